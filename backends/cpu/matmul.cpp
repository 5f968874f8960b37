// Matrix products: floats in float, other dtypes through doubles or 64-bit integers.
#include <algorithm>

#include "core/convert.h"
#include "kernels.h"
#include "ops/broadcast.h"

namespace gossamer::cpu {
namespace {

// out[m,n] += a[m,k] * b[k,n]; a with strides, b and out row-major. Four rows of b per pass over a row of out, and
// kBlock of them for all rows of out while they are in the cache.
template <class T>
void multiply(const T* a, int64_t a_row, int64_t a_column, const T* b, T* out, int64_t m, int64_t k, int64_t n) {
  constexpr int64_t kBlock = 64;
  for (int64_t first = 0; first < k; first += kBlock) {
    const int64_t last = std::min(first + kBlock, k);
    for (int64_t i = 0; i < m; ++i) {
      T* __restrict row = out + i * n;
      const T* x = a + i * a_row;
      int64_t l = first;
      for (; l + 4 <= last; l += 4) {
        const T x0 = x[l * a_column], x1 = x[(l + 1) * a_column], x2 = x[(l + 2) * a_column], x3 = x[(l + 3) * a_column];
        const T *b0 = b + l * n, *b1 = b0 + n, *b2 = b1 + n, *b3 = b2 + n;
        for (int64_t j = 0; j < n; ++j) row[j] += x0 * b0[j] + x1 * b1[j] + x2 * b2[j] + x3 * b3[j];
      }
      for (; l < last; ++l) {
        for (int64_t j = 0; j < n; ++j) row[j] += x[l * a_column] * b[l * n + j];
      }
    }
  }
}

// [n,k] => [k,n]
template <class T>
void transpose(const T* from, T* to, int64_t k, int64_t n) {
  for (int64_t j = 0; j < n; ++j) {
    for (int64_t l = 0; l < k; ++l) to[l * n + j] = from[j * k + l];
  }
}

// Where matrix i of a product of shape `batch` stands in an operand with `strides`, counted in matrices.
int64_t matrix_of(int64_t i, const Shape& batch, const Shape& strides) {
  int64_t at = 0;
  for (int axis = batch.rank() - 1; axis >= 0; --axis) {
    at += i % batch[axis] * strides[axis];
    i /= batch[axis];
  }
  return at;
}

template <class T>
void multiply_batches(const KernelArgs& call, const T* a, const T* b, T* out) {
  const bool ta = call.attrs.flag("transposeA"), tb = call.attrs.flag("transposeB");
  const Shape &sa = call.in[0].shape(), &sb = call.in[1].shape(), &so = call.out[0].shape();
  const int rank = so.rank();
  const int64_t m = so[rank - 2], n = so[rank - 1], k = sa[sa.rank() - (ta ? 2 : 1)];
  const Shape batch = so.slice(0, rank - 2);
  const Shape a_strides = broadcast_strides(sa.slice(0, sa.rank() - 2), batch);
  const Shape b_strides = broadcast_strides(sb.slice(0, sb.rank() - 2), batch);
  std::vector<T> turned(tb ? k * n : 0);
  std::fill(out, out + so.size(), T{0});
  for (int64_t i = 0; i < batch.size(); ++i) {
    const T* left = a + matrix_of(i, batch, a_strides) * m * k;
    const T* right = b + matrix_of(i, batch, b_strides) * k * n;
    if (tb) {
      transpose(right, turned.data(), k, n);
      right = turned.data();
    }
    multiply(left, ta ? 1 : k, ta ? m : 1, right, out + i * m * n, m, k, n);
  }
}

void mat_mul(const KernelArgs& call) {
  const Tensor &a = call.in[0], &b = call.in[1], &out = call.out[0];
  if (out.dtype() == DType::float32) return multiply_batches(call, a.data<float>(), b.data<float>(), out.data<float>());
  if (is_float(out.dtype())) {
    std::vector<double> y(out.size());
    multiply_batches(call, to_doubles(a).data(), to_doubles(b).data(), y.data());
    return store_doubles(y.data(), out, 0, out.size());
  }
  // Unsigned, so that what overflows wraps around.
  std::vector<int64_t> x = to_ints(a), w = to_ints(b), y(out.size());
  multiply_batches(call, reinterpret_cast<const uint64_t*>(x.data()), reinterpret_cast<const uint64_t*>(w.data()),
                   reinterpret_cast<uint64_t*>(y.data()));
  store_ints(y.data(), out, 0, out.size());
}

constexpr Kernel kKernels[] = {
    {op("matMul"), mat_mul},
};

}  // namespace

std::span<const Kernel> matmul_kernels() { return kKernels; }

}  // namespace gossamer::cpu
