// A graph made ready for one backend: kernels chosen, memory laid out, nothing left to decide or allocate.
#pragma once

#include "gossamer/graph.h"

namespace gossamer {

class Profile;

class Plan {
 public:
  // Throws when an op of the graph can run nowhere.
  Plan(const Graph& graph, const Backend& backend);

  // Runs it on inputs of the shapes and dtypes that the graph was captured with; `out` gets a tensor per output of the
  // graph. Only the storage of outputs is new.
  void run(Inputs inputs, std::span<Tensor> out);
  Tensors run(Inputs inputs);

  size_t arena_bytes() const { return arena_bytes_; }
  // Of the values between inputs and outputs: the largest sum that is needed at once.
  size_t live_bytes() const { return live_bytes_; }
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
  // Arguments of steps that show other elements in each run. They keep their shapes.
  using Arguments = std::vector<Tensor*>;
  // An output of the graph, under the shape of its own.
  struct Output {
    int position;
    Shape shape;
    DType dtype;
  };
  // What a run allocates for outputs.
  struct Made {
    Shape shape;
    DType dtype;
    Arguments arguments;
    std::vector<Output> outputs;
  };
  // An output that is an input or a constant under another shape.
  struct Passed {
    Output output;
    int input;
    Tensor constant;
  };
  struct Binding;
  struct Lives;
  // On a device: what holds a value that steps make, and when nobody needs it any more.
  struct OnDevice {
    std::vector<Arguments> arguments;            // by root
    std::vector<std::vector<int>> last_needed;   // roots, by step
    std::unique_ptr<Recording> recording;
    bool may_record = true;
    size_t next = 0;        // step
    Tensors inputs, out;    // of a recording that has paused
  };

  void lay_out();
  int replaced_by(int step, const Lives& lives) const;
  Tensors allocate();
  void place_outputs();
  void prepare(Step& step);
  void check(Inputs inputs) const;
  void make_outputs(Inputs inputs, std::span<Tensor> out) const;

  void run_profiled(Profile& profile);
  void run_step(Step& step);
  bool run_next_step();
  bool go_on(std::span<Tensor> out);
  void run_on_device(Inputs inputs, std::span<const Tensor> out);
  bool can_record(Inputs inputs) const;

  const Backend& backend_;
  Graph graph_;
  std::vector<Step> steps_;
  std::vector<int> root_;                   // the value whose storage a value shares
  std::vector<Arguments> input_arguments_;  // by input of the graph
  std::vector<Made> made_;
  std::vector<Passed> passed_;
  std::unique_ptr<OnDevice> on_device_;     // nullptr: values lie in the arena
  Tensor arena_;
  size_t arena_bytes_ = 0, live_bytes_ = 0;
};

}  // namespace gossamer
