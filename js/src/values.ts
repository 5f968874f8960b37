// From what a program writes down (numbers, nested arrays, typed arrays, strings) to elements, a shape and a dtype.
import {env} from './environment';
import type {DataType, DataTypeMap, TensorLike, TypedArray} from './types';

type Constructor = {new (length: number): TypedArray; from(values: ArrayLike<never>): TypedArray; BYTES_PER_ELEMENT: number};

/** The array type that holds the elements of each dtype. Those of fewer than 8 bits and half floats travel widened. */
const ARRAYS: {[D in Exclude<DataType, 'string'>]: Constructor} = {
  float32: Float32Array, int32: Int32Array, bool: Uint8Array, complex64: Float32Array, float64: Float64Array, int8: Int8Array,
  int16: Int16Array, int64: BigInt64Array as unknown as Constructor, uint8: Uint8Array, uint16: Uint16Array,
  uint32: Uint32Array, uint64: BigUint64Array as unknown as Constructor, float16: Float32Array, bfloat16: Float32Array,
  int4: Int8Array, uint4: Uint8Array,
};

const DTYPE_OF_ARRAY = new Map<unknown, DataType>([
  [Float32Array, 'float32'], [Int32Array, 'int32'], [Uint8Array, 'int32'], [Uint8ClampedArray, 'int32'],
  [Float64Array, 'float64'], [Int8Array, 'int8'], [Int16Array, 'int16'], [Uint16Array, 'uint16'], [Uint32Array, 'uint32'],
  [BigInt64Array, 'int64'], [BigUint64Array, 'uint64'],
]);

export function arrayTypeOf(dtype: DataType): Constructor {
  const type = ARRAYS[dtype as 'float32'];
  if (!type) throw new Error(`Unknown data type ${dtype}`);
  return type;
}

export function isTypedArray(x: unknown): x is TypedArray {
  return ArrayBuffer.isView(x) && !(x instanceof DataView);
}

/** The dtype that values have when none is asked for: numbers are float32, booleans bool. */
export function inferDtype(values: unknown): DataType {
  if (Array.isArray(values)) return inferDtype(values[0]);
  if (isTypedArray(values)) return DTYPE_OF_ARRAY.get(values.constructor) ?? (values instanceof Uint8Array ? 'int32' : 'float32');
  return typeof values === 'string' ? 'string' : typeof values === 'boolean' ? 'bool' : 'float32';
}

/** The shape of nested arrays. Throws where they are ragged. */
export function inferShape(values: unknown, dtype?: DataType): number[] {
  const isLeaf = (x: unknown) => !Array.isArray(x) && !(isTypedArray(x) && dtype !== 'string');
  const shape: number[] = [];
  for (let first = values; !isLeaf(first); first = (first as unknown[])[0]) shape.push((first as unknown[]).length);
  if (Array.isArray(values) && env().getBool('TENSORLIKE_CHECK_SHAPE_CONSISTENCY')) checkNesting(values, shape, 0, '');
  return shape;
}

function checkNesting(value: unknown, shape: number[], depth: number, path: string): void {
  if (!Array.isArray(value) && !isTypedArray(value)) {
    if (depth === shape.length) return;
    throw new Error(`Element arr[${path}] is a primitive, but should be an array/TypedArray of ${shape[depth]} elements`);
  }
  if (depth === shape.length) {
    throw new Error(`Element arr[${path}] should be a primitive, but is an array of ${value.length} elements`);
  }
  if (value.length !== shape[depth]) {
    throw new Error(`Element arr[${path}] should have ${shape[depth]} elements, but has ${value.length} elements`);
  }
  if (isTypedArray(value)) return;
  for (let i = 0; i < value.length; i++) {
    if (depth + 1 === shape.length && typeof value[i] !== 'object') continue;
    checkNesting(value[i], shape, depth + 1, path ? `${path}][${i}` : String(i));
  }
}

