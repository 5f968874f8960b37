// WebAssembly SIMD: kernels for what models spend their time on; the rest runs by expansion or on the reference.
#include <vector>

#include "glue.h"

namespace gossamer::wasm {

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
