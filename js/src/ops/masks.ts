// Ops whose result's shape depends on values; asynchronous, as they are in TensorFlow.js.
import {convertToTensor} from '../inputs';
import {listDiff, whereIndices} from '../internal.gen';
import {gather, reshape} from '../ops.gen';
import {tidy} from '../scope';
import {type Tensor, type Tensor2D} from '../tensor';
import type {TensorLike} from '../types';
import {assert, assertShapesMatch} from '../util';

/**
 * The positions of true elements, in row-major order: [count, rank], int32.
 * @example (await tf.whereAsync(tf.tensor1d([false, true], 'bool'))).print(); // [[1]]
 */
export async function whereAsync(condition: Tensor | TensorLike): Promise<Tensor2D> {
  return tidy(() => whereIndices(convertToTensor(condition, 'condition', 'whereAsync', 'bool'))) as Tensor2D;
}

/**
 * The slices of a tensor where a mask is true.
 * @param mask bool; its shape is that of the tensor's dimensions from `axis` on.
 * @example (await tf.booleanMaskAsync(tf.tensor1d([1, 2]), tf.tensor1d([false, true], 'bool'))).print(); // [2]
 */
export async function booleanMaskAsync(tensor: Tensor | TensorLike, mask: Tensor | TensorLike, axis = 0): Promise<Tensor> {
  return tidy(() => {
    const x = convertToTensor(tensor, 'tensor', 'boolMask');
    const chosen = convertToTensor(mask, 'mask', 'boolMask', 'bool');
    const end = axis + chosen.rank;
    assert(chosen.rank > 0, 'mask cannot be scalar');
    assertShapesMatch(x.shape.slice(axis, end), chosen.shape, "mask's shape must match the first K dimensions of tensor's shape,");
    const flat = reshape(x, [...x.shape.slice(0, axis), chosen.size, ...x.shape.slice(end)]);
    return gather(flat, reshape(whereIndices(reshape(chosen, [-1])), [-1]), axis);
  });
}

/**
 * The elements of x that are not in y, and their positions.
 * @param x Of rank 1. @param y Of rank 1 and the dtype of x.
 * @example const [values, indices] = await tf.setdiff1dAsync([1, 2, 3], [2]);
 */
export async function setdiff1dAsync(x: Tensor | TensorLike, y: Tensor | TensorLike): Promise<[Tensor, Tensor]> {
  return tidy((): [Tensor, Tensor] => {
    const a = convertToTensor(x, 'x', 'setdiff1d'), b = convertToTensor(y, 'y', 'setdiff1d');
    assert(a.dtype === b.dtype, `x and y should have the same dtype, but got x (${a.dtype}) and y (${b.dtype}).`);
    assert(a.rank === 1, `x should be 1D tensor, but got x (${a.shape}).`);
    assert(b.rank === 1, `y should be 1D tensor, but got y (${b.shape}).`);
    const {out, indices} = listDiff(a, b);
    return [out, indices];
  });
}
