// Moving elements of 32 and 8 bits: src/ops/moves.h says which go where; other widths run on the reference.
#include "ops/moves.h"

#include "glue.h"
#include "ops/op.h"

namespace gossamer::wasm {
namespace {

bool is_movable(const Tensor& t) { return t.dtype() == DType::float32 || t.dtype() == DType::int32 || t.dtype() == DType::boolean; }

// Drops axes of length 1 and joins neighbours that both sides walk as one. Outermost first.
CopyAxes simplified(const CopyAxes& axes) {
  CopyAxes out;
  for (const CopyAxis& axis : axes) {
    if (axis.count == 1) continue;
    CopyAxis* outer = out.empty() ? nullptr : &out[out.size() - 1];
    if (outer && outer->from == axis.from * axis.count && outer->to == axis.to * axis.count) *outer = {outer->count * axis.count, axis.from, axis.to};
    else out.push_back(axis);
  }
  if (out.empty()) out.push_back({1, 1, 1});
  return out;
}

// Which axis the block is copied in planes of, with the innermost: the one along which `from` has neighbours, when the
// innermost has not; else none, and the block is copied in rows.
int plane_axis(const CopyAxes& axes) {
  const int last = axes.size() - 1;
  if (axes[last].from == 1 || axes[last].to != 1) return -1;
  for (int i = 0; i < last; ++i) {
    if (axes[i].from == 1) return i;
  }
  return -1;
}

constexpr int64_t kShortRow = 256;  // elements; rows below it are copied many in a unit

void copy(const Tensor& from, int64_t from_first, const Tensor& to, int64_t to_first, const CopyAxes& given) {
  int64_t size = 1;
  for (const CopyAxis& axis : given) size *= axis.count;
  if (size == 0) return;
  const CopyAxes axes = simplified(given);
  const int last = axes.size() - 1, plane = plane_axis(axes), rows_axis = plane >= 0 || axes[last].count >= kShortRow ? plane : last - 1, width = from.dtype() == DType::boolean ? 1 : 4;
  kernels::Copy args{.from = from.data<char>() + from_first * width, .to = to.data<char>() + to_first * width, .width = width, .axes = 0, .count = {}, .from_step = {}, .to_step = {}};
  const auto put = [&](const CopyAxis& axis) {
    args.count[args.axes] = static_cast<int32_t>(axis.count);
    args.from_step[args.axes] = static_cast<int32_t>(axis.from);
    args.to_step[args.axes++] = static_cast<int32_t>(axis.to);
  };
  put(axes[last]);
  put(rows_axis < 0 ? CopyAxis{1, 0, 0} : axes[rows_axis]);
  for (int i = last - 1; i >= 0; --i) {
    if (i != rows_axis) put(axes[i]);
  }
  const int64_t rows = size / axes[last].count / args.count[1];
  const int64_t blocks = (args.count[1] + kernels::kCopyRows - 1) / kernels::kCopyRows;
  share(kernels::k_copy, args, static_cast<int>(rows * blocks), size);
}

void carry_out(const KernelArgs& call, const Moves& moves) {
  for (const Move& move : moves) copy(call.in[move.input], move.from, call.out[0], move.to, move.axes);
}

bool are_movable(const KernelArgs& call) {
  for (const Tensor& x : call.in) {
    if (x.dtype() != call.out[0].dtype()) return false;
  }
  return is_movable(call.out[0]);
}

void move(const KernelArgs& call) {
  if (!are_movable(call)) return by_reference(call);
  carry_out(call, moves_of(call.attrs.op().id)(call));
}

void pad(const KernelArgs& call) {
  const Tensor& out = call.out[0];
  if (!are_movable(call)) return by_reference(call);
  const Tensor value = Tensor::zeros(out.dtype(), {});
  fill(value, call.attrs.number("constantValue"));
  copy(value, 0, out, 0, {{out.size(), 0, 1}});
  carry_out(call, pad_moves(call));
}

constexpr Kernel kKernels[] = {
    {op("transpose"), move}, {op("reverse"), move}, {op("tile"), move},   {op("broadcastTo"), move},
    {op("slice"), move},     {op("stridedSlice"), move}, {op("concat"), move}, {op("pad"), pad},
    {op("mirrorPad"), move},
};

}  // namespace

std::span<const Kernel> layout_kernels() { return kKernels; }

}  // namespace gossamer::wasm
