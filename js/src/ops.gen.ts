// Generated from the op table by `npm run gen`; do not edit.
import {run, run1, run2} from './engine';
import type {Tensor, TensorLike} from './tensor';
import type {DataType} from './types';

/** Of the op table that this file was generated from; the core has its own. */
export const TABLE_HASH = 3798225729;

/** Names of ops and of their inputs, by op id, for messages. */
export const OP_NAMES = 'abs:x neg:x sign:x square:x exp:x relu:x zerosLike:x onesLike:x logicalNot:x clipByValue:x add:a,b sub:a,b mul:a,b maximum:a,b greater:a,b greaterEqual:a,b less:a,b lessEqual:a,b logicalAnd:a,b matMul:a,b sum:x cast:x reshape:x';

/**
 * Absolute value |x|.
 */
export function abs(x: Tensor | TensorLike): Tensor {
  return run1(0, x);
}

/**
 * Negation -x.
 */
export function neg(x: Tensor | TensorLike): Tensor {
  return run1(1, x);
}

/**
 * -1, 0 or 1 by the sign of x; 0 for NaN.
 */
export function sign(x: Tensor | TensorLike): Tensor {
  return run1(2, x);
}

/**
 * x squared.
 */
export function square(x: Tensor | TensorLike): Tensor {
  return run1(3, x);
}

/**
 * e to the power of x.
 */
export function exp(x: Tensor | TensorLike): Tensor {
  return run1(4, x);
}

/**
 * max(x, 0); NaN stays NaN.
 */
export function relu(x: Tensor | TensorLike): Tensor {
  return run1(5, x);
}

/**
 * Zeros of the shape and dtype of x.
 */
export function zerosLike(x: Tensor | TensorLike): Tensor {
  return run1(6, x);
}

/**
 * Ones of the shape and dtype of x.
 */
export function onesLike(x: Tensor | TensorLike): Tensor {
  return run1(7, x);
}

/**
 * True where x is false.
 */
export function logicalNot(x: Tensor | TensorLike): Tensor {
  return run1(8, x);
}

/**
 * x limited to the range [clipValueMin, clipValueMax].
 */
export function clipByValue(x: Tensor | TensorLike, clipValueMin: number, clipValueMax: number): Tensor {
  return run(9, [x], [clipValueMin, clipValueMax])[0];
}

/**
 * Sum a + b, with broadcasting.
 */
export function add(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(10, a, b);
}

/**
 * Difference a - b, with broadcasting.
 */
export function sub(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(11, a, b);
}

/**
 * Product a * b, with broadcasting.
 */
export function mul(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(12, a, b);
}

/**
 * The larger of a and b, with broadcasting.
 */
export function maximum(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(13, a, b);
}

/**
 * True where a > b, with broadcasting.
 */
export function greater(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(14, a, b);
}

/**
 * True where a >= b, with broadcasting.
 */
export function greaterEqual(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(15, a, b);
}

/**
 * True where a < b, with broadcasting.
 */
export function less(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(16, a, b);
}

/**
 * True where a <= b, with broadcasting.
 */
export function lessEqual(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(17, a, b);
}

/**
 * True where both are true, with broadcasting.
 */
export function logicalAnd(a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  return run2(18, a, b);
}

/**
 * Matrix product of the last two axes, [..., m, k] x [..., k, n] => [..., m, n]; leading axes broadcast.
 */
export function matMul(a: Tensor | TensorLike, b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): Tensor {
  return run(19, [a, b], [transposeA, transposeB])[0];
}

/**
 * Sums elements over `axis`, or over all axes. bool is summed as int32.
 */
export function sum(x: Tensor | TensorLike, axis?: number|number[], keepDims?: boolean): Tensor {
  return run(20, [x], [axis, keepDims])[0];
}

/**
 * x converted to `dtype`. Floats become integers by truncation, NaN becomes 0; anything but 0 is true.
 */
export function cast(x: Tensor | TensorLike, dtype: DataType): Tensor {
  return run(21, [x], [dtype])[0];
}

/**
 * The same elements in another shape of the same size; -1 in `shape`, once, is inferred.
 */
export function reshape(x: Tensor | TensorLike, shape: number[]): Tensor {
  return run(22, [x], [shape])[0];
}

/** Ops that tensors have as methods, with the tensor as first argument. */
export const METHODS = {abs, neg, sign, square, exp, relu, zerosLike, onesLike, logicalNot, clipByValue, add, sub, mul, maximum, greater, greaterEqual, less, lessEqual, logicalAnd, matMul, sum, cast, reshape};

declare module './tensor' {
  interface Tensor {
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
