// What becomes of finished rows of a product, while they are still in the cache.
#pragma once

#include <stddef.h>

#include "abi.h"

namespace gossamer::kernels {

// The part of `finish` that is no clamp: the function, in place on `rows` rows of `columns`, `stride` apart.
void apply_function(const Finish& finish, float* y, int rows, int columns, int stride);

// The elementwise `function` of one float on `count` elements; y may be x.
void apply_unary(int function, const float* x, float* y, int count, float p, float q);

// `finish` of the columns from `column` on, of a result that lies `offset` elements after the whole's.
inline Finish part_of(const Finish& finish, int column, ptrdiff_t offset) {
  Finish part = finish;
  if (part.bias) part.bias += column;
  if (part.slopes) part.slopes += column;
  if (part.residual) part.residual += offset;
  return part;
}

}  // namespace gossamer::kernels
