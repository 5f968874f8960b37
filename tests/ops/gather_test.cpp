// Reading and writing at indices.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"vector", "gather(f32[3]{10,20,30}, i32[2]{2,0})", "f32[2]{30,10}"},
    {"an index twice", "gather(f32[4,3], i32[3]{1,1,3})"},
    {"scalar index", "gather(f32[4,3], i32[]{2})"},
    {"matrix of indices, inner axis", "gather(f32[2,4,3], i32[2,2]{0,3,1,1}, 1)"},
    {"negative axis", "gather(f32[2,4], i32[2]{3,0}, -1)"},
    {"one batch dimension", "gather(f32[2,3,2], i32[2,2]{0,2,1,1}, 1, 1)"},
    {"batch, and an axis between", "gather(f32[2,3,4], i32[2,3]{0,2,1,3,3,0}, 2, 1)"},
    {"two batch dimensions", "gather(f32[2,2,3], i32[2,2,1]{0,2,1,1}, 2, 2)"},
    {"negative batchDims", "gather(f32[2,3], i32[2,2]{0,2,1,1}, 1, -1)"},
    {"no indices", "gather(f32[3,2], i32[0])"},
    {.name = "strings", .call = "gather(str[2]{'a','b'}, i32[3]{1,1,0})", .expect = "str[3]{'b','b','a'}", .no_oracle = "takes numbers only"},
    {"bool", "gather(bool[3]{1,0,0}, i32[2]{0,2})", "bool[2]{1,0}"},
    {.name = "complex", .call = "gather(c64[2]{1,2,3,4}, i32[1]{1})", .expect = "c64[1]{3,4}", .no_oracle = "has no complex gather"},
    {.name = "int64 indices", .call = "gather(f32[3]{1,2,3}, i64[1]{2})", .expect = "f32[1]{3}", .no_oracle = "has no int64"},
    {.name = "index too large", .call = "gather(f32[2], i32[1]{100})", .throws = "GatherV2: the index value 100 is not in [0, 1]"},
    {.name = "negative index", .call = "gather(f32[2], i32[1]{-1})", .throws = "the index value -1"},
    {.name = "indices are floats", .call = "gather(f32[2], f32[1]{0})", .throws = "int32"},
    {.name = "batchDims behind axis", .call = "gather(f32[2,2], i32[2,2]{0,0,0,0}, 0, 1)", .throws = "less than or equal to axis"},
    {.name = "batchDims out of range", .call = "gather(f32[2,2], i32[2]{0,0}, 1, 2)", .throws = "Expect batchDims in the range of"},
    {.name = "batches differ", .call = "gather(f32[2,3], i32[3,1]{0,0,0}, 1, 1)", .throws = "should be equal to indices.shape"},

    {"elements", "gatherND(f32[2,2]{1,2,3,4}, i32[2,2]{1,0,0,1})", "f32[2]{3,2}"},
    {"slices", "gatherND(f32[3,2,2], i32[2,1]{2,0})"},
    {"index of rank 1", "gatherND(f32[3,2], i32[2]{1,1})"},
    {"indices of rank 3", "gatherND(f32[3,2], i32[2,2,1]{0,2,1,1})"},
    {"empty index", "gatherND(f32[2,2], i32[3,0])"},
    {"strings", "gatherND(str[2,2]{'a','b','c','d'}, i32[1,2]{1,0})", "str[1]{'c'}"},
    {.name = "out of range", .call = "gatherND(f32[2,2], i32[1,2]{0,2})", .throws = "does not index into [2,2]"},
    {.name = "index too long", .call = "gatherND(f32[2], i32[1,2]{0,0})", .throws = "innermost dimension"},
    {.name = "scalar x", .call = "gatherND(f32[], i32[1]{0})", .throws = "rank 1 or higher"},
    {.name = "scalar indices", .call = "gatherND(f32[2], i32[]{0})", .throws = "rank 1 or higher"},
    {.name = "empty x", .call = "gatherND(f32[0], i32[1,1]{0})", .throws = "input is empty"},

    {"sums of equal indices", "scatterND(i32[3,1]{1,3,1}, f32[3]{1,2,3}, [4])", "f32[4]{0,4,0,2}"},
    {"slices", "scatterND(i32[2,1]{0,2}, f32[2,2,3], [4,2,3])"},
    {"elements of a matrix", "scatterND(i32[2,2]{0,1,1,0}, f32[2], [2,2])"},
    {"indices of rank 1", "scatterND(i32[2]{3,0}, f32[2,2], [4,2])"},
    {"int32", "scatterND(i32[2,1]{1,1}, i32[2]{5,6}, [3])", "i32[3]{0,11,0}"},
    {.name = "complex", .call = "scatterND(i32[2,1]{1,1}, c64[2]{5,6,1,2}, [2])", .expect = "c64[2]{0,0,6,8}", .no_oracle = "has no complex scatter"},
    {.name = "out of range", .call = "scatterND(i32[1,1]{4}, f32[1], [4])", .throws = "does not index into [4]"},
    {.name = "updates of another shape", .call = "scatterND(i32[2,1]{0,1}, f32[3], [4])", .throws = "Must have updates.shape"},
    {.name = "index longer than shape", .call = "scatterND(i32[1,2]{0,1}, f32[1], [4])", .throws = "Must have updates.shape"},
    {.name = "scalar updates", .call = "scatterND(i32[1,1]{0}, f32[], [4])", .throws = "rank 1 or higher"},
    {.name = "indices are floats", .call = "scatterND(f32[1,1]{0}, f32[1], [4])", .throws = "int32"},

    {"vector", "tensorScatterUpdate(f32[3]{1,2,3}, i32[1,1]{1}, f32[1]{7})", "f32[3]{1,7,3}"},
    {"slices", "tensorScatterUpdate(f32[3,2], i32[2,1]{2,0}, f32[2,2])"},
    {"elements", "tensorScatterUpdate(i32[2,2]{1,2,3,4}, i32[1,2]{1,0}, i32[1]{9})", "i32[2,2]{1,2,9,4}"},
    {.name = "other dtypes", .call = "tensorScatterUpdate(f32[3], i32[1,1]{1}, i32[1]{7})", .throws = "same dtype"},
    {.name = "updates of another shape", .call = "tensorScatterUpdate(f32[3], i32[1,1]{1}, f32[2])", .throws = "Must have updates.shape"},

    {"vector", "sparseToDense(i32[2]{1,3}, f32[2]{7,8}, [4], f32[]{0.5})", "f32[4]{0.5,7,0.5,8}"},
    {"matrix", "sparseToDense(i32[2,2]{0,1,1,0}, i32[2]{7,8}, [2,2], i32[]{1})", "i32[2,2]{1,7,8,1}"},
    {"one value for all", "sparseToDense(i32[2]{0,2}, f32[]{4}, [3], f32[]{0})", "f32[3]{4,0,4}"},
    {"scalar index", "sparseToDense(i32[]{1}, f32[]{4}, [3], f32[]{0})", "f32[3]{0,4,0}"},
    {"strings", "sparseToDense(i32[1]{1}, str[1]{'a'}, [2], str[]{'-'})", "str[2]{'-','a'}"},
    {.name = "without default", .call = "sparseToDense(i32[1]{1}, bool[1]{1}, [2])", .expect = "bool[2]{0,1}"},
    {.name = "out of range", .call = "sparseToDense(i32[1]{2}, f32[1], [2])", .throws = "does not index into"},
    {.name = "default of another dtype", .call = "sparseToDense(i32[1]{1}, f32[1], [2], i32[]{1})", .throws = "dtype"},
    {.name = "output of another rank", .call = "sparseToDense(i32[1]{1}, f32[1], [2,2])", .throws = "incorrect number of elements"},
    {.name = "too many values", .call = "sparseToDense(i32[1]{1}, f32[2], [2])", .throws = "incorrect shape"},
    {.name = "indices of rank 3", .call = "sparseToDense(i32[1,1,1]{1}, f32[1], [2])", .throws = "scalar, vector, or matrix"},

    {"vector", "unsortedSegmentSum(f32[3]{1,2,3}, i32[3]{1,0,1}, 2)", "f32[2]{2,4}"},
    {"rows", "unsortedSegmentSum(f32[4,3], i32[4]{2,0,2,2}, 4)"},
    {"ids outside are left out", "unsortedSegmentSum(f32[3,2], i32[3]{-1,0,5}, 2)"},
    {.name = "int32", .call = "unsortedSegmentSum(i32[3]{1,2,3}, i32[3]{1,0,1}, 2)", .expect = "i32[2]{2,4}", .no_oracle = "gives float32"},
    {.name = "ids of rank 2", .call = "unsortedSegmentSum(f32[2,2,3], i32[2,2]{1,0,0,1}, 2)", .no_oracle = "sums the first axis only"},
    {.name = "ids do not fit", .call = "unsortedSegmentSum(f32[3], i32[2]{1,0}, 2)", .throws = "beginning of the shape"},
};
GOSSAMER_CASES(gather, kCases)

}  // namespace gossamer::test
