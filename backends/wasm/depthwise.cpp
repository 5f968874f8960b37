// Depthwise convolution of float32, channels last, with one filter per channel; the rest runs on the reference.
#include "depthwise.h"

#include "epilogue.h"

namespace gossamer::wasm {
namespace {

struct DepthwiseConv : Prepared {
  DepthwiseConv(const KernelArgs& call, const ConvGeometry& g, decltype(packed_copy) pack)
      : g(g), epilogue(call), filter(pack(call.in[1], depthwise_packing(g))) {}
  ConvGeometry g;
  Epilogue epilogue;
  Weights filter;
};

std::unique_ptr<DepthwiseConv> make(const KernelArgs& call, decltype(packed_copy) pack) {
  const ConvGeometry g = depthwise_geometry(call.in[0].shape(), call.in[1].shape(), call.attrs);
  if (!is_f32(call.in[0]) || !is_f32(call.in[1]) || g.channels_first) return nullptr;
  if (!Epilogue(call).is_supported()) return nullptr;
  return std::make_unique<DepthwiseConv>(call, g, pack);
}

std::unique_ptr<Prepared> prepare(const KernelArgs& call) { return is_known(call) ? make(call, packed_weights) : nullptr; }

// Each channel as often as it has filters, so that each filter has a channel of its own.
const float* repeated_channels(const Tensor& x, int64_t filters) {
  static Floats memory;
  if (filters == 1) return x.data<float>();
  if (static_cast<int64_t>(memory.size()) < x.size() * filters) memory = Floats(x.size() * filters);
  float* to = memory.data();
  for (const float *from = x.data<float>(), *end = from + x.size(); from < end; ++from) {
    for (int64_t i = 0; i < filters; ++i) *to++ = *from;
  }
  return memory.data();
}

void depthwise_conv2d(const KernelArgs& call) {
  with_prepared(call, [](const KernelArgs& call) { return make(call, packed_copy); }, [&](const DepthwiseConv& conv) {
    const float* x = repeated_channels(call.in[0], conv.g.out_channels / conv.g.in_channels);
    convolve_depthwise(conv.g, x, conv.filter, call.out[0].data<float>(), conv.epilogue.finish(call));
  });
}

constexpr Kernel kKernels[] = {
    {op("depthwiseConv2d"), depthwise_conv2d, prepare},
    {op("fusedDepthwiseConv2D"), depthwise_conv2d, prepare},
};

}  // namespace

void convolve_depthwise(const ConvGeometry& g, const float* x, const Weights& filter, float* y, const kernels::Finish& finish) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const auto as_int = [](int64_t n) { return static_cast<int32_t>(n); };
  // All channels of a few rows; some of the channels where images are so small that threads would have nothing to share.
  constexpr int64_t kRows = 4, kChannels = 256;
  const int64_t channels = thread_count() > 1 && h.out < kRows * 2 * thread_count() ? kChannels : g.out_channels;
  const kernels::Depthwise args{x, filter.panels, y,
                                as_int(g.batch), as_int(h.in), as_int(w.in), as_int(g.out_channels),
                                as_int(h.out), as_int(w.out),
                                as_int(h.filter), as_int(w.filter), as_int(h.stride), as_int(w.stride),
                                as_int(h.dilation), as_int(w.dilation), as_int(h.pad_before), as_int(w.pad_before),
                                as_int(kRows), as_int(channels), finish};
  const int64_t units = g.batch * ((h.out + kRows - 1) / kRows) * ((g.out_channels + channels - 1) / channels);
  share(kernels::k_depthwise, args, as_int(units), g.batch * g.out_pixels() * g.out_channels * g.taps());
}

std::span<const Kernel> depthwise_kernels() { return kKernels; }

}  // namespace gossamer::wasm
