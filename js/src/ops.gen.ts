// Generated from the op table by `npm run gen`; do not edit.
import {listOf, run, run1, run2} from './engine';
import type {Tensor} from './tensor';
import type {DataType, TensorLike} from './types';

/**
 * 2D convolution of x, [batch, height, width, channels] or without batch, with filter [height, width, channels, out].
 * A filter with fewer channels, which divide those of x, convolves groups of channels separately.
 * `pad` is 'valid', 'same', a number of pixels, or explicit: [[0, 0], [top, bottom], [left, right], [0, 0]].
 * @example tf.conv2d(tf.ones([1, 5, 5, 3]), tf.ones([3, 3, 3, 8]), 1, 'same').print();
 */
export function conv2d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(0, [x, filter], [strides, pad, dataFormat, dilations, dimRoundingMode])[0] as T;
}

/**
 * 3D convolution of x, [batch, depth, height, width, channels] or without batch, with filter
 * [depth, height, width, channels, out].
 * @example tf.conv3d(tf.ones([1, 4, 4, 4, 1]), tf.ones([2, 2, 2, 1, 3]), 1, 'valid').print();
 */
export function conv3d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(3, [x, filter], [strides, pad, dataFormat, dilations])[0] as T;
}

/**
 * 2D convolution of each channel of x by itself, with filter [height, width, channels, multiplier]; the output
 * has channels * multiplier channels.
 * @example tf.depthwiseConv2d(tf.ones([1, 4, 4, 2]), tf.ones([3, 3, 2, 1]), 1, 'same').print();
 */
export function depthwiseConv2d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(6, [x, filter], [strides, pad, dataFormat, dilations, dimRoundingMode])[0] as T;
}

/**
 * depthwiseConv2d followed by conv2d with a pointwise filter, [1, 1, channels * multiplier, out].
 * @example tf.separableConv2d(tf.ones([1, 4, 4, 2]), tf.ones([3, 3, 2, 1]), tf.ones([1, 1, 2, 5]), 1, 'same').print();
 */
export function separableConv2d<T extends Tensor = Tensor>(x: Tensor | TensorLike, depthwiseFilter: Tensor | TensorLike, pointwiseFilter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dilation?: [number, number]|number, dataFormat?: 'NHWC'|'NCHW'): T {
  return run(7, [x, depthwiseFilter, pointwiseFilter], [strides, pad, dilation, dataFormat])[0] as T;
}

/**
 * 1D convolution of x, [batch, width, channels] or without batch, with filter [width, channels, out].
 * @example tf.conv1d(tf.ones([1, 8, 2]), tf.ones([3, 2, 4]), 1, 'same').print();
 */
export function conv1d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, stride: number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NWC'|'NCW', dilation?: number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(8, [x, filter], [stride, pad, dataFormat, dilation, dimRoundingMode])[0] as T;
}

/**
 * The transpose of conv2d, also called deconvolution: from x in the shape of conv2d's output to `outputShape`, with
 * filter [height, width, channels out, channels of x].
 * @example tf.conv2dTranspose(tf.ones([1, 2, 2, 1]), tf.ones([2, 2, 3, 1]), [1, 4, 4, 3], 2, 'same').print();
 */
export function conv2dTranspose<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, outputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(9, [x, filter], [outputShape, strides, pad, dimRoundingMode])[0] as T;
}

/**
 * The transpose of conv3d; filter is [depth, height, width, channels out, channels of x].
 * @example tf.conv3dTranspose(tf.ones([1, 2, 2, 2, 1]), tf.ones([2, 2, 2, 3, 1]), [1, 4, 4, 4, 3], 2, 'same').print();
 */
export function conv3dTranspose<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, outputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][]): T {
  return run(10, [x, filter], [outputShape, strides, pad])[0] as T;
}

/**
 * Grayscale dilation: the largest sum of an element of x, [batch, height, width, channels] or without batch, and one
 * of filter, [height, width, channels], over each window of each channel.
 * @example tf.dilation2d(tf.tensor([0, 1, 0, 0], [1, 4, 1]), tf.zeros([1, 2, 1]), 1, 'same').print();
 */
export function dilation2d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number, dataFormat?: 'NHWC'): T {
  return run(11, [x, filter], [strides, pad, dilations, dataFormat])[0] as T;
}

/**
 * The largest element of each window of each channel; x is [batch, height, width, channels] or without batch.
 * NaN and padding are passed over. `dilations` is an extension.
 * @example tf.maxPool(tf.tensor([1, 2, 3, 4], [2, 2, 1]), 2, 1, 'same').print();
 */
export function maxPool<T extends Tensor = Tensor>(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T {
  return run(18, [x], [filterSize, strides, pad, dimRoundingMode, dilations])[0] as T;
}

/**
 * The average of each window of each channel, padding not counted; x is [batch, height, width, channels] or
 * without batch. `dilations` is an extension.
 * @example tf.avgPool(tf.tensor([1, 2, 3, 4], [2, 2, 1]), 2, 1, 'same').print();
 */
export function avgPool<T extends Tensor = Tensor>(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T {
  return run(20, [x], [filterSize, strides, pad, dimRoundingMode, dilations])[0] as T;
}

/**
 * The largest element of each window of each channel; x is [batch, depth, height, width, channels] or without
 * batch.
 * @example tf.maxPool3d(tf.ones([1, 4, 4, 4, 1]), 2, 2, 'valid').print();
 */
export function maxPool3d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(22, [x], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0] as T;
}

/**
 * The average of each window of each channel, padding not counted; x is [batch, depth, height, width, channels]
 * or without batch.
 * @example tf.avgPool3d(tf.ones([1, 4, 4, 4, 1]), 2, 2, 'valid').print();
 */
export function avgPool3d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(24, [x], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0] as T;
}

/**
 * maxPool of x, [batch, height, width, channels], and where each largest element stands: (row * width + column) *
 * channels + channel, counted within its example or, with `includeBatchInIndex`, over the whole batch.
 * @example const {result, indexes} = tf.maxPoolWithArgmax(tf.tensor([1, 2, 3, 4], [1, 2, 2, 1]), 2, 2, 'same');
 */
