// Generated from the op table by `npm run gen`; do not edit.
import {listOf, run, run1, run2} from './engine';
import type {Tensor} from './tensor';
import type {DataType, Rank, TensorLike} from './types';

/** Of the op table that this file was generated from; the core has its own. */
export const TABLE_HASH = 3288946506;

/** Names of ops and of their inputs, by op id, for messages. */
export const OP_NAMES = 'conv2d:x,filter conv2DBackpropInput:dy,filter conv2DBackpropFilter:x,dy conv3d:x,filter conv3DBackpropInput:dy,filter conv3DBackpropFilter:x,dy depthwiseConv2d:x,filter separableConv2d:x,depthwiseFilter,pointwiseFilter conv1d:x,filter conv2dTranspose:x,filter conv3dTranspose:x,filter dilation2d:x,filter dilation2DBackpropInput:x,filter,dy dilation2DBackpropFilter:x,filter,dy fusedMatMul:a,b,bias?,preluActivationWeights? fusedConv2D:x,filter,bias?,preluActivationWeights? fusedDepthwiseConv2D:x,filter,bias?,preluActivationWeights? maxPool:x maxPoolGrad:dy,input,output avgPool:x avgPoolGrad:dy,input maxPool3d:x maxPool3DGrad:dy,input,output avgPool3d:x avgPool3DGrad:dy,input maxPoolWithArgmax:x pool:input image.cropAndResize:image,boxes,boxInd image.flipLeftRight:image image.rotateWithOffset:image image.transform:image,transforms image.rgbToGrayscale:image image.grayscaleToRGB:image image.threshold:image image.nonMaxSuppression:boxes,scores image.nonMaxSuppressionPadded:boxes,scores image.nonMaxSuppressionWithScore:boxes,scores image.resizeBilinear:images resizeBilinearGrad:dy,images image.resizeNearestNeighbor:images resizeNearestNeighborGrad:dy,images abs:x neg:x sign:x floor:x ceil:x round:x isNaN:x isInf:x isFinite:x zerosLike:x onesLike:x step:x clipByValue:x square:x sqrt:x rsqrt:x reciprocal:x exp:x expm1:x log:x log1p:x erf:x sin:x cos:x tan:x asin:x acos:x atan:x sinh:x cosh:x tanh:x asinh:x acosh:x atanh:x relu:x relu6:x leakyRelu:x prelu:x,alpha elu:x selu:x sigmoid:x logSigmoid:x softplus:x hardSigmoid:x hardSwish:x silu:x mish:x gelu:x geluTanh:x add:a,b sub:a,b mul:a,b div:a,b divNoNan:a,b floorDiv:a,b mod:a,b pow:base,exp maximum:a,b minimum:a,b squaredDifference:a,b atan2:a,b bitwiseAnd:x,y equal:a,b notEqual:a,b greater:a,b greaterEqual:a,b less:a,b lessEqual:a,b logicalNot:x logicalAnd:a,b logicalOr:a,b logicalXor:a,b where:condition,a,b addN:...tensors cast:x clone:x complex:real,imag real:input imag:input fill: zeros: ones: range: linspace: eye: oneHot:indices diag:x randomUniform: randomNormal: truncatedNormal: randomGamma: multinomial:logits randomStandardNormal: randomUniformInt: dropout:x matMul:a,b dot:t1,t2 outerProduct:v1,v2 linalg.bandPart:a einsum:...tensors softmax:logits logSoftmax:logits batchNorm:x,mean,variance,offset?,scale? layerNorm:x,scale?,offset? localResponseNormalization:x windowSum:x sum:x mean:x prod:x max:x min:x all:x any:x argMax:x argMin:x cumsum:x cumprod:x logSumExp:x moments:x norm:x euclideanNorm:x fft:input ifft:input rfft:input irfft:input reshape:x expandDims:x squeeze:x ensureShape:x transpose:x reverse:x tile:x broadcastTo:x spaceToBatchND:x batchToSpaceND:x depthToSpace:x spaceToDepth:x slice:x stridedSlice:x concat:...tensors stack:...tensors split:x unstack:x pad:x mirrorPad:x gather:x,indices gatherND:x,indices scatterND:indices,updates tensorScatterUpdate:tensor,indices,updates sparseToDense:sparseIndices,sparseValues,defaultValue? unsortedSegmentSum:x,segmentIds whereIndices:condition unique:x listDiff:x,y topk:x searchSorted:sortedSequence,values lowerBound:sortedSequence,values upperBound:sortedSequence,values bincount:x,weights denseBincount:x,weights sparse.sparseFillEmptyRows:indices,values,denseShape,defaultValue sparse.sparseReshape:inputIndices,inputShape,newShape sparse.sparseSegmentMean:data,indices,segmentIds sparse.sparseSegmentSum:data,indices,segmentIds string.staticRegexReplace:input string.stringNGrams:data,dataSplits string.stringSplit:input,delimiter string.stringToHashBucketFast:input raggedGather:paramsDenseValues,indices,...paramsNestedSplits raggedRange:starts,limits,deltas raggedTensorToTensor:shape,values,defaultValue,...rowPartitionTensors';

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
 * Gradient of conv2d to its input, which has the shape `inputShape`. Internal.
 */
export function conv2DBackpropInput<T extends Tensor = Tensor>(dy: Tensor | TensorLike, filter: Tensor | TensorLike, inputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(1, [dy, filter], [inputShape, strides, pad, dataFormat, dilations, dimRoundingMode])[0] as T;
}

/**
 * Gradient of conv2d to its filter, which has the shape `filterShape`. Internal.
 */
export function conv2DBackpropFilter<T extends Tensor = Tensor>(x: Tensor | TensorLike, dy: Tensor | TensorLike, filterShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(2, [x, dy], [filterShape, strides, pad, dataFormat, dilations, dimRoundingMode])[0] as T;
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
 * Gradient of conv3d to its input, which has the shape `inputShape`. Internal.
 */
export function conv3DBackpropInput<T extends Tensor = Tensor>(dy: Tensor | TensorLike, filter: Tensor | TensorLike, inputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(4, [dy, filter], [inputShape, strides, pad, dataFormat, dilations])[0] as T;
}

/**
 * Gradient of conv3d to its filter, which has the shape `filterShape`. Internal.
 */
export function conv3DBackpropFilter<T extends Tensor = Tensor>(x: Tensor | TensorLike, dy: Tensor | TensorLike, filterShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(5, [x, dy], [filterShape, strides, pad, dataFormat, dilations])[0] as T;
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
 * Gradient of dilation2d to x. Internal.
 */
export function dilation2DBackpropInput<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): T {
  return run(12, [x, filter, dy], [strides, pad, dilations])[0] as T;
}

/**
 * Gradient of dilation2d to its filter. Internal.
 */
export function dilation2DBackpropFilter<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): T {
  return run(13, [x, filter, dy], [strides, pad, dilations])[0] as T;
}

/**
 * activation(matMul(a, b) + bias). Internal: see tf.fused.matMul.
 */
export function fusedMatMul<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike, bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, transposeA?: boolean, transposeB?: boolean, activation?: 'linear'|'relu'|'prelu'|'elu'|'relu6'|'leakyrelu'|'sigmoid', leakyreluAlpha?: number): T {
  return run(14, [a, b, bias, preluActivationWeights], [transposeA, transposeB, activation, leakyreluAlpha])[0] as T;
}

/**
 * activation(conv2d(x, filter) + bias). Internal: see tf.fused.conv2d.
 */
export function fusedConv2D<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil', activation?: 'linear'|'relu'|'prelu'|'elu'|'relu6'|'leakyrelu'|'sigmoid', leakyreluAlpha?: number): T {
  return run(15, [x, filter, bias, preluActivationWeights], [strides, pad, dataFormat, dilations, dimRoundingMode, activation, leakyreluAlpha])[0] as T;
}

/**
 * activation(depthwiseConv2d(x, filter) + bias). Internal: see tf.fused.depthwiseConv2d.
 */
export function fusedDepthwiseConv2D<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil', activation?: 'linear'|'relu'|'prelu'|'elu'|'relu6'|'leakyrelu'|'sigmoid', leakyreluAlpha?: number): T {
  return run(16, [x, filter, bias, preluActivationWeights], [strides, pad, dataFormat, dilations, dimRoundingMode, activation, leakyreluAlpha])[0] as T;
}

/**
 * The largest element of each window of each channel; x is [batch, height, width, channels] or without batch.
 * NaN and padding are passed over. `dilations` is an extension.
 * @example tf.maxPool(tf.tensor([1, 2, 3, 4], [2, 2, 1]), 2, 1, 'same').print();
 */
export function maxPool<T extends Tensor = Tensor>(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T {
  return run(17, [x], [filterSize, strides, pad, dimRoundingMode, dilations])[0] as T;
}

/**
 * Gradient of maxPool to its input: dy goes to the first of the largest elements. Internal.
 */
export function maxPoolGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T {
  return run(18, [dy, input, output], [filterSize, strides, pad, dimRoundingMode, dilations])[0] as T;
}

/**
 * The average of each window of each channel, padding not counted; x is [batch, height, width, channels] or
 * without batch. `dilations` is an extension.
 * @example tf.avgPool(tf.tensor([1, 2, 3, 4], [2, 2, 1]), 2, 1, 'same').print();
 */
export function avgPool<T extends Tensor = Tensor>(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T {
  return run(19, [x], [filterSize, strides, pad, dimRoundingMode, dilations])[0] as T;
}

/**
 * Gradient of avgPool to its input. As in TensorFlow.js dy is divided by the size of the whole window, also where
 * a part of it lies in the padding. Internal.
 */
export function avgPoolGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, input: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T {
  return run(20, [dy, input], [filterSize, strides, pad, dimRoundingMode, dilations])[0] as T;
}

/**
 * The largest element of each window of each channel; x is [batch, depth, height, width, channels] or without
 * batch.
 * @example tf.maxPool3d(tf.ones([1, 4, 4, 4, 1]), 2, 2, 'valid').print();
 */
export function maxPool3d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(21, [x], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0] as T;
}

/**
 * Gradient of maxPool3d to its input. Internal.
 */
export function maxPool3DGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(22, [dy, input, output], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0] as T;
}

/**
 * The average of each window of each channel, padding not counted; x is [batch, depth, height, width, channels]
 * or without batch.
 * @example tf.avgPool3d(tf.ones([1, 4, 4, 4, 1]), 2, 2, 'valid').print();
 */
export function avgPool3d<T extends Tensor = Tensor>(x: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(23, [x], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0] as T;
}

/**
 * Gradient of avgPool3d to its input; divides as avgPoolGrad does. Internal.
 */
export function avgPool3DGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, input: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(24, [dy, input], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0] as T;
}

/**
 * maxPool of x, [batch, height, width, channels], and where each largest element stands: (row * width + column) *
 * channels + channel, counted within its example or, with `includeBatchInIndex`, over the whole batch.
 * @example const {result, indexes} = tf.maxPoolWithArgmax(tf.tensor([1, 2, 3, 4], [1, 2, 2, 1]), 2, 2, 'same');
 */
export function maxPoolWithArgmax(x: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], includeBatchInIndex?: boolean): {result: Tensor, indexes: Tensor} {
  const [result, indexes] = run(25, [x], [filterSize, strides, pad, includeBatchInIndex]);
  return {result, indexes};
}

/**
 * Pooling of `poolingType`, also with dilated windows; these see zeros around x when pad is 'same', and no padding
 * otherwise.
 * @example tf.pool(tf.ones([5, 5, 1]), 2, 'max', 'same', 2).print();
 */
export function pool<T extends Tensor = Tensor>(input: Tensor | TensorLike, windowShape: [number, number]|number, poolingType: 'avg'|'max', pad: 'valid'|'same'|number|number[][], dilations?: [number, number]|number, strides?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(26, [input], [windowShape, poolingType, pad, dilations, strides, dimRoundingMode])[0] as T;
}

