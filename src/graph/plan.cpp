#include "graph/plan.h"

#include <algorithm>
#include <cstring>

#include "core/host_notice.h"
#include "core/kernel_choice.h"
#include "graph/arena.h"
#include "graph/edit.h"
#include "graph/passes.h"
#include "graph/profile.h"
#include "ops/elementwise.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// The output is the first input's storage under another shape.
bool is_alias(const Graph& graph, const Node& node) {
  return op_of(node.op).def->outputs == Outputs::kAlias && graph.values[node.in[0]].dtype == graph.values[node.out[0]].dtype;
}

}  // namespace

Plan::Plan(const Graph& graph, const Backend& backend) : backend_(backend), graph_(lower(graph, backend)) {
  root_.resize(graph_.values.size());
  for (size_t i = 0; i < root_.size(); ++i) root_[i] = static_cast<int>(i);
  for (const Node& node : graph_.nodes) {
    if (is_alias(graph_, node)) {
      root_[node.out[0]] = root_[node.in[0]];
      continue;
    }
    if (op_of(node.op).def->outputs == Outputs::kByKernel) {
      fail(op_of(node.op).name, "makes its own outputs, which a plan cannot place: the row must be kAlias or infer unknown shapes");
    }
    const Kernel* kernel = kernel_for(backend, node.op);
    steps_.push_back({kernel ? kernel : &kernel_on_host(node.op), &node, {}, {}, {}});
  }
  if (backend.read) on_device_ = std::make_unique<OnDevice>();
  lay_out();
  for (Step& step : steps_) {
    if (step.kernel->prepare) prepare(step);
  }
}

// Shows the kernel constants with their elements and everything else by shape alone.
void Plan::prepare(Step& step) {
  Tensors in, out;
  for (int value : step.node->in) {
    if (value < 0) in.emplace_back();
    else if (graph_.values[root_[value]].constant) in.push_back(step.in[in.size()]);
    else in.push_back(Tensor::promised(graph_.values[value].dtype, graph_.values[value].shape));
  }
  for (int value : step.node->out) out.push_back(Tensor::promised(graph_.values[value].dtype, graph_.values[value].shape));
  step.prepared = step.kernel->prepare({in, out, step.node->attrs});
}

// From the step that writes a value to the last that reads it; -1 where no step does. By root.
struct Plan::Lives {
  std::vector<int> first, last;
  std::vector<bool> is_output;
  explicit Lives(const Plan& plan) : first(plan.root_.size(), -1), last(plan.root_.size(), -1), is_output(plan.root_.size()) {
    for (int s = 0; s < static_cast<int>(plan.steps_.size()); ++s) {
      for (int value : plan.steps_[s].node->out) first[value] = last[value] = s;
      for (int value : plan.steps_[s].node->in) {
        if (value >= 0) last[plan.root_[value]] = s;
      }
    }
    for (int value : plan.graph_.outputs) is_output[plan.root_[value]] = true;
  }
  // Whether memory for the value lies in the arena.
  bool in_arena(const Graph& graph, int value) const { return first[value] >= 0 && !is_output[value] && graph.values[value].dtype != DType::string; }
};

// An input in whose place an elementwise step may write its result: of the same size, and nobody reads it later. -1: none.
int Plan::replaced_by(int s, const Lives& lives) const {
  const Node& node = *steps_[s].node;
  if (!formula_of(node.op) && !is(node, op("chain"))) return -1;
  const Value& out = graph_.values[node.out[0]];
  if (!lives.in_arena(graph_, node.out[0])) return -1;
  for (int value : node.in) {
    const int root = root_[value];
    const Value& in = graph_.values[value];
    if (lives.in_arena(graph_, root) && lives.last[root] == s && in.shape == out.shape && in.dtype == out.dtype) return root;
  }
  return -1;
}

// Storage for what lives between inputs and outputs, by root; undefined for what a run brings along, and for what is on a
// device: its blocks come from those that are free at that step.
Tensors Plan::allocate() {
  const Lives lives(*this);
  const int count = static_cast<int>(graph_.values.size());
  if (on_device_) {
    Tensors storage(count);
    on_device_->last_needed.resize(steps_.size());
    for (int value = 0; value < count; ++value) {
      storage[value] = graph_.values[value].constant;
      if (lives.first[value] >= 0 && !lives.is_output[value]) on_device_->last_needed[lives.last[value]].push_back(value);
    }
    return storage;
  }
  std::vector<Lifetime> lifetimes;
  std::vector<int> lifetime_of(count, -1);
  for (int s = 0; s < static_cast<int>(steps_.size()); ++s) {
    for (int value : steps_[s].node->out) {
      if (!lives.in_arena(graph_, value)) continue;
      const int replaced = replaced_by(s, lives);
      if (replaced >= 0) {
        lifetime_of[value] = lifetime_of[replaced];
        lifetimes[lifetime_of[value]].last = lives.last[value];
        continue;
      }
      lifetime_of[value] = static_cast<int>(lifetimes.size());
      lifetimes.push_back({bytes_of(graph_.values[value].dtype, graph_.values[value].shape.size()), s, lives.last[value]});
    }
  }
  const Layout layout = lay_out_arena(lifetimes);
  arena_bytes_ = layout.bytes;
  live_bytes_ = most_alive(lifetimes);
  arena_ = Tensor::empty(DType::uint8, {static_cast<int64_t>(layout.bytes)});
  Tensors storage(count);
  for (int value = 0; value < count; ++value) {
    const Value& v = graph_.values[value];
    if (v.constant) storage[value] = v.constant;
    else if (lives.in_arena(graph_, value)) storage[value] = Tensor::view(arena_.storage(), layout.offsets[lifetime_of[value]], v.dtype, v.shape);
    else if (lives.first[value] >= 0 && !lives.is_output[value]) storage[value] = Tensor::empty(v.dtype, v.shape);
  }
  return storage;
}

