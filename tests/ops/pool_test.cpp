// Pooling.
#include "cases.h"

namespace gossamer::test {

constexpr char kInternal[] = "not public in TensorFlow.js";
constexpr char kDilations[] = "TensorFlow.js has no dilations here";
constexpr char kPartial[] = "as in TensorFlow.js, dy is divided by the whole window also at padded borders";

constexpr Case kCases[] = {
    {"maxPool: values", "maxPool(f32[3,3,1]{1,2,3,4,5,6,7,9,8}, 2, 1, 0)", "f32[2,2,1]{5,6,9,9}"},
    {"maxPool: NaN is passed over", "maxPool(f32[1,3,1]{nan,1,nan}, [1,2], 1, 'valid')", "f32[1,2,1]{1,1}"},
    {"maxPool: same, stride 2, odd sizes", "maxPool(f32[2,5,7,3], 3, 2, 'same')"},
    {"maxPool: rectangular", "maxPool(f32[1,6,7,2], [2,3], [3,2], 'valid')"},
    {"maxPool: explicit padding", "maxPool(f32[1,3,3,1], 3, 1, [[0,0],[1,2],[0,1],[0,0]])"},
    {.name = "maxPool: sizes rounded up", .call = "maxPool(f32[1,4,4,1], 2, 3, 1, 'ceil')", .no_gradient = "windows within the padding are -Infinity"},
    {"maxPool: windows within the padding", "maxPool(f32[1,1,1]{3}, 1, 1, 1)", "f32[3,3,1]{-inf,-inf,-inf,-inf,3,-inf,-inf,-inf,-inf}"},
    {"maxPool: more channels than a vector, same padding", "maxPool(f32[2,5,7,9], [3,2], [2,3], 'same')"},
    {"maxPool: whole vectors of channels", "maxPool(f32[1,6,5,8], 2, 2, 'valid')"},
    {"maxPool: 3x3, stride 1, whole vectors of channels", "maxPool(f32[2,5,6,12], 3, 1, 'same')"},
    {"maxPool: 3x3, stride 2, many channels, odd sizes", "maxPool(f32[2,7,9,20], 3, 2, 'same')"},
    {"maxPool: 2x2, many channels, same padding", "maxPool(f32[1,5,7,20], 2, 2, 'same')"},
    {"maxPool: one channel", "maxPool(f32[2,7,10,1], 2, 2, 'same')"},
    {.name = "maxPool: 5x5, stride 1, odd channels", .call = "maxPool(f32[1,6,9,7], 5, 1, 'same')", .no_gradient = "elements of a window are nearly equal"},
    {"maxPool: 3x3, rows within the padding", "maxPool(f32[1,2,3,5], 3, 1, [[0,0],[4,3],[0,0],[0,0]])"},
    {.name = "maxPool: 3x3, dilated, same", .call = "maxPool(f32[1,7,8,5], 3, 1, 'same', _, 2)", .no_oracle = kDilations},
    {"maxPool: 3x3, padding of two", "maxPool(f32[1,4,5,4], 3, 2, [[0,0],[2,1],[1,2],[0,0]])"},
    {"maxPool: 3x3, NaN among vectors of channels", "maxPool(f32[1,2,2,4]{nan,1,nan,-3,nan,2,nan,nan,-2,-1,nan,5,nan,nan,nan,4}, 3, 1, 'same')",
     "f32[1,2,2,4]{-2,2,-inf,5,-2,2,-inf,5,-2,2,-inf,5,-2,2,-inf,5}"},
    {"maxPool: NaN among channels", "maxPool(f32[1,2,5]{nan,1,nan,-3,nan,2,nan,nan,-2,-inf}, [1,2], 1, 'valid')", "f32[1,1,5]{2,1,-inf,-2,-inf}"},
    {"maxPool: int32", "maxPool(i32[1,4,4,2], 2, 2, 'valid')"},
    {.name = "maxPool: dilated", .call = "maxPool(f32[1,5,1]{5,1,4,2,3}, [1,2], 1, 'valid', _, 2)", .expect = "f32[1,3,1]{5,2,4}", .no_oracle = kDilations},
    {"maxPool: empty batch", "maxPool(f32[0,4,4,2], 2, 2, 'valid')", "f32[0,2,2,2]"},
    {.name = "maxPool: complex64", .call = "maxPool(c64[4,4,1], 2, 2, 'valid')", .throws = "must be numeric"},
    {.name = "maxPool: rank", .call = "maxPool(f32[4,4], 2, 2, 'valid')", .throws = "input must be rank 4"},
    {.name = "maxPool: fractional pad", .call = "maxPool(f32[4,4,1], 2, 2, 1.2, 'round')", .throws = "pad must be an integer"},
    {.name = "maxPool: unknown pad", .call = "maxPool(f32[4,4,1], 2, 2, 'all')", .throws = "Unknown padding parameter"},
    {.name = "maxPool: window of 0", .call = "maxPool(f32[4,4,1], 0, 2, 'valid')", .throws = "filterSize should be larger than 0"},
    {.name = "maxPoolGrad: the first of equals", .call = "maxPoolGrad(f32[1,1,1,1]{7}, f32[1,2,2,1]{0,3,3,3}, f32[1,1,1,1]{3}, 2, 2, 'valid')", .expect = "f32[1,2,2,1]{0,7,0,0}", .no_oracle = kInternal},
    {.name = "maxPoolGrad: overlapping windows, odd channels, same padding", .call = "maxPoolGrad(f32[2,3,4,37], f32[2,5,7,37], f32[2,3,4,37], 3, 2, 'same')", .no_oracle = kInternal},
    {.name = "maxPoolGrad: NaN is passed over", .call = "maxPoolGrad(f32[1,1,2,1]{5,6}, f32[1,1,3,1]{nan,1,nan}, f32[1,1,2,1]{1,1}, [1,2], 1, 'valid')", .expect = "f32[1,1,3,1]{0,11,0}", .no_oracle = kInternal},
    {.name = "avgPoolGrad: overlapping windows, odd channels, same padding", .call = "avgPoolGrad(f32[2,3,4,37], f32[2,5,7,37], 3, 2, 'same')", .no_oracle = kInternal},
    {"maxPool: many channels", "maxPool(f32[1,5,4,23], 3, 2, 'same')"},
    {.name = "maxPoolGrad: rank of dy", .call = "maxPoolGrad(f32[1,1,1], f32[1,2,2,1], f32[1,1,1,1], 2, 2, 'valid')", .throws = "does not match rank of dy"},
    {.name = "maxPoolGrad: shape of dy", .call = "maxPoolGrad(f32[1,2,1,1], f32[1,2,2,1], f32[1,1,1,1], 2, 2, 'valid')", .throws = "but dy has shape"},

    {"avgPool: values", "avgPool(f32[3,3,1]{1,2,3,4,5,6,7,9,8}, 2, 1, 0)", "f32[2,2,1]{3,4,6.25,7}"},
    {"avgPool: NaN spreads over its windows", "avgPool(f32[1,3,1]{nan,1,3}, [1,2], 1, 'valid')", "f32[1,2,1]{nan,2}"},
    {.name = "avgPool: padding does not count", .call = "avgPool(f32[1,2,1]{2,4}, [1,2], 1, 'same')", .expect = "f32[1,2,1]{3,4}", .no_gradient = kPartial},
    {"avgPool: windows within the padding", "avgPool(f32[1,1,1]{3}, 1, 2, 1)", "f32[2,2,1]{nan,nan,nan,nan}"},
    {"avgPool: valid, stride 2", "avgPool(f32[2,6,5,3], 2, 2, 'valid')"},
    {.name = "avgPool: explicit padding", .call = "avgPool(f32[1,3,3,1], 3, 1, [[0,0],[1,2],[0,1],[0,0]])", .no_gradient = kPartial},
    {.name = "avgPool: more channels than a vector, same padding", .call = "avgPool(f32[2,5,7,9], 3, 2, 'same')", .no_gradient = kPartial},
    {"avgPool: the whole image", "avgPool(f32[2,7,5,12], [7,5], 1, 'valid')"},
    {"avgPool: the whole image, many rows, odd channels", "avgPool(f32[1,11,3,19], [11,3], 1, 'valid')"},
    {"avgPool: one channel", "avgPool(f32[2,7,10,1], 2, 2, 'valid')"},
    {.name = "avgPool: 3x3, stride 1, odd channels, same padding", .call = "avgPool(f32[2,5,7,5], 3, 1, 'same')", .no_gradient = kPartial},
    {.name = "avgPool: 3x3, stride 2, three channels, same padding", .call = "avgPool(f32[1,8,9,3], 3, 2, 'same')", .no_gradient = kPartial},
    {.name = "avgPool: larger than the image", .call = "avgPool(f32[1,2,3,6], 9, 1, 'same')", .no_gradient = kPartial},
    {"avgPool: 3x3, NaN and Inf among channels", "avgPool(f32[1,3,3,2]{nan,1,1,1,1,1,1,1,1,inf,1,1,1,1,1,1,1,1}, 3, 1, 'valid')", "f32[1,1,1,2]{nan,inf}"},
    {.name = "avgPool: dilated", .call = "avgPool(f32[1,5,1]{5,1,4,2,3}, [1,2], 1, 'valid', _, 2)", .expect = "f32[1,3,1]{4.5,1.5,3.5}", .no_oracle = kDilations},
    {"avgPool: empty batch", "avgPool(f32[0,4,4,2], 2, 2, 'valid')", "f32[0,2,2,2]"},
    {"avgPool: sizes rounded down", "avgPool(f32[1,5,5,1], 2, 2, 0, 'floor')"},
    {.name = "avgPool: float16", .call = "avgPool(f16[1,2,2,1]{1,2,3,4}, 2, 1, 'valid')", .expect = "f16[1,1,1,1]{2.5}", .gradient_tolerance = 1, .no_oracle = "no float16"},
    {.name = "avgPool: int32", .call = "avgPool(i32[4,4,1], 2, 2, 'valid')", .throws = "Argument 'x' passed to 'avgPool' must be float32"},
    {.name = "avgPoolGrad: whole windows", .call = "avgPoolGrad(f32[1,1,2,1]{4,8}, f32[1,2,4,1], 2, 2, 'valid')", .expect = "f32[1,2,4,1]{1,1,2,2,1,1,2,2}", .no_oracle = kInternal},

    {"maxPool3d: same", "maxPool3d(f32[1,3,4,5,2], 2, [1,2,3], 'same')"},
    {"avgPool3d: windows within the padding", "avgPool3d(f32[1,1,1,1]{3}, 1, 2, 1)", "f32[2,2,2,1]{0,0,0,0,0,0,0,0}"},
    {"avgPool3d: a window that does not fit", "avgPool3d(f32[1,1,1,1,1], [1,1,3], 1, 'valid')", "f32[1,1,1,0,1]"},
    {"maxPool3d: without batch", "maxPool3d(f32[3,3,3,1], [1,2,3], 1, 'valid')"},
    {.name = "maxPool3d: NCDHW", .call = "maxPool3d(f32[1,2,3,3,3], 2, 1, 'valid', _, 'NCDHW')", .no_oracle = "TensorFlow.js has channels last only"},
    {.name = "maxPool3d: rank", .call = "maxPool3d(f32[3,3,3], 2, 1, 'valid')", .throws = "input must be rank 5"},
    {.name = "maxPool3DGrad: largest at the end", .call = "maxPool3DGrad(f32[1,1,1,1,1]{7}, f32[1,2,1,2,1]{0,3,2,4}, f32[1,1,1,1,1]{4}, [2,1,2], 1, 'valid')", .expect = "f32[1,2,1,2,1]{0,0,0,7}", .no_oracle = kInternal},
    {"avgPool3d: valid", "avgPool3d(f32[2,4,4,4,2], 2, 2, 'valid')"},
    {.name = "avgPool3d: same", .call = "avgPool3d(f32[1,3,3,3,1], 2, 2, 'same')", .no_gradient = kPartial},
    {.name = "avgPool3DGrad: whole windows", .call = "avgPool3DGrad(f32[1,1,1,1,1]{8}, f32[1,2,2,2,1], 2, 2, 'valid')", .expect = "f32[1,2,2,2,1]{1,1,1,1,1,1,1,1}", .no_oracle = kInternal},

    {"maxPoolWithArgmax: positions within the example", "maxPoolWithArgmax(f32[2,2,2,1]{1,4,3,2,5,6,8,7}, 2, 2, 'valid')", "f32[2,1,1,1]{4,8}; i32[2,1,1,1]{1,2}"},
    {"maxPoolWithArgmax: positions within the batch", "maxPoolWithArgmax(f32[2,2,2,1]{1,4,3,2,5,6,8,7}, 2, 2, 'valid', true)", "f32[2,1,1,1]{4,8}; i32[2,1,1,1]{1,6}"},
    {"maxPoolWithArgmax: channels, same padding", "maxPoolWithArgmax(f32[2,3,5,2], [2,3], 2, 'same', true)"},
    {.name = "maxPoolWithArgmax: rank", .call = "maxPoolWithArgmax(f32[4,4,1], 2, 2, 'valid')", .throws = "input must be rank 4"},

    {"pool: max", "pool(f32[1,5,5,2], [2,3], 'max', 'same', _, 2)"},
    {"pool: average, dilated", "pool(f32[1,5,5,2], 2, 'avg', 'valid', 2)"},
    {"pool: dilated windows see zeros around x", "pool(f32[1,3,1]{-1,-2,-3}, [1,2], 'max', 'same', [1,2])", "f32[1,3,1]{0,-1,0}"},
    {"pool: average, dilated, same", "pool(f32[2,4,5,1], [2,3], 'avg', 'same', [2,1])"},
    {"pool: number with dilations", "pool(f32[5,5,1], 2, 'max', 1, 2)"},
    {.name = "pool: rank", .call = "pool(f32[5,5], 2, 'max', 'same')", .throws = "input must be rank 4"},
    {.name = "pool: strides and dilations", .call = "pool(f32[5,5,1], 2, 'max', 'same', 2, 2)", .throws = "strides or dilations must be 1"},
};
GOSSAMER_CASES(pool, kCases)

}  // namespace gossamer::test
