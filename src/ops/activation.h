// The activations that fused ops apply to their result.
#pragma once

#include <string_view>

#include "gossamer/tensor.h"

namespace gossamer {

// `name` is 'linear', 'relu', 'relu6', 'elu', 'prelu' (wants weights), 'sigmoid' or 'leakyrelu' (wants alpha).
Tensor activate(std::string_view op, const Tensor& x, std::string_view name, const Tensor& prelu_weights, double leakyrelu_alpha);

}  // namespace gossamer
