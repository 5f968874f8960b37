// tf.metrics: functions of labels and predictions that tell how well a model does.
import {argMax, cast, div, equal, greater, logicalAnd, mean, reshape, square, sub, sum, where} from '../ops.gen';
import {tidy} from '../scope';
import type {Tensor} from '../tensor';
import {assert} from '../util';
import {toCamelCase} from './engine/case';
import * as losses from './losses';
import {lossesMap, lossName} from './losses';
import type {LossOrMetricFn} from './types';

// The last axis of labels that are one number per example is dropped.
function withoutLastAxis(yTrue: Tensor, yPred: Tensor): Tensor {
  return yTrue.rank === yPred.rank ? reshape(yTrue, yTrue.shape.slice(0, -1)) : yTrue;
}

// Among the examples whose labels (or predictions) are 1, the part whose predictions (or labels) are 1 too; 0 of none.
const partOfHits = (yTrue: Tensor, yPred: Tensor, among: Tensor): Tensor => tidy(() => {
  const hits = cast(sum(logicalAnd(equal(yTrue, 1), equal(yPred, 1))), 'float32');
  const misses = cast(sum(among), 'float32');
  const all = hits.add(misses);
  return where(greater(all, 0), div(hits, all), 0);
});

/**
 * Part of the predictions that are on the labels' side of 0.5, per row.
 * @param yTrue Labels, 0 or 1. @param yPred Predictions of the same shape.
 * @returns The shape without its last axis.
 * @example tf.metrics.binaryAccuracy(tf.tensor1d([1, 1, 0, 0]), tf.tensor1d([0.2, 0.8, 0.1, 0.3])).print();  // 0.75
 */
export function binaryAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  return tidy(() => mean(equal(yTrue, cast(greater(yPred, 0.5), yTrue.dtype)), -1));
}

/**
 * Cross entropy of probabilities, the mean per row.
 * @param yTrue Labels, 0 or 1. @param yPred Probabilities of label 1, of the same shape.
 * @example tf.metrics.binaryCrossentropy(tf.tensor2d([[0], [1]]), tf.tensor2d([[0.2], [0.5]])).print();  // [0.223, 0.693]
 */
export function binaryCrossentropy(yTrue: Tensor, yPred: Tensor): Tensor {
  return losses.binaryCrossentropy(yTrue, yPred);
}

/**
 * 1 where the greatest prediction is at the number of the class, else 0.
 * @param yTrue Numbers of classes, [batch] or [batch, 1]. @param yPred Probabilities or logits, [batch, classes].
 * @example tf.metrics.sparseCategoricalAccuracy(tf.tensor1d([1, 0]), tf.tensor2d([[0, 1], [0, 1]])).print();  // [1, 0]
 */
export function sparseCategoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  return tidy(() => {
    const labels = withoutLastAxis(yTrue, yPred);
    return cast(equal(labels, cast(argMax(yPred, -1), labels.dtype)), 'float32');
  });
}

/**
 * 1 where labels and predictions are greatest at the same class, else 0.
 * @param yTrue One-hot labels, [batch, classes]. @param yPred Probabilities or logits of that shape.
 * @example tf.metrics.categoricalAccuracy(tf.tensor2d([[0, 1], [0, 1]]), tf.tensor2d([[0.1, 0.9], [0.8, 0.2]])).print();  // [1, 0]
 */
export function categoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  return tidy(() => cast(equal(argMax(yTrue, -1), argMax(yPred, -1)), 'float32'));
}

/**
 * Cross entropy of the probabilities of classes, per example.
 * @param yTrue Labels, a probability per class. @param yPred Probabilities of the same shape.
 * @example tf.metrics.categoricalCrossentropy(tf.tensor2d([[0, 1]]), tf.tensor2d([[0.5, 0.5]])).print();  // [0.693]
 */
export function categoricalCrossentropy(yTrue: Tensor, yPred: Tensor): Tensor {
  return losses.categoricalCrossentropy(yTrue, yPred);
}

/**
 * Of all predictions of 1, the part that the labels say too; 0 where there are none.
 * @param yTrue Labels, 0 or 1. @param yPred Predictions, 0 or 1. @returns A scalar.
 * @example tf.metrics.precision(tf.tensor1d([0, 1, 1]), tf.tensor1d([1, 1, 0])).print();  // 0.5
 */
export function precision(yTrue: Tensor, yPred: Tensor): Tensor {
  return tidy(() => partOfHits(yTrue, yPred, logicalAnd(equal(yTrue, 0), equal(yPred, 1))));
}

