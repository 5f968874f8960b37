// Convolution as a product over pointers to pixels: no image of the windows is made. A unit is a block of output pixels
// and channels of one group.
#include "finish.h"
#include "product.h"

namespace gossamer::kernels {
namespace {

// What the product sees: one tap per filter element, or per filter row where the elements of a row lie side by side.
struct Taps {
  explicit Taps(const Conv& g) : columns(g.joined ? 1 : g.filter_width), count(g.filter_height * columns),
                                 k(g.joined ? g.filter_width * g.in_channels : g.in_channels) {
    for (int fy = 0, t = 0; fy < g.filter_height; ++fy) {
      for (int fx = 0; fx < columns; ++fx) offsets[t++] = (fy * g.dilation_height * g.in_width + fx * g.dilation_width) * g.x_stride;
    }
  }
  int columns, count, k;
  int offsets[kMaxTaps];  // from the window's first element, where the window lies within the image
};

// A filter row of one window, zeros where it leaves the image.
NOINLINE void copy_window_row(const Conv* g, const float* row, int x, float* to) {
  for (int fx = 0; fx < g->filter_width; ++fx, to += g->in_channels) {
    const bool inside = x + fx >= 0 && x + fx < g->in_width;
    const float* from = inside ? row + static_cast<ptrdiff_t>(x + fx) * g->x_stride : g->zeros;
    for (int c = 0; c < g->in_channels; ++c) to[c] = from[c];
  }
}

// Pointers of a window that leaves the image, `step` apart. Joined taps may need a copy: it goes to `scratch`.
NOINLINE void point_at_edge(const Conv* g, const Taps* taps, const float* image, int y, int x, int step, const float** out, float* scratch) {
  for (int fy = 0; fy < g->filter_height; ++fy) {
    const int iy = y + fy * g->dilation_height;
    const bool row_inside = iy >= 0 && iy < g->in_height;
    const float* row = image + static_cast<ptrdiff_t>(iy) * g->in_width * g->x_stride;
    for (int fx = 0; fx < taps->columns; ++fx, out += step) {
      const int ix = x + fx * g->dilation_width;
      if (!row_inside) {
        *out = g->zeros;
      } else if (g->joined && (x < 0 || x + g->filter_width > g->in_width)) {
        copy_window_row(g, row, x, scratch);
        *out = scratch;
        scratch += taps->k;
      } else {
        *out = ix >= 0 && ix < g->in_width ? row + static_cast<ptrdiff_t>(ix) * g->x_stride : g->zeros;
      }
    }
  }
}

// Pointers of output pixels first, first + 1, … as a Block wants them.
void point_at_pixels(const Conv& g, const Taps& taps, const float* group, int first, int rows, const float** pointers, float* scratch) {
  const int reach_y = (g.filter_height - 1) * g.dilation_height, reach_x = (g.filter_width - 1) * g.dilation_width;
  const ptrdiff_t image_size = static_cast<ptrdiff_t>(g.in_height) * g.in_width * g.x_stride;
  int ox = first % g.out_width, oy = first / g.out_width % g.out_height;
  const float* image = group + first / g.out_width / g.out_height * image_size;
  for (int i = 0; i < rows; ++i) {
    const int y = oy * g.stride_height - g.pad_top, x = ox * g.stride_width - g.pad_left;
    const int tile = i / kRows * kRows, step = smaller(kRows, rows - tile);
    const float** out = pointers + tile * taps.count + i - tile;
    if (y >= 0 && x >= 0 && y + reach_y < g.in_height && x + reach_x < g.in_width) {
      const float* window = image + (static_cast<ptrdiff_t>(y) * g.in_width + x) * g.x_stride;
      for (int t = 0; t < taps.count; ++t, out += step) *out = window + taps.offsets[t];
    } else {
      point_at_edge(&g, &taps, image, y, x, step, out, scratch + static_cast<ptrdiff_t>(i) * taps.count * taps.k);
    }
    if (++ox < g.out_width) continue;
    ox = 0;
    if (++oy < g.out_height) continue;
    oy = 0;
    image += image_size;
  }
}

}  // namespace

KERNEL(k_conv) void k_conv(const Conv* g, int begin, int end) {
  const float* pointers[kConvPointers];
  const Taps taps(*g);
  const int pixels = g->batch * g->out_height * g->out_width;
  const int row_blocks = (pixels + kGemmRows - 1) / kGemmRows, column_blocks = (g->out_channels + g->unit_columns - 1) / g->unit_columns;
  const int step = smaller(kGemmRows, kConvPointers / taps.count / kRows * kRows);  // rows that the pointers have room for
  const int panels = (g->out_channels + kPanel - 1) / kPanel * kPanel;
  float* scratch = g->scratch + static_cast<ptrdiff_t>(thread_index()) * g->scratch_size;
  for (int unit = begin; unit < end; ++unit) {
    const int column = unit % column_blocks * g->unit_columns, block = unit / column_blocks % row_blocks, group = unit / column_blocks / row_blocks;
    const int columns = smaller(g->unit_columns, g->out_channels - column);
    const float* filter = g->filter + (static_cast<ptrdiff_t>(group) * panels + column) * taps.count * taps.k;
    const int last = smaller((block + 1) * kGemmRows, pixels);
    for (int first = block * kGemmRows; first < last; first += step) {
      const int rows = smaller(step, last - first);
      point_at_pixels(*g, taps, g->x + static_cast<ptrdiff_t>(group) * g->in_channels, first, rows, pointers, scratch);
      const ptrdiff_t offset = static_cast<ptrdiff_t>(first) * g->y_stride + group * g->out_channels + column;
      Finish finish = part_of(g->finish, group * panels + column, offset);
      if (finish.slopes) finish.slopes = g->finish.slopes + group * g->out_channels + column;
      const Block product{pointers, filter, g->y + offset, rows, taps.count, taps.k, columns, g->y_stride, finish, g->last};
      multiply(&product);
    }
  }
}

}  // namespace gossamer::kernels
