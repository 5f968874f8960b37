// Generated from the op table by `npm run gen`; do not edit.
import {listOf, run, run1} from './engine';
import {conv2d, conv3d, depthwiseConv2d, separableConv2d, conv1d, conv2dTranspose, conv3dTranspose, dilation2d, maxPool, avgPool, maxPool3d, avgPool3d, maxPoolWithArgmax, pool, abs, neg, sign, floor, ceil, round, isNaN, isInf, isFinite, zerosLike, onesLike, step, clipByValue, square, sqrt, rsqrt, reciprocal, exp, expm1, log, log1p, erf, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, relu, relu6, leakyRelu, prelu, elu, selu, sigmoid, logSigmoid, softplus, add, sub, mul, div, divNoNan, floorDiv, mod, pow, maximum, minimum, squaredDifference, atan2, bitwiseAnd, equal, notEqual, greater, greaterEqual, less, lessEqual, logicalNot, logicalAnd, logicalOr, logicalXor, cast, clone, complex, real, imag, oneHot, diag, multinomial, dropout, matMul, dot, outerProduct, softmax, logSoftmax, batchNorm, localResponseNormalization, sum, mean, prod, max, min, all, any, argMax, argMin, cumsum, cumprod, logSumExp, moments, norm, euclideanNorm, fft, ifft, rfft, irfft, reshape, expandDims, squeeze, ensureShape, transpose, reverse, tile, broadcastTo, spaceToBatchND, batchToSpaceND, depthToSpace, slice, stridedSlice, split, unstack, pad, mirrorPad, gather, gatherND, scatterND, tensorScatterUpdate, sparseToDense, unsortedSegmentSum, unique, topk, searchSorted, lowerBound, upperBound, bincount, denseBincount, raggedRange} from './ops.gen';
import type {Tensor} from './tensor';
import type {DataType, Rank, TensorLike} from './types';

/** Of the op table that this file was generated from; the core has its own. */
export const TABLE_HASH = 3120068089;

