// tf.gather_util: the loops of gatherND.
import type {DataType} from './types';
import {assert, computeStrides, sizeFromShape} from './util';

interface Info {shape: readonly number[]; dtype: DataType}

/** [shape of the result, number of slices, elements per slice, strides of the indices' components in slices]. */
export function prepareAndValidate(tensor: Info, indices: Info): [number[], number, number, number[]] {
  const rank = tensor.shape.length;
  assert(rank >= 1, `tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${rank}.`);
  assert(indices.shape.length >= 1, `tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${indices.shape.length}.`);
  assert(indices.dtype === 'int32', `tf.gatherND() expects the indices to be int32 type, but the dtype was ${indices.dtype}.`);
  const depth = indices.shape[indices.shape.length - 1];
  assert(depth <= rank, `index innermost dimension length must be <= tensor rank; saw: ${depth} vs. ${rank}`);
  assert(sizeFromShape(tensor.shape) > 0, `Requested more than 0 entries, but input is empty. Input shape: ${tensor.shape}.`);
  const outer = indices.shape.slice(0, -1), inner = tensor.shape.slice(depth);
  const sliceSize = sizeFromShape(inner);
  const strides = [...computeStrides(tensor.shape).map((stride) => stride / sliceSize), 1].slice(0, depth);
  return [[...outer, ...inner], sizeFromShape(outer), sliceSize, strides];
}
