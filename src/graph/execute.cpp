#include "graph/execute.h"

#include "ops/op.h"

namespace gossamer {

Tensors execute(const Graph& graph, Inputs inputs) {
  if (inputs.size() != graph.inputs.size()) {
    fail("graph", "takes {} inputs, but got {}", graph.inputs.size(), inputs.size());
  }
  Tensors values;
  for (const Value& value : graph.values) values.push_back(value.constant);
  for (size_t i = 0; i < inputs.size(); ++i) values[graph.inputs[i]] = inputs[i];
  for (const Node& node : graph.nodes) {
    Tensors in;
    for (int value : node.in) in.push_back(value < 0 ? Tensor() : values[value]);
    const Tensors out = run(node.op, in, node.attrs);
    for (size_t i = 0; i < out.size(); ++i) values[node.out[i]] = out[i];
  }
  Tensors out;
  for (int value : graph.outputs) out.push_back(values[value]);
  return out;
}

}  // namespace gossamer
