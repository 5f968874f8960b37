// Grayscale dilation and its gradients: everything goes to and comes from the winner of a window.
#include "kernels.h"
#include "windows.h"

namespace gossamer::cpu {
namespace {

// What a window gives whose taps all lie in the padding. Source: TensorFlow.js's Number.MIN_SAFE_INTEGER.
constexpr double kNothing = -9007199254740991;

// Calls f(y, winner) for every output element of the call, whose first inputs are x and filter.
template <class T, class F>
void for_each_winner(const KernelArgs& call, const T* x, const T* filter, F f) {
  const ConvGeometry g = dilation_geometry(call.in[0].shape(), call.in[1].shape(), call.attrs);
  int64_t y = 0;
  for (const Winner& winner : winners(g, static_cast<T>(kNothing), [&](int64_t i, int64_t tap, int64_t c) { return x[i] + filter[tap * g.in_channels + c]; })) {
    f(y++, winner, g.in_channels);
  }
}

void dilation2d(const KernelArgs& call) {
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> x(call.in[0]), filter(call.in[1]);
    Result<T> out(call.out[0]);
    for_each_winner<T>(call, x, filter, [&](int64_t y, const Winner& winner, int64_t channels) {
      out[y] = winner.x < 0 ? static_cast<T>(kNothing) : x[winner.x] + filter[winner.tap * channels + y % channels];
    });
  });
}

void backprop_input(const KernelArgs& call) {
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> x(call.in[0]), filter(call.in[1]), dy(call.in[2]);
    Result<T> dx(call.out[0]);
    for_each_winner<T>(call, x, filter, [&](int64_t y, const Winner& winner, int64_t) {
      if (winner.x >= 0) dx[winner.x] += dy[y];
    });
  });
}

void backprop_filter(const KernelArgs& call) {
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> x(call.in[0]), filter(call.in[1]), dy(call.in[2]);
    Result<T> d_filter(call.out[0]);
    for_each_winner<T>(call, x, filter, [&](int64_t y, const Winner& winner, int64_t channels) {
      if (winner.tap >= 0) d_filter[winner.tap * channels + y % channels] += dy[y];
    });
  });
}

constexpr Kernel kKernels[] = {
    {op("dilation2d"), dilation2d},
    {op("dilation2DBackpropInput"), backprop_input},
    {op("dilation2DBackpropFilter"), backprop_filter},
};

}  // namespace

std::span<const Kernel> dilation_kernels() { return kKernels; }

}  // namespace gossamer::cpu
