// Kernels and gradients that programs register under TensorFlow.js's names of kernels; they go before ours.
import {backend, type BackendInfo, getBackend, setBackendListener} from './backends';
import {alias, completeAttrs, type Input, readCall, run, setInterceptor} from './engine';
import {customGrad, isTapeOn} from './gradients';
import {convertToTensor, dtypeOfInput, nameOf, opNames, type OpName} from './inputs';
import {reshape} from './ops.gen';
import {isRunning, setCallbacks, theCore} from './runtime';
import {tidy} from './scope';
import {Tensor} from './tensor';
import type {AttrValue, DataType} from './types';
import {assert} from './util';

/** What kernels exchange: any {@link Tensor} is one. */
export interface TensorInfo {
  dataId: object;
  shape: number[];
  dtype: DataType;
}
export type NamedTensorInfoMap = {[name: string]: TensorInfo | undefined};
export type NamedAttrMap = {[name: string]: unknown};

/** Computes an op. `backend` reads elements and makes tensors: `readSync(x.dataId)`, `makeTensorInfo(shape, dtype, values)`. */
export type KernelFunc = (params: {inputs: NamedTensorInfoMap; backend: unknown; attrs?: NamedAttrMap}) => TensorInfo | TensorInfo[];
export type KernelSetupFunc = (backend: BackendInfo) => void;
export type KernelDisposeFunc = KernelSetupFunc;

/** A kernel: what computes the op of a name on a backend. */
export interface KernelConfig {
  kernelName: string;
  backendName: string;
  kernelFunc: KernelFunc;
  /** Called when the backend becomes the active one. */
  setupFunc?: KernelSetupFunc;
  /** Called when the backend is disposed. */
  disposeFunc?: KernelDisposeFunc;
}

export type GradFunc = (dy: Tensor | Tensor[], saved: Tensor[], attrs: NamedAttrMap) => {[input: string]: () => Tensor};

/** The gradient of a kernel: a function per input. */
export interface GradConfig {
  kernelName: string;
  /** Inputs that `gradFunc` wants in `saved`. */
  inputsToSave?: string[];
  /** Whether it wants all of them. */
  saveAllInputs?: boolean;
  /** For each output, whether it wants that too; they come after the inputs. */
  outputsToSave?: boolean[];
  gradFunc: GradFunc;
}

// --- TensorFlow.js's names of kernels, and ours of ops -----------------------------------------------------------------

// Where the kernel's name is not the op's with another first letter; and where inputs or attributes have other names.
const KERNELS: {[kernel: string]: string} = {
  Conv2D: 'conv2d', BatchMatMul: 'matMul', RealDiv: 'div', Multiply: 'mul', Identity: 'clone', Select: 'where', PadV2: 'pad', Pack: 'stack',
  Unpack: 'unstack', SplitV: 'split', GatherV2: 'gather', GatherNd: 'gatherND', ScatterNd: 'scatterND', TopK: 'topk',
  LRN: 'localResponseNormalization', FusedBatchNorm: 'batchNorm', DepthwiseConv2dNative: 'depthwiseConv2d', Dilation2D: 'dilation2d',
  MaxPool3D: 'maxPool3d', AvgPool3D: 'avgPool3d', Conv3D: 'conv3d', IsNan: 'isNaN', LinSpace: 'linspace', _FusedMatMul: 'fusedMatMul',
  FFT: 'fft', IFFT: 'ifft', Conv3DBackpropInputV2: 'conv3DBackpropInput', Conv3DBackpropFilterV2: 'conv3DBackpropFilter',
  NonMaxSuppressionV3: 'nonMaxSuppression', NonMaxSuppressionV4: 'nonMaxSuppressionPadded',
  NonMaxSuppressionV5: 'nonMaxSuppressionWithScore', MatrixBandPart: 'bandPart',
};
const RENAMED: {[op: string]: {[ours: string]: string}} = {
  where: {a: 't', b: 'e'}, gatherND: {x: 'params'}, unstack: {x: 'value'}, reverse: {axis: 'dims'},
  max: {axis: 'reductionIndices'}, expandDims: {x: 'input', axis: 'dim'}, pow: {base: 'a', exp: 'b'}, bitwiseAnd: {x: 'a', y: 'b'},
  bandPart: {a: 'input'},
};

