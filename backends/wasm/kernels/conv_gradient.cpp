// The gradients of a convolution to its input and to its filter, as matrix products over pointers to pixels.
#include "product.h"

namespace gossamer::kernels {
namespace {

constexpr Finish kPlain{nullptr, nullptr, nullptr, {-__builtin_inff(), __builtin_inff()}, kNoFunction, 0, 0};

// Of one axis: the taps that reach an input pixel, and the output that the first of them belongs to. The next taps belong to
// the outputs before it.
struct Reach {
  Reach(int in, int pad, int stride, int filter) : remainder((in + pad) % stride), first((in + pad) / stride), taps(count(remainder, stride, filter)) {}
  static int count(int remainder, int stride, int filter) { return remainder < filter ? (filter - remainder + stride - 1) / stride : 0; }
  int remainder, first, taps;
};

// Elements of the filters before the one for these remainders.
ptrdiff_t filter_offset(const ConvInputGradient& g, int row_remainder, int column_remainder) {
  const ptrdiff_t tap = static_cast<ptrdiff_t>((g.in_channels + kPanel - 1) / kPanel) * kPanel * g.out_channels;
  int taps = 0;
  for (int y = 0; y < row_remainder; ++y) taps += Reach::count(y, g.stride_height, g.filter_height) * g.filter_width;
  const int rows = Reach::count(row_remainder, g.stride_height, g.filter_height);
  for (int x = 0; x < column_remainder; ++x) taps += rows * Reach::count(x, g.stride_width, g.filter_width);
  return taps * tap;
}

// Pointers of the input pixel in the column that `columns` is of, `step` apart.
void point_at_outputs(const ConvInputGradient& g, const float* image, const Reach& rows, const Reach& columns, int step, const float** out) {
  for (int j = 0; j < rows.taps; ++j) {
    const int oy = rows.first - j * g.dilation_height;
    for (int i = 0; i < columns.taps; ++i, out += step) {
      const int ox = columns.first - i * g.dilation_width;
      const bool inside = oy >= 0 && oy < g.out_height && ox >= 0 && ox < g.out_width;
      *out = inside ? image + (static_cast<ptrdiff_t>(oy) * g.out_width + ox) * g.out_channels : g.zeros;
    }
  }
}

void set_zeros(const ConvInputGradient& g, float* dx, int pixels) {
  for (int p = 0; p < pixels; ++p, dx += static_cast<ptrdiff_t>(g.stride_width) * g.in_channels) {
    for (int c = 0; c < g.in_channels; ++c) dx[c] = 0;
  }
}

// Four columns of the windows as columns of a panel: column i is filter element (column + i) / in_channels and channel
// (column + i) % in_channels. Zeros outside of the image and past the last column.
NOINLINE void gather(const ConvFilterGradient* g, int column, int first_row, int rows, float* to) {
  const int channels = g->in_channels, all = g->filter_height * g->filter_width * channels;
  const bool together = column % channels + 4 <= channels;
  for (int i = 0; i < (together ? 1 : 4); ++i) {
    const int tap = (column + i) / channels, channel = (column + i) % channels;
    const int fy = tap / g->filter_width * g->dilation_height - g->pad_top, fx = tap % g->filter_width * g->dilation_width - g->pad_left;
    float* out = to + i;
    for (int row = first_row; row < first_row + rows; ++row) {
      const int iy = row % g->out_height * g->stride_height + fy;
      const bool row_inside = column + i < all && iy >= 0 && iy < g->in_height;
      const float* line = g->x + (static_cast<ptrdiff_t>(row / g->out_height) * g->in_height + iy) * g->in_width * channels + channel;
      for (int ox = 0, ix = fx; ox < g->out_width; ++ox, ix += g->stride_width, out += kPanel) {
        const bool inside = row_inside && ix >= 0 && ix < g->in_width;
        const float* pixel = line + static_cast<ptrdiff_t>(ix) * channels;
        if (together) store(out, inside ? load(pixel) : splat(0));
        else *out = inside ? *pixel : 0;
      }
    }
  }
}

}  // namespace

KERNEL(k_conv_input_gradient) void k_conv_input_gradient(const ConvInputGradient* g, int begin, int end) {
  const float* pointers[kConvPointers];
  for (int unit = begin; unit < end; ++unit) {
    const float* image = g->dy + static_cast<ptrdiff_t>(unit / g->in_height) * g->out_height * g->out_width * g->out_channels;
    const Reach rows(unit % g->in_height, g->pad_top, g->stride_height, g->filter_height);
    for (int start = 0; start < smaller(g->stride_width, g->in_width); ++start) {  // pixels that are a stride apart have the same taps
      const Reach columns(start, g->pad_left, g->stride_width, g->filter_width);
      const int pixels = (g->in_width - start + g->stride_width - 1) / g->stride_width, taps = rows.taps * columns.taps;
      float* dx = g->dx + (static_cast<ptrdiff_t>(unit) * g->in_width + start) * g->in_channels;
      if (taps == 0) {
        set_zeros(*g, dx, pixels);
        continue;
      }
      const float* filter = g->filter + filter_offset(*g, rows.remainder, columns.remainder);
      const int step = smaller(kGemmRows, kConvPointers / taps / kRows * kRows), dx_stride = g->stride_width * g->in_channels;
      for (int first = 0; first < pixels; first += step) {
        const int count = smaller(step, pixels - first);
        for (int i = 0; i < count; ++i) {
          const int tile = i / kRows * kRows;
          const Reach reach(start + (first + i) * g->stride_width, g->pad_left, g->stride_width, g->filter_width);
          point_at_outputs(*g, image, rows, reach, smaller(kRows, count - tile), pointers + pointer_index(i, 0, count, taps));
        }
        const Block block{pointers, filter, dx + static_cast<ptrdiff_t>(first) * dx_stride, count, taps, g->out_channels, g->in_channels, dx_stride, kPlain};
        multiply(&block);
      }
    }
  }
}

KERNEL(k_conv_filter_gradient) void k_conv_filter_gradient(const ConvFilterGradient* g, int begin, int end) {
  const float* pointers[kGemmRows];
  const int all = g->filter_height * g->filter_width * g->in_channels, rows = g->batch * g->out_height;
  const ptrdiff_t pixels = static_cast<ptrdiff_t>(rows) * g->out_width;
  float* panel = g->scratch + static_cast<ptrdiff_t>(thread_index()) * kPanel * g->unit_rows * g->out_width;
  for (int unit = begin; unit < end; ++unit) {
    const int column = unit * kPanel;
    for (int row = 0; row < rows; row += g->unit_rows) {
      const int count = smaller(g->unit_rows, rows - row);
      gather(g, column, row, count, panel);
      gather(g, column + 4, row, count, panel + 4);
      for (int first = 0; first < g->out_channels; first += kGemmRows) {
        const int channels = smaller(kGemmRows, g->out_channels - first);
        for (int i = 0; i < channels; ++i) pointers[i] = g->dy + (first + i) * pixels + static_cast<ptrdiff_t>(row) * g->out_width;
        float* to = g->gradient + static_cast<ptrdiff_t>(first) * all + column;
        Finish sum = kPlain;
        if (row > 0) sum.residual = to;  // what the rows before gave
        const Block block{pointers, panel, to, channels, 1, count * g->out_width, smaller(kPanel, all - column), all, sum};
        multiply(&block);
      }
    }
  }
}

}  // namespace gossamer::kernels
