// Tensors as JavaScript sees them: a handle to storage in the core, with shape and dtype.
import {refuseWhileCapturing} from './capture';
import {alias, isOnDevice, makeTensor, read, readFromDevice} from './engine';
import {tensorToString} from './format';
import {dataToGpu} from './gpu/exchange';
import {release, track} from './scope';
import type {DataToGPUOptions, GPUData} from './type_names';
import {
  type ArrayMap, type DataType, type DataTypeMap, type DataValues, type NumericDataType, Rank, type TensorLike, type TypedArray,
} from './types';
import {arrayTypeOf, computeStrides, decodeString, sizeFromShape, toNestedArray} from './values';

let nextId = 0;
let nextVariableId = 0;

/** The id of the tensor that was made last. */
export const newestTensorId = () => nextId - 1;

/** All live variables by name. */
export const registeredVariables: Record<string, Variable> = {};

function decodeAll(values: DataValues): TypedArray | string[] {
  if (!Array.isArray(values)) return values;
  try {
    return (values as Uint8Array[]).map((bytes) => decodeString(bytes));
  } catch (error) {
    throw new Error('Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().', {cause: error});
  }
}

/**
 * An immutable n-dimensional array. Create one with {@link tensor}; free it with `dispose()`, `tf.tidy` or `using`.
 * `R`, the rank, is for readers and for the types of nested arrays; a `Tensor` is accepted wherever a `Tensor<R>` is.
 * @example tf.tensor([[1, 2], [3, 4]]).print();
 */
export class Tensor<R extends Rank = Rank> {
  readonly id = nextId++;
  readonly shape: number[];
  readonly dtype: DataType;
  /** Position in the core's table of tensors; -1 once disposed. */
  handle: number;
  /** Whether `tf.keep` lets it outlive scopes. */
  kept = false;
  scopeId = -1;
  /** The mask that some layers attach. */
  kerasMask?: Tensor;

  constructor(handle: number, shape: number[], dtype: DataType, isTracked = true) {
    this.handle = handle;
    this.shape = shape;
    this.dtype = dtype;
    if (isTracked) track(this);
  }

  /** Number of elements. */
  get size(): number {
    return sizeFromShape(this.shape);
  }

  get rank(): number {
    return this.shape.length;
  }

  get rankType(): string {
    return this.rank < 5 ? String(this.rank) : 'higher';
  }

  /** Elements to skip per step in each dimension but the last, whose stride is 1. */
  get strides(): number[] {
    return computeStrides(this.shape);
  }

  /** An object that stands for the elements; for programs that keep notes on them. */
  get dataId(): object {
    return this;
  }

  get isDisposed(): boolean {
    return this.handle < 0;
  }

  /** {@link isDisposed}, under the name of the field that some programs read. */
  get isDisposedInternal(): boolean {
    return this.isDisposed;
  }

  throwIfDisposed(): void {
    if (this.isDisposed) throw new Error('Tensor is disposed.');
  }

  /** The elements. bool comes as Uint8Array, complex64 as interleaved pairs, strings as string[]. */
  async data<D extends DataType = NumericDataType>(): Promise<DataTypeMap[D]> {
    this.throwIfDisposed();
    return decodeAll(isOnDevice(this) ? await readFromDevice(this) : read(this)) as DataTypeMap[D];
  }

  /** The elements, at once. */
  dataSync<D extends DataType = NumericDataType>(): DataTypeMap[D] {
    this.throwIfDisposed();
    return decodeAll(read(this)) as DataTypeMap[D];
  }

  /** The bytes of the elements; of strings, those of each. */
  async bytes(): Promise<Uint8Array[] | Uint8Array> {
    this.throwIfDisposed();
    const values = isOnDevice(this) ? await readFromDevice(this) : read(this);
    return Array.isArray(values) ? (values as Uint8Array[]) : new Uint8Array(values.buffer as ArrayBuffer);
  }

  /** The elements as nested arrays. */
  async array<T = ArrayMap[R]>(): Promise<T> {
    return toNestedArray(this.shape, await this.data(), this.dtype === 'complex64') as T;
  }