export function maxPoolWithArgmax(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], includeBatchInIndex?: boolean): {result: Tensor, indexes: Tensor} {
  const [result, indexes] = run(26, [x], [filterSize, strides, pad, includeBatchInIndex]);
  return {result, indexes};
}

/**
 * Pooling of `poolingType`, also with dilated windows; these see zeros around x when pad is 'same', and no padding
 * otherwise.
 * @example tf.pool(tf.ones([5, 5, 1]), 2, 'max', 'same', 2).print();
 */
export function pool<T extends Tensor = Tensor>(input: Tensor | TensorLike, windowShape: [number, number]|number, poolingType: 'avg'|'max', pad: 'valid'|'same'|number|number[][], dilations?: [number, number]|number, strides?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(27, [input], [windowShape, poolingType, pad, dilations, strides, dimRoundingMode])[0] as T;
}

/**
 * Absolute value |x|; of complex64 the magnitude, as float32.
 * @example tf.abs(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function abs<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(42, x) as T;
}

/**
 * Negation -x.
 * @example tf.neg(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function neg<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(43, x) as T;
}

/**
 * -1, 0 or 1 by the sign of x; 0 for NaN.
 * @example tf.sign(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sign<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(44, x) as T;
}

/**
 * The largest integer that is not above x.
 * @example tf.floor(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function floor<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(45, x) as T;
}

/**
 * The smallest integer that is not below x.
 * @example tf.ceil(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function ceil<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(46, x) as T;
}

/**
 * The nearest integer; halves go to the even one.
 * @example tf.round(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function round<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(47, x) as T;
}

/**
 * True where x is NaN.
 * @example tf.isNaN(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function isNaN<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(48, x) as T;
}

/**
 * True where x is Infinity or -Infinity.
 * @example tf.isInf(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function isInf<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(49, x) as T;
}

/**
 * True where x is neither NaN nor infinite.
 * @example tf.isFinite(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function isFinite<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(50, x) as T;
}

/**
 * Zeros of the shape and dtype of x.
 * @example tf.zerosLike(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function zerosLike<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(51, x) as T;
}

/**
 * Ones of the shape and dtype of x.
 * @example tf.onesLike(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function onesLike<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(52, x) as T;
}

/**
 * 1 where x is positive, else `alpha`; NaN stays NaN.
 * @example tf.step(tf.tensor1d([-1, 0, 2])).print();  // [0, 0, 1]
 */
export function step<T extends Tensor = Tensor>(x: Tensor | TensorLike, alpha?: number): T {
  return run(53, [x], [alpha])[0] as T;
}

/**
 * x limited to the range [clipValueMin, clipValueMax]; NaN stays NaN.
 * @example tf.clipByValue(tf.tensor1d([-1, 0.5, 2]), 0, 1).print();  // [0, 0.5, 1]
 */
export function clipByValue<T extends Tensor = Tensor>(x: Tensor | TensorLike, clipValueMin: number, clipValueMax: number): T {
  return run(54, [x], [clipValueMin, clipValueMax])[0] as T;
}

/**
 * x squared.
 * @example tf.square(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function square<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(55, x) as T;
}

/**
 * Square root; NaN for negative x.
 * @example tf.sqrt(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sqrt<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(56, x) as T;
}

/**
 * 1 / sqrt(x).
 * @example tf.rsqrt(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function rsqrt<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(57, x) as T;
}

/**
 * 1 / x.
 * @example tf.reciprocal(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function reciprocal<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(58, x) as T;
}

/**
 * e to the power of x.
 * @example tf.exp(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function exp<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(59, x) as T;
}

/**
 * exp(x) - 1, exact for small x.
 * @example tf.expm1(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function expm1<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(60, x) as T;
}

/**
 * Natural logarithm; -Infinity for 0, NaN for negative x.
 * @example tf.log(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function log<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(61, x) as T;
}

/**
 * log(1 + x), exact for small x.
 * @example tf.log1p(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function log1p<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(62, x) as T;
}

/**
 * The error function.
 * @example tf.erf(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function erf<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(63, x) as T;
}

/**
 * Sine of x in radians.
 * @example tf.sin(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sin<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(64, x) as T;
}

/**
 * Cosine of x in radians.
 * @example tf.cos(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function cos<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(65, x) as T;
}

/**
 * Tangent of x in radians.
 * @example tf.tan(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function tan<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(66, x) as T;
}

/**
 * Inverse sine, in radians; NaN outside [-1, 1].
 * @example tf.asin(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function asin<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(67, x) as T;
}

/**
 * Inverse cosine, in radians; NaN outside [-1, 1].
 * @example tf.acos(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function acos<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(68, x) as T;
}

/**
 * Inverse tangent, in radians.
 * @example tf.atan(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function atan<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(69, x) as T;
}

/**
 * Hyperbolic sine.
 * @example tf.sinh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sinh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(70, x) as T;
}

/**
 * Hyperbolic cosine.
 * @example tf.cosh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function cosh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(71, x) as T;
}

/**
 * Hyperbolic tangent.
 * @example tf.tanh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function tanh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(72, x) as T;
}

/**
 * Inverse hyperbolic sine.
 * @example tf.asinh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function asinh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(73, x) as T;
}

/**
 * Inverse hyperbolic cosine; NaN below 1.
 * @example tf.acosh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function acosh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(74, x) as T;
}

/**
 * Inverse hyperbolic tangent; NaN outside [-1, 1].
 * @example tf.atanh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function atanh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(75, x) as T;
}

/**
 * max(x, 0); NaN stays NaN.
 * @example tf.relu(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function relu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(76, x) as T;
}

/**
 * min(max(x, 0), 6); NaN stays NaN.
 * @example tf.relu6(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function relu6<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(77, x) as T;
}

/**
 * x, or `alpha` * x where x is negative.
 * @example tf.leakyRelu(tf.tensor1d([-1, 2]), 0.1).print();  // [-0.1, 2]
 */
export function leakyRelu<T extends Tensor = Tensor>(x: Tensor | TensorLike, alpha?: number): T {
  return run(78, [x], [alpha])[0] as T;
}

