// tf.backend_util: arithmetic on shapes and complex numbers that kernels share. Ours are in C++; these are for programs
// that use them directly.
import type {Tensor} from './tensor';
import type {TypedArray} from './types';
import {assert, decodeString, encodeString, nearestDivisor} from './util';

export * from './axis_util';
export * from './broadcast_util';
export * from './conv_util';
export {log, warn} from './log';
export {upcastType} from './tensor_util';
export * as slice_util from './slice_util';
export * as segment_util from './segment_util';
export {prepareAndValidate} from './gather_util';
export {calculateShapes, validateInput, validateUpdateShape} from './scatter_util';

interface Shaped {shape: readonly number[]}

// --- constants -------------------------------------------------------------------------------------------------------
export const PARALLELIZE_THRESHOLD = 30;
// Klambauer et al., Self-Normalizing Neural Networks, 2017.
export const SELU_SCALEALPHA = 1.7580993408473768599402175208123;
export const SELU_SCALE = 1.0507009873554804934193349852946;
// Abramowitz and Stegun, Handbook of Mathematical Functions, formula 7.1.26.
export const ERF_P = 0.3275911;
export const ERF_A1 = 0.254829592;
export const ERF_A2 = -0.284496736;
export const ERF_A3 = 1.421413741;
export const ERF_A4 = -1.453152027;
export const ERF_A5 = 1.061405429;

// --- concat, split, reduce, rotate -----------------------------------------------------------------------------------

export function assertParamsConsistent(shapes: number[][], axis: number): void {
  const rank = shapes[0].length;
  shapes.forEach((shape, i) => assert(shape.length === rank, `Error in concat${rank}D: rank of tensors[${i}] must be the same as the rank of the rest (${rank})`));
  assert(axis >= 0 && axis < rank, `Error in concat${rank}D: axis must be between 0 and ${rank - 1}.`);
  shapes.forEach((shape, i) => shape.forEach((dim, r) => assert(r === axis || dim === shapes[0][r],
      `Error in concat${rank}D: Shape of tensors[${i}] (${shape}) does not match the shape of the rest (${shapes[0]}) along the non-concatenated axis ${i}.`)));
}

export function computeOutShape(shapes: number[][], axis: number): number[] {
  return shapes[0].map((dim, i) => (i === axis ? shapes.reduce((total, shape) => total + shape[axis], 0) : dim));
}

/** The size of each part. One -1 takes what the others leave. */
export function prepareSplitSize(x: Shaped, parts: number[] | number, axis = 0): number[] {
  const size = x.shape[axis];
  if (typeof parts === 'number') {
    assert(size % parts === 0, 'Number of splits must evenly divide the axis.');
    return Array<number>(parts).fill(size / parts);
  }
  assert(parts.filter((n) => n === -1).length <= 1, 'There should be only one negative value in split array.');
  const known = parts.reduce((total, n) => total + Math.max(n, 0), 0);
  const sizes = parts.map((n) => (n === -1 ? size - known : n));
  assert(sizes.reduce((a, b) => a + b, 0) === size, 'The sum of sizes must match the size of the axis dimension.');
  return sizes;
}

export function computeOptimalWindowSize(size: number): number {
  return size <= PARALLELIZE_THRESHOLD ? size : nearestDivisor(size, Math.floor(Math.sqrt(size)));
}

/** A centre given as fractions of the image, in pixels: [x, y]. */
export function getImageCenter(center: number | [number, number], height: number, width: number): [number, number] {
  const [x, y] = [center, center].flat();
  return [width * x, height * (typeof center === 'number' ? center : y)];
}

// --- space to batch and back -----------------------------------------------------------------------------------------

export function getReshaped(shape: number[], block: number[], product: number, batchToSpace = true): number[] {
  const spatial = block.length;
  if (batchToSpace) return [...block, shape[0] / product, ...shape.slice(1)];
  return [shape[0], ...block.flatMap((b, i) => [shape[i + 1] / b, b]), ...shape.slice(spatial + 1)];
}

export function getPermuted(rank: number, blockRank: number, batchToSpace = true): number[] {
  const axes = Array.from({length: rank}, (_, i) => i);
  if (batchToSpace) {
    const inner = axes.slice(blockRank + 1).flatMap((i) => (i <= 2 * blockRank ? [i, i - (blockRank + 1)] : [i]));
    return [blockRank, ...inner];
  }
  const isOuter = (i: number) => i >= blockRank * 2 + 1 || i % 2 === 1;
  return [...axes.slice(1).filter((i) => !isOuter(i)), 0, ...axes.slice(1).filter(isOuter)];
}

