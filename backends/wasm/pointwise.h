// Pointwise convolution (1 x 1, stride 1) as a product of pixels with a matrix, as other kernels call it.
#pragma once

#include "ops/conv_geometry.h"
#include "weights.h"

namespace gossamer::wasm {

// Whether every output pixel sees one input pixel, in the same order.
inline bool is_pointwise(const ConvGeometry& g) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  return g.groups == 1 && g.taps() == 1 && h.stride == 1 && w.stride == 1 && h.pad_before == 0 && w.pad_before == 0 && h.in == h.out && w.in == w.out;
}

inline Packing pointwise_packing(const ConvGeometry& g) { return {1, g.in_channels, g.out_channels}; }

// Of so many pixels; the channels are those of g.
void multiply_pixels(const ConvGeometry& g, int64_t pixels, const float* x, const Weights& filter, float* y, const kernels::Finish& finish);

}  // namespace gossamer::wasm
