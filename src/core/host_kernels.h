// Kernels that the host has registered (in JavaScript): they go before every backend's. Ops that the table's rows are
// made of are not asked for, and a capture stops at such an op: it runs by itself, with values.
#pragma once

#include <functional>
#include <optional>

#include "gossamer/backend.h"

namespace gossamer {

// The outputs; nothing where the op's own kernel shall run after all.
using HostKernel = std::function<std::optional<Tensors>(const Op&, Inputs, const Attrs&)>;

// The host computes these ops, and no others, with `kernel`.
void set_host_kernels(std::vector<OpId> ops, HostKernel kernel);
// Changes with each set_host_kernels: captured programs hold for one.
uint64_t host_kernels_version();

bool has_host_kernel(OpId op);
std::optional<Tensors> run_host_kernel(const Op& op, Inputs in, const Attrs& attrs);

// While it lives, the host is not asked.
class WithoutHostKernels {
 public:
  WithoutHostKernels();
  ~WithoutHostKernels();
  WithoutHostKernels(const WithoutHostKernels&) = delete;

 private:
  bool outer_;
};

}  // namespace gossamer
