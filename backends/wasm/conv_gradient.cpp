// The gradients of convolutions of one group, float32, channels last; and, being the first of them, transposed convolutions.
// The rest runs on the reference.
#include <algorithm>

#include "ops/conv_geometry.h"
#include "pack.h"

namespace gossamer::wasm {
namespace {

int as_int(int64_t n) { return static_cast<int>(n); }

bool takes(const KernelArgs& call, const ConvGeometry& g) {
  return is_f32(call.in[0]) && is_f32(call.in[1]) && !g.channels_first && g.groups == 1 && g.taps() <= kernels::kMaxTaps && call.out[0].size() > 0 &&
         call.in[0].size() > 0 && call.in[1].size() > 0;
}

int64_t work_of(const ConvGeometry& g) { return g.batch * g.out_pixels() * g.taps() * g.in_channels * g.out_channels; }

// --- to the input ----------------------------------------------------------------------------------------------------

// Taps that are a stride apart make a filter each: those that an input pixel is reached through.
struct ByRemainder : Prepared {
  ByRemainder(const Tensor& filter, const ConvGeometry& g);
  ConvGeometry g;
  Floats filter, zeros;
};

ByRemainder::ByRemainder(const Tensor& given, const ConvGeometry& g) : g(g), filter(g.taps() * packed_size(g.out_channels, g.in_channels)), zeros(g.out_channels) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const int64_t in = g.in_channels, out = g.out_channels, panels = (in + kernels::kPanel - 1) / kernels::kPanel;
  float* to = filter.data();
  for (int64_t y = 0; y < std::min(h.stride, h.filter); ++y) {
    for (int64_t x = 0; x < std::min(w.stride, w.filter); ++x) {
      const int64_t taps = ((h.filter - y + h.stride - 1) / h.stride) * ((w.filter - x + w.stride - 1) / w.stride), panel = taps * out * kernels::kPanel;
      float* tap = to;
      for (int64_t fy = y; fy < h.filter; fy += h.stride) {
        for (int64_t fx = x; fx < w.filter; fx += w.stride, tap += out * kernels::kPanel) {
          const float* matrix = given.data<float>() + (fy * w.filter + fx) * in * out;
          const kernels::Pack args{&matrix, tap, as_int(out), as_int(in), 1, as_int(out), as_int(panel)};
          share(kernels::k_pack, args, as_int(panels), in * out);
        }
      }
      to += panels * panel;
    }
  }
}

ConvGeometry input_geometry(const KernelArgs& call) { return conv_geometry(call.attrs.shape("inputShape"), call.in[1].shape(), 2, call.attrs); }

std::unique_ptr<ByRemainder> make_to_input(const KernelArgs& call) {
  const ConvGeometry g = input_geometry(call);
  return takes(call, g) ? std::make_unique<ByRemainder>(call.in[1], g) : nullptr;
}

std::unique_ptr<Prepared> prepare_to_input(const KernelArgs& call) { return is_known(call) ? make_to_input(call) : nullptr; }

void run_to_input(const ByRemainder& prepared, const KernelArgs& call) {
  const ConvGeometry& g = prepared.g;
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const kernels::ConvInputGradient args{call.in[0].data<float>(), prepared.filter.data(), prepared.zeros.data(), call.out[0].data<float>(),
                                        as_int(g.batch), as_int(h.in), as_int(w.in), as_int(g.in_channels),
                                        as_int(h.out), as_int(w.out), as_int(g.out_channels),
                                        as_int(h.filter), as_int(w.filter), as_int(h.stride), as_int(w.stride),
                                        as_int(h.dilation), as_int(w.dilation), as_int(h.pad_before), as_int(w.pad_before)};
  share(kernels::k_conv_input_gradient, args, as_int(g.batch * h.in), work_of(g));
}

void to_input(const KernelArgs& call) {
  with_prepared(call, make_to_input, [&](const ByRemainder& prepared) { run_to_input(prepared, call); });
}

// --- to the filter ---------------------------------------------------------------------------------------------------

void transpose(const float* matrix, int64_t rows, int64_t columns, float* to) {
  const kernels::Transpose args{&matrix, to, as_int(rows), as_int(columns)};
  share(kernels::k_transpose, args, as_int((rows + 3) / 4), rows * columns);
}

void to_filter(const KernelArgs& call) {
  const Tensor &x = call.in[0], &dy = call.in[1];
  const ConvGeometry g = conv_geometry(x.shape(), call.attrs.shape("filterShape"), 2, call.attrs);
  if (!takes(call, g)) return by_reference(call);
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  constexpr int64_t kPixels = 512;  // about as many at a time: their columns stay in L1
  const int64_t pixels = g.batch * g.out_pixels(), columns = g.taps() * g.in_channels, rows = std::clamp<int64_t>(kPixels / w.out, 1, g.batch * h.out);
  float* transposed = workspace(dy.size() + g.out_channels * columns + thread_count() * kernels::kPanel * rows * w.out);
  float *gradient = transposed + dy.size(), *scratch = gradient + g.out_channels * columns;
  transpose(dy.data<float>(), pixels, g.out_channels, transposed);
  const kernels::ConvFilterGradient args{x.data<float>(), transposed, gradient, scratch,
                                         as_int(g.batch), as_int(h.in), as_int(w.in), as_int(g.in_channels),
                                         as_int(h.out), as_int(w.out), as_int(g.out_channels),
                                         as_int(h.filter), as_int(w.filter), as_int(h.stride), as_int(w.stride),
                                         as_int(h.dilation), as_int(w.dilation), as_int(h.pad_before), as_int(w.pad_before), as_int(rows)};
  share(kernels::k_conv_filter_gradient, args, as_int((columns + kernels::kPanel - 1) / kernels::kPanel), work_of(g));
  transpose(gradient, g.out_channels, columns, call.out[0].data<float>());
}

constexpr Kernel kKernels[] = {
    {op("conv2DBackpropInput"), to_input, prepare_to_input},
    {op("conv2DBackpropFilter"), to_filter},
};

}  // namespace

std::span<const Kernel> conv_gradient_kernels() { return kKernels; }

}  // namespace gossamer::wasm
