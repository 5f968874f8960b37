// Ops that read or write at given indices: gather, gatherND, scatterND and their kin.
#include "ops/gather.h"

#include <algorithm>

#include "gossamer/ops.h"
#include "ops/names.gen.h"

namespace gossamer {

using ops::operator*;
using ops::operator+;
using Ints = std::vector<int64_t>;

void check_integers(std::string_view op, std::string_view name, const Tensor& t) {
  if (!is_integer(t.dtype())) fail(op, "{} must be int32 tensor, but got {} tensor", name, t.dtype());
}

GatherWindow gather_window(const Tensor& x, const Tensor& indices, const Attrs& attrs) {
  const int axis = attrs.axis("axis", x.rank()), rank = indices.rank();
  int64_t batch_dims = attrs.integer("batchDims");
  if (batch_dims < -rank || batch_dims > rank) {
    fail("gather", "Expect batchDims in the range of [-{}, {}], but got {}", rank, rank, batch_dims);
  }
  if (batch_dims < 0) batch_dims += rank;
  if (batch_dims > axis) fail("gather", "batchDims ({}) must be less than or equal to axis ({})", batch_dims, axis);
  GatherWindow window;
  const int batches = static_cast<int>(batch_dims);
  for (int i = 0; i < batches; ++i) {
    if (x.dim(i) != indices.dim(i)) {
      fail("gather", "x.shape[{}] ({}) should be equal to indices.shape[{}] ({})", i, x.dim(i), i, indices.dim(i));
    }
  }
  window.batch = x.shape().product(0, batches);
  window.outer = x.shape().product(batches, axis);
  window.dim = x.dim(axis);
  window.inner = x.shape().product(axis + 1, x.rank());
  window.indices = indices.shape().product(batches, rank);
  window.shape = x.shape().slice(0, axis);
  for (int i = batches; i < rank; ++i) window.shape.push_back(indices.dim(i));
  for (int i = axis + 1; i < x.rank(); ++i) window.shape.push_back(x.dim(i));
  return window;
}

GatherWindow row_window(const Tensor& x, const Tensor& indices) { return gather_window(x, indices, Attrs(op_of(op("gather")))); }

ScatterWindow scatter_window(const Tensor& indices) {
  if (indices.rank() < 2) return {1, indices.size()};
  return {static_cast<int>(indices.shape().back()), indices.shape().product(0, indices.rank() - 1)};
}

namespace {

// --- gather ----------------------------------------------------------------------------------------------------------

Specs infer_gather(Inputs in, const Attrs& attrs) {
  check_integers("gather", "indices", in[1]);
  return {{in[0].dtype(), gather_window(in[0], in[1], attrs).shape}};
}

// Each row of dy is added to the row that it was read from. Batches become one axis: row i of batch b is b * dim + i.
Tensors grad_gather(const GradCall& call) {
  const Tensor &x = call.in[0], &indices = call.in[1];
  const GatherWindow w = gather_window(x, indices, call.attrs);
  Tensor rows = ops::reshape(indices, Shape{w.batch * w.indices});
  if (w.batch > 1) {
    Ints offsets;
    for (int64_t i = 0; i < w.batch * w.indices; ++i) offsets.push_back(i / w.indices * w.dim);
    rows = rows + Tensor::ints(offsets);
  }
  const Tensor by_row = ops::transpose(ops::reshape(call.dy[0], Shape{w.batch, w.outer, w.indices, w.inner}), Ints{0, 2, 1, 3});
  const Tensor sums = ops::unsorted_segment_sum(ops::reshape(by_row, Shape{w.batch * w.indices, w.outer, w.inner}), rows, w.batch * w.dim);
  const Tensor dx = ops::transpose(ops::reshape(sums, Shape{w.batch, w.dim, w.outer, w.inner}), Ints{0, 2, 1, 3});
  return {ops::reshape(dx, x.shape()), {}};
}

Specs infer_gather_add(Inputs in, const Attrs&) {
  const Tensor &x = in[0], &indices = in[1], &y = in[2];
  check_integers("gatherAdd", "indices", indices);
  if (x.rank() < 1) fail("gatherAdd", "x must be rank 1 or higher, but is a scalar");
  const Shape shape = row_window(x, indices).shape;
  if (y.shape() != shape) fail("gatherAdd", "y must have the shape {} of the rows, but has {}", shape, y.shape());
  return {{x.dtype(), shape}};
}

Tensors expand_gather_add(Inputs in, const Attrs&) { return {ops::gather(in[0], in[1]) + in[2]}; }

Specs infer_gather_nd(Inputs in, const Attrs&) {
  const Tensor &x = in[0], &indices = in[1];
  check_integers("gatherND", "indices", indices);
  if (x.rank() < 1) fail("gatherND", "expects the input to be rank 1 or higher, but the rank was {}", x.rank());
  if (indices.rank() < 1) fail("gatherND", "expects the indices to be rank 1 or higher, but the rank was {}", indices.rank());
  const int64_t depth = indices.shape().back();
  if (depth > x.rank()) fail("gatherND", "index innermost dimension length must be <= tensor rank; saw: {} vs. {}", depth, x.rank());
  if (x.size() == 0) fail("gatherND", "Requested more than 0 entries, but input is empty. Input shape: {}", x.shape());
  Shape shape = indices.shape().slice(0, indices.rank() - 1);
  for (int i = static_cast<int>(depth); i < x.rank(); ++i) shape.push_back(x.dim(i));
  return {{x.dtype(), shape}};
}

// scatterND takes indices of rank 1 as a list of single numbers, gatherND as one index.
Tensors grad_gather_nd(const GradCall& call) {
  const Tensor &x = call.in[0], &indices = call.in[1], &dy = call.dy[0];
  const int64_t depth = indices.shape().back(), count = indices.shape().product(0, indices.rank() - 1);
  Shape updates{count};
  for (int i = static_cast<int>(depth); i < x.rank(); ++i) updates.push_back(x.dim(i));
  return {ops::scatter_nd(ops::reshape(indices, Shape{count, depth}), ops::reshape(dy, updates), x.shape()), {}};
}

// --- scatter ---------------------------------------------------------------------------------------------------------

// updates.shape must be indices.shape without its last dimension, then the dimensions of `shape` that no index names.
void check_scatter(std::string_view op, const Tensor& indices, const Tensor& updates, const Shape& shape) {
  check_integers(op, "indices", indices);
  if (indices.rank() < 1) fail(op, "expects the indices to be rank 1 or higher, but the rank was {}", indices.rank());
  if (updates.rank() < 1) fail(op, "expects the updates to be rank 1 or higher, but the rank was {}", updates.rank());
  if (shape.rank() < 1) fail(op, "Output rank must be greater or equal to 1, but got shape: {}", shape);
  for (int64_t dim : shape) {
    if (dim < 0) fail(op, "shape {} must not have negative dimensions", shape);
  }
  const int depth = scatter_window(indices).depth;
  Shape wanted = indices.shape().slice(0, std::max(1, indices.rank() - 1));
  for (int i = depth; i < shape.rank(); ++i) wanted.push_back(shape[i]);
  if (depth > shape.rank() || updates.shape() != wanted) {
    fail(op, "Must have updates.shape = {} for indices.shape {} and shape {}, but got {}", wanted, indices.shape(), shape, updates.shape());
  }
}

Specs infer_scatter_nd(Inputs in, const Attrs& attrs) {
  check_scatter("scatterND", in[0], in[1], attrs.shape("shape"));
  if (in[1].dtype() == DType::string) fail("scatterND", "strings cannot be added");
  return {{in[1].dtype(), attrs.shape("shape")}};
}

// The rows of dy that `indices`, in scatterND's sense, speak of.
Tensor gather_updates(const Tensor& dy, const Tensor& indices) {
  return ops::gather_nd(dy, indices.rank() > 1 ? indices : ops::expand_dims(indices, 1));
}

Tensors grad_scatter_nd(const GradCall& call) { return {{}, gather_updates(call.dy[0], call.in[0])}; }

Specs infer_tensor_scatter_update(Inputs in, const Attrs&) {
  check_scatter("tensorScatterUpdate", in[1], in[2], in[0].shape());
  if (in[0].dtype() != in[2].dtype()) {
    fail("tensorScatterUpdate", "tensor and updates must have the same dtype, instead they are {} and {}", in[0].dtype(), in[2].dtype());
  }
  return {{in[0].dtype(), in[0].shape()}};
}

Tensors grad_tensor_scatter_update(const GradCall& call) {
  const Tensor& dy = call.dy[0];
  return {ops::tensor_scatter_update(dy, call.in[1], ops::zeros_like(call.in[2])), {}, gather_updates(dy, call.in[1])};
}

Specs infer_sparse_to_dense(Inputs in, const Attrs& attrs) {
  const Tensor &indices = in[0], &values = in[1], &fallback = in[2];
  const Shape shape = attrs.shape("outputShape");
  check_integers("sparseToDense", "sparseIndices", indices);
  if (indices.rank() > 2) fail("sparseToDense", "sparseIndices should be a scalar, vector, or matrix, but got shape {}", indices.shape());
  const int64_t count = indices.rank() > 0 ? indices.dim(0) : 1, depth = indices.rank() > 1 ? indices.dim(1) : 1;
  if (shape.rank() != depth) fail("sparseToDense", "outputShape has incorrect number of elements: {}, should be: {}", shape.rank(), depth);
  if (values.rank() > 1 || (values.rank() == 1 && values.size() != count)) {
    fail("sparseToDense", "sparseValues has incorrect shape {}, should be [] or [{}]", values.shape(), count);
  }
  if (fallback && (fallback.size() != 1 || fallback.dtype() != values.dtype())) {
    fail("sparseToDense", "defaultValue must be one {}, the dtype of sparseValues, but is {} of shape {}", values.dtype(), fallback.dtype(), fallback.shape());
  }
  return {{values.dtype(), shape}};
}

// --- segments --------------------------------------------------------------------------------------------------------

Specs infer_unsorted_segment_sum(Inputs in, const Attrs& attrs) {
  const Tensor &x = in[0], &ids = in[1];
  const int64_t count = attrs.integer("numSegments");
  check_integers("unsortedSegmentSum", "segmentIds", ids);
  if (count < 0) fail("unsortedSegmentSum", "numSegments must not be negative, but is {}", count);
  if (ids.rank() > x.rank() || ids.shape() != x.shape().slice(0, ids.rank())) {
    fail("unsortedSegmentSum", "shape {} of segmentIds must be the beginning of the shape {} of x", ids.shape(), x.shape());
  }
  Shape shape{count};
  for (int i = ids.rank(); i < x.rank(); ++i) shape.push_back(x.dim(i));
  return {{x.dtype() == DType::boolean ? DType::int32 : x.dtype(), shape}};
}

// Ids outside of the segments were dropped: they read a row of zeros put before the first.
Tensors grad_unsorted_segment_sum(const GradCall& call) {
  const Tensor& ids = call.in[1];
  const int64_t count = call.attrs.integer("numSegments");
  const Tensor known = ops::logical_and(ops::greater_equal(ids, Tensor::scalar(0, ids.dtype())),
                                        ops::less(ids, Tensor::scalar(static_cast<double>(count), ids.dtype())));
  const Tensor rows = (ids + Tensor::scalar(1, ids.dtype())) * ops::cast(known, ids.dtype());
  Ints paddings(2 * call.dy[0].rank());
  paddings[0] = 1;
  return {ops::gather(ops::pad(call.dy[0], paddings), rows), {}};
}

constexpr OpDef kRows[] = {
    {.signature = "gather(x: Tensor, indices: Tensor, axis: number = 0, batchDims: number = 0): Tensor",
     .doc = DOC("The slices of x at `indices` along `axis`; the axis is replaced by the dimensions of indices. The first\n"
                "batchDims dimensions of both are walked together. Throws for an index out of range.\n"
                "@example tf.gather([10, 20, 30], [2, 0]).print();  // [30, 10]"),
     .infer = infer_gather,
     .grad = grad_gather},
    {.signature = "gatherAdd(x: Tensor<float32>, indices: Tensor, y: Tensor<float32>): Tensor",
     .doc = DOC("The rows of x at `indices`, plus y, which has their shape: embeddings of words, and of their places."),
     .internal = true,
     .infer = infer_gather_add,
     .expand = expand_gather_add},
    {.signature = "gatherND(x: Tensor, indices: Tensor): Tensor",
     .doc = DOC("The slices of x at the positions that the last dimension of `indices` states.\n"
                "@example tf.gatherND([[1, 2], [3, 4]], [[1, 0], [0, 1]]).print();  // [3, 2]"),
     .infer = infer_gather_nd,
     .grad = grad_gather_nd},
    {.signature = "scatterND(indices: Tensor, updates: Tensor, shape: number[]): Tensor",
     .doc = DOC("Zeros of `shape`, to which `updates` are added at `indices`.\n"
                "@example tf.scatterND([[1], [3], [1]], [1, 2, 3], [4]).print();  // [0, 4, 0, 2]"),
     .infer = infer_scatter_nd,
     .grad = grad_scatter_nd},
    {.signature = "tensorScatterUpdate(tensor: Tensor, indices: Tensor, updates: Tensor): Tensor",
     .doc = DOC("`tensor` with the slices at `indices` replaced by `updates`; the last one wins.\n"
                "@example tf.tensorScatterUpdate([1, 2, 3], [[1]], [7]).print();  // [1, 7, 3]"),
     .infer = infer_tensor_scatter_update,
     .grad = grad_tensor_scatter_update},
    {.signature = "sparseToDense(sparseIndices: Tensor, sparseValues: Tensor, outputShape: number[], defaultValue?: Tensor): Tensor",
     .doc = DOC("defaultValue (0, or '' of strings) everywhere but at sparseIndices, where sparseValues stand.\n"
                "@example tf.sparseToDense([1, 3], [7, 8], [4]).print();  // [0, 7, 0, 8]"),
     .infer = infer_sparse_to_dense},
    {.signature = "unsortedSegmentSum(x: Tensor, segmentIds: Tensor, numSegments: number): Tensor",
     .doc = DOC("Row s of the result is the sum of the slices of x whose id is s. Ids outside of [0, numSegments) are left out.\n"
                "@example tf.unsortedSegmentSum([1, 2, 3], tf.tensor1d([1, 0, 1], 'int32'), 2).print();  // [2, 4]"),
     .infer = infer_unsorted_segment_sum,
     .grad = grad_unsorted_segment_sum},
};

}  // namespace

std::span<const OpDef> gather_ops() { return kRows; }

}  // namespace gossamer
