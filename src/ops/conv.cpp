// Convolutions, their transposes and their gradients. All are one geometry and three kernels (forward, gradient to the
// input, gradient to the filter), in two and three dimensions; the others are written in terms of them.
#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/conv_geometry.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// --- two and three dimensions, by template parameter: 2 or 3 ---------------------------------------------------------

template <int rank>
Specs infer_conv(Inputs in, const Attrs& attrs) {
  rank == 2 ? check_floats(attrs.op(), in) : check_numeric(attrs.op(), in);
  return {{in[0].dtype(), conv_geometry(in[0].shape(), in[1].shape(), rank, attrs).y_shape()}};
}

void want_result(const Shape& dy, const ConvGeometry& g, const Attrs& attrs) {
  if (dy != g.y_shape()) {
    fail(attrs.op().name, "x of {} gives {}, but dy has shape {}", g.x_shape(), g.y_shape(), dy);
  }
}

template <int rank>
Specs infer_backprop_input(Inputs in, const Attrs& attrs) {
  const Tensor &dy = in[0], &filter = in[1];
  check_numeric(attrs.op(), in);
  const Shape x = attrs.shape("inputShape");
  if (x.rank() != dy.rank()) fail(attrs.op().name, "Length of inputShape ({}) and rank of dy ({}) must match", x.rank(), dy.rank());
  want_result(dy.shape(), conv_geometry(x, filter.shape(), rank, attrs), attrs);
  return {{dy.dtype(), x}};
}

template <int rank>
Specs infer_backprop_filter(Inputs in, const Attrs& attrs) {
  check_numeric(attrs.op(), in);
  const Shape filter = attrs.shape("filterShape");
  want_result(in[1].shape(), conv_geometry(in[0].shape(), filter, rank, attrs), attrs);
  return {{in[0].dtype(), filter}};
}

// The three products with the attributes of `attrs`, whichever of the rows these belong to.
template <int rank>
Tensor conv(const Tensor& x, const Tensor& filter, const Attrs& attrs) {
  const Attr &strides = attrs.get("strides"), &pad = attrs.get("pad"), &format = attrs.get("dataFormat"), &dilations = attrs.get("dilations");
  if constexpr (rank == 2) return ops::conv2d(x, filter, strides, pad, format, dilations, attrs.get("dimRoundingMode"));
  else return ops::conv3d(x, filter, strides, pad, format, dilations);
}
template <int rank>
Tensor backprop_input(const Tensor& dy, const Tensor& filter, const Shape& x, const Attrs& attrs) {
  const Attr &strides = attrs.get("strides"), &pad = attrs.get("pad"), &format = attrs.get("dataFormat"), &dilations = attrs.get("dilations");
  if constexpr (rank == 2) return ops::conv2_d_backprop_input(dy, filter, x, strides, pad, format, dilations, attrs.get("dimRoundingMode"));
  else return ops::conv3_d_backprop_input(dy, filter, x, strides, pad, format, dilations);
}
template <int rank>
Tensor backprop_filter(const Tensor& x, const Tensor& dy, const Shape& filter, const Attrs& attrs) {
  const Attr &strides = attrs.get("strides"), &pad = attrs.get("pad"), &format = attrs.get("dataFormat"), &dilations = attrs.get("dilations");
  if constexpr (rank == 2) return ops::conv2_d_backprop_filter(x, dy, filter, strides, pad, format, dilations, attrs.get("dimRoundingMode"));
  else return ops::conv3_d_backprop_filter(x, dy, filter, strides, pad, format, dilations);
}

