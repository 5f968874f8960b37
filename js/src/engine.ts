// Calls into the core, and the bookkeeping of tensors around them.
import {OP_NAMES} from './ops.gen';
import {type Core, theCore} from './runtime';
import {Tensor, type TensorLike} from './tensor';
import {type AttrValue, DTYPES, type DataType, type TypedArray} from './types';

// --- attributes and results -----------------------------------------------------------------------------------------

const enum Kind { None, Number, Bool, Text, Numbers }

function flatten(value: ArrayLike<unknown>, out: number[]): number[] {
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item === 'number') out.push(item);
    else flatten(item as ArrayLike<unknown>, out);
  }
  return out;
}

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
  const items = typeof value === 'string' ? new TextEncoder().encode(value) : flatten(value as ArrayLike<unknown>, []);
  const scratch = core.reserve(at + 2 + items.length);
  scratch[at] = typeof value === 'string' ? Kind.Text : Kind.Numbers;
  scratch[at + 1] = items.length;
  scratch.set(items, at + 2);
  return at + 2 + items.length;
}

function readTensors(core: Core, count: number): Tensor[] {
  if (count < 0) throw new Error(core.error());
  const scratch = core.results(count);
  const out: Tensor[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    const rank = scratch[at + 2];
    const shape: number[] = [];
    for (let axis = 0; axis < rank; axis++) shape.push(scratch[at + 3 + axis]);
    out.push(new Tensor(scratch[at], shape, DTYPES[scratch[at + 1]]));
    at += 3 + rank;
  }
  return out;
}

// --- running ops -----------------------------------------------------------------------------------------------------

let names: string[] | undefined;

/** The op's name and that of one of its inputs. */
function nameOf(op: number, input: number): [string, string] {
  names ??= OP_NAMES.split(' ');
  const [name, inputs] = names[op].split(':');
  return [name, inputs.split(',')[input] ?? inputs];
}

function handleOf(op: number, index: number, x: Tensor | TensorLike | null | undefined): number {
  if (x instanceof Tensor) {
    if (x.handle < 0) throw new Error(`${nameOf(op, index)[0]}: tensor ${nameOf(op, index)[1]} is disposed`);
    return x.handle;
  }
  const [name, input] = nameOf(op, index);
  throw new Error(`Argument '${input}' passed to '${name}' must be a Tensor or TensorLike, but got '${x}'`);
}

/** Runs an op of the table. Attributes are in the order of its signature. */
export function run(op: number, inputs: Array<Tensor | TensorLike | null | undefined>, attrs: AttrValue[]): Tensor[] {
  const core = theCore();
  const handles = inputs.map((x, i) => (x === undefined || x === null ? -1 : handleOf(op, i, x)));
  core.reserve(handles.length).set(handles);
  let at = handles.length;
  for (const attr of attrs) at = writeAttr(core, at, attr);
  return readTensors(core, core.api.gsm_run(op, handles.length, attrs.length));
}

/** Runs an op of one input and no attributes. */
export function run1(op: number, x: Tensor | TensorLike): Tensor {
  const core = theCore();
  core.scratch[0] = handleOf(op, 0, x);
  return readTensors(core, core.api.gsm_run(op, 1, 0))[0];
}

/** Runs an op of two inputs and no attributes. */
export function run2(op: number, a: Tensor | TensorLike, b: Tensor | TensorLike): Tensor {
  const core = theCore();
  const x = handleOf(op, 0, a), y = handleOf(op, 1, b);
  const scratch = core.scratch;
  scratch[0] = x;
  scratch[1] = y;
  return readTensors(core, core.api.gsm_run(op, 2, 0))[0];
}

// --- elements --------------------------------------------------------------------------------------------------------

const ARRAYS: Partial<Record<DataType, new (buffer: ArrayBuffer) => TypedArray>> = {
  float32: Float32Array, int32: Int32Array, bool: Uint8Array, complex64: Float32Array, float64: Float64Array,
  int8: Int8Array, int16: Int16Array, int64: BigInt64Array, uint8: Uint8Array, uint16: Uint16Array, uint32: Uint32Array,
  uint64: BigUint64Array, float16: Uint16Array, bfloat16: Uint16Array, int4: Uint8Array, uint4: Uint8Array,
};

/** Makes a tensor of elements in their storage form. */
export function upload(values: TypedArray, shape: number[], dtype: DataType): Tensor {
  const core = theCore();
  core.reserve(shape.length + 1).set([shape.length, ...shape]);
  const address = core.api.gsm_tensor(DTYPES.indexOf(dtype));
  const [tensor] = readTensors(core, address === -1 ? -1 : 1);
  core.bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), address);
  return tensor;
}

/** Copies a tensor's elements out of the core. */
export function read(t: Tensor): TypedArray {
  const core = theCore();
  const ArrayType = ARRAYS[t.dtype]!;
  const bytes = {float32: 4, int32: 4, bool: 1, complex64: 8, float64: 8}[t.dtype as 'float32'] ?? 1;
  const address = core.api.gsm_data(t.handle);
  return new ArrayType(core.bytes.slice(address, address + t.size * bytes).buffer);
}

// --- lifetime --------------------------------------------------------------------------------------------------------

export function track(_t: Tensor): void {}

export function isLive(t: Tensor): boolean {
  return t.handle >= 0;
}

export function dispose(t: Tensor): void {
  if (t.handle < 0) return;
  theCore().api.gsm_release(t.handle);
  t.handle = -1;
}
