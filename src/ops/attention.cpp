// Attention between the places of sequences.
#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

enum AttentionInput { kQ, kK, kV, kMask };

// [batch…, places, heads, depth], the batch and heads of q.
void check_operand(const char* name, const Tensor& t, const Tensor& q) {
  const int rank = q.rank();
  if (t.rank() != rank || t.dim(rank - 2) != q.dim(rank - 2) || t.shape().slice(0, rank - 3) != q.shape().slice(0, rank - 3)) {
    fail("attention", "{} has shape {}, but q has shape {}: batch and heads must be the same", name, t.shape(), q.shape());
  }
}

Specs infer_attention(Inputs in, const Attrs&) {
  const Tensor &q = in[kQ], &k = in[kK], &v = in[kV], &mask = in[kMask];
  const int rank = q.rank();
  if (rank < 3) fail("attention", "q must be [batch…, places, heads, depth], but has shape {}", q.shape());
  check_operand("k", k, q);
  check_operand("v", v, q);
  if (k.shape().back() != q.shape().back()) fail("attention", "k has depth {}, but q has {}", k.shape().back(), q.shape().back());
  if (v.dim(rank - 3) != k.dim(rank - 3)) fail("attention", "v has {} places, but k has {}", v.dim(rank - 3), k.dim(rank - 3));
  if (mask) {
    Shape scores = q.shape();
    scores[rank - 3] = q.dim(rank - 2);
    scores[rank - 2] = q.dim(rank - 3);
    scores[rank - 1] = k.dim(rank - 3);
    if (broadcast_shape("attention", scores, mask.shape()) != scores) fail("attention", "mask {} does not broadcast to scores {}", mask.shape(), scores);
  }
  Shape out = q.shape();
  out[rank - 1] = v.shape().back();
  return {{q.dtype(), out}};
}

Tensors expand_attention(Inputs in, const Attrs&) {
  std::vector<int64_t> perm(in[kQ].rank());
  for (size_t i = 0; i < perm.size(); ++i) perm[i] = static_cast<int64_t>(i);
  std::swap(perm[perm.size() - 3], perm[perm.size() - 2]);
  const auto by_head = [&](const Tensor& t) { return ops::transpose(t, perm); };
  Tensor scores = ops::mat_mul(by_head(in[kQ]), by_head(in[kK]), false, true);
  if (in[kMask]) scores = ops::add(scores, in[kMask]);
  return {by_head(ops::mat_mul(ops::softmax(scores), by_head(in[kV])))};
}

constexpr OpDef kRows[] = {
    {.signature = "attention(q: Tensor<float32>, k: Tensor<float32>, v: Tensor<float32>, mask?: Tensor<float32>): Tensor",
     .doc = DOC("softmax(q kᵀ + mask) v for each head: q is [batch…, n, heads, depth], k [batch…, m, heads, depth], v [batch…, m,\n"
                "heads, e], the result [batch…, n, heads, e]; mask broadcasts to [batch…, heads, n, m]. Source: Vaswani et al.,\n"
                "https://arxiv.org/abs/1706.03762."),
     .internal = true,
     .infer = infer_attention,
     .expand = expand_attention},
};

}  // namespace

std::span<const OpDef> attention_ops() { return kRows; }

}  // namespace gossamer
