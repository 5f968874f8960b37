// Pooling of float32 in two dimensions, channels last; the rest runs on the reference.
#include "glue.h"
#include "ops/conv_geometry.h"

namespace gossamer::wasm {
namespace {

template <kernels::Pool::Kind kind>
void pool(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[0].shape(), 2, call.attrs);
  if (!is_f32(call.in[0]) || g.channels_first) return by_reference(call);
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const auto as_int = [](int64_t n) { return static_cast<int32_t>(n); };
  const kernels::Pool args{call.in[0].data<float>(), call.out[0].data<float>(),
                           as_int(g.batch), as_int(h.in), as_int(w.in), as_int(g.in_channels), as_int(h.out), as_int(w.out),
                           as_int(h.filter), as_int(w.filter), as_int(h.stride), as_int(w.stride),
                           as_int(h.dilation), as_int(w.dilation), as_int(h.pad_before), as_int(w.pad_before), kind};
  share(kernels::k_pool, args, as_int(g.batch * h.out), call.out[0].size() * g.taps());
}

constexpr Kernel kKernels[] = {
    {op("maxPool"), pool<kernels::Pool::kMax>},
    {op("avgPool"), pool<kernels::Pool::kAverage>},
};

}  // namespace

std::span<const Kernel> pool_kernels() { return kKernels; }

}  // namespace gossamer::wasm
