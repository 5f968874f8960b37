// Kernels that move elements without changing them: each says where the copied block begins and how both sides walk it.
#include <algorithm>

#include "core/strided_copy.h"
#include "gossamer/ops.h"
#include "kernels.h"
#include "ops/broadcast.h"
#include "ops/layout.h"
#include "ops/slice.h"

namespace gossamer::cpu {
namespace {

void transpose(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const Shape strides = x.shape().strides();
  Shape permuted = strides;
  const std::vector<int> permutation = permutation_of(call.attrs, x.rank());
  for (int i = 0; i < x.rank(); ++i) permuted[i] = strides[permutation[i]];
  strided_copy(x, 0, out, 0, copy_axes(out.shape(), permuted, out.shape().strides()));
  if (out.dtype() == DType::complex64 && call.attrs.flag("conjugate")) {
    for (int64_t i = 0; i < out.size(); ++i) out.data<float>()[2 * i + 1] *= -1;
  }
}

void reverse(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  Shape strides = x.shape().strides();
  int64_t first = 0;
  for (int axis : call.attrs.axes("axis", x.rank())) {
    first += (x.dim(axis) - 1) * strides[axis];
    strides[axis] = -strides[axis];
  }
  strided_copy(x, first, out, 0, copy_axes(x.shape(), strides, x.shape().strides()));
}

void tile(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const std::vector<int64_t> reps = call.attrs.integers("reps");
  const Shape from = x.shape().strides(), to = out.shape().strides();
  CopyAxes axes;
  for (int i = 0; i < x.rank(); ++i) {
    axes.push_back({reps[i], 0, to[i] * x.dim(i)});
    axes.push_back({x.dim(i), from[i], to[i]});
  }
  strided_copy(x, 0, out, 0, axes);
}

void broadcast_to(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  strided_copy(x, 0, out, 0, copy_axes(out.shape(), broadcast_strides(x.shape(), out.shape()), out.shape().strides()));
}

// Copies the elements begin, begin+stride, … of x to out, which has `size` elements along each axis.
void copy_window(const Tensor& x, const Shape& begin, const Shape& stride, const Shape& size, const Tensor& out) {
  Shape strides = x.shape().strides();
  int64_t first = 0;
  for (int i = 0; i < x.rank(); ++i) {
    first += begin[i] * strides[i];
    strides[i] *= stride[i];
  }
  strided_copy(x, first, out, 0, copy_axes(size, strides, size.strides()));
}

void slice(const KernelArgs& call) {
  const SliceWindow window = slice_window(call.in[0], call.attrs);
  Shape stride = window.size;
  for (int i = 0; i < stride.rank(); ++i) stride[i] = 1;
  copy_window(call.in[0], window.begin, stride, window.size, call.out[0]);
}

void strided_slice(const KernelArgs& call) {
  const StridedWindow window = strided_window(call.in[0].shape(), call.attrs);
  copy_window(call.in[0], window.begin, window.stride, window.size, call.out[0]);
}

void concat(const KernelArgs& call) {
  const Tensor& out = call.out[0];
  const int axis = call.attrs.axis("axis", out.rank());
  const Shape to = out.shape().strides();
  int64_t first = 0;
  for (const Tensor& x : call.in) {
    const Tensor part = x.dtype() == out.dtype() ? x : ops::cast(x, out.dtype());
    strided_copy(part, 0, out, first, copy_axes(x.shape(), x.shape().strides(), to));
    first += x.dim(axis) * to[axis];
  }
}

void pad(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const std::vector<int64_t> paddings = call.attrs.integers("paddings");
  const Shape to = out.shape().strides();
  int64_t first = 0;
  for (int i = 0; i < x.rank(); ++i) first += paddings[2 * i] * to[i];
  if (out.dtype() != DType::string) fill(out, call.attrs.number("constantValue"));
  strided_copy(x, 0, out, first, copy_axes(x.shape(), x.shape().strides(), to));
}

constexpr Kernel kKernels[] = {
    {op("transpose"), transpose}, {op("reverse"), reverse},
    {op("tile"), tile},           {op("broadcastTo"), broadcast_to},
    {op("slice"), slice},         {op("stridedSlice"), strided_slice},
    {op("concat"), concat},       {op("pad"), pad},
};

}  // namespace

std::span<const Kernel> layout_kernels() { return kKernels; }

}  // namespace gossamer::cpu
