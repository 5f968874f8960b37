// Calls into the core: ops, and the elements of tensors.
import {capturing, refuseWhileCapturing} from './capture';
import {deviceOf, hasDevice} from './gpu/device';
import {convertToTensor, dtypeOfInput, nameOf, opNames, refuseStrings} from './inputs';
import {type Core, theCore} from './runtime';
import {Tensor} from './tensor';
import {type AttrValue, type DataType, type DataValues, DTYPES, type TensorLike, type TypedArray} from './types';
import {arrayTypeOf, encodeString, flatten, sizeFromShape, toTypedArray} from './values';

/** What an op takes for an input; only optional inputs may be left out. */
export type Input = Tensor | TensorLike | null | undefined;

// --- attributes and results -----------------------------------------------------------------------------------------

const enum Kind { None, Number, Bool, Text, Numbers }

let textEncoder: TextEncoder | undefined, textDecoder: TextDecoder | undefined;

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
  const items = typeof value === 'string' ? (textEncoder ??= new TextEncoder()).encode(value) : flatten<number>(value);
  const scratch = core.reserve(at + 2 + items.length);
  scratch[at] = typeof value === 'string' ? Kind.Text : Kind.Numbers;
  scratch[at + 1] = items.length;
  for (let i = 0; i < items.length; i++) scratch[at + 2 + i] = items[i];
  return at + 2 + items.length;
}

function readAttr(scratch: Float64Array, at: number): {value: AttrValue; next: number} {
  const kind = scratch[at] as Kind, first = scratch[at + 1];
  if (kind === Kind.None) return {value: undefined, next: at + 1};
  if (kind === Kind.Number || kind === Kind.Bool) return {value: kind === Kind.Bool ? first !== 0 : first, next: at + 2};
  const next = at + 2 + first, items = scratch.slice(at + 2, next);
  return {value: kind === Kind.Text ? (textDecoder ??= new TextDecoder()).decode(Uint8Array.from(items)) : Array.from(items), next};
}

// `count` attributes from `at` on.
function readAttrs(scratch: Float64Array, at: number, count: number): AttrValue[] {
  const values: AttrValue[] = [];
  for (let i = 0; i < count; i++) {
    const {value, next} = readAttr(scratch, at);
    values.push(value);
    at = next;
  }
  return values;
}

/** A call that the core has left in the scratch block, where it takes `size` doubles. */
export function readCall(core: Core, op: number, inputs: number, size: number): {inputs: Tensor[]; attrs: AttrValue[]} {
  const scratch = core.written(size);
  let at = 0;
  for (let i = 0; i < inputs; i++) at += 3 + (scratch[at] < 0 ? 0 : scratch[at + 2]);
  const attrs = readAttrs(scratch, at, opNames()[op].attrs.length);
  return {inputs: readTensors(core, inputs), attrs};
}

/** The attributes of an op in the order of its signature, with defaults for those that are left out. */
export function completeAttrs(op: number, attrs: AttrValue[]): AttrValue[] {
  const core = theCore();
  let at = 0;
  for (const value of attrs) at = writeAttr(core, at, value);
  const size = core.api.gsm_complete_attrs(op, attrs.length);
  if (size < 0) throw core.failure();
  return readAttrs(core.written(size), 0, opNames()[op].attrs.length);
}

/** The tensors that a call has left in the scratch block; `undefined` where there is none. Throws when the call failed. */
export function readTensors(core: Core, count: number): Tensor[] {
  if (count < 0) throw core.failure();
  const scratch = core.results(count);
  const out: Tensor[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    out.push(scratch[at] < 0 ? (undefined as unknown as Tensor) : tensorAt(scratch, at));
    at += 3 + scratch[at + 2];
  }
  return out;
}

function tensorAt(scratch: Float64Array, at: number): Tensor {
  const rank = scratch[at + 2] | 0;
  const shape: number[] = [];
  for (let axis = 0; axis < rank; axis++) {
    const dim = scratch[at + 3 + axis];
    shape.push((dim | 0) === dim ? dim | 0 : dim); // small integers, which engines keep in the array itself
  }
  return new Tensor(scratch[at] | 0, shape, DTYPES[scratch[at + 1] | 0]);
}

