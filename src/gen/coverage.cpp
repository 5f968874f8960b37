// docs/coverage.md: which backend has a kernel of its own for which op.
#include "core/kernel_choice.h"
#include "generate.h"
#include "ops/op.h"

namespace gossamer::gen {
namespace {

std::vector<const Backend*> all_backends() {
  std::vector<const Backend*> all(backends().begin(), backends().end());
  all.insert(all.begin(), device_backends().begin(), device_backends().end());
  return all;
}

}  // namespace

std::string coverage() {
  std::string out = "<!-- Generated from the op table by `npm run gen`; do not edit. -->\n# Which backend runs what\n\n| op |";
  std::string line = "\n| --- |";
  for (const Backend* backend : all_backends()) {
    out += " " + std::string(backend->name) + " |";
    line += " --- |";
  }
  out += line + "\n";
  for (const Op& op : op_table()) {
    out += "| " + std::string(op.name) + " |";
    for (const Backend* backend : all_backends()) {
      const bool own = kernel_for(*backend, op.id) != nullptr;
      out += own ? " kernel |" : op.def->expand ? " expanded |" : kernel_for(*backends().back(), op.id) ? " by cpu |" : " none |";
    }
    out += "\n";
  }
  return out;
}

}  // namespace gossamer::gen
