// Graph models: TensorFlow SavedModels that the tfjs converter has written as model.json and weight files.
import {tensor} from './create';
import {env} from './environment';
import {type BackendChoice, Placement} from './gpu/auto';
import {CoreModel, type EndpointInfo, WeightBlock} from './graph_model_core';
import * as io from './io';
import {tfHubModelURL} from './io/http';
import {weightByteLength} from './io/weight_layout';
import type {ModelProfile} from './model_profile';
import {start} from './runtime';
import {dispose} from './scope';
import {type NamedTensorMap, Tensor} from './tensor';
import type {TensorLike} from './types';
import {makeZerosTypedArray} from './util';
import {sizeFromShape} from './values';
import {type Verification, verify} from './verify';
import {warmUp, type WarmUpArgs} from './warm_up';

/** What models are loaded from: a URL, or a handler with a `load` method. */
export type Url = string | io.IOHandler | io.IOHandlerSync;
/** Tensors of a model by node, one for each of its outputs. */
export type NamedTensorsMap = {[key: string]: Tensor[]};
/** Inputs of a model: in the order of its `inputNodes`, or by name. */
export type ModelInputs = Tensor | Tensor[] | NamedTensorMap;

/** Options of predict; graph models have no use for them. */
export interface ModelPredictConfig {
  batchSize?: number;
  verbose?: boolean;
}

/** What graph models and layers models have in common. */
export interface InferenceModel {
  readonly inputs: EndpointInfo[];
  readonly outputs: EndpointInfo[];
  predict(inputs: ModelInputs, config?: ModelPredictConfig): Tensor | Tensor[] | NamedTensorMap;
  execute(inputs: ModelInputs, outputs: string | string[]): Tensor | Tensor[];
}

env().registerFlag('KEEP_INTERMEDIATE_TENSORS', () => false);

/**
 * A model that {@link loadGraphModel} has loaded: tensors in, tensors out. Its weights live in the core until
 * `dispose()`.
 * @example
 * const model = await tf.loadGraphModel('https://example.com/model.json');
 * const scores = model.predict(tf.zeros([1, 224, 224, 3]));
 */
export class GraphModel<ModelURL extends Url = string | io.IOHandler> implements InferenceModel {
  private core: CoreModel | undefined;
  private artifacts: io.ModelArtifacts = {};
  private kept: NamedTensorsMap | undefined;
  private readonly options: io.LoadOptions;
  private readonly placement = new Placement();

  /** @param tfio Where handlers for URLs are looked up. */
  constructor(private readonly modelUrl: ModelURL, loadOptions?: io.LoadOptions | null, private readonly tfio: typeof io = io) {
    this.options = loadOptions ?? {};
  }

  // --- what the model is ---------------------------------------------------------------------------------------------

  /** Versions of the graph: `producer.minConsumer`. */
  get modelVersion(): string {
    const {versions} = (this.artifacts.modelTopology ?? {}) as {versions?: {producer?: number; minConsumer?: number}};
    return versions ? `${versions.producer}.${versions.minConsumer}` : 'n/a';
  }

  /** Names of the inputs, as `predict` takes them. */
  get inputNodes(): string[] {
    return this.loaded.info.inputs.map(({name}) => name);
  }

  /** Names of the outputs, in the order in which `predict` returns them. */
  get outputNodes(): string[] {
    return this.loaded.info.outputs.map(({name}) => name);
  }

  /** The nodes that are fed, with shape (-1 where it varies) and dtype. */
  get inputs(): EndpointInfo[] {
    return this.loaded.info.inputs.map(({node, shape, dtype}) => ({name: node, shape, dtype: dtype!}));
  }

  /** The nodes that `predict` computes; shape and dtype are given where the file tells them. */
  get outputs(): EndpointInfo[] {
    return this.loaded.info.outputs.map(({node, shape, dtype}) => ({name: node, shape, dtype: dtype!}));
  }

  /** All weights by name. They belong to the model. */
  get weights(): NamedTensorsMap {
    return this.loaded.weights;
  }

  /** What the model's maker wrote into the file. */
  get metadata(): {} {
    return this.artifacts.userDefinedMetadata!;
  }

  /** The signature: names, types and shapes of inputs and outputs, as the SavedModel had them. */
  get modelSignature(): {} {
    return (this.artifacts.userDefinedMetadata as {signature?: {}} | undefined)?.signature ?? this.artifacts.signature!;
  }

