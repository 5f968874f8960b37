#include "epilogue.h"

#include "elementwise.h"
#include "ops/elementwise.h"
#include "ops/op.h"

namespace gossamer::wasm {
namespace {

struct Clamped {
  std::string_view name;
  kernels::Clamp clamp;
};
constexpr Clamped kClamped[] = {
    {"linear", {-INFINITY, INFINITY}},
    {"relu", {0, INFINITY}},
    {"relu6", {0, 6}},
};

// One number, or one per channel, of a tensor that is known.
bool is_per_channel(const Tensor& t, int64_t channels) {
  return t.raw() && is_f32(t) && (t.size() == 1 || (t.size() == channels && t.shape().back() == channels));
}

}  // namespace

Epilogue::Epilogue(const KernelArgs& call, int64_t groups) {
  if (call.in.size() <= kFusedBias) return;
  const int64_t channels = call.out[0].shape().back();
  if (call.in[kFusedBias]) take_bias(call.in[kFusedBias], channels, groups);
  take_activation(call, channels);
}

void Epilogue::take_bias(const Tensor& bias, int64_t channels, int64_t groups) {
  supported_ = is_per_channel(bias, channels);
  if (!supported_) return;
  const int64_t group = channels / groups, padded = (group + kernels::kPanel - 1) / kernels::kPanel * kernels::kPanel;
  bias_.resize(groups * padded);
  for (int64_t i = 0; i < channels; ++i) bias_[i / group * padded + i % group] = bias.data<float>()[bias.size() == 1 ? 0 : i];
}

void Epilogue::take_activation(const KernelArgs& call, int64_t channels) {
  const std::string& name = call.attrs.text("activation");
  for (const Clamped& clamped : kClamped) {
    if (clamped.name != name) continue;
    finish_.clamp = clamped.clamp;
    return;
  }
  const Activation activation = activation_of(call.attrs);
  const bool has_slopes = activation.op->id == op("prelu");
  finish_.function = unary_function(has_slopes ? "leakyRelu" : activation.op->name);
  if (has_slopes) {
    const Tensor& slopes = call.in[kFusedSlopes];
    supported_ = supported_ && is_per_channel(slopes, channels);
    if (!supported_) return;
    if (slopes.size() == 1) finish_.p = slopes.data<float>()[0];
    else slopes_.assign(slopes.data<float>(), slopes.data<float>() + channels);
  } else {
    const Parameters parameters = parameters_of(activation.attrs);
    finish_.p = static_cast<float>(parameters.p);
    finish_.q = static_cast<float>(parameters.q);
  }
  supported_ = supported_ && finish_.function != kernels::kNoFunction;
}

kernels::Finish Epilogue::finish() const {
  kernels::Finish finish = finish_;
  if (!bias_.empty()) finish.bias = bias_.data();
  if (!slopes_.empty()) finish.slopes = slopes_.data();
  return finish;
}

kernels::Finish Epilogue::finish(const KernelArgs& call) const {
  kernels::Finish finish = this->finish();
  if (call.in.size() > kFusedResidual && call.in[kFusedResidual]) finish.residual = call.in[kFusedResidual].data<float>();
  return finish;
}

}  // namespace gossamer::wasm
