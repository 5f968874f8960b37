// Convolutions.
#include "cases.h"

namespace gossamer::test {

constexpr char kGroups[] = "TensorFlow.js has no grouped convolution";
constexpr char kInternal[] = "not public in TensorFlow.js";
constexpr char kNumberPad[] = "TensorFlow.js takes the height's window for the width, too, when pad is a number";

constexpr Case kCases[] = {
    // conv2d
    {"conv2d: values", "conv2d(f32[1,2,2,1]{1,2,3,4}, f32[2,2,1,1]{1,10,100,1000}, 1, 'valid')", "f32[1,1,1,1]{4321}"},
    {"conv2d: same padding puts the odd pixel at the end", "conv2d(f32[1,2,1]{1,2}, f32[1,2,1,1]{1,10}, 1, 'same')", "f32[1,2,1]{21,2}"},
    {"conv2d: same padding, stride 2, odd width", "conv2d(f32[1,5,7,3], f32[3,3,3,4], 2, 'same')"},
    {"conv2d: valid, rectangular filter, two strides", "conv2d(f32[2,6,9,2], f32[2,3,2,5], [2,3], 'valid')"},
    {"conv2d: pixels on every side", "conv2d(f32[1,4,4,2], f32[3,3,2,2], 1, 2)"},
    {.name = "conv2d: number pad, rectangular filter", .call = "conv2d(f32[1,4,4,2], f32[1,3,2,2], 1, 0)", .no_oracle = kNumberPad},
    {"conv2d: explicit padding", "conv2d(f32[1,4,4,2], f32[3,3,2,2], 1, [[0,0],[1,2],[0,1],[0,0]])"},
    {"conv2d: dilated", "conv2d(f32[1,7,7,2], f32[3,3,2,3], 1, 'same', 'NHWC', [2,3])"},
    {"conv2d: without batch", "conv2d(f32[4,4,2], f32[2,2,2,3], 1, 'valid')"},
    {"conv2d: NCHW", "conv2d(f32[2,3,5,4], f32[3,2,3,4], [2,1], 'same', 'NCHW')"},
    {"conv2d: NCHW, explicit padding", "conv2d(f32[1,2,4,4], f32[2,2,2,1], 1, [[0,0],[0,0],[1,0],[0,2]], 'NCHW')"},
    {"conv2d: 1x1", "conv2d(f32[1,3,3,9], f32[1,1,9,5], 1, 'valid')"},
    {"conv2d: sizes rounded up", "conv2d(f32[1,4,4,1], f32[2,2,1,1], 3, 0, 'NHWC', 1, 'ceil')"},
    {"conv2d: sizes rounded to nearest", "conv2d(f32[1,5,5,1], f32[2,2,1,1], 2, 0, 'NHWC', 1, 'round')"},
    {"conv2d: sizes rounded down", "conv2d(f32[1,5,5,1], f32[2,2,1,1], 2, 1, 'NHWC', 1, 'floor')"},
    {.name = "conv2d: two groups", .call = "conv2d(f32[1,4,4,6], f32[3,3,3,4], 1, 'same')", .no_oracle = kGroups},
    {.name = "conv2d: as many groups as channels", .call = "conv2d(f32[1,4,4,3], f32[3,3,1,3], 1, 'same')", .no_oracle = kGroups},
    {"conv2d: NaN reaches its window only", "conv2d(f32[1,1,3,1]{nan,1,2}, f32[1,2,1,1]{1,1}, 1, 'valid')", "f32[1,1,2,1]{nan,3}"},
    {.name = "conv2d: empty batch", .call = "conv2d(f32[0,4,4,2], f32[2,2,2,3], 1, 'valid')", .expect = "f32[0,3,3,3]", .no_oracle = "TensorFlow.js fails"},
    {.name = "conv2d: float16", .call = "conv2d(f16[1,3,3,2], f16[2,2,2,2], 1, 'valid')", .tolerance = 2e-3, .gradient_tolerance = 1, .no_oracle = "no float16"},
    {.name = "conv2d: float64", .call = "conv2d(f64[1,3,3,2], f64[2,2,2,2], 1, 'valid')", .no_oracle = "no float64"},
    {.name = "conv2d: rank of x", .call = "conv2d(f32[4,4], f32[2,2,1,1], 1, 'same')", .throws = "input must be rank 4"},
    {.name = "conv2d: rank of filter", .call = "conv2d(f32[4,4,1], f32[2,2,1], 1, 'same')", .throws = "filter must be rank 4"},
    {.name = "conv2d: depths", .call = "conv2d(f32[1,5,5,3], f32[3,3,4,4], 1, 'same')", .throws = "depth of input (3) must match input depth for filter 4"},
    {.name = "conv2d: groups do not divide the outputs", .call = "conv2d(f32[1,5,5,4], f32[3,3,2,3], 1, 'same')", .throws = "depth of input"},
    {.name = "conv2d: stride and dilation", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 2, 'same', 'NHWC', 2)", .throws = "strides or dilations must be 1"},
    {.name = "conv2d: stride 0", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 0, 'same')", .throws = "strides should be larger than 0"},
    {.name = "conv2d: dilation 0", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 1, 'same', 'NHWC', 0)", .throws = "dilations should be larger than 0"},
    {.name = "conv2d: three strides", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], [1,1,1], 'same')", .throws = "one number or 2"},
    {.name = "conv2d: unknown pad", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 1, 'full')", .throws = "Unknown padding parameter: full"},
    {.name = "conv2d: pairs of pad", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 1, [[1,1],[1,1]])", .throws = "Unknown padding parameter"},
    {.name = "conv2d: fractional pad", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 1, 1.5, 'NHWC', 1, 'floor')", .throws = "pad must be an integer when using dimRoundingMode floor but got pad 1.5"},
    {.name = "conv2d: rounding with same", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 1, 'same', 'NHWC', 1, 'floor')", .throws = "pad must be an integer"},
    {.name = "conv2d: unknown rounding", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 1, 0, 'NHWC', 1, 'up')", .throws = "Unknown roundingMode up"},
    {.name = "conv2d: unknown format", .call = "conv2d(f32[1,5,5,1], f32[3,3,1,1], 1, 'same', 'CHWN')", .throws = "Unknown dataFormat CHWN"},
    {.name = "conv2d: window does not fit", .call = "conv2d(f32[1,2,2,1], f32[5,5,1,1], 1, 'valid')", .throws = "a window of 5 does not fit"},
    {.name = "conv2d: int32", .call = "conv2d(i32[1,5,5,1], f32[3,3,1,1], 1, 'same')", .throws = "Argument 'x' passed to 'conv2d' must be float32"},

