// Loss functions: an elementwise error between labels and predictions, weighted and reduced.
import {convertToTensor} from '../inputs';
import {customGrad} from '../gradients';
import {
  abs, add, cast, div, exp, expandDims, log, log1p, logSumExp, mean, minimum, mul, neg, notEqual, onesLike, relu, square, squaredDifference,
  sub, sum,
} from '../ops.gen';
import {tidy} from '../scope';
import type {Tensor} from '../tensor';
import type {TensorLike} from '../types';
import {assertShapesMatch} from '../util';

/** How a loss per element becomes the result of a loss function. */
export enum Reduction {
  /** The weighted loss of every element. */
  NONE,
  /** Their sum, divided by the sum of the weights. */
  MEAN,
  /** Their sum. */
  SUM,
  /** Their sum, divided by the number of weights that are not 0. */
  SUM_BY_NONZERO_WEIGHTS,
}

type Like = Tensor | TensorLike;

/**
 * Weighs and reduces losses.
 * @param losses Any shape.
 * @param weights Of a shape that broadcasts to that of `losses`; left out, all are 1.
 * @returns A scalar, or the weighted losses for `Reduction.NONE`.
 * @throws On an unknown reduction.
 * @example tf.losses.computeWeightedLoss([1, 2, 3], [1, 0, 1]).print();  // 2
 */
export function computeWeightedLoss<T extends Tensor, O extends Tensor>(
    losses: T | TensorLike, weights?: Like | null, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return tidy('computeWeightedLoss', () => {
    const each = convertToTensor(losses, 'losses', 'computeWeightedLoss');
    const weight = weights == null ? null : convertToTensor(weights, 'weights', 'computeWeightedLoss');
    const weighted = weight ? mul(each, weight) : each;
    switch (reduction) {
      case Reduction.NONE: return weighted;
      case Reduction.SUM: return sum(weighted);
      case Reduction.MEAN:
        return weight ? div(sum(weighted), mul(sum(weight), each.size / weight.size)) : mean(weighted);
      case Reduction.SUM_BY_NONZERO_WEIGHTS: {
        const count = weight ? cast(sum(notEqual(mul(weight, onesLike(each)), 0)), 'float32') : each.size;
        return div(sum(weighted), count);
      }
      default: throw new Error(`Unknown reduction: ${reduction}`);
    }
  }) as O;
}

// Converts and checks both arguments, applies `error` to them, weighs and reduces.
function loss<O extends Tensor>(
    name: string, [first, second]: [string, string], labels: Like, predictions: Like, weights: Like | null | undefined, reduction: Reduction,
    error: (labels: Tensor, predictions: Tensor) => Tensor): O {
  return tidy(name, () => {
    const a = convertToTensor(labels, first, name), b = convertToTensor(predictions, second, name);
    const weight = weights == null ? null : convertToTensor(weights, 'weights', name);
    assertShapesMatch(a.shape, b.shape, `Error in ${name}: `);
    return computeWeightedLoss(error(a, b), weight, reduction);
  }) as O;
}

const PREDICTIONS: [string, string] = ['labels', 'predictions'];

/**
 * |labels - predictions|, weighted and reduced.
 * @param weights Of a shape that broadcasts to that of `labels`.
 * @throws When the shapes of labels and predictions differ.
 * @example tf.losses.absoluteDifference([1, 2], [2, 4]).print();  // 1.5
 */
export function absoluteDifference<T extends Tensor, O extends Tensor>(
    labels: T | TensorLike, predictions: T | TensorLike, weights?: Like | null, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return loss('absoluteDifference', PREDICTIONS, labels, predictions, weights, reduction, (y, p) => abs(sub(y, p)));
}

/**
 * 1 - sum(labels * predictions) along `axis`, weighted and reduced: for unit vectors, 1 minus the cosine of their angle.
 * @throws When the shapes of labels and predictions differ.
 * @example tf.losses.cosineDistance([[1, 0]], [[0, 1]], 1).print();  // 1
 */
export function cosineDistance<T extends Tensor, O extends Tensor>(
    labels: T | TensorLike, predictions: T | TensorLike, axis: number, weights?: Like | null,
    reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return loss('cosineDistance', PREDICTIONS, labels, predictions, weights, reduction, (y, p) => sub(1, sum(mul(y, p), axis, true)));
}

/**
 * max(0, 1 - y * predictions) where y is -1 for labels of 0 and 1 for labels of 1; weighted and reduced.
 * @throws When the shapes of labels and predictions differ.
 * @example tf.losses.hingeLoss([1, 0], [0.5, -2]).print();  // 0.25
 */
export function hingeLoss<T extends Tensor, O extends Tensor>(
    labels: T | TensorLike, predictions: T | TensorLike, weights?: Like | null, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return loss('hingeLoss', PREDICTIONS, labels, predictions, weights, reduction, (y, p) => relu(sub(1, mul(sub(mul(2, y), 1), p))));
}

/**
 * Half the squared error where it is below `delta`, linear beyond; weighted and reduced. Source: Huber, 1964.
 * @throws When the shapes of labels and predictions differ.
 * @example tf.losses.huberLoss([1, 1], [1.5, 3]).print();  // 0.8125
 */
