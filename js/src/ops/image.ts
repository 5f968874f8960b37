// tf.image: the ops of the table, and their asynchronous twins.
import {
  image_nonMaxSuppression as nonMaxSuppression, image_nonMaxSuppressionPadded as nonMaxSuppressionPadded,
  image_nonMaxSuppressionWithScore as nonMaxSuppressionWithScore, image_ops,
} from '../internal.gen';

// The core answers at once; a promise is what programs await.
const later = <A extends unknown[], R>(f: (...args: A) => R) => async (...args: A): Promise<R> => f(...args);

/**
 * Operations on images.
 * @example tf.image.resizeBilinear(tf.ones([1, 8, 8, 3]), [4, 4]);
 */
export const image = {
  ...image_ops,
  /** {@link nonMaxSuppression} as a promise. */
  nonMaxSuppressionAsync: later(nonMaxSuppression),
  /** {@link nonMaxSuppressionWithScore} as a promise. */
  nonMaxSuppressionWithScoreAsync: later(nonMaxSuppressionWithScore),
  /** {@link nonMaxSuppressionPadded} as a promise. */
  nonMaxSuppressionPaddedAsync: later(nonMaxSuppressionPadded),
};
