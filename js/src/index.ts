// The public namespace.
export * from './ops.gen';
export * from './types';
export {Tensor, type TensorLike} from './tensor';
export {setWasmPaths} from './runtime';
export * as io from './io';
import {start} from './runtime';
import {upload} from './engine';
import type {Tensor} from './tensor';

/** Resolves when the core has started. */
export async function ready(): Promise<void> {
  await start();
}

export function tensor(values: number[], shape: number[]): Tensor {
  return upload(new Float32Array(values), shape, 'float32');
}
