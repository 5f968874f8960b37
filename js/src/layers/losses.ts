// Losses that models are compiled with, by name: a value per example (or per row of each), not weighted or reduced.
import {backend} from '../backends';
import {
  abs, add, cast, clipByValue, div, exp, floor, log, log1p, max, maximum, mean, mul, neg, oneHot, relu, reshape, softmax, softplus, square,
  squaredDifference, sqrt, sub, sum,
} from '../ops.gen';
import {tidy} from '../scope';
import type {Tensor} from '../tensor';
import {assert, assertShapesMatch} from '../util';
import {toCamelCase} from './engine/case';
import type {LossOrMetricFn} from './types';

const epsilon = (): number => backend().epsilon();
const positive = (x: Tensor): Tensor => maximum(x, epsilon());
const probability = (x: Tensor): Tensor => clipByValue(x, epsilon(), 1 - epsilon());

/** x scaled to norm 1 along an axis. */
export function l2Normalize(x: Tensor, axis?: number): Tensor {
  return tidy(() => {
    const floats = cast(x, 'float32');
    return div(floats, sqrt(positive(sum(square(floats), axis, true))));
  });
}

/** Cross entropy of independent probabilities sigmoid(logits), per element. */
export function sigmoidCrossEntropyWithLogits(labels: Tensor, logits: Tensor): Tensor {
  assertShapesMatch(labels.shape, logits.shape, 'sigmoidCrossEntropyWithLogits: logits and labels must have the same shape.');
  return tidy(() => add(sub(relu(logits), mul(logits, labels)), log1p(exp(neg(abs(logits))))));
}

/** -sum(target * log(output)) over the last axis, where output becomes probabilities: by softmax if it is logits, else by its sum. */
export function categoricalCrossentropy(target: Tensor, output: Tensor, fromLogits = false): Tensor {
  return tidy(() => {
    const probabilities = fromLogits ? softmax(output) : div(output, sum(output, -1, true));
    return neg(sum(mul(cast(target, 'float32'), log(probability(probabilities))), -1));
  });
}

/** {@link categoricalCrossentropy} of targets that are given as the numbers of classes. */
export function sparseCategoricalCrossentropy(target: Tensor, output: Tensor, fromLogits = false): Tensor {
  return tidy(() => {
    const classes = cast(floor(reshape(target, [-1])), 'int32');
    const oneHots = reshape(oneHot(classes, output.shape[output.rank - 1]), output.shape);
    return categoricalCrossentropy(oneHots, fromLogits ? output : probability(output), fromLogits);
  });
}

const overLastAxis = (error: LossOrMetricFn): LossOrMetricFn => (yTrue, yPred) => tidy(() => mean(error(yTrue, yPred), -1));
const hingeOf = (yTrue: Tensor, yPred: Tensor): Tensor => relu(sub(1, mul(yTrue, yPred)));

/** All losses by the names that `compile({loss})` takes. */
export const lossesMap = {
  meanSquaredError: overLastAxis((yTrue, yPred) => squaredDifference(yPred, yTrue)),
  meanAbsoluteError: overLastAxis((yTrue, yPred) => abs(sub(yPred, yTrue))),
  meanAbsolutePercentageError: overLastAxis((yTrue, yPred) => mul(abs(div(sub(yTrue, yPred), positive(abs(yTrue)))), 100)),
  meanSquaredLogarithmicError: overLastAxis((yTrue, yPred) => squaredDifference(log(add(positive(yPred), 1)), log(add(positive(yTrue), 1)))),
  squaredHinge: overLastAxis((yTrue, yPred) => square(hingeOf(yTrue, yPred))),
  hinge: overLastAxis(hingeOf),
  categoricalHinge: (yTrue: Tensor, yPred: Tensor): Tensor => tidy(() => {
    const right = sum(mul(yTrue, yPred), -1), wrong = max(mul(sub(1, yTrue), yPred), -1);
    return relu(add(sub(wrong, right), 1));
  }),
  // log(cosh(x)) = x + softplus(-2x) - log(2), where cosh would overflow.
  logcosh: overLastAxis((yTrue, yPred) => {
    const x = sub(yPred, yTrue);
    return sub(add(x, softplus(mul(x, -2))), Math.log(2));
  }),
  categoricalCrossentropy,
  sparseCategoricalCrossentropy,
  binaryCrossentropy: overLastAxis((yTrue, yPred) => {
    const p = probability(yPred);
    return sigmoidCrossEntropyWithLogits(yTrue, log(div(p, sub(1, p))));
  }),
  kullbackLeiblerDivergence: (yTrue: Tensor, yPred: Tensor): Tensor => tidy(() => {
    const ratio = div(clipByValue(yTrue, epsilon(), 1), clipByValue(yPred, epsilon(), 1));
    return sum(mul(yTrue, log(ratio)), -1);
  }),
  poisson: overLastAxis((yTrue, yPred) => sub(yPred, mul(yTrue, log(add(yPred, epsilon()))))),
  cosineProximity: (yTrue: Tensor, yPred: Tensor): Tensor => tidy(() => neg(sum(mul(l2Normalize(yTrue, -1), l2Normalize(yPred, -1)), -1))),
} satisfies Record<string, LossOrMetricFn>;

export const {
  meanSquaredError, meanAbsoluteError, meanAbsolutePercentageError, cosineProximity, binaryCrossentropy,
}: Record<string, LossOrMetricFn> = lossesMap;

/** Keras's short names. */
const SHORT: Record<string, keyof typeof lossesMap> = {
  mse: 'meanSquaredError', mae: 'meanAbsoluteError', mape: 'meanAbsolutePercentageError', msle: 'meanSquaredLogarithmicError',
  kld: 'kullbackLeiblerDivergence', klDivergence: 'kullbackLeiblerDivergence', cosine: 'cosineProximity', logCosh: 'logcosh',
};

/** The full name of a loss, from any spelling; undefined where there is none. */
export function lossName(name: string): keyof typeof lossesMap | undefined {
  const camel = toCamelCase(name);
  if (camel in lossesMap) return camel as keyof typeof lossesMap;
  return SHORT[camel] ?? SHORT[camel.toLowerCase()];
}

/** The loss of a name, or the function itself. */
export function getLoss(identifier: string | LossOrMetricFn): LossOrMetricFn {
  if (typeof identifier !== 'string') return identifier;
  const name = lossName(identifier);
  const hint = /softmaxcrossentropy/i.test(identifier) ? '. Use "categoricalCrossentropy" as the string name for tf.losses.softmaxCrossEntropy' : '';
  assert(name !== undefined, `Unknown loss ${identifier}${hint}`);
  return lossesMap[name];
}
