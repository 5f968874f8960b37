// Convolutions with a dense filter, as matrix products: 1 x 1 on the pixels as they lie, 3 x 3 at stride 1 by Winograd where
// that pays, others over pointers to pixels. What the kernels leave out (NCHW, other dtypes, very large filters) runs on the
// reference.
#include "ops/conv_geometry.h"

#include <algorithm>

#include "epilogue.h"
#include "pack.h"
#include "pointwise.h"

namespace gossamer::wasm {
namespace {

int as_int(int64_t n) { return static_cast<int>(n); }

struct DenseConv : Prepared {
  DenseConv(const KernelArgs& call, const ConvGeometry& g) : g(g), epilogue(call, g.groups) {}
  virtual void run(const KernelArgs& call) const = 0;
  ConvGeometry g;
  Epilogue epilogue;
};

int64_t work_of(const ConvGeometry& g) { return g.batch * g.out_pixels() * g.taps() * (g.in_channels / g.groups) * g.out_channels; }
int64_t blocks_of_rows(int64_t rows) { return (rows + kernels::kGemmRows - 1) / kernels::kGemmRows; }

// --- 1 x 1 -----------------------------------------------------------------------------------------------------------

struct PointwiseConv : DenseConv {
  PointwiseConv(const KernelArgs& call, const ConvGeometry& g, decltype(packed_copy) pack) : DenseConv(call, g), filter(pack(call.in[1], pointwise_packing(g))) {}

  void run(const KernelArgs& call) const override {
    multiply_pixels(g, g.batch * g.out_pixels(), call.in[0].data<float>(), filter, call.out[0].data<float>(), epilogue.finish(call));
  }

  Weights filter;
};

// --- any filter ------------------------------------------------------------------------------------------------------

struct DirectConv : DenseConv {
  DirectConv(const KernelArgs& call, const ConvGeometry& g, decltype(packed_copy) pack)
      : DenseConv(call, g), joined(joins_taps(g)), filter(packed_filter(call.in[1], g, pack)), zeros(g.in_channels / g.groups * (joined ? g.axes[2].filter : 1)) {}

  // The columns of a group follow those of the one before, so that groups of whole panels are packed as one matrix.
  static Weights packed_filter(const Tensor& filter, const ConvGeometry& g, decltype(packed_copy) pack) {
    const int64_t out = g.out_channels / g.groups, window = g.taps() * g.in_channels / g.groups;
    if (g.groups == 1 || out % kernels::kPanel == 0) return pack(filter, {1, window, g.out_channels});
    PackedMatrices matrices{{}, window, out, g.out_channels, 1};
    for (int64_t group = 0; group < g.groups; ++group) matrices.matrices.push_back(filter.data<float>() + group * out);
    const auto panels = std::make_shared<Floats>(packed(matrices));
    return {panels->data(), nullptr, panels};
  }

  // Of few channels a filter row is read as one, which leaves fewer and longer loops.
  static bool joins_taps(const ConvGeometry& g) {
    constexpr int64_t kFewChannels = 16;
    return g.groups == 1 && g.axes[2].dilation == 1 && g.in_channels <= kFewChannels;
  }

  void run(const KernelArgs& call) const override {
    const float* x = call.in[0].data<float>();
    float* y = call.out[0].data<float>();
    const WindowAxis &h = g.axes[1], &w = g.axes[2];
    const int64_t in = g.in_channels / g.groups, out = g.out_channels / g.groups, blocks = blocks_of_rows(g.batch * g.out_pixels()) * g.groups;
    const int64_t scratch = joined ? kernels::kGemmRows * g.taps() * in : 0;
    const int columns = unit_columns(blocks, out);
    const kernels::Conv args{x, filter.panels, zeros.data(), y, workspace(scratch * thread_count()), as_int(scratch),
                             as_int(g.batch), as_int(h.in), as_int(w.in), as_int(in),
                             as_int(h.out), as_int(w.out), as_int(out), as_int(g.groups), as_int(g.in_channels), as_int(g.out_channels),
                             as_int(h.filter), as_int(w.filter), as_int(h.stride), as_int(w.stride),
                             as_int(h.dilation), as_int(w.dilation), as_int(h.pad_before), as_int(w.pad_before),
                             joined, columns, epilogue.finish(call), filter.last};
    share(kernels::k_conv, args, as_int(blocks * ((out + columns - 1) / columns)), work_of(g));
  }

  bool joined;
  Weights filter;
  Floats zeros;  // what lies outside of the image
};

// --- 3 x 3 -----------------------------------------------------------------------------------------------------------

struct WinogradConv : DenseConv {
  // Transforming tiles costs as much per channel whatever they are multiplied by, so it pays from some channels on.
  static bool takes(const ConvGeometry& g) {
    const WindowAxis &h = g.axes[1], &w = g.axes[2];
    constexpr int64_t kChannels = 16;
    return g.groups == 1 && h.filter == 3 && w.filter == 3 && h.stride == 1 && w.stride == 1 && h.dilation == 1 && w.dilation == 1 &&
           g.in_channels >= kChannels && g.out_channels >= kChannels && g.in_channels % 4 == 0 && g.out_channels % 4 == 0 && h.out >= 4 && w.out >= 4;
  }

  // Of transforming a tile or filter, per channel or pair of channels.
  static constexpr int64_t kInputWork = 200, kOutputWork = 150;

