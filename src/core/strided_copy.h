// Copies between any two strided walks over tensors. Transposing, slicing, reversing, tiling, padding, broadcasting and
// joining are all this one loop.
#pragma once

#include "gossamer/small_vector.h"
#include "gossamer/tensor.h"

namespace gossamer {

// One axis of the copied block: its length, and the distance in elements between neighbours on either side. A distance
// of 0 repeats one element, a negative one walks backwards.
struct CopyAxis {
  int64_t count;
  int64_t from;
  int64_t to;
};
using CopyAxes = SmallVector<CopyAxis, 8>;  // outermost first

// Copies a block that begins at element `from_offset` of `from` to element `to_offset` of `to`. Both have the same
// dtype, which may be any.
void strided_copy(const Tensor& from, int64_t from_offset, const Tensor& to, int64_t to_offset, const CopyAxes& axes);

// The axes of a block of `shape` whose sides are walked by these strides.
CopyAxes copy_axes(const Shape& shape, const Shape& from_strides, const Shape& to_strides);

// Sets every element; for complex64 the real part, and 0 for the imaginary.
void fill(const Tensor& to, double value);

}  // namespace gossamer
