// Elementwise ops of more inputs than a formula has: where, addN.
#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/op.h"

namespace gossamer {
namespace {

Specs infer_where(Inputs in, const Attrs& attrs) {
  const Tensor &condition = in[0], &a = in[1], &b = in[2];
  if (a.dtype() == DType::string) wrong_dtype(attrs.op(), 1, "numeric", a.dtype());
  if (b.dtype() == DType::string) wrong_dtype(attrs.op(), 2, "numeric", b.dtype());
  const Shape chosen = broadcast_shape("where", a.shape(), b.shape());
  return {{promote(a.dtype(), b.dtype()), broadcast_shape("where", condition.shape(), chosen)}};
}

Tensors grad_where(const GradCall& call) {
  const Tensor &condition = call.in[0], &dy = call.dy[0];
  auto part = [&](int input, const Tensor& if_true, const Tensor& if_false) {
    return call.wanted[input] ? sum_to_shape(ops::where(condition, if_true, if_false), call.in[input].shape()) : Tensor();
  };
  const Tensor zero = ops::zeros_like(dy);
  return {call.wanted[0] ? ops::zeros(condition.shape(), DType::float32) : Tensor(), part(1, dy, zero), part(2, zero, dy)};
}

Tensors expand_add_n(Inputs in, const Attrs&) {
  if (in.empty()) fail("addN", "Must pass at least one tensor to tf.addN(), but got 0");
  Tensor sum = ops::clone(in[0]);
  for (const Tensor& t : in.subspan(1)) {
    if (t.dtype() != in[0].dtype()) fail("addN", "all tensors must have the same dtype, but got {} and {}", in[0].dtype(), t.dtype());
    if (!(t.shape() == in[0].shape())) fail("addN", "all tensors must have the same shape, but got {} and {}", in[0].shape(), t.shape());
    sum = ops::add(sum, t);
  }
  return {sum};
}

constexpr OpDef kRows[] = {
    {.signature = "where(condition: Tensor<bool>, a: Tensor, b: Tensor): Tensor",
     .doc = DOC("The elements of a where the condition is true, else those of b, with broadcasting.\n"
                "@example tf.where(tf.tensor1d([true, false]), tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // [1, 4]"),
     .infer = infer_where,
     .grad = grad_where},
    {.signature = "addN(tensors: Tensor[]): Tensor",
     .doc = DOC("The sum of tensors of one shape and dtype.\n"
                "@example tf.addN([tf.tensor1d([1, 2]), tf.tensor1d([3, 4])]).print();  // [4, 6]"),
     .expand = expand_add_n},
};

}  // namespace

std::span<const OpDef> select_ops() { return kRows; }

}  // namespace gossamer