    // shapes that fast kernels treat in their own ways
    {.name = "conv2d: 3 x 3 of many channels, odd size", .call = "conv2d(f32[2,7,13,16], f32[3,3,16,20], 1, 'same')", .tolerance = 1e-4},
    {.name = "conv2d: 3 x 3 of many channels, valid", .call = "conv2d(f32[1,6,9,20], f32[3,3,20,16], 1, 'valid')", .tolerance = 1e-4},
    {.name = "conv2d: 3 x 3 of many channels, explicit padding", .call = "conv2d(f32[1,4,5,16], f32[3,3,16,16], 1, [[0,0],[2,0],[0,1],[0,0]])", .tolerance = 1e-4},
    {.name = "conv2d: 3 x 3 of many channels and images", .call = "conv2d(f32[9,12,8,16], f32[3,3,16,24], 1, 'same')", .tolerance = 1e-4},
    {"conv2d: three channels, stride 2, more pixels than a block", "conv2d(f32[1,23,25,3], f32[3,3,3,17], 2, 'same')"},
    {"conv2d: 7 x 7 of three channels", "conv2d(f32[2,11,15,3], f32[7,7,3,8], 2, 'same')"},
    {"conv2d: filter wider than the image", "conv2d(f32[1,3,2,2], f32[3,7,2,5], 1, 'same')"},
    {.name = "conv2d: more of k than a part", .call = "conv2d(f32[1,4,7,300], f32[3,1,300,9], 1, 'same')", .tolerance = 1e-4},
    {.name = "conv2d: groups of many outputs", .call = "conv2d(f32[1,9,13,6], f32[3,3,2,36], 1, 'same')", .no_oracle = kGroups},
    {"conv2d: 1x1, rows of every remainder", "conv2d(f32[1,1,103,5], f32[1,1,5,44], 1, 'valid')"},
    {"conv2d: 1x1, stride 2", "conv2d(f32[1,5,6,20], f32[1,1,20,16], 2, 'valid')"},

