// Convolutions, pooling and matrix products, with what TensorFlow has fused to them: bias and activation become ops of
// their own again, for our passes to fuse.
#include <algorithm>

#include "gossamer/ops.h"
#include "tfjs/fused.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

// The dimensions of [batch, height, width, channels] that are about space; 1 where the attribute is left out.
Attr spatial(const Context& c, std::string_view name, int count = 2) {
  std::vector<int64_t> all = c.ints(name), out(count, 1);
  for (int i = 0; i < count && i + 1 < static_cast<int>(all.size()); ++i) out[i] = all[i + 1];
  if (layout_of(c).find('C') == 1) {
    for (int i = 0; i < count && i + 2 < static_cast<int>(all.size()); ++i) out[i] = all[i + 2];
  }
  return out;
}

Attr padding(const Context& c) {
  const std::string name = c.text("padding");
  return name == "explicit" ? Attr(c.ints("explicit_paddings")) : Attr(std::string_view(name));
}

Tensor plain_conv2d(const Context& c) {
  return ops::conv2d(c.in(0), c.in(1), spatial(c, "strides"), padding(c), layout_of(c).c_str(), spatial(c, "dilations"));
}

Tensor plain_depthwise(const Context& c) {
  return ops::depthwise_conv2d(c.in(0), c.in(1), spatial(c, "strides"), padding(c), layout_of(c).c_str(), spatial(c, "dilations"));
}

Tensor product(const Context& c, const char* transpose_a, const char* transpose_b) {
  return ops::mat_mul(c.in(0), c.in(1), c.flag(transpose_a), c.flag(transpose_b));
}

Items conv3d(Context& c) {
  const std::string layout = layout_of(c).find('C') == 1 ? "NCDHW" : "NDHWC";
  return {ops::conv3d(c.in(0), c.in(1), spatial(c, "strides", 3), padding(c), layout.c_str(), spatial(c, "dilations", 3))};
}

Items conv1d(Context& c) {
  return {ops::conv1d(c.in(0), c.in(1), c.number("stride", 1), padding(c), c.exact_text("data_format", "NWC").c_str(),
                      c.number("dilation", 1))};
}

Items conv2d_transpose(Context& c) {
  return {ops::conv2d_transpose(c.in(2), c.in(1), c.ints(0), spatial(c, "strides"), padding(c))};
}

Items dilation2d(Context& c) {
  return {ops::dilation2d(c.in(0), c.in(1), spatial(c, "strides"), padding(c), spatial(c, "rates"), "NHWC")};
}

Items max_pool_with_argmax(Context& c) {
  return ops::max_pool_with_argmax(c.in(0), spatial(c, "ksize"), spatial(c, "strides"), padding(c), c.flag("include_batch_in_index"));
}

constexpr Row kRows[] = {
    {"Conv1D", conv1d},
    {"Conv2D", [](Context& c) -> Items { return {plain_conv2d(c)}; }},
    {"_FusedConv2D", [](Context& c) -> Items { return {with_fused(c, plain_conv2d(c))}; }},
    {"Conv2DBackpropInput", conv2d_transpose},
    {"Conv2dTranspose", conv2d_transpose},
    {"DepthwiseConv2d", [](Context& c) -> Items { return {plain_depthwise(c)}; }},
    {"DepthwiseConv2dNative", [](Context& c) -> Items { return {plain_depthwise(c)}; }},
    {"FusedDepthwiseConv2dNative", [](Context& c) -> Items { return {with_fused(c, plain_depthwise(c))}; }},
    {"Conv3D", conv3d},
    {"Dilation2D", dilation2d},
    {"AvgPool", [](Context& c) -> Items { return {ops::avg_pool(c.in(0), spatial(c, "ksize"), spatial(c, "strides"), padding(c))}; }},
    {"MaxPool", [](Context& c) -> Items { return {ops::max_pool(c.in(0), spatial(c, "ksize"), spatial(c, "strides"), padding(c))}; }},
    {"AvgPool3D", [](Context& c) -> Items {
       return {ops::avg_pool3d(c.in(0), spatial(c, "ksize", 3), spatial(c, "strides", 3), padding(c))};
     }},
    {"MaxPool3D", [](Context& c) -> Items {
       return {ops::max_pool3d(c.in(0), spatial(c, "ksize", 3), spatial(c, "strides", 3), padding(c))};
     }},
    {"MaxPoolWithArgmax", max_pool_with_argmax, kPlain, "output,argmax"},
    {"MatMul", [](Context& c) -> Items { return {product(c, "transpose_a", "transpose_b")}; }},
    {"_FusedMatMul", [](Context& c) -> Items { return {with_fused(c, product(c, "transpose_a", "transpose_b"))}; }},
    {"BatchMatMul", [](Context& c) -> Items { return {product(c, "adj_x", "adj_y")}; }},
    {"BatchMatMulV2", [](Context& c) -> Items { return {product(c, "adj_x", "adj_y")}; }},
};

}  // namespace

std::span<const Row> conv_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
