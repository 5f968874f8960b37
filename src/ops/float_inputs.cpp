#include "ops/float_inputs.h"

namespace gossamer {

void want_floats(Inputs in, const Attrs& attrs, std::string_view function) {
  const Op& op = attrs.op();
  if (function.empty()) function = op.name.substr(op.name.find('.') + 1);
  size_t i = 0;
  for (const Param& param : op.params) {
    if (param.kind == Param::kAttr || i == in.size()) continue;
    const Tensor& x = in[i++];
    if (x && !is_float(x.dtype())) {
      fail(op.name, "Argument '{}' passed to '{}' must be float32, but is {}", param.name, function, x.dtype());
    }
  }
}

}  // namespace gossamer