export function getReshapedPermuted(shape: number[], block: number[], product: number, batchToSpace = true): number[] {
  const scale = (dim: number, by: number) => (batchToSpace ? dim * by : dim / by);
  return shape.map((dim, i) => (i === 0 ? scale(dim, 1 / product) : i <= block.length ? scale(dim, block[i - 1]) : dim));
}

export function getSliceBeginCoords(crops: number[][], blockRank: number): number[] {
  return [0, ...crops.slice(0, blockRank).map(([before]) => before)];
}

export function getSliceSize(shape: number[], crops: number[][], blockRank: number): number[] {
  return [shape[0], ...crops.slice(0, blockRank).map(([before, after], i) => shape[i + 1] - before - after)];
}

// --- complex numbers, as pairs ---------------------------------------------------------------------------------------

interface Parts {real: Float32Array; imag: Float32Array}

export function mergeRealAndImagArrays(real: Float32Array, imag: Float32Array): Float32Array {
  assert(real.length === imag.length, `Cannot merge real and imag arrays of different lengths. real:${real.length}, imag: ${imag.length}.`);
  return Float32Array.from({length: 2 * real.length}, (_, i) => (i % 2 ? imag : real)[i >> 1]);
}

const every = (complex: Float32Array, first: number, step: number): Parts => {
  const count = Math.max(0, Math.ceil((complex.length / 2 - first) / step));
  const pick = (part: number) => Float32Array.from({length: count}, (_, i) => complex[2 * (first + i * step) + part]);
  return {real: pick(0), imag: pick(1)};
};

export const splitRealAndImagArrays = (complex: Float32Array): Parts => every(complex, 0, 1);
export const complexWithEvenIndex = (complex: Float32Array): Parts => every(complex, 0, 2);
export const complexWithOddIndex = (complex: Float32Array): Parts => every(complex, 1, 2);

export function getComplexWithIndex(complex: Float32Array, index: number): {real: number; imag: number} {
  return {real: complex[2 * index], imag: complex[2 * index + 1]};
}

export function assignToTypedArray(data: TypedArray, real: number, imag: number, index: number): void {
  (data as Float32Array)[2 * index] = real;
  (data as Float32Array)[2 * index + 1] = imag;
}

/** e to the power of ∓2πi k/n: a factor of the discrete Fourier transform. */
export function exponent(k: number, n: number, inverse: boolean): {real: number; imag: number} {
  const angle = (inverse ? 2 : -2) * Math.PI * (k / n);
  return {real: Math.cos(angle), imag: Math.sin(angle)};
}

export function exponents(n: number, inverse: boolean): Parts {
  const all = Array.from({length: Math.floor(n / 2)}, (_, k) => exponent(k, n, inverse));
  return {real: Float32Array.from(all, ({real}) => real), imag: Float32Array.from(all, ({imag}) => imag)};
}

// --- fused activations -----------------------------------------------------------------------------------------------

type Activation = 'linear' | 'relu' | 'prelu' | 'elu' | 'relu6' | 'leakyrelu' | 'sigmoid';

/** Whether an op with this activation may run as one kernel: not while gradients are taken. */
export function shouldFuse(gradientDepth: number, activation: Activation): boolean {
  return gradientDepth === 0 || activation === 'linear';
}

const ACTIVATIONS: Record<Activation, (x: Tensor, weights?: Tensor, alpha?: number) => Tensor> = {
  linear: (x) => x,
  relu: (x) => x.relu(),
  elu: (x) => x.elu(),
  relu6: (x) => x.relu6(),
  sigmoid: (x) => x.sigmoid(),
  prelu: (x, weights) => x.prelu(weights!),
  leakyrelu: (x, _, alpha) => x.leakyRelu(alpha),
};

export function applyActivation(x: Tensor, activation: Activation, weights?: Tensor, alpha?: number): Tensor {
  assert(activation in ACTIVATIONS, `Unknown fused activation ${activation}.`);
  return ACTIVATIONS[activation](x, weights, alpha);
}

export function getFusedDyActivation(dy: Tensor, y: Tensor, activation?: Activation | null): Tensor {
  if (!activation || activation === 'linear') return dy;
  assert(activation === 'relu', `Cannot compute gradient for fused activation ${activation}.`);
  return dy.mul(y.step());
}

export function getFusedBiasGradient(bias: Tensor, dy: Tensor): Tensor {
  const added = dy.rank - bias.rank;
  const axes = dy.shape.map((_, i) => i).filter((i) => i < added || (bias.shape[i - added] === 1 && dy.shape[i] > 1));
  return (axes.length ? dy.sum(axes) : dy).reshape(bias.shape);
}

// --- strings ---------------------------------------------------------------------------------------------------------

export const fromUint8ToStringArray = (values: Uint8Array[]): string[] => values.map((bytes) => decodeString(bytes));
export const fromStringArrayToUint8 = (strings: string[]): Uint8Array[] => strings.map((text) => encodeString(text));