/** Names of ops, of their inputs and of their attributes, by op id. */
export const OP_NAMES = 'conv2d:x,filter:strides,pad,dataFormat,dilations,dimRoundingMode conv2DBackpropInput:dy,filter:inputShape,strides,pad,dataFormat,dilations,dimRoundingMode conv2DBackpropFilter:x,dy:filterShape,strides,pad,dataFormat,dilations,dimRoundingMode conv3d:x,filter:strides,pad,dataFormat,dilations conv3DBackpropInput:dy,filter:inputShape,strides,pad,dataFormat,dilations conv3DBackpropFilter:x,dy:filterShape,strides,pad,dataFormat,dilations depthwiseConv2d:x,filter:strides,pad,dataFormat,dilations,dimRoundingMode separableConv2d:x,depthwiseFilter,pointwiseFilter:strides,pad,dilation,dataFormat conv1d:x,filter:stride,pad,dataFormat,dilation,dimRoundingMode conv2dTranspose:x,filter:outputShape,strides,pad,dimRoundingMode conv3dTranspose:x,filter:outputShape,strides,pad dilation2d:x,filter:strides,pad,dilations,dataFormat dilation2DBackpropInput:x,filter,dy:strides,pad,dilations dilation2DBackpropFilter:x,filter,dy:strides,pad,dilations fusedMatMul:a,b,bias?,preluActivationWeights?,residual?:transposeA,transposeB,activation,leakyreluAlpha,activationParameters fusedConv2D:x,filter,bias?,preluActivationWeights?,residual?:strides,pad,dataFormat,dilations,dimRoundingMode,activation,leakyreluAlpha,activationParameters fusedDepthwiseConv2D:x,filter,bias?,preluActivationWeights?,residual?:strides,pad,dataFormat,dilations,dimRoundingMode,activation,leakyreluAlpha,activationParameters pointwiseDepthwiseConv2D:x,pointwiseFilter,filter,pointwiseBias?,bias?:strides,pad,dilations,dimRoundingMode,pointwiseActivation,pointwiseActivationParameters,activation,activationParameters maxPool:x:filterSize,strides,pad,dimRoundingMode,dilations maxPoolGrad:dy,input,output:filterSize,strides,pad,dimRoundingMode,dilations avgPool:x:filterSize,strides,pad,dimRoundingMode,dilations avgPoolGrad:dy,input:filterSize,strides,pad,dimRoundingMode,dilations maxPool3d:x:filterSize,strides,pad,dimRoundingMode,dataFormat,dilations maxPool3DGrad:dy,input,output:filterSize,strides,pad,dimRoundingMode,dataFormat,dilations avgPool3d:x:filterSize,strides,pad,dimRoundingMode,dataFormat,dilations avgPool3DGrad:dy,input:filterSize,strides,pad,dimRoundingMode,dataFormat,dilations maxPoolWithArgmax:x:filterSize,strides,pad,includeBatchInIndex pool:input:windowShape,poolingType,pad,dilations,strides,dimRoundingMode image.cropAndResize:image,boxes,boxInd:cropSize,method,extrapolationValue image.flipLeftRight:image image.rotateWithOffset:image:radians,fillValue,center image.transform:image,transforms:interpolation,fillMode,fillValue,outputShape image.rgbToGrayscale:image image.grayscaleToRGB:image image.threshold:image:method,inverted,threshValue image.nonMaxSuppression:boxes,scores:maxOutputSize,iouThreshold,scoreThreshold image.nonMaxSuppressionPadded:boxes,scores:maxOutputSize,iouThreshold,scoreThreshold,padToMaxOutputSize image.nonMaxSuppressionWithScore:boxes,scores:maxOutputSize,iouThreshold,scoreThreshold,softNmsSigma image.resizeBilinear:images:size,alignCorners,halfPixelCenters resizeBilinearGrad:dy,images:alignCorners,halfPixelCenters image.resizeNearestNeighbor:images:size,alignCorners,halfPixelCenters resizeNearestNeighborGrad:dy,images:alignCorners,halfPixelCenters abs:x neg:x sign:x floor:x ceil:x round:x isNaN:x isInf:x isFinite:x zerosLike:x onesLike:x step:x:alpha clipByValue:x:clipValueMin,clipValueMax square:x sqrt:x rsqrt:x reciprocal:x exp:x expm1:x log:x log1p:x erf:x sin:x cos:x tan:x asin:x acos:x atan:x sinh:x cosh:x tanh:x asinh:x acosh:x atanh:x relu:x relu6:x leakyRelu:x:alpha prelu:x,alpha elu:x selu:x sigmoid:x logSigmoid:x softplus:x hardSigmoid:x:alpha,beta hardSwish:x silu:x mish:x gelu:x geluTanh:x add:a,b sub:a,b mul:a,b div:a,b divNoNan:a,b floorDiv:a,b mod:a,b pow:base,exp maximum:a,b minimum:a,b squaredDifference:a,b atan2:a,b bitwiseAnd:x,y equal:a,b notEqual:a,b greater:a,b greaterEqual:a,b less:a,b lessEqual:a,b logicalNot:x logicalAnd:a,b logicalOr:a,b logicalXor:a,b chain:...inputs:program where:condition,a,b addN:...tensors cast:x:dtype clone:x complex:real,imag real:input imag:input fill::shape,value,dtype zeros::shape,dtype ones::shape,dtype range::start,stop,step,dtype linspace::start,stop,num eye::numRows,numColumns,batchShape,dtype oneHot:indices:depth,onValue,offValue,dtype diag:x randomUniform::shape,minval,maxval,dtype,seed randomNormal::shape,mean,stdDev,dtype,seed truncatedNormal::shape,mean,stdDev,dtype,seed randomGamma::shape,alpha,beta,dtype,seed multinomial:logits:numSamples,seed,normalized randomStandardNormal::shape,dtype,seed randomUniformInt::shape,minval,maxval,seed dropout:x:rate,noiseShape,seed matMul:a,b:transposeA,transposeB dot:t1,t2 outerProduct:v1,v2 linalg.bandPart:a:numLower,numUpper einsum:...tensors:equation softmax:logits:dim logSoftmax:logits:axis batchNorm:x,mean,variance,offset?,scale?:varianceEpsilon layerNorm:x,scale?,offset?:axis,epsilon localResponseNormalization:x:depthRadius,bias,alpha,beta windowSum:x:radius attention:q,k,v,mask? lstm:x,kernel,recurrentKernel,h,c,bias?:recurrentActivation lstmGradient:sums,recurrentKernel,c,dh?,dc?,dy?:recurrentActivation sum:x:axis,keepDims mean:x:axis,keepDims prod:x:axis,keepDims max:x:axis,keepDims min:x:axis,keepDims all:x:axis,keepDims any:x:axis,keepDims argMax:x:axis argMin:x:axis cumsum:x:axis,exclusive,reverse cumprod:x:axis,exclusive,reverse logSumExp:x:axis,keepDims moments:x:axis,keepDims norm:x:ord,axis,keepDims euclideanNorm:x:axis,keepDims fft:input ifft:input rfft:input:fftLength irfft:input reshape:x:shape expandDims:x:axis squeeze:x:axis ensureShape:x:shape transpose:x:perm,conjugate reverse:x:axis tile:x:reps broadcastTo:x:shape spaceToBatchND:x:blockShape,paddings batchToSpaceND:x:blockShape,crops depthToSpace:x:blockSize,dataFormat spaceToDepth:x:blockSize,dataFormat slice:x:begin,size stridedSlice:x:begin,end,strides,beginMask,endMask,ellipsisMask,newAxisMask,shrinkAxisMask concat:...tensors:axis stack:...tensors:axis split:x:numOrSizeSplits,axis unstack:x:axis pad:x:paddings,constantValue mirrorPad:x:paddings,mode gather:x,indices:axis,batchDims gatherAdd:x,indices,y gatherND:x,indices scatterND:indices,updates:shape tensorScatterUpdate:tensor,indices,updates sparseToDense:sparseIndices,sparseValues,defaultValue?:outputShape unsortedSegmentSum:x,segmentIds:numSegments whereIndices:condition unique:x:axis listDiff:x,y topk:x:k,sorted searchSorted:sortedSequence,values:side lowerBound:sortedSequence,values upperBound:sortedSequence,values bincount:x,weights:size denseBincount:x,weights:size,binaryOutput sparse.sparseFillEmptyRows:indices,values,denseShape,defaultValue sparse.sparseReshape:inputIndices,inputShape,newShape sparse.sparseSegmentMean:data,indices,segmentIds sparse.sparseSegmentSum:data,indices,segmentIds string.staticRegexReplace:input:pattern,rewrite,replaceGlobal string.stringNGrams:data,dataSplits:separator,nGramWidths,leftPad,rightPad,padWidth,preserveShortSequences string.stringSplit:input,delimiter:skipEmpty string.stringToHashBucketFast:input:numBuckets raggedGather:paramsDenseValues,indices,...paramsNestedSplits:outputRaggedRank raggedRange:starts,limits,deltas raggedTensorToTensor:shape,values,defaultValue,...rowPartitionTensors:rowPartitionTypes sgdUpdate:value,gradient,rate momentumUpdate:value,gradient,velocity,rate,momentum nesterovUpdate:value,gradient,velocity,rate,momentum adagradUpdate:value,gradient,accumulator,rate:epsilon adadeltaUpdate:value,gradient,squares,updates,rate:rho,epsilon adamUpdate:value,gradient,first,second,rate,unbias1,unbias2:beta1,beta2,epsilon adamaxUpdate:value,gradient,first,norm,rate:beta1,beta2,epsilon rmspropUpdate:value,gradient,squares,moments,rate:decay,momentum,epsilon centeredRmspropUpdate:value,gradient,squares,moments,mean,rate:decay,momentum,epsilon';

