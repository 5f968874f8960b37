// Capturing: ops on symbolic tensors become nodes.
#include "gossamer/graph.h"

namespace gossamer {
namespace {

std::vector<Capture*>& open_captures() {
  static std::vector<Capture*> open;
  return open;
}

}  // namespace

Capture::Capture() { open_captures().push_back(this); }
Capture::~Capture() { std::erase(open_captures(), this); }
Capture* Capture::current() { return open_captures().empty() ? nullptr : open_captures().back(); }

Tensor Capture::input(DType dtype, const Shape& shape) {
  const int value = static_cast<int>(graph.values.size());
  graph.values.push_back({dtype, shape, {}});
  graph.inputs.push_back(value);
  return Tensor::symbolic(this, value, dtype, shape);
}

int Capture::value_of(const Tensor& t) {
  if (!t) return -1;
  if (t.is_symbolic()) {
    if (t.capture() != this) fail("capture", "a tensor of another capture was used");
    return t.value();
  }
  for (const auto& [id, value] : constants) {
    if (id == t.id()) return value;
  }
  const int value = static_cast<int>(graph.values.size());
  graph.values.push_back({t.dtype(), t.shape(), t});
  constants.emplace_back(t.id(), value);
  return value;
}

Tensors Capture::add_node(OpId op, Inputs in, const Attrs& attrs, std::span<const Value> results) {
  Node node{.op = op, .attrs = attrs, .in = {}, .out = {}, .name = name};
  for (const Tensor& t : in) node.in.push_back(value_of(t));
  Tensors out;
  for (const Value& result : results) {
    const int value = static_cast<int>(graph.values.size());
    graph.values.push_back(result);
    node.out.push_back(value);
    out.push_back(Tensor::symbolic(this, value, result.dtype, result.shape));
  }
  graph.nodes.push_back(std::move(node));
  return out;
}

Graph Capture::finish(const Tensors& outputs) {
  for (const Tensor& t : outputs) graph.outputs.push_back(value_of(t));
  std::erase(open_captures(), this);
  return std::move(graph);
}

}  // namespace gossamer
