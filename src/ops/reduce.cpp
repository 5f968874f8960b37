// Reductions over axes.
#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using ops::operator*;

Shape reduced_shape(const Shape& shape, const Attrs& attrs) {
  const std::vector<int> axes = attrs.axes("axis", shape.rank());
  const bool keep = attrs.flag("keepDims");
  Shape out;
  size_t next = 0;
  for (int i = 0; i < shape.rank(); ++i) {
    const bool reduced = next < axes.size() && axes[next] == i;
    next += reduced;
    if (!reduced) out.push_back(shape[i]);
    else if (keep) out.push_back(1);
  }
  return out;
}

Specs infer_sum(Inputs in, const Attrs& attrs) {
  const DType dtype = in[0].dtype() == DType::boolean ? DType::int32 : in[0].dtype();
  return {{dtype, reduced_shape(in[0].shape(), attrs)}};
}

// dy spread back over the reduced axes.
Tensor spread(const Tensor& dy, const Tensor& x, const Attrs& attrs) {
  Shape kept = x.shape();
  for (int axis : attrs.axes("axis", x.rank())) kept[axis] = 1;
  return ops::reshape(dy, kept) * ops::ones_like(x);
}

Tensors grad_sum(const GradCall& call) { return {spread(call.dy[0], call.in[0], call.attrs)}; }

constexpr OpDef kRows[] = {
    {.signature = "sum(x: Tensor, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("Sums elements over `axis`, or over all axes. bool is summed as int32."),
     .infer = infer_sum,
     .grad = grad_sum},
};

}  // namespace

std::span<const OpDef> reduce_ops() { return kRows; }

}  // namespace gossamer
