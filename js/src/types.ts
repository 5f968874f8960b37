// Types that the whole package shares.

/** Data types of tensors. The first five are TensorFlow.js's, the others come with ONNX and TFLite models. */
export type DataType =
  | 'float32' | 'int32' | 'bool' | 'complex64' | 'string'
  | 'float16' | 'bfloat16' | 'float64' | 'int8' | 'int16' | 'int64' | 'uint8' | 'uint16' | 'uint32' | 'uint64'
  | 'int4' | 'uint4';

/** What the elements of a tensor are taken for unless a program says more. */
export type NumericDataType = 'float32' | 'int32' | 'bool' | 'complex64';

/** Dtypes in the order of the C ABI. */
export const DTYPES: readonly DataType[] = [
  'float32', 'int32', 'bool', 'complex64', 'string', 'float16', 'bfloat16', 'float64', 'int8', 'int16', 'int64', 'uint8',
  'uint16', 'uint32', 'uint64', 'int4', 'uint4',
];

/** Typed arrays in which JavaScript sees the elements of a tensor. */
export type TypedArray =
  | Float32Array | Int32Array | Uint8Array | Float64Array | Int8Array | Int16Array | Uint16Array | Uint32Array
  | BigInt64Array | BigUint64Array | Uint8ClampedArray;

/** What `data()` of a tensor of each dtype gives. bool is 0 or 1, complex64 pairs of real and imaginary part. */
export interface DataTypeMap {
  float32: Float32Array; int32: Int32Array; bool: Uint8Array; complex64: Float32Array; string: string[];
  float16: Float32Array; bfloat16: Float32Array; float64: Float64Array; int8: Int8Array; int16: Int16Array;
  int64: BigInt64Array; uint8: Uint8Array; uint16: Uint16Array; uint32: Uint32Array; uint64: BigUint64Array;
  int4: Int8Array; uint4: Uint8Array;
}

/** Elements as the core takes them: strings are UTF-8 or any other bytes. */
export type DataValues = TypedArray | string[] | Uint8Array[];

/** The number of a tensor's dimensions, in types: `Tensor<Rank.R2>`. */
export enum Rank { R0 = 'R0', R1 = 'R1', R2 = 'R2', R3 = 'R3', R4 = 'R4', R5 = 'R5', R6 = 'R6' }

/** Nested arrays by rank. */
export interface ArrayMap {
  R0: number;
  R1: number[];
  R2: number[][];
  R3: number[][][];
  R4: number[][][][];
  R5: number[][][][][];
  R6: number[][][][][][];
}

/** A (nested) array, typed array, number, boolean or string: what functions take in place of a tensor. */
export type TensorLike = number | boolean | string | TypedArray | readonly TensorLike[];

// A type of WebGPU, where the TypeScript of a program knows it.
type OfWebGpu<Name extends string> = typeof globalThis extends {[K in Name]: {prototype: infer T}} ? T : object;
export type GpuBuffer = OfWebGpu<'GPUBuffer'>;
export type GpuDevice = OfWebGpu<'GPUDevice'>;

type Orders<Letter extends string, All extends string = Letter> = Letter extends Letter ? Letter | `${Letter}${Orders<Exclude<All, Letter>>}` : never;
/** Some of the channels of a texture, in any order. */
export type WebGLChannels = Orders<'R' | 'G' | 'B' | 'A'>;

/** A texture that a tensor is to be made of; see {@link tensor}. */
export interface WebGLData {
  texture: WebGLTexture;
  height: number;
  width: number;
  /** What the tensor has of each texel; RGBA if left out. */
  channels: WebGLChannels;
}

/** A buffer that a tensor is to be made of; see {@link tensor}. */
export interface WebGPUData {
  buffer: GpuBuffer;
  /** Whether the tensor uses the buffer itself, which the program then leaves alone. */
  zeroCopy?: boolean;
}

/** What an op's attribute may be. Nested lists are flattened on the way to the core. */
export type AttrValue = number | boolean | string | null | undefined | ArrayLike<number> | ReadonlyArray<readonly number[]>;

export type ShapeLike = readonly number[];
