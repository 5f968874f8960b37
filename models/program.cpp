#include "program.h"

#include <algorithm>
#include <set>

#include "graph/passes.h"

namespace gossamer::models {

using Segment = Program::Segment;
using Source = Segment::Source;

// What the nodes have given so far in one run.
struct Program::State {
  const ForeignGraph& graph;
  const Order& order;
  std::span<const Port> wanted;
  std::vector<Items> results;
  std::vector<bool> known;  // depends on shapes and weights alone
  std::vector<bool> fed;

  Item at(Port port) const {
    const Items& items = results[port.node];
    if (static_cast<size_t>(port.output) < items.size()) return items[port.output];
    if (std::all_of(items.begin(), items.end(), [](const Item& item) { return !item; })) return {};
    const ForeignNode& node = graph.nodes[port.node];
    fail(text("node '{}' ({})", node.name, node.op), "it has {} outputs, but output {} is used", items.size(), port.output);
  }
  void set(Port port, Item item) {
    Items& items = results[port.node];
    if (items.size() <= static_cast<size_t>(port.output)) items.resize(port.output + 1);
    items[port.output] = std::move(item);
  }
  // Ports that steps from `first` on, or the caller, still read.
  std::set<std::pair<int, int>> read_from(size_t first) const;
};

namespace {

// Beyond this many, the oldest plans go: a program that is fed ever new shapes must not grow for ever.
constexpr size_t kMostSegments = 32;

Source::Kind kind_of(const Item& item) {
  return !item ? Source::kNothing : item.resource ? Source::kResource : Source::kTensor;
}

// Nothing of it waits for the plan. A branch not taken is known by the sources that a segment is matched by.
bool all_known(const Items& items) {
  return std::all_of(items.begin(), items.end(), [](const Item& item) { return item && !item.tensor.is_symbolic(); });
}

bool has_resource(const Items& items) {
  return std::any_of(items.begin(), items.end(), [](const Item& item) { return item.resource != nullptr; });
}

}  // namespace

std::set<std::pair<int, int>> Program::State::read_from(size_t first) const {
  std::set<std::pair<int, int>> ports;
  for (size_t step = first; step < order.nodes.size(); ++step) {
    const int number = order.nodes[step];
    if (fed[number]) continue;
    for (Port port : graph.nodes[number].inputs) ports.insert({port.node, port.output});
    for (int node : graph.nodes[number].control) ports.insert({node, 0});
  }
  for (Port port : wanted) ports.insert({port.node, port.output});
  return ports;
}

// --- capturing -------------------------------------------------------------------------------------------------------

class Program::Capturing {
 public:
  Capturing(Walk& walk, State& state, Segment& segment) : walk_(walk), state_(state), segment_(segment) {}

  // Captures as far as it goes.
  void run() {
    segment_.end = segment_.begin;
    for (size_t& step = segment_.end; step < state_.order.nodes.size(); ++step) {
      const int number = state_.order.nodes[step];
      if (!state_.fed[number] && !capture_node(number)) break;
    }
    finish();
  }

 private:
  // What is at a port: a tensor from before the segment becomes an input of the plan.
  Item source(Port port) {
    if (captured_.contains(port.node) || state_.known[port.node]) return state_.at(port);
    for (size_t i = 0; i < segment_.sources.size(); ++i) {
      const Port other = segment_.sources[i].port;
      if (other.node == port.node && other.output == port.output) return stand_ins_[i];
    }
    const Item item = state_.at(port);
    const Source::Kind kind = kind_of(item);
    segment_.sources.push_back({port, kind, item.tensor.dtype(), item.tensor.shape()});
    stand_ins_.push_back(kind == Source::kTensor ? Item(capture_.input(item.tensor.dtype(), item.tensor.shape())) : item);
    return stand_ins_.back();
  }

  // False where the node needs a value, or handles resources, whose contents a plan could not follow.
  bool capture_node(int number) {
    const ForeignNode& node = state_.graph.nodes[number];
    Items in, out;
    for (Port port : node.inputs) in.push_back(source(port));
    bool waits_for_dead = false;
    for (int other : node.control) waits_for_dead |= !state_.results[other].empty() && !source({other, 0});
    if (has_resource(in) || walk_.is_custom(node)) return false;
    capture_.name = node.name;
    try {
      out = walk_.step(node, std::move(in), waits_for_dead);
    } catch (const NeedsValue&) {
      return false;
    }
    if (has_resource(out)) return false;
    state_.known[number] = all_known(out);
    state_.results[number] = std::move(out);
    captured_.insert(number);
    return true;
  }

