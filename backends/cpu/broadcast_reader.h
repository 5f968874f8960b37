// Reads a tensor as if it had a larger shape, in blocks of converted elements.
#pragma once

#include <algorithm>

#include "core/convert.h"
#include "ops/broadcast.h"
#include "ops/formula.h"

namespace gossamer::cpu {

inline void load_as(const Tensor& x, int64_t first, int64_t count, double* out) { load_doubles(x, first, count, out); }
inline void load_as(const Tensor& x, int64_t first, int64_t count, int64_t* out) { load_ints(x, first, count, out); }
inline void load_as(const Tensor& x, int64_t first, int64_t count, formula::Complex* out) {
  if (x.dtype() == DType::complex64) return load_doubles(x, 2 * first, 2 * count, &out->re);
  for (int64_t i = 0; i < count; ++i) {
    out[i] = {};
    load_doubles(x, first + i, 1, &out[i].re);
  }
}

// Walks x row by row along `shape`, which x broadcasts to, without a division per element: axes along which x moves
// evenly are one axis to it, so that equal shapes are a single row.
class BroadcastReader {
 public:
  BroadcastReader(const Tensor& x, const Shape& shape) : x_(x) {
    const Shape strides = broadcast_strides(x.shape(), shape);
    for (int axis = 0; axis < shape.rank(); ++axis) {
      if (shape[axis] == 1) continue;
      if (rank_ > 0 && stride_[rank_ - 1] == strides[axis] * shape[axis]) size_[--rank_] *= shape[axis];
      else size_[rank_] = shape[axis];
      stride_[rank_++] = strides[axis];
    }
    if (rank_ == 0) size_[rank_++] = 1;
  }

  // The next `count` elements, in the order of `shape`.
  template <class T>
  void read(int64_t count, T* out) {
    const int last = rank_ - 1;
    while (count > 0) {
      const int64_t run = std::min(count, size_[last] - at_[last]);
      if (stride_[last] == 0) {
        load_as(x_, offset_, 1, out);
        std::fill(out + 1, out + run, out[0]);
      } else {
        load_as(x_, offset_, run, out);
      }
      advance(last, run);
      out += run;
      count -= run;
    }
  }

 private:
  void advance(int axis, int64_t by) {
    at_[axis] += by;
    offset_ += by * stride_[axis];
    for (; axis > 0 && at_[axis] == size_[axis]; --axis) {
      offset_ += stride_[axis - 1] - size_[axis] * stride_[axis];
      at_[axis] = 0;
      ++at_[axis - 1];
    }
  }

  const Tensor& x_;
  int rank_ = 0;
  int64_t size_[kMaxRank + 1] = {}, stride_[kMaxRank + 1] = {}, at_[kMaxRank + 1] = {};
  int64_t offset_ = 0;
};

}  // namespace gossamer::cpu
