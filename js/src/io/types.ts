// The data that moves between models and where they are kept: artifacts in memory, `model.json` on disk, handlers.
// Field names and layouts are those of TensorFlow.js 4.22, so that either library reads what the other wrote.

/** What a weight belongs to: the network itself, or the state of the optimizer that trains it. */
export type WeightGroup = 'model' | 'optimizer';

/** How a weight is stored when it takes fewer bytes on disk than in memory: `value = stored * scale + min`. */
export interface WeightQuantization {
  /** Type of the stored numbers. `float16` needs neither `scale` nor `min`. */
  dtype: 'uint8' | 'uint16' | 'float16';
  scale?: number;
  min?: number;
}

/** Name, shape and storage of one weight. Weights lie in the data one after another, without padding. */
export interface WeightsManifestEntry {
  name: string;
  shape: number[];
  dtype: 'float32' | 'int32' | 'bool' | 'string' | 'complex64';
  group?: WeightGroup;
  quantization?: WeightQuantization;
}

/** Weights that are stored together: the files at `paths`, put end to end, hold `weights` in order. */
export interface WeightsManifestGroupConfig {
  paths: string[];
  weights: WeightsManifestEntry[];
}

/** All weights of a model, group by group. */
export type WeightsManifestConfig = WeightsManifestGroupConfig[];

/** Bytes of all weights: one buffer, or several that follow one another. */
export type WeightData = ArrayBuffer | ArrayBuffer[];

/** How a layers model was compiled, as `model.json` records it. */
export interface TrainingConfig {
  optimizer_config: {};
  loss: string | string[] | {[output: string]: string};
  metrics?: string[] | {[output: string]: string};
  weighted_metrics?: string[];
  sample_weight_mode?: string;
  loss_weights?: number[] | {[output: string]: number};
}

/** What `ModelArtifacts` and `ModelJSON` have in common: everything but topology and weights. */
export interface ModelDescription {
  /** `'layers-model'` or `'graph-model'`. */
  format?: string;
  /** Library that made the model, e.g. `'keras v2.4.0'`. */
  generatedBy?: string;
  /** Tool that converted the model; `null` when it was saved directly. */
  convertedBy?: string | null;
  trainingConfig?: TrainingConfig;
  /** Inputs and outputs of a SavedModel. */
  signature?: {};
  userDefinedMetadata?: {[key: string]: {}};
  /** Graph that fills tables before the first run, and its signature. */
  modelInitializer?: {};
  initializerSignature?: {};
}

/** A model in memory: its topology, and its weights as bytes. Each part may be absent. */
export interface ModelArtifacts extends ModelDescription {
  /** Keras configuration or a GraphDef as JSON. */
  modelTopology?: {} | ArrayBuffer;
  weightSpecs?: WeightsManifestEntry[];
  weightData?: WeightData;
  /** The bytes of `weightData` as a stream, for models whose handler was asked to `streamWeights`. */
  getWeightStream?: () => ReadableStream<ArrayBuffer | Uint8Array>;
}

/** The contents of a `model.json` file. */
export interface ModelJSON extends ModelDescription {
  modelTopology: {};
  weightsManifest: WeightsManifestConfig;
}

/** When a model was saved, and the size of its parts in bytes. */
export interface ModelArtifactsInfo {
  dateSaved: Date;
  modelTopologyType: 'JSON' | 'GraphDef';
  modelTopologyBytes?: number;
  weightSpecsBytes?: number;
  weightDataBytes?: number;
}

/** Which parts of a layers model to save. */
export interface SaveConfig {
  /** Leave out the weights that are not trained. Default: false. */
  trainableOnly?: boolean;
  /** Save the optimizer's state too. Default: false. */
  includeOptimizer?: boolean;
}

/** Outcome of a save. */
export interface SaveResult {
  modelArtifactsInfo: ModelArtifactsInfo;
  /** The server's answers, where the model was sent to one. */
  responses?: Response[];
  errors?: Array<{} | string>;
}

/** Called with the part of the work that is done, from 0 to 1. */
export type OnProgressCallback = (fraction: number) => void;

/** Second argument of `env().platform.fetch`'s options: what kind of body is expected. */
export interface RequestDetails {
  isBinary?: boolean;
}

/** Options of every loader that fetches. */
export interface LoadOptions {
  /** Passed to every request: headers, credentials, cache mode… */
  requestInit?: RequestInit;
  onProgress?: OnProgressCallback;
  /** Used instead of the platform's `fetch`. */
  fetchFunc?: typeof fetch;
  /** Layers models: whether missing or unknown weights are an error. Default: true. */
  strict?: boolean;
  /** Where the weight files are. Default: the folder of `model.json`. */
  weightPathPrefix?: string;
  /** The URL is a module of TensorFlow Hub, not a `model.json`. */
  fromTFHub?: boolean;
  /** Maps a file name of the manifest to the URL to fetch; `weightPathPrefix` is then not used. */
  weightUrlConverter?: (weightFileName: string) => Promise<string>;
  /** Give the weights as a stream (`getWeightStream`) instead of one buffer. */
  streamWeights?: boolean;
  /** Stops the load, which then rejects with the signal's reason. Not in TensorFlow.js. */
  signal?: AbortSignal;
}

/**
 * Where the bytes of a model's weights go. `reserve` is called once, before the first `write`; the writes then cover
 * every byte from 0 to `total` exactly once, in no particular order. Nothing is written after the load has failed.
 */
export interface WeightSink {
  reserve(total: number): void;
  write(offset: number, chunk: Uint8Array): void;
}

/** Loads a model. */
export type LoadHandler = () => Promise<ModelArtifacts>;
/** Saves a model. */
export type SaveHandler = (artifacts: ModelArtifacts) => Promise<SaveResult>;
/** Loads a model at once. */
export type LoadHandlerSync = () => ModelArtifacts;
/** Saves a model at once. */
export type SaveHandlerSync = (artifacts: ModelArtifacts) => SaveResult;

/** A place that models are loaded from, saved to, or both. */
export interface IOHandler {
  load?: LoadHandler;
  save?: SaveHandler;
  /** As `load`, with the weights written to `sink` and `weightData` left out. Not in TensorFlow.js. */
  loadInto?: (sink: WeightSink) => Promise<ModelArtifacts>;
}

/** An `IOHandler` that answers at once. */
export interface IOHandlerSync {
  load?: LoadHandlerSync;
  save?: SaveHandlerSync;
}

/** A medium that keeps models under paths. Fails with an error when there is no model at a path. */
export interface ModelStoreManager {
  listModels(): Promise<{[path: string]: ModelArtifactsInfo}>;
  removeModel(path: string): Promise<ModelArtifactsInfo>;
}