    // gradients of conv2d
    {.name = "conv2DBackpropInput: same, stride 2", .call = "conv2DBackpropInput(f32[1,3,4,2], f32[3,3,4,2], [1,5,7,4], 2, 'same')", .no_oracle = kInternal},
    {.name = "conv2DBackpropInput: NCHW", .call = "conv2DBackpropInput(f32[1,2,3,4], f32[3,3,4,2], [1,4,5,7], 2, 'same', 'NCHW')", .no_oracle = kInternal},
    {.name = "conv2DBackpropInput: groups, dilated", .call = "conv2DBackpropInput(f32[1,5,5,4], f32[3,3,2,4], [1,5,5,4], 1, 'same', 'NHWC', 2)", .no_oracle = kInternal},
    {.name = "conv2DBackpropInput: 5 x 5, many channels, wide rows", .call = "conv2DBackpropInput(f32[2,7,17,9], f32[5,5,10,9], [2,7,17,10], 1, 'same')", .no_oracle = kInternal},
    {.name = "conv2DBackpropInput: strides beyond the filter", .call = "conv2DBackpropInput(f32[1,2,3,3], f32[2,1,4,3], [1,5,8,4], 3, 'valid')", .no_oracle = kInternal},
    {.name = "conv2DBackpropInput: two strides, explicit padding", .call = "conv2DBackpropInput(f32[1,5,4,8], f32[3,4,8,8], [1,8,10,8], [2,3], [[0,0],[2,1],[1,2],[0,0]])", .no_oracle = kInternal},
    {.name = "conv2DBackpropInput: dilated", .call = "conv2DBackpropInput(f32[1,6,7,5], f32[3,3,4,5], [1,6,7,4], 1, 'same', 'NHWC', [2,3])", .no_oracle = kInternal},
    {.name = "conv2DBackpropInput: shape of dy", .call = "conv2DBackpropInput(f32[1,3,3,2], f32[3,3,4,2], [1,9,7,4], 2, 'same')", .throws = "but dy has shape [1,3,3,2]"},
    {.name = "conv2DBackpropInput: rank of dy", .call = "conv2DBackpropInput(f32[3,3,2], f32[3,3,4,2], [1,5,5,4], 2, 'same')", .throws = "must match"},
    {.name = "conv2DBackpropFilter: valid", .call = "conv2DBackpropFilter(f32[2,5,5,3], f32[2,4,4,2], [2,2,3,2], 1, 'valid')", .no_oracle = kInternal},
    {.name = "conv2DBackpropFilter: NCHW, as many groups as channels", .call = "conv2DBackpropFilter(f32[2,3,4,4], f32[2,3,4,4], [3,3,1,3], 1, 'same', 'NCHW')", .no_oracle = kInternal},
    {.name = "conv2DBackpropFilter: one channel, 5 x 5", .call = "conv2DBackpropFilter(f32[3,28,28,1], f32[3,24,24,8], [5,5,1,8], 1, 'valid')", .tolerance = 1e-4, .no_oracle = kInternal},
    {.name = "conv2DBackpropFilter: many channels, same, two strides", .call = "conv2DBackpropFilter(f32[2,9,11,20], f32[2,5,4,13], [3,3,20,13], [2,3], 'same')", .no_oracle = kInternal},
    {.name = "conv2DBackpropFilter: channels across panels", .call = "conv2DBackpropFilter(f32[1,6,7,6], f32[1,6,7,5], [3,3,6,5], 1, 'same')", .no_oracle = kInternal},
    {.name = "conv2DBackpropFilter: dilated", .call = "conv2DBackpropFilter(f32[1,9,9,4], f32[1,5,3,2], [3,3,4,2], 1, 'valid', 'NHWC', [2,3])", .no_oracle = kInternal},
    {.name = "conv2DBackpropFilter: shape of dy", .call = "conv2DBackpropFilter(f32[2,5,5,3], f32[2,5,5,2], [2,2,3,2], 1, 'valid')", .throws = "but dy has shape"},

