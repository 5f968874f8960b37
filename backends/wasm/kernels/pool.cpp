// Pooling, NHWC: each output pixel from the part of its window that lies within the image, four channels at a time.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

// Taps first, first + 1, … first + count - 1 of a window lie within the image; tap 0 would be at pixel `origin`.
struct Taps {
  Taps(int origin, int filter, int dilation, int size) : origin(origin), dilation(dilation) {
    while (first < filter && origin + first * dilation < 0) ++first;
    while (first + count < filter && origin + (first + count) * dilation < size) ++count;
  }
  int pixel() const { return origin + first * dilation; }
  int origin, dilation, first = 0, count = 0;
};

struct Window {
  const float* x;  // its first pixel
  int rows, columns;
  ptrdiff_t row_step, column_step;
};

struct Largest {
  static vec start() { return splat(-__builtin_inff()); }
  // NaN is passed over.
  static vec next(vec largest, vec x) { return wasm_v128_bitselect(x, largest, wasm_f32x4_gt(x, largest)); }
  static vec finish(vec largest, int) { return largest; }
};

struct Average {
  static vec start() { return splat(0); }
  static vec next(vec sum, vec x) { return add(sum, x); }
  static vec finish(vec sum, int count) { return div(sum, splat(static_cast<float>(count))); }
};

template <class Accumulate>
NOINLINE void pool_pixel(const Window* w, float* y, int channels) {
  for (int c = 0; c < channels; c += 4) {
    const int lanes = channels - c < 4 ? channels - c : 4;
    vec result = Accumulate::start();
    for (int row = 0; row < w->rows; ++row) {
      const float* x = w->x + row * w->row_step + c;
      for (int column = 0; column < w->columns; ++column, x += w->column_step) result = Accumulate::next(result, load_lanes(x, lanes));
    }
    store_lanes(y + c, Accumulate::finish(result, w->rows * w->columns), lanes);
  }
}

}  // namespace

KERNEL(k_pool) void k_pool(const Pool* g, int begin, int end) {
  const auto pixel = g->kind == Pool::kMax ? pool_pixel<Largest> : pool_pixel<Average>;
  const ptrdiff_t channels = g->channels, line = g->in_width * channels;
  for (int unit = begin; unit < end; ++unit) {
    const float* image = g->x + unit / g->out_height * g->in_height * line;
    float* y = g->y + unit * g->out_width * channels;
    const Taps rows(unit % g->out_height * g->stride_height - g->pad_top, g->filter_height, g->dilation_height, g->in_height);
    for (int ox = 0; ox < g->out_width; ++ox, y += channels) {
      const Taps columns(ox * g->stride_width - g->pad_left, g->filter_width, g->dilation_width, g->in_width);
      Window window{image, rows.count, columns.count, g->dilation_height * line, g->dilation_width * channels};
      if (rows.count && columns.count) window.x += rows.pixel() * line + columns.pixel() * channels;
      pixel(&window, y, g->channels);
    }
  }
}

}  // namespace gossamer::kernels
