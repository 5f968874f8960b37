// The chained methods of tensors: every op of the table whose first input is a tensor, and aliases of them.
import {image_resizeBilinear, image_resizeNearestNeighbor, METHODS} from './internal.gen';
import {concat, stack, where} from './ops.gen';
import {Tensor} from './tensor';
import type {DataType, Rank, ShapeLike, TensorLike} from './types';

type AnyFunction = (...args: unknown[]) => unknown;

/** Gives tensors methods: functions whose first argument is the tensor. */
export function addMethods(functions: object): void {
  for (const [name, f] of Object.entries(functions)) {
    const method = function(this: Tensor, ...args: unknown[]) {
      this.throwIfDisposed();
      return (f as AnyFunction)(this, ...args);
    };
    Object.defineProperty(Tensor.prototype, name, {value: method, writable: true, configurable: true});
  }
}

function reshaped(rank: number) {
  return (x: Tensor, ...shape: number[]) => {
    if (shape.length !== rank) throw new Error(`as${rank}D() takes ${rank} dimensions`);
    return x.reshape(shape);
  };
}

function asScalar(x: Tensor): Tensor {
  if (x.size !== 1) throw new Error('The array must have only 1 element.');
  return x.reshape([]);
}

type Others = Tensor | Array<Tensor | TensorLike>;

const listOf = (x: Others) => (Array.isArray(x) ? x : [x]);

const ALIASES = {
  asScalar,
  as1D: (x: Tensor) => x.reshape([x.size]),
  as2D: reshaped(2), as3D: reshaped(3), as4D: reshaped(4), as5D: reshaped(5),
  flatten: (x: Tensor) => x.reshape([x.size]),
  reshapeAs: (x: Tensor, like: Tensor) => x.reshape(like.shape),
  asType: (x: Tensor, dtype: DataType) => x.cast(dtype),
  toBool: (x: Tensor) => x.cast('bool'),
  toFloat: (x: Tensor) => x.cast('float32'),
  toInt: (x: Tensor) => x.cast('int32'),
  resizeBilinear: image_resizeBilinear,
  resizeNearestNeighbor: image_resizeNearestNeighbor,
  where: (x: Tensor, condition: Tensor | TensorLike, other: Tensor | TensorLike) => where(condition, x, other),
  concat: (x: Tensor, others: Others, axis?: number) => concat([x, ...listOf(others)], axis),
  stack: (x: Tensor, others: Others, axis?: number) => stack([x, ...listOf(others)], axis),
};

addMethods(METHODS);
addMethods(ALIASES);

declare module './tensor' {
  interface Tensor<R extends Rank = Rank> {
    /** As a scalar; throws unless there is exactly one element. */
    asScalar(): Tensor<Rank.R0>;
    as1D(): Tensor<Rank.R1>;
    as2D(rows: number, columns: number): Tensor<Rank.R2>;
    as3D(rows: number, columns: number, depth: number): Tensor<Rank.R3>;
    as4D(rows: number, columns: number, depth: number, depth2: number): Tensor<Rank.R4>;
    as5D(rows: number, columns: number, depth: number, depth2: number, depth3: number): Tensor<Rank.R5>;
    /** All elements in one dimension. */
    flatten(): Tensor<Rank.R1>;
    /** Reshaped to the shape of another tensor. */
    reshapeAs(like: {shape: ShapeLike}): Tensor;
    asType(dtype: DataType): Tensor<R>;
    toBool(): Tensor<R>;
    toFloat(): Tensor<R>;
    toInt(): Tensor<R>;
    /** See {@link image.resizeBilinear}. */
    resizeBilinear(size: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean): Tensor;
    /** See {@link image.resizeNearestNeighbor}. */
    resizeNearestNeighbor(size: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean): Tensor;
    /** This where the condition holds, the other elsewhere. */
    where(condition: Tensor | TensorLike, other: Tensor | TensorLike): Tensor;
    /** This and others, one after the other along an axis. */
    concat(others: Tensor | Array<Tensor | TensorLike>, axis?: number): Tensor;
    /** This and others along a new axis. */
    stack(others: Tensor | Array<Tensor | TensorLike>, axis?: number): Tensor;
  }
}
