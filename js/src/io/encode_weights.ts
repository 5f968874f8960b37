// Writes tensors as the bytes of a model's weights, one after another.

import type {NamedTensorMap, Tensor} from '../tensor';
import {CompositeArrayBuffer} from './composite_buffer';
import {fail} from './error';
import type {WeightGroup, WeightsManifestEntry} from './types';
import {STRING_LENGTH_BYTES, WEIGHT_DTYPES} from './weight_layout';

/** A tensor with the name it is saved under. */
export interface NamedTensor {
  name: string;
  tensor: Tensor;
}

/**
 * The values of tensors in one buffer, and the specs that `decodeWeights` needs to read them. Throws for a dtype that
 * weight files cannot hold.
 * @example
 * const {data, specs} = await tf.io.encodeWeights({x: tf.tensor1d([1, 2])});
 * data.byteLength; // 8
 */
export async function encodeWeights(tensors: NamedTensorMap | NamedTensor[], group?: WeightGroup):
    Promise<{data: ArrayBuffer, specs: WeightsManifestEntry[]}> {
  const named = Array.isArray(tensors) ? tensors : Object.entries(tensors).map(([name, tensor]) => ({name, tensor}));
  const specs = named.map(({name, tensor: {shape, dtype}}) => {
    if (!WEIGHT_DTYPES.includes(dtype)) fail('encodeWeights', `Unsupported dtype in weight '${name}': ${dtype}`);
    return {name, shape, dtype, ...(group && {group})} as WeightsManifestEntry;
  });
  const parts = (await Promise.all(named.map(({tensor}) => tensorBytes(tensor)))).flat();
  return {data: new CompositeArrayBuffer(parts).slice(), specs};
}

async function tensorBytes(tensor: Tensor): Promise<ArrayBufferView[]> {
  if (tensor.dtype !== 'string') return [await tensor.data() as Float32Array];
  const strings = await tensor.bytes() as Uint8Array[];
  return strings.flatMap(string => [lengthHeader(string.length), string]);
}

function lengthHeader(length: number): Uint8Array {
  const header = new Uint8Array(STRING_LENGTH_BYTES);
  new DataView(header.buffer).setUint32(0, length, true);
  return header;
}
