#include "core/kernel_choice.h"

#include <cstring>
#include <vector>

#include "core/host_notice.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// Kernels by op, for one backend.
std::vector<const Kernel*> index_kernels(const Backend& backend) {
  std::vector<const Kernel*> index(op_count());
  for (const Kernel& kernel : backend.kernels) index[kernel.op.index] = &kernel;
  return index;
}

int refusals = 0;
bool is_precise = false;
const Backend* active = nullptr;
const Backend* host = nullptr;  // the last active one without a device

}  // namespace

const Kernel* kernel_for(const Backend& backend, OpId op) {
  static std::vector<std::pair<const Backend*, std::vector<const Kernel*>>> indexes;
  for (const auto& [indexed, index] : indexes) {
    if (indexed == &backend) return index[op.index];
  }
  indexes.emplace_back(&backend, index_kernels(backend));
  return indexes.back().second[op.index];
}

const Kernel& reference_kernel(OpId op) {
  const Kernel* kernel = kernel_for(*backends().back(), op);
  if (!kernel) fail(op_of(op).name, "no backend of this build can run it");
  return *kernel;
}

void by_reference(const KernelArgs& call) {
  const Op& op = call.attrs.op();
  if (const Kernel* kernel = kernel_for(*backends().back(), op.id)) return kernel->run({call.in, call.out, call.attrs});
  const Tensors out = op.def->expand(call.in, call.attrs);
  for (size_t i = 0; i < out.size(); ++i) std::memcpy(call.out[i].raw(), out[i].raw(), bytes_of(out[i].dtype(), out[i].size()));
}

RefuseReads::RefuseReads() { ++refusals; }
RefuseReads::~RefuseReads() { --refusals; }
void check_read() {
  if (refusals > 0) throw NeedsHost();
}

KeepPrecision::KeepPrecision(bool keeps) : before_(is_precise) { is_precise = is_precise || keeps; }
KeepPrecision::~KeepPrecision() { is_precise = before_; }
bool keeps_precision() { return is_precise; }

OnHost::OnHost() : before_(active_backend()) {
  if (before_.read) set_backend(host ? *host : *backends().front());
}

const Kernel& kernel_on_host(OpId op) {
  const Kernel* kernel = kernel_for(host ? *host : *backends().front(), op);
  return kernel ? *kernel : reference_kernel(op);
}

void on_host(const KernelArgs& call) {
  const OpId op = call.attrs.op().id;
  notice_host(call);
  if (!kernel_for(*backends().back(), op)) return by_reference(call);
  kernel_on_host(op).run({call.in, call.out, call.attrs});
}

const Backend* find_backend(std::string_view name) {
  for (const auto all : {backends(), device_backends()}) {
    for (const Backend* backend : all) {
      if (backend->name == name) return backend;
    }
  }
  return nullptr;
}

const Backend& active_backend() {
  if (!active) active = backends().front();
  return *active;
}

void set_backend(const Backend& backend) {
  active = &backend;
  if (!backend.read) host = &backend;
}

}  // namespace gossamer
