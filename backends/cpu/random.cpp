// Random tensors.
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/convert.h"
#include "core/random.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

// The text of a seed, 3 like '3'; empty where there is none.
std::string seed_of(const Attrs& attrs) {
  const Attr& seed = attrs.get("seed");
  return seed.kind == Attr::kNumber ? javascript_text(seed.number) : seed.text;
}

// Where the seed is a number, 0 stands for none.
bool is_seeded(const Attrs& attrs) {
  const Attr& seed = attrs.get("seed");
  return seed && !(seed.kind == Attr::kNumber && seed.number == 0);
}

Random generator(const Attrs& attrs) { return is_seeded(attrs) ? Random(seed_of(attrs)) : Random(); }

double truncated(double x) { return std::trunc(x); }
double rounded(double x) { return std::floor(x + 0.5); }

// Fills the output with what `draw` gives; `whole` makes it a whole number where the dtype is not a float.
template <class Draw>
void generate(const KernelArgs& call, double (*whole)(double), Draw draw) {
  constexpr int64_t kBlock = 256;
  double block[kBlock];
  const Tensor& out = call.out[0];
  for (int64_t first = 0; first < out.size(); first += kBlock) {
    const int64_t count = std::min(kBlock, out.size() - first);
    for (int64_t i = 0; i < count; ++i) block[i] = draw();
    if (!is_float(out.dtype())) std::transform(block, block + count, block, whole);
    store_doubles(block, out, first, count);
  }
}

void random_uniform(const KernelArgs& call) {
  const Attrs& attrs = call.attrs;
  Random random = attrs.get("seed") ? Random(seed_of(attrs)) : Random();
  const double low = attrs.number("minval"), range = attrs.number("maxval") - low;
  generate(call, truncated, [&] { return low + range * random.uniform(); });
}

void random_normal(const KernelArgs& call) {
  Normal normal(generator(call.attrs), call.attrs.number("mean"), call.attrs.number("stdDev"));
  generate(call, rounded, [&] { return normal.next(); });
}

void truncated_normal(const KernelArgs& call) {
  Normal normal(generator(call.attrs), call.attrs.number("mean"), call.attrs.number("stdDev"), 2);
  generate(call, rounded, [&] { return normal.next(); });
}

void random_gamma(const KernelArgs& call) {
  Random random = generator(call.attrs);
  const Random of_normal(javascript_text(random.uniform()));
  Gamma gamma(random, Normal(of_normal, 0, 1), call.attrs.number("alpha"), call.attrs.number("beta"), !is_float(call.out[0].dtype()));
  generate(call, rounded, [&] { return gamma.next(); });
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
  const int64_t outcomes = logits.shape().back(), samples = out.shape().back();
  const int64_t rows = logits.rank() == 2 ? logits.dim(0) : 1;
  std::vector<double> chances(samples);
  std::vector<int64_t> found(samples);
  for (int64_t row = 0; row < rows && outcomes > 0; ++row) {
    if (row == 0 || !is_seeded(call.attrs)) {  // a seed gives each row the same numbers
      Random random = generator(call.attrs);
      std::generate(chances.begin(), chances.end(), [&] { return random.uniform(); });
    }
    const std::vector<double> sums = distribution(logits, row, outcomes, call.attrs.flag("normalized"));
    // The last outcome takes what rounding has left over.
    for (int64_t i = 0; i < samples; ++i) found[i] = std::upper_bound(sums.begin(), sums.end() - 1, chances[i]) - sums.begin();
    store_ints(found.data(), out, row * samples, samples);
  }
}

constexpr Kernel kKernels[] = {
    {op("multinomial"), multinomial},     {op("randomGamma"), random_gamma},         {op("randomNormal"), random_normal},
    {op("randomUniform"), random_uniform}, {op("truncatedNormal"), truncated_normal},
};

}  // namespace

std::span<const Kernel> random_kernels() { return kKernels; }

}  // namespace gossamer::cpu
