// Ops under names that fix the rank: concat2d, slice3d, reverse1d, pad4d, batchNorm2d.
import {convertToTensor} from '../inputs';
import {batchNorm, concat, pad, reverse, slice} from '../ops.gen';
import {tidy} from '../scope';
import type {Tensor, Tensor1D, Tensor2D, Tensor3D, Tensor4D} from '../tensor';
import type {TensorLike} from '../types';
import {assert} from '../util';

type Input = Tensor | TensorLike;

// The call with an x whose rank has been checked; an array becomes a tensor on the way, and is freed.
function withRank(x: Input, rank: number, fails: (got: number) => string, call: (x: Tensor) => Tensor, op: string): Tensor {
  const given = convertToTensor(x, 'x', op);
  try {
    assert(given.rank === rank, fails(given.rank));
    return call(given);
  } finally {
    if (given !== x) given.dispose();
  }
}

const sliceOf = (rank: number) => (x: Input, begin: number | number[], size: number | number[]) => withRank(
    x, rank, (got) => `slice${rank}d expects a rank-${rank} tensor, but got a rank-${got} tensor`, (t) => slice(t, begin, size), `slice${rank}d`);

const reverseOf = (rank: number) => (x: Input, axis?: number | number[]) => withRank(
    x, rank, (got) => `Error in reverse${rank}D: x must be rank ${rank} but got rank ${got}.`, (t) => reverse(t, axis), 'reverse');

function padOf(rank: number, x: Input, paddings: Array<[number, number]>, value: number): Tensor {
  assert(paddings.length === rank && paddings.every((pair) => pair.length === 2), 'Invalid number of paddings. Must be length of 2 each.');
  return pad(x, paddings, value);
}

/** {@link slice} of a vector. */
export const slice1d = sliceOf(1) as (x: Input, begin: number, size: number) => Tensor1D;
/** {@link slice} of a matrix. */
export const slice2d = sliceOf(2) as (x: Input, begin: [number, number], size: [number, number]) => Tensor2D;
/** {@link slice} of a tensor of rank 3. */
export const slice3d = sliceOf(3) as (x: Input, begin: [number, number, number], size: [number, number, number]) => Tensor3D;
/** {@link slice} of a tensor of rank 4. */
export const slice4d = sliceOf(4) as (x: Input, begin: [number, number, number, number], size: [number, number, number, number]) => Tensor4D;

/** {@link reverse} of a vector. */
export const reverse1d = (x: Input): Tensor1D => reverseOf(1)(x, 0) as Tensor1D;
/** {@link reverse} of a matrix. */
export const reverse2d = reverseOf(2) as (x: Input, axis?: number | number[]) => Tensor2D;
/** {@link reverse} of a tensor of rank 3. */
export const reverse3d = reverseOf(3) as (x: Input, axis?: number | number[]) => Tensor3D;
/** {@link reverse} of a tensor of rank 4. */
export const reverse4d = reverseOf(4) as (x: Input, axis?: number | number[]) => Tensor4D;

/** {@link pad} of a vector. */
export function pad1d(x: Input, paddings: [number, number], constantValue = 0): Tensor1D {
  assert(paddings.length === 2, 'Invalid number of paddings. Must be length of 2.');
  return pad(x, [paddings], constantValue) as Tensor1D;
}
/** {@link pad} of a matrix. */
export const pad2d = (x: Input, paddings: Array<[number, number]>, constantValue = 0): Tensor2D => padOf(2, x, paddings, constantValue) as Tensor2D;
/** {@link pad} of a tensor of rank 3. */
export const pad3d = (x: Input, paddings: Array<[number, number]>, constantValue = 0): Tensor3D => padOf(3, x, paddings, constantValue) as Tensor3D;
/** {@link pad} of a tensor of rank 4. */
export const pad4d = (x: Input, paddings: Array<[number, number]>, constantValue = 0): Tensor4D => padOf(4, x, paddings, constantValue) as Tensor4D;

/** {@link concat} of vectors. */
export const concat1d = (tensors: Input[]): Tensor1D => concat(tensors, 0) as Tensor1D;
/** {@link concat} of matrices. */
export const concat2d = (tensors: Input[], axis: number): Tensor2D => concat(tensors, axis) as Tensor2D;
/** {@link concat} of tensors of rank 3. */
export const concat3d = (tensors: Input[], axis: number): Tensor3D => concat(tensors, axis) as Tensor3D;
/** {@link concat} of tensors of rank 4. */
export const concat4d = (tensors: Input[], axis: number): Tensor4D => concat(tensors, axis) as Tensor4D;

const batchNormOf = (rank: number) =>
  (x: Input, mean: Input, variance: Input, offset?: Input | null, scale?: Input | null, varianceEpsilon?: number): Tensor => tidy(() => {
    const check = (given: Input | null | undefined, name: string): Tensor | null => {
      if (given === null || given === undefined) return null;
      const t = convertToTensor(given, name, 'batchNorm');
      assert(t.rank === rank || (t.rank === 1 && name !== 'x'), `batchNorm${rank}d: ${name} must be rank ${rank}${name === 'x' ? '' : ' or rank 1'} but got rank ${t.rank}`);
      return t;
    };
    return batchNorm(
        check(x, 'x')!, check(mean, 'mean')!, check(variance, 'variance')!, check(offset, 'offset'), check(scale, 'scale'), varianceEpsilon);
  });

type Statistics<T extends Tensor> = T | Tensor1D | TensorLike;
type BatchNorm<T extends Tensor> = (
    x: T | TensorLike, mean: Statistics<T>, variance: Statistics<T>, offset?: Statistics<T> | null, scale?: Statistics<T> | null,
    varianceEpsilon?: number) => T;

/** {@link batchNorm} of a matrix. */
export const batchNorm2d = batchNormOf(2) as BatchNorm<Tensor2D>;
/** {@link batchNorm} of a tensor of rank 3. */
export const batchNorm3d = batchNormOf(3) as BatchNorm<Tensor3D>;
/** {@link batchNorm} of a tensor of rank 4. */
export const batchNorm4d = batchNormOf(4) as BatchNorm<Tensor4D>;
