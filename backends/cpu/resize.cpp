// Resizing of images, and the gradients, which send each pixel back to where it was sampled.
#include "ops/resize.h"

#include "elements.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

// Sizes of [batch, height, width, channels], or of the same without batch.
struct ImageShape {
  explicit ImageShape(const Shape& s)
      : batch(s.rank() == 4 ? s[0] : 1), height(s[s.rank() - 3]), width(s[s.rank() - 2]), channels(s.back()) {}
  int64_t pixel(int64_t b, int64_t row, int64_t column) const { return (b * height + row) * width + column; }

  int64_t batch, height, width, channels;
};

// Calls f(the four pixels of `from` around, fraction down, fraction right, pixel of `to`) for every pixel of `to`.
template <class F>
void for_each_linear(const ImageShape& from, const ImageShape& to, const Attrs& attrs, F f) {
  const std::vector<LinearSample> rows = linear_samples(from.height, to.height, PixelCenters(attrs));
  const std::vector<LinearSample> columns = linear_samples(from.width, to.width, PixelCenters(attrs));
  for (int64_t b = 0, pixel = 0; b < to.batch; ++b) {
    for (const LinearSample& r : rows) {
      for (const LinearSample& c : columns) {
        const int64_t corners[] = {from.pixel(b, r.low, c.low), from.pixel(b, r.low, c.high), from.pixel(b, r.high, c.low), from.pixel(b, r.high, c.high)};
        f(corners, r.fraction, c.fraction, pixel++);
      }
    }
  }
}

void resize_bilinear(const KernelArgs& call) {
  const ImageShape from(call.in[0].shape()), to(call.out[0].shape());
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> x(call.in[0]);
    Result<T> y(call.out[0]);
    for_each_linear(from, to, call.attrs, [&](const int64_t (&corners)[4], double down, double right, int64_t pixel) {
      const int64_t n = from.channels;
      for (int64_t c = 0; c < n; ++c) {
        const T a = x[corners[0] * n + c], b = x[corners[1] * n + c], d = x[corners[2] * n + c], e = x[corners[3] * n + c];
        const T top = a + (b - a) * static_cast<T>(right), bottom = d + (e - d) * static_cast<T>(right);
        y[pixel * n + c] = top + (bottom - top) * static_cast<T>(down);
      }
    });
  });
}

void resize_bilinear_grad(const KernelArgs& call) {
  const ImageShape from(call.out[0].shape()), to(call.in[0].shape());
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> dy(call.in[0]);
    Result<T> dx(call.out[0]);
    for_each_linear(from, to, call.attrs, [&](const int64_t (&corners)[4], double down, double right, int64_t pixel) {
      const double weights[] = {(1 - down) * (1 - right), (1 - down) * right, down * (1 - right), down * right};
      for (int i = 0; i < 4; ++i) {
        for (int64_t c = 0; c < from.channels; ++c) dx[corners[i] * from.channels + c] += dy[pixel * from.channels + c] * static_cast<T>(weights[i]);
      }
    });
  });
}

// Calls f(pixel of `from`, pixel of `to`) for every pixel of `to`.
template <class F>
void for_each_nearest(const ImageShape& from, const ImageShape& to, const Attrs& attrs, F f) {
  const std::vector<int64_t> rows = nearest_samples(from.height, to.height, PixelCenters(attrs));
  const std::vector<int64_t> columns = nearest_samples(from.width, to.width, PixelCenters(attrs));
  for (int64_t b = 0, pixel = 0; b < to.batch; ++b) {
    for (int64_t row : rows) {
      for (int64_t column : columns) f(from.pixel(b, row, column), pixel++);
    }
  }
}

void resize_nearest_neighbor(const KernelArgs& call) {
  const ImageShape from(call.in[0].shape()), to(call.out[0].shape());
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> x(call.in[0]);
    Result<T> y(call.out[0]);
    for_each_nearest(from, to, call.attrs, [&](int64_t source, int64_t pixel) {
      for (int64_t c = 0; c < from.channels; ++c) y[pixel * from.channels + c] = x[source * from.channels + c];
    });
  });
}

void resize_nearest_neighbor_grad(const KernelArgs& call) {
  const ImageShape from(call.out[0].shape()), to(call.in[0].shape());
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> dy(call.in[0]);
    Result<T> dx(call.out[0]);
    for_each_nearest(from, to, call.attrs, [&](int64_t source, int64_t pixel) {
      for (int64_t c = 0; c < from.channels; ++c) dx[source * from.channels + c] += dy[pixel * from.channels + c];
    });
  });
}

constexpr Kernel kKernels[] = {
    {op("image.resizeBilinear"), resize_bilinear},
    {op("resizeBilinearGrad"), resize_bilinear_grad},
    {op("image.resizeNearestNeighbor"), resize_nearest_neighbor},
    {op("resizeNearestNeighborGrad"), resize_nearest_neighbor_grad},
};

}  // namespace

std::span<const Kernel> resize_kernels() { return kKernels; }

}  // namespace gossamer::cpu
