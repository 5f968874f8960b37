#include "graph/plan.h"

#include <algorithm>
#include <cstring>

#include "core/kernel_choice.h"
#include "graph/arena.h"
#include "graph/passes.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// The output is the first input's storage under another shape.
bool is_alias(const Graph& graph, const Node& node) {
  return op_of(node.op).def->outputs == Outputs::kAlias && graph.values[node.in[0]].dtype == graph.values[node.out[0]].dtype;
}

}  // namespace

Plan::Plan(const Graph& graph, const Backend& backend) : graph_(lower(graph, backend)) {
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
    steps_.push_back({kernel ? kernel : &reference_kernel(node.op), &node, {}, {}, {}});
  }
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

void Plan::lay_out() {
  const int count = static_cast<int>(graph_.values.size()), end = static_cast<int>(steps_.size());
  std::vector<int> first(count, -1), last(count, -1), input(count, -1);
  std::vector<bool> is_output(count);
  for (int s = 0; s < end; ++s) {
    for (int value : steps_[s].node->out) first[value] = last[value] = s;
    for (int value : steps_[s].node->in) {
      if (value >= 0) last[root_[value]] = s;
    }
  }
  for (size_t i = 0; i < graph_.inputs.size(); ++i) input[graph_.inputs[i]] = static_cast<int>(i);
  for (int value : graph_.outputs) is_output[root_[value]] = true;

  std::vector<Lifetime> lifetimes;
  std::vector<int> lifetime_of(count, -1);
  for (int value = 0; value < count; ++value) {
    if (first[value] < 0 || is_output[value] || graph_.values[value].dtype == DType::string) continue;
    lifetime_of[value] = static_cast<int>(lifetimes.size());
    lifetimes.push_back({bytes_of(graph_.values[value].dtype, graph_.values[value].shape.size()), first[value], last[value]});
  }
  const Layout layout = lay_out_arena(lifetimes);
  arena_bytes_ = layout.bytes;
  arena_ = Tensor::empty(DType::uint8, {static_cast<int64_t>(layout.bytes)});

  input_places_.resize(graph_.inputs.size());
  output_places_.resize(count);
  Tensors storage(count);
  auto argument = [&](int value, int step, int position, bool as_output) -> Tensor {
    if (value < 0) return {};
    const Value& v = graph_.values[value];
    const int root = root_[value];
    const Place place{step, position, as_output, v.shape};
    if (graph_.values[root].constant) return graph_.values[root].constant.alias(v.shape, v.dtype);
    if (input[root] >= 0) input_places_[input[root]].push_back(place);
    else if (is_output[root]) output_places_[root].push_back(place);
    else if (!storage[root]) {
      const Value& r = graph_.values[root];
      storage[root] = lifetime_of[root] < 0 ? Tensor::empty(r.dtype, r.shape)
                                            : Tensor::view(arena_.storage(), layout.offsets[lifetime_of[root]], r.dtype, r.shape);
    }
    return storage[root] ? storage[root].alias(v.shape, v.dtype) : Tensor();
  };
  for (int s = 0; s < end; ++s) {
    const Node& node = *steps_[s].node;
    for (size_t i = 0; i < node.in.size(); ++i) steps_[s].in.push_back(argument(node.in[i], s, static_cast<int>(i), false));
    for (size_t i = 0; i < node.out.size(); ++i) steps_[s].out.push_back(argument(node.out[i], s, static_cast<int>(i), true));
  }
}

void Plan::bind(const std::vector<Place>& places, const Tensor& t) {
  for (const Place& place : places) {
    Step& step = steps_[place.step];
    (place.is_output ? step.out : step.in)[place.argument] = t ? t.alias(place.shape) : Tensor();
  }
}

Tensors Plan::run(Inputs inputs) {
  if (inputs.size() != graph_.inputs.size()) fail("plan", "takes {} inputs, but got {}", graph_.inputs.size(), inputs.size());
  for (size_t i = 0; i < inputs.size(); ++i) {
    const Value& wanted = graph_.values[graph_.inputs[i]];
    if (inputs[i].shape() != wanted.shape || inputs[i].dtype() != wanted.dtype) {
      fail("plan", "input {} is {}{} but the plan was made for {}{}", i, inputs[i].dtype(), inputs[i].shape(), wanted.dtype, wanted.shape);
    }
    bind(input_places_[i], inputs[i]);
  }
  Tensors made(graph_.values.size());  // storage of outputs, by root
  for (int value : graph_.outputs) {
    const int root = root_[value];
    if (made[root] || output_places_[root].empty()) continue;
    made[root] = Tensor::empty(graph_.values[root].dtype, graph_.values[root].shape);
    bind(output_places_[root], made[root]);
  }
  for (Step& step : steps_) step.kernel->run({step.in, step.out, step.node->attrs, step.prepared.get()});
  Tensors out;
  for (int value : graph_.outputs) {
    const int root = root_[value];
    const auto input = std::find(graph_.inputs.begin(), graph_.inputs.end(), root);
    const Tensor& t = made[root] ? made[root] : graph_.values[root].constant ? graph_.values[root].constant : inputs[input - graph_.inputs.begin()];
    out.push_back(t.alias(graph_.values[value].shape, graph_.values[value].dtype));
  }
  for (size_t i = 0; i < inputs.size(); ++i) bind(input_places_[i], Tensor());
  for (int value : graph_.outputs) bind(output_places_[root_[value]], Tensor());
  return out;
}

}  // namespace gossamer
