// Rows at given indices, copied as they are: of elements of 32 and 8 bits; other widths, and indices that do not exist, go to
// the reference.
#include "ops/gather.h"

#include <algorithm>
#include <cstring>

#include "glue.h"

namespace gossamer::wasm {
namespace {

// x[outer, dim, inner] => y[outer, indices, inner]
template <class T>
void gather_rows(const T* x, T* y, const GatherWindow& w, const int32_t* indices) {
  for (int64_t o = 0; o < w.outer; ++o, x += w.dim * w.inner, y += w.indices * w.inner) {
    if (w.inner == 1) {
      for (int64_t i = 0; i < w.indices; ++i) y[i] = x[indices[i]];
      continue;
    }
    for (int64_t i = 0; i < w.indices; ++i) std::memcpy(y + i * w.inner, x + indices[i] * w.inner, static_cast<size_t>(w.inner) * sizeof(T));
  }
}

template <class T>
void gather_batches(const KernelArgs& call, const GatherWindow& w) {
  const T* x = call.in[0].data<T>();
  T* y = call.out[0].data<T>();
  const int32_t* indices = call.in[1].data<int32_t>();
  for (int64_t b = 0; b < w.batch; ++b, x += w.outer * w.dim * w.inner, y += w.outer * w.indices * w.inner, indices += w.indices) {
    gather_rows(x, y, w, indices);
  }
}

bool exist(const Tensor& indices, int64_t dim) {
  const int32_t* first = indices.data<int32_t>();
  return std::all_of(first, first + indices.size(), [dim](int32_t i) { return i >= 0 && i < dim; });
}

void gather(const KernelArgs& call) {
  const Tensor &x = call.in[0], &indices = call.in[1];
  if (indices.dtype() != DType::int32) return by_reference(call);
  const GatherWindow w = gather_window(x, indices, call.attrs);
  if (!exist(indices, w.dim)) return by_reference(call);
  if (x.dtype() == DType::float32) return gather_batches<float>(call, w);
  if (x.dtype() == DType::int32) return gather_batches<int32_t>(call, w);
  if (x.dtype() == DType::boolean) return gather_batches<uint8_t>(call, w);
  by_reference(call);
}

constexpr Kernel kKernels[] = {
    {op("gather"), gather},
};

}  // namespace

std::span<const Kernel> gather_kernels() { return kKernels; }

}  // namespace gossamer::wasm
