// Matrix products. A unit is a block of rows and columns of one product of the batch.
#include "finish.h"
#include "product.h"

namespace gossamer::kernels {

KERNEL(k_gemm) void k_gemm(const Gemm* g, int begin, int end) {
  const float* pointers[kMostRows];
  const int row_blocks = (g->m + g->unit_rows - 1) / g->unit_rows, column_blocks = (g->n + g->unit_columns - 1) / g->unit_columns;
  for (int unit = begin; unit < end; ++unit) {
    const int column = unit % column_blocks * g->unit_columns, row = unit / column_blocks % row_blocks * g->unit_rows;
    const Matrices& product = g->products[unit / column_blocks / row_blocks];
    const int rows = smaller(g->unit_rows, g->m - row), columns = smaller(g->unit_columns, g->n - column);
    for (int i = 0; i < rows; ++i) pointers[i] = product.a + static_cast<ptrdiff_t>(row + i) * g->a_stride;
    float* c = product.c + static_cast<ptrdiff_t>(row) * g->c_stride + column;
    const Block block{pointers, product.b + static_cast<ptrdiff_t>(column) * g->k, c, rows, 1, g->k, columns, g->c_stride,
                      part_of(g->finish, column, c - g->products[0].c), product.last};
    multiply(&block);
  }
}

}  // namespace gossamer::kernels
