// Matrix products as fully connected layers: b is packed, once where it is constant. XNNPACK of this API has no product
// of two batches, so each matrix of a batch is a layer of its own.
#include "epilogue.h"
#include "glue.h"
#include "ops/broadcast.h"

namespace gossamer::xnnpack {
namespace {

struct Sizes {
  int64_t m, k, n;
  bool transpose_b;
};

Sizes sizes_of(const KernelArgs& call) {
  const Shape& out = call.out[0].shape();
  return {out[out.rank() - 2], call.in[0].shape().back(), out.back(), call.attrs.flag("transposeB")};
}

// One operator per matrix of b.
struct Layers : Prepared {
  explicit Layers(const KernelArgs& call) : sizes(sizes_of(call)), epilogue(call) {}
  Sizes sizes;
  Epilogue epilogue;
  std::vector<Operator> ops;
};

Operator layer(const KernelArgs& call, const Sizes& s, const Epilogue& epilogue, const float* b) {
  const size_t k = static_cast<size_t>(s.k), n = static_cast<size_t>(s.n);
  return Operator(call.attrs.op(), [&](xnn_operator_t* out) {
    return xnn_create_fully_connected_nc_f32(k, n, k, n, b, epilogue.bias(), epilogue.low(), epilogue.high(),
                                             s.transpose_b ? 0 : XNN_FLAG_TRANSPOSE_WEIGHTS, out);
  });
}

bool supports(const KernelArgs& call, const Sizes& s) {
  return is_f32(call.in[0]) && is_f32(call.in[1]) && is_f32(call.out[0]) && !call.attrs.flag("transposeA") && s.m > 0 && s.k > 0 && s.n > 0;
}

std::unique_ptr<Layers> make(const KernelArgs& call) {
  auto layers = std::make_unique<Layers>(call);
  const Sizes& s = layers->sizes;
  if (!supports(call, s) || !layers->epilogue.is_supported()) return nullptr;
  const Tensor& b = call.in[1];
  for (int64_t i = 0; i < b.size() / (s.k * s.n); ++i) layers->ops.push_back(layer(call, s, layers->epilogue, b.data<float>() + i * s.k * s.n));
  return layers;
}

std::unique_ptr<Prepared> prepare(const KernelArgs& call) { return is_known(call) ? make(call) : nullptr; }

void mat_mul(const KernelArgs& call) {
  std::unique_ptr<Layers> made;
  const auto* layers = static_cast<const Layers*>(call.prepared);
  if (!layers) layers = (made = make(call)).get();
  if (!layers) return by_reference(call);
  const Tensor &a = call.in[0], &b = call.in[1], &out = call.out[0];
  const Sizes& s = layers->sizes;
  const Shape batch = out.shape().slice(0, out.rank() - 2);
  const Shape a_strides = broadcast_strides(a.shape().slice(0, a.rank() - 2), batch);
  const Shape b_strides = broadcast_strides(b.shape().slice(0, b.rank() - 2), batch);
  // All rows of a against the one b of dense layers.
  const bool is_one = layers->ops.size() == 1 && a.size() == batch.size() * s.m * s.k;
  for (int64_t i = 0; i < (is_one ? 1 : batch.size()); ++i) {
    int64_t rest = i, ia = 0, ib = 0;
    for (int axis = batch.rank() - 1; axis >= 0; --axis) {
      ia += rest % batch[axis] * a_strides[axis];
      ib += rest % batch[axis] * b_strides[axis];
      rest /= batch[axis];
    }
    layers->ops[static_cast<size_t>(ib)].run(call.attrs.op(), [&](xnn_operator_t op, pthreadpool_t pool) {
      return xnn_setup_fully_connected_nc_f32(op, static_cast<size_t>(is_one ? batch.size() * s.m : s.m), a.data<float>() + ia * s.m * s.k,
                                              out.data<float>() + i * s.m * s.n, pool);
    });
  }
  layers->epilogue.finish(call);
}

constexpr Kernel kKernels[] = {
    {op("fusedMatMul"), mat_mul, prepare},
    {op("matMul"), mat_mul, prepare},
};

}  // namespace

std::span<const Kernel> matmul_kernels() { return kKernels; }

}  // namespace gossamer::xnnpack
