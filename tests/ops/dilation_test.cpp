// Grayscale dilation.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"dilation2d: values", "dilation2d(f32[1,4,1]{0,5,1,2}, f32[1,2,1]{1,3}, 1, 'valid')", "f32[1,3,1]{8,6,5}"},
    {"dilation2d: same, channels", "dilation2d(f32[2,3,4,2], f32[2,2,2], [1,2], 'same')"},
    {"dilation2d: stride and dilation", "dilation2d(f32[1,7,7,1], f32[2,2,1], 2, 'valid', 2)"},
    {.name = "dilation2d: complex64", .call = "dilation2d(c64[4,5,1], f32[2,3,1], 1, 'same')", .throws = "must be numeric"},
    {.name = "dilation2d: rank of x", .call = "dilation2d(f32[4,5], f32[2,3,3], 1, 'same')", .throws = "input must be rank 4"},
    {.name = "dilation2d: rank of filter", .call = "dilation2d(f32[4,5,1], f32[2,3], 1, 'same')", .throws = "filter must be rank 3"},
    {.name = "dilation2d: depths", .call = "dilation2d(f32[4,5,2], f32[2,3,3], 1, 'same')", .throws = "same depth: 2 vs 3"},
    {.name = "dilation2d: format", .call = "dilation2d(f32[4,5,3], f32[2,3,3], 1, 'same', 1, 'NCHW')", .throws = "only NHWC"},
    {.name = "dilation2DBackpropInput: the winner takes all", .call = "dilation2DBackpropInput(f32[1,3,1]{0,5,1}, f32[1,2,1]{1,3}, f32[1,2,1]{10,20}, 1, 'valid')", .expect = "f32[1,3,1]{0,30,0}", .no_oracle = kInternal},
    {.name = "dilation2DBackpropFilter: the winner takes all", .call = "dilation2DBackpropFilter(f32[1,3,1]{0,5,1}, f32[1,2,1]{1,3}, f32[1,2,1]{10,20}, 1, 'valid')", .expect = "f32[1,2,1]{20,10}", .no_oracle = kInternal},
    {.name = "dilation2DBackpropInput: shape of dy", .call = "dilation2DBackpropInput(f32[1,3,1], f32[1,2,1], f32[1,3,1], 1, 'valid')", .throws = "but dy has shape"},
    {.name = "dilation2DBackpropFilter: shape of dy", .call = "dilation2DBackpropFilter(f32[1,3,1], f32[1,2,1], f32[1,3,1], 1, 'valid')", .throws = "but dy has shape"},
};
GOSSAMER_CASES(dilation, kCases)

}  // namespace gossamer::test
