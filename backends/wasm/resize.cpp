// Resizing of images of float32 and int32; other dtypes run on the reference.
#include "ops/resize.h"

#include "glue.h"
#include "gossamer/ops.h"

namespace gossamer::wasm {
namespace {

using kernels::Sample;

std::vector<Sample> linear(int64_t in, int64_t out, PixelCenters centers) {
  std::vector<Sample> samples;
  for (const LinearSample& s : linear_samples(in, out, centers)) samples.push_back({static_cast<int32_t>(s.low), static_cast<int32_t>(s.high), static_cast<float>(s.fraction)});
  return samples;
}

std::vector<Sample> nearest(int64_t in, int64_t out, PixelCenters centers) {
  std::vector<Sample> samples;
  for (int64_t pixel : nearest_samples(in, out, centers)) samples.push_back({static_cast<int32_t>(pixel), static_cast<int32_t>(pixel), 0});
  return samples;
}

template <auto samples_of, auto kernel>
void resize(const Tensor& x, const Tensor& y, const Attrs& attrs) {
  const auto size = [](const Tensor& image, int from_end) { return static_cast<int32_t>(image.dim(image.rank() - from_end)); };
  const PixelCenters centers(attrs);
  const std::vector<Sample> rows = samples_of(size(x, 3), size(y, 3), centers), columns = samples_of(size(x, 2), size(y, 2), centers);
  const kernels::Resize args{x.data<float>(), y.data<float>(), rows.data(), columns.data(),
                             size(x, 3), size(x, 2), size(x, 1), size(y, 3), size(y, 2), workspace(2 * thread_count() * int64_t{size(y, 2)} * size(y, 1))};
  const int batch = x.rank() == 4 ? size(x, 4) : 1;
  share(kernel, args, batch * size(y, 3), y.size() * kElementWork);
}

void bilinear(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(y)) return by_reference(call);
  resize<linear, kernels::k_resize_bilinear>(is_f32(x) ? x : ops::cast(x, DType::float32), y, call.attrs);
}

// Elements are moved as they are.
void nearest_neighbor(const KernelArgs& call) {
  if (!is_f32(call.in[0]) && call.in[0].dtype() != DType::int32) return by_reference(call);
  resize<nearest, kernels::k_resize_nearest>(call.in[0], call.out[0], call.attrs);
}

constexpr Kernel kKernels[] = {
    {op("image.resizeBilinear"), bilinear},
    {op("image.resizeNearestNeighbor"), nearest_neighbor},
};

}  // namespace

std::span<const Kernel> resize_kernels() { return kKernels; }

}  // namespace gossamer::wasm
