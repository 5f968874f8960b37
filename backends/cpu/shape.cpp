// Copies under another shape or dtype.
#include <algorithm>
#include <cstring>

#include "core/convert.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

void cast(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  if (x.dtype() == out.dtype()) {
    call.out[0] = x.alias(x.shape());
    return;
  }
  constexpr int64_t kBlock = 256;
  const bool as_ints = !is_float(x.dtype()) && !is_float(out.dtype());
  for (int64_t first = 0; first < x.size(); first += kBlock) {
    const int64_t count = std::min(kBlock, x.size() - first);
    if (as_ints) {
      int64_t values[kBlock];
      load_ints(x, first, count, values);
      store_ints(values, out, first, count);
    } else {
      double values[kBlock];
      load_doubles(x, first, count, values);
      store_doubles(values, out, first, count);
    }
  }
}

constexpr Kernel kKernels[] = {
    {op("cast"), cast},
};

}  // namespace

std::span<const Kernel> shape_kernels() { return kKernels; }

}  // namespace gossamer::cpu
