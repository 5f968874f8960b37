// Generated from the op table by `npm run gen`; do not edit.
// Every op as a C++ function: the parameters of TensorFlow.js in their order; {} leaves an optional one out.
// docs/ops.md says what each computes.
#pragma once

#include "gossamer/backend.h"
#include "gossamer/tensor.h"

namespace gossamer {

// Checks, then executes or captures one call: the way every op is run.
Tensors run(OpId op, Inputs in, const Attrs& attrs);
Tensors run(OpId op, std::initializer_list<Tensor> in, std::initializer_list<Attr> attrs);
Tensors run(OpId op, const Tensors& in, std::initializer_list<Attr> attrs);

// Positions in the op table.
namespace ops::id {
enum : int {
conv2d,
conv2DBackpropInput,
conv2DBackpropFilter,
conv3d,
conv3DBackpropInput,
conv3DBackpropFilter,
depthwiseConv2d,
separableConv2d,
conv1d,
conv2dTranspose,
conv3dTranspose,
dilation2d,
dilation2DBackpropInput,
dilation2DBackpropFilter,
fusedMatMul,
fusedConv2D,
fusedDepthwiseConv2D,
pointwiseDepthwiseConv2D,
maxPool,
maxPoolGrad,
avgPool,
avgPoolGrad,
maxPool3d,
maxPool3DGrad,
avgPool3d,
avgPool3DGrad,
maxPoolWithArgmax,
pool,
image_cropAndResize,
image_flipLeftRight,
image_rotateWithOffset,
image_transform,
image_rgbToGrayscale,
image_grayscaleToRGB,
image_threshold,
image_nonMaxSuppression,
image_nonMaxSuppressionPadded,
image_nonMaxSuppressionWithScore,
image_resizeBilinear,
resizeBilinearGrad,
image_resizeNearestNeighbor,
resizeNearestNeighborGrad,
abs,
neg,
sign,
floor,
ceil,
round,
isNaN,
isInf,
isFinite,
zerosLike,
onesLike,
step,
clipByValue,
square,
sqrt,
rsqrt,
reciprocal,
exp,
expm1,
log,
log1p,
erf,
sin,
cos,
tan,
asin,
acos,
atan,
sinh,
cosh,
tanh,
asinh,
acosh,
atanh,
relu,
relu6,
leakyRelu,
prelu,
elu,
selu,
sigmoid,
logSigmoid,
softplus,
hardSigmoid,
hardSwish,
silu,
mish,
gelu,
geluTanh,
add,
sub,
mul,
div,
divNoNan,
floorDiv,
mod,
pow,
maximum,
minimum,
squaredDifference,
atan2,
bitwiseAnd,
equal,
notEqual,
greater,
greaterEqual,
less,
lessEqual,
logicalNot,
logicalAnd,
logicalOr,
logicalXor,
chain,
where,
addN,
cast,
clone,
complex,
real,
imag,
fill,
zeros,
ones,
range,
linspace,
eye,
oneHot,
diag,
randomUniform,
randomNormal,
truncatedNormal,
randomGamma,
multinomial,
randomStandardNormal,
randomUniformInt,
dropout,
matMul,
dot,
outerProduct,
linalg_bandPart,
einsum,
softmax,
logSoftmax,
batchNorm,
layerNorm,
localResponseNormalization,
windowSum,
attention,
lstm,
lstmGradient,
sum,
mean,
prod,
max,
min,
all,
any,
argMax,
argMin,
cumsum,
cumprod,
logSumExp,
moments,
norm,
euclideanNorm,
fft,
ifft,
rfft,
irfft,
reshape,
expandDims,
squeeze,
ensureShape,
transpose,
reverse,
tile,
broadcastTo,
spaceToBatchND,
batchToSpaceND,
depthToSpace,
spaceToDepth,
slice,
stridedSlice,
concat,
stack,
split,
unstack,
pad,
mirrorPad,
gather,
gatherAdd,
gatherND,
scatterND,
tensorScatterUpdate,
sparseToDense,
unsortedSegmentSum,
whereIndices,
unique,
listDiff,
topk,
searchSorted,
lowerBound,
upperBound,
bincount,
denseBincount,
sparse_sparseFillEmptyRows,
sparse_sparseReshape,
sparse_sparseSegmentMean,
sparse_sparseSegmentSum,
string_staticRegexReplace,
string_stringNGrams,
string_stringSplit,
string_stringToHashBucketFast,
raggedGather,
raggedRange,
raggedTensorToTensor,
sgdUpdate,
momentumUpdate,
nesterovUpdate,
adagradUpdate,
adadeltaUpdate,
adamUpdate,
adamaxUpdate,
rmspropUpdate,
centeredRmspropUpdate,
};
}  // namespace ops::id

namespace ops {

inline Tensors call(OpId op, std::initializer_list<Tensor> in, std::initializer_list<Attr> attrs = {}) { return run(op, in, attrs); }
inline Tensors call(OpId op, const Tensors& in, std::initializer_list<Attr> attrs = {}) { return run(op, in, attrs); }
inline void append(Tensors& all, const Tensor& t) { all.push_back(t); }
inline void append(Tensors& all, const Tensors& ts) { all.insert(all.end(), ts.begin(), ts.end()); }
template <class... T>
Tensors joined(const T&... parts) {
  Tensors all;
  (append(all, parts), ...);
  return all;
}

inline Tensor conv2d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({id::conv2d}, {x, filter}, {strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv2_d_backprop_input(const Tensor& dy, const Tensor& filter, const Attr& input_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({id::conv2DBackpropInput}, {dy, filter}, {input_shape, strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv2_d_backprop_filter(const Tensor& x, const Tensor& dy, const Attr& filter_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({id::conv2DBackpropFilter}, {x, dy}, {filter_shape, strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv3d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::conv3d}, {x, filter}, {strides, pad, data_format, dilations})[0]; }
inline Tensor conv3_d_backprop_input(const Tensor& dy, const Tensor& filter, const Attr& input_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::conv3DBackpropInput}, {dy, filter}, {input_shape, strides, pad, data_format, dilations})[0]; }
inline Tensor conv3_d_backprop_filter(const Tensor& x, const Tensor& dy, const Attr& filter_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::conv3DBackpropFilter}, {x, dy}, {filter_shape, strides, pad, data_format, dilations})[0]; }
inline Tensor depthwise_conv2d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({id::depthwiseConv2d}, {x, filter}, {strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor separable_conv2d(const Tensor& x, const Tensor& depthwise_filter, const Tensor& pointwise_filter, const Attr& strides, const Attr& pad, const Attr& dilation = {}, const Attr& data_format = {}) { return call({id::separableConv2d}, {x, depthwise_filter, pointwise_filter}, {strides, pad, dilation, data_format})[0]; }
inline Tensor conv1d(const Tensor& x, const Tensor& filter, const Attr& stride, const Attr& pad, const Attr& data_format = {}, const Attr& dilation = {}, const Attr& dim_rounding_mode = {}) { return call({id::conv1d}, {x, filter}, {stride, pad, data_format, dilation, dim_rounding_mode})[0]; }
inline Tensor conv2d_transpose(const Tensor& x, const Tensor& filter, const Attr& output_shape, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}) { return call({id::conv2dTranspose}, {x, filter}, {output_shape, strides, pad, dim_rounding_mode})[0]; }
inline Tensor conv3d_transpose(const Tensor& x, const Tensor& filter, const Attr& output_shape, const Attr& strides, const Attr& pad) { return call({id::conv3dTranspose}, {x, filter}, {output_shape, strides, pad})[0]; }
inline Tensor dilation2d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& dilations = {}, const Attr& data_format = {}) { return call({id::dilation2d}, {x, filter}, {strides, pad, dilations, data_format})[0]; }
inline Tensor dilation2_d_backprop_input(const Tensor& x, const Tensor& filter, const Tensor& dy, const Attr& strides, const Attr& pad, const Attr& dilations = {}) { return call({id::dilation2DBackpropInput}, {x, filter, dy}, {strides, pad, dilations})[0]; }
inline Tensor dilation2_d_backprop_filter(const Tensor& x, const Tensor& filter, const Tensor& dy, const Attr& strides, const Attr& pad, const Attr& dilations = {}) { return call({id::dilation2DBackpropFilter}, {x, filter, dy}, {strides, pad, dilations})[0]; }
inline Tensor fused_mat_mul(const Tensor& a, const Tensor& b, const Tensor& bias = {}, const Tensor& prelu_activation_weights = {}, const Attr& transpose_a = {}, const Attr& transpose_b = {}, const Attr& activation = {}, const Attr& leakyrelu_alpha = {}, const Attr& activation_parameters = {}, const Tensor& residual = {}) { return call({id::fusedMatMul}, {a, b, bias, prelu_activation_weights, residual}, {transpose_a, transpose_b, activation, leakyrelu_alpha, activation_parameters})[0]; }
inline Tensor fused_conv2_d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Tensor& bias = {}, const Tensor& prelu_activation_weights = {}, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}, const Attr& activation = {}, const Attr& leakyrelu_alpha = {}, const Attr& activation_parameters = {}, const Tensor& residual = {}) { return call({id::fusedConv2D}, {x, filter, bias, prelu_activation_weights, residual}, {strides, pad, data_format, dilations, dim_rounding_mode, activation, leakyrelu_alpha, activation_parameters})[0]; }
inline Tensor fused_depthwise_conv2_d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Tensor& bias = {}, const Tensor& prelu_activation_weights = {}, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}, const Attr& activation = {}, const Attr& leakyrelu_alpha = {}, const Attr& activation_parameters = {}, const Tensor& residual = {}) { return call({id::fusedDepthwiseConv2D}, {x, filter, bias, prelu_activation_weights, residual}, {strides, pad, data_format, dilations, dim_rounding_mode, activation, leakyrelu_alpha, activation_parameters})[0]; }
inline Tensor pointwise_depthwise_conv2_d(const Tensor& x, const Tensor& pointwise_filter, const Tensor& filter, const Attr& strides, const Attr& pad, const Tensor& pointwise_bias = {}, const Tensor& bias = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}, const Attr& pointwise_activation = {}, const Attr& pointwise_activation_parameters = {}, const Attr& activation = {}, const Attr& activation_parameters = {}) { return call({id::pointwiseDepthwiseConv2D}, {x, pointwise_filter, filter, pointwise_bias, bias}, {strides, pad, dilations, dim_rounding_mode, pointwise_activation, pointwise_activation_parameters, activation, activation_parameters})[0]; }
inline Tensor max_pool(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& dilations = {}) { return call({id::maxPool}, {x}, {filter_size, strides, pad, dim_rounding_mode, dilations})[0]; }
inline Tensor max_pool_grad(const Tensor& dy, const Tensor& input, const Tensor& output, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& dilations = {}) { return call({id::maxPoolGrad}, {dy, input, output}, {filter_size, strides, pad, dim_rounding_mode, dilations})[0]; }
inline Tensor avg_pool(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& dilations = {}) { return call({id::avgPool}, {x}, {filter_size, strides, pad, dim_rounding_mode, dilations})[0]; }
inline Tensor avg_pool_grad(const Tensor& dy, const Tensor& input, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& dilations = {}) { return call({id::avgPoolGrad}, {dy, input}, {filter_size, strides, pad, dim_rounding_mode, dilations})[0]; }
inline Tensor max_pool3d(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::maxPool3d}, {x}, {filter_size, strides, pad, dim_rounding_mode, data_format, dilations})[0]; }
inline Tensor max_pool3_d_grad(const Tensor& dy, const Tensor& input, const Tensor& output, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::maxPool3DGrad}, {dy, input, output}, {filter_size, strides, pad, dim_rounding_mode, data_format, dilations})[0]; }
inline Tensor avg_pool3d(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::avgPool3d}, {x}, {filter_size, strides, pad, dim_rounding_mode, data_format, dilations})[0]; }
inline Tensor avg_pool3_d_grad(const Tensor& dy, const Tensor& input, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::avgPool3DGrad}, {dy, input}, {filter_size, strides, pad, dim_rounding_mode, data_format, dilations})[0]; }
inline Tensors max_pool_with_argmax(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& include_batch_in_index = {}) { return call({id::maxPoolWithArgmax}, {x}, {filter_size, strides, pad, include_batch_in_index}); }
inline Tensor pool(const Tensor& input, const Attr& window_shape, const Attr& pooling_type, const Attr& pad, const Attr& dilations = {}, const Attr& strides = {}, const Attr& dim_rounding_mode = {}) { return call({id::pool}, {input}, {window_shape, pooling_type, pad, dilations, strides, dim_rounding_mode})[0]; }
inline Tensor resize_bilinear_grad(const Tensor& dy, const Tensor& images, const Attr& align_corners = {}, const Attr& half_pixel_centers = {}) { return call({id::resizeBilinearGrad}, {dy, images}, {align_corners, half_pixel_centers})[0]; }
inline Tensor resize_nearest_neighbor_grad(const Tensor& dy, const Tensor& images, const Attr& align_corners = {}, const Attr& half_pixel_centers = {}) { return call({id::resizeNearestNeighborGrad}, {dy, images}, {align_corners, half_pixel_centers})[0]; }
inline Tensor abs(const Tensor& x) { return call({id::abs}, {x})[0]; }
inline Tensor neg(const Tensor& x) { return call({id::neg}, {x})[0]; }
inline Tensor sign(const Tensor& x) { return call({id::sign}, {x})[0]; }
inline Tensor floor(const Tensor& x) { return call({id::floor}, {x})[0]; }
inline Tensor ceil(const Tensor& x) { return call({id::ceil}, {x})[0]; }
inline Tensor round(const Tensor& x) { return call({id::round}, {x})[0]; }
inline Tensor is_nan(const Tensor& x) { return call({id::isNaN}, {x})[0]; }
inline Tensor is_inf(const Tensor& x) { return call({id::isInf}, {x})[0]; }
inline Tensor is_finite(const Tensor& x) { return call({id::isFinite}, {x})[0]; }
inline Tensor zeros_like(const Tensor& x) { return call({id::zerosLike}, {x})[0]; }
inline Tensor ones_like(const Tensor& x) { return call({id::onesLike}, {x})[0]; }
inline Tensor step(const Tensor& x, const Attr& alpha = {}) { return call({id::step}, {x}, {alpha})[0]; }
inline Tensor clip_by_value(const Tensor& x, const Attr& clip_value_min, const Attr& clip_value_max) { return call({id::clipByValue}, {x}, {clip_value_min, clip_value_max})[0]; }
inline Tensor square(const Tensor& x) { return call({id::square}, {x})[0]; }
inline Tensor sqrt(const Tensor& x) { return call({id::sqrt}, {x})[0]; }
inline Tensor rsqrt(const Tensor& x) { return call({id::rsqrt}, {x})[0]; }
inline Tensor reciprocal(const Tensor& x) { return call({id::reciprocal}, {x})[0]; }
inline Tensor exp(const Tensor& x) { return call({id::exp}, {x})[0]; }
inline Tensor expm1(const Tensor& x) { return call({id::expm1}, {x})[0]; }
inline Tensor log(const Tensor& x) { return call({id::log}, {x})[0]; }
inline Tensor log1p(const Tensor& x) { return call({id::log1p}, {x})[0]; }
inline Tensor erf(const Tensor& x) { return call({id::erf}, {x})[0]; }
inline Tensor sin(const Tensor& x) { return call({id::sin}, {x})[0]; }
inline Tensor cos(const Tensor& x) { return call({id::cos}, {x})[0]; }
inline Tensor tan(const Tensor& x) { return call({id::tan}, {x})[0]; }
inline Tensor asin(const Tensor& x) { return call({id::asin}, {x})[0]; }
inline Tensor acos(const Tensor& x) { return call({id::acos}, {x})[0]; }
inline Tensor atan(const Tensor& x) { return call({id::atan}, {x})[0]; }
inline Tensor sinh(const Tensor& x) { return call({id::sinh}, {x})[0]; }
inline Tensor cosh(const Tensor& x) { return call({id::cosh}, {x})[0]; }
inline Tensor tanh(const Tensor& x) { return call({id::tanh}, {x})[0]; }
inline Tensor asinh(const Tensor& x) { return call({id::asinh}, {x})[0]; }
inline Tensor acosh(const Tensor& x) { return call({id::acosh}, {x})[0]; }
inline Tensor atanh(const Tensor& x) { return call({id::atanh}, {x})[0]; }
inline Tensor relu(const Tensor& x) { return call({id::relu}, {x})[0]; }
inline Tensor relu6(const Tensor& x) { return call({id::relu6}, {x})[0]; }
inline Tensor leaky_relu(const Tensor& x, const Attr& alpha = {}) { return call({id::leakyRelu}, {x}, {alpha})[0]; }
inline Tensor prelu(const Tensor& x, const Tensor& alpha) { return call({id::prelu}, {x, alpha})[0]; }
inline Tensor elu(const Tensor& x) { return call({id::elu}, {x})[0]; }
inline Tensor selu(const Tensor& x) { return call({id::selu}, {x})[0]; }
inline Tensor sigmoid(const Tensor& x) { return call({id::sigmoid}, {x})[0]; }
inline Tensor log_sigmoid(const Tensor& x) { return call({id::logSigmoid}, {x})[0]; }
inline Tensor softplus(const Tensor& x) { return call({id::softplus}, {x})[0]; }
inline Tensor hard_sigmoid(const Tensor& x, const Attr& alpha = {}, const Attr& beta = {}) { return call({id::hardSigmoid}, {x}, {alpha, beta})[0]; }
inline Tensor hard_swish(const Tensor& x) { return call({id::hardSwish}, {x})[0]; }
inline Tensor silu(const Tensor& x) { return call({id::silu}, {x})[0]; }
inline Tensor mish(const Tensor& x) { return call({id::mish}, {x})[0]; }
inline Tensor gelu(const Tensor& x) { return call({id::gelu}, {x})[0]; }
inline Tensor gelu_tanh(const Tensor& x) { return call({id::geluTanh}, {x})[0]; }
inline Tensor add(const Tensor& a, const Tensor& b) { return call({id::add}, {a, b})[0]; }
inline Tensor sub(const Tensor& a, const Tensor& b) { return call({id::sub}, {a, b})[0]; }
inline Tensor mul(const Tensor& a, const Tensor& b) { return call({id::mul}, {a, b})[0]; }
inline Tensor div(const Tensor& a, const Tensor& b) { return call({id::div}, {a, b})[0]; }
inline Tensor div_no_nan(const Tensor& a, const Tensor& b) { return call({id::divNoNan}, {a, b})[0]; }
inline Tensor floor_div(const Tensor& a, const Tensor& b) { return call({id::floorDiv}, {a, b})[0]; }
inline Tensor mod(const Tensor& a, const Tensor& b) { return call({id::mod}, {a, b})[0]; }
inline Tensor pow(const Tensor& base, const Tensor& exp) { return call({id::pow}, {base, exp})[0]; }
inline Tensor maximum(const Tensor& a, const Tensor& b) { return call({id::maximum}, {a, b})[0]; }
inline Tensor minimum(const Tensor& a, const Tensor& b) { return call({id::minimum}, {a, b})[0]; }
inline Tensor squared_difference(const Tensor& a, const Tensor& b) { return call({id::squaredDifference}, {a, b})[0]; }
inline Tensor atan2(const Tensor& a, const Tensor& b) { return call({id::atan2}, {a, b})[0]; }
inline Tensor bitwise_and(const Tensor& x, const Tensor& y) { return call({id::bitwiseAnd}, {x, y})[0]; }
inline Tensor equal(const Tensor& a, const Tensor& b) { return call({id::equal}, {a, b})[0]; }
inline Tensor not_equal(const Tensor& a, const Tensor& b) { return call({id::notEqual}, {a, b})[0]; }
inline Tensor greater(const Tensor& a, const Tensor& b) { return call({id::greater}, {a, b})[0]; }
inline Tensor greater_equal(const Tensor& a, const Tensor& b) { return call({id::greaterEqual}, {a, b})[0]; }
inline Tensor less(const Tensor& a, const Tensor& b) { return call({id::less}, {a, b})[0]; }
inline Tensor less_equal(const Tensor& a, const Tensor& b) { return call({id::lessEqual}, {a, b})[0]; }
inline Tensor logical_not(const Tensor& x) { return call({id::logicalNot}, {x})[0]; }
inline Tensor logical_and(const Tensor& a, const Tensor& b) { return call({id::logicalAnd}, {a, b})[0]; }
inline Tensor logical_or(const Tensor& a, const Tensor& b) { return call({id::logicalOr}, {a, b})[0]; }
inline Tensor logical_xor(const Tensor& a, const Tensor& b) { return call({id::logicalXor}, {a, b})[0]; }
inline Tensor chain(const Tensors& inputs, const Attr& program) { return call({id::chain}, joined(inputs), {program})[0]; }
inline Tensor where(const Tensor& condition, const Tensor& a, const Tensor& b) { return call({id::where}, {condition, a, b})[0]; }
inline Tensor add_n(const Tensors& tensors) { return call({id::addN}, joined(tensors))[0]; }
inline Tensor cast(const Tensor& x, const Attr& dtype) { return call({id::cast}, {x}, {dtype})[0]; }
inline Tensor clone(const Tensor& x) { return call({id::clone}, {x})[0]; }
inline Tensor complex(const Tensor& real, const Tensor& imag) { return call({id::complex}, {real, imag})[0]; }
inline Tensor real(const Tensor& input) { return call({id::real}, {input})[0]; }
inline Tensor imag(const Tensor& input) { return call({id::imag}, {input})[0]; }
inline Tensor fill(const Attr& shape, const Attr& value, const Attr& dtype = {}) { return call({id::fill}, {}, {shape, value, dtype})[0]; }
inline Tensor zeros(const Attr& shape, const Attr& dtype = {}) { return call({id::zeros}, {}, {shape, dtype})[0]; }
inline Tensor ones(const Attr& shape, const Attr& dtype = {}) { return call({id::ones}, {}, {shape, dtype})[0]; }
inline Tensor range(const Attr& start, const Attr& stop, const Attr& step = {}, const Attr& dtype = {}) { return call({id::range}, {}, {start, stop, step, dtype})[0]; }
inline Tensor linspace(const Attr& start, const Attr& stop, const Attr& num) { return call({id::linspace}, {}, {start, stop, num})[0]; }
inline Tensor eye(const Attr& num_rows, const Attr& num_columns = {}, const Attr& batch_shape = {}, const Attr& dtype = {}) { return call({id::eye}, {}, {num_rows, num_columns, batch_shape, dtype})[0]; }
inline Tensor one_hot(const Tensor& indices, const Attr& depth, const Attr& on_value = {}, const Attr& off_value = {}, const Attr& dtype = {}) { return call({id::oneHot}, {indices}, {depth, on_value, off_value, dtype})[0]; }
inline Tensor diag(const Tensor& x) { return call({id::diag}, {x})[0]; }
inline Tensor random_uniform(const Attr& shape, const Attr& minval = {}, const Attr& maxval = {}, const Attr& dtype = {}, const Attr& seed = {}) { return call({id::randomUniform}, {}, {shape, minval, maxval, dtype, seed})[0]; }
inline Tensor random_normal(const Attr& shape, const Attr& mean = {}, const Attr& std_dev = {}, const Attr& dtype = {}, const Attr& seed = {}) { return call({id::randomNormal}, {}, {shape, mean, std_dev, dtype, seed})[0]; }
inline Tensor truncated_normal(const Attr& shape, const Attr& mean = {}, const Attr& std_dev = {}, const Attr& dtype = {}, const Attr& seed = {}) { return call({id::truncatedNormal}, {}, {shape, mean, std_dev, dtype, seed})[0]; }
inline Tensor random_gamma(const Attr& shape, const Attr& alpha, const Attr& beta = {}, const Attr& dtype = {}, const Attr& seed = {}) { return call({id::randomGamma}, {}, {shape, alpha, beta, dtype, seed})[0]; }
inline Tensor multinomial(const Tensor& logits, const Attr& num_samples, const Attr& seed = {}, const Attr& normalized = {}) { return call({id::multinomial}, {logits}, {num_samples, seed, normalized})[0]; }
inline Tensor random_standard_normal(const Attr& shape, const Attr& dtype = {}, const Attr& seed = {}) { return call({id::randomStandardNormal}, {}, {shape, dtype, seed})[0]; }
inline Tensor random_uniform_int(const Attr& shape, const Attr& minval, const Attr& maxval, const Attr& seed = {}) { return call({id::randomUniformInt}, {}, {shape, minval, maxval, seed})[0]; }
inline Tensor dropout(const Tensor& x, const Attr& rate, const Attr& noise_shape = {}, const Attr& seed = {}) { return call({id::dropout}, {x}, {rate, noise_shape, seed})[0]; }
inline Tensor mat_mul(const Tensor& a, const Tensor& b, const Attr& transpose_a = {}, const Attr& transpose_b = {}) { return call({id::matMul}, {a, b}, {transpose_a, transpose_b})[0]; }
inline Tensor dot(const Tensor& t1, const Tensor& t2) { return call({id::dot}, {t1, t2})[0]; }
inline Tensor outer_product(const Tensor& v1, const Tensor& v2) { return call({id::outerProduct}, {v1, v2})[0]; }
inline Tensor einsum(const Attr& equation, const Tensors& tensors) { return call({id::einsum}, joined(tensors), {equation})[0]; }
inline Tensor softmax(const Tensor& logits, const Attr& dim = {}) { return call({id::softmax}, {logits}, {dim})[0]; }
inline Tensor log_softmax(const Tensor& logits, const Attr& axis = {}) { return call({id::logSoftmax}, {logits}, {axis})[0]; }
inline Tensor batch_norm(const Tensor& x, const Tensor& mean, const Tensor& variance, const Tensor& offset = {}, const Tensor& scale = {}, const Attr& variance_epsilon = {}) { return call({id::batchNorm}, {x, mean, variance, offset, scale}, {variance_epsilon})[0]; }
inline Tensor layer_norm(const Tensor& x, const Tensor& scale = {}, const Tensor& offset = {}, const Attr& axis = {}, const Attr& epsilon = {}) { return call({id::layerNorm}, {x, scale, offset}, {axis, epsilon})[0]; }
inline Tensor local_response_normalization(const Tensor& x, const Attr& depth_radius = {}, const Attr& bias = {}, const Attr& alpha = {}, const Attr& beta = {}) { return call({id::localResponseNormalization}, {x}, {depth_radius, bias, alpha, beta})[0]; }
inline Tensor window_sum(const Tensor& x, const Attr& radius) { return call({id::windowSum}, {x}, {radius})[0]; }
inline Tensor attention(const Tensor& q, const Tensor& k, const Tensor& v, const Tensor& mask = {}) { return call({id::attention}, {q, k, v, mask})[0]; }
inline Tensors lstm(const Tensor& x, const Tensor& kernel, const Tensor& recurrent_kernel, const Tensor& h, const Tensor& c, const Tensor& bias = {}, const Attr& recurrent_activation = {}) { return call({id::lstm}, {x, kernel, recurrent_kernel, h, c, bias}, {recurrent_activation}); }
inline Tensors lstm_gradient(const Tensor& sums, const Tensor& recurrent_kernel, const Tensor& c, const Tensor& dh = {}, const Tensor& dc = {}, const Tensor& dy = {}, const Attr& recurrent_activation = {}) { return call({id::lstmGradient}, {sums, recurrent_kernel, c, dh, dc, dy}, {recurrent_activation}); }
inline Tensor sum(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::sum}, {x}, {axis, keep_dims})[0]; }
inline Tensor mean(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::mean}, {x}, {axis, keep_dims})[0]; }
inline Tensor prod(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::prod}, {x}, {axis, keep_dims})[0]; }
inline Tensor max(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::max}, {x}, {axis, keep_dims})[0]; }
inline Tensor min(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::min}, {x}, {axis, keep_dims})[0]; }
inline Tensor all(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::all}, {x}, {axis, keep_dims})[0]; }
inline Tensor any(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::any}, {x}, {axis, keep_dims})[0]; }
inline Tensor arg_max(const Tensor& x, const Attr& axis = {}) { return call({id::argMax}, {x}, {axis})[0]; }
inline Tensor arg_min(const Tensor& x, const Attr& axis = {}) { return call({id::argMin}, {x}, {axis})[0]; }
inline Tensor cumsum(const Tensor& x, const Attr& axis = {}, const Attr& exclusive = {}, const Attr& reverse = {}) { return call({id::cumsum}, {x}, {axis, exclusive, reverse})[0]; }
inline Tensor cumprod(const Tensor& x, const Attr& axis = {}, const Attr& exclusive = {}, const Attr& reverse = {}) { return call({id::cumprod}, {x}, {axis, exclusive, reverse})[0]; }
inline Tensor log_sum_exp(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::logSumExp}, {x}, {axis, keep_dims})[0]; }
inline Tensors moments(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::moments}, {x}, {axis, keep_dims}); }
inline Tensor norm(const Tensor& x, const Attr& ord = {}, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::norm}, {x}, {ord, axis, keep_dims})[0]; }
inline Tensor euclidean_norm(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::euclideanNorm}, {x}, {axis, keep_dims})[0]; }
inline Tensor fft(const Tensor& input) { return call({id::fft}, {input})[0]; }
inline Tensor ifft(const Tensor& input) { return call({id::ifft}, {input})[0]; }
inline Tensor rfft(const Tensor& input, const Attr& fft_length = {}) { return call({id::rfft}, {input}, {fft_length})[0]; }
inline Tensor irfft(const Tensor& input) { return call({id::irfft}, {input})[0]; }
inline Tensor reshape(const Tensor& x, const Attr& shape) { return call({id::reshape}, {x}, {shape})[0]; }
inline Tensor expand_dims(const Tensor& x, const Attr& axis = {}) { return call({id::expandDims}, {x}, {axis})[0]; }
inline Tensor squeeze(const Tensor& x, const Attr& axis = {}) { return call({id::squeeze}, {x}, {axis})[0]; }
inline Tensor ensure_shape(const Tensor& x, const Attr& shape) { return call({id::ensureShape}, {x}, {shape})[0]; }
inline Tensor transpose(const Tensor& x, const Attr& perm = {}, const Attr& conjugate = {}) { return call({id::transpose}, {x}, {perm, conjugate})[0]; }
inline Tensor reverse(const Tensor& x, const Attr& axis = {}) { return call({id::reverse}, {x}, {axis})[0]; }
inline Tensor tile(const Tensor& x, const Attr& reps) { return call({id::tile}, {x}, {reps})[0]; }
inline Tensor broadcast_to(const Tensor& x, const Attr& shape) { return call({id::broadcastTo}, {x}, {shape})[0]; }
inline Tensor space_to_batch_nd(const Tensor& x, const Attr& block_shape, const Attr& paddings) { return call({id::spaceToBatchND}, {x}, {block_shape, paddings})[0]; }
inline Tensor batch_to_space_nd(const Tensor& x, const Attr& block_shape, const Attr& crops) { return call({id::batchToSpaceND}, {x}, {block_shape, crops})[0]; }
inline Tensor depth_to_space(const Tensor& x, const Attr& block_size, const Attr& data_format = {}) { return call({id::depthToSpace}, {x}, {block_size, data_format})[0]; }
inline Tensor space_to_depth(const Tensor& x, const Attr& block_size, const Attr& data_format = {}) { return call({id::spaceToDepth}, {x}, {block_size, data_format})[0]; }
inline Tensor slice(const Tensor& x, const Attr& begin, const Attr& size = {}) { return call({id::slice}, {x}, {begin, size})[0]; }
inline Tensor strided_slice(const Tensor& x, const Attr& begin, const Attr& end, const Attr& strides = {}, const Attr& begin_mask = {}, const Attr& end_mask = {}, const Attr& ellipsis_mask = {}, const Attr& new_axis_mask = {}, const Attr& shrink_axis_mask = {}) { return call({id::stridedSlice}, {x}, {begin, end, strides, begin_mask, end_mask, ellipsis_mask, new_axis_mask, shrink_axis_mask})[0]; }
inline Tensor concat(const Tensors& tensors, const Attr& axis = {}) { return call({id::concat}, joined(tensors), {axis})[0]; }
inline Tensor stack(const Tensors& tensors, const Attr& axis = {}) { return call({id::stack}, joined(tensors), {axis})[0]; }
inline Tensors split(const Tensor& x, const Attr& num_or_size_splits, const Attr& axis = {}) { return call({id::split}, {x}, {num_or_size_splits, axis}); }
inline Tensors unstack(const Tensor& x, const Attr& axis = {}) { return call({id::unstack}, {x}, {axis}); }
inline Tensor pad(const Tensor& x, const Attr& paddings, const Attr& constant_value = {}) { return call({id::pad}, {x}, {paddings, constant_value})[0]; }
inline Tensor mirror_pad(const Tensor& x, const Attr& paddings, const Attr& mode) { return call({id::mirrorPad}, {x}, {paddings, mode})[0]; }
inline Tensor gather(const Tensor& x, const Tensor& indices, const Attr& axis = {}, const Attr& batch_dims = {}) { return call({id::gather}, {x, indices}, {axis, batch_dims})[0]; }
inline Tensor gather_add(const Tensor& x, const Tensor& indices, const Tensor& y) { return call({id::gatherAdd}, {x, indices, y})[0]; }
inline Tensor gather_nd(const Tensor& x, const Tensor& indices) { return call({id::gatherND}, {x, indices})[0]; }
inline Tensor scatter_nd(const Tensor& indices, const Tensor& updates, const Attr& shape) { return call({id::scatterND}, {indices, updates}, {shape})[0]; }
inline Tensor tensor_scatter_update(const Tensor& tensor, const Tensor& indices, const Tensor& updates) { return call({id::tensorScatterUpdate}, {tensor, indices, updates})[0]; }
inline Tensor sparse_to_dense(const Tensor& sparse_indices, const Tensor& sparse_values, const Attr& output_shape, const Tensor& default_value = {}) { return call({id::sparseToDense}, {sparse_indices, sparse_values, default_value}, {output_shape})[0]; }
inline Tensor unsorted_segment_sum(const Tensor& x, const Tensor& segment_ids, const Attr& num_segments) { return call({id::unsortedSegmentSum}, {x, segment_ids}, {num_segments})[0]; }
inline Tensor where_indices(const Tensor& condition) { return call({id::whereIndices}, {condition})[0]; }
inline Tensors unique(const Tensor& x, const Attr& axis = {}) { return call({id::unique}, {x}, {axis}); }
inline Tensors list_diff(const Tensor& x, const Tensor& y) { return call({id::listDiff}, {x, y}); }
inline Tensors topk(const Tensor& x, const Attr& k = {}, const Attr& sorted = {}) { return call({id::topk}, {x}, {k, sorted}); }
inline Tensor search_sorted(const Tensor& sorted_sequence, const Tensor& values, const Attr& side = {}) { return call({id::searchSorted}, {sorted_sequence, values}, {side})[0]; }
inline Tensor lower_bound(const Tensor& sorted_sequence, const Tensor& values) { return call({id::lowerBound}, {sorted_sequence, values})[0]; }
inline Tensor upper_bound(const Tensor& sorted_sequence, const Tensor& values) { return call({id::upperBound}, {sorted_sequence, values})[0]; }
inline Tensor bincount(const Tensor& x, const Tensor& weights, const Attr& size) { return call({id::bincount}, {x, weights}, {size})[0]; }
inline Tensor dense_bincount(const Tensor& x, const Tensor& weights, const Attr& size, const Attr& binary_output = {}) { return call({id::denseBincount}, {x, weights}, {size, binary_output})[0]; }
inline Tensors ragged_gather(const Tensor& params_dense_values, const Tensor& indices, const Tensors& params_nested_splits, const Attr& output_ragged_rank) { return call({id::raggedGather}, joined(params_dense_values, indices, params_nested_splits), {output_ragged_rank}); }
inline Tensors ragged_range(const Tensor& starts, const Tensor& limits, const Tensor& deltas) { return call({id::raggedRange}, {starts, limits, deltas}); }
inline Tensor ragged_tensor_to_tensor(const Tensor& shape, const Tensor& values, const Tensor& default_value, const Tensors& row_partition_tensors, const Attr& row_partition_types) { return call({id::raggedTensorToTensor}, joined(shape, values, default_value, row_partition_tensors), {row_partition_types})[0]; }
inline Tensors sgd_update(const Tensor& value, const Tensor& gradient, const Tensor& rate) { return call({id::sgdUpdate}, {value, gradient, rate}); }
inline Tensors momentum_update(const Tensor& value, const Tensor& gradient, const Tensor& velocity, const Tensor& rate, const Tensor& momentum) { return call({id::momentumUpdate}, {value, gradient, velocity, rate, momentum}); }
inline Tensors nesterov_update(const Tensor& value, const Tensor& gradient, const Tensor& velocity, const Tensor& rate, const Tensor& momentum) { return call({id::nesterovUpdate}, {value, gradient, velocity, rate, momentum}); }
inline Tensors adagrad_update(const Tensor& value, const Tensor& gradient, const Tensor& accumulator, const Tensor& rate, const Attr& epsilon) { return call({id::adagradUpdate}, {value, gradient, accumulator, rate}, {epsilon}); }
inline Tensors adadelta_update(const Tensor& value, const Tensor& gradient, const Tensor& squares, const Tensor& updates, const Tensor& rate, const Attr& rho, const Attr& epsilon) { return call({id::adadeltaUpdate}, {value, gradient, squares, updates, rate}, {rho, epsilon}); }
inline Tensors adam_update(const Tensor& value, const Tensor& gradient, const Tensor& first, const Tensor& second, const Tensor& rate, const Tensor& unbias1, const Tensor& unbias2, const Attr& beta1, const Attr& beta2, const Attr& epsilon) { return call({id::adamUpdate}, {value, gradient, first, second, rate, unbias1, unbias2}, {beta1, beta2, epsilon}); }
inline Tensors adamax_update(const Tensor& value, const Tensor& gradient, const Tensor& first, const Tensor& norm, const Tensor& rate, const Attr& beta1, const Attr& beta2, const Attr& epsilon) { return call({id::adamaxUpdate}, {value, gradient, first, norm, rate}, {beta1, beta2, epsilon}); }
inline Tensors rmsprop_update(const Tensor& value, const Tensor& gradient, const Tensor& squares, const Tensor& moments, const Tensor& rate, const Attr& decay, const Attr& momentum, const Attr& epsilon) { return call({id::rmspropUpdate}, {value, gradient, squares, moments, rate}, {decay, momentum, epsilon}); }
inline Tensors centered_rmsprop_update(const Tensor& value, const Tensor& gradient, const Tensor& squares, const Tensor& moments, const Tensor& mean, const Tensor& rate, const Attr& decay, const Attr& momentum, const Attr& epsilon) { return call({id::centeredRmspropUpdate}, {value, gradient, squares, moments, mean, rate}, {decay, momentum, epsilon}); }

