// The reference backend: every primitive, every dtype, short and obviously right.
#include <vector>

#include "kernels.h"

namespace gossamer::cpu {

const Backend& backend() {
  static const std::vector<Kernel> kernels = [] {
    std::vector<Kernel> all;
    auto add = [&](std::span<const Kernel> family) { all.insert(all.end(), family.begin(), family.end()); };
#define ADD(family) add(family##_kernels());
    GOSSAMER_CPU_FAMILIES(ADD)
#undef ADD
    return all;
  }();
  static const Backend cpu{.name = "cpu", .kernel_library = "reference", .kernels = kernels};
  return cpu;
}

}  // namespace gossamer::cpu
