// Joins a convolution or product with the bias and the activation that follow it.
//   relu(add(conv2d(x, w), b))     =>  fusedConv2D(x, w, b, activation='relu')
//   add(matMul(x, w), b)           =>  fusedMatMul(x, w, b)
// b is a constant with one number per output channel.
#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// What a plain op becomes.
struct Fusable {
  OpId plain, fused;
};
constexpr Fusable kFusable[] = {
    {op("conv2d"), op("fusedConv2D")},
    {op("depthwiseConv2d"), op("fusedDepthwiseConv2D")},
    {op("matMul"), op("fusedMatMul")},
};

// Activations that fused ops know, by the elementwise op.
struct Activation {
  OpId op;
  const char* name;
};
constexpr Activation kActivations[] = {
    {op("relu"), "relu"}, {op("relu6"), "relu6"},         {op("elu"), "elu"},
    {op("prelu"), "prelu"}, {op("sigmoid"), "sigmoid"}, {op("leakyRelu"), "leakyrelu"},
};

// Weights of a prelu must be known, one per channel or per pixel and channel.
const Activation* activation_of(const Graph& graph, const Node& node) {
  const int weights = node.in.size() > 1 ? node.in[1] : -1;
  if (weights >= 0 && (!is_constant(graph, weights) || graph.values[weights].shape.rank() % 2 == 0)) return nullptr;
  for (const Activation& activation : kActivations) {
    if (activation.op == node.op) return &activation;
  }
  return nullptr;
}

bool is_fused(const Node& node) {
  for (const Fusable& pair : kFusable) {
    if (pair.fused == node.op) return true;
  }
  return false;
}

bool has_activation(const Node& node) { return node.attrs.text("activation") != "linear"; }

Attr& attribute(Node& node, std::string_view name) {
  const Op& op = op_of(node.op);
  while (node.attrs.size() < static_cast<int>(op.attrs.size())) node.attrs.push_back({});
  for (int i = 0;; ++i) {
    if (op.attrs[i]->name == name) return node.attrs[i];
  }
}

// The plain node as its fused form with nothing fused yet; attributes go by name. Only layouts with channels last.
bool make_fused(Graph& graph, Node& node) {
  for (const Fusable& pair : kFusable) {
    if (pair.plain != node.op || graph.values[node.out[0]].dtype != DType::float32) continue;
    const Op &plain = op_of(pair.plain), &fused = op_of(pair.fused);
    Node made{.op = pair.fused, .attrs = Attrs(fused), .in = {node.in[0], node.in[1], -1, -1}, .out = node.out, .name = node.name};
    for (size_t i = 0; i < plain.attrs.size() && static_cast<int>(i) < node.attrs.size(); ++i) {
      if (plain.attrs[i]->name == "dataFormat" && node.attrs[static_cast<int>(i)] && node.attrs.text("dataFormat") != "NHWC") return false;
      attribute(made, plain.attrs[i]->name) = node.attrs[static_cast<int>(i)];
    }
    node = std::move(made);
    return true;
  }
  return false;
}

// add(y, b) after node.
bool takes_bias(const Graph& graph, const Node& node, const Node& add) {
  if (!is(add, op("add")) || node.in[2] >= 0 || has_activation(node)) return false;
  const int bias = add.in[0] == node.out[0] ? add.in[1] : add.in[0];
  if (!is_constant(graph, bias) || graph.values[add.out[0]].shape != graph.values[node.out[0]].shape) return false;
  const Shape &shape = graph.values[bias].shape, &out = graph.values[node.out[0]].shape;
  return shape.rank() > 0 && out.rank() > 0 && shape.size() == out.back() && shape.back() == out.back();
}

bool fuse_next(Graph& graph, const Uses& uses, Node& node) {
  const int user = uses.only_user(node.out[0]);
  if (user < 0) return false;
  Node& next = graph.nodes[user];
  if (takes_bias(graph, node, next)) {
    const int bias = next.in[0] == node.out[0] ? next.in[1] : next.in[0];
    const Tensor& values = graph.values[bias].constant;
    node.in[2] = values.rank() == 1 ? bias : add_constant(graph, values.alias(Shape{values.size()}));
  } else if (const Activation* activation = activation_of(graph, next); activation && next.in[0] == node.out[0] && !has_activation(node)) {
    attribute(node, "activation") = Attr(activation->name);
    if (next.in.size() > 1) node.in[3] = next.in[1];
    if (next.attrs.size() > 0) attribute(node, "leakyreluAlpha") = next.attrs[0];
  } else {
    return false;
  }
  // The fused node stands where the later one stood: all of its inputs are there.
  node.out = next.out;
  next = node;
  node.out.clear();
  return true;
}

}  // namespace

Graph fuse_bias_and_activation(Graph graph) {
  for (Node& node : graph.nodes) make_fused(graph, node);
  for (bool changed = true; changed;) {
    changed = false;
    const Uses uses(graph);
    for (Node& node : graph.nodes) {
      if (is_fused(node) && fuse_next(graph, uses, node)) {
        changed = true;
        break;
      }
    }
    if (!changed) break;
    std::vector<bool> emptied;
    for (const Node& node : graph.nodes) emptied.push_back(node.out.empty());
    erase_nodes(graph, emptied);
  }
  return graph;
}

}  // namespace gossamer
