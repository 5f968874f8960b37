// Reductions.
#include <algorithm>

#include "core/convert.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

void sum(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const Shape& shape = x.shape();
  Shape strides = shape;  // of the output, walked along x; 0 on reduced axes
  int64_t stride = 1;
  const std::vector<int> axes = call.attrs.axes("axis", shape.rank());
  for (int axis = shape.rank() - 1; axis >= 0; --axis) {
    const bool reduced = std::find(axes.begin(), axes.end(), axis) != axes.end();
    strides[axis] = reduced ? 0 : stride;
    if (!reduced) stride *= shape[axis];
  }
  std::vector<double> sums(out.size());
  const std::vector<double> values = to_doubles(x);
  for (int64_t i = 0; i < x.size(); ++i) {
    int64_t rest = i, target = 0;
    for (int axis = shape.rank() - 1; axis >= 0; --axis) {
      target += rest % shape[axis] * strides[axis];
      rest /= shape[axis];
    }
    sums[target] += values[i];
  }
  store_doubles(sums.data(), out, 0, out.size());
}

constexpr Kernel kKernels[] = {
    {op("sum"), sum},
};

}  // namespace

std::span<const Kernel> reduce_kernels() { return kKernels; }

}  // namespace gossamer::cpu
