// Resizing of images: the rows, and where samples lie.
#include "ops/resize.h"

#include <algorithm>
#include <cmath>

#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

double scale_of(int64_t in, int64_t out, bool align_corners) {
  if (align_corners && out > 1) return static_cast<double>(in - 1) / static_cast<double>(out - 1);
  return static_cast<double>(in) / static_cast<double>(out);
}

Shape resized(const Tensor& images, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  const int rank = images.rank();
  if (rank != 3 && rank != 4) fail(op, "images must be rank 3 or 4, but got rank {}", rank);
  const std::vector<int64_t> size = attrs.integers("size");
  if (size.size() != 2 || size[0] < 0 || size[1] < 0) fail(op, "size must be [height, width], but got {}", Shape(size));
  if (attrs.flag("halfPixelCenters") && attrs.flag("alignCorners")) fail(op, "If halfPixelCenters is true, alignCorners must be false");
  Shape shape = images.shape();
  if (shape[rank - 3] * shape[rank - 2] == 0 && size[0] * size[1] != 0) fail(op, "images of {} have no pixels", shape);
  shape[rank - 3] = size[0];
  shape[rank - 2] = size[1];
  return shape;
}

Specs infer_bilinear(Inputs in, const Attrs& attrs) {
  check_numeric(attrs.op(), in);
  return {{is_float(in[0].dtype()) ? in[0].dtype() : DType::float32, resized(in[0], attrs)}};
}

Specs infer_nearest(Inputs in, const Attrs& attrs) {
  const DType dtype = in[0].dtype();
  if (!is_float(dtype) && !is_integer(dtype)) fail(attrs.op().name, "images must have int32 or float32 as dtype, but have {}", dtype);
  return {{dtype, resized(in[0], attrs)}};
}

Specs infer_gradient(Inputs in, const Attrs& attrs) {
  check_numeric(attrs.op(), in);
  const Tensor &dy = in[0], &images = in[1];
  if (dy.rank() != images.rank() || dy.rank() < 3) fail(attrs.op().name, "dy of {} does not fit images of {}", dy.shape(), images.shape());
  Shape wanted = images.shape();
  for (int axis : {dy.rank() - 3, dy.rank() - 2}) wanted[axis] = dy.dim(axis);
  if (wanted != dy.shape()) fail(attrs.op().name, "dy of {} does not fit images of {}", dy.shape(), images.shape());
  return {{dy.dtype(), images.shape()}};
}

Tensors grad_bilinear(const GradCall& call) {
  return {ops::resize_bilinear_grad(call.dy[0], call.in[0], call.attrs.get("alignCorners"), call.attrs.get("halfPixelCenters"))};
}
Tensors grad_nearest(const GradCall& call) {
  return {ops::resize_nearest_neighbor_grad(call.dy[0], call.in[0], call.attrs.get("alignCorners"), call.attrs.get("halfPixelCenters"))};
}

#define CENTERS "alignCorners: boolean = false, halfPixelCenters: boolean = false"

constexpr OpDef kRows[] = {
    {.signature = "image.resizeBilinear(images: Tensor, size: [number, number], " CENTERS "): Tensor",
     .doc = DOC("Images, [batch, height, width, channels] or without batch, resized to [height, width], with values interpolated\n"
                "between the four nearest pixels. Integers become float32.\n"
                "@example tf.image.resizeBilinear(tf.tensor([1, 2, 3, 4], [2, 2, 1]), [4, 4]).print();"),
     .infer = infer_bilinear,
     .grad = grad_bilinear},
    {.signature = "resizeBilinearGrad(dy: Tensor, images: Tensor, " CENTERS "): Tensor",
     .doc = DOC("Gradient of image.resizeBilinear."),
     .internal = true,
     .infer = infer_gradient},
    {.signature = "image.resizeNearestNeighbor(images: Tensor, size: [number, number], " CENTERS "): Tensor",
     .doc = DOC("Images, [batch, height, width, channels] or without batch, resized to [height, width] by taking the nearest pixel.\n"
                "@example tf.image.resizeNearestNeighbor(tf.tensor([1, 2, 3, 4], [2, 2, 1]), [4, 4]).print();"),
     .infer = infer_nearest,
     .grad = grad_nearest},
    {.signature = "resizeNearestNeighborGrad(dy: Tensor, images: Tensor, " CENTERS "): Tensor",
     .doc = DOC("Gradient of image.resizeNearestNeighbor."),
     .internal = true,
     .infer = infer_gradient},
};
#undef CENTERS

}  // namespace

std::vector<LinearSample> linear_samples(int64_t in, int64_t out, PixelCenters centers) {
  const double scale = scale_of(in, out, centers.align_corners);
  std::vector<LinearSample> samples;
  for (int64_t i = 0; i < out; ++i) {
    const double at = centers.half_pixel ? scale * (static_cast<double>(i) + 0.5) - 0.5 : scale * static_cast<double>(i);
    const int64_t low = std::max<int64_t>(0, static_cast<int64_t>(std::floor(at)));
    const int64_t high = std::min(in - 1, static_cast<int64_t>(std::ceil(at)));
    samples.push_back({std::min(low, in - 1), std::max<int64_t>(high, 0), at - static_cast<double>(low)});
  }
  return samples;
}

std::vector<int64_t> nearest_samples(int64_t in, int64_t out, PixelCenters centers) {
  const double scale = scale_of(in, out, centers.align_corners);
  std::vector<int64_t> samples;
  for (int64_t i = 0; i < out; ++i) {
    const double at = scale * (static_cast<double>(i) + (centers.half_pixel ? 0.5 : 0));
    samples.push_back(std::min(in - 1, static_cast<int64_t>(std::floor(centers.align_corners ? at + 0.5 : at))));
  }
  return samples;
}

std::span<const OpDef> resize_ops() { return kRows; }

}  // namespace gossamer
