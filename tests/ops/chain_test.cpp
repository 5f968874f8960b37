// Chains of elementwise ops.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {.name = "steps use inputs and earlier steps", .call = "chain((f32[2]{1,-2}, f32[2]{3,4}), 'add(0,1) mul(2,0) relu(3)')", .expect = "f32[2]{4,0}", .no_oracle = kInternal},
    {.name = "parameters", .call = "chain((f32[3]{1,5,9}), 'clipByValue(0;2;6) leakyRelu(1;0.5)')", .expect = "f32[3]{2,5,6}", .no_oracle = kInternal},
    {.name = "broadcasts per column, per row and of scalars, odd width", .call = "chain((f32[5,7], f32[7], f32[5,1], f32[]), 'mul(0,1) add(4,2) sub(5,3) sigmoid(6)')", .no_oracle = kInternal},
    {.name = "an input that is smaller than what a step gives", .call = "chain((f32[3,1], f32[1,4]), 'exp(0) add(2,1) square(3)')", .no_oracle = kInternal},
    {.name = "more elements than a block", .call = "chain((f32[3,70,30], f32[30]), 'add(0,1) tanh(2) mul(3,0)')", .no_oracle = kInternal},
    {.name = "broadcast along three axes", .call = "chain((f32[4,5,6], f32[4,1,6]), 'add(0,1) abs(2)')", .no_gradient = "abs has a kink", .no_oracle = kInternal},
    {.name = "nothing", .call = "chain((f32[0,3], f32[3]), 'add(0,1) relu(2)')", .expect = "f32[0,3]{}", .no_oracle = kInternal},
    {.name = "NaN stays NaN", .call = "chain((f32[2]{nan,1}), 'relu(0) neg(1)')", .expect = "f32[2]{nan,-1}", .no_gradient = "NaN", .no_oracle = kInternal},
    {.name = "int32", .call = "chain((i32[2]), 'neg(0)')", .throws = "float32"},
    {.name = "an operand that comes later", .call = "chain((f32[2]), 'neg(1)')", .throws = "does not come before"},
    {.name = "an op that is not elementwise", .call = "chain((f32[2,2]), 'softmax(0)')", .throws = "no elementwise op"},
    {.name = "a text that is no program", .call = "chain((f32[2]), 'neg(0) relu')", .throws = "malformed"},
    {.name = "shapes that do not broadcast", .call = "chain((f32[2], f32[3]), 'add(0,1)')", .throws = "broadcast"},
};
GOSSAMER_CASES(chain, kCases)

}  // namespace gossamer::test