  /** The elements as nested arrays, at once. */
  arraySync<T = ArrayMap[R]>(): T {
    return toNestedArray(this.shape, this.dataSync(), this.dtype === 'complex64') as T;
  }

  /** The elements in a buffer that can be written to. */
  async buffer<D extends DataType = 'float32'>(): Promise<TensorBuffer<R, D>> {
    return new TensorBuffer<R, D>(this.shape, this.dtype as D, await this.data<D>());
  }

  /** The elements in a buffer that can be written to, at once. */
  bufferSync<D extends DataType = 'float32'>(): TensorBuffer<R, D> {
    return new TensorBuffer<R, D>(this.shape, this.dtype as D, this.dataSync<D>());
  }

  /**
   * A copy of the elements on the GPU, for programs that go on with it there. The backend webgl gives a texture of its context
   * `tf.backend().gpgpu.gl`, RGBA32F, with one element after the other: {tensorRef, texture, texShape: [rows, texels a row]}.
   * The backend webgpu gives a buffer of its device `tf.backend().device`, with usage STORAGE, COPY_SRC and COPY_DST and the
   * elements at its start: {tensorRef, buffer}. int32 and bool are floats in a texture and 32-bit integers in a buffer, exact
   * below 2^24. What lies in host memory is uploaded.
   * `tensorRef` is a tensor with the same elements; when it is disposed, texture or buffer are gone.
   * Throws for complex64 and strings, for empty tensors, where customTexShape has too few texels, and without such a backend.
   * @example const {tensorRef, texture, texShape} = x.dataToGPU({customTexShape: [64, 64]});
   */
  dataToGPU(options?: DataToGPUOptions): GPUData {
    this.throwIfDisposed();
    return dataToGpu(this, options);
  }

  /** Frees the tensor. Using it afterwards throws. */
  dispose(): void {
    if (this.isDisposed) return;
    this.kerasMask?.dispose();
    release(this);
  }

  /** `using x = tf.ones([2])` disposes x at the end of the block. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  /** The elements as text. @param verbose Also dtype, rank and shape. */
  toString(verbose = false): string {
    return tensorToString(this.dataSync(), this.shape, this.dtype, verbose);
  }

  /** Prints {@link toString} to the console. */
  print(verbose = false): void {
    console.log(this.toString(verbose));
  }

  /** A variable with this value. See {@link variable}. */
  variable(trainable = true, name?: string, dtype?: DataType): Variable<R> {
    this.throwIfDisposed();
    return makeVariable(this, trainable, name, dtype) as Variable<R>;
  }
}

// Any object with a tensor's members counts, so that two copies of the package in one page get along.
Object.defineProperty(Tensor, Symbol.hasInstance, {
  value: (x: Partial<Tensor> | null | undefined) =>
    !!x && x.data !== undefined && x.dataSync !== undefined && x.throwIfDisposed !== undefined,
});

// --- variables ---------------------------------------------------------------------------------------------------------

/**
 * A tensor whose value can be replaced: what training changes. Make one with {@link variable}.
 * @example const v = tf.variable(tf.zeros([2])); v.assign(tf.ones([2]));
 */
export class Variable<R extends Rank = Rank> extends Tensor<R> {
  readonly name: string;
  trainable: boolean;
  /** Counts the values that it has had. */
  version = 0;

  constructor(initial: Tensor, trainable: boolean, name: string) {
    refuseWhileCapturing('it makes a variable', true);
    if (registeredVariables[name]) throw new Error(`Variable with name ${name} was already registered`);
    super(alias(initial), initial.shape.slice(), initial.dtype, false);
    this.scopeId = 0;
    this.name = name;
    this.trainable = trainable;
    registeredVariables[name] = this as unknown as Variable;
  }

  /** Replaces the value by one of the same shape and dtype. */
  assign(value: Tensor): void {
    if (value.dtype !== this.dtype) {
      throw new Error(`dtype of the new value (${value.dtype}) and previous value (${this.dtype}) must match`);
    }
    if (String(value.shape) !== String(this.shape)) {
      throw new Error(`shape of the new value (${value.shape}) and previous value (${this.shape}) must match`);
    }
    value.throwIfDisposed();
    const handle = alias(value);
    if (!this.isDisposed) release(this);
    this.handle = handle;
    this.version++;
  }

