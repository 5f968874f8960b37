// Tensors made from numbers.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"number", "fill([2,3], 0.5)", "f32[2,3]{0.5,0.5,0.5,0.5,0.5,0.5}"},
    {"boolean", "fill([2], true)", "bool[2]{1,1}"},
    {"string", "fill([2], 'ab')", "str[2]{'ab','ab'}"},
    {"dtype", "fill([2], 2, 'int32')", "i32[2]{2,2}"},
    {"scalar", "fill([], 3)", "f32[]{3}"},
    {.name = "not an integer", .call = "fill([2, 2.22], 1)", .throws = "must be integers"},
    {.name = "negative", .call = "fill([2, -1], 1)", .throws = "must not be negative"},
    {.name = "string as number", .call = "fill([2], 'a', 'float32')", .throws = "does not go with dtype float32"},
    {"float32", "zeros([2,2])", "f32[2,2]{0,0,0,0}"},
    {"complex64", "zeros([1], 'complex64')", "c64[1]{0,0}"},
    {.name = "more bytes than addresses", .call = "zeros([1048576,1048576,1048576])", .throws = "more than can be addressed"},
    {.name = "string", .call = "zeros([1], 'string')", .expect = "str[1]{''}", .no_oracle = "TensorFlow.js makes none"},
    {"int32", "ones([2], 'int32')", "i32[2]{1,1}"},
    {"complex64", "ones([1], 'complex64')", "c64[1]{1,0}"},
    {"upwards", "range(0, 3)", "f32[3]{0,1,2}"},
    {"step", "range(0, 1, 0.25)", "f32[4]{0,0.25,0.5,0.75}"},
    {"downwards without a step", "range(3, 0)", "f32[3]{3,2,1}"},
    {"downwards", "range(3, 0, -2)", "f32[2]{3,1}"},
    {"away from the stop", "range(0, 10, -2)", "f32[0]"},
    {"int32", "range(1, 4, 1, 'int32')", "i32[3]{1,2,3}"},
    {.name = "step 0", .call = "range(2, 10, 0)", .throws = "step of zero"},
    {"values", "linspace(1, 2, 5)", "f32[5]{1,1.25,1.5,1.75,2}"},
    {"one", "linspace(1, 2, 1)", "f32[1]{1}"},
    {.name = "none", .call = "linspace(1, 2, 0)", .throws = "should be positive"},
    {"square", "eye(2)", "f32[2,2]{1,0,0,1}"},
    {"more columns", "eye(2, 3)", "f32[2,3]{1,0,0,0,1,0}"},
    {"batch", "eye(2, 1, [2], 'int32')", "i32[2,2,1]{1,0,1,0}"},
    {"values", "oneHot(i32[3]{1,0,2}, 3)", "i32[3,3]{0,1,0,1,0,0,0,0,1}"},
    {"out of range", "oneHot(i32[2]{-1,2}, 2)", "i32[2,2]{0,0,0,0}"},
    {"values and dtype", "oneHot(i32[]{1}, 2, 0.5, -1, 'float32')", "f32[2]{-1,0.5}"},
    {.name = "depth", .call = "oneHot(i32[2], 1)", .throws = "depth must be >=2"},
    {.name = "indices", .call = "oneHot(f32[2], 2)", .throws = "Argument 'indices' passed to 'oneHot' must be int32 tensor"},
    {"vector", "diag(i32[2]{1,2})", "i32[2,2]{1,0,0,2}"},
    {"matrix", "diag(f32[1,2]{1,2})", "f32[1,2,1,2]{1,0,0,2}"},
    {.name = "complex64", .call = "diag(c64[2]{1,2,3,4})", .expect = "c64[2,2]{1,2,0,0,0,0,3,4}", .no_oracle = "TensorFlow.js has no complex diag"},
};
GOSSAMER_CASES(creation, kCases)

}  // namespace gossamer::test
