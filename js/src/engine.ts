// Calls into the core: ops, and the elements of tensors.
import {OP_NAMES} from './ops.gen';
import {type Core, theCore} from './runtime';
import {Tensor} from './tensor';
import {type AttrValue, type DataType, type DataValues, DTYPES, type TensorLike, type TypedArray} from './types';
import {arrayTypeOf, encodeString, flatten, inferDtype, inferShape, isTypedArray, toTypedArray} from './values';

/** What an op takes for an input; only optional inputs may be left out. */
type Input = Tensor | TensorLike | null | undefined;

// --- attributes and results -----------------------------------------------------------------------------------------

const enum Kind { None, Number, Bool, Text, Numbers }

// Writes one attribute at `at`; returns where the next goes.
function writeAttr(core: Core, at: number, value: AttrValue): number {
  if (value === undefined || value === null) {
    core.reserve(at + 1)[at] = Kind.None;
    return at + 1;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    const scratch = core.reserve(at + 2);
    scratch[at] = typeof value === 'number' ? Kind.Number : Kind.Bool;
    scratch[at + 1] = Number(value);
    return at + 2;
  }
  const items = typeof value === 'string' ? new TextEncoder().encode(value) : flatten<number>(value);
  const scratch = core.reserve(at + 2 + items.length);
  scratch[at] = typeof value === 'string' ? Kind.Text : Kind.Numbers;
  scratch[at + 1] = items.length;
  scratch.set(items, at + 2);
  return at + 2 + items.length;
}

/** The tensors that a call has left in the scratch block; `undefined` where there is none. Throws when the call failed. */
export function readTensors(core: Core, count: number): Tensor[] {
  if (count < 0) throw new Error(core.error());
  const scratch = core.results(count);
  const out: Tensor[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    const rank = scratch[at + 2];
    const shape: number[] = [];
    for (let axis = 0; axis < rank; axis++) shape.push(scratch[at + 3 + axis]);
    out.push(scratch[at] < 0 ? (undefined as unknown as Tensor) : new Tensor(scratch[at], shape, DTYPES[scratch[at + 1]]));
    at += 3 + rank;
  }
  return out;
}

// --- inputs ----------------------------------------------------------------------------------------------------------

/** What values given in place of a tensor become, where it is not what they look like. By op, or by op and input. */
const DTYPE_OF_INPUT: Record<string, DataType> = {
  logicalAnd: 'bool', logicalOr: 'bool', logicalNot: 'bool', logicalXor: 'bool', all: 'bool', any: 'bool',
  'where:condition': 'bool', 'whereAsync:condition': 'bool', 'gather:indices': 'int32', 'gatherND:indices': 'int32',
  'scatterND:indices': 'int32', 'tensorScatterUpdate:indices': 'int32', 'unsortedSegmentSum:segmentIds': 'int32',
  'oneHot:indices': 'int32', 'cropAndResize:boxInd': 'int32', 'sparseToDense:sparseIndices': 'int32',
  'cropAndResize:boxes': 'float32', 'nonMaxSuppression:boxes': 'float32', 'nonMaxSuppression:scores': 'float32',
  'transform:image': 'float32', 'transform:transforms': 'float32', broadcastArgs: 'int32',
  'sparseFillEmptyRows:indices': 'int32', 'sparseFillEmptyRows:denseShape': 'int32', sparseReshape: 'int32',
  'sparseSegmentSum:indices': 'int32', 'sparseSegmentSum:segmentIds': 'int32', 'sparseSegmentMean:indices': 'int32',
  'sparseSegmentMean:segmentIds': 'int32', 'raggedGather:indices': 'int32', 'raggedGather:paramsNestedSplits': 'int32',
  'raggedTensorToTensor:shape': 'int32', 'raggedTensorToTensor:rowPartitionTensors': 'int32',
};
for (const op of ['avgPool', 'avgPool3d', 'ceil', 'conv2d', 'cos', 'cosh', 'depthToSpace', 'depthwiseConv2d', 'elu', 'flipLeftRight',
  'floor', 'log', 'rotateWithOffset', 'rsqrt', 'sigmoid', 'sin', 'softmax', 'sqrt', 'tan', 'tanh']) DTYPE_OF_INPUT[op] = 'float32';

const dtypeOfInput = (op: string, input: string) => DTYPE_OF_INPUT[op] ?? DTYPE_OF_INPUT[`${op}:${input.replace(/\[\d+\]$/, '')}`];

function wrongDtype(input: string, op: string, wanted: string, got: DataType): Error {
  return new Error(`Argument '${input}' passed to '${op}' must be ${wanted} tensor, but got ${got} tensor`);
}

let names: string[] | undefined;

