// Chains of elementwise ops on float32. Those with a step whose result is smaller than the chain's run op by op.
#include "ops/chain.h"

#include <algorithm>

#include "elementwise.h"
#include "glue.h"
#include "ops/elementwise.h"

namespace gossamer::wasm {
namespace {

constexpr int kUsualSteps = 16;
using Steps = SmallVector<kernels::ChainStep, kUsualSteps>;

struct PreparedChain : Prepared {
  Steps steps;                       // complete but for the addresses of inputs and result
  std::vector<ChainStep> described;
  int slots = 0;
};

// The step that reads a value for the last time.
int last_reader(const std::vector<ChainStep>& steps, int value) {
  int last = -1;
  for (int s = 0; s < static_cast<int>(steps.size()); ++s) {
    if (std::find(std::begin(steps[s].operands), std::end(steps[s].operands), value) != std::end(steps[s].operands)) last = s;
  }
  return last;
}

// Results of steps get slots that nobody needs any more; a step may write over what it reads.
void assign_slots(PreparedChain& chain, int inputs) {
  const int count = static_cast<int>(chain.described.size());
  std::vector<int> slot_of(count, -1), busy_until;
  for (int s = 0; s < count; ++s) {
    kernels::ChainStep& step = chain.steps[s];
    for (int k = 0; k < kernels::Elementwise::kMaxInputs; ++k) {
      const int operand = k < 2 ? chain.described[s].operands[k] : -1;
      step.in_slots[k] = operand >= inputs ? slot_of[operand - inputs] : -1;
    }
    step.y_slot = -1;
    if (s + 1 == count) break;
    const auto free = std::find_if(busy_until.begin(), busy_until.end(), [s](int last) { return last <= s; });
    slot_of[s] = step.y_slot = static_cast<int>(free - busy_until.begin());
    if (free == busy_until.end()) busy_until.push_back(0);
    busy_until[slot_of[s]] = last_reader(chain.described, inputs + s);
  }
  chain.slots = static_cast<int>(busy_until.size());
}

std::unique_ptr<PreparedChain> make(const KernelArgs& call) {
  auto chain = std::make_unique<PreparedChain>();
  const Shape& shape = call.out[0].shape();
  const int inputs = static_cast<int>(call.in.size());
  chain->described = chain_steps(call.attrs, inputs);
  Tensors values(call.in.begin(), call.in.end());
  for (const ChainStep& step : chain->described) {
    const bool is_binary = step.operands[1] >= 0;
    const Tensor in[] = {values[step.operands[0]], is_binary ? values[step.operands[1]] : Tensor()};
    const Inputs given = Inputs(in).first(is_binary ? 2 : 1);
    if (step.op->def->infer(given, step.attrs)[0].shape != shape) return nullptr;
    const Parameters parameters = parameters_of(step.attrs);
    kernels::Elementwise work{.in = {}, .y = nullptr, .size = static_cast<int32_t>(shape.size()), .axes = 0, .extent = {},
                              .function = is_binary ? binary_function(step.op->name) : unary_function(step.op->name),
                              .p = static_cast<float>(parameters.p), .q = static_cast<float>(parameters.q)};
    if (work.function == kernels::kNoFunction) return nullptr;
    lay_out(given, shape, work);
    chain->steps.push_back({work, {}, 0});
    values.push_back(Tensor::promised(DType::float32, shape));
  }
  assign_slots(*chain, inputs);
  return chain;
}

std::unique_ptr<Prepared> prepare(const KernelArgs& call) { return make(call); }

void run(const PreparedChain& chain, const KernelArgs& call) {
  const Tensor& y = call.out[0];
  if (y.size() == 0) return;
  Steps steps = chain.steps;
  for (int s = 0; s < steps.size(); ++s) {
    for (int k = 0; k < 2; ++k) {
      const int operand = chain.described[s].operands[k];
      if (operand >= 0 && operand < static_cast<int>(call.in.size())) steps[s].work.in[k].data = call.in[operand].raw();
    }
  }
  steps[steps.size() - 1].work.y = y.raw();
  const int scratch = chain.slots * kernels::kBlock;
  const kernels::Chain args{steps.begin(), workspace(static_cast<int64_t>(scratch) * thread_count()), steps.size(), scratch};
  share(kernels::k_chain, args, static_cast<int>((y.size() + kernels::kBlock - 1) / kernels::kBlock), y.size() * kElementWork * steps.size());
}

void chain(const KernelArgs& call) {
  with_prepared(call, make, [&](const PreparedChain& chain) { run(chain, call); });
}

constexpr Kernel kKernels[] = {
    {op("chain"), chain, prepare},
};

}  // namespace

std::span<const Kernel> chain_kernels() { return kKernels; }

}  // namespace gossamer::wasm