namespace image {
inline Tensor crop_and_resize(const Tensor& image, const Tensor& boxes, const Tensor& box_ind, const Attr& crop_size, const Attr& method = {}, const Attr& extrapolation_value = {}) { return call({id::image_cropAndResize}, {image, boxes, box_ind}, {crop_size, method, extrapolation_value})[0]; }
inline Tensor flip_left_right(const Tensor& image) { return call({id::image_flipLeftRight}, {image})[0]; }
inline Tensor rotate_with_offset(const Tensor& image, const Attr& radians, const Attr& fill_value = {}, const Attr& center = {}) { return call({id::image_rotateWithOffset}, {image}, {radians, fill_value, center})[0]; }
inline Tensor transform(const Tensor& image, const Tensor& transforms, const Attr& interpolation = {}, const Attr& fill_mode = {}, const Attr& fill_value = {}, const Attr& output_shape = {}) { return call({id::image_transform}, {image, transforms}, {interpolation, fill_mode, fill_value, output_shape})[0]; }
inline Tensor rgb_to_grayscale(const Tensor& image) { return call({id::image_rgbToGrayscale}, {image})[0]; }
inline Tensor grayscale_to_rgb(const Tensor& image) { return call({id::image_grayscaleToRGB}, {image})[0]; }
inline Tensor threshold(const Tensor& image, const Attr& method = {}, const Attr& inverted = {}, const Attr& thresh_value = {}) { return call({id::image_threshold}, {image}, {method, inverted, thresh_value})[0]; }
inline Tensor non_max_suppression(const Tensor& boxes, const Tensor& scores, const Attr& max_output_size, const Attr& iou_threshold = {}, const Attr& score_threshold = {}) { return call({id::image_nonMaxSuppression}, {boxes, scores}, {max_output_size, iou_threshold, score_threshold})[0]; }
inline Tensors non_max_suppression_padded(const Tensor& boxes, const Tensor& scores, const Attr& max_output_size, const Attr& iou_threshold = {}, const Attr& score_threshold = {}, const Attr& pad_to_max_output_size = {}) { return call({id::image_nonMaxSuppressionPadded}, {boxes, scores}, {max_output_size, iou_threshold, score_threshold, pad_to_max_output_size}); }
inline Tensors non_max_suppression_with_score(const Tensor& boxes, const Tensor& scores, const Attr& max_output_size, const Attr& iou_threshold = {}, const Attr& score_threshold = {}, const Attr& soft_nms_sigma = {}) { return call({id::image_nonMaxSuppressionWithScore}, {boxes, scores}, {max_output_size, iou_threshold, score_threshold, soft_nms_sigma}); }
inline Tensor resize_bilinear(const Tensor& images, const Attr& size, const Attr& align_corners = {}, const Attr& half_pixel_centers = {}) { return call({id::image_resizeBilinear}, {images}, {size, align_corners, half_pixel_centers})[0]; }
inline Tensor resize_nearest_neighbor(const Tensor& images, const Attr& size, const Attr& align_corners = {}, const Attr& half_pixel_centers = {}) { return call({id::image_resizeNearestNeighbor}, {images}, {size, align_corners, half_pixel_centers})[0]; }
}  // namespace image

