// Handlers for models that the program itself holds.

import type {IOHandler, IOHandlerSync, ModelArtifacts, SaveHandler, SaveHandlerSync, TrainingConfig, WeightData,
             WeightsManifestEntry} from './types';

/**
 * Loads from artifacts in memory. The form with several arguments (`modelTopology` first) is deprecated.
 * @example
 * const {modelTopology} = await tf.io.fromMemory({modelTopology: {node: []}}).load();
 */
export function fromMemory(artifacts: {} | ModelArtifacts, weightSpecs?: WeightsManifestEntry[],
                           weightData?: WeightData, trainingConfig?: TrainingConfig): IOHandler {
  const loaded = gather(artifacts, weightSpecs, weightData, trainingConfig);
  return {load: async () => loaded};
}

/** As `fromMemory`, for loaders that answer at once. */
export function fromMemorySync(artifacts: {} | ModelArtifacts, weightSpecs?: WeightsManifestEntry[],
                               weightData?: WeightData, trainingConfig?: TrainingConfig): IOHandlerSync {
  const loaded = gather(artifacts, weightSpecs, weightData, trainingConfig);
  return {load: () => loaded};
}

/**
 * Hands the artifacts of a saved model to a function.
 * @example
 * const handler = tf.io.withSaveHandler(
 *     async artifacts => ({modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts)}));
 */
export function withSaveHandler(save: SaveHandler): IOHandler {
  return {save: artifacts => save(artifacts)};
}

/** As `withSaveHandler`, for savers that answer at once. */
export function withSaveHandlerSync(save: SaveHandlerSync): IOHandlerSync {
  return {save: artifacts => save(artifacts)};
}

function gather(first: {} | ModelArtifacts, weightSpecs?: WeightsManifestEntry[], weightData?: WeightData,
                trainingConfig?: TrainingConfig): ModelArtifacts {
  const {modelTopology, weightSpecs: ownSpecs} = first as ModelArtifacts;
  const alone = weightSpecs == null && weightData == null && trainingConfig == null;
  if (alone && (modelTopology != null || ownSpecs != null)) return first as ModelArtifacts;
  console.warn('tf.io.fromMemory: a topology came as first argument; pass one ModelArtifacts object instead');
  return alone ? {modelTopology: first} : {modelTopology: first, weightSpecs, weightData, trainingConfig};
}