/**
 * x, or alpha * x where x is negative, with broadcasting.
 * @example tf.prelu(tf.tensor1d([-1, 2]), tf.scalar(0.1)).print();  // [-0.1, 2]
 */
export function prelu<T extends Tensor = Tensor>(x: Tensor | TensorLike, alpha: Tensor | TensorLike): T {
  return run2(79, x, alpha) as T;
}

/**
 * x, or exp(x) - 1 where x is negative.
 * @example tf.elu(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function elu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(80, x) as T;
}

/**
 * Scaled exponential linear unit. Source: Klambauer et al., Self-Normalizing Neural Networks, 2017.
 * @example tf.selu(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function selu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(81, x) as T;
}

/**
 * 1 / (1 + exp(-x)).
 * @example tf.sigmoid(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sigmoid<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(82, x) as T;
}

/**
 * log(sigmoid(x)), exact for large |x|.
 * @example tf.logSigmoid(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function logSigmoid<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(83, x) as T;
}

/**
 * log(1 + exp(x)), exact for large |x|.
 * @example tf.softplus(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function softplus<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(84, x) as T;
}

/**
 * Sum a + b, with broadcasting.
 * @example tf.add(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function add<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(91, a, b) as T;
}

/**
 * Difference a - b, with broadcasting.
 * @example tf.sub(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function sub<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(92, a, b) as T;
}

/**
 * Product a * b, with broadcasting.
 * @example tf.mul(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function mul<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(93, a, b) as T;
}

/**
 * Quotient a / b, with broadcasting. Of integers the next lower integer, as floorDiv gives it; 0 for b = 0.
 * @example tf.div(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function div<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(94, a, b) as T;
}

/**
 * Quotient a / b, with broadcasting; 0 where b is 0.
 * @example tf.divNoNan(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function divNoNan<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(95, a, b) as T;
}

/**
 * The largest integer that is not above a / b, as int32, with broadcasting; 0 for b = 0.
 * @example tf.floorDiv(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function floorDiv<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(96, a, b) as T;
}

/**
 * Remainder a - floor(a / b) * b, with the sign of b, with broadcasting.
 * @example tf.mod(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function mod<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(97, a, b) as T;
}

/**
 * base to the power of exp, with broadcasting; NaN for fractional powers of negative numbers.
 * @example tf.pow(tf.tensor1d([2, 3]), tf.scalar(2)).print();  // [4, 9]
 */
export function pow<T extends Tensor = Tensor>(base: Tensor | TensorLike, exp: Tensor | TensorLike): T {
  return run2(98, base, exp) as T;
}

/**
 * The larger of a and b, with broadcasting; NaN if one is NaN.
 * @example tf.maximum(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function maximum<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(99, a, b) as T;
}

/**
 * The smaller of a and b, with broadcasting; NaN if one is NaN.
 * @example tf.minimum(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function minimum<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(100, a, b) as T;
}

/**
 * (a - b) squared, with broadcasting.
 * @example tf.squaredDifference(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function squaredDifference<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(101, a, b) as T;
}

/**
 * The angle of the point (b, a) in radians, in [-pi, pi], with broadcasting.
 * @example tf.atan2(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function atan2<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(102, a, b) as T;
}

/**
 * The bits that are set in both integers; shapes must be equal.
 * @example tf.bitwiseAnd(tf.tensor1d([6], 'int32'), tf.tensor1d([3], 'int32')).print();  // [2]
 */
export function bitwiseAnd<T extends Tensor = Tensor>(x: Tensor | TensorLike, y: Tensor | TensorLike): T {
  return run2(103, x, y) as T;
}

/**
 * True where a = b, with broadcasting.
 * @example tf.equal(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function equal<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(104, a, b) as T;
}

/**
 * True where a and b differ, with broadcasting.
 * @example tf.notEqual(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function notEqual<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(105, a, b) as T;
}

/**
 * True where a > b, with broadcasting.
 * @example tf.greater(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function greater<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(106, a, b) as T;
}

/**
 * True where a >= b, with broadcasting.
 * @example tf.greaterEqual(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function greaterEqual<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(107, a, b) as T;
}

/**
 * True where a < b, with broadcasting.
 * @example tf.less(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function less<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(108, a, b) as T;
}

/**
 * True where a <= b, with broadcasting.
 * @example tf.lessEqual(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function lessEqual<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(109, a, b) as T;
}

/**
 * True where x is false.
 * @example tf.logicalNot(tf.tensor1d([true, false])).print();  // [false, true]
 */
export function logicalNot<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(110, x) as T;
}

/**
 * True where both are true, with broadcasting.
 * @example tf.logicalAnd(tf.tensor1d([true, false]), tf.tensor1d([true, true])).print();  // [true, false]
 */
export function logicalAnd<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(111, a, b) as T;
}

/**
 * True where one is true, with broadcasting.
 * @example tf.logicalOr(tf.tensor1d([true, false]), tf.tensor1d([true, true])).print();  // [true, true]
 */
export function logicalOr<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(112, a, b) as T;
}

/**
 * True where exactly one is true, with broadcasting.
 * @example tf.logicalXor(tf.tensor1d([true, false]), tf.tensor1d([true, true])).print();  // [false, true]
 */
export function logicalXor<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(113, a, b) as T;
}

/**
 * The elements of a where the condition is true, else those of b, with broadcasting.
 * @example tf.where(tf.tensor1d([true, false]), tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // [1, 4]
 */
export function where<T extends Tensor = Tensor>(condition: Tensor | TensorLike, a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run(115, [condition, a, b], [])[0] as T;
}

/**
 * The sum of tensors of one shape and dtype.
 * @example tf.addN([tf.tensor1d([1, 2]), tf.tensor1d([3, 4])]).print();  // [4, 6]
 */
export function addN<T extends Tensor = Tensor>(tensors: Array<Tensor | TensorLike>): T {
  return run(116, listOf(tensors, 'tensors', 'addN'), [])[0] as T;
}

/**
 * x converted to `dtype`. Floats become integers by truncation, NaN becomes 0; anything but 0 is true; of complex64 the real part is taken.
 * @example tf.cast(tf.tensor1d([1.5, -2.7]), 'int32').print();  // [1, -2]
 */
