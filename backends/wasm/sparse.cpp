// Sums and means of rows of float32 that int32 indices name, segment after segment; the rest, and what is wrong, goes to the reference.
#include "glue.h"

namespace gossamer::wasm {
namespace {

// Where each segment begins in `ids`, and the last one ends; empty unless ids ascend from 0 or more and indices are below `rows`.
std::vector<int32_t> starts_of(const Tensor& ids, const Tensor& indices, int64_t rows) {
  const int32_t *id = ids.data<int32_t>(), *index = indices.data<int32_t>();
  const auto count = static_cast<int32_t>(ids.size());
  std::vector<int32_t> starts{0};
  for (int32_t i = 0; i < count; ++i) {
    if (id[i] < (i ? id[i - 1] : 0) || index[i] < 0 || index[i] >= rows) return {};
    if (const auto segment = static_cast<size_t>(id[i]); segment >= starts.size()) starts.resize(segment + 1, i);
  }
  if (count > 0) starts.push_back(count);
  return starts;
}

template <bool mean>
void segments(const KernelArgs& call) {
  const Tensor &data = call.in[0], &indices = call.in[1], &ids = call.in[2];
  if (!is_f32(data) || indices.dtype() != DType::int32 || ids.dtype() != DType::int32) return by_reference(call);
  const std::vector<int32_t> starts = starts_of(ids, indices, data.dim(0));
  if (starts.empty()) return by_reference(call);
  const auto rows = static_cast<int64_t>(starts.size()) - 1, size = data.shape().product(1, data.rank());
  call.out[0] = Tensor::empty(DType::float32, data.shape().with(0, rows));
  const kernels::Segments args{data.data<float>(), call.out[0].data<float>(), indices.data<int32_t>(), starts.data(), static_cast<int32_t>(size), mean};
  share(kernels::k_segments, args, static_cast<int>(rows), ids.size() * size);
}

constexpr Kernel kKernels[] = {
    {op("sparse.sparseSegmentMean"), segments<true>},
    {op("sparse.sparseSegmentSum"), segments<false>},
};

}  // namespace

std::span<const Kernel> sparse_kernels() { return kKernels; }

}  // namespace gossamer::wasm