/**
 * Crops out of image, [batch, height, width, channels], resized to `cropSize`. Each of boxes, [n, 4], is
 * [y1, x1, y2, x2] in parts of height and width, taken from the example that boxInd, int32 [n], tells; what lies
 * outside is `extrapolationValue`.
 * @example tf.image.cropAndResize(tf.ones([1, 4, 4, 1]), [[0, 0, 0.5, 0.5]], tf.tensor1d([0], 'int32'), [2, 2]).print();
 */
export function image_cropAndResize<T extends Tensor = Tensor>(image: Tensor | TensorLike, boxes: Tensor | TensorLike, boxInd: Tensor | TensorLike, cropSize: [number, number], method?: 'bilinear'|'nearest', extrapolationValue?: number): T {
  return run(27, [image, boxes, boxInd], [cropSize, method, extrapolationValue])[0] as T;
}

/**
 * Images, [batch, height, width, channels], mirrored.
 * @example tf.image.flipLeftRight(tf.tensor([1, 2], [1, 1, 2, 1])).print();
 */
export function image_flipLeftRight<T extends Tensor = Tensor>(image: Tensor | TensorLike): T {
  return run1(28, image) as T;
}

/**
 * Images, [batch, height, width, channels], rotated counterclockwise about `center`, [x, y] in parts of width and
 * height. What comes from outside is `fillValue`; with a value per channel, a fourth channel is 255.
 * @example tf.image.rotateWithOffset(tf.ones([1, 4, 4, 1]), Math.PI / 4).print();
 */
export function image_rotateWithOffset<T extends Tensor = Tensor>(image: Tensor | TensorLike, radians: number, fillValue?: number|[number, number, number], center?: number|[number, number]): T {
  return run(29, [image], [radians, fillValue, center])[0] as T;
}

/**
 * Images, [batch, height, width, channels], under projective transforms, [batch, 8] or [1, 8]: output pixel (x, y)
 * shows the input at ((a0 x + a1 y + a2) / k, (b0 x + b1 y + b2) / k), k = c0 x + c1 y + 1, for a transform
 * [a0, a1, a2, b0, b1, b2, c0, c1]. `fillMode` says what lies outside of the image.
 * @example tf.image.transform(tf.ones([1, 4, 4, 1]), [[1, 0, 1, 0, 1, 0, 0, 0]]).print();
 */
export function image_transform<T extends Tensor = Tensor>(image: Tensor | TensorLike, transforms: Tensor | TensorLike, interpolation?: 'nearest'|'bilinear', fillMode?: 'constant'|'reflect'|'wrap'|'nearest', fillValue?: number, outputShape?: [number, number]): T {
  return run(30, [image, transforms], [interpolation, fillMode, fillValue, outputShape])[0] as T;
}

/**
 * Brightness of colours: the last axis, of size 3, becomes 0.2989 red + 0.587 green + 0.114 blue.
 * @example tf.image.rgbToGrayscale(tf.tensor([255, 0, 0], [1, 1, 3])).print();
 */
export function image_rgbToGrayscale<T extends Tensor = Tensor>(image: Tensor | TensorLike): T {
  return run1(31, image) as T;
}

/**
 * Gray colours: the last axis, of size 1, three times.
 * @example tf.image.grayscaleToRGB(tf.tensor([7], [1, 1, 1])).print();
 */
export function image_grayscaleToRGB<T extends Tensor = Tensor>(image: Tensor | TensorLike): T {
  return run1(32, image) as T;
}

/**
 * 255 where an image, [height, width, 1 or 3] of values 0 … 255, is brighter than a threshold, else 0; int32
 * [height, width, 1]. The threshold is 255 * threshValue, or with method 'otsu' the one that separates dark and
 * bright pixels best. `inverted` swaps 255 and 0. Source: Otsu, A Threshold Selection Method from Gray-Level Histograms, 1979.
 * @example tf.image.threshold(tf.tensor([10, 200], [1, 2, 1]), 'otsu').print();
 */
export function image_threshold<T extends Tensor = Tensor>(image: Tensor | TensorLike, method?: string, inverted?: boolean, threshValue?: number): T {
  return run(33, [image], [method, inverted, threshValue])[0] as T;
}

/**
 * Indices of at most maxOutputSize of the boxes, [n, 4] of [y1, x1, y2, x2], by falling score: a box is dropped
 * that has an intersection over union of at least iouThreshold with a chosen one, or no score above scoreThreshold.
 * @example tf.image.nonMaxSuppression([[0, 0, 1, 1], [0, 0, 1, 0.9]], [0.9, 0.8], 10).print();
 */
export function image_nonMaxSuppression<T extends Tensor = Tensor>(boxes: Tensor | TensorLike, scores: Tensor | TensorLike, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number): T {
  return run(34, [boxes, scores], [maxOutputSize, iouThreshold, scoreThreshold])[0] as T;
}

/**
 * nonMaxSuppression, also telling how many boxes were chosen; with padToMaxOutputSize the indices are filled up
 * with zeros to the smaller of maxOutputSize and the number of boxes.
 * @example const {validOutputs} = tf.image.nonMaxSuppressionPadded([[0, 0, 1, 1]], [0.9], 10);
 */
export function image_nonMaxSuppressionPadded(boxes: Tensor | TensorLike, scores: Tensor | TensorLike, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number, padToMaxOutputSize?: boolean): {selectedIndices: Tensor, validOutputs: Tensor} {
  const [selectedIndices, validOutputs] = run(35, [boxes, scores], [maxOutputSize, iouThreshold, scoreThreshold, padToMaxOutputSize]);
  return {selectedIndices, validOutputs};
}

/**
 * nonMaxSuppression, also giving the scores; with softNmsSigma above 0, overlapping boxes lose score by
 * exp(-0.5 iou² / sigma) instead of being dropped. Source: Bodla et al., https://arxiv.org/abs/1704.04503.
 * @example const {selectedScores} = tf.image.nonMaxSuppressionWithScore([[0, 0, 1, 1]], [0.9], 10);
 */
export function image_nonMaxSuppressionWithScore(boxes: Tensor | TensorLike, scores: Tensor | TensorLike, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number, softNmsSigma?: number): {selectedIndices: Tensor, selectedScores: Tensor} {
  const [selectedIndices, selectedScores] = run(36, [boxes, scores], [maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma]);
  return {selectedIndices, selectedScores};
}

/**
 * Images, [batch, height, width, channels] or without batch, resized to [height, width], with values interpolated
 * between the four nearest pixels. Integers become float32.
 * @example tf.image.resizeBilinear(tf.tensor([1, 2, 3, 4], [2, 2, 1]), [4, 4]).print();
 */
export function image_resizeBilinear<T extends Tensor = Tensor>(images: Tensor | TensorLike, size: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean): T {
  return run(37, [images], [size, alignCorners, halfPixelCenters])[0] as T;
}

/**
 * Gradient of image.resizeBilinear. Internal.
 */
export function resizeBilinearGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, images: Tensor | TensorLike, alignCorners?: boolean, halfPixelCenters?: boolean): T {
  return run(38, [dy, images], [alignCorners, halfPixelCenters])[0] as T;
}

/**
 * Images, [batch, height, width, channels] or without batch, resized to [height, width] by taking the nearest pixel.
 * @example tf.image.resizeNearestNeighbor(tf.tensor([1, 2, 3, 4], [2, 2, 1]), [4, 4]).print();
 */
export function image_resizeNearestNeighbor<T extends Tensor = Tensor>(images: Tensor | TensorLike, size: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean): T {
  return run(39, [images], [size, alignCorners, halfPixelCenters])[0] as T;
}

/**
 * Gradient of image.resizeNearestNeighbor. Internal.
 */
export function resizeNearestNeighborGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, images: Tensor | TensorLike, alignCorners?: boolean, halfPixelCenters?: boolean): T {
  return run(40, [dy, images], [alignCorners, halfPixelCenters])[0] as T;
}

/**
 * Absolute value |x|; of complex64 the magnitude, as float32.
 * @example tf.abs(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function abs<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(41, x) as T;
}

/**
 * Negation -x.
 * @example tf.neg(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function neg<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(42, x) as T;
}

/**
 * -1, 0 or 1 by the sign of x; 0 for NaN.
 * @example tf.sign(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sign<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(43, x) as T;
}

/**
 * The largest integer that is not above x.
 * @example tf.floor(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function floor<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(44, x) as T;
}

/**
 * The smallest integer that is not below x.
 * @example tf.ceil(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function ceil<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(45, x) as T;
}

/**
 * The nearest integer; halves go to the even one.
 * @example tf.round(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function round<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(46, x) as T;
}

/**
 * True where x is NaN.
 * @example tf.isNaN(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function isNaN<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(47, x) as T;
}

/**
 * True where x is Infinity or -Infinity.
 * @example tf.isInf(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function isInf<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(48, x) as T;
}

/**
 * True where x is neither NaN nor infinite.
 * @example tf.isFinite(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function isFinite<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(49, x) as T;
}

/**
 * Zeros of the shape and dtype of x.
 * @example tf.zerosLike(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function zerosLike<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(50, x) as T;
}

/**
 * Ones of the shape and dtype of x.
 * @example tf.onesLike(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function onesLike<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(51, x) as T;
}

/**
 * 1 where x is positive, else `alpha`; NaN stays NaN.
 * @example tf.step(tf.tensor1d([-1, 0, 2])).print();  // [0, 0, 1]
 */
export function step<T extends Tensor = Tensor>(x: Tensor | TensorLike, alpha?: number): T {
  return run(52, [x], [alpha])[0] as T;
}

/**
 * x limited to the range [clipValueMin, clipValueMax]; NaN stays NaN.
 * @example tf.clipByValue(tf.tensor1d([-1, 0.5, 2]), 0, 1).print();  // [0, 0.5, 1]
 */
export function clipByValue<T extends Tensor = Tensor>(x: Tensor | TensorLike, clipValueMin: number, clipValueMax: number): T {
  return run(53, [x], [clipValueMin, clipValueMax])[0] as T;
}

/**
 * x squared.
 * @example tf.square(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function square<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(54, x) as T;
}

/**
 * Square root; NaN for negative x.
 * @example tf.sqrt(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sqrt<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(55, x) as T;
}

/**
 * 1 / sqrt(x).
 * @example tf.rsqrt(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function rsqrt<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(56, x) as T;
}

/**
 * 1 / x.
 * @example tf.reciprocal(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function reciprocal<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(57, x) as T;
}

/**
 * e to the power of x.
 * @example tf.exp(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function exp<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(58, x) as T;
}

/**
 * exp(x) - 1, exact for small x.
 * @example tf.expm1(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function expm1<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(59, x) as T;
}

/**
 * Natural logarithm; -Infinity for 0, NaN for negative x.
 * @example tf.log(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function log<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(60, x) as T;
}

/**
 * log(1 + x), exact for small x.
 * @example tf.log1p(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function log1p<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(61, x) as T;
}

/**
 * The error function.
 * @example tf.erf(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function erf<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(62, x) as T;
}

/**
 * Sine of x in radians.
 * @example tf.sin(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sin<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(63, x) as T;
}

/**
 * Cosine of x in radians.
 * @example tf.cos(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function cos<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(64, x) as T;
}

/**
 * Tangent of x in radians.
 * @example tf.tan(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function tan<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(65, x) as T;
}

/**
 * Inverse sine, in radians; NaN outside [-1, 1].
 * @example tf.asin(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function asin<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(66, x) as T;
}

/**
 * Inverse cosine, in radians; NaN outside [-1, 1].
 * @example tf.acos(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function acos<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(67, x) as T;
}

/**
 * Inverse tangent, in radians.
 * @example tf.atan(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function atan<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(68, x) as T;
}

/**
 * Hyperbolic sine.
 * @example tf.sinh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sinh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(69, x) as T;
}

/**
 * Hyperbolic cosine.
 * @example tf.cosh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function cosh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(70, x) as T;
}

/**
 * Hyperbolic tangent.
 * @example tf.tanh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function tanh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(71, x) as T;
}

/**
 * Inverse hyperbolic sine.
 * @example tf.asinh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function asinh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(72, x) as T;
}

/**
 * Inverse hyperbolic cosine; NaN below 1.
 * @example tf.acosh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function acosh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(73, x) as T;
}

/**
 * Inverse hyperbolic tangent; NaN outside [-1, 1].
 * @example tf.atanh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function atanh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(74, x) as T;
}

/**
 * max(x, 0); NaN stays NaN.
 * @example tf.relu(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function relu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(75, x) as T;
}

/**
 * min(max(x, 0), 6); NaN stays NaN.
 * @example tf.relu6(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function relu6<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(76, x) as T;
}

/**
 * x, or `alpha` * x where x is negative.
 * @example tf.leakyRelu(tf.tensor1d([-1, 2]), 0.1).print();  // [-0.1, 2]
 */
