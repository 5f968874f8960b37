// Products of matrices, which convolutions of one pixel are as well.
#pragma once

#include "../epilogue.h"

namespace gossamer::gpu {

// The elements of `t` as a matrix, as it is read quickest: of weights, that many rows are the pixels of a row of the image.
constexpr int kWeightsWidth = 4;
Bound bound_matrix(Dialect d, const Tensor& t, int64_t rows, int64_t columns);

struct Factor {
  Bound image;
  bool is_transposed = false;
  int rows = 0;  // of the image for each matrix of a batch; 0: all of `a` meet one matrix
};
// Each pixel of `a`, a row of its channels, times b; then the epilogue. In batches, `a_rows` of the image a are a matrix.
void launch_product(Dialect d, const Bound& a, const Factor& b, const Epilogue& epilogue, const Tensor& out, int a_rows = 1);

}  // namespace gossamer::gpu
