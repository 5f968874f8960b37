// Products of few rows with a matrix that is used once: packing it would take longer than multiplying by it as it lies.
#include "finish.h"
#include "product.h"

namespace gossamer::kernels {
namespace {

// `rows` rows of A, a_stride apart.
struct Part {
  const float* a;
  const float* b;
  float* c;
  int32_t k, a_stride, c_stride;
  int32_t b_stride;  // from row to row of B, or of its transpose
  int32_t columns;
};

// B by rows: `vectors` * 4 columns at a time, the last ones by fewer.
template <int rows, int vectors>
NOINLINE void by_rows(const Part* part) {
  const Part p = *part;
  for (int column = 0; column + vectors * 4 <= p.columns; column += vectors * 4) {
    vec sum[rows][vectors];
    UNROLL for (int r = 0; r < rows; ++r) {
      UNROLL for (int v = 0; v < vectors; ++v) sum[r][v] = splat(0);
    }
    const float *a = p.a, *b = p.b + column;
    for (int i = p.k; i > 0; --i, b += p.b_stride, ++a) {
      vec right[vectors];
      UNROLL for (int v = 0; v < vectors; ++v) right[v] = load(b + v * 4);
      const float* left = a;
      UNROLL for (int r = 0; r < rows; ++r, left += p.a_stride) {
        const vec x = load_splat(left);
        UNROLL for (int v = 0; v < vectors; ++v) sum[r][v] = madd(x, right[v], sum[r][v]);
      }
    }
    float* c = p.c + column;
    UNROLL for (int r = 0; r < rows; ++r, c += p.c_stride) {
      UNROLL for (int v = 0; v < vectors; ++v) store(c + v * 4, sum[r][v]);
    }
  }
}

// The transpose of B by rows: `columns` of them at a time.
template <int rows, int columns>
NOINLINE void by_columns(const Part* part) {
  const Part p = *part;
  for (int column = 0; column + columns <= p.columns; column += columns) {
    vec sum[rows][columns];
    UNROLL for (int r = 0; r < rows; ++r) {
      UNROLL for (int j = 0; j < columns; ++j) sum[r][j] = splat(0);
    }
    const float *a = p.a, *b = p.b + static_cast<ptrdiff_t>(column) * p.b_stride;
    const auto add_products = [&](int lanes) __attribute__((always_inline)) {
      vec left[rows];
      UNROLL for (int r = 0; r < rows; ++r) left[r] = load_lanes(a + r * p.a_stride, lanes);
      UNROLL for (int j = 0; j < columns; ++j) {
        const vec right = load_lanes(b + j * p.b_stride, lanes);
        UNROLL for (int r = 0; r < rows; ++r) sum[r][j] = madd(left[r], right, sum[r][j]);
      }
    };
    for (int i = p.k / 4; i > 0; --i, a += 4, b += 4) add_products(4);
    if (p.k % 4) add_products(p.k % 4);
    UNROLL for (int r = 0; r < rows; ++r) {
      UNROLL for (int j = 0; j < columns; ++j) p.c[r * p.c_stride + column + j] = sum_lanes(sum[r][j]);
    }
  }
}

NOINLINE void one_column(const Part* part, int rows, int step) {
  for (int r = 0; r < rows; ++r) {
    float sum = 0;
    for (int i = 0; i < part->k; ++i) sum += part->a[r * part->a_stride + i] * part->b[static_cast<ptrdiff_t>(i) * step];
    part->c[r * part->c_stride] = sum;
  }
}

struct Micro {
  int columns;
  void (*multiply)(const Part*);
};
// By number of rows, wide ones first.
constexpr Micro kByRows[kFewRows][2] = {
    {{32, by_rows<1, 8>}, {4, by_rows<1, 1>}},
    {{16, by_rows<2, 4>}, {4, by_rows<2, 1>}},
    {{8, by_rows<3, 2>}, {4, by_rows<3, 1>}},
    {{8, by_rows<4, 2>}, {4, by_rows<4, 1>}},
};
constexpr Micro kByColumns[kFewRows][2] = {
    {{8, by_columns<1, 8>}, {1, by_columns<1, 1>}},
    {{4, by_columns<2, 4>}, {1, by_columns<2, 1>}},
    {{2, by_columns<3, 2>}, {1, by_columns<3, 1>}},
    {{2, by_columns<4, 2>}, {1, by_columns<4, 1>}},
};

NOINLINE void finish_row(const Finish* finish, float* c, int columns) {
  const vec low = splat(finish->clamp.low), high = splat(finish->clamp.high);
  for (int i = 0; i < columns; i += 4) {
    const int lanes = smaller(4, columns - i);
    vec x = load_lanes(c + i, lanes);
    if (finish->bias) x = add(x, load_lanes(finish->bias + i, lanes));
    if (finish->residual) x = add(x, load_lanes(finish->residual + i, lanes));
    store_lanes(c + i, at_most(at_least(x, low), high), lanes);
  }
}

}  // namespace

KERNEL(k_few_rows) void k_few_rows(const FewRows* g, int begin, int end) {
  const int column_blocks = (g->n + g->unit_columns - 1) / g->unit_columns;
  const Micro* micros = (g->transposed ? kByColumns : kByRows)[g->m - 1];
  for (int unit = begin; unit < end; ++unit) {
    const Matrices& product = g->products[unit / column_blocks];
    const int first = unit % column_blocks * g->unit_columns, columns = smaller(g->unit_columns, g->n - first);
    const int b_stride = g->transposed ? g->k : g->n, step = g->transposed ? g->k : 1;
    float* c = product.c + first;
    Part part{product.a, product.b + static_cast<ptrdiff_t>(first) * step, c, g->k, g->k, g->n, b_stride, columns};
    const auto advance = [&](int done) {
      part.b += static_cast<ptrdiff_t>(done) * step;
      part.c += done;
      part.columns -= done;
    };
    for (int i = 0; i < 2; ++i) {
      micros[i].multiply(&part);
      advance(part.columns / micros[i].columns * micros[i].columns);
    }
    for (; part.columns > 0; advance(1)) one_column(&part, g->m, b_stride);
    for (int row = 0; row < g->m; ++row) {
      const Finish finish = part_of(g->finish, first, c + row * g->n - g->products[0].c);
      finish_row(&finish, c + row * g->n, columns);
      apply_function(finish, c + row * g->n, 1, columns, columns);
    }
  }
}

}  // namespace gossamer::kernels
