// Takes out nodes whose results nobody uses.
//   a = relu(x); b = exp(x); return a  =>  a = relu(x); return a
#include "graph/edit.h"
#include "graph/passes.h"

namespace gossamer {

Graph drop_dead_nodes(Graph graph) {
  std::vector<bool> live(graph.values.size()), dead(graph.nodes.size());
  for (int value : graph.outputs) live[value] = true;
  for (size_t i = graph.nodes.size(); i-- > 0;) {
    const Node& node = graph.nodes[i];
    dead[i] = true;
    for (int value : node.out) {
      if (live[value]) dead[i] = false;
    }
    if (dead[i]) continue;
    for (int value : node.in) {
      if (value >= 0) live[value] = true;
    }
  }
  erase_nodes(graph, dead);
  for (size_t value = 0; value < live.size(); ++value) {
    if (!live[value]) graph.values[value].constant = Tensor();
  }
  return graph;
}

}  // namespace gossamer
