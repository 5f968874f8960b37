// Matrices brought into the order in which products read them.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

// Four rows of four, `from_stride` apart, become four columns.
inline void transpose_4x4(const float* from, ptrdiff_t from_stride, float* to, ptrdiff_t to_stride) {
  const vec a = load(from), b = load(from + from_stride), c = load(from + 2 * from_stride), d = load(from + 3 * from_stride);
  const vec ab_low = wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), ab_high = wasm_i32x4_shuffle(a, b, 2, 6, 3, 7);
  const vec cd_low = wasm_i32x4_shuffle(c, d, 0, 4, 1, 5), cd_high = wasm_i32x4_shuffle(c, d, 2, 6, 3, 7);
  store(to, wasm_i32x4_shuffle(ab_low, cd_low, 0, 1, 4, 5));
  store(to + to_stride, wasm_i32x4_shuffle(ab_low, cd_low, 2, 3, 6, 7));
  store(to + 2 * to_stride, wasm_i32x4_shuffle(ab_high, cd_high, 0, 1, 4, 5));
  store(to + 3 * to_stride, wasm_i32x4_shuffle(ab_high, cd_high, 2, 3, 6, 7));
}

// Four rows of `from` become four columns of `to`.
NOINLINE void transpose_4_rows(const float* from, ptrdiff_t from_stride, float* to, ptrdiff_t to_stride, int columns) {
  int i = 0;
  for (; i + 4 <= columns; i += 4) transpose_4x4(from + i, from_stride, to + i * to_stride, to_stride);
  for (; i < columns; ++i) {
    for (int row = 0; row < 4; ++row) to[i * to_stride + row] = from[row * from_stride + i];
  }
}

NOINLINE void copy_8_columns(const float* from, ptrdiff_t from_stride, float* to, int rows) {
  for (; rows > 0; --rows, from += from_stride, to += kPanel) {
    store(to, load(from));
    store(to + 4, load(from + 4));
  }
}

}  // namespace

KERNEL(k_pack) void k_pack(const Pack* g, int begin, int end) {
  const int panels = (g->n + kPanel - 1) / kPanel;
  for (int unit = begin; unit < end; ++unit) {
    const int column = unit % panels * kPanel, columns = g->n - column;
    const float* from = g->matrices[unit / panels] + static_cast<ptrdiff_t>(column) * g->column_stride;
    float* to = g->packed + static_cast<ptrdiff_t>(unit) * g->panel_step;
    if (columns >= kPanel && g->column_stride == 1) {
      copy_8_columns(from, g->row_stride, to, g->k);
    } else if (columns >= kPanel && g->row_stride == 1) {
      transpose_4_rows(from, g->column_stride, to, kPanel, g->k);
      transpose_4_rows(from + 4 * static_cast<ptrdiff_t>(g->column_stride), g->column_stride, to + 4, kPanel, g->k);
    } else {
      for (int i = 0; i < g->k; ++i) {
        for (int j = 0; j < kPanel; ++j) {
          *to++ = j < columns ? from[static_cast<ptrdiff_t>(i) * g->row_stride + static_cast<ptrdiff_t>(j) * g->column_stride] : 0;
        }
      }
    }
  }
}

KERNEL(k_transpose) void k_transpose(const Transpose* g, int begin, int end) {
  const int blocks = (g->rows + 3) / 4;
  const ptrdiff_t size = static_cast<ptrdiff_t>(g->rows) * g->columns;
  for (int unit = begin; unit < end; ++unit) {
    const int row = unit % blocks * 4;
    const float* from = g->matrices[unit / blocks] + static_cast<ptrdiff_t>(row) * g->columns;
    float* to = g->y + unit / blocks * size + row;
    if (row + 4 <= g->rows) {
      transpose_4_rows(from, g->columns, to, g->rows, g->columns);
      continue;
    }
    for (int r = 0; r < g->rows - row; ++r) {
      for (int i = 0; i < g->columns; ++i) to[static_cast<ptrdiff_t>(i) * g->rows + r] = from[static_cast<ptrdiff_t>(r) * g->columns + i];
    }
  }
}

}  // namespace gossamer::kernels
