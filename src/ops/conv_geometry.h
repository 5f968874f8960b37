// The geometry of convolutions and pools in one, two and three dimensions: where windows lie on an input, and the shape
// of what comes out. Rows check with it, kernels of every backend walk by it, importers ask it for paddings.
#pragma once

#include <array>

#include "gossamer/backend.h"

namespace gossamer {

// One spatial axis. Output i sees the inputs i*stride - pad_before + k*dilation for k = 0 … filter-1.
struct WindowAxis {
  int64_t in = 1, filter = 1, stride = 1, dilation = 1, pad_before = 0, pad_after = 0, out = 1;
};

struct ConvGeometry {
  int spatial_rank = 2;          // 2: height and width; 3: depth, height and width
  bool batched = true;           // x has a batch axis; without one it counts as a batch of 1
  bool channels_first = false;   // NCHW, NCDHW
  int64_t batch = 1, in_channels = 0, out_channels = 0;
  int64_t groups = 1;            // output channels see only the input channels of their group
  std::array<WindowAxis, 3> axes;  // depth, height, width; depth is trivial in two dimensions

  Shape x_shape() const;
  Shape y_shape() const;
  int64_t in_pixels() const { return axes[0].in * axes[1].in * axes[2].in; }
  int64_t out_pixels() const { return axes[0].out * axes[1].out * axes[2].out; }
  int64_t taps() const { return axes[0].filter * axes[1].filter * axes[2].filter; }
};

// The functions read the parameters strides, pad, dilations, dataFormat, dimRoundingMode and filterSize of the row, as
// far as its signature has them, and throw what TensorFlow.js throws: wrong ranks, depths that do not match, strides and
// dilations both above 1, a pad that is not whole. Strides and sizes are per axis or one number for all. pad is
//   'valid'                              no padding; windows lie within x
//   'same'                               out = ceil(in / stride), the odd pixel of padding at the end
//   p                                    p pixels on every side
//   [[0,0], [top,bottom], [left,right], [0,0]]   a pair per axis of the data format
// Sizes that do not divide are rounded as dimRoundingMode says, by default towards zero.
// Source: TensorFlow.js 4.22 conv_util, and https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2.

// `filter` is [spatial…, in_channels / groups, out_channels]; `spatial_rank` is 2 or 3.
ConvGeometry conv_geometry(const Shape& x, const Shape& filter, int spatial_rank, const Attrs& attrs);
// `filter` is [height, width, in_channels, multiplier]: each channel by itself, groups = in_channels.
ConvGeometry depthwise_geometry(const Shape& x, const Shape& filter, const Attrs& attrs);
// Windows of the attribute filterSize over each channel.
ConvGeometry pool_geometry(const Shape& x, int spatial_rank, const Attrs& attrs);
// Windows of `filter`, [height, width, channels], over each channel.
ConvGeometry dilation_geometry(const Shape& x, const Shape& filter, const Attrs& attrs);

}  // namespace gossamer
