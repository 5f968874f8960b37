// Backends by name: those of the core, and any that a program registers; and what tf.backend() answers.
import {makeTensor, read} from './engine';
import {env} from './environment';
import {type Device, type DeviceCounts, type DeviceInfo, Dialect, nextTask, setDevice} from './gpu/device';
import {createWebglDevice, WebglDevice} from './gpu/webgl';
import {createWebgpuDevice, WebgpuDevice} from './gpu/webgpu';
import {isRunning, start, theCore} from './runtime';
import type {Tensor} from './tensor';
import type {DataType, DataValues, GpuDevice, TensorLike} from './types';
import {makeZerosTypedArray} from './util';
import {sizeFromShape} from './values';

/** What a backend tells of itself. */
export interface BackendInfo {
  /** Buffers that tensors show. */
  numDataIds(): number;
  /** Bits of a float in computations. */
  floatPrecision(): 16 | 32;
  /** What is added to divisors to keep them from zero. */
  epsilon(): number;
  memory(): {unreliable: boolean; reasons?: string[]};
  /** Of a backend on a GPU: what its device has done so far. */
  readonly counts?: Readonly<DeviceCounts>;
  /** Of a backend on a GPU: which one. */
  readonly info?: DeviceInfo;
  /** Of webgl: its context, for programs that exchange textures with it. Its state is not kept: ops leave what they need. */
  readonly gpgpu?: {readonly gl: WebGL2RenderingContext};
  /** Of webgpu: its device, for programs that exchange buffers with it. */
  readonly device?: GpuDevice;
  dispose(): void;
}

/** Memory of a GPU, in bytes. */
interface GpuMemory {
  /** Of tensors, weights and plans. */
  numBytesInGPU: number;
  /** With what is kept for later tensors. */
  numBytesInGPUAllocated: number;
  numBytesInGPUFree: number;
}

/** What a kernel sees of a tensor: its `dataId` stands for the elements. */
interface Info {dataId: object; shape: number[]; dtype: DataType}

/**
 * Base of backends that a program registers. Ops run in the core all the same, unless the program registers kernels;
 * those read elements and make tensors with these methods.
 */
export class KernelBackend implements BackendInfo {
  /** Looks elements up, as TensorFlow.js's backend «cpu» has it. */
  readonly data = {get: (dataId: object) => {
    const {dtype, shape} = dataId as Tensor;
    return {values: this.readSync(dataId), dtype, shape};
  }};

  /** The elements of a tensor; those of strings as bytes. */
  readSync(dataId: object): DataValues { return read(dataId as Tensor); }
  async read(dataId: object): Promise<DataValues> { return this.readSync(dataId); }

  /** A new tensor; of zeros where no values are given. */
  makeTensorInfo(shape: number[], dtype: DataType, values?: TensorLike | Uint8Array[] | null): Tensor {
    return makeTensor((values ?? makeZerosTypedArray(sizeFromShape(shape), dtype)) as TensorLike, shape, dtype);
  }

  /** Keeps values; the result is the `dataId` of a tensor with them. */
  write(values: TensorLike, shape: number[], dtype: DataType): object { return this.makeTensorInfo(shape, dtype, values); }
  disposeData(dataId: object): boolean {
    (dataId as Tensor).dispose();
    return true;
  }
  disposeIntermediateTensorInfo({dataId}: Info): void { this.disposeData(dataId); }
  numDataIds(): number { return memory().numDataBuffers; }
  floatPrecision(): 16 | 32 { return 32; }
  epsilon(): number { return this.floatPrecision() === 32 ? 1e-7 : 1e-4; }
  memory(): {unreliable: boolean; reasons?: string[]} { return {unreliable: false}; }
  dispose(): void {}
}

type Factory = () => BackendInfo | Promise<BackendInfo>;

function chooseInCore(name: string): boolean {
  const core = theCore();
  const bytes = new TextEncoder().encode(name);
  core.reserve(bytes.length + 1).set([bytes.length, ...bytes]);
  return core.api.gsm_set_backend() === 1;
}

class CoreBackend extends KernelBackend {
  constructor(readonly name: string) {
    super();
  }
  activate(): boolean { return chooseInCore(this.name); }
}

function openCoreBackend(name: string): CoreBackend {
  const backend = new CoreBackend(name);
  if (!backend.activate()) throw new Error(`core.wasm has no backend '${name}'`);
  return backend;
}

const coreBackend = (name: string) => () => (isRunning() ? openCoreBackend(name) : start().then(() => openCoreBackend(name)));

const UPLOADED_AT_ONCE = 1 << 18; // elements in one task
const MOST_SLICES = 1000; // of a step: what is planned anew by each run, as nothing should be, would pause for ever

