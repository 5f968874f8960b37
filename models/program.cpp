#include "program.h"

#include <algorithm>
#include <set>

#include "core/host_kernels.h"
#include "core/kernel_choice.h"
#include "graph/passes.h"
#include "graph/profile.h"

namespace gossamer::models {

// What a run works on.
struct Program::Context {
  Walk& walk;
  const ForeignGraph& graph;
  const Order& order;
  std::span<const Port> wanted;
  std::span<const Feed> feeds;

  bool is_fed(int node) const {
    return std::any_of(feeds.begin(), feeds.end(), [node](const Feed& feed) { return feed.first.node == node; });
  }
  // Ports that steps from `first` on, or the caller, still read.
  std::set<Port> read_from(size_t first) const;
};

namespace {

// Beyond this many, the oldest plans go: a program that is fed ever new shapes must not grow for ever.
constexpr size_t kMostSegments = 32;

bool has_resource(const Items& items) {
  return std::any_of(items.begin(), items.end(), [](const Item& item) { return item.resource != nullptr; });
}

// Lets go of the tensors at the end, also when the run fails.
struct Emptied {
  Tensors& tensors;
  ~Emptied() { std::fill(tensors.begin(), tensors.end(), Tensor()); }
};

// An output of a node; nothing where the node lies in a branch that was not taken.
Item output_of(const ForeignNode& node, const Items& items, int output) {
  if (static_cast<size_t>(output) < items.size()) return items[output];
  if (std::all_of(items.begin(), items.end(), [](const Item& item) { return !item; })) return {};
  fail(text("node '{}' ({})", node.name, node.op), "it has {} outputs, but output {} is used", items.size(), output);
}

}  // namespace

std::set<Port> Program::Context::read_from(size_t first) const {
  std::set<Port> ports;
  for (size_t step = first; step < order.nodes.size(); ++step) {
    const int number = order.nodes[step];
    if (is_fed(number)) continue;
    for (Port port : graph.nodes[number].inputs) ports.insert(port);
    for (int node : graph.nodes[number].control) ports.insert({node, 0});
  }
  for (Port port : wanted) ports.insert(port);
  return ports;
}

int Program::slot_of(Port port, Slots& slots) {
  const int number = slot_numbers_.try_emplace(port, static_cast<int>(slot_numbers_.size())).first->second;
  slots.resize(std::max(slots.size(), slot_numbers_.size()));
  return number;
}

// --- capturing -------------------------------------------------------------------------------------------------------

class Program::Capturing {
 public:
  Capturing(Program& program, const Context& context, Slots& slots, Segment& segment)
      : program_(program), context_(context), slots_(slots), segment_(segment) {}

  // Captures as far as it goes.
  void run() {
    segment_.end = segment_.begin;
    for (size_t& step = segment_.end; step < context_.order.nodes.size(); ++step) {
      const int number = context_.order.nodes[step];
      if (!context_.is_fed(number) && !capture_node(number)) break;
    }
    finish();
  }

 private:
  // What is at a port: a tensor from before the segment becomes an input of the plan.
  Item source(Port port) {
    if (const auto captured = captured_.find(port.node); captured != captured_.end()) {
      return output_of(context_.graph.nodes[port.node], captured->second, port.output);
    }
    const int number = program_.slot_of(port, slots_);
    const Slot& slot = slots_[number];
    if (slot.known) return slot.item;
    for (size_t i = 0; i < segment_.sources.size(); ++i) {
      if (segment_.sources[i].slot == number) return stand_ins_[i];
    }
    const Item& item = slot.item;
    const Source::Kind kind = kind_of(item);
    segment_.sources.push_back({number, kind, item.tensor.dtype(), item.tensor.shape()});
    stand_ins_.push_back(kind == Source::kTensor ? Item(capture_.input(item.tensor.dtype(), item.tensor.shape())) : item);
    return stand_ins_.back();
  }

  // A node that gives nothing at all, as opposed to one in a branch that was not taken.
  bool is_present(int node) {
    if (const auto captured = captured_.find(node); captured != captured_.end()) return !captured->second.empty();
    return slots_[program_.slot_of({node, 0}, slots_)].present;
  }

