// What a fused op does to the result of its product: bias and clamps go into XNNPACK's operator, the rest runs after it.
#pragma once

#include <vector>

#include "gossamer/backend.h"

namespace gossamer::xnnpack {

class Epilogue {
 public:
  // Of a call with the inputs of fused ops (ops/fused.h); nothing for plain ops, which have two inputs.
  explicit Epilogue(const KernelArgs& call);

  // False for a bias that is not per channel.
  bool is_supported() const { return is_supported_; }
  // One number per output channel, or nullptr.
  const float* bias() const { return bias_.empty() ? nullptr : bias_.data(); }
  float low() const { return low_; }
  float high() const { return high_; }
  // Residual and other activations, on the product in call.out[0].
  void finish(const KernelArgs& call) const;

 private:
  bool is_supported_ = true, has_rest_ = false;
  std::vector<float> bias_;
  float low_, high_;
};

// Whether filter and bias are known, so that they can be packed for good.
bool is_known(const KernelArgs& call);

}  // namespace gossamer::xnnpack