// --- inputs ----------------------------------------------------------------------------------------------------------

// Tensors made of inputs that were not; the op's end frees them.
const temporaries: Tensor[] = [];

function freeTemporaries(): void {
  for (const t of temporaries) t.dispose();
  temporaries.length = 0;
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

/** Whether anybody is told of ops. */
export const isObserved = () => observers.length > 0;

function begin(): Core {
  if (observers.length) for (const observer of observers) observer.before();
  return theCore();
}

function tellObservers(op: number, outputs: Tensor[], inputs: Input[]): void {
  for (const observer of [...observers]) observer.after(nameOf(op, 0).op, outputs, inputs);
}

// The result of an op that has one; nothing but the tensor is allocated.
function finish(core: Core, op: number, count: number, a: Input, b?: Input): Tensor {
  if (temporaries.length) freeTemporaries();
  if (count < 0) throw core.failure();
  const out = tensorAt(core.results(1), 0);
  if (observers.length) tellObservers(op, [out], b === undefined ? [a] : [a, b]);
  return out;
}

/** What may run an op in place of the core: kernels that a program has registered. */
type Interceptor = (op: number, inputs: Input[], attrs: AttrValue[]) => Tensor[] | undefined;
let interceptor: Interceptor | undefined;

/** Says who is asked before the core runs an op. */
export function setInterceptor(some: Interceptor | undefined): void {
  interceptor = some;
}

/** Runs an op of the table. Attributes are in the order of its signature. */
export function run(op: number, inputs: Input[], attrs: AttrValue[]): Tensor[] {
  const given = interceptor?.(op, inputs, attrs);
  if (given) return given;
  const core = begin();
  // To convert an input may use the scratch block: it is written to when that is over.
  const handles: number[] = [];
  for (let i = 0; i < inputs.length; i++) handles.push(handleOf(op, i, inputs[i]));
  const scratch = core.reserve(handles.length);
  for (let i = 0; i < handles.length; i++) scratch[i] = handles[i];
  let at = handles.length;
  for (let i = 0; i < attrs.length; i++) at = writeAttr(core, at, attrs[i]);
  const count = core.api.gsm_run(op, handles.length, attrs.length);
  if (temporaries.length) freeTemporaries();
  const out = readTensors(core, count);
  if (observers.length) tellObservers(op, out, inputs);
  return out;
}

/** Runs an op of one input and no attributes. */
export function run1(op: number, x: Tensor | TensorLike): Tensor {
  const given = interceptor?.(op, [x], []);
  if (given) return given[0];
  const core = begin();
  const handle = handleOf(op, 0, x);
  core.scratch[0] = handle;
  return finish(core, op, core.api.gsm_run(op, 1, 0), x);
}

/** Runs an op of two inputs and no attributes. */
export function run2(op: number, a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  const given = interceptor?.(op, [a, b], []);
  if (given) return given[0];
  const core = begin();
  const x = handleOf(op, 0, a), y = handleOf(op, 1, b);
  const scratch = core.scratch;
  scratch[0] = x;
  scratch[1] = y;
  return finish(core, op, core.api.gsm_run(op, 2, 0), a, b);
}

/** The list that an op takes; throws where it is none. */
export function listOf(list: Array<Tensor | TensorLike>, input: string, op: string): Array<Tensor | TensorLike> {
  if (!Array.isArray(list)) throw new Error(`Argument ${input} passed to ${op} must be a \`Tensor[]\` or \`TensorLike[]\``);
  return list;
}

// --- elements --------------------------------------------------------------------------------------------------------

// Elements of these dtypes are packed or have no typed array: JavaScript sees them widened.
const WIDENED: Partial<Record<DataType, DataType>> = {float16: 'float32', bfloat16: 'float32', int4: 'int8', uint4: 'uint8'};

const CAST = () => opNames().findIndex(({op}) => op === 'cast');

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

// An uninitialised tensor: its handle is in the scratch block. Returns the address of its elements.
function allocate(core: Core, shape: readonly number[], dtype: DataType): number {
  const scratch = core.reserve(shape.length + 1);
  scratch[0] = shape.length;
  for (let axis = 0; axis < shape.length; axis++) scratch[axis + 1] = shape[axis];
  const address = core.api.gsm_tensor(DTYPES.indexOf(dtype));
  if (address === -1) throw new Error(core.error());
  return address >>> 0;
}

// Elements below which a loop is quicker than what copies arrays.
const FEW = 32;

function upload(values: TypedArray, shape: readonly number[], dtype: DataType): Tensor {
  const core = theCore();
  const wanted = sizeFromShape(shape) * (dtype === 'complex64' ? 2 : 1);
  if (values.length !== wanted) throw new Error(`a tensor of shape [${shape}] has ${wanted} elements, but ${values.length} were given`);
  const address = allocate(core, shape, dtype);
  if (wanted <= FEW && values instanceof Float32Array) {
    const {floats} = core, start = address >>> 2;
    for (let i = 0; i < wanted; i++) floats[start + i] = values[i];
  } else {
    core.bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), address);
  }
  return tensorAt(core.scratch, 0);
}

