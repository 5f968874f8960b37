// Pooling in two dimensions, channels last.
#include <cmath>

#include "glue.h"
#include "ops/conv_geometry.h"

namespace gossamer::xnnpack {
namespace {

using Create = xnn_status (*)(const ConvGeometry& g, xnn_operator_t* out);
using Setup = xnn_status (*)(xnn_operator_t op, const ConvGeometry& g, const float* x, float* y, pthreadpool_t pool);

uint32_t u32(int64_t n) { return static_cast<uint32_t>(n); }

xnn_status create_average(const ConvGeometry& g, xnn_operator_t* out) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const size_t c = static_cast<size_t>(g.in_channels);
  return xnn_create_average_pooling2d_nhwc_f32(u32(h.pad_before), u32(w.pad_after), u32(h.pad_after), u32(w.pad_before), u32(h.filter),
                                               u32(w.filter), u32(h.stride), u32(w.stride), c, c, c, -INFINITY, INFINITY, 0, out);
}

xnn_status setup_average(xnn_operator_t op, const ConvGeometry& g, const float* x, float* y, pthreadpool_t pool) {
  return xnn_setup_average_pooling2d_nhwc_f32(op, static_cast<size_t>(g.batch), static_cast<size_t>(g.axes[1].in),
                                              static_cast<size_t>(g.axes[2].in), x, y, pool);
}

// Windows of one pixel are refused by XNNPACK; dilation it has for the largest only. Averages leave padding out of the
// count, which XNNPACK does as well.
bool supports(const ConvGeometry& g) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const auto fits = [](const WindowAxis& a) { return (a.in + a.pad_before + a.pad_after - a.filter) / a.stride + 1 == a.out; };
  return !g.channels_first && g.taps() > 1 && h.dilation == 1 && w.dilation == 1 && fits(h) && fits(w) && g.in_pixels() > 0 && g.batch > 0;
}

void average_pool(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[0].shape(), 2, call.attrs);
  if (!is_f32(call.in[0]) || !supports(g)) return by_reference(call);
  const Operator made(call.attrs.op(), [&](xnn_operator_t* out) { return create_average(g, out); });
  made.run(call.attrs.op(), [&](xnn_operator_t op, pthreadpool_t pool) {
    return setup_average(op, g, call.in[0].data<float>(), call.out[0].data<float>(), pool);
  });
}

constexpr Kernel kKernels[] = {{op("avgPool"), average_pool}};

}  // namespace

std::span<const Kernel> pool_kernels() { return kKernels; }

}  // namespace gossamer::xnnpack
