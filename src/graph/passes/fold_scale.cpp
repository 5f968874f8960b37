// Multiplies weights instead of products.
//   mul(matMul(q, k), c)                     =>  matMul(q * c, k)   where q is itself a product with weights
//   mul(reshape(fusedMatMul(x, w, b)), c)    =>  reshape(fusedMatMul(x, w * c, b * c))
// c is a constant number, w and b are constants: the scale of attention costs nothing.
#include "gossamer/ops.h"
#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/fused.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

bool is_product(const Node& node) { return is(node, op("matMul")) || is(node, op("fusedMatMul")); }

bool moves_elements(const Node& node) { return is(node, op("transpose")) || op_of(node.op).def->outputs == Outputs::kAlias; }

bool is_linear(const Node& node) {
  return !is(node, op("fusedMatMul")) || (node.attrs.text("activation") == "linear" && node.in[kFusedResidual] < 0);
}

void scale_constant(Graph& graph, int& value, double scale) {
  value = add_constant(graph, ops::mul(graph.values[value].constant, Tensor::scalar(scale)));
}

// Multiplies what `value` is made of. False, and nothing done, where that takes more than constants.
bool scale_at_source(Graph& graph, const Uses& uses, int value, double scale) {
  const int producer = uses.producer(value);
  if (producer < 0 || uses.count(value) != 1 || graph.values[value].dtype != DType::float32) return false;
  Node& node = graph.nodes[producer];
  if (moves_elements(node)) return scale_at_source(graph, uses, node.in[0], scale);
  if (!is_product(node) || !is_linear(node)) return false;
  const int bias = node.in.size() > kFusedBias ? node.in[kFusedBias] : -1;
  if (bias >= 0 && !is_constant(graph, bias)) return false;
  const bool scaled = is_constant(graph, node.in[1]) ? (scale_constant(graph, node.in[1], scale), true)
                                                     : scale_at_source(graph, uses, node.in[0], scale) || scale_at_source(graph, uses, node.in[1], scale);
  if (scaled && bias >= 0) scale_constant(graph, node.in[kFusedBias], scale);
  return scaled;
}

bool fold(Graph& graph, const Uses& uses, Node& node) {
  const bool divides = is(node, op("div"));
  if (!divides && !is(node, op("mul"))) return false;
  const int side = is_constant(graph, node.in[1]) ? 0 : 1;
  if (divides && side == 1) return false;
  const int value = node.in[side], factor = node.in[1 - side];
  if (!is_constant(graph, factor) || graph.values[factor].shape.size() != 1 || graph.values[node.out[0]].shape != graph.values[value].shape) return false;
  const double scale = to_doubles(graph.values[factor].constant)[0];
  if (!scale_at_source(graph, uses, value, divides ? 1 / scale : scale)) return false;
  replace_uses(graph, node.out[0], value);
  return true;
}

}  // namespace

Graph fold_scale(Graph graph) {
  for (size_t i = 0; i < graph.nodes.size(); ++i) {
    if (fold(graph, Uses(graph), graph.nodes[i])) graph = drop_dead_nodes(std::move(graph)), i = 0;
  }
  return graph;
}

}  // namespace gossamer
