// What the texts of convolutions, and of their gradients, say of a filter's columns.
#pragma once

#include "ops/conv_geometry.h"

namespace gossamer::gpu {

// As many of them, that far apart in the smaller of the images, so many before the image. 0 columns: any, which are not unrolled.
struct Columns {
  int count = 0, stride = 1, pad = 0;
};
constexpr int kMostColumns = 7, kMostStride = 2;

inline Columns columns_of(const WindowAxis& w) {
  const bool is_close = w.dilation == 1 && w.stride <= kMostStride && w.filter <= kMostColumns && w.pad_before <= w.filter;
  return is_close ? Columns{static_cast<int>(w.filter), static_cast<int>(w.stride), static_cast<int>(w.pad_before)} : Columns{};
}

}  // namespace gossamer::gpu
