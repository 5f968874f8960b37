// Matrix products over the GEMM kernel. B is packed once where it is constant, else for each call.
#include "epilogue.h"
#include "ops/broadcast.h"

namespace gossamer::wasm {
namespace {

struct Sizes {
  int m, k, n;
  bool transpose_a, transpose_b;
};

Sizes sizes_of(const KernelArgs& call) {
  const Tensor& a = call.in[0];
  const bool ta = call.attrs.flag("transposeA"), tb = call.attrs.flag("transposeB");
  const Shape& out = call.out[0].shape();
  return {static_cast<int>(out[out.rank() - 2]), static_cast<int>(a.dim(a.rank() - (ta ? 2 : 1))), static_cast<int>(out.back()), ta, tb};
}

void pack(const float* b, const Sizes& s, float* packed) {
  kernels::k_pack_panels(b, s.k, s.n, s.transpose_b ? 1 : s.n, s.transpose_b ? s.k : 1, packed);
}

// All matrices of a constant B, packed.
struct PackedB : Prepared {
  explicit PackedB(const KernelArgs& call) : epilogue(call) {}
  Epilogue epilogue;
  Floats panels;
};

std::unique_ptr<Prepared> prepare_mat_mul(const KernelArgs& call) {
  const Tensor& b = call.in[1];
  for (size_t i = 1; i < call.in.size(); ++i) {
    if (call.in[i] && (!call.in[i].raw() || !is_f32(call.in[i]))) return nullptr;
  }
  const Sizes s = sizes_of(call);
  auto prepared = std::make_unique<PackedB>(call);
  if (!prepared->epilogue.is_supported()) return nullptr;
  const int64_t matrix = static_cast<int64_t>(s.k) * s.n, count = matrix ? b.size() / matrix : 0;
  prepared->panels.resize(count * packed_size(s.k, s.n));
  for (int64_t i = 0; i < count; ++i) pack(b.data<float>() + i * matrix, s, prepared->panels.data() + i * packed_size(s.k, s.n));
  return prepared;
}

void mat_mul(const KernelArgs& call) {
  const Tensor &a = call.in[0], &b = call.in[1], &out = call.out[0];
  if (!is_f32(out) || !is_f32(a) || !is_f32(b)) return by_reference(call);
  const Sizes s = sizes_of(call);
  const int rank = out.rank();
  const Shape batch = out.shape().slice(0, rank - 2);
  const Shape a_strides = broadcast_strides(a.shape().slice(0, a.rank() - 2), batch);
  const Shape b_strides = broadcast_strides(b.shape().slice(0, b.rank() - 2), batch);
  const auto* prepared = static_cast<const PackedB*>(call.prepared);
  const Epilogue made = prepared ? Epilogue(KernelArgs{{}, {}, call.attrs}) : Epilogue(call);
  const Epilogue& epilogue = prepared ? prepared->epilogue : made;
  if (!epilogue.is_supported()) return by_reference(call);
  Floats packed(prepared ? 0 : packed_size(s.k, s.n)), transposed(s.transpose_a ? static_cast<size_t>(s.m) * s.k : 0);
  int64_t packed_matrix = -1;
  for (int64_t i = 0; i < batch.size(); ++i) {
    int64_t rest = i, ia = 0, ib = 0;
    for (int axis = batch.rank() - 1; axis >= 0; --axis) {
      ia += rest % batch[axis] * a_strides[axis];
      ib += rest % batch[axis] * b_strides[axis];
      rest /= batch[axis];
    }
    if (!prepared && packed_matrix != ib) {
      pack(b.data<float>() + ib * s.k * s.n, s, packed.data());
      packed_matrix = ib;
    }
    const float* a_matrix = a.data<float>() + ia * s.m * s.k;
    if (s.transpose_a) {
      for (int row = 0; row < s.m; ++row) {
        for (int k = 0; k < s.k; ++k) transposed[static_cast<size_t>(row) * s.k + k] = a_matrix[static_cast<int64_t>(k) * s.m + row];
      }
      a_matrix = transposed.data();
    }
    const kernels::Gemm gemm{a_matrix, prepared ? prepared->panels.data() + ib * packed_size(s.k, s.n) : packed.data(), epilogue.bias(),
                             out.data<float>() + i * s.m * s.n, s.m, s.k, s.n, s.k, s.n, epilogue.clamp()};
    share(kernels::k_gemm, gemm, (s.m + kernels::kGemmRows - 1) / kernels::kGemmRows, static_cast<int64_t>(s.m) * s.k * s.n);
  }
  epilogue.finish(out.data<float>(), batch.size() * s.m);
}

constexpr Kernel kKernels[] = {
    {op("fusedMatMul"), mat_mul, prepare_mat_mul},
    {op("matMul"), mat_mul, prepare_mat_mul},
};

}  // namespace

std::span<const Kernel> matmul_kernels() { return kKernels; }

}  // namespace gossamer::wasm
