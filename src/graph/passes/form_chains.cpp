// Joins neighbouring elementwise ops, so that a backend may go through all of them with one block of elements after the other.
//   y = relu(mul(add(x, a), b))  =>  y = chain((x, a, b), 'add(0,1) mul(3,2) relu(4)')
// Results within a chain have the shape of y and no other readers. Small ones are left alone: they stay in the cache anyway.
#include <algorithm>
#include <cstdio>

#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/elementwise.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

constexpr int64_t kBig = 4096;  // elements
constexpr size_t kMostNodes = 16, kMostInputs = 8;

bool is_link(const Graph& graph, const Node& node) {
  if (!formula_of(node.op) || graph.values[node.out[0]].dtype != DType::float32 || graph.values[node.out[0]].shape.size() < kBig) return false;
  return std::all_of(node.in.begin(), node.in.end(), [&](int value) { return graph.values[value].dtype == DType::float32; });
}

// Nodes of one chain, in the order of the graph; the last makes its result.
using Group = std::vector<int>;

int readers_within(const Graph& graph, const Group& group, int value) {
  int count = 0;
  for (int i : group) count += static_cast<int>(std::count(graph.nodes[i].in.begin(), graph.nodes[i].in.end(), value));
  return count;
}

std::vector<int> inputs_of(const Graph& graph, const Uses& uses, const Group& group) {
  std::vector<int> inputs;
  for (int i : group) {
    for (int value : graph.nodes[i].in) {
      const bool is_inside = std::find(group.begin(), group.end(), uses.producer(value)) != group.end();
      if (!is_inside && std::find(inputs.begin(), inputs.end(), value) == inputs.end()) inputs.push_back(value);
    }
  }
  return inputs;
}

// The node before the group that could join it, or -1.
int next_link(const Graph& graph, const Uses& uses, const std::vector<bool>& taken, const Group& group) {
  const Shape& shape = graph.values[graph.nodes[group.back()].out[0]].shape;
  for (int value : inputs_of(graph, uses, group)) {
    const int producer = uses.producer(value);
    if (producer < 0 || taken[producer] || !is_link(graph, graph.nodes[producer]) || graph.values[value].shape != shape) continue;
    if (readers_within(graph, group, value) == uses.count(value)) return producer;
  }
  return -1;
}

Group group_at(const Graph& graph, const Uses& uses, const std::vector<bool>& taken, int last) {
  Group group{last};
  while (group.size() < kMostNodes) {
    const int link = next_link(graph, uses, taken, group);
    if (link < 0) break;
    Group larger = group;
    larger.insert(std::lower_bound(larger.begin(), larger.end(), link), link);
    if (inputs_of(graph, uses, larger).size() > kMostInputs) break;
    group = std::move(larger);
  }
  return group;
}

// All digits of a number.
std::string exact_text(double value) {
  char buffer[32];
  snprintf(buffer, sizeof buffer, "%.17g", value);
  return buffer;
}

std::string program_of(const Graph& graph, const Group& group, std::vector<int> operands) {
  std::string program;
  for (int i : group) {
    const Node& node = graph.nodes[i];
    std::string arguments;
    for (int value : node.in) {
      const auto place = std::find(operands.begin(), operands.end(), value) - operands.begin();
      arguments += (arguments.empty() ? "" : ",") + to_text(static_cast<int64_t>(place));
    }
    for (const Param* parameter : node.attrs.op().attrs) arguments += ";" + exact_text(node.attrs.number(parameter->name));
    program += (program.empty() ? "" : " ") + std::string(op_of(node.op).name) + "(" + arguments + ")";
    operands.push_back(node.out[0]);
  }
  return program;
}

}  // namespace

Graph form_chains(Graph graph) {
  const Uses uses(graph);
  std::vector<bool> taken(graph.nodes.size());
  for (int i = static_cast<int>(graph.nodes.size()) - 1; i >= 0; --i) {
    if (taken[i] || !is_link(graph, graph.nodes[i])) continue;
    const Group group = group_at(graph, uses, taken, i);
    if (group.size() < 2) continue;
    for (int link : group) taken[link] = true;
    Node& node = graph.nodes[i];
    const std::vector<int> inputs = inputs_of(graph, uses, group);
    Attrs attrs(op_of(op("chain")));
    attrs.push_back(Attr(std::string_view(program_of(graph, group, inputs))));
    node.op = op("chain");
    node.attrs = attrs;
    node.in = inputs;
  }
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
