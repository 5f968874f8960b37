#include "epilogue.h"

#include "ops/op.h"

namespace gossamer::wasm {
namespace {

struct Clamped {
  std::string_view name;
  kernels::Clamp clamp;
};
constexpr Clamped kClamped[] = {
    {"linear", kNoClamp},
    {"relu", {0, INFINITY}},
    {"relu6", {0, 6}},
};

struct Activated {
  std::string_view name;
  kernels::Activation::Kind kind;
};
constexpr Activated kActivated[] = {
    {"sigmoid", kernels::Activation::kSigmoid},
    {"elu", kernels::Activation::kElu},
    {"leakyrelu", kernels::Activation::kLeaky},
    {"prelu", kernels::Activation::kLeaky},
};

// One number, or one per channel, of a tensor that is known.
bool is_per_channel(const Tensor& t, int64_t channels) {
  return t.raw() && is_f32(t) && (t.size() == 1 || (t.size() == channels && t.shape().back() == channels));
}

}  // namespace

Epilogue::Epilogue(const KernelArgs& call) {
  if (call.in.size() < 4) return;
  const Tensor &bias = call.in[2], &weights = call.in[3];
  const int64_t channels = call.out[0].shape().back();
  if (bias) {
    supported_ = is_per_channel(bias, channels);
    if (!supported_) return;
    bias_.resize((channels + kernels::kPanel - 1) / kernels::kPanel * kernels::kPanel);
    for (int64_t i = 0; i < channels; ++i) bias_[i] = bias.data<float>()[bias.size() == 1 ? 0 : i];
  }
  const std::string& name = call.attrs.text("activation");
  for (const Clamped& clamped : kClamped) {
    if (clamped.name == name) {
      clamp_ = clamped.clamp;
      return;
    }
  }
  for (const Activated& activated : kActivated) {
    if (activated.name != name) continue;
    activates_ = true;
    activation_.kind = activated.kind;
    activation_.channels = static_cast<int32_t>(channels);
    if (name == "leakyrelu") activation_.slope = call.attrs.has("leakyreluAlpha") ? static_cast<float>(call.attrs.number("leakyreluAlpha")) : 0.2f;
    if (name != "prelu") return;
    supported_ = is_per_channel(weights, channels);
    if (!supported_) return;
    slopes_ = weights;
    if (weights.size() == 1) activation_.slope = weights.data<float>()[0];
    else activation_.slopes = weights.data<float>();
    return;
  }
  supported_ = false;
}

void Epilogue::finish(float* y, int64_t rows) const {
  if (!activates_) return;
  kernels::Activation activation = activation_;
  activation.y = y;
  share(kernels::k_activate, activation, static_cast<int>(rows), rows * activation.channels * kElementWork);
}

}  // namespace gossamer::wasm
