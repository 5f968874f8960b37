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

// c += `depth` columns of A times as many rows of B: these are read from their beginning to their end, as memory likes it.
template <int rows, int depth>
NOINLINE void add_rows(const Part* part, const float* a, const float* b) {
  const Part p = *part;
  vec left[rows][depth];
  UNROLL for (int r = 0; r < rows; ++r) {
    UNROLL for (int d = 0; d < depth; ++d) left[r][d] = load_splat(a + r * p.a_stride + d);
  }
  const float* right[depth];
  UNROLL for (int d = 0; d < depth; ++d) right[d] = b + static_cast<ptrdiff_t>(d) * p.b_stride;
  float* c = p.c;
  for (int i = p.columns / 4; i > 0; --i, c += 4) {
    vec x[depth];
    UNROLL for (int d = 0; d < depth; ++d) x[d] = load(right[d]), right[d] += 4;
    float* y = c;
    UNROLL for (int r = 0; r < rows; ++r, y += p.c_stride) {
      vec sum = load(y);
      UNROLL for (int d = 0; d < depth; ++d) sum = madd(left[r][d], x[d], sum);
      store(y, sum);
    }
  }
  for (int i = p.columns % 4; i > 0; --i, ++c) {
    for (int r = 0; r < rows; ++r) {
      UNROLL for (int d = 0; d < depth; ++d) c[r * p.c_stride] += a[r * p.a_stride + d] * *right[d];
    }
    UNROLL for (int d = 0; d < depth; ++d) ++right[d];
  }
}

// B by rows, all columns.
template <int rows>
NOINLINE void by_rows(const Part* part) {
  constexpr int kDepth = rows == 1 ? 4 : 8 / rows;  // for which registers suffice
  for (int r = 0; r < rows; ++r) {
    for (int i = 0; i < part->columns; ++i) part->c[r * part->c_stride + i] = 0;
  }
  const float *a = part->a, *b = part->b;
  int left = part->k;
  for (; left >= kDepth; left -= kDepth, a += kDepth, b += static_cast<ptrdiff_t>(kDepth) * part->b_stride) add_rows<rows, kDepth>(part, a, b);
  for (; left > 0; --left, ++a, b += part->b_stride) add_rows<rows, 1>(part, a, b);
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

using Multiply = void (*)(const Part*);
// By number of rows.
constexpr Multiply kByRows[kFewRows] = {by_rows<1>, by_rows<2>, by_rows<3>, by_rows<4>};
// The same; first as many columns at a time as registers suffice for, then one by one.
struct ByColumns {
  int columns;
  Multiply many, one;
};
constexpr ByColumns kByColumns[kFewRows] = {
    {8, by_columns<1, 8>, by_columns<1, 1>},
    {4, by_columns<2, 4>, by_columns<2, 1>},
    {2, by_columns<3, 2>, by_columns<3, 1>},
    {2, by_columns<4, 2>, by_columns<4, 1>},
};

void multiply_by_columns(const ByColumns& by, Part part) {
  by.many(&part);
  const int done = part.columns / by.columns * by.columns;
  part.b += static_cast<ptrdiff_t>(done) * part.b_stride;
  part.c += done;
  part.columns -= done;
  by.one(&part);
}

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
  for (int unit = begin; unit < end; ++unit) {
    const Matrices& product = g->products[unit / column_blocks];
    const int first = unit % column_blocks * g->unit_columns, columns = smaller(g->unit_columns, g->n - first);
    float* c = product.c + first;
    const Part part{product.a, product.b + first * static_cast<ptrdiff_t>(g->transposed ? g->k : 1), c, g->k, g->k, g->n, g->transposed ? g->k : g->n, columns};
    if (g->transposed) multiply_by_columns(kByColumns[g->m - 1], part);
    else kByRows[g->m - 1](&part);
    for (int row = 0; row < g->m; ++row) {
      const Finish finish = part_of(g->finish, first, c + row * g->n - g->products[0].c);
      finish_row(&finish, c + row * g->n, columns);
      apply_function(finish, c + row * g->n, 1, columns, columns);
    }
  }
}

}  // namespace gossamer::kernels