export function cast<T extends Tensor = Tensor>(x: Tensor | TensorLike, dtype: DataType): T {
  return run(117, [x], [dtype])[0] as T;
}

/**
 * Another tensor of the same elements, which share memory.
 * @example tf.tensor1d([1, 2]).clone().print();
 */
export function clone<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(118, x) as T;
}

/**
 * complex64 numbers of real and imaginary parts of the same shape.
 * @example tf.complex(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();
 */
export function complex<T extends Tensor = Tensor>(real: Tensor | TensorLike, imag: Tensor | TensorLike): T {
  return run2(119, real, imag) as T;
}

/**
 * The real parts, as float32; a tensor that is not complex comes back as it is.
 * @example tf.real(tf.complex([1, 2], [3, 4])).print();  // [1, 2]
 */
export function real<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(120, input) as T;
}

/**
 * The imaginary parts, as float32; zeros for a tensor that is not complex.
 * @example tf.imag(tf.complex([1, 2], [3, 4])).print();  // [3, 4]
 */
export function imag<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(121, input) as T;
}

/**
 * A tensor of one value. Without a dtype, numbers are float32.
 * @example tf.fill([2, 2], 4).print();
 */
export function fill<T extends Tensor = Tensor>(shape: number[], value: number|string|boolean, dtype?: DataType): T {
  return run(122, [], [shape, value, dtype])[0] as T;
}

/**
 * A tensor of zeros.
 * @example tf.zeros([2, 2]).print();
 */
export function zeros<T extends Tensor = Tensor>(shape: number[], dtype?: DataType): T {
  return run(123, [], [shape, dtype])[0] as T;
}

/**
 * A tensor of ones.
 * @example tf.ones([2, 2]).print();
 */
export function ones<T extends Tensor = Tensor>(shape: number[], dtype?: DataType): T {
  return run(124, [], [shape, dtype])[0] as T;
}

/**
 * The numbers from `start` to before `stop`, `step` apart. Downwards the default step is -1.
 * @example tf.range(0, 9, 2).print();  // [0, 2, 4, 6, 8]
 */
export function range<T extends Tensor = Tensor>(start: number, stop: number, step?: number, dtype?: DataType): T {
  return run(125, [], [start, stop, step, dtype])[0] as T;
}

/**
 * `num` evenly spaced numbers from `start` to `stop`, both included.
 * @example tf.linspace(0, 1, 5).print();  // [0, 0.25, 0.5, 0.75, 1]
 */
export function linspace<T extends Tensor = Tensor>(start: number, stop: number, num: number): T {
  return run(126, [], [start, stop, num])[0] as T;
}

/**
 * Identity matrices: ones on the diagonal, [...batchShape, numRows, numColumns].
 * @example tf.eye(2).print();  // [[1, 0], [0, 1]]
 */
export function eye<T extends Tensor = Tensor>(numRows: number, numColumns?: number, batchShape?: number[], dtype?: DataType): T {
  return run(127, [], [numRows, numColumns, batchShape, dtype])[0] as T;
}

/**
 * One more axis of length `depth` with `onValue` at each index and `offValue` elsewhere; indices out of range give no `onValue`.
 * @example tf.oneHot(tf.tensor1d([0, 2], 'int32'), 3).print();  // [[1, 0, 0], [0, 0, 1]]
 */
export function oneHot<T extends Tensor = Tensor>(indices: Tensor | TensorLike, depth: number, onValue?: number, offValue?: number, dtype?: DataType): T {
  return run(128, [indices], [depth, onValue, offValue, dtype])[0] as T;
}

/**
 * x on the diagonal of a tensor of shape [...x.shape, ...x.shape], zeros elsewhere.
 * @example tf.diag(tf.tensor1d([1, 2])).print();  // [[1, 0], [0, 2]]
 */
export function diag<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(129, x) as T;
}

/**
 * Evenly distributed numbers in [minval, maxval); integers are truncated.
 * @example tf.randomUniform([2, 2]).print();
 */
export function randomUniform<T extends Tensor = Tensor>(shape: number[], minval?: number, maxval?: number, dtype?: DataType, seed?: number|string): T {
  return run(130, [], [shape, minval, maxval, dtype, seed])[0] as T;
}

/**
 * Normally distributed numbers; integers are rounded.
 * @example tf.randomNormal([2, 2]).print();
 */
export function randomNormal<T extends Tensor = Tensor>(shape: number[], mean?: number, stdDev?: number, dtype?: DataType, seed?: number): T {
  return run(131, [], [shape, mean, stdDev, dtype, seed])[0] as T;
}

/**
 * Normally distributed numbers, drawn again where they are more than two standard deviations from the mean.
 * @example tf.truncatedNormal([2, 2]).print();
 */
export function truncatedNormal<T extends Tensor = Tensor>(shape: number[], mean?: number, stdDev?: number, dtype?: DataType, seed?: number): T {
  return run(132, [], [shape, mean, stdDev, dtype, seed])[0] as T;
}

/**
 * Numbers of a gamma distribution of shape alpha, times beta (as TensorFlow.js has it, where TensorFlow divides).
 * @example tf.randomGamma([2, 2], 1).print();
 */
export function randomGamma<T extends Tensor = Tensor>(shape: number[], alpha: number, beta?: number, dtype?: DataType, seed?: number): T {
  return run(133, [], [shape, alpha, beta, dtype, seed])[0] as T;
}

/**
 * Indices drawn with the probabilities softmax(logits), or `logits` themselves if normalized: [batch, numSamples] or [numSamples], int32.
 * @example tf.multinomial(tf.tensor1d([0.75, 0.25]), 3).print();
 */
export function multinomial<T extends Tensor = Tensor>(logits: Tensor | TensorLike, numSamples: number, seed?: number, normalized?: boolean): T {
  return run(134, [logits], [numSamples, seed, normalized])[0] as T;
}

/**
 * Normally distributed numbers of mean 0 and standard deviation 1.
 * @example tf.randomStandardNormal([2, 2]).print();
 */
export function randomStandardNormal<T extends Tensor = Tensor>(shape: number[], dtype?: DataType, seed?: number): T {
  return run(135, [], [shape, dtype, seed])[0] as T;
}

