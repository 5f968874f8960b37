// Resizing of images, NHWC: the samples of rows and columns are given, channels go four at a time.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

NOINLINE void blend(const float* const corners[4], float down, float right, float* y, int channels) {
  const float *a = corners[0], *b = corners[1], *d = corners[2], *e = corners[3];
  const vec downs = splat(down), rights = splat(right);
  int c = 0;
  for (; c + 4 <= channels; c += 4) {
    const vec top = madd(sub(load(b + c), load(a + c)), rights, load(a + c));
    const vec bottom = madd(sub(load(e + c), load(d + c)), rights, load(d + c));
    store(y + c, madd(sub(bottom, top), downs, top));
  }
  for (; c < channels; ++c) {
    const float top = a[c] + (b[c] - a[c]) * right, bottom = d[c] + (e[c] - d[c]) * right;
    y[c] = top + (bottom - top) * down;
  }
}

}  // namespace

KERNEL(k_resize_bilinear) void k_resize_bilinear(const Resize* g, int begin, int end) {
  const ptrdiff_t channels = g->channels, line = g->in_width * channels;
  for (int unit = begin; unit < end; ++unit) {
    const Sample row = g->rows[unit % g->out_height];
    const float* image = g->x + unit / g->out_height * g->in_height * line;
    const float *top = image + row.low * line, *bottom = image + row.high * line;
    float* y = g->y + unit * g->out_width * channels;
    for (int ox = 0; ox < g->out_width; ++ox, y += channels) {
      const Sample column = g->columns[ox];
      const float* const corners[] = {top + column.low * channels, top + column.high * channels, bottom + column.low * channels, bottom + column.high * channels};
      blend(corners, row.fraction, column.fraction, y, g->channels);
    }
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
