// Resizing of images, NHWC: the samples of rows and columns are given, channels go four at a time.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

inline vec blend(vec a, vec b, vec fraction) { return madd(sub(b, a), fraction, a); }

// y = a + (b - a) * fraction
NOINLINE void blend_lines(const float* a, const float* b, float fraction, float* y, int count) {
  const vec fractions = splat(fraction);
  const auto at = [&](int i) __attribute__((always_inline)) { store(y + i, blend(load(a + i), load(b + i), fractions)); };
  int i = 0;
  for (; i + 8 <= count; i += 8) at(i), at(i + 4);
  for (; i < count; i += 4) {
    const int lanes = smaller(4, count - i);
    store_lanes(y + i, blend(load_lanes(a + i, lanes), load_lanes(b + i, lanes), fractions), lanes);
  }
}

// A row of the image at the columns of the result: of pixels of at least four channels,
NOINLINE void blend_columns(const Resize* g, const float* x, float* y) {
  const int channels = g->channels;
  const Sample* column = g->columns;
  for (int left = g->out_width; left > 0; --left, ++column, y += channels) {
    const float *a = x + static_cast<ptrdiff_t>(column->low) * channels, *b = x + static_cast<ptrdiff_t>(column->high) * channels;
    const vec fraction = splat(column->fraction);
    const auto at = [&](int c) __attribute__((always_inline)) { store(y + c, blend(load(a + c), load(b + c), fraction)); };
    int c = 0;
    for (; c + 8 <= channels; c += 8) at(c), at(c + 4);
    if (c + 4 <= channels) at(c), c += 4;
    if (c < channels) at(channels - 4);
  }
}

// and of fewer: each pixel as four lanes, of which those that are too many are overwritten by the next pixel, but none is read
// or written behind the last.
NOINLINE void blend_narrow_columns(const Resize* g, const float* x, float* y) {
  const int channels = g->channels, last = g->in_width - (3 + channels) / channels, last_left = (3 + channels) / channels;
  const Sample* column = g->columns;
  for (int left = g->out_width; left > 0; --left, ++column, y += channels) {
    const float *a = x + static_cast<ptrdiff_t>(column->low) * channels, *b = x + static_cast<ptrdiff_t>(column->high) * channels;
    const float fraction = column->fraction;
    if (column->high <= last && left >= last_left) {
      store(y, blend(load(a), load(b), splat(fraction)));
    } else {
      ROLLED for (int c = 0; c < channels; ++c) y[c] = a[c] + (b[c] - a[c]) * fraction;
    }
  }
}

// Rows of the image at the columns of the result. Neighbouring rows of the result are made of the same ones.
struct BlendedRows {
  BlendedRows(const Resize* g, float* memory) : g(g), lines{memory, memory + static_cast<ptrdiff_t>(g->out_width) * g->channels} {}

  // Row `row` of all images; it stays until two others have been asked for.
  const float* at(int row) {
    if (rows[0] != row) {
      swap();
      if (rows[0] != row) make(row);
    }
    return lines[0];
  }

 private:
  void swap() {
    float* line = lines[0];
    const int row = rows[0];
    lines[0] = lines[1], rows[0] = rows[1];
    lines[1] = line, rows[1] = row;
  }
  void make(int row) {
    const float* x = g->x + static_cast<ptrdiff_t>(row) * g->in_width * g->channels;
    (g->channels < 4 ? blend_narrow_columns : blend_columns)(g, x, lines[0]);
    rows[0] = row;
  }

  const Resize* g;
  float* lines[2];
  int rows[2] = {-1, -1};
};

}  // namespace

KERNEL(k_resize_bilinear) void k_resize_bilinear(const Resize* g, int begin, int end) {
  const int line = g->out_width * g->channels;
  BlendedRows rows(g, g->scratch + static_cast<ptrdiff_t>(thread_index()) * 2 * line);
  for (int unit = begin; unit < end; ++unit) {
    const Sample row = g->rows[unit % g->out_height];
    const int first = unit / g->out_height * g->in_height;
    const float *top = rows.at(first + row.low), *bottom = rows.at(first + row.high);
    blend_lines(top, bottom, row.fraction, g->y + static_cast<ptrdiff_t>(unit) * line, line);
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