  /** Names under which `predict` returns the outputs, where the model has them. */
  get modelStructuredOutputKeys(): {} {
    return (this.artifacts.userDefinedMetadata as {structuredOutputKeys?: string[]} | undefined)?.structuredOutputKeys!;
  }

  /** The backend that runs the model now, and why that one: see {@link setBackend}. */
  get backend(): BackendChoice {
    return this.placement.backend;
  }

  private get loaded(): CoreModel {
    if (!this.core) throw new Error('GraphModel: call load() first');
    return this.core;
  }

  // --- loading and saving --------------------------------------------------------------------------------------------

  /**
   * Loads topology and weights.
   * @returns true; as a promise, unless the handler answers at once.
   */
  load(): ModelURL extends io.IOHandlerSync ? boolean : Promise<boolean> {
    const handler = this.findIOHandler();
    return this.loadFrom(handler) as ModelURL extends io.IOHandlerSync ? boolean : Promise<boolean>;
  }

  /** Loads artifacts that are in memory; the core must have started. */
  loadSync(artifacts: io.ModelArtifacts): boolean {
    const block = new WeightBlock();
    const data = artifacts.weightData as ArrayBuffer | ArrayBuffer[] | ArrayBufferView | undefined;
    const parts = [data ?? []].flat().map((part) => (ArrayBuffer.isView(part) ? bytesOf(part) : new Uint8Array(part)));
    block.reserve(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
      block.write(offset, part);
      offset += part.length;
    }
    return this.finish(artifacts, block);
  }

  /**
   * Hands topology and weights to a handler, or to what a URL stands for. Weights that were quantised are saved with
   * their full precision.
   * @example await model.save('localstorage://my-model');
   */
  async save(handlerOrURL: io.IOHandler | string, config?: io.SaveConfig): Promise<io.SaveResult> {
    void config;
    const handler = typeof handlerOrURL === 'string' ? this.only(this.tfio.getSaveHandlers(handlerOrURL), handlerOrURL, 'save') : handlerOrURL;
    if (!handler.save) throw new Error('GraphModel.save: the IOHandler has no `save` method');
    const names = this.loaded.info.weights;
    const {data} = await io.encodeWeights(names.map((name) => ({name, tensor: this.weights[name][0]})));
    const weightSpecs = this.artifacts.weightSpecs?.map(({quantization, ...spec}) => spec);
    return handler.save({...this.artifacts, weightSpecs, weightData: data});
  }

  private findIOHandler(): io.IOHandler | io.IOHandlerSync {
    const url = this.modelUrl;
    if (typeof url !== 'string' && (url as io.IOHandler).load) return url;
    if (typeof url !== 'string') throw new Error('GraphModel.load: the IOHandler has no `load` method');
    if (this.options.requestInit) return this.tfio.browserHTTPRequest(url, this.options);
    const handlers = this.tfio.getLoadHandlers(url, this.options);
    return handlers.length ? this.only(handlers, url, 'load') : this.tfio.browserHTTPRequest(url, this.options);
  }

  private only(handlers: io.IOHandler[], url: string, what: string): io.IOHandler {
    if (handlers.length !== 1) {
      throw new Error(`${handlers.length ? `Found more than one (${handlers.length})` : 'Cannot find any'} ${what} handlers for URL '${url}'`);
    }
    return handlers[0];
  }

  private loadFrom(handler: io.IOHandler | io.IOHandlerSync): boolean | Promise<boolean> {
    if ('loadInto' in handler && handler.loadInto && !this.options.streamWeights) return this.loadInto(handler);
    const artifacts = handler.load!();
    return artifacts instanceof Promise ? this.loadSoon(artifacts) : this.loadSync(artifacts);
  }

  // The handler writes the weights into the core's memory, chunk by chunk.
  private async loadInto(handler: io.IOHandler): Promise<boolean> {
    await start();
    const block = new WeightBlock();
    try {
      return this.finish(await handler.loadInto!(block), block);
    } finally {
      block.free();
    }
  }

  private async loadSoon(promise: Promise<io.ModelArtifacts>): Promise<boolean> {
    const [artifacts] = await Promise.all([promise, start()]);
    return artifacts.getWeightStream ? this.loadStreaming(artifacts) : this.loadSync(artifacts);
  }