/**
 * Evenly distributed integers in [minval, maxval), int32.
 * @example tf.randomUniformInt([2, 2], 0, 10).print();
 */
export function randomUniformInt<T extends Tensor = Tensor>(shape: number[], minval: number, maxval: number, seed?: number|string): T {
  return run(136, [], [shape, minval, maxval, seed])[0] as T;
}

/**
 * x with a fraction `rate` of its elements set to 0 and the others scaled by 1 / (1 - rate). Axes of length 1 in noiseShape are dropped as a whole. Source: Srivastava et al., 2014.
 * @example tf.dropout(tf.tensor1d([1, 2, 2, 1]), 0.5).print();
 */
export function dropout<T extends Tensor = Tensor>(x: Tensor | TensorLike, rate: number, noiseShape?: number[], seed?: number|string): T {
  return run(137, [x], [rate, noiseShape, seed])[0] as T;
}

/**
 * Matrix product of the last two axes, [..., m, k] x [..., k, n] => [..., m, n]; leading axes broadcast.
 * @example tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).print();  // [[11]]
 */
export function matMul<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): T {
  return run(138, [a, b], [transposeA, transposeB])[0] as T;
}

/**
 * Product of vectors or matrices: [k]·[k] is a scalar, [m, k]·[k] and [k]·[k, n] are vectors, [m, k]·[k, n] is a matrix.
 * @example tf.dot(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // 11
 */
export function dot<T extends Tensor = Tensor>(t1: Tensor | TensorLike, t2: Tensor | TensorLike): T {
  return run2(139, t1, t2) as T;
}

/**
 * All products of elements of two vectors, [m] and [n] => [m, n].
 * @example tf.outerProduct(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // [[3, 4], [6, 8]]
 */
export function outerProduct<T extends Tensor = Tensor>(v1: Tensor | TensorLike, v2: Tensor | TensorLike): T {
  return run2(140, v1, v2) as T;
}

/**
 * Sums of products over labelled axes of one or two tensors: a letter per axis, inputs separated by commas, and behind the
 * arrow the axes that are kept.
 * @example tf.einsum('ij,jk->ik', a, b);  // matrix product
 * @example tf.einsum('ij->ji', a);        // transpose
 */
export function einsum<T extends Tensor = Tensor>(equation: string, ...tensors: Array<Tensor | TensorLike>): T {
  return run(142, listOf(tensors, 'tensors', 'einsum'), [equation])[0] as T;
}

/**
 * exp(logits) divided by its sum along the last axis: probabilities that add up to 1.
 * @example tf.softmax(tf.tensor1d([1, 2, 3])).print();  // [0.09, 0.245, 0.665]
 */
export function softmax<T extends Tensor = Tensor>(logits: Tensor | TensorLike, dim?: number): T {
  return run(143, [logits], [dim])[0] as T;
}

/**
 * log(softmax(logits)) along the last axis, without the loss of precision of computing both.
 * @example tf.logSoftmax(tf.tensor1d([1, 2, 3])).print();  // [-2.408, -1.408, -0.408]
 */
export function logSoftmax<T extends Tensor = Tensor>(logits: Tensor | TensorLike, axis?: number): T {
  return run(144, [logits], [axis])[0] as T;
}

/**
 * scale * (x - mean) / sqrt(variance + varianceEpsilon) + offset. The statistics have the rank of x, or rank 1: one
 * value per channel (last axis). Source: Ioffe and Szegedy, https://arxiv.org/abs/1502.03167.
 * @example tf.batchNorm(tf.tensor2d([[2, 4]]), [1, 1], [1, 9], null, null, 0).print();  // [[1, 1]]
 */
export function batchNorm<T extends Tensor = Tensor>(x: Tensor | TensorLike, mean: Tensor | TensorLike, variance: Tensor | TensorLike, offset?: Tensor | TensorLike | null, scale?: Tensor | TensorLike | null, varianceEpsilon?: number): T {
  return run(145, [x, mean, variance, offset, scale], [varianceEpsilon])[0] as T;
}

/**
 * x / (bias + alpha * s) ** beta, where s is the sum of squares over the channels within `depthRadius`. x is
 * [batch, height, width, channels] or [height, width, channels]. Source: Krizhevsky et al., ImageNet Classification with Deep
 * Convolutional Neural Networks, 3.3.
 * @example tf.localResponseNormalization(tf.ones([1, 1, 1, 8]), 2).print();
 */
export function localResponseNormalization<T extends Tensor = Tensor>(x: Tensor | TensorLike, depthRadius?: number, bias?: number, alpha?: number, beta?: number): T {
  return run(147, [x], [depthRadius, bias, alpha, beta])[0] as T;
}

/**
 * Sums elements over `axis`, or over all axes. bool is summed as int32.
 * @example tf.sum(tf.tensor2d([[1, 2], [3, 4]]), 1).print();  // [3, 7]
 */
export function sum<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(152, [x], [axis, keepDims])[0] as T;
}

/**
 * Arithmetic mean over `axis`, or over all axes. Integers and bool give float32; of no elements it is 0.
 * @example tf.mean(tf.tensor1d([1, 2, 6])).print();  // 3
 */
export function mean<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(153, [x], [axis, keepDims])[0] as T;
}

/**
 * Multiplies elements over `axis`, or over all axes. bool counts as int32.
 * @example tf.prod(tf.tensor1d([2, 3, 4])).print();  // 24
 */
export function prod<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(154, [x], [axis, keepDims])[0] as T;
}

/**
 * The largest element over `axis`, or over all axes; NaN if there is one, -Infinity of no elements.
 * @example tf.max(tf.tensor1d([1, 7, 3])).print();  // 7
 */
export function max<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(155, [x], [axis, keepDims])[0] as T;
}

/**
 * The smallest element over `axis`, or over all axes; NaN if there is one, Infinity of no elements.
 * @example tf.min(tf.tensor1d([4, 7, 3])).print();  // 3
 */
export function min<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(156, [x], [axis, keepDims])[0] as T;
}

/**
 * Whether all elements over `axis`, or over all axes, are true. x must be bool.
 * @example tf.all(tf.tensor1d([1, 0], 'bool')).print();  // false
 */
