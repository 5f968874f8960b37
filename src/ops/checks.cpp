#include "ops/checks.h"

namespace gossamer {

void check_numeric(const Op& op, Inputs in) {
  for (size_t i = 0; i < in.size(); ++i) {
    const DType dtype = in[i].dtype();
    if (in[i] && (dtype == DType::string || dtype == DType::complex64)) wrong_dtype(op, static_cast<int>(i), "numeric", dtype);
  }
}

void check_floats(const Op& op, Inputs in, std::string_view function) {
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
