// tf.util: small helpers on arrays, shapes and dtypes.
import {env} from './environment';
import type {DataType, DataTypeMap, TensorLike, TypedArray} from './types';
import {arrayTypeOf, encodeString, sizeFromShape, toNestedArray, toTypedArray} from './values';

export {fingerPrint64, hexToLong, Long} from './hash';
export {assertNonNegativeIntegerDimensions} from './create';
export {checkNumbers as checkConversionForErrors, computeStrides, decodeString, encodeString, flatten, inferDtype, sizeFromShape, toNestedArray, toTypedArray} from './values';

type List = {[index: number]: unknown; readonly length: number};

// --- checks ----------------------------------------------------------------------------------------------------------

/** Throws the message unless the condition holds. */
export function assert(condition: boolean, message: string | (() => string)): asserts condition {
  if (!condition) throw new Error(typeof message === 'string' ? message : message());
}

export function assertShapesMatch(a: readonly number[], b: readonly number[], prefix = ''): void {
  assert(arraysEqual(a, b), () => `${prefix} Shapes ${a} and ${b} must match`);
}

export function assertNonNull(a: unknown): void {
  assert(a !== null && a !== undefined, 'The input to the tensor constructor must be a non-null value.');
}

export const isInt = (a: number): boolean => a % 1 === 0;
export const isString = (x: unknown): x is string => typeof x === 'string' || x instanceof String;
export const isBoolean = (x: unknown): x is boolean => typeof x === 'boolean';
export const isNumber = (x: unknown): x is number => typeof x === 'number';
export const isFunction = (x: unknown): boolean => typeof x === 'function';
export const isPromise = (x: unknown): x is Promise<unknown> => typeof (x as Promise<unknown> | null)?.then === 'function';
export const isScalarShape = (shape: readonly number[]): boolean => shape.length === 0;

/** Whether x is a typed array, as the platform sees it. */
export function isTypedArray(x: unknown): x is TypedArray {
  const {platform} = env();
  return platform.isTypedArray ? platform.isTypedArray(x) : ArrayBuffer.isView(x) && !(x instanceof DataView);
}

export function arraysEqual(a: ArrayLike<unknown> | null | undefined, b: ArrayLike<unknown> | null | undefined): boolean {
  if (a === b) return true;
  return !!a && !!b && a.length === b.length && Array.prototype.every.call(a, (v, i) => v === b[i]);
}

/** Like {@link arraysEqual}, where null on either side equals anything. */
export function arraysEqualWithNull(a: ArrayLike<unknown> | null, b: ArrayLike<unknown> | null): boolean {
  if (a === b) return true;
  return !!a && !!b && a.length === b.length && Array.prototype.every.call(a, (v, i) => v === null || b[i] === null || v === b[i]);
}

// --- numbers ---------------------------------------------------------------------------------------------------------

export const clamp = (min: number, x: number, max: number): number => Math.max(min, Math.min(x, max));
export const nearestLargerEven = (x: number): number => (x % 2 === 0 ? x : x + 1);
export const tanh = (x: number): number => Math.tanh(x);
export const rightPad = (text: string, size: number): string => text.padEnd(size);
export const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
export const randUniform = (from: number, to: number): number => from + Math.random() * (to - from);
export const now = (): number => env().platform.now();

export function distSquared(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((total, v, i) => total + (Number(v) - Number(b[i])) ** 2, 0);
}

/** The smallest divisor of size that is at least start. */
export function nearestDivisor(size: number, start: number): number {
  for (let i = start; i < size; i++) if (size % i === 0) return i;
  return size;
}

/** Width and height of an almost square area of at least `size`. */
export function sizeToSquarishShape(size: number): [number, number] {
  const width = Math.ceil(Math.sqrt(size));
  return [width, Math.ceil(size / width)];
}

// --- shuffling -------------------------------------------------------------------------------------------------------

