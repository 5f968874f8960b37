// Pooling of float32 in two dimensions, channels last, and its gradients; the rest runs on the reference.
#include "glue.h"
#include "ops/conv_geometry.h"

namespace gossamer::wasm {
namespace {

int as_int(int64_t n) { return static_cast<int>(n); }

kernels::Pool pool_of(const ConvGeometry& g, const Tensor& x, float* y, kernels::Pool::Kind kind) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  return {x.data<float>(), y,
          as_int(g.batch), as_int(h.in), as_int(w.in), as_int(g.in_channels), as_int(h.out), as_int(w.out),
          as_int(h.filter), as_int(w.filter), as_int(h.stride), as_int(w.stride),
          as_int(h.dilation), as_int(w.dilation), as_int(h.pad_before), as_int(w.pad_before), kind, nullptr};
}

template <kernels::Pool::Kind kind>
void pool(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[0].shape(), 2, call.attrs);
  if (!is_f32(call.in[0]) || g.channels_first) return by_reference(call);
  constexpr int64_t kFewTaps = 4;
  kernels::Pool args = pool_of(g, call.in[0], call.out[0].data<float>(), kind);
  if (args.filter_height > 1 && g.taps() > kFewTaps) args.scratch = workspace(thread_count() * int64_t{args.in_width} * args.channels);
  share(kernels::k_pool, args, args.batch * args.out_height, call.out[0].size() * g.taps());
}

// in[0] is dy, in[1] the input of the pool.
template <kernels::Pool::Kind kind>
void pool_gradient(const KernelArgs& call) {
  const Tensor &dy = call.in[0], &x = call.in[1], &dx = call.out[0];
  const ConvGeometry g = pool_geometry(x.shape(), 2, call.attrs);
  if (!is_f32(dy) || !is_f32(x) || g.channels_first) return by_reference(call);
  const kernels::PoolGradient args{pool_of(g, x, nullptr, kind), dy.data<float>(), dx.data<float>()};
  const int blocks = (args.pool.channels + kernels::kPoolChannels - 1) / kernels::kPoolChannels;
  share(kernels::k_pool_gradient, args, args.pool.batch * blocks, dy.size() * g.taps() * kElementWork);
}

constexpr Kernel kKernels[] = {
    {op("maxPool"), pool<kernels::Pool::kMax>},
    {op("maxPoolGrad"), pool_gradient<kernels::Pool::kMax>},
    {op("avgPool"), pool<kernels::Pool::kAverage>},
    {op("avgPoolGrad"), pool_gradient<kernels::Pool::kAverage>},
};

}  // namespace

std::span<const Kernel> pool_kernels() { return kKernels; }

}  // namespace gossamer::wasm
