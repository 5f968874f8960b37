// docs/ops.md: every op with its signature and documentation.
#include "generate.h"
#include "ops/op.h"

namespace gossamer::gen {

std::string documentation() {
  std::string out = "<!-- Generated from the op table by `npm run gen`; do not edit. -->\n# Ops\n\n";
  out += std::to_string(op_table().size()) + " rows. A gradient is «expanded» where it follows from the ops that the row is made of.\n"
         "Internal rows are called by other ops and by the package's own code, which does not export them.\n";
  for (const Op& op : op_table()) {
    const char* gradient = op.def->grad ? "yes" : op.def->expand ? "expanded" : "no";
    out += "\n## " + std::string(op.name) + "\n\n`" + (op.def->internal ? "" : "tf.") + std::string(op.def->signature) + "`\n\n";
    if (op.def->doc) out += std::string(op.def->doc) + "\n\n";
    out += std::string(op.def->internal ? "Internal. " : "") + "Gradient: " + gradient + ".\n";
  }
  return out;
}

}  // namespace gossamer::gen
