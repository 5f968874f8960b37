#include "ops/checks.h"

namespace gossamer {

void check_numeric(const Op& op, Inputs in) {
  for (size_t i = 0; i < in.size(); ++i) {
    const DType dtype = in[i].dtype();
    if (in[i] && (dtype == DType::string || dtype == DType::complex64)) wrong_dtype(op, static_cast<int>(i), "numeric", dtype);
  }
}

}  // namespace gossamer
