// What softmax and attention have in common.
#pragma once

namespace gossamer::kernels {

// y = e^(x - the largest x) on a row, which may be x itself; returns their sum.
float exponentials(const float* x, float* y, int count);

}  // namespace gossamer::kernels
