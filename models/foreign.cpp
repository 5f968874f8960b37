#include "foreign.h"

namespace gossamer::models {

const ForeignAttr* ForeignNode::attr(std::string_view wanted) const {
  for (const auto& [key, value] : attrs) {
    if (key == wanted) return &value;
  }
  return nullptr;
}

int ForeignGraph::add(ForeignNode node) {
  const int number = static_cast<int>(nodes.size());
  if (!by_name.emplace(node.name, number).second) fail(name, "two nodes are named '{}'", node.name);
  nodes.push_back(std::move(node));
  return number;
}

int ForeignGraph::find(const std::string& node) const {
  const auto it = by_name.find(node);
  return it == by_name.end() ? -1 : it->second;
}

}  // namespace gossamer::models
