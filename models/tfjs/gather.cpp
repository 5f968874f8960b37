// Ops that pick, place, search and count elements.
#include "gossamer/ops.h"
#include "ops/names.gen.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

Items gather(Context& c, double axis) {
  return {ops::gather(c.in(0), ops::cast(c.in(1), DType::int32), axis, c.number("batch_dims"))};
}

Items sparse_to_dense(Context& c) {
  return {ops::sparse_to_dense(c.in(0), c.in(2), c.ints(1), ops::cast(c.in(3), c.in(2).dtype()))};
}

Items bincount(Context& c) { return {ops::bincount(c.in(0), c.in(2), c.number(1))}; }

Items dense_bincount(Context& c) { return {ops::dense_bincount(c.in(0), c.in(2), c.number(1), c.flag("binary_output"))}; }

// The axis is a list of one; none means all of x.
Items unique_along(Context& c) {
  const std::vector<int64_t> axes = c.ints(1);
  return ops::unique(c.in(0), axes.empty() ? Attr() : Attr(axes[0]));
}

constexpr Row kRows[] = {
    {"Gather", [](Context& c) { return gather(c, 0); }},
    {"GatherV2", [](Context& c) { return gather(c, c.has(2) ? c.number(2) : 0); }},
    {"GatherNd", op("gatherND")},
    {"ScatterNd", [](Context& c) -> Items { return {ops::scatter_nd(c.in(0), c.in(1), c.ints(2))}; }},
    {"TensorScatterUpdate", op("tensorScatterUpdate")},
    {"SparseToDense", sparse_to_dense},
    {"TopKV2", [](Context& c) -> Items { return ops::topk(c.in(0), c.number(1), c.flag("sorted", true)); }, kPlain, "values,indices"},
    {"LowerBound", op("lowerBound")},
    {"UpperBound", op("upperBound")},
    {"Unique", [](Context& c) -> Items { return ops::unique(c.in(0)); }, kPlain, "y,idx"},
    {"UniqueV2", unique_along, kPlain, "y,idx"},
    {"Bincount", bincount},
    {"DenseBincount", dense_bincount},
    {"Where", [](Context& c) -> Items { return {ops::where_indices(ops::cast(c.in(0), DType::boolean))}; }, kAsync},
    {"ListDiff", op("listDiff")},
};

}  // namespace

std::span<const Row> gather_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
