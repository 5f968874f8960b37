// Measuring what a model spends its time on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gossamer/graph.h"

namespace gossamer {

// One step of a run.
struct StepProfile {
  std::string name;          // of the node in the model's file
  std::string op;            // ours; the file's where the node ran by itself between plans
  std::string kernel;        // backend and op: "wasm.fusedConv2D"
  double milliseconds = 0;   // mean over the runs; on a device, of what the host did for it
  int64_t bytes = 0;         // of inputs and outputs
  int64_t flops = 0;         // a multiplication and an addition are two; 0 where nothing is computed with floats
};

// While it lives, plans and programs report to it what they run. One at a time.
class Profile {
 public:
  // Who is told when a run begins, and when each step ends: a device measures what lies between.
  using Lap = void (*)(bool begins);
  explicit Profile(Lap lap = nullptr);
  // Is told of calls outside of models as well, each with its op for a name.
  struct OfCalls {};
  explicit Profile(OfCalls) : Profile() { takes_calls_ = true; }
  ~Profile();
  Profile(const Profile&) = delete;
  // nullptr when nobody measures.
  static Profile* current() { return current_; }
  // That, where it takes calls.
  static Profile* of_calls() { return current_ && current_->takes_calls_ ? current_ : nullptr; }

  // The steps that follow are those of one more run; runs that take another way add steps at the end.
  void begin_run();
  void add(StepProfile step);
  const std::vector<StepProfile>& steps() const { return steps_; }
  // Positions among the steps, in the order in which they ran, over all runs.
  const std::vector<int>& order() const { return order_; }

 private:
  static Profile* current_;
  Lap lap_;
  bool takes_calls_ = false;
  std::vector<StepProfile> steps_;
  std::vector<int> counts_, order_;
  size_t next_ = 0;
};

// A call of an op that a kernel of `backend` has just done.
StepProfile profile_of(const Op& op, const KernelArgs& call, const Backend& backend, double milliseconds);

// Milliseconds from some moment on.
double milliseconds_now();

// Floating point operations of a node, by the shapes of its inputs and outputs.
int64_t flops_of(const Graph& graph, const Node& node);
// What a node reads and writes.
int64_t bytes_moved(const Graph& graph, const Node& node);

// GFLOP/s of a product of 96 x 256 by 256 x 256, which fits into the cache: what kernels are measured by. Takes 150 ms for
// the first call of each backend.
double peak_gflops(const Backend& backend);

}  // namespace gossamer
