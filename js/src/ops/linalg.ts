// Linear algebra.
import {linalg_bandPart} from '../internal.gen';
import {div, divNoNan, eye, greater, matMul, mul, neg, norm, reshape, slice, stack, sub, sum, unstack, where} from '../ops.gen';
import {tensor2d} from '../create';
import {tidy} from '../scope';
import {Tensor, type Scalar, type Tensor1D, type Tensor2D} from '../tensor';
import type {TensorLike} from '../types';

/**
 * Copies a matrix, or each of a batch, with zeros outside of a band around the main diagonal.
 * @param a [..., rows, columns].
 * @param numLower Diagonals that are kept below the main one; all if negative. As a tensor, an int32 scalar.
 * @param numUpper The same above it.
 * @throws When a has less than two axes, or a number is above that of rows or columns.
 * @example tf.linalg.bandPart(tf.ones([3, 3]), 0, -1).print();  // the upper triangle
 */
export function bandPart<T extends Tensor>(a: T | TensorLike, numLower: number | Scalar, numUpper: number | Scalar): T {
  const width = (given: number | Scalar, name: string, axis: number): number => {
    if (!(given instanceof Tensor)) return given;
    if (given.dtype !== 'int32') throw new Error(`bandPart: ${name} must be int32, but is ${given.dtype}`);
    return Math.min(Number(given.dataSync()[0]), a instanceof Tensor ? a.shape[a.rank + axis] : Infinity);
  };
  return linalg_bandPart(a, width(numLower, 'numLower', -2), width(numUpper, 'numUpper', -1)) as T;
}

/**
 * Makes vectors orthogonal to each other and of length 1, one after the other.
 * @param xs Vectors of one length, or the rows of a matrix.
 * @returns The same form as `xs`.
 * @throws When there are no vectors, their lengths differ, or there are more than they have elements.
 * @example tf.linalg.gramSchmidt(tf.tensor2d([[1, 2], [3, 4]])).print();
 */
export function gramSchmidt<T extends Tensor1D[] | Tensor2D>(xs: T): T {
  return tidy('gramSchmidt', (): Tensor[] | Tensor => {
    const vectors: Tensor[] = xs instanceof Tensor ? unstack(xs) : xs;
    if (vectors.length === 0) throw new Error('gramSchmidt: the list of vectors is empty');
    const length = vectors[0].shape[0];
    for (const {shape} of vectors) {
      if (shape[0] !== length) throw new Error(`gramSchmidt: Non-unique lengths of vectors: ${shape[0]} and ${length}`);
    }
    if (vectors.length > length) throw new Error(`gramSchmidt: Number of vectors (${vectors.length}) exceeds number of dimensions (${length})`);
    const units: Tensor[] = [];
    for (let x of vectors) {
      for (const unit of units) x = sub(x, mul(sum(mul(unit, x)), unit));
      units.push(div(x, norm(x)));
    }
    return xs instanceof Tensor ? stack(units) : units;
  }) as T;
}

// Householder reflections I - tau w w', one per column, make r upper triangular; q collects them.
// Source: Golub and Van Loan, Matrix Computations, 5.2.
function qrOfMatrix(x: Tensor, fullMatrices: boolean): [Tensor, Tensor] {
  const [m, n] = x.shape;
  const identity = eye(m);
  let q = identity, r = x;
  for (let j = 0; j < Math.min(m, n); ++j) {
    [q, r] = tidy(() => {
      const below = tensor2d(Float32Array.from({length: m}, (_, i) => Number(i >= j)), [m, 1]);
      const column = mul(slice(r, [0, j], [m, 1]), below);
      const unit = slice(identity, [0, j], [m, 1]);
      const pivot = sum(mul(column, unit)), length = norm(column);
      const target = where(greater(pivot, 0), neg(length), length); // what the pivot becomes; away from it, for precision
      const difference = sub(pivot, target);
      const w = divNoNan(sub(column, mul(unit, target)), difference);
      const scaled = mul(neg(divNoNan(difference, target)), w); // tau w
      return [sub(q, matMul(matMul(q, w), scaled, false, true)), sub(r, matMul(scaled, matMul(w, r, true)))];
    });
  }
  return fullMatrices || m <= n ? [q, r] : [slice(q, [0, 0], [m, n]), slice(r, [0, 0], [n, n])];
}

/**
 * QR decomposition of a matrix, or of each of a batch: x = q r, q orthogonal, r upper triangular.
 * @param x [..., m, n].
 * @param fullMatrices q is [m, m] and r is [m, n]; else only their first min(m, n) columns and rows.
 * @throws When x has less than two axes.
 * @example const [q, r] = tf.linalg.qr(tf.tensor2d([[1, 2], [3, 4]]));
 */
export function qr(x: Tensor, fullMatrices = false): [Tensor, Tensor] {
  if (x.rank < 2) throw new Error(`qr: x must have rank >= 2, but got rank ${x.rank}`);
  return tidy('qr', () => {
    if (x.rank === 2) return qrOfMatrix(x, fullMatrices);
    const batch = x.shape.slice(0, -2);
    const parts = unstack(reshape(x, [-1, ...x.shape.slice(-2)])).map((matrix) => qrOfMatrix(matrix, fullMatrices));
    const together = (which: 0 | 1) => {
      const all = stack(parts.map((part) => part[which]));
      return reshape(all, [...batch, ...all.shape.slice(1)]);
    };
    return [together(0), together(1)] as [Tensor, Tensor];
  });
}

/** Linear algebra; see each function. */
export const linalg = {bandPart, gramSchmidt, qr};
