// What JavaScript is told of a model, as JSON.
#pragma once

#include "graph/profile.h"
#include "graph_model.h"

namespace gossamer::models {

// {"inputs": [{"name", "node", "shape"?, "dtype"?, "resource": bool} …], "outputs": [{…}], "weights": [name …]}
std::string describe(const GraphModel& model);
// [[node, number of outputs] …]
std::string describe(const std::vector<Kept>& kept);
// {"peakGflops", "order": [position …], "nodes": [{"name", "op", "kernel", "ms", "bytes", "flops"} …]}
std::string describe(const Profile& profile, double peak_gflops);

}  // namespace gossamer::models
