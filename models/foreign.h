// A model as its file has it: nodes of a foreign format, joined by output numbers. Readers make it; convert.h turns it
// into our ops.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "gossamer/tensor.h"

namespace gossamer::models {

struct Row;

// Output number `output` of node number `node`.
struct Port {
  int node = -1;
  int output = 0;
  friend auto operator<=>(Port, Port) = default;
};

struct ForeignAttr {
  enum Kind : uint8_t { kNone, kNumber, kText, kNumbers, kTexts, kDType };
  Kind kind = kNone;            // kNone also for what the file says is unknown: a shape of unknown rank
  double number = 0;            // booleans are 0 and 1
  std::string text;             // also the name of a function
  std::vector<double> numbers;  // also a shape, with -1 for an unknown dimension
  std::vector<std::string> texts;
  std::optional<DType> dtype;   // none: one that tensors cannot have, as that of a resource
};

struct ForeignNode {
  std::string name;
  std::string op;
  std::vector<Port> inputs;
  std::vector<int> control;  // nodes that must have run before
  std::vector<std::pair<std::string, ForeignAttr>> attrs;
  Tensor constant;           // of a node that stands for a known tensor

  // nullptr when the node has no such attribute.
  const ForeignAttr* attr(std::string_view wanted) const;
};

struct ForeignGraph {
  std::string name;  // for messages
  std::vector<ForeignNode> nodes;
  std::unordered_map<std::string, int> by_name;
  // Of a function: the nodes that stand for its arguments, and what it returns.
  std::vector<int> parameters;
  std::vector<Port> results;

  // Throws when there is already a node of that name. Returns its number.
  int add(ForeignNode node);
  // -1 when there is none.
  int find(const std::string& node) const;
};

// An input or output as the model's users name it.
struct Endpoint {
  std::string name;
  Port port;
  int64_t resource = -1;  // number of a table that the initializer makes; -1: an ordinary tensor
};

struct ForeignModel {
  ForeignGraph graph;
  std::vector<Endpoint> inputs, outputs;
  std::map<std::string, ForeignGraph> functions;
  ForeignGraph initializer;                      // run once, before the first execution
  std::vector<Endpoint> initialized;             // what it makes
  std::vector<std::pair<std::string, Tensor>> weights;
  const Row* (*find_row)(std::string_view op) = nullptr;
};

}  // namespace gossamer::models