namespace linalg {
inline Tensor band_part(const Tensor& a, const Attr& num_lower, const Attr& num_upper) { return call({id::linalg_bandPart}, {a}, {num_lower, num_upper})[0]; }
}  // namespace linalg

namespace sparse {
inline Tensors sparse_fill_empty_rows(const Tensor& indices, const Tensor& values, const Tensor& dense_shape, const Tensor& default_value) { return call({id::sparse_sparseFillEmptyRows}, {indices, values, dense_shape, default_value}); }
inline Tensors sparse_reshape(const Tensor& input_indices, const Tensor& input_shape, const Tensor& new_shape) { return call({id::sparse_sparseReshape}, {input_indices, input_shape, new_shape}); }
inline Tensor sparse_segment_mean(const Tensor& data, const Tensor& indices, const Tensor& segment_ids) { return call({id::sparse_sparseSegmentMean}, {data, indices, segment_ids})[0]; }
inline Tensor sparse_segment_sum(const Tensor& data, const Tensor& indices, const Tensor& segment_ids) { return call({id::sparse_sparseSegmentSum}, {data, indices, segment_ids})[0]; }
}  // namespace sparse

namespace string {
inline Tensor static_regex_replace(const Tensor& input, const Attr& pattern, const Attr& rewrite, const Attr& replace_global = {}) { return call({id::string_staticRegexReplace}, {input}, {pattern, rewrite, replace_global})[0]; }
inline Tensors string_n_grams(const Tensor& data, const Tensor& data_splits, const Attr& separator, const Attr& n_gram_widths, const Attr& left_pad, const Attr& right_pad, const Attr& pad_width, const Attr& preserve_short_sequences) { return call({id::string_stringNGrams}, {data, data_splits}, {separator, n_gram_widths, left_pad, right_pad, pad_width, preserve_short_sequences}); }
inline Tensors string_split(const Tensor& input, const Tensor& delimiter, const Attr& skip_empty = {}) { return call({id::string_stringSplit}, {input, delimiter}, {skip_empty}); }
inline Tensor string_to_hash_bucket_fast(const Tensor& input, const Attr& num_buckets) { return call({id::string_stringToHashBucketFast}, {input}, {num_buckets})[0]; }
}  // namespace string

// A number beside x: of its dtype if that is a float, else float32, as JavaScript's numbers are.
inline Tensor beside(const Tensor& x, double value) { return Tensor::scalar(value, is_float(x.dtype()) ? x.dtype() : DType::float32); }
inline Tensor operator-(const Tensor& a) { return neg(a); }
inline Tensor operator+(const Tensor& a, const Tensor& b) { return add(a, b); }
inline Tensor operator-(const Tensor& a, const Tensor& b) { return sub(a, b); }
inline Tensor operator*(const Tensor& a, const Tensor& b) { return mul(a, b); }
inline Tensor operator/(const Tensor& a, const Tensor& b) { return div(a, b); }
inline Tensor operator+(const Tensor& a, double b) { return add(a, beside(a, b)); }
inline Tensor operator-(const Tensor& a, double b) { return sub(a, beside(a, b)); }
inline Tensor operator*(const Tensor& a, double b) { return mul(a, beside(a, b)); }
inline Tensor operator/(const Tensor& a, double b) { return div(a, beside(a, b)); }

}  // namespace ops
}  // namespace gossamer