/**
 * Gradient of conv2d to its input, which has the shape `inputShape`.
 */
export function conv2DBackpropInput<T extends Tensor = Tensor>(dy: Tensor | TensorLike, filter: Tensor | TensorLike, inputShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(1, [dy, filter], [inputShape, strides, pad, dataFormat, dilations, dimRoundingMode])[0] as T;
}

/**
 * Gradient of conv2d to its filter, which has the shape `filterShape`.
 */
export function conv2DBackpropFilter<T extends Tensor = Tensor>(x: Tensor | TensorLike, dy: Tensor | TensorLike, filterShape: number[], strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T {
  return run(2, [x, dy], [filterShape, strides, pad, dataFormat, dilations, dimRoundingMode])[0] as T;
}

/**
 * Gradient of conv3d to its input, which has the shape `inputShape`.
 */
export function conv3DBackpropInput<T extends Tensor = Tensor>(dy: Tensor | TensorLike, filter: Tensor | TensorLike, inputShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(4, [dy, filter], [inputShape, strides, pad, dataFormat, dilations])[0] as T;
}

/**
 * Gradient of conv3d to its filter, which has the shape `filterShape`.
 */
export function conv3DBackpropFilter<T extends Tensor = Tensor>(x: Tensor | TensorLike, dy: Tensor | TensorLike, filterShape: number[], strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(5, [x, dy], [filterShape, strides, pad, dataFormat, dilations])[0] as T;
}

/**
 * Gradient of dilation2d to x.
 */
export function dilation2DBackpropInput<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): T {
  return run(12, [x, filter, dy], [strides, pad, dilations])[0] as T;
}

/**
 * Gradient of dilation2d to its filter.
 */
export function dilation2DBackpropFilter<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, dy: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same', dilations?: [number, number]|number): T {
  return run(13, [x, filter, dy], [strides, pad, dilations])[0] as T;
}

/**
 * activation(matMul(a, b) + bias + residual); see tf.fused.matMul. residual has the shape of the result. activation is 'linear', 'prelu', 'leakyrelu', or any op of one float and with no other input, whose further arguments are activationParameters.
 */
export function fusedMatMul<T extends Tensor = Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike, bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, transposeA?: boolean, transposeB?: boolean, activation?: string, leakyreluAlpha?: number, activationParameters?: number[], residual?: Tensor | TensorLike | null): T {
  return run(14, [a, b, bias, preluActivationWeights, residual], [transposeA, transposeB, activation, leakyreluAlpha, activationParameters])[0] as T;
}

/**
 * activation(conv2d(x, filter) + bias + residual); see tf.fused.conv2d. residual has the shape of the result. activation is 'linear', 'prelu', 'leakyrelu', or any op of one float and with no other input, whose further arguments are activationParameters.
 */
export function fusedConv2D<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil', activation?: string, leakyreluAlpha?: number, activationParameters?: number[], residual?: Tensor | TensorLike | null): T {
  return run(15, [x, filter, bias, preluActivationWeights, residual], [strides, pad, dataFormat, dilations, dimRoundingMode, activation, leakyreluAlpha, activationParameters])[0] as T;
}

/**
 * activation(depthwiseConv2d(x, filter) + bias + residual); see tf.fused.depthwiseConv2d. residual has the shape of the result. activation is 'linear', 'prelu', 'leakyrelu', or any op of one float and with no other input, whose further arguments are activationParameters.
 */
export function fusedDepthwiseConv2D<T extends Tensor = Tensor>(x: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], bias?: Tensor | TensorLike | null, preluActivationWeights?: Tensor | TensorLike | null, dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil', activation?: string, leakyreluAlpha?: number, activationParameters?: number[], residual?: Tensor | TensorLike | null): T {
  return run(16, [x, filter, bias, preluActivationWeights, residual], [strides, pad, dataFormat, dilations, dimRoundingMode, activation, leakyreluAlpha, activationParameters])[0] as T;
}

/**
 * fusedDepthwiseConv2D(fusedConv2D(x, pointwiseFilter, 1, 'valid', pointwiseBias), filter, strides, pad, bias), which
 * need not be in memory in between: the expansion of an inverted residual. x is [batch, height, width, channels], in NHWC.
 * Source: Sandler et al., MobileNetV2 (2018).
 */
export function pointwiseDepthwiseConv2D<T extends Tensor = Tensor>(x: Tensor | TensorLike, pointwiseFilter: Tensor | TensorLike, filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], pointwiseBias?: Tensor | TensorLike | null, bias?: Tensor | TensorLike | null, dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil', pointwiseActivation?: string, pointwiseActivationParameters?: number[], activation?: string, activationParameters?: number[]): T {
  return run(17, [x, pointwiseFilter, filter, pointwiseBias, bias], [strides, pad, dilations, dimRoundingMode, pointwiseActivation, pointwiseActivationParameters, activation, activationParameters])[0] as T;
}

/**
 * Gradient of maxPool to its input: dy goes to the first of the largest elements.
 */
export function maxPoolGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T {
  return run(19, [dy, input, output], [filterSize, strides, pad, dimRoundingMode, dilations])[0] as T;
}

