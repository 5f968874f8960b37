// Joins transposes, lets them sink below elementwise ops, and takes out those that change nothing.
//   transpose(transpose(x, p), q)         =>  transpose(x, p[q])
//   relu(transpose(x, p))                 =>  transpose(relu(x), p)
//   add(transpose(x, p), transpose(y, p)) =>  transpose(add(x, y), p)
//   transpose(x, identity)                =>  x
#include "gossamer/ops.h"
#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/broadcast.h"
#include "ops/elementwise.h"
#include "ops/names.gen.h"

namespace gossamer {
namespace {

using Permutation = std::vector<int64_t>;

bool is_identity(const Permutation& p) {
  for (size_t i = 0; i < p.size(); ++i) {
    if (p[i] != static_cast<int64_t>(i)) return false;
  }
  return true;
}

// Without `perm` a transpose reverses the axes.
Permutation permutation_of(const Graph& graph, const Node& node) {
  if (node.attrs.has("perm")) return node.attrs.integers("perm");
  Permutation reversed(graph.values[node.out[0]].shape.rank());
  for (size_t i = 0; i < reversed.size(); ++i) reversed[i] = static_cast<int64_t>(reversed.size() - 1 - i);
  return reversed;
}

Shape permuted(const Shape& shape, const Permutation& p) {
  Shape out = shape;
  for (size_t i = 0; i < p.size(); ++i) out[static_cast<int>(i)] = shape[static_cast<int>(p[i])];
  return out;
}

bool is_transpose(const Node& node) { return is(node, op("transpose")) && !node.attrs.flag("conjugate"); }

// The one node's result is another's input: pulls `inner` into `outer`.
bool join(Graph& graph, const Uses& uses, Node& outer) {
  const int producer = uses.producer(outer.in[0]);
  if (producer < 0 || !is_transpose(graph.nodes[producer])) return false;
  const Node& inner = graph.nodes[producer];
  const Permutation p = permutation_of(graph, inner), q = permutation_of(graph, outer);
  Permutation both(q.size());
  for (size_t i = 0; i < q.size(); ++i) both[i] = p[q[i]];
  outer.in[0] = inner.in[0];
  outer.attrs[0] = Attr(both);
  return true;
}

// The permutation that all inputs of an elementwise node come through; empty when they do not.
Permutation common_permutation(const Graph& graph, const Uses& uses, const Node& node) {
  Permutation common;
  for (int value : node.in) {
    if (value >= 0 && graph.values[value].shape.size() == 1 && is_constant(graph, value)) continue;
    const int producer = value < 0 ? -1 : uses.producer(value);
    if (producer < 0 || !is_transpose(graph.nodes[producer]) || uses.count(value) != 1) return {};
    const Permutation p = permutation_of(graph, graph.nodes[producer]);
    if (!common.empty() && p != common) return {};
    common = p;
  }
  return common;
}

// elementwise(transpose(x)) becomes transpose(elementwise(x)): the node computes before, one of the transposes after.
bool sink(Graph& graph, const Uses& uses, int index) {
  const Permutation p = common_permutation(graph, uses, graph.nodes[index]);
  if (p.empty()) return false;
  Node node = graph.nodes[index];
  const int result = node.out[0];
  Shape before;
  Node transpose{.op = op("transpose"), .attrs = Attrs(op_of(op("transpose"))), .in = {}, .out = {}, .name = node.name};
  for (int& value : node.in) {
    if (is_constant(graph, value)) {
      if (graph.values[value].shape.rank() > 0) value = add_constant(graph, graph.values[value].constant.alias({}));
      continue;
    }
    value = graph.nodes[uses.producer(value)].in[0];
    before = broadcast_shape("transpose", before, graph.values[value].shape);
  }
  if (permuted(before, p) != graph.values[result].shape) return false;
  graph.values.push_back({graph.values[result].dtype, before, {}});
  graph.nodes[index] = node;
  graph.nodes[index].out[0] = static_cast<int>(graph.values.size()) - 1;
  transpose.in = {graph.nodes[index].out[0]};
  transpose.out = {result};
  transpose.attrs.push_back(Attr(p));
  graph.nodes.insert(graph.nodes.begin() + index + 1, std::move(transpose));
  return true;
}

// One change; false when there is none left to make.
bool change(Graph& graph) {
  const Uses uses(graph);
  for (int i = 0; i < static_cast<int>(graph.nodes.size()); ++i) {
    Node& node = graph.nodes[i];
    if (formula_of(node.op) && uses.count(node.out[0]) > 0 && sink(graph, uses, i)) return true;
    if (!is_transpose(node) || uses.count(node.out[0]) == 0) continue;
    if (join(graph, uses, node)) return true;
    if (is_identity(permutation_of(graph, node))) {
      replace_uses(graph, node.out[0], node.in[0]);
      return true;
    }
  }
  return false;
}

}  // namespace

Graph cancel_transposes(Graph graph) {
  while (change(graph)) graph = drop_dead_nodes(std::move(graph));
  return graph;
}

}  // namespace gossamer
