// Normalisations: softmax, batch, layer and local response.
#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using ops::operator+, ops::operator-, ops::operator*, ops::operator/;

Attr last_axis(const Tensor& x) { return x.rank() - 1; }

void check_last_axis(const char* what, const Tensor& logits, const Attrs& attrs, const char* name) {
  const int64_t axis = attrs.integer(name);
  if (axis == -1 || axis == logits.rank() - 1) return;
  fail(attrs.op().name, "{} along a non-last dimension is not yet supported. Logits was rank {} and {} was {}", what, logits.rank(), name, axis);
}

// --- softmax ---------------------------------------------------------------------------------------------------------
Specs infer_softmax(Inputs in, const Attrs& attrs) {
  const Tensor& logits = in[0];
  check_last_axis("Softmax", logits, attrs, "dim");
  return {{logits.dtype(), logits.shape()}};
}

// Without moving the largest logit to 0, exp would overflow.
Tensors expand_softmax(Inputs in, const Attrs&) {
  const Tensor& logits = in[0];
  const Tensor e = ops::exp(logits - ops::max(logits, last_axis(logits), true));
  return {e / ops::sum(e, last_axis(logits), true)};
}

Tensors grad_softmax(const GradCall& call) {
  const Tensor &y = call.out[0], weighted = call.dy[0] * y;
  return {weighted - ops::sum(weighted, last_axis(y), true) * y};
}

Specs infer_log_softmax(Inputs in, const Attrs& attrs) {
  const Tensor& logits = in[0];
  check_numeric(attrs.op(), in);
  check_last_axis("Log Softmax", logits, attrs, "axis");
  return {{is_float(logits.dtype()) ? logits.dtype() : DType::float32, logits.shape()}};
}

Tensors expand_log_softmax(Inputs in, const Attrs&) {
  const Tensor logits = is_float(in[0].dtype()) ? in[0] : ops::cast(in[0], DType::float32);
  const Tensor shifted = logits - ops::max(logits, last_axis(logits), true);
  return {shifted - ops::log(ops::sum(ops::exp(shifted), last_axis(logits), true))};
}

Tensors grad_log_softmax(const GradCall& call) {
  const Tensor &y = call.out[0], &dy = call.dy[0];
  return {dy - ops::sum(dy, last_axis(y), true) * ops::exp(y)};
}

// --- batchNorm -------------------------------------------------------------------------------------------------------
constexpr const char* kStatistics[] = {"mean", "variance", "offset", "scale"};

Specs infer_batch_norm(Inputs in, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  const Tensor &x = in[0], &mean = in[1];
  check_numeric(attrs.op(), in);
  for (int i = 1; i <= 4; ++i) {
    if (!in[i]) continue;
    if (in[i].rank() != mean.rank()) fail(op, "mean and {} must have equal ranks, got {} and {}", kStatistics[i - 1], mean.rank(), in[i].rank());
    if (broadcast_shape(op, x.shape(), in[i].shape()) != x.shape()) {
      fail(op, "{} {} does not broadcast to x {}", kStatistics[i - 1], in[i].shape(), x.shape());
    }
  }
  return {{x.dtype(), x.shape()}};
}

Tensors expand_batch_norm(Inputs in, const Attrs& attrs) {
  const Tensor &x = in[0], &mean = in[1], &variance = in[2], &offset = in[3], &scale = in[4];
  Tensor factor = ops::rsqrt(variance + attrs.number("varianceEpsilon"));
  if (scale) factor = factor * scale;
  const Tensor y = (x - mean) * factor;
  return {offset ? y + offset : y};
}

// --- layerNorm -------------------------------------------------------------------------------------------------------
Specs infer_layer_norm(Inputs in, const Attrs& attrs) {
  attrs.axes("axis", in[0].rank());
  return {{in[0].dtype(), in[0].shape()}};
}

Tensors expand_layer_norm(Inputs in, const Attrs& attrs) {
  const Tensor &x = in[0], &scale = in[1], &offset = in[2];
  const Attr& axis = attrs.get("axis");
  const Tensor centred = x - ops::mean(x, axis, true);
  const Tensor variance = ops::mean(ops::square(centred), axis, true);
  Tensor y = centred * ops::rsqrt(variance + attrs.number("epsilon"));
  if (scale) y = y * scale;
  return {offset ? y + offset : y};
}

