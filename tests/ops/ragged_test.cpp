// Ragged tensors. raggedGather and raggedTensorToTensor have other parameters than TensorFlow.js's functions over them.
#include "cases.h"

namespace gossamer::test {

#define VALUES "f32[9]{1,2,3,4,5,6,7,8,9}"
#define SHIFTED "the parameters stand in another order there"

constexpr Case kCases[] = {
    {.name = "rows", .call = "raggedGather(" VALUES ", i32[4]{2,1,0,3}, (i32[5]{0,3,3,7,9}), 1)",
     .expect = "i32[5]{0,4,4,7,9};f32[9]{4,5,6,7,1,2,3,8,9}", .no_oracle = SHIFTED},
    {.name = "two ragged dimensions", .call = "raggedGather(" VALUES ", i32[3]{2,1,0}, (i32[4]{0,1,3,3}, i32[4]{0,2,4,9}), 2)",
     .expect = "i32[4]{0,0,2,3};i32[4]{0,2,7,9};f32[9]{3,4,5,6,7,8,9,1,2}", .no_oracle = SHIFTED},
    {.name = "scalar index", .call = "raggedGather(" VALUES ", i32[]{2}, (i32[5]{0,3,3,7,9}), 0)", .expect = "f32[4]{4,5,6,7}", .no_oracle = SHIFTED},
    {.name = "matrix of indices", .call = "raggedGather(" VALUES ", i32[2,2]{2,1,0,3}, (i32[5]{0,3,3,7,9}), 2)",
     .expect = "i32[3]{0,2,4};i32[5]{0,4,4,7,9};f32[9]{4,5,6,7,1,2,3,8,9}", .no_oracle = SHIFTED},
    {.name = "values with rows", .call = "raggedGather(f32[3,2]{1,2,3,4,5,6}, i32[1]{1}, (i32[3]{0,1,3}), 1)",
     .expect = "i32[2]{0,2};f32[2,2]{3,4,5,6}", .no_oracle = SHIFTED},
    {.name = "index out of range", .call = "raggedGather(" VALUES ", i32[2]{2,10}, (i32[5]{0,3,3,7,9}), 1)", .throws = "indices[1] = 10 is not in [0, 4)"},
    {.name = "splits descend", .call = "raggedGather(" VALUES ", i32[1]{0}, (i32[4]{0,3,2,9}), 1)", .throws = "ascending"},
    {.name = "negative split", .call = "raggedGather(" VALUES ", i32[1]{0}, (i32[2]{-1,3}), 1)", .throws = "non-negative"},
    {.name = "no splits", .call = "raggedGather(" VALUES ", i32[0], (i32[0]), 1)", .throws = "may not be empty"},
    {.name = "splits behind the values", .call = "raggedGather(" VALUES ", i32[1]{0}, (i32[2]{0,20}), 1)", .throws = "past values"},
    {.name = "splits behind the inner rows", .call = "raggedGather(" VALUES ", i32[1]{1}, (i32[3]{0,1,2}, i32[2]{0,9}), 1)", .throws = "past the rows"},
    {.name = "scalar values", .call = "raggedGather(f32[], i32[0], (i32[1]{0}), 1)", .throws = "nonzero"},

    {"rows", "raggedRange(i32[4]{0,5,8,5}, i32[4]{8,7,8,1}, i32[4]{2,1,1,-1})", "i32[5]{0,4,6,6,10};i32[10]{0,2,4,6,5,6,5,4,3,2}"},
    {"scalars serve all rows", "raggedRange(i32[]{0}, i32[3]{3,0,2}, i32[]{1})", "i32[4]{0,3,3,5};i32[5]{0,1,2,0,1}"},
    {"one row", "raggedRange(f32[]{0}, f32[]{2}, f32[]{0.5})", "i32[2]{0,4};f32[4]{0,0.5,1,1.5}"},
    {"no rows", "raggedRange(f32[0], f32[]{2}, f32[]{0.5})", "i32[1]{0};f32[0]"},
    {.name = "delta 0", .call = "raggedRange(i32[]{0}, i32[]{2}, i32[]{0})", .throws = "delta != 0"},
    {.name = "too long", .call = "raggedRange(f32[]{0}, f32[]{1e10}, f32[]{1e-10})", .throws = "2147483647"},
    {.name = "matrix", .call = "raggedRange(i32[1,1]{0}, i32[]{2}, i32[]{1})", .throws = "starts must be a scalar or vector"},
    {.name = "lengths differ", .call = "raggedRange(i32[2]{0,1}, i32[3]{2,2,2}, i32[]{1})", .throws = "same shape"},

    {.name = "row ids", .call = "raggedTensorToTensor(i32[2]{4,4}, " VALUES ", f32[]{0}, (i32[]{4}, i32[9]{0,0,0,2,2,2,2,3,3}), 'FIRST_DIM_SIZE,VALUE_ROWIDS')",
     .expect = "f32[4,4]{1,2,3,0,0,0,0,0,4,5,6,7,8,9,0,0}", .no_oracle = SHIFTED},
    {.name = "splits, cut and filled", .call = "raggedTensorToTensor(i32[2]{3,3}, " VALUES ", f32[]{-1}, (i32[5]{0,2,2,7,9}), 'ROW_SPLITS')",
     .expect = "f32[3,3]{1,2,-1,-1,-1,-1,3,4,5}", .no_oracle = SHIFTED},
    {.name = "as long as needed", .call = "raggedTensorToTensor(i32[2]{-1,-1}, " VALUES ", f32[]{0}, (i32[4]{0,2,2,9}), 'ROW_SPLITS')",
     .expect = "f32[3,7]{1,2,0,0,0,0,0,0,0,0,0,0,0,0,3,4,5,6,7,8,9}", .no_oracle = SHIFTED},
    {.name = "scalar shape", .call = "raggedTensorToTensor(i32[]{-1}, i32[3,1]{1,2,3}, i32[]{0}, (i32[3]{0,1,3}), 'ROW_SPLITS')",
     .expect = "i32[2,2,1]{1,0,2,3}", .no_oracle = SHIFTED},
    {.name = "three dimensions", .call = "raggedTensorToTensor(i32[3]{3,2,3}, i32[4]{0,1,2,3}, i32[]{5}, (i32[4]{0,2,2,3}, i32[4]{0,3,3,4}), 'ROW_SPLITS,ROW_SPLITS')",
     .expect = "i32[3,2,3]{0,1,2,5,5,5,5,5,5,5,5,5,3,5,5,5,5,5}", .no_oracle = SHIFTED},
    {.name = "values with rows, a default for each column", .call = "raggedTensorToTensor(i32[3]{2,2,2}, i32[3,2]{1,2,3,4,5,6}, i32[2]{8,9}, (i32[3]{0,1,3}), 'ROW_SPLITS')",
     .expect = "i32[2,2,2]{1,2,8,9,3,4,5,6}", .no_oracle = SHIFTED},
    {.name = "shape of another rank", .call = "raggedTensorToTensor(i32[3]{2,2,2}, f32[3], f32[]{0}, (i32[3]{0,1,3}), 'ROW_SPLITS')", .throws = "are incompatible"},
    {.name = "another kind of partition", .call = "raggedTensorToTensor(i32[2]{2,2}, f32[3], f32[]{0}, (i32[2]{1,2}), 'ROW_LENGTHS')", .throws = "ROW_LENGTHS"},
    {.name = "row id out of range", .call = "raggedTensorToTensor(i32[2]{2,2}, f32[1], f32[]{0}, (i32[]{1}, i32[1]{1}), 'FIRST_DIM_SIZE,VALUE_ROWIDS')", .throws = "not less than 1"},
    {.name = "too few values", .call = "raggedTensorToTensor(i32[2]{2,2}, f32[1], f32[]{0}, (i32[3]{0,1,3}), 'ROW_SPLITS')", .throws = "fewer"},
};
GOSSAMER_CASES(ragged, kCases)

}  // namespace gossamer::test
