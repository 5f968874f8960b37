// Broadcasting: shapes that go together, and the gradient of having been broadcast.
#pragma once

#include <string_view>

#include "gossamer/tensor.h"

namespace gossamer {

// The shape that a and b broadcast to, aligned at the last axis. Throws when they do not.
Shape broadcast_shape(std::string_view op, const Shape& a, const Shape& b);

// Sums `gradient` over the axes along which a tensor of `shape` was broadcast. Undefined stays undefined.
Tensor sum_to_shape(const Tensor& gradient, const Shape& shape);

// Strides, in elements, that walk a tensor of shape `from` as if it had shape `to`: 0 along broadcast axes.
Shape broadcast_strides(const Shape& from, const Shape& to);

}  // namespace gossamer
