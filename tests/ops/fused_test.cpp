// Products with bias and activation in one op.
#include "cases.h"

namespace gossamer::test {

constexpr char kLong[] = "takes long";
constexpr char kWrapped[] = "TensorFlow.js takes the arguments as an object";

constexpr Case kCases[] = {
    {.name = "fusedMatMul: bias, relu", .call = "fusedMatMul(f32[1,2]{1,2}, f32[2,2]{1,-3,1,1}, f32[2]{10,-1}, _, false, false, 'relu')", .expect = "f32[1,2]{13,0}", .no_oracle = kWrapped},
    {.name = "fusedMatMul: transposed, prelu", .call = "fusedMatMul(f32[4,3], f32[5,4], _, f32[5], true, true, 'prelu')", .no_oracle = kWrapped},
    {.name = "fusedMatMul: one row, bias, relu6", .call = "fusedMatMul(f32[1,9], f32[9,43], f32[43], _, false, false, 'relu6')", .no_oracle = kWrapped},
    {.name = "fusedMatMul: three rows, bias, prelu", .call = "fusedMatMul(f32[3,9], f32[10,9], f32[10], f32[10], false, true, 'prelu')", .no_oracle = kWrapped},
    {.name = "fusedMatMul: batch, bias, elu", .call = "fusedMatMul(f32[3,7,5], f32[5,21], f32[21], _, false, false, 'elu')", .no_oracle = kWrapped},
    {.name = "fusedMatMul: batch of both, sigmoid", .call = "fusedMatMul(f32[2,3,5], f32[2,5,4], f32[4], _, false, false, 'sigmoid')", .no_oracle = kWrapped},
    {.name = "fusedMatMul: leakyrelu", .call = "fusedMatMul(f32[1,1]{1}, f32[1,1]{-4}, _, _, false, false, 'leakyrelu', 0.25)", .expect = "f32[1,1]{-1}", .no_oracle = kWrapped},
    {.name = "fusedMatMul: inner sizes", .call = "fusedMatMul(f32[1,2], f32[3,2])", .throws = "must match"},
    {.name = "fusedMatMul: bias", .call = "fusedMatMul(f32[1,2], f32[2,2], f32[3])", .throws = "broadcast"},
    {.name = "fusedMatMul: bias larger than the product", .call = "fusedMatMul(f32[1,2], f32[2,2], f32[4,2])", .throws = "bias of shape [4,2] does not fit the output [1,2]"},
    {.name = "fusedMatMul: activation", .call = "fusedMatMul(f32[1,2], f32[2,2], _, _, false, false, 'swoosh')", .throws = "Unknown fused activation swoosh"},
    {.name = "fusedMatMul: prelu without weights", .call = "fusedMatMul(f32[1,2], f32[2,2], _, _, false, false, 'prelu')", .throws = "preluActivationWeights are missing"},

    {.name = "fusedMatMul: activation of tests", .call = "fusedMatMul(f32[1,2], f32[2,2], _, _, false, false, 'isNaN')", .throws = "Unknown fused activation isNaN"},
    {.name = "fusedMatMul: residual, then relu", .call = "fusedMatMul(f32[1,2]{1,2}, f32[2,2]{1,-3,1,1}, f32[2]{10,-1}, _, false, false, 'relu', _, _, f32[1,2]{-20,5})", .expect = "f32[1,2]{0,3}", .no_oracle = kWrapped},
    {.name = "fusedMatMul: gelu", .call = "fusedMatMul(f32[3,4], f32[4,5], f32[5], _, false, false, 'gelu')", .no_oracle = kWrapped},
    {.name = "fusedMatMul: parameters of the activation", .call = "fusedMatMul(f32[1,1]{1}, f32[1,2]{-4,9}, _, _, false, false, 'clipByValue', _, [-1,3])", .expect = "f32[1,2]{-1,3}", .no_oracle = kWrapped},
    {.name = "fusedMatMul: shape of the residual", .call = "fusedMatMul(f32[1,2], f32[2,2], _, _, false, false, 'linear', _, _, f32[2])", .throws = "residual has shape [2], but the output [1,2]"},

    {.name = "fusedConv2D: residual without bias, hardSwish", .call = "fusedConv2D(f32[1,5,5,3], f32[3,3,3,9], 1, 'same', _, _, 'NHWC', 1, _, 'hardSwish', _, _, f32[1,5,5,9])", .no_gradient = "hardSwish has kinks", .no_oracle = kWrapped},
    {.name = "fusedConv2D: residual, linear", .call = "fusedConv2D(f32[1,5,5,3], f32[1,1,3,4], 1, 'same', f32[4], _, 'NHWC', 1, _, 'linear', _, _, f32[1,5,5,4])", .no_oracle = kWrapped},
    {.name = "fusedDepthwiseConv2D: residual, prelu", .call = "fusedDepthwiseConv2D(f32[1,4,5,4], f32[3,3,4,1], 1, 'same', f32[4], f32[4], 'NHWC', 1, _, 'prelu', _, _, f32[1,4,5,4])", .no_gradient = "prelu has a kink", .no_oracle = kWrapped},

    {.name = "fusedConv2D: bias, relu6", .call = "fusedConv2D(f32[1,1,2,1]{1,2}, f32[1,1,1,2]{1,-1}, 1, 'valid', f32[2]{5,0}, _, 'NHWC', 1, _, 'relu6')", .expect = "f32[1,1,2,2]{6,0,6,0}", .no_oracle = kWrapped},
    {.name = "fusedConv2D: elu, same, stride 2", .call = "fusedConv2D(f32[2,5,5,3], f32[3,3,3,4], 2, 'same', f32[4], _, 'NHWC', 1, _, 'elu')", .no_oracle = kWrapped},
    {.name = "fusedConv2D: sigmoid, without batch", .call = "fusedConv2D(f32[5,5,3], f32[3,3,3,4], 1, 'valid', _, _, 'NHWC', 2, _, 'sigmoid')", .no_oracle = kWrapped},
    {.name = "fusedConv2D: NaN stays NaN through a clamp", .call = "fusedConv2D(f32[1,1,2,1]{nan,9}, f32[1,1,1,5]{1,2,3,4,5}, 1, 'valid', f32[5], _, 'NHWC', 1, _, 'relu6')", .expect = "f32[1,1,2,5]{nan,nan,nan,nan,nan,6,6,6,6,6}", .no_oracle = kWrapped},
    {.name = "fusedConv2D: 3 x 3 of many channels, bias, relu", .call = "fusedConv2D(f32[1,6,7,16], f32[3,3,16,20], 1, 'same', f32[20], _, 'NHWC', 1, _, 'relu')", .tolerance = 1e-4, .no_oracle = kWrapped},
    {.name = "fusedConv2D: 3 x 3 of many channels, sigmoid", .call = "fusedConv2D(f32[1,5,5,16], f32[3,3,16,16], 1, 'same', f32[16], _, 'NHWC', 1, _, 'sigmoid')", .tolerance = 1e-4, .no_oracle = kWrapped},
    {.name = "fusedConv2D: groups, bias, prelu", .call = "fusedConv2D(f32[1,4,5,6], f32[3,3,2,9], 1, 'same', f32[9], f32[9], 'NHWC', 1, _, 'prelu')", .no_oracle = kWrapped},
    {.name = "fusedConv2D: three channels, stride 2, one bias for all, relu6", .call = "fusedConv2D(f32[1,9,9,3], f32[3,3,3,12], 2, 'same', f32[1], _, 'NHWC', 1, _, 'relu6')", .no_oracle = kWrapped},
    {.name = "fusedDepthwiseConv2D: bias, relu6, wide rows", .call = "fusedDepthwiseConv2D(f32[1,5,15,10], f32[3,3,10,1], 1, 'same', f32[10], _, 'NHWC', 1, _, 'relu6')", .no_oracle = kWrapped},
    {.name = "fusedDepthwiseConv2D: stride 2, prelu", .call = "fusedDepthwiseConv2D(f32[1,8,9,7], f32[5,5,7,1], 2, 'same', f32[7], f32[7], 'NHWC', 1, _, 'prelu')", .no_oracle = kWrapped},
    {.name = "fusedConv2D: NCHW, prelu", .call = "fusedConv2D(f32[1,1,1,2]{1,-2}, f32[1,1,1,2]{1,10}, 1, 'valid', f32[2]{0,1}, f32[2]{0.5,0.1}, 'NCHW', 1, _, 'prelu')", .expect = "f32[1,2,1,2]{1,-1,11,-1.9}", .no_oracle = kWrapped},
    {.name = "fusedConv2D: prelu weights of rank 3", .call = "fusedConv2D(f32[1,3,3,2], f32[1,1,2,4], 1, 'valid', _, f32[3,3,4], 'NHWC', 1, _, 'prelu')", .no_oracle = kWrapped},
    {.name = "fusedConv2D: bias of channels first", .call = "fusedConv2D(f32[1,2,3,3], f32[1,1,2,4], 1, 'valid', f32[1,4], _, 'NCHW')", .throws = "scalar or 1-D bias"},
    {.name = "fusedConv2D: size of bias", .call = "fusedConv2D(f32[1,3,3,2], f32[1,1,2,4], 1, 'valid', f32[3])", .throws = "broadcast"},
    {.name = "fusedConv2D: rank of prelu weights", .call = "fusedConv2D(f32[1,3,3,2], f32[1,1,2,4], 1, 'valid', _, f32[1,4], 'NHWC', 1, _, 'prelu')", .throws = "PReLU activation weights"},
    {.name = "fusedConv2D: int32", .call = "fusedConv2D(i32[1,3,3,2], f32[1,1,2,4], 1, 'valid')", .throws = "Argument 'x' passed to 'conv2d' must be float32"},
    {.name = "fusedDepthwiseConv2D: bias, relu", .call = "fusedDepthwiseConv2D(f32[1,1,2,2]{1,2,3,4}, f32[1,1,2,1]{1,-1}, 1, 'valid', f32[2]{0,3}, _, 'NHWC', 1, _, 'relu')", .expect = "f32[1,1,2,2]{1,1,3,0}", .no_oracle = kWrapped},
    {.name = "fusedDepthwiseConv2D: same, multiplier, leakyrelu", .call = "fusedDepthwiseConv2D(f32[1,4,5,2], f32[3,3,2,2], 2, 'same', f32[4], _, 'NHWC', 1, _, 'leakyrelu')", .no_oracle = kWrapped},
    {.name = "fusedDepthwiseConv2D: channels", .call = "fusedDepthwiseConv2D(f32[1,4,5,2], f32[3,3,3,2], 2, 'same')", .throws = "number of input channels (2)"},
    {.name = "fusedDepthwiseConv2D: int32", .call = "fusedDepthwiseConv2D(f32[1,4,5,2], i32[3,3,2,2], 2, 'same')", .throws = "Argument 'filter' passed to 'depthwiseConv2d' must be float32"},

    {.name = "pointwiseDepthwiseConv2D", .call = "pointwiseDepthwiseConv2D(f32[1,1,2,1]{1,2}, f32[1,1,1,2]{1,-1}, f32[1,2,2,1]{1,1,1,1}, 1, 'valid', f32[2]{0,5}, f32[2]{1,0})", .expect = "f32[1,1,1,2]{4,7}", .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D: activations", .call = "pointwiseDepthwiseConv2D(f32[2,5,6,3], f32[1,1,3,9], f32[3,3,9,1], 1, 'same', f32[9], f32[9], 1, _, 'relu6', _, 'sigmoid')", .no_gradient = "relu6 has kinks", .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D: parameters of activations", .call = "pointwiseDepthwiseConv2D(f32[1,3,4,2], f32[1,1,2,4], f32[2,2,4,1], 2, 'same', _, f32[4], 1, _, 'clipByValue', [-2,2], 'elu')", .no_gradient = "clipByValue has kinks", .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D: bands", .call = "pointwiseDepthwiseConv2D(f32[2,61,64,2], f32[1,1,2,64], f32[3,3,64,1], 1, 'same', f32[64], _, 1, _, 'relu')", .no_gradient = kLong, .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D: bands, stride 2", .call = "pointwiseDepthwiseConv2D(f32[1,61,64,2], f32[1,1,2,64], f32[5,5,64,1], 2, 'same', _, f32[64])", .no_gradient = kLong, .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D: bands, rows that no window sees", .call = "pointwiseDepthwiseConv2D(f32[1,61,64,2], f32[1,1,2,64], f32[1,2,64,1], 3, 'valid')", .no_gradient = kLong, .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D: bands, dilation", .call = "pointwiseDepthwiseConv2D(f32[1,61,64,2], f32[1,1,2,64], f32[3,3,64,1], 1, 'same', _, _, [3,2])", .no_gradient = kLong, .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D: bands of one row, among them such as see padding alone", .call = "pointwiseDepthwiseConv2D(f32[1,3,98,1], f32[1,1,1,1004], f32[2,2,1004,1], 1, [[0,0],[3,4],[0,1],[0,0]], f32[1004], f32[1004])", .no_gradient = kLong, .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D: depth", .call = "pointwiseDepthwiseConv2D(f32[1,4,5,3], f32[1,1,2,4], f32[3,3,4,1], 1, 'same')", .throws = "depth of input (3)"},
    {.name = "pointwiseDepthwiseConv2D: channels between", .call = "pointwiseDepthwiseConv2D(f32[1,4,5,2], f32[1,1,2,4], f32[3,3,3,1], 1, 'same')", .throws = "number of input channels (4)"},
    {.name = "pointwiseDepthwiseConv2D: several filters for a channel", .call = "pointwiseDepthwiseConv2D(f32[1,4,5,2], f32[1,1,2,4], f32[3,3,4,2], 1, 'same')", .no_oracle = kInternal},
    {.name = "pointwiseDepthwiseConv2D of nothing", .call = "pointwiseDepthwiseConv2D(f32[0,4,5,2], f32[1,1,2,4], f32[3,3,4,1], 1, 'same')", .no_oracle = kInternal},
};
GOSSAMER_CASES(fused, kCases)

}  // namespace gossamer::test
