// Reads models: from model.json as TensorFlow.js and Keras 2 write it, and as Keras 3 does.
import {
  browserHTTPRequest, decodeWeights, getLoadHandlers, type IOHandler, type IOHandlerSync, loadWeights, type LoadOptions, type ModelArtifacts,
  type WeightsManifestConfig,
} from '../../io';
import {dispose} from '../../scope';
import type {ConfigDict} from '../../serialization';
import type {NamedTensorMap} from '../../tensor';
import {deserializeObject} from '../objects';
import {configFromPython} from './case';
import {fromKeras3, isKeras3} from './keras3';
import type {LayersModel} from './layers_model';

/** A topology, and where its weights are. */
export interface ModelAndWeightsConfig {
  modelTopology: ConfigDict;
  weightsManifest?: WeightsManifestConfig;
  /** What goes before the paths of the manifest. */
  pathPrefix?: string;
}

/** The model of a topology, with first weights. */
function modelOf(topology: ConfigDict, customObjects?: ConfigDict, fastWeightInit = false): LayersModel {
  const plain = (topology.model_config ?? topology) as ConfigDict;
  const keras2 = isKeras3(plain, topology.keras_version) ? fromKeras3(plain) : plain;
  return deserializeObject<LayersModel>(configFromPython(keras2) as ConfigDict, 'layer', customObjects, fastWeightInit);
}

/**
 * A model from its topology, and its weights where the manifest says.
 * @param customObjects Classes by name, before the registered ones.
 * @example const again = await tf.models.modelFromJSON(model.toJSON(null, false));
 */
export async function modelFromJSON(config: ModelAndWeightsConfig | ConfigDict, customObjects?: ConfigDict): Promise<LayersModel> {
  const {modelTopology, weightsManifest, pathPrefix} =
    ('modelTopology' in config ? config : {modelTopology: config}) as ModelAndWeightsConfig;
  const model = modelOf(modelTopology, customObjects);
  if (weightsManifest == null) return model;
  const names = model.weights.map((weight) => weight.originalName);
  const values = await loadWeights(weightsManifest, pathPrefix, names);
  model.loadWeights(Object.fromEntries(names.map((name) => [name, values[name]])));
  dispose(values);
  return model;
}

function handlerFor(url: string, options: LoadOptions): IOHandler {
  const handlers = getLoadHandlers(url, options);
  if (handlers.length > 1) throw new Error(`Found more than one (${handlers.length}) load handlers for URL '${url}'`);
  return handlers[0] ?? browserHTTPRequest(url, options);
}

/**
 * Loads a layers model: what `model.save` wrote, or TensorFlow.js's converter made of one of Keras 2 or 3.
 * @param pathOrIOHandler A URL of `model.json`, in Node also `file://…`, `localstorage://…`, `indexeddb://…`, or a handler.
 * @param options `strict: false` lets weights be missing or unknown.
 * @example const model = await tf.loadLayersModel('https://example.com/model/model.json');
 */
export async function loadLayersModel(pathOrIOHandler: string | IOHandler | IOHandlerSync, options: LoadOptions = {}): Promise<LayersModel> {
  const handler = typeof pathOrIOHandler === 'string' ? handlerFor(pathOrIOHandler, options ?? {}) : pathOrIOHandler;
  if (handler.load == null) {
    throw new Error('Cannot proceed with model loading because the IOHandler provided does not have the `load` method implemented.');
  }
  return modelFromArtifacts(await handler.load(), options?.strict ?? true);
}

async function modelFromArtifacts(artifacts: ModelArtifacts, strict: boolean): Promise<LayersModel> {
  const {modelTopology, weightData, weightSpecs, trainingConfig, userDefinedMetadata} = artifacts;
  const hasAllWeights = weightData != null && weightSpecs != null && strict;
  const model = modelOf(modelTopology as ConfigDict, undefined, hasAllWeights);
  if (trainingConfig != null) model.loadTrainingConfig(trainingConfig);
  if (userDefinedMetadata != null) model.setUserDefinedMetadata(userDefinedMetadata);
  if (weightData == null) return model;
  if (weightSpecs == null) {
    throw new Error('LayersModel artifacts contains weight data, but not weight specs. Therefore loading of weights cannot proceed.');
  }
  const values = decodeWeights(weightData, weightSpecs);
  try {
    const ofOptimizer = weightSpecs.filter(({group}) => group === 'optimizer').map(({name}) => ({name, tensor: values[name]}));
    const ofModel = weightSpecs.filter(({group}) => group !== 'optimizer').map(({name}) => [name, values[name]] as const);
    model.loadWeights(Object.fromEntries(ofModel) as NamedTensorMap, strict);
    if (model.optimizer != null && ofOptimizer.length > 0) await model.optimizer.setWeights(ofOptimizer);
  } finally {
    dispose(values);
  }
  return model;
}
