// Convolution 3 x 3 at stride 1 by Winograd's F(4x4, 3x3) and F(2x2, 3x3): 36 multiplications per channel instead of 144 for
// 4 x 4 outputs, 16 instead of 36 for 2 x 2.
//   y = A^T [ (G w G^T) * (B^T x B) ] A  for tiles x of 6 x 6 or 4 x 4 pixels; the products in the middle are matrix products
// over channels.
// Source: Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, 2015. Where inputs are below
// 1 and results about 1, those of F(4x4) differ from the direct sum by up to 2e-5 (64 channels) and 4e-5 (256), those of
// F(2x2) by up to 6e-6 (512). NaN and Inf reach all of the tiles that see them.
#include "finish.h"
#include "product.h"

namespace gossamer::kernels {
namespace {

struct F4 {
  static constexpr int kOut = 4, kIn = 6;

  // B^T d.
  static void input(const vec* d, vec* out) {
    const vec four = splat(4), two = splat(2), five = splat(5);
    const vec d4_4d2 = sub(d[4], mul(four, d[2])), d3_4d1 = sub(d[3], mul(four, d[1]));
    const vec d4_d2 = sub(d[4], d[2]), twice = mul(two, sub(d[3], d[1]));
    out[0] = add(sub(mul(four, d[0]), mul(five, d[2])), d[4]);
    out[1] = add(d4_4d2, d3_4d1);
    out[2] = sub(d4_4d2, d3_4d1);
    out[3] = add(d4_d2, twice);
    out[4] = sub(d4_d2, twice);
    out[5] = add(sub(mul(four, d[1]), mul(five, d[3])), d[5]);
  }

  // A^T m.
  static void output(const vec* m, vec* out) {
    const vec sum12 = add(m[1], m[2]), difference12 = sub(m[1], m[2]), sum34 = add(m[3], m[4]), difference34 = sub(m[3], m[4]);
    out[0] = add(add(m[0], sum12), sum34);
    out[1] = madd(splat(2), difference34, difference12);
    out[2] = madd(splat(4), sum34, sum12);
    out[3] = add(madd(splat(8), difference34, difference12), m[5]);
  }

  // G g.
  static void filter(const vec* g, vec* out) {
    const vec sum02 = add(g[0], g[2]), spread = madd(splat(4), g[2], g[0]), twice = mul(splat(2), g[1]);
    out[0] = mul(splat(1.0f / 4), g[0]);
    out[1] = mul(splat(-1.0f / 6), add(sum02, g[1]));
    out[2] = mul(splat(-1.0f / 6), sub(sum02, g[1]));
    out[3] = mul(splat(1.0f / 24), add(spread, twice));
    out[4] = mul(splat(1.0f / 24), sub(spread, twice));
    out[5] = g[2];
  }
};

struct F2 {
  static constexpr int kOut = 2, kIn = 4;

  static void input(const vec* d, vec* out) {
    out[0] = sub(d[0], d[2]);
    out[1] = add(d[1], d[2]);
    out[2] = sub(d[2], d[1]);
    out[3] = sub(d[1], d[3]);
  }

  static void output(const vec* m, vec* out) {
    out[0] = add(add(m[0], m[1]), m[2]);
    out[1] = sub(sub(m[1], m[2]), m[3]);
  }

