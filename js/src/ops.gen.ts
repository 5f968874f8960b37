// Generated from the op table by `npm run gen`; do not edit.
import {run, run1, run2} from './engine';
import type {Tensor, TensorLike} from './tensor';
import type {DataType} from './types';

/** Of the op table that this file was generated from; the core has its own. */
export const TABLE_HASH = 693639503;

/** Names of ops and of their inputs, by op id, for messages. */
export const OP_NAMES = 'conv2d:x,filter conv2DBackpropInput:dy,filter conv2DBackpropFilter:x,dy conv3d:x,filter conv3DBackpropInput:dy,filter conv3DBackpropFilter:x,dy depthwiseConv2d:x,filter separableConv2d:x,depthwiseFilter,pointwiseFilter conv1d:x,filter conv2dTranspose:x,filter conv3dTranspose:x,filter abs:x neg:x sign:x square:x exp:x relu:x zerosLike:x onesLike:x logicalNot:x clipByValue:x add:a,b sub:a,b mul:a,b maximum:a,b greater:a,b greaterEqual:a,b less:a,b lessEqual:a,b logicalAnd:a,b matMul:a,b sum:x cast:x reshape:x';

/**
 * 2D convolution of x, [batch, height, width, channels] or without batch, with filter [height, width, channels, out].
 * A filter with fewer channels, which divide those of x, convolves groups of channels separately.
 * `pad` is 'valid', 'same', a number of pixels, or explicit: [[0, 0], [top, bottom], [left, right], [0, 0]].
 * @example tf.conv2d(tf.ones([1, 5, 5, 3]), tf.ones([3, 3, 3, 8]), 1, 'same').print();
 */
