// How many bytes a weight takes in the data, and how they are read from it.
//   numbers: the elements in row-major order, little-endian; complex64 as pairs (real, imaginary)
//   strings: for each element its length in bytes (uint32), then its bytes

import {fail} from './error';
import type {WeightsManifestEntry} from './types';

/** Dtypes that weight files can hold. */
export const WEIGHT_DTYPES: readonly string[] = ['float32', 'int32', 'bool', 'string', 'complex64'];

/** Bytes of an element, by the type it is stored as, which quantization makes another. Strings have no fixed size. */
const BYTES_PER_ELEMENT = new Map<string, number>([
  ['float32', 4], ['int32', 4], ['bool', 1], ['complex64', 8], ['float16', 2], ['uint16', 2], ['uint8', 1],
]);

export const STRING_LENGTH_BYTES = 4;

/** Bytes of a weight as they lie in the data: one array per element for strings, else one for all. */
export type RawWeight = Uint8Array | Uint8Array[];

/** Number of elements of a weight. Throws when a dimension is not a whole number ≥ 0. */
export function elementCount({name, shape}: WeightsManifestEntry): number {
  if (!Array.isArray(shape) || !shape.every(size => Number.isSafeInteger(size) && size >= 0)) {
    fail('decodeWeights', `weight '${name}' has shape ${JSON.stringify(shape)}, expected a list of sizes`);
  }
  return shape.reduce((count, size) => count * size, 1);
}

/** Bytes that a weight takes in the data; undefined for strings, which only their data tells. */
export function weightByteLength(spec: WeightsManifestEntry): number | undefined {
  const {name, dtype, quantization} = spec;
  if (!WEIGHT_DTYPES.includes(dtype)) fail('decodeWeights', `Unsupported dtype in weight '${name}': ${dtype}`);
  const stored = quantization?.dtype ?? dtype;
  if (stored === 'string') return undefined;
  const size = BYTES_PER_ELEMENT.get(stored)
      ?? fail('decodeWeights', `weight '${name}' is quantized as ${stored}, expected uint8, uint16 or float16`);
  return elementCount(spec) * size;
}

/**
 * Reads one weight from any source: yields how many bytes it wants next, and is resumed with them. So the same code
 * reads from a buffer and from a stream.
 */
export function* readWeight(spec: WeightsManifestEntry): Generator<number, RawWeight, Uint8Array> {
  const length = weightByteLength(spec);
  if (length !== undefined) return yield length;
  const strings: Uint8Array[] = [];
  for (let i = elementCount(spec); i > 0; --i) {
    const header = yield STRING_LENGTH_BYTES;
    strings.push(yield new DataView(header.buffer, header.byteOffset).getUint32(0, true));
  }
  return strings;
}
