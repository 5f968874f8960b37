// Joins transposes, lets them sink below ops that can do without, and takes out those that change nothing.
//   transpose(transpose(x, p), q)         =>  transpose(x, p[q])
//   relu(transpose(x, p))                 =>  transpose(relu(x), p)
//   add(transpose(x, p), transpose(y, p)) =>  transpose(add(x, y), p)
//   add(transpose(x, p), c)               =>  transpose(add(x, transpose(c, p^-1)), p)      c a constant
//   pad, concat, sum, mean, max, min, prod of transposes alike, with their axes moved
//   transpose(x, identity)                =>  x
//   transpose(x, p)                       =>  reshape(x)       where only axes of size 1 move
#include <algorithm>

#include "gossamer/ops.h"
#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/elementwise.h"
#include "ops/names.gen.h"
#include "ops/op.h"

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

// The permutation that all inputs but constants come through, each for this node alone; empty when they do not.
Permutation common_permutation(const Graph& graph, const Uses& uses, const Node& node) {
  Permutation common;
  for (int value : node.in) {
    if (value < 0 || is_constant(graph, value)) continue;
    const int producer = uses.producer(value);
    if (producer < 0 || !is_transpose(graph.nodes[producer]) || uses.count(value) != 1) return {};
    const Permutation p = permutation_of(graph, graph.nodes[producer]);
    if (!common.empty() && p != common) return {};
    common = p;
  }
  return common;
}

// --- ops that transposes may sink below ------------------------------------------------------------------------------
// Each moves the axes in the node's attributes to where they were before the transpose by `p`, and returns the permutation
// that its result then wants; empty where that cannot be.

Permutation move_nothing(const Graph&, Node&, const Permutation& p) { return p; }

Permutation move_paddings(const Graph&, Node& node, const Permutation& p) {
  const std::vector<double> after = node.attrs.numbers("paddings");
  std::vector<double> before(after.size());
  if (after.size() != 2 * p.size()) return {};
  for (size_t i = 0; i < p.size(); ++i) {
    before[2 * p[i]] = after[2 * i];
    before[2 * p[i] + 1] = after[2 * i + 1];
  }
  set_attribute(node, "paddings", before);
  return p;
}

Permutation move_axis(const Graph& graph, Node& node, const Permutation& p) {
  set_attribute(node, "axis", p[node.attrs.axis("axis", graph.values[node.out[0]].shape.rank())]);
  return p;
}

// Where reduced axes vanish, the others keep their order.
Permutation move_axes(const Graph&, Node& node, const Permutation& p) {
  const std::vector<int> after = node.attrs.axes("axis", static_cast<int>(p.size()));
  std::vector<double> before;
  for (int axis : after) before.push_back(static_cast<double>(p[axis]));
  set_attribute(node, "axis", before);
  if (node.attrs.flag("keepDims")) return p;
  Permutation rest;
  for (size_t i = 0; i < p.size(); ++i) {
    if (std::find(after.begin(), after.end(), static_cast<int>(i)) != after.end()) continue;
    rest.push_back(p[i] - std::count_if(before.begin(), before.end(), [&](double axis) { return axis < static_cast<double>(p[i]); }));
  }
  return rest;
}

struct Sinkable {
  OpId op;
  Permutation (*move)(const Graph&, Node&, const Permutation&);
};
constexpr Sinkable kSinkable[] = {
    {op("pad"), move_paddings}, {op("mirrorPad"), move_paddings}, {op("concat"), move_axis}, {op("sum"), move_axes},
    {op("mean"), move_axes},    {op("max"), move_axes},           {op("min"), move_axes},    {op("prod"), move_axes},
};

auto mover_of(const Node& node) -> decltype(Sinkable::move) {
  if (formula_of(node.op)) return move_nothing;
  for (const Sinkable& row : kSinkable) {
    if (row.op == node.op) return row.move;
  }
  return nullptr;
}

// A constant beside transposed tensors as it must lie beside what they were.
int constant_before(Graph& graph, int value, const Permutation& p) {
  const Tensor& t = graph.values[value].constant;
  if (t.size() == 1) return t.rank() == 0 ? value : add_constant(graph, t.alias({}));
  Shape whole;
  for (int i = t.rank(); i < static_cast<int>(p.size()); ++i) whole.push_back(1);
  for (int64_t dim : t.shape()) whole.push_back(dim);
  std::vector<double> inverse(p.size());
  for (size_t i = 0; i < p.size(); ++i) inverse[p[i]] = static_cast<double>(i);
  return add_constant(graph, ops::transpose(t.alias(whole), inverse));
}

// f(transpose(x)) becomes transpose(f(x)): the node computes before, one of the transposes after.
bool sink(Graph& graph, const Uses& uses, int index) {
  const auto move = mover_of(graph.nodes[index]);
  const Permutation p = move ? common_permutation(graph, uses, graph.nodes[index]) : Permutation();
  if (p.empty()) return false;
  Node node = graph.nodes[index];
  const Permutation after = move(graph, node, p);
  if (after.empty()) return false;
  for (int& value : node.in) {
    const bool fits = !is_constant(graph, value) || graph.values[value].shape.rank() <= static_cast<int>(p.size());
    if (value < 0 || !fits) return false;
    value = is_constant(graph, value) ? constant_before(graph, value, p) : graph.nodes[uses.producer(value)].in[0];
  }
  Tensors in;
  for (int value : node.in) in.push_back(Tensor::promised(graph.values[value].dtype, graph.values[value].shape));
  const int result = node.out[0];
  const Shape before = op_of(node.op).def->infer(in, node.attrs)[0].shape;
  if (before.rank() != static_cast<int>(after.size()) || permuted(before, after) != graph.values[result].shape) return false;
  graph.values.push_back({graph.values[result].dtype, before, {}});
  node.out[0] = static_cast<int>(graph.values.size()) - 1;
  Node transpose{.op = op("transpose"), .attrs = Attrs(op_of(op("transpose"))), .in = {node.out[0]}, .out = {result}, .name = node.name};
  transpose.attrs.push_back(Attr(after));
  graph.nodes[index] = std::move(node);
  graph.nodes.insert(graph.nodes.begin() + index + 1, std::move(transpose));
  return true;
}

// Axes that are not 1 keep their order.
bool is_reshape(const Graph& graph, const Node& node) {
  const Shape& shape = graph.values[node.in[0]].shape;
  int64_t last = -1;
  for (int64_t axis : permutation_of(graph, node)) {
    if (shape[static_cast<int>(axis)] == 1) continue;
    if (axis < last) return false;
    last = axis;
  }
  return true;
}

// One change; false when there is none left to make.
bool change(Graph& graph) {
  const Uses uses(graph);
  for (int i = 0; i < static_cast<int>(graph.nodes.size()); ++i) {
    Node& node = graph.nodes[i];
    if (uses.count(node.out[0]) > 0 && sink(graph, uses, i)) return true;
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
  for (Node& node : graph.nodes) {
    if (!is_transpose(node) || !is_reshape(graph, node)) continue;
    node.op = op("reshape");
    node.attrs = Attrs(op_of(node.op));
    node.attrs.push_back(Attr(graph.values[node.out[0]].shape));
  }
  return graph;
}

}  // namespace gossamer
