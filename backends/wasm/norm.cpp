// Softmax and normalisations of float32; what the kernels leave out runs on the reference, or expanded.
#include <algorithm>

#include "elementwise.h"
#include "glue.h"

namespace gossamer::wasm {
namespace {

template <bool logarithm>
void softmax(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(x) || x.rank() == 0 || x.size() == 0) return by_reference(call);
  const kernels::Softmax args{x.data<float>(), y.data<float>(), static_cast<int32_t>(x.shape().back()), logarithm};
  share(kernels::k_softmax, args, static_cast<int>(x.size() / x.shape().back()), x.size() * kElementWork);
}

// Whether the axes are the last ones, so that rows of x are normalised.
bool are_last(const std::vector<int>& axes, int rank) {
  return !axes.empty() && axes.front() == rank - static_cast<int>(axes.size());
}

// Left out, or one float32 for each element of a row.
bool is_row(const Tensor& t, const Shape& row) { return !t || (is_f32(t) && t.shape() == row); }

void layer_norm(const KernelArgs& call) {
  const Tensor &x = call.in[0], &scale = call.in[1], &offset = call.in[2], &y = call.out[0];
  const std::vector<int> axes = call.attrs.axes("axis", x.rank());
  if (!is_f32(x) || x.size() == 0 || !are_last(axes, x.rank())) return by_reference(call);
  const Shape row = x.shape().slice(axes.front(), x.rank());
  if (!is_row(scale, row) || !is_row(offset, row)) return by_reference(call);
  const kernels::LayerNorm args{x.data<float>(), scale ? scale.data<float>() : nullptr, offset ? offset.data<float>() : nullptr, y.data<float>(),
                                static_cast<int32_t>(row.size()), static_cast<float>(call.attrs.number("epsilon"))};
  share(kernels::k_layer_norm, args, static_cast<int>(x.size() / row.size()), x.size() * kElementWork);
}

// One multiplication and addition per element, when what they take has one shape.
void batch_norm(const KernelArgs& call) {
  const Tensor &x = call.in[0], &mean = call.in[1], &variance = call.in[2], &offset = call.in[3], &scale = call.in[4];
  for (int i = 0; i <= 4; ++i) {
    if (call.in[i] && (!is_f32(call.in[i]) || (i > 0 && call.in[i].shape() != mean.shape()))) return by_reference(call);
  }
  const double epsilon = call.attrs.number("varianceEpsilon");
  const Tensor factor = Tensor::empty(DType::float32, mean.shape()), shift = Tensor::empty(DType::float32, mean.shape());
  for (int64_t i = 0; i < mean.size(); ++i) {
    const double f = (scale ? scale.data<float>()[i] : 1.0) / std::sqrt(variance.data<float>()[i] + epsilon);
    factor.data<float>()[i] = static_cast<float>(f);
    shift.data<float>()[i] = static_cast<float>((offset ? offset.data<float>()[i] : 0.0) - mean.data<float>()[i] * f);
  }
  multiply_add(x, factor, shift, call.out[0]);
}

constexpr Kernel kKernels[] = {
    {op("softmax"), softmax<false>},
    {op("logSoftmax"), softmax<true>},
    {op("layerNorm"), layer_norm},
    {op("batchNorm"), batch_norm},
};

}  // namespace

std::span<const Kernel> norm_kernels() { return kKernels; }

}  // namespace gossamer::wasm