  private async loadStreaming(artifacts: io.ModelArtifacts): Promise<boolean> {
    const block = new WeightBlock();
    try {
      await fillFromStream(block, artifacts.getWeightStream!(), artifacts.weightSpecs ?? []);
      return this.finish(artifacts, block);
    } finally {
      block.free();
    }
  }

  private finish(artifacts: io.ModelArtifacts, block: WeightBlock): boolean {
    const {weightData, getWeightStream, ...rest} = artifacts;
    const core = new CoreModel(rest, block);
    this.core?.dispose();
    this.core = core;
    this.artifacts = rest;
    return true;
  }

  // --- running -------------------------------------------------------------------------------------------------------

  /**
   * Computes the model's outputs.
   * @returns One tensor, or a list in the order of `outputNodes`; or, by name, where the model has structured outputs.
   */
  predict(inputs: ModelInputs, config?: ModelPredictConfig): Tensor | Tensor[] | NamedTensorMap {
    void config;
    return this.addStructuredOutputNames(this.execute(inputs));
  }

  /** As {@link predict}, for models with control flow or outputs whose shape depends on values. */
  async predictAsync(inputs: ModelInputs, config?: ModelPredictConfig): Promise<Tensor | Tensor[] | NamedTensorMap> {
    void config;
    return this.addStructuredOutputNames(await this.executeAsync(inputs));
  }

  /**
   * Computes any nodes from any others.
   * @param inputs Tensors in the order of `inputNodes`, or by name: inputs, nodes, or outputs of nodes (`'split:1'`).
   * @param outputs Names of what to compute, likewise. Default: the model's outputs.
   * @returns One tensor, or a list when several outputs were named.
   * @throws For unknown names, wrong shapes or dtypes, unknown ops, and ops that need {@link executeAsync}.
   */
  execute(inputs: ModelInputs, outputs?: string | string[]): Tensor | Tensor[] {
    const results = this.run(inputs, outputs, true);
    return results.length > 1 ? results : results[0];
  }

  /** As {@link execute}, for models with control flow or nodes whose shape depends on values. */
  async executeAsync(inputs: ModelInputs, outputs?: string | string[]): Promise<Tensor | Tensor[]> {
    const results = this.run(inputs, outputs, false);
    if (!this.loaded.wasDynamic) console.warn(NOT_DYNAMIC);
    return results.length > 1 ? results : results[0];
  }

  private run(inputs: ModelInputs, outputs: string | string[] | undefined, synchronous: boolean): Tensor[] {
    this.disposeIntermediateTensors();
    const core = this.loaded;
    const wanted = this.normalizeOutputs(outputs);
    if (env().getBool('KEEP_INTERMEDIATE_TENSORS')) this.kept = {};
    const {names, tensors} = this.normalizeInputs(inputs);
    try {
      if (this.kept) return core.run(names, tensors, wanted, synchronous, this.kept);
      return this.placement.run(() => core.run(names, tensors, wanted, synchronous));
    } catch (error) {
      throw unknownOpError(error as Error) ?? error;
    }
  }

  private normalizeInputs(inputs: ModelInputs): {names: string[]; tensors: Tensor[]} {
    if (!(inputs instanceof Tensor) && !Array.isArray(inputs)) return {names: Object.keys(inputs), tensors: Object.values(inputs)};
    const names = this.loaded.inputNames, tensors = Array.isArray(inputs) ? inputs : [inputs];
    if (tensors.length !== names.length) {
      throw new Error(`GraphModel: ${tensors.length} input tensors were given, but the model has ${names.length}: [${names}]`);
    }
    return {names, tensors};
  }

  private normalizeOutputs(outputs: string | string[] | undefined): string[] {
    return outputs === undefined || outputs.length === 0 ? this.loaded.outputNames : [outputs].flat();
  }

  private addStructuredOutputNames(outputs: Tensor | Tensor[]): Tensor | Tensor[] | NamedTensorMap {
    const keys = this.modelStructuredOutputKeys as string[] | undefined;
    return keys ? Object.fromEntries([outputs].flat().map((t, i) => [keys[i], t])) : outputs;
  }