/** A backend that keeps tensors on a GPU. */
export class GpuBackend extends CoreBackend {
  constructor(name: string, private readonly dialect: Dialect, private readonly gpu: Device) {
    super(name);
  }
  // What has no kernel on the GPU runs on the host backend that was chosen last.
  override activate(): boolean { return chooseInCore(theCore().hasKernels ? 'wasm' : 'cpu') && super.activate(); }
  /** Compiles the kernels of plans that `steps`, which compute nothing, run for the first time; in tasks of a few milliseconds. */
  async prepare(steps: Array<() => void>, told: (done: number, all: number) => void): Promise<void> {
    for (const step of steps) {
      for (let slices = 0; this.runDry(step) && slices < MOST_SLICES; slices++) await nextTask();
      await nextTask();
    }
    while (theCore().api.gsm_upload(UPLOADED_AT_ONCE) > 0) await nextTask();
    await this.gpu.compiled(told);
  }
  // Whether the step is to be run again, since it has paused.
  private runDry(step: () => void): boolean {
    const {api} = theCore();
    this.gpu.isPreparing = true;
    api.gsm_dry(1);
    try {
      step();
    } catch {
      // It wanted to read what is not computed: what comes behind compiles when it runs.
    }
    this.gpu.isPreparing = false;
    return api.gsm_dry(0) === 1;
  }
  get counts(): Readonly<DeviceCounts> { return this.gpu.counts; }
  get info(): DeviceInfo { return this.gpu.info; }
  get gpgpu(): {readonly gl: WebGL2RenderingContext} | undefined { return this.gpu instanceof WebglDevice ? {gl: this.gpu.share()} : undefined; }
  get device(): GpuDevice | undefined { return this.gpu instanceof WebgpuDevice ? this.gpu.device : undefined; }
  override memory(): GpuMemory & {unreliable: boolean} {
    const {bytes, freeBytes} = this.gpu;
    return {unreliable: false, numBytesInGPU: bytes - freeBytes, numBytesInGPUAllocated: bytes, numBytesInGPUFree: freeBytes};
  }
  override dispose(): void {
    setDevice(this.dialect, undefined, `the backend '${this.name}' was disposed`);
    this.gpu.dispose();
  }
}

const gpuBackend = (name: string, dialect: Dialect, create: () => Device | Promise<Device>) => async () => {
  await start();
  const device = await create();
  setDevice(dialect, device);
  const backend = new GpuBackend(name, dialect, device);
  void device.lost.then((reason) => replaceLost(backend, dialect, reason));
  return backend;
};

// Makes the backend anew on another device. Tensors that have a copy in host memory, as weights do, move there; where there
// is no other device, ops go on elsewhere. `await tf.ready()` waits for it.
function replaceLost(lost: GpuBackend, dialect: Dialect, reason: string): void {
  const {name} = lost, entry = registry.get(name);
  if (entry?.instance !== lost) return; // it was disposed
  setDevice(dialect, undefined, reason);
  entry.instance = undefined;
  const wasActive = active?.instance === lost;
  if (isAutomatic && !wasActive) return console.warn(`${reason}. Models go on elsewhere.`);
  console.warn(`${reason}. Gossamer makes another.`);
  const started = initialize(name);
  void Promise.resolve(started).then(async (isThere) => {
    if (!wasActive || active?.instance !== lost) return;
    if (isThere && activate(name)) return;
    const other = theCore().hasKernels ? 'wasm' : 'cpu';
    console.warn(`There is no other device: Gossamer goes on with the backend '${other}'.`);
    await open(other);
  });
}

/** `starting`: what a factory was asked for, while nobody has it. */
interface Entry {factory: Factory; priority: number; instance?: BackendInfo; starting?: Promise<BackendInfo>; isCore?: boolean}
const registry = new Map<string, Entry>([
  ['wasm', {factory: coreBackend('wasm'), priority: 2, isCore: true}],
  ['cpu', {factory: coreBackend('cpu'), priority: 1, isCore: true}],
  ['webgpu', {factory: gpuBackend('webgpu', Dialect.Wgsl, createWebgpuDevice), priority: 0}],
  ['webgl', {factory: gpuBackend('webgl', Dialect.Glsl, createWebglDevice), priority: 0}],
]);

/** Who is told of backends that start and end; registered kernels have functions for both. */
type Listener = (what: 'setup' | 'dispose', name: string, instance: BackendInfo) => void;
let listener: Listener = () => {};

/** Says who is told of backends that start and end. */
export function setBackendListener(some: Listener): void {
  listener = some;
}

function disposeInstance(name: string, entry: Entry): void {
  if (entry.instance) listener('dispose', name, entry.instance);
  entry.instance?.dispose();
}

