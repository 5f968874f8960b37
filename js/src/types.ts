// Types that the whole package shares.

/** Data types of tensors. The first five are TensorFlow.js's, the others come with ONNX and TFLite models. */
export type DataType =
  | 'float32' | 'int32' | 'bool' | 'complex64' | 'string'
  | 'float16' | 'bfloat16' | 'float64' | 'int8' | 'int16' | 'int64' | 'uint8' | 'uint16' | 'uint32' | 'uint64'
  | 'int4' | 'uint4';

/** Dtypes in the order of the C ABI. */
export const DTYPES: readonly DataType[] = [
  'float32', 'int32', 'bool', 'complex64', 'string', 'float16', 'bfloat16', 'float64', 'int8', 'int16', 'int64', 'uint8',
  'uint16', 'uint32', 'uint64', 'int4', 'uint4',
];

/** Typed arrays in which JavaScript sees the elements of a tensor. */
export type TypedArray =
  | Float32Array | Int32Array | Uint8Array | Float64Array | Int8Array | Int16Array | Uint16Array | Uint32Array
  | BigInt64Array | BigUint64Array | Uint8ClampedArray;

/** What an op's attribute may be. Nested lists are flattened on the way to the core. */
export type AttrValue = number | boolean | string | null | undefined | ArrayLike<number> | ReadonlyArray<readonly number[]>;

export type ShapeLike = readonly number[];