// --- localResponseNormalization --------------------------------------------------------------------------------------
Specs infer_local_response_normalization(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  if (x.rank() != 3 && x.rank() != 4) fail("localResponseNormalization", "x must be rank 3 or 4 but got rank {}", x.rank());
  attrs.integer("depthRadius");
  return {{x.dtype(), x.shape()}};
}

Tensors expand_local_response_normalization(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  const Tensor energy = ops::window_sum(ops::square(x), attrs.get("depthRadius"));
  return {x / ops::pow(energy * attrs.number("alpha") + attrs.number("bias"), Tensor::scalar(attrs.number("beta")))};
}

Specs infer_window_sum(Inputs in, const Attrs& attrs) {
  attrs.integer("radius");
  return {{in[0].dtype(), in[0].shape()}};
}

// Symmetric: i is within j's window when j is within i's.
Tensors grad_window_sum(const GradCall& call) { return {ops::window_sum(call.dy[0], call.attrs.get("radius"))}; }

constexpr OpDef kRows[] = {
    {.signature = "softmax(logits: Tensor<float32>, dim: number = -1): Tensor",
     .doc = DOC("exp(logits) divided by its sum along the last axis: probabilities that add up to 1.\n"
                "@example tf.softmax(tf.tensor1d([1, 2, 3])).print();  // [0.09, 0.245, 0.665]"),
     .infer = infer_softmax,
     .grad = grad_softmax,
     .expand = expand_softmax},
    {.signature = "logSoftmax(logits: Tensor, axis: number = -1): Tensor",
     .doc = DOC("log(softmax(logits)) along the last axis, without the loss of precision of computing both.\n"
                "@example tf.logSoftmax(tf.tensor1d([1, 2, 3])).print();  // [-2.408, -1.408, -0.408]"),
     .infer = infer_log_softmax,
     .grad = grad_log_softmax,
     .expand = expand_log_softmax},
    {.signature = "batchNorm(x: Tensor, mean: Tensor, variance: Tensor, offset?: Tensor, scale?: Tensor, varianceEpsilon: number = 0.001): Tensor",
     .doc = DOC("scale * (x - mean) / sqrt(variance + varianceEpsilon) + offset. The statistics have the rank of x, or rank 1: one\n"
                "value per channel (last axis). Source: Ioffe and Szegedy, https://arxiv.org/abs/1502.03167.\n"
                "@example tf.batchNorm(tf.tensor2d([[2, 4]]), [1, 1], [1, 9], null, null, 0).print();  // [[1, 1]]"),
     .infer = infer_batch_norm,
     .expand = expand_batch_norm},
    {.signature = "layerNorm(x: Tensor, scale?: Tensor, offset?: Tensor, axis: number|number[] = -1, epsilon: number = 0.00001): Tensor",
     .doc = DOC("x made to have mean 0 and variance 1 over `axis`, times scale, plus offset. Source: Ba, Kiros and Hinton,\n"
                "https://arxiv.org/abs/1607.06450."),
     .internal = true,
     .infer = infer_layer_norm,
     .expand = expand_layer_norm},
    {.signature = "localResponseNormalization(x: Tensor, depthRadius: number = 5, bias: number = 1, alpha: number = 1, beta: number = 0.5): Tensor",
     .doc = DOC("x / (bias + alpha * s) ** beta, where s is the sum of squares over the channels within `depthRadius`. x is\n"
                "[batch, height, width, channels] or [height, width, channels]. Source: Krizhevsky et al., ImageNet Classification with Deep\n"
                "Convolutional Neural Networks, 3.3.\n"
                "@example tf.localResponseNormalization(tf.ones([1, 1, 1, 8]), 2).print();"),
     .infer = infer_local_response_normalization,
     .expand = expand_local_response_normalization},
    {.signature = "windowSum(x: Tensor, radius: number): Tensor",
     .doc = DOC("Each element plus its neighbours along the last axis, up to `radius` on both sides."),
     .internal = true,
     .infer = infer_window_sum,
     .grad = grad_window_sum},
};

}  // namespace

std::span<const OpDef> norm_ops() { return kRows; }

}  // namespace gossamer