export function swap<T>(list: {[index: number]: T}, i: number, j: number): void {
  [list[i], list[j]] = [list[j], list[i]];
}

/**
 * Shuffles in place (Fisher-Yates).
 * @example const a = [1, 2, 3]; tf.util.shuffle(a);
 */
export function shuffle(list: List): void {
  for (let left = list.length; left > 0; left--) swap(list, left - 1, Math.floor(Math.random() * left));
}

/** Shuffles two lists of one length in the same way. */
export function shuffleCombo(a: List, b: List): void {
  assert(a.length === b.length, () => `Array sizes must match to be shuffled together: first array length was ${a.length}, second ${b.length}`);
  for (let left = a.length; left > 0; left--) {
    const i = Math.floor(Math.random() * left);
    swap(a, left - 1, i);
    swap(b, left - 1, i);
  }
}

/** The numbers below n in random order. */
export function createShuffledIndices(n: number): Uint32Array {
  const indices = Uint32Array.from({length: n}, (_, i) => i);
  shuffle(indices);
  return indices;
}

// --- shapes ----------------------------------------------------------------------------------------------------------

/** The shape with its one -1 replaced by what `size` elements leave for it. */
export function inferFromImplicitShape(shape: number[], size: number): number[] {
  const implicit = shape.indexOf(-1);
  const known = sizeFromShape(shape.filter((dim) => dim !== -1));
  shape.forEach((dim, i) => {
    assert(dim >= -1, () => `Shapes can not be < 0. Found ${dim} at dim ${i}`);
    assert(dim !== -1 || i === implicit, () => `Shapes can only have 1 implicit size. Found -1 at dim ${implicit} and dim ${i}`);
  });
  if (implicit < 0) {
    assert(size <= 0 || size === known, () => `Size(${size}) must match the product of shape ${shape}`);
    return shape;
  }
  assert(known !== 0, () => `Cannot infer the missing size in [${shape}] when there are 0 elements`);
  assert(size % known === 0, () => `The implicit shape can't be a fractional number. Got ${size} / ${known}`);
  return shape.map((dim) => (dim === -1 ? size / known : dim));
}

/** Axes as a list of non-negative numbers; all of them for null. */
export function parseAxisParam(axis: number | number[] | null | undefined, shape: readonly number[]): number[] {
  const rank = shape.length;
  const axes = axis === null || axis === undefined ? shape.map((_, i) => i) : [axis].flat();
  assert(axes.every((a) => a >= -rank && a < rank), () => `All values in axis param must be in range [-${rank}, ${rank}) but got axis ${axes}`);
  assert(axes.every(isInt), () => `All values in axis param must be integers but got axis ${axes}`);
  return axes.map((a) => (a < 0 ? rank + a : a));
}

/** The shape without its dimensions of 1 (or without those in `axis`), and which dimensions are left. */
export function squeezeShape(shape: readonly number[], axis?: number[] | null): {newShape: number[]; keptDims: number[]} {
  const axes = axis?.length ? parseAxisParam(axis, shape) : shape.map((_, i) => i).filter((i) => shape[i] === 1);
  for (const i of axes) assert(shape[i] === 1, () => `Can't squeeze axis ${i} since its dim '${shape[i]}' is not 1`);
  const keptDims = shape.map((_, i) => i).filter((i) => !axes.includes(i));
  return {newShape: keptDims.map((i) => shape[i]), keptDims};
}

export function locToIndex(position: readonly number[], rank: number, strides: readonly number[]): number {
  if (rank === 0) return 0;
  return position.reduce((total, at, axis) => total + at * (strides[axis] ?? 1), 0);
}

export function indexToLoc(index: number, rank: number, strides: readonly number[]): number[] {
  return Array.from({length: rank}, (_, axis) => {
    const stride = strides[axis] ?? 1;
    const at = Math.floor(index / stride);
    index -= at * stride;
    return at;
  });
}