export function leakyRelu<T extends Tensor = Tensor>(x: Tensor | TensorLike, alpha?: number): T {
  return run(77, [x], [alpha])[0] as T;
}

/**
 * x, or alpha * x where x is negative, with broadcasting.
 * @example tf.prelu(tf.tensor1d([-1, 2]), tf.scalar(0.1)).print();  // [-0.1, 2]
 */
export function prelu<T extends Tensor = Tensor>(x: Tensor | TensorLike, alpha: Tensor | TensorLike): T {
  return run2(78, x, alpha) as T;
}

/**
 * x, or exp(x) - 1 where x is negative.
 * @example tf.elu(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function elu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(79, x) as T;
}

/**
 * Scaled exponential linear unit. Source: Klambauer et al., Self-Normalizing Neural Networks, 2017.
 * @example tf.selu(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function selu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(80, x) as T;
}

/**
 * 1 / (1 + exp(-x)).
 * @example tf.sigmoid(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function sigmoid<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(81, x) as T;
}

/**
 * log(sigmoid(x)), exact for large |x|.
 * @example tf.logSigmoid(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function logSigmoid<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(82, x) as T;
}

/**
 * log(1 + exp(x)), exact for large |x|.
 * @example tf.softplus(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function softplus<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(83, x) as T;
}

/**
 * alpha * x + beta, limited to [0, 1]: a sigmoid of three straight lines.
 * @example tf.hardSigmoid(tf.tensor1d([-5, 0, 5])).print();  // [0, 0.5, 1]
 */
export function hardSigmoid<T extends Tensor = Tensor>(x: Tensor | TensorLike, alpha?: number, beta?: number): T {
  return run(84, [x], [alpha, beta])[0] as T;
}

/**
 * x * relu6(x + 3) / 6. Source: Howard et al., Searching for MobileNetV3, 2019.
 * @example tf.hardSwish(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function hardSwish<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(85, x) as T;
}

/**
 * x * sigmoid(x), also called swish.
 * @example tf.silu(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function silu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(86, x) as T;
}

/**
 * x * tanh(softplus(x)). Source: Misra, Mish, 2019.
 * @example tf.mish(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function mish<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(87, x) as T;
}

/**
 * Gaussian error linear unit: x times the normal distribution's cumulative function. Source: Hendrycks and Gimpel, 2016.
 * @example tf.gelu(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function gelu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(88, x) as T;
}

/**
 * gelu by its usual approximation with tanh.
 * @example tf.geluTanh(tf.tensor1d([0.25, 0.5, 1])).print();
 */
export function geluTanh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(89, x) as T;
}

/**
 * Sum a + b, with broadcasting.
 * @example tf.add(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function add<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(90, a, b) as T;
}

/**
 * Difference a - b, with broadcasting.
 * @example tf.sub(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function sub<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(91, a, b) as T;
}

/**
 * Product a * b, with broadcasting.
 * @example tf.mul(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function mul<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(92, a, b) as T;
}

/**
 * Quotient a / b, with broadcasting. Of integers the next lower integer, as floorDiv gives it; 0 for b = 0.
 * @example tf.div(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function div<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(93, a, b) as T;
}

/**
 * Quotient a / b, with broadcasting; 0 where b is 0.
 * @example tf.divNoNan(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function divNoNan<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(94, a, b) as T;
}

/**
 * The largest integer that is not above a / b, as int32, with broadcasting; 0 for b = 0.
 * @example tf.floorDiv(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function floorDiv<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(95, a, b) as T;
}

/**
 * Remainder a - floor(a / b) * b, with the sign of b, with broadcasting.
 * @example tf.mod(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function mod<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(96, a, b) as T;
}

/**
 * base to the power of exp, with broadcasting; NaN for fractional powers of negative numbers.
 * @example tf.pow(tf.tensor1d([2, 3]), tf.scalar(2)).print();  // [4, 9]
 */
export function pow<T extends Tensor = Tensor>(base: Tensor | TensorLike, exp: Tensor | TensorLike): T {
  return run2(97, base, exp) as T;
}

/**
 * The larger of a and b, with broadcasting; NaN if one is NaN.
 * @example tf.maximum(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function maximum<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(98, a, b) as T;
}

/**
 * The smaller of a and b, with broadcasting; NaN if one is NaN.
 * @example tf.minimum(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function minimum<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(99, a, b) as T;
}

/**
 * (a - b) squared, with broadcasting.
 * @example tf.squaredDifference(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function squaredDifference<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(100, a, b) as T;
}

/**
 * The angle of the point (b, a) in radians, in [-pi, pi], with broadcasting.
 * @example tf.atan2(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function atan2<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(101, a, b) as T;
}

/**
 * The bits that are set in both integers; shapes must be equal.
 * @example tf.bitwiseAnd(tf.tensor1d([6], 'int32'), tf.tensor1d([3], 'int32')).print();  // [2]
 */
export function bitwiseAnd<T extends Tensor = Tensor>(x: Tensor | TensorLike, y: Tensor | TensorLike): T {
  return run2(102, x, y) as T;
}

/**
 * True where a = b, with broadcasting.
 * @example tf.equal(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function equal<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(103, a, b) as T;
}

/**
 * True where a and b differ, with broadcasting.
 * @example tf.notEqual(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function notEqual<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(104, a, b) as T;
}

/**
 * True where a > b, with broadcasting.
 * @example tf.greater(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function greater<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(105, a, b) as T;
}

/**
 * True where a >= b, with broadcasting.
 * @example tf.greaterEqual(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function greaterEqual<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(106, a, b) as T;
}

/**
 * True where a < b, with broadcasting.
 * @example tf.less(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function less<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(107, a, b) as T;
}

/**
 * True where a <= b, with broadcasting.
 * @example tf.lessEqual(tf.tensor1d([1, 4]), tf.tensor1d([2, 3])).print();
 */
export function lessEqual<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(108, a, b) as T;
}

/**
 * True where x is false.
 * @example tf.logicalNot(tf.tensor1d([true, false])).print();  // [false, true]
 */
export function logicalNot<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(109, x) as T;
}

/**
 * True where both are true, with broadcasting.
 * @example tf.logicalAnd(tf.tensor1d([true, false]), tf.tensor1d([true, true])).print();  // [true, false]
 */
export function logicalAnd<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(110, a, b) as T;
}

/**
 * True where one is true, with broadcasting.
 * @example tf.logicalOr(tf.tensor1d([true, false]), tf.tensor1d([true, true])).print();  // [true, true]
 */
export function logicalOr<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(111, a, b) as T;
}

/**
 * True where exactly one is true, with broadcasting.
 * @example tf.logicalXor(tf.tensor1d([true, false]), tf.tensor1d([true, true])).print();  // [false, true]
 */
export function logicalXor<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run2(112, a, b) as T;
}

/**
 * The elements of a where the condition is true, else those of b, with broadcasting.
 * @example tf.where(tf.tensor1d([true, false]), tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // [1, 4]
 */
export function where<T extends Tensor = Tensor>(condition: Tensor | TensorLike, a: Tensor | TensorLike, b: Tensor | TensorLike): T {
  return run(113, [condition, a, b], [])[0] as T;
}

/**
 * The sum of tensors of one shape and dtype.
 * @example tf.addN([tf.tensor1d([1, 2]), tf.tensor1d([3, 4])]).print();  // [4, 6]
 */
export function addN<T extends Tensor = Tensor>(tensors: Array<Tensor | TensorLike>): T {
  return run(114, listOf(tensors, 'tensors', 'addN'), [])[0] as T;
}

/**
 * x converted to `dtype`. Floats become integers by truncation, NaN becomes 0; anything but 0 is true; of complex64 the real part is taken.
 * @example tf.cast(tf.tensor1d([1.5, -2.7]), 'int32').print();  // [1, -2]
 */
export function cast<T extends Tensor = Tensor>(x: Tensor | TensorLike, dtype: DataType): T {
  return run(115, [x], [dtype])[0] as T;
}

/**
 * Another tensor of the same elements, which share memory.
 * @example tf.tensor1d([1, 2]).clone().print();
 */
export function clone<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(116, x) as T;
}

/**
 * complex64 numbers of real and imaginary parts of the same shape.
 * @example tf.complex(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();
 */
export function complex<T extends Tensor = Tensor>(real: Tensor | TensorLike, imag: Tensor | TensorLike): T {
  return run2(117, real, imag) as T;
}

/**
 * The real parts, as float32; a tensor that is not complex comes back as it is.
 * @example tf.real(tf.complex([1, 2], [3, 4])).print();  // [1, 2]
 */
export function real<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(118, input) as T;
}

/**
 * The imaginary parts, as float32; zeros for a tensor that is not complex.
 * @example tf.imag(tf.complex([1, 2], [3, 4])).print();  // [3, 4]
 */
export function imag<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(119, input) as T;
}

/**
 * A tensor of one value. Without a dtype, numbers are float32.
 * @example tf.fill([2, 2], 4).print();
 */
export function fill<T extends Tensor = Tensor>(shape: number[], value: number|string|boolean, dtype?: DataType): T {
  return run(120, [], [shape, value, dtype])[0] as T;
}

/**
 * A tensor of zeros.
 * @example tf.zeros([2, 2]).print();
 */
export function zeros<T extends Tensor = Tensor>(shape: number[], dtype?: DataType): T {
  return run(121, [], [shape, dtype])[0] as T;
}

/**
 * A tensor of ones.
 * @example tf.ones([2, 2]).print();
 */
export function ones<T extends Tensor = Tensor>(shape: number[], dtype?: DataType): T {
  return run(122, [], [shape, dtype])[0] as T;
}

/**
 * The numbers from `start` to before `stop`, `step` apart. Downwards the default step is -1.
 * @example tf.range(0, 9, 2).print();  // [0, 2, 4, 6, 8]
 */
export function range<T extends Tensor = Tensor>(start: number, stop: number, step?: number, dtype?: DataType): T {
  return run(123, [], [start, stop, step, dtype])[0] as T;
}

/**
 * `num` evenly spaced numbers from `start` to `stop`, both included.
 * @example tf.linspace(0, 1, 5).print();  // [0, 0.25, 0.5, 0.75, 1]
 */
export function linspace<T extends Tensor = Tensor>(start: number, stop: number, num: number): T {
  return run(124, [], [start, stop, num])[0] as T;
}

/**
 * Identity matrices: ones on the diagonal, [...batchShape, numRows, numColumns].
 * @example tf.eye(2).print();  // [[1, 0], [0, 1]]
 */
export function eye<T extends Tensor = Tensor>(numRows: number, numColumns?: number, batchShape?: number[], dtype?: DataType): T {
  return run(125, [], [numRows, numColumns, batchShape, dtype])[0] as T;
}

/**
 * One more axis of length `depth` with `onValue` at each index and `offValue` elsewhere; indices out of range give no `onValue`.
 * @example tf.oneHot(tf.tensor1d([0, 2], 'int32'), 3).print();  // [[1, 0, 0], [0, 0, 1]]
 */
