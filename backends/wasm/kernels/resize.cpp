// Resizing of images, NHWC: the samples of rows and columns are given, channels go four at a time.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

inline vec blend(vec a, vec b, vec d, vec e, vec down, vec right) {
  const vec top = madd(sub(b, a), right, a), bottom = madd(sub(e, d), right, d);
  return madd(sub(bottom, top), down, top);
}

// A row of pixels of at least four channels.
NOINLINE void blend_row(const Resize* g, const float* top, const float* bottom, float fraction, float* y) {
  const vec down = splat(fraction);
  const int channels = g->channels;
  for (int ox = 0; ox < g->out_width; ++ox, y += channels) {
    const Sample column = g->columns[ox];
    const ptrdiff_t low = static_cast<ptrdiff_t>(column.low) * channels, high = static_cast<ptrdiff_t>(column.high) * channels;
    const float *a = top + low, *b = top + high, *d = bottom + low, *e = bottom + high;
    const vec right = splat(column.fraction);
    const auto at = [&](int c) __attribute__((always_inline)) { store(y + c, blend(load(a + c), load(b + c), load(d + c), load(e + c), down, right)); };
    int c = 0;
    for (; c + 8 <= channels; c += 8) at(c), at(c + 4);
    if (c + 4 <= channels) at(c), c += 4;
    if (c < channels) at(channels - 4);
  }
}

// A row of pixels of fewer channels: each as four lanes, of which those that are too many are overwritten by the next pixel, but
// none is read or written behind the last.
NOINLINE void blend_narrow_row(const Resize* g, const float* top, const float* bottom, float fraction, float* y) {
  const vec down = splat(fraction);
  const int channels = g->channels, last = g->in_width - (3 + channels) / channels;
  for (int ox = 0; ox < g->out_width; ++ox, y += channels) {
    const Sample column = g->columns[ox];
    const ptrdiff_t low = static_cast<ptrdiff_t>(column.low) * channels, high = static_cast<ptrdiff_t>(column.high) * channels;
    const vec right = splat(column.fraction);
    if (column.high <= last && (g->out_width - ox) * channels >= 4) {
      store(y, blend(load(top + low), load(top + high), load(bottom + low), load(bottom + high), down, right));
      continue;
    }
    const auto pixel = [&](const float* p) __attribute__((always_inline)) { return load_lanes(p, channels); };
    store_lanes(y, blend(pixel(top + low), pixel(top + high), pixel(bottom + low), pixel(bottom + high), down, right), channels);
  }
}

}  // namespace

KERNEL(k_resize_bilinear) void k_resize_bilinear(const Resize* g, int begin, int end) {
  const ptrdiff_t channels = g->channels, line = g->in_width * channels;
  for (int unit = begin; unit < end; ++unit) {
    const Sample row = g->rows[unit % g->out_height];
    const float* image = g->x + unit / g->out_height * g->in_height * line;
    const float *top = image + row.low * line, *bottom = image + row.high * line;
    (g->channels < 4 ? blend_narrow_row : blend_row)(g, top, bottom, row.fraction, g->y + unit * g->out_width * channels);
  }
}

KERNEL(k_resize_nearest) void k_resize_nearest(const Resize* g, int begin, int end) {
  const ptrdiff_t channels = g->channels, line = g->in_width * channels;
  for (int unit = begin; unit < end; ++unit) {
    const float* from = g->x + (unit / g->out_height * g->in_height + g->rows[unit % g->out_height].low) * line;
    float* y = g->y + unit * g->out_width * channels;
    for (int ox = 0; ox < g->out_width; ++ox, y += channels) {
      const float* x = from + g->columns[ox].low * channels;
      for (int c = 0; c < g->channels; ++c) y[c] = x[c];
    }
  }
}

}  // namespace gossamer::kernels
