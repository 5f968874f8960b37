// Matrix products.
#include "core/convert.h"
#include "kernels.h"
#include "ops/broadcast.h"

namespace gossamer::cpu {
namespace {

// out[m,n] = a * b, with strides for both so that transposing costs nothing.
template <class T>
void multiply(const T* a, int64_t a_row, int64_t a_col, const T* b, int64_t b_row, int64_t b_col, T* out, int64_t m, int64_t k, int64_t n) {
  for (int64_t i = 0; i < m; ++i) {
    T* row = out + i * n;
    for (int64_t j = 0; j < n; ++j) row[j] = 0;
    for (int64_t l = 0; l < k; ++l) {
      const T x = a[i * a_row + l * a_col];
      for (int64_t j = 0; j < n; ++j) row[j] += x * b[l * b_row + j * b_col];
    }
  }
}

template <class T>
void mat_mul_of(const KernelArgs& call) {
  const Tensor &a = call.in[0], &b = call.in[1], &out = call.out[0];
  const bool ta = call.attrs.flag("transposeA"), tb = call.attrs.flag("transposeB");
  const int rank = out.rank();
  const int64_t m = out.dim(rank - 2), n = out.dim(rank - 1), k = a.dim(a.rank() - (ta ? 2 : 1));
  const Shape batch = out.shape().slice(0, rank - 2);
  const Shape a_strides = broadcast_strides(a.shape().slice(0, a.rank() - 2), batch);
  const Shape b_strides = broadcast_strides(b.shape().slice(0, b.rank() - 2), batch);
  for (int64_t i = 0; i < batch.size(); ++i) {
    int64_t rest = i, ia = 0, ib = 0;
    for (int axis = batch.rank() - 1; axis >= 0; --axis) {
      ia += rest % batch[axis] * a_strides[axis];
      ib += rest % batch[axis] * b_strides[axis];
      rest /= batch[axis];
    }
    multiply(a.data<T>() + ia * m * k, ta ? 1 : k, ta ? m : 1, b.data<T>() + ib * k * n, tb ? 1 : n, tb ? k : 1,
             out.data<T>() + i * m * n, m, k, n);
  }
}

void mat_mul(const KernelArgs& call) {
  if (call.out[0].dtype() == DType::float32) mat_mul_of<float>(call);
  else if (call.out[0].dtype() == DType::int32) mat_mul_of<int32_t>(call);
  else fail("matMul", "has no kernel for {}", call.out[0].dtype());
}

constexpr Kernel kKernels[] = {
    {op("matMul"), mat_mul},
};

}  // namespace

std::span<const Kernel> matmul_kernels() { return kKernels; }

}  // namespace gossamer::cpu
