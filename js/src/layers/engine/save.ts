// Writes models: as artifacts that any of tf.io's handlers takes.
import {concatenateArrayBuffers, encodeWeights, getSaveHandlers, type IOHandler, type ModelArtifacts, type SaveConfig, type SaveResult} from '../../io';
import {dispose} from '../../scope';
import {Variable} from '../../tensor';
import {version_layers} from '../../version';
import type {LayersModel} from './layers_model';
import {checkMetadata} from './metadata';

function handlerFor(url: string): IOHandler {
  const handlers = getSaveHandlers(url);
  if (handlers.length === 0) throw new Error(`Cannot find any save handlers for URL '${url}'`);
  if (handlers.length > 1) throw new Error(`Found more than one (${handlers.length}) save handlers for URL '${url}'`);
  return handlers[0];
}

/** Saves a model; see `LayersModel.save`. */
export async function saveModel(model: LayersModel, handlerOrURL: IOHandler | string, config: SaveConfig): Promise<SaveResult> {
  const handler = typeof handlerOrURL === 'string' ? handlerFor(handlerOrURL) : handlerOrURL;
  if (handler.save == null) {
    throw new Error('LayersModel.save() cannot proceed because the IOHandler provided does not have the `save` attribute defined.');
  }
  return handler.save(await artifactsOf(model, config));
}

async function artifactsOf(model: LayersModel, config: SaveConfig): Promise<ModelArtifacts> {
  const {data, specs} = await encodeWeights(model.getNamedWeights(config));
  const artifacts: ModelArtifacts = {
    modelTopology: model.toJSON(null, false) as {},
    format: 'layers-model',
    generatedBy: `TensorFlow.js tfjs-layers v${version_layers}`,
    convertedBy: null,
    weightData: data,
    weightSpecs: specs,
  };
  const metadata = model.getUserDefinedMetadata();
  if (metadata != null) {
    checkMetadata(metadata, model.name, true);
    artifacts.userDefinedMetadata = metadata as {[key: string]: {}};
  }
  return config.includeOptimizer && model.optimizer != null ? withOptimizer(artifacts, model) : artifacts;
}

async function withOptimizer(artifacts: ModelArtifacts, model: LayersModel): Promise<ModelArtifacts> {
  const trainingConfig = model.getTrainingConfig();
  const weights = await model.optimizer.getWeights();
  const {data, specs} = await encodeWeights(weights, 'optimizer');
  dispose(weights.map(({tensor}) => tensor).filter((tensor) => !(tensor instanceof Variable)));
  return {
    ...artifacts, trainingConfig,
    weightData: concatenateArrayBuffers([artifacts.weightData as ArrayBuffer, data]),
    weightSpecs: [...artifacts.weightSpecs!, ...specs],
  };
}
