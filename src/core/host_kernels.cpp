#include "core/host_kernels.h"

#include <utility>

#include "ops/op.h"

namespace gossamer {
namespace {

struct HostKernels {
  std::vector<bool> has;  // by op; empty where there are none
  HostKernel kernel;
  uint64_t version = 0;
  bool paused = false;
};

HostKernels& host() {
  static HostKernels kernels;
  return kernels;
}

}  // namespace

void set_host_kernels(std::vector<OpId> ops, HostKernel kernel) {
  HostKernels& kernels = host();
  ++kernels.version;
  kernels.kernel = std::move(kernel);
  kernels.has.assign(ops.empty() ? 0 : op_count(), false);
  for (const OpId op : ops) kernels.has[op.index] = true;
}

uint64_t host_kernels_version() { return host().version; }

bool has_host_kernel(OpId op) {
  const HostKernels& kernels = host();
  return !kernels.has.empty() && !kernels.paused && kernels.has[op.index];
}

std::optional<Tensors> run_host_kernel(const Op& op, Inputs in, const Attrs& attrs) { return host().kernel(op, in, attrs); }

WithoutHostKernels::WithoutHostKernels() : outer_(std::exchange(host().paused, true)) {}
WithoutHostKernels::~WithoutHostKernels() { host().paused = outer_; }

}  // namespace gossamer
