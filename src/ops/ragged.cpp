// Ops on ragged tensors: dense values and, for each ragged dimension, splits that say where its rows begin and end.
#include "gossamer/ops.h"
#include "ops/gather.h"

namespace gossamer {
namespace {

// Inputs: values, indices, then the splits of each dimension, outermost first. Outputs: splits, then values.
Specs infer_gather(Inputs in, const Attrs&) {
  const Tensor &values = in[0], &indices = in[1];
  check_integers("raggedGather", "indices", indices);
  if (in.size() < 3) fail("raggedGather", "paramsNestedSplits must be non empty");
  for (size_t i = 2; i < in.size(); ++i) {
    check_integers("raggedGather", "paramsNestedSplits", in[i]);
    if (in[i].rank() != 1) fail("raggedGather", "Split tensors must not be scalars: they must have rank 1, but one has {}", in[i].rank());
  }
  if (values.rank() == 0) fail("raggedGather", "params.rank must be nonzero");
  Specs specs;
  for (int i = 0; i < indices.rank() - 1 + static_cast<int>(in.size()) - 2; ++i) specs.push_back({DType::int32, Shape::unknown()});
  specs.push_back({values.dtype(), Shape::unknown()});
  return specs;
}

Specs infer_range(Inputs in, const Attrs&) {
  constexpr const char* kNames[] = {"starts", "limits", "deltas"};
  int64_t rows = -1;
  for (int i = 0; i < 3; ++i) {
    if (in[i].rank() > 1) fail("raggedRange", "{} must be a scalar or vector", kNames[i]);
    if (in[i].rank() == 0) continue;
    if (rows >= 0 && in[i].dim(0) != rows) fail("raggedRange", "starts, limits, and deltas must have the same shape");
    rows = in[i].dim(0);
  }
  return {{DType::int32, {rows < 0 ? 2 : rows + 1}}, {in[0].dtype(), Shape::unknown()}};
}

Specs infer_to_tensor(Inputs in, const Attrs& attrs) {
  check_integers("raggedTensorToTensor", "shape", in[0]);
  for (size_t i = 3; i < in.size(); ++i) check_integers("raggedTensorToTensor", "rowPartitionTensors", in[i]);
  attrs.text("rowPartitionTypes");
  if ((in[1].dtype() == DType::string) != (in[2].dtype() == DType::string)) {
    fail("raggedTensorToTensor", "defaultValue is {}, but values are {}", in[2].dtype(), in[1].dtype());
  }
  return {{in[1].dtype(), Shape::unknown()}};
}

constexpr OpDef kRows[] = {
    {.signature = "raggedGather(paramsDenseValues: Tensor, indices: Tensor, paramsNestedSplits: Tensor[], outputRaggedRank: number): Tensor[]",
     .doc = DOC("The rows of a ragged tensor at `indices`: the splits of the result, outermost first, then its values.\n"
                "Source: tf.ragged gather."),
     .internal = true,
     .outputs = Outputs::kByKernel,
     .infer = infer_gather},
    {.signature = "raggedRange(starts: Tensor, limits: Tensor, deltas: Tensor): {rtNestedSplits: Tensor, rtDenseValues: Tensor}",
     .doc = DOC("A ragged matrix with a row for each start, limit and delta: start, start + delta, … before limit. Scalars\n"
                "serve all rows.\n"
                "@example tf.raggedRange([0, 5], [3, 6], 1).rtDenseValues.print();  // [0, 1, 2, 5]"),
     .outputs = Outputs::kByKernel,
     .infer = infer_range},
    {.signature = "raggedTensorToTensor(shape: Tensor, values: Tensor, defaultValue: Tensor, rowPartitionTensors: Tensor[], rowPartitionTypes: string): Tensor",
     .doc = DOC("A ragged tensor as a dense one of `shape`, where -1 is as long as needed; longer rows are cut, shorter ones\n"
                "filled with defaultValue. rowPartitionTypes names what each partition tensor is, separated by commas:\n"
                "FIRST_DIM_SIZE, then VALUE_ROWIDS, or ROW_SPLITS. Source: tf.RaggedTensor.to_tensor."),
     .internal = true,
     .outputs = Outputs::kByKernel,
     .infer = infer_to_tensor},
};

}  // namespace

std::span<const OpDef> ragged_ops() { return kRows; }

}  // namespace gossamer
