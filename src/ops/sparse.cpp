// Ops on sparse tensors: a matrix of indices, a vector of values, and the dense shape.
#include "gossamer/ops.h"
#include "ops/gather.h"

namespace gossamer {
namespace {

// One output shape that only the kernel can tell for each dtype.
Specs unknown(std::initializer_list<DType> dtypes) {
  Specs specs;
  for (DType dtype : dtypes) specs.push_back({dtype, Shape::unknown()});
  return specs;
}

void check_rank(std::string_view op, const char* name, const Tensor& t, int rank) {
  constexpr const char* kKinds[] = {"a scalar", "Tensor1D", "Tensor2D"};
  if (t.rank() != rank) fail(op, "{} should be {} but received shape {}", name, kKinds[rank], t.shape());
}

Specs infer_fill_empty_rows(Inputs in, const Attrs&) {
  check_rank("sparseFillEmptyRows", "Indices", in[0], 2);
  check_rank("sparseFillEmptyRows", "Values", in[1], 1);
  check_rank("sparseFillEmptyRows", "Dense shape", in[2], 1);
  check_rank("sparseFillEmptyRows", "Default value", in[3], 0);
  check_integers("sparseFillEmptyRows", "indices", in[0]);
  check_integers("sparseFillEmptyRows", "denseShape", in[2]);
  if (in[0].dim(0) != in[1].dim(0) || in[0].dim(1) < 1 || in[0].dim(1) != in[2].dim(0)) {
    fail("sparseFillEmptyRows", "indices of shape {} do not fit values of shape {} and denseShape of shape {}", in[0].shape(), in[1].shape(), in[2].shape());
  }
  if ((in[1].dtype() == DType::string) != (in[3].dtype() == DType::string)) {
    fail("sparseFillEmptyRows", "defaultValue is {}, but values are {}", in[3].dtype(), in[1].dtype());
  }
  return unknown({in[0].dtype(), in[1].dtype(), DType::boolean, in[0].dtype()});
}

Specs infer_sparse_reshape(Inputs in, const Attrs&) {
  check_rank("sparseReshape", "Input indices", in[0], 2);
  check_rank("sparseReshape", "Input shape", in[1], 1);
  check_rank("sparseReshape", "New shape", in[2], 1);
  constexpr const char* kNames[] = {"inputIndices", "inputShape", "newShape"};
  for (int i = 0; i < 3; ++i) check_integers("sparseReshape", kNames[i], in[i]);
  if (in[0].dim(1) != in[1].dim(0)) fail("sparseReshape", "inputIndices of shape {} do not fit inputShape of shape {}", in[0].shape(), in[1].shape());
  return unknown({in[0].dtype(), in[2].dtype()});
}

Specs infer_segment_reduction(Inputs in, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  if (in[0].rank() < 1) fail(op, "Data should be at least 1 dimensional but received scalar");
  check_rank(op, "Indices", in[1], 1);
  check_rank(op, "Segment ids", in[2], 1);
  check_integers(op, "indices", in[1]);
  check_integers(op, "segmentIds", in[2]);
  if (in[1].size() != in[2].size()) fail(op, "segmentIds and indices should have same size, but have {} and {}", in[2].size(), in[1].size());
  return unknown({in[0].dtype()});
}

constexpr OpDef kRows[] = {
    {.signature = "sparse.sparseFillEmptyRows(indices: Tensor, values: Tensor, denseShape: Tensor, defaultValue: Tensor): "
                  "{outputIndices: Tensor, outputValues: Tensor, emptyRowIndicator: Tensor, reverseIndexMap: Tensor}",
     .doc = DOC("Gives every row without an element one, defaultValue at its first place. emptyRowIndicator says which rows\n"
                "these were, reverseIndexMap where each given element went. Source: tf.sparse.fill_empty_rows.\n"
                "@example tf.sparse.sparseFillEmptyRows([[0, 1]], [5], [2, 2], -1).outputValues.print();  // [5, -1]"),
     .outputs = Outputs::kByKernel,
     .infer = infer_fill_empty_rows},
    {.signature = "sparse.sparseReshape(inputIndices: Tensor, inputShape: Tensor, newShape: Tensor): {outputIndices: Tensor, outputShape: Tensor}",
     .doc = DOC("The indices of the same elements in a dense tensor of newShape, which may have one -1.\n"
                "@example tf.sparse.sparseReshape([[1, 1]], [2, 3], [6]).outputIndices.print();  // [[4]]"),
     .outputs = Outputs::kByKernel,
     .infer = infer_sparse_reshape},
    {.signature = "sparse.sparseSegmentMean(data: Tensor, indices: Tensor, segmentIds: Tensor): Tensor",
     .doc = DOC("Row s of the result is the mean of those rows of data that `indices` names where segmentIds is s; 0 without\n"
                "any. segmentIds ascend.\n"
                "@example tf.sparse.sparseSegmentMean([[1], [2], [4]], [0, 2], [0, 0]).print();  // [[2.5]]"),
     .outputs = Outputs::kByKernel,
     .infer = infer_segment_reduction},
    {.signature = "sparse.sparseSegmentSum(data: Tensor, indices: Tensor, segmentIds: Tensor): Tensor",
     .doc = DOC("As sparseSegmentMean, but the sum.\n"
                "@example tf.sparse.sparseSegmentSum([[1], [2], [4]], [0, 2], [0, 0]).print();  // [[5]]"),
     .outputs = Outputs::kByKernel,
     .infer = infer_segment_reduction},
};

}  // namespace

std::span<const OpDef> sparse_ops() { return kRows; }

}  // namespace gossamer
