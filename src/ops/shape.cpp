// Ops that give the same elements another shape.
#include <algorithm>

#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// One dimension may be -1: it is inferred.
Specs infer_reshape(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  Shape shape = attrs.shape("shape");
  int inferred = -1;
  int64_t known = 1;
  for (int i = 0; i < shape.rank(); ++i) {
    if (shape[i] >= 0) {
      known *= shape[i];
    } else if (shape[i] == -1 && inferred < 0) {
      inferred = i;
    } else {
      fail("reshape", "shape {} must have non-negative dimensions, and -1 at most once", shape);
    }
  }
  if (inferred >= 0 && known > 0 && x.size() % known == 0) shape[inferred] = x.size() / known;
  if (inferred >= 0 && known == 0) shape[inferred] = 0;
  if ((inferred >= 0 && shape[inferred] < 0) || shape.size() != x.size()) {
    fail("reshape", "new shape {} and old shape {} must have the same number of elements", shape, x.shape());
  }
  return {{x.dtype(), shape}};
}

Tensors grad_reshape(const GradCall& call) { return {ops::reshape(call.dy[0], call.in[0].shape())}; }

Tensors expand_dims(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  const int64_t axis = attrs.integer("axis");
  if (axis < -(x.rank() + 1) || axis > x.rank()) {
    fail("expandDims", "axis is {}, but must be <= the rank of the tensor: in the range [{}, {}]", axis, -(x.rank() + 1), x.rank());
  }
  return {ops::reshape(x, x.shape().inserted(static_cast<int>(axis < 0 ? axis + x.rank() + 1 : axis), 1))};
}

Tensors squeeze(Inputs in, const Attrs& attrs) {
  const Shape& from = in[0].shape();
  const std::vector<int> axes = attrs.axes("axis", from.rank());
  const bool all = !attrs.has("axis") || attrs.numbers("axis").empty();
  Shape shape;
  for (int i = 0; i < from.rank(); ++i) {
    const bool named = !all && std::find(axes.begin(), axes.end(), i) != axes.end();
    if (named && from[i] != 1) fail("squeeze", "Can't squeeze axis {} since its dim '{}' is not 1", i, from[i]);
    if (!named && !(all && from[i] == 1)) shape.push_back(from[i]);
  }
  return {ops::reshape(in[0], shape)};
}

// A dimension of -1 (null in JavaScript) is any.
Tensors ensure_shape(Inputs in, const Attrs& attrs) {
  const Shape &shape = in[0].shape(), wanted = attrs.shape("shape");
  bool fits = shape.rank() == wanted.rank();
  for (int i = 0; fits && i < shape.rank(); ++i) fits = wanted[i] == -1 || wanted[i] == shape[i];
  if (!fits) fail("ensureShape", "shape {} of the tensor is not compatible with the expected shape {}", shape, wanted);
  return {in[0]};
}

constexpr OpDef kRows[] = {
    {.signature = "reshape(x: Tensor, shape: number[]): Tensor",
     .doc = DOC("The same elements in another shape of the same size; -1 in `shape`, once, is inferred."),
     .outputs = Outputs::kAlias,
     .infer = infer_reshape,
     .grad = grad_reshape},
    {.signature = "expandDims(x: Tensor, axis: number = 0): Tensor",
     .doc = DOC("x with a new dimension of length 1 before `axis`; a negative axis counts from behind the last.\n"
                "@example tf.expandDims([1, 2, 3], 1).print();  // shape [3, 1]"),
     .expand = expand_dims},
    {.signature = "squeeze(x: Tensor, axis?: number[]): Tensor",
     .doc = DOC("x without its dimensions of length 1, or without those of `axis`, which must have length 1.\n"
                "@example tf.squeeze([[[1], [2]]]).print();  // shape [2]"),
     .expand = squeeze},
    {.signature = "ensureShape(x: Tensor, shape: number[]): Tensor",
     .doc = DOC("x itself; throws unless it has this shape. A dimension of null fits any length.\n"
                "@example tf.ensureShape(tf.zeros([2, 3]), [null, 3]);"),
     .expand = ensure_shape},
};

}  // namespace

std::span<const OpDef> shape_ops() { return kRows; }

}  // namespace gossamer
