// Bias and activation that TensorFlow's optimiser has fused into a node.
#pragma once

#include "convert.h"

namespace gossamer::models::tfjs {

// "NHWC" or "NCHW".
std::string layout_of(const Context& c);

// x with the node's bias and activation: fused_ops names them, inputs from 2 on are their arguments.
Tensor with_fused(const Context& c, const Tensor& x);

}  // namespace gossamer::models::tfjs
