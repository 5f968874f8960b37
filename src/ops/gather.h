// What the rows and kernels that take indices share.
#pragma once

#include <string_view>

#include "ops/op.h"

namespace gossamer {

// Throws unless t holds integers.
void check_integers(std::string_view op, std::string_view name, const Tensor& t);

// gather as a copy between blocks: x is [batch, outer, dim, inner], indices [batch, indices], the result
// [batch, outer, indices, inner].
struct GatherWindow {
  int64_t batch = 1, outer = 1, dim = 1, inner = 1, indices = 1;
  Shape shape;  // of the result
};
GatherWindow gather_window(const Tensor& x, const Tensor& indices, const Attrs& attrs);
// The same of the rows that gatherAdd reads.
GatherWindow row_window(const Tensor& x, const Tensor& indices);

// How many leading dimensions one index of scatterND speaks of, and how many indices there are.
struct ScatterWindow {
  int depth = 1;
  int64_t count = 1;
};
ScatterWindow scatter_window(const Tensor& indices);

}  // namespace gossamer
