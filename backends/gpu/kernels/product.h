// Products of matrices, which convolutions of one pixel are as well.
#pragma once

#include "../epilogue.h"

namespace gossamer::gpu {

// A matrix of known weights, [rows, columns], as it is read quickest: four rows lie side by side as pixels.
inline View weights_view(int rows, int columns) { return {(rows + 3) / 4, 4, columns}; }

// How b lies: 'w'eights in that view, 'n' in its own, 't' in its own and transposed.
// Each pixel of `a`, a row of its channels, times b; then the epilogue.
void launch_product(Dialect d, const Bound& a, const Bound& b, char layout, const Epilogue& epilogue, const Tensor& out);

}  // namespace gossamer::gpu