export function oneHot<T extends Tensor = Tensor>(indices: Tensor | TensorLike, depth: number, onValue?: number, offValue?: number, dtype?: DataType): T {
  return run(126, [indices], [depth, onValue, offValue, dtype])[0] as T;
}

/**
 * x on the diagonal of a tensor of shape [...x.shape, ...x.shape], zeros elsewhere.
 * @example tf.diag(tf.tensor1d([1, 2])).print();  // [[1, 0], [0, 2]]
 */
export function diag<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(127, x) as T;
}

/**
 * Evenly distributed numbers in [minval, maxval); integers are truncated.
 * @example tf.randomUniform([2, 2]).print();
 */
export function randomUniform<T extends Tensor = Tensor>(shape: number[], minval?: number, maxval?: number, dtype?: DataType, seed?: number|string): T {
  return run(128, [], [shape, minval, maxval, dtype, seed])[0] as T;
}

/**
 * Normally distributed numbers; integers are rounded.
 * @example tf.randomNormal([2, 2]).print();
 */
export function randomNormal<T extends Tensor = Tensor>(shape: number[], mean?: number, stdDev?: number, dtype?: DataType, seed?: number): T {
  return run(129, [], [shape, mean, stdDev, dtype, seed])[0] as T;
}

/**
 * Normally distributed numbers, drawn again where they are more than two standard deviations from the mean.
 * @example tf.truncatedNormal([2, 2]).print();
 */
export function truncatedNormal<T extends Tensor = Tensor>(shape: number[], mean?: number, stdDev?: number, dtype?: DataType, seed?: number): T {
  return run(130, [], [shape, mean, stdDev, dtype, seed])[0] as T;
}

/**
 * Numbers of a gamma distribution of shape alpha, times beta (as TensorFlow.js has it, where TensorFlow divides).
 * @example tf.randomGamma([2, 2], 1).print();
 */
export function randomGamma<T extends Tensor = Tensor>(shape: number[], alpha: number, beta?: number, dtype?: DataType, seed?: number): T {
  return run(131, [], [shape, alpha, beta, dtype, seed])[0] as T;
}

/**
 * Indices drawn with the probabilities softmax(logits), or `logits` themselves if normalized: [batch, numSamples] or [numSamples], int32.
 * @example tf.multinomial(tf.tensor1d([0.75, 0.25]), 3).print();
 */
export function multinomial<T extends Tensor = Tensor>(logits: Tensor | TensorLike, numSamples: number, seed?: number, normalized?: boolean): T {
  return run(132, [logits], [numSamples, seed, normalized])[0] as T;
}

/**
 * Normally distributed numbers of mean 0 and standard deviation 1.
 * @example tf.randomStandardNormal([2, 2]).print();
 */
export function randomStandardNormal<T extends Tensor = Tensor>(shape: number[], dtype?: DataType, seed?: number): T {
  return run(133, [], [shape, dtype, seed])[0] as T;
}

/**
 * Evenly distributed integers in [minval, maxval), int32.
 * @example tf.randomUniformInt([2, 2], 0, 10).print();
 */
export function randomUniformInt<T extends Tensor = Tensor>(shape: number[], minval: number, maxval: number, seed?: number|string): T {
  return run(134, [], [shape, minval, maxval, seed])[0] as T;
}

/**
 * x with a fraction `rate` of its elements set to 0 and the others scaled by 1 / (1 - rate). Axes of length 1 in noiseShape are dropped as a whole. Source: Srivastava et al., 2014.
 * @example tf.dropout(tf.tensor1d([1, 2, 2, 1]), 0.5).print();
 */
export function dropout<T extends Tensor = Tensor>(x: Tensor | TensorLike, rate: number, noiseShape?: number[], seed?: number|string): T {
  return run(135, [x], [rate, noiseShape, seed])[0] as T;
}

/**
 * Matrix product of the last two axes, [..., m, k] x [..., k, n] => [..., m, n]; leading axes broadcast.
 * @example tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).print();  // [[11]]
 */
export function matMul<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): T {
  return run(136, [a, b], [transposeA, transposeB])[0] as T;
}

/**
 * Product of vectors or matrices: [k]·[k] is a scalar, [m, k]·[k] and [k]·[k, n] are vectors, [m, k]·[k, n] is a matrix.
 * @example tf.dot(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // 11
 */
export function dot<T extends Tensor = Tensor>(t1: Tensor | TensorLike, t2: Tensor | TensorLike): T {
  return run2(137, t1, t2) as T;
}

/**
 * All products of elements of two vectors, [m] and [n] => [m, n].
 * @example tf.outerProduct(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // [[3, 4], [6, 8]]
 */
export function outerProduct<T extends Tensor = Tensor>(v1: Tensor | TensorLike, v2: Tensor | TensorLike): T {
  return run2(138, v1, v2) as T;
}

/**
 * The last two axes of a with zeros outside of the band of `numLower` diagonals below and `numUpper` above the main one;
 * a negative number keeps the whole triangle.
 * @example tf.linalg.bandPart(tf.ones([3, 3]), 0, -1).print();  // the upper triangle
 */
export function linalg_bandPart<T extends Tensor = Tensor>(a: Tensor | TensorLike, numLower: number, numUpper: number): T {
  return run(139, [a], [numLower, numUpper])[0] as T;
}

/**
 * Sums of products over labelled axes of one or two tensors: a letter per axis, inputs separated by commas, and behind the
 * arrow the axes that are kept.
 * @example tf.einsum('ij,jk->ik', a, b);  // matrix product
 * @example tf.einsum('ij->ji', a);        // transpose
 */
export function einsum<T extends Tensor = Tensor>(equation: string, ...tensors: Array<Tensor | TensorLike>): T {
  return run(140, listOf(tensors, 'tensors', 'einsum'), [equation])[0] as T;
}

/**
 * exp(logits) divided by its sum along the last axis: probabilities that add up to 1.
 * @example tf.softmax(tf.tensor1d([1, 2, 3])).print();  // [0.09, 0.245, 0.665]
 */
export function softmax<T extends Tensor = Tensor>(logits: Tensor | TensorLike, dim?: number): T {
  return run(141, [logits], [dim])[0] as T;
}

/**
 * log(softmax(logits)) along the last axis, without the loss of precision of computing both.
 * @example tf.logSoftmax(tf.tensor1d([1, 2, 3])).print();  // [-2.408, -1.408, -0.408]
 */
export function logSoftmax<T extends Tensor = Tensor>(logits: Tensor | TensorLike, axis?: number): T {
  return run(142, [logits], [axis])[0] as T;
}

/**
 * scale * (x - mean) / sqrt(variance + varianceEpsilon) + offset. The statistics have the rank of x, or rank 1: one
 * value per channel (last axis). Source: Ioffe and Szegedy, https://arxiv.org/abs/1502.03167.
 * @example tf.batchNorm(tf.tensor2d([[2, 4]]), [1, 1], [1, 9], null, null, 0).print();  // [[1, 1]]
 */
export function batchNorm<T extends Tensor = Tensor>(x: Tensor | TensorLike, mean: Tensor | TensorLike, variance: Tensor | TensorLike, offset?: Tensor | TensorLike | null, scale?: Tensor | TensorLike | null, varianceEpsilon?: number): T {
  return run(143, [x, mean, variance, offset, scale], [varianceEpsilon])[0] as T;
}

/**
 * x made to have mean 0 and variance 1 over `axis`, times scale, plus offset. Source: Ba, Kiros and Hinton,
 * https://arxiv.org/abs/1607.06450.
 */
export function layerNorm<T extends Tensor = Tensor>(x: Tensor | TensorLike, scale?: Tensor | TensorLike | null, offset?: Tensor | TensorLike | null, axis?: number|number[], epsilon?: number): T {
  return run(144, [x, scale, offset], [axis, epsilon])[0] as T;
}

/**
 * x / (bias + alpha * s) ** beta, where s is the sum of squares over the channels within `depthRadius`. x is
 * [batch, height, width, channels] or [height, width, channels]. Source: Krizhevsky et al., ImageNet Classification with Deep
 * Convolutional Neural Networks, 3.3.
 * @example tf.localResponseNormalization(tf.ones([1, 1, 1, 8]), 2).print();
 */
export function localResponseNormalization<T extends Tensor = Tensor>(x: Tensor | TensorLike, depthRadius?: number, bias?: number, alpha?: number, beta?: number): T {
  return run(145, [x], [depthRadius, bias, alpha, beta])[0] as T;
}

/**
 * Each element plus its neighbours along the last axis, up to `radius` on both sides.
 */
export function windowSum<T extends Tensor = Tensor>(x: Tensor | TensorLike, radius: number): T {
  return run(146, [x], [radius])[0] as T;
}

/**
 * Sums elements over `axis`, or over all axes. bool is summed as int32.
 * @example tf.sum(tf.tensor2d([[1, 2], [3, 4]]), 1).print();  // [3, 7]
 */
export function sum<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(147, [x], [axis, keepDims])[0] as T;
}

/**
 * Arithmetic mean over `axis`, or over all axes. Integers and bool give float32; of no elements it is 0.
 * @example tf.mean(tf.tensor1d([1, 2, 6])).print();  // 3
 */
export function mean<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(148, [x], [axis, keepDims])[0] as T;
}

/**
 * Multiplies elements over `axis`, or over all axes. bool counts as int32.
 * @example tf.prod(tf.tensor1d([2, 3, 4])).print();  // 24
 */
export function prod<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(149, [x], [axis, keepDims])[0] as T;
}

/**
 * The largest element over `axis`, or over all axes; NaN if there is one, -Infinity of no elements.
 * @example tf.max(tf.tensor1d([1, 7, 3])).print();  // 7
 */
export function max<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(150, [x], [axis, keepDims])[0] as T;
}

/**
 * The smallest element over `axis`, or over all axes; NaN if there is one, Infinity of no elements.
 * @example tf.min(tf.tensor1d([4, 7, 3])).print();  // 3
 */
export function min<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(151, [x], [axis, keepDims])[0] as T;
}

/**
 * Whether all elements over `axis`, or over all axes, are true. x must be bool.
 * @example tf.all(tf.tensor1d([1, 0], 'bool')).print();  // false
 */
export function all<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(152, [x], [axis, keepDims])[0] as T;
}

/**
 * Whether any element over `axis`, or over all axes, is true. x must be bool.
 * @example tf.any(tf.tensor1d([1, 0], 'bool')).print();  // true
 */
export function any<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(153, [x], [axis, keepDims])[0] as T;
}

/**
 * Position of the largest element along `axis`, the first of equal ones, as int32. NaN counts only in first place.
 * @example tf.argMax(tf.tensor1d([1, 7, 3])).print();  // 1
 */
export function argMax<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number): T {
  return run(154, [x], [axis])[0] as T;
}

/**
 * Position of the smallest element along `axis`, the first of equal ones, as int32. NaN counts only in first place.
 * @example tf.argMin(tf.tensor1d([4, 7, 3])).print();  // 2
 */
export function argMin<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number): T {
  return run(155, [x], [axis])[0] as T;
}

/**
 * Running sum along `axis`. `exclusive` leaves out the element itself; `reverse` starts at the end.
 * @example tf.cumsum(tf.tensor1d([1, 2, 3])).print();  // [1, 3, 6]
 */
export function cumsum<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number, exclusive?: boolean, reverse?: boolean): T {
  return run(156, [x], [axis, exclusive, reverse])[0] as T;
}

/**
 * Running product along `axis`. `exclusive` leaves out the element itself; `reverse` starts at the end.
 * @example tf.cumprod(tf.tensor1d([1, 2, 3])).print();  // [1, 2, 6]
 */
export function cumprod<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number, exclusive?: boolean, reverse?: boolean): T {
  return run(157, [x], [axis, exclusive, reverse])[0] as T;
}