export function huberLoss<T extends Tensor, O extends Tensor>(
    labels: T | TensorLike, predictions: T | TensorLike, weights?: Like | null, delta = 1.0,
    reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return loss('huberLoss', PREDICTIONS, labels, predictions, weights, reduction, (y, p) => {
    const error = abs(sub(p, y));
    const quadratic = minimum(error, delta);
    return add(mul(0.5, square(quadratic)), mul(delta, sub(error, quadratic)));
  });
}

/**
 * -labels * log(predictions) - (1 - labels) * log(1 - predictions), weighted and reduced.
 * @param epsilon Keeps the logarithms finite.
 * @throws When the shapes of labels and predictions differ.
 * @example tf.losses.logLoss([1, 0], [0.9, 0.1]).print();  // 0.105
 */
export function logLoss<T extends Tensor, O extends Tensor>(
    labels: T | TensorLike, predictions: T | TensorLike, weights?: Like | null, epsilon = 1e-7,
    reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return loss('logLoss', PREDICTIONS, labels, predictions, weights, reduction, (y, p) => {
    const missed = mul(y, log(add(p, epsilon)));
    const invented = mul(sub(1, y), log(add(sub(1, p), epsilon)));
    return neg(add(missed, invented));
  });
}

/**
 * (labels - predictions)², weighted and reduced.
 * @throws When the shapes of labels and predictions differ.
 * @example tf.losses.meanSquaredError([1, 2], [2, 4]).print();  // 2.5
 */
export function meanSquaredError<T extends Tensor, O extends Tensor>(
    labels: T | TensorLike, predictions: T | TensorLike, weights?: Like | null, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return loss('meanSquaredError', PREDICTIONS, labels, predictions, weights, reduction, squaredDifference);
}

/**
 * Cross entropy of independent probabilities sigmoid(logits), weighted and reduced.
 * @param labelSmoothing Moves labels towards 1/2 by this part.
 * @throws When the shapes of labels and logits differ.
 * @example tf.losses.sigmoidCrossEntropy([1, 0], [2, -2]).print();  // 0.127
 */
export function sigmoidCrossEntropy<T extends Tensor, O extends Tensor>(
    multiClassLabels: T | TensorLike, logits: T | TensorLike, weights?: Like | null, labelSmoothing = 0,
    reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return loss('sigmoidCrossEntropy', ['multiClassLabels', 'logits'], multiClassLabels, logits, weights, reduction, (labels, x) => {
    const y = labelSmoothing > 0 ? add(mul(labels, 1 - labelSmoothing), labelSmoothing / 2) : labels;
    // log(1 + exp(x)) - x * y, arranged so that exp does not overflow.
    return add(sub(relu(x), mul(x, y)), log1p(exp(neg(abs(x)))));
  });
}

// The gradient takes the labels of each example to add up to 1, which makes it softmax(logits) - labels.
const softmaxCrossEntropyWithLogits = (labels: Tensor, logits: Tensor): Tensor =>
  customGrad((...args: unknown[]) => {
    const [y, x, save] = args as [Tensor, Tensor, (tensors: Tensor[]) => void];
    const logProbabilities = sub(cast(x, 'float32'), logSumExp(x, -1, true));
    save([y, logProbabilities]);
    const gradFunc = (dy: Tensor, saved: Tensor[]) => {
      const difference = mul(expandDims(dy, -1), sub(exp(saved[1]), cast(saved[0], 'float32')));
      return [neg(difference), difference];
    };
    return {value: neg(sum(mul(logProbabilities, y), -1)), gradFunc};
  })(labels, logits);

/**
 * Cross entropy of the probabilities softmax(logits), weighted and reduced. Labels are a probability per class, the classes are the
 * last axis.
 * @param weights Of a shape that broadcasts to that of the labels without their last axis.
 * @param labelSmoothing Moves labels towards equal probabilities by this part.
 * @throws When the shapes of labels and logits differ.
 * @example tf.losses.softmaxCrossEntropy([[0, 1]], [[1, 3]]).print();  // 0.127
 */
export function softmaxCrossEntropy<T extends Tensor, O extends Tensor>(
    onehotLabels: T | TensorLike, logits: T | TensorLike, weights?: Like | null, labelSmoothing = 0,
    reduction = Reduction.SUM_BY_NONZERO_WEIGHTS): O {
  return loss('softmaxCrossEntropy', ['onehotLabels', 'logits'], onehotLabels, logits, weights, reduction, (labels, x) => {
    const y = labelSmoothing > 0 ? add(mul(labels, 1 - labelSmoothing), labelSmoothing / labels.shape[1]) : labels;
    return softmaxCrossEntropyWithLogits(y, x);
  });
}

/** Loss functions; see each. */
export const losses = {
  absoluteDifference, computeWeightedLoss, cosineDistance, hingeLoss, huberLoss, logLoss, meanSquaredError, sigmoidCrossEntropy,
  softmaxCrossEntropy,
};
