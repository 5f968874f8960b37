// Graph models in the core: their weights' bytes, loading, running, freeing. src/api/model_api.cpp is the other side.
import {customOps, type INodeDef, type OpExecutor, withCustomOps} from './custom_ops';
import {readTensors} from './engine';
import type {ModelArtifacts, WeightSink} from './io/types';
import {type Core, theCore} from './runtime';
import {keep, tidy} from './scope';
import {activeDevice} from './gpu/device';
import {type MeasuredSteps, ModelProfile, withDeviceTimes} from './model_profile';
import type {Tensor} from './tensor';
import {type DataType, DTYPES} from './types';

/** Name, shape (-1 where it varies) and dtype of an input or output. */
export interface EndpointInfo {
  name: string;
  shape?: number[];
  dtype: DataType;
}

interface Endpoint {
  name: string;
  node: string;
  shape?: number[];
  dtype?: DataType;
  resource: boolean;
}

interface Info {
  inputs: Endpoint[];
  outputs: Endpoint[];
  weights: string[];
}

/** One block in the core's memory: weights are streamed into it and stay there. */
export class WeightBlock implements WeightSink {
  handle = -1;
  private address = 0;

  reserve(total: number): void {
    const core = theCore();
    const scratch = core.reserve(2);
    scratch[0] = 1;
    scratch[1] = total;
    const address = core.api.gsm_tensor(DTYPES.indexOf('uint8'));
    if (address === -1) throw new Error(core.error());
    this.address = address >>> 0;
    this.handle = core.scratch[0];
  }

  write(offset: number, chunk: Uint8Array): void {
    theCore().bytes.set(chunk, this.address + offset);
  }

  /** Lets go of the block; weights that lie in it keep it. */
  free(): void {
    if (this.handle >= 0) theCore().api.gsm_release(this.handle);
    this.handle = -1;
  }
}

// Writes texts to the scratch block from `at` on; returns where the next goes.
function writeText(core: Core, at: number, text: string): number {
  const bytes = new TextEncoder().encode(text);
  const scratch = core.reserve(at + 1 + bytes.length);
  scratch[at] = bytes.length;
  scratch.set(bytes, at + 1);
  return at + 1 + bytes.length;
}

function loadInCore(core: Core, json: string, weights: number, ops: string[]): number {
  let at = 0;
  for (const op of ops) at = writeText(core, at, op);
  const bytes = new TextEncoder().encode(json);
  const address = core.api.gsm_allocate(bytes.length) >>> 0;
  if (!address) throw new Error('loadGraphModel: out of memory');
  core.bytes.set(bytes, address);
  const model = core.api.gsm_model_load(address, bytes.length, weights, ops.length);
  core.api.gsm_deallocate(address);
  if (model < 0) throw new Error(core.error());
  return model;
}

// All nodes of the file; those of the main graph come last, so that they win where names meet.
function allNodes(artifacts: ModelArtifacts): INodeDef[] {
  interface Graph {node?: INodeDef[]; library?: {function?: Array<{nodeDef?: INodeDef[]}>}}
  const {modelTopology, modelInitializer} = artifacts as {modelTopology: Graph; modelInitializer?: Graph};
  const functions = modelTopology.library?.function ?? [];
  return [...functions.flatMap((f) => f.nodeDef ?? []), ...(modelInitializer?.node ?? []), ...(modelTopology.node ?? [])];
}

const forgotten = new FinalizationRegistry<number>((model) => theCore().api.gsm_model_free(model));

const enum Flag { Synchronous = 1, KeepIntermediates = 2, PlanOnly = 4 }

/** A model in the core. */
export class CoreModel {
  readonly info: Info;
  readonly weights: {[name: string]: Tensor[]} = {};
  /** Names of the inputs that are tensors, and of the outputs; always the same arrays. */
  readonly inputNames: string[];
  readonly outputNames: string[];
  private model: number;
  private readonly ops: Map<string, OpExecutor>;
  private readonly artifacts: ModelArtifacts;
  private readonly callsBack: boolean; // some node's op is one of JavaScript's
  private nodes: Map<string, INodeDef> | undefined;
  private readonly queries = new Map<string, number>();
  private last = {inputs: [] as string[], outputs: [] as string[], query: -1};