/**
 * log(sum(exp(x))) over `axis`, or over all axes, without overflow.
 * @example tf.logSumExp(tf.tensor1d([1000, 1000])).print();  // 1000.693
 */
export function logSumExp<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(158, [x], [axis, keepDims])[0] as T;
}

/**
 * Mean and (biased) variance over `axis`, or over all axes.
 * @example const {mean, variance} = tf.moments(tf.tensor1d([1, 2, 3]));  // 2, 0.6667
 */
export function moments(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): {mean: Tensor, variance: Tensor} {
  const [mean, variance] = run(159, [x], [axis, keepDims]);
  return {mean, variance};
}

/**
 * Norm of the whole of x as a vector; of vectors along one axis; or of matrices in two axes. `ord` is 1 (sum of
 * magnitudes; of matrices the largest column sum), Infinity, -Infinity (largest, smallest; of matrices row sums), 2
 * (vectors only), 'euclidean', or 'fro' (matrices only).
 * @example tf.norm(tf.tensor1d([3, 4])).print();  // 5
 */
export function norm<T extends Tensor = Tensor>(x: Tensor | TensorLike, ord?: number|'euclidean'|'fro', axis?: number|number[], keepDims?: boolean): T {
  return run(160, [x], [ord, axis, keepDims])[0] as T;
}

/**
 * Square root of the sum of squares over `axis`, or over all axes.
 * @example tf.euclideanNorm(tf.tensor1d([3, 4])).print();  // 5
 */
export function euclideanNorm<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): T {
  return run(161, [x], [axis, keepDims])[0] as T;
}

/**
 * Discrete Fourier transform along the last axis of a complex64 tensor, of any length.
 * @example tf.fft(tf.complex([1, 2], [0, 0])).print();  // 3, -1
 */
export function fft<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(162, input) as T;
}

/**
 * Inverse discrete Fourier transform along the last axis of a complex64 tensor, of any length.
 * @example tf.ifft(tf.complex([3, -1], [0, 0])).print();  // 1, 2
 */
export function ifft<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(163, input) as T;
}

/**
 * Fourier transform along the last axis of a float32 tensor: the first fftLength / 2 + 1 values, which determine the others.
 * `fftLength` cuts the input or pads it with zeros.
 * @example tf.rfft(tf.tensor1d([1, 2, 3])).print();
 */
export function rfft<T extends Tensor = Tensor>(input: Tensor | TensorLike, fftLength?: number): T {
  return run(164, [input], [fftLength])[0] as T;
}

/**
 * Inverse of {@link rfft} for even lengths: n values give 2 * (n - 1) real ones, as [batch, length].
 * @example tf.irfft(tf.rfft(tf.tensor1d([1, 2, 3, 4]))).print();
 */
export function irfft<T extends Tensor = Tensor>(input: Tensor | TensorLike): T {
  return run1(165, input) as T;
}

/**
 * The same elements in another shape of the same size; -1 in `shape`, once, is inferred.
 */
export function reshape<T extends Tensor = Tensor>(x: Tensor | TensorLike, shape: number[]): T {
  return run(166, [x], [shape])[0] as T;
}

/**
 * x with a new dimension of length 1 before `axis`; a negative axis counts from behind the last.
 * @example tf.expandDims([1, 2, 3], 1).print();  // shape [3, 1]
 */
export function expandDims<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number): T {
  return run(167, [x], [axis])[0] as T;
}

/**
 * x without its dimensions of length 1, or without those of `axis`, which must have length 1.
 * @example tf.squeeze([[[1], [2]]]).print();  // shape [2]
 */
export function squeeze<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number[]): T {
  return run(168, [x], [axis])[0] as T;
}

/**
 * x itself; throws unless it has this shape. A dimension of null fits any length.
 * @example tf.ensureShape(tf.zeros([2, 3]), [null, 3]);
 */
export function ensureShape<T extends Tensor = Tensor>(x: Tensor | TensorLike, shape: number[]): T {
  return run(169, [x], [shape])[0] as T;
}

/**
 * x with its axes permuted: dimension i of the result is dimension perm[i] of x. Without `perm` the axes
 * are reversed. `conjugate` also conjugates complex64.
 * @example tf.transpose([[1, 2, 3], [4, 5, 6]]).print();  // [[1, 4], [2, 5], [3, 6]]
 */
export function transpose<T extends Tensor = Tensor>(x: Tensor | TensorLike, perm?: number[], conjugate?: boolean): T {
  return run(170, [x], [perm, conjugate])[0] as T;
}

/**
 * x with the order of elements reversed along `axis`, or along all axes.
 * @example tf.reverse([1, 2, 3]).print();  // [3, 2, 1]
 */
export function reverse<T extends Tensor = Tensor>(x: Tensor | TensorLike, axis?: number|number[]): T {
  return run(171, [x], [axis])[0] as T;
}

/**
 * x repeated reps[i] times along each axis i.
 * @example tf.tile([1, 2], [3]).print();  // [1, 2, 1, 2, 1, 2]
 */
export function tile<T extends Tensor = Tensor>(x: Tensor | TensorLike, reps: number[]): T {
  return run(172, [x], [reps])[0] as T;
}

/**
 * x repeated along dimensions of length 1, and along new first dimensions, until it has `shape`.
 * @example tf.broadcastTo([1, 2], [2, 2]).print();  // [[1, 2], [1, 2]]
 */
export function broadcastTo<T extends Tensor = Tensor>(x: Tensor | TensorLike, shape: number[]): T {
  return run(173, [x], [shape])[0] as T;
}

/**
 * Cuts the dimensions behind the first, zero-padded by `paddings`, into blocks; the places within a block
 * become batches. batchToSpaceND undoes it.
 * @example tf.spaceToBatchND(tf.ones([1, 2, 2, 1]), [2, 2], [[0, 0], [0, 0]]);  // shape [4, 1, 1, 1]
 */
export function spaceToBatchND<T extends Tensor = Tensor>(x: Tensor | TensorLike, blockShape: number[], paddings: number[][]): T {
  return run(174, [x], [blockShape, paddings])[0] as T;
}

/**
 * Puts batches together to blocks of the dimensions behind the first, then cuts off `crops`.
 * @example tf.batchToSpaceND(tf.ones([4, 1, 1, 1]), [2, 2], [[0, 0], [0, 0]]);  // shape [1, 2, 2, 1]
 */
export function batchToSpaceND<T extends Tensor = Tensor>(x: Tensor | TensorLike, blockShape: number[], crops: number[][]): T {
  return run(175, [x], [blockShape, crops])[0] as T;
}

/**
 * Spreads channels over blocks of blockSize × blockSize pixels.
 * @example tf.depthToSpace(tf.ones([1, 1, 1, 4]), 2);  // shape [1, 2, 2, 1]
 */
export function depthToSpace<T extends Tensor = Tensor>(x: Tensor | TensorLike, blockSize: number, dataFormat?: 'NHWC'|'NCHW'): T {
  return run(176, [x], [blockSize, dataFormat])[0] as T;
}

/**
 * Gathers blocks of blockSize × blockSize pixels into channels: the inverse of depthToSpace.
 */
export function spaceToDepth<T extends Tensor = Tensor>(x: Tensor | TensorLike, blockSize: number, dataFormat?: 'NHWC'|'NCHW'): T {
  return run(177, [x], [blockSize, dataFormat])[0] as T;
}

/**
 * The part of x that begins at `begin` and has `size` elements along each axis. Missing entries of begin are
 * 0; missing entries of size, and -1, reach to the end.
 * @example tf.slice([1, 2, 3, 4], [1], [2]).print();  // [2, 3]
 */
export function slice<T extends Tensor = Tensor>(x: Tensor | TensorLike, begin: number|number[], size?: number|number[]): T {
  return run(178, [x], [begin, size])[0] as T;
}

/**
 * x[begin:end:strides] as Python writes it. Negative positions count from the end. Bit i of a mask speaks of
 * entry i: begin or end is ignored, the entry is an ellipsis, makes a new axis, or is one index whose
 * dimension is dropped. Source: tf.strided_slice.
 * @example tf.stridedSlice([1, 2, 3, 4, 5], [4], [0], [-2]).print();  // [5, 3]
 */
export function stridedSlice<T extends Tensor = Tensor>(x: Tensor | TensorLike, begin: number[], end: number[], strides?: number[], beginMask?: number, endMask?: number, ellipsisMask?: number, newAxisMask?: number, shrinkAxisMask?: number): T {
  return run(179, [x], [begin, end, strides, beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask])[0] as T;
}

/**
 * The tensors one behind the other along `axis`; their other dimensions must agree. The result has the dtype
 * of the first.
 * @example tf.concat([[1, 2], [3]]).print();  // [1, 2, 3]
 */
export function concat<T extends Tensor = Tensor>(tensors: Array<Tensor | TensorLike>, axis?: number): T {
  return run(180, listOf(tensors, 'tensors', 'concat'), [axis])[0] as T;
}

/**
 * Tensors of one shape and dtype joined along a new axis.
 * @example tf.stack([[1, 2], [3, 4]]).print();  // [[1, 2], [3, 4]]
 */
export function stack<T extends Tensor = Tensor>(tensors: Array<Tensor | TensorLike>, axis?: number): T {
  return run(181, listOf(tensors, 'tensors', 'stack'), [axis])[0] as T;
}

/**
 * x cut along `axis` into so many equal parts, or into parts of the given sizes, of which one may be -1: the
 * rest.
 * @example tf.split([1, 2, 3, 4], [1, -1])[1].print();  // [2, 3, 4]
 */
export function split(x: Tensor | TensorLike, numOrSizeSplits: number[]|number, axis?: number): Tensor[] {
  return run(182, [x], [numOrSizeSplits, axis]);
}

/**
 * x cut along `axis` into tensors that lack this axis.
 * @example tf.unstack([[1, 2], [3, 4]])[1].print();  // [3, 4]
 */
export function unstack(x: Tensor | TensorLike, axis?: number): Tensor[] {
  return run(183, [x], [axis]);
}

/**
 * x with constantValue added before and behind each axis, as many as its pair of `paddings` says.
 * @example tf.pad([1, 2], [[1, 2]]).print();  // [0, 1, 2, 0, 0]
 */
export function pad<T extends Tensor = Tensor>(x: Tensor | TensorLike, paddings: Array<[number, number]>, constantValue?: number): T {
  return run(184, [x], [paddings, constantValue])[0] as T;
}

/**
 * x continued beyond its borders by its mirror image: «symmetric» repeats the border elements, «reflect» does
 * not.
 * @example tf.mirrorPad([1, 2, 3], [[2, 2]], 'reflect').print();  // [3, 2, 1, 2, 3, 2, 1]
 */
export function mirrorPad<T extends Tensor = Tensor>(x: Tensor | TensorLike, paddings: Array<[number, number]>, mode: 'reflect'|'symmetric'): T {
  return run(185, [x], [paddings, mode])[0] as T;
}

/**
 * The slices of x at `indices` along `axis`; the axis is replaced by the dimensions of indices. The first
 * batchDims dimensions of both are walked together. Throws for an index out of range.
 * @example tf.gather([10, 20, 30], [2, 0]).print();  // [30, 10]
 */
export function gather<T extends Tensor = Tensor>(x: Tensor | TensorLike, indices: Tensor | TensorLike, axis?: number, batchDims?: number): T {
  return run(186, [x, indices], [axis, batchDims])[0] as T;
}

/**
 * The slices of x at the positions that the last dimension of `indices` states.
 * @example tf.gatherND([[1, 2], [3, 4]], [[1, 0], [0, 1]]).print();  // [3, 2]
 */
export function gatherND<T extends Tensor = Tensor>(x: Tensor | TensorLike, indices: Tensor | TensorLike): T {
  return run2(187, x, indices) as T;
}

/**
 * Zeros of `shape`, to which `updates` are added at `indices`.
 * @example tf.scatterND([[1], [3], [1]], [1, 2, 3], [4]).print();  // [0, 4, 0, 2]
 */