    // three dimensions
    {"conv3d: valid", "conv3d(f32[1,3,4,5,2], f32[2,2,2,2,3], 1, 'valid')"},
    {"conv3d: same, strides", "conv3d(f32[1,4,5,6,1], f32[3,2,3,1,2], [1,2,3], 'same')"},
    {"conv3d: dilated, without batch", "conv3d(f32[5,5,5,1], f32[2,2,2,1,2], 1, 'valid', 'NDHWC', 2)"},
    {.name = "conv3d: NCDHW", .call = "conv3d(f32[1,2,3,3,3], f32[2,2,2,2,3], 1, 'valid', 'NCDHW')", .no_oracle = "TensorFlow.js has channels last only"},
    {.name = "conv3d: complex64", .call = "conv3d(c64[1,3,3,3,1], f32[2,2,2,1,1], 1, 'valid')", .throws = "must be numeric"},
    {.name = "conv3d: rank", .call = "conv3d(f32[3,3,1], f32[2,2,2,1,1], 1, 'valid')", .throws = "input must be rank 5"},
    {.name = "conv3d: depths", .call = "conv3d(f32[1,3,3,3,2], f32[2,2,2,3,1], 1, 'valid')", .throws = "depth of input (2)"},
    {.name = "conv3DBackpropInput: stride 2", .call = "conv3DBackpropInput(f32[1,2,2,2,1], f32[2,2,2,2,1], [1,4,4,4,2], 2, 'same')", .no_oracle = kInternal},
    {"depthwiseConv2d: 5 x 5, wide rows", "depthwiseConv2d(f32[1,6,13,5], f32[5,5,5,1], 1, 'same')"},
    {"depthwiseConv2d: 5 x 5, stride 2", "depthwiseConv2d(f32[2,9,17,8], f32[5,5,8,1], 2, 'same')"},
    {"depthwiseConv2d: 3 x 3, wide rows", "depthwiseConv2d(f32[1,5,11,9], f32[3,3,9,1], 1, 'valid')"},
    {"depthwiseConv2d: 3 x 3, stride 2, both edges", "depthwiseConv2d(f32[1,6,18,8], f32[3,3,8,1], 2, 'same')"},
    {"depthwiseConv2d: 5 x 5, image smaller than the filter", "depthwiseConv2d(f32[1,3,3,12], f32[5,5,12,1], 1, 'same')"},
    {.name = "depthwiseConv2d: 512 channels", .call = "depthwiseConv2d(f32[1,4,7,512], f32[3,3,512,1], 1, 'same')", .no_gradient = "the kernel of fewer channels has been asked"},
    {"depthwiseConv2d: 7 x 7, wide rows", "depthwiseConv2d(f32[1,9,22,6], f32[7,7,6,1], 1, 'same')"},
    {"depthwiseConv2d: 1 x 5, pixels on every side", "depthwiseConv2d(f32[1,5,9,4], f32[1,5,4,1], 1, [[0,0],[1,2],[3,1],[0,0]])"},
    {.name = "depthwiseConv2d: dilated, wide rows", .call = "depthwiseConv2d(f32[1,9,19,4], f32[3,3,4,1], 1, 'same', 'NHWC', 2)", .no_gradient = "TensorFlow.js has none with dilations"},
    {.name = "conv3DBackpropFilter: valid", .call = "conv3DBackpropFilter(f32[1,3,3,3,1], f32[1,2,2,2,2], [2,2,2,1,2], 1, 'valid')", .no_oracle = kInternal},

