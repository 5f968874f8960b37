// Random tensors: shapes, dtypes and errors by case, distributions and seeds by test.
#include <gtest/gtest.h>

#include <cmath>

#include "cases.h"
#include "core/random.h"
#include "gossamer/graph.h"
#include "gossamer/ops.h"
#include "graph/execute.h"

namespace gossamer::test {

// What a seed determines is compared with TensorFlow.js like any other result.
constexpr Case kCases[] = {
    {.name = "float32", .call = "randomUniform([2,3])", .random = true},
    {"a number as seed", "randomUniform([2,300], -3, 5, 'float32', 7)"},
    {"seed 0", "randomUniform([5], 0, 1, 'float32', 0)"},
    {"a negative seed", "randomUniform([5], 0, 1, 'float32', -12)"},
    {"a fraction as seed", "randomUniform([5], 0, 1, 'float32', 0.1)"},
    {"a large seed", "randomUniform([5], 0, 1, 'float32', 1234567890123456789)"},
    {"a huge seed", "randomUniform([5], 0, 1, 'float32', 1.5e300)"},
    {"a tiny seed", "randomUniform([5], 0, 1, 'float32', 1e-7)"},
    {"a seed of many digits", "randomUniform([5], 0, 1, 'float32', 0.30000000000000004)"},
    {"a text as seed", "randomUniform([5], 0, 1, 'float32', 'hello.')"},
    {"a text beyond ASCII as seed", "randomUniform([5], 0, 1, 'float32', 'Grüße 世界 😀')"},
    {"int32", "randomUniform([40], -4, 9, 'int32', 'seed')"},
    {.name = "shape", .call = "randomUniform([2, 2.22], 0, 1)", .throws = "must be integers"},
    {.name = "string", .call = "randomUniform([2], 0, 1, 'string')", .throws = "Unsupported data type"},
    {.name = "float32", .call = "randomNormal([2,3])", .random = true},
    {"an odd number", "randomNormal([7,3], 2, 0.5, 'float32', 42)"},
    {"int32", "randomNormal([40], -2, 3, 'int32', 5)"},
    {.name = "seed 0", .call = "randomNormal([3], 0, 1, 'float32', 0)", .random = true},
    {.name = "bool", .call = "randomNormal([2], 0, 1, 'bool')", .throws = "Unsupported data type bool"},
    {.name = "float32", .call = "randomStandardNormal([2,3])", .random = true},
    {"seed", "randomStandardNormal([2,3], 'float32', 9)"},
    {"seed", "truncatedNormal([300], 1, 2, 'float32', 3)"},
    {"int32", "truncatedNormal([2,30], 5, 2, 'int32', 1)"},
    {.name = "values", .call = "randomUniformInt([2,3], 0, 5)", .random = true},
    {"seed", "randomUniformInt([30], -3, 5, 11)"},
    {.name = "float32", .call = "randomGamma([2,3], 2)", .random = true},
    {"seed", "randomGamma([200], 2, 3, 'float32', 8)"},
    {"a small alpha", "randomGamma([200], 0.5, 1, 'float32', 8)"},
    {"int32", "randomGamma([100], 3, 2, 'int32', 8)"},
    {.name = "alpha", .call = "randomGamma([2], 0)", .throws = "must be positive"},
    {.name = "batch", .call = "multinomial(f32[2,3], 5)", .random = true},
    {"seed", "multinomial(f32[2,3], 50, 6)"},
    {"a vector of probabilities", "multinomial(f32[3]{0.2,0.5,0.3}, 50, 1, true)"},
    {.name = "rank 3", .call = "multinomial(f32[2,2,2], 5)", .throws = "Rank of probabilities must be 1 or 2, but is 3"},
    {.name = "one outcome", .call = "multinomial(f32[1], 5)", .throws = "at least 2 outcomes, but got 1"},
    {"rate 0", "dropout(f32[2,3], 0)"},
    {.name = "float32", .call = "dropout(f32[2,3], 0.5)", .random = true},
    {"seed", "dropout(f32[20,3], 0.4, _, 'seed')"},
    {"rows", "dropout(f32[20,3], 0.5, [20,1], 7)"},
    {.name = "rate", .call = "dropout(f32[2], 1)", .throws = "range [0, 1)"},
    {.name = "int32", .call = "dropout(i32[2], 0.5)", .throws = "floating point"},
};
GOSSAMER_CASES(random, kCases)

struct Moments {
  double mean = 0, deviation = 0, low = INFINITY, high = -INFINITY;
};
Moments moments(const Tensor& t) {
  Moments m;
  for (double v : to_doubles(t)) {
    m.mean += v / static_cast<double>(t.size());
    m.low = std::min(m.low, v);
    m.high = std::max(m.high, v);
  }
  for (double v : to_doubles(t)) m.deviation += (v - m.mean) * (v - m.mean) / static_cast<double>(t.size());
  m.deviation = std::sqrt(m.deviation);
  return m;
}

struct Distribution {
  const char* name;
  Tensor sample;
  double mean, deviation, low, high;
};

TEST(Random, Distributions) {
  const Shape many = {20000};
  const Distribution all[] = {
      {"uniform", ops::random_uniform(many, -1, 3, {}, 1), 1, 4 / std::sqrt(12), -1, 3},
      {"uniform integers", ops::random_uniform_int(many, 0, 4, 1), 1.5, std::sqrt(1.25), 0, 3},
      {"normal", ops::random_normal(many, 2, 3, {}, 1), 2, 3, -20, 20},
      {"truncated normal", ops::truncated_normal(many, 2, 3, {}, 1), 2, 3 * 0.8796, -4, 8},
      {"gamma", ops::random_gamma(many, 2, 3, {}, 1), 6, 3 * std::sqrt(2), 0, 100},
      {"gamma of a small alpha", ops::random_gamma(many, 0.5, 1, {}, 1), 0.5, std::sqrt(0.5), 0, 100},
      {"multinomial", ops::multinomial(Tensor::of({3}, {0.5, 0.25, 0.25}), 20000, 1, true), 0.75, std::sqrt(0.6875), 0, 2},
      {"dropout", ops::dropout(ops::ones(many), 0.75, {}, 1), 1, std::sqrt(3), 0, 4},
  };
  for (const Distribution& d : all) {
    const Moments m = moments(d.sample);
    EXPECT_NEAR(m.mean, d.mean, 0.05 * d.deviation) << d.name;
    EXPECT_NEAR(m.deviation, d.deviation, 0.05 * d.deviation) << d.name;
    EXPECT_GE(m.low, d.low) << d.name;
    EXPECT_LE(m.high, d.high) << d.name;
  }
}

TEST(Random, TheSameSeedGivesTheSameNumbers) {
  auto draw = [](const Attr& seed) { return to_doubles(ops::random_normal({100}, 0, 1, {}, seed)); };
  EXPECT_EQ(draw(3), draw(3));
  EXPECT_NE(draw(3), draw(4));
  EXPECT_EQ(draw("a"), draw("a"));
  EXPECT_NE(draw("a"), draw("b"));
  EXPECT_NE(draw({}), draw({}));
}

TEST(Random, NumbersAsJavaScriptWritesThem) {
  const std::pair<double, const char*> all[] = {
      {0, "0"}, {-0.0, "0"}, {5, "5"}, {-12.5, "-12.5"}, {0.1, "0.1"}, {0.1 + 0.2, "0.30000000000000004"}, {1.0 / 3, "0.3333333333333333"},
      {1e20, "100000000000000000000"}, {1e21, "1e+21"}, {1.25e22, "1.25e+22"}, {123456789012345680, "123456789012345680"}, {1e-6, "0.000001"},
      {1.5e-7, "1.5e-7"}, {5e-324, "5e-324"}, {INFINITY, "Infinity"}, {-INFINITY, "-Infinity"}, {NAN, "NaN"},
  };
  for (const auto& [value, text] : all) EXPECT_EQ(javascript_text(value), text);
}

TEST(Random, ACaptureRecordsTheCallNotItsNumbers) {
  Capture capture;
  const Tensor x = capture.input(DType::float32, {100});
  const Graph graph = capture.finish({ops::dropout(x, 0.5)});
  const Tensors given = {ops::ones(Shape{100})};
  EXPECT_NE(to_doubles(execute(graph, given)[0]), to_doubles(execute(graph, given)[0]));
}

}  // namespace gossamer::test
