// Adding to elements of any numeric dtype.
#pragma once

#include <algorithm>

#include "core/convert.h"

namespace gossamer::cpu {

// to[to_at …] += from[from_at …], for `count` elements; each sum is rounded to the dtype of `to`.
inline void add_elements(const Tensor& from, int64_t from_at, const Tensor& to, int64_t to_at, int64_t count) {
  if (from.dtype() == DType::float32 && to.dtype() == DType::float32) {
    const float* a = from.data<float>() + from_at;
    float* b = to.data<float>() + to_at;
    for (int64_t i = 0; i < count; ++i) b[i] += a[i];
    return;
  }
  constexpr int64_t kBlock = 64;
  const int64_t parts = to.dtype() == DType::complex64 ? 2 : 1;
  for (int64_t first = 0; first < count * parts; first += kBlock) {
    const int64_t n = std::min(kBlock, count * parts - first);
    double a[kBlock], b[kBlock];
    load_doubles(from, from_at * parts + first, n, a);
    load_doubles(to, to_at * parts + first, n, b);
    for (int64_t i = 0; i < n; ++i) b[i] += a[i];
    store_doubles(b, to, to_at * parts + first, n);
  }
}

}  // namespace gossamer::cpu