/**
 * Gradient of avgPool to its input. As in TensorFlow.js dy is divided by the size of the whole window, also where
 * a part of it lies in the padding.
 */
export function avgPoolGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, input: Tensor | TensorLike, filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T {
  return run(21, [dy, input], [filterSize, strides, pad, dimRoundingMode, dilations])[0] as T;
}

/**
 * Gradient of maxPool3d to its input.
 */
export function maxPool3DGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, input: Tensor | TensorLike, output: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(23, [dy, input, output], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0] as T;
}

/**
 * Gradient of avgPool3d to its input; divides as avgPoolGrad does.
 */
export function avgPool3DGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, input: Tensor | TensorLike, filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T {
  return run(25, [dy, input], [filterSize, strides, pad, dimRoundingMode, dataFormat, dilations])[0] as T;
}

/**
 * Crops out of image, [batch, height, width, channels], resized to `cropSize`. Each of boxes, [n, 4], is
 * [y1, x1, y2, x2] in parts of height and width, taken from the example that boxInd, int32 [n], tells; what lies
 * outside is `extrapolationValue`.
 * @example tf.image.cropAndResize(tf.ones([1, 4, 4, 1]), [[0, 0, 0.5, 0.5]], tf.tensor1d([0], 'int32'), [2, 2]).print();
 */
export function image_cropAndResize<T extends Tensor = Tensor>(image: Tensor | TensorLike, boxes: Tensor | TensorLike, boxInd: Tensor | TensorLike, cropSize: [number, number], method?: 'bilinear'|'nearest', extrapolationValue?: number): T {
  return run(28, [image, boxes, boxInd], [cropSize, method, extrapolationValue])[0] as T;
}

/**
 * Images, [batch, height, width, channels], mirrored.
 * @example tf.image.flipLeftRight(tf.tensor([1, 2], [1, 1, 2, 1])).print();
 */
export function image_flipLeftRight<T extends Tensor = Tensor>(image: Tensor | TensorLike): T {
  return run1(29, image) as T;
}

/**
 * Images, [batch, height, width, channels], rotated counterclockwise about `center`, [x, y] in parts of width and
 * height. What comes from outside is `fillValue`; with a value per channel, a fourth channel is 255.
 * @example tf.image.rotateWithOffset(tf.ones([1, 4, 4, 1]), Math.PI / 4).print();
 */
export function image_rotateWithOffset<T extends Tensor = Tensor>(image: Tensor | TensorLike, radians: number, fillValue?: number|[number, number, number], center?: number|[number, number]): T {
  return run(30, [image], [radians, fillValue, center])[0] as T;
}

/**
 * Images, [batch, height, width, channels], under projective transforms, [batch, 8] or [1, 8]: output pixel (x, y)
 * shows the input at ((a0 x + a1 y + a2) / k, (b0 x + b1 y + b2) / k), k = c0 x + c1 y + 1, for a transform
 * [a0, a1, a2, b0, b1, b2, c0, c1]. `fillMode` says what lies outside of the image.
 * @example tf.image.transform(tf.ones([1, 4, 4, 1]), [[1, 0, 1, 0, 1, 0, 0, 0]]).print();
 */
export function image_transform<T extends Tensor = Tensor>(image: Tensor | TensorLike, transforms: Tensor | TensorLike, interpolation?: 'nearest'|'bilinear', fillMode?: 'constant'|'reflect'|'wrap'|'nearest', fillValue?: number, outputShape?: [number, number]): T {
  return run(31, [image, transforms], [interpolation, fillMode, fillValue, outputShape])[0] as T;
}

/**
 * Brightness of colours: the last axis, of size 3, becomes 0.2989 red + 0.587 green + 0.114 blue.
 * @example tf.image.rgbToGrayscale(tf.tensor([255, 0, 0], [1, 1, 3])).print();
 */
export function image_rgbToGrayscale<T extends Tensor = Tensor>(image: Tensor | TensorLike): T {
  return run1(32, image) as T;
}

/**
 * Gray colours: the last axis, of size 1, three times.
 * @example tf.image.grayscaleToRGB(tf.tensor([7], [1, 1, 1])).print();
 */
export function image_grayscaleToRGB<T extends Tensor = Tensor>(image: Tensor | TensorLike): T {
  return run1(33, image) as T;
}

/**
 * 255 where an image, [height, width, 1 or 3] of values 0 … 255, is brighter than a threshold, else 0; int32
 * [height, width, 1]. The threshold is 255 * threshValue, or with method 'otsu' the one that separates dark and
 * bright pixels best. `inverted` swaps 255 and 0. Source: Otsu, A Threshold Selection Method from Gray-Level Histograms, 1979.
 * @example tf.image.threshold(tf.tensor([10, 200], [1, 2, 1]), 'otsu').print();
 */
export function image_threshold<T extends Tensor = Tensor>(image: Tensor | TensorLike, method?: string, inverted?: boolean, threshValue?: number): T {
  return run(34, [image], [method, inverted, threshValue])[0] as T;
}

/**
 * Indices of at most maxOutputSize of the boxes, [n, 4] of [y1, x1, y2, x2], by falling score: a box is dropped
 * that has an intersection over union of at least iouThreshold with a chosen one, or no score above scoreThreshold.
 * @example tf.image.nonMaxSuppression([[0, 0, 1, 1], [0, 0, 1, 0.9]], [0.9, 0.8], 10).print();
 */
export function image_nonMaxSuppression<T extends Tensor = Tensor>(boxes: Tensor | TensorLike, scores: Tensor | TensorLike, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number): T {
  return run(35, [boxes, scores], [maxOutputSize, iouThreshold, scoreThreshold])[0] as T;
}

