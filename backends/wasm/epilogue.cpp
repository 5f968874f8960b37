#include "epilogue.h"

#include "elementwise.h"
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
  if (call.in.size() < 4) return;
  const int64_t channels = call.out[0].shape().back();
  if (call.in[2]) take_bias(call.in[2], channels, groups);
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
  finish_.function = unary_function(name == "leakyrelu" || name == "prelu" ? "leakyRelu" : name);
  if (name == "leakyrelu") finish_.p = call.attrs.has("leakyreluAlpha") ? static_cast<float>(call.attrs.number("leakyreluAlpha")) : 0.2f;
  if (name == "prelu") {
    const Tensor& slopes = call.in[3];
    supported_ = supported_ && is_per_channel(slopes, channels);
    if (!supported_) return;
    if (slopes.size() == 1) finish_.p = slopes.data<float>()[0];
    else slopes_.assign(slopes.data<float>(), slopes.data<float>() + channels);
  }
  supported_ = supported_ && finish_.function != kernels::kNoFunction;
}

kernels::Finish Epilogue::finish() const {
  kernels::Finish finish = finish_;
  if (!bias_.empty()) finish.bias = bias_.data();
  if (!slopes_.empty()) finish.slopes = slopes_.data();
  return finish;
}

}  // namespace gossamer::wasm
