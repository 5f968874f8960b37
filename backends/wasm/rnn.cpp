// Recurrent layers: one product for the inputs of all steps, then step by step products of h with packed panels, which end
// in the gates; and the same backwards.
#include <algorithm>

#include "glue.h"
#include "gossamer/ops.h"
#include "pack.h"

namespace gossamer::wasm {
namespace {

bool is_supported(const KernelArgs& call) {
  for (const Tensor& t : call.in) {
    if (t && !is_f32(t)) return false;
  }
  return call.in[0].size() > 0 && call.out[1].size() > 0;
}

const float* data_or_null(const Tensor& t) { return t ? t.data<float>() : nullptr; }
int has_hard_gates(const KernelArgs& call) { return call.attrs.text("recurrentActivation") == "hardSigmoid"; }

// Examples of a unit: as many as go through the steps together, but work for all threads.
int unit_examples(int64_t batch) { return static_cast<int>(std::min<int64_t>((batch + thread_count() - 1) / thread_count(), kernels::kGemmRows)); }
int units_of(int64_t batch) { return static_cast<int>((batch + unit_examples(batch) - 1) / unit_examples(batch)); }

// --- lstm ------------------------------------------------------------------------------------------------------------

enum Input { kX, kKernel, kRecurrent, kH, kC, kBias };

struct PackedLstm : Prepared {
  Floats kernel, recurrent;
};

PackedMatrices columns_of(const Tensor& matrix) { return {{matrix.data<float>()}, matrix.dim(0), matrix.dim(1), matrix.dim(1), 1}; }
PackedMatrices rows_of(const Tensor& matrix) { return {{matrix.data<float>()}, matrix.dim(1), matrix.dim(0), 1, matrix.dim(1)}; }

std::unique_ptr<PackedLstm> make_lstm(const KernelArgs& call) {
  if (!is_supported(call)) return nullptr;
  auto prepared = std::make_unique<PackedLstm>();
  prepared->kernel = packed(columns_of(call.in[kKernel]));
  prepared->recurrent = packed(columns_of(call.in[kRecurrent]));
  return prepared;
}

std::unique_ptr<Prepared> prepare_lstm(const KernelArgs& call) {
  const bool is_constant = call.in[kKernel].raw() && call.in[kRecurrent].raw();
  return is_constant ? make_lstm(call) : nullptr;
}

void run_lstm(const PackedLstm& prepared, const KernelArgs& call) {
  const Tensor& x = call.in[kX];
  const int batch = static_cast<int>(x.dim(0)), steps = static_cast<int>(x.dim(1)), features = static_cast<int>(x.dim(2));
  const int units = static_cast<int>(call.in[kH].dim(1)), gates = 4 * units, rows = batch * steps;
  const int padded = (gates + kernels::kPanel - 1) / kernels::kPanel * kernels::kPanel;
  float* inputs = workspace(static_cast<int64_t>(rows + batch) * gates + padded);
  float *scratch = inputs + static_cast<int64_t>(rows) * gates, *bias = scratch + static_cast<int64_t>(batch) * gates;
  for (int i = 0; i < padded; ++i) bias[i] = call.in[kBias] && i < gates ? call.in[kBias].data<float>()[i] : 0;

  const kernels::Matrices product{x.data<float>(), prepared.kernel.data(), inputs};
  const int height = unit_rows(rows), blocks = (rows + height - 1) / height, width = unit_columns(blocks, gates);
  const kernels::Gemm gemm{&product, rows, features, gates, features, gates, height, width,
                           {.bias = bias, .residual = nullptr, .slopes = nullptr, .clamp = {-INFINITY, INFINITY}, .function = kernels::kNoFunction, .p = 0, .q = 0}};
  share(kernels::k_gemm, gemm, blocks * ((gates + width - 1) / width), static_cast<int64_t>(rows) * features * gates);

  const kernels::Lstm args{inputs, prepared.recurrent.data(), call.in[kH].data<float>(), call.in[kC].data<float>(),
                           call.out[0].data<float>(), call.out[1].data<float>(), call.out[2].data<float>(), scratch,
                           batch, steps, units, unit_examples(batch), has_hard_gates(call)};
  share(kernels::k_lstm, args, units_of(batch), static_cast<int64_t>(rows) * units * gates);
}

void lstm(const KernelArgs& call) {
  with_prepared(call, make_lstm, [&](const PackedLstm& prepared) { run_lstm(prepared, call); });
}

// --- its gradient ----------------------------------------------------------------------------------------------------

enum GradientInput { kSums, kItsRecurrent, kFirstC, kDh, kDc, kDy };

void lstm_gradient(const KernelArgs& call) {
  if (!is_supported(call)) return by_reference(call);
  const Tensor &sums = call.in[kSums], &recurrent = call.in[kItsRecurrent];
  const int64_t batch = sums.dim(0), steps = sums.dim(1), units = recurrent.dim(0);
  float* packed = workspace(packed_size(4 * units, units) + batch * steps * units);
  pack(rows_of(recurrent), packed);
  const kernels::LstmGradient args{sums.data<float>(), packed, call.in[kFirstC].data<float>(),
                                   data_or_null(call.in[kDh]), data_or_null(call.in[kDc]), data_or_null(call.in[kDy]),
                                   call.out[0].data<float>(), call.out[1].data<float>(), call.out[2].data<float>(), packed + packed_size(4 * units, units),
                                   static_cast<int>(batch), static_cast<int>(steps), static_cast<int>(units), unit_examples(batch), has_hard_gates(call)};
  share(kernels::k_lstm_gradient, args, units_of(batch), sums.size() * units);
}

constexpr Kernel kKernels[] = {
    {op("lstm"), lstm, prepare_lstm},
    {op("lstmGradient"), lstm_gradient},
};

}  // namespace

std::span<const Kernel> rnn_kernels() { return kKernels; }

}  // namespace gossamer::wasm
