// Computes once what is computed twice in the same way.
//   a = exp(x); b = exp(x); return a + b  =>  a = exp(x); return a + a
#include <map>

#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// What a node computes; the same for duplicates alone. Subgraphs are not looked into.
using Key = std::tuple<int, std::vector<int>, std::vector<std::tuple<int, double, std::string, std::vector<double>>>>;

Key key_of(const Node& node) {
  Key key{node.op.index, node.in, {}};
  for (int i = 0; i < node.attrs.size(); ++i) {
    const Attr& attr = node.attrs[i];
    std::get<2>(key).emplace_back(attr.kind, attr.number, attr.text, attr.numbers);
  }
  return key;
}

bool is_pure(const Node& node) {
  for (int i = 0; i < node.attrs.size(); ++i) {
    if (node.attrs[i].kind == Attr::kGraph) return false;
  }
  return !op_of(node.op).def->impure;
}

}  // namespace

Graph merge_duplicates(Graph graph) {
  std::map<Key, const Node*> known;
  std::vector<int> instead(graph.values.size());
  for (size_t i = 0; i < instead.size(); ++i) instead[i] = static_cast<int>(i);
  for (Node& node : graph.nodes) {
    for (int& value : node.in) value = value < 0 ? value : instead[value];
    if (!is_pure(node)) continue;
    const auto [first, is_new] = known.emplace(key_of(node), &node);
    if (is_new) continue;
    for (size_t i = 0; i < node.out.size(); ++i) instead[node.out[i]] = first->second->out[i];
  }
  for (int& value : graph.outputs) value = instead[value];
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
