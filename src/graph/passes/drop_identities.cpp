// Takes out nodes that give what they got.
//   mul(x, 1)  div(x, 1)  add(x, 0)  sub(x, 0)   =>  x
//   reshape(x, the shape of x)  neg(neg(x))      =>  x
//   reshape(reshape(x, s), t)                    =>  reshape(x, t)
// 1 and 0 are constants of any shape that leaves the shape of x as it is.
#include <algorithm>

#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

struct Neutral {
  OpId op;
  double element;
  bool commutes;
};
constexpr Neutral kNeutral[] = {{op("mul"), 1, true}, {op("add"), 0, true}, {op("div"), 1, false}, {op("sub"), 0, false}};

bool is_all(const Graph& graph, int value, double element) {
  if (!is_constant(graph, value) || !is_float(graph.values[value].dtype) || graph.values[value].shape.size() > 65536) return false;
  const std::vector<double> elements = to_doubles(graph.values[value].constant);
  return std::all_of(elements.begin(), elements.end(), [element](double v) { return v == element; });
}

// The output is the first input's elements under another shape.
bool is_view(const Graph& graph, const Node& node) {
  return op_of(node.op).def->outputs == Outputs::kAlias && graph.values[node.in[0]].dtype == graph.values[node.out[0]].dtype;
}

// The input whose elements and shape the node gives, or -1.
int same_as(const Graph& graph, const Uses& uses, const Node& node) {
  for (const Neutral& neutral : kNeutral) {
    if (neutral.op != node.op) continue;
    if (is_all(graph, node.in[1], neutral.element)) return node.in[0];
    if (neutral.commutes && is_all(graph, node.in[0], neutral.element)) return node.in[1];
  }
  if (is_view(graph, node)) return node.in[0];
  const int producer = is(node, op("neg")) ? uses.producer(node.in[0]) : -1;
  return producer >= 0 && is(graph.nodes[producer], op("neg")) ? graph.nodes[producer].in[0] : -1;
}

// A view of a view looks at what is behind.
void look_through(Graph& graph, const Uses& uses, Node& node) {
  const int producer = is_view(graph, node) ? uses.producer(node.in[0]) : -1;
  if (producer < 0 || !is_view(graph, graph.nodes[producer])) return;
  const Shape shape = graph.values[node.out[0]].shape;
  node.op = op("reshape");
  node.attrs = Attrs(op_of(node.op));
  node.attrs.push_back(Attr(shape));
  node.in = {graph.nodes[producer].in[0]};
}

}  // namespace

Graph drop_identities(Graph graph) {
  const Uses uses(graph);
  std::vector<int> instead(graph.values.size());
  for (size_t i = 0; i < instead.size(); ++i) instead[i] = static_cast<int>(i);
  for (Node& node : graph.nodes) {
    for (int& value : node.in) value = value < 0 ? value : instead[value];
    look_through(graph, uses, node);
    const int same = same_as(graph, uses, node);
    if (same < 0 || graph.values[same].shape != graph.values[node.out[0]].shape || graph.values[same].dtype != graph.values[node.out[0]].dtype) continue;
    instead[node.out[0]] = same;
  }
  for (int& value : graph.outputs) value = instead[value];
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
