// The vectorised functions of the SIMD kernels against the C library's, over the whole range of float32.
#include "kernels/math.h"

#include <bit>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace gossamer::kernels {
namespace {

struct Function {
  const char* name;
  vec (*fast)(vec);
  double (*exact)(double);
  double highest;        // below it the error holds
  double largest_error;  // relative; the figures that math.h states
  double at_minus_infinity, at_infinity;
};

constexpr float kInf = std::numeric_limits<float>::infinity(), kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr double kNotPromised = kNaN;

constexpr Function kFunctions[] = {
    {"exp", exp, [](double x) { return std::exp(x); }, kInf, 2.5e-7, 0, kInf},
    {"expm1", expm1, [](double x) { return std::expm1(x); }, 88, 2e-7, -1, kNotPromised},
    {"tanh", tanh, [](double x) { return std::tanh(x); }, kInf, 2e-7, -1, 1},
    {"sigmoid", sigmoid, [](double x) { return 1 / (1 + std::exp(-x)); }, kInf, 3e-7, 0, 1},
};

float at(const Function& f, float x) {
  float lanes[4];
  store(lanes, f.fast(splat(x)));
  return lanes[0];
}

// Results that float32 holds to full precision.
bool is_normal(double y) { return std::fabs(y) >= std::numeric_limits<float>::min() && std::fabs(y) <= std::numeric_limits<float>::max(); }

class Math : public testing::TestWithParam<Function> {};

TEST_P(Math, ErrorIsAsStated) {
  constexpr uint64_t kStep = 4099;  // bit patterns from sample to sample
  const Function& f = GetParam();
  for (uint64_t bits = 0; bits <= std::numeric_limits<uint32_t>::max(); bits += kStep) {
    const float x = std::bit_cast<float>(static_cast<uint32_t>(bits));
    if (!(std::isfinite(x) && x <= f.highest)) continue;
    const double exact = f.exact(x);
    if (!is_normal(exact)) continue;
    ASSERT_LE(std::fabs(at(f, x) - exact), f.largest_error * std::fabs(exact)) << "at " << x;
  }
}

TEST_P(Math, EdgesAreKept) {
  const Function& f = GetParam();
  EXPECT_TRUE(std::isnan(at(f, kNaN)));
  EXPECT_EQ(at(f, -kInf), f.at_minus_infinity);
  if (std::isnan(f.at_infinity)) return;
  EXPECT_EQ(at(f, kInf), f.at_infinity);
}

INSTANTIATE_TEST_SUITE_P(Kernels, Math, testing::ValuesIn(kFunctions), [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace gossamer::kernels
