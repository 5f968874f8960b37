// The order of the passes.
#include "graph/passes.h"

namespace gossamer {

Graph simplify(Graph graph) {
  constexpr Graph (*kPasses[])(Graph) = {
      drop_dead_nodes,
      drop_identities,
      merge_duplicates,
      cancel_transposes,
      recognise_activations,
      recognise_normalisations,
      fold_batch_norm,
      fold_padding,
      fold_transposes_into_products,
      fuse_bias_and_activation,
      fold_scale,
      recognise_attention,
      form_bands,
      form_chains,
      fuse_embeddings,
  };
  for (const auto pass : kPasses) graph = pass(std::move(graph));
  return graph;
}

}  // namespace gossamer
