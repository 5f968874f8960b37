// Types that programs written for TensorFlow.js name, and that nothing else here needs.
import type {TensorContainer} from './scope';
import type {Tensor} from './tensor';
import type {DataType, DataValues, GpuBuffer} from './types';

/** Shapes by rank. */
export interface ShapeMap {
  R0: number[];
  R1: [number];
  R2: [number, number];
  R3: [number, number, number];
  R4: [number, number, number, number];
  R5: [number, number, number, number, number];
  R6: [number, number, number, number, number, number];
}

/** The dtype of a value. */
export type DataTypeFor<T extends number | string | boolean> = T extends number ? 'float32' | 'int32' : T extends string ? 'string' : 'bool';
export type RecursiveArray<T> = {[index: number]: T | RecursiveArray<T>};
export type ScalarLike = number | boolean | string | Uint8Array;
export type BackendValues = DataValues;
export type DataId = object;
export type TensorContainerArray = TensorContainer[];
export type TensorContainerObject = {[name: string]: TensorContainer};

/** How `dataToGPU` is to lay elements out. */
export interface DataToGPUWebGLOption {
  /** Rows of texels, and texels a row; there may be more than elements. */
  customTexShape?: [number, number];
}
export type DataToGPUOptions = DataToGPUWebGLOption;

/** A tensor's elements in the memory of a GPU. */
export interface GPUData {
  /** Whoever is done with the texture or buffer disposes it. */
  tensorRef: Tensor;
  texture?: WebGLTexture;
  buffer?: GpuBuffer;
  /** Rows of texels, and texels a row. */
  texShape?: [number, number];
}

// --- signatures of TensorFlow's saved models -----------------------------------------------------------------------------

/** An input or output of a signature. */
export interface ModelTensorInfo {
  name: string;
  shape?: number[];
  dtype: DataType | string;
  tfDtype?: string;
}
export type SavedModelTensorInfo = ModelTensorInfo;
export type SignatureDefInfo = {[key: string]: SignatureDefEntry};
export interface SignatureDefEntry {
  inputs: {[key: string]: ModelTensorInfo};
  outputs: {[key: string]: ModelTensorInfo};
}
export type SignatureDef = SignatureDefInfo;

/** A graph of a saved model, with its tags and signatures. */
export interface MetaGraph {
  tags: string[];
  signatureDefs: SignatureDefInfo;
}
export type MetaGraphInfo = MetaGraph;
