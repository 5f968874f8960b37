// Runs a graph.
#pragma once

#include "gossamer/graph.h"

namespace gossamer {

// Node by node through the funnel: slow and obviously right, the oracle for plans.
Tensors execute(const Graph& graph, Inputs inputs);

}  // namespace gossamer