/**
 * nonMaxSuppression, also telling how many boxes were chosen; with padToMaxOutputSize the indices are filled up
 * with zeros to the smaller of maxOutputSize and the number of boxes.
 * @example const {validOutputs} = tf.image.nonMaxSuppressionPadded([[0, 0, 1, 1]], [0.9], 10);
 */
export function image_nonMaxSuppressionPadded(boxes: Tensor | TensorLike, scores: Tensor | TensorLike, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number, padToMaxOutputSize?: boolean): {selectedIndices: Tensor, validOutputs: Tensor} {
  const [selectedIndices, validOutputs] = run(36, [boxes, scores], [maxOutputSize, iouThreshold, scoreThreshold, padToMaxOutputSize]);
  return {selectedIndices, validOutputs};
}

/**
 * nonMaxSuppression, also giving the scores; with softNmsSigma above 0, overlapping boxes lose score by
 * exp(-0.5 iou² / sigma) instead of being dropped. Source: Bodla et al., https://arxiv.org/abs/1704.04503.
 * @example const {selectedScores} = tf.image.nonMaxSuppressionWithScore([[0, 0, 1, 1]], [0.9], 10);
 */
export function image_nonMaxSuppressionWithScore(boxes: Tensor | TensorLike, scores: Tensor | TensorLike, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number, softNmsSigma?: number): {selectedIndices: Tensor, selectedScores: Tensor} {
  const [selectedIndices, selectedScores] = run(37, [boxes, scores], [maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma]);
  return {selectedIndices, selectedScores};
}

/**
 * Images, [batch, height, width, channels] or without batch, resized to [height, width], with values interpolated
 * between the four nearest pixels. Integers become float32.
 * @example tf.image.resizeBilinear(tf.tensor([1, 2, 3, 4], [2, 2, 1]), [4, 4]).print();
 */
export function image_resizeBilinear<T extends Tensor = Tensor>(images: Tensor | TensorLike, size: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean): T {
  return run(38, [images], [size, alignCorners, halfPixelCenters])[0] as T;
}

/**
 * Gradient of image.resizeBilinear.
 */
export function resizeBilinearGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, images: Tensor | TensorLike, alignCorners?: boolean, halfPixelCenters?: boolean): T {
  return run(39, [dy, images], [alignCorners, halfPixelCenters])[0] as T;
}

/**
 * Images, [batch, height, width, channels] or without batch, resized to [height, width] by taking the nearest pixel.
 * @example tf.image.resizeNearestNeighbor(tf.tensor([1, 2, 3, 4], [2, 2, 1]), [4, 4]).print();
 */
export function image_resizeNearestNeighbor<T extends Tensor = Tensor>(images: Tensor | TensorLike, size: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean): T {
  return run(40, [images], [size, alignCorners, halfPixelCenters])[0] as T;
}

/**
 * Gradient of image.resizeNearestNeighbor.
 */
export function resizeNearestNeighborGrad<T extends Tensor = Tensor>(dy: Tensor | TensorLike, images: Tensor | TensorLike, alignCorners?: boolean, halfPixelCenters?: boolean): T {
  return run(41, [dy, images], [alignCorners, halfPixelCenters])[0] as T;
}

/**
 * alpha * x + beta, limited to [0, 1]: a sigmoid of three straight lines.
 */
export function hardSigmoid<T extends Tensor = Tensor>(x: Tensor | TensorLike, alpha?: number, beta?: number): T {
  return run(85, [x], [alpha, beta])[0] as T;
}

/**
 * x * relu6(x + 3) / 6. Source: Howard et al., Searching for MobileNetV3, 2019.
 */
export function hardSwish<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(86, x) as T;
}

/**
 * x * sigmoid(x), also called swish.
 */
export function silu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(87, x) as T;
}

/**
 * x * tanh(softplus(x)). Source: Misra, Mish, 2019.
 */
export function mish<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(88, x) as T;
}

/**
 * Gaussian error linear unit: x times the normal distribution's cumulative function. Source: Hendrycks and Gimpel, 2016.
 */
export function gelu<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(89, x) as T;
}

/**
 * gelu by its usual approximation with tanh.
 */
export function geluTanh<T extends Tensor = Tensor>(x: Tensor | TensorLike): T {
  return run1(90, x) as T;
}

/**
 * Elementwise ops on float32 one after the other, with broadcasting: program is what src/ops/chain.cpp describes.
 */
export function chain<T extends Tensor = Tensor>(inputs: Array<Tensor | TensorLike>, program: string): T {
  return run(114, listOf(inputs, 'inputs', 'chain'), [program])[0] as T;
}

/**
 * The last two axes of a with zeros outside of the band of `numLower` diagonals below and `numUpper` above the main one;
 * a negative number keeps the whole triangle.
 * @example tf.linalg.bandPart(tf.ones([3, 3]), 0, -1).print();  // the upper triangle
 */
export function linalg_bandPart<T extends Tensor = Tensor>(a: Tensor | TensorLike, numLower: number, numUpper: number): T {
  return run(141, [a], [numLower, numUpper])[0] as T;
}

/**
 * x made to have mean 0 and variance 1 over `axis`, times scale, plus offset. Source: Ba, Kiros and Hinton,
 * https://arxiv.org/abs/1607.06450.
 */
export function layerNorm<T extends Tensor = Tensor>(x: Tensor | TensorLike, scale?: Tensor | TensorLike | null, offset?: Tensor | TensorLike | null, axis?: number|number[], epsilon?: number): T {
  return run(146, [x, scale, offset], [axis, epsilon])[0] as T;
}

/**
 * Each element plus its neighbours along the last axis, up to `radius` on both sides.
 */
