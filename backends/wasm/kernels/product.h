// What matrix products and convolutions have in common: a block of rows of A, reached through pointers, times packed B.
//   c[row, column] = finish(sum over taps t and i < k of  a[t][row][i] * b[t * k + i, column])
// A convolution has one pointer per row and filter tap, a plain product one tap. Nothing is copied; B alone is packed.
#pragma once

#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {

// Rows of a tile: what V8 keeps in registers is 6 x 8 with fused multiply-add, else 4 x 8.
#ifdef __wasm_relaxed_simd__
constexpr int kRows = 6;
#else
constexpr int kRows = 4;
#endif

// The rows of A as pointers, in tiles of kRows, the last one maybe smaller: [tiles][taps][rows of the tile].
struct Block {
  const float* const* a;
  const float* b;          // [columns / 8][taps * k][8]
  float* c;
  int32_t rows, taps, k, columns, c_stride;  // taps and k at least 1
  Finish finish;           // of these rows and columns
  const float* last = nullptr;  // the panel that columns do not fill, where it does not follow the others
};

void multiply(const Block* block);
// The same of one row and tap, panel after panel; finish.bias has whole panels.
void multiply_row(const Block* block);

// Where the pointer of row i to its tap t stands in Block::a.
inline int pointer_index(int i, int t, int rows, int taps) {
  const int tile = i / kRows, first = tile * kRows;
  return first * taps + t * smaller(kRows, rows - first) + i - first;
}

}  // namespace gossamer::kernels