  // Large tiles save more multiplications; but when there are few of them, reading their larger filter takes the time.
  static int64_t size_of_tiles(const ConvGeometry& g) {
    constexpr int64_t kFewTiles = 8;
    return tiles_of(g, 4) < kFewTiles ? 2 : 4;
  }
  static int64_t tiles_along(int64_t pixels, int64_t size) { return (pixels + size - 1) / size; }
  static int64_t tiles_of(const ConvGeometry& g, int64_t size) { return g.batch * tiles_along(g.axes[1].out, size) * tiles_along(g.axes[2].out, size); }

  WinogradConv(const KernelArgs& call, const ConvGeometry& g) : DenseConv(call, g), size(size_of_tiles(g)), products((size + 2) * (size + 2)) {
    filter = made_of(call.in[1], size, [&] {
      Floats transformed(products * packed_size(g.in_channels, g.out_channels));
      const kernels::WinogradFilter args{call.in[1].data<float>(), transformed.data(), as_int(size), as_int(g.in_channels), as_int(g.out_channels)};
      share(kernels::k_winograd_filter, args, as_int((g.out_channels + kernels::kPanel - 1) / kernels::kPanel), g.in_channels * g.out_channels * kInputWork);
      return transformed;
    });
  }

  void run(const KernelArgs& call) const override {
    const float* x = call.in[0].data<float>();
    float* y = call.out[0].data<float>();
    const WindowAxis &h = g.axes[1], &w = g.axes[2];
    const int64_t tiles = tiles_of(g, size);
    constexpr int64_t kTiles = 24;  // at a time and thread: transformed tiles and products stay in half of a usual L2
    const int64_t groups = std::max<int64_t>(1, (tiles + kTiles * thread_count() - 1) / (kTiles * thread_count()));
    const int64_t group = std::min<int64_t>((tiles + groups - 1) / groups, kernels::kGemmRows);
    // Matrices a power of two apart would meet in the same places of the cache.
    constexpr int64_t kApart = 16;
    const int64_t in_step = group * g.in_channels + kApart, out_step = group * g.out_channels + kApart;
    float* in = workspace(products * (in_step + out_step));
    kernels::Winograd args{x, filter->data(), y, in, in + products * in_step, as_int(in_step), as_int(out_step),
                           as_int(h.in), as_int(w.in), as_int(g.in_channels), as_int(h.out), as_int(w.out), as_int(g.out_channels),
                           as_int(h.pad_before), as_int(w.pad_before), as_int(size), as_int(tiles_along(h.out, size)), as_int(tiles_along(w.out, size)), 0, 0,
                           unit_columns(products, g.out_channels), epilogue.finish(call)};
    const int column_blocks = (args.out_channels + args.unit_columns - 1) / args.unit_columns;
    for (int64_t first = 0; first < tiles; first += group) {
      args.first = as_int(first);
      args.tiles = as_int(std::min(group, tiles - first));
      share(kernels::k_winograd_input, args, args.tiles, args.tiles * g.in_channels * kInputWork);
      share(kernels::k_winograd_multiply, args, as_int(products) * column_blocks, products * args.tiles * g.in_channels * g.out_channels);
      share(kernels::k_winograd_output, args, args.tiles, args.tiles * g.out_channels * kOutputWork);
    }
  }

  int64_t size, products;
  std::shared_ptr<const Floats> filter;
};

// --- the choice ------------------------------------------------------------------------------------------------------

// `often`: the filter is a constant, packed once for many calls.
std::unique_ptr<DenseConv> make(const KernelArgs& call, bool often) {
  const ConvGeometry g = conv_geometry(call.in[0].shape(), call.in[1].shape(), 2, call.attrs);
  if (!is_f32(call.in[0]) || !is_f32(call.in[1]) || g.channels_first || g.taps() > kernels::kMaxTaps) return nullptr;
  if (!Epilogue(call, g.groups).is_supported()) return nullptr;
  const auto pack = often ? packed_weights : packed_copy;
  if (is_pointwise(g)) return std::make_unique<PointwiseConv>(call, g, pack);
  if (often && WinogradConv::takes(g)) return std::make_unique<WinogradConv>(call, g);
  return std::make_unique<DirectConv>(call, g, pack);
}

std::unique_ptr<Prepared> prepare(const KernelArgs& call) { return is_known(call) ? make(call, true) : nullptr; }

void conv2d(const KernelArgs& call) {
  with_prepared(call, [](const KernelArgs& call) { return make(call, false); }, [&](const DenseConv& conv) { conv.run(call); });
}

constexpr Kernel kKernels[] = {
    {op("conv2d"), conv2d, prepare},
    {op("fusedConv2D"), conv2d, prepare},
};

}  // namespace

void multiply_pixels(const ConvGeometry& g, int64_t pixels, const float* x, const Weights& filter, float* y, const kernels::Finish& finish) {
  if (pixels == 0) return;
  const int height = unit_rows(pixels);
  const int64_t blocks = (pixels + height - 1) / height;
  const int in = as_int(g.in_channels), out = as_int(g.out_channels), columns = unit_columns(blocks, g.out_channels);
  const kernels::Matrices product{x, filter.panels, y, filter.last};
  const kernels::Gemm gemm{&product, as_int(pixels), in, out, in, out, height, columns, finish};
  share(kernels::k_gemm, gemm, as_int(blocks) * ((out + columns - 1) / columns), pixels * g.in_channels * g.out_channels);
}

std::span<const Kernel> conv_kernels() { return kKernels; }

}  // namespace gossamer::wasm
