// Recurrent layers: one product for the inputs of all steps, then step by step products of h with packed panels, which end
// in the gates.
#include "glue.h"
#include "gossamer/ops.h"
#include "pack.h"

namespace gossamer::wasm {
namespace {

enum Input { kX, kKernel, kRecurrent, kH, kC, kBias };

struct PackedLstm : Prepared {
  Floats kernel, recurrent;
};

Floats pack_matrix(const Tensor& matrix) {
  return packed({{matrix.data<float>()}, matrix.dim(0), matrix.dim(1), matrix.dim(1), 1});
}

std::unique_ptr<PackedLstm> make_lstm(const KernelArgs& call) {
  auto prepared = std::make_unique<PackedLstm>();
  prepared->kernel = pack_matrix(call.in[kKernel]);
  prepared->recurrent = pack_matrix(call.in[kRecurrent]);
  return prepared;
}

bool is_supported(const KernelArgs& call) {
  for (const Tensor& t : call.in) {
    if (t && !is_f32(t)) return false;
  }
  return call.in[kX].size() > 0 && call.in[kH].size() > 0;
}

std::unique_ptr<Prepared> prepare_lstm(const KernelArgs& call) {
  const bool is_constant = call.in[kKernel].raw() && call.in[kRecurrent].raw();
  return is_constant && is_supported(call) ? make_lstm(call) : nullptr;
}

void lstm(const KernelArgs& call) {
  if (!is_supported(call)) return by_reference(call);
  std::unique_ptr<PackedLstm> made;
  const auto* prepared = static_cast<const PackedLstm*>(call.prepared);
  if (!prepared) prepared = (made = make_lstm(call)).get();
  const Tensor& x = call.in[kX];
  const int batch = static_cast<int>(x.dim(0)), steps = static_cast<int>(x.dim(1)), features = static_cast<int>(x.dim(2));
  const int units = static_cast<int>(call.in[kH].dim(1)), gates = 4 * units, rows = batch * steps;
  const int padded = (gates + kernels::kPanel - 1) / kernels::kPanel * kernels::kPanel;
  float* inputs = workspace(static_cast<int64_t>(rows) * gates + static_cast<int64_t>(batch + 1) * padded);
  float *scratch = inputs + static_cast<int64_t>(rows) * gates, *bias = scratch + static_cast<int64_t>(batch) * padded;
  for (int i = 0; i < padded; ++i) bias[i] = call.in[kBias] && i < gates ? call.in[kBias].data<float>()[i] : 0;

  const kernels::Matrices product{x.data<float>(), prepared->kernel.data(), inputs};
  const int blocks = (rows + kernels::kGemmRows - 1) / kernels::kGemmRows, width = unit_columns(blocks, gates);
  const kernels::Gemm gemm{&product, rows, features, gates, features, gates, width,
                           {.bias = bias, .residual = nullptr, .slopes = nullptr, .clamp = {-INFINITY, INFINITY}, .function = kernels::kNoFunction, .p = 0, .q = 0}};
  share(kernels::k_gemm, gemm, blocks * ((gates + width - 1) / width), static_cast<int64_t>(rows) * features * gates);

  const kernels::Lstm args{inputs, prepared->recurrent.data(), call.in[kH].data<float>(), call.in[kC].data<float>(),
                           call.out[0].data<float>(), call.out[1].data<float>(), call.out[2].data<float>(), scratch, steps, units, padded};
  share(kernels::k_lstm, args, batch, static_cast<int64_t>(rows) * units * gates);
}

constexpr Kernel kKernels[] = {
    {op("lstm"), lstm, prepare_lstm},
};

}  // namespace

std::span<const Kernel> rnn_kernels() { return kKernels; }

}  // namespace gossamer::wasm
