// Grayscale morphological dilation and its gradients.
#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/conv_geometry.h"
#include "ops/op.h"

namespace gossamer {
namespace {

Specs infer_dilation(Inputs in, const Attrs& attrs) {
  check_numeric(attrs.op(), in);
  if (attrs.text("dataFormat") != "NHWC") fail("dilation2d", "got dataFormat {}, but only NHWC is supported", attrs.text("dataFormat"));
  return {{in[0].dtype(), dilation_geometry(in[0].shape(), in[1].shape(), attrs).y_shape()}};
}

// Gradient to in[which]; in[2] is dy.
template <int which>
Specs infer_backprop(Inputs in, const Attrs& attrs) {
  check_numeric(attrs.op(), in);
  const Shape y = dilation_geometry(in[0].shape(), in[1].shape(), attrs).y_shape();
  if (in[2].shape() != y) fail(attrs.op().name, "x and filter give {}, but dy has shape {}", y, in[2].shape());
  return {{in[which].dtype(), in[which].shape()}};
}

Tensors grad_dilation(const GradCall& call) {
  const Tensor &x = call.in[0], &filter = call.in[1], &dy = call.dy[0];
  const Attr &strides = call.attrs.get("strides"), &pad = call.attrs.get("pad"), &dilations = call.attrs.get("dilations");
  return {call.wanted[0] ? ops::dilation2_d_backprop_input(x, filter, dy, strides, pad, dilations) : Tensor(),
          call.wanted[1] ? ops::dilation2_d_backprop_filter(x, filter, dy, strides, pad, dilations) : Tensor()};
}

#define WINDOW "strides: [number, number]|number, pad: 'valid'|'same', dilations: [number, number]|number = [1, 1]"

constexpr OpDef kRows[] = {
    {.signature = "dilation2d(x: Tensor, filter: Tensor, " WINDOW ", dataFormat: 'NHWC' = 'NHWC'): Tensor",
     .doc = DOC("Grayscale dilation: the largest sum of an element of x, [batch, height, width, channels] or without batch, and one\n"
                "of filter, [height, width, channels], over each window of each channel.\n"
                "@example tf.dilation2d(tf.tensor([0, 1, 0, 0], [1, 4, 1]), tf.zeros([1, 2, 1]), 1, 'same').print();"),
     .infer = infer_dilation,
     .grad = grad_dilation},
    {.signature = "dilation2DBackpropInput(x: Tensor, filter: Tensor, dy: Tensor, " WINDOW "): Tensor",
     .doc = DOC("Gradient of dilation2d to x."),
     .internal = true,
     .infer = infer_backprop<0>},
    {.signature = "dilation2DBackpropFilter(x: Tensor, filter: Tensor, dy: Tensor, " WINDOW "): Tensor",
     .doc = DOC("Gradient of dilation2d to its filter."),
     .internal = true,
     .infer = infer_backprop<1>},
};
#undef WINDOW

}  // namespace

std::span<const OpDef> dilation_ops() { return kRows; }

}  // namespace gossamer
