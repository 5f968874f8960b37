// Attention.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {.name = "attention", .call = "attention(f32[5,2,3], f32[4,2,3], f32[4,2,6])", .no_oracle = kInternal},
    {.name = "attention of a batch, more rows than a unit takes", .call = "attention(f32[2,50,3,8], f32[2,17,3,8], f32[2,17,3,9])", .no_gradient = "takes long", .no_oracle = kInternal},
    {.name = "attention, depth and keys of whole vectors", .call = "attention(f32[2,5,2,4], f32[2,8,2,4], f32[2,8,2,8])", .no_gradient = "takes long", .no_oracle = kInternal},
    {.name = "attention, places and keys in groups of four", .call = "attention(f32[2,8,2,4], f32[2,12,2,4], f32[2,12,2,8], f32[2,1,8,12])", .no_gradient = "takes long", .no_oracle = kInternal},
    {.name = "attention, one place", .call = "attention(f32[1,1,4], f32[1,1,4], f32[1,1,2]{5,7})", .expect = "f32[1,1,2]{5,7}", .no_oracle = kInternal},
    {.name = "attention, equal scores", .call = "attention(f32[1,1,1]{0}, f32[2,1,1]{3,4}, f32[2,1,1]{1,3})", .expect = "f32[1,1,1]{2}", .no_oracle = kInternal},
    {.name = "attention, large scores do not overflow", .call = "attention(f32[1,1,1]{100}, f32[3,1,1]{1,2,9}, f32[3,1,1]{1,2,3})", .expect = "f32[1,1,1]{3}", .no_gradient = "flat", .no_oracle = kInternal},
    {.name = "attention, places hidden by a mask per example",
     .call = "attention(f32[2,3,2,4], f32[2,2,2,4], f32[2,2,2,4], f32[2,1,1,2]{0,-inf,0,0})", .no_gradient = "-Infinity", .no_oracle = kInternal},
    {.name = "attention, a mask of every score", .call = "attention(f32[2,3,2,4], f32[2,5,2,4], f32[2,5,2,4], f32[2,2,3,5])", .no_oracle = kInternal},
    {.name = "attention, a mask per head and row", .call = "attention(f32[3,2,4], f32[7,2,4], f32[7,2,4], f32[2,3,7])", .no_oracle = kInternal},
    {.name = "attention, a mask that is one number per row", .call = "attention(f32[3,2,4], f32[5,2,4], f32[5,2,4], f32[3,1])", .no_gradient = "flat", .no_oracle = kInternal},
    {.name = "attention, NaN stays in its row", .call = "attention(f32[2,1,1]{nan,0}, f32[2,1,1]{1,1}, f32[2,1,1]{1,3})", .expect = "f32[2,1,1]{nan,2}", .no_gradient = "NaN", .no_oracle = kInternal},
    {.name = "attention of no places", .call = "attention(f32[0,2,3], f32[4,2,3], f32[4,2,6])", .no_oracle = kInternal},
    {.name = "attention, q of rank 2", .call = "attention(f32[2,3], f32[2,3], f32[2,3])", .throws = "q must be [batch…, places, heads, depth], but has shape [2,3]"},
    {.name = "attention, k of other heads", .call = "attention(f32[5,2,3], f32[4,1,3], f32[4,2,3])", .throws = "k has shape [4,1,3], but q has shape [5,2,3]: batch and heads must be the same"},
    {.name = "attention, k of another depth", .call = "attention(f32[5,2,3], f32[4,2,4], f32[4,2,3])", .throws = "k has depth 4, but q has 3"},
    {.name = "attention, v of other places", .call = "attention(f32[5,2,3], f32[4,2,3], f32[5,2,3])", .throws = "v has 5 places, but k has 4"},
    {.name = "attention, a mask of another length", .call = "attention(f32[5,2,3], f32[4,2,3], f32[4,2,3], f32[5])", .throws = "attention"},
};
GOSSAMER_CASES(attention, kCases)

}  // namespace gossamer::test