const kernelByOp = new Map(Object.entries(KERNELS).map(([kernel, op]) => [op, kernel]));
const kernelOf = ({op}: OpName) => kernelByOp.get(op) ?? op[0].toUpperCase() + op.slice(1);
const fieldOf = (op: string, name: string) => RENAMED[op]?.[name] ?? name;

let idByKernel: Map<string, number> | undefined;

function opOf(kernelName: string): number | undefined {
  idByKernel ??= new Map(opNames().map((name, id) => [kernelOf(name), id]));
  return idByKernel.get(kernelName);
}

// --- running -----------------------------------------------------------------------------------------------------------

const kernels = new Map<string, KernelConfig>(); // by kernel and backend
const gradFuncs = new Map<string, GradConfig>();
const keyOf = (kernelName: string, backendName: string) => `${kernelName}_${backendName}`;

// Kernels of the program that run just now: there, an op is the built-in one. And those whose gradient is being recorded.
const running = new Set<string>(), recording = new Set<string>();

function within<T>(set: Set<string>, kernelName: string, body: () => T): T {
  set.add(kernelName);
  try {
    return body();
  } finally {
    set.delete(kernelName);
  }
}

const isGiven = (x: Input): x is Tensor => x !== null && x !== undefined;

// The op of our table behind a kernel's name, from inputs and attributes by name.
function runOp(id: number, inputs: NamedTensorInfoMap, attrs: NamedAttrMap): Tensor[] {
  const {op, inputs: names, attrs: attrNames} = opNames()[id];
  const given = names[0]?.startsWith('...') ? Object.values(inputs) : names.map((name) => inputs[fieldOf(op, name.replace('?', ''))]);
  return run(id, given as Input[], attrNames.map((name) => attrs[fieldOf(op, name)] as AttrValue));
}

// Inputs by the names that the kernel gives them.
function namedInputs({op, inputs: names}: OpName, inputs: Tensor[]): NamedTensorInfoMap {
  const isList = names[0]?.startsWith('...');
  return Object.fromEntries(inputs.map((x, i) => [isList ? String(i) : fieldOf(op, names[i].replace('?', '')), x] as const).filter(([, x]) => isGiven(x)));
}

const PAIRS = new Set(['paddings', 'crops', 'pad']);
const inPairs = (list: number[]) => Array.from({length: list.length / 2}, (_, i) => list.slice(2 * i, 2 * i + 2));

// Attributes likewise; the core has flattened lists.
function namedAttrs({op, attrs: names}: OpName, attrs: AttrValue[]): NamedAttrMap {
  const valueOf = (name: string, value: AttrValue) => (PAIRS.has(name) && Array.isArray(value) ? inPairs(value) : value);
  return Object.fromEntries(names.map((name, i) => [fieldOf(op, name), valueOf(name, attrs[i])]).filter(([, value]) => value !== undefined));
}

const asTensor = (info: TensorInfo): Tensor => {
  const t = info instanceof Tensor ? info : (info.dataId as Tensor);
  return info instanceof Tensor || String(t.shape) === String(info.shape) ? t : reshape(t, info.shape);
};

// The outputs of a user's kernel. What it only passes on becomes a tensor of its own.
function runUser(config: KernelConfig, inputs: NamedTensorInfoMap, attrs: NamedAttrMap): Tensor[] {
  const given = new Set(Object.values(inputs));
  const result = within(running, config.kernelName, () => config.kernelFunc({inputs, attrs, backend: backend()}));
  return [result].flat().map(asTensor).map((t) => (given.has(t) ? t.clone() : t));
}

const BUILT_IN = -2;

// What the core calls in place of its own kernel: eager ops, and nodes of graph models.
function hostKernel(op: number, inputCount: number, size: number): number {
  const core = theCore(), name = opNames()[op];
  const config = kernels.get(keyOf(kernelOf(name), getBackend()));
  try {
    let handles: number[] | undefined;
    tidy(() => {
      const {inputs, attrs} = readCall(core, op, inputCount, size);
      if (!config || running.has(config.kernelName)) return;
      handles = runUser(config, namedInputs(name, inputs), namedAttrs(name, attrs)).map(alias);
    });
    if (!handles) return BUILT_IN;
    core.reserve(handles.length).set(handles);
    return handles.length;
  } catch (error) {
    core.thrown = error;
    return -1;
  }
}

