// What a fused op does to the result of its product: bias, then activation.
#pragma once

#include "glue.h"

namespace gossamer::wasm {

// How to get there: a clamp goes into the product's own loop, other activations run over the finished result.
class Epilogue {
 public:
  // Of a call with the inputs x, filter, bias and weights of prelu; nothing for plain ops, which have two inputs.
  explicit Epilogue(const KernelArgs& call);

  // False for what only the reference does: weights per pixel, a bias that is not per channel.
  bool is_supported() const { return supported_; }
  // Bias padded to whole panels, or nullptr.
  const float* bias() const { return bias_.empty() ? nullptr : bias_.data(); }
  kernels::Clamp clamp() const { return clamp_; }
  void finish(float* y, int64_t rows) const;

 private:
  bool supported_ = true;
  Floats bias_;
  kernels::Clamp clamp_ = kNoClamp;
  bool activates_ = false;
  kernels::Activation activation_{};
  Tensor slopes_;
};

}  // namespace gossamer::wasm
