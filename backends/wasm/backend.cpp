// WebAssembly SIMD: kernels for what models spend their time on; the rest runs by expansion or on the reference.
#include <vector>

#include "glue.h"

namespace gossamer::wasm {

float* workspace(int64_t floats) {
  static Floats memory;
  if (static_cast<int64_t>(memory.size()) < floats) memory = Floats(floats);
  return memory.data();
}

bool is_known(const KernelArgs& call, size_t end) {
  for (size_t i = 1; i < call.in.size() && i < end; ++i) {
    if (call.in[i] && !call.in[i].storage()) return false;
  }
  return true;
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
