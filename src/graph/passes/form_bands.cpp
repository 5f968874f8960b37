// Joins a pointwise convolution with the depthwise one behind it where what lies between is larger than caches are: both can then
// be computed by bands of rows.
//   depthwiseConv2d(conv2d(x, p, 1), w, strides, pad)  =>  pointwiseDepthwiseConv2D(x, p, w, strides, pad)
// with bias and activation of either. All but x is constant.
#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/conv_geometry.h"
#include "ops/fused.h"
#include "ops/names.gen.h"

namespace gossamer {
namespace {

constexpr int64_t kLarge = 1 << 18;  // elements of an example

bool is_fused(const Node& node) { return is(node, op("fusedConv2D")) || is(node, op("fusedDepthwiseConv2D")); }

// With constant weights, and followed by nothing that the joined op has no parameter for.
bool can_join(const Graph& graph, const Node& node) {
  if (node.attrs.has("dataFormat") && node.attrs.text("dataFormat") != "NHWC") return false;
  if (!is_constant(graph, node.in[1]) || graph.values[node.out[0]].dtype != DType::float32 || graph.values[node.out[0]].shape.rank() != 4) return false;
  if (!is_fused(node)) return true;
  const int bias = node.in[kFusedBias];
  return (bias < 0 || is_constant(graph, bias)) && node.in[kFusedSlopes] < 0 && node.in[kFusedResidual] < 0 && node.attrs.text("activation") != "leakyrelu";
}

bool is_expansion(const Graph& graph, const Node& node) {
  if ((!is(node, op("conv2d")) && !is(node, op("fusedConv2D"))) || !can_join(graph, node)) return false;
  const Shape &x = graph.values[node.in[0]].shape, &filter = graph.values[node.in[1]].shape, &y = graph.values[node.out[0]].shape;
  if (filter[0] != 1 || filter[1] != 1 || filter[2] != x.back() || y.size() < kLarge * y[0]) return false;
  const ConvGeometry g = conv_geometry(x, filter, 2, node.attrs);
  return g.axes[1].stride == 1 && g.axes[2].stride == 1 && g.axes[1].out == g.axes[1].in && g.axes[2].out == g.axes[2].in;
}

bool is_depthwise(const Graph& graph, const Node& node) {
  return (is(node, op("depthwiseConv2d")) || is(node, op("fusedDepthwiseConv2D"))) && can_join(graph, node) && graph.values[node.in[1]].shape[3] == 1;
}

int bias_of(const Node& node) { return is_fused(node) ? node.in[kFusedBias] : -1; }

Node joined(const Node& expansion, const Node& depthwise) {
  Node made{.op = op("pointwiseDepthwiseConv2D"), .attrs = Attrs(op_of(op("pointwiseDepthwiseConv2D"))), .in = {}, .out = depthwise.out, .name = depthwise.name};
  made.in = {expansion.in[0], expansion.in[1], depthwise.in[1], bias_of(expansion), bias_of(depthwise)};
  for (const char* name : {"strides", "pad", "dilations", "dimRoundingMode"}) set_attribute(made, name, depthwise.attrs.get(name));
  if (is_fused(expansion)) {
    set_attribute(made, "pointwiseActivation", expansion.attrs.get("activation"));
    set_attribute(made, "pointwiseActivationParameters", expansion.attrs.get("activationParameters"));
  }
  if (is_fused(depthwise)) {
    for (const char* name : {"activation", "activationParameters"}) set_attribute(made, name, depthwise.attrs.get(name));
  }
  return made;
}

}  // namespace

Graph form_bands(Graph graph) {
  const Uses uses(graph);
  for (Node& node : graph.nodes) {
    const int producer = is_depthwise(graph, node) ? uses.producer(node.in[0]) : -1;
    if (producer < 0 || uses.count(node.in[0]) != 1 || !is_expansion(graph, graph.nodes[producer])) continue;
    node = joined(graph.nodes[producer], node);
  }
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