export function all<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(157, [x], [axis, keepDims])[0] as T;
}

/**
 * Whether any element over `axis`, or over all axes, is true. x must be bool.
 * @example tf.any(tf.tensor1d([1, 0], 'bool')).print();  // true
 */
export function any<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(158, [x], [axis, keepDims])[0] as T;
}

/**
 * Position of the largest element along `axis`, the first of equal ones, as int32. NaN counts only in first place.
 * @example tf.argMax(tf.tensor1d([1, 7, 3])).print();  // 1
 */
export function argMax<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number): T {
  return run(159, [x], [axis])[0] as T;
}

/**
 * Position of the smallest element along `axis`, the first of equal ones, as int32. NaN counts only in first place.
 * @example tf.argMin(tf.tensor1d([4, 7, 3])).print();  // 2
 */
export function argMin<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number): T {
  return run(160, [x], [axis])[0] as T;
}

/**
 * Running sum along `axis`. `exclusive` leaves out the element itself; `reverse` starts at the end.
 * @example tf.cumsum(tf.tensor1d([1, 2, 3])).print();  // [1, 3, 6]
 */
export function cumsum<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number, exclusive?: boolean, reverse?: boolean): T {
  return run(161, [x], [axis, exclusive, reverse])[0] as T;
}

/**
 * Running product along `axis`. `exclusive` leaves out the element itself; `reverse` starts at the end.
 * @example tf.cumprod(tf.tensor1d([1, 2, 3])).print();  // [1, 2, 6]
 */
export function cumprod<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number, exclusive?: boolean, reverse?: boolean): T {
  return run(162, [x], [axis, exclusive, reverse])[0] as T;
}

/**
 * log(sum(exp(x))) over `axis`, or over all axes, without overflow.
 * @example tf.logSumExp(tf.tensor1d([1000, 1000])).print();  // 1000.693
 */
export function logSumExp<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(163, [x], [axis, keepDims])[0] as T;
}

/**
 * Mean and (biased) variance over `axis`, or over all axes.
 * @example const {mean, variance} = tf.moments(tf.tensor1d([1, 2, 3]));  // 2, 0.6667
 */
export function moments(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): {mean: Tensor, variance: Tensor} {
  const [mean, variance] = run(164, [x], [axis, keepDims]);
  return {mean, variance};
}

/**
 * Norm of the whole of x as a vector; of vectors along one axis; or of matrices in two axes. `ord` is 1 (sum of
 * magnitudes; of matrices the largest column sum), Infinity, -Infinity (largest, smallest; of matrices row sums), 2
 * (vectors only), 'euclidean', or 'fro' (matrices only).
 * @example tf.norm(tf.tensor1d([3, 4])).print();  // 5
 */
export function norm<T extends Tensor = Tensor>(x: Tensor | TensorLike, ord?: number|'euclidean'|'fro', axis?: number|number[], keepDims?: boolean): T {
  return run(165, [x], [ord, axis, keepDims])[0] as T;
}

/**
 * Square root of the sum of squares over `axis`, or over all axes.
 * @example tf.euclideanNorm(tf.tensor1d([3, 4])).print();  // 5
 */
export function euclideanNorm<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(166, [x], [axis, keepDims])[0] as T;
}

/**
 * Discrete Fourier transform along the last axis of a complex64 tensor, of any length.
 * @example tf.fft(tf.complex([1, 2], [0, 0])).print();  // 3, -1
 */
export function fft<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(167, input) as T;
}

/**
 * Inverse discrete Fourier transform along the last axis of a complex64 tensor, of any length.
 * @example tf.ifft(tf.complex([3, -1], [0, 0])).print();  // 1, 2
 */
export function ifft<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(168, input) as T;
}

/**
 * Fourier transform along the last axis of a float32 tensor: the first fftLength / 2 + 1 values, which determine the others.
 * `fftLength` cuts the input or pads it with zeros.
 * @example tf.rfft(tf.tensor1d([1, 2, 3])).print();
 */
export function rfft<T extends Tensor = Tensor>(input: Tensor | TensorLike, fftLength?: number): T {
  return run(169, [input], [fftLength])[0] as T;
}

/**
 * Inverse of {@link rfft} for even lengths: n values give 2 * (n - 1) real ones, as [batch, length].
 * @example tf.irfft(tf.rfft(tf.tensor1d([1, 2, 3, 4]))).print();
 */
export function irfft<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(170, input) as T;
}

/**
 * The same elements in another shape of the same size; -1 in `shape`, once, is inferred.
 */
export function reshape<T extends Tensor = Tensor>(x: Tensor | TensorLike, shape: number[]): T {
  return run(171, [x], [shape])[0] as T;
}

/**
 * x with a new dimension of length 1 before `axis`; a negative axis counts from behind the last.
 * @example tf.expandDims([1, 2, 3], 1).print();  // shape [3, 1]
 */
export function expandDims<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number): T {
  return run(172, [x], [axis])[0] as T;
}

/**
 * x without its dimensions of length 1, or without those of `axis`, which must have length 1.
 * @example tf.squeeze([[[1], [2]]]).print();  // shape [2]
 */
export function squeeze<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number[]): T {
  return run(173, [x], [axis])[0] as T;
}

/**
 * x itself; throws unless it has this shape. A dimension of null fits any length.
 * @example tf.ensureShape(tf.zeros([2, 3]), [null, 3]);
 */
export function ensureShape<T extends Tensor = Tensor>(x: Tensor | TensorLike, shape: number[]): T {
  return run(174, [x], [shape])[0] as T;
}

/**
 * x with its axes permuted: dimension i of the result is dimension perm[i] of x. Without `perm` the axes
 * are reversed. `conjugate` also conjugates complex64.
 * @example tf.transpose([[1, 2, 3], [4, 5, 6]]).print();  // [[1, 4], [2, 5], [3, 6]]
 */
export function transpose<T extends Tensor = Tensor>(x: Tensor | TensorLike, perm?: number[], conjugate?: boolean): T {
  return run(175, [x], [perm, conjugate])[0] as T;
}

/**
 * x with the order of elements reversed along `axis`, or along all axes.
 * @example tf.reverse([1, 2, 3]).print();  // [3, 2, 1]
 */