setCallbacks({host_kernel: hostKernel});

// Runs a kernel by name, and records its gradient where a program has registered one, or the core could not.
function runNamed(kernelName: string, inputs: NamedTensorInfoMap, attrs: NamedAttrMap): Tensor[] {
  const config = kernels.get(keyOf(kernelName, getBackend())), gradient = gradFuncs.get(kernelName), id = opOf(kernelName);
  if (!config && id === undefined) throw new Error(`Kernel '${kernelName}' not registered for backend '${getBackend()}'`);
  const forward = () => within(recording, kernelName, () => tidy(() => (id === undefined ? runUser(config!, inputs, attrs) : runOp(id, inputs, attrs))));
  if (!isTapeOn() || (id !== undefined && !gradient)) return forward();
  const names = Object.keys(inputs).filter((name) => inputs[name]);
  const xs = names.map((name) => inputs[name] as Tensor);
  let outputs: Tensor[] = [];
  const value = customGrad((...args) => {
    outputs = forward();
    const {inputsToSave = [], saveAllInputs, outputsToSave = []} = gradient ?? {};
    const saved = saveAllInputs ? xs : inputsToSave.map((name) => inputs[name] as Tensor);
    (args.at(-1) as (tensors: Tensor[]) => void)([...saved, ...outputs.filter((_, i) => outputsToSave[i])]);
    return {value: outputs[0], gradFunc: (dy, kept) => {
      assert(gradient !== undefined, () => `Cannot compute gradient: gradient function not found for ${kernelName}.`);
      const result = gradient.gradFunc(dy, kept, attrs);
      return names.map((name) => {
        assert(name in result, () => `Cannot backprop through input ${name}: the gradient of '${kernelName}' has ${Object.keys(result)}`);
        return result[name]();
      });
    }};
  })(...xs);
  return [value, ...outputs.slice(1)];
}

// What engine.run asks before it runs an op: a gradient that a program has registered is recorded around it.
function intercept(id: number, inputs: Input[], attrs: AttrValue[]): Tensor[] | undefined {
  const name = opNames()[id], kernelName = kernelOf(name);
  if (!isTapeOn() || !gradFuncs.has(kernelName) || recording.has(kernelName) || running.has(kernelName)) return undefined;
  return tidy(() => {
    const tensors = inputs.map((x, i) => {
      const {op, input} = nameOf(id, i);
      return isGiven(x) ? convertToTensor(x, input, op, dtypeOfInput(op, input)) : x;
    });
    return runNamed(kernelName, namedInputs(name, tensors as Tensor[]), namedAttrs(name, completeAttrs(id, attrs)));
  });
}

// Tells the core which ops of the active backend the program computes.
function tellCore(): void {
  if (!isRunning()) return;
  const ids = [...kernels.values()].filter(({backendName}) => backendName === getBackend()).map(({kernelName}) => opOf(kernelName));
  const known = ids.filter((id) => id !== undefined);
  const core = theCore();
  core.reserve(known.length).set(known);
  core.api.gsm_host_kernels(known.length);
}

let version = 0;

/** Changes with the kernels and gradients that are registered. */
export const kernelsVersion = () => version;

function changed(): void {
  ++version;
  setInterceptor(gradFuncs.size ? intercept : undefined);
  tellCore();
}

// --- the registry ------------------------------------------------------------------------------------------------------

/**
 * Registers a kernel, which goes before the built-in one of that name on its backend: in eager ops and in graph models.
 * It gets inputs of one dtype where the op wants that, and all attributes.
 * @example
 * tf.registerKernel({kernelName: 'Relu', backendName: tf.getBackend(), kernelFunc: ({inputs: {x}, backend}) =>
 *   backend.makeTensorInfo(x.shape, x.dtype, backend.readSync(x.dataId).map(v => Math.max(v, 0)))});
 */
