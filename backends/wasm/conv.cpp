// Convolutions: 1 x 1 as a matrix product, others as a product over pointers to pixels, depthwise by sliding windows.
// What the kernels leave out (NCHW, groups, other dtypes, very large filters) runs on the reference.
#include "ops/conv_geometry.h"

#include "epilogue.h"

namespace gossamer::wasm {
namespace {

using kernels::Clamp;

bool supports(const ConvGeometry& g, const Tensor& x, const Tensor& filter) {
  return is_f32(x) && is_f32(filter) && !g.channels_first && g.spatial_rank == 2 && g.taps() <= kernels::kMaxTaps;
}

int as_int(int64_t n) { return static_cast<int>(n); }

// --- dense -----------------------------------------------------------------------------------------------------------

struct DenseConv : Prepared {
  DenseConv(const KernelArgs& call, const ConvGeometry& g) : g(g), epilogue(call), zeros(g.in_channels) {}
  ConvGeometry g;
  Epilogue epilogue;
  Floats filter;  // packed panels
  Floats zeros;   // what lies outside of the image
};

void pack_filter(const Tensor& filter, DenseConv& conv) {
  const int k = as_int(conv.g.taps() * conv.g.in_channels), n = as_int(conv.g.out_channels);
  conv.filter.resize(packed_size(k, n));
  kernels::k_pack_panels(filter.data<float>(), k, n, n, 1, conv.filter.data());
}

std::unique_ptr<DenseConv> make_dense(const KernelArgs& call) {
  const ConvGeometry g = conv_geometry(call.in[0].shape(), call.in[1].shape(), 2, call.attrs);
  if (!supports(g, call.in[0], call.in[1]) || g.groups != 1) return nullptr;
  auto conv = std::make_unique<DenseConv>(call, g);
  if (!conv->epilogue.is_supported()) return nullptr;
  pack_filter(call.in[1], *conv);
  return conv;
}

// Bias and weights of an activation must be known too; else each call prepares for itself.
bool is_known(const KernelArgs& call) {
  for (size_t i = 1; i < call.in.size(); ++i) {
    if (call.in[i] && !call.in[i].raw()) return false;
  }
  return true;
}

std::unique_ptr<Prepared> prepare_dense(const KernelArgs& call) { return is_known(call) ? make_dense(call) : nullptr; }

// Every output pixel sees one input pixel, in the same order.
bool is_pointwise(const ConvGeometry& g) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  return g.taps() == 1 && h.stride == 1 && w.stride == 1 && h.pad_before == 0 && w.pad_before == 0 && h.in == h.out && w.in == w.out;
}

void run_dense(const DenseConv& conv, const float* x, float* y) {
  const ConvGeometry& g = conv.g;
  const int pixels = as_int(g.batch * g.out_pixels()), blocks = (pixels + kernels::kGemmRows - 1) / kernels::kGemmRows;
  const int in = as_int(g.in_channels), out = as_int(g.out_channels);
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const int64_t work = pixels * g.taps() * in * out;
  if (is_pointwise(g)) {
    const kernels::Gemm gemm{x, conv.filter.data(), conv.epilogue.bias(), y, pixels, in, out, in, out, conv.epilogue.clamp()};
    share(kernels::k_gemm, gemm, blocks, work);
  } else {
    const kernels::Conv args{x, conv.filter.data(), conv.epilogue.bias(), conv.zeros.data(), y,
                             as_int(g.batch), as_int(h.in), as_int(w.in), in, in,
                             as_int(h.out), as_int(w.out), out,
                             as_int(h.filter), as_int(w.filter), as_int(h.stride), as_int(w.stride),
                             as_int(h.dilation), as_int(w.dilation), as_int(h.pad_before), as_int(w.pad_before),
                             conv.epilogue.clamp()};
    share(kernels::k_conv, args, blocks, work);
  }
  conv.epilogue.finish(y, pixels);
}

void conv2d(const KernelArgs& call) {
  std::unique_ptr<DenseConv> made;
  const auto* conv = static_cast<const DenseConv*>(call.prepared);
  if (!conv) conv = (made = make_dense(call)).get();
  if (!conv) return by_reference(call);
  run_dense(*conv, call.in[0].data<float>(), call.out[0].data<float>());
}

// --- depthwise -------------------------------------------------------------------------------------------------------

struct DepthwiseConv : Prepared {
  DepthwiseConv(const KernelArgs& call, const ConvGeometry& g) : g(g), epilogue(call) {}
  ConvGeometry g;
  Epilogue epilogue;
};

std::unique_ptr<DepthwiseConv> make_depthwise(const KernelArgs& call) {
  const ConvGeometry g = depthwise_geometry(call.in[0].shape(), call.in[1].shape(), call.attrs);
  if (!supports(g, call.in[0], call.in[1]) || g.in_channels != g.out_channels) return nullptr;
  auto conv = std::make_unique<DepthwiseConv>(call, g);
  return conv->epilogue.is_supported() ? std::move(conv) : nullptr;
}

std::unique_ptr<Prepared> prepare_depthwise(const KernelArgs& call) { return is_known(call) ? make_depthwise(call) : nullptr; }

void depthwise_conv2d(const KernelArgs& call) {
  std::unique_ptr<DepthwiseConv> made;
  const auto* conv = static_cast<const DepthwiseConv*>(call.prepared);
  if (!conv) conv = (made = make_depthwise(call)).get();
  if (!conv) return by_reference(call);
  const ConvGeometry& g = conv->g;
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  float* y = call.out[0].data<float>();
  const kernels::Depthwise args{call.in[0].data<float>(), call.in[1].data<float>(), conv->epilogue.bias(), y,
                                as_int(g.batch), as_int(h.in), as_int(w.in), as_int(g.in_channels),
                                as_int(h.out), as_int(w.out),
                                as_int(h.filter), as_int(w.filter), as_int(h.stride), as_int(w.stride),
                                as_int(h.dilation), as_int(w.dilation), as_int(h.pad_before), as_int(w.pad_before),
                                conv->epilogue.clamp()};
  share(kernels::k_depthwise, args, as_int(g.batch * h.out), call.out[0].size() * g.taps());
  conv->epilogue.finish(y, g.batch * g.out_pixels());
}

constexpr Kernel kKernels[] = {
    {op("conv2d"), conv2d, prepare_dense},
    {op("fusedConv2D"), conv2d, prepare_dense},
    {op("depthwiseConv2d"), depthwise_conv2d, prepare_depthwise},
    {op("fusedDepthwiseConv2D"), depthwise_conv2d, prepare_depthwise},
};

}  // namespace

std::span<const Kernel> conv_kernels() { return kKernels; }

}  // namespace gossamer::wasm
