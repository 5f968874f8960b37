// Matrix products over the GEMM kernel. B is packed once where it is constant, else for each call.
#include "epilogue.h"
#include "ops/broadcast.h"
#include "pack.h"
#include "weights.h"

namespace gossamer::wasm {
namespace {

// The sizes of a call's products, and where the matrices of each lie: elements from the first matrix on.
struct Products {
  explicit Products(const KernelArgs& call);

  int64_t m, k, n;
  bool transpose_a, transpose_b;
  SmallVector<int64_t, 16> a, b;
};

Products::Products(const KernelArgs& call) : transpose_a(call.attrs.flag("transposeA")), transpose_b(call.attrs.flag("transposeB")) {
  const Shape &a_shape = call.in[0].shape(), &b_shape = call.in[1].shape(), &out = call.out[0].shape();
  const int rank = out.rank();
  const Shape batch = out.slice(0, rank - 2);
  m = out[rank - 2];
  n = out.back();
  k = a_shape[a_shape.rank() - (transpose_a ? 2 : 1)];
  // One matrix B for all of A is one product of more rows.
  if (b_shape.size() == k * n && a_shape.size() == batch.size() * m * k && (!transpose_a || batch.size() == 1)) {
    m *= batch.size();
    a = b = {0};
    return;
  }
  const Shape a_strides = broadcast_strides(a_shape.slice(0, a_shape.rank() - 2), batch);
  const Shape b_strides = broadcast_strides(b_shape.slice(0, b_shape.rank() - 2), batch);
  for (int64_t i = 0; i < batch.size(); ++i) {
    int64_t rest = i, ia = 0, ib = 0;
    for (int axis = batch.rank() - 1; axis >= 0; --axis) {
      ia += rest % batch[axis] * a_strides[axis];
      ib += rest % batch[axis] * b_strides[axis];
      rest /= batch[axis];
    }
    a.push_back(ia * m * k);
    b.push_back(ib * k * n);
  }
}

SmallVector<const float*, 16> matrices_of(const Tensor& t, int64_t size) {
  SmallVector<const float*, 16> matrices;
  for (int64_t at = 0; at < t.size(); at += size) matrices.push_back(t.data<float>() + at);
  return matrices;
}

PackedMatrices all_of_b(const Products& p, const Tensor& b) {
  return {matrices_of(b, p.k * p.n), p.k, p.n, p.transpose_b ? 1 : p.n, p.transpose_b ? p.k : 1};
}

void transpose(const Products& p, const Tensor& a, float* to) {
  const auto matrices = matrices_of(a, p.m * p.k);
  const kernels::Transpose args{matrices.begin(), to, static_cast<int32_t>(p.k), static_cast<int32_t>(p.m)};
  share(kernels::k_transpose, args, static_cast<int>(matrices.size() * ((p.k + 3) / 4)), a.size() * kElementWork / 4);
}

// All matrices of a constant B, packed.
struct PackedB : Prepared {
  explicit PackedB(const KernelArgs& call) : epilogue(call) {}
  Epilogue epilogue;
  Weights weights;
};

std::unique_ptr<Prepared> prepare(const KernelArgs& call) {
  if (!is_known(call) || !is_f32(call.in[1]) || call.in[1].size() == 0) return nullptr;
  auto prepared = std::make_unique<PackedB>(call);
  if (!prepared->epilogue.is_supported()) return nullptr;
  const Products p(call);
  prepared->weights = packed_weights(call.in[1], {call.in[1].size() / (p.k * p.n), p.k, p.n, p.transpose_b});
  return prepared;
}

void multiply(const KernelArgs& call, const Products& p, const Weights& weights, const kernels::Finish& finish) {
  const Tensor &a = call.in[0], &b = call.in[1], &y = call.out[0];
  const float* panels = weights.panels;
  const int64_t packed = packed_size(p.k, p.n), b_size = panels ? 0 : b.size() / (p.k * p.n) * packed;
  float* scratch = workspace(b_size + (p.transpose_a ? a.size() : 0));
  if (!panels) pack(all_of_b(p, b), scratch);
  const float *rows = a.data<float>(), *columns = panels ? panels : scratch;
  if (p.transpose_a) {
    transpose(p, a, scratch + b_size);
    rows = scratch + b_size;
  }
  SmallVector<kernels::Matrices, 16> products;
  for (int i = 0; i < p.a.size(); ++i) {
    products.push_back({rows + p.a[i], columns + p.b[i] / (p.k * p.n) * packed, y.data<float>() + i * p.m * p.n, weights.last});
  }
  const int height = unit_rows(p.m);
  const int64_t blocks = (p.m + height - 1) / height * products.size();
  const int width = unit_columns(blocks, p.n), k = static_cast<int>(p.k), n = static_cast<int>(p.n);
  const kernels::Gemm gemm{products.begin(), static_cast<int32_t>(p.m), k, n, k, n, height, width, finish};
  share(kernels::k_gemm, gemm, static_cast<int>(blocks) * ((n + width - 1) / width), products.size() * p.m * p.k * p.n);
}

// B is used for too few rows to pay for packing; a single row of A lies the same when it is transposed.
bool takes_few_rows(const Products& p) { return p.m <= kernels::kFewRows && (!p.transpose_a || p.m == 1); }

void multiply_few_rows(const KernelArgs& call, const Products& p, const kernels::Finish& finish) {
  SmallVector<kernels::Matrices, 16> products;
  for (int i = 0; i < p.a.size(); ++i) {
    products.push_back({call.in[0].data<float>() + p.a[i], call.in[1].data<float>() + p.b[i], call.out[0].data<float>() + i * p.m * p.n, nullptr});
  }
  constexpr int64_t kMost = 2048;
  const int columns = unit_columns(products.size(), p.n, kMost);
  const kernels::FewRows args{products.begin(), static_cast<int32_t>(p.m), static_cast<int32_t>(p.k), static_cast<int32_t>(p.n), p.transpose_b, columns, finish};
  share(kernels::k_few_rows, args, static_cast<int>(products.size() * ((p.n + columns - 1) / columns)), products.size() * p.m * p.k * p.n);
}

void mat_mul(const KernelArgs& call) {
  const bool is_empty = call.in[0].size() == 0 || call.in[1].size() == 0;
  if (!is_f32(call.out[0]) || !is_f32(call.in[0]) || !is_f32(call.in[1]) || is_empty) return by_reference(call);
  if (const auto* prepared = static_cast<const PackedB*>(call.prepared)) {
    return multiply(call, Products(call), prepared->weights, prepared->epilogue.finish(call));
  }
  const Epilogue epilogue(call);
  if (!epilogue.is_supported()) return by_reference(call);
  const Products products(call);
  takes_few_rows(products) ? multiply_few_rows(call, products, epilogue.finish(call)) : multiply(call, products, {}, epilogue.finish(call));
}

constexpr Kernel kKernels[] = {
    {op("fusedMatMul"), mat_mul, prepare},
    {op("matMul"), mat_mul, prepare},
};

}  // namespace

std::span<const Kernel> matmul_kernels() { return kKernels; }

}  // namespace gossamer::wasm
