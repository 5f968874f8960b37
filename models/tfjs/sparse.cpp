// Sparse and ragged tensors.
#include "gossamer/ops.h"
#include "ops/names.gen.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

Items ragged_gather(Context& c) {
  return ops::ragged_gather(c.in(-2), c.in(-1), c.tensors(0, c.inputs() - 2), c.number("OUTPUT_RAGGED_RANK"));
}

Items ragged_tensor_to_tensor(Context& c) {
  std::string types;
  for (const std::string& type : c.exact_texts("row_partition_types")) types += (types.empty() ? "" : ",") + type;
  return {ops::ragged_tensor_to_tensor(c.in(0), c.in(1), c.in(2), c.tensors(3), std::string_view(types))};
}

constexpr Row kRows[] = {
    {"SparseFillEmptyRows", [](Context& c) -> Items { return ops::sparse::sparse_fill_empty_rows(c.in(0), c.in(1), c.in(2), c.in(3)); },
     kPlain, "output_indices,output_values,empty_row_indicator,reverse_index_map"},
    {"SparseReshape", [](Context& c) -> Items { return ops::sparse::sparse_reshape(c.in(0), c.in(1), c.in(2)); }, kPlain,
     "output_indices,output_shape"},
    {"SparseSegmentMean", op("sparse.sparseSegmentMean")},
    {"SparseSegmentSum", op("sparse.sparseSegmentSum")},
    {"RaggedGather", ragged_gather, kPlain, "output_nested_splits,output_dense_values"},
    {"RaggedRange", [](Context& c) -> Items { return ops::ragged_range(c.in(0), c.in(1), c.in(2)); }, kPlain,
     "rt_nested_splits,rt_dense_values"},
    {"RaggedTensorToTensor", ragged_tensor_to_tensor},
};

}  // namespace

std::span<const Row> sparse_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
