// What passes use to look at graphs and to change them.
#pragma once

#include "gossamer/graph.h"

namespace gossamer {

// Who makes and who uses each value, as of when it was made.
class Uses {
 public:
  explicit Uses(const Graph& graph);
  // The node that makes `value`; -1 for inputs and constants.
  int producer(int value) const { return producer_[value]; }
  // Nodes and graph outputs that read `value`.
  int count(int value) const { return count_[value]; }
  // The only node that reads `value`; -1 when there are others or it is an output of the graph.
  int only_user(int value) const { return count_[value] == 1 ? user_[value] : -1; }
  // What node `from` read, node `to` reads now.
  void move_reader(const Node& reader, int from, int to);

 private:
  std::vector<int> producer_, count_, user_;
};

// The node that makes `value` for one reader alone; nullptr where there is none, or `value` is -1.
const Node* sole_producer(const Graph& graph, const Uses& uses, int value);
inline bool is(const Node& node, OpId op) { return node.op == op; }
inline bool is_constant(const Graph& graph, int value) { return value >= 0 && static_cast<bool>(graph.values[value].constant); }
// Sets an attribute by its name; those before it that were left out stay so.
void set_attribute(Node& node, std::string_view name, Attr value);
int add_constant(Graph& graph, const Tensor& t);
// Every use of `from` becomes one of `to`, also among the outputs.
void replace_uses(Graph& graph, int from, int to);
// Takes out the nodes marked true; what they made must be unused.
void erase_nodes(Graph& graph, const std::vector<bool>& dead);

}  // namespace gossamer
