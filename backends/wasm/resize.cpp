// Resizing of float32 images; other dtypes run on the reference.
#include "ops/resize.h"

#include "glue.h"

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
void resize(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(x)) return by_reference(call);
  const auto size = [](const Tensor& image, int from_end) { return static_cast<int32_t>(image.dim(image.rank() - from_end)); };
  const PixelCenters centers(call.attrs);
  const std::vector<Sample> rows = samples_of(size(x, 3), size(y, 3), centers), columns = samples_of(size(x, 2), size(y, 2), centers);
  const kernels::Resize args{x.data<float>(), y.data<float>(), rows.data(), columns.data(),
                             size(x, 3), size(x, 2), size(x, 1), size(y, 3), size(y, 2)};
  const int batch = x.rank() == 4 ? size(x, 4) : 1;
  share(kernel, args, batch * size(y, 3), y.size() * kElementWork);
}

constexpr Kernel kKernels[] = {
    {op("image.resizeBilinear"), resize<linear, kernels::k_resize_bilinear>},
    {op("image.resizeNearestNeighbor"), resize<nearest, kernels::k_resize_nearest>},
};

}  // namespace

std::span<const Kernel> resize_kernels() { return kKernels; }

}  // namespace gossamer::wasm