export function conv2d(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor {
  return run(0, [x, filter], [strides, pad, dataFormat, dilations, dimRoundingMode])[0];
}

/**
 * Gradient of conv2d to its input, which has the shape `inputShape`. Internal.
 */
export function conv2DBackpropInput(dy: Tensor | TensorLike, filter: Tensor | TensorLike, inputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor {
  return run(1, [dy, filter], [inputShape, strides, pad, dataFormat, dilations, dimRoundingMode])[0];
}

/**
 * Gradient of conv2d to its filter, which has the shape `filterShape`. Internal.
 */
export function conv2DBackpropFilter(x: Tensor | TensorLike, dy: Tensor | TensorLike, filterShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor {
  return run(2, [x, dy], [filterShape, strides, pad, dataFormat, dilations, dimRoundingMode])[0];
}

/**
 * 3D convolution of x, [batch, depth, height, width, channels] or without batch, with filter
 * [depth, height, width, channels, out].
 * @example tf.conv3d(tf.ones([1, 4, 4, 4, 1]), tf.ones([2, 2, 2, 1, 3]), 1, 'valid').print();
 */
export function conv3d(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor {
  return run(3, [x, filter], [strides, pad, dataFormat, dilations])[0];
}

/**
 * Gradient of conv3d to its input, which has the shape `inputShape`. Internal.
 */
export function conv3DBackpropInput(dy: Tensor | TensorLike, filter: Tensor | TensorLike, inputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor {
  return run(4, [dy, filter], [inputShape, strides, pad, dataFormat, dilations])[0];
}

/**
 * Gradient of conv3d to its filter, which has the shape `filterShape`. Internal.
 */
export function conv3DBackpropFilter(x: Tensor | TensorLike, dy: Tensor | TensorLike, filterShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor {
  return run(5, [x, dy], [filterShape, strides, pad, dataFormat, dilations])[0];
}

/**
 * 2D convolution of each channel of x by itself, with filter [height, width, channels, multiplier]; the output
 * has channels * multiplier channels.
 * @example tf.depthwiseConv2d(tf.ones([1, 4, 4, 2]), tf.ones([3, 3, 2, 1]), 1, 'same').print();
 */
export function depthwiseConv2d(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor {
  return run(6, [x, filter], [strides, pad, dataFormat, dilations, dimRoundingMode])[0];
}

/**
 * depthwiseConv2d followed by conv2d with a pointwise filter, [1, 1, channels * multiplier, out].
 * @example tf.separableConv2d(tf.ones([1, 4, 4, 2]), tf.ones([3, 3, 2, 1]), tf.ones([1, 1, 2, 5]), 1, 'same').print();
 */
export function separableConv2d(x: Tensor | TensorLike, depthwiseFilter: Tensor | TensorLike, pointwiseFilter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dilation?: [number, number]|number, dataFormat?: 'NHWC'|'NCHW'): Tensor {
  return run(7, [x, depthwiseFilter, pointwiseFilter], [strides, pad, dilation, dataFormat])[0];
}

/**
 * 1D convolution of x, [batch, width, channels] or without batch, with filter [width, channels, out].
 * @example tf.conv1d(tf.ones([1, 8, 2]), tf.ones([3, 2, 4]), 1, 'same').print();
 */
export function conv1d(x: Tensor | TensorLike, filter: Tensor | TensorLike, stride: number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NWC'|'NCW', dilation?: number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor {
  return run(8, [x, filter], [stride, pad, dataFormat, dilation, dimRoundingMode])[0];
}

/**
 * The transpose of conv2d, also called deconvolution: from x in the shape of conv2d's output to `outputShape`, with
 * filter [height, width, channels out, channels of x].
 * @example tf.conv2dTranspose(tf.ones([1, 2, 2, 1]), tf.ones([2, 2, 3, 1]), [1, 4, 4, 3], 2, 'same').print();
 */
export function conv2dTranspose(x: Tensor | TensorLike, filter: Tensor | TensorLike, outputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor {
  return run(9, [x, filter], [outputShape, strides, pad, dimRoundingMode])[0];
}

/**
 * The transpose of conv3d; filter is [depth, height, width, channels out, channels of x].
 * @example tf.conv3dTranspose(tf.ones([1, 2, 2, 2, 1]), tf.ones([2, 2, 2, 3, 1]), [1, 4, 4, 4, 3], 2, 'same').print();
 */
export function conv3dTranspose(x: Tensor | TensorLike, filter: Tensor | TensorLike, outputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][]): Tensor {
  return run(10, [x, filter], [outputShape, strides, pad])[0];
}

/**
 * Absolute value |x|.
 */
export function abs(x: Tensor | TensorLike): Tensor {
  return run1(11, x);
}

/**
 * Negation -x.
 */
export function neg(x: Tensor | TensorLike): Tensor {
  return run1(12, x);
}

/**
 * -1, 0 or 1 by the sign of x; 0 for NaN.
 */
export function sign(x: Tensor | TensorLike): Tensor {
  return run1(13, x);
}

/**
 * x squared.
 */
export function square(x: Tensor | TensorLike): Tensor {
  return run1(14, x);
}

/**
 * e to the power of x.
 */
export function exp(x: Tensor | TensorLike): Tensor {
  return run1(15, x);
}

/**
 * max(x, 0); NaN stays NaN.
 */
export function relu(x: Tensor | TensorLike): Tensor {
  return run1(16, x);
}

/**
 * Zeros of the shape and dtype of x.
 */
export function zerosLike(x: Tensor | TensorLike): Tensor {
  return run1(17, x);
}

/**
 * Ones of the shape and dtype of x.
 */
export function onesLike(x: Tensor | TensorLike): Tensor {
  return run1(18, x);
}

/**
 * True where x is false.
 */
export function logicalNot(x: Tensor | TensorLike): Tensor {
  return run1(19, x);
}

/**
 * x limited to the range [clipValueMin, clipValueMax].
 */
export function clipByValue(x: Tensor | TensorLike, clipValueMin: number, clipValueMax: number): Tensor {
  return run(20, [x], [clipValueMin, clipValueMax])[0];
}

/**
 * Sum a + b, with broadcasting.
 */
export function add(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(21, a, b);
}

/**
 * Difference a - b, with broadcasting.
 */
export function sub(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(22, a, b);
}

/**
 * Product a * b, with broadcasting.
 */
export function mul(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(23, a, b);
}

/**
 * The larger of a and b, with broadcasting.
 */
export function maximum(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(24, a, b);
}

/**
 * True where a > b, with broadcasting.
 */
export function greater(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(25, a, b);
}

/**
 * True where a >= b, with broadcasting.
 */
export function greaterEqual(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(26, a, b);
}

/**
 * True where a < b, with broadcasting.
 */
export function less(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(27, a, b);
}

/**
 * True where a <= b, with broadcasting.
 */
export function lessEqual(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(28, a, b);
}

/**
 * True where both are true, with broadcasting.
 */
export function logicalAnd(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(29, a, b);
}

/**
 * Matrix product of the last two axes, [..., m, k] x [..., k, n] => [..., m, n]; leading axes broadcast.
 */
export function matMul(a: Tensor | TensorLike, b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): Tensor {
  return run(30, [a, b], [transposeA, transposeB])[0];
}

/**
 * Sums elements over `axis`, or over all axes. bool is summed as int32.
 */
export function sum(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): Tensor {
  return run(31, [x], [axis, keepDims])[0];
}

/**
 * x converted to `dtype`. Floats become integers by truncation, NaN becomes 0; anything but 0 is true.
 */
export function cast(x: Tensor | TensorLike, dtype: DataType): Tensor {
  return run(32, [x], [dtype])[0];
}

/**
 * The same elements in another shape of the same size; -1 in `shape`, once, is inferred.
 */
export function reshape(x: Tensor | TensorLike, shape: number[]): Tensor {
  return run(33, [x], [shape])[0];
}

/** Ops that tensors have as methods, with the tensor as first argument. */
export const METHODS = {conv2d, conv2DBackpropInput, conv2DBackpropFilter, conv3d, conv3DBackpropInput, conv3DBackpropFilter, depthwiseConv2d, separableConv2d, conv1d, conv2dTranspose, conv3dTranspose, abs, neg, sign, square, exp, relu, zerosLike, onesLike, logicalNot, clipByValue, add, sub, mul, maximum, greater, greaterEqual, less, lessEqual, logicalAnd, matMul, sum, cast, reshape};

declare module './tensor' {
  interface Tensor {
    /** See {@link conv2d}. */
    conv2d(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor;
    /** See {@link conv2DBackpropInput}. */
    conv2DBackpropInput(filter: Tensor | TensorLike, inputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor;
    /** See {@link conv2DBackpropFilter}. */
    conv2DBackpropFilter(dy: Tensor | TensorLike, filterShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor;
    /** See {@link conv3d}. */
    conv3d(filter: Tensor | TensorLike, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor;
    /** See {@link conv3DBackpropInput}. */
    conv3DBackpropInput(filter: Tensor | TensorLike, inputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor;
    /** See {@link conv3DBackpropFilter}. */
    conv3DBackpropFilter(dy: Tensor | TensorLike, filterShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor;
    /** See {@link depthwiseConv2d}. */
    depthwiseConv2d(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor;
    /** See {@link separableConv2d}. */
    separableConv2d(depthwiseFilter: Tensor | TensorLike, pointwiseFilter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dilation?: [number, number]|number, dataFormat?: 'NHWC'|'NCHW'): Tensor;
    /** See {@link conv1d}. */
    conv1d(filter: Tensor | TensorLike, stride: number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NWC'|'NCW', dilation?: number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor;
    /** See {@link conv2dTranspose}. */
    conv2dTranspose(filter: Tensor | TensorLike, outputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor;
    /** See {@link conv3dTranspose}. */
    conv3dTranspose(filter: Tensor | TensorLike, outputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][]): Tensor;
    /** See {@link abs}. */
    abs(): Tensor;
    /** See {@link neg}. */
    neg(): Tensor;
    /** See {@link sign}. */
    sign(): Tensor;
    /** See {@link square}. */
    square(): Tensor;
    /** See {@link exp}. */
    exp(): Tensor;
    /** See {@link relu}. */
    relu(): Tensor;
    /** See {@link zerosLike}. */
    zerosLike(): Tensor;
    /** See {@link onesLike}. */
    onesLike(): Tensor;
    /** See {@link logicalNot}. */
    logicalNot(): Tensor;
    /** See {@link clipByValue}. */
    clipByValue(clipValueMin: number, clipValueMax: number): Tensor;
    /** See {@link add}. */
    add(b: Tensor | TensorLike): Tensor;
    /** See {@link sub}. */
    sub(b: Tensor | TensorLike): Tensor;
    /** See {@link mul}. */
    mul(b: Tensor | TensorLike): Tensor;
    /** See {@link maximum}. */
    maximum(b: Tensor | TensorLike): Tensor;
    /** See {@link greater}. */
    greater(b: Tensor | TensorLike): Tensor;
    /** See {@link greaterEqual}. */
    greaterEqual(b: Tensor | TensorLike): Tensor;
    /** See {@link less}. */
    less(b: Tensor | TensorLike): Tensor;
    /** See {@link lessEqual}. */
    lessEqual(b: Tensor | TensorLike): Tensor;
    /** See {@link logicalAnd}. */
    logicalAnd(b: Tensor | TensorLike): Tensor;
    /** See {@link matMul}. */
    matMul(b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): Tensor;
    /** See {@link sum}. */
    sum(axis?: number|number[], keepDims?: boolean): Tensor;
    /** See {@link cast}. */
    cast(dtype: DataType): Tensor;
    /** See {@link reshape}. */
    reshape(shape: number[]): Tensor;
  }
}
