// What other kernels ask of the elementwise ones.
#pragma once

#include <string_view>

#include "gossamer/tensor.h"
#include "kernels/abi.h"

namespace gossamer::wasm {

// y = x * factor + shift, all float32, with broadcasting.
void multiply_add(const Tensor& x, const Tensor& factor, const Tensor& shift, const Tensor& y);

// The number of the op's kernel from one float32 to one, as kernels/elementwise.h gives it; kNoFunction when it has none.
int unary_function(std::string_view op);
// Likewise from two float32.
int binary_function(std::string_view op);

// Sets the axes of y, innermost first, as few as possible (neighbours along which all inputs go on evenly are one), and the
// inputs' steps along them.
void lay_out(Inputs in, const Shape& y, kernels::Elementwise& e);

}  // namespace gossamer::wasm
