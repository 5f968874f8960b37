// The order of the passes.
#include "graph/passes.h"

namespace gossamer {

Graph simplify(Graph graph) {
  constexpr Graph (*kPasses[])(Graph) = {
      drop_dead_nodes,
      cancel_transposes,
  };
  for (const auto pass : kPasses) graph = pass(std::move(graph));
  return graph;
}

}  // namespace gossamer
