#include "graph/compiled.h"

#include "core/kernel_choice.h"
#include "graph/passes.h"

namespace gossamer {

Compiled::Compiled(Graph graph, std::vector<int> replaced) : graph_(drop_dead_nodes(std::move(graph))), replaced_(std::move(replaced)) {
  std::vector<bool> read(graph_.values.size());
  for (const Node& node : graph_.nodes) {
    for (int value : node.in) {
      if (value >= 0) read[value] = true;
    }
  }
  for (int value : graph_.outputs) read[value] = true;
  for (int value : graph_.inputs) needed_.push_back(read[value]);
  for (int input : replaced_) {
    if (input >= 0) needed_[input] = true;
  }
  fixed_.resize(graph_.inputs.size());
}

void Compiled::fix(Inputs fixed) {
  Graph graph = graph_;
  graph.inputs.clear();
  for (size_t i = 0; i < graph_.inputs.size(); ++i) {
    fixed_[i] = i < fixed.size() && fixed[i];
    if (fixed_[i]) graph.values[graph_.inputs[i]].constant = fixed[i];
    else if (needed_[i]) graph.inputs.push_back(graph_.inputs[i]);
  }
  backend_ = &active_backend();
  const OnHost on_host;
  plan_ = std::make_unique<Plan>(simplify(std::move(graph)), *backend_);
}

Tensors Compiled::run(Inputs inputs) {
  if (!plan_) fail("compiled", "fix() has not made a plan yet");
  Tensors bound;
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (needed_[i] && !fixed_[i]) bound.push_back(inputs[i]);
  }
  if (backend_->reads_at_once) return plan_->run(bound);
  try {
    const RefuseReads refuse;
    return plan_->run(bound);
  } catch (const NeedsHost&) {
    const OnHost on_host;
    backend_ = &active_backend();
    plan_ = std::make_unique<Plan>(Graph(plan_->graph()), *backend_);
    return plan_->run(bound);
  }
}

}  // namespace gossamer