export function windowSum<T extends Tensor = Tensor>(x: Tensor | TensorLike, radius: number): T {
  return run(148, [x], [radius])[0] as T;
}

/**
 * softmax(q kᵀ + mask) v for each head: q is [batch…, n, heads, depth], k [batch…, m, heads, depth], v [batch…, m,
 * heads, e], the result [batch…, n, heads, e]; mask broadcasts to [batch…, heads, n, m]. Source: Vaswani et al.,
 * https://arxiv.org/abs/1706.03762.
 */
export function attention<T extends Tensor = Tensor>(q: Tensor | TensorLike, k: Tensor | TensorLike, v: Tensor | TensorLike, mask?: Tensor | TensorLike | null): T {
  return run(149, [q, k, v, mask], [])[0] as T;
}

/**
 * A long short-term memory over x, [batch, steps, features]: h of every step, [batch, steps, units], the last h and the
 * last c, [batch, units]. kernel is [features, 4 units], recurrentKernel [units, 4 units] and bias [4 units], each for the
 * input gate, the forget gate, the candidate and the output gate, as Keras orders them; h and c are the first states.
 * Source: Hochreiter and Schmidhuber, Long Short-Term Memory, 1997; Gers et al., 2000.
 */
export function lstm(x: Tensor | TensorLike, kernel: Tensor | TensorLike, recurrentKernel: Tensor | TensorLike, h: Tensor | TensorLike, c: Tensor | TensorLike, bias?: Tensor | TensorLike | null, recurrentActivation?: 'sigmoid'|'hardSigmoid'): Tensor[] {
  return run(150, [x, kernel, recurrentKernel, h, c, bias], [recurrentActivation]);
}

/**
 * From gradients to the last h and c and to h of every step, the gradients of lstm to `sums`, [batch, steps, 4 units], which
 * reach its gates, and to the first h and c.
 */
export function lstmGradient(sums: Tensor | TensorLike, recurrentKernel: Tensor | TensorLike, c: Tensor | TensorLike, dh?: Tensor | TensorLike | null, dc?: Tensor | TensorLike | null, dy?: Tensor | TensorLike | null, recurrentActivation?: 'sigmoid'|'hardSigmoid'): Tensor[] {
  return run(151, [sums, recurrentKernel, c, dh, dc, dy], [recurrentActivation]);
}

/**
 * Gathers blocks of blockSize × blockSize pixels into channels: the inverse of depthToSpace.
 */
export function spaceToDepth<T extends Tensor = Tensor>(x: Tensor | TensorLike, blockSize: number, dataFormat?: 'NHWC'|'NCHW'): T {
  return run(182, [x], [blockSize, dataFormat])[0] as T;
}

/**
 * The rows of x at `indices`, plus y, which has their shape: embeddings of words, and of their places.
 */
export function gatherAdd<T extends Tensor = Tensor>(x: Tensor | TensorLike, indices: Tensor | TensorLike, y: Tensor | TensorLike): T {
  return run(192, [x, indices, y], [])[0] as T;
}

/**
 * The positions of all elements that are not 0, in order: int32 of shape [n, rank of condition].
 */
export function whereIndices<T extends Tensor = Tensor>(condition: Tensor | TensorLike): T {
  return run1(198, condition) as T;
}

/**
 * The elements of the vector x that the vector y lacks, and their places in x.
 */
export function listDiff(x: Tensor | TensorLike, y: Tensor | TensorLike): {out: Tensor, indices: Tensor} {
  const [out, indices] = run(200, [x, y], []);
  return {out, indices};
}

/**
 * Gives every row without an element one, defaultValue at its first place. emptyRowIndicator says which rows
 * these were, reverseIndexMap where each given element went. Source: tf.sparse.fill_empty_rows.
 * @example tf.sparse.sparseFillEmptyRows([[0, 1]], [5], [2, 2], -1).outputValues.print();  // [5, -1]
 */
export function sparse_sparseFillEmptyRows(indices: Tensor | TensorLike, values: Tensor | TensorLike, denseShape: Tensor | TensorLike, defaultValue: Tensor | TensorLike): {outputIndices: Tensor, outputValues: Tensor, emptyRowIndicator: Tensor, reverseIndexMap: Tensor} {
  const [outputIndices, outputValues, emptyRowIndicator, reverseIndexMap] = run(207, [indices, values, denseShape, defaultValue], []);
  return {outputIndices, outputValues, emptyRowIndicator, reverseIndexMap};
}

/**
 * The indices of the same elements in a dense tensor of newShape, which may have one -1.
 * @example tf.sparse.sparseReshape([[1, 1]], [2, 3], [6]).outputIndices.print();  // [[4]]
 */
export function sparse_sparseReshape(inputIndices: Tensor | TensorLike, inputShape: Tensor | TensorLike, newShape: Tensor | TensorLike): {outputIndices: Tensor, outputShape: Tensor} {
  const [outputIndices, outputShape] = run(208, [inputIndices, inputShape, newShape], []);
  return {outputIndices, outputShape};
}

/**
 * Row s of the result is the mean of those rows of data that `indices` names where segmentIds is s; 0 without
 * any. segmentIds ascend.
 * @example tf.sparse.sparseSegmentMean([[1], [2], [4]], [0, 2], [0, 0]).print();  // [[2.5]]
 */
export function sparse_sparseSegmentMean<T extends Tensor = Tensor>(data: Tensor | TensorLike, indices: Tensor | TensorLike, segmentIds: Tensor | TensorLike): T {
  return run(209, [data, indices, segmentIds], [])[0] as T;
}

/**
 * As sparseSegmentMean, but the sum.
 * @example tf.sparse.sparseSegmentSum([[1], [2], [4]], [0, 2], [0, 0]).print();  // [[5]]
 */
