// Reductions.
#include "cases.h"

namespace gossamer::test {

constexpr const char* kTies = "a small step changes which element is the extreme";
constexpr const char* kEmpty = "TensorFlow.js reads behind the end of an empty array";

constexpr Case kCases[] = {
    {"all axes", "sum(f32[2,2]{1,2,3,4})", "f32[]{10}"},
    {"one axis, kept", "sum(f32[2,3,4], 1, true)"},
    {"negative axis", "sum(f32[2,3,4], -2)"},
    {"two axes around a kept one", "sum(f32[2,3,4], [0,2])"},
    {"axes in any order", "sum(f32[2,3,4], [2,0])"},
    {"no axes", "sum(f32[2,3], [])"},
    {"rank 0", "sum(f32[])"},
    {"long rows", "sum(f32[3,1000], 1)"},
    {"long rows, first axis", "sum(f32[3,1000], 0)"},
    {"of nothing is 0", "sum(f32[0,3], 0)", "f32[3]{0,0,0}"},
    {"bool counts", "sum(bool[3]{1,0,1})", "i32[]{2}"},
    {"int32 wraps around", "sum(i32[2]{2147483647,1})", "i32[]{-2147483648}"},
    {"float64", "sum(f64[3]{1,2,3})", "f64[]{6}"},
    {"NaN and Inf", "sum(f32[2,2]{nan,1,inf,1}, 1)", "f32[2]{nan,inf}"},
    {.name = "axis out of range", .call = "sum(f32[2], 1)", .throws = "axis"},
    {.name = "strings", .call = "sum(str[1]{'a'})", .throws = "must be numeric tensor"},

    {"mean", "mean(f32[2,2]{1,2,3,4}, 0)", "f32[2]{2,3}"},
    {"mean of integers", "mean(i32[2]{1,2})", "f32[]{1.5}"},
    {"mean of bool", "mean(bool[4]{1,0,0,0})", "f32[]{0.25}"},
    {"mean of two axes, kept", "mean(f32[2,3,4], [1,2], true)"},
    {"mean of NaN", "mean(f32[2]{nan,1})", "f32[]{nan}"},
    {"mean of nothing", "mean(f32[0])", "f32[]{0}"},

    {"prod", "prod(f32[2,2]{1,2,3,4}, 1)", "f32[2]{2,12}"},
    {"prod of bool", "prod(bool[2]{1,1})", "i32[]{1}"},
    {"prod of integers", "prod(i32[3]{2,3,4})", "i32[]{24}"},
    {"prod of nothing is 1", "prod(f32[0])", "f32[]{1}"},
    {"prod with a zero", "prod(f32[3]{2,0,4})", "f32[]{0}"},
    {"prod over two axes", "prod(f32[2,3,2]:0.5..2, [0,2], true)"},

    {"max", "max(f32[2,2]{1,7,3,4}, 1)", "f32[2]{7,4}"},
    {"max keeps NaN", "max(f32[3]{1,nan,3})", "f32[]{nan}"},
    {.name = "max of -Infinity", .call = "max(f32[2]{-inf,-inf})", .expect = "f32[]{-inf}", .no_gradient = kTies},
    {"max of integers", "max(i32[2,2]{-5,-7,3,4}, 0, true)", "i32[1,2]{3,4}"},
    {"max of bool", "max(bool[2]{0,1})", "bool[]{1}"},
    {.name = "max over the first axis", .call = "max(f32[3,300], 0)", .no_gradient = kTies},
    {.name = "max of nothing", .call = "max(f32[0])", .expect = "f32[]{-inf}", .no_oracle = kEmpty},
    {"min", "min(f32[2,2]{1,7,3,4}, 1)", "f32[2]{1,3}"},
    {"min keeps NaN", "min(f32[3]{1,nan,3})", "f32[]{nan}"},
    {"min of integers", "min(i32[2,2]{-5,-7,3,4}, 0)", "i32[2]{-5,-7}"},
    {"min over all", "min(f32[2,3,4])"},
    {.name = "min of nothing", .call = "min(f32[0])", .expect = "f32[]{inf}", .no_oracle = kEmpty},

    {"all", "all(bool[2,2]{1,1,0,1}, 1)", "bool[2]{1,0}"},
    {.name = "all of nothing", .call = "all(bool[0])", .expect = "bool[]{1}", .no_oracle = kEmpty},
    {.name = "all wants bool", .call = "all(f32[2])", .throws = "must be bool tensor"},
    {"any", "any(bool[2,2]{0,0,0,1}, 1, true)", "bool[2,1]{0,1}"},
    {"any of nothing", "any(bool[0])", "bool[]{0}"},
    {.name = "any wants bool", .call = "any(i32[2])", .throws = "must be bool tensor"},

    {"argMax, first axis by default", "argMax(f32[2,3]{1,9,3,4,5,6})", "i32[3]{1,0,1}"},
    {"argMax, last axis", "argMax(f32[2,3]{1,9,3,4,5,6}, -1)", "i32[2]{1,2}"},
    {"argMax, middle axis", "argMax(f32[2,3,4], 1)"},
    {"argMax, first of equal ones", "argMax(f32[3]{7,7,1})", "i32[]{0}"},
    {"argMax skips NaN", "argMax(f32[3]{1,nan,3})", "i32[]{2}"},
    {"argMax of integers", "argMax(i32[3]{-3,-1,-2})", "i32[]{1}"},
    {.name = "argMax, axis out of range", .call = "argMax(f32[3], 1)", .throws = "axis"},
    {"argMin", "argMin(f32[2,3]{1,9,3,4,5,6}, 1)", "i32[2]{0,0}"},
    {"argMin, first of equal ones", "argMin(f32[3]{7,1,1})", "i32[]{1}"},
    {"argMin of bool", "argMin(bool[3]{1,0,0})", "i32[]{1}"},

    {"cumsum", "cumsum(f32[4]{1,2,3,4})", "f32[4]{1,3,6,10}"},
    {"cumsum, exclusive", "cumsum(f32[4]{1,2,3,4}, 0, true)", "f32[4]{0,1,3,6}"},
    {"cumsum, reverse", "cumsum(f32[4]{1,2,3,4}, 0, false, true)", "f32[4]{10,9,7,4}"},
    {"cumsum, exclusive and reverse", "cumsum(f32[4]{1,2,3,4}, 0, true, true)", "f32[4]{9,7,4,0}"},
    {"cumsum, middle axis", "cumsum(f32[2,3,4], 1)"},
    {"cumsum, last axis", "cumsum(i32[2,3]{1,2,3,4,5,6}, 1)", "i32[2,3]{1,3,6,4,9,15}"},
    {.name = "cumsum, negative axis", .call = "cumsum(i32[2,2]{1,2,3,4}, -2)", .expect = "i32[2,2]{1,2,4,6}", .no_oracle = "TensorFlow.js loses the shape"},
    {"cumsum of bool", "cumsum(bool[3]{1,0,1})", "i32[3]{1,1,2}"},
    {"cumsum of nothing", "cumsum(f32[0])", "f32[0]{}"},
    {.name = "cumsum of a scalar", .call = "cumsum(f32[])", .throws = "axis"},
    {"cumprod", "cumprod(f32[4]{1,2,3,4})", "f32[4]{1,2,6,24}"},
    {"cumprod, exclusive", "cumprod(f32[4]{1,2,3,4}, 0, true)", "f32[4]{1,1,2,6}"},
    {"cumprod, exclusive and reverse", "cumprod(f32[4]{1,2,3,4}, 0, true, true)", "f32[4]{24,12,4,1}"},
    {"cumprod, axis 1", "cumprod(f32[2,3]:0.5..2, 1)"},
    {"cumprod of integers", "cumprod(i32[3]{2,3,4})", "i32[3]{2,6,24}"},

    {"logSumExp", "logSumExp(f32[2,3], 1)"},
    {"logSumExp of all, kept", "logSumExp(f32[2,3], _, true)"},
    {"logSumExp does not overflow", "logSumExp(f32[2]{1000,1000})", "f32[]{1000.6931}"},
    {"moments", "moments(f32[2,2]{1,2,3,6})", "f32[]{3}; f32[]{3.5}"},
    {"moments, one axis, kept", "moments(f32[2,3], 1, true)"},
    {"moments of integers", "moments(i32[2]{1,2})", "f32[]{1.5}; f32[]{0.25}"},

    {"norm", "norm(f32[2]{3,4})", "f32[]{5}"},
    {"norm of a scalar", "norm(f32[]{-3})", "f32[]{3}"},
    {"norm 1", "norm(f32[3]{1,-2,3}, 1)", "f32[]{6}"},
    {"norm of a matrix as a vector", "norm(f32[2,2]{1,2,4,2}, 2)", "f32[]{5}"},
    {"norm along an axis, kept", "norm(f32[2,3], 'euclidean', 1, true)"},
    {"matrix norm: Frobenius", "norm(f32[2,2]{1,2,4,2}, 'fro', [0,1])", "f32[]{5}"},
    {"matrix norm: 1", "norm(f32[2,2]{1,-2,3,4}, 1, [0,1])", "f32[]{6}"},
    {.name = "norm 3", .call = "norm(f32[3], 3)", .throws = "invalid ord value"},
    {.name = "norm over three axes", .call = "norm(f32[2,2,2], 1, [0,1,2])", .throws = "axis"},
    {"euclideanNorm", "euclideanNorm(f32[2,2]{3,4,6,8}, 1)", "f32[2]{5,10}"},
};
GOSSAMER_CASES(reduce, kCases)

}  // namespace gossamer::test
