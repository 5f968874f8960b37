// Elementwise ops on float32, with every broadcast that comes down to three axes; the rest runs on the reference.
#include "ops/elementwise.h"

#include <algorithm>

#include "glue.h"
#include "ops/broadcast.h"

namespace gossamer::wasm {
namespace {

constexpr OpId kUnary[] = {
#define ROW(name) op(#name),
    GOSSAMER_UNARY_KERNELS(ROW)
};
constexpr OpId kBinary[] = {
    GOSSAMER_BINARY_KERNELS(ROW)
#undef ROW
};

// The number that the kernels know the op by: its place in their list.
int function_of(const KernelArgs& call, std::span<const OpId> list) {
  return static_cast<int>(std::find(list.begin(), list.end(), call.attrs.op().id) - list.begin());
}

int blocks(int64_t size) { return static_cast<int>((size + kernels::kBlock - 1) / kernels::kBlock); }

void unary(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(x) || !is_f32(y)) return by_reference(call);
  const Parameters given = parameters_of(call.attrs);
  const kernels::Unary args{x.data<float>(), y.data<float>(), static_cast<int32_t>(y.size()), function_of(call, kUnary),
                            static_cast<float>(given.p), static_cast<float>(given.q)};
  share(kernels::k_unary, args, blocks(y.size()), y.size() * kElementWork);
}

// One axis of the result, and the strides of both operands along it.
struct Axis {
  int64_t size, a, b;
};

// The axes of the result, innermost first, as few as possible: neighbours along which both operands go on evenly are one.
std::vector<Axis> collapse(const Shape& a, const Shape& b, const Shape& out) {
  const Shape a_strides = broadcast_strides(a, out), b_strides = broadcast_strides(b, out);
  std::vector<Axis> axes;
  for (int i = out.rank() - 1; i >= 0; --i) {
    const Axis axis{out[i], a_strides[i], b_strides[i]};
    if (axis.size == 1) continue;
    if (!axes.empty() && axis.a == axes.back().a * axes.back().size && axis.b == axes.back().b * axes.back().size) axes.back().size *= axis.size;
    else axes.push_back(axis);
  }
  if (axes.empty()) axes.push_back({1, 1, 1});
  return axes;
}

void binary(const KernelArgs& call) {
  const Tensor &a = call.in[0], &b = call.in[1], &y = call.out[0];
  if (!is_f32(a) || !is_f32(b) || !is_f32(y)) return by_reference(call);
  if (y.size() == 0) return;
  std::vector<Axis> axes = collapse(a.shape(), b.shape(), y.shape());
  if (axes.size() > 3) return by_reference(call);
  if (axes.size() == 1) {  // in blocks, which threads can share
    const Axis whole = axes[0];
    axes = {{kernels::kBlock, whole.a, whole.b}, {blocks(whole.size), whole.a * kernels::kBlock, whole.b * kernels::kBlock}};
  }
  if (axes.size() == 2) axes.push_back({1, 0, 0});
  const auto as_int = [](int64_t n) { return static_cast<int32_t>(n); };
  const kernels::Binary args{{a.data<float>(), as_int(axes[2].a), as_int(axes[1].a), as_int(axes[0].a)},
                             {b.data<float>(), as_int(axes[2].b), as_int(axes[1].b), as_int(axes[0].b)},
                             y.data<float>(), as_int(y.size()), as_int(axes[1].size), as_int(axes[0].size), function_of(call, kBinary)};
  share(kernels::k_binary, args, as_int(axes[1].size * axes[2].size), y.size() * kElementWork);
}

constexpr Kernel kKernels[] = {
#define ROW(name) {op(#name), unary},
    GOSSAMER_UNARY_KERNELS(ROW)
#undef ROW
#define ROW(name) {op(#name), binary},
    GOSSAMER_BINARY_KERNELS(ROW)
#undef ROW
};

}  // namespace

std::span<const Kernel> elementwise_kernels() { return kKernels; }

}  // namespace gossamer::wasm
