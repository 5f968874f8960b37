#include "graph/edit.h"

#include <algorithm>

#include "ops/op.h"

namespace gossamer {

Uses::Uses(const Graph& graph)
    : producer_(graph.values.size(), -1), count_(graph.values.size()), user_(graph.values.size(), -1) {
  for (int i = 0; i < static_cast<int>(graph.nodes.size()); ++i) {
    for (int value : graph.nodes[i].out) producer_[value] = i;
    for (int value : graph.nodes[i].in) {
      if (value < 0) continue;
      ++count_[value];
      user_[value] = i;
    }
  }
  for (int value : graph.outputs) {
    ++count_[value];
    user_[value] = -1;
  }
}

void Uses::move_reader(const Node& reader, int from, int to) {
  for (int value : reader.in) {
    if (value >= 0 && value < static_cast<int>(user_.size()) && user_[value] == from) user_[value] = to;
  }
}

const Node* sole_producer(const Graph& graph, const Uses& uses, int value) {
  const int producer = value < 0 ? -1 : uses.producer(value);
  return producer >= 0 && uses.count(value) == 1 ? &graph.nodes[producer] : nullptr;
}

void set_attribute(Node& node, std::string_view name, Attr value) {
  const Op& op = op_of(node.op);
  while (node.attrs.size() < static_cast<int>(op.attrs.size())) node.attrs.push_back({});
  for (int i = 0; i < node.attrs.size(); ++i) {
    if (op.attrs[i]->name == name) node.attrs[i] = std::move(value);
  }
}

int add_constant(Graph& graph, const Tensor& t) {
  graph.values.push_back({t.dtype(), t.shape(), t});
  return static_cast<int>(graph.values.size()) - 1;
}

void replace_uses(Graph& graph, int from, int to) {
  for (Node& node : graph.nodes) std::replace(node.in.begin(), node.in.end(), from, to);
  std::replace(graph.outputs.begin(), graph.outputs.end(), from, to);
}

void erase_nodes(Graph& graph, const std::vector<bool>& dead) {
  size_t kept = 0;
  for (size_t i = 0; i < graph.nodes.size(); ++i) {
    if (dead[i]) continue;
    if (kept != i) graph.nodes[kept] = std::move(graph.nodes[i]);
    ++kept;
  }
  graph.nodes.erase(graph.nodes.begin() + static_cast<std::ptrdiff_t>(kept), graph.nodes.end());
}

}  // namespace gossamer
