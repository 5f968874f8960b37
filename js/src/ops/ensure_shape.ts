// tf.ensureShape hands back the tensor it was given.
import {convertToTensor} from '../inputs';
import type {Tensor} from '../tensor';
import type {TensorLike} from '../types';
import {arraysEqualWithNull} from '../util';

/**
 * Throws unless x has the shape; null stands for any size.
 * @returns x itself.
 * @example tf.ensureShape(tf.ones([2, 3]), [null, 3]);
 */
export function ensureShape(x: Tensor | TensorLike, shape: Array<number | null>): Tensor {
  const t = convertToTensor(x, 'x', 'ensureShape');
  if (arraysEqualWithNull(t.shape, shape)) return t;
  throw new Error(`EnsureShape: shape [${t.shape}] of the tensor is not compatible with the expected [${shape}]`);
}
