// Making tensors out of what a program has: numbers, arrays, strings, buffers.
import {makeTensor} from './engine';
import {makeVariable, Tensor, TensorBuffer, type Tensor1D, type Tensor2D, type Tensor3D, type Tensor4D, type Tensor5D, type Tensor6D, type Scalar, type Variable} from './tensor';
import type {DataType, DataTypeMap, Rank, ShapeLike, TensorLike} from './types';
import {inferDtype, inferShape, isTypedArray, sizeFromShape} from './values';

/** Throws unless all dimensions are whole numbers of at least 0. */
export function assertNonNegativeIntegerDimensions(shape: ShapeLike): void {
  for (const dim of shape) {
    if (!(Number.isInteger(dim) && dim >= 0)) {
      throw new Error(`Tensor must have a shape comprised of positive integers but got shape [${shape}].`);
    }
  }
}

// Values may come flat, or nested as the shape says.
function checkShape(shape: ShapeLike, inferred: ShapeLike): void {
  assertNonNegativeIntegerDimensions(shape);
  const wanted = sizeFromShape(shape), given = sizeFromShape(inferred);
  if (wanted !== given) {
    throw new Error(`Based on the provided shape, [${shape}], the tensor should have ${wanted} values but has ${given}`);
  }
  inferred.forEach((dim, axis) => {
    const isFlatTail = axis === inferred.length - 1 && dim === sizeFromShape(shape.slice(axis));
    if (dim !== shape[axis] && !isFlatTail) {
      throw new Error(`Error creating a new Tensor. Inferred shape (${inferred}) does not match the provided shape (${shape}).`);
    }
  });
}

function create(values: TensorLike, shape: ShapeLike | undefined, inferred: number[], dtype?: DataType): Tensor {
  dtype ??= inferDtype(values);
  if (dtype === 'complex64') throw new Error('Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).');
  if (!isTypedArray(values) && !Array.isArray(values) && !['number', 'boolean', 'string'].includes(typeof values)) {
    throw new Error('values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray');
  }
  if (shape) checkShape(shape, inferred);
  return makeTensor(values, shape ? shape.slice() : inferred, dtype);
}

/**
 * A tensor of the given values.
 * @param values A number, boolean or string, nested arrays of them, or a typed array.
 * @param shape The shape; without it, that of the nesting.
 * @param dtype Without it numbers are float32, booleans bool, Int32Array and Uint8Array int32, strings string.
 * @example tf.tensor([1, 2, 3, 4], [2, 2]).print();
 */
export function tensor<R extends Rank = Rank>(values: TensorLike, shape?: ShapeLike | null, dtype?: DataType): Tensor<R> {
  return create(values, shape ?? undefined, inferShape(values, dtype), dtype) as Tensor<R>;
}

function ofRank(rank: number, values: TensorLike, shape?: ShapeLike | null, dtype?: DataType): Tensor {
  const name = `tensor${rank}d`;
  if (values === null || values === undefined) throw new Error(`The input to ${name} must be non-null.`);
  if (shape && shape.length !== rank) throw new Error(`${name}() requires shape to have ${rank === 2 ? 'two' : rank} numbers`);
  const inferred = inferShape(values, dtype);
  if (inferred.length !== rank && inferred.length !== 1) {
    const nested = ['number[]', 'number[][]', 'number[][][]', 'number[][][][]', 'number[][][][][]', 'number[][][][][][]'][rank - 1];
    throw new Error(`${name}() requires values to be ${nested} or flat/TypedArray`);
  }
  if (inferred.length === 1 && !shape) throw new Error(`${name}() requires shape to be provided when \`values\` are a flat/TypedArray`);
  return create(values, shape ?? undefined, inferred, dtype);
}

/**
 * A scalar.
 * @example tf.scalar(3.14).print();
 */
export function scalar(value: number | boolean | string | Uint8Array, dtype?: DataType): Scalar {
  if ((isTypedArray(value) && dtype !== 'string') || Array.isArray(value)) {
    throw new Error('scalar() takes a number, boolean or string (for dtype string also a Uint8Array), not an array');
  }
  if (dtype === 'complex64') throw new Error('Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).');
  if (dtype === 'string' && isTypedArray(value) && !(value instanceof Uint8Array)) {
    throw new Error('When making a scalar from encoded string, the value must be `Uint8Array`.');
  }
  return create(value, [], [], dtype) as Scalar;
}

/**
 * A tensor of rank 1.
 * @example tf.tensor1d([1, 2, 3]).print();
 */
export function tensor1d(values: TensorLike, dtype?: DataType): Tensor1D {
  if (values === null || values === undefined) throw new Error('The input to tensor1d must be non-null.');
  const inferred = inferShape(values, dtype);
  if (inferred.length !== 1) throw new Error('tensor1d() requires values to be a flat/TypedArray');
  return create(values, undefined, inferred, dtype) as Tensor1D;
}

/**
 * A tensor of rank 2, from nested arrays, or from flat ones and a shape.
 * @example tf.tensor2d([[1, 2], [3, 4]]).print();
 */
export function tensor2d(values: TensorLike, shape?: ShapeLike | null, dtype?: DataType): Tensor2D {
  return ofRank(2, values, shape, dtype) as Tensor2D;
}

/** A tensor of rank 3. See {@link tensor2d}. */
export function tensor3d(values: TensorLike, shape?: ShapeLike | null, dtype?: DataType): Tensor3D {
  return ofRank(3, values, shape, dtype) as Tensor3D;
}

/** A tensor of rank 4. See {@link tensor2d}. */
export function tensor4d(values: TensorLike, shape?: ShapeLike | null, dtype?: DataType): Tensor4D {
  return ofRank(4, values, shape, dtype) as Tensor4D;
}

/** A tensor of rank 5. See {@link tensor2d}. */
export function tensor5d(values: TensorLike, shape?: ShapeLike | null, dtype?: DataType): Tensor5D {
  return ofRank(5, values, shape, dtype) as Tensor5D;
}

/** A tensor of rank 6. See {@link tensor2d}. */
export function tensor6d(values: TensorLike, shape?: ShapeLike | null, dtype?: DataType): Tensor6D {
  return ofRank(6, values, shape, dtype) as Tensor6D;
}

/**
 * A mutable buffer of a shape, zeros unless `values` are given.
 * @example const b = tf.buffer([2, 2]); b.set(3, 0, 1); b.toTensor().print();
 */
export function buffer<R extends Rank = Rank, D extends DataType = 'float32'>(
    shape: ShapeLike, dtype: D = 'float32' as D, values?: DataTypeMap[D]): TensorBuffer<R, D> {
  assertNonNegativeIntegerDimensions(shape);
  return new TensorBuffer<R, D>(shape, dtype, values);
}

/**
 * A variable with an initial value.
 * @param trainable Whether optimizers change it.
 * @param name Unique; made up if left out.
 * @example const w = tf.variable(tf.randomNormal([3, 3]), true, 'weights');
 */
export function variable<R extends Rank = Rank>(initial: Tensor<R>, trainable = true, name?: string, dtype?: DataType): Variable<R> {
  return makeVariable(initial, trainable, name, dtype) as Variable<R>;
}

/** Prints a tensor to the console. @param verbose Also dtype, rank and shape. */
export function print(x: Tensor, verbose = false): void {
  x.print(verbose);
}
