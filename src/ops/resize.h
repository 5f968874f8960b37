// Which input pixels an output pixel of a resized image is made of, along one axis.
#pragma once

#include <vector>

#include "gossamer/backend.h"

namespace gossamer {

// The attributes alignCorners and halfPixelCenters of a row.
struct PixelCenters {
  explicit PixelCenters(const Attrs& attrs) : align_corners(attrs.flag("alignCorners")), half_pixel(attrs.flag("halfPixelCenters")) {}
  bool align_corners;  // the corner pixels of input and output coincide
  bool half_pixel;     // pixels are squares whose centers lie at one half
};

// value = low + (high - low) * fraction
struct LinearSample {
  int64_t low, high;
  double fraction;
};

// One per output pixel, for `in` pixels resized to `out`. Source: TensorFlow's resize_bilinear and resize_nearest_neighbor.
std::vector<LinearSample> linear_samples(int64_t in, int64_t out, PixelCenters centers);
std::vector<int64_t> nearest_samples(int64_t in, int64_t out, PixelCenters centers);

}  // namespace gossamer
