// What follows the product in a fused op, for backends.
#pragma once

#include <array>

#include "ops/op.h"

namespace gossamer {

// Inputs of fused ops, by place.
enum FusedInput { kFusedBias = 2, kFusedSlopes = 3, kFusedResidual = 4 };

// The two convolutions of pointwiseDepthwiseConv2D, as calls of fusedConv2D and fusedDepthwiseConv2D.
struct PointwiseDepthwise {
  explicit PointwiseDepthwise(const Attrs& attrs);
  // Inputs of the call by name, in the places of the fused ops' inputs; `between` is what the first gives.
  static std::array<Tensor, 5> pointwise_inputs(Inputs in);
  static std::array<Tensor, 5> depthwise_inputs(Inputs in, const Tensor& between);
  Attrs pointwise, depthwise;
};

// A row of elementwise.def and its attributes.
struct Activation {
  const Op* op;  // nullptr: none; the second input of prelu is the fused op's
  Attrs attrs;
};
// What the attributes activation, activationParameters and leakyreluAlpha stand for. Throws for unknown names.
Activation activation_of(const Attrs& attrs);
// Adds the residual, if any, to a product with its bias, and applies the activation: for backends that do not do it as they
// multiply.
Tensor finish_product(Tensor y, const Tensor& slopes, const Tensor& residual, const Attrs& attrs);

}  // namespace gossamer
