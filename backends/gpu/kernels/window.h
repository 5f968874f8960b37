// What kernels that slide windows over images are given of them, as the first integers of a run.
#pragma once

#include "../kernels.h"
#include "ops/conv_geometry.h"

namespace gossamer::gpu {

enum WindowField {
  kInHeight, kOutHeight, kFilterHeight, kFilterWidth, kStrideHeight, kStrideWidth, kDilationHeight, kDilationWidth, kPadTop, kPadLeft, kWindowFields
};

inline std::vector<int32_t> window_integers(const ConvGeometry& g) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  std::vector<int32_t> integers;
  for (int64_t field : {h.in, h.out, h.filter, w.filter, h.stride, w.stride, h.dilation, w.dilation, h.pad_before, w.pad_before}) {
    integers.push_back(static_cast<int32_t>(field));
  }
  return integers;
}

}  // namespace gossamer::gpu
