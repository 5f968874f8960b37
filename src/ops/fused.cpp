// Products followed by bias, residual and activation in one op: what tf.fused.* and the graph passes make, for backends that
// compute them at once. Elsewhere, and under a tape, they are their parts.
#include "ops/fused.h"

#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/checks.h"
#include "ops/conv_geometry.h"
#include "ops/elementwise.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// TensorFlow.js spells this one unlike its op.
std::string_view row_name(std::string_view activation) { return activation == "leakyrelu" ? "leakyRelu" : activation; }

// Of one input, or prelu; and of floats, which tests like isNaN are not.
bool is_activation(const Op* op) {
  const Formula* formula = op ? formula_of(op->id) : nullptr;
  if (!formula || op->id == gossamer::op("logicalNot")) return false;
  return op->id == gossamer::op("prelu") || (formula->arity == 1 && formula->result != ElementwiseResult::kBool);
}

void want_broadcastable(Inputs in, const Shape& out, const Attrs& attrs) {
  const Activation activation = activation_of(attrs);
  if (activation.op && activation.op->id == op("prelu") && !in[kFusedSlopes]) fail(attrs.op().name, "preluActivationWeights are missing");
  for (int i : {kFusedBias, kFusedSlopes}) {
    if (in[i] && broadcast_shape(attrs.op().name, out, in[i].shape()) != out) {
      fail(attrs.op().name, "{} of shape {} does not fit the output {}", attrs.op().params[i].name, in[i].shape(), out);
    }
  }
  if (in[kFusedResidual] && in[kFusedResidual].shape() != out) {
    fail(attrs.op().name, "residual has shape {}, but the output {}", in[kFusedResidual].shape(), out);
  }
}

Tensor finish(const Tensor& y, const Tensor& bias, const Tensor& slopes, const Tensor& residual, const Attrs& attrs) {
  return finish_product(bias ? ops::add(y, bias) : y, slopes, residual, attrs);
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
  const Tensor y = ops::mat_mul(in[0], in[1], attrs.get("transposeA"), attrs.get("transposeB"));
  return {finish(y, in[kFusedBias], in[kFusedSlopes], in[kFusedResidual], attrs)};
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
  const Tensor parts[] = {in[0], in[1], along_channels(in[2], attrs), along_channels(in[3], attrs), in[kFusedResidual]};
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
  return {finish(y, along_channels(in[kFusedBias], attrs), along_channels(in[kFusedSlopes], attrs), in[kFusedResidual], attrs)};
}

// --- a pointwise and a depthwise one ---------------------------------------------------------------------------------

enum PointwiseDepthwiseInput { kX, kPointwiseFilter, kFilter, kPointwiseBias, kBias };

// Attributes of an op by name; nothing where `value` gives none.
template <class Value>
Attrs attrs_by_name(OpId id, Value value) {
  Attrs attrs(op_of(id));
  for (const Param* param : op_of(id).attrs) attrs.push_back(value(param->name));
  return attrs;
}

Attrs pointwise_attrs(const Attrs& attrs) {
  return attrs_by_name(op("fusedConv2D"), [&](std::string_view name) -> Attr {
    if (name == "strides") return 1;
    if (name == "pad") return "valid";
    if (name == "activation") return attrs.get("pointwiseActivation");
    return name == "activationParameters" ? attrs.get("pointwiseActivationParameters") : Attr();
  });
}

Attrs depthwise_attrs(const Attrs& attrs) {
  return attrs_by_name(op("fusedDepthwiseConv2D"), [&](std::string_view name) {
    return name == "dataFormat" || name == "leakyreluAlpha" ? Attr() : attrs.get(name);
  });
}

Specs infer_pointwise_depthwise(Inputs in, const Attrs& attrs) {
  const PointwiseDepthwise both(attrs);
  const Spec between = infer_conv2d(PointwiseDepthwise::pointwise_inputs(in), both.pointwise)[0];
  return infer_depthwise_conv2d(PointwiseDepthwise::depthwise_inputs(in, Tensor::promised(between.dtype, between.shape)), both.depthwise);
}

Tensors expand_pointwise_depthwise(Inputs in, const Attrs& attrs) {
  const PointwiseDepthwise both(attrs);
  const Tensor between = run(op("fusedConv2D"), PointwiseDepthwise::pointwise_inputs(in), both.pointwise)[0];
  return {run(op("fusedDepthwiseConv2D"), PointwiseDepthwise::depthwise_inputs(in, between), both.depthwise)[0]};
}