/**
 * Of all labels of 1, the part that was predicted; 0 where there are none.
 * @param yTrue Labels, 0 or 1. @param yPred Predictions, 0 or 1. @returns A scalar.
 * @example tf.metrics.recall(tf.tensor1d([0, 1, 1]), tf.tensor1d([1, 1, 0])).print();  // 0.5
 */
export function recall(yTrue: Tensor, yPred: Tensor): Tensor {
  return tidy(() => partOfHits(yTrue, yPred, logicalAnd(equal(yTrue, 1), equal(yPred, 0))));
}

/**
 * -sum of the products of labels and predictions, both scaled to norm 1 along the last axis.
 * @example tf.metrics.cosineProximity(tf.tensor2d([[1, 0]]), tf.tensor2d([[0, 1]])).print();  // [0]
 */
export function cosineProximity(yTrue: Tensor, yPred: Tensor): Tensor {
  return losses.cosineProximity(yTrue, yPred);
}

/**
 * Mean of |yTrue - yPred| over the last axis.
 * @example tf.metrics.meanAbsoluteError(tf.tensor2d([[0, 1]]), tf.tensor2d([[0, 3]])).print();  // [1]
 */
export function meanAbsoluteError(yTrue: Tensor, yPred: Tensor): Tensor {
  return losses.meanAbsoluteError(yTrue, yPred);
}

/**
 * Mean of 100 |yTrue - yPred| / |yTrue| over the last axis.
 * @example tf.metrics.meanAbsolutePercentageError(tf.tensor2d([[10, 20]]), tf.tensor2d([[11, 24]])).print();  // [15]
 */
export function meanAbsolutePercentageError(yTrue: Tensor, yPred: Tensor): Tensor {
  return losses.meanAbsolutePercentageError(yTrue, yPred);
}

/**
 * Mean of (yTrue - yPred)² over the last axis.
 * @example tf.metrics.meanSquaredError(tf.tensor2d([[0, 1]]), tf.tensor2d([[0, 3]])).print();  // [2]
 */
export function meanSquaredError(yTrue: Tensor, yPred: Tensor): Tensor {
  return losses.meanSquaredError(yTrue, yPred);
}

/**
 * 1 minus the part of the labels' variance that the predictions leave unexplained.
 * @returns A scalar, at most 1.
 * @example tf.metrics.r2Score(tf.tensor1d([1, 2, 3]), tf.tensor1d([1, 2, 4])).print();  // 0.5
 */
export function r2Score(yTrue: Tensor, yPred: Tensor): Tensor {
  return tidy(() => sub(1, div(sum(square(sub(yTrue, yPred))), sum(square(sub(yTrue, mean(yTrue)))))));
}

// Functions of their own, whose names stand in the logs of training: a name has to survive minification as a key.
const short = {
  mse: (yTrue: Tensor, yPred: Tensor): Tensor => losses.meanSquaredError(yTrue, yPred),
  MSE: (yTrue: Tensor, yPred: Tensor): Tensor => losses.meanSquaredError(yTrue, yPred),
  mape: (yTrue: Tensor, yPred: Tensor): Tensor => losses.meanAbsolutePercentageError(yTrue, yPred),
  MAPE: (yTrue: Tensor, yPred: Tensor): Tensor => losses.meanAbsolutePercentageError(yTrue, yPred),
};
/** Metrics; see each. The short names are those of {@link meanSquaredError} and {@link meanAbsolutePercentageError}. */
export const metrics = {
  ...short, binaryAccuracy, binaryCrossentropy, sparseCategoricalAccuracy, categoricalAccuracy, categoricalCrossentropy, precision, recall,
  cosineProximity, meanAbsoluteError, meanAbsolutePercentageError, meanSquaredError, r2Score,
};
const metricsMap: Record<string, LossOrMetricFn> = metrics;

/** The metric of a name (those of losses included), or the function itself. */
export function getMetric(identifier: string | LossOrMetricFn): LossOrMetricFn {
  if (typeof identifier === 'function') return identifier;
  const name = toCamelCase(String(identifier)), loss = lossName(name);
  const found = metricsMap[name] ?? (loss && lossesMap[loss]);
  assert(found !== undefined, `Unknown metric ${identifier}`);
  return found;
}

/** The name under which a loss or metric stands in the logs of training. */
export function getLossOrMetricName(fn: string | LossOrMetricFn): string {
  assert(fn !== null, `Unknown LossOrMetricFn ${fn}`);
  if (typeof fn === 'string') return fn;
  const known = [lossesMap, metricsMap].flatMap((map) => Object.entries(map)).find(([, known]) => known === fn);
  return known ? known[0] : fn.name;
}
