// Pooling: the largest or the average element of windows, in two and three dimensions.
#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/conv_geometry.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// --- two and three dimensions, by template parameter: 2 or 3 ---------------------------------------------------------

template <int rank>
Specs infer_max(Inputs in, const Attrs& attrs) {
  check_numeric(attrs.op(), in);
  return {{in[0].dtype(), pool_geometry(in[0].shape(), rank, attrs).y_shape()}};
}

template <int rank>
Specs infer_average(Inputs in, const Attrs& attrs) {
  check_floats(attrs.op(), in);
  return infer_max<rank>(in, attrs);
}

// Of a gradient row: in[0] is dy, in[1] the input of the pool.
template <int rank>
Specs infer_gradient(Inputs in, const Attrs& attrs) {
  const Tensor &dy = in[0], &x = in[1];
  check_numeric(attrs.op(), in);
  if (x.rank() != dy.rank()) fail(attrs.op().name, "Rank of input ({}) does not match rank of dy ({})", x.rank(), dy.rank());
  const Shape y = pool_geometry(x.shape(), rank, attrs).y_shape();
  if (dy.shape() != y) fail(attrs.op().name, "input of {} gives {}, but dy has shape {}", x.shape(), y, dy.shape());
  return {{dy.dtype(), x.shape()}};
}

template <int rank>
Tensors grad_max(const GradCall& call) {
  const Attrs& a = call.attrs;
  const Attr &size = a.get("filterSize"), &strides = a.get("strides"), &pad = a.get("pad"), &rounding = a.get("dimRoundingMode"), &dilations = a.get("dilations");
  if constexpr (rank == 2) return {ops::max_pool_grad(call.dy[0], call.in[0], call.out[0], size, strides, pad, rounding, dilations)};
  else return {ops::max_pool3_d_grad(call.dy[0], call.in[0], call.out[0], size, strides, pad, rounding, a.get("dataFormat"), dilations)};
}

template <int rank>
Tensors grad_average(const GradCall& call) {
  const Attrs& a = call.attrs;
  const Attr &size = a.get("filterSize"), &strides = a.get("strides"), &pad = a.get("pad"), &rounding = a.get("dimRoundingMode"), &dilations = a.get("dilations");
  if constexpr (rank == 2) return {ops::avg_pool_grad(call.dy[0], call.in[0], size, strides, pad, rounding, dilations)};
  else return {ops::avg_pool3_d_grad(call.dy[0], call.in[0], size, strides, pad, rounding, a.get("dataFormat"), dilations)};
}

Specs infer_max_with_argmax(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  check_numeric(attrs.op(), in);
  if (x.rank() != 4) fail("maxPoolWithArgmax", "input must be rank 4, but got rank {}", x.rank());
  const Shape y = pool_geometry(x.shape(), 2, attrs).y_shape();
  return {{x.dtype(), y}, {DType::int32, y}};
}

// Dilated windows with 'same' padding see zeros around x, as TensorFlow's tf.nn.pool; any other padding counts as 'valid'.
Tensors expand_pool(Inputs in, const Attrs& attrs) {
  const Attr strides = attrs.has("strides") ? attrs.get("strides") : Attr(1), &rounding = attrs.get("dimRoundingMode");
  std::vector<int64_t> dilations = attrs.has("dilations") ? attrs.integers("dilations") : std::vector<int64_t>{1};
  std::vector<int64_t> window = attrs.integers("windowShape");
  dilations.resize(2, dilations[0]);
  window.resize(2, window[0]);
  Attr pad = attrs.get("pad");
  if (pad == Attr(0)) pad = "valid";
  Tensor x = in[0];
  if (x.rank() != 3 && x.rank() != 4) fail("pool", "input must be rank 4, or rank 3 without a batch, but got rank {}", x.rank());
  if (dilations[0] != 1 || dilations[1] != 1) {
    if (pad == Attr("same")) {
      const int64_t h = (window[0] - 1) * dilations[0], w = (window[1] - 1) * dilations[1];
      std::vector<int64_t> paddings(2 * (x.rank() - 3));
      for (int64_t p : {h / 2, h - h / 2, w / 2, w - w / 2, int64_t{0}, int64_t{0}}) paddings.push_back(p);
      x = ops::pad(x, paddings);
    }
    pad = "valid";
  }
  if (attrs.text("poolingType") == "avg") return {ops::avg_pool(x, window, strides, pad, rounding, dilations)};
  return {ops::max_pool(x, window, strides, pad, rounding, dilations)};
}

