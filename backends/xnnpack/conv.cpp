// Convolutions in two dimensions, channels last: dense, grouped and depthwise, with bias and clamp.
#include "epilogue.h"
#include "glue.h"
#include "ops/conv_geometry.h"

namespace gossamer::xnnpack {
namespace {

uint32_t u32(int64_t n) { return static_cast<uint32_t>(n); }
size_t size(int64_t n) { return static_cast<size_t>(n); }

// XNNPACK works out the size of the result by itself: windows that start beyond it are not to be had.
bool fits(const WindowAxis& a) {
  return (a.in + a.pad_before + a.pad_after - (a.filter - 1) * a.dilation - 1) / a.stride + 1 == a.out && a.pad_before >= 0 && a.pad_after >= 0;
}

bool supports(const ConvGeometry& g, const Tensor& x, const Tensor& filter) {
  return is_f32(x) && is_f32(filter) && !g.channels_first && g.spatial_rank == 2 && fits(g.axes[1]) && fits(g.axes[2]) &&
         g.batch > 0 && g.in_pixels() > 0 && g.in_channels > 0 && g.out_channels > 0 && g.out_pixels() > 0;
}

// [height, width, in, out] => [out, height, width, in]
std::vector<float> outputs_first(const Tensor& filter, int64_t outputs) {
  const int64_t inner = filter.size() / outputs;
  std::vector<float> moved(size(filter.size()));
  for (int64_t i = 0; i < inner; ++i) {
    for (int64_t o = 0; o < outputs; ++o) moved[size(o * inner + i)] = filter.data<float>()[i * outputs + o];
  }
  return moved;
}

struct Convolution : Prepared {
  explicit Convolution(const KernelArgs& call) : epilogue(call) {}
  ConvGeometry g;
  Epilogue epilogue;
  Operator op;
};

template <bool is_depthwise>
std::unique_ptr<Convolution> make(const KernelArgs& call) {
  const Tensor &x = call.in[0], &filter = call.in[1];
  auto conv = std::make_unique<Convolution>(call);
  ConvGeometry& g = conv->g;
  g = is_depthwise ? depthwise_geometry(x.shape(), filter.shape(), call.attrs) : conv_geometry(x.shape(), filter.shape(), 2, call.attrs);
  const Epilogue& epilogue = conv->epilogue;
  if (!supports(g, x, filter) || !epilogue.is_supported()) return nullptr;
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const std::vector<float> moved = is_depthwise ? std::vector<float>() : outputs_first(filter, g.out_channels);
  conv->op = Operator(call.attrs.op(), [&](xnn_operator_t* out) {
    return xnn_create_convolution2d_nhwc_f32(
        u32(h.pad_before), u32(w.pad_after), u32(h.pad_after), u32(w.pad_before), u32(h.filter), u32(w.filter), u32(h.stride), u32(w.stride),
        u32(h.dilation), u32(w.dilation), u32(g.groups), size(g.in_channels / g.groups), size(g.out_channels / g.groups), size(g.in_channels),
        size(g.out_channels), is_depthwise ? filter.data<float>() : moved.data(), epilogue.bias(), epilogue.low(), epilogue.high(),
        is_depthwise ? XNN_FLAG_DEPTHWISE_CONVOLUTION : 0, out);
  });
  return conv;
}

template <bool is_depthwise>
std::unique_ptr<Prepared> prepare(const KernelArgs& call) { return is_known(call) ? make<is_depthwise>(call) : nullptr; }

template <bool is_depthwise>
void convolve(const KernelArgs& call) {
  std::unique_ptr<Convolution> made;
  const auto* conv = static_cast<const Convolution*>(call.prepared);
  if (!conv) conv = (made = make<is_depthwise>(call)).get();
  if (!conv) return by_reference(call);
  conv->op.run(call.attrs.op(), [&](xnn_operator_t op, pthreadpool_t pool) {
    return xnn_setup_convolution2d_nhwc_f32(op, size(conv->g.batch), size(conv->g.axes[1].in), size(conv->g.axes[2].in),
                                            call.in[0].data<float>(), call.out[0].data<float>(), pool);
  });
  conv->epilogue.finish(call);
}

constexpr Kernel kKernels[] = {
    {op("conv2d"), convolve<false>, prepare<false>},
    {op("fusedConv2D"), convolve<false>, prepare<false>},
    {op("depthwiseConv2d"), convolve<true>, prepare<true>},
    {op("fusedDepthwiseConv2D"), convolve<true>, prepare<true>},
};

}  // namespace

std::span<const Kernel> conv_kernels() { return kKernels; }

}  // namespace gossamer::xnnpack