export function sparse_sparseSegmentSum<T extends Tensor = Tensor>(data: Tensor | TensorLike, indices: Tensor | TensorLike, segmentIds: Tensor | TensorLike): T {
  return run(210, [data, indices, segmentIds], [])[0] as T;
}

/**
 * Replaces what matches a regular expression: all of it, or only the first match. `rewrite` may refer to what
 * groups matched as $1 or \\1. The syntax is what RE2 and JavaScript share: no lookaround, no
 * back-references, no \\p{...}; the time is linear in the length of the text.
 * @example tf.string.staticRegexReplace(['a  b'], ' +', ' ').print();  // ['a b']
 */
export function string_staticRegexReplace<T extends Tensor = Tensor>(input: Tensor | TensorLike, pattern: string, rewrite: string, replaceGlobal?: boolean): T {
  return run(211, [input], [pattern, rewrite, replaceGlobal])[0] as T;
}

/**
 * All runs of neighbouring words, of the given widths, within each row of the ragged tensor of words that data
 * and dataSplits are. Rows are padded by padWidth words on both sides (-1: as many as the width needs).
 * Source: tf.strings.ngrams.
 * @example tf.string.stringNGrams(['a', 'b', 'c'], tf.tensor1d([0, 3], 'int32'), ' ', [2], '', '', 0, false)
 *     .nGrams.print();  // ['a b', 'b c']
 */
export function string_stringNGrams(data: Tensor | TensorLike, dataSplits: Tensor | TensorLike, separator: string, nGramWidths: number[], leftPad: string, rightPad: string, padWidth: number, preserveShortSequences: boolean): {nGrams: Tensor, nGramsSplits: Tensor} {
  const [nGrams, nGramsSplits] = run(212, [data, dataSplits], [separator, nGramWidths, leftPad, rightPad, padWidth, preserveShortSequences]);
  return {nGrams, nGramsSplits};
}

/**
 * Splits each text at every byte that occurs in `delimiter` (at every byte, if that is empty), as a sparse
 * matrix with a row for each text.
 * @example tf.string.stringSplit(['a b', 'c'], ' ').values.print();  // ['a', 'b', 'c']
 */
export function string_stringSplit(input: Tensor | TensorLike, delimiter: Tensor | TensorLike, skipEmpty?: boolean): {indices: Tensor, values: Tensor, shape: Tensor} {
  const [indices, values, shape] = run(213, [input, delimiter], [skipEmpty]);
  return {indices, values, shape};
}

/**
 * FarmHash's Fingerprint64 of each text, modulo numBuckets.
 * @example tf.string.stringToHashBucketFast(['a', 'b'], 10).print();  // [9, 2]
 */
export function string_stringToHashBucketFast<T extends Tensor = Tensor>(input: Tensor | TensorLike, numBuckets: number): T {
  return run(214, [input], [numBuckets])[0] as T;
}

/**
 * The rows of a ragged tensor at `indices`: the splits of the result, outermost first, then its values.
 * Source: tf.ragged gather.
 */
export function raggedGather(paramsDenseValues: Tensor | TensorLike, indices: Tensor | TensorLike, paramsNestedSplits: Array<Tensor | TensorLike>, outputRaggedRank: number): Tensor[] {
  return run(215, [paramsDenseValues, indices, ...listOf(paramsNestedSplits, 'paramsNestedSplits', 'raggedGather')], [outputRaggedRank]);
}

/**
 * A ragged tensor as a dense one of `shape`, where -1 is as long as needed; longer rows are cut, shorter ones
 * filled with defaultValue. rowPartitionTypes names what each partition tensor is, separated by commas:
 * FIRST_DIM_SIZE, then VALUE_ROWIDS, or ROW_SPLITS. Source: tf.RaggedTensor.to_tensor.
 */
export function raggedTensorToTensor<T extends Tensor = Tensor>(shape: Tensor | TensorLike, values: Tensor | TensorLike, defaultValue: Tensor | TensorLike, rowPartitionTensors: Array<Tensor | TensorLike>, rowPartitionTypes: string): T {
  return run(217, [shape, values, defaultValue, ...listOf(rowPartitionTensors, 'rowPartitionTensors', 'raggedTensorToTensor')], [rowPartitionTypes])[0] as T;
}

/**
 * One step of tf.train.sgd on a variable: its new value, then those of its slots.
 */
export function sgdUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, rate: Tensor | TensorLike): Tensor[] {
  return run(218, [value, gradient, rate], []);
}

/**
 * One step of tf.train.momentum on a variable: its new value, then those of its slots.
 */
export function momentumUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, velocity: Tensor | TensorLike, rate: Tensor | TensorLike, momentum: Tensor | TensorLike): Tensor[] {
  return run(219, [value, gradient, velocity, rate, momentum], []);
}

/**
 * One step of tf.train.nesterov on a variable: its new value, then those of its slots.
 */
export function nesterovUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, velocity: Tensor | TensorLike, rate: Tensor | TensorLike, momentum: Tensor | TensorLike): Tensor[] {
  return run(220, [value, gradient, velocity, rate, momentum], []);
}

/**
 * One step of tf.train.adagrad on a variable: its new value, then those of its slots.
 */
export function adagradUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, accumulator: Tensor | TensorLike, rate: Tensor | TensorLike, epsilon: number): Tensor[] {
  return run(221, [value, gradient, accumulator, rate], [epsilon]);
}

/**
 * One step of tf.train.adadelta on a variable: its new value, then those of its slots.
 */
export function adadeltaUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, squares: Tensor | TensorLike, updates: Tensor | TensorLike, rate: Tensor | TensorLike, rho: number, epsilon: number): Tensor[] {
  return run(222, [value, gradient, squares, updates, rate], [rho, epsilon]);
}

