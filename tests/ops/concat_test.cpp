// Joining, taking apart, padding.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"vectors", "concat((i32[2]{1,2}, i32[1]{3}))", "i32[3]{1,2,3}"},
    {"inner axis", "concat((f32[2,3], f32[2,1], f32[2,2]), 1)"},
    {"channels of odd width", "concat((f32[2,3,5], f32[2,3,17], bool[2,3,2]), 2)"},
    {"bool", "concat((bool[2,3], bool[2,5]), 1)"},
    {"negative axis", "concat((f32[2,2,1], f32[2,2,2]), -1)"},
    {"one tensor", "concat((f32[2,2]), 0)"},
    {"with an empty tensor", "concat((f32[0,2], f32[1,2]), 0)"},
    {"all empty", "concat((f32[0,2], f32[0,2]), 0)"},
    {"strings", "concat((str[1,1]{'a'}, str[1,1]{'b'}), 1)", "str[1,2]{'a','b'}"},
    {"complex", "concat((c64[1]{1,2}, c64[1]{3,4}))", "c64[2]{1,2,3,4}"},
    {"the first tensor's dtype", "concat((i32[1]{1}, f32[1]{2.7}))", "i32[2]{1,2}"},
    {"bool", "concat((bool[1]{1}, bool[2]{0,1}))", "bool[3]{1,0,1}"},
    {.name = "4-bit elements", .call = "concat((u4[3]{1,2,3}, u4[2]{4,5}))", .expect = "u4[5]{1,2,3,4,5}", .no_oracle = "has no uint4"},
    {.name = "complex with real", .call = "concat((c64[1], f32[1]))", .throws = "Cannot concatenate complex64"},
    {.name = "other ranks", .call = "concat((f32[2], f32[2,1]))", .throws = "rank"},
    {.name = "other dimensions", .call = "concat((f32[2,3], f32[2,2]), 0)", .throws = "shape"},
    {.name = "axis out of range", .call = "concat((f32[2], f32[2]), 1)", .throws = "range"},
    {.name = "nothing", .call = "concat(())", .throws = "at least one"},

    {"new first axis", "stack((i32[2]{1,2}, i32[2]{3,4}))", "i32[2,2]{1,2,3,4}"},
    {"new last axis", "stack((i32[2]{1,2}, i32[2]{3,4}), -1)", "i32[2,2]{1,3,2,4}"},
    {"scalars", "stack((f32[], f32[], f32[]))"},
    {"middle axis", "stack((f32[2,3], f32[2,3]), 1)"},
    {.name = "other shapes", .call = "stack((f32[2], f32[3]))", .throws = "shapes must match"},
    {.name = "other dtypes", .call = "stack((f32[2], i32[2]))", .throws = "dtypes must match"},
    {.name = "axis out of range", .call = "stack((f32[2], f32[2]), 2)", .throws = "Axis must be <="},
    {.name = "nothing", .call = "stack(())", .throws = "at least one"},

    {"equal parts", "split(i32[4]{1,2,3,4}, 2)", "i32[2]{1,2};i32[2]{3,4}"},
    {"given sizes", "split(f32[2,6], [1,2,3], 1)"},
    {"the rest", "split(f32[6,2], [1,-1,2], -2)"},
    {"an empty part", "split(f32[3], [0,3])"},
    {.name = "uneven", .call = "split(f32[5], 2)", .throws = "evenly divide"},
    {.name = "sizes too small", .call = "split(f32[5], [2,2])", .throws = "sum of sizes"},
    {.name = "sizes too large", .call = "split(f32[5], [6,-1])", .throws = "sum of sizes"},
    {.name = "two rests", .call = "split(f32[5], [-1,-1])", .throws = "one -1"},

    {"first axis", "unstack(i32[2,2]{1,2,3,4})", "i32[2]{1,2};i32[2]{3,4}"},
    {"last axis", "unstack(f32[2,3,2], -1)"},
    {"to scalars", "unstack(f32[3])"},
    {"strings", "unstack(str[2]{'a','b'})", "str[]{'a'};str[]{'b'}"},
    {.name = "axis out of range", .call = "unstack(f32[2,2], 3)", .throws = "Axis = 3 is not in [-2, 2)"},

    {"vector", "pad(f32[2]{1,2}, [[1,2]], 5)", "f32[5]{5,1,2,5,5}"},
    {"rank 4", "pad(f32[1,2,3,2], [[0,0],[1,0],[2,1],[0,3]])"},
    {"nothing", "pad(f32[2,2], [[0,0],[0,0]])"},
    {"empty", "pad(f32[0], [[1,2]])"},
    {"int32", "pad(i32[1]{7}, [[1,1]], 3)", "i32[3]{3,7,3}"},
    {"infinite", "pad(f32[1], [[1,0]], -inf)"},
    {.name = "scalar", .call = "pad(f32[], [])", .throws = "scalar"},
    {.name = "pairs missing", .call = "pad(f32[2,2], [[0,0]])", .throws = "pair for each"},
    {.name = "negative", .call = "pad(f32[2], [[-1,0]])", .throws = "negative"},

    {"reflect", "mirrorPad(f32[3]{1,2,3}, [[2,2]], 'reflect')", "f32[7]{3,2,1,2,3,2,1}"},
    {"symmetric", "mirrorPad(f32[3]{1,2,3}, [[2,2]], 'symmetric')", "f32[7]{2,1,1,2,3,3,2}"},
    {"rank 2", "mirrorPad(f32[3,4], [[1,2],[3,0]], 'reflect')"},
    {"images", "mirrorPad(f32[2,3,4,3], [[0,0],[2,1],[1,3],[0,0]], 'reflect')"},
    {"all axes, int32", "mirrorPad(i32[2,3,2], [[1,2],[3,0],[0,1]], 'symmetric')"},
    {"bool", "mirrorPad(bool[2,3], [[1,0],[0,2]], 'symmetric')"},
    {"one element", "mirrorPad(f32[1]{3}, [[1,1]], 'symmetric')", "f32[3]{3,3,3}"},
    {"no padding", "mirrorPad(f32[2,0], [[0,0],[0,0]], 'symmetric')", "f32[2,0]"},
    {.name = "more than there is", .call = "mirrorPad(f32[3], [[3,0]], 'reflect')", .throws = "greater"},
    {.name = "unknown mode", .call = "mirrorPad(f32[3], [[1,0]], 'wrap')", .throws = "reflect or symmetric"},
};
GOSSAMER_CASES(concat, kCases)

}  // namespace gossamer::test