// --- dtypes and their arrays -----------------------------------------------------------------------------------------

const BYTES: Partial<Record<DataType, number>> = {
  float32: 4, int32: 4, bool: 1, complex64: 8, float16: 2, bfloat16: 2, float64: 8, int8: 1, int16: 2, int64: 8, uint8: 1,
  uint16: 2, uint32: 4, uint64: 8,
};

export function isValidDtype(dtype: string): dtype is DataType {
  return dtype in BYTES || ['string', 'int4', 'uint4'].includes(dtype);
}

export function bytesPerElement(dtype: DataType): number {
  const bytes = BYTES[dtype];
  assert(bytes !== undefined, () => `Unknown dtype ${dtype}`);
  return bytes;
}

export function bytesFromStringArray(strings: Uint8Array[] | null): number {
  return strings ? sum(strings.map((bytes) => bytes.length)) : 0;
}

/** Whether values may change when they are cast. */
export function hasEncodingLoss(from: DataType, to: DataType): boolean {
  const order: DataType[] = ['bool', 'int32', 'float32', 'complex64'];
  const a = order.indexOf(from), b = order.indexOf(to);
  if (to === 'complex64') return false;
  return b < 0 || (a < 0 && b === 0) || a > b;
}

/** An array of zeros (of undefined for strings). */
export function getArrayFromDType<D extends DataType>(dtype: D, size: number): DataTypeMap[D] {
  if (dtype === 'string') return new Array<string>(size) as unknown as DataTypeMap[D];
  return new (arrayTypeOf(dtype ?? 'float32'))(size) as unknown as DataTypeMap[D];
}

export const getTypedArrayFromDType = getArrayFromDType;

export function makeZerosTypedArray<D extends DataType>(size: number, dtype: D): DataTypeMap[D] {
  assert((dtype as string) !== 'string', 'Unknown data type string');
  return getArrayFromDType(dtype, size);
}

export function makeOnesTypedArray<D extends DataType>(size: number, dtype: D): DataTypeMap[D] {
  return (makeZerosTypedArray(size, dtype) as Float32Array).fill(1) as DataTypeMap[D];
}

export function makeZerosNestedTypedArray<D extends DataType>(shape: number[], dtype: D): unknown {
  return toNestedArray(shape, getArrayFromDType(dtype ?? 'float32', sizeFromShape(shape)) as ArrayLike<unknown>);
}

/** One element in the form in which the core keeps it. */
export function createScalarValue(value: TensorLike, dtype: DataType): TypedArray {
  return dtype === 'string' ? encodeString(value as string) : toTypedArray([value], dtype);
}

/** Bytes as the typed array of a dtype; typed arrays are given back. */
export function convertBackendValuesAndArrayBuffer(data: TypedArray | ArrayBuffer, dtype: DataType): TypedArray {
  if (ArrayBuffer.isView(data)) return data as TypedArray;
  assert(dtype !== 'string', 'Unknown dtype string');
  return new (arrayTypeOf(dtype) as unknown as new (buffer: ArrayBuffer) => TypedArray)(data);
}

// --- time ------------------------------------------------------------------------------------------------------------

/**
 * Resolves once `check()` holds; tries again after `delay(n)` milliseconds, at most `attempts` times, then rejects.
 */
export function repeatedTry(
    check: () => boolean, delay: (attempt: number) => number = () => 0, attempts?: number | null,
    schedule: (f: () => void, ms: number) => void = setTimeout): Promise<void> {
  return new Promise((resolve, reject) => {
    let attempt = 0;
    const tryOnce = () => {
      if (check()) return resolve();
      attempt++;
      if (attempts !== undefined && attempts !== null && attempt >= attempts) return reject();
      schedule(tryOnce, delay(attempt));
    };
    tryOnce();
  });
}

/** The platform's fetch. */
export function fetch(path: string, init?: RequestInit): Promise<Response> {
  return env().platform.fetch(path, init);
}
