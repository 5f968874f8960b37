// Looking for elements, and counting them.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"unique floats: -0 and NaN", "unique(f32[6]{0,-0,nan,1,nan,-1})", "f32[4]{0,nan,1,-1}; i32[6]{0,0,1,2,1,3}"},
    {"searchSorted: int32, rows", "searchSorted(i32[2,3]{1,3,3,2,4,6}, i32[2,2]{3,0,4,9}, 'right')", "i32[2,2]{3,0,2,3}"},
    {"searchSorted: floats among int32", "searchSorted(i32[3]{1,2,3}, f32[2]{1.5,3})", "i32[1,2]{1,2}"},
    {.name = "vector", .call = "whereIndices(bool[3]{1,0,1})", .expect = "i32[2,1]{0,2}", .no_oracle = "whereAsync there"},
    {.name = "matrix of numbers", .call = "whereIndices(f32[2,2]{0,3,nan,0})", .expect = "i32[2,2]{0,1,1,0}", .no_oracle = "whereAsync there"},
    {.name = "nothing", .call = "whereIndices(bool[2,2]{0,0,0,0})", .expect = "i32[0,2]", .no_oracle = "whereAsync there"},
    {.name = "scalar", .call = "whereIndices(bool[]{1})", .expect = "i32[1,0]", .no_oracle = "whereAsync there"},

    {"vector", "unique(i32[5]{1,1,2,4,1})", "i32[3]{1,2,4};i32[5]{0,0,1,2,0}"},
    {"rows", "unique(f32[3,2]{1,2,3,4,1,2})", "f32[2,2]{1,2,3,4};i32[3]{0,1,0}"},
    {"columns", "unique(i32[2,3]{1,0,1,2,0,2}, 1)", "i32[2,2]{1,0,2,0};i32[3]{0,1,0}"},
    {"middle axis, from the end", "unique(f32[2,2,1]{1,1,2,2}, -2)", "f32[2,1,1]{1,2};i32[2]{0,0}"},
    {"NaN is equal to NaN, and -0 to 0", "unique(f32[4]{nan,0,-0,nan})", "f32[2]{nan,0};i32[4]{0,1,1,0}"},
    {"strings", "unique(str[3]{'b','a','b'})", "str[2]{'b','a'};i32[3]{0,1,0}"},
    {"empty", "unique(f32[0])", "f32[0];i32[0]"},
    {.name = "complex", .call = "unique(c64[3]{1,2,1,3,1,2})", .expect = "c64[2]{1,2,1,3};i32[3]{0,1,0}", .no_oracle = "has no complex unique"},
    {.name = "scalar", .call = "unique(f32[])", .throws = "at least 1D"},

    {.name = "numbers", .call = "listDiff(i32[5]{1,2,3,2,5}, i32[2]{2,9})", .expect = "i32[3]{1,3,5};i32[3]{0,2,4}", .no_oracle = "setdiff1dAsync there"},
    {.name = "strings", .call = "listDiff(str[2]{'a','b'}, str[1]{'a'})", .expect = "str[1]{'b'};i32[1]{1}", .no_oracle = "setdiff1dAsync there"},
    {.name = "nothing left", .call = "listDiff(f32[1]{nan}, f32[1]{nan})", .expect = "f32[0];i32[0]", .no_oracle = "setdiff1dAsync there"},
    {.name = "other dtypes", .call = "listDiff(f32[1], i32[1])", .throws = "same dtype"},
    {.name = "matrix", .call = "listDiff(f32[1,1], f32[1])", .throws = "1D"},

    {"vector", "topk(f32[3]{1,5,3}, 2)", "f32[2]{5,3};i32[2]{1,2}"},
    {"equal ones in order", "topk(i32[4]{7,9,9,7}, 3)", "i32[3]{9,9,7};i32[3]{1,2,0}"},
    {"rows", "topk(f32[2,3,5], 2)"},
    {"one by default", "topk(f32[2,4])"},
    {"all", "topk(f32[6], 6)"},
    {"none", "topk(f32[6], 0)"},
    {.name = "NaN comes last", .call = "topk(f32[3]{nan,1,2}, 3)", .expect = "f32[3]{2,1,nan};i32[3]{2,1,0}", .no_oracle = "leaves NaN anywhere"},
    {.name = "too many", .call = "topk(f32[2], 3)", .throws = "<= the last dimension (2)"},
    {.name = "negative", .call = "topk(f32[2], -1)", .throws = ">= 0"},
    {.name = "scalar", .call = "topk(f32[])", .throws = "rank 1"},

    {"left", "searchSorted(f32[5]{-1,0,3,3,9}, f32[4]{3,-5,10,0.5})", "i32[1,4]{2,0,5,2}"},
    {"right, rows", "searchSorted(i32[2,3]{1,3,5,2,2,2}, i32[2,2]{3,0,2,1}, 'right')", "i32[2,2]{2,0,3,0}"},
    {.name = "other rows", .call = "searchSorted(f32[2,3], f32[3,2])", .throws = "must match"},
    {.name = "unknown side", .call = "searchSorted(f32[3], f32[3], 'up')", .throws = "left or right"},
    {.name = "scalar", .call = "searchSorted(f32[], f32[3])", .throws = "rank 1"},
    {"left", "lowerBound(f32[3]{0,3,9}, f32[1]{3})", "i32[1,1]{1}"},
    {"right", "upperBound(f32[3]{0,3,9}, f32[1]{3})", "i32[1,1]{2}"},

    {"counts", "bincount(i32[4]{1,1,3,9}, f32[0], 4)", "f32[4]{0,2,0,1}"},
    {"weights", "bincount(i32[3]{1,1,0}, f32[3]{0.5,1,2}, 2)", "f32[2]{2,1.5}"},
    {"int32 weights", "bincount(i32[3]{1,1,0}, i32[3]{5,6,7}, 3)", "i32[3]{7,11,0}"},
    {"matrix", "bincount(i32[2,2]{1,1,0,1}, f32[0], 2)", "f32[2]{1,3}"},
    {"nothing to count", "bincount(i32[0], f32[0], 3)", "f32[3]{0,0,0}"},
    {.name = "negative value", .call = "bincount(i32[1]{-1}, f32[0], 2)", .throws = "non-negative"},
    {.name = "negative size", .call = "bincount(i32[1], f32[0], -2)", .throws = "non-negative"},
    {.name = "other weights", .call = "bincount(i32[2], f32[3], 2)", .throws = "same size"},
    {.name = "floats", .call = "bincount(f32[2], f32[0], 2)", .throws = "int32"},

    {"rows", "denseBincount(i32[2,3]{1,1,0,2,1,9}, f32[0], 3)", "f32[2,3]{1,2,0,0,1,1}"},
    {"weighted rows", "denseBincount(i32[2,2]{1,1,0,1}, f32[2,2]{1,2,3,4}, 2)", "f32[2,2]{0,3,3,4}"},
    {"occurs or not, rows", "denseBincount(i32[1,3]{1,1,0}, f32[0,0], 3, true)", "f32[1,3]{1,1,0}"},
    {.name = "occurs or not", .call = "denseBincount(i32[3]{1,1,0}, f32[0], 3, true)", .expect = "f32[3]{1,1,0}", .no_oracle = "counts vectors all the same"},
    {.name = "rank 3", .call = "denseBincount(i32[1,1,1], f32[0], 3)", .throws = "rank 2"},
};
GOSSAMER_CASES(search, kCases)

}  // namespace gossamer::test
