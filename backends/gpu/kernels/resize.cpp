// Resizing of images. Where samples lie is worked out on the host, as tables: (low, high, fraction) for each row and column.
#include "ops/resize.h"

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

constexpr int kNumbers = 3;  // of a table's entry

Tensor table_of(const std::vector<LinearSample>& samples) {
  Tensor table = Tensor::empty(DType::float32, {static_cast<int64_t>(samples.size()), kNumbers});
  float* out = table.data<float>();
  for (const LinearSample& sample : samples) {
    for (double number : {static_cast<double>(sample.low), static_cast<double>(sample.high), sample.fraction}) *out++ = static_cast<float>(number);
  }
  return table;
}

Tensor linear_table(int64_t in, int64_t out, PixelCenters centers) { return table_of(linear_samples(in, out, centers)); }

Tensor nearest_table(int64_t in, int64_t out, PixelCenters centers) {
  std::vector<LinearSample> samples;
  for (int64_t at : nearest_samples(in, out, centers)) samples.push_back({at, at, 0});
  return table_of(samples);
}

// Integers: heights of the input and of the output.
void build(Emitter& e, const std::string& name) {
  e.let("int", "top", "y / " + e.integer(1) + " * " + e.integer(0));
  e.let("vec4", "rows", e.at('b', "0", "y % " + e.integer(1), "0"));
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
  if (!fit(d, call)) return on_host(call);
  const PixelCenters centers(call.attrs);
  const int height = x.rank() - 3, width = x.rank() - 2;
  const auto table = is_linear ? linear_table : nearest_table;
  const Tensor rows = table(x.dim(height), y.dim(height), centers), columns = table(x.dim(width), y.dim(width), centers);
  launch(d, is_linear ? "bilinear" : "nearest", build,
         std::vector<Bound>{bound(d, x, View::of_image(x.shape())), bound(d, rows, View::of_image(rows.shape())), bound(d, columns, View::of_image(columns.shape()))},
         result(d, y, View::of_image(y.shape())),
         std::vector<int32_t>{static_cast<int32_t>(x.dim(height)), static_cast<int32_t>(y.dim(height))});
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("image.resizeBilinear"), resize<d, true>}, {op("image.resizeNearestNeighbor"), resize<d, false>}};

}  // namespace

GOSSAMER_GPU_KERNELS(resize, kRows)

}  // namespace gossamer::gpu
