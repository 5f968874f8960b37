// A pointwise convolution and the depthwise one behind it, by bands of rows: what lies between them, the largest tensor of many
// networks, never leaves the cache.
#include <algorithm>
#include <cstring>

#include "depthwise.h"
#include "epilogue.h"
#include "pointwise.h"

namespace gossamer::wasm {
namespace {

struct BandedConv : Prepared {
  BandedConv(const KernelArgs& pointwise_call, const KernelArgs& call, const ConvGeometry& expansion, const ConvGeometry& g, decltype(packed_copy) pack)
      : expansion(expansion), g(g), pointwise_epilogue(pointwise_call), epilogue(call),
        pointwise_filter(pack(pointwise_call.in[1], pointwise_packing(expansion))), filter(pack(call.in[1], depthwise_packing(g))) {}

  void run(const float* x, float* y) const;

  ConvGeometry expansion, g;
  Epilogue pointwise_epilogue, epilogue;
  Weights pointwise_filter, filter;
};

// Rows of the result that are made at a time: as many as the rows between them, for each thread, stay in its cache.
int64_t rows_of_band(const WindowAxis& h, int64_t row) {
  constexpr int64_t kFloats = 96 << 10;
  const int64_t rows = kFloats * thread_count() / row, reach = (h.filter - 1) * h.dilation;
  return std::clamp<int64_t>((rows - reach - 1) / h.stride + 1, 1, h.out);
}

// Of one band after the other: the rows that it sees are multiplied, but for those that the band before has seen as well.
void BandedConv::run(const float* x, float* y) const {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  const int64_t row = w.in * g.in_channels, x_row = w.in * expansion.in_channels, y_row = w.out * g.out_channels;
  const int64_t most = rows_of_band(h, row), reach = (h.filter - 1) * h.dilation + 1;
  float* between = workspace(std::min((most - 1) * h.stride + reach, h.in) * row);
  const kernels::Finish pointwise_finish = pointwise_epilogue.finish(), finish = epilogue.finish();
  for (int64_t example = 0; example < g.batch; ++example, x += h.in * x_row, y += h.out * y_row) {
    int64_t begin = 0, end = 0;  // the rows that are in `between`
    for (int64_t first = 0; first < h.out; first += most) {
      const int64_t rows = std::min(most, h.out - first), top = first * h.stride - h.pad_before;
      const int64_t next_begin = std::clamp<int64_t>(top, 0, h.in), next_end = std::clamp<int64_t>(top + (rows - 1) * h.stride + reach, next_begin, h.in);
      const int64_t kept = std::max<int64_t>(end - next_begin, 0), made = next_end - next_begin - kept;
      std::memmove(between, between + (next_begin - begin) * row, static_cast<size_t>(kept * row) * sizeof(float));
      if (made > 0) multiply_pixels(expansion, made * w.in, x + (next_begin + kept) * x_row, pointwise_filter, between + kept * row, pointwise_finish);
      begin = next_begin;
      end = next_end;

      ConvGeometry band = g;
      band.batch = 1;
      band.axes[1].in = end - begin;
      band.axes[1].out = rows;
      band.axes[1].pad_before = begin - top;
      convolve_depthwise(band, between, filter, y + first * y_row, finish);
    }
  }
}

std::unique_ptr<BandedConv> make(const KernelArgs& call, decltype(packed_copy) pack) {
  const PointwiseDepthwise both(call.attrs);
  const auto pointwise_in = PointwiseDepthwise::pointwise_inputs(call.in);
  const ConvGeometry expansion = conv_geometry(pointwise_in[0].shape(), pointwise_in[1].shape(), 2, both.pointwise);
  Tensor between = Tensor::promised(call.out[0].dtype(), expansion.y_shape());
  const auto in = PointwiseDepthwise::depthwise_inputs(call.in, between);
  const ConvGeometry g = depthwise_geometry(in[0].shape(), in[1].shape(), both.depthwise);
  const bool is_float = is_f32(call.in[0]) && is_f32(pointwise_in[1]) && is_f32(in[1]);
  if (!is_float || !is_pointwise(expansion) || g.in_channels != g.out_channels || call.in[0].size() == 0) return nullptr;
  const KernelArgs pointwise_call{pointwise_in, {&between, 1}, both.pointwise}, depthwise_call{in, call.out, both.depthwise};
  if (!Epilogue(pointwise_call).is_supported() || !Epilogue(depthwise_call).is_supported()) return nullptr;
  return std::make_unique<BandedConv>(pointwise_call, depthwise_call, expansion, g, pack);
}

std::unique_ptr<Prepared> prepare(const KernelArgs& call) { return is_known(call, call.in.size()) ? make(call, packed_weights) : nullptr; }

void pointwise_depthwise_conv2d(const KernelArgs& call) {
  with_prepared(call, [](const KernelArgs& call) { return make(call, packed_copy); },
                [&](const BandedConv& conv) { conv.run(call.in[0].data<float>(), call.out[0].data<float>()); });
}

constexpr Kernel kKernels[] = {
    {op("pointwiseDepthwiseConv2D"), pointwise_depthwise_conv2d, prepare},
};

}  // namespace

std::span<const Kernel> bands_kernels() { return kKernels; }

}  // namespace gossamer::wasm