export function scatterND<T extends Tensor = Tensor>(indices: Tensor | TensorLike, updates: Tensor | TensorLike, shape: number[]): T {
  return run(188, [indices, updates], [shape])[0] as T;
}

/**
 * `tensor` with the slices at `indices` replaced by `updates`; the last one wins.
 * @example tf.tensorScatterUpdate([1, 2, 3], [[1]], [7]).print();  // [1, 7, 3]
 */
export function tensorScatterUpdate<T extends Tensor = Tensor>(tensor: Tensor | TensorLike, indices: Tensor | TensorLike, updates: Tensor | TensorLike): T {
  return run(189, [tensor, indices, updates], [])[0] as T;
}

/**
 * defaultValue (0, or '' of strings) everywhere but at sparseIndices, where sparseValues stand.
 * @example tf.sparseToDense([1, 3], [7, 8], [4]).print();  // [0, 7, 0, 8]
 */
export function sparseToDense<T extends Tensor = Tensor>(sparseIndices: Tensor | TensorLike, sparseValues: Tensor | TensorLike, outputShape: number[], defaultValue?: Tensor | TensorLike | null): T {
  return run(190, [sparseIndices, sparseValues, defaultValue], [outputShape])[0] as T;
}

/**
 * Row s of the result is the sum of the slices of x whose id is s. Ids outside of [0, numSegments) are left out.
 * @example tf.unsortedSegmentSum([1, 2, 3], tf.tensor1d([1, 0, 1], 'int32'), 2).print();  // [2, 4]
 */
export function unsortedSegmentSum<T extends Tensor = Tensor>(x: Tensor | TensorLike, segmentIds: Tensor | TensorLike, numSegments: number): T {
  return run(191, [x, segmentIds], [numSegments])[0] as T;
}

/**
 * The positions of all elements that are not 0, in order: int32 of shape [n, rank of condition].
 * @example (await tf.whereAsync([true, false, true])).print();  // [[0], [2]]
 */
export function whereIndices<T extends Tensor = Tensor>(condition: Tensor | TensorLike): T {
  return run1(192, condition) as T;
}

/**
 * The different slices of x along `axis`, in order of first appearance, and for each slice of x its place
 * among them. NaN is equal to NaN.
 * @example tf.unique([1, 1, 2, 4, 4]).values.print();  // [1, 2, 4]
 */
export function unique(x: Tensor | TensorLike, axis?: number): {values: Tensor, indices: Tensor} {
  const [values, indices] = run(193, [x], [axis]);
  return {values, indices};
}

/**
 * The elements of the vector x that the vector y lacks, and their places in x.
 */
export function listDiff(x: Tensor | TensorLike, y: Tensor | TensorLike): {out: Tensor, indices: Tensor} {
  const [out, indices] = run(194, [x, y], []);
  return {out, indices};
}

/**
 * The k largest elements along the last axis, largest first, and their places. Of equal ones the first comes
 * first; NaN comes last.
 * @example tf.topk([1, 5, 3], 2).indices.print();  // [1, 2]
 */
export function topk(x: Tensor | TensorLike, k?: number, sorted?: boolean): {values: Tensor, indices: Tensor} {
  const [values, indices] = run(195, [x], [k, sorted]);
  return {values, indices};
}

/**
 * For each value the place in the ascending last axis of sortedSequence where it would be inserted, before
 * (left) or behind (right) equal ones: int32 of shape [batch, values].
 * @example tf.searchSorted([0, 3, 9], [3, 4]).print();  // [[1, 2]]
 */
export function searchSorted<T extends Tensor = Tensor>(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike, side?: 'left'|'right'): T {
  return run(196, [sortedSequence, values], [side])[0] as T;
}

/**
 * searchSorted on the left side.
 * @example tf.lowerBound([0, 3, 9], [3]).print();  // [[1]]
 */
export function lowerBound<T extends Tensor = Tensor>(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike): T {
  return run2(197, sortedSequence, values) as T;
}

/**
 * searchSorted on the right side.
 * @example tf.upperBound([0, 3, 9], [3]).print();  // [[2]]
 */
export function upperBound<T extends Tensor = Tensor>(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike): T {
  return run2(198, sortedSequence, values) as T;
}

/**
 * Element v of the result is how often v occurs in x, or the sum of its weights unless these are empty.
 * Values not below `size` are left out; the dtype is that of weights.
 * @example tf.bincount(tf.tensor1d([1, 1, 3], 'int32'), [], 4).print();  // [0, 2, 0, 1]
 */
export function bincount<T extends Tensor = Tensor>(x: Tensor | TensorLike, weights: Tensor | TensorLike, size: number): T {
  return run(199, [x, weights], [size])[0] as T;
}

/**
 * As bincount, for each row of x. binaryOutput says only whether a value occurs.
 * @example tf.denseBincount(tf.tensor1d([1, 1, 3], 'int32'), [], 4, true).print();  // [0, 1, 0, 1]
 */
export function denseBincount<T extends Tensor = Tensor>(x: Tensor | TensorLike, weights: Tensor | TensorLike, size: number, binaryOutput?: boolean): T {
  return run(200, [x, weights], [size, binaryOutput])[0] as T;
}

/**
 * Gives every row without an element one, defaultValue at its first place. emptyRowIndicator says which rows
 * these were, reverseIndexMap where each given element went. Source: tf.sparse.fill_empty_rows.
 * @example tf.sparse.sparseFillEmptyRows([[0, 1]], [5], [2, 2], -1).outputValues.print();  // [5, -1]
 */
export function sparse_sparseFillEmptyRows(indices: Tensor | TensorLike, values: Tensor | TensorLike, denseShape: Tensor | TensorLike, defaultValue: Tensor | TensorLike): {outputIndices: Tensor, outputValues: Tensor, emptyRowIndicator: Tensor, reverseIndexMap: Tensor} {
  const [outputIndices, outputValues, emptyRowIndicator, reverseIndexMap] = run(201, [indices, values, denseShape, defaultValue], []);
  return {outputIndices, outputValues, emptyRowIndicator, reverseIndexMap};
}

/**
 * The indices of the same elements in a dense tensor of newShape, which may have one -1.
 * @example tf.sparse.sparseReshape([[1, 1]], [2, 3], [6]).outputIndices.print();  // [[4]]
 */
export function sparse_sparseReshape(inputIndices: Tensor | TensorLike, inputShape: Tensor | TensorLike, newShape: Tensor | TensorLike): {outputIndices: Tensor, outputShape: Tensor} {
  const [outputIndices, outputShape] = run(202, [inputIndices, inputShape, newShape], []);
  return {outputIndices, outputShape};
}

/**
 * Row s of the result is the mean of those rows of data that `indices` names where segmentIds is s; 0 without
 * any. segmentIds ascend.
 * @example tf.sparse.sparseSegmentMean([[1], [2], [4]], [0, 2], [0, 0]).print();  // [[2.5]]
 */
export function sparse_sparseSegmentMean<T extends Tensor = Tensor>(data: Tensor | TensorLike, indices: Tensor | TensorLike, segmentIds: Tensor | TensorLike): T {
  return run(203, [data, indices, segmentIds], [])[0] as T;
}

/**
 * As sparseSegmentMean, but the sum.
 * @example tf.sparse.sparseSegmentSum([[1], [2], [4]], [0, 2], [0, 0]).print();  // [[5]]
 */
export function sparse_sparseSegmentSum<T extends Tensor = Tensor>(data: Tensor | TensorLike, indices: Tensor | TensorLike, segmentIds: Tensor | TensorLike): T {
  return run(204, [data, indices, segmentIds], [])[0] as T;
}

/**
 * Replaces what matches a regular expression: all of it, or only the first match. `rewrite` may refer to what
 * groups matched as $1 or \\1. The syntax is what RE2 and JavaScript share: no lookaround, no
 * back-references, no \\p{...}; the time is linear in the length of the text.
 * @example tf.string.staticRegexReplace(['a  b'], ' +', ' ').print();  // ['a b']
 */
export function string_staticRegexReplace<T extends Tensor = Tensor>(input: Tensor | TensorLike, pattern: string, rewrite: string, replaceGlobal?: boolean): T {
  return run(205, [input], [pattern, rewrite, replaceGlobal])[0] as T;
}

/**
 * All runs of neighbouring words, of the given widths, within each row of the ragged tensor of words that data
 * and dataSplits are. Rows are padded by padWidth words on both sides (-1: as many as the width needs).
 * Source: tf.strings.ngrams.
 * @example tf.string.stringNGrams(['a', 'b', 'c'], tf.tensor1d([0, 3], 'int32'), ' ', [2], '', '', 0, false)
 *     .nGrams.print();  // ['a b', 'b c']
 */
export function string_stringNGrams(data: Tensor | TensorLike, dataSplits: Tensor | TensorLike, separator: string, nGramWidths: number[], leftPad: string, rightPad: string, padWidth: number, preserveShortSequences: boolean): {nGrams: Tensor, nGramsSplits: Tensor} {
  const [nGrams, nGramsSplits] = run(206, [data, dataSplits], [separator, nGramWidths, leftPad, rightPad, padWidth, preserveShortSequences]);
  return {nGrams, nGramsSplits};
}

/**
 * Splits each text at every byte that occurs in `delimiter` (at every byte, if that is empty), as a sparse
 * matrix with a row for each text.
 * @example tf.string.stringSplit(['a b', 'c'], ' ').values.print();  // ['a', 'b', 'c']
 */
export function string_stringSplit(input: Tensor | TensorLike, delimiter: Tensor | TensorLike, skipEmpty?: boolean): {indices: Tensor, values: Tensor, shape: Tensor} {
  const [indices, values, shape] = run(207, [input, delimiter], [skipEmpty]);
  return {indices, values, shape};
}

/**
 * FarmHash's Fingerprint64 of each text, modulo numBuckets.
 * @example tf.string.stringToHashBucketFast(['a', 'b'], 10).print();  // [9, 2]
 */
export function string_stringToHashBucketFast<T extends Tensor = Tensor>(input: Tensor | TensorLike, numBuckets: number): T {
  return run(208, [input], [numBuckets])[0] as T;
}

/**
 * The rows of a ragged tensor at `indices`: the splits of the result, outermost first, then its values.
 * Source: tf.ragged gather.
 */
export function raggedGather(paramsDenseValues: Tensor | TensorLike, indices: Tensor | TensorLike, paramsNestedSplits: Array<Tensor | TensorLike>, outputRaggedRank: number): Tensor[] {
  return run(209, [paramsDenseValues, indices, ...listOf(paramsNestedSplits, 'paramsNestedSplits', 'raggedGather')], [outputRaggedRank]);
}

/**
 * A ragged matrix with a row for each start, limit and delta: start, start + delta, … before limit. Scalars
 * serve all rows.
 * @example tf.raggedRange([0, 5], [3, 6], 1).rtDenseValues.print();  // [0, 1, 2, 5]
 */
export function raggedRange(starts: Tensor | TensorLike, limits: Tensor | TensorLike, deltas: Tensor | TensorLike): {rtNestedSplits: Tensor, rtDenseValues: Tensor} {
  const [rtNestedSplits, rtDenseValues] = run(210, [starts, limits, deltas], []);
  return {rtNestedSplits, rtDenseValues};
}

/**
 * A ragged tensor as a dense one of `shape`, where -1 is as long as needed; longer rows are cut, shorter ones
 * filled with defaultValue. rowPartitionTypes names what each partition tensor is, separated by commas:
 * FIRST_DIM_SIZE, then VALUE_ROWIDS, or ROW_SPLITS. Source: tf.RaggedTensor.to_tensor.
 */
export function raggedTensorToTensor<T extends Tensor = Tensor>(shape: Tensor | TensorLike, values: Tensor | TensorLike, defaultValue: Tensor | TensorLike, rowPartitionTensors: Array<Tensor | TensorLike>, rowPartitionTypes: string): T {
  return run(211, [shape, values, defaultValue, ...listOf(rowPartitionTensors, 'rowPartitionTensors', 'raggedTensorToTensor')], [rowPartitionTypes])[0] as T;
}

