// Passes: Graph => Graph, one file each in passes/, in the order of passes.cpp.
#pragma once

#include "gossamer/graph.h"

namespace gossamer {

// All passes that hold for every backend.
Graph simplify(Graph graph);

// Replaces composite ops that `backend` has no kernel for by what they expand to.
Graph lower(const Graph& graph, const Backend& backend);

// passes/
Graph drop_dead_nodes(Graph graph);
Graph drop_identities(Graph graph);
Graph merge_duplicates(Graph graph);
Graph recognise_activations(Graph graph);
Graph recognise_attention(Graph graph);
Graph recognise_normalisations(Graph graph);
Graph cancel_transposes(Graph graph);
Graph fold_padding(Graph graph);
Graph fold_scale(Graph graph);
Graph fold_transposes_into_products(Graph graph);
Graph fold_batch_norm(Graph graph);
Graph fuse_bias_and_activation(Graph graph);
Graph fuse_embeddings(Graph graph);
Graph form_bands(Graph graph);
Graph form_chains(Graph graph);

}  // namespace gossamer
