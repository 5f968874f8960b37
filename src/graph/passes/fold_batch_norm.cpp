// Folds what follows a convolution and only scales and shifts its channels into filter and bias.
//   batchNorm(conv2d(x, w), mean, variance, offset, scale)  =>  conv2d(x, w * s) + (offset - mean * s)
//                                                               s = scale / sqrt(variance + epsilon)
//   mul(conv2d(x, w), s)                                    =>  conv2d(x, w * s)
//   mul(add(conv2d(x, w), b), s)                            =>  add(conv2d(x, w * s), b * s)
// w, b and s are constants. Source: https://arxiv.org/abs/1712.05877, section 3.2.
#include "gossamer/ops.h"
#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using namespace ops;

const Tensor& constant_of(const Graph& graph, int value) {
  static const Tensor none;
  return value < 0 ? none : graph.values[value].constant;
}

// The convolution whose only reader reads `value`, or nullptr. Channels must be last, in filter and result.
Node* convolution(Graph& graph, const Uses& uses, int value) {
  const int producer = value < 0 ? -1 : uses.producer(value);
  if (producer < 0 || uses.count(value) != 1) return nullptr;
  Node& node = graph.nodes[producer];
  if (!is(node, op("conv2d")) && !is(node, op("depthwiseConv2d"))) return nullptr;
  const bool channels_last = !node.attrs.has("dataFormat") || node.attrs.text("dataFormat") == "NHWC";
  return channels_last && is_constant(graph, node.in[1]) ? &node : nullptr;
}

// A constant with one number per channel, or one for all, as a vector of `channels`; undefined when it is neither.
Tensor per_channel(const Graph& graph, int value, int64_t channels) {
  const Tensor& t = constant_of(graph, value);
  if (!t || t.dtype() != DType::float32) return {};
  if (t.size() == 1) return reshape(t, {1.0}) * ones_like(Tensor::zeros(DType::float32, {channels}));
  return t.size() == channels && t.shape().back() == channels ? reshape(t, {static_cast<double>(channels)}) : Tensor();
}

// Multiplies the output channels of a filter: its last axis, or the last two of a depthwise one.
void scale_filter(Graph& graph, Node& conv, const Tensor& scale) {
  const Tensor& filter = constant_of(graph, conv.in[1]);
  Shape shape = scale.shape();
  if (is(conv, op("depthwiseConv2d"))) shape = filter.shape().slice(2, 4);
  conv.in[1] = add_constant(graph, filter * reshape(scale, shape));
}

// x * scale + shift after the convolution: node becomes add(conv, shift).
void become_shift(Graph& graph, Node& node, int convolved, const Tensor& shift) {
  node.op = op("add");
  node.attrs = Attrs(op_of(node.op));
  node.in = {convolved, add_constant(graph, shift)};
}

bool fold_norm(Graph& graph, const Uses& uses, Node& node) {
  if (!is(node, op("batchNorm"))) return false;
  Node* conv = convolution(graph, uses, node.in[0]);
  if (!conv) return false;
  const int64_t channels = graph.values[node.in[0]].shape.back();
  const Tensor mean = per_channel(graph, node.in[1], channels), variance = per_channel(graph, node.in[2], channels);
  const Tensor offset = node.in[3] < 0 ? Tensor::scalar(0) : per_channel(graph, node.in[3], channels);
  const Tensor gain = node.in[4] < 0 ? Tensor::scalar(1) : per_channel(graph, node.in[4], channels);
  if (!mean || !variance || !offset || !gain) return false;
  const Tensor scale = gain * rsqrt(variance + Tensor::scalar(node.attrs.number("varianceEpsilon")));
  scale_filter(graph, *conv, scale);
  become_shift(graph, node, node.in[0], offset - mean * scale);
  return true;
}

bool fold_scale(Graph& graph, const Uses& uses, Node& node) {
  if (!is(node, op("mul"))) return false;
  const int side = is_constant(graph, node.in[0]) ? 1 : 0;
  const int value = node.in[side], other = node.in[1 - side];
  const Shape& shape = graph.values[value].shape;
  if (shape.rank() < 3 || graph.values[node.out[0]].shape != shape) return false;
  const Tensor scale = per_channel(graph, other, shape.back());
  if (!scale) return false;
  if (Node* conv = convolution(graph, uses, value)) {
    scale_filter(graph, *conv, scale);
    replace_uses(graph, node.out[0], value);
    return true;
  }
  const int producer = uses.only_user(value) < 0 ? -1 : uses.producer(value);
  if (producer < 0 || !is(graph.nodes[producer], op("add"))) return false;
  const Node& sum = graph.nodes[producer];
  const Tensor shift = per_channel(graph, sum.in[1], shape.back());
  Node* conv = shift ? convolution(graph, uses, sum.in[0]) : nullptr;
  if (!conv) return false;
  scale_filter(graph, *conv, scale);
  become_shift(graph, node, sum.in[0], shift * scale);
  return true;
}

}  // namespace

Graph fold_batch_norm(Graph graph) {
  for (bool changed = true; changed;) {
    changed = false;
    const Uses uses(graph);
    for (Node& node : graph.nodes) {
      if (fold_norm(graph, uses, node) || fold_scale(graph, uses, node)) {
        changed = true;
        break;
      }
    }
    if (changed) graph = drop_dead_nodes(std::move(graph));
  }
  return graph;
}

}  // namespace gossamer
