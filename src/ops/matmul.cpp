// Matrix products.
#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/op.h"

namespace gossamer {
namespace {

Specs infer_mat_mul(Inputs in, const Attrs& attrs) {
  const Tensor &a = in[0], &b = in[1];
  if (a.rank() < 2 || b.rank() < 2) fail("matMul", "a and b must be at least rank 2, got {} and {}", a.shape(), b.shape());
  const int ta = attrs.flag("transposeA"), tb = attrs.flag("transposeB");
  const int ra = a.rank(), rb = b.rank();
  const int64_t m = a.dim(ra - 2 + ta), k = a.dim(ra - 1 - ta), kb = b.dim(rb - 2 + tb), n = b.dim(rb - 1 - tb);
  if (k != kb) {
    fail("matMul", "inner shapes ({}) and ({}) of tensors with shapes {} and {} and transposeA={} and transposeB={} must match",
         k, kb, a.shape(), b.shape(), ta != 0, tb != 0);
  }
  Shape out = broadcast_shape("matMul", a.shape().slice(0, ra - 2), b.shape().slice(0, rb - 2));
  out.push_back(m);
  out.push_back(n);
  return {{a.dtype(), out}};
}

Tensors grad_mat_mul(const GradCall& call) {
  const Tensor &a = call.in[0], &b = call.in[1], &dy = call.dy[0];
  const bool ta = call.attrs.flag("transposeA"), tb = call.attrs.flag("transposeB");
  const Tensor da = ta ? ops::mat_mul(b, dy, tb, true) : ops::mat_mul(dy, b, false, !tb);
  const Tensor db = tb ? ops::mat_mul(dy, a, true, ta) : ops::mat_mul(a, dy, !ta, false);
  return {sum_to_shape(da, a.shape()), sum_to_shape(db, b.shape())};
}

constexpr OpDef kRows[] = {
    {.signature = "matMul(a: Tensor, b: Tensor, transposeA: boolean = false, transposeB: boolean = false): Tensor",
     .doc = DOC("Matrix product of the last two axes, [..., m, k] x [..., k, n] => [..., m, n]; leading axes broadcast."),
     .promotion = Promotion::kCommon,
     .infer = infer_mat_mul,
     .grad = grad_mat_mul},
};

}  // namespace

std::span<const OpDef> matmul_ops() { return kRows; }

}  // namespace gossamer
