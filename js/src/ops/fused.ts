// tf.fused: products with bias and activation as one call, which backends may compute at once.
import {fusedConv2D, fusedDepthwiseConv2D, fusedMatMul} from '../internal.gen';
import type {Tensor, Tensor3D, Tensor4D} from '../tensor';
import type {TensorLike} from '../types';

/** What may follow a product. */
export type Activation = 'linear' | 'relu' | 'prelu' | 'elu' | 'relu6' | 'leakyrelu' | 'sigmoid';

interface Afterwards {
  /** Is added to the product; broadcasts to it. */
  bias?: Tensor | TensorLike;
  /** 'linear' unless given. */
  activation?: Activation;
  /** The slopes that 'prelu' wants; they broadcast to the product. */
  preluActivationWeights?: Tensor;
  /** The slope of 'leakyrelu'. */
  leakyreluAlpha?: number;
}

interface MatMulParams extends Afterwards {
  a: Tensor | TensorLike;
  b: Tensor | TensorLike;
  transposeA?: boolean;
  transposeB?: boolean;
}

interface Conv2DParams<T extends Tensor> extends Afterwards {
  x: T | TensorLike;
  filter: Tensor4D | TensorLike;
  strides: [number, number] | number;
  pad: 'valid' | 'same' | number | Array<[number, number]>;
  dataFormat?: 'NHWC' | 'NCHW';
  dilations?: [number, number] | number;
  dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/**
 * activation(matMul(a, b) + bias).
 * @throws As {@link matMul} does, and when bias or weights do not broadcast to the product.
 * @example tf.fused.matMul({a: [[1, 2]], b: [[3], [-4]], bias: [1], activation: 'relu'}).print();  // [[0]]
 */
function matMul({a, b, transposeA, transposeB, bias, activation, preluActivationWeights, leakyreluAlpha = 0.2}: MatMulParams): Tensor {
  return fusedMatMul(a, b, bias, preluActivationWeights, transposeA, transposeB, activation, leakyreluAlpha);
}

/**
 * activation(conv2d(x, filter) + bias).
 * @throws As {@link conv2d} does, and when bias or weights do not broadcast to the result.
 * @example tf.fused.conv2d({x: tf.ones([1, 4, 4, 1]), filter: tf.ones([3, 3, 1, 1]), strides: 1, pad: 'same', activation: 'relu'}).print();
 */
function conv2d<T extends Tensor3D | Tensor4D>(params: Conv2DParams<T>): T {
  const {x, filter, strides, pad, dataFormat, dilations, dimRoundingMode, bias, activation, preluActivationWeights, leakyreluAlpha} = params;
  return fusedConv2D(
      x, filter, strides, pad, bias, preluActivationWeights, dataFormat, dilations, dimRoundingMode, activation, leakyreluAlpha) as T;
}

/**
 * activation(depthwiseConv2d(x, filter) + bias).
 * @throws As {@link depthwiseConv2d} does, and when bias or weights do not broadcast to the result.
 * @example tf.fused.depthwiseConv2d({x: tf.ones([1, 4, 4, 2]), filter: tf.ones([3, 3, 2, 1]), strides: 1, pad: 'same'}).print();
 */
function depthwiseConv2d<T extends Tensor3D | Tensor4D>(params: Conv2DParams<T>): T {
  const {x, filter, strides, pad, dataFormat, dilations, dimRoundingMode, bias, activation, preluActivationWeights, leakyreluAlpha} = params;
  return fusedDepthwiseConv2D(
      x, filter, strides, pad, bias, preluActivationWeights, dataFormat, dilations, dimRoundingMode, activation, leakyreluAlpha) as T;
}

/** Products with bias and activation; see each function. */
export const fused = {conv2d, depthwiseConv2d, matMul};
