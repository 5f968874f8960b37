// Computes once what is computed twice in the same way.
//   a = exp(x); b = exp(x); return a + b  =>  a = exp(x); return a + a
#include <algorithm>
#include <map>

#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using Key = std::pair<int, std::vector<int>>;  // op and inputs

bool have_same_attributes(const Node& a, const Node& b) {
  if (a.attrs.size() != b.attrs.size()) return false;
  for (int i = 0; i < a.attrs.size(); ++i) {
    if (a.attrs[i] != b.attrs[i]) return false;
  }
  return true;
}

bool is_pure(const Node& node) {
  for (int i = 0; i < node.attrs.size(); ++i) {
    if (node.attrs[i].kind == Attr::kGraph) return false;
  }
  return !op_of(node.op).def->impure;
}

}  // namespace

Graph merge_duplicates(Graph graph) {
  std::multimap<Key, const Node*> known;
  std::vector<int> instead(graph.values.size());
  for (size_t i = 0; i < instead.size(); ++i) instead[i] = static_cast<int>(i);
  for (Node& node : graph.nodes) {
    for (int& value : node.in) value = value < 0 ? value : instead[value];
    if (!is_pure(node)) continue;
    Key key{node.op.index, node.in};
    const auto [from, to] = known.equal_range(key);
    const auto twin = std::find_if(from, to, [&](const auto& other) { return have_same_attributes(*other.second, node); });
    if (twin == to) known.emplace(std::move(key), &node);
    else for (size_t i = 0; i < node.out.size(); ++i) instead[node.out[i]] = twin->second->out[i];
  }
  for (int& value : graph.outputs) value = instead[value];
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
