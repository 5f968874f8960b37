#include "core/kernel_choice.h"

#include <vector>

#include "ops/op.h"

namespace gossamer {
namespace {

// Kernels by op, for one backend.
std::vector<KernelFn> index_kernels(const Backend& backend) {
  std::vector<KernelFn> index(op_table().size());
  for (const Kernel& kernel : backend.kernels) index[kernel.op.index] = kernel.run;
  return index;
}

const Backend* active = nullptr;

}  // namespace

KernelFn kernel_for(const Backend& backend, OpId op) {
  static const Backend* indexed = nullptr;
  static std::vector<KernelFn> index;
  if (indexed != &backend) {
    index = index_kernels(backend);
    indexed = &backend;
  }
  return index[op.index];
}

KernelFn reference_kernel(OpId op) {
  static const std::vector<KernelFn> index = index_kernels(*backends().back());
  if (!index[op.index]) fail(op_of(op).name, "no backend of this build can run it");
  return index[op.index];
}

const Backend* find_backend(std::string_view name) {
  for (const Backend* backend : backends()) {
    if (backend->name == name) return backend;
  }
  return nullptr;
}

const Backend& active_backend() {
  if (!active) active = backends().front();
  return *active;
}

void set_backend(const Backend& backend) { active = &backend; }

}  // namespace gossamer
