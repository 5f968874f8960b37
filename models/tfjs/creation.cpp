// Ops that make tensors of numbers: constants, ranges, random ones.
#include "gossamer/ops.h"
#include "ops/names.gen.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

// Strings fill too.
Items fill(Context& c) {
  const Tensor& value = c.in(1);
  const DType dtype = c.dtype("T", value.dtype());
  if (dtype != DType::string) return {ops::fill(c.ints(0), c.number(1), dtype)};
  if (value.is_symbolic()) throw NeedsValue{c.node.name};
  if (value.size() != 1) fail("Fill", "the value must be one string, but has shape {}", value.shape());
  return {ops::fill(c.ints(0), std::string_view(value.strings()[0]), dtype)};
}

Items one_hot(Context& c) {
  return {ops::one_hot(c.in(0), c.number(1), c.has(2) ? c.number(2) : 1, c.has(3) ? c.number(3) : 0, c.dtype("T", DType::float32))};
}

// Seed 0 asks for another sequence each time.
Attr seed_of(const Context& c) {
  const double seed = c.number("seed");
  return seed == 0 ? Attr() : Attr(seed);
}

// Without its seed, as in TensorFlow.js: TensorFlow's gives other numbers at each run.
Items random_uniform(Context& c) {
  return {ops::random_uniform(c.ints(0), c.number("minval", 0), c.number("maxval", 1), c.dtype("dtype", DType::float32))};
}

// TensorFlow has the limits as inputs.
Items random_uniform_int(Context& c) {
  const double low = c.has(1) ? c.number(1) : c.number("minval"), high = c.has(2) ? c.number(2) : c.number("maxval");
  return {ops::random_uniform_int(c.ints(0), low, high, seed_of(c))};
}

Items truncated_normal(Context& c) {
  return {ops::truncated_normal(c.ints(0), c.number("means", 0), c.number("stddev", 1), c.dtype("dtype", DType::float32), seed_of(c))};
}

constexpr Row kRows[] = {
    {"Fill", fill},
    {"LinSpace", [](Context& c) -> Items { return {ops::linspace(c.number(0), c.number(1), c.number(2))}; }},
    {"Multinomial", [](Context& c) -> Items { return {ops::multinomial(c.in(0), c.number(1), seed_of(c))}; }},
    {"OneHot", one_hot},
    {"Ones", [](Context& c) -> Items { return {ops::ones(c.ints(0), c.dtype("T", DType::float32))}; }},
    {"OnesLike", op("onesLike")},
    {"RandomStandardNormal", [](Context& c) -> Items {
       return {ops::random_standard_normal(c.ints(0), c.dtype("dtype", DType::float32), seed_of(c))};
     }},
    {"RandomUniform", random_uniform},
    {"RandomUniformInt", random_uniform_int},
    {"Range", [](Context& c) -> Items {
       return {ops::range(c.number(0), c.number(1), c.number(2), c.dtype("Tidx", DType::float32))};
     }},
    {"TruncatedNormal", truncated_normal},
    {"Zeros", [](Context& c) -> Items { return {ops::zeros(c.ints(0), c.dtype("T", DType::float32))}; }},
    {"ZerosLike", op("zerosLike")},
};

}  // namespace

std::span<const Row> creation_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