// Outputs by the storage that they share.
void Plan::place_outputs() {
  std::vector<int> made_of(graph_.values.size(), -1);
  for (size_t i = 0; i < graph_.outputs.size(); ++i) {
    const int value = graph_.outputs[i], root = root_[value];
    const Output output{static_cast<int>(i), graph_.values[value].shape, graph_.values[value].dtype};
    const auto input = std::find(graph_.inputs.begin(), graph_.inputs.end(), root);
    if (graph_.values[root].constant || input != graph_.inputs.end()) {
      passed_.push_back({output, static_cast<int>(input - graph_.inputs.begin()), graph_.values[root].constant});
      continue;
    }
    if (made_of[root] < 0) {
      made_of[root] = static_cast<int>(made_.size());
      made_.push_back({graph_.values[root].shape, graph_.values[root].dtype, {}, {}});
    }
    made_[made_of[root]].outputs.push_back(output);
  }
}

void Plan::lay_out() {
  const Tensors storage = allocate();
  place_outputs();
  std::vector<Arguments*> bound(graph_.values.size());  // by root
  if (on_device_) {
    on_device_->arguments.resize(graph_.values.size());
    for (size_t i = 0; i < bound.size(); ++i) bound[i] = &on_device_->arguments[i];
  }
  input_arguments_.resize(graph_.inputs.size());
  for (size_t i = 0; i < graph_.inputs.size(); ++i) bound[graph_.inputs[i]] = &input_arguments_[i];
  for (Made& made : made_) bound[root_[graph_.outputs[made.outputs[0].position]]] = &made.arguments;
  auto add = [&](Tensors& arguments, int value) {
    if (value < 0) return arguments.emplace_back(), void();
    const Value& v = graph_.values[value];
    const int root = root_[value];
    arguments.push_back(storage[root] ? storage[root].alias(v.shape, v.dtype) : Tensor::promised(v.dtype, v.shape));
    if (!storage[root]) bound[root]->push_back(&arguments.back());
  };
  for (Step& step : steps_) {
    step.in.reserve(step.node->in.size());  // arguments that are bound must stay where they are
    step.out.reserve(step.node->out.size());
    for (int value : step.node->in) add(step.in, value);
    for (int value : step.node->out) add(step.out, value);
  }
}

// --- running ---------------------------------------------------------------------------------------------------------

void Plan::check(Inputs inputs) const {
  if (inputs.size() != graph_.inputs.size()) fail("plan", "takes {} inputs, but got {}", graph_.inputs.size(), inputs.size());
  for (size_t i = 0; i < inputs.size(); ++i) {
    const Value& wanted = graph_.values[graph_.inputs[i]];
    if (inputs[i].is_symbolic()) throw NeedsValue("plan");
    if (inputs[i].shape() == wanted.shape && inputs[i].dtype() == wanted.dtype) continue;
    fail("plan", "input {} is {}{} but the plan was made for {}{}", i, inputs[i].dtype(), inputs[i].shape(), wanted.dtype, wanted.shape);
  }
}

// New storage for what the graph makes; its inputs and constants are passed on.
void Plan::make_outputs(Inputs inputs, std::span<Tensor> out) const {
  for (const Made& made : made_) {
    const Tensor t = on_device_ ? Tensor::on_device(backend_, made.dtype, made.shape) : Tensor::empty(made.dtype, made.shape);
    for (const Output& output : made.outputs) out[output.position] = t.alias(output.shape, output.dtype);
  }
  for (const auto& [output, input, constant] : passed_) {
    out[output.position] = (constant ? constant : inputs[input]).alias(output.shape, output.dtype);
  }
}

// While it lives, arguments of steps show the inputs and outputs of one run: also a kernel that throws leaves none behind.
struct Plan::Binding {
  const Plan& plan;
  Binding(const Plan& plan, Inputs inputs, std::span<const Tensor> out) : plan(plan) {
    for (size_t i = 0; i < inputs.size(); ++i) show(plan.input_arguments_[i], inputs[i]);
    for (const Made& made : plan.made_) show(made.arguments, out[made.outputs[0].position]);
  }
  Binding(const Binding&) = delete;
  ~Binding() {
    for (const Arguments& arguments : plan.input_arguments_) show(arguments, Tensor());
    for (const Made& made : plan.made_) show(made.arguments, Tensor());
  }
  static void show(const Arguments& arguments, const Tensor& t) {
    for (Tensor* argument : arguments) argument->show(t);
  }
};

