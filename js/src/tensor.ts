// Tensors as JavaScript sees them: a handle to storage in the core, with shape and dtype.
import {dispose, isLive, read, track} from './engine';
import type {DataType, TypedArray} from './types';

/** A (nested) array, typed array, number, boolean or string: what functions take in place of a tensor. */
export type TensorLike =
  | number | boolean | string | TypedArray | Uint8Array
  | readonly TensorLike[];

let nextId = 0;

/**
 * An immutable n-dimensional array. Create one with {@link tensor}; free it with `dispose()`, `tf.tidy` or `using`.
 * @example tf.tensor([[1, 2], [3, 4]]).print();
 */
export class Tensor {
  readonly id = nextId++;
  readonly shape: number[];
  readonly dtype: DataType;
  /** Position in the core's table of tensors; -1 once disposed. */
  handle: number;
  kept = false;
  scopeId = 0;

  constructor(handle: number, shape: number[], dtype: DataType) {
    this.handle = handle;
    this.shape = shape;
    this.dtype = dtype;
    track(this);
  }

  get size(): number {
    let size = 1;
    for (const dim of this.shape) size *= dim;
    return size;
  }

  get rank(): number {
    return this.shape.length;
  }

  get isDisposed(): boolean {
    return !isLive(this);
  }

  /** The elements. bool comes as Uint8Array, complex64 as interleaved pairs, strings as string[]. */
  async data(): Promise<TypedArray> {
    return read(this) as TypedArray;
  }

  /** The elements, at once. */
  dataSync(): TypedArray {
    return read(this) as TypedArray;
  }

  /** Frees the tensor. Using it afterwards throws. */
  dispose(): void {
    dispose(this);
  }
}
