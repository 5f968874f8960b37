// Generated from the op table by `npm run gen`; do not edit.
import {listOf, run, run1, run2} from './engine';
import type {Tensor} from './tensor';
import type {DataType, Rank, TensorLike} from './types';

/** Of the op table that this file was generated from; the core has its own. */
export const TABLE_HASH = 1877174481;

/** Names of ops and of their inputs, by op id, for messages. */
export const OP_NAMES = 'conv2d:x,filter conv2DBackpropInput:dy,filter conv2DBackpropFilter:x,dy conv3d:x,filter conv3DBackpropInput:dy,filter conv3DBackpropFilter:x,dy depthwiseConv2d:x,filter separableConv2d:x,depthwiseFilter,pointwiseFilter conv1d:x,filter conv2dTranspose:x,filter conv3dTranspose:x,filter dilation2d:x,filter dilation2DBackpropInput:x,filter,dy dilation2DBackpropFilter:x,filter,dy maxPool:x maxPoolGrad:dy,input,output avgPool:x avgPoolGrad:dy,input maxPool3d:x maxPool3DGrad:dy,input,output avgPool3d:x avgPool3DGrad:dy,input maxPoolWithArgmax:x pool:input abs:x neg:x sign:x square:x exp:x relu:x zerosLike:x onesLike:x logicalNot:x clipByValue:x add:a,b sub:a,b mul:a,b maximum:a,b greater:a,b greaterEqual:a,b less:a,b lessEqual:a,b logicalAnd:a,b matMul:a,b sum:x cast:x reshape:x expandDims:x squeeze:x ensureShape:x transpose:x reverse:x tile:x broadcastTo:x spaceToBatchND:x batchToSpaceND:x depthToSpace:x spaceToDepth:x slice:x stridedSlice:x concat:...tensors stack:...tensors split:x unstack:x pad:x mirrorPad:x gather:x,indices gatherND:x,indices scatterND:indices,updates tensorScatterUpdate:tensor,indices,updates sparseToDense:sparseIndices,sparseValues,defaultValue? unsortedSegmentSum:x,segmentIds whereIndices:condition unique:x listDiff:x,y topk:x searchSorted:sortedSequence,values lowerBound:sortedSequence,values upperBound:sortedSequence,values bincount:x,weights denseBincount:x,weights';

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
 * Grayscale dilation: the largest sum of an element of x, [batch, height, width, channels] or without batch, and one
 * of filter, [height, width, channels], over each window of each channel.
 * @example tf.dilation2d(tf.tensor([0, 1, 0, 0], [1, 4, 1]), tf.zeros([1, 2, 1]), 1, 'same').print();
 */
export function dilation2d(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number, dataFormat?: 'NHWC'): Tensor {
  return run(11, [x, filter], [strides, pad, dilations, dataFormat])[0];
}

/**
 * Gradient of dilation2d to x. Internal.
 */
export function dilation2DBackpropInput(x: Tensor | TensorLike, filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): Tensor {
  return run(12, [x, filter, dy], [strides, pad, dilations])[0];
}

/**
 * Gradient of dilation2d to its filter. Internal.
 */
export function dilation2DBackpropFilter(x: Tensor | TensorLike, filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): Tensor {
  return run(13, [x, filter, dy], [strides, pad, dilations])[0];
}

/**
 * The largest element of each window of each channel; x is [batch, height, width, channels] or without batch.
 * NaN and padding are passed over. `dilations` is an extension.
 * @example tf.maxPool(tf.tensor([1, 2, 3, 4], [2, 2, 1]), 2, 1, 'same').print();
 */
export function maxPool(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): Tensor {
  return run(14, [x], [filterSize, strides, pad, dimRoundingMode, dilations])[0];
}

/**
 * Gradient of maxPool to its input: dy goes to the first of the largest elements. Internal.
 */
export function maxPoolGrad(dy: Tensor | TensorLike, input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): Tensor {
  return run(15, [dy, input, output], [filterSize, strides, pad, dimRoundingMode, dilations])[0];
}

/**
 * The average of each window of each channel, padding not counted; x is [batch, height, width, channels] or
 * without batch. `dilations` is an extension.
 * @example tf.avgPool(tf.tensor([1, 2, 3, 4], [2, 2, 1]), 2, 1, 'same').print();
 */
export function avgPool(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): Tensor {
  return run(16, [x], [filterSize, strides, pad, dimRoundingMode, dilations])[0];
}

