// Elementwise ops.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"values", "abs(f32[4]{-1,2,-0.5,nan})", "f32[4]{1,2,0.5,nan}"},
    {"int32", "abs(i32[2]{-3,4})", "i32[2]{3,4}"},
    {"values", "neg(f32[2,2])"},
    {"NaN is 0", "sign(f32[4]{-2,0,3,nan})", "f32[4]{-1,0,1,0}"},
    {.name = "step at 0", .call = "sign(f32[3]{-2,0,3})", .no_gradient = "steps at 0"},
    {"int32 stays int32", "square(i32[2]{-3,4})", "i32[2]{9,16}"},
    {"int32 gives float32", "exp(i32[2]{0,1})", "f32[2]{1,2.7182817}"},
    {"NaN stays NaN", "relu(f32[3]{nan,-1,2})", "f32[3]{nan,0,2}"},
    {"values", "zerosLike(f32[2])", "f32[2]{0,0}"},
    {"values", "onesLike(i32[2])", "i32[2]{1,1}"},
    {"values", "logicalNot(bool[2]{1,0})", "bool[2]{0,1}"},
    {"limits", "clipByValue(f32[3]{-5,0.5,5}, -1, 2)", "f32[3]{-1,0.5,2}"},
    {"broadcast both ways", "add(f32[2,1,3], f32[4,1])"},
    {"int32 and float32", "add(i32[2]{1,2}, f32[2]{0.5,0.5})", "f32[2]{1.5,2.5}"},
    {"scalar", "sub(f32[2,3], f32[])"},
    {"broadcast", "mul(f32[2,3], f32[3])"},
    {"NaN wins", "maximum(f32[3]{1,nan,3}, f32[3]{2,0,nan})", "f32[3]{2,nan,nan}"},
    {"values", "greater(f32[2]{1,2}, f32[2]{2,1})", "bool[2]{0,1}"},
    {"equal", "greaterEqual(f32[1]{1}, f32[1]{1})", "bool[1]{1}"},
    {"values", "less(f32[2]{1,2}, f32[2]{2,1})", "bool[2]{1,0}"},
    {"values", "lessEqual(f32[2]{1,2}, f32[2]{2,1})", "bool[2]{1,0}"},
    {"values", "logicalAnd(bool[2]{1,1}, bool[2]{1,0})", "bool[2]{1,0}"},
    {.name = "shapes that do not go together", .call = "add(f32[2], f32[3])", .throws = "could not be broadcast"},
};
GOSSAMER_CASES(elementwise, kCases)

}  // namespace gossamer::test