// --- rows ------------------------------------------------------------------------------------------------------------
#define PAD "pad: 'valid'|'same'|number|number[][]"
#define ROUNDING "dimRoundingMode?: 'floor'|'round'|'ceil'"
#define WINDOW_2D "filterSize: [number, number]|number, strides: [number, number]|number, " PAD ", " ROUNDING ", dilations: [number, number]|number = 1"
#define WINDOW_3D                                                                                            \
  "filterSize: [number, number, number]|number, strides: [number, number, number]|number, " PAD ", " ROUNDING \
  ", dataFormat: 'NDHWC'|'NCDHW' = 'NDHWC', dilations: [number, number, number]|number = 1"

constexpr OpDef kRows[] = {
    {.signature = "maxPool(x: Tensor, " WINDOW_2D "): Tensor",
     .doc = DOC("The largest element of each window of each channel; x is [batch, height, width, channels] or without batch.\n"
                "NaN and padding are passed over. `dilations` is an extension.\n"
                "@example tf.maxPool(tf.tensor([1, 2, 3, 4], [2, 2, 1]), 2, 1, 'same').print();"),
     .infer = infer_max<2>,
     .grad = grad_max<2>},
    {.signature = "maxPoolGrad(dy: Tensor, input: Tensor, output: Tensor, " WINDOW_2D "): Tensor",
     .doc = DOC("Gradient of maxPool to its input: dy goes to the first of the largest elements."),
     .internal = true,
     .infer = infer_gradient<2>},
    {.signature = "avgPool(x: Tensor, " WINDOW_2D "): Tensor",
     .doc = DOC("The average of each window of each channel, padding not counted; x is [batch, height, width, channels] or\n"
                "without batch. `dilations` is an extension.\n"
                "@example tf.avgPool(tf.tensor([1, 2, 3, 4], [2, 2, 1]), 2, 1, 'same').print();"),
     .infer = infer_average<2>,
     .grad = grad_average<2>},
    {.signature = "avgPoolGrad(dy: Tensor, input: Tensor, " WINDOW_2D "): Tensor",
     .doc = DOC("Gradient of avgPool to its input. As in TensorFlow.js dy is divided by the size of the whole window, also where\n"
                "a part of it lies in the padding."),
     .internal = true,
     .infer = infer_gradient<2>},
    {.signature = "maxPool3d(x: Tensor, " WINDOW_3D "): Tensor",
     .doc = DOC("The largest element of each window of each channel; x is [batch, depth, height, width, channels] or without\n"
                "batch.\n"
                "@example tf.maxPool3d(tf.ones([1, 4, 4, 4, 1]), 2, 2, 'valid').print();"),
     .infer = infer_max<3>,
     .grad = grad_max<3>},
    {.signature = "maxPool3DGrad(dy: Tensor, input: Tensor, output: Tensor, " WINDOW_3D "): Tensor",
     .doc = DOC("Gradient of maxPool3d to its input."),
     .internal = true,
     .infer = infer_gradient<3>},
    {.signature = "avgPool3d(x: Tensor, " WINDOW_3D "): Tensor",
     .doc = DOC("The average of each window of each channel, padding not counted; x is [batch, depth, height, width, channels]\n"
                "or without batch.\n"
                "@example tf.avgPool3d(tf.ones([1, 4, 4, 4, 1]), 2, 2, 'valid').print();"),
     .infer = infer_average<3>,
     .grad = grad_average<3>},
    {.signature = "avgPool3DGrad(dy: Tensor, input: Tensor, " WINDOW_3D "): Tensor",
     .doc = DOC("Gradient of avgPool3d to its input; divides as avgPoolGrad does."),
     .internal = true,
     .infer = infer_gradient<3>},
    {.signature = "maxPoolWithArgmax(x: Tensor, filterSize: [number, number]|number, strides: [number, number]|number, " PAD
                  ", includeBatchInIndex: boolean = false): {result: Tensor, indexes: Tensor}",
     .doc = DOC("maxPool of x, [batch, height, width, channels], and where each largest element stands: (row * width + column) *\n"
                "channels + channel, counted within its example or, with `includeBatchInIndex`, over the whole batch.\n"
                "@example const {result, indexes} = tf.maxPoolWithArgmax(tf.tensor([1, 2, 3, 4], [1, 2, 2, 1]), 2, 2, 'same');"),
     .infer = infer_max_with_argmax},
    {.signature = "pool(input: Tensor, windowShape: [number, number]|number, poolingType: 'avg'|'max', " PAD
                  ", dilations?: [number, number]|number, strides?: [number, number]|number, " ROUNDING "): Tensor",
     .doc = DOC("Pooling of `poolingType`, also with dilated windows; these see zeros around x when pad is 'same', and no padding\n"
                "otherwise.\n"
                "@example tf.pool(tf.ones([5, 5, 1]), 2, 'max', 'same', 2).print();"),
     .expand = expand_pool},
};
#undef PAD
#undef ROUNDING
#undef WINDOW_2D
#undef WINDOW_3D

}  // namespace

std::span<const OpDef> pool_ops() { return kRows; }

}  // namespace gossamer
