// Ways to make models.
import type {ContainerArgs} from './engine/container';
import {LayersModel} from './engine/layers_model';
import {modelFromJSON} from './engine/load';
import {Sequential, type SequentialArgs} from './engine/sequential';

/**
 * A model of any graph of layers, from inputs to outputs.
 * @example
 * const x = tf.input({shape: [4]});
 * const y = tf.layers.dense({units: 2, activation: 'softmax'}).apply(x);
 * const model = tf.model({inputs: x, outputs: y});
 */
export function model(args: ContainerArgs): LayersModel {
  return new LayersModel(args);
}

/**
 * A model whose layers follow one another.
 * @example
 * const model = tf.sequential({layers: [
 *   tf.layers.dense({units: 8, inputShape: [4], activation: 'relu'}), tf.layers.dense({units: 1}),
 * ]});
 */
export function sequential(config?: SequentialArgs): Sequential {
  return new Sequential(config);
}

/** See {@link modelFromJSON}. */
export const models = {modelFromJSON};
