// The backends of this build.
#include <vector>

#include "cpu/kernels.h"
#include "gpu/kernels.h"
#include "wasm/glue.h"
#ifdef GOSSAMER_XNNPACK
#include "xnnpack/glue.h"
#endif

namespace gossamer {

std::span<const Backend* const> backends() {
  static const std::vector<const Backend*> all = [] {
    std::vector<const Backend*> all;
#ifdef GOSSAMER_XNNPACK
    if (const Backend* xnnpack = xnnpack::backend()) all.push_back(xnnpack);
#endif
    all.push_back(&wasm::backend());
    all.push_back(&cpu::backend());
    return all;
  }();
  return all;
}

std::span<const Backend* const> device_backends() {
  static const Backend* const all[] = {&gpu::backend_of(gpu::Dialect::kWgsl), &gpu::backend_of(gpu::Dialect::kGlsl)};
  return all;
}

}  // namespace gossamer