let active: {name: string; instance: BackendInfo} | undefined;
let isPlaced = false;    // a model runs on the backend that it has chosen
let isAutomatic = true; // models run where they are quickest, until a program chooses a backend
let lastFailure: unknown; // why the last backend did not start
let pending: {name: string; done: Promise<boolean>} | undefined;

/**
 * Makes a backend known.
 * @param priority {@link ready} takes the backend of the highest.
 * @returns false when the name is taken.
 */
export function registerBackend(name: string, factory: Factory, priority = 1): boolean {
  if (registry.has(name)) {
    console.warn(`${name} backend was already registered. Reusing existing backend factory.`);
    return false;
  }
  registry.set(name, {factory, priority});
  return true;
}

/** Disposes a backend and forgets it. */
export function removeBackend(name: string): void {
  const entry = registry.get(name);
  if (!entry) throw new Error(`${name} backend not found in registry`);
  if (pending?.name === name) pending = undefined;
  if (active?.name === name) active = undefined;
  disposeInstance(name, entry);
  registry.delete(name);
}

// Starts a backend unless it runs; a promise only where its factory gives one.
function initialize(name: string): boolean | Promise<boolean> {
  const entry = registry.get(name)!;
  if (entry.instance) return true;
  const failed = (error: unknown) => {
    lastFailure = error;
    console.warn(`Initialization of backend ${name} failed`);
    console.warn(error instanceof Error ? error.stack ?? error.message : error);
    return false;
  };
  try {
    const made = entry.starting ?? entry.factory();
    if (!(made instanceof Promise)) {
      entry.instance = made;
      return true;
    }
    const done: Promise<boolean> = made.then((instance) => {
      if (pending?.done !== done) return false; // another backend was chosen meanwhile
      pending = undefined;
      entry.instance = instance;
      return true;
    }).catch((error) => {
      if (pending?.done === done) pending = undefined;
      return failed(error);
    });
    pending = {name, done};
    return done;
  } catch (error) {
    return failed(error);
  }
}

function activate(name: string): boolean {
  const instance = registry.get(name)?.instance;
  if (!instance) return false;
  if (instance instanceof CoreBackend) instance.activate();
  active = {name, instance};
  listener('setup', name, instance);
  return true;
}

async function open(name: string): Promise<boolean> {
  active = undefined;
  const result = initialize(name);
  return (result === true || (result !== false && (await result))) && activate(name);
}

/**
 * Chooses the backend that runs ops from now on. Tensors stay valid. With `'auto'`, which is the default, ops run on the
 * processor, and each model on the processor or a GPU, by measurement: `model.backend` tells where and why.
 * @returns false when it cannot be used here. Throws when there is no such backend.
 * @example await tf.setBackend('webgl');
 */
export async function setBackend(name: string): Promise<boolean> {
  if (name === 'auto') {
    isAutomatic = true;
    active = undefined;
    await ready();
    return true;
  }
  if (!registry.has(name)) throw new Error(`Backend name '${name}' not found in registry`);
  const isThere = await open(name);
  if (isThere) isAutomatic = false;
  return isThere;
}

/** Whether models choose their backend themselves; those within another go with that. */
export const modelsChoose = (): boolean => isAutomatic && !isPlaced && active?.instance instanceof CoreBackend;

/** A GPU backend that models may choose, started without becoming the active one; undefined where it cannot be used. */
export async function startGpu(name: string): Promise<GpuBackend | undefined> {
  const entry = registry.get(name);
  if (!entry) return undefined;
  if (pending?.name === name) await pending.done;
  try {
    if (!entry.instance) {
      entry.starting ??= Promise.resolve(entry.factory());
      const made = await entry.starting;
      entry.instance ??= made;
    }
  } catch {
    // Whoever asks for it by name is told why.
  }
  entry.starting = undefined;
  return entry.instance instanceof GpuBackend ? entry.instance : undefined;
}

/** Whether that one still runs: neither lost nor disposed. */
export const isStarted = (backend: GpuBackend): boolean => registry.get(backend.name)?.instance === backend;

/** Gives a GPU back that {@link startGpu} has started, and nobody uses. */
export function stopGpu(backend: GpuBackend): void {
  if (!isStarted(backend) || active?.instance === backend) return;
  registry.get(backend.name)!.instance = undefined;
  backend.dispose();
}

/** What `run` gives on a started backend of the core, which is the active one meanwhile. */
export function runOn<T>(name: string, run: () => T): T {
  const before = active!, instance = registry.get(name)!.instance!;
  chooseInCore(name);
  active = {name, instance};
  isPlaced = true;
  try {
    return run();
  } finally {
    active = before;
    isPlaced = false;
    chooseInCore(before.name);
  }
}