  // False where the node needs a value, or handles resources, whose contents a plan could not follow.
  bool capture_node(int number) {
    const ForeignNode& node = context_.graph.nodes[number];
    Items in, out;
    for (Port port : node.inputs) in.push_back(source(port));
    bool waits_for_dead = false;
    for (int other : node.control) waits_for_dead |= is_present(other) && !source({other, 0});
    if (has_resource(in) || context_.walk.is_custom(node)) return false;
    capture_.name = node.name;
    try {
      out = context_.walk.step(node, std::move(in), waits_for_dead);
    } catch (const NeedsValue&) {
      return false;
    }
    if (has_resource(out)) return false;
    captured_[number] = std::move(out);
    return true;
  }

  // What later steps read comes from the plan, or is known now.
  void finish() {
    for (Port port : context_.read_from(segment_.end)) {
      const auto captured = captured_.find(port.node);
      if (captured == captured_.end() || captured->second.empty()) continue;
      const Item item = output_of(context_.graph.nodes[port.node], captured->second, port.output);
      const int slot = program_.slot_of(port, slots_);
      if (item && item.tensor.is_symbolic()) {
        segment_.results.push_back(slot);
        segment_.out.push_back(item.tensor);
      } else {
        segment_.constants.push_back({slot, item});
      }
    }
    if (!segment_.results.empty()) segment_.plan = std::make_unique<Plan>(simplify(capture_.finish(segment_.out)), *segment_.backend);
    segment_.out.assign(segment_.results.size(), {});
    for (const Source& source : segment_.sources) segment_.in.resize(segment_.in.size() + (source.kind == Source::kTensor));
  }

