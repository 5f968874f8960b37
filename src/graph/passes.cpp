// The order of the passes.
#include "graph/passes.h"

namespace gossamer {

Graph simplify(Graph graph) {
  constexpr Graph (*kPasses[])(Graph) = {
      drop_dead_nodes,
      cancel_transposes,
      fold_batch_norm,
      fuse_bias_and_activation,
  };
  for (const auto pass : kPasses) graph = pass(std::move(graph));
  return graph;
}

}  // namespace gossamer
