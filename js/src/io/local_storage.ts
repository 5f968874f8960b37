// Keeps models in the page's local storage, under the keys that TensorFlow.js uses.

import {getModelArtifactsInfoForJSON, modelDescription, requireJSONTopology} from './artifacts';
import {decodeBase64, encodeBase64} from './base64';
import {CompositeArrayBuffer} from './composite_buffer';
import {fail, failAsKnown} from './error';
import {localStore} from './platform';
import type {IOHandler, ModelArtifacts, ModelArtifactsInfo, ModelDescription, ModelStoreManager, SaveResult,
             WeightsManifestEntry} from './types';

const SCHEME = 'localstorage://';
const PREFIX = 'tensorflowjs_models/';

// A model is one item for each of these, under `tensorflowjs_models/<path>/<part>`: JSON, or base64 for the data.
const PARTS = ['info', 'model_topology', 'weight_specs', 'weight_data', 'model_metadata'] as const;
type Part = typeof PARTS[number];

const missing = (part: Part, path: string) => ({
  info: `description of model '${path}' is`,
  model_topology: `topology of model '${path}' is`,
  weight_specs: `weight specs of model '${path}' are`,
  weight_data: `binary weight values of model '${path}' are`,
  model_metadata: `metadata of model '${path}' are`,
}[part]);

/** Handler of `localstorage://path`. */
class BrowserLocalStorage implements IOHandler {
  readonly #path: string;

  constructor(path: string) {
    if (!path) fail('local storage', 'modelPath must not be null, undefined or empty');
    this.#path = path;
  }

  async load(): Promise<ModelArtifacts> {
    readInfo(this.#path);
    // Models of TensorFlow.js before 2.0 have no metadata.
    const metadata = JSON.parse(readItem(this.#path, 'model_metadata') ?? '{}') as ModelDescription;
    return {
      modelTopology: JSON.parse(this.#require('model_topology')) as {},
      weightSpecs: JSON.parse(this.#require('weight_specs')) as WeightsManifestEntry[],
      ...modelDescription(metadata),
      weightData: decodeBase64(this.#require('weight_data')),
    };
  }

  async save(artifacts: ModelArtifacts): Promise<SaveResult> {
    requireJSONTopology('local storage', artifacts);
    const info = getModelArtifactsInfoForJSON(artifacts);
    const items: {[part in Part]: string} = {
      info: JSON.stringify(info),
      model_topology: JSON.stringify(artifacts.modelTopology),
      weight_specs: JSON.stringify(artifacts.weightSpecs ?? []),
      weight_data: encodeBase64(CompositeArrayBuffer.join(artifacts.weightData)),
      model_metadata: JSON.stringify(modelDescription(artifacts)),
    };
    try {
      for (const part of PARTS) storage().setItem(keyOf(this.#path, part), items[part]);
    } catch (error) {
      removeItems(this.#path);
      const {modelTopologyBytes, weightSpecsBytes, weightDataBytes} = info;
      throw new Error(
          `Failed to save model '${this.#path}' to local storage: topology of ${modelTopologyBytes} bytes, weight ` +
          `specs of ${weightSpecsBytes}, weights of ${weightDataBytes}: ${(error as Error).message}`, {cause: error});
    }
    return {modelArtifactsInfo: info};
  }

  #require(part: Part): string {
    return readItem(this.#path, part) ?? failAsKnown(`In local storage, the ${missing(part, this.#path)} missing.`);
  }
}

export function localStorageRouter(url: string | string[]): IOHandler | null {
  if (Array.isArray(url) || !url.startsWith(SCHEME) || !localStore()) return null;
  return new BrowserLocalStorage(url.slice(SCHEME.length));
}

/** Lists and removes models in local storage. */
export const localStorageManager: ModelStoreManager = {
  async listModels() {
    const suffix = '/info';
    const paths = Object.keys(storage())
        .filter(key => key.startsWith(PREFIX) && key.endsWith(suffix) && key.length > PREFIX.length + suffix.length)
        .map(key => key.slice(PREFIX.length, -suffix.length));
    return Object.fromEntries(paths.map(path => [path, readInfo(path)]));
  },

  async removeModel(path) {
    const info = readInfo(path);
    removeItems(path);
    return info;
  },
};

function storage(): Storage {
  return localStore() ?? fail('local storage', 'it is not available here');
}

function keyOf(path: string, part: Part): string {
  return `${PREFIX}${path}/${part}`;
}

function readItem(path: string, part: Part): string | null {
  return storage().getItem(keyOf(path, part));
}

function readInfo(path: string): ModelArtifactsInfo {
  const item = readItem(path, 'info') ?? failAsKnown(`In local storage, there is no model with name '${path}'`);
  const info = JSON.parse(item) as ModelArtifactsInfo;
  if (info.modelTopologyType !== 'JSON') {
    fail('local storage', `topology of '${path}' is of type ${info.modelTopologyType}, expected JSON`);
  }
  return info;
}

function removeItems(path: string): void {
  for (const part of PARTS) storage().removeItem(keyOf(path, part));
}
