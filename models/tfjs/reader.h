// Reads TensorFlow.js graph models: the topology is a TensorFlow GraphDef as JSON, the weights are one block of bytes.
// Source: TensorFlow's graph.proto and TensorFlow.js's model.json, as tfjs-converter 4.22 writes it.
#pragma once

#include <optional>

#include "foreign.h"

namespace gossamer::models::tfjs {

// One weight as model.json describes it.
struct WeightSpec {
  std::string name;
  std::vector<double> shape;
  std::string dtype;
  std::string stored;  // dtype in the file when the weight is quantised, else empty
  std::optional<double> scale, min;
};

// The weights in the order of the specs, which is that of their bytes. Those that can be are views of `block`, a uint8
// tensor. Throws an error that names the weight when the block is too short or a spec makes no sense.
std::vector<std::pair<std::string, Tensor>> read_weights(const std::vector<WeightSpec>& specs, const Tensor& block);

// `json` is a model.json, or its parts as a loader holds them: modelTopology, weightSpecs, signature,
// userDefinedMetadata, modelInitializer, initializerSignature.
ForeignModel read_model(std::string_view json, const Tensor& block);

// Rewrites the loops of TensorFlow 1 (Enter, Merge, Switch, NextIteration, Exit) as While nodes that call functions.
void structure_loops(ForeignModel& model);

// The row of an op, or nullptr.
const Row* find_row(std::string_view op);

}  // namespace gossamer::models::tfjs
