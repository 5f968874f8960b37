// tf.tensor_util, and the rules by which dtypes meet.
import type {Tensor} from './tensor';
import type {DataType} from './types';
import {assert} from './util';

export {getTensorsInContainer} from './scope';

const ORDER: readonly DataType[] = ['bool', 'int32', 'float32', 'complex64'];

/** The dtype that holds the values of both: bool < int32 < float32 < complex64. */
export function upcastType(a: DataType, b: DataType): DataType {
  if (a === b) return a;
  const i = ORDER.indexOf(a), j = ORDER.indexOf(b);
  assert(i >= 0 && j >= 0, `Can not upcast ${a} with ${b}`);
  return ORDER[Math.max(i, j)];
}

/** The dtype of a sum: that of the summands, at least int32. */
export function sumOutType(dtype: DataType): DataType {
  return upcastType(dtype, 'int32');
}

/** Both tensors in the dtype that holds the values of both. */
export function makeTypesMatch<T extends Tensor>(a: T, b: T): [T, T] {
  if (a.dtype === b.dtype) return [a, b];
  const dtype = upcastType(a.dtype, b.dtype);
  return [a.cast(dtype) as T, b.cast(dtype) as T];
}

export function assertTypesMatch(a: Tensor, b: Tensor): void {
  assert(a.dtype === b.dtype, `The dtypes of the first(${a.dtype}) and second(${b.dtype}) input must match`);
}

export function isTensorInList(tensor: Tensor, list: Tensor[]): boolean {
  return list.some((t) => t.id === tensor.id);
}