/**
 * One step of tf.train.adam on a variable: its new value, then those of its slots.
 */
export function adamUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, first: Tensor | TensorLike, second: Tensor | TensorLike, rate: Tensor | TensorLike, unbias1: Tensor | TensorLike, unbias2: Tensor | TensorLike, beta1: number, beta2: number, epsilon: number): Tensor[] {
  return run(223, [value, gradient, first, second, rate, unbias1, unbias2], [beta1, beta2, epsilon]);
}

/**
 * One step of tf.train.adamax on a variable: its new value, then those of its slots.
 */
export function adamaxUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, first: Tensor | TensorLike, norm: Tensor | TensorLike, rate: Tensor | TensorLike, beta1: number, beta2: number, epsilon: number): Tensor[] {
  return run(224, [value, gradient, first, norm, rate], [beta1, beta2, epsilon]);
}

/**
 * One step of tf.train.rmsprop on a variable: its new value, then those of its slots.
 */
export function rmspropUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, squares: Tensor | TensorLike, moments: Tensor | TensorLike, rate: Tensor | TensorLike, decay: number, momentum: number, epsilon: number): Tensor[] {
  return run(225, [value, gradient, squares, moments, rate], [decay, momentum, epsilon]);
}

/**
 * One step of tf.train.centeredRmsprop on a variable: its new value, then those of its slots.
 */
export function centeredRmspropUpdate(value: Tensor | TensorLike, gradient: Tensor | TensorLike, squares: Tensor | TensorLike, moments: Tensor | TensorLike, mean: Tensor | TensorLike, rate: Tensor | TensorLike, decay: number, momentum: number, epsilon: number): Tensor[] {
  return run(226, [value, gradient, squares, moments, mean, rate], [decay, momentum, epsilon]);
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
export const METHODS = {conv2d, conv3d, depthwiseConv2d, separableConv2d, conv1d, conv2dTranspose, conv3dTranspose, dilation2d, maxPool, avgPool, maxPool3d, avgPool3d, maxPoolWithArgmax, pool, abs, neg, sign, floor, ceil, round, isNaN, isInf, isFinite, zerosLike, onesLike, step, clipByValue, square, sqrt, rsqrt, reciprocal, exp, expm1, log, log1p, erf, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, relu, relu6, leakyRelu, prelu, elu, selu, sigmoid, logSigmoid, softplus, add, sub, mul, div, divNoNan, floorDiv, mod, pow, maximum, minimum, squaredDifference, atan2, bitwiseAnd, equal, notEqual, greater, greaterEqual, less, lessEqual, logicalNot, logicalAnd, logicalOr, logicalXor, cast, clone, complex, real, imag, oneHot, diag, multinomial, dropout, matMul, dot, outerProduct, softmax, logSoftmax, batchNorm, localResponseNormalization, sum, mean, prod, max, min, all, any, argMax, argMin, cumsum, cumprod, logSumExp, moments, norm, euclideanNorm, fft, ifft, rfft, irfft, reshape, expandDims, squeeze, ensureShape, transpose, reverse, tile, broadcastTo, spaceToBatchND, batchToSpaceND, depthToSpace, slice, stridedSlice, split, unstack, pad, mirrorPad, gather, gatherND, scatterND, tensorScatterUpdate, sparseToDense, unsortedSegmentSum, unique, topk, searchSorted, lowerBound, upperBound, bincount, denseBincount, raggedRange};

declare module './tensor' {
  interface Tensor<R extends Rank = Rank> {
    /** See {@link conv2d}. */
    conv2d<T extends Tensor = Tensor>(filter: Tensor | TensorLike, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NHWC'|'NCHW', dilations?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T;
    /** See {@link conv3d}. */
    conv3d<T extends Tensor = Tensor>(filter: Tensor | TensorLike, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
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
    /** See {@link maxPool}. */
    maxPool<T extends Tensor = Tensor>(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T;
    /** See {@link avgPool}. */
    avgPool<T extends Tensor = Tensor>(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dilations?: [number, number]|number): T;
    /** See {@link maxPool3d}. */
    maxPool3d<T extends Tensor = Tensor>(filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link avgPool3d}. */
    avgPool3d<T extends Tensor = Tensor>(filterSize: [number, number, number]|number, strides: [number, number, number]|number, pad: 'valid'|'same'|number|number[][], dimRoundingMode?: 'floor'|'round'|'ceil', dataFormat?: 'NDHWC'|'NCDHW', dilations?: [number, number, number]|number): T;
    /** See {@link maxPoolWithArgmax}. */
    maxPoolWithArgmax(filterSize: [number, number]|number, strides: [number, number]|number, pad: 'valid'|'same'|number|number[][], includeBatchInIndex?: boolean): {result: Tensor, indexes: Tensor};
    /** See {@link pool}. */
    pool<T extends Tensor = Tensor>(windowShape: [number, number]|number, poolingType: 'avg'|'max', pad: 'valid'|'same'|number|number[][], dilations?: [number, number]|number, strides?: [number, number]|number, dimRoundingMode?: 'floor'|'round'|'ceil'): T;
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
    /** See {@link localResponseNormalization}. */
    localResponseNormalization<T extends Tensor = Tensor>(depthRadius?: number, bias?: number, alpha?: number, beta?: number): T;
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
    /** See {@link unique}. */
    unique(axis?: number): {values: Tensor, indices: Tensor};
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
    /** See {@link raggedRange}. */
    raggedRange(limits: Tensor | TensorLike, deltas: Tensor | TensorLike): {rtNestedSplits: Tensor, rtDenseValues: Tensor};
  }
}
