// Which part of a tensor slice and stridedSlice take: shared by their rows, their kernels and the model importers.
#pragma once

#include <vector>

#include "ops/op.h"

namespace gossamer {

struct SliceWindow {
  Shape begin;
  Shape size;
};
// What `slice` was given, filled up to the rank of x: begin with 0, size with the rest of the dimension.
SliceWindow slice_window(const Tensor& x, const Attrs& attrs);

// Bit i speaks of entry i of begin, end and strides.
struct SliceMasks {
  int64_t begin = 0;       // begin[i] is ignored: from the first element (or the last, walking backwards)
  int64_t end = 0;         // end[i] is ignored: to the last element
  int64_t ellipsis = 0;    // the entry stands for all dimensions that no other entry names; one bit at most
  int64_t new_axis = 0;    // the entry stands for a new dimension of length 1
  int64_t shrink_axis = 0; // the entry is one index, and the dimension is dropped
};
struct StridedWindow {
  Shape begin, stride, size;  // per dimension of x; begin is not negative unless size is 0
  Shape shape;                // of the result: without shrunk dimensions, with new ones
};
// Source: tf.strided_slice. Throws an Error of `op` when an entry does not fit x.
StridedWindow strided_window(std::string_view op, const Shape& x, const std::vector<int64_t>& begin,
                             const std::vector<int64_t>& end, const std::vector<int64_t>& strides, SliceMasks masks);
// From the attributes of stridedSlice.
StridedWindow strided_window(const Shape& x, const Attrs& attrs);

}  // namespace gossamer