    // depthwise and separable
    {"depthwiseConv2d: same", "depthwiseConv2d(f32[1,5,6,3], f32[3,3,3,1], 1, 'same')"},
    {"depthwiseConv2d: multiplier, stride 2", "depthwiseConv2d(f32[2,5,5,2], f32[3,2,2,3], 2, 'valid')"},
    {.name = "depthwiseConv2d: dilated", .call = "depthwiseConv2d(f32[1,5,5,2], f32[2,2,2,1], 1, 'same', 'NHWC', 2)", .no_gradient = "as in TensorFlow.js, none for dilations"},
    {.name = "depthwiseConv2d: NCHW", .call = "depthwiseConv2d(f32[1,2,5,5], f32[3,3,2,2], 1, 'same', 'NCHW')", .no_oracle = "TensorFlow.js's cpu kernel takes it for NHWC"},
    {"depthwiseConv2d: without batch", "depthwiseConv2d(f32[4,4,2], f32[2,2,2,1], 1, 'valid')"},
    {.name = "depthwiseConv2d: channels", .call = "depthwiseConv2d(f32[1,4,4,2], f32[2,2,3,1], 1, 'valid')", .throws = "number of input channels (2) must match the inChannels dimension in filter 3"},
    {.name = "depthwiseConv2d: int32", .call = "depthwiseConv2d(f32[1,4,4,2], i32[2,2,2,1], 1, 'valid')", .throws = "Argument 'filter' passed to 'depthwiseConv2d' must be float32"},
    {"separableConv2d: same", "separableConv2d(f32[1,4,4,2], f32[3,3,2,2], f32[1,1,4,3], 2, 'same')"},
    {.name = "separableConv2d: pointwise height", .call = "separableConv2d(f32[1,4,4,2], f32[3,3,2,2], f32[2,1,4,3], 1, 'same')", .throws = "must be 1, but got 2"},
    {.name = "separableConv2d: pointwise depth", .call = "separableConv2d(f32[1,4,4,2], f32[3,3,2,2], f32[1,1,5,3], 1, 'same')", .throws = "must be 4, but got 5"},
    {.name = "separableConv2d: rank of filters", .call = "separableConv2d(f32[1,4,4,2], f32[3,3,2], f32[1,1,4,3], 1, 'same')", .throws = "rank 4"},
    {.name = "separableConv2d: rank of the pointwise filter", .call = "separableConv2d(f32[1,4,4,2], f32[3,3,2,2], f32[4,3], 1, 'same')", .throws = "rank 4"},
    {.name = "separableConv2d: rank of x", .call = "separableConv2d(f32[4,4], f32[3,3,2,2], f32[1,1,4,3], 1, 'same')", .throws = "rank 4"},
    {.name = "separableConv2d: NCHW", .call = "separableConv2d(f32[1,2,4,4], f32[3,3,2,2], f32[1,1,4,3], 1, 'same', 1, 'NCHW')", .throws = "only NHWC"},

    // one dimension
    {"conv1d: same", "conv1d(f32[2,7,3], f32[3,3,4], 2, 'same')"},
    {"conv1d: valid, dilated, without batch", "conv1d(f32[7,3], f32[3,3,4], 1, 'valid', 'NWC', 2)"},
    {.name = "conv1d: number pad", .call = "conv1d(f32[1,4,1]{1,2,3,4}, f32[2,1,1]{1,10}, 1, 1)", .expect = "f32[1,5,1]{10,21,32,43,4}", .no_oracle = kNumberPad},
    {.name = "conv1d: rank of x", .call = "conv1d(f32[7], f32[3,3,4], 1, 'same')", .throws = "input must be rank 3"},
    {.name = "conv1d: rank of filter", .call = "conv1d(f32[7,3], f32[3,4], 1, 'same')", .throws = "filter must be rank 3"},
    {.name = "conv1d: format", .call = "conv1d(f32[7,3], f32[3,3,4], 1, 'same', 'NCW')", .throws = "only NWC"},

    // transposes
    {"conv2dTranspose: stride 2", "conv2dTranspose(f32[1,2,2,3], f32[3,3,2,3], [1,4,4,2], 2, 'same')"},
    {"conv2dTranspose: 2 x 2, stride 2, many channels", "conv2dTranspose(f32[2,5,7,12], f32[2,2,9,12], [2,10,14,9], 2, 'valid')"},
    {"conv2dTranspose: without batch", "conv2dTranspose(f32[2,2,1], f32[2,2,2,1], [3,3,2], 1, 'valid')"},
    {"conv2dTranspose: explicit padding", "conv2dTranspose(f32[1,3,3,1], f32[2,2,1,1], [1,2,2,1], 1, [[0,0],[1,1],[1,1],[0,0]])"},
    {"conv2dTranspose: x larger than needed", "conv2dTranspose(f32[1,4,4,2], f32[3,3,2,2], [1,2,2,2], 1, 'same')"},
    {.name = "conv2dTranspose: depths", .call = "conv2dTranspose(f32[1,2,2,3], f32[3,3,2,4], [1,4,4,2], 2, 'same')", .throws = "but dy has shape"},
    {"conv3dTranspose: stride 2", "conv3dTranspose(f32[1,2,2,2,1], f32[2,2,2,2,1], [1,4,4,4,2], 2, 'same')"},
};
GOSSAMER_CASES(conv, kCases)

}  // namespace gossamer::test
