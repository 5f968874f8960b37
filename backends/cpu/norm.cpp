// Sums over neighbouring channels, the core of local response normalisation.
#include <algorithm>

#include "core/convert.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

void window_sum(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const int64_t radius = call.attrs.integer("radius"), channels = x.shape().back();
  std::vector<double> values(channels), sums(channels);
  for (int64_t first = 0; first < x.size(); first += channels) {
    load_doubles(x, first, channels, values.data());
    for (int64_t c = 0; c < channels; ++c) {
      const int64_t begin = std::max<int64_t>(c - radius, 0), end = std::min(c + radius + 1, channels);
      sums[c] = 0;
      for (int64_t neighbour = begin; neighbour < end; ++neighbour) sums[c] += values[neighbour];
    }
    store_doubles(sums.data(), out, first, channels);
  }
}

constexpr Kernel kKernels[] = {
    {op("windowSum"), window_sum},
};

}  // namespace

std::span<const Kernel> norm_kernels() { return kKernels; }

}  // namespace gossamer::cpu
