// Resizing of images, and its gradients. Where samples lie is worked out on the host, as tables: (low, high, fraction) for each
// row and column of the result.
#include "ops/resize.h"

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

constexpr int kNumbers = 3;  // of a table's entry

using Samples = std::vector<LinearSample>;

Tensor table_of(const Samples& samples) {
  Tensor table = Tensor::empty(DType::float32, {static_cast<int64_t>(samples.size()), kNumbers});
  float* out = table.data<float>();
  for (const LinearSample& sample : samples) {
    for (double number : {static_cast<double>(sample.low), static_cast<double>(sample.high), sample.fraction}) *out++ = static_cast<float>(number);
  }
  return table;
}

Samples samples_of(bool is_linear, int64_t in, int64_t out, PixelCenters centers) {
  if (is_linear) return linear_samples(in, out, centers);
  Samples samples;
  for (int64_t at : nearest_samples(in, out, centers)) samples.push_back({at, at, 0});
  return samples;
}

Bound bound_table(Dialect d, const Tensor& table) { return bound(d, table, View::of_image(table.shape())); }

// Integers: heights of the input and of the output.
void build(Emitter& e, const std::string& name) {
  e.divide("image", "own", "y", e.integer(1)).let("int", "top", "image * " + e.integer(0));
  e.let("vec4", "rows", e.at('b', "0", "own", "0"));
  e.let("int", "low", "top + int(rows.x)").let("int", "high", "top + int(rows.y)");
  e.store_each([&] {
    e.let("vec4", "column", e.at('c', "0", "group", "i", "0"));
    e.let("int", "left", "int(column.x)").let("int", "right", "int(column.y)");
    if (name == "nearest") return e.at('a', "low", "left", "q");
    for (const std::string row : {"low", "high"}) {
      e.let("vec4", row + "_row", "mix(" + e.at('a', row, "left", "q") + ", " + e.at('a', row, "right", "q") + ", vec4(column.z))");
    }
    return std::string("mix(low_row, high_row, vec4(rows.z))");
  });
}

template <Dialect d, bool is_linear>
void resize(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  const bool suits = is_linear ? fits(d, as_float(x.dtype()), x.shape()) && fits(d, y.dtype(), y.shape()) : fit_computed(d, call);
  if (!suits) return on_host(call);
  const PixelCenters centers(call.attrs);
  const int height = x.rank() - 3, width = x.rank() - 2;
  const auto table = [&](int axis) { return table_of(samples_of(is_linear, x.dim(axis), y.dim(axis), centers)); };
  const Tensor rows = table(height), columns = table(width);
  launch(d, is_linear ? "bilinear" : "nearest", build, std::vector<Bound>{bound(d, x, View::of_image(x.shape())), bound_table(d, rows), bound_table(d, columns)},
         result(d, y, View::of_image(y.shape())),
         std::vector<int32_t>{static_cast<int32_t>(x.dim(height)), static_cast<int32_t>(y.dim(height))});
}

// --- gradients -------------------------------------------------------------------------------------------------------

// For each pixel the first pixel of the result that was made of it, and the one behind the last.
Tensor ranges_of(const Samples& samples, int64_t in) {
  Tensor ranges = Tensor::zeros(DType::float32, {in, 2});
  float* out = ranges.data<float>();
  for (size_t i = 0; i < samples.size(); ++i) {
    for (int64_t at : {samples[i].low, samples[i].high}) {
      if (out[2 * at + 1] == 0) out[2 * at] = static_cast<float>(i);
      out[2 * at + 1] = static_cast<float>(i + 1);
    }
  }
  return ranges;
}

// Images: dy, samples of its rows and columns, ranges of those of the input. Integers: heights of the input and of dy.
void build_gradient(Emitter& e, const std::string&) {
  e.function("float", "share", "low, high, fraction, own", "select(0.0, 1.0 - fraction, low == own) + select(0.0, fraction, high == own)");
  e.divide("image", "own", "y", e.integer(0)).let("vec4", "rows", e.at('d', "0", "own", "0"));
  e.store_each([&] {
    e.let("vec4", "columns", e.at('e', "0", "group", "i", "0")).var("vec4", "sum", "vec4(0.0)");
    e.loop("row", "int(rows.x)", "int(rows.y)", [&] {
      e.let("vec4", "s", e.at('b', "0", "row", "0")).let("float", "down", "share(s.x, s.y, s.z, float(own))");
      e.loop("column", "int(columns.x)", "int(columns.y)", [&] {
        e.let("vec4", "t", e.at('c', "0", "column", "0")).let("float", "across", "share(t.x, t.y, t.z, float(x0 + i))");
        e.line("sum += " + e.at('a', "image * " + e.integer(1) + " + row", "column", "q") + " * (down * across);");
      });
    });
    return std::string("sum");
  });
}

template <Dialect d, bool is_linear>
void gradient(const KernelArgs& call) {
  const Tensor &dy = call.in[0], &dx = call.out[0];
  if (!fit(d, {call.in.first(1), call.out, call.attrs})) return on_host(call);
  const PixelCenters centers(call.attrs);
  const int height = dx.rank() - 3, width = dx.rank() - 2;
  const Samples rows = samples_of(is_linear, dx.dim(height), dy.dim(height), centers), columns = samples_of(is_linear, dx.dim(width), dy.dim(width), centers);
  const Tensor tables[] = {table_of(rows), table_of(columns), ranges_of(rows, dx.dim(height)), ranges_of(columns, dx.dim(width))};
  std::vector<Bound> inputs = {bound(d, dy, View::of_image(dy.shape()))};
  for (const Tensor& table : tables) inputs.push_back(bound_table(d, table));
  launch(d, "resizeGradient", build_gradient, inputs, result(d, dx, View::of_image(dx.shape())),
         std::vector<int32_t>{static_cast<int32_t>(dx.dim(height)), static_cast<int32_t>(dy.dim(height))});
}

template <Dialect d>
constexpr Kernel kRows[] = {
    {op("image.resizeBilinear"), resize<d, true>},
    {op("image.resizeNearestNeighbor"), resize<d, false>},
    {op("resizeBilinearGrad"), gradient<d, true>},
    {op("resizeNearestNeighborGrad"), gradient<d, false>},
};

}  // namespace

GOSSAMER_GPU_KERNELS(resize, kRows)

}  // namespace gossamer::gpu