// The name of an op, and those of its inputs: «x», «bias?» (optional) or «...tensors» (a list, always the last).
function nameOf(op: number, index: number): {op: string; input: string; optional: boolean} {
  names ??= OP_NAMES.split(' ');
  const [name, inputs] = names[op].split(':');
  const all = inputs.split(',');
  const last = all[all.length - 1];
  const input = index >= all.length - 1 && last.startsWith('...') ? `${last.slice(3)}[${index - all.length + 1}]` : all[index];
  return {op: name.slice(name.indexOf('.') + 1), input: input.replace('?', ''), optional: input.endsWith('?')};
}

function describe(x: unknown): string {
  return x === null || x === undefined ? 'null' : (x as object).constructor?.name ?? 'Object';
}

/** A tensor of what was given in place of one; `op` and `input` are for errors. */
export function convertToTensor(x: unknown, input: string, op: string, dtype?: DataType): Tensor {
  if (x instanceof Tensor) {
    if (dtype && x.dtype !== dtype) throw wrongDtype(input, op, dtype, x.dtype);
    return x;
  }
  if (!isTypedArray(x) && !Array.isArray(x) && typeof x !== 'number' && typeof x !== 'boolean' && typeof x !== 'string') {
    throw new Error(`Argument '${input}' passed to '${op}' must be a Tensor or TensorLike, but got '${describe(x)}'`);
  }
  const inferred = inferDtype(x);
  return makeTensor(x as TensorLike, inferShape(x, inferred), inferred === 'string' ? inferred : dtype ?? inferred);
}

// Tensors made of inputs that were not; the op's end frees them.
const temporaries: Tensor[] = [];

function freeTemporaries(): void {
  for (const t of temporaries) t.dispose();
  temporaries.length = 0;
}

// Ops that take strings, wholly or for one input; the others refuse them.
const STRING_INPUTS = new Set([
  'greaterEqual', 'greater', 'less', 'lessEqual', 'equal', 'notEqual', 'concat', 'stack', 'stringNGrams', 'stringSplit',
  'stringToHashBucketFast', 'staticRegexReplace', 'ensureShape', 'tile', 'squeeze', 'unique', 'sparseToDense:sparseValues',
  'sparseToDense:defaultValue', 'reshape', 'unstack', 'expandDims', 'slice', 'stridedSlice', 'gatherND:x', 'gather:x', 'clone',
  'transpose', 'reverse', 'split', 'zerosLike', 'onesLike', 'cast', 'listDiff', 'pad', 'raggedTensorToTensor', 'raggedGather',
]);

function refuseStrings(op: number, index: number): void {
  const name = nameOf(op, index);
  if (STRING_INPUTS.has(name.op) || STRING_INPUTS.has(`${name.op}:${name.input}`)) return;
  throw wrongDtype(name.input, name.op, dtypeOfInput(name.op, name.input) ?? 'numeric', 'string');
}

function handleOf(op: number, index: number, x: Input): number {
  const handle = (x as Tensor | null | undefined)?.handle;
  if (handle !== undefined && handle >= 0) {
    if ((x as Tensor).dtype === 'string') refuseStrings(op, index);
    return handle;
  }
  const name = nameOf(op, index);
  try {
    if ((x === null || x === undefined) && name.optional) return -1;
    if (x instanceof Tensor) x.throwIfDisposed();
    const t = convertToTensor(x, name.input, name.op, dtypeOfInput(name.op, name.input));
    temporaries.push(t);
    if (t.dtype === 'string') refuseStrings(op, index);
    return t.handle;
  } catch (error) {
    freeTemporaries();
    throw error;
  }
}

// --- running ops -----------------------------------------------------------------------------------------------------

/** Who is told of every op, before and after it runs: tf.profile and debug mode. */
export interface Observer {
  before(): void;
  after(op: string, outputs: Tensor[], inputs: Input[]): void;
}
const observers: Observer[] = [];

export function observe(observer: Observer): void {
  observers.push(observer);
}

export function unobserve(observer: Observer): void {
  if (observers.includes(observer)) observers.splice(observers.indexOf(observer), 1);
}

function begin(): Core {
  if (observers.length) for (const observer of observers) observer.before();
  return theCore();
}

function finish(core: Core, op: number, count: number, inputs: Input[]): Tensor[] {
  if (temporaries.length) freeTemporaries();
  const out = readTensors(core, count);
  if (observers.length) for (const observer of [...observers]) observer.after(nameOf(op, 0).op, out, inputs);
  return out;
}

/** Runs an op of the table. Attributes are in the order of its signature. */
export function run(op: number, inputs: Input[], attrs: AttrValue[]): Tensor[] {
  const core = begin();
  const handles = inputs.map((x, i) => handleOf(op, i, x));
  core.reserve(handles.length).set(handles);
  let at = handles.length;
  for (const attr of attrs) at = writeAttr(core, at, attr);
  return finish(core, op, core.api.gsm_run(op, handles.length, attrs.length), inputs);
}

