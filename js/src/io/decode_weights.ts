// Makes tensors from the bytes of a model's weights.

import {makeTensor} from '../engine';
import type {NamedTensorMap, Tensor} from '../tensor';
import {ByteReader} from './byte_reader';
import {CompositeArrayBuffer} from './composite_buffer';
import {fail} from './error';
import {float16ToFloat32} from './float16';
import type {WeightData, WeightQuantization, WeightsManifestEntry} from './types';
import {readWeight, type RawWeight} from './weight_layout';

type Numbers = Float32Array | Int32Array | Uint8Array | Uint16Array;

/** A weight's bytes as elements of the type it is stored as. */
const VIEWS = {
  float32: viewAs(Float32Array),
  complex64: viewAs(Float32Array),
  int32: viewAs(Int32Array),
  bool: viewAs(Uint8Array),
  float16: viewAs(Uint16Array),
  uint16: viewAs(Uint16Array),
  uint8: viewAs(Uint8Array),
};

/** Dtypes that a quantized weight may have, by the type it is stored as. */
const UNQUANTIZED: {[stored in WeightQuantization['dtype']]: string[]} = {
  uint8: ['float32', 'int32'],
  uint16: ['float32', 'int32'],
  float16: ['float32'],
};

/**
 * Tensors from the bytes of weights that lie one after another as `specs` say; the reverse of `encodeWeights`.
 * Quantized weights come out in full precision. Throws when the data is shorter than the specs say, and for dtypes
 * other than float32, int32, bool, complex64 and string.
 * @example
 * const specs = [{name: 'x', shape: [2], dtype: 'float32'}];
 * const {x} = tf.io.decodeWeights(new Float32Array([1, 2]).buffer, specs);
 * x.print();
 * @param wanted Names of the weights to decode; the others are skipped. Default: all.
 */
export function decodeWeights(data: WeightData, specs: WeightsManifestEntry[],
                              wanted?: ReadonlySet<string>): NamedTensorMap {
  const source = new CompositeArrayBuffer(data);
  const tensors: NamedTensorMap = {};
  let offset = 0;
  for (const spec of specs) {
    const reading = readWeight(spec);
    let step = reading.next();
    while (!step.done) {
      const end = offset + step.value;
      if (end > source.byteLength) {
        fail('decodeWeights', `weight '${spec.name}' ends at byte ${end}, but the data has ${source.byteLength} bytes`);
      }
      step = reading.next(source.bytes(offset, end));
      offset = end;
    }
    if (wanted?.has(spec.name) ?? true) tensors[spec.name] = toTensor(spec, step.value);
  }
  return tensors;
}

/**
 * As `decodeWeights`, from a stream; holds no more than one weight and one chunk at a time beside the tensors.
 * @example
 * const stream = new Blob([new Float32Array([1, 2])]).stream();
 * const {x} = await tf.io.decodeWeightsStream(stream, [{name: 'x', shape: [2], dtype: 'float32'}]);
 */
export async function decodeWeightsStream(stream: ReadableStream<ArrayBuffer | Uint8Array>,
                                          specs: WeightsManifestEntry[]): Promise<NamedTensorMap> {
  const source = new ByteReader(stream);
  const tensors: NamedTensorMap = {};
  for (const spec of specs) {
    const reading = readWeight(spec);
    let step = reading.next();
    while (!step.done) {
      const bytes = await source.read(step.value);
      if (!bytes) fail('decodeWeights', `the stream ended inside weight '${spec.name}'`);
      step = reading.next(bytes);
    }
    tensors[spec.name] = toTensor(spec, step.value);
  }
  return tensors;
}

function toTensor(spec: WeightsManifestEntry, raw: RawWeight): Tensor {
  const {shape, dtype, quantization} = spec;
  // Strings are kept as they are, so each gets bytes of its own instead of a view that holds all weights in memory.
  if (Array.isArray(raw)) return makeTensor(raw.map(bytes => bytes.slice()), shape, dtype);
  const values = quantization ? dequantize(spec, quantization, raw) : VIEWS[dtype as keyof typeof VIEWS](raw);
  return makeTensor(values, shape, dtype);
}

function dequantize({name, dtype}: WeightsManifestEntry, quantization: WeightQuantization, raw: Uint8Array):
    Float32Array | Int32Array {
  const {dtype: stored, scale, min} = quantization;
  const allowed = UNQUANTIZED[stored] ?? [];
  if (!allowed.includes(dtype)) {
    const dtypes = allowed.join(' and ') || 'no dtype';
    fail('decodeWeights', `weight '${name}' of dtype ${dtype} is quantized as ${stored}, which is for ${dtypes}`);
  }
  const values = VIEWS[stored](raw);
  if (stored === 'float16') return float16ToFloat32(values as Uint16Array);
  if (scale === undefined || min === undefined) {
    fail('decodeWeights', `weight '${name}' is quantized as ${stored} without scale and min`);
  }
  const whole = dtype === 'int32';
  const out = whole ? new Int32Array(values.length) : new Float32Array(values.length);
  for (let i = 0; i < out.length; ++i) {
    const value = values[i] * scale + min;
    out[i] = whole ? Math.round(value) : value;
  }
  return out;
}

function viewAs<T extends Numbers>(
    Type: {new (buffer: ArrayBufferLike, offset: number, length: number): T, BYTES_PER_ELEMENT: number}) {
  return (bytes: Uint8Array): T => {
    // Weights are not padded, so one may start where a typed array cannot.
    const aligned = bytes.byteOffset % Type.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
    return new Type(aligned.buffer, aligned.byteOffset, aligned.length / Type.BYTES_PER_ELEMENT);
  };
}
