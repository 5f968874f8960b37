#include "ops/broadcast.h"

#include <algorithm>

#include "gossamer/ops.h"

namespace gossamer {

Shape broadcast_shape(std::string_view op, const Shape& a, const Shape& b) {
  const int rank = std::max(a.rank(), b.rank());
  Shape out;
  for (int i = 0; i < rank; ++i) {
    const int64_t x = i < rank - a.rank() ? 1 : a[i - rank + a.rank()];
    const int64_t y = i < rank - b.rank() ? 1 : b[i - rank + b.rank()];
    if (x != y && x != 1 && y != 1) fail(op, "Operands could not be broadcast together with shapes {} and {}", a, b);
    out.push_back(x == 1 ? y : x);
  }
  return out;
}

Tensor sum_to_shape(const Tensor& gradient, const Shape& shape) {
  if (!gradient || gradient.shape() == shape) return gradient;
  const int extra = gradient.rank() - shape.rank();
  std::vector<int64_t> axes;
  for (int i = 0; i < gradient.rank(); ++i) {
    if (i < extra || (shape[i - extra] == 1 && gradient.dim(i) != 1)) axes.push_back(i);
  }
  return ops::reshape(axes.empty() ? gradient : ops::sum(gradient, axes, true), shape);
}

Shape broadcast_strides(const Shape& from, const Shape& to) {
  const Shape strides = from.strides();
  Shape out;
  for (int i = 0; i < to.rank(); ++i) {
    const int axis = i - to.rank() + from.rank();
    out.push_back(axis < 0 || from[axis] == 1 ? 0 : strides[axis]);
  }
  return out;
}

}  // namespace gossamer