  // What later steps read comes from the plan, or is known now.
  void finish() {
    Tensors outputs;
    for (const auto& [node, output] : state_.read_from(segment_.end)) {
      if (!captured_.contains(node)) continue;
      const Port port{node, output};
      const Item item = state_.at(port);
      if (item && item.tensor.is_symbolic()) {
        segment_.results.push_back(port);
        outputs.push_back(item.tensor);
      } else {
        segment_.constants.push_back({port, item});
      }
    }
    for (int node : captured_) {
      state_.results[node].clear();
      state_.known[node] = false;
    }
    if (!outputs.empty()) segment_.plan = std::make_unique<Plan>(simplify(capture_.finish(outputs)), *segment_.backend);
  }

  Walk& walk_;
  State& state_;
  Segment& segment_;
  Capture capture_;
  Items stand_ins_;         // one per source
  std::set<int> captured_;  // nodes
};

// --- running ---------------------------------------------------------------------------------------------------------

bool Program::matches(const Segment& segment, const State& state, size_t begin, uint64_t previous) {
  if (segment.begin != begin || segment.previous != previous || segment.backend != &active_backend()) return false;
  for (const Source& source : segment.sources) {
    const Item item = state.at(source.port);
    if (kind_of(item) != source.kind) return false;
    if (source.kind != Source::kTensor) continue;
    if (item.tensor.dtype() != source.dtype || item.tensor.shape() != source.shape) return false;
  }
  return true;
}

// The segment for what is there now, captured when there is none yet.
Segment& Program::segment_at(Walk& walk, State& state, size_t begin, uint64_t previous) {
  for (const auto& segment : segments_) {
    if (matches(*segment, state, begin, previous)) return *segment;
  }
  auto segment = std::make_unique<Segment>();
  segment->id = ++last_id_;
  segment->previous = previous;
  segment->begin = begin;
  segment->backend = &active_backend();
  Capturing(walk, state, *segment).run();
  if (segments_.size() == kMostSegments) segments_.erase(segments_.begin());
  segments_.push_back(std::move(segment));
  return *segments_.back();
}

void Program::run_segment(Segment& segment, State& state) {
  for (const auto& [port, item] : segment.constants) {
    state.set(port, item);
    state.known[port.node] = static_cast<bool>(item);
  }
  if (!segment.plan) return;
  Tensors inputs;
  for (const Source& source : segment.sources) {
    if (source.kind == Source::kTensor) inputs.push_back(state.at(source.port).tensor);
  }
  const Tensors results = segment.plan->run(inputs);
  for (size_t i = 0; i < results.size(); ++i) state.set(segment.results[i], results[i]);
}

// A node that a capture could not take.
void Program::run_node(Walk& walk, State& state, int number) {
  const ForeignNode& node = state.graph.nodes[number];
  Items in;
  for (Port port : node.inputs) in.push_back(state.at(port));
  bool waits_for_dead = false;
  for (int other : node.control) waits_for_dead |= !state.results[other].empty() && !state.at({other, 0});
  state.results[number] = walk.step(node, std::move(in), waits_for_dead);
}

Items Program::run(Walk& walk, const ForeignGraph& graph, const Order& order, Feeds feeds, std::span<const Port> wanted) {
  State state{graph, order, wanted, std::vector<Items>(graph.nodes.size()), std::vector<bool>(graph.nodes.size()), std::vector<bool>(graph.nodes.size())};
  for (auto& [port, item] : feeds) {
    state.fed[port.node] = true;
    state.set(port, std::move(item));
  }
  uint64_t previous = 0;
  for (size_t step = 0; step < order.nodes.size();) {
    Segment& segment = segment_at(walk, state, step, previous);
    run_segment(segment, state);
    previous = segment.id;
    step = segment.end;
    if (step < order.nodes.size()) run_node(walk, state, order.nodes[step++]);
  }
  Items out;
  for (Port port : wanted) out.push_back(state.at(port));
  return out;
}

}  // namespace gossamer::models
