// Functions that judge predictions, and the moving average that training keeps of values.
import {tensor} from '../create';
import {convertToTensor} from '../inputs';
import {add, cast, div, matMul, mul, oneHot, pow, sub} from '../ops.gen';
import {tidy} from '../scope';
import type {Scalar, Tensor, Tensor1D, Tensor2D} from '../tensor';
import type {TensorLike} from '../types';

/**
 * How often label i was predicted as class j: int32 [numClasses, numClasses].
 * @param labels Class numbers, rank 1.
 * @param predictions Class numbers, as many.
 * @throws When ranks or lengths do not fit, or numClasses is not a positive integer.
 * @example tf.math.confusionMatrix([0, 1, 1], [0, 1, 0], 2).print();  // [[1, 0], [1, 1]]
 */
export function confusionMatrix(labels: Tensor1D | TensorLike, predictions: Tensor1D | TensorLike, numClasses: number): Tensor2D {
  return tidy('confusionMatrix', () => {
    const actual = convertToTensor(labels, 'labels', 'confusionMatrix');
    const predicted = convertToTensor(predictions, 'predictions', 'confusionMatrix');
    if (!(numClasses > 0 && Number.isInteger(numClasses))) {
      throw new Error(`confusionMatrix: numClasses must be a positive integer, but got ${numClasses}`);
    }
    if (actual.rank !== 1) throw new Error(`confusionMatrix: the rank of labels must be 1, but got ${actual.rank}`);
    if (predicted.rank !== 1) throw new Error(`confusionMatrix: the rank of predictions must be 1, but got ${predicted.rank}`);
    if (actual.size !== predicted.size) {
      throw new Error(`confusionMatrix: Mismatch of labels and predictions: ${actual.size} vs. ${predicted.size}`);
    }
    const rows = oneHot(cast(actual, 'int32'), numClasses), columns = oneHot(cast(predicted, 'int32'), numClasses);
    return cast(matMul(rows, columns, true), 'int32');
  }) as Tensor2D;
}

/** Mathematics beside the ops; see each function. */
export const math = {confusionMatrix};

/**
 * v moved towards x: v + (x - v) * (1 - decay).
 * @param step How many values have been averaged, this one included. Wanted by zeroDebias.
 * @param zeroDebias The average began at 0, not at a first value: the pull of that 0 is taken out. Source: Kingma and Ba,
 * https://arxiv.org/abs/1412.6980, section 3.
 * @throws When v and x differ in shape or dtype, or step is missing.
 * @example tf.movingAverage(tf.scalar(0), tf.scalar(4), 0.5, 1).print();  // 4
 */
export function movingAverage<T extends Tensor>(
    v: T | TensorLike, x: T | TensorLike, decay: number | Scalar, step?: number | Scalar, zeroDebias = true): T {
  return tidy('movingAverage', () => {
    const old = convertToTensor(v, 'v', 'movingAverage'), value = convertToTensor(x, 'x', 'movingAverage');
    if (old.dtype !== value.dtype) throw new Error(`movingAverage: the dtypes of v (${old.dtype}) and x (${value.dtype}) differ`);
    if (`${old.shape}` !== `${value.shape}`) throw new Error(`movingAverage: the shapes of v [${old.shape}] and x [${value.shape}] differ`);
    const update = mul(sub(value, old), sub(1, decay));
    if (!zeroDebias) return add(old, update);
    if (step == null) throw new Error('movingAverage: zeroDebias wants step');
    return add(old, div(update, sub(1, pow(decay, step))));
  }) as T;
}

/**
 * Whether each target is among the `k` classes that were predicted as most probable.
 * @param predictions [..., classes].
 * @param targets Class numbers, one axis less.
 * @returns bool, of the shape of the targets.
 * @throws When the shapes do not fit, or k is not in 1 … classes.
 * @example (await tf.inTopKAsync([[0.1, 0.9], [0.7, 0.3]], [1, 1])).print();  // [true, false]
 */
export async function inTopKAsync<T extends Tensor, U extends Tensor>(
    predictions: T | TensorLike, targets: U | TensorLike, k = 1): Promise<U> {
  const scores = convertToTensor(predictions, 'predictions', 'inTopK'), classes = convertToTensor(targets, 'targets', 'inTopK');
  if (scores.rank < 2) throw new Error(`inTopK: predictions must have rank 2 or higher, but got ${scores.rank}`);
  if (`${scores.shape.slice(0, -1)}` !== `${classes.shape}`) {
    throw new Error(`inTopK: predictions [${scores.shape}] but for the last axis must have the shape of targets [${classes.shape}]`);
  }
  const count = scores.shape[scores.rank - 1];
  if (!(k > 0 && k <= count)) throw new Error(`inTopK: 'k' must be in 1 … ${count} (the last axis of predictions), but got ${k}`);
  const values = await scores.data() as Float32Array, wanted = await classes.data() as Int32Array;
  const found = new Uint8Array(classes.size);
  for (let i = 0; i < found.length; ++i) {
    const row = values.subarray(i * count, (i + 1) * count), target = wanted[i];
    // Before the target come larger values, and equal ones that stand before it.
    let before = 0;
    for (let j = 0; j < count; ++j) before += Number(row[j] > row[target] || (row[j] === row[target] && j < target));
    found[i] = Number(target >= 0 && target < count && before < k);
  }
  if (scores !== predictions as unknown) scores.dispose();
  if (classes !== targets as unknown) classes.dispose();
  return tensor(found, classes.shape, 'bool') as U;
}
