// A graph made ready for one backend: kernels chosen, memory laid out, nothing left to decide or allocate.
#pragma once

#include "gossamer/graph.h"

namespace gossamer {

class Plan {
 public:
  // Throws when an op of the graph can run nowhere.
  Plan(const Graph& graph, const Backend& backend);

  // Runs it on inputs of the shapes and dtypes that the graph was captured with. Only the outputs are new storage.
  Tensors run(Inputs inputs);

  size_t arena_bytes() const { return arena_bytes_; }
  size_t steps() const { return steps_.size(); }
  const Graph& graph() const { return graph_; }

 private:
  struct Step {
    const Kernel* kernel;
    const Node* node;
    std::unique_ptr<Prepared> prepared;
    Tensors in;
    Tensors out;
  };
  // Where a graph input or output stands among the arguments of steps.
  struct Place {
    int step;
    int argument;
    bool is_output;
    Shape shape;
  };

  void lay_out();
  void prepare(Step& step);
  void bind(const std::vector<Place>& places, const Tensor& t);

  Graph graph_;
  std::vector<Step> steps_;
  std::vector<std::vector<Place>> input_places_, output_places_;  // per graph input, per root of an output
  std::vector<int> root_;       // the value whose storage a value shares
  Tensors constants_;
  Tensor arena_;
  size_t arena_bytes_ = 0;
};

}  // namespace gossamer