  /** `weights` holds the bytes that the artifacts' specs describe; it is freed. */
  constructor(artifacts: ModelArtifacts, weights: WeightBlock) {
    const core = theCore();
    const {modelTopology, weightSpecs, signature, userDefinedMetadata, modelInitializer, initializerSignature} = artifacts;
    this.ops = customOps();
    this.artifacts = artifacts;
    this.callsBack = allNodes(artifacts).some(({op}) => this.ops.has(op));
    try {
      const json = JSON.stringify({modelTopology, weightSpecs, signature, userDefinedMetadata, modelInitializer, initializerSignature});
      this.model = loadInCore(core, json, weights.handle, [...this.ops.keys()]);
    } finally {
      weights.free();
    }
    forgotten.register(this, this.model, this);
    this.info = JSON.parse(core.text(core.api.gsm_model_info(this.model)));
    this.inputNames = this.info.inputs.filter(({resource}) => !resource).map(({name}) => name);
    this.outputNames = this.info.outputs.map(({name}) => name);
    const tensors = readTensors(core, core.api.gsm_model_weights(this.model));
    tensors.forEach((t, i) => (this.weights[this.info.weights[i]] = [keep(t)]));
  }

  /** The tensors that `outputs` name, in that order, from those that `names` name. With `kept`, every node's tensors are added to it. */
  run(names: string[], inputs: Tensor[], outputs: string[], synchronous: boolean, kept?: {[node: string]: Tensor[]}): Tensor[] {
    const query = this.query(names, outputs);
    const flags = (synchronous ? Flag.Synchronous : 0) | (kept ? Flag.KeepIntermediates : 0);
    if (!this.callsBack && !kept) return this.runQuery(query, inputs, flags);
    const running = {ops: this.ops, node: (name: string) => this.node(name)};
    return tidy(() => withCustomOps(running, () => {
      const results = this.runQuery(query, inputs, flags);
      if (kept) this.readKept(theCore(), kept);
      return results;
    }));
  }

  /** Plans such a run, and computes nothing. */
  plan(names: string[], inputs: Tensor[], outputs: string[]): void {
    if (!this.callsBack) this.runQuery(this.query(names, outputs), inputs, Flag.PlanOnly);
  }

  // Reads its inputs from the scratch block.
  private runQuery(query: number, inputs: Tensor[], flags: number): Tensor[] {
    const core = theCore();
    const scratch = core.reserve(inputs.length);
    for (let i = 0; i < inputs.length; i++) {
      inputs[i].throwIfDisposed();
      scratch[i] = inputs[i].handle;
    }
    return readTensors(core, core.api.gsm_model_run(this.model, query, flags));
  }

  /** What each step of such a run takes, as the mean of `runs`. */
  async profile(names: string[], inputs: Tensor[], outputs: string[], runs: number): Promise<ModelProfile> {
    const query = this.query(names, outputs);
    const running = {ops: this.ops, node: (name: string) => this.node(name)};
    const measure = (): MeasuredSteps => withCustomOps(running, () => {
      const core = theCore();
      core.reserve(inputs.length).set(inputs.map(({handle}) => handle));
      const report = core.api.gsm_model_profile(this.model, query, runs);
      if (!report) throw new Error(core.error());
      return JSON.parse(core.text(report));
    });
    return new ModelProfile(await withDeviceTimes(activeDevice(), measure));
  }

  // The core looks the names up once; programs ask for the same ones again and again, mostly with the same arrays.
  private query(inputs: string[], outputs: string[]): number {
    if (inputs === this.last.inputs && outputs === this.last.outputs) return this.last.query;
    const key = `${inputs.length}\n${inputs.join('\n')}\n${outputs.join('\n')}`;
    let query = this.queries.get(key);
    if (query === undefined) {
      const core = theCore();
      let at = 0;
      for (const name of [...inputs, ...outputs]) at = writeText(core, at, name);
      query = core.api.gsm_model_query(this.model, inputs.length, outputs.length);
      if (query < 0) throw new Error(core.error());
      this.queries.set(key, query);
    }
    this.last = {inputs, outputs, query};
    return query;
  }

  /** Whether the last run met ops that need `executeAsync`. */
  get wasDynamic(): boolean {
    return theCore().api.gsm_model_dynamic(this.model) === 1;
  }

  dispose(): void {
    if (this.model < 0) return;
    for (const [tensor] of Object.values(this.weights)) tensor.dispose();
    theCore().api.gsm_model_free(this.model);
    forgotten.unregister(this);
    this.model = -1;
  }

  private readKept(core: Core, kept: {[node: string]: Tensor[]}): void {
    const nodes = JSON.parse(core.text(core.api.gsm_model_kept(this.model))) as Array<[string, number]>;
    const tensors = readTensors(core, nodes.reduce((sum, [, outputs]) => sum + outputs, 0));
    let next = 0;
    for (const [node, outputs] of nodes) kept[node] = tensors.slice(next, next += outputs).map(keep);
  }

  // A node by name, wherever it is; custom ops need its attributes.
  private node(name: string): INodeDef | undefined {
    this.nodes ??= new Map(allNodes(this.artifacts).map((node) => [node.name, node]));
    return this.nodes.get(name);
  }
}
