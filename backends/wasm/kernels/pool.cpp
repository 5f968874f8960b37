// Pooling, NHWC: each output pixel from the part of its window that lies within the image, four channels at a time; and gradients.
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
  static vec next(vec largest, vec x) { return wasm_f32x4_pmax(largest, x); }
  static vec finish(vec largest, int) { return largest; }
};

struct Average {
  static vec start() { return splat(0); }
  static vec next(vec sum, vec x) { return add(sum, x); }
  static vec finish(vec sum, int count) { return div(sum, splat(static_cast<float>(count))); }
};

// `vectors` of four channels side by side, so that they do not wait for each other.
template <class Accumulate, int vectors>
inline void pool_channels(const Window* w, float* y, int channel) {
  vec result[vectors];
  UNROLL for (int i = 0; i < vectors; ++i) result[i] = Accumulate::start();
  for (int row = 0; row < w->rows; ++row) {
    const float* x = w->x + row * w->row_step + channel;
    for (int column = w->columns; column > 0; --column, x += w->column_step) {
      UNROLL for (int i = 0; i < vectors; ++i) result[i] = Accumulate::next(result[i], load(x + 4 * i));
    }
  }
  UNROLL for (int i = 0; i < vectors; ++i) store(y + channel + 4 * i, Accumulate::finish(result[i], w->rows * w->columns));
}

template <class Accumulate>
NOINLINE void pool_pixel(const Window* w, float* y, int channels) {
  int c = 0;
  for (; c + 16 <= channels; c += 16) pool_channels<Accumulate, 4>(w, y, c);
  for (; c + 4 <= channels; c += 4) pool_channels<Accumulate, 1>(w, y, c);
  if (c == channels) return;
  const int lanes = channels - c;
  vec result = Accumulate::start();
  for (int row = 0; row < w->rows; ++row) {
    const float* x = w->x + row * w->row_step + c;
    for (int column = 0; column < w->columns; ++column, x += w->column_step) result = Accumulate::next(result, load_lanes(x, lanes));
  }
  store_lanes(y + c, Accumulate::finish(result, w->rows * w->columns), lanes);
}

// --- the largest of small windows -----------------------------------------------------------------------------------

// Rows of the image that the windows of an output row see. Where the image ends, its last row, or column, is seen once more:
// that changes no maximum.
struct Rows {
  const float* rows[3];
  int width, channels;
};

inline int within(int i, int size) { return i < 0 ? 0 : i < size ? i : size - 1; }

// Some channels of an output row. The windows of neighbours share columns, whose maxima are kept.
template <int filter, int stride, int vectors>
NOINLINE void largest_of_row(const Rows* r, int x, float* y, int count) {
  constexpr int kShared = filter > stride ? filter - stride : 0;
  vec columns[filter][vectors];
  const auto look = [&](int place) __attribute__((always_inline)) {
    const ptrdiff_t at = static_cast<ptrdiff_t>(within(x + place, r->width)) * r->channels;
    UNROLL for (int v = 0; v < vectors; ++v) {
      vec largest = Largest::start();
      UNROLL for (int row = 0; row < filter; ++row) largest = Largest::next(largest, load(r->rows[row] + at + 4 * v));
      columns[place][v] = largest;
    }
  };
  UNROLL for (int place = 0; place < kShared; ++place) look(place);
  for (; count > 0; --count, x += stride, y += r->channels) {
    UNROLL for (int place = kShared; place < filter; ++place) look(place);
    UNROLL for (int v = 0; v < vectors; ++v) {
      vec largest = columns[0][v];
      UNROLL for (int place = 1; place < filter; ++place) largest = Largest::next(largest, columns[place][v]);
      store(y + 4 * v, largest);
      UNROLL for (int place = 0; place < kShared; ++place) columns[place][v] = columns[place + stride][v];
    }
  }
}

using LargestOfRow = void (*)(const Rows*, int, float*, int);
struct Sliding {
  int filter, stride;
  int channels;  // that `many` takes; `four` takes four
  LargestOfRow many, four;
};
constexpr Sliding kSliding[] = {
    {2, 2, 16, largest_of_row<2, 2, 4>, largest_of_row<2, 2, 1>},
    {3, 1, 8, largest_of_row<3, 1, 2>, largest_of_row<3, 1, 1>},
    {3, 2, 16, largest_of_row<3, 2, 4>, largest_of_row<3, 2, 1>},
};

// Whether every window lies at least in part within the image, so that what is seen twice belongs to it.
inline bool touch(int out, int filter, int stride, int pad, int in) { return pad < filter && (out - 1) * stride - pad < in; }

const Sliding* sliding_for(const Pool& g) {
  const bool is_square = g.filter_height == g.filter_width && g.stride_height == g.stride_width && g.dilation_height == 1 && g.dilation_width == 1;
  if (g.kind != Pool::kMax || !is_square || g.channels % 4) return nullptr;
  if (!touch(g.out_height, g.filter_height, g.stride_height, g.pad_top, g.in_height) ||
      !touch(g.out_width, g.filter_width, g.stride_width, g.pad_left, g.in_width)) return nullptr;
  for (const Sliding& s : kSliding) {
    if (s.filter == g.filter_width && s.stride == g.stride_width) return &s;
  }
  return nullptr;
}

NOINLINE void slide(const Pool* g, const Sliding* s, int unit) {
  const ptrdiff_t line = static_cast<ptrdiff_t>(g->in_width) * g->channels;
  const float* image = g->x + unit / g->out_height * g->in_height * line;
  const int top = unit % g->out_height * g->stride_height - g->pad_top;
  float* y = g->y + static_cast<ptrdiff_t>(unit) * g->out_width * g->channels;
  Rows rows{{}, g->in_width, g->channels};
  for (int row = 0; row < s->filter; ++row) rows.rows[row] = image + within(top + row, g->in_height) * line;
  for (int c = 0; c < g->channels;) {
    const bool takes_many = c + s->channels <= g->channels;
    (takes_many ? s->many : s->four)(&rows, -g->pad_left, y + c, g->out_width);
    const int done = takes_many ? s->channels : 4;
    for (int row = 0; row < s->filter; ++row) rows.rows[row] += done;
    c += done;
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
  const auto pixel = g->kind == Pool::kMax ? pool_pixel<Largest> : pool_pixel<Average>;
  const ptrdiff_t channels = g->channels, line = g->in_width * channels;
  if (const Sliding* sliding = sliding_for(*g)) {
    for (int unit = begin; unit < end; ++unit) slide(g, sliding, unit);
    return;
  }
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
