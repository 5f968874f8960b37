// Functions, branches and loops, and the nodes that only hand tensors on.
#include "gossamer/ops.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

Items identity(Context& c) { return {c.items[0]}; }

Items rest(const Context& c, int first) {
  Items out;
  for (int i = first; i < c.inputs(); ++i) out.push_back(c.items[i]);
  return out;
}

bool is_true(const Tensor& condition, const ForeignNode& node) {
  if (condition.is_symbolic()) throw NeedsValue{node.name};
  if (condition.size() < 1 || condition.dtype() == DType::string) fail(node.op, "the condition must be a number");
  return to_doubles(condition)[0] != 0;
}

Items if_else(Context& c) {
  const std::string branch = c.exact_text(is_true(c.in(0), c.node) ? "then_branch" : "else_branch");
  return c.walk.call(branch, rest(c, 1));
}

// The variables are moved into each round, so that it may change lists in place.
Items while_loop(Context& c) {
  const std::string condition = c.exact_text("cond"), body = c.exact_text("body");
  Items variables = std::move(c.items);
  for (;;) {
    const Items outcome = c.walk.call(condition, variables);
    if (outcome.empty() || !is_true(outcome[0].tensor, c.node)) return variables;
    variables = c.walk.call(body, std::move(variables));
  }
}

Items partitioned_call(Context& c) { return c.walk.call(c.exact_text("f"), std::move(c.items)); }

// One output is alive.
Items switch_by(Context& c) {
  if (is_true(c.in(1), c.node)) return {Item(), c.items[0]};
  return {c.items[0], Item()};
}

Items merge(Context& c) {
  for (int i = 0; i < c.inputs(); ++i) {
    if (c.items[i]) return {c.items[i], Item(Tensor::scalar(i, DType::int32))};
  }
  return {Item()};
}

Items print(Context& c) { return {c.items[0]}; }

Items no_op(Context&) { return {Item(Tensor::scalar(1))}; }

Items const_without_value(Context& c) { fail(c.node.name, "the constant has no weight in the file"); }

Items placeholder(Context& c) { fail(c.node.name, "the placeholder was given no value"); }

constexpr Row kRows[] = {
    {"Identity", identity},
    {"IdentityN", [](Context& c) { return std::move(c.items); }},
    {"Snapshot", identity},
    {"StopGradient", identity},
    {"FakeQuantWithMinMaxVars", identity},
    {"Print", print},
    {"NoOp", no_op},
    {"Const", const_without_value},
    {"Placeholder", placeholder},
    {"PlaceholderWithDefault", identity},
    {"If", if_else, kAsync},
    {"StatelessIf", if_else, kAsync},
    {"While", while_loop, kAsync},
    {"StatelessWhile", while_loop, kAsync},
    {"PartitionedCall", partitioned_call},
    {"StatefulPartitionedCall", partitioned_call},
    {"Switch", switch_by, kAsync, "output_false,output_true"},
    {"Merge", merge, kAsync | kTakesDead, "output,value_index"},
    {"Enter", identity, kAsync},
    {"Exit", identity, kAsync},
    {"NextIteration", identity, kAsync},
    {"LoopCond", identity, kAsync},
};

}  // namespace

std::span<const Row> control_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
