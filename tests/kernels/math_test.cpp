// The vectorised functions of the SIMD kernels against the C library's, over the whole range of float32.
#include <bit>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "kernels/power.h"
#include "kernels/trigonometry.h"

namespace gossamer::kernels {
namespace {

struct Function {
  const char* name;
  vec (*fast)(vec);
  double (*exact)(double);
  double largest_error;  // relative; the figures that math.h and its kin state
  double smallest = std::numeric_limits<float>::min();  // results below it may be less precise
};

constexpr float kInf = std::numeric_limits<float>::infinity(), kNaN = std::numeric_limits<float>::quiet_NaN();

constexpr Function kFunctions[] = {
    {"exp", exp, [](double x) { return std::exp(x); }, 2.5e-7, 1.7e-38},
    {"expm1", expm1, [](double x) { return std::expm1(x); }, 2.5e-7},
    {"tanh", tanh, [](double x) { return std::tanh(x); }, 3e-7},
    {"erf", erf, [](double x) { return std::erf(x); }, 4e-7},
    {"sigmoid", sigmoid, [](double x) { return 1 / (1 + std::exp(-x)); }, 3e-7},
    {"log", log, [](double x) { return std::log(x); }, 2e-7},
    {"log1p", log1p, [](double x) { return std::log1p(x); }, 3e-7},
    {"sin", sin, [](double x) { return std::sin(x); }, 2e-7},
    {"cos", cos, [](double x) { return std::cos(x); }, 2e-7},
    {"tan", tan, [](double x) { return std::tan(x); }, 4e-7},
    {"asin", asin, [](double x) { return std::asin(x); }, 3e-7},
    {"acos", acos, [](double x) { return std::acos(x); }, 3e-7},
    {"atan", atan, [](double x) { return std::atan(x); }, 4e-7},
    {"sinh", sinh, [](double x) { return std::sinh(x); }, 5e-7},
    {"cosh", cosh, [](double x) { return std::cosh(x); }, 5e-7},
    {"asinh", asinh, [](double x) { return std::asinh(x); }, 5e-7},
    {"acosh", acosh, [](double x) { return std::acosh(x); }, 5e-7},
    {"atanh", atanh, [](double x) { return std::atanh(x); }, 5e-7},
};

float first_of(vec v) {
  float lanes[4];
  store(lanes, v);
  return lanes[0];
}
float at(const Function& f, float x) { return first_of(f.fast(splat(x))); }

// Results that float32 holds to full precision.
bool is_normal(double y) { return std::fabs(y) >= std::numeric_limits<float>::min() && std::fabs(y) <= std::numeric_limits<float>::max(); }

// NaN for NaN, the same infinity, the same zero.
void expect_same(float got, double exact, float x) {
  const float wanted = static_cast<float>(exact);
  EXPECT_EQ(std::isnan(got), std::isnan(wanted)) << "at " << x;
  if (std::isnan(wanted)) return;
  EXPECT_EQ(got, wanted) << "at " << x;
  EXPECT_EQ(std::signbit(got), std::signbit(wanted)) << "sign at " << x;
}

class Math : public testing::TestWithParam<Function> {};

TEST_P(Math, ErrorIsAsStated) {
  constexpr uint64_t kStep = 4099;  // bit patterns from sample to sample
  const Function& f = GetParam();
  double worst = 0;
  for (uint64_t word = 0; word <= std::numeric_limits<uint32_t>::max(); word += kStep) {
    const float x = std::bit_cast<float>(static_cast<uint32_t>(word));
    if (!std::isfinite(x)) continue;
    const double exact = f.exact(x);
    ASSERT_EQ(std::isnan(at(f, x)), std::isnan(exact)) << "at " << x;
    if (!is_normal(exact) || std::fabs(exact) < f.smallest) continue;
    const double error = std::fabs(at(f, x) - exact) / std::fabs(exact);
    worst = std::max(worst, error);
    ASSERT_LE(error, f.largest_error) << "at " << x;
  }
  RecordProperty("worst", std::to_string(worst * 1e9) + "e-9");
}

TEST_P(Math, EdgesAreKept) {
  const Function& f = GetParam();
  for (float x : {0.0f, -0.0f, kInf, -kInf, kNaN, 1000.0f}) {
    const double exact = f.exact(x);
    if (!is_normal(exact)) expect_same(at(f, x), exact, x);
  }
}

INSTANTIATE_TEST_SUITE_P(Kernels, Math, testing::ValuesIn(kFunctions), [](const auto& info) { return info.param.name; });

// --- of two numbers --------------------------------------------------------------------------------------------------

// What tf.pow gives: C's pow, but for the exponents NaN and, of ±1, Infinity.
double exact_power(double a, double b) {
  return std::isnan(b) || (std::isinf(b) && std::fabs(a) == 1) ? NAN : std::pow(a, b);
}

struct BinaryFunction {
  const char* name;
  vec (*fast)(vec, vec);
  double (*exact)(double, double);
};
constexpr BinaryFunction kBinaryFunctions[] = {{"power", power, exact_power}, {"atan2", atan2, [](double y, double x) { return std::atan2(y, x); }}};

class BinaryMath : public testing::TestWithParam<BinaryFunction> {};

TEST_P(BinaryMath, ErrorIsAsStated) {
  const BinaryFunction& f = GetParam();
  for (uint64_t word = 0; word <= std::numeric_limits<uint32_t>::max(); word += 1000003) {
    const float a = std::bit_cast<float>(static_cast<uint32_t>(word));
    for (float b : {-37.25f, -2.0f, -1.0f, -0.5f, 1e-30f, 0.3333f, 0.75f, 1.5f, 2.0f, 3.0f, 12.0f, 101.7f, 16777217.0f}) {
      const double exact = f.exact(a, b);
      if (!std::isfinite(a) || !is_normal(exact)) continue;
      ASSERT_LE(std::fabs(first_of(f.fast(splat(a), splat(b))) - exact), 4e-7 * std::fabs(exact)) << a << ", " << b;
    }
  }
}

TEST_P(BinaryMath, EdgesAreKept) {
  const BinaryFunction& f = GetParam();
  constexpr float kEdges[] = {0.0f, -0.0f, 1, -1, 0.5f, -0.5f, 2, -2, 3, -3, kInf, -kInf, kNaN, 1e30f, -1e-30f};
  for (float a : kEdges) {
    for (float b : kEdges) {
      const double exact = f.exact(a, b);
      const float got = first_of(f.fast(splat(a), splat(b)));
      if (is_normal(exact)) EXPECT_NEAR(got / exact, 1, 4e-7) << a << ", " << b;
      else if (static_cast<float>(exact) == 0 || !std::isfinite(static_cast<float>(exact))) expect_same(got, exact, a);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Kernels, BinaryMath, testing::ValuesIn(kBinaryFunctions), [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace gossamer::kernels
