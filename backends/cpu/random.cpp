// Random tensors.
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/convert.h"
#include "core/random.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

// The same seed gives the same numbers, and 3 the same as '3'; none gives others each time.
Random generator(const Attrs& attrs) {
  const Attr& seed = attrs.get("seed");
  if (!seed) return Random(next_seed());
  uint64_t hash = 14695981039346656037u;  // FNV-1a
  for (char c : seed.kind == Attr::kText ? seed.text : to_text(seed.number)) hash = (hash ^ static_cast<uint8_t>(c)) * 1099511628211u;
  return Random(hash);
}

// Fills the output with what `draw` gives; `whole` makes it a whole number where the dtype is not a float.
template <class Draw>
void generate(const KernelArgs& call, double (*whole)(double), Draw draw) {
  const Tensor& out = call.out[0];
  for (int64_t i = 0; i < out.size(); ++i) {
    const double drawn = draw(), value = is_float(out.dtype()) ? drawn : whole(drawn);
    store_doubles(&value, out, i, 1);
  }
}

double truncated(double x) { return std::trunc(x); }
double rounded(double x) { return std::floor(x + 0.5); }

void random_uniform(const KernelArgs& call) {
  Random random = generator(call.attrs);
  const double low = call.attrs.number("minval"), range = call.attrs.number("maxval") - low;
  generate(call, truncated, [&] { return low + range * random.uniform(); });
}

void random_normal(const KernelArgs& call) {
  Random random = generator(call.attrs);
  const double mean = call.attrs.number("mean"), deviation = call.attrs.number("stdDev");
  generate(call, rounded, [&] { return mean + deviation * random.normal(); });
}

void truncated_normal(const KernelArgs& call) {
  Random random = generator(call.attrs);
  const double mean = call.attrs.number("mean"), deviation = call.attrs.number("stdDev");
  generate(call, rounded, [&] {
    double x;
    do x = random.normal();
    while (std::abs(x) > 2);
    return mean + deviation * x;
  });
}

void random_gamma(const KernelArgs& call) {
  Random random = generator(call.attrs);
  const double alpha = call.attrs.number("alpha"), beta = call.attrs.number("beta");
  generate(call, rounded, [&] { return beta * random.gamma(alpha); });
}

// Running sums of the probabilities of one row.
std::vector<double> distribution(const Tensor& logits, int64_t row, int64_t outcomes, bool normalized) {
  std::vector<double> sums(outcomes);
  load_doubles(logits, row * outcomes, outcomes, sums.data());
  if (!normalized) {
    const double highest = *std::max_element(sums.begin(), sums.end());
    double total = 0;
    for (double& v : sums) total += v = std::exp(v - highest);
    for (double& v : sums) v /= total;
  }
  for (int64_t i = 1; i < outcomes; ++i) sums[i] += sums[i - 1];
  return sums;
}

void multinomial(const KernelArgs& call) {
  const Tensor &logits = call.in[0], &out = call.out[0];
  Random random = generator(call.attrs);
  const int64_t outcomes = logits.shape().back(), samples = out.shape().back();
  const int64_t rows = logits.rank() == 2 ? logits.dim(0) : 1;
  for (int64_t row = 0; row < rows && outcomes > 0; ++row) {
    const std::vector<double> sums = distribution(logits, row, outcomes, call.attrs.flag("normalized"));
    for (int64_t i = 0; i < samples; ++i) {
      // The last outcome takes what rounding has left over.
      const auto found = std::upper_bound(sums.begin(), sums.end() - 1, random.uniform());
      const int64_t index = found - sums.begin();
      store_ints(&index, out, row * samples + i, 1);
    }
  }
}

constexpr Kernel kKernels[] = {
    {op("multinomial"), multinomial},     {op("randomGamma"), random_gamma},         {op("randomNormal"), random_normal},
    {op("randomUniform"), random_uniform}, {op("truncatedNormal"), truncated_normal},
};

}  // namespace

std::span<const Kernel> random_kernels() { return kKernels; }

}  // namespace gossamer::cpu