// y = x * f is linear in x and in f, and so are the two others: each is a gradient of the next.
template <int rank>
Tensors grad_conv(const GradCall& call) {
  const Tensor &x = call.in[0], &filter = call.in[1], &dy = call.dy[0];
  return {call.wanted[0] ? backprop_input<rank>(dy, filter, x.shape(), call.attrs) : Tensor(),
          call.wanted[1] ? backprop_filter<rank>(x, dy, filter.shape(), call.attrs) : Tensor()};
}
template <int rank>
Tensors grad_backprop_input(const GradCall& call) {
  const Tensor &dy = call.in[0], &filter = call.in[1], &ddx = call.dy[0];
  return {call.wanted[0] ? conv<rank>(ddx, filter, call.attrs) : Tensor(),
          call.wanted[1] ? backprop_filter<rank>(ddx, dy, filter.shape(), call.attrs) : Tensor()};
}
template <int rank>
Tensors grad_backprop_filter(const GradCall& call) {
  const Tensor &x = call.in[0], &dy = call.in[1], &dd_filter = call.dy[0];
  return {call.wanted[0] ? backprop_input<rank>(dy, dd_filter, x.shape(), call.attrs) : Tensor(),
          call.wanted[1] ? conv<rank>(x, dd_filter, call.attrs) : Tensor()};
}

// --- depthwise -------------------------------------------------------------------------------------------------------

Specs infer_depthwise(Inputs in, const Attrs& attrs) {
  check_floats(attrs.op(), in);
  return {{in[0].dtype(), depthwise_geometry(in[0].shape(), in[1].shape(), attrs).y_shape()}};
}

// A depthwise filter [h, w, channels, multiplier] has the layout of a grouped one, [h, w, 1, channels * multiplier].
Tensors grad_depthwise(const GradCall& call) {
  const Tensor &x = call.in[0], &filter = call.in[1], &dy = call.dy[0];
  for (int64_t dilation : call.attrs.integers("dilations")) {
    if (dilation > 1) fail("gradient of depthwiseConv2d", "dilation rates greater than 1 are not yet supported, got {}", dilation);
  }
  const Shape& f = filter.shape();
  const Shape grouped{f[0], f[1], 1, f[2] * f[3]};
  return {call.wanted[0] ? backprop_input<2>(dy, ops::reshape(filter, grouped), x.shape(), call.attrs) : Tensor(),
          call.wanted[1] ? ops::reshape(backprop_filter<2>(x, dy, grouped, call.attrs), f) : Tensor()};
}

Tensors expand_separable(Inputs in, const Attrs& attrs) {
  const Tensor &x = in[0], &depthwise = in[1], &pointwise = in[2];
  const Attr &strides = attrs.get("strides"), &pad = attrs.get("pad"), &dilation = attrs.get("dilation");
  if (attrs.text("dataFormat") == "NCHW") fail("separableConv2d", "dataFormat NCHW is not supported; only NHWC is");
  if (x.rank() != 3 && x.rank() != 4) fail("separableConv2d", "input must be rank 4, or rank 3 without a batch, but got rank {}", x.rank());
  if (depthwise.rank() != 4) fail("separableConv2d", "depthwise filter must be rank 4, but got rank {}", depthwise.rank());
  if (pointwise.rank() != 4) fail("separableConv2d", "pointwise filter must be rank 4, but got rank {}", pointwise.rank());
  const int64_t wanted[] = {1, 1, depthwise.dim(2) * depthwise.dim(3)};
  for (int i = 0; i < 3; ++i) {
    if (pointwise.dim(i) != wanted[i]) {
      fail("separableConv2d", "dimension {} of the pointwise filter must be {}, but got {}", i, wanted[i], pointwise.dim(i));
    }
  }
  return {ops::conv2d(ops::depthwise_conv2d(x, depthwise, strides, pad, {}, dilation), pointwise, 1, "valid")};
}

// --- in terms of two dimensions --------------------------------------------------------------------------------------

Tensors expand_conv1d(Inputs in, const Attrs& attrs) {
  const Tensor &x = in[0], &filter = in[1];
  if (x.rank() != 2 && x.rank() != 3) fail("conv1d", "input must be rank 3, or rank 2 without a batch, but got rank {}", x.rank());
  if (filter.rank() != 3) fail("conv1d", "filter must be rank 3, but got rank {}", filter.rank());
  if (attrs.text("dataFormat") != "NWC") fail("conv1d", "got dataFormat of {} but only NWC is supported", attrs.text("dataFormat"));
  const int64_t stride = attrs.integer("stride"), dilation = attrs.integer("dilation");
  const Attr& given = attrs.get("pad");
  const Attr pad = given.kind == Attr::kNumber ? Attr({0, 0, 0, 0, given.number, given.number, 0, 0}) : given;
  const Tensor y = ops::conv2d(ops::reshape(x, x.shape().inserted(x.rank() - 2, 1)), ops::reshape(filter, filter.shape().inserted(0, 1)),
                               std::vector<int64_t>{1, stride}, pad, {}, std::vector<int64_t>{1, dilation}, attrs.get("dimRoundingMode"));
  return {ops::reshape(y, y.shape().removed(y.rank() - 3))};
}