  Program& program_;
  const Context& context_;
  Slots& slots_;
  Segment& segment_;
  Capture capture_;
  Items stand_ins_;                // one per source
  std::map<int, Items> captured_;  // by node
};

Program::Lone Program::lone_at(const Context& context, Slots& slots, size_t step) {
  Lone lone;
  if (step == context.order.nodes.size()) return lone;
  lone.node = context.order.nodes[step];
  const ForeignNode& node = context.graph.nodes[lone.node];
  const std::set<Port> later = context.read_from(step + 1);
  for (auto port = node.inputs.begin(); port != node.inputs.end(); ++port) {
    const bool is_again = std::find(port + 1, node.inputs.end(), *port) != node.inputs.end();
    lone.in.push_back({slot_of(*port, slots), !is_again && !later.contains(*port)});
  }
  for (int other : node.control) lone.control.push_back(slot_of({other, 0}, slots));
  for (Port port : later) {
    if (port.node == lone.node) lone.out.push_back({port.output, slot_of(port, slots)});
  }
  return lone;
}

// --- running ---------------------------------------------------------------------------------------------------------

Program::Source::Kind Program::kind_of(const Item& item) {
  return !item ? Source::kNothing : item.resource ? Source::kResource : Source::kTensor;
}

bool Program::matches(const Segment& segment, const Slots& slots, size_t begin, uint64_t previous) {
  if (segment.begin != begin || segment.previous != previous || segment.backend != &active_backend() ||
      segment.host_kernels != host_kernels_version()) {
    return false;
  }
  return std::all_of(segment.sources.begin(), segment.sources.end(), [&](const Source& source) {
    const Item& item = slots[source.slot].item;
    if (kind_of(item) != source.kind) return false;
    return source.kind != Source::kTensor || (item.tensor.dtype() == source.dtype && item.tensor.shape() == source.shape);
  });
}

// The segment for what is there now, captured when there is none yet.
std::shared_ptr<Program::Segment> Program::segment_at(const Context& context, Slots& slots, size_t begin, uint64_t previous) {
  for (const auto& segment : segments_) {
    if (matches(*segment, slots, begin, previous)) return segment;
  }
  const auto segment = std::make_shared<Segment>();
  segment->id = ++last_id_;
  segment->previous = previous;
  segment->begin = begin;
  segment->backend = &active_backend();
  segment->host_kernels = host_kernels_version();
  {
    const OnHost on_host;
    Capturing(*this, context, slots, *segment).run();
  }
  segment->lone = lone_at(context, slots, segment->end);
  if (segments_.size() == kMostSegments) segments_.erase(segments_.begin());
  segments_.push_back(segment);
  return segment;
}

void Program::run_segment(Segment& segment, Slots& slots) {
  for (const auto& [slot, item] : segment.constants) slots[slot] = {item, true, static_cast<bool>(item)};
  if (!segment.plan) return;
  const Emptied emptied{segment.in};
  size_t inputs = 0;
  for (const Source& source : segment.sources) {
    if (source.kind == Source::kTensor) segment.in[inputs++] = slots[source.slot].item.tensor;
  }
  segment.plan->run(segment.in, segment.out);
  for (size_t i = 0; i < segment.out.size(); ++i) slots[segment.results[i]] = {std::move(segment.out[i]), true, false};
}

// A node that a capture could not take.
void Program::run_node(Walk& walk, const ForeignGraph& graph, const Lone& lone, Slots& slots) {
  const ForeignNode& node = graph.nodes[lone.node];
  bool waits_for_dead = false;
  for (int slot : lone.control) waits_for_dead |= slots[slot].present && !slots[slot].item;
  Items in;
  for (const Lone::Operand& operand : lone.in) {
    Item& item = slots[operand.slot].item;
    in.push_back(operand.is_last ? std::exchange(item, Item()) : item);
  }
  const double start = Profile::current() ? milliseconds_now() : 0;
  const Items out = walk.step(node, std::move(in), waits_for_dead);
  if (Profile* profile = Profile::current(); profile && !Profile::of_calls()) {
    profile->add({node.name, node.op, "by itself", milliseconds_now() - start, 0, 0});
  }
  for (const auto& [output, slot] : lone.out) slots[slot] = {output_of(node, out, output), !out.empty(), false};
}

// Where a device cannot be read at once, a program that turns out to need that runs on the host, from its beginning.
void Program::run(Walk& walk, const ForeignGraph& graph, const Order& order, std::span<const Feed> feeds, std::span<const Port> wanted,
                  std::span<Item> out) {
  if (active_backend().reads_at_once) return run_steps(walk, graph, order, feeds, wanted, out);
  if (!needs_host_) {
    try {
      const RefuseReads refuse;
      return run_steps(walk, graph, order, feeds, wanted, out);
    } catch (const NeedsHost&) {
      needs_host_ = true;
    }
  }
  const OnHost on_host;
  run_steps(walk, graph, order, feeds, wanted, out);
}

void Program::take(std::span<const Feed> feeds, Slots& slots) {
  for (const Feed& feed : feeds) slots[slot_of(feed.first, slots)] = {feed.second, true, false};
}

void Program::plan(Walk& walk, const ForeignGraph& graph, const Order& order, std::span<const Feed> feeds, std::span<const Port> wanted) {
  if (order.nodes.empty() || needs_host_) return;
  Slots slots;
  take(feeds, slots);
  slots.resize(slot_numbers_.size());
  try {
    const RefuseReads refuse;
    segment_at({walk, graph, order, wanted, feeds}, slots, 0, 0);
  } catch (const NeedsHost&) {  // which run() finds out as well
  }
}

void Program::run_steps(Walk& walk, const ForeignGraph& graph, const Order& order, std::span<const Feed> feeds, std::span<const Port> wanted,
                        std::span<Item> out) {
  const Context context{walk, graph, order, wanted, feeds};
  // Taken for the time of the run: what a node calls may run this program again.
  Slots slots = std::exchange(spare_, {});
  take(feeds, slots);
  uint64_t previous = 0;
  for (size_t step = 0; step < order.nodes.size();) {
    slots.resize(slot_numbers_.size());
    const std::shared_ptr<Segment> segment = segment_at(context, slots, step, previous);
    run_segment(*segment, slots);
    previous = segment->id;
    step = segment->end;
    if (step++ < order.nodes.size()) run_node(walk, graph, segment->lone, slots);
  }
  for (size_t i = 0; i < wanted.size(); ++i) out[i] = slots[slot_of(wanted[i], slots)].item;
  std::fill(slots.begin(), slots.end(), Slot());
  spare_ = std::move(slots);
}

Items Program::run(Walk& walk, const ForeignGraph& graph, const Order& order, const Feeds& feeds, std::span<const Port> wanted) {
  Items out(wanted.size());
  run(walk, graph, order, feeds, wanted, out);
  return out;
}

}  // namespace gossamer::models
