// Ops that look for elements: where, unique, topk, searchSorted, and counting.
#include <algorithm>

#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using ops::operator+;
using Ints = std::vector<int64_t>;

Specs infer_where_indices(Inputs, const Attrs&) { return {{DType::int32, Shape::unknown()}}; }

Specs infer_unique(Inputs in, const Attrs& attrs) {
  if (in[0].rank() == 0) fail("unique", "The input tensor must be at least 1D");
  const int axis = attrs.axis("axis", in[0].rank());
  return {{in[0].dtype(), Shape::unknown()}, {DType::int32, {in[0].dim(axis)}}};
}

Specs infer_list_diff(Inputs in, const Attrs&) {
  const Tensor &x = in[0], &y = in[1];
  if (x.dtype() != y.dtype()) fail("setdiff1d", "x and y should have the same dtype, but got x ({}) and y ({})", x.dtype(), y.dtype());
  if (x.rank() != 1) fail("setdiff1d", "x should be 1D tensor, but got x ({})", x.shape());
  if (y.rank() != 1) fail("setdiff1d", "y should be 1D tensor, but got y ({})", y.shape());
  return {{x.dtype(), Shape::unknown()}, {DType::int32, Shape::unknown()}};
}

// --- topk ------------------------------------------------------------------------------------------------------------

Specs infer_topk(Inputs in, const Attrs& attrs) {
  const Shape& shape = in[0].shape();
  const int64_t k = attrs.integer("k");
  if (shape.rank() == 0) fail("topk", "topk() expects the input to be of rank 1 or higher");
  if (k < 0) fail("topk", "'k' passed to topk() must be >= 0 but got {}", k);
  if (k > shape.back()) fail("topk", "'k' passed to topk() must be <= the last dimension ({}) but got {}", shape.back(), k);
  const Shape out = shape.with(shape.rank() - 1, k);
  return {{in[0].dtype(), out}, {DType::int32, out}};
}

// dy goes back to where the values were; rows are walked as one, so that row r begins at r times its length.
Tensors grad_topk(const GradCall& call) {
  const Tensor& x = call.in[0];
  if (!call.dy[0]) return {{}};
  const int64_t length = x.shape().back(), k = call.out[0].shape().back();
  Ints offsets;
  for (int64_t i = 0; i < call.out[0].size(); ++i) offsets.push_back(i / k * length);
  const Tensor at = ops::reshape(call.out[1], Shape{call.out[1].size()}) + Tensor::ints(offsets);
  return {ops::reshape(ops::unsorted_segment_sum(ops::reshape(call.dy[0], Shape{call.dy[0].size()}), at, x.size()), x.shape())};
}

// --- searchSorted ----------------------------------------------------------------------------------------------------

Specs infer_search_sorted(Inputs in, const Attrs& attrs) {
  const Tensor &sequence = in[0], &values = in[1];
  const std::string& side = attrs.text("side");
  if (side != "left" && side != "right") fail("searchSorted", "side must be left or right, but is {}", side);
  if (sequence.rank() < 1 || values.rank() < 1) fail("searchSorted", "Sorted input argument and values must have rank 1 or higher");
  const int64_t batch = sequence.shape().product(0, sequence.rank() - 1);
  if (batch != values.shape().product(0, values.rank() - 1)) {
    fail("searchSorted", "Leading dimension of 'sortedSequence' and 'values' must match, but shapes are {} and {}", sequence.shape(), values.shape());
  }
  return {{DType::int32, {batch, values.shape().back()}}};
}

Tensors lower_bound(Inputs in, const Attrs&) { return {ops::search_sorted(in[0], in[1], "left")}; }
Tensors upper_bound(Inputs in, const Attrs&) { return {ops::search_sorted(in[0], in[1], "right")}; }

// --- counting --------------------------------------------------------------------------------------------------------

void check_bincount(const Tensor& x, const Tensor& weights, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  if (!is_integer(x.dtype())) fail(op, "input dtype must be int32, but got {}", x.dtype());
  if (attrs.integer("size") < 0) fail(op, "size must be non-negative, but got {}", attrs.integer("size"));
  if (weights.size() != x.size() && weights.size() != 0) {
    fail(op, "weights must have the same size as input or 0-length, but got input shape: {}, weights shape: {}", x.shape(), weights.shape());
  }
}

