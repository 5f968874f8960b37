// Depthwise convolution, NHWC, four channels at a time.
// 3 x 3 at stride 1 keeps the nine weights in registers and slides along a row: each column of three inputs is read once
// and added to the three outputs that it belongs to.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

struct Row {
  const float* taps[3];   // the three input rows at x = 0; zeros outside of the image
  int32_t step[3];        // elements from pixel to pixel: channels, or 0 on zeros
  float* y;
  int32_t channels, in_width, out_width, pad_left;
  Clamp clamp;
};

constexpr float kZeros[4] = {};

NOINLINE void slide_3x3(const Row* row, const float* filter, const float* bias, int channel) {
  const int c = row->channels;
  vec w[9];
  UNROLL for (int i = 0; i < 9; ++i) w[i] = load(filter + static_cast<ptrdiff_t>(i) * c + channel);
  const float* x[3];
  UNROLL for (int r = 0; r < 3; ++r) x[r] = row->taps[r] + (row->step[r] ? channel : 0);
  const vec start = bias ? load(bias + channel) : splat(0), low = splat(row->clamp.low), high = splat(row->clamp.high);
  vec next = start, after = start;  // outputs begun by earlier columns: they still want two and one
  float* y = row->y + channel;
  // Column ix is the last tap of output ix + pad - 2, the middle one of the next and the first of the one after.
  const int first = -row->pad_left, last = row->out_width + 2 - row->pad_left;
  for (int ix = first; ix < last; ++ix) {
    vec done = next, middle = after, fresh = start;
    if (ix >= 0 && ix < row->in_width) {
      UNROLL for (int r = 0; r < 3; ++r) {
        const vec v = load(x[r]);
        x[r] += row->step[r];
        done = madd(v, w[r * 3 + 2], done);
        middle = madd(v, w[r * 3 + 1], middle);
        fresh = madd(v, w[r * 3], fresh);
      }
    }
    if (ix - first >= 2) {
      store(y, at_most(at_least(done, low), high));
      y += c;
    }
    next = middle;
    after = fresh;
  }
}

// Any filter, stride and dilation: `lanes` channels of one output pixel.
NOINLINE void pixel(const Depthwise* g, const float* image, int oy, int ox, int channel, int lanes, float* y) {
  float part[4] = {0, 0, 0, 0};
  vec sum = splat(0);
  if (g->bias) {
    for (int i = 0; i < lanes; ++i) part[i] = g->bias[channel + i];
    sum = load(part);
  }
  for (int fy = 0; fy < g->filter_height; ++fy) {
    const int iy = oy * g->stride_height + fy * g->dilation_height - g->pad_top;
    if (iy < 0 || iy >= g->in_height) continue;
    for (int fx = 0; fx < g->filter_width; ++fx) {
      const int ix = ox * g->stride_width + fx * g->dilation_width - g->pad_left;
      if (ix < 0 || ix >= g->in_width) continue;
      const float* x = image + (static_cast<ptrdiff_t>(iy) * g->in_width + ix) * g->channels + channel;
      const float* w = g->filter + static_cast<ptrdiff_t>(fy * g->filter_width + fx) * g->channels + channel;
      if (lanes == 4) {
        sum = madd(load(x), load(w), sum);
      } else {
        float a[4] = {}, b[4] = {};
        for (int i = 0; i < lanes; ++i) a[i] = x[i], b[i] = w[i];
        sum = madd(load(a), load(b), sum);
      }
    }
  }
  store_lanes(y, at_most(at_least(sum, splat(g->clamp.low)), splat(g->clamp.high)), lanes);
}

// Any filter: four output pixels in a row whose windows lie within the row, so that four sums grow side by side.
NOINLINE void four_pixels(const Depthwise* g, const float* image, int oy, int ox, int channel, float* y) {
  const ptrdiff_t c = g->channels, pixel_step = g->stride_width * c, tap_step = g->dilation_width * c;
  vec sum[4];
  UNROLL for (int p = 0; p < 4; ++p) sum[p] = g->bias ? load(g->bias + channel) : splat(0);
  for (int fy = 0; fy < g->filter_height; ++fy) {
    const int iy = oy * g->stride_height + fy * g->dilation_height - g->pad_top;
    if (iy < 0 || iy >= g->in_height) continue;
    const float* x = image + (static_cast<ptrdiff_t>(iy) * g->in_width + ox * g->stride_width - g->pad_left) * c + channel;
    const float* w = g->filter + fy * g->filter_width * c + channel;
    for (int fx = 0; fx < g->filter_width; ++fx, x += tap_step, w += c) {
      const vec weight = load(w);
      UNROLL for (int p = 0; p < 4; ++p) sum[p] = madd(load(x + p * pixel_step), weight, sum[p]);
    }
  }
  const vec low = splat(g->clamp.low), high = splat(g->clamp.high);
  UNROLL for (int p = 0; p < 4; ++p) store(y + p * c, at_most(at_least(sum[p], low), high));
}

// Output pixels whose windows lie within a row: first … last - 1.
struct Interior {
  int first, last;
};

Interior interior_of(const Depthwise& g) {
  const int reach = (g.filter_width - 1) * g.dilation_width, end = g.in_width + g.pad_left - reach;
  const int first = (g.pad_left + g.stride_width - 1) / g.stride_width, last = end <= 0 ? 0 : (end + g.stride_width - 1) / g.stride_width;
  return {first, last < g.out_width ? last : g.out_width};
}

}  // namespace

KERNEL(k_depthwise) void k_depthwise(const Depthwise* g, int begin, int end) {
  const bool sliding = g->filter_height == 3 && g->filter_width == 3 && g->stride_height == 1 && g->stride_width == 1 &&
                       g->dilation_height == 1 && g->dilation_width == 1;
  const Interior interior = interior_of(*g);
  for (int unit = begin; unit < end; ++unit) {
    const int image = unit / g->out_height, oy = unit % g->out_height;
    const float* x = g->x + static_cast<ptrdiff_t>(image) * g->in_height * g->in_width * g->channels;
    float* y = g->y + static_cast<ptrdiff_t>(unit) * g->out_width * g->channels;
    Row row{{}, {}, y, g->channels, g->in_width, g->out_width, g->pad_left, g->clamp};
    for (int r = 0; r < 3; ++r) {
      const int iy = oy - g->pad_top + r;
      const bool inside = iy >= 0 && iy < g->in_height;
      row.taps[r] = inside ? x + static_cast<ptrdiff_t>(iy) * g->in_width * g->channels : kZeros;
      row.step[r] = inside ? g->channels : 0;
    }
    for (int channel = 0; channel < g->channels; channel += 4) {
      const int lanes = g->channels - channel < 4 ? g->channels - channel : 4;
      if (sliding && lanes == 4) {
        slide_3x3(&row, g->filter, g->bias, channel);
        continue;
      }
      for (int ox = 0; ox < g->out_width;) {
        float* out = y + static_cast<ptrdiff_t>(ox) * g->channels + channel;
        if (lanes == 4 && ox >= interior.first && ox + 4 <= interior.last) {
          four_pixels(g, x, oy, ox, channel, out);
          ox += 4;
        } else {
          pixel(g, x, oy, ox++, channel, lanes, out);
        }
      }
    }
  }
}

}  // namespace gossamer::kernels
