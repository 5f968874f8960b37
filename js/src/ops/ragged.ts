// Ragged tensors: TensorFlow.js's parameters and results, over rows whose lists of tensors come last.
import * as rows from '../internal.gen';
import {Tensor} from '../tensor';
import type {TensorLike} from '../types';

/**
 * The rows of a ragged tensor at `indices`.
 * @param paramsNestedSplits int32 vectors, outermost dimension first: row i is what stands from splits[i] to splits[i + 1]
 *     in the next dimension, the last one in `paramsDenseValues`.
 * @param indices int32 of any shape.
 * @param outputRaggedRank How many splits the result has; that follows from the others.
 * @throws When an index is out of range, or splits do not ascend within their dimension.
 * @example tf.raggedGather([tf.tensor1d([0, 2, 3], 'int32')], [1, 2, 3], [1, 0], 1).outputDenseValues.print();  // [3, 1, 2]
 */
export function raggedGather(
  paramsNestedSplits: Array<Tensor | TensorLike>, paramsDenseValues: Tensor | TensorLike, indices: Tensor | TensorLike,
  outputRaggedRank: number,
): {outputNestedSplits: Tensor[]; outputDenseValues: Tensor} {
  const results = rows.raggedGather(paramsDenseValues, indices, paramsNestedSplits, outputRaggedRank);
  return {outputNestedSplits: results.slice(0, -1), outputDenseValues: results[results.length - 1]};
}

/**
 * A ragged tensor as a dense one.
 * @param shape int32; -1 is as long as needed. Longer rows are cut, shorter ones filled with `defaultValue`.
 * @param rowPartitionTypes What each partition tensor is: 'FIRST_DIM_SIZE' followed by 'VALUE_ROWIDS', or 'ROW_SPLITS'.
 * @throws When the shape or the values do not fit the partitions.
 * @example tf.raggedTensorToTensor([2, 2], [1, 2, 3], 0, [tf.tensor1d([0, 1, 3], 'int32')], ['ROW_SPLITS']).print();
 *     // [[1, 0], [2, 3]]
 */
export function raggedTensorToTensor(
  shape: Tensor | TensorLike, values: Tensor | TensorLike, defaultValue: Tensor | TensorLike,
  rowPartitionTensors: Tensor[], rowPartitionTypes: string[],
): Tensor {
  return rows.raggedTensorToTensor(shape, values, defaultValue, rowPartitionTensors, rowPartitionTypes.join(','));
}
