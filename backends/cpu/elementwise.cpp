// Elementwise ops: one loop evaluates any formula, in doubles or in 64-bit integers.
#include <algorithm>

#include "core/convert.h"
#include "kernels.h"
#include "ops/broadcast.h"
#include "ops/elementwise.h"

namespace gossamer::cpu {
namespace {

constexpr int64_t kBlock = 256;  // elements converted at a time

// Reads `count` elements of x from position `first` of `shape`, which x is broadcast to.
template <class T>
void load_broadcast(const Tensor& x, const Shape& shape, const Shape& strides, int64_t first, int64_t count, T* out) {
  auto load = [&](int64_t from, int64_t n, T* to) {
    if constexpr (std::is_same_v<T, double>) load_doubles(x, from, n, to);
    else load_ints(x, from, n, to);
  };
  if (x.shape() == shape) return load(first, count, out);
  if (x.size() == 1) {
    load(0, 1, out);
    std::fill(out + 1, out + count, out[0]);
    return;
  }
  for (int64_t i = 0; i < count; ++i) {
    int64_t rest = first + i, offset = 0;
    for (int axis = shape.rank() - 1; axis >= 0; --axis) {
      offset += rest % shape[axis] * strides[axis];
      rest /= shape[axis];
    }
    load(offset, 1, out + i);
  }
}

template <class T, class Function>
void evaluate(const KernelArgs& call, Function function) {
  const Tensor& out = call.out[0];
  const Tensor &a = call.in[0], &b = call.in[call.in.size() - 1];
  const auto& attrs = call.attrs.op().attrs;
  const double p = attrs.size() > 0 ? call.attrs.number(attrs[0]->name) : 0;
  const double q = attrs.size() > 1 ? call.attrs.number(attrs[1]->name) : 0;
  const Shape &shape = out.shape(), a_strides = broadcast_strides(a.shape(), shape), b_strides = broadcast_strides(b.shape(), shape);
  T x[kBlock], y[kBlock];
  for (int64_t first = 0; first < out.size(); first += kBlock) {
    const int64_t count = std::min(kBlock, out.size() - first);
    load_broadcast(a, shape, a_strides, first, count, x);
    if (call.in.size() > 1) load_broadcast(b, shape, b_strides, first, count, y);
    for (int64_t i = 0; i < count; ++i) x[i] = function(x[i], y[i], p, q);
    if constexpr (std::is_same_v<T, double>) store_doubles(x, out, first, count);
    else store_ints(x, out, first, count);
  }
}

void elementwise(const KernelArgs& call) {
  const Formula& formula = *formula_of(call.attrs.op().id);
  if (is_float(call.in[0].dtype()) || is_float(call.out[0].dtype())) evaluate<double>(call, formula.of_doubles);
  else evaluate<int64_t>(call, formula.of_ints);
}

constexpr Kernel kKernels[] = {
#define UNARY(name, ...) {op(#name), elementwise},
#define UNARY_WITH(name, ...) {op(#name), elementwise},
#define BINARY(name, ...) {op(#name), elementwise},
#include "ops/elementwise.def"
};

}  // namespace

std::span<const Kernel> elementwise_kernels() { return kKernels; }

}  // namespace gossamer::cpu
