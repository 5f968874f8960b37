// Replaces composite ops that a backend has no kernel for by the ops that they are made of.
//   y = softmax(x)  =>  m = max(x); e = exp(x - m); y = e / sum(e)
#include "graph/passes.h"
#include "ops/op.h"

namespace gossamer {

Graph lower(const Graph& graph, const Backend& backend) {
  Capture capture;
  capture.lowers_for = &backend;
  Tensors values;
  for (const Value& value : graph.values) values.push_back(value.constant);
  for (int value : graph.inputs) values[value] = capture.input(graph.values[value].dtype, graph.values[value].shape);
  for (const Node& node : graph.nodes) {
    Tensors in;
    for (int value : node.in) in.push_back(value < 0 ? Tensor() : values[value]);
    capture.name = node.name;
    const Tensors out = run(node.op, Inputs(in), node.attrs);
    for (size_t i = 0; i < out.size(); ++i) values[node.out[i]] = out[i];
  }
  Tensors outputs;
  for (int value : graph.outputs) outputs.push_back(values[value]);
  return capture.finish(outputs);
}

}  // namespace gossamer
