// Joins a convolution or product with the bias, the residual and the activation that follow it.
//   relu(add(conv2d(x, w), b))     =>  fusedConv2D(x, w, b, activation='relu')
//   add(matMul(x, w), b)           =>  fusedMatMul(x, w, b)
//   add(conv2d(x, w), y)           =>  fusedConv2D(x, w, residual=y)
// b is a constant with one number per output channel; y has the shape of the product.
#include <algorithm>

#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/elementwise.h"
#include "ops/fused.h"
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

// Any op of one float that gives a float, and prelu with weights that are known, one per channel or per pixel and channel.
bool is_activation(const Graph& graph, const Node& node) {
  const Formula* formula = formula_of(node.op);
  if (!formula || graph.values[node.out[0]].dtype != DType::float32) return false;
  if (formula->arity == 1) return !is(node, op("zerosLike")) && !is(node, op("onesLike"));
  return is(node, op("prelu")) && is_constant(graph, node.in[1]) && graph.values[node.in[1]].shape.rank() % 2 == 1;
}

bool is_fused(const Node& node) {
  for (const Fusable& pair : kFusable) {
    if (pair.fused == node.op) return true;
  }
  return false;
}

bool has_activation(const Node& node) { return node.attrs.text("activation") != "linear"; }

// Every parameter of the row's formula, as numbers.
Attr parameters(const Attrs& attrs) {
  std::vector<double> numbers;
  for (const Param* parameter : attrs.op().attrs) numbers.push_back(attrs.number(parameter->name));
  return Attr(numbers);
}

// The plain node as its fused form with nothing fused yet; attributes go by name. Only layouts with channels last.
bool make_fused(Graph& graph, Node& node) {
  for (const Fusable& pair : kFusable) {
    if (pair.plain != node.op || graph.values[node.out[0]].dtype != DType::float32) continue;
    const Op &plain = op_of(pair.plain), &fused = op_of(pair.fused);
    Node made{.op = pair.fused, .attrs = Attrs(fused), .in = {node.in[0], node.in[1], -1, -1, -1}, .out = node.out, .name = node.name};
    for (size_t i = 0; i < plain.attrs.size() && static_cast<int>(i) < node.attrs.size(); ++i) {
      if (plain.attrs[i]->name == "dataFormat" && node.attrs[static_cast<int>(i)] && node.attrs.text("dataFormat") != "NHWC") return false;
      set_attribute(made, plain.attrs[i]->name, node.attrs[static_cast<int>(i)]);
    }
    node = std::move(made);
    return true;
  }
  return false;
}

// add(y, b) after node.
bool takes_bias(const Graph& graph, const Node& node, const Node& add) {
  if (!is(add, op("add")) || node.in[kFusedBias] >= 0 || node.in[kFusedResidual] >= 0 || has_activation(node)) return false;
  const int bias = add.in[0] == node.out[0] ? add.in[1] : add.in[0];
  if (!is_constant(graph, bias) || graph.values[add.out[0]].shape != graph.values[node.out[0]].shape) return false;
  const Shape &shape = graph.values[bias].shape, &out = graph.values[node.out[0]].shape;
  return shape.rank() > 0 && out.rank() > 0 && shape.size() == out.back() && shape.back() == out.back();
}

// add(y, residual) after node. Of two products that could take each other's result, the later one does.
bool takes_residual(const Graph& graph, const Uses& uses, const Node& node, const Node& add) {
  if (!is(add, op("add")) || node.in[kFusedResidual] >= 0 || has_activation(node)) return false;
  const int residual = add.in[0] == node.out[0] ? add.in[1] : add.in[0];
  if (residual == node.out[0] || graph.values[residual].dtype != DType::float32) return false;
  if (graph.values[residual].shape != graph.values[node.out[0]].shape || graph.values[add.out[0]].shape != graph.values[node.out[0]].shape) return false;
  const int producer = uses.producer(residual);
  if (producer < 0 || producer < uses.producer(node.out[0])) return true;
  const Node& other = graph.nodes[producer];
  return !is_fused(other) || has_activation(other) || other.in[kFusedResidual] >= 0 || uses.count(residual) != 1;
}

void take_activation(Node& node, const Node& activation) {
  const bool leaky = is(activation, op("leakyRelu"));
  set_attribute(node, "activation", Attr(leaky ? "leakyrelu" : op_of(activation.op).name));
  if (is(activation, op("prelu"))) node.in[kFusedSlopes] = activation.in[1];
  if (leaky) set_attribute(node, "leakyreluAlpha", activation.attrs.get("alpha"));
  else if (activation.attrs.size() > 0) set_attribute(node, "activationParameters", parameters(activation.attrs));
}

bool fuse_next(Graph& graph, Uses& uses, int index) {
  Node& node = graph.nodes[index];
  const int user = uses.only_user(node.out[0]);
  if (user < 0) return false;
  Node& next = graph.nodes[user];
  if (takes_bias(graph, node, next)) {
    const int bias = next.in[0] == node.out[0] ? next.in[1] : next.in[0];
    const Tensor& values = graph.values[bias].constant;
    node.in[kFusedBias] = values.rank() == 1 ? bias : add_constant(graph, values.alias(Shape{values.size()}));
  } else if (takes_residual(graph, uses, node, next)) {
    node.in[kFusedResidual] = next.in[0] == node.out[0] ? next.in[1] : next.in[0];
  } else if (is_activation(graph, next) && next.in[0] == node.out[0] && !has_activation(node)) {
    take_activation(node, next);
  } else {
    return false;
  }
  // The fused node stands where the later one stood: all of its inputs are there.
  node.out = next.out;
  next = std::move(node);
  uses.move_reader(next, index, user);
  return true;
}

}  // namespace

Graph fuse_bias_and_activation(Graph graph) {
  for (Node& node : graph.nodes) make_fused(graph, node);
  Uses uses(graph);
  std::vector<bool> emptied(graph.nodes.size());
  // A node that has fused stands further on, where it may fuse again; an activation that was fused may let an earlier node go on.
  for (bool changed = true; changed;) {
    changed = false;
    for (int i = 0; i < static_cast<int>(graph.nodes.size()); ++i) {
      if (emptied[i] || !is_fused(graph.nodes[i]) || !fuse_next(graph, uses, i)) continue;
      changed = emptied[i] = true;
    }
  }
  erase_nodes(graph, emptied);
  return graph;
}

}  // namespace gossamer