  override dispose(): void {
    refuseWhileCapturing('it disposes a variable');
    super.dispose();
    if (registeredVariables[this.name] === (this as unknown as Variable)) delete registeredVariables[this.name];
  }
}

Object.defineProperty(Variable, Symbol.hasInstance, {
  value: (x: unknown) => x instanceof Tensor && typeof (x as Variable).assign === 'function',
});

export function makeVariable(initial: Tensor, trainable = true, name?: string, dtype?: DataType): Variable {
  initial.throwIfDisposed();
  const cast = dtype && dtype !== initial.dtype ? initial.cast(dtype) : initial;
  return new Variable(cast, trainable, name ?? String(nextVariableId++));
}

/** Frees all variables. */
export function disposeVariables(): void {
  for (const name in registeredVariables) registeredVariables[name].dispose();
}

// --- buffers -----------------------------------------------------------------------------------------------------------

/**
 * A mutable array with a shape, from which a tensor can be made.
 * @example const b = tf.buffer([2, 2]); b.set(5, 1, 0); b.toTensor().print();
 */
export class TensorBuffer<R extends Rank = Rank, D extends DataType = 'float32'> {
  readonly shape: number[];
  readonly size: number;
  readonly strides: number[];
  readonly values: DataTypeMap[D];

  constructor(shape: readonly number[], readonly dtype: D, values?: DataTypeMap[D]) {
    this.shape = shape.slice();
    this.size = sizeFromShape(shape);
    this.strides = computeStrides(shape);
    if (values && values.length !== this.size) {
      throw new Error(`Length of values '${values.length}' does not match the size inferred by the shape '${this.size}'.`);
    }
    if (dtype === 'complex64') {
      throw new Error('complex64 dtype TensorBuffers are not supported. Make one of the real and one of the imaginary parts, and call tf.complex(real, imag).');
    }
    const empty = () => (dtype === 'string' ? new Array<string>(this.size) : new (arrayTypeOf(dtype))(this.size));
    this.values = values ?? (empty() as DataTypeMap[D]);
  }

  get rank(): number {
    return this.shape.length;
  }

  /** Replaces the element at a position. */
  set(value: DataTypeMap[D][number], ...position: number[]): void {
    if (position.length === 0) position = [0];
    if (position.length !== Math.max(this.rank, 1) && !(this.rank === 0 && position.length === 1)) {
      throw new Error(`The number of provided coordinates (${position.length}) must match the rank (${this.rank})`);
    }
    (this.values as Array<unknown>)[this.locToIndex(position)] = value;
  }

  /** The element at a position. */
  get(...position: number[]): DataTypeMap[D][number] {
    if (position.length === 0) position = [0];
    position.forEach((i, axis) => {
      if (i < 0 || i >= this.shape[axis]) {
        throw new Error(`Requested out of range element at ${position}.   Buffer shape=${this.shape}`);
      }
    });
    return this.values[this.locToIndex(position)];
  }

  /** Where the element at a position stands among `values`. */
  locToIndex(position: readonly number[]): number {
    if (this.rank === 0) return 0;
    return position.reduce((sum, i, axis) => sum + i * (this.strides[axis] ?? 1), 0);
  }

  /** The position of an element of `values`. */
  indexToLoc(index: number): number[] {
    return this.shape.map((_, axis) => {
      const stride = this.strides[axis] ?? 1;
      const i = Math.floor(index / stride);
      index -= i * stride;
      return i;
    });
  }

  /** A tensor with the values of now. */
  toTensor(): Tensor<R> {
    return makeTensor(this.values as TensorLike, this.shape.slice(), this.dtype) as Tensor<R>;
  }
}

export type Scalar = Tensor<Rank.R0>;
export type Tensor1D = Tensor<Rank.R1>;
export type Tensor2D = Tensor<Rank.R2>;
export type Tensor3D = Tensor<Rank.R3>;
export type Tensor4D = Tensor<Rank.R4>;
export type Tensor5D = Tensor<Rank.R5>;
export type Tensor6D = Tensor<Rank.R6>;
/** Tensors by name. */
export type NamedTensorMap = {[name: string]: Tensor};
