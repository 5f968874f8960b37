// The backends webgl and webgpu: the same kernels, in two languages. What they leave out runs by expansion, or on the
// reference with a copy.
#include "kernels.h"
#include "recorder.h"

namespace gossamer::gpu {
namespace {

template <Dialect d>
const std::vector<Kernel>& kernels() {
  static const std::vector<Kernel> all = [] {
    std::vector<Kernel> all;
    auto add = [&](std::span<const Kernel> family) { all.insert(all.end(), family.begin(), family.end()); };
#define ADD(family) add(family##_kernels<d>());
    GOSSAMER_GPU_FAMILIES(ADD)
#undef ADD
    return all;
  }();
  return all;
}

template <Dialect d>
std::unique_ptr<Recording> record_on(Inputs inputs, Inputs out, const std::function<bool()>& next_step) { return record(d, inputs, out, next_step); }

}  // namespace

const Backend& backend_of(Dialect dialect) {
  static const Backend webgl{.name = "webgl", .kernel_library = "gossamer-glsl", .kernels = kernels<Dialect::kGlsl>(), .release = release, .read = read, .record = record_on<Dialect::kGlsl>};
  static const Backend webgpu{.name = "webgpu", .kernel_library = "gossamer-wgsl", .kernels = kernels<Dialect::kWgsl>(), .release = release, .read = read,
                              .reads_at_once = false, .record = record_on<Dialect::kWgsl>};
  return dialect == Dialect::kGlsl ? webgl : webgpu;
}

}  // namespace gossamer::gpu
