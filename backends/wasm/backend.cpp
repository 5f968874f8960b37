// WebAssembly SIMD: kernels for what models spend their time on; the rest runs by expansion or on the reference.
#include <cstring>
#include <vector>

#include "core/kernel_choice.h"
#include "glue.h"
#include "ops/op.h"

namespace gossamer::wasm {

void by_reference(const KernelArgs& call) {
  const Op& op = call.attrs.op();
  if (const Kernel* kernel = kernel_for(*backends().back(), op.id)) return kernel->run({call.in, call.out, call.attrs});
  const Tensors out = op.def->expand(call.in, call.attrs);
  for (size_t i = 0; i < out.size(); ++i) std::memcpy(call.out[i].raw(), out[i].raw(), bytes_of(out[i].dtype(), out[i].size()));
}

const Backend& backend() {
  static const std::vector<Kernel> kernels = [] {
    std::vector<Kernel> all;
    auto add = [&](std::span<const Kernel> family) { all.insert(all.end(), family.begin(), family.end()); };
#define ADD(family) add(family##_kernels());
    GOSSAMER_WASM_FAMILIES(ADD)
#undef ADD
    return all;
  }();
  static const Backend wasm{.name = "wasm", .kernel_library = "gossamer-simd", .kernels = kernels};
  return wasm;
}

}  // namespace gossamer::wasm