// As in TensorFlow.js, x may be larger than what conv2d makes of the output: the rest is not used.
Tensors expand_conv2d_transpose(Inputs in, const Attrs& attrs) {
  Tensor x = in[0];
  const Shape used = conv_geometry(attrs.shape("outputShape"), in[1].shape(), 2, attrs).y_shape();
  if (x.rank() == used.rank() && x.dim(x.rank() - 3) >= used[x.rank() - 3] && x.dim(x.rank() - 2) >= used[x.rank() - 2] && x.shape() != used) {
    x = ops::slice(x, std::vector<int64_t>(x.rank(), 0), x.shape().with(x.rank() - 3, used[x.rank() - 3]).with(x.rank() - 2, used[x.rank() - 2]));
  }
  return {ops::conv2_d_backprop_input(x, in[1], attrs.get("outputShape"), attrs.get("strides"), attrs.get("pad"), {}, {},
                                      attrs.get("dimRoundingMode"))};
}
Tensors expand_conv3d_transpose(Inputs in, const Attrs& attrs) {
  return {ops::conv3_d_backprop_input(in[0], in[1], attrs.get("outputShape"), attrs.get("strides"), attrs.get("pad"))};
}

// --- rows ------------------------------------------------------------------------------------------------------------
#define PAD "pad: 'valid'|'same'|number|number[][]"
#define ROUNDING "dimRoundingMode?: 'floor'|'round'|'ceil'"
#define WINDOW_2D "strides: [number, number]|number, " PAD ", dataFormat: 'NHWC'|'NCHW' = 'NHWC', dilations: [number, number]|number = [1, 1], " ROUNDING
#define WINDOW_3D "strides: [number, number, number]|number, " PAD ", dataFormat: 'NDHWC'|'NCDHW' = 'NDHWC', dilations: [number, number, number]|number = [1, 1, 1]"

