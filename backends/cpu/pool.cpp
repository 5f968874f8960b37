// Pooling and its gradients.
#include <algorithm>
#include <limits>

#include "kernels.h"
#include "windows.h"

namespace gossamer::cpu {
namespace {

template <class T>
constexpr T kLowest = -std::numeric_limits<T>::infinity();

template <class T>
void pool_max(const ConvGeometry& g, const T* x, T* y) {
  const int64_t channels = g.in_channels;
  std::fill_n(y, g.batch * g.out_pixels() * channels, kLowest<T>);
  for_each_tap(g, [&](int64_t y_pixel, int64_t x_pixel, int64_t) {
    const T* from = x + x_pixel * channels;
    T* to = y + y_pixel * channels;
    for (int64_t c = 0; c < channels; ++c) to[c] = from[c] > to[c] ? from[c] : to[c];
  });
}

template <class T>
void pool_average(const ConvGeometry& g, const T* x, T* y) {
  const int64_t channels = g.in_channels;
  const T least = g.spatial_rank == 3 ? 1 : 0;  // as in TensorFlow.js a window within the padding gives 0 in 3D and NaN in 2D
  std::vector<T> counts(g.batch * g.out_pixels());
  for_each_tap(g, [&](int64_t y_pixel, int64_t x_pixel, int64_t) {
    const T* from = x + x_pixel * channels;
    T* to = y + y_pixel * channels;
    for (int64_t c = 0; c < channels; ++c) to[c] += from[c];
    ++counts[y_pixel];
  });
  for (size_t i = 0; i < counts.size() * channels; ++i) y[i] /= std::max(counts[i / channels], least);
}

// --- kernels ---------------------------------------------------------------------------------------------------------

template <int rank>
void max_pool(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[0].shape(), rank, call.attrs);
  in_type_of(call.out[0], [&]<class T>(T) {
    pool_max<T>(g, Elements<T>(call.in[0], x_layout(g)), Result<T>(call.out[0], y_layout(g)));
  });
}

template <int rank>
void avg_pool(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[0].shape(), rank, call.attrs);
  in_type_of(call.out[0], [&]<class T>(T) {
    pool_average<T>(g, Elements<T>(call.in[0], x_layout(g)), Result<T>(call.out[0], y_layout(g)));
  });
}

template <int rank>
void max_pool_grad(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[1].shape(), rank, call.attrs);
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> dy(call.in[0], y_layout(g)), x(call.in[1], x_layout(g));
    Result<T> dx(call.out[0], x_layout(g));
    int64_t y = 0;
    for (const Winner& winner : winners(g, kLowest<T>, [&](int64_t i, int64_t, int64_t) { return x[i]; })) {
      if (winner.x >= 0) dx[winner.x] += dy[y];
      ++y;
    }
  });
}

template <int rank>
void avg_pool_grad(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[1].shape(), rank, call.attrs);
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> dy(call.in[0], y_layout(g));
    Result<T> dx(call.out[0], x_layout(g));
    const T share = T(1) / static_cast<T>(g.taps());
    for_each_tap(g, [&](int64_t y_pixel, int64_t x_pixel, int64_t) {
      for (int64_t c = 0; c < g.in_channels; ++c) dx[x_pixel * g.in_channels + c] += dy[y_pixel * g.in_channels + c] * share;
    });
  });
}

void max_pool_with_argmax(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[0].shape(), 2, call.attrs);
  const int64_t example = call.attrs.flag("includeBatchInIndex") ? std::numeric_limits<int64_t>::max() : g.in_pixels() * g.in_channels;
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> x(call.in[0]);
    Result<T> largest(call.out[0]);
    int32_t* index = call.out[1].data<int32_t>();
    int64_t y = 0;
    for (const Winner& winner : winners(g, kLowest<T>, [&](int64_t i, int64_t, int64_t) { return x[i]; })) {
      largest[y] = winner.x < 0 ? kLowest<T> : x[winner.x];
      index[y++] = static_cast<int32_t>(winner.x < 0 ? -1 : winner.x % example);
    }
  });
}

constexpr Kernel kKernels[] = {
    {op("maxPool"), max_pool<2>},
    {op("maxPoolGrad"), max_pool_grad<2>},
    {op("avgPool"), avg_pool<2>},
    {op("avgPoolGrad"), avg_pool_grad<2>},
    {op("maxPool3d"), max_pool<3>},
    {op("maxPool3DGrad"), max_pool_grad<3>},
    {op("avgPool3d"), avg_pool<3>},
    {op("avgPool3DGrad"), avg_pool_grad<3>},
    {op("maxPoolWithArgmax"), max_pool_with_argmax},
};

}  // namespace

std::span<const Kernel> pool_kernels() { return kKernels; }

}  // namespace gossamer::cpu
