// Convolutions and their gradients: direct loops, with the channels of a pixel innermost.
#include "kernels.h"
#include "windows.h"

namespace gossamer::cpu {
namespace {

// y[j] += sum over i of x[i] * w[i, j]. Four rows at a time, to load and store y a quarter as often.
template <class T>
void add_products(const T* x, int64_t n, const T* w, int64_t row, int64_t m, T* y) {
  int64_t i = 0;
  for (; i + 4 <= n; i += 4) {
    const T x0 = x[i], x1 = x[i + 1], x2 = x[i + 2], x3 = x[i + 3];
    const T *w0 = w + i * row, *w1 = w0 + row, *w2 = w1 + row, *w3 = w2 + row;
    for (int64_t j = 0; j < m; ++j) y[j] += x0 * w0[j] + x1 * w1[j] + x2 * w2[j] + x3 * w3[j];
  }
  for (; i < n; ++i) {
    const T xi = x[i], *wi = w + i * row;
    for (int64_t j = 0; j < m; ++j) y[j] += xi * wi[j];
  }
}

// y[i] += sum over j of x[j] * w[i, j]
template <class T>
void add_dots(const T* x, int64_t m, const T* w, int64_t row, int64_t n, T* y) {
  for (int64_t i = 0; i < n; ++i) {
    const T* wi = w + i * row;
    T even = 0, odd = 0;  // two sums, so that one need not wait for the other
    int64_t j = 0;
    for (; j + 2 <= m; j += 2) {
      even += x[j] * wi[j];
      odd += x[j + 1] * wi[j + 1];
    }
    if (j < m) even += x[j] * wi[j];
    y[i] += even + odd;
  }
}

// w[i, j] += x[i] * y[j]
template <class T>
void add_outer(const T* x, int64_t n, const T* y, int64_t m, int64_t row, T* w) {
  for (int64_t i = 0; i < n; ++i) {
    const T xi = x[i];
    for (int64_t j = 0; j < m; ++j) w[i * row + j] += xi * y[j];
  }
}

template <class T>
void multiply_add(const T* a, const T* b, int64_t n, T* sum) {
  for (int64_t i = 0; i < n; ++i) sum[i] += a[i] * b[i];
}

// The part of x, filter and y that one tap of one group touches. In a depthwise convolution all groups are one such part,
// since elements at the same position belong together.
struct Groups {
  explicit Groups(const ConvGeometry& g)
      : count(g.groups), in(g.groups ? g.in_channels / g.groups : 0), out(g.groups ? g.out_channels / g.groups : 0), row(g.out_channels) {}
  bool one_to_one() const { return in == 1 && out == 1; }
  int64_t tap_size() const { return in * row; }

  int64_t count, in, out;
  int64_t row;  // of the filter
};

template <class T>
void forward(const ConvGeometry& g, const T* x, const T* filter, T* y) {
  const Groups part(g);
  for_each_tap(g, [&](int64_t y_pixel, int64_t x_pixel, int64_t tap) {
    const T *from = x + x_pixel * g.in_channels, *w = filter + tap * part.tap_size();
    T* to = y + y_pixel * g.out_channels;
    if (part.one_to_one()) return multiply_add(from, w, part.count, to);
    for (int64_t i = 0; i < part.count; ++i) add_products(from + i * part.in, part.in, w + i * part.out, part.row, part.out, to + i * part.out);
  });
}

template <class T>
void to_input(const ConvGeometry& g, const T* dy, const T* filter, T* dx) {
  const Groups part(g);
  for_each_tap(g, [&](int64_t y_pixel, int64_t x_pixel, int64_t tap) {
    const T *from = dy + y_pixel * g.out_channels, *w = filter + tap * part.tap_size();
    T* to = dx + x_pixel * g.in_channels;
    if (part.one_to_one()) return multiply_add(from, w, part.count, to);
    for (int64_t i = 0; i < part.count; ++i) add_dots(from + i * part.out, part.out, w + i * part.out, part.row, part.in, to + i * part.in);
  });
}

template <class T>
void to_filter(const ConvGeometry& g, const T* x, const T* dy, T* d_filter) {
  const Groups part(g);
  for_each_tap(g, [&](int64_t y_pixel, int64_t x_pixel, int64_t tap) {
    const T *from_x = x + x_pixel * g.in_channels, *from_dy = dy + y_pixel * g.out_channels;
    T* w = d_filter + tap * part.tap_size();
    if (part.one_to_one()) return multiply_add(from_x, from_dy, part.count, w);
    for (int64_t i = 0; i < part.count; ++i) add_outer(from_x + i * part.in, part.in, from_dy + i * part.out, part.out, part.row, w + i * part.out);
  });
}

// --- kernels ---------------------------------------------------------------------------------------------------------

void convolve(const KernelArgs& call, const ConvGeometry& g) {
  in_type_of(call.out[0], [&]<class T>(T) {
    forward<T>(g, Elements<T>(call.in[0], x_layout(g)), Elements<T>(call.in[1]), Result<T>(call.out[0], y_layout(g)));
  });
}

template <int rank>
void conv(const KernelArgs& call) {
  convolve(call, conv_geometry(call.in[0].shape(), call.in[1].shape(), rank, call.attrs));
}

void depthwise_conv2d(const KernelArgs& call) {
  convolve(call, depthwise_geometry(call.in[0].shape(), call.in[1].shape(), call.attrs));
}

template <int rank>
void backprop_input(const KernelArgs& call) {
  const ConvGeometry g = conv_geometry(call.out[0].shape(), call.in[1].shape(), rank, call.attrs);
  in_type_of(call.out[0], [&]<class T>(T) {
    to_input<T>(g, Elements<T>(call.in[0], y_layout(g)), Elements<T>(call.in[1]), Result<T>(call.out[0], x_layout(g)));
  });
}

template <int rank>
void backprop_filter(const KernelArgs& call) {
  const ConvGeometry g = conv_geometry(call.in[0].shape(), call.out[0].shape(), rank, call.attrs);
  in_type_of(call.out[0], [&]<class T>(T) {
    to_filter<T>(g, Elements<T>(call.in[0], x_layout(g)), Elements<T>(call.in[1], y_layout(g)), Result<T>(call.out[0]));
  });
}

constexpr Kernel kKernels[] = {
    {op("conv2d"), conv<2>},
    {op("conv2DBackpropInput"), backprop_input<2>},
    {op("conv2DBackpropFilter"), backprop_filter<2>},
    {op("conv3d"), conv<3>},
    {op("conv3DBackpropInput"), backprop_input<3>},
    {op("conv3DBackpropFilter"), backprop_filter<3>},
    {op("depthwiseConv2d"), depthwise_conv2d},
};

}  // namespace

std::span<const Kernel> conv_kernels() { return kKernels; }

}  // namespace gossamer::cpu