export function registerKernel(config: KernelConfig): void {
  const {kernelName, backendName, setupFunc} = config;
  const key = keyOf(kernelName, backendName);
  if (kernels.has(key)) console.warn(`The kernel '${kernelName}' for backend '${backendName}' is already registered`);
  kernels.set(key, config);
  changed();
  if (setupFunc && getBackend() === backendName) setupFunc(backend());
}

/**
 * Registers the gradient of a kernel, which goes before the built-in one.
 * @example tf.registerGradient({kernelName: 'Twice', gradFunc: dy => ({x: () => dy.mul(2)})});
 */
export function registerGradient(config: GradConfig): void {
  if (gradFuncs.has(config.kernelName)) console.warn(`Overriding the gradient for '${config.kernelName}'`);
  gradFuncs.set(config.kernelName, config);
  changed();
}

/** Forgets a kernel that was registered; the built-in one, if any, is back. */
export function unregisterKernel(kernelName: string, backendName: string): void {
  const key = keyOf(kernelName, backendName);
  assert(kernels.has(key), () => `The kernel '${kernelName}' for backend '${backendName}' is not registered`);
  kernels.delete(key);
  changed();
}

/** Forgets a gradient that was registered. */
export function unregisterGradient(kernelName: string): void {
  assert(gradFuncs.has(kernelName), () => `The gradient '${kernelName}' for backend is not registered`);
  gradFuncs.delete(kernelName);
  changed();
}

const CORE_BACKENDS = ['wasm', 'cpu'];

function builtIn(kernelName: string, backendName: string): KernelConfig | undefined {
  const id = opOf(kernelName);
  if (id === undefined || !CORE_BACKENDS.includes(backendName)) return undefined;
  const kernelFunc: KernelFunc = ({inputs, attrs}) => {
    const outputs = runOp(id, inputs, attrs ?? {});
    return outputs.length === 1 ? outputs[0] : outputs;
  };
  return {kernelName, backendName, kernelFunc};
}

/** The kernel of a name on a backend, ours or a program's; undefined where there is none. */
export function getKernel(kernelName: string, backendName: string): KernelConfig | undefined {
  return kernels.get(keyOf(kernelName, backendName)) ?? builtIn(kernelName, backendName);
}

/** The gradient that was registered for a kernel; undefined where there is none, or only the built-in one. */
export function getGradient(kernelName: string): GradConfig | undefined {
  return gradFuncs.get(kernelName);
}

/** All kernels of a backend. */
export function getKernelsForBackend(backendName: string): KernelConfig[] {
  opOf('');
  const registered = [...kernels.values()].filter((kernel) => kernel.backendName === backendName);
  const names = new Set(registered.map((kernel) => kernel.kernelName));
  const others = [...idByKernel!.keys()].filter((name) => !names.has(name)).map((name) => builtIn(name, backendName));
  return [...registered, ...others.filter((kernel) => kernel !== undefined)];
}

/** Registers all kernels of a backend for another one as well. */
export function copyRegisteredKernels(registeredBackendName: string, newBackendName: string): void {
  for (const kernel of getKernelsForBackend(registeredBackendName)) registerKernel({...kernel, backendName: newBackendName});
}

/**
 * Runs a kernel by name, with its gradient: what `tf.engine().runKernel` does.
 * @param inputs Tensors by the names that the kernel gives them; values in their place become tensors.
 */
export function runKernel(kernelName: string, inputs: {[name: string]: unknown} | unknown[], attrs: NamedAttrMap = {}): Tensor | Tensor[] {
  return tidy(() => {
    const named: NamedTensorInfoMap = {};
    for (const [name, x] of Object.entries(inputs)) if (x !== null && x !== undefined) named[name] = convertToTensor(x, name, kernelName);
    const outputs = runNamed(kernelName, named, attrs);
    return outputs.length === 1 ? outputs[0] : outputs;
  });
}

setBackendListener((what, name, instance) => {
  if (what === 'setup') tellCore();
  for (const kernel of kernels.values()) {
    if (kernel.backendName === name) (what === 'setup' ? kernel.setupFunc : kernel.disposeFunc)?.(instance);
  }
});
