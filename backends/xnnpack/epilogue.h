// What a fused op does to the result of its product: bias and clamps go into XNNPACK's operator, the rest runs after it.
#pragma once

#include <vector>

#include "gossamer/backend.h"

namespace gossamer::xnnpack {

struct Epilogue {
  // Of a call with the inputs x, filter, bias and weights of prelu; nothing for plain ops, which have two inputs.
  explicit Epilogue(const KernelArgs& call);

  bool is_supported = true;  // false: other activations, a bias that is not per channel
  std::vector<float> bias;   // one per output channel, or empty
  float low, high;

  const float* bias_or_null() const { return bias.empty() ? nullptr : bias.data(); }
};

// Whether all inputs but the first are known, so that they can be packed for good.
bool is_known(const KernelArgs& call);

}  // namespace gossamer::xnnpack