/** Runs an op of one input and no attributes. */
export function run1(op: number, x: Tensor | TensorLike): Tensor {
  const core = begin();
  const handle = handleOf(op, 0, x);
  core.scratch[0] = handle;
  return finish(core, op, core.api.gsm_run(op, 1, 0), [x])[0];
}

/** Runs an op of two inputs and no attributes. */
export function run2(op: number, a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  const core = begin();
  const x = handleOf(op, 0, a), y = handleOf(op, 1, b);
  const scratch = core.scratch;
  scratch[0] = x;
  scratch[1] = y;
  return finish(core, op, core.api.gsm_run(op, 2, 0), [a, b])[0];
}

/** The list that an op takes; throws where it is none. */
export function listOf(list: Array<Tensor | TensorLike>, input: string, op: string): Array<Tensor | TensorLike> {
  if (!Array.isArray(list)) throw new Error(`Argument ${input} passed to ${op} must be a \`Tensor[]\` or \`TensorLike[]\``);
  return list;
}

// --- elements --------------------------------------------------------------------------------------------------------

// Elements of these dtypes are packed or have no typed array: JavaScript sees them widened.
const WIDENED: Partial<Record<DataType, DataType>> = {float16: 'float32', bfloat16: 'float32', int4: 'int8', uint4: 'uint8'};

const CAST = () => OP_NAMES.split(' ').findIndex((name) => name.startsWith('cast:'));

/** Makes a tensor of numbers, booleans or strings in any nesting. */
export function makeTensor(values: TensorLike, shape: number[], dtype: DataType): Tensor {
  if (values === null || values === undefined) throw new Error('Values passed to makeTensor() are null');
  if (dtype === 'string') return uploadStrings(flatten<string | Uint8Array>(values, [], true), shape);
  const wide = WIDENED[dtype] as 'float32' | undefined;
  const flat = toTypedArray(values, wide ?? (dtype as 'float32'));
  if (!wide) return upload(flat, shape, dtype);
  const widened = upload(flat, shape, wide);
  const out = run(CAST(), [widened], [dtype])[0];
  widened.dispose();
  return out;
}

function allocate(core: Core, shape: readonly number[], dtype: DataType): {tensor: Tensor; address: number} {
  const scratch = core.reserve(shape.length + 1);
  scratch[0] = shape.length;
  scratch.set(shape, 1);
  const address = core.api.gsm_tensor(DTYPES.indexOf(dtype));
  return {tensor: readTensors(core, address === -1 ? -1 : 1)[0], address: address >>> 0};
}

function upload(values: TypedArray, shape: readonly number[], dtype: DataType): Tensor {
  const core = theCore();
  const {tensor, address} = allocate(core, shape, dtype);
  const wanted = tensor.size * (dtype === 'complex64' ? 2 : 1);
  if (values.length !== wanted) {
    tensor.dispose();
    throw new Error(`a tensor of shape [${shape}] has ${wanted} elements, but ${values.length} were given`);
  }
  core.bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), address);
  return tensor;
}

function uploadStrings(values: Array<string | Uint8Array>, shape: readonly number[]): Tensor {
  const core = theCore();
  const {tensor} = allocate(core, shape, 'string');
  values.forEach((value, i) => {
    const bytes = value instanceof Uint8Array ? value : encodeString(value ?? '');
    const address = core.api.gsm_allocate(bytes.length) >>> 0;
    core.bytes.set(bytes, address);
    core.api.gsm_set_string(tensor.handle, i, address, bytes.length);
    core.api.gsm_deallocate(address);
  });
  return tensor;
}

function readStrings(core: Core, t: Tensor): Uint8Array[] {
  return Array.from({length: t.size}, (_, i) => {
    const address = core.api.gsm_string(t.handle, i) >>> 0;
    return core.bytes.slice(address, address + core.scratch[0]);
  });
}

/** Copies a tensor's elements out of the core: strings as bytes, everything else as a typed array. */
export function read(t: Tensor): DataValues {
  const core = theCore();
  if (t.dtype === 'string') return readStrings(core, t);
  if (WIDENED[t.dtype]) {
    const widened = run(CAST(), [t], [WIDENED[t.dtype]])[0];
    const values = read(widened);
    widened.dispose();
    return values;
  }
  const type = arrayTypeOf(t.dtype);
  const length = t.size * type.BYTES_PER_ELEMENT * (t.dtype === 'complex64' ? 2 : 1);
  const address = core.api.gsm_data(t.handle) >>> 0;
  return new (type as unknown as new (buffer: ArrayBuffer) => TypedArray)(core.bytes.slice(address, address + length).buffer);
}

/** Another handle to the same elements, with an identity of its own. */
export function alias(t: Tensor): number {
  const core = theCore();
  const handle = core.api.gsm_alias(t.handle);
  if (handle < 0) throw new Error(core.error());
  return handle;
}
