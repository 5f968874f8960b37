// Products followed by bias and activation in one op: what tf.fused.* and the graph passes make, for backends that compute
// them at once. Elsewhere, and under a tape, they are their parts.
#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/checks.h"
#include "ops/conv_geometry.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

struct Activation {
  const char* name;
  Tensor (*apply)(const Tensor& x, const Tensor& alpha, const Attrs& attrs);
};
constexpr Activation kActivations[] = {
    {"linear", [](const Tensor& x, const Tensor&, const Attrs&) { return x; }},
    {"relu", [](const Tensor& x, const Tensor&, const Attrs&) { return ops::relu(x); }},
    {"relu6", [](const Tensor& x, const Tensor&, const Attrs&) { return ops::relu6(x); }},
    {"elu", [](const Tensor& x, const Tensor&, const Attrs&) { return ops::elu(x); }},
    {"sigmoid", [](const Tensor& x, const Tensor&, const Attrs&) { return ops::sigmoid(x); }},
    {"prelu", [](const Tensor& x, const Tensor& alpha, const Attrs&) { return ops::prelu(x, alpha); }},
    {"leakyrelu", [](const Tensor& x, const Tensor&, const Attrs& attrs) { return ops::leaky_relu(x, attrs.get("leakyreluAlpha")); }},
};

const Activation& activation_of(const Attrs& attrs) {
  for (const Activation& activation : kActivations) {
    if (attrs.text("activation") == activation.name) return activation;
  }
  fail(attrs.op().name, "Unknown fused activation {}", attrs.text("activation"));
}

// in[2] is the bias and in[3] the weights of prelu, either of them optional.
void want_broadcastable(Inputs in, const Shape& out, const Attrs& attrs) {
  if (std::string_view(activation_of(attrs).name) == "prelu" && !in[3]) fail(attrs.op().name, "preluActivationWeights are missing");
  for (int i : {2, 3}) {
    if (in[i] && broadcast_shape(attrs.op().name, out, in[i].shape()) != out) {
      fail(attrs.op().name, "{} of shape {} does not fit the output {}", attrs.op().params[i].name, in[i].shape(), out);
    }
  }
}

Tensor bias_and_activation(const Tensor& y, const Tensor& bias, const Tensor& alpha, const Attrs& attrs) {
  return activation_of(attrs).apply(bias ? ops::add(y, bias) : y, alpha, attrs);
}

// --- matMul ----------------------------------------------------------------------------------------------------------

Specs infer_mat_mul(Inputs in, const Attrs& attrs) {
  Specs specs = op_of(op("matMul")).def->infer(in.first(2), attrs);
  specs[0].dtype = promote(in[0].dtype(), in[1].dtype());
  want_broadcastable(in, specs[0].shape, attrs);
  return specs;
}

Tensors expand_mat_mul(Inputs in, const Attrs& attrs) {
  infer_mat_mul(in, attrs);
  return {bias_and_activation(ops::mat_mul(in[0], in[1], attrs.get("transposeA"), attrs.get("transposeB")), in[2], in[3], attrs)};
}

// --- convolutions ----------------------------------------------------------------------------------------------------

bool is_channels_first(const Attrs& attrs) { return attrs.text("dataFormat") == "NCHW"; }

// Channels first, a bias or weights per channel stand in the channel's axis.
Tensor along_channels(const Tensor& t, const Attrs& attrs) {
  const bool per_channel = t && t.rank() == 1 && t.dim(0) != 1;
  return per_channel && is_channels_first(attrs) ? ops::reshape(t, Shape{t.dim(0), 1, 1}) : t;
}

Specs infer_convolution(Inputs in, const ConvGeometry& g, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  if (in[2] && is_channels_first(attrs) && in[2].rank() > 1) {
    fail(op, "only scalar or 1-D bias goes with NCHW, but got one of rank {}", in[2].rank());
  }
  if (in[3] && in[3].rank() != 3 && in[3].rank() > 1) {
    fail(op, "only scalar, 1-D or 3-D PReLU activation weights are supported, but got rank {}", in[3].rank());
  }
  const Tensor parts[] = {in[0], in[1], along_channels(in[2], attrs), along_channels(in[3], attrs)};
  want_broadcastable(parts, g.y_shape(), attrs);
  return {{in[0].dtype(), g.y_shape()}};
}

Specs infer_conv2d(Inputs in, const Attrs& attrs) {
  check_floats(attrs.op(), in.first(2), "conv2d");
  return infer_convolution(in, conv_geometry(in[0].shape(), in[1].shape(), 2, attrs), attrs);
}

Specs infer_depthwise_conv2d(Inputs in, const Attrs& attrs) {
  check_floats(attrs.op(), in.first(2), "depthwiseConv2d");
  return infer_convolution(in, depthwise_geometry(in[0].shape(), in[1].shape(), attrs), attrs);
}

using Convolution = Tensor (*)(const Tensor&, const Tensor&, const Attr&, const Attr&, const Attr&, const Attr&, const Attr&);

template <Convolution convolve, InferFn infer>
Tensors expand_convolution(Inputs in, const Attrs& attrs) {
  infer(in, attrs);
  const Tensor y = convolve(in[0], in[1], attrs.get("strides"), attrs.get("pad"), attrs.get("dataFormat"), attrs.get("dilations"), attrs.get("dimRoundingMode"));
  return {bias_and_activation(y, along_channels(in[2], attrs), along_channels(in[3], attrs), attrs)};
}

// --- rows ------------------------------------------------------------------------------------------------------------
#define AFTERWARDS "bias?: Tensor, preluActivationWeights?: Tensor"
#define ACTIVATION "activation: 'linear'|'relu'|'prelu'|'elu'|'relu6'|'leakyrelu'|'sigmoid' = 'linear', leakyreluAlpha?: number"
#define WINDOW                                                                                   \
  "strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], " AFTERWARDS ", dataFormat: 'NHWC'|'NCHW' = 'NHWC', " \
  "dilations: [number, number]|number = [1, 1], dimRoundingMode?: 'floor'|'round'|'ceil'"

constexpr OpDef kRows[] = {
    {.signature = "fusedMatMul(a: Tensor, b: Tensor, " AFTERWARDS ", transposeA: boolean = false, transposeB: boolean = false, " ACTIVATION "): Tensor",
     .doc = DOC("activation(matMul(a, b) + bias); see tf.fused.matMul."),
     .internal = true,
     .infer = infer_mat_mul,
     .expand = expand_mat_mul},
    {.signature = "fusedConv2D(x: Tensor, filter: Tensor, " WINDOW ", " ACTIVATION "): Tensor",
     .doc = DOC("activation(conv2d(x, filter) + bias); see tf.fused.conv2d."),
     .internal = true,
     .infer = infer_conv2d,
     .expand = expand_convolution<ops::conv2d, infer_conv2d>},
    {.signature = "fusedDepthwiseConv2D(x: Tensor, filter: Tensor, " WINDOW ", " ACTIVATION "): Tensor",
     .doc = DOC("activation(depthwiseConv2d(x, filter) + bias); see tf.fused.depthwiseConv2d."),
     .internal = true,
     .infer = infer_depthwise_conv2d,
     .expand = expand_convolution<ops::depthwise_conv2d, infer_depthwise_conv2d>},
};
#undef AFTERWARDS
#undef ACTIVATION
#undef WINDOW

}  // namespace

std::span<const OpDef> fused_ops() { return kRows; }

}  // namespace gossamer
