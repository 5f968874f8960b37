// Sparse tensors: the shapes of all results depend on values.
#include <algorithm>

#include "accumulate.h"
#include "core/strided_copy.h"
#include "gossamer/ops.h"
#include "kernels.h"
#include "ops/op.h"

namespace gossamer::cpu {
namespace {

using Ints = std::vector<int64_t>;

Tensor integers(DType dtype, const Shape& shape, const Ints& values) {
  const Tensor out = Tensor::empty(dtype, shape);
  store_ints(values.data(), out, 0, out.size());
  return out;
}

// Elements are sorted by row, those of one row staying in order.
void fill_empty_rows(const KernelArgs& call) {
  const Tensor &values = call.in[1], &fallback = call.in[3];
  const Ints indices = to_ints(call.in[0]);
  const int64_t count = call.in[0].dim(0), rank = call.in[0].dim(1), rows = to_ints(call.in[2])[0];
  if (rows < 0) fail("sparseFillEmptyRows", "denseShape[0] is {}, but must not be negative", rows);
  if (rows == 0 && count > 0) fail("sparseFillEmptyRows", "denseShape[0] = 0 but indices.shape[0] = {}", count);
  Ints next(rows);  // how many elements a row has, then where its next one goes
  for (int64_t i = 0; i < count; ++i) {
    const int64_t row = indices[i * rank];
    if (row < 0) fail("sparseFillEmptyRows", "indices({}, 0) is invalid: {} < 0", i, row);
    if (row >= rows) fail("sparseFillEmptyRows", "indices({}, 0) is invalid: {} >= {}", i, row, rows);
    ++next[row];
  }
  const Tensor was_empty = Tensor::empty(DType::boolean, {rows});
  int64_t total = 0;
  for (int64_t row = 0; row < rows; ++row) {
    was_empty.data<uint8_t>()[row] = next[row] == 0;
    const int64_t length = std::max<int64_t>(1, next[row]);
    next[row] = total;
    total += length;
  }
  const Tensor out_values = Tensor::empty(values.dtype(), {total});
  strided_copy(values.dtype() == fallback.dtype() ? fallback : ops::cast(fallback, values.dtype()), 0, out_values, 0, {{total, 0, 1}});
  Ints out_indices(total * rank), places;
  for (int64_t row = 0; row < rows; ++row) out_indices[next[row] * rank] = row;
  for (int64_t i = 0; i < count; ++i) {
    const int64_t place = next[indices[i * rank]]++;
    std::copy_n(indices.begin() + i * rank, rank, out_indices.begin() + place * rank);
    strided_copy(values, i, out_values, place, {{1, 1, 1}});
    places.push_back(place);
  }
  const DType dtype = call.in[0].dtype();
  call.out[0] = integers(dtype, {total, rank}, out_indices);
  call.out[1] = out_values;
  call.out[2] = was_empty;
  call.out[3] = integers(dtype, {count}, places);
}

// newShape with its -1 replaced, for `size` elements.
Shape resolved_shape(const Tensor& new_shape, const Shape& from) {
  Shape shape(to_ints(new_shape));
  int open = -1;
  for (int i = 0; i < shape.rank(); ++i) {
    if (shape[i] >= 0) continue;
    if (shape[i] < -1) fail("sparseReshape", "size {} must be non-negative, not {}", i, shape[i]);
    if (open >= 0) fail("sparseReshape", "only one output dimension may be -1, not both {} and {}", open, i);
    open = i;
    shape[i] = 1;
  }
  const int64_t size = from.size(), known = shape.size();
  if (open >= 0) {
    if (known == 0) {
      fail("sparseReshape", "reshape cannot infer the missing input size for an empty tensor unless all specified input sizes are non-zero");
    }
    if (size % known != 0) {
      fail("sparseReshape", "Input to reshape is a SparseTensor with {} dense values, but the requested shape requires a multiple of {}. inputShape={} outputShape={}",
           size, known, from, shape);
    }
    shape[open] = size / known;
  }
  if (shape.size() != size) {
    fail("sparseReshape", "Input to reshape is a tensor with {} dense values, but the requested shape has {}. inputShape={} outputShape={}",
         size, shape.size(), from, shape);
  }
  return shape;
}

void sparse_reshape(const KernelArgs& call) {
  const Shape from(to_ints(call.in[1])), to = resolved_shape(call.in[2], from);
  const Shape from_strides = from.strides(), to_strides = to.strides();
  const Ints indices = to_ints(call.in[0]);
  Ints out;
  for (int64_t i = 0; i < call.in[0].dim(0); ++i) {
    int64_t at = 0;
    for (int k = 0; k < from.rank(); ++k) at += indices[i * from.rank() + k] * from_strides[k];
    for (int k = 0; k < to.rank(); ++k) {
      out.push_back(at / to_strides[k]);
      at %= to_strides[k];
    }
  }
  call.out[0] = integers(call.in[0].dtype(), {call.in[0].dim(0), to.rank()}, out);
  call.out[1] = integers(call.in[2].dtype(), {to.rank()}, Ints(to.begin(), to.end()));
}

void segment_reduction(const KernelArgs& call, bool mean) {
  const std::string_view op = call.attrs.op().name;
  const Tensor& data = call.in[0];
  const Ints indices = to_ints(call.in[1]), ids = to_ints(call.in[2]);
  const int64_t rows = ids.empty() ? 0 : ids.back() + 1, size = data.shape().product(1, data.rank());
  if (!ids.empty() && rows <= 0) fail(op, "segment ids must be >= 0");
  std::vector<double> sums(rows * size), row(size);
  Ints counts(rows);
  for (size_t i = 0; i < ids.size(); ++i) {
    if (i + 1 < ids.size() && ids[i + 1] < ids[i]) fail(op, "segment ids are not increasing");
    if (ids[i] < 0 || ids[i] >= rows) {
      fail(op, "Segment id {} out of range [0, {}), possibly because segmentIds input is not sorted", ids[i], rows);
    }
    if (indices[i] < 0 || indices[i] >= data.dim(0)) fail(op, "Bad: indices[{}] == {} out of range [0, {})", i, indices[i], data.dim(0));
    load_doubles(data, indices[i] * size, size, row.data());
    for (int64_t k = 0; k < size; ++k) sums[ids[i] * size + k] += row[k];
    ++counts[ids[i]];
  }
  for (int64_t i = 0; mean && i < rows * size; ++i) {
    if (counts[i / size] > 1) sums[i] /= static_cast<double>(counts[i / size]);
  }
  call.out[0] = Tensor::empty(data.dtype(), data.shape().with(0, rows));
  store_doubles(sums.data(), call.out[0], 0, rows * size);
}

void segment_mean(const KernelArgs& call) { segment_reduction(call, true); }
void segment_sum(const KernelArgs& call) { segment_reduction(call, false); }

constexpr Kernel kKernels[] = {
    {op("sparse.sparseFillEmptyRows"), fill_empty_rows},
    {op("sparse.sparseReshape"), sparse_reshape},
    {op("sparse.sparseSegmentMean"), segment_mean},
    {op("sparse.sparseSegmentSum"), segment_sum},
};

}  // namespace

std::span<const Kernel> sparse_kernels() { return kKernels; }

}  // namespace gossamer::cpu
