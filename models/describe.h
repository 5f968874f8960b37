// What JavaScript is told of a model, as JSON.
#pragma once

#include "graph_model.h"

namespace gossamer::models {

// {"inputs": [{"name", "node", "shape"?, "dtype"?, "resource": bool} …], "outputs": [{…}], "weights": [name …]}
std::string describe(const GraphModel& model);
// [[node, number of outputs] …]
std::string describe(const std::vector<Kept>& kept);

}  // namespace gossamer::models