/**
 * Gradient of avgPool to its input. As in TensorFlow.js dy is divided by the size of the whole window, also where
 * a part of it lies in the padding. Internal.
 */
export function avgPoolGrad(dy: Tensor | TensorLike, input: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): Tensor {
  return run(17, [dy, input], [filterSize, strides, pad, dimRoundingMode, dilations])[0];
}

/**
 * The largest element of each window of each channel; x is [batch, depth, height, width, channels] or without
 * batch.
 * @example tf.maxPool3d(tf.ones([1, 4, 4, 4, 1]), 2, 2, 'valid').print();
 */
export function maxPool3d(x: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor {
  return run(18, [x], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0];
}

/**
 * Gradient of maxPool3d to its input. Internal.
 */
export function maxPool3DGrad(dy: Tensor | TensorLike, input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor {
  return run(19, [dy, input, output], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0];
}

/**
 * The average of each window of each channel, padding not counted; x is [batch, depth, height, width, channels]
 * or without batch.
 * @example tf.avgPool3d(tf.ones([1, 4, 4, 4, 1]), 2, 2, 'valid').print();
 */
export function avgPool3d(x: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor {
  return run(20, [x], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0];
}

/**
 * Gradient of avgPool3d to its input; divides as avgPoolGrad does. Internal.
 */
export function avgPool3DGrad(dy: Tensor | TensorLike, input: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor {
  return run(21, [dy, input], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0];
}

/**
 * maxPool of x, [batch, height, width, channels], and where each largest element stands: (row * width + column) *
 * channels + channel, counted within its example or, with `includeBatchInIndex`, over the whole batch.
 * @example const {result, indexes} = tf.maxPoolWithArgmax(tf.tensor([1, 2, 3, 4], [1, 2, 2, 1]), 2, 2, 'same');
 */
export function maxPoolWithArgmax(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], includeBatchInIndex?: boolean): {result: Tensor, indexes: Tensor} {
  const [result, indexes] = run(22, [x], [filterSize, strides, pad, includeBatchInIndex]);
  return {result, indexes};
}

/**
 * Pooling of `poolingType`, also with dilated windows; these see zeros around x when pad is 'same', and no padding
 * otherwise.
 * @example tf.pool(tf.ones([5, 5, 1]), 2, 'max', 'same', 2).print();
 */
export function pool(input: Tensor | TensorLike, windowShape: [number, number]|number, poolingType: 'avg'|'max', pad: 'valid'|'same'|number|number[][], dilations?: [number, number]|number, strides?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor {
  return run(23, [input], [windowShape, poolingType, pad, dilations, strides, dimRoundingMode])[0];
}

/**
 * Absolute value |x|.
 */
export function abs(x: Tensor | TensorLike): Tensor {
  return run1(24, x);
}

/**
 * Negation -x.
 */
export function neg(x: Tensor | TensorLike): Tensor {
  return run1(25, x);
}

/**
 * -1, 0 or 1 by the sign of x; 0 for NaN.
 */
export function sign(x: Tensor | TensorLike): Tensor {
  return run1(26, x);
}

/**
 * x squared.
 */
export function square(x: Tensor | TensorLike): Tensor {
  return run1(27, x);
}

/**
 * e to the power of x.
 */
export function exp(x: Tensor | TensorLike): Tensor {
  return run1(28, x);
}

/**
 * max(x, 0); NaN stays NaN.
 */
export function relu(x: Tensor | TensorLike): Tensor {
  return run1(29, x);
}

/**
 * Zeros of the shape and dtype of x.
 */
export function zerosLike(x: Tensor | TensorLike): Tensor {
  return run1(30, x);
}

/**
 * Ones of the shape and dtype of x.
 */
export function onesLike(x: Tensor | TensorLike): Tensor {
  return run1(31, x);
}

/**
 * True where x is false.
 */
export function logicalNot(x: Tensor | TensorLike): Tensor {
  return run1(32, x);
}

/**
 * x limited to the range [clipValueMin, clipValueMax].
 */
export function clipByValue(x: Tensor | TensorLike, clipValueMin: number, clipValueMax: number): Tensor {
  return run(33, [x], [clipValueMin, clipValueMax])[0];
}

/**
 * Sum a + b, with broadcasting.
 */
export function add(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(34, a, b);
}

/**
 * Difference a - b, with broadcasting.
 */
export function sub(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(35, a, b);
}

/**
 * Product a * b, with broadcasting.
 */
export function mul(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(36, a, b);
}

/**
 * The larger of a and b, with broadcasting.
 */
export function maximum(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(37, a, b);
}

/**
 * True where a > b, with broadcasting.
 */
export function greater(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(38, a, b);
}

/**
 * True where a >= b, with broadcasting.
 */
export function greaterEqual(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(39, a, b);
}

/**
 * True where a < b, with broadcasting.
 */
export function less(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(40, a, b);
}

/**
 * True where a <= b, with broadcasting.
 */
export function lessEqual(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(41, a, b);
}

/**
 * True where both are true, with broadcasting.
 */
export function logicalAnd(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(42, a, b);
}

/**
 * Matrix product of the last two axes, [..., m, k] x [..., k, n] => [..., m, n]; leading axes broadcast.
 */
export function matMul(a: Tensor | TensorLike, b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): Tensor {
  return run(43, [a, b], [transposeA, transposeB])[0];
}

/**
 * Sums elements over `axis`, or over all axes. bool is summed as int32.
 */
export function sum(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): Tensor {
  return run(44, [x], [axis, keepDims])[0];
}

/**
 * x converted to `dtype`. Floats become integers by truncation, NaN becomes 0; anything but 0 is true.
 */
export function cast(x: Tensor | TensorLike, dtype: DataType): Tensor {
  return run(45, [x], [dtype])[0];
}

/**
 * The same elements in another shape of the same size; -1 in `shape`, once, is inferred.
 */
export function reshape(x: Tensor | TensorLike, shape: number[]): Tensor {
  return run(46, [x], [shape])[0];
}

/**
 * x with a new dimension of length 1 before `axis`; a negative axis counts from behind the last.
 * @example tf.expandDims([1, 2, 3], 1).print();  // shape [3, 1]
 */
export function expandDims(x: Tensor | TensorLike, axis?: number): Tensor {
  return run(47, [x], [axis])[0];
}

/**
 * x without its dimensions of length 1, or without those of `axis`, which must have length 1.
 * @example tf.squeeze([[[1], [2]]]).print();  // shape [2]
 */
export function squeeze(x: Tensor | TensorLike, axis?: number[]): Tensor {
  return run(48, [x], [axis])[0];
}

/**
 * x itself; throws unless it has this shape. A dimension of null fits any length.
 * @example tf.ensureShape(tf.zeros([2, 3]), [null, 3]);
 */
export function ensureShape(x: Tensor | TensorLike, shape: number[]): Tensor {
  return run(49, [x], [shape])[0];
}

/**
 * x with its axes permuted: dimension i of the result is dimension perm[i] of x. Without `perm` the axes
 * are reversed. `conjugate` also conjugates complex64.
 * @example tf.transpose([[1, 2, 3], [4, 5, 6]]).print();  // [[1, 4], [2, 5], [3, 6]]
 */
export function transpose(x: Tensor | TensorLike, perm?: number[], conjugate?: boolean): Tensor {
  return run(50, [x], [perm, conjugate])[0];
}

/**
 * x with the order of elements reversed along `axis`, or along all axes.
 * @example tf.reverse([1, 2, 3]).print();  // [3, 2, 1]
 */
export function reverse(x: Tensor | TensorLike, axis?: number|number[]): Tensor {
  return run(51, [x], [axis])[0];
}

/**
 * x repeated reps[i] times along each axis i.
 * @example tf.tile([1, 2], [3]).print();  // [1, 2, 1, 2, 1, 2]
 */
export function tile(x: Tensor | TensorLike, reps: number[]): Tensor {
  return run(52, [x], [reps])[0];
}

/**
 * x repeated along dimensions of length 1, and along new first dimensions, until it has `shape`.
 * @example tf.broadcastTo([1, 2], [2, 2]).print();  // [[1, 2], [1, 2]]
 */
export function broadcastTo(x: Tensor | TensorLike, shape: number[]): Tensor {
  return run(53, [x], [shape])[0];
}

/**
 * Cuts the dimensions behind the first, zero-padded by `paddings`, into blocks; the places within a block
 * become batches. batchToSpaceND undoes it.
 * @example tf.spaceToBatchND(tf.ones([1, 2, 2, 1]), [2, 2], [[0, 0], [0, 0]]);  // shape [4, 1, 1, 1]
 */
export function spaceToBatchND(x: Tensor | TensorLike, blockShape: number[], paddings: number[][]): Tensor {
  return run(54, [x], [blockShape, paddings])[0];
}

/**
 * Puts batches together to blocks of the dimensions behind the first, then cuts off `crops`.
 * @example tf.batchToSpaceND(tf.ones([4, 1, 1, 1]), [2, 2], [[0, 0], [0, 0]]);  // shape [1, 2, 2, 1]
 */
export function batchToSpaceND(x: Tensor | TensorLike, blockShape: number[], crops: number[][]): Tensor {
  return run(55, [x], [blockShape, crops])[0];
}

/**
 * Spreads channels over blocks of blockSize × blockSize pixels.
 * @example tf.depthToSpace(tf.ones([1, 1, 1, 4]), 2);  // shape [1, 2, 2, 1]
 */
export function depthToSpace(x: Tensor | TensorLike, blockSize: number, dataFormat?: 'NHWC'|'NCHW'): Tensor {
  return run(56, [x], [blockSize, dataFormat])[0];
}

/**
 * Gathers blocks of blockSize × blockSize pixels into channels: the inverse of depthToSpace.
 */
export function spaceToDepth(x: Tensor | TensorLike, blockSize: number, dataFormat?: 'NHWC'|'NCHW'): Tensor {
  return run(57, [x], [blockSize, dataFormat])[0];
}

/**
 * The part of x that begins at `begin` and has `size` elements along each axis. Missing entries of begin are
 * 0; missing entries of size, and -1, reach to the end.
 * @example tf.slice([1, 2, 3, 4], [1], [2]).print();  // [2, 3]
 */
export function slice(x: Tensor | TensorLike, begin: number|number[], size?: number|number[]): Tensor {
  return run(58, [x], [begin, size])[0];
}

/**
 * x[begin:end:strides] as Python writes it. Negative positions count from the end. Bit i of a mask speaks of
 * entry i: begin or end is ignored, the entry is an ellipsis, makes a new axis, or is one index whose
 * dimension is dropped. Source: tf.strided_slice.
 * @example tf.stridedSlice([1, 2, 3, 4, 5], [4], [0], [-2]).print();  // [5, 3]
 */
export function stridedSlice(x: Tensor | TensorLike, begin: number[], end: number[], strides?: number[], beginMask?: number, endMask?: number, ellipsisMask?: number, newAxisMask?: number, shrinkAxisMask?: number): Tensor {
  return run(59, [x], [begin, end, strides, beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask])[0];
}

/**
 * The tensors one behind the other along `axis`; their other dimensions must agree. The result has the dtype
 * of the first.
 * @example tf.concat([[1, 2], [3]]).print();  // [1, 2, 3]
 */
export function concat(tensors: Array<Tensor | TensorLike>, axis?: number): Tensor {
  return run(60, listOf(tensors, 'tensors', 'concat'), [axis])[0];
}

/**
 * Tensors of one shape and dtype joined along a new axis.
 * @example tf.stack([[1, 2], [3, 4]]).print();  // [[1, 2], [3, 4]]
 */
export function stack(tensors: Array<Tensor | TensorLike>, axis?: number): Tensor {
  return run(61, listOf(tensors, 'tensors', 'stack'), [axis])[0];
}

/**
 * x cut along `axis` into so many equal parts, or into parts of the given sizes, of which one may be -1: the
 * rest.
 * @example tf.split([1, 2, 3, 4], [1, -1])[1].print();  // [2, 3, 4]
 */
export function split(x: Tensor | TensorLike, numOrSizeSplits: number[]|number, axis?: number): Tensor[] {
  return run(62, [x], [numOrSizeSplits, axis]);
}

/**
 * x cut along `axis` into tensors that lack this axis.
 * @example tf.unstack([[1, 2], [3, 4]])[1].print();  // [3, 4]
 */
export function unstack(x: Tensor | TensorLike, axis?: number): Tensor[] {
  return run(63, [x], [axis]);
}

/**
 * x with constantValue added before and behind each axis, as many as its pair of `paddings` says.
 * @example tf.pad([1, 2], [[1, 2]]).print();  // [0, 1, 2, 0, 0]
 */
export function pad(x: Tensor | TensorLike, paddings: Array<[number, number]>, constantValue?: number): Tensor {
  return run(64, [x], [paddings, constantValue])[0];
}

/**
 * x continued beyond its borders by its mirror image: «symmetric» repeats the border elements, «reflect» does
 * not.
 * @example tf.mirrorPad([1, 2, 3], [[2, 2]], 'reflect').print();  // [3, 2, 1, 2, 3, 2, 1]
 */
export function mirrorPad(x: Tensor | TensorLike, paddings: Array<[number, number]>, mode: 'reflect'|'symmetric'): Tensor {
  return run(65, [x], [paddings, mode])[0];
}

/**
 * The slices of x at `indices` along `axis`; the axis is replaced by the dimensions of indices. The first
 * batchDims dimensions of both are walked together. Throws for an index out of range.
 * @example tf.gather([10, 20, 30], [2, 0]).print();  // [30, 10]
 */
export function gather(x: Tensor | TensorLike, indices: Tensor | TensorLike, axis?: number, batchDims?: number): Tensor {
  return run(66, [x, indices], [axis, batchDims])[0];
}

/**
 * The slices of x at the positions that the last dimension of `indices` states.
 * @example tf.gatherND([[1, 2], [3, 4]], [[1, 0], [0, 1]]).print();  // [3, 2]
 */
export function gatherND(x: Tensor | TensorLike, indices: Tensor | TensorLike): Tensor {
  return run2(67, x, indices);
}

/**
 * Zeros of `shape`, to which `updates` are added at `indices`.
 * @example tf.scatterND([[1], [3], [1]], [1, 2, 3], [4]).print();  // [0, 4, 0, 2]
 */
export function scatterND(indices: Tensor | TensorLike, updates: Tensor | TensorLike, shape: number[]): Tensor {
  return run(68, [indices, updates], [shape])[0];
}

/**
 * `tensor` with the slices at `indices` replaced by `updates`; the last one wins.
 * @example tf.tensorScatterUpdate([1, 2, 3], [[1]], [7]).print();  // [1, 7, 3]
 */
export function tensorScatterUpdate(tensor: Tensor | TensorLike, indices: Tensor | TensorLike, updates: Tensor | TensorLike): Tensor {
  return run(69, [tensor, indices, updates], [])[0];
}

/**
 * defaultValue (0, or '' of strings) everywhere but at sparseIndices, where sparseValues stand.
 * @example tf.sparseToDense([1, 3], [7, 8], [4]).print();  // [0, 7, 0, 8]
 */
export function sparseToDense(sparseIndices: Tensor | TensorLike, sparseValues: Tensor | TensorLike, outputShape: number[], defaultValue?: Tensor | TensorLike | null): Tensor {
  return run(70, [sparseIndices, sparseValues, defaultValue], [outputShape])[0];
}

/**
 * Row s of the result is the sum of the slices of x whose id is s. Ids outside of [0, numSegments) are left out.
 * @example tf.unsortedSegmentSum([1, 2, 3], tf.tensor1d([1, 0, 1], 'int32'), 2).print();  // [2, 4]
 */
export function unsortedSegmentSum(x: Tensor | TensorLike, segmentIds: Tensor | TensorLike, numSegments: number): Tensor {
  return run(71, [x, segmentIds], [numSegments])[0];
}

/**
 * The positions of all elements that are not 0, in order: int32 of shape [n, rank of condition].
 * @example (await tf.whereAsync([true, false, true])).print();  // [[0], [2]]
 */
export function whereIndices(condition: Tensor | TensorLike): Tensor {
  return run1(72, condition);
}

/**
 * The different slices of x along `axis`, in order of first appearance, and for each slice of x its place
 * among them. NaN is equal to NaN.
 * @example tf.unique([1, 1, 2, 4, 4]).values.print();  // [1, 2, 4]
 */
export function unique(x: Tensor | TensorLike, axis?: number): {values: Tensor, indices: Tensor} {
  const [values, indices] = run(73, [x], [axis]);
  return {values, indices};
}

/**
 * The elements of the vector x that the vector y lacks, and their places in x.
 */
export function listDiff(x: Tensor | TensorLike, y: Tensor | TensorLike): {out: Tensor, indices: Tensor} {
  const [out, indices] = run(74, [x, y], []);
  return {out, indices};
}

/**
 * The k largest elements along the last axis, largest first, and their places. Of equal ones the first comes
 * first; NaN comes last.
 * @example tf.topk([1, 5, 3], 2).indices.print();  // [1, 2]
 */
export function topk(x: Tensor | TensorLike, k?: number, sorted?: boolean): {values: Tensor, indices: Tensor} {
  const [values, indices] = run(75, [x], [k, sorted]);
  return {values, indices};
}

/**
 * For each value the place in the ascending last axis of sortedSequence where it would be inserted, before
 * (left) or behind (right) equal ones: int32 of shape [batch, values].
 * @example tf.searchSorted([0, 3, 9], [3, 4]).print();  // [[1, 2]]
 */
export function searchSorted(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike, side?: 'left'|'right'): Tensor {
  return run(76, [sortedSequence, values], [side])[0];
}

/**
 * searchSorted on the left side.
 * @example tf.lowerBound([0, 3, 9], [3]).print();  // [[1]]
 */
export function lowerBound(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike): Tensor {
  return run2(77, sortedSequence, values);
}

/**
 * searchSorted on the right side.
 * @example tf.upperBound([0, 3, 9], [3]).print();  // [[2]]
 */
export function upperBound(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike): Tensor {
  return run2(78, sortedSequence, values);
}

/**
 * Element v of the result is how often v occurs in x, or the sum of its weights unless these are empty.
 * Values not below `size` are left out; the dtype is that of weights.
 * @example tf.bincount(tf.tensor1d([1, 1, 3], 'int32'), [], 4).print();  // [0, 2, 0, 1]
 */
export function bincount(x: Tensor | TensorLike, weights: Tensor | TensorLike, size: number): Tensor {
  return run(79, [x, weights], [size])[0];
}

/**
 * As bincount, for each row of x. binaryOutput says only whether a value occurs.
 * @example tf.denseBincount(tf.tensor1d([1, 1, 3], 'int32'), [], 4, true).print();  // [0, 1, 0, 1]
 */
export function denseBincount(x: Tensor | TensorLike, weights: Tensor | TensorLike, size: number, binaryOutput?: boolean): Tensor {
  return run(80, [x, weights], [size, binaryOutput])[0];
}

/** Ops that tensors have as methods, with the tensor as first argument. */
export const METHODS = {conv2d, conv2DBackpropInput, conv2DBackpropFilter, conv3d, conv3DBackpropInput, conv3DBackpropFilter, depthwiseConv2d, separableConv2d, conv1d, conv2dTranspose, conv3dTranspose, dilation2d, dilation2DBackpropInput, dilation2DBackpropFilter, maxPool, maxPoolGrad, avgPool, avgPoolGrad, maxPool3d, maxPool3DGrad, avgPool3d, avgPool3DGrad, maxPoolWithArgmax, pool, abs, neg, sign, square, exp, relu, zerosLike, onesLike, logicalNot, clipByValue, add, sub, mul, maximum, greater, greaterEqual, less, lessEqual, logicalAnd, matMul, sum, cast, reshape, expandDims, squeeze, ensureShape, transpose, reverse, tile, broadcastTo, spaceToBatchND, batchToSpaceND, depthToSpace, spaceToDepth, slice, stridedSlice, split, unstack, pad, mirrorPad, gather, gatherND, scatterND, tensorScatterUpdate, sparseToDense, unsortedSegmentSum, whereIndices, unique, listDiff, topk, searchSorted, lowerBound, upperBound, bincount, denseBincount};

declare module './tensor' {
  interface Tensor<R extends Rank = Rank> {
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
    /** See {@link dilation2d}. */
    dilation2d(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number, dataFormat?: 'NHWC'): Tensor;
    /** See {@link dilation2DBackpropInput}. */
    dilation2DBackpropInput(filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): Tensor;
    /** See {@link dilation2DBackpropFilter}. */
    dilation2DBackpropFilter(filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): Tensor;
    /** See {@link maxPool}. */
    maxPool(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): Tensor;
    /** See {@link maxPoolGrad}. */
    maxPoolGrad(input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): Tensor;
    /** See {@link avgPool}. */
    avgPool(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): Tensor;
    /** See {@link avgPoolGrad}. */
    avgPoolGrad(input: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): Tensor;
    /** See {@link maxPool3d}. */
    maxPool3d(filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor;
    /** See {@link maxPool3DGrad}. */
    maxPool3DGrad(input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor;
    /** See {@link avgPool3d}. */
    avgPool3d(filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor;
    /** See {@link avgPool3DGrad}. */
    avgPool3DGrad(input: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): Tensor;
    /** See {@link maxPoolWithArgmax}. */
    maxPoolWithArgmax(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], includeBatchInIndex?: boolean): {result: Tensor, indexes: Tensor};
    /** See {@link pool}. */
    pool(windowShape: [number, number]|number, poolingType: 'avg'|'max', pad: 'valid'|'same'|number|number[][], dilations?: [number, number]|number, strides?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): Tensor;
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
    /** See {@link expandDims}. */
    expandDims(axis?: number): Tensor;
    /** See {@link squeeze}. */
    squeeze(axis?: number[]): Tensor;
    /** See {@link ensureShape}. */
    ensureShape(shape: number[]): Tensor;
    /** See {@link transpose}. */
    transpose(perm?: number[], conjugate?: boolean): Tensor;
    /** See {@link reverse}. */
    reverse(axis?: number|number[]): Tensor;
    /** See {@link tile}. */
    tile(reps: number[]): Tensor;
    /** See {@link broadcastTo}. */
    broadcastTo(shape: number[]): Tensor;
    /** See {@link spaceToBatchND}. */
    spaceToBatchND(blockShape: number[], paddings: number[][]): Tensor;
    /** See {@link batchToSpaceND}. */
    batchToSpaceND(blockShape: number[], crops: number[][]): Tensor;
    /** See {@link depthToSpace}. */
    depthToSpace(blockSize: number, dataFormat?: 'NHWC'|'NCHW'): Tensor;
    /** See {@link spaceToDepth}. */
    spaceToDepth(blockSize: number, dataFormat?: 'NHWC'|'NCHW'): Tensor;
    /** See {@link slice}. */
    slice(begin: number|number[], size?: number|number[]): Tensor;
    /** See {@link stridedSlice}. */
    stridedSlice(begin: number[], end: number[], strides?: number[], beginMask?: number, endMask?: number, ellipsisMask?: number, newAxisMask?: number, shrinkAxisMask?: number): Tensor;
    /** See {@link split}. */
    split(numOrSizeSplits: number[]|number, axis?: number): Tensor[];
    /** See {@link unstack}. */
    unstack(axis?: number): Tensor[];
    /** See {@link pad}. */
    pad(paddings: Array<[number, number]>, constantValue?: number): Tensor;
    /** See {@link mirrorPad}. */
    mirrorPad(paddings: Array<[number, number]>, mode: 'reflect'|'symmetric'): Tensor;
    /** See {@link gather}. */
    gather(indices: Tensor | TensorLike, axis?: number, batchDims?: number): Tensor;
    /** See {@link gatherND}. */
    gatherND(indices: Tensor | TensorLike): Tensor;
    /** See {@link scatterND}. */
    scatterND(updates: Tensor | TensorLike, shape: number[]): Tensor;
    /** See {@link tensorScatterUpdate}. */
    tensorScatterUpdate(indices: Tensor | TensorLike, updates: Tensor | TensorLike): Tensor;
    /** See {@link sparseToDense}. */
    sparseToDense(sparseValues: Tensor | TensorLike, outputShape: number[], defaultValue?: Tensor | TensorLike | null): Tensor;
    /** See {@link unsortedSegmentSum}. */
    unsortedSegmentSum(segmentIds: Tensor | TensorLike, numSegments: number): Tensor;
    /** See {@link whereIndices}. */
    whereIndices(): Tensor;
    /** See {@link unique}. */
    unique(axis?: number): {values: Tensor, indices: Tensor};
    /** See {@link listDiff}. */
    listDiff(y: Tensor | TensorLike): {out: Tensor, indices: Tensor};
    /** See {@link topk}. */
    topk(k?: number, sorted?: boolean): {values: Tensor, indices: Tensor};
    /** See {@link searchSorted}. */
    searchSorted(values: Tensor | TensorLike, side?: 'left'|'right'): Tensor;
    /** See {@link lowerBound}. */
    lowerBound(values: Tensor | TensorLike): Tensor;
    /** See {@link upperBound}. */
    upperBound(values: Tensor | TensorLike): Tensor;
    /** See {@link bincount}. */
    bincount(weights: Tensor | TensorLike, size: number): Tensor;
    /** See {@link denseBincount}. */
    denseBincount(weights: Tensor | TensorLike, size: number, binaryOutput?: boolean): Tensor;
  }
}