export function reverse<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[]): T {
  return run(176, [x], [axis])[0] as T;
}

/**
 * x repeated reps[i] times along each axis i.
 * @example tf.tile([1, 2], [3]).print();  // [1, 2, 1, 2, 1, 2]
 */
export function tile<T extends Tensor = Tensor>(x: Tensor | TensorLike, reps: number[]): T {
  return run(177, [x], [reps])[0] as T;
}

/**
 * x repeated along dimensions of length 1, and along new first dimensions, until it has `shape`.
 * @example tf.broadcastTo([1, 2], [2, 2]).print();  // [[1, 2], [1, 2]]
 */
export function broadcastTo<T extends Tensor = Tensor>(x: Tensor | TensorLike, shape: number[]): T {
  return run(178, [x], [shape])[0] as T;
}

/**
 * Cuts the dimensions behind the first, zero-padded by `paddings`, into blocks; the places within a block
 * become batches. batchToSpaceND undoes it.
 * @example tf.spaceToBatchND(tf.ones([1, 2, 2, 1]), [2, 2], [[0, 0], [0, 0]]);  // shape [4, 1, 1, 1]
 */
export function spaceToBatchND<T extends Tensor = Tensor>(x: Tensor | TensorLike, blockShape: number[], paddings: number[][]): T {
  return run(179, [x], [blockShape, paddings])[0] as T;
}

/**
 * Puts batches together to blocks of the dimensions behind the first, then cuts off `crops`.
 * @example tf.batchToSpaceND(tf.ones([4, 1, 1, 1]), [2, 2], [[0, 0], [0, 0]]);  // shape [1, 2, 2, 1]
 */
export function batchToSpaceND<T extends Tensor = Tensor>(x: Tensor | TensorLike, blockShape: number[], crops: number[][]): T {
  return run(180, [x], [blockShape, crops])[0] as T;
}

/**
 * Spreads channels over blocks of blockSize × blockSize pixels.
 * @example tf.depthToSpace(tf.ones([1, 1, 1, 4]), 2);  // shape [1, 2, 2, 1]
 */
export function depthToSpace<T extends Tensor = Tensor>(x: Tensor | TensorLike, blockSize: number, dataFormat?: 'NHWC'|'NCHW'): T {
  return run(181, [x], [blockSize, dataFormat])[0] as T;
}

/**
 * The part of x that begins at `begin` and has `size` elements along each axis. Missing entries of begin are
 * 0; missing entries of size, and -1, reach to the end.
 * @example tf.slice([1, 2, 3, 4], [1], [2]).print();  // [2, 3]
 */
export function slice<T extends Tensor = Tensor>(x: Tensor | TensorLike, begin: number|number[], size?: number|number[]): T {
  return run(183, [x], [begin, size])[0] as T;
}

/**
 * x[begin:end:strides] as Python writes it. Negative positions count from the end. Bit i of a mask speaks of
 * entry i: begin or end is ignored, the entry is an ellipsis, makes a new axis, or is one index whose
 * dimension is dropped. Source: tf.strided_slice.
 * @example tf.stridedSlice([1, 2, 3, 4, 5], [4], [0], [-2]).print();  // [5, 3]
 */
export function stridedSlice<T extends Tensor = Tensor>(x: Tensor | TensorLike, begin: number[], end: number[], strides?: number[], beginMask?: number, endMask?: number, ellipsisMask?: number, newAxisMask?: number, shrinkAxisMask?: number): T {
  return run(184, [x], [begin, end, strides, beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask])[0] as T;
}

/**
 * The tensors one behind the other along `axis`; their other dimensions must agree. The result has the dtype
 * of the first.
 * @example tf.concat([[1, 2], [3]]).print();  // [1, 2, 3]
 */
export function concat<T extends Tensor = Tensor>(tensors: Array<Tensor | TensorLike>, axis?: number): T {
  return run(185, listOf(tensors, 'tensors', 'concat'), [axis])[0] as T;
}

/**
 * Tensors of one shape and dtype joined along a new axis.
 * @example tf.stack([[1, 2], [3, 4]]).print();  // [[1, 2], [3, 4]]
 */
export function stack<T extends Tensor = Tensor>(tensors: Array<Tensor | TensorLike>, axis?: number): T {
  return run(186, listOf(tensors, 'tensors', 'stack'), [axis])[0] as T;
}

/**
 * x cut along `axis` into so many equal parts, or into parts of the given sizes, of which one may be -1: the
 * rest.
 * @example tf.split([1, 2, 3, 4], [1, -1])[1].print();  // [2, 3, 4]
 */
export function split(x: Tensor | TensorLike, numOrSizeSplits: number[]|number, axis?: number): Tensor[] {
  return run(187, [x], [numOrSizeSplits, axis]);
}

/**
 * x cut along `axis` into tensors that lack this axis.
 * @example tf.unstack([[1, 2], [3, 4]])[1].print();  // [3, 4]
 */
export function unstack(x: Tensor | TensorLike, axis?: number): Tensor[] {
  return run(188, [x], [axis]);
}

/**
 * x with constantValue added before and behind each axis, as many as its pair of `paddings` says.
 * @example tf.pad([1, 2], [[1, 2]]).print();  // [0, 1, 2, 0, 0]
 */
export function pad<T extends Tensor = Tensor>(x: Tensor | TensorLike, paddings: Array<[number, number]>, constantValue?: number): T {
  return run(189, [x], [paddings, constantValue])[0] as T;
}

/**
 * x continued beyond its borders by its mirror image: «symmetric» repeats the border elements, «reflect» does
 * not.
 * @example tf.mirrorPad([1, 2, 3], [[2, 2]], 'reflect').print();  // [3, 2, 1, 2, 3, 2, 1]
 */
export function mirrorPad<T extends Tensor = Tensor>(x: Tensor | TensorLike, paddings: Array<[number, number]>, mode: 'reflect'|'symmetric'): T {
  return run(190, [x], [paddings, mode])[0] as T;
}

