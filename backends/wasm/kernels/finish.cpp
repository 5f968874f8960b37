#include "finish.h"

#include "math.h"

namespace gossamer::kernels {
namespace {

NOINLINE void prelu(float* y, const float* slopes, int count) {
  for (int i = 0; i < count; i += 4) {
    const int lanes = count - i < 4 ? count - i : 4;
    const vec x = load_lanes(y + i, lanes);
    store_lanes(y + i, pick(x, mul(x, load_lanes(slopes + i, lanes)), wasm_f32x4_lt(x, splat(0))), lanes);
  }
}

}  // namespace

void apply_function(const Finish& finish, float* y, int rows, int columns, int stride) {
  if (finish.slopes) {
    for (int row = 0; row < rows; ++row) prelu(y + static_cast<ptrdiff_t>(row) * stride, finish.slopes, columns);
  } else if (finish.function >= 0 && columns == stride) {
    apply_unary(finish.function, y, y, rows * columns, finish.p, finish.q);
  } else if (finish.function >= 0) {
    for (int row = 0; row < rows; ++row, y += stride) apply_unary(finish.function, y, y, columns, finish.p, finish.q);
  }
}

}  // namespace gossamer::kernels
