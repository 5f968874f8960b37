// Ops that rearrange or repeat elements: transpose, reverse, tile, broadcastTo, and blocks between axes.
#include "ops/layout.h"

#include <algorithm>

#include "gossamer/ops.h"
#include "ops/broadcast.h"

namespace gossamer {

std::vector<int> permutation_of(const Attrs& attrs, int rank) {
  std::vector<int> permutation;
  if (!attrs.has("perm")) {
    for (int i = rank; i-- > 0;) permutation.push_back(i);
    return permutation;
  }
  const std::vector<int64_t> given = attrs.integers("perm");
  if (static_cast<int>(given.size()) != rank) {
    fail("transpose", "x has rank {}, but perm has {} entries", rank, given.size());
  }
  for (int64_t axis : given) {
    if (axis < 0 || axis >= rank) fail("transpose", "entries of perm must be between 0 and {}, but one is {}", rank - 1, axis);
    if (std::find(permutation.begin(), permutation.end(), axis) != permutation.end()) {
      fail("transpose", "perm has the axis {} twice", axis);
    }
    permutation.push_back(static_cast<int>(axis));
  }
  return permutation;
}

std::vector<int> inverse_permutation(const std::vector<int>& permutation) {
  std::vector<int> inverse(permutation.size());
  for (size_t i = 0; i < permutation.size(); ++i) inverse[permutation[i]] = static_cast<int>(i);
  return inverse;
}

namespace {

using Ints = std::vector<int64_t>;

// --- transpose -------------------------------------------------------------------------------------------------------

Specs infer_transpose(Inputs in, const Attrs& attrs) {
  Shape shape;
  for (int axis : permutation_of(attrs, in[0].rank())) shape.push_back(in[0].dim(axis));
  return {{in[0].dtype(), shape}};
}

Tensors grad_transpose(const GradCall& call) {
  const std::vector<int> inverse = inverse_permutation(permutation_of(call.attrs, call.in[0].rank()));
  return {ops::transpose(call.dy[0], Ints(inverse.begin(), inverse.end()), call.attrs.flag("conjugate"))};
}

// --- reverse, tile, broadcastTo --------------------------------------------------------------------------------------

Specs infer_reverse(Inputs in, const Attrs& attrs) {
  attrs.axes("axis", in[0].rank());
  return {{in[0].dtype(), in[0].shape()}};
}

Tensors grad_reverse(const GradCall& call) { return {ops::reverse(call.dy[0], call.attrs.get("axis"))}; }

Specs infer_tile(Inputs in, const Attrs& attrs) {
  Shape shape = in[0].shape();
  const Ints reps = attrs.integers("reps");
  if (static_cast<int>(reps.size()) != shape.rank()) {
    fail("tile", "rank of input {} must match length of reps {}", shape.rank(), reps.size());
  }
  for (int i = 0; i < shape.rank(); ++i) {
    if (reps[i] < 0) fail("tile", "reps must not be negative, but one is {}", reps[i]);
    if (__builtin_mul_overflow(shape[i], reps[i], &shape[i])) fail("tile", "the result has too many elements");
  }
  return {{in[0].dtype(), shape}};
}

// Axis by axis, dy is folded to [before, reps, one copy and all behind it] and summed over reps.
Tensors grad_tile(const GradCall& call) {
  const Tensor& x = call.in[0];
  const Ints reps = call.attrs.integers("reps");
  Tensor dx = call.dy[0];
  Shape shape = dx.shape();
  for (int axis = 0; axis < x.rank(); ++axis) {
    if (reps[axis] == 1) continue;
    const int64_t before = shape.product(0, axis), behind = shape.product(axis + 1, shape.rank());
    dx = ops::sum(ops::reshape(dx, Shape{before, reps[axis], x.dim(axis) * behind}), 1);
    shape[axis] = x.dim(axis);
  }
  return {ops::reshape(dx, x.shape())};
}

Specs infer_broadcast_to(Inputs in, const Attrs& attrs) {
  const Shape &from = in[0].shape(), to = attrs.shape("shape");
  bool fits = from.rank() <= to.rank();
  for (int i = 0; fits && i < to.rank(); ++i) {
    if (to[i] < 0) fail("broadcastTo", "shape {} must not have negative dimensions", to);
    const int axis = i - to.rank() + from.rank();
    fits = axis < 0 || from[axis] == to[i] || from[axis] == 1;
  }
  if (!fits) fail("broadcastTo", "{} cannot be broadcast to {}", from, to);
  return {{in[0].dtype(), to}};
}

Tensors grad_broadcast_to(const GradCall& call) { return {sum_to_shape(call.dy[0], call.in[0].shape())}; }

// --- blocks between axes: reshape, transpose, reshape ----------------------------------------------------------------

// x as `split`, with its axes permuted, as `joined`.
Tensor regroup(const Tensor& x, const Ints& split, const Ints& permutation, const Ints& joined) {
  return ops::reshape(ops::transpose(ops::reshape(x, split), permutation), joined);
}

// The block shape of spaceToBatchND and batchToSpaceND, checked against x; `amounts` are its paddings or crops.
Ints block_shape_of(const Tensor& x, const Attrs& attrs, std::string_view amounts) {
  const std::string_view op = attrs.op().name;
  const Ints block = attrs.integers("blockShape");
  const int count = static_cast<int>(block.size());
  if (x.rank() < 1 + count) fail(op, "input rank {} should be > than the length {} of blockShape", x.rank(), count);
  if (static_cast<int>(attrs.integers(amounts).size()) != 2 * count) {
    fail(op, "{} must have a pair for each of the {} entries of blockShape", amounts, count);
  }
  for (int64_t size : block) {
    if (size < 1) fail(op, "blockShape must be positive, but has {}", size);
  }
  return block;
}

Tensors space_to_batch(Inputs in, const Attrs& attrs) {
  const Ints block = block_shape_of(in[0], attrs, "paddings"), given = attrs.integers("paddings");
  const int count = static_cast<int>(block.size());
  Ints paddings(2 * in[0].rank());
  std::copy(given.begin(), given.end(), paddings.begin() + 2);
  const Tensor x = ops::pad(in[0], paddings);
  int64_t batch = x.dim(0);
  Ints split{batch}, permutation, joined{0};
  for (int i = 0; i < count; ++i) {
    if (x.dim(i + 1) % block[i] != 0) {
      fail("spaceToBatchND", "padded dimension {} of length {} must be divisible by blockShape {}", i + 1, x.dim(i + 1), block[i]);
    }
    split.insert(split.end(), {x.dim(i + 1) / block[i], block[i]});
    permutation.push_back(2 * i + 2);
    joined.push_back(x.dim(i + 1) / block[i]);
    batch *= block[i];
  }
  permutation.push_back(0);
  for (int i = 0; i < count; ++i) permutation.push_back(2 * i + 1);
  permutation.push_back(2 * count + 1);
  split.push_back(x.shape().product(count + 1, x.rank()));
  joined[0] = batch;
  joined.insert(joined.end(), x.shape().begin() + count + 1, x.shape().end());
  return {regroup(x, split, permutation, joined)};
}

Tensors batch_to_space(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  const Ints block = block_shape_of(x, attrs, "crops"), crops = attrs.integers("crops");
  const int count = static_cast<int>(block.size());
  int64_t blocks = 1;
  for (int64_t size : block) blocks *= size;
  if (x.dim(0) % blocks != 0) {
    fail("batchToSpaceND", "batch {} is not divisible by {}, the product of blockShape", x.dim(0), blocks);
  }
  Ints split = block, permutation{count}, joined{x.dim(0) / blocks}, begin{0}, size{x.dim(0) / blocks};
  split.push_back(x.dim(0) / blocks);
  for (int i = 0; i < count; ++i) {
    split.push_back(x.dim(i + 1));
    permutation.insert(permutation.end(), {count + 1 + i, i});
    joined.push_back(x.dim(i + 1) * block[i]);
    begin.push_back(crops[2 * i]);
    size.push_back(joined.back() - crops[2 * i] - crops[2 * i + 1]);
    if (crops[2 * i] < 0 || crops[2 * i + 1] < 0 || size.back() < 0) {
      fail("batchToSpaceND", "crops {} and {} do not fit dimension {} of length {}", crops[2 * i], crops[2 * i + 1], i + 1, joined.back());
    }
  }
  split.push_back(x.shape().product(count + 1, x.rank()));
  permutation.push_back(2 * count + 1);
  joined.insert(joined.end(), x.shape().begin() + count + 1, x.shape().end());
  return {ops::slice(regroup(x, split, permutation, joined), begin, size)};
}

// Whether the channels come first, after checks that depthToSpace and spaceToDepth share.
bool channels_first(const Tensor& x, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  const std::string& format = attrs.text("dataFormat");
  if (x.rank() != 4) fail(op, "x must have rank 4, but has shape {}", x.shape());
  if (attrs.integer("blockSize") <= 1) fail(op, "blockSize should be > 1, but was {}", attrs.integer("blockSize"));
  if (format != "NHWC" && format != "NCHW") fail(op, "dataFormat must be NHWC or NCHW, but is {}", format);
  return format == "NCHW";
}

Tensors depth_to_space(Inputs in, const Attrs& attrs) {
  const Shape& s = in[0].shape();
  const bool first = channels_first(in[0], attrs);
  const int64_t b = attrs.integer("blockSize"), channels = s[first ? 1 : 3];
  if (channels % (b * b) != 0) fail("depthToSpace", "{} channels must be evenly divisible by {}", channels, b * b);
  const int64_t c = channels / (b * b);
  if (first) return {regroup(in[0], {s[0], b, b, c, s[2], s[3]}, {0, 3, 4, 1, 5, 2}, {s[0], c, s[2] * b, s[3] * b})};
  return {regroup(in[0], {s[0], s[1], s[2], b, b, c}, {0, 1, 3, 2, 4, 5}, {s[0], s[1] * b, s[2] * b, c})};
}

Tensors space_to_depth(Inputs in, const Attrs& attrs) {
  const Shape& s = in[0].shape();
  const bool first = channels_first(in[0], attrs);
  const int64_t b = attrs.integer("blockSize"), c = s[first ? 1 : 3], h = s[first ? 2 : 1], w = s[first ? 3 : 2];
  if (h % b != 0 || w % b != 0) fail("spaceToDepth", "height {} and width {} must be divisible by blockSize {}", h, w, b);
  if (first) return {regroup(in[0], {s[0], c, h / b, b, w / b, b}, {0, 3, 5, 1, 2, 4}, {s[0], b * b * c, h / b, w / b})};
  return {regroup(in[0], {s[0], h / b, b, w / b, b, c}, {0, 1, 3, 2, 4, 5}, {s[0], h / b, w / b, b * b * c})};
}

constexpr OpDef kRows[] = {
    {.signature = "transpose(x: Tensor, perm?: number[], conjugate?: boolean): Tensor",
     .doc = DOC("x with its axes permuted: dimension i of the result is dimension perm[i] of x. Without `perm` the axes\n"
                "are reversed. `conjugate` also conjugates complex64.\n"
                "@example tf.transpose([[1, 2, 3], [4, 5, 6]]).print();  // [[1, 4], [2, 5], [3, 6]]"),
     .infer = infer_transpose,
     .grad = grad_transpose},
    {.signature = "reverse(x: Tensor, axis?: number|number[]): Tensor",
     .doc = DOC("x with the order of elements reversed along `axis`, or along all axes.\n"
                "@example tf.reverse([1, 2, 3]).print();  // [3, 2, 1]"),
     .infer = infer_reverse,
     .grad = grad_reverse},
    {.signature = "tile(x: Tensor, reps: number[]): Tensor",
     .doc = DOC("x repeated reps[i] times along each axis i.\n"
                "@example tf.tile([1, 2], [3]).print();  // [1, 2, 1, 2, 1, 2]"),
     .infer = infer_tile,
     .grad = grad_tile},
    {.signature = "broadcastTo(x: Tensor, shape: number[]): Tensor",
     .doc = DOC("x repeated along dimensions of length 1, and along new first dimensions, until it has `shape`.\n"
                "@example tf.broadcastTo([1, 2], [2, 2]).print();  // [[1, 2], [1, 2]]"),
     .infer = infer_broadcast_to,
     .grad = grad_broadcast_to},
    {.signature = "spaceToBatchND(x: Tensor, blockShape: number[], paddings: number[][]): Tensor",
     .doc = DOC("Cuts the dimensions behind the first, zero-padded by `paddings`, into blocks; the places within a block\n"
                "become batches. batchToSpaceND undoes it.\n"
                "@example tf.spaceToBatchND(tf.ones([1, 2, 2, 1]), [2, 2], [[0, 0], [0, 0]]);  // shape [4, 1, 1, 1]"),
     .expand = space_to_batch},
    {.signature = "batchToSpaceND(x: Tensor, blockShape: number[], crops: number[][]): Tensor",
     .doc = DOC("Puts batches together to blocks of the dimensions behind the first, then cuts off `crops`.\n"
                "@example tf.batchToSpaceND(tf.ones([4, 1, 1, 1]), [2, 2], [[0, 0], [0, 0]]);  // shape [1, 2, 2, 1]"),
     .expand = batch_to_space},
    {.signature = "depthToSpace(x: Tensor, blockSize: number, dataFormat: 'NHWC'|'NCHW' = 'NHWC'): Tensor",
     .doc = DOC("Spreads channels over blocks of blockSize × blockSize pixels.\n"
                "@example tf.depthToSpace(tf.ones([1, 1, 1, 4]), 2);  // shape [1, 2, 2, 1]"),
     .expand = depth_to_space},
    {.signature = "spaceToDepth(x: Tensor, blockSize: number, dataFormat: 'NHWC'|'NCHW' = 'NHWC'): Tensor",
     .doc = DOC("Gathers blocks of blockSize × blockSize pixels into channels: the inverse of depthToSpace."),
     .internal = true,
     .expand = space_to_depth},
};

}  // namespace

std::span<const OpDef> layout_ops() { return kRows; }

}  // namespace gossamer
