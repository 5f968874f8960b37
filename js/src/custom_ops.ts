// Ops that a program adds to graph models with registerOp, and how the core calls them.
import {readTensors} from './engine';
import {setCallbacks, theCore} from './runtime';
import {Tensor} from './tensor';
import type {DataType} from './types';

/** The value of a node's attribute. */
export type AttrType = number | boolean | string | number[] | boolean[] | string[] | number[][] | undefined;

/** A node of a graph model, as a registered op sees it. */
export interface GraphNode {
  inputs: Tensor[];
  attrs: {[key: string]: AttrType};
}

/** What computes a registered op. */
export type OpExecutor = (node: GraphNode) => Tensor | Tensor[] | Promise<Tensor | Tensor[]>;

/** A registered op. */
export interface RegisteredOp {
  tfOpName: string;
  category: 'custom';
  customExecutor: OpExecutor;
}

const registered: {[name: string]: RegisteredOp} = {};

/**
 * Adds an op to graph models, or replaces one. Models that are loaded afterwards use it.
 * @param name The op's name in TensorFlow.
 * @param opFunc Computes the outputs from the node's inputs and attributes, at once.
 * @example tf.registerOp('Double', node => [tf.mul(node.inputs[0], 2)]);
 */
export function registerOp(name: string, opFunc: OpExecutor): void {
  registered[name] = {tfOpName: name, category: 'custom', customExecutor: opFunc};
}

/**
 * The op that was registered under a name.
 * @example tf.getRegisteredOp('Double');
 */
export function getRegisteredOp(name: string): RegisteredOp | undefined {
  return registered[name];
}

/**
 * Removes a registered op.
 * @example tf.deregisterOp('Double');
 */
export function deregisterOp(name: string): void {
  delete registered[name];
}

// --- attributes as model.json has them -------------------------------------------------------------------------------

/** A node of `model.json`. */
export interface INodeDef {
  name: string;
  op: string;
  input?: string[];
  attr?: {[key: string]: IAttrValue};
}

/** An attribute of a node: one of the fields is set. */
export interface IAttrValue {
  i?: number | string;
  f?: number | string;
  b?: boolean;
  s?: string | number[];
  type?: string | number;
  shape?: ITensorShape;
  func?: INameAttrList;
  list?: {i?: Array<number | string>; f?: number[]; b?: boolean[]; s?: Array<string | number[]>; shape?: ITensorShape[];
          type?: Array<string | number>};
  tensor?: ITensor;
}

/** A function that a node calls. */
export interface INameAttrList {
  name?: string;
  attr?: {[key: string]: IAttrValue};
}

/** The shape of a tensor; -1 is an unknown dimension. */
export interface ITensorShape {
  dim?: Array<{size?: number | string; name?: string}>;
  unknownRank?: boolean;
}

/** A tensor in `model.json`: its type and shape, as the elements are among the weights. */
export interface ITensor {
  dtype?: string | number;
  tensorShape?: ITensorShape;
}

const DTYPES: {[name: string]: DataType | undefined} = {
  DT_FLOAT: 'float32', DT_HALF: 'float32', DT_DOUBLE: 'float32', DT_INT32: 'int32', DT_INT64: 'int32', DT_INT8: 'int32',
  DT_UINT8: 'int32', DT_BOOL: 'bool', DT_STRING: 'string', DT_COMPLEX64: 'complex64', DT_COMPLEX128: 'complex64',
  1: 'float32', 19: 'float32', 2: 'float32', 3: 'int32', 9: 'int32', 6: 'int32', 4: 'int32', 10: 'bool', 7: 'string',
  8: 'complex64', 18: 'complex64',
};

const text = (s: string | number[]) => (typeof s === 'string' ? atob(s) : String.fromCharCode(...s)).toLowerCase();
const dims = (shape: ITensorShape) => (shape.unknownRank ? [] : (shape.dim ?? []).map(({size}) => Number(size)));

function attrOf({i, f, b, s, type, shape, func, list}: IAttrValue): AttrType {
  if (i !== undefined || f !== undefined) return Number(i ?? f);
  if (s !== undefined) return text(s);
  if (b !== undefined) return b;
  if (shape !== undefined) return dims(shape);
  if (type !== undefined) return DTYPES[type];
  if (func !== undefined) return func.name;
  if (!list) return undefined;
  if (list.s) return list.s.map(text);
  if (list.b) return list.b;
  if (list.shape) return list.shape.map(dims);
  if (list.type) return list.type.map((t) => DTYPES[t]!);
  return (list.i ?? list.f ?? []).map(Number);
}

// --- being called by the core ----------------------------------------------------------------------------------------

// The graph's own print statement; the core cannot write to the console.
function print({inputs, attrs}: GraphNode): Tensor {
  console.log(attrs['message'] ?? '');
  for (const data of inputs.slice(1)) console.log([...data.dataSync()].slice(0, Number(attrs['summarize'] ?? 3)));
  return inputs[0];
}

/** Registered ops by name, with those that need JavaScript anyway. A model keeps those of the time when it was loaded. */
export function customOps(): Map<string, OpExecutor> {
  const all = new Map<string, OpExecutor>([['Print', print as OpExecutor]]);
  for (const {tfOpName, customExecutor} of Object.values(registered)) all.set(tfOpName, customExecutor);
  return all;
}

/** What the core's calls are answered with while a model runs. */
export interface RunningModel {
  ops: Map<string, OpExecutor>;
  node(name: string): INodeDef | undefined;
}

let running: RunningModel | undefined;
let failure: unknown;

// Inputs are in the scratch block; so are the handles of the results. All of them belong to the scope around the run.
function callCustomOp(name: number, count: number): number {
  try {
    const core = theCore();
    const inputs = readTensors(core, count);
    const node = running!.node(core.text(name))!;
    const attrs = Object.fromEntries(Object.entries(node.attr ?? {}).map(([key, value]) => [key, attrOf(value)]));
    const result = running!.ops.get(node.op)!({inputs, attrs});
    if (result instanceof Promise) throw new Error(`${node.op}: registered ops must give their tensors at once, not a promise`);
    const outputs = Array.isArray(result) ? result : [result];
    core.reserve(outputs.length).set(outputs.map((t) => t.handle));
    return outputs.length;
  } catch (error) {
    failure = error; // may not cross the core: thrown again behind it
    return -1;
  }
}

setCallbacks({custom_op: callCustomOp});

/** Runs `body`, during which the core may call the ops of `model`. */
export function withCustomOps<T>(model: RunningModel, body: () => T): T {
  const outer = running;
  running = model;
  failure = undefined;
  try {
    return body();
  } catch (error) {
    throw failure ?? error;
  } finally {
    running = outer;
    failure = undefined;
  }
}
