// Making tensors of functions and of other tensors' values, where JavaScript does the work.
import {assertNonNegativeIntegerDimensions, tensor1d} from '../create';
import {makeTensor} from '../engine';
import {convertToTensor} from '../inputs';
import {broadcastTo, reshape} from '../ops.gen';
import {tidy} from '../scope';
import type {Tensor, Tensor1D} from '../tensor';
import type {Rank, ShapeLike, TensorLike} from '../types';
import {assertAndGetBroadcastShape} from '../broadcast_util';
import {getArrayFromDType, sizeFromShape} from '../util';

/**
 * A tensor whose elements a function gives, one call each.
 * @example tf.rand([2, 2], () => Math.random()).print();
 */
export function rand<R extends Rank = Rank>(
    shape: ShapeLike, randFunction: () => number, dtype: 'float32' | 'int32' | 'bool' = 'float32'): Tensor<R> {
  assertNonNegativeIntegerDimensions(shape);
  const values = getArrayFromDType(dtype, sizeFromShape(shape)) as Float32Array;
  for (let i = 0; i < values.length; i++) values[i] = randFunction();
  return makeTensor(values, shape.slice(), dtype) as Tensor<R>;
}

/**
 * The grid that coordinates along each axis span: one tensor per vector, all of the grid's shape.
 * @param indexing 'xy' (columns first, as in images) or 'ij'.
 * @example const [x, y] = tf.meshgrid([1, 2, 3], [4, 5]);
 */
export function meshgrid(x?: Tensor | TensorLike, y?: Tensor | TensorLike, {indexing = 'xy'}: {indexing?: 'xy' | 'ij'} = {}): Tensor[] {
  if (indexing !== 'xy' && indexing !== 'ij') throw new TypeError(`${indexing} is not a valid third argument to meshgrid`);
  if (x === undefined) return [];
  return tidy(() => {
    const a = convertToTensor(x, 'x', 'meshgrid');
    if (y === undefined) return [reshape(a, [-1])];
    const b = convertToTensor(y, 'y', 'meshgrid');
    const ofColumns = indexing === 'xy';
    const shape = ofColumns ? [b.size, a.size] : [a.size, b.size];
    return [
      broadcastTo(reshape(a, ofColumns ? [1, -1] : [-1, 1]), shape),
      broadcastTo(reshape(b, ofColumns ? [-1, 1] : [1, -1]), shape),
    ];
  });
}

/**
 * The shape that two shapes broadcast to.
 * @param s0 A shape, as a vector of int32. @param s1 Another.
 * @example tf.broadcastArgs([2, 1], [1, 3]).print(); // [2, 3]
 */
export function broadcastArgs(s0: Tensor | TensorLike, s1: Tensor | TensorLike): Tensor1D {
  return tidy(() => {
    const [a, b] = [convertToTensor(s0, 's0', 'broadcastArgs', 'int32'), convertToTensor(s1, 's1', 'broadcastArgs', 'int32')];
    for (const [name, t] of [['first', a], ['second', b]] as const) {
      if (t.rank !== 1) throw new Error(`broadcastArgs(): ${name} input must be a vector (rank=1). Has rank ${t.rank}`);
    }
    return tensor1d(assertAndGetBroadcastShape(Array.from(a.dataSync()), Array.from(b.dataSync())), 'int32');
  });
}