/** All leaves of nested arrays, or of objects with indices for keys, in order. Typed arrays count as nested, unless they stand for strings. */
export function flatten<T>(values: unknown, out: T[] = [], keepTypedArrays = false): T[] {
  if (Array.isArray(values) || (isTypedArray(values) && !keepTypedArrays)) {
    for (let i = 0; i < values.length; i++) {
      const item = (values as unknown[])[i];
      if (typeof item === 'object' && item !== null) flatten(item, out, keepTypedArrays);
      else out.push(item as T);
    }
  } else if (typeof values === 'object' && values !== null && !isTypedArray(values) && !isThenable(values)) {
    flatten(Array.from({...values, length: 1 + Math.max(-1, ...Object.keys(values).filter((k) => /^\d+$/.test(k)).map(Number))}), out, keepTypedArrays);
  } else {
    out.push(values as T);
  }
  return out;
}

const isThenable = (x: object) => typeof (x as Promise<unknown>).then === 'function';

/** Values as a typed array of the dtype. Given as one of the right type, they are not copied. */
export function toTypedArray<D extends Exclude<DataType, 'string'>>(values: TensorLike, dtype: D): DataTypeMap[D] {
  if ((dtype as string) === 'string') throw new Error('Cannot convert a string[] to a TypedArray');
  const type = arrayTypeOf(dtype);
  const flat = Array.isArray(values) ? flatten<number>(values) : isTypedArray(values) ? values : [values as number];
  if (env().getBool('DEBUG')) checkNumbers(flat as number[], dtype);
  if (flat instanceof type) return flat as DataTypeMap[D];
  if (dtype === 'bool') return Uint8Array.from(flat as number[], (v) => (Math.round(v) !== 0 ? 1 : 0)) as DataTypeMap[D];
  if (dtype === 'int64' || dtype === 'uint64') return type.from(Array.from(flat as number[], BigInt) as never) as DataTypeMap[D];
  return new type(flat as never) as DataTypeMap[D];
}

/** Throws where a number is not finite, or too big for the dtype. */
export function checkNumbers(values: ArrayLike<number>, dtype: DataType): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Number.isNaN(value) || !Number.isFinite(Number(value))) {
      throw new Error(`A tensor of type ${dtype} being uploaded contains ${value}.`);
    }
  }
}

/** The bytes of a text, UTF-8 unless `encoding` says otherwise. */
export function encodeString(text: string, encoding = 'utf-8'): Uint8Array {
  return env().platform.encode(text, encoding);
}

/** The text of bytes, UTF-8 unless `encoding` says otherwise. */
export function decodeString(bytes: Uint8Array, encoding = 'utf-8'): string {
  return env().platform.decode(bytes, encoding);
}

export function sizeFromShape(shape: readonly number[]): number {
  let size = 1;
  for (const dim of shape) size *= dim;
  return size;
}

/** Row-major strides of all but the last dimension, whose stride is 1. */
export function computeStrides(shape: readonly number[]): number[] {
  const strides: number[] = [];
  for (let axis = shape.length - 1, stride = 1; axis > 0; axis--) strides.unshift((stride *= shape[axis]));
  return strides;
}

type Nested = number | boolean | string | Nested[];

/** Elements as nested arrays; a complex number becomes two neighbours in the innermost one. */
export function toNestedArray(shape: readonly number[], values: ArrayLike<unknown>, isComplex = false): Nested {
  const perElement = isComplex ? 2 : 1;
  if (shape.length === 0) return (isComplex ? Array.from(values).slice(0, 2) : values[0]) as Nested;
  const size = sizeFromShape(shape) * perElement;
  if (size === 0) return [];
  if (size !== values.length) {
    throw new Error(`[${shape}] does not match the input size ${values.length}${isComplex ? ' for a complex tensor' : ''}.`);
  }
  return nest(shape, values, perElement, {at: 0});
}

function nest(shape: readonly number[], values: ArrayLike<unknown>, perElement: number, cursor: {at: number}, axis = 0): Nested {
  const out: Nested[] = [];
  if (axis === shape.length - 1) {
    for (let i = shape[axis] * perElement; i > 0; i--) out.push(values[cursor.at++] as Nested);
  } else {
    for (let i = 0; i < shape[axis]; i++) out.push(nest(shape, values, perElement, cursor, axis + 1));
  }
  return out;
}
