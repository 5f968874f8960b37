// Pooling, NHWC: each output pixel from the part of its window that lies within the image; and gradients.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

// Taps first, first + 1, … first + count - 1 of a window lie within the image; tap 0 would be at pixel `origin`.
struct Taps {
  Taps(int origin, int filter, int dilation, int size) : origin(origin), dilation(dilation) {
    if (origin >= 0 && origin + (filter - 1) * dilation < size) {
      count = filter;
      return;
    }
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

// --- folding a window ------------------------------------------------------------------------------------------------

struct Largest {
  static constexpr float kStart = -__builtin_inff();
  // NaN is passed over.
  static vec next(vec largest, vec x) { return wasm_f32x4_pmax(largest, x); }
  static float next(float largest, float x) { return largest < x ? x : largest; }
  template <class T>
  static T finish(T largest, T) { return largest; }
};

struct Sum {
  static constexpr float kStart = 0;
  static vec next(vec sum, vec x) { return add(sum, x); }
  static float next(float sum, float x) { return sum + x; }
  template <class T>
  static T finish(T sum, T) { return sum; }
};

struct Average : Sum {
  static vec finish(vec sum, vec count) { return div(sum, count); }
  static float finish(float sum, float count) { return sum / count; }
};

constexpr int kTaps = 4;  // that are looked at at once

struct Tap {
  const float* x;
  ptrdiff_t step;  // from pixel to pixel
};

// Of each of some pixels of y, which follow each other: what its n floats come to, of those of the taps. Of these y itself may
// be one.
template <class Accumulate, int taps>
NOINLINE void fold_taps(const Tap* from, float* y, int pixels, int n, float count) {
  const float* x[taps + 1];
  UNROLL for (int t = 0; t < taps; ++t) x[t] = from[t].x;
  const vec counts = splat(count);
  const auto at = [&](int i) __attribute__((always_inline)) {
    vec result = splat(Accumulate::kStart);
    UNROLL for (int t = 0; t < taps; ++t) result = Accumulate::next(result, load(x[t] + i));
    return Accumulate::finish(result, counts);
  };
  for (; pixels > 0; --pixels, y += n) {
    int i = 0;
    for (; i + 8 <= n; i += 8) {
      const vec a = at(i), b = at(i + 4);
      store(y + i, a);
      store(y + i + 4, b);
    }
    if (i + 4 <= n) store(y + i, at(i)), i += 4;
    ROLLED for (; i < n; ++i) {
      float result = Accumulate::kStart;
      UNROLL for (int t = 0; t < taps; ++t) result = Accumulate::next(result, x[t][i]);
      y[i] = Accumulate::finish(result, count);
    }
    UNROLL for (int t = 0; t < taps; ++t) x[t] += from[t].step;
  }
}

using FoldTaps = void (*)(const Tap*, float*, int, int, float);
struct Folds {
  FoldTaps of[kTaps + 1];  // by the number of taps
};
template <class Accumulate>
constexpr Folds kFolds{{fold_taps<Accumulate, 0>, fold_taps<Accumulate, 1>, fold_taps<Accumulate, 2>, fold_taps<Accumulate, 3>, fold_taps<Accumulate, 4>}};

// Pixels of y, of n floats, whose windows of 3 x 3 lie two columns apart: neighbours share a column, which is folded once and kept
// in `shared`. n is a multiple of four.
template <class Accumulate>
NOINLINE void slide(const Window* w, float* y, int pixels, int n, float count, float* shared) {
  const float *row0 = w->x, *row1 = row0 + w->row_step, *row2 = row1 + w->row_step;
  const ptrdiff_t before = -w->column_step;
  const vec counts = splat(count);
  const auto column = [&](ptrdiff_t at) __attribute__((always_inline)) {
    return Accumulate::next(Accumulate::next(Accumulate::next(splat(Accumulate::kStart), load(row0 + at)), load(row1 + at)), load(row2 + at));
  };
  for (int i = 0; i < n; i += 4) store(shared + i, column(i));
  for (; pixels > 0; --pixels, y += n) {
    row0 -= 2 * before, row1 -= 2 * before, row2 -= 2 * before;
    for (int i = 0; i < n; i += 4) {
      const vec middle = column(i + before), last = column(i);
      store(y + i, Accumulate::finish(Accumulate::next(Accumulate::next(load(shared + i), middle), last), counts));
      store(shared + i, last);
    }
  }
}

// What becomes of windows in part, and in the end.
struct PoolFolds {
  const Folds *part, *end;
  void (*slide)(const Window*, float*, int, int, float, float*);
};
constexpr PoolFolds kPoolFolds[] = {{&kFolds<Largest>, &kFolds<Largest>, slide<Largest>}, {&kFolds<Sum>, &kFolds<Average>, slide<Average>}};

// y = what the windows of `pixels` pixels come to, each `step` behind the one before, whose taps are n floats.
NOINLINE void fold(const PoolFolds* folds, const Window* w, ptrdiff_t step, float* y, int pixels, int n, float count) {
  Tap taps[kTaps];
  int held = 0;
  for (int row = 0; row < w->rows; ++row) {
    const float* x = w->x + row * w->row_step;
    for (int column = 0; column < w->columns; ++column, x += w->column_step) {
      if (held == kTaps) {
        folds->part->of[kTaps](taps, y, pixels, n, 1);
        taps[0] = {y, n};
        held = 1;
      }
      taps[held++] = {x, step};
    }
  }
  folds->end->of[held](taps, y, pixels, n, count);
}

// A row of results. Windows of 3 x 3 slide where they are two columns apart; else the rows of the image that it sees come down
// to one first, if there is memory for it: windows share its columns. Neighbours whose windows lie within the image go together,
// at stride 1 as one long pixel.
NOINLINE void pool_row(const Pool* g, int unit) {
  const ptrdiff_t channels = g->channels, line = g->in_width * channels;
  const PoolFolds& folds = kPoolFolds[g->kind];
  const Taps rows(unit % g->out_height * g->stride_height - g->pad_top, g->filter_height, g->dilation_height, g->in_height);
  Window seen{g->x + unit / g->out_height * g->in_height * line, rows.count, 1, g->dilation_height * line, g->dilation_width * channels};
  if (rows.count) seen.x += rows.pixel() * line;
  const bool slides = g->scratch && rows.count == 3 && g->filter_width == 3 && g->stride_width == 2 && g->dilation_width == 1 && channels % 4 == 0;
  float* folded = g->scratch + static_cast<ptrdiff_t>(thread_index()) * line;
  if (g->scratch && rows.count && !slides) {
    const PoolFolds parts{folds.part, folds.part, nullptr};
    fold(&parts, &seen, 0, folded, 1, static_cast<int>(line), 1);
    seen.x = folded;
    seen.rows = 1;
  }
  float* y = g->y + static_cast<ptrdiff_t>(unit) * g->out_width * channels;
  for (int ox = 0, pixels; ox < g->out_width; ox += pixels, y += pixels * channels) {
    const int origin = ox * g->stride_width - g->pad_left;
    const Taps columns(origin, g->filter_width, g->dilation_width, g->in_width);
    const int last = g->in_width - 1 - (g->filter_width - 1) * g->dilation_width;  // where a whole window may begin
    pixels = columns.count == g->filter_width ? smaller(g->out_width - ox, (last - origin) / g->stride_width + 1) : 1;
    Window window = seen;
    window.columns = columns.count;
    if (columns.count) window.x += columns.pixel() * channels;
    if (slides && columns.count == 3) {
      folds.slide(&window, y, pixels, static_cast<int>(channels), 9, folded);
      continue;
    }
    const int joined = g->stride_width == 1 ? pixels : 1;
    fold(&folds, &window, g->stride_width * channels, y, pixels / joined, static_cast<int>(joined * channels), static_cast<float>(rows.count * columns.count));
  }
}

// --- gradients -------------------------------------------------------------------------------------------------------

// Adds dy of up to four channels to the first of the largest elements of each; NaN is none.
NOINLINE void give_to_largest(const Window* w, float* dx, const float* dy, int channel, int lanes) {
  vec best = splat(-__builtin_inff()), place = wasm_i32x4_splat(-1);
  for (int row = 0; row < w->rows; ++row) {
    for (int column = 0; column < w->columns; ++column) {
      const ptrdiff_t at = row * w->row_step + column * w->column_step;
      const vec x = load_lanes(w->x + at + channel, lanes), wins = wasm_f32x4_gt(x, best);
      best = wasm_v128_bitselect(x, best, wins);
      place = wasm_v128_bitselect(wasm_i32x4_splat(static_cast<int32_t>(at)), place, wins);
    }
  }
  int32_t places[4];
  wasm_v128_store(places, place);
  for (int i = 0; i < lanes; ++i) {
    if (places[i] >= 0) dx[places[i] + channel + i] += dy[channel + i];
  }
}

// Adds dy of up to four channels, as a share of the whole window, to all elements within the image.
NOINLINE void give_to_all(const Window* w, float* dx, const float* dy, int channel, int lanes, float share) {
  const vec part = wasm_f32x4_mul(load_lanes(dy + channel, lanes), splat(share));
  for (int row = 0; row < w->rows; ++row) {
    float* to = dx + row * w->row_step + channel;
    for (int column = 0; column < w->columns; ++column, to += w->column_step) store_lanes(to, add(load_lanes(to, lanes), part), lanes);
  }
}

}  // namespace

KERNEL(k_pool) void k_pool(const Pool* g, int begin, int end) {
  for (int unit = begin; unit < end; ++unit) pool_row(g, unit);
}

KERNEL(k_pool_gradient) void k_pool_gradient(const PoolGradient* g, int begin, int end) {
  const Pool& p = g->pool;
  const ptrdiff_t channels = p.channels, line = p.in_width * channels;
  const int blocks = (p.channels + kPoolChannels - 1) / kPoolChannels;
  const float share = 1.0f / static_cast<float>(p.filter_height * p.filter_width);
  for (int unit = begin; unit < end; ++unit) {
    const int first = unit % blocks * kPoolChannels, last = first + kPoolChannels < p.channels ? first + kPoolChannels : p.channels;
    const float* x = p.x + unit / blocks * p.in_height * line;
    float* dx = g->dx + unit / blocks * p.in_height * line;
    const float* dy = g->dy + static_cast<ptrdiff_t>(unit / blocks) * p.out_height * p.out_width * channels;
    for (ptrdiff_t pixel = 0; pixel < static_cast<ptrdiff_t>(p.in_height) * p.in_width; ++pixel) {
      for (int c = first; c < last; ++c) dx[pixel * channels + c] = 0;
    }
    for (int oy = 0; oy < p.out_height; ++oy) {
      const Taps rows(oy * p.stride_height - p.pad_top, p.filter_height, p.dilation_height, p.in_height);
      for (int ox = 0; ox < p.out_width; ++ox, dy += channels) {
        const Taps columns(ox * p.stride_width - p.pad_left, p.filter_width, p.dilation_width, p.in_width);
        if (!rows.count || !columns.count) continue;
        const ptrdiff_t place = rows.pixel() * line + columns.pixel() * channels;
        const Window window{x + place, rows.count, columns.count, p.dilation_height * line, p.dilation_width * channels};
        for (int c = first; c < last; c += 4) {
          const int lanes = last - c < 4 ? last - c : 4;
          if (p.kind == Pool::kMax) give_to_largest(&window, dx + place, dy, c, lanes);
          else give_to_all(&window, dx + place, dy, c, lanes, share);
        }
      }
    }
  }
}

}  // namespace gossamer::kernels
