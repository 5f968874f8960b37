// Ops that give the same elements another shape or dtype.
#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

Specs infer_cast(Inputs in, const Attrs& attrs) { return {{attrs.dtype("dtype"), in[0].shape()}}; }

Tensors grad_cast(const GradCall& call) { return {ops::cast(call.dy[0], call.in[0].dtype())}; }

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
  if (shape[inferred < 0 ? 0 : inferred] < 0 || shape.size() != x.size()) {
    fail("reshape", "new shape {} and old shape {} must have the same number of elements", shape, x.shape());
  }
  return {{x.dtype(), shape}};
}

Tensors grad_reshape(const GradCall& call) { return {ops::reshape(call.dy[0], call.in[0].shape())}; }

constexpr OpDef kRows[] = {
    {.signature = "cast(x: Tensor, dtype: DataType): Tensor",
     .doc = DOC("x converted to `dtype`. Floats become integers by truncation, NaN becomes 0; anything but 0 is true."),
     .infer = infer_cast,
     .grad = grad_cast},
    {.signature = "reshape(x: Tensor, shape: number[]): Tensor",
     .doc = DOC("The same elements in another shape of the same size; -1 in `shape`, once, is inferred."),
     .outputs = Outputs::kAlias,
     .infer = infer_reshape,
     .grad = grad_reshape},
};

}  // namespace

std::span<const OpDef> shape_ops() { return kRows; }

}  // namespace gossamer
