#include "ops/moves.h"

#include "ops/broadcast.h"
#include "ops/layout.h"
#include "ops/names.gen.h"
#include "ops/slice.h"

namespace gossamer {
namespace {

Moves transpose(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const Shape strides = x.shape().strides();
  Shape permuted = strides;
  const std::vector<int> permutation = permutation_of(call.attrs, x.rank());
  for (int i = 0; i < x.rank(); ++i) permuted[i] = strides[permutation[i]];
  return {{0, 0, 0, copy_axes(out.shape(), permuted, out.shape().strides())}};
}

Moves reverse(const KernelArgs& call) {
  const Tensor& x = call.in[0];
  Shape strides = x.shape().strides();
  int64_t first = 0;
  for (int axis : call.attrs.axes("axis", x.rank())) {
    first += (x.dim(axis) - 1) * strides[axis];
    strides[axis] = -strides[axis];
  }
  return {{0, first, 0, copy_axes(x.shape(), strides, x.shape().strides())}};
}

Moves tile(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const std::vector<int64_t> reps = call.attrs.integers("reps");
  const Shape from = x.shape().strides(), to = out.shape().strides();
  CopyAxes axes;
  for (int i = 0; i < x.rank(); ++i) {
    axes.push_back({reps[i], 0, to[i] * x.dim(i)});
    axes.push_back({x.dim(i), from[i], to[i]});
  }
  return {{0, 0, 0, axes}};
}

Moves broadcast_to(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  return {{0, 0, 0, copy_axes(out.shape(), broadcast_strides(x.shape(), out.shape()), out.shape().strides())}};
}

// The elements begin, begin+stride, … of x, `size` of them along each axis.
Moves window(const Tensor& x, const Shape& begin, const Shape& stride, const Shape& size) {
  Shape strides = x.shape().strides();
  int64_t first = 0;
  for (int i = 0; i < x.rank(); ++i) {
    first += begin[i] * strides[i];
    strides[i] *= stride[i];
  }
  return {{0, first, 0, copy_axes(size, strides, size.strides())}};
}

Moves slice(const KernelArgs& call) {
  const SliceWindow w = slice_window(call.in[0], call.attrs);
  Shape stride = w.size;
  for (int i = 0; i < stride.rank(); ++i) stride[i] = 1;
  return window(call.in[0], w.begin, stride, w.size);
}

Moves strided_slice(const KernelArgs& call) {
  const StridedWindow w = strided_window(call.in[0].shape(), call.attrs);
  return window(call.in[0], w.begin, w.stride, w.size);
}

Moves concat(const KernelArgs& call) {
  const Tensor& out = call.out[0];
  const int axis = call.attrs.axis("axis", out.rank());
  const Shape to = out.shape().strides();
  Moves moves;
  int64_t first = 0;
  for (size_t i = 0; i < call.in.size(); ++i) {
    const Shape& shape = call.in[i].shape();
    moves.push_back({static_cast<int>(i), 0, first, copy_axes(shape, shape.strides(), to)});
    first += shape[axis] * to[axis];
  }
  return moves;
}

// Every axis has three parts, the mirrored beginning, x, and the mirrored end; each choice of parts is a block.
Moves mirror_pad(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const std::vector<int64_t> paddings = call.attrs.integers("paddings");
  const int64_t border = call.attrs.text("mode") == "reflect" ? 1 : 0;
  const Shape from = x.shape().strides(), to = out.shape().strides();
  Moves blocks{{0, 0, 0, {}}};
  for (int axis = 0; axis < x.rank(); ++axis) {
    const int64_t before = paddings[2 * axis], behind = paddings[2 * axis + 1], dim = x.dim(axis);
    struct Part {
      int64_t count, from, to, step;
    };
    const Part parts[] = {{before, border + before - 1, 0, -1}, {dim, 0, before, 1}, {behind, dim - 1 - border, before + dim, -1}};
    Moves longer;
    for (const Move& block : blocks) {
      for (const Part& part : parts) {
        if (part.count == 0) continue;
        longer.push_back(block);
        longer.back().from += part.from * from[axis];
        longer.back().to += part.to * to[axis];
        longer.back().axes.push_back({part.count, part.step * from[axis], to[axis]});
      }
    }
    blocks = std::move(longer);
  }
  return blocks;
}

struct Mover {
  OpId op;
  MovesFn moves;
};
constexpr Mover kMovers[] = {
    {op("transpose"), transpose}, {op("reverse"), reverse},
    {op("tile"), tile},           {op("broadcastTo"), broadcast_to},
    {op("slice"), slice},         {op("stridedSlice"), strided_slice},
    {op("concat"), concat},       {op("mirrorPad"), mirror_pad},
};

}  // namespace

MovesFn moves_of(OpId op) {
  for (const Mover& mover : kMovers) {
    if (mover.op == op) return mover.moves;
  }
  return nullptr;
}

Moves pad_moves(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const std::vector<int64_t> paddings = call.attrs.integers("paddings");
  const Shape to = out.shape().strides();
  int64_t first = 0;
  for (int i = 0; i < x.rank(); ++i) first += paddings[2 * i] * to[i];
  return {{0, 0, first, copy_axes(x.shape(), x.shape().strides(), to)}};
}

}  // namespace gossamer
