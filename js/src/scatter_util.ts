// tf.scatter_util: the loops and checks of scatterND.
import type {DataType} from './types';
import {assert, computeStrides, sizeFromShape} from './util';

interface Info {shape: readonly number[]; dtype: DataType}

/** Throws unless updates are of shape indices.shape[:-1] + shape[depth:], where depth is the length of an index. */
export function validateUpdateShape(shape: readonly number[], indices: Info, updates: Info): void {
  const depth = indices.shape.length > 1 ? indices.shape[indices.shape.length - 1] : 1;
  const batch = indices.shape.length > 1 ? indices.shape.length - 1 : 1;
  const wanted = [...indices.shape.slice(0, batch), ...shape.slice(depth)];
  assert(String(wanted) === String(updates.shape) && shape.length >= depth,
         `Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.shape: ${updates.shape}, ` +
         `indices.shape: ${indices.shape}, shape: ${shape}, sliceDim: ${depth}, and batchDim: ${batch}.`);
}

export function validateInput(updates: Info, indices: Info, shape: readonly number[]): void {
  assert(indices.shape.length >= 1, `tf.scatterND() expects the indices to be rank 1 or higher, but the rank was ${indices.shape.length}.`);
  assert(updates.shape.length >= 1, `tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${updates.shape.length}.`);
  assert(indices.dtype === 'int32', `The dtype of 'indices' should be int32, but got dtype: ${indices.dtype}`);
  assert(shape.length >= 1, `Output rank must be greater or equal to 1, but got shape: ${shape}`);
  validateUpdateShape(shape, indices, updates);
}

export function calculateShapes(_updates: Info, indices: Info, shape: readonly number[]) {
  const sliceRank = indices.shape.length > 1 ? indices.shape[indices.shape.length - 1] : 1;
  return {
    sliceRank,
    numUpdates: sizeFromShape(indices.shape) / Math.max(sliceRank, 1),
    sliceSize: sizeFromShape(shape.slice(sliceRank)),
    strides: [...computeStrides(shape.slice(0, sliceRank)), 1],
    outputSize: sizeFromShape(shape),
  };
}
