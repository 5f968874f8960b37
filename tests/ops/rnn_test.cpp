// Recurrent layers.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {.name = "lstm", .call = "lstm(f32[2,3,4], f32[4,12], f32[3,12], f32[2,3], f32[2,3], f32[12])", .no_oracle = kInternal},
    {.name = "lstm, many units, no bias", .call = "lstm(f32[1,5,3], f32[3,148], f32[37,148], f32[1,37], f32[1,37])", .no_oracle = kInternal},
    {.name = "lstm, one step from zeros", .call = "lstm(f32[1,1,1]{1}, f32[1,4]{1,2,3,4}, f32[1,4]{5,6,7,8}, f32[1,1]{0}, f32[1,1]{0}, f32[4]{0,0,0,0})",
     .expect = "f32[1,1,1]{0.6103203}; f32[1,1]{0.6103203}; f32[1,1]{0.7274433}", .no_oracle = kInternal},
    {.name = "lstm, NaN stays in its example", .call = "lstm(f32[2,2,1]{nan,1,1,1}, f32[1,8], f32[2,8], f32[2,2], f32[2,2], f32[8])", .no_oracle = kInternal},
    {.name = "lstm, hard gates, among them closed and open ones", .call = "lstm(f32[2,3,2]:-9..9, f32[2,8], f32[2,8], f32[2,2], f32[2,2], f32[8], 'hardSigmoid')", .no_gradient = "kinks", .no_oracle = kInternal},
    {.name = "lstm, hard gates", .call = "lstm(f32[3,4,2], f32[2,20], f32[5,20], f32[3,5], f32[3,5], f32[20], 'hardSigmoid')", .no_oracle = kInternal},
    {.name = "lstm, more examples than a block takes", .call = "lstm(f32[100,2,1], f32[1,16], f32[4,16], f32[100,4], f32[100,4], f32[16])", .no_gradient = "takes long", .no_oracle = kInternal},
    {.name = "lstm of no examples", .call = "lstm(f32[0,2,1], f32[1,8], f32[2,8], f32[0,2], f32[0,2], f32[8])", .no_oracle = kInternal},
    {.name = "lstm, kernel of another width", .call = "lstm(f32[2,3,4], f32[4,8], f32[3,12], f32[2,3], f32[2,3], f32[12])", .throws = "kernel has shape [4,8], but [4,12] is needed"},
    {.name = "lstm of no steps", .call = "lstm(f32[2,0,4], f32[4,12], f32[3,12], f32[2,3], f32[2,3], f32[12])", .throws = "x has no steps"},
    {.name = "lstm, gates of another kind", .call = "lstm(f32[2,3,4], f32[4,12], f32[3,12], f32[2,3], f32[2,3], f32[12], 'relu')", .throws = "recurrentActivation must be 'sigmoid' or 'hardSigmoid', got 'relu'"},
    {.name = "lstm, x of rank 2", .call = "lstm(f32[2,4], f32[4,12], f32[3,12], f32[2,3], f32[2,3], f32[12])", .throws = "x must be [batch, steps, features]"},
    {.name = "lstmGradient", .call = "lstmGradient(f32[2,3,12], f32[3,12], f32[2,3], f32[2,3], f32[2,3], f32[2,3,3])", .no_oracle = kInternal},
    {.name = "lstmGradient to the last h alone, many units", .call = "lstmGradient(f32[7,2,148], f32[37,148], f32[7,37], f32[7,37])", .no_gradient = "takes long", .no_oracle = kInternal},
    {.name = "lstmGradient to h of all steps alone, one example", .call = "lstmGradient(f32[1,4,32], f32[8,32], f32[1,8], _, _, f32[1,4,8])", .no_oracle = kInternal},
    {.name = "lstmGradient, hard gates", .call = "lstmGradient(f32[2,3,8]:-2..2, f32[2,8], f32[2,2], f32[2,2], f32[2,2], _, 'hardSigmoid')", .no_oracle = kInternal},
    {.name = "lstmGradient, hard gates, closed and open", .call = "lstmGradient(f32[2,3,8]:-9..9, f32[2,8], f32[2,2], f32[2,2], f32[2,2], _, 'hardSigmoid')", .no_gradient = "kinks", .no_oracle = kInternal},
    {.name = "lstmGradient, more examples than a block takes", .call = "lstmGradient(f32[100,2,16], f32[4,16], f32[100,4], f32[100,4], f32[100,4], f32[100,2,4])", .no_gradient = "takes long", .no_oracle = kInternal},
    {.name = "lstmGradient, NaN stays in its example", .call = "lstmGradient(f32[2,2,4]{nan,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1}, f32[1,4], f32[2,1], f32[2,1])", .no_gradient = "NaN", .no_oracle = kInternal},
    {.name = "lstmGradient of no examples", .call = "lstmGradient(f32[0,2,8], f32[2,8], f32[0,2], f32[0,2])", .no_oracle = kInternal},
    {.name = "lstmGradient, sums of another width", .call = "lstmGradient(f32[2,2,6], f32[2,8], f32[2,2])", .throws = "sums must be [batch, steps, 4 units], but is [2,2,6]"},
    {.name = "lstmGradient, dy of another length", .call = "lstmGradient(f32[2,2,8], f32[2,8], f32[2,2], _, _, f32[2,3,2])", .throws = "dy has shape [2,3,2], but [2,2,2] is needed"},
};
GOSSAMER_CASES(rnn, kCases)

}  // namespace gossamer::test
