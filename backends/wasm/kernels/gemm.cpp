// Matrix product and convolution as the same loop: rows of A, reached through pointers, times packed panels of B.
//   c[row, panel] = clamp(bias + sum over taps t and i < k of  a[t][row][i] * b[panel][t * k + i])
// A convolution has one pointer per row and filter tap, a plain product one tap. Nothing is copied; B alone is packed.
// The shape of the micro-kernel is what V8 keeps in registers: 6 x 8 with fused multiply-add, else 4 x 8.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

#ifdef __wasm_relaxed_simd__
constexpr int kRows = 6;
#else
constexpr int kRows = 4;
#endif

// Rows of A against one panel of B, `rows` at a time.
struct Strip {
  const float* const* a;  // [tiles][taps][rows]
  const float* b;
  const float* bias;
  float* c;
  int32_t tiles, taps, k, c_stride, columns;
  Clamp clamp;
};

inline void store_row(float* c, vec left, vec right, int columns) {
  if (columns >= kPanel) {
    store(c, left);
    store(c + 4, right);
  } else if (columns > 4) {
    store(c, left);
    store_lanes(c + 4, right, columns - 4);
  } else {
    store_lanes(c, left, columns);
  }
}

template <int rows>
NOINLINE void multiply(const Strip* strip) {
  const float* const* pointers = strip->a;
  float* c = strip->c;
  const vec low = splat(strip->clamp.low), high = splat(strip->clamp.high);
  for (int tile = strip->tiles; tile > 0; --tile) {
    vec left[rows], right[rows];
    const float* b = strip->b;
    const vec bias_left = strip->bias ? load(strip->bias) : splat(0), bias_right = strip->bias ? load(strip->bias + 4) : splat(0);
    UNROLL for (int r = 0; r < rows; ++r) {
      left[r] = bias_left;
      right[r] = bias_right;
    }
    for (int t = strip->taps; t > 0; --t) {
      const float* a[rows];
      UNROLL for (int r = 0; r < rows; ++r) a[r] = *pointers++;
      for (int i = strip->k; i > 0; --i) {  // one step of k at a time: unrolling makes LLVM spill
        const vec b_left = load(b), b_right = load(b + 4);
        b += kPanel;
        UNROLL for (int r = 0; r < rows; ++r) {
          const vec x = load_splat(a[r]++);
          left[r] = madd(x, b_left, left[r]);
          right[r] = madd(x, b_right, right[r]);
        }
      }
    }
    UNROLL for (int r = 0; r < rows; ++r, c += strip->c_stride) {
      store_row(c, at_most(at_least(left[r], low), high), at_most(at_least(right[r], low), high), strip->columns);
    }
  }
}

using Micro = void (*)(const Strip*);
constexpr Micro kMicro[] = {nullptr, multiply<1>, multiply<2>, multiply<3>, multiply<4>,
#ifdef __wasm_relaxed_simd__
                            multiply<5>, multiply<6>
#endif
};

// One block of rows against all panels: the panel stays in L1 while the rows of the block pass by.
// pointers: [tiles][taps][rows of the tile].
void multiply_block(const float* const* pointers, int rows, int taps, int k, int n, const float* b, const float* bias,
                    float* c, int c_stride, Clamp clamp) {
  const int whole = rows / kRows, rest = rows % kRows;
  for (int column = 0; column < n; column += kPanel) {
    Strip strip{pointers, b, bias ? bias + column : nullptr, c + column, whole, taps, k, c_stride, n - column, clamp};
    if (whole) kMicro[kRows](&strip);
    if (rest) {
      strip.a += static_cast<ptrdiff_t>(whole) * kRows * taps;
      strip.c += static_cast<ptrdiff_t>(whole) * kRows * c_stride;
      strip.tiles = 1;
      kMicro[rest](&strip);
    }
    b += static_cast<ptrdiff_t>(taps) * k * kPanel;
  }
}

inline int smaller(int a, int b) { return a < b ? a : b; }

// Pointers of one output pixel, one per tap, `step` apart.
void point_taps(const Conv& g, int pixel, int step, const float** out) {
  const int x = pixel % g.out_width, row = pixel / g.out_width, y = row % g.out_height, image = row / g.out_height;
  const float* base = g.x + static_cast<ptrdiff_t>(image) * g.in_height * g.in_width * g.x_stride;
  for (int fy = 0; fy < g.filter_height; ++fy) {
    const int iy = y * g.stride_height + fy * g.dilation_height - g.pad_top;
    const bool row_inside = iy >= 0 && iy < g.in_height;
    for (int fx = 0; fx < g.filter_width; ++fx, out += step) {
      const int ix = x * g.stride_width + fx * g.dilation_width - g.pad_left;
      const bool inside = row_inside && ix >= 0 && ix < g.in_width;
      *out = inside ? base + (static_cast<ptrdiff_t>(iy) * g.in_width + ix) * g.x_stride : g.zeros;
    }
  }
}

}  // namespace

KERNEL(k_gemm) void k_gemm(const Gemm* g, int begin, int end) {
  const float* pointers[kGemmRows];
  for (int block = begin; block < end; ++block) {
    const int first = block * kGemmRows, rows = smaller(kGemmRows, g->m - first);
    for (int i = 0; i < rows; ++i) pointers[i] = g->a + static_cast<ptrdiff_t>(first + i) * g->a_stride;
    multiply_block(pointers, rows, 1, g->k, g->n, g->b, g->bias, g->c + static_cast<ptrdiff_t>(first) * g->c_stride, g->c_stride, g->clamp);
  }
}

KERNEL(k_conv) void k_conv(const Conv* g, int begin, int end) {
  const float* pointers[kGemmRows * 9];
  const int taps = g->filter_height * g->filter_width, pixels = g->batch * g->out_height * g->out_width;
  const int most = kGemmRows * 9 / taps / kRows * kRows, step = most < kRows ? 1 : most;  // rows that the pointers have room for
  for (int block = begin; block < end; ++block) {
    const int last = smaller((block + 1) * kGemmRows, pixels);
    for (int first = block * kGemmRows; first < last; first += smaller(step, kGemmRows)) {
      const int rows = smaller(smaller(step, kGemmRows), last - first);
      for (int row = 0; row < rows; row += kRows) {
        const int count = smaller(kRows, rows - row);
        for (int i = 0; i < count; ++i) point_taps(*g, first + row + i, count, pointers + row * taps + i);
      }
      multiply_block(pointers, rows, taps, g->in_channels, g->out_channels, g->filter, g->bias,
                     g->y + static_cast<ptrdiff_t>(first) * g->out_channels, g->out_channels, g->clamp);
    }
  }
}

KERNEL(k_pack_panels) void k_pack_panels(const float* b, int k, int n, int row_stride, int column_stride, float* packed) {
  for (int column = 0; column < n; column += kPanel) {
    for (int i = 0; i < k; ++i) {
      for (int j = 0; j < kPanel; ++j) {
        *packed++ = column + j < n ? b[static_cast<ptrdiff_t>(i) * row_stride + static_cast<ptrdiff_t>(column + j) * column_stride] : 0;
      }
    }
  }
}

}  // namespace gossamer::kernels
