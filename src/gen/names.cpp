// src/ops/names.gen.h: op names that the compiler can check.
#include "generate.h"
#include "ops/op.h"

namespace gossamer::gen {

std::string names_header() {
  std::string out =
      "// Generated from the op table by `npm run gen`; do not edit.\n"
      "#pragma once\n\n#include <string_view>\n\n#include \"gossamer/backend.h\"\n\nnamespace gossamer {\n\n"
      "inline constexpr std::string_view kOpNames[] = {\n";
  for (const Op& op : op_table()) out += "    \"" + std::string(op.name) + "\",\n";
  out +=
      "};\n\n"
      "// The id of an op by its name. A name without a row does not compile (after adding a row: `npm run gen`).\n"
      "consteval OpId op(std::string_view name) {\n"
      "  int index = 0;\n"
      "  for (std::string_view candidate : kOpNames) {\n"
      "    if (candidate == name) return {index};\n"
      "    ++index;\n"
      "  }\n"
      "  throw \"no such op\";\n"
      "}\n\n}  // namespace gossamer\n";
  return out;
}

}  // namespace gossamer::gen
