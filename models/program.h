// A model's graph compiled for the shapes it is fed: plans, and between them the nodes that need values.
//
// The walk is captured until a node asks for the value of a tensor that is not known yet (a loop's condition, the shape
// that a count decides). What was captured becomes a plan; that node runs at once; behind it a new capture begins. The
// next run with the same shapes goes from plan to plan:
//   [plan: backbone] NonMaxSuppression [plan: gather the boxes that are left]
#pragma once

#include <memory>

#include "convert.h"
#include "graph/plan.h"

namespace gossamer::models {

class Program {
 public:
  // Steps of an order, from `begin` up to the node `end` that runs by itself.
  struct Segment {
    // What it reads from before it: a tensor of this kind, a resource, or nothing, where a branch was not taken.
    struct Source {
      enum Kind : uint8_t { kTensor, kResource, kNothing };
      Port port;
      Kind kind;
      DType dtype;
      Shape shape;
    };
    uint64_t id = 0;
    uint64_t previous = 0;  // the segment before, whose constants this one was captured with; 0 for none
    size_t begin = 0, end = 0;
    const Backend* backend = nullptr;
    std::vector<Source> sources;                   // tensors among them are the plan's inputs, in this order
    std::vector<Port> results;                     // made by the plan
    std::vector<std::pair<Port, Item>> constants;  // made by the capture: what depends on shapes and weights alone
    std::unique_ptr<Plan> plan;                    // nullptr where nothing was left to compute
  };

  // As Walk::run of the main graph.
  Items run(Walk& walk, const ForeignGraph& graph, const Order& order, Feeds feeds, std::span<const Port> wanted);
  size_t segments() const { return segments_.size(); }

 private:
  std::vector<std::unique_ptr<Segment>> segments_;  // the latest last
  uint64_t last_id_ = 0;

  struct State;
  class Capturing;
  static bool matches(const Segment& segment, const State& state, size_t begin, uint64_t previous);
  static void run_segment(Segment& segment, State& state);
  static void run_node(Walk& walk, State& state, int number);
  Segment& segment_at(Walk& walk, State& state, size_t begin, uint64_t previous);
};

}  // namespace gossamer::models