const byPriority = () => [...registry].sort(([, a], [, b]) => b.priority - a.priority).map(([name]) => name);

/**
 * Resolves when the core has started and a backend is chosen.
 * @example await tf.ready();
 */
export async function ready(): Promise<void> {
  if (pending) await pending.done;
  if (active) return;
  for (const name of byPriority()) {
    if (await open(name)) return;
  }
  const why = lastFailure instanceof Error ? ` ${lastFailure.message}` : '';
  throw new Error(`Could not initialize any backends, all backend initializations failed.${why}`, {cause: lastFailure});
}

/** Lets the active backend compile what `steps` will need, if it does that. */
export async function prepare(steps: Array<() => void>, told: (done: number, all: number) => void): Promise<void> {
  if (active?.instance instanceof GpuBackend) await active.instance.prepare(steps, told);
}

/** The active backend; chosen by priority when nothing else has been. */
export function backend(): BackendInfo {
  if (pending) {
    throw new Error(`Backend '${pending.name}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);
  }
  for (const name of active ? [] : byPriority()) {
    if (registry.get(name)!.isCore) theCore(); // in Node and in scripts it starts at once
    const result = initialize(name);
    if (result instanceof Promise) {
      throw new Error(`The highest priority backend '${name}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);
    }
    if (result && activate(name)) break;
  }
  if (!active) throw new Error('No backend found in registry.');
  return active.instance;
}

/** The name of the active backend. */
export function getBackend(): string {
  if (!active) backend();
  return active!.name;
}

export function backendNames(): string[] {
  return [...registry.keys()];
}

/** A backend by name, started if that can be done at once; null otherwise. */
export function findBackend(name: string): BackendInfo | null {
  const entry = registry.get(name);
  if (!entry) return null;
  if (!entry.instance) initialize(name);
  return entry.instance ?? null;
}

/** What makes a backend; null when there is none of that name. */
export function findBackendFactory(name: string): Factory | null {
  return registry.get(name)?.factory ?? null;
}

/** What makes each backend, by name. */
export function factories(): Record<string, {factory: Factory; priority: number}> {
  return Object.fromEntries([...registry].map(([name, {factory, priority}]) => [name, {factory, priority}]));
}

/** Forgets which backends run; they stay registered. */
export function resetBackends(): void {
  active = pending = undefined;
  isAutomatic = true;
  for (const [name, entry] of registry) {
    disposeInstance(name, entry);
    entry.instance = undefined;
  }
}

/** Memory in use. `numBytes` counts shared elements once. */
export interface MemoryInfo extends Partial<GpuMemory> {
  numTensors: number;
  numDataBuffers: number;
  numBytes: number;
  unreliable: boolean;
  reasons: string[];
}

/**
 * What tensors there are: how many, the buffers that they share, and the bytes of those.
 * @example console.log(tf.memory().numTensors);
 */
export function memory(): MemoryInfo {
  const core = theCore();
  core.api.gsm_memory();
  const [numTensors, numDataBuffers, numBytes, strings] = core.scratch;
  const reasons = strings > 0 ? ['Memory usage by string tensors is approximate (2 bytes per character)'] : [];
  const gpu = active?.instance instanceof GpuBackend ? active.instance.memory() : {};
  return {...gpu, numTensors, numDataBuffers, numBytes, unreliable: strings > 0, reasons};
}

/** Memory of the WebAssembly core. */
export interface CoreMemoryInfo {
  /** What is in use: tensors, weights in the form that kernels want, plans of models. */
  allocatedBytes: number;
  /** Size of the WebAssembly memory, which grows when more is needed and never shrinks: the peak. */
  wasmBytes: number;
}

/**
 * What the core holds besides tensors as well. Counting takes some time.
 * @example console.log(tf.coreMemory().wasmBytes);
 */
export function coreMemory(): CoreMemoryInfo {
  const core = theCore();
  return {allocatedBytes: core.api.gsm_heap(), wasmBytes: core.memoryBytes};
}

/** Leaves checks and warnings out. */
export function enableProdMode(): void {
  env().set('PROD', true);
}

/** Reads every result back and throws where it holds NaN or infinities. */
export function enableDebugMode(): void {
  env().set('DEBUG', true);
}

export function disableDeprecationWarnings(): void {
  env().set('DEPRECATION_WARNINGS_ENABLED', false);
  console.warn('TensorFlow.js deprecation warnings have been disabled.');
}

export function deprecationWarn(message: string): void {
  if (env().getBool('DEPRECATION_WARNINGS_ENABLED')) {
    console.warn(`${message} You can disable deprecation warnings with tf.disableDeprecationWarnings().`);
  }
}
