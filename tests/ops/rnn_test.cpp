// Recurrent layers.
#include "cases.h"

namespace gossamer::test {

constexpr const char* kInternal = "not public in TensorFlow.js";

constexpr Case kCases[] = {
    {.name = "lstm", .call = "lstm(f32[2,3,4], f32[4,12], f32[3,12], f32[2,3], f32[2,3], f32[12])", .no_oracle = kInternal},
    {.name = "lstm, many units, no bias", .call = "lstm(f32[1,5,3], f32[3,148], f32[37,148], f32[1,37], f32[1,37])", .no_oracle = kInternal},
    {.name = "lstm, one step from zeros", .call = "lstm(f32[1,1,1]{1}, f32[1,4]{1,2,3,4}, f32[1,4]{5,6,7,8}, f32[1,1]{0}, f32[1,1]{0}, f32[4]{0,0,0,0})",
     .expect = "f32[1,1,1]{0.6103203}; f32[1,1]{0.6103203}; f32[1,1]{0.7274433}", .no_oracle = kInternal},
    {.name = "lstm, NaN stays in its example", .call = "lstm(f32[2,2,1]{nan,1,1,1}, f32[1,8], f32[2,8], f32[2,2], f32[2,2], f32[8])", .no_oracle = kInternal},
    {.name = "lstm of no examples", .call = "lstm(f32[0,2,1], f32[1,8], f32[2,8], f32[0,2], f32[0,2], f32[8])", .no_oracle = kInternal},
    {.name = "lstm, kernel of another width", .call = "lstm(f32[2,3,4], f32[4,8], f32[3,12], f32[2,3], f32[2,3], f32[12])", .throws = "kernel has shape [4,8], but [4,12] is needed"},
    {.name = "lstm of no steps", .call = "lstm(f32[2,0,4], f32[4,12], f32[3,12], f32[2,3], f32[2,3], f32[12])", .throws = "x has no steps"},
    {.name = "lstm, x of rank 2", .call = "lstm(f32[2,4], f32[4,12], f32[3,12], f32[2,3], f32[2,3], f32[12])", .throws = "x must be [batch, steps, features]"},
};
GOSSAMER_CASES(rnn, kCases)

}  // namespace gossamer::test