  /**
   * Runs the model once, so that later runs are quick: kernels of a GPU compile all at the same time meanwhile, and the page
   * stays usable. Where the backend is chosen by measurement, it runs as often as that needs.
   * @example await model.warmUp({onProgress: (done) => console.log(`${Math.round(100 * done)} %`)});
   */
  async warmUp({inputs, onProgress = () => {}}: WarmUpArgs<ModelInputs> = {}): Promise<void> {
    const {info} = this.loaded;
    const zeros = () => info.inputs.filter(({resource}) => !resource).map(({shape = [], dtype = 'float32'}) => {
      const dims = shape.map((dim) => Math.max(dim, 1));
      const values = dtype === 'string' ? new Array<string>(sizeFromShape(dims)).fill('') : makeZerosTypedArray(sizeFromShape(dims), dtype);
      return tensor(values as TensorLike, dims, dtype);
    });
    const made = inputs ? [] : zeros();
    const run = () => this.run(inputs ?? made, undefined, false);
    try {
      const {names, tensors} = this.normalizeInputs(inputs ?? made);
      const plan = () => this.loaded.plan(names, tensors, this.normalizeOutputs(undefined));
      await warmUp(this.placement, [plan, () => dispose(run())], run, onProgress);
    } finally {
      dispose(made);
    }
  }

  // --- looking inside, and the end -----------------------------------------------------------------------------------

  /**
   * Measures what each step of {@link predict} takes.
   * @param runs The times are means over so many runs, after one to warm up.
   * @returns Time, bytes, GFLOP/s and share of the machine's peak per step; as text it is a table.
   * @example console.log(String(await model.profile(tf.zeros([1, 224, 224, 3]))));
   */
  async profile(inputs: ModelInputs, {outputs, runs = 10}: {outputs?: string | string[]; runs?: number} = {}): Promise<ModelProfile> {
    const core = this.loaded, {names, tensors} = this.normalizeInputs(inputs);
    for (const t of tensors) t.throwIfDisposed();
    return core.profile(names, tensors, this.normalizeOutputs(outputs), runs);
  }

  /**
   * Runs the model on the active backend and on another, and compares every output and every node.
   * @param reference Name of the other backend.
   * @param tolerance The largest error that is accepted, in units of the root mean square of what the reference gives.
   * @returns Whether they agree, and the first node that does not.
   * @throws When `reference` cannot be used here.
   * @example
   * await tf.setBackend('webgl');
   * const {ok, first} = await model.verify(tf.ones([1, 224, 224, 3]));
   * if (!ok) console.log(`${first.node} is off by ${first.error}`);
   */
  async verify(inputs: ModelInputs, {reference = 'cpu', tolerance = 1e-3}: {reference?: string; tolerance?: number} = {}): Promise<Verification> {
    const core = this.loaded, {names, tensors} = this.normalizeInputs(inputs);
    const run = (kept?: NamedTensorsMap) => core.run(names, tensors, core.outputNames, false, kept);
    return verify({
      outputs: () => run().map((t, i) => [core.outputNames[i], t]),
      nodes: () => {
        const kept: NamedTensorsMap = {};
        for (const t of run(kept)) t.dispose();
        return Object.entries(kept).flatMap(([node, outputs]) => outputs.map((t, i): [string, Tensor] => [i ? `${node}:${i}` : node, t]));
      },
    }, reference, tolerance);
  }

  /** What each node gave in the last run, when the flag KEEP_INTERMEDIATE_TENSORS is set. */
  getIntermediateTensors(): NamedTensorsMap {
    return this.kept!;
  }

  /** Frees what {@link getIntermediateTensors} gives. */
  disposeIntermediateTensors(): void {
    if (!this.kept) return;
    for (const t of Object.values(this.kept).flat()) if (!t.isDisposed) t.dispose();
    this.kept = undefined;
  }

  /** Frees the weights and everything else the model holds. */
  dispose(): void {
    this.disposeIntermediateTensors();
    this.core?.dispose();
  }
}

// Programs compare these texts with TensorFlow.js's.
const NOT_DYNAMIC = 'This model execution did not contain any nodes with control flow or dynamic output shapes. You can use model.execute() instead.';
const REGISTER_IT = 'File an issue at https://github.com/tensorflow/tfjs/issues so we can add it, or register a custom execution with tf.registerOp()';

// The core's error, which becomes the cause, names the node too.
function unknownOpError(cause: Error): Error | undefined {
  const op = /unknown ops: (\S+) \(node '[^']*'\)$/.exec(cause.message)?.[1];
  return op ? new Error(`Unknown op '${op}'. ${REGISTER_IT}`, {cause}) : undefined;
}