Tensors bincount(Inputs in, const Attrs& attrs) {
  check_bincount(in[0], in[1], attrs);
  return {ops::dense_bincount(ops::reshape(in[0], Shape{in[0].size()}), in[1], attrs.get("size"))};
}

Specs infer_dense_bincount(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  check_bincount(x, in[1], attrs);
  if (x.rank() < 1 || x.rank() > 2) fail("denseBincount", "input must be at most rank 2, but got rank {}", x.rank());
  Shape shape = x.shape().slice(0, x.rank() - 1);
  shape.push_back(attrs.integer("size"));
  return {{in[1].dtype(), shape}};
}

constexpr OpDef kRows[] = {
    {.signature = "whereIndices(condition: Tensor): Tensor",
     .doc = DOC("The positions of all elements that are not 0, in order: int32 of shape [n, rank of condition]."),
     .internal = true,
     .outputs = Outputs::kByKernel,
     .infer = infer_where_indices},
    {.signature = "unique(x: Tensor, axis: number = 0): {values: Tensor, indices: Tensor}",
     .doc = DOC("The different slices of x along `axis`, in order of first appearance, and for each slice of x its place\n"
                "among them. NaN is equal to NaN.\n"
                "@example tf.unique([1, 1, 2, 4, 4]).values.print();  // [1, 2, 4]"),
     .outputs = Outputs::kByKernel,
     .infer = infer_unique},
    {.signature = "listDiff(x: Tensor, y: Tensor): {out: Tensor, indices: Tensor}",
     .doc = DOC("The elements of the vector x that the vector y lacks, and their places in x."),
     .internal = true,
     .outputs = Outputs::kByKernel,
     .infer = infer_list_diff},
    {.signature = "topk(x: Tensor, k: number = 1, sorted: boolean = true): {values: Tensor, indices: Tensor}",
     .doc = DOC("The k largest elements along the last axis, largest first, and their places. Of equal ones the first comes\n"
                "first; NaN comes last.\n"
                "@example tf.topk([1, 5, 3], 2).indices.print();  // [1, 2]"),
     .infer = infer_topk,
     .grad = grad_topk},
    {.signature = "searchSorted(sortedSequence: Tensor, values: Tensor, side: 'left'|'right' = 'left'): Tensor",
     .doc = DOC("For each value the place in the ascending last axis of sortedSequence where it would be inserted, before\n"
                "(left) or behind (right) equal ones: int32 of shape [batch, values].\n"
                "@example tf.searchSorted([0, 3, 9], [3, 4]).print();  // [[1, 2]]"),
     .infer = infer_search_sorted},
    {.signature = "lowerBound(sortedSequence: Tensor, values: Tensor): Tensor",
     .doc = DOC("searchSorted on the left side.\n@example tf.lowerBound([0, 3, 9], [3]).print();  // [[1]]"),
     .expand = lower_bound},
    {.signature = "upperBound(sortedSequence: Tensor, values: Tensor): Tensor",
     .doc = DOC("searchSorted on the right side.\n@example tf.upperBound([0, 3, 9], [3]).print();  // [[2]]"),
     .expand = upper_bound},
    {.signature = "bincount(x: Tensor, weights: Tensor, size: number): Tensor",
     .doc = DOC("Element v of the result is how often v occurs in x, or the sum of its weights unless these are empty.\n"
                "Values not below `size` are left out; the dtype is that of weights.\n"
                "@example tf.bincount(tf.tensor1d([1, 1, 3], 'int32'), [], 4).print();  // [0, 2, 0, 1]"),
     .expand = bincount},
    {.signature = "denseBincount(x: Tensor, weights: Tensor, size: number, binaryOutput: boolean = false): Tensor",
     .doc = DOC("As bincount, for each row of x. binaryOutput says only whether a value occurs.\n"
                "@example tf.denseBincount(tf.tensor1d([1, 1, 3], 'int32'), [], 4, true).print();  // [0, 1, 0, 1]"),
     .infer = infer_dense_bincount},
};

}  // namespace

std::span<const OpDef> search_ops() { return kRows; }

}  // namespace gossamer
