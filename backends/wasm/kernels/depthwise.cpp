// Depthwise convolution, NHWC: some output pixels side by side, four channels at a time. Of each filter row the weights are
// read once, and so is each input pixel, for all outputs that it belongs to.
#include "finish.h"
#include "product.h"

namespace gossamer::kernels {
namespace {

// The window of the first of some output pixels, cut to the rows that lie within the image.
struct Window {
  const float* x;          // its first pixel; columns may lie outside of the image
  const float* weights;    // of its first row
  float* y;
  const float* residual;   // laid out like y, or null
  int32_t rows;
  int32_t channels;        // how many of them, from x, weights and y on
  int32_t pixel_step, row_step;  // elements from pixel to pixel, of y too, and from row to row
  int32_t taps;            // weights of a channel
  int32_t column, width;   // x lies in this column of a row of this width
  const Finish* finish;
};

inline vec bias_of(const Finish& finish, int channel) { return finish.bias ? load(finish.bias + channel) : splat(0); }

template <int count>
inline void store_pixels(const vec* sum, const Window& w, int channel) {
  const vec low = splat(w.finish->clamp.low), high = splat(w.finish->clamp.high);
  float* y = w.y + channel;
  const float* residual = w.residual ? w.residual + channel : nullptr;
  UNROLL for (int p = 0; p < count; ++p) {
    store(y, at_most(at_least(residual ? add(sum[p], load(residual)) : sum[p], low), high));
    y += w.pixel_step;
    forget(y);
    if (residual) residual += w.pixel_step;
  }
}

// `pixels` outputs in a row of a filter of `taps` columns. At an edge, input columns are looked at before they are read.
template <int taps, int stride, int pixels, bool edge>
NOINLINE void row_of_pixels(const Window* window) {
  constexpr int kColumns = (pixels - 1) * stride + taps;
  const Window w = *window;
  const int first = -w.column, last = w.width - w.column;  // columns within the image
  for (int channel = 0; channel + 4 <= w.channels; channel += 4) {
    vec sum[pixels];
    const vec bias = bias_of(*w.finish, channel);
    UNROLL for (int p = 0; p < pixels; ++p) sum[p] = bias;
    const float *row = w.x + channel, *weights = w.weights + channel * w.taps;
    for (int r = w.rows; r > 0; --r, row += w.row_step, weights += taps * 4) {
      vec weight[taps];
      UNROLL for (int t = 0; t < taps; ++t) weight[t] = load(weights + t * 4);
      const float* x = row;
      UNROLL for (int column = 0; column < kColumns; ++column) {
        if (!edge || (column >= first && column < last)) {
          const vec v = load(x);
          UNROLL for (int p = 0; p < pixels; ++p) {
            const int t = column - p * stride;
            if (t >= 0 && t < taps) sum[p] = madd(v, weight[t < 0 || t >= taps ? 0 : t], sum[p]);
          }
        }
        x += w.pixel_step;
        forget(x);
      }
    }
    store_pixels<pixels>(sum, w, channel);
  }
}

struct Group {
  int pixels;
  void (*inside)(const Window*);
  void (*edge)(const Window*);
};
template <int taps, int stride>
constexpr Group kGroups[] = {
    {7, row_of_pixels<taps, stride, 7, false>, row_of_pixels<taps, stride, 7, true>},
    {4, row_of_pixels<taps, stride, 4, false>, row_of_pixels<taps, stride, 4, true>},
    {2, row_of_pixels<taps, stride, 2, false>, row_of_pixels<taps, stride, 2, true>},
    {1, row_of_pixels<taps, stride, 1, false>, row_of_pixels<taps, stride, 1, true>},
};

struct FastPath {
  int filter_width, stride;
  const Group* groups;
};
constexpr FastPath kFastPaths[] = {
    {3, 1, kGroups<3, 1>},
    {3, 2, kGroups<3, 2>},
    {5, 1, kGroups<5, 1>},
    {5, 2, kGroups<5, 2>},
    {7, 1, kGroups<7, 1>},
};

// The groups that a shape may take, or null. Pixels that are a multiple of 2 KB apart meet in the same places of L1, which have
// room for few of them.
const Group* groups_of(const Depthwise& g) {
  constexpr int kColliding = 512, kFewPixels = 2;  // channels
  for (const FastPath& path : kFastPaths) {
    if (g.dilation_width != 1 || g.filter_width != path.filter_width || g.stride_width != path.stride) continue;
    const Group* groups = path.groups;
    while (g.channels % kColliding == 0 && groups->pixels > kFewPixels) ++groups;
    return groups;
  }
  return nullptr;
}

// Any filter, stride and dilation, one output pixel; and of every filter the last channels when they are fewer than four.
NOINLINE void any_pixel(const Depthwise* g, const Window* w, int first_channel) {
  for (int channel = first_channel; channel < w->channels; channel += 4) {
    const int lanes = smaller(4, w->channels - channel);
    vec sum = w->finish->bias ? load_lanes(w->finish->bias + channel, lanes) : splat(0);
    const float* weights = w->weights + channel * w->taps;
    for (int r = 0; r < w->rows; ++r) {
      const float* x = w->x + static_cast<ptrdiff_t>(r) * w->row_step + channel;
      for (int t = 0; t < g->filter_width; ++t, weights += 4, x += static_cast<ptrdiff_t>(g->dilation_width) * w->pixel_step) {
        if (static_cast<unsigned>(w->column + t * g->dilation_width) >= static_cast<unsigned>(w->width)) continue;
        sum = madd(load_lanes(x, lanes), load(weights), sum);
      }
    }
    if (w->residual) sum = add(sum, load_lanes(w->residual + channel, lanes));
    store_lanes(w->y + channel, at_most(at_least(sum, splat(w->finish->clamp.low)), splat(w->finish->clamp.high)), lanes);
  }
}

// Any filter, stride and dilation: eight output pixels whose windows lie within the rows.
NOINLINE void eight_pixels(const Depthwise* g, const Window* window) {
  const Window w = *window;
  const ptrdiff_t pixel_step = static_cast<ptrdiff_t>(g->stride_width) * w.pixel_step, tap_step = static_cast<ptrdiff_t>(g->dilation_width) * w.pixel_step;
  for (int channel = 0; channel + 4 <= w.channels; channel += 4) {
    vec sum[8];
    UNROLL for (int p = 0; p < 8; ++p) sum[p] = bias_of(*w.finish, channel);
    const float *row = w.x + channel, *weights = w.weights + channel * w.taps;
    for (int r = w.rows; r > 0; --r, row += w.row_step) {
      const float* tap = row;
      for (int t = g->filter_width; t > 0; --t, tap += tap_step, weights += 4) {
        const vec weight = load(weights);
        const float* x = tap;
        UNROLL for (int p = 0; p < 8; ++p) {
          sum[p] = madd(load(x), weight, sum[p]);
          x += pixel_step;
          forget(x);
        }
      }
    }
    store_pixels<8>(sum, w, channel);
  }
}

// Output pixels ox, ox + 1, … of one row, as many as `groups` or any_pixel take at once; returns how many.
int some_pixels(const Depthwise* g, const Group* groups, Window w, int ox) {
  const int left = g->out_width - ox, reach = (g->filter_width - 1) * g->dilation_width, whole = w.channels & ~3;
  const auto lies_inside = [&](int pixels) { return w.column >= 0 && w.column + (pixels - 1) * g->stride_width + reach < g->in_width; };
  if (!groups && !(left >= 8 && lies_inside(8))) {
    any_pixel(g, &w, 0);
    return 1;
  }
  int count = 8;
  if (groups) {
    while (groups->pixels > left) ++groups;
    count = groups->pixels;
    if (whole) (lies_inside(count) ? groups->inside : groups->edge)(&w);
  } else {
    eight_pixels(g, &w);
  }
  for (int p = 0; p < count && whole < w.channels; ++p) {
    any_pixel(g, &w, whole);
    w.column += g->stride_width;
    w.x += static_cast<ptrdiff_t>(g->stride_width) * w.pixel_step;
    w.y += w.pixel_step;
    if (w.residual) w.residual += w.pixel_step;
  }
  return count;
}

}  // namespace

KERNEL(k_depthwise) void k_depthwise(const Depthwise* g, int begin, int end) {
  const Group* groups = groups_of(*g);
  const int taps = g->filter_height * g->filter_width;
  const int row_blocks = (g->out_height + g->unit_rows - 1) / g->unit_rows, channel_blocks = (g->channels + g->unit_channels - 1) / g->unit_channels;
  const ptrdiff_t in_line = static_cast<ptrdiff_t>(g->in_width) * g->channels, out_line = static_cast<ptrdiff_t>(g->out_width) * g->channels;
  for (int unit = begin; unit < end; ++unit) {
    const int channel = unit % channel_blocks * g->unit_channels, channels = smaller(g->unit_channels, g->channels - channel);
    const int image = unit / channel_blocks / row_blocks, top = unit / channel_blocks % row_blocks * g->unit_rows;
    const int bottom = smaller(top + g->unit_rows, g->out_height);
    const float* x = g->x + image * g->in_height * in_line + channel;
    float* y = g->y + image * g->out_height * out_line + channel;
    const Finish finish = part_of(g->finish, channel, y - g->y);
    for (int oy = top; oy < bottom; ++oy) {
      const int iy = oy * g->stride_height - g->pad_top;
      int first = 0, last = g->filter_height;  // the filter's rows that lie within the image
      while (first < last && iy + first * g->dilation_height < 0) ++first;
      while (last > first && iy + (last - 1) * g->dilation_height >= g->in_height) --last;
      for (int ox = 0, count; ox < g->out_width; ox += count) {
        const int column = ox * g->stride_width - g->pad_left;
        const ptrdiff_t offset = oy * out_line + static_cast<ptrdiff_t>(ox) * g->channels;
        const Window w{x + (iy + first * g->dilation_height) * in_line + static_cast<ptrdiff_t>(column) * g->channels,
                       g->filter + channel * taps + first * g->filter_width * 4,
                       y + offset, finish.residual ? finish.residual + offset : nullptr,
                       last - first, channels, g->channels, static_cast<int32_t>(g->dilation_height * in_line), taps, column, g->in_width, &finish};
        count = some_pixels(g, groups, w, ox);
      }
    }
    for (int oy = top; oy < bottom; ++oy) apply_function(finish, y + oy * out_line, g->out_width, channels, g->channels);
  }
}

}  // namespace gossamer::kernels
