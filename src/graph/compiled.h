// A captured function that is called many times: its graph, and a plan for the active backend.
#pragma once

#include <memory>

#include "gossamer/graph.h"
#include "graph/plan.h"

namespace gossamer {

class Compiled {
 public:
  // `replaced`: per output of the graph the input whose place it takes after a call, as an assigned variable does; -1 for
  // the outputs that are given to the caller.
  Compiled(Graph graph, std::vector<int> replaced);

  size_t inputs() const { return graph_.inputs.size(); }
  // Whether a call needs this input: something depends on it, or it is replaced.
  bool needs(int input) const { return needed_[input]; }
  // The input that an output replaces, or -1.
  int replaced(int output) const { return replaced_[output]; }

  // Makes the plan, for the active backend. An input for which `fixed` has a tensor is a constant from now on: its packed
  // weights and all that is known by it are worked out once. No tensors at all: every call brings all inputs.
  void fix(Inputs fixed);
  bool is_fixed(int input) const { return fixed_[input]; }

  // One tensor per input; those that are fixed or not needed may be undefined. Throws before fix().
  Tensors run(Inputs inputs);

 private:
  Graph graph_;
  std::vector<int> replaced_;
  std::vector<bool> needed_, fixed_;
  std::unique_ptr<Plan> plan_;
  const Backend* backend_ = nullptr;  // the plan's
};

}  // namespace gossamer
