// Normalisations.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"softmax", "softmax(f32[2,3])"},
    {"softmax of equal logits", "softmax(f32[2]{1000,1000})", "f32[2]{0.5,0.5}"},
    {"softmax of one", "softmax(f32[3,1])", "f32[3,1]{1,1,1}"},
    {"softmax, rows of odd length", "softmax(f32[2,3,7]:-5..5)"},
    {"softmax, long rows", "softmax(f32[3,1003]:-9..9)"},
    {"softmax of nothing", "softmax(f32[0,3])"},
    {"softmax of -Infinity alone", "softmax(f32[5]{-inf,-inf,-inf,-inf,-inf})", "f32[5]{nan,nan,nan,nan,nan}"},
    {"softmax keeps NaN", "softmax(f32[2,2]{nan,1,1,1})", "f32[2,2]{nan,nan,0.5,0.5}"},
    {"softmax with -Infinity", "softmax(f32[2]{-inf,0})", "f32[2]{0,1}"},
    {"softmax, dim named", "softmax(f32[2,3,2], 2)"},
    {.name = "softmax over rows", .call = "softmax(f32[2,3], 0)", .throws = "non-last dimension"},
    {.name = "softmax of integers", .call = "softmax(i32[2])", .throws = "must be float32"},
    {"logSoftmax", "logSoftmax(f32[2,3])"},
    {"logSoftmax does not overflow", "logSoftmax(f32[2]{1000,0})", "f32[2]{0,-1000}"},
    {"logSoftmax, rows of odd length", "logSoftmax(f32[2,3,37]:-5..5)"},
    {"logSoftmax of NaN and Infinity", "logSoftmax(f32[3,2]{nan,1,-inf,0,inf,0})", "f32[3,2]{nan,nan,-inf,0,nan,nan}"},
    {"logSoftmax of integers", "logSoftmax(i32[2]{3,3})", "f32[2]{-0.6931472,-0.6931472}"},
    {.name = "logSoftmax over rows", .call = "logSoftmax(f32[2,3], 0)", .throws = "non-last dimension"},

    {"batchNorm per channel", "batchNorm(f32[2,3,2,4], f32[4], f32[4]:0.5..2, f32[4], f32[4])"},
    {"batchNorm, three channels, more than a block", "batchNorm(f32[1,37,41,3], f32[3], f32[3]:0.5..2, f32[3], f32[3])"},
    {.name = "batchNorm, offset of another shape", .call = "batchNorm(f32[2,3,4], f32[1,1,4], f32[1,1,4]:0.5..2, f32[1,3,1])",
     .no_oracle = "TensorFlow.js repeats the offset's elements in order"},
    {"batchNorm, no offset and scale", "batchNorm(f32[3,4], f32[4], f32[4]:0.5..2)"},
    {"batchNorm, only scale", "batchNorm(f32[3,4], f32[4], f32[4]:0.5..2, _, f32[4], 0.1)"},
    {"batchNorm, values", "batchNorm(f32[1,2]{2,4}, f32[2]{1,1}, f32[2]{1,9}, _, _, 0)", "f32[1,2]{1,1}"},
    {.name = "batchNorm, ranks differ", .call = "batchNorm(f32[3,4], f32[4], f32[1,4])", .throws = "equal ranks"},
    {.name = "batchNorm, wrong channels", .call = "batchNorm(f32[3,4], f32[3], f32[4])", .throws = "broadcast"},
    {"batchNorm, statistics per element", "batchNorm(f32[3,2], f32[3,2], f32[3,2]:0.5..2)"},

    {.name = "layerNorm", .call = "layerNorm(f32[2,5], f32[5], f32[5])", .no_oracle = kInternal},
    {.name = "layerNorm, long rows of odd length", .call = "layerNorm(f32[3,2,37], f32[37], f32[37])", .no_oracle = kInternal},
    {.name = "layerNorm, only offset", .call = "layerNorm(f32[3,37], _, f32[37])", .no_oracle = kInternal},
    {.name = "layerNorm, first axis", .call = "layerNorm(f32[3,5], _, _, 0)", .no_oracle = kInternal},
    {.name = "layerNorm, NaN", .call = "layerNorm(f32[2,5]{nan,1,2,3,4,1,2,3,4,9})", .no_oracle = kInternal},
    {.name = "layerNorm of two axes", .call = "layerNorm(f32[2,3,4], _, _, [1,2], 0.1)", .no_oracle = kInternal},
    {.name = "layerNorm, values", .call = "layerNorm(f32[2]{1,3}, _, f32[1]{1}, -1, 0)", .expect = "f32[2]{0,2}", .no_oracle = kInternal},

    {"localResponseNormalization", "localResponseNormalization(f32[1,2,2,8], 2, 1, 0.5, 0.75)"},
    {"localResponseNormalization, rank 3, defaults", "localResponseNormalization(f32[1,2,4])"},
    {"localResponseNormalization, values", "localResponseNormalization(f32[1,1,3]{1,2,2}, 1, 1, 1, 1)", "f32[1,1,3]{0.16666667,0.2,0.22222222}"},
    {.name = "localResponseNormalization of rank 2", .call = "localResponseNormalization(f32[2,2])", .throws = "rank 3 or 4"},
    {.name = "localResponseNormalization, half a channel", .call = "localResponseNormalization(f32[1,1,2], 0.5)", .throws = "depthRadius"},
    {.name = "windowSum", .call = "windowSum(f32[2,4]{1,2,3,4,1,nan,3,4}, 1)", .expect = "f32[2,4]{3,6,9,7,nan,nan,nan,7}", .no_oracle = kInternal},
};
GOSSAMER_CASES(norm, kCases)

}  // namespace gossamer::test