void Plan::run(Inputs inputs, std::span<Tensor> out) {
  check(inputs);
  make_outputs(inputs, out);
  if (on_device_ && go_on(out)) return;
  const Binding binding(*this, inputs, out);
  if (Profile* profile = Profile::current()) return run_profiled(*profile);
  if (on_device_) return run_on_device(inputs, out);
  for (Step& step : steps_) run_step(step);
}

void Plan::run_step(Step& step) {
  if (!on_device_) return step.kernel->run({step.in, step.out, step.node->attrs, step.prepared.get()});
  const bool is_own = kernel_for(backend_, step.node->op) == step.kernel;
  for (size_t i = 0; i < step.out.size(); ++i) {
    if (step.out[i].storage()) continue;  // an output of the graph
    const Value& v = graph_.values[step.node->out[i]];
    Binding::show(on_device_->arguments[step.node->out[i]], is_own ? Tensor::on_device(backend_, v.dtype, v.shape) : Tensor::empty(v.dtype, v.shape));
  }
  const KernelArgs call = {step.in, step.out, step.node->attrs, step.prepared.get()};
  if (!is_own) notice_host(call);
  step.kernel->run(call);
  for (int value : on_device_->last_needed[&step - steps_.data()]) Binding::show(on_device_->arguments[value], Tensor());
}

// Whether each tensor can be told from the others by its storage, and all steps are the device's.
bool Plan::can_record(Inputs inputs) const {
  for (const Step& step : steps_) {
    if (kernel_for(backend_, step.node->op) != step.kernel) return false;
  }
  for (size_t i = 0; i < inputs.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      if (inputs[i].storage() == inputs[j].storage()) return false;
    }
    for (const Value& value : graph_.values) {
      if (value.constant && value.constant.storage() == inputs[i].storage()) return false;
    }
  }
  return true;
}

// Whether there are more.
bool Plan::run_next_step() {
  size_t& next = on_device_->next;
  if (next < steps_.size()) run_step(steps_[next++]);
  return next < steps_.size();
}

// Goes on with a recording that has paused, for the tensors with which it began: `out` becomes the results of that run.
// False where there is none.
bool Plan::go_on(std::span<Tensor> out) {
  OnDevice& device = *on_device_;
  if (!device.recording || device.recording->state() != Recording::kPaused) return false;
  std::unique_ptr<Recording> recording = std::move(device.recording);
  const Tensors inputs = std::move(device.inputs), begun = std::move(device.out);
  const Binding binding(*this, inputs, begun);
  const Recording::State state = recording->go_on([this] { return run_next_step(); });
  if (state == Recording::kDropped) return false;
  std::copy(begun.begin(), begun.end(), out.begin());
  device.may_record = state != Recording::kRefused;
  if (!device.may_record) return true;
  device.recording = std::move(recording);
  if (state == Recording::kPaused) device.inputs = inputs, device.out = begun;
  return true;
}

void Plan::run_on_device(Inputs inputs, std::span<const Tensor> out) {
  OnDevice& device = *on_device_;
  Tensors made;
  for (const Made& output : made_) made.push_back(out[output.outputs[0].position].alias(output.shape, output.dtype));
  if (device.recording && device.recording->run(inputs, made)) return;
  device.recording.reset();
  device.next = 0;
  for (const Arguments& arguments : device.arguments) Binding::show(arguments, Tensor());  // a run may have failed midway
  const auto next_step = [this] { return run_next_step(); };
  if (!device.may_record || !can_record(inputs)) {
    while (next_step()) {}
    return;
  }
  device.recording = backend_.record(inputs, made, next_step);
  device.may_record = device.recording != nullptr;
  if (!device.may_record || device.recording->state() != Recording::kPaused) return;
  device.inputs.assign(inputs.begin(), inputs.end());
  device.out.assign(out.begin(), out.end());
}

void Plan::run_profiled(Profile& profile) {
  for (Step& step : steps_) {
    const double start = milliseconds_now();
    run_step(step);
    const double milliseconds = milliseconds_now() - start;
    const std::string op(op_of(step.node->op).name);
    const bool is_own = kernel_for(backend_, step.node->op) == step.kernel;
    const char* made_by = is_own ? backend_.name : backends().back()->name;
    profile.add({step.node->name, op, text("{}.{}", made_by, op), milliseconds, bytes_moved(graph_, *step.node), flops_of(graph_, *step.node)});
  }
}

Tensors Plan::run(Inputs inputs) {
  Tensors out(graph_.outputs.size());
  run(inputs, out);
  return out;
}

}  // namespace gossamer