function uploadStrings(values: Array<string | Uint8Array>, shape: readonly number[]): Tensor {
  const core = theCore();
  allocate(core, shape, 'string');
  const tensor = tensorAt(core.scratch, 0);
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

function readFloats({floats}: Core, start: number, count: number): Float32Array {
  if (count > FEW) return floats.slice(start, start + count);
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) values[i] = floats[start + i];
  return values;
}

/** Ends the capture under way, if `t` is one of its tensors, whose elements nobody knows. */
export function refuseSymbolic(t: Tensor, what: string): void {
  if (capturing() && theCore().api.gsm_is_symbolic(t.handle) === 1) refuseWhileCapturing(what);
}

/** Copies a tensor's elements out of the core: strings as bytes, everything else as a typed array. */
export function read(t: Tensor): DataValues {
  const core = theCore();
  refuseSymbolic(t, 'it reads the values of a tensor');
  if (t.dtype === 'string') return readStrings(core, t);
  if (WIDENED[t.dtype]) {
    const widened = run(CAST(), [t], [WIDENED[t.dtype]])[0];
    const values = read(widened);
    widened.dispose();
    return values;
  }
  return copyElements(core, t.handle, t.size, t.dtype);
}

function copyElements(core: Core, handle: number, size: number, dtype: DataType): TypedArray {
  const address = core.api.gsm_data(handle) >>> 0;
  if (address === 0 && size > 0) throw core.failure();
  if (dtype === 'float32') return readFloats(core, address >>> 2, size);
  const type = arrayTypeOf(dtype);
  const length = size * type.BYTES_PER_ELEMENT * (dtype === 'complex64' ? 2 : 1);
  return new (type as unknown as new (buffer: ArrayBuffer) => TypedArray)(core.bytes.slice(address, address + length).buffer);
}

/** Whether the elements have to be read from a GPU first. */
export const isOnDevice = (t: Tensor): boolean => hasDevice() && theCore().api.gsm_on_device(t.handle) === 1;

/** Like {@link read}, of a tensor on a GPU, without blocking while that works. */
export async function readFromDevice(t: Tensor): Promise<DataValues> {
  const core = theCore();
  core.api.gsm_on_device(t.handle);
  const [dialect, block, count] = core.scratch;
  const held = alias(t); // the tensor may be disposed meanwhile
  try {
    const texels = await deviceOf(dialect).read(block, count);
    const address = core.api.gsm_allocate(texels.byteLength) >>> 0;
    if (!address) throw new Error(`data: out of memory: ${texels.byteLength} bytes for what the GPU has`);
    core.bytes.set(new Uint8Array(texels.buffer), address);
    const status = core.api.gsm_receive(held, address);
    core.api.gsm_deallocate(address);
    if (status < 0) throw core.failure();
    return copyElements(core, held, t.size, t.dtype);
  } finally {
    core.api.gsm_release(held);
  }
}

/** Another handle to the same elements, with an identity of its own. */
export function alias(t: Tensor): number {
  const core = theCore();
  const handle = core.api.gsm_alias(t.handle);
  if (handle < 0) throw new Error(core.error());
  return handle;
}
