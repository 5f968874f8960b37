// Softmax along the last axis.
#include "glue.h"

namespace gossamer::xnnpack {
namespace {

void softmax(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(x) || x.rank() == 0 || x.size() == 0) return by_reference(call);
  const size_t columns = static_cast<size_t>(x.shape().back()), rows = static_cast<size_t>(x.size()) / columns;
  const Operator made(call.attrs.op(), [&](xnn_operator_t* out) { return xnn_create_softmax_nc_f32(columns, columns, columns, 0, out); });
  made.run(call.attrs.op(), [&](xnn_operator_t op, pthreadpool_t pool) {
    return xnn_setup_softmax_nc_f32(op, rows, x.data<float>(), y.data<float>(), pool);
  });
}

constexpr Kernel kKernels[] = {{op("softmax"), softmax}};

}  // namespace

std::span<const Kernel> reduce_kernels() { return kKernels; }

}  // namespace gossamer::xnnpack
