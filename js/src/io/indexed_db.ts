// Keeps models in the browser's IndexedDB, in the database, stores and records that TensorFlow.js uses.

import {getModelArtifactsInfoForJSON, requireJSONTopology} from './artifacts';
import {CompositeArrayBuffer} from './composite_buffer';
import {fail, failAsKnown} from './error';
import {indexedDBFactory} from './platform';
import type {IOHandler, ModelArtifacts, ModelArtifactsInfo, ModelStoreManager, SaveResult} from './types';

const SCHEME = 'indexeddb://';
const DATABASE = 'tensorflowjs';
const VERSION = 1;
// Listing the models must not read their weights, so what is known about each stands in a store of its own.
const MODELS = 'models_store';
const INFOS = 'model_info_store';

interface InfoRecord {
  modelPath: string;
  modelArtifactsInfo: ModelArtifactsInfo;
}

interface ModelRecord extends InfoRecord {
  modelArtifacts: ModelArtifacts;
}

/** Handler of `indexeddb://path`. */
class BrowserIndexedDB implements IOHandler {
  readonly #path: string;

  constructor(path: string) {
    if (!path) fail('IndexedDB', 'modelPath must not be null, undefined or empty');
    this.#path = path;
  }

  async load(): Promise<ModelArtifacts> {
    const record = await transact('readonly', [MODELS], store => store(MODELS).get(this.#path));
    return (record as ModelRecord | undefined ?? failMissing(this.#path)).modelArtifacts;
  }

  async save(artifacts: ModelArtifacts): Promise<SaveResult> {
    requireJSONTopology('IndexedDB', artifacts);
    const modelArtifacts = {...artifacts, weightData: CompositeArrayBuffer.join(artifacts.weightData)};
    const modelArtifactsInfo = getModelArtifactsInfoForJSON(modelArtifacts);
    const info: InfoRecord = {modelPath: this.#path, modelArtifactsInfo};
    await transact('readwrite', [INFOS, MODELS], store => {
      store(INFOS).put(info);
      return store(MODELS).put({...info, modelArtifacts});
    });
    return {modelArtifactsInfo};
  }
}

export function indexedDBRouter(url: string | string[]): IOHandler | null {
  if (Array.isArray(url) || !url.startsWith(SCHEME) || !indexedDBFactory()) return null;
  return new BrowserIndexedDB(url.slice(SCHEME.length));
}

/** Lists and removes models in IndexedDB. */
export const indexedDBManager: ModelStoreManager = {
  async listModels() {
    const infos = await transact('readonly', [INFOS], store => store(INFOS).getAll()) as InfoRecord[];
    return Object.fromEntries(infos.map(({modelPath, modelArtifactsInfo}) => [modelPath, modelArtifactsInfo]));
  },

  async removeModel(path) {
    const info = await transact('readonly', [INFOS], store => store(INFOS).get(path)) as InfoRecord | undefined;
    if (!info) failMissing(path);
    await transact('readwrite', [INFOS, MODELS], store => {
      store(INFOS).delete(path);
      return store(MODELS).delete(path);
    });
    return info.modelArtifactsInfo;
  },
};

function failMissing(path: string): never {
  failAsKnown(`Cannot find model with path '${path}' in IndexedDB.`);
}

/** Runs requests as one transaction: all of them take effect or none. Gives the result of the one returned. */
async function transact(mode: IDBTransactionMode, stores: string[],
                        act: (store: (name: string) => IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  try {
    const transaction = database.transaction(stores, mode);
    const request = act(name => transaction.objectStore(name));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const factory = indexedDBFactory() ?? fail('IndexedDB', 'it is not available here');
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      for (const name of [MODELS, INFOS]) request.result.createObjectStore(name, {keyPath: 'modelPath'});
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