/** Ops of the namespace tf.image. */
export const image_ops = {cropAndResize: image_cropAndResize, flipLeftRight: image_flipLeftRight, rotateWithOffset: image_rotateWithOffset, transform: image_transform, rgbToGrayscale: image_rgbToGrayscale, grayscaleToRGB: image_grayscaleToRGB, threshold: image_threshold, nonMaxSuppression: image_nonMaxSuppression, nonMaxSuppressionPadded: image_nonMaxSuppressionPadded, nonMaxSuppressionWithScore: image_nonMaxSuppressionWithScore, resizeBilinear: image_resizeBilinear, resizeNearestNeighbor: image_resizeNearestNeighbor};

/** Ops of the namespace tf.linalg. */
export const linalg_ops = {bandPart: linalg_bandPart};

/** Ops of the namespace tf.sparse. */
export const sparse_ops = {sparseFillEmptyRows: sparse_sparseFillEmptyRows, sparseReshape: sparse_sparseReshape, sparseSegmentMean: sparse_sparseSegmentMean, sparseSegmentSum: sparse_sparseSegmentSum};

/** Ops of the namespace tf.string. */
export const string_ops = {staticRegexReplace: string_staticRegexReplace, stringNGrams: string_stringNGrams, stringSplit: string_stringSplit, stringToHashBucketFast: string_stringToHashBucketFast};

/** Ops that tensors have as methods, with the tensor as first argument. */
export const METHODS = {conv2d, conv2DBackpropInput, conv2DBackpropFilter, conv3d, conv3DBackpropInput, conv3DBackpropFilter, depthwiseConv2d, separableConv2d, conv1d, conv2dTranspose, conv3dTranspose, dilation2d, dilation2DBackpropInput, dilation2DBackpropFilter, fusedMatMul, fusedConv2D, fusedDepthwiseConv2D, maxPool, maxPoolGrad, avgPool, avgPoolGrad, maxPool3d, maxPool3DGrad, avgPool3d, avgPool3DGrad, maxPoolWithArgmax, pool, resizeBilinearGrad, resizeNearestNeighborGrad, abs, neg, sign, floor, ceil, round, isNaN, isInf, isFinite, zerosLike, onesLike, step, clipByValue, square, sqrt, rsqrt, reciprocal, exp, expm1, log, log1p, erf, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, relu, relu6, leakyRelu, prelu, elu, selu, sigmoid, logSigmoid, softplus, hardSigmoid, hardSwish, silu, mish, gelu, geluTanh, add, sub, mul, div, divNoNan, floorDiv, mod, pow, maximum, minimum, squaredDifference, atan2, bitwiseAnd, equal, notEqual, greater, greaterEqual, less, lessEqual, logicalNot, logicalAnd, logicalOr, logicalXor, cast, clone, complex, real, imag, oneHot, diag, multinomial, dropout, matMul, dot, outerProduct, softmax, logSoftmax, batchNorm, layerNorm, localResponseNormalization, windowSum, sum, mean, prod, max, min, all, any, argMax, argMin, cumsum, cumprod, logSumExp, moments, norm, euclideanNorm, fft, ifft, rfft, irfft, reshape, expandDims, squeeze, ensureShape, transpose, reverse, tile, broadcastTo, spaceToBatchND, batchToSpaceND, depthToSpace, spaceToDepth, slice, stridedSlice, split, unstack, pad, mirrorPad, gather, gatherND, scatterND, tensorScatterUpdate, sparseToDense, unsortedSegmentSum, whereIndices, unique, listDiff, topk, searchSorted, lowerBound, upperBound, bincount, denseBincount, raggedGather, raggedRange, raggedTensorToTensor};

