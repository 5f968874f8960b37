// Products of matrices, which convolutions of one pixel are as well.
#pragma once

#include "../epilogue.h"

namespace gossamer::gpu {

// A matrix of known weights, [rows, columns], as it is read quickest: each four rows are the pixels of a row.
inline View weights_view(int rows, int columns) { return {(rows + 3) / 4, 4, columns}; }

struct Factor {
  Bound image;
  bool is_transposed = false;
  int rows = 0;  // of the image for each matrix of a batch; 0: all of `a` meet one matrix
};
// Each pixel of `a`, a row of its channels, times b; then the epilogue. In batches, `a_rows` of the image a are a matrix.
void launch_product(Dialect d, const Bound& a, const Factor& b, const Epilogue& epilogue, const Tensor& out, int a_rows = 1);

}  // namespace gossamer::gpu
