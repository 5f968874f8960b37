// Attention over its kernel: k and v are packed for each call, q and the result stay as they lie.
#include <algorithm>

#include "ops/broadcast.h"
#include "pack.h"

namespace gossamer::wasm {
namespace {

enum Input { kQ, kK, kV, kMask };

// The matrices of all heads of t [batch, places, heads, size]: [places, size], or their transposes.
PackedMatrices heads_of(const Tensor& t, int64_t batch, bool transposed) {
  const int rank = t.rank();
  const int64_t places = t.dim(rank - 3), heads = t.dim(rank - 2), size = t.dim(rank - 1), row = heads * size;
  PackedMatrices all = transposed ? PackedMatrices{{}, size, places, 1, row} : PackedMatrices{{}, places, size, row, 1};
  for (int64_t i = 0; i < batch * heads; ++i) all.matrices.push_back(t.data<float>() + i / heads * places * row + i % heads * size);
  return all;
}

// Steps of a mask that broadcasts to [batch…, heads, rows, keys], batch as one axis; false where it has no such steps.
bool take_mask(const Tensor& mask, const Shape& scores, kernels::Attention& args) {
  const int rank = scores.rank();
  const Shape steps = broadcast_strides(mask.shape(), scores);
  if (rank > 4 || steps.back() != 1 || !is_f32(mask)) return false;
  args.mask = mask.data<float>();
  for (int i = 0; i < rank; ++i) args.mask_step[4 - rank + i] = static_cast<int32_t>(steps[i]);
  return true;
}

void attention(const KernelArgs& call) {
  const Tensor &q = call.in[kQ], &k = call.in[kK], &v = call.in[kV], &y = call.out[0];
  const int rank = q.rank();
  const int64_t rows = q.dim(rank - 3), heads = q.dim(rank - 2), depth = q.dim(rank - 1), keys = k.dim(rank - 3), width = v.dim(rank - 1);
  const bool is_empty = q.size() == 0 || k.size() == 0 || v.size() == 0;
  if (is_empty || !is_f32(q) || !is_f32(k) || !is_f32(v)) return by_reference(call);
  const int64_t batch = q.shape().product(0, rank - 3);
  Shape scores = q.shape();
  scores[rank - 3] = heads;
  scores[rank - 2] = rows;
  scores[rank - 1] = keys;

  kernels::Attention args{};
  if (call.in[kMask] && !take_mask(call.in[kMask], scores, args)) return by_reference(call);
  constexpr int64_t kRowsOfUnit = 48;
  const int64_t padded = (keys + kernels::kPanel - 1) / kernels::kPanel * kernels::kPanel, unit_rows = std::min(rows, kRowsOfUnit);
  const int64_t k_size = batch * heads * packed_size(depth, keys), v_size = batch * heads * packed_size(keys, width);
  float* packed_k = workspace(k_size + v_size + thread_count() * unit_rows * padded);
  float* packed_v = packed_k + k_size;
  pack(heads_of(k, batch, true), packed_k);
  pack(heads_of(v, batch, false), packed_v);
  args.q = q.data<float>();
  args.k = packed_k;
  args.v = packed_v;
  args.y = y.data<float>();
  args.scratch = packed_v + v_size;
  args.scratch_size = static_cast<int32_t>(unit_rows * padded);
  args.heads = static_cast<int32_t>(heads);
  args.rows = static_cast<int32_t>(rows);
  args.keys = static_cast<int32_t>(keys);
  args.depth = static_cast<int32_t>(depth);
  args.width = static_cast<int32_t>(width);
  args.unit_rows = static_cast<int32_t>(unit_rows);
  const int64_t units = batch * heads * ((rows + unit_rows - 1) / unit_rows);
  share(kernels::k_attention, args, static_cast<int>(units), batch * heads * rows * keys * (depth + width));
}

constexpr Kernel kKernels[] = {
    {op("attention"), attention},
};

}  // namespace

std::span<const Kernel> attention_kernels() { return kKernels; }

}  // namespace gossamer::wasm