  static void filter(const vec* g, vec* out) {
    const vec sum02 = add(g[0], g[2]);
    out[0] = g[0];
    out[1] = mul(splat(0.5f), add(sum02, g[1]));
    out[2] = mul(splat(0.5f), sub(sum02, g[1]));
    out[3] = g[2];
  }
};

// Where a tile lies: its first output pixel.
struct Place {
  Place(const Winograd& g, int tile) : x(tile % g.tile_columns * g.size), y(tile / g.tile_columns % g.tile_rows * g.size), image(tile / g.tile_columns / g.tile_rows) {}
  int x, y, image;
};

// Four channels of a tile; `rows` and `columns` say which of its pixels lie within the image.
template <class F, bool edge>
NOINLINE void input_tile(const float* x, ptrdiff_t row_step, ptrdiff_t pixel_step, uint32_t rows, uint32_t columns, float* to, ptrdiff_t step) {
  constexpr int kIn = F::kIn;
  vec between[kIn][kIn];
  UNROLL for (int column = 0; column < kIn; ++column) {
    vec d[kIn], t[kIn];
    const float* p = x + column * pixel_step;
    UNROLL for (int row = 0; row < kIn; ++row) {
      d[row] = !edge || (rows >> row & columns >> column & 1) ? load(p) : splat(0);
      p += row_step;
      forget(p);
    }
    F::input(d, t);
    UNROLL for (int row = 0; row < kIn; ++row) between[row][column] = t[row];
  }
  for (int row = 0; row < kIn; ++row) {
    vec v[kIn];
    F::input(between[row], v);
    UNROLL for (int column = 0; column < kIn; ++column) {
      store(to, v[column]);
      to += step;
      forget(to);
    }
  }
}

template <class F>
NOINLINE void output_tile(const float* from, ptrdiff_t step, vec bias, Clamp clamp, const float* residual, float* y, ptrdiff_t row_step,
                          ptrdiff_t pixel_step, int rows, int columns) {
  constexpr int kIn = F::kIn, kOut = F::kOut;
  vec between[kOut][kIn];
  UNROLL for (int column = 0; column < kIn; ++column) {
    vec m[kIn], t[kOut];
    const float* p = from + column * step;
    UNROLL for (int row = 0; row < kIn; ++row) {
      m[row] = load(p);
      p += kIn * step;
      forget(p);
    }
    F::output(m, t);
    UNROLL for (int row = 0; row < kOut; ++row) between[row][column] = t[row];
  }
  const vec low = splat(clamp.low), high = splat(clamp.high);
  for (int row = 0; row < rows; ++row, y += row_step) {
    vec v[kOut];
    F::output(between[row], v);
    float* to = y;
    UNROLL for (int column = 0; column < kOut; ++column) {
      if (column < columns) {
        vec sum = add(v[column], bias);
        if (residual) sum = add(sum, load(residual + (to - y)));
        store(to, at_most(at_least(sum, low), high));
      }
      to += pixel_step;
      forget(to);
    }
    if (residual) residual += row_step;
  }
}

// A bit for each of `count` pixels from `first` on that lies within an axis of `size`.
uint32_t inside(int first, int count, int size) {
  uint32_t bits = 0;
  for (int i = 0; i < count; ++i) bits |= (first + i >= 0 && first + i < size ? 1u : 0u) << i;
  return bits;
}

template <class F>
void transform_filter(const WinogradFilter& g, int begin, int end) {
  constexpr int kIn = F::kIn;
  const ptrdiff_t columns = (g.out_channels + kPanel - 1) / kPanel * kPanel, size = columns * g.in_channels;
  for (int column = begin * kPanel; column < end * kPanel; column += 4) {
    const int lanes = smaller(4, g.out_channels - column), panel = column / kPanel;
    float* to = g.packed + static_cast<ptrdiff_t>(panel) * kPanel * g.in_channels + column % kPanel;
    for (int i = 0; i < g.in_channels; ++i, to += kPanel) {
      vec between[kIn][3];
      for (int fx = 0; fx < 3; ++fx) {
        vec w[3], t[kIn];
        for (int fy = 0; fy < 3; ++fy) {
          const float* from = g.filter + ((fy * 3 + fx) * static_cast<ptrdiff_t>(g.in_channels) + i) * g.out_channels + column;
          w[fy] = lanes > 0 ? load_lanes(from, lanes) : splat(0);
        }
        F::filter(w, t);
        for (int row = 0; row < kIn; ++row) between[row][fx] = t[row];
      }
      for (int row = 0; row < kIn; ++row) {
        vec v[kIn];
        F::filter(between[row], v);
        for (int column = 0; column < kIn; ++column) store(to + (row * kIn + column) * size, v[column]);
      }
    }
  }
}

template <class F>
void transform_input(const Winograd& g, int begin, int end) {
  constexpr int kIn = F::kIn;
  const ptrdiff_t line = static_cast<ptrdiff_t>(g.in_width) * g.in_channels;
  for (int unit = begin; unit < end; ++unit) {
    const Place place(g, g.first + unit);
    const int y = place.y - g.pad_top, x = place.x - g.pad_left;
    const uint32_t rows = inside(y, kIn, g.in_height), columns = inside(x, kIn, g.in_width);
    const auto tile = (rows & columns) == (1 << kIn) - 1 ? input_tile<F, false> : input_tile<F, true>;
    const float* from = g.x + (static_cast<ptrdiff_t>(place.image) * g.in_height + y) * line + static_cast<ptrdiff_t>(x) * g.in_channels;
    float* to = g.in + static_cast<ptrdiff_t>(unit) * g.in_channels;
    for (int c = 0; c < g.in_channels; c += 4) tile(from + c, line, g.in_channels, rows, columns, to + c, g.in_step);
  }
}

template <class F>
void transform_output(const Winograd& g, int begin, int end) {
  const ptrdiff_t line = static_cast<ptrdiff_t>(g.out_width) * g.out_channels;
  for (int unit = begin; unit < end; ++unit) {
    const Place place(g, g.first + unit);
    const int rows = smaller(F::kOut, g.out_height - place.y), columns = smaller(F::kOut, g.out_width - place.x);
    const float* from = g.out + static_cast<ptrdiff_t>(unit) * g.out_channels;
    float* y = g.y + (static_cast<ptrdiff_t>(place.image) * g.out_height + place.y) * line + static_cast<ptrdiff_t>(place.x) * g.out_channels;
    const Finish& finish = g.finish;
    for (int c = 0; c < g.out_channels; c += 4) {
      output_tile<F>(from + c, g.out_step, finish.bias ? load(finish.bias + c) : splat(0), finish.clamp,
                     finish.residual ? finish.residual + (y - g.y) + c : nullptr, y + c, line, g.out_channels, rows, columns);
    }
    for (int row = 0; row < rows; ++row) apply_function(finish, y + row * line, columns, g.out_channels, g.out_channels);
  }
}

}  // namespace

KERNEL(k_winograd_filter) void k_winograd_filter(const WinogradFilter* g, int begin, int end) {
  (g->size == F4::kOut ? transform_filter<F4> : transform_filter<F2>)(*g, begin, end);
}

KERNEL(k_winograd_input) void k_winograd_input(const Winograd* g, int begin, int end) {
  (g->size == F4::kOut ? transform_input<F4> : transform_input<F2>)(*g, begin, end);
}

KERNEL(k_winograd_multiply) void k_winograd_multiply(const Winograd* g, int begin, int end) {
  const float* pointers[kGemmRows];
  const int column_blocks = (g->out_channels + g->unit_columns - 1) / g->unit_columns;
  const ptrdiff_t filter_step = static_cast<ptrdiff_t>((g->out_channels + kPanel - 1) / kPanel) * kPanel * g->in_channels;
  for (int unit = begin; unit < end; ++unit) {
    const int product = unit / column_blocks, column = unit % column_blocks * g->unit_columns;
    const float* in = g->in + product * g->in_step;
    for (int i = 0; i < g->tiles; ++i) pointers[i] = in + static_cast<ptrdiff_t>(i) * g->in_channels;
    const Finish plain{nullptr, nullptr, nullptr, {-__builtin_inff(), __builtin_inff()}, kNoFunction, 0, 0};
    const Block block{pointers, g->filter + product * filter_step + static_cast<ptrdiff_t>(column) * g->in_channels,
                      g->out + product * g->out_step + column, g->tiles, 1, g->in_channels,
                      smaller(g->unit_columns, g->out_channels - column), g->out_channels, plain};
    multiply(&block);
  }
}

KERNEL(k_winograd_output) void k_winograd_output(const Winograd* g, int begin, int end) {
  (g->size == F4::kOut ? transform_output<F4> : transform_output<F2>)(*g, begin, end);
}

}  // namespace gossamer::kernels
