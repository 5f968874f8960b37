// The namespaces of functions beside tf.layers.
import {maxNorm, minMaxNorm, nonNeg, unitNorm} from './constraints';
import {l1, l1l2, l2} from './regularizers';

/** Conditions that weights are put under after each step of training; see each. */
export const constraints = {maxNorm, minMaxNorm, nonNeg, unitNorm};
/** Penalties on weights, which are added to the loss; see each. */
export const regularizers = {l1, l1l2, l2};
