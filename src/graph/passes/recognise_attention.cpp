// Writes attention that a model has spelled out by head as the op that it is, which reads q, k and v as they lie.
//   transpose(matMul(softmax(matMul(Q, K, transposeB=true)), V))               =>  attention(q, k, v)
//   transpose(matMul(softmax(add(matMul(Q, K, transposeB=true), mask)), V))    =>  attention(q, k, v, mask)
// Q, K and V are the transposes of q, k and v [batch…, places, heads, depth] that bring heads before places.
#include "graph/pattern.h"
#include "graph/passes.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

bool swaps_places_and_heads(const Node& node) {
  if (!is(node, op("transpose")) || !node.attrs.has("perm")) return false;
  std::vector<int64_t> perm = node.attrs.integers("perm");
  if (perm.size() < 3) return false;
  std::swap(perm[perm.size() - 3], perm[perm.size() - 2]);
  for (size_t i = 0; i < perm.size(); ++i) {
    if (perm[i] != static_cast<int64_t>(i)) return false;
  }
  return true;
}

// A product of two matrices and nothing else.
bool is_plain_product(const Node& node, bool transposes_b) {
  const bool is_fused = is(node, op("fusedMatMul"));
  if (!is_fused && !is(node, op("matMul"))) return false;
  if (is_fused && node.attrs.text("activation") != "linear") return false;
  for (size_t i = 2; i < node.in.size(); ++i) {
    if (node.in[i] >= 0) return false;
  }
  return !node.attrs.flag("transposeA") && node.attrs.flag("transposeB") == transposes_b;
}

// What `value` is the heads of; -1 if it is of nothing. Others may read the heads as well.
int source_of_heads(const Graph& graph, const Uses& uses, int value) {
  const int producer = uses.producer(value);
  return producer >= 0 && swaps_places_and_heads(graph.nodes[producer]) ? graph.nodes[producer].in[0] : -1;
}

bool to_attention(Graph& graph, const Uses& uses, Node& node) {
  if (!swaps_places_and_heads(node)) return false;
  const Node* weighted = sole_producer(graph, uses, node.in[0]);
  if (!weighted || !is_plain_product(*weighted, false)) return false;
  const Node* softmax = sole_producer(graph, uses, weighted->in[0]);
  if (!softmax || !is(*softmax, op("softmax"))) return false;
  const Node* scores = sole_producer(graph, uses, softmax->in[0]);
  int mask = -1;
  if (scores && is(*scores, op("add"))) {
    const Node* product = sole_producer(graph, uses, scores->in[0]);
    const int side = product && is_plain_product(*product, true) ? 0 : 1;
    mask = scores->in[1 - side];
    scores = sole_producer(graph, uses, scores->in[side]);
  }
  if (!scores || !is_plain_product(*scores, true)) return false;
  Node made{.op = op("attention"), .attrs = Attrs(op_of(op("attention"))), .in = {}, .out = {}, .name = {}};
  made.in = {source_of_heads(graph, uses, scores->in[0]), source_of_heads(graph, uses, scores->in[1]), source_of_heads(graph, uses, weighted->in[1]), mask};
  for (int i = 0; i < 3; ++i) {
    if (made.in[i] < 0 || graph.values[made.in[i]].dtype != DType::float32) return false;
  }
  return become(graph, node, made);
}

}  // namespace

Graph recognise_attention(Graph graph) {
  const Uses uses(graph);
  for (Node& node : graph.nodes) to_attention(graph, uses, node);
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
