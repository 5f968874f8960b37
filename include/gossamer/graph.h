// A captured computation: values and the nodes that make them, in an order in which they can run.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "gossamer/backend.h"

namespace gossamer {

struct Value {
  DType dtype = DType::float32;
  Shape shape;
  Tensor constant;  // set when the value is known
};

struct Node {
  OpId op;
  Attrs attrs;
  std::vector<int> in;   // values; -1 for an optional input that was left out
  std::vector<int> out;
  std::string name;      // in the model it came from; for messages and profiles
};

struct Graph {
  std::vector<Value> values;
  std::vector<Node> nodes;
  std::vector<int> inputs;
  std::vector<int> outputs;
};

// Records what is run on the tensors that input() hands out.
//   Capture capture;
//   Tensor x = capture.input(DType::float32, {1, 4});
//   Graph graph = capture.finish({ops::relu(x)});
// Calls whose inputs are all known run at once, so constants are folded while capturing; but random ones are recorded.
struct Capture {
  Capture();
  ~Capture();
  Capture(const Capture&) = delete;
  // The one begun last that is not finished, or nullptr.
  static Capture* current();

  Tensor input(DType dtype, const Shape& shape);
  Graph finish(const Tensors& outputs);

  Tensors add_node(OpId op, Inputs in, const Attrs& attrs, std::span<const Value> results);
  int value_of(const Tensor& t);  // known tensors become constants

  Graph graph;
  std::string name;                      // given to the nodes that follow
  const Backend* lowers_for = nullptr;   // composite ops without a kernel there are recorded as their parts
  std::vector<std::pair<uint64_t, int>> constants;
};

// Text in, text out: tests and debugging. See src/graph/text.cpp for the form.
std::string print(const Graph& graph);

}  // namespace gossamer
