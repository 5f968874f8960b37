// A model's graph compiled for the shapes it is fed: plans, and between them the nodes that need values.
//
// The walk is captured until a node asks for the value of a tensor that is not known yet (a loop's condition, the shape
// that a count decides). What was captured becomes a plan; that node runs at once; behind it a new capture begins. The
// next run with the same shapes goes from plan to plan:
//   [plan: backbone] NonMaxSuppression [plan: gather the boxes that are left]
#pragma once

#include <map>
#include <memory>

#include "convert.h"
#include "graph/plan.h"

namespace gossamer::models {

class Program {
 public:
  // As Walk::run of the main graph. A program is for one order: `feeds` and `wanted` name the same ports in every run.
  void run(Walk& walk, const ForeignGraph& graph, const Order& order, std::span<const Feed> feeds, std::span<const Port> wanted,
           std::span<Item> out);
  Items run(Walk& walk, const ForeignGraph& graph, const Order& order, const Feeds& feeds, std::span<const Port> wanted);
  // What a run would begin with: plans as far as that goes without running anything.
  void plan(Walk& walk, const ForeignGraph& graph, const Order& order, std::span<const Feed> feeds, std::span<const Port> wanted);
  size_t segments() const { return segments_.size(); }

 private:
  void run_steps(Walk& walk, const ForeignGraph& graph, const Order& order, std::span<const Feed> feeds, std::span<const Port> wanted,
                 std::span<Item> out);
  // A port whose item is handed from one segment to another, or comes from or goes to the caller.
  struct Slot {
    Item item;
    bool present = false;
    bool known = false;  // depends on shapes and weights alone
  };
  using Slots = std::vector<Slot>;

  // What a segment reads from before it: a tensor of this kind, a resource, or nothing, where a branch was not taken.
  struct Source {
    enum Kind : uint8_t { kTensor, kResource, kNothing };
    int slot;
    Kind kind;
    DType dtype;
    Shape shape;
  };
  // A node that runs by itself, with the slots it reads and writes. Of an input that nobody reads later the slot is left
  // empty, so that a row which holds the last reference may change a list in place.
  struct Lone {
    struct Operand {
      int slot;
      bool is_last;
    };
    int node = -1;
    std::vector<Operand> in;
    std::vector<int> control;
    std::vector<std::pair<int, int>> out;  // output number, slot
  };
  // Steps of an order, from `begin` up to the lone node at `end`.
  struct Segment {
    uint64_t id = 0;
    uint64_t previous = 0;  // the segment before, whose constants this one was captured with; 0 for none
    size_t begin = 0, end = 0;
    const Backend* backend = nullptr;
    uint64_t host_kernels = 0;  // their version: which ops run by themselves
    std::vector<Source> sources;                  // tensors among them are the plan's inputs, in this order
    std::vector<int> results;                     // slots that the plan fills
    std::vector<std::pair<int, Item>> constants;  // made by the capture: what depends on shapes and weights alone
    std::unique_ptr<Plan> plan;                   // nullptr where nothing was left to compute
    Tensors in, out;                              // of the plan; empty between runs
    Lone lone;                                    // node -1 at the end of the order
  };
  struct Context;
  class Capturing;

  void take(std::span<const Feed> feeds, Slots& slots);
  static bool matches(const Segment& segment, const Slots& slots, size_t begin, uint64_t previous);
  static void run_segment(Segment& segment, Slots& slots);
  static void run_node(Walk& walk, const ForeignGraph& graph, const Lone& lone, Slots& slots);
  static Source::Kind kind_of(const Item& item);
  std::shared_ptr<Segment> segment_at(const Context& context, Slots& slots, size_t begin, uint64_t previous);
  Lone lone_at(const Context& context, Slots& slots, size_t step);
  int slot_of(Port port, Slots& slots);

  std::vector<std::shared_ptr<Segment>> segments_;  // the latest last
  uint64_t last_id_ = 0;
  std::map<Port, int> slot_numbers_;
  bool needs_host_ = false;  // it reads what a device has computed, where that cannot be read at once
  Slots spare_;  // the slots of the last run, emptied
};

}  // namespace gossamer::models