// --- rows ------------------------------------------------------------------------------------------------------------
#define AFTERWARDS "bias?: Tensor, preluActivationWeights?: Tensor"
#define ACTIVATION "activation: string = 'linear', leakyreluAlpha?: number, activationParameters?: number[], residual?: Tensor"
#define ABOUT                                                                                                               \
  "residual has the shape of the result. activation is 'linear', 'prelu', 'leakyrelu', or any op of one float and with no other input, " \
  "whose further arguments are activationParameters."
#define WINDOW                                                                                   \
  "strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], " AFTERWARDS ", dataFormat: 'NHWC'|'NCHW' = 'NHWC', " \
  "dilations: [number, number]|number = [1, 1], dimRoundingMode?: 'floor'|'round'|'ceil'"

constexpr OpDef kRows[] = {
    {.signature = "fusedMatMul(a: Tensor, b: Tensor, " AFTERWARDS ", transposeA: boolean = false, transposeB: boolean = false, " ACTIVATION "): Tensor",
     .doc = DOC("activation(matMul(a, b) + bias + residual); see tf.fused.matMul. " ABOUT),
     .internal = true,
     .infer = infer_mat_mul,
     .expand = expand_mat_mul},
    {.signature = "fusedConv2D(x: Tensor, filter: Tensor, " WINDOW ", " ACTIVATION "): Tensor",
     .doc = DOC("activation(conv2d(x, filter) + bias + residual); see tf.fused.conv2d. " ABOUT),
     .internal = true,
     .infer = infer_conv2d,
     .expand = expand_convolution<ops::conv2d, infer_conv2d>},
    {.signature = "fusedDepthwiseConv2D(x: Tensor, filter: Tensor, " WINDOW ", " ACTIVATION "): Tensor",
     .doc = DOC("activation(depthwiseConv2d(x, filter) + bias + residual); see tf.fused.depthwiseConv2d. " ABOUT),
     .internal = true,
     .infer = infer_depthwise_conv2d,
     .expand = expand_convolution<ops::depthwise_conv2d, infer_depthwise_conv2d>},
    {.signature = "pointwiseDepthwiseConv2D(x: Tensor, pointwiseFilter: Tensor, filter: Tensor, strides: [number, number]|number, "
                  "pad: 'valid'|'same'|number|number[][], pointwiseBias?: Tensor, bias?: Tensor, dilations: [number, number]|number = [1, 1], "
                  "dimRoundingMode?: 'floor'|'round'|'ceil', pointwiseActivation: string = 'linear', pointwiseActivationParameters?: number[], "
                  "activation: string = 'linear', activationParameters?: number[]): Tensor",
     .doc = DOC("fusedDepthwiseConv2D(fusedConv2D(x, pointwiseFilter, 1, 'valid', pointwiseBias), filter, strides, pad, bias), which\n"
                "need not be in memory in between: the expansion of an inverted residual. x is [batch, height, width, channels], in NHWC.\n"
                "Source: Sandler et al., MobileNetV2 (2018)."),
     .internal = true,
     .infer = infer_pointwise_depthwise,
     .expand = expand_pointwise_depthwise},
};
#undef AFTERWARDS
#undef ACTIVATION
#undef ABOUT
#undef WINDOW

}  // namespace

PointwiseDepthwise::PointwiseDepthwise(const Attrs& attrs) : pointwise(pointwise_attrs(attrs)), depthwise(depthwise_attrs(attrs)) {}

std::array<Tensor, 5> PointwiseDepthwise::pointwise_inputs(Inputs in) { return {in[kX], in[kPointwiseFilter], in[kPointwiseBias], Tensor(), Tensor()}; }

std::array<Tensor, 5> PointwiseDepthwise::depthwise_inputs(Inputs in, const Tensor& between) {
  return {between, in[kFilter], in[kBias], Tensor(), Tensor()};
}

Activation activation_of(const Attrs& attrs) {
  const std::string& name = attrs.text("activation");
  if (name == "linear") return {nullptr, attrs};
  const Op* op = find_op(row_name(name));
  if (!is_activation(op)) fail(attrs.op().name, "Unknown fused activation {}", name);
  Activation activation{op, Attrs(*op)};
  if (name == "leakyrelu") activation.attrs.push_back(attrs.get("leakyreluAlpha"));
  else if (attrs.has("activationParameters")) for (double value : attrs.numbers("activationParameters")) activation.attrs.push_back(value);
  return activation;
}

Tensor finish_product(Tensor y, const Tensor& slopes, const Tensor& residual, const Attrs& attrs) {
  if (residual) y = ops::add(y, residual);
  const Activation activation = activation_of(attrs);
  if (!activation.op) return y;
  const Tensor in[] = {y, slopes};
  return run(activation.op->id, Inputs(in).first(activation.op->inputs), activation.attrs)[0];
}

std::span<const OpDef> fused_ops() { return kRows; }

}  // namespace gossamer