constexpr OpDef kRows[] = {
    {.signature = "conv2d(x: Tensor, filter: Tensor, " WINDOW_2D "): Tensor",
     .doc = DOC("2D convolution of x, [batch, height, width, channels] or without batch, with filter [height, width, channels, out].\n"
                "A filter with fewer channels, which divide those of x, convolves groups of channels separately.\n"
                "`pad` is 'valid', 'same', a number of pixels, or explicit: [[0, 0], [top, bottom], [left, right], [0, 0]].\n"
                "@example tf.conv2d(tf.ones([1, 5, 5, 3]), tf.ones([3, 3, 3, 8]), 1, 'same').print();"),
     .infer = infer_conv<2>,
     .grad = grad_conv<2>},
    {.signature = "conv2DBackpropInput(dy: Tensor, filter: Tensor, inputShape: number[], " WINDOW_2D "): Tensor",
     .doc = DOC("Gradient of conv2d to its input, which has the shape `inputShape`."),
     .internal = true,
     .infer = infer_backprop_input<2>,
     .grad = grad_backprop_input<2>},
    {.signature = "conv2DBackpropFilter(x: Tensor, dy: Tensor, filterShape: number[], " WINDOW_2D "): Tensor",
     .doc = DOC("Gradient of conv2d to its filter, which has the shape `filterShape`."),
     .internal = true,
     .infer = infer_backprop_filter<2>,
     .grad = grad_backprop_filter<2>},
    {.signature = "conv3d(x: Tensor, filter: Tensor, " WINDOW_3D "): Tensor",
     .doc = DOC("3D convolution of x, [batch, depth, height, width, channels] or without batch, with filter\n"
                "[depth, height, width, channels, out].\n"
                "@example tf.conv3d(tf.ones([1, 4, 4, 4, 1]), tf.ones([2, 2, 2, 1, 3]), 1, 'valid').print();"),
     .infer = infer_conv<3>,
     .grad = grad_conv<3>},
    {.signature = "conv3DBackpropInput(dy: Tensor, filter: Tensor, inputShape: number[], " WINDOW_3D "): Tensor",
     .doc = DOC("Gradient of conv3d to its input, which has the shape `inputShape`."),
     .internal = true,
     .infer = infer_backprop_input<3>,
     .grad = grad_backprop_input<3>},
    {.signature = "conv3DBackpropFilter(x: Tensor, dy: Tensor, filterShape: number[], " WINDOW_3D "): Tensor",
     .doc = DOC("Gradient of conv3d to its filter, which has the shape `filterShape`."),
     .internal = true,
     .infer = infer_backprop_filter<3>,
     .grad = grad_backprop_filter<3>},
    {.signature = "depthwiseConv2d(x: Tensor, filter: Tensor, " WINDOW_2D "): Tensor",
     .doc = DOC("2D convolution of each channel of x by itself, with filter [height, width, channels, multiplier]; the output\n"
                "has channels * multiplier channels.\n"
                "@example tf.depthwiseConv2d(tf.ones([1, 4, 4, 2]), tf.ones([3, 3, 2, 1]), 1, 'same').print();"),
     .infer = infer_depthwise,
     .grad = grad_depthwise},
    {.signature = "separableConv2d(x: Tensor, depthwiseFilter: Tensor, pointwiseFilter: Tensor, strides: [number, number]|number, "
                  PAD ", dilation: [number, number]|number = [1, 1], dataFormat: 'NHWC'|'NCHW' = 'NHWC'): Tensor",
     .doc = DOC("depthwiseConv2d followed by conv2d with a pointwise filter, [1, 1, channels * multiplier, out].\n"
                "@example tf.separableConv2d(tf.ones([1, 4, 4, 2]), tf.ones([3, 3, 2, 1]), tf.ones([1, 1, 2, 5]), 1, 'same').print();"),
     .expand = expand_separable},
    {.signature = "conv1d(x: Tensor, filter: Tensor, stride: number, " PAD ", dataFormat: 'NWC'|'NCW' = 'NWC', dilation: number = 1, " ROUNDING "): Tensor",
     .doc = DOC("1D convolution of x, [batch, width, channels] or without batch, with filter [width, channels, out].\n"
                "@example tf.conv1d(tf.ones([1, 8, 2]), tf.ones([3, 2, 4]), 1, 'same').print();"),
     .expand = expand_conv1d},
    {.signature = "conv2dTranspose(x: Tensor, filter: Tensor, outputShape: number[], strides: [number, number]|number, " PAD ", " ROUNDING "): Tensor",
     .doc = DOC("The transpose of conv2d, also called deconvolution: from x in the shape of conv2d's output to `outputShape`, with\n"
                "filter [height, width, channels out, channels of x].\n"
                "@example tf.conv2dTranspose(tf.ones([1, 2, 2, 1]), tf.ones([2, 2, 3, 1]), [1, 4, 4, 3], 2, 'same').print();"),
     .expand = expand_conv2d_transpose},
    {.signature = "conv3dTranspose(x: Tensor, filter: Tensor, outputShape: number[], strides: [number, number, number]|number, " PAD "): Tensor",
     .doc = DOC("The transpose of conv3d; filter is [depth, height, width, channels out, channels of x].\n"
                "@example tf.conv3dTranspose(tf.ones([1, 2, 2, 2, 1]), tf.ones([2, 2, 2, 3, 1]), [1, 4, 4, 4, 3], 2, 'same').print();"),
     .expand = expand_conv3d_transpose},
};
#undef PAD
#undef ROUNDING
#undef WINDOW_2D
#undef WINDOW_3D

}  // namespace

std::span<const OpDef> conv_ops() { return kRows; }

}  // namespace gossamer
