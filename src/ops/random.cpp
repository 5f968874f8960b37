// Random tensors. Every call gives others, unless it is given a seed; so these rows are impure.
#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

Specs infer_random(Inputs, const Attrs& attrs) {
  const DType dtype = attrs.dtype("dtype");
  if (dtype == DType::string || dtype == DType::complex64) fail(attrs.op().name, "Unsupported data type {}", dtype);
  return {{dtype, attrs.dimensions("shape")}};
}

Specs infer_random_number(Inputs in, const Attrs& attrs) {
  if (attrs.dtype("dtype") == DType::boolean) fail(attrs.op().name, "Unsupported data type bool");
  return infer_random(in, attrs);
}

Specs infer_random_gamma(Inputs in, const Attrs& attrs) {
  if (attrs.number("alpha") <= 0) fail("randomGamma", "alpha is {}, but must be positive", attrs.number("alpha"));
  return infer_random_number(in, attrs);
}

Tensors expand_random_standard_normal(Inputs, const Attrs& attrs) {
  return {ops::random_normal(attrs.shape("shape"), 0, 1, attrs.get("dtype"), attrs.get("seed"))};
}

Tensors expand_random_uniform_int(Inputs, const Attrs& attrs) {
  return {ops::random_uniform(attrs.shape("shape"), attrs.get("minval"), attrs.get("maxval"), DType::int32, attrs.get("seed"))};
}

Specs infer_multinomial(Inputs in, const Attrs& attrs) {
  const Shape& shape = in[0].shape();
  const int64_t samples = attrs.integer("numSamples");
  if (shape.rank() < 1 || shape.rank() > 2) fail("multinomial", "Rank of probabilities must be 1 or 2, but is {}", shape.rank());
  if (shape.size() < 2) fail("multinomial", "you need at least 2 outcomes, but got {}", shape.size());
  if (samples < 0) fail("multinomial", "numSamples is {}, but must not be negative", samples);
  return {{DType::int32, shape.with(shape.rank() - 1, samples)}};
}

// The dimensions of x where noiseShape leaves them open.
Shape noise_shape(const Tensor& x, const Attrs& attrs) {
  if (!attrs.has("noiseShape")) return x.shape();
  Shape shape = attrs.shape("noiseShape");
  for (int axis = 0; axis < shape.rank(); ++axis) {
    if (shape[axis] < 0 && shape.rank() == x.rank()) shape[axis] = x.dim(axis);
  }
  return shape;
}

Tensors expand_dropout(Inputs in, const Attrs& attrs) {
  using ops::operator+, ops::operator*;
  const Tensor& x = in[0];
  const double rate = attrs.number("rate");
  if (!is_float(x.dtype())) fail("dropout", "x has to be a floating point tensor since it is scaled, but is {}", x.dtype());
  if (!(rate >= 0 && rate < 1)) fail("dropout", "rate must be a float in the range [0, 1), but got {}", rate);
  if (rate == 0) return {ops::clone(x)};
  const Tensor kept = ops::floor(ops::random_uniform(noise_shape(x, attrs), 0, 1, x.dtype(), attrs.get("seed")) + (1 - rate));
  return {x * (kept * (1 / (1 - rate)))};
}

constexpr OpDef kRows[] = {
    {.signature = "randomUniform(shape: number[], minval: number = 0, maxval: number = 1, dtype: DataType = 'float32', seed?: number|string): Tensor",
     .doc = DOC("Evenly distributed numbers in [minval, maxval); integers are truncated.\n"
                "@example tf.randomUniform([2, 2]).print();"),
     .impure = true,
     .infer = infer_random},
    {.signature = "randomNormal(shape: number[], mean: number = 0, stdDev: number = 1, dtype: DataType = 'float32', seed?: number): Tensor",
     .doc = DOC("Normally distributed numbers; integers are rounded.\n"
                "@example tf.randomNormal([2, 2]).print();"),
     .impure = true,
     .infer = infer_random_number},
    {.signature = "truncatedNormal(shape: number[], mean: number = 0, stdDev: number = 1, dtype: DataType = 'float32', seed?: number): Tensor",
     .doc = DOC("Normally distributed numbers, drawn again where they are more than two standard deviations from the mean.\n"
                "@example tf.truncatedNormal([2, 2]).print();"),
     .impure = true,
     .infer = infer_random_number},
    {.signature = "randomGamma(shape: number[], alpha: number, beta: number = 1, dtype: DataType = 'float32', seed?: number): Tensor",
     .doc = DOC("Numbers of a gamma distribution of shape alpha, times beta (as TensorFlow.js has it, where TensorFlow divides).\n"
                "@example tf.randomGamma([2, 2], 1).print();"),
     .impure = true,
     .infer = infer_random_gamma},
    {.signature = "multinomial(logits: Tensor, numSamples: number, seed?: number, normalized: boolean = false): Tensor",
     .doc = DOC("Indices drawn with the probabilities softmax(logits), or `logits` themselves if normalized: [batch, numSamples] or [numSamples], int32.\n"
                "@example tf.multinomial(tf.tensor1d([0.75, 0.25]), 3).print();"),
     .impure = true,
     .infer = infer_multinomial},
    {.signature = "randomStandardNormal(shape: number[], dtype: DataType = 'float32', seed?: number): Tensor",
     .doc = DOC("Normally distributed numbers of mean 0 and standard deviation 1.\n"
                "@example tf.randomStandardNormal([2, 2]).print();"),
     .expand = expand_random_standard_normal},
    {.signature = "randomUniformInt(shape: number[], minval: number, maxval: number, seed?: number|string): Tensor",
     .doc = DOC("Evenly distributed integers in [minval, maxval), int32.\n"
                "@example tf.randomUniformInt([2, 2], 0, 10).print();"),
     .expand = expand_random_uniform_int},
    {.signature = "dropout(x: Tensor, rate: number, noiseShape?: number[], seed?: number|string): Tensor",
     .doc = DOC("x with a fraction `rate` of its elements set to 0 and the others scaled by 1 / (1 - rate). Axes of length 1 in noiseShape are dropped as a whole. Source: Srivastava et al., 2014.\n"
                "@example tf.dropout(tf.tensor1d([1, 2, 2, 1]), 0.5).print();"),
     .expand = expand_dropout},
};

}  // namespace

std::span<const OpDef> random_ops() { return kRows; }

}  // namespace gossamer
