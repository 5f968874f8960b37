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

// For a kernel of the windows' results: `image` and `top`, the first row of the window, which all pixels share.
inline void let_top(Emitter& e) {
  e.divide("image", "row_in_image", "y", e.integer(kOutHeight));
  e.let("int", "top", "row_in_image * " + e.integer(kStrideHeight) + " - " + e.integer(kPadTop));
}

// Loops over what the window of pixel x0 + i sees of the image: fy and fx are the tap, v its texel.
inline void each_tap(Emitter& e, const std::function<void()>& body) {
  e.let("int", "left", "(x0 + i) * " + e.integer(kStrideWidth) + " - " + e.integer(kPadLeft));
  e.loop("fy", "0", e.integer(kFilterHeight), [&] {
    e.let("int", "row", "top + fy * " + e.integer(kDilationHeight));
    e.when("row >= 0 && row < " + e.integer(kInHeight), [&] {
      e.loop("fx", "0", e.integer(kFilterWidth), [&] {
        e.let("int", "x", "left + fx * " + e.integer(kDilationWidth));
        e.when("x >= 0 && x < " + e.width('a'), [&] {
          e.let("vec4", "v", e.at('a', "image * " + e.integer(kInHeight) + " + row", "x", "q"));
          body();
        });
      });
    });
  });
}

}  // namespace gossamer::gpu
