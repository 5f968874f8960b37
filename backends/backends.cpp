// The backends of this build.
#include "cpu/kernels.h"
#include "wasm/glue.h"

namespace gossamer {

std::span<const Backend* const> backends() {
  static const Backend* const all[] = {&wasm::backend(), &cpu::backend()};
  return all;
}

}  // namespace gossamer
