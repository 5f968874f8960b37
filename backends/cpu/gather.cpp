// Reading and writing at given indices.
#include "ops/gather.h"

#include "accumulate.h"
#include "core/strided_copy.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

void gather(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const GatherWindow w = gather_window(x, call.in[1], call.attrs);
  const std::vector<int64_t> indices = to_ints(call.in[1]);
  for (int64_t b = 0; b < w.batch; ++b) {
    for (int64_t i = 0; i < w.indices; ++i) {
      const int64_t row = indices[b * w.indices + i];
      if (row < 0 || row >= w.dim) fail("GatherV2", "the index value {} is not in [0, {}]", row, w.dim - 1);
      strided_copy(x, (b * w.outer * w.dim + row) * w.inner, out, (b * w.outer * w.indices + i) * w.inner,
                   {{w.outer, w.dim * w.inner, w.indices * w.inner}, {w.inner, 1, 1}});
    }
  }
}

// Indices of `depth` numbers each, resolved to the element of a tensor of `shape` where the slice begins.
class Positions {
 public:
  Positions(std::string_view op, const Tensor& indices, int depth, const Shape& shape)
      : op_(op), indices_(to_ints(indices)), depth_(depth), shape_(shape), strides_(shape.strides()) {}
  int64_t slice_size() const { return shape_.product(depth_, shape_.rank()); }
  int64_t operator[](int64_t i) const {
    int64_t at = 0;
    for (int k = 0; k < depth_; ++k) {
      const int64_t index = indices_[i * depth_ + k];
      if (index < 0 || index >= shape_[k]) fail(op_, "Invalid indices: {} in index {} does not index into {}", index, i, shape_);
      at += index * strides_[k];
    }
    return at;
  }

 private:
  std::string_view op_;
  std::vector<int64_t> indices_;
  int depth_;
  Shape shape_, strides_;
};

void gather_nd(const KernelArgs& call) {
  const Tensor &x = call.in[0], &indices = call.in[1];
  const Positions positions("gatherND", indices, static_cast<int>(indices.shape().back()), x.shape());
  const int64_t size = positions.slice_size(), count = indices.shape().product(0, indices.rank() - 1);
  for (int64_t i = 0; i < count; ++i) strided_copy(x, positions[i], call.out[0], i * size, {{size, 1, 1}});
}

void scatter_nd(const KernelArgs& call) {
  const Tensor &indices = call.in[0], &updates = call.in[1], &out = call.out[0];
  const ScatterWindow window = scatter_window(indices);
  const Positions positions("scatterND", indices, window.depth, out.shape());
  const int64_t size = positions.slice_size();
  fill(out, 0);
  if (out.size() == 0) return;
  for (int64_t i = 0; i < window.count; ++i) add_elements(updates, i * size, out, positions[i], size);
}

void tensor_scatter_update(const KernelArgs& call) {
  const Tensor &tensor = call.in[0], &indices = call.in[1], &updates = call.in[2], &out = call.out[0];
  const ScatterWindow window = scatter_window(indices);
  const Positions positions("tensorScatterUpdate", indices, window.depth, out.shape());
  const int64_t size = positions.slice_size();
  strided_copy(tensor, 0, out, 0, {{out.size(), 1, 1}});
  if (out.size() == 0) return;
  for (int64_t i = 0; i < window.count; ++i) strided_copy(updates, i * size, out, positions[i], {{size, 1, 1}});
}

void sparse_to_dense(const KernelArgs& call) {
  const Tensor &indices = call.in[0], &values = call.in[1], &fallback = call.in[2], &out = call.out[0];
  const ScatterWindow window = scatter_window(indices);
  const Positions positions("sparseToDense", indices, window.depth, out.shape());
  if (fallback) strided_copy(fallback, 0, out, 0, {{out.size(), 0, 1}});
  else if (out.dtype() != DType::string) fill(out, 0);
  if (out.size() == 0) return;
  const int64_t step = values.rank() ? 1 : 0;
  if (bytes_of(out.dtype(), 1) == sizeof(uint32_t)) {
    for (int64_t i = 0; i < window.count; ++i) out.data<uint32_t>()[positions[i]] = values.data<uint32_t>()[i * step];
    return;
  }
  for (int64_t i = 0; i < window.count; ++i) strided_copy(values, i * step, out, positions[i], {{1, 1, 1}});
}

void unsorted_segment_sum(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const std::vector<int64_t> ids = to_ints(call.in[1]);
  const int64_t size = out.shape().product(1, out.rank());
  fill(out, 0);
  for (size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] >= 0 && ids[i] < out.dim(0)) add_elements(x, static_cast<int64_t>(i) * size, out, ids[i] * size, size);
  }
}

constexpr Kernel kKernels[] = {
    {op("gather"), gather},
    {op("gatherND"), gather_nd},
    {op("scatterND"), scatter_nd},
    {op("tensorScatterUpdate"), tensor_scatter_update},
    {op("sparseToDense"), sparse_to_dense},
    {op("unsortedSegmentSum"), unsorted_segment_sum},
};

}  // namespace

std::span<const Kernel> gather_kernels() { return kKernels; }

}  // namespace gossamer::cpu