/**
 * The slices of x at `indices` along `axis`; the axis is replaced by the dimensions of indices. The first
 * batchDims dimensions of both are walked together. Throws for an index out of range.
 * @example tf.gather([10, 20, 30], [2, 0]).print();  // [30, 10]
 */
export function gather<T extends Tensor = Tensor>(x: Tensor | TensorLike, indices: Tensor | TensorLike, axis?: number, batchDims?: number): T {
  return run(191, [x, indices], [axis, batchDims])[0] as T;
}

/**
 * The slices of x at the positions that the last dimension of `indices` states.
 * @example tf.gatherND([[1, 2], [3, 4]], [[1, 0], [0, 1]]).print();  // [3, 2]
 */
export function gatherND<T extends Tensor = Tensor>(x: Tensor | TensorLike, indices: Tensor | TensorLike): T {
  return run2(193, x, indices) as T;
}

/**
 * Zeros of `shape`, to which `updates` are added at `indices`.
 * @example tf.scatterND([[1], [3], [1]], [1, 2, 3], [4]).print();  // [0, 4, 0, 2]
 */
export function scatterND<T extends Tensor = Tensor>(indices: Tensor | TensorLike, updates: Tensor | TensorLike, shape: number[]): T {
  return run(194, [indices, updates], [shape])[0] as T;
}

/**
 * `tensor` with the slices at `indices` replaced by `updates`; the last one wins.
 * @example tf.tensorScatterUpdate([1, 2, 3], [[1]], [7]).print();  // [1, 7, 3]
 */
export function tensorScatterUpdate<T extends Tensor = Tensor>(tensor: Tensor | TensorLike, indices: Tensor | TensorLike, updates: Tensor | TensorLike): T {
  return run(195, [tensor, indices, updates], [])[0] as T;
}

/**
 * defaultValue (0, or '' of strings) everywhere but at sparseIndices, where sparseValues stand.
 * @example tf.sparseToDense([1, 3], [7, 8], [4]).print();  // [0, 7, 0, 8]
 */
export function sparseToDense<T extends Tensor = Tensor>(sparseIndices: Tensor | TensorLike, sparseValues: Tensor | TensorLike, outputShape: number[], defaultValue?: Tensor | TensorLike | null): T {
  return run(196, [sparseIndices, sparseValues, defaultValue], [outputShape])[0] as T;
}

/**
 * Row s of the result is the sum of the slices of x whose id is s. Ids outside of [0, numSegments) are left out.
 * @example tf.unsortedSegmentSum([1, 2, 3], tf.tensor1d([1, 0, 1], 'int32'), 2).print();  // [2, 4]
 */
export function unsortedSegmentSum<T extends Tensor = Tensor>(x: Tensor | TensorLike, segmentIds: Tensor | TensorLike, numSegments: number): T {
  return run(197, [x, segmentIds], [numSegments])[0] as T;
}

/**
 * The different slices of x along `axis`, in order of first appearance, and for each slice of x its place
 * among them. NaN is equal to NaN.
 * @example tf.unique([1, 1, 2, 4, 4]).values.print();  // [1, 2, 4]
 */
export function unique(x: Tensor | TensorLike, axis?: number): {values: Tensor, indices: Tensor} {
  const [values, indices] = run(199, [x], [axis]);
  return {values, indices};
}

/**
 * The k largest elements along the last axis, largest first, and their places. Of equal ones the first comes
 * first; NaN comes last.
 * @example tf.topk([1, 5, 3], 2).indices.print();  // [1, 2]
 */
export function topk(x: Tensor | TensorLike, k?: number, sorted?: boolean): {values: Tensor, indices: Tensor} {
  const [values, indices] = run(201, [x], [k, sorted]);
  return {values, indices};
}

/**
 * For each value the place in the ascending last axis of sortedSequence where it would be inserted, before
 * (left) or behind (right) equal ones: int32 of shape [batch, values].
 * @example tf.searchSorted([0, 3, 9], [3, 4]).print();  // [[1, 2]]
 */
export function searchSorted<T extends Tensor = Tensor>(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike, side?: 'left'|'right'): T {
  return run(202, [sortedSequence, values], [side])[0] as T;
}

/**
 * searchSorted on the left side.
 * @example tf.lowerBound([0, 3, 9], [3]).print();  // [[1]]
 */
export function lowerBound<T extends Tensor = Tensor>(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike): T {
  return run2(203, sortedSequence, values) as T;
}

/**
 * searchSorted on the right side.
 * @example tf.upperBound([0, 3, 9], [3]).print();  // [[2]]
 */
export function upperBound<T extends Tensor = Tensor>(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike): T {
  return run2(204, sortedSequence, values) as T;
}

/**
 * Element v of the result is how often v occurs in x, or the sum of its weights unless these are empty.
 * Values not below `size` are left out; the dtype is that of weights.
 * @example tf.bincount(tf.tensor1d([1, 1, 3], 'int32'), [], 4).print();  // [0, 2, 0, 1]
 */
export function bincount<T extends Tensor = Tensor>(x: Tensor | TensorLike, weights: Tensor | TensorLike, size: number): T {
  return run(205, [x, weights], [size])[0] as T;
}

/**
 * As bincount, for each row of x. binaryOutput says only whether a value occurs.
 * @example tf.denseBincount(tf.tensor1d([1, 1, 3], 'int32'), [], 4, true).print();  // [0, 1, 0, 1]
 */
export function denseBincount<T extends Tensor = Tensor>(x: Tensor | TensorLike, weights: Tensor | TensorLike, size: number, binaryOutput?: boolean): T {
  return run(206, [x, weights], [size, binaryOutput])[0] as T;
}

/**
 * A ragged matrix with a row for each start, limit and delta: start, start + delta, … before limit. Scalars
 * serve all rows.
 * @example tf.raggedRange([0, 5], [3, 6], 1).rtDenseValues.print();  // [0, 1, 2, 5]
 */
export function raggedRange(starts: Tensor | TensorLike, limits: Tensor | TensorLike, deltas: Tensor | TensorLike): {rtNestedSplits: Tensor, rtDenseValues: Tensor} {
  const [rtNestedSplits, rtDenseValues] = run(216, [starts, limits, deltas], []);
  return {rtNestedSplits, rtDenseValues};
}
