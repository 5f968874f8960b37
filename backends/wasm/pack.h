// Operands of products in the order in which the kernels read them, and how products are cut into units.
#pragma once

#include "glue.h"
#include "gossamer/small_vector.h"

namespace gossamer::wasm {

// Matrices [k, n] of one shape, with elements from row to row and from column to column.
struct PackedMatrices {
  SmallVector<const float*, 16> matrices;
  int64_t k, n, row_stride, column_stride;
};

// Floats that a [k, n] matrix takes when its columns are packed in whole panels.
inline int64_t packed_size(int64_t k, int64_t n) { return k * ((n + kernels::kPanel - 1) / kernels::kPanel * kernels::kPanel); }

// Writes all of them, one after the other, to `to`.
void pack(const PackedMatrices& matrices, float* to);
Floats packed(const PackedMatrices& matrices);

// Rows of a unit of a product of m rows: equal parts, in whole tiles of both builds of the kernels.
int unit_rows(int64_t m);

// Columns of a unit where a product of n columns has `blocks` blocks of rows: enough units for the threads to share, and at
// `most` so many, which let a finished block stay in the cache.
int unit_columns(int64_t blocks, int64_t n, int64_t most = 512);

}  // namespace gossamer::wasm