function bytesOf({buffer, byteOffset, byteLength}: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

// Weights with strings have no length that is known beforehand: their stream is collected first.
async function fillFromStream(block: WeightBlock, stream: ReadableStream<ArrayBuffer | Uint8Array>,
                              specs: io.WeightsManifestEntry[]): Promise<void> {
  const lengths = specs.map(weightByteLength);
  const total = lengths.every((length) => length !== undefined) ? lengths.reduce((sum, length) => sum + length!, 0) : undefined;
  const chunks: Uint8Array[] = [];
  if (total !== undefined) block.reserve(total);
  let offset = 0;
  const reader = stream.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    const chunk = ArrayBuffer.isView(step.value) ? bytesOf(step.value) : new Uint8Array(step.value);
    if (total === undefined) chunks.push(chunk);
    else if (offset < total) block.write(offset, chunk.subarray(0, total - offset));
    offset += chunk.length;
  }
  if (total !== undefined) {
    if (offset < total) throw new Error(`loadGraphModel: the weight stream ended after ${offset} of ${total} bytes`);
    return;
  }
  block.reserve(offset);
  offset = 0;
  for (const chunk of chunks) {
    block.write(offset, chunk);
    offset += chunk.length;
  }
}

/**
 * Loads a graph model.
 * @param modelUrl URL of the `model.json`, of a module of TensorFlow Hub (with `fromTFHub`), or a handler.
 * @param options How to fetch: `onProgress`, `signal`, `requestInit`, `weightUrlConverter`…
 * @throws An error that names the file, the weight or the node when the model cannot be used; nothing stays allocated.
 * @example
 * const model = await tf.loadGraphModel('https://example.com/model.json', {onProgress: p => console.log(p)});
 */
export async function loadGraphModel(modelUrl: string | io.IOHandler, options: io.LoadOptions = {}, tfio: typeof io = io):
    Promise<GraphModel> {
  if (modelUrl === null || modelUrl === undefined) {
    throw new Error('modelUrl in loadGraphModel() cannot be null: give a URL or an IOHandler that loads the model');
  }
  const url = options?.fromTFHub && typeof modelUrl === 'string' ? tfHubModelURL(modelUrl) : modelUrl;
  const model = new GraphModel(url, options, tfio);
  await model.load();
  return model;
}

/**
 * Loads a graph model that is in memory.
 * @param modelSource A handler that answers at once, artifacts, or the contents of `model.json` with all weights.
 * @example const model = tf.loadGraphModelSync({modelTopology, weightSpecs, weightData});
 */
export function loadGraphModelSync(modelSource: io.IOHandlerSync | io.ModelArtifacts | [io.ModelJSON, ArrayBuffer]):
    GraphModel<io.IOHandlerSync> {
  if (modelSource === null || modelSource === undefined) {
    throw new Error('modelUrl in loadGraphModelSync() cannot be null: give artifacts or an IOHandler that loads the model');
  }
  const model = new GraphModel(handlerFor(modelSource));
  model.load();
  return model;
}

function handlerFor(source: io.IOHandlerSync | io.ModelArtifacts | [io.ModelJSON, ArrayBuffer]): io.IOHandlerSync {
  if (Array.isArray(source)) return io.fromMemorySync(artifactsOf(...source));
  if ('load' in source) return source as io.IOHandlerSync;
  if (['modelTopology', 'weightSpecs', 'weightData'].every((part) => part in source)) return io.fromMemorySync(source);
  throw new Error('loadGraphModelSync: Unknown model format');
}

function artifactsOf(json: io.ModelJSON, weights: ArrayBuffer): io.ModelArtifacts {
  if (!json) throw new Error('loadGraphModelSync: modelJSON must be the first element of the array');
  if (!(weights instanceof ArrayBuffer)) {
    throw new Error('loadGraphModelSync: an ArrayBuffer of weights must be the second element of the array');
  }
  for (const part of ['modelTopology', 'weightsManifest']) {
    if (!(part in json)) throw new Error(`loadGraphModelSync: Model JSON is missing '${part}'`);
  }
  return io.getModelArtifactsForJSONSync(json, io.getWeightSpecs(json.weightsManifest), weights);
}
