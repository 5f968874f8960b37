// Making tensors out of what a program has: numbers, arrays, strings, buffers.
import {makeTensor} from './engine';
import {isGpuData, shapeOfGpuData, tensorOfGpuData} from './gpu/exchange';
import {makeVariable, Tensor, TensorBuffer, type Tensor1D, type Tensor2D, type Tensor3D, type Tensor4D, type Tensor5D, type Tensor6D, type Scalar, type Variable} from './tensor';
import type {DataType, DataTypeMap, Rank, ShapeLike, TensorLike, WebGLData, WebGPUData} from './types';
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

type Values = TensorLike | WebGLData | WebGPUData;

function create(values: Values, shape: ShapeLike | undefined, inferred: number[], dtype?: DataType): Tensor {
  if (isGpuData(values)) {
    if (shape) assertNonNegativeIntegerDimensions(shape);
    return tensorOfGpuData(values, shape ?? inferred, dtype);
  }
  dtype ??= inferDtype(values);
  if (dtype === 'complex64') throw new Error('Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).');
  if (!isTypedArray(values) && !Array.isArray(values) && !['number', 'boolean', 'string'].includes(typeof values)) {
    throw new Error('values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray');
  }
  if (shape) checkShape(shape, inferred);
  return makeTensor(values, shape ? shape.slice() : inferred, dtype);
}

const shapeOf = (values: Values, dtype?: DataType): number[] => (isGpuData(values) ? shapeOfGpuData(values) : inferShape(values, dtype));

/**
 * A tensor of the given values, which may be on the GPU.
 *
 * On the backend webgl, of a texture of its context `tf.backend().gpgpu.gl`, of floats or normalised integers: the given
 * channels of one texel after the other; zeros fill up where they are fewer than the tensor has elements.
 *
 * On the backend webgpu, of a buffer of its device `tf.backend().device`, with usage STORAGE and COPY_SRC, that is no smaller
 * than the tensor: float32, or 32-bit integers for int32. It is copied, and may be destroyed afterwards; with zeroCopy the
 * tensor uses the buffer itself, as it is when an op first needs it, where the number of elements is a multiple of four.
 * @param values A number, boolean or string, nested arrays of them, or a typed array; or {texture, height, width, channels} or
 *   {buffer, zeroCopy}.
 * @param shape The shape; without it, that of the nesting; of a texture [height, width * channels], of a buffer its size / 4.
 * @param dtype Without it numbers are float32, booleans bool, Int32Array and Uint8Array int32, strings string. Of textures and
 *   buffers float32 or int32.
 * @example tf.tensor([1, 2, 3, 4], [2, 2]).print();
 */
export function tensor<R extends Rank = Rank>(values: TensorLike | WebGLData | WebGPUData, shape?: ShapeLike | null, dtype?: DataType): Tensor<R> {
  return create(values, shape ?? undefined, shapeOf(values, dtype), dtype) as Tensor<R>;
}

function ofRank(rank: number, values: Values, shape?: ShapeLike | null, dtype?: DataType): Tensor {
  const name = `tensor${rank}d`;
  if (values === null || values === undefined) throw new Error(`The input to ${name} must be non-null.`);
  if (shape && shape.length !== rank) throw new Error(`${name}() requires shape to have ${rank === 2 ? 'two' : rank} numbers`);
  const inferred = shapeOf(values, dtype);
  if (inferred.length !== rank && inferred.length !== 1 && !isGpuData(values)) {
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
export function tensor2d(values: Values, shape?: ShapeLike | null, dtype?: DataType): Tensor2D {
  return ofRank(2, values, shape, dtype) as Tensor2D;
}

/** A tensor of rank 3. See {@link tensor2d}. */
export function tensor3d(values: Values, shape?: ShapeLike | null, dtype?: DataType): Tensor3D {
  return ofRank(3, values, shape, dtype) as Tensor3D;
}

/** A tensor of rank 4. See {@link tensor2d}. */
export function tensor4d(values: Values, shape?: ShapeLike | null, dtype?: DataType): Tensor4D {
  return ofRank(4, values, shape, dtype) as Tensor4D;
}

/** A tensor of rank 5. See {@link tensor2d}. */
export function tensor5d(values: Values, shape?: ShapeLike | null, dtype?: DataType): Tensor5D {
  return ofRank(5, values, shape, dtype) as Tensor5D;
}

/** A tensor of rank 6. See {@link tensor2d}. */
export function tensor6d(values: Values, shape?: ShapeLike | null, dtype?: DataType): Tensor6D {
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
