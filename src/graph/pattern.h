// Patterns: what a value is computed by, as text that passes look for and write.
//   x             a value; the same one wherever the name stands
//   0.5           a known number, to five digits, in a tensor of one element
//   #c            any known number
//   op(a, b; 6)   a node, its inputs and the numbers among its attributes, which may be left out. Inputs of add, mul,
//                 squaredDifference, maximum and minimum stand in either order
//   m:op(…)       the same, and a name for its value
//   a|b           one or the other
#pragma once

#include <map>
#include <span>
#include <string_view>

#include "graph/edit.h"

namespace gossamer {

// What the names of a pattern stand for.
struct Match {
  std::map<std::string_view, int> values;
  std::map<std::string_view, double> numbers;
  std::vector<int> nodes;  // that took part
};

struct Expression {
  enum Kind : uint8_t { kValue, kNumber, kAnyNumber, kOp, kEither };
  Kind kind = kValue;
  std::string_view name;            // of a value or number; of the value of an op
  double number = 0;
  OpId op;
  std::vector<Expression> parts;    // inputs or alternatives
  std::vector<Expression> numbers;  // of the attributes
};

class Pattern {
 public:
  // The text must outlive the pattern. Throws when it is none.
  Pattern(const char* text);
  // Whether `value` is computed as the pattern says.
  bool matches(const Graph& graph, const Uses& uses, int value, Match& match) const;
  // The node that the pattern, which is one op of values, writes for a match; its output and name are left open.
  Node write(const Match& match) const;

 private:
  Expression root_;
  std::vector<OpId> root_ops_;  // of which one makes a value that matches; none where any value might
};

// Makes `node` what `made` is, where that gives the same shape and dtype. False where it does not.
bool become(Graph& graph, Node& node, const Node& made);

struct Rewrite {
  Pattern from, to;
};
// Looks for each of `rewrites` at every node, in order of the nodes; the first that matches is written.
Graph rewrite(Graph graph, std::span<const Rewrite> rewrites);

}  // namespace gossamer
