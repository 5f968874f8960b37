// Depthwise convolution over its kernel, as other kernels call it.
#pragma once

#include "ops/conv_geometry.h"
#include "weights.h"

namespace gossamer::wasm {

// The filter [height, width, channels, 1] as the kernel reads it: of four channels side by side.
inline Packing depthwise_packing(const ConvGeometry& g) { return {.matrices = 1, .k = g.taps(), .n = g.out_channels, .width = 4}; }

// x has a channel for each of the result's.
void convolve_depthwise(const ConvGeometry& g, const float* x, const Weights& filter, float* y, const kernels::Finish& finish);

}  // namespace gossamer::wasm
