// Attention, a block of rows of one head at a time: scores, their softmax and the weighted sum stay in the cache.
#include "product.h"
#include "rows.h"

namespace gossamer::kernels {
namespace {

constexpr Finish kPlain{nullptr, nullptr, nullptr, {-__builtin_inff(), __builtin_inff()}, kNoFunction, 0, 0};

// y[rows, columns] = x[rows, k] * b, rows of both lying apart.
void multiply_rows(const float* x, ptrdiff_t x_stride, const float* b, float* y, int y_stride, int rows, int k, int columns) {
  const float* pointers[kGemmRows];
  for (int i = 0; i < rows; ++i) pointers[i] = x + i * x_stride;
  const Block block{pointers, b, y, rows, 1, k, columns, y_stride, kPlain};
  multiply(&block);
}

NOINLINE void add_row(float* x, const float* row, int count) {
  for (; count >= 4; count -= 4, x += 4, row += 4) store(x, add(load(x), load(row)));
  for (; count > 0; --count) *x++ += *row++;
}

NOINLINE void scale_row(float* x, float factor, int count) {
  const vec factors = splat(factor);
  for (; count >= 4; count -= 4, x += 4) store(x, mul(load(x), factors));
  for (; count > 0; --count) *x++ *= factor;
}

inline int whole_panels(int columns) { return (columns + kPanel - 1) / kPanel * kPanel; }

}  // namespace

KERNEL(k_attention) void k_attention(const Attention* g, int begin, int end) {
  const int blocks = (g->rows + g->unit_rows - 1) / g->unit_rows, padded = whole_panels(g->keys);
  float* scores = g->scratch + static_cast<ptrdiff_t>(thread_index()) * g->scratch_size;
  for (int unit = begin; unit < end; ++unit) {
    const int row = unit % blocks * g->unit_rows, matrix = unit / blocks, example = matrix / g->heads, head = matrix % g->heads;
    const int rows = smaller(g->unit_rows, g->rows - row);
    const ptrdiff_t place = (static_cast<ptrdiff_t>(example) * g->rows + row) * g->heads + head;  // of the first row, in heads
    const float* mask = g->mask + example * g->mask_step[0] + head * g->mask_step[1] + static_cast<ptrdiff_t>(row) * g->mask_step[2];
    float* y = g->y + place * g->width;
    const int y_stride = g->heads * g->width;

    multiply_rows(g->q + place * g->depth, g->heads * g->depth, g->k + static_cast<ptrdiff_t>(matrix) * padded * g->depth, scores, padded, rows, g->depth, padded);
    float factors[kGemmRows];
    for (int i = 0; i < rows; ++i) {
      float* of_row = scores + i * padded;
      if (g->mask) add_row(of_row, mask + static_cast<ptrdiff_t>(i) * g->mask_step[2], g->keys);
      factors[i] = 1 / exponentials(of_row, of_row, g->keys);
    }
    multiply_rows(scores, padded, g->v + static_cast<ptrdiff_t>(matrix) * whole_panels(g->width) * g->keys, y, y_stride, rows, g->keys, g->width);
    for (int i = 0; i < rows; ++i) scale_row(y + static_cast<ptrdiff_t>(i) * y_stride, factors[i], g->width);
  }
}

}  // namespace gossamer::kernels
