// Steps of optimizers: expected values by hand from the formulas that js/src/optimizers.ts names.
#include "cases.h"

namespace gossamer::test {

constexpr const char* kNoRule = "steps are not differentiated";

#define STEP(label, text, expected) {.name = label, .call = text, .expect = expected, .no_gradient = kNoRule, .no_oracle = kInternal}
#define SHAPE(label, text) {.name = label, .call = text, .no_gradient = kNoRule, .no_oracle = kInternal}

constexpr Case kCases[] = {
    STEP("sgd", "sgdUpdate(f32[3]{1,2,3}, f32[3]{1,-1,nan}, f32[]{0.5})", "f32[3]{0.5,2.5,nan}"),
    SHAPE("sgd, odd size", "sgdUpdate(f32[5,3], f32[5,3], f32[]{0.5})"),
    STEP("momentum", "momentumUpdate(f32[1]{1}, f32[1]{2}, f32[1]{4}, f32[]{0.5}, f32[]{0.25})", "f32[1]{-0.5};f32[1]{3}"),
    SHAPE("momentum, odd size", "momentumUpdate(f32[7], f32[7], f32[7], f32[]{0.5}, f32[]{0.9})"),
    STEP("nesterov", "nesterovUpdate(f32[1]{1}, f32[1]{2}, f32[1]{4}, f32[]{0.5}, f32[]{0.25})", "f32[1]{-0.375};f32[1]{3}"),
    STEP("adagrad", "adagradUpdate(f32[1]{1}, f32[1]{3}, f32[1]{7}, f32[]{0.5}, 0)", "f32[1]{0.625};f32[1]{16}"),
    STEP("adadelta", "adadeltaUpdate(f32[1]{1}, f32[1]{2}, f32[1]{4}, f32[1]{1}, f32[]{0.5}, 0.75, 0)", "f32[1]{0.5};f32[1]{4};f32[1]{1}"),
    STEP("adam", "adamUpdate(f32[1]{1}, f32[1]{2}, f32[1]{2}, f32[1]{4}, f32[]{0.5}, f32[]{0.5}, f32[]{0.25}, 0.5, 0.75, 0)",
         "f32[1]{0.5};f32[1]{2};f32[1]{4}"),
    SHAPE("adam, odd size", "adamUpdate(f32[3,7], f32[3,7], f32[3,7], f32[3,7]:0..1, f32[]{0.5}, f32[]{0.1}, f32[]{0.001}, 0.9, 0.999, 1e-7)"),
    SHAPE("adam, more than a block", "adamUpdate(f32[5003], f32[5003], f32[5003], f32[5003]:0..1, f32[]{0.5}, f32[]{0.1}, f32[]{0.001}, 0.9, 0.999, 1e-7)"),
    STEP("adamax", "adamaxUpdate(f32[2]{1,1}, f32[2]{2,-8}, f32[2]{2,0}, f32[2]{8,8}, f32[]{1}, 0.5, 0.5, 0)",
         "f32[2]{0.5,1.5};f32[2]{2,-4};f32[2]{4,8}"),
    STEP("rmsprop", "rmspropUpdate(f32[1]{1}, f32[1]{2}, f32[1]{4}, f32[1]{1}, f32[]{0.5}, 0.5, 0.25, 0)", "f32[1]{0.25};f32[1]{4};f32[1]{0.75}"),
    STEP("rmsprop, centred", "centeredRmspropUpdate(f32[1]{1}, f32[1]{2}, f32[1]{6}, f32[1]{1}, f32[1]{0}, f32[]{0.5}, 0.5, 0.25, 0)",
         "f32[1]{0.25};f32[1]{5};f32[1]{0.75};f32[1]{1}"),
    {.name = "slot of another shape", .call = "momentumUpdate(f32[2], f32[2], f32[3], f32[], f32[])", .throws = "velocity has shape [3], but must have [2]"},
    {.name = "a rate that is no scalar", .call = "sgdUpdate(f32[2], f32[2], f32[2])", .throws = "rate has shape [2]"},
    {.name = "a variable of integers", .call = "sgdUpdate(i32[2], f32[2], f32[])", .throws = "float32"},
};
#undef STEP
#undef SHAPE
GOSSAMER_CASES(optimizers, kCases)

}  // namespace gossamer::test