declare module './tensor' {
  interface Tensor<R extends Rank = Rank> {
    /** See {@link conv2d}. */
    conv2d<T extends Tensor = Tensor>(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T;
    /** See {@link conv2DBackpropInput}. */
    conv2DBackpropInput<T extends Tensor = Tensor>(filter: Tensor | TensorLike, inputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T;
    /** See {@link conv2DBackpropFilter}. */
    conv2DBackpropFilter<T extends Tensor = Tensor>(dy: Tensor | TensorLike, filterShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T;
    /** See {@link conv3d}. */
    conv3d<T extends Tensor = Tensor>(filter: Tensor | TensorLike, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link conv3DBackpropInput}. */
    conv3DBackpropInput<T extends Tensor = Tensor>(filter: Tensor | TensorLike, inputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link conv3DBackpropFilter}. */
    conv3DBackpropFilter<T extends Tensor = Tensor>(dy: Tensor | TensorLike, filterShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link depthwiseConv2d}. */
    depthwiseConv2d<T extends Tensor = Tensor>(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T;
    /** See {@link separableConv2d}. */
    separableConv2d<T extends Tensor = Tensor>(depthwiseFilter: Tensor | TensorLike, pointwiseFilter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dilation?: [number, number]|number, dataFormat?: 'NHWC'|'NCHW'): T;
    /** See {@link conv1d}. */
    conv1d<T extends Tensor = Tensor>(filter: Tensor | TensorLike, stride: number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NWC'|'NCW', dilation?: number, dimRoundingMode?: 'floor'|'round'|'ceil'): T;
    /** See {@link conv2dTranspose}. */
    conv2dTranspose<T extends Tensor = Tensor>(filter: Tensor | TensorLike, outputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil'): T;
    /** See {@link conv3dTranspose}. */
    conv3dTranspose<T extends Tensor = Tensor>(filter: Tensor | TensorLike, outputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][]): T;
    /** See {@link dilation2d}. */
    dilation2d<T extends Tensor = Tensor>(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number, dataFormat?: 'NHWC'): T;
    /** See {@link dilation2DBackpropInput}. */
    dilation2DBackpropInput<T extends Tensor = Tensor>(filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): T;
    /** See {@link dilation2DBackpropFilter}. */
    dilation2DBackpropFilter<T extends Tensor = Tensor>(filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): T;
    /** See {@link fusedMatMul}. */
    fusedMatMul<T extends Tensor = Tensor>(b: Tensor | TensorLike, bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, transposeA?: boolean, transposeB?: boolean, activation?: 'linear'|'relu'|'prelu'|'elu'|'relu6'|'leakyrelu'|'sigmoid', leakyreluAlpha?: number): T;
    /** See {@link fusedConv2D}. */
    fusedConv2D<T extends Tensor = Tensor>(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil', activation?: 'linear'|'relu'|'prelu'|'elu'|'relu6'|'leakyrelu'|'sigmoid', leakyreluAlpha?: number): T;
    /** See {@link fusedDepthwiseConv2D}. */
    fusedDepthwiseConv2D<T extends Tensor = Tensor>(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil', activation?: 'linear'|'relu'|'prelu'|'elu'|'relu6'|'leakyrelu'|'sigmoid', leakyreluAlpha?: number): T;
    /** See {@link maxPool}. */
    maxPool<T extends Tensor = Tensor>(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T;
    /** See {@link maxPoolGrad}. */
    maxPoolGrad<T extends Tensor = Tensor>(input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T;
    /** See {@link avgPool}. */
    avgPool<T extends Tensor = Tensor>(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T;
    /** See {@link avgPoolGrad}. */
    avgPoolGrad<T extends Tensor = Tensor>(input: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T;
    /** See {@link maxPool3d}. */
    maxPool3d<T extends Tensor = Tensor>(filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link maxPool3DGrad}. */
    maxPool3DGrad<T extends Tensor = Tensor>(input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link avgPool3d}. */
    avgPool3d<T extends Tensor = Tensor>(filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link avgPool3DGrad}. */
    avgPool3DGrad<T extends Tensor = Tensor>(input: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link maxPoolWithArgmax}. */
    maxPoolWithArgmax(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], includeBatchInIndex?: boolean): {result: Tensor, indexes: Tensor};
    /** See {@link pool}. */
    pool<T extends Tensor = Tensor>(windowShape: [number, number]|number, poolingType: 'avg'|'max', pad: 'valid'|'same'|number|number[][], dilations?: [number, number]|number, strides?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T;
    /** See {@link resizeBilinearGrad}. */
    resizeBilinearGrad<T extends Tensor = Tensor>(images: Tensor | TensorLike, alignCorners?: boolean, halfPixelCenters?: boolean): T;
    /** See {@link resizeNearestNeighborGrad}. */
    resizeNearestNeighborGrad<T extends Tensor = Tensor>(images: Tensor | TensorLike, alignCorners?: boolean, halfPixelCenters?: boolean): T;
    /** See {@link abs}. */
    abs<T extends Tensor = Tensor>(): T;
    /** See {@link neg}. */
    neg<T extends Tensor = Tensor>(): T;
    /** See {@link sign}. */
    sign<T extends Tensor = Tensor>(): T;
    /** See {@link floor}. */
    floor<T extends Tensor = Tensor>(): T;
    /** See {@link ceil}. */
    ceil<T extends Tensor = Tensor>(): T;
    /** See {@link round}. */
    round<T extends Tensor = Tensor>(): T;
    /** See {@link isNaN}. */
    isNaN<T extends Tensor = Tensor>(): T;
    /** See {@link isInf}. */
    isInf<T extends Tensor = Tensor>(): T;
    /** See {@link isFinite}. */
    isFinite<T extends Tensor = Tensor>(): T;
    /** See {@link zerosLike}. */
    zerosLike<T extends Tensor = Tensor>(): T;
    /** See {@link onesLike}. */
    onesLike<T extends Tensor = Tensor>(): T;
    /** See {@link step}. */
    step<T extends Tensor = Tensor>(alpha?: number): T;
    /** See {@link clipByValue}. */
    clipByValue<T extends Tensor = Tensor>(clipValueMin: number, clipValueMax: number): T;
    /** See {@link square}. */
    square<T extends Tensor = Tensor>(): T;
    /** See {@link sqrt}. */
    sqrt<T extends Tensor = Tensor>(): T;
    /** See {@link rsqrt}. */
    rsqrt<T extends Tensor = Tensor>(): T;
    /** See {@link reciprocal}. */
    reciprocal<T extends Tensor = Tensor>(): T;
    /** See {@link exp}. */
    exp<T extends Tensor = Tensor>(): T;
    /** See {@link expm1}. */
    expm1<T extends Tensor = Tensor>(): T;
    /** See {@link log}. */
    log<T extends Tensor = Tensor>(): T;
    /** See {@link log1p}. */
    log1p<T extends Tensor = Tensor>(): T;
    /** See {@link erf}. */
    erf<T extends Tensor = Tensor>(): T;
    /** See {@link sin}. */
    sin<T extends Tensor = Tensor>(): T;
    /** See {@link cos}. */
    cos<T extends Tensor = Tensor>(): T;
    /** See {@link tan}. */
    tan<T extends Tensor = Tensor>(): T;
    /** See {@link asin}. */
    asin<T extends Tensor = Tensor>(): T;
    /** See {@link acos}. */
    acos<T extends Tensor = Tensor>(): T;
    /** See {@link atan}. */
    atan<T extends Tensor = Tensor>(): T;
    /** See {@link sinh}. */
    sinh<T extends Tensor = Tensor>(): T;
    /** See {@link cosh}. */
    cosh<T extends Tensor = Tensor>(): T;
    /** See {@link tanh}. */
    tanh<T extends Tensor = Tensor>(): T;
    /** See {@link asinh}. */
    asinh<T extends Tensor = Tensor>(): T;
    /** See {@link acosh}. */
    acosh<T extends Tensor = Tensor>(): T;
    /** See {@link atanh}. */
    atanh<T extends Tensor = Tensor>(): T;
    /** See {@link relu}. */
    relu<T extends Tensor = Tensor>(): T;
    /** See {@link relu6}. */
    relu6<T extends Tensor = Tensor>(): T;
    /** See {@link leakyRelu}. */
    leakyRelu<T extends Tensor = Tensor>(alpha?: number): T;
    /** See {@link prelu}. */
    prelu<T extends Tensor = Tensor>(alpha: Tensor | TensorLike): T;
    /** See {@link elu}. */
    elu<T extends Tensor = Tensor>(): T;
    /** See {@link selu}. */
    selu<T extends Tensor = Tensor>(): T;
    /** See {@link sigmoid}. */
    sigmoid<T extends Tensor = Tensor>(): T;
    /** See {@link logSigmoid}. */
    logSigmoid<T extends Tensor = Tensor>(): T;
    /** See {@link softplus}. */
    softplus<T extends Tensor = Tensor>(): T;
    /** See {@link hardSigmoid}. */
    hardSigmoid<T extends Tensor = Tensor>(alpha?: number, beta?: number): T;
    /** See {@link hardSwish}. */
    hardSwish<T extends Tensor = Tensor>(): T;
    /** See {@link silu}. */
    silu<T extends Tensor = Tensor>(): T;
    /** See {@link mish}. */
    mish<T extends Tensor = Tensor>(): T;
    /** See {@link gelu}. */
    gelu<T extends Tensor = Tensor>(): T;
    /** See {@link geluTanh}. */
    geluTanh<T extends Tensor = Tensor>(): T;
    /** See {@link add}. */
    add<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link sub}. */
    sub<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link mul}. */
    mul<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link div}. */
    div<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link divNoNan}. */
    divNoNan<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link floorDiv}. */
    floorDiv<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link mod}. */
    mod<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link pow}. */
    pow<T extends Tensor = Tensor>(exp: Tensor | TensorLike): T;
    /** See {@link maximum}. */
    maximum<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link minimum}. */
    minimum<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link squaredDifference}. */
    squaredDifference<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link atan2}. */
    atan2<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link bitwiseAnd}. */
    bitwiseAnd<T extends Tensor = Tensor>(y: Tensor | TensorLike): T;
    /** See {@link equal}. */
    equal<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link notEqual}. */
    notEqual<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link greater}. */
    greater<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link greaterEqual}. */
    greaterEqual<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link less}. */
    less<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link lessEqual}. */
    lessEqual<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link logicalNot}. */
    logicalNot<T extends Tensor = Tensor>(): T;
    /** See {@link logicalAnd}. */
    logicalAnd<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link logicalOr}. */
    logicalOr<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link logicalXor}. */
    logicalXor<T extends Tensor = Tensor>(b: Tensor | TensorLike): T;
    /** See {@link cast}. */
    cast<T extends Tensor = Tensor>(dtype: DataType): T;
    /** See {@link clone}. */
    clone<T extends Tensor = Tensor>(): T;
    /** See {@link complex}. */
    complex<T extends Tensor = Tensor>(imag: Tensor | TensorLike): T;
    /** See {@link real}. */
    real<T extends Tensor = Tensor>(): T;
    /** See {@link imag}. */
    imag<T extends Tensor = Tensor>(): T;
    /** See {@link oneHot}. */
    oneHot<T extends Tensor = Tensor>(depth: number, onValue?: number, offValue?: number, dtype?: DataType): T;
    /** See {@link diag}. */
    diag<T extends Tensor = Tensor>(): T;
    /** See {@link multinomial}. */
    multinomial<T extends Tensor = Tensor>(numSamples: number, seed?: number, normalized?: boolean): T;
    /** See {@link dropout}. */
    dropout<T extends Tensor = Tensor>(rate: number, noiseShape?: number[], seed?: number|string): T;
    /** See {@link matMul}. */
    matMul<T extends Tensor = Tensor>(b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): T;
    /** See {@link dot}. */
    dot<T extends Tensor = Tensor>(t2: Tensor | TensorLike): T;
    /** See {@link outerProduct}. */
    outerProduct<T extends Tensor = Tensor>(v2: Tensor | TensorLike): T;
    /** See {@link softmax}. */
    softmax<T extends Tensor = Tensor>(dim?: number): T;
    /** See {@link logSoftmax}. */
    logSoftmax<T extends Tensor = Tensor>(axis?: number): T;
    /** See {@link batchNorm}. */
    batchNorm<T extends Tensor = Tensor>(mean: Tensor | TensorLike, variance: Tensor | TensorLike, offset?: Tensor | TensorLike | null, scale?: Tensor | TensorLike | null, varianceEpsilon?: number): T;
    /** See {@link layerNorm}. */
    layerNorm<T extends Tensor = Tensor>(scale?: Tensor | TensorLike | null, offset?: Tensor | TensorLike | null, axis?: number|number[], epsilon?: number): T;
    /** See {@link localResponseNormalization}. */
    localResponseNormalization<T extends Tensor = Tensor>(depthRadius?: number, bias?: number, alpha?: number, beta?: number): T;
    /** See {@link windowSum}. */
    windowSum<T extends Tensor = Tensor>(radius: number): T;
    /** See {@link sum}. */
    sum<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link mean}. */
    mean<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link prod}. */
    prod<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link max}. */
    max<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link min}. */
    min<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link all}. */
    all<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link any}. */
    any<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link argMax}. */
    argMax<T extends Tensor = Tensor>(axis?: number): T;
    /** See {@link argMin}. */
    argMin<T extends Tensor = Tensor>(axis?: number): T;
    /** See {@link cumsum}. */
    cumsum<T extends Tensor = Tensor>(axis?: number, exclusive?: boolean, reverse?: boolean): T;
    /** See {@link cumprod}. */
    cumprod<T extends Tensor = Tensor>(axis?: number, exclusive?: boolean, reverse?: boolean): T;
    /** See {@link logSumExp}. */
    logSumExp<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link moments}. */
    moments(axis?: number|number[], keepDims?: boolean): {mean: Tensor, variance: Tensor};
    /** See {@link norm}. */
    norm<T extends Tensor = Tensor>(ord?: number|'euclidean'|'fro', axis?: number|number[], keepDims?: boolean): T;
    /** See {@link euclideanNorm}. */
    euclideanNorm<T extends Tensor = Tensor>(axis?: number|number[], keepDims?: boolean): T;
    /** See {@link fft}. */
    fft<T extends Tensor = Tensor>(): T;
    /** See {@link ifft}. */
    ifft<T extends Tensor = Tensor>(): T;
    /** See {@link rfft}. */
    rfft<T extends Tensor = Tensor>(fftLength?: number): T;
    /** See {@link irfft}. */
    irfft<T extends Tensor = Tensor>(): T;
    /** See {@link reshape}. */
    reshape<T extends Tensor = Tensor>(shape: number[]): T;
    /** See {@link expandDims}. */
    expandDims<T extends Tensor = Tensor>(axis?: number): T;
    /** See {@link squeeze}. */
    squeeze<T extends Tensor = Tensor>(axis?: number[]): T;
    /** See {@link ensureShape}. */
    ensureShape<T extends Tensor = Tensor>(shape: number[]): T;
    /** See {@link transpose}. */
    transpose<T extends Tensor = Tensor>(perm?: number[], conjugate?: boolean): T;
    /** See {@link reverse}. */
    reverse<T extends Tensor = Tensor>(axis?: number|number[]): T;
    /** See {@link tile}. */
    tile<T extends Tensor = Tensor>(reps: number[]): T;
    /** See {@link broadcastTo}. */
    broadcastTo<T extends Tensor = Tensor>(shape: number[]): T;
    /** See {@link spaceToBatchND}. */
    spaceToBatchND<T extends Tensor = Tensor>(blockShape: number[], paddings: number[][]): T;
    /** See {@link batchToSpaceND}. */
    batchToSpaceND<T extends Tensor = Tensor>(blockShape: number[], crops: number[][]): T;
    /** See {@link depthToSpace}. */
    depthToSpace<T extends Tensor = Tensor>(blockSize: number, dataFormat?: 'NHWC'|'NCHW'): T;
    /** See {@link spaceToDepth}. */
    spaceToDepth<T extends Tensor = Tensor>(blockSize: number, dataFormat?: 'NHWC'|'NCHW'): T;
    /** See {@link slice}. */
    slice<T extends Tensor = Tensor>(begin: number|number[], size?: number|number[]): T;
    /** See {@link stridedSlice}. */
    stridedSlice<T extends Tensor = Tensor>(begin: number[], end: number[], strides?: number[], beginMask?: number, endMask?: number, ellipsisMask?: number, newAxisMask?: number, shrinkAxisMask?: number): T;
    /** See {@link split}. */
    split(numOrSizeSplits: number[]|number, axis?: number): Tensor[];
    /** See {@link unstack}. */
    unstack(axis?: number): Tensor[];
    /** See {@link pad}. */
    pad<T extends Tensor = Tensor>(paddings: Array<[number, number]>, constantValue?: number): T;
    /** See {@link mirrorPad}. */
    mirrorPad<T extends Tensor = Tensor>(paddings: Array<[number, number]>, mode: 'reflect'|'symmetric'): T;
    /** See {@link gather}. */
    gather<T extends Tensor = Tensor>(indices: Tensor | TensorLike, axis?: number, batchDims?: number): T;
    /** See {@link gatherND}. */
    gatherND<T extends Tensor = Tensor>(indices: Tensor | TensorLike): T;
    /** See {@link scatterND}. */
    scatterND<T extends Tensor = Tensor>(updates: Tensor | TensorLike, shape: number[]): T;
    /** See {@link tensorScatterUpdate}. */
    tensorScatterUpdate<T extends Tensor = Tensor>(indices: Tensor | TensorLike, updates: Tensor | TensorLike): T;
    /** See {@link sparseToDense}. */
    sparseToDense<T extends Tensor = Tensor>(sparseValues: Tensor | TensorLike, outputShape: number[], defaultValue?: Tensor | TensorLike | null): T;
    /** See {@link unsortedSegmentSum}. */
    unsortedSegmentSum<T extends Tensor = Tensor>(segmentIds: Tensor | TensorLike, numSegments: number): T;
    /** See {@link whereIndices}. */
    whereIndices<T extends Tensor = Tensor>(): T;
    /** See {@link unique}. */
    unique(axis?: number): {values: Tensor, indices: Tensor};
    /** See {@link listDiff}. */
    listDiff(y: Tensor | TensorLike): {out: Tensor, indices: Tensor};
    /** See {@link topk}. */
    topk(k?: number, sorted?: boolean): {values: Tensor, indices: Tensor};
    /** See {@link searchSorted}. */
    searchSorted<T extends Tensor = Tensor>(values: Tensor | TensorLike, side?: 'left'|'right'): T;
    /** See {@link lowerBound}. */
    lowerBound<T extends Tensor = Tensor>(values: Tensor | TensorLike): T;
    /** See {@link upperBound}. */
    upperBound<T extends Tensor = Tensor>(values: Tensor | TensorLike): T;
    /** See {@link bincount}. */
    bincount<T extends Tensor = Tensor>(weights: Tensor | TensorLike, size: number): T;
    /** See {@link denseBincount}. */
    denseBincount<T extends Tensor = Tensor>(weights: Tensor | TensorLike, size: number, binaryOutput?: boolean): T;
    /** See {@link raggedGather}. */
    raggedGather(indices: Tensor | TensorLike, paramsNestedSplits: Array<Tensor | TensorLike>, outputRaggedRank: number): Tensor[];
    /** See {@link raggedRange}. */
    raggedRange(limits: Tensor | TensorLike, deltas: Tensor | TensorLike): {rtNestedSplits: Tensor, rtDenseValues: Tensor};
    /** See {@link raggedTensorToTensor}. */
    raggedTensorToTensor<T extends Tensor = Tensor>(values: Tensor | TensorLike, defaultValue: Tensor | TensorLike, rowPartitionTensors: Array<Tensor | TensorLike>, rowPartitionTypes: string): T;
  }
}
