// Bilinear resizing of images. XNNPACK knows two of the three ways in which pixel centres can lie.
#include "ops/resize.h"

#include "glue.h"

namespace gossamer::xnnpack {
namespace {

void resize_bilinear(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  const PixelCenters centers(call.attrs);
  if (!is_f32(x) || x.size() == 0 || y.size() == 0 || (centers.align_corners && centers.half_pixel)) return by_reference(call);
  const auto size = [](const Tensor& image, int from_end) { return static_cast<size_t>(image.dim(image.rank() - from_end)); };
  const size_t channels = size(x, 1);
  const uint32_t flags = centers.align_corners ? XNN_FLAG_ALIGN_CORNERS : centers.half_pixel ? 0 : XNN_FLAG_TENSORFLOW_LEGACY_MODE;
  const Operator made(call.attrs.op(), [&](xnn_operator_t* out) {
    return xnn_create_resize_bilinear2d_nhwc_f32(channels, channels, channels, flags, out);
  });
  made.run(call.attrs.op(), [&](xnn_operator_t op, pthreadpool_t pool) {
    return xnn_setup_resize_bilinear2d_nhwc_f32(op, x.rank() == 4 ? size(x, 4) : 1, size(x, 3), size(x, 2), size(y, 3), size(y, 2),
                                                x.data<float>(), y.data<float>(), pool);
  });
}

constexpr Kernel kKernels[] = {{op("image.resizeBilinear"), resize_bilinear}};

}  // namespace

std::span<const Kernel> resize_kernels() { return kKernels; }

}  // namespace gossamer::xnnpack
