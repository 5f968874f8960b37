// Weights as bytes: encoding, decoding, quantization, streams, damaged data.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tfjs from '@tensorflow/tfjs';
import {importIO} from './bundle.mjs';

const {decodeWeights, decodeWeightsStream, encodeWeights, float16ToFloat32, weightsLoaderFactory} =
    await importIO('decode_weights', 'encode_weights', 'float16', 'weights_loader');

const utf8 = text => new TextEncoder().encode(text);
const tensorOf = (dtype, shape, values) => ({dtype, shape, data: async () => values, bytes: async () => values});
const named = {
  flag: tensorOf('bool', [3], new Uint8Array([1, 0, 1])),  // leaves what follows unaligned
  x: tensorOf('float32', [2, 1], new Float32Array([1.5, NaN])),
  words: tensorOf('string', [2], [utf8('héllo'), utf8('')]),
  z: tensorOf('complex64', [2], new Float32Array([1, 2, 3, 4])),
  i: tensorOf('int32', [], new Int32Array([-7])),
  none: tensorOf('float32', [0, 4], new Float32Array(0)),
};
const plain = tensors => Object.fromEntries(
    Object.entries(tensors).map(([name, {dtype, shape, values}]) => [name, [dtype, shape, values]]));
const expected = Object.fromEntries(await Promise.all(
    Object.entries(named).map(async ([name, t]) => [name, [t.dtype, t.shape, await t.data()]])));

test('numbers are stored little-endian without padding, strings behind their length', async () => {
  const {data, specs} = await encodeWeights({flag: named.flag, i: named.i, words: named.words}, 'optimizer');
  assert.deepEqual([...new Uint8Array(data)],
                   [1, 0, 1, 249, 255, 255, 255, 6, 0, 0, 0, ...utf8('héllo'), 0, 0, 0, 0]);
  assert.deepEqual(specs.map(({name, shape, dtype, group}) => [name, shape, dtype, group]), [
    ['flag', [3], 'bool', 'optimizer'], ['i', [], 'int32', 'optimizer'], ['words', [2], 'string', 'optimizer']]);
});

test('a list of named tensors encodes as the map does; no tensors give no bytes', async () => {
  const list = Object.entries(named).map(([name, tensor]) => ({name, tensor}));
  assert.deepEqual(await encodeWeights(list), await encodeWeights(named));
  assert.equal((await encodeWeights([])).data.byteLength, 0);
});

test('a value that is part of a larger buffer encodes alone', async () => {
  const {data} = await encodeWeights({x: tensorOf('float32', [1], new Float32Array([1, 2, 3]).subarray(1, 2))});
  assert.deepEqual([...new Float32Array(data)], [2]);
});

test('encodeWeights refuses dtypes that weight files cannot hold', async () => {
  const x = tensorOf('int16', [1], new Int16Array(1));
  await assert.rejects(encodeWeights({x}), /Unsupported dtype in weight 'x': int16/);
});

/** Cuts bytes into buffers of `size`. */
const pieces = (data, size) => Array.from({length: Math.ceil(data.byteLength / size)},
                                          (_, i) => data.slice(i * size, i * size + size));
for (const size of [1, 3, 7, 1000]) {
  test(`what encodeWeights wrote, cut into buffers of ${size}, decodes`, async () => {
    const {data, specs} = await encodeWeights(named);
    assert.deepEqual(plain(decodeWeights(pieces(data, size), specs)), expected);
    const stream = new ReadableStream({start(controller) {
      for (const piece of pieces(data, size)) controller.enqueue(new Uint8Array(piece));
      controller.close();
    }});
    assert.deepEqual(plain(await decodeWeightsStream(stream, specs)), expected);
  });
}

test('TensorFlow.js decodes what encodeWeights wrote', async () => {
  const {data, specs} = await encodeWeights(named);
  const tensors = Object.entries(tfjs.io.decodeWeights(data, specs));
  const decoded = await Promise.all(tensors.map(async ([name, t]) => [
    name, [t.dtype, t.shape, t.dtype === 'string' ? await t.bytes() : await t.data()]]));
  assert.deepEqual(Object.fromEntries(decoded), expected);
});

test('decodeWeights decodes what TensorFlow.js encoded', async () => {
  const {data, specs} = await tfjs.io.encodeWeights({
    flag: tfjs.tensor1d([true, false, true], 'bool'),
    x: tfjs.tensor2d([[1.5], [NaN]]),
    words: tfjs.tensor1d(['héllo', '']),
    z: tfjs.complex([1, 3], [2, 4]),
    i: tfjs.scalar(-7, 'int32'),
    none: tfjs.zeros([0, 4]),
  });
  assert.deepEqual(plain(decodeWeights(data, specs)), expected);
});

test('a stream may give ArrayBuffers', async () => {
  const stream = new ReadableStream({start(controller) {
    controller.enqueue(new Float32Array([1]).buffer);
    controller.close();
  }});
  const {x} = await decodeWeightsStream(stream, [{name: 'x', shape: [1], dtype: 'float32'}]);
  assert.deepEqual([...x.values], [1]);
});

const quantized = [
  ['uint8 to float32', 'float32', new Uint8Array([0, 48, 255]), {dtype: 'uint8', scale: 0.5, min: 1}, [1, 25, 128.5]],
  ['uint8 to int32, rounded', 'int32', new Uint8Array([0, 48, 99]), {dtype: 'uint8', scale: 0.1, min: -1}, [-1, 4, 9]],
  ['uint16 to float32', 'float32', new Uint16Array([0, 1, 65535]), {dtype: 'uint16', scale: 2, min: 1}, [1, 3, 131071]],
  ['uint16 to int32', 'int32', new Uint16Array([0, 1, 65535]), {dtype: 'uint16', scale: 2, min: 1}, [1, 3, 131071]],
  ['float16 to float32', 'float32', new Uint16Array([0x3c00, 0xc000, 0x7bff]), {dtype: 'float16'}, [1, -2, 65504]],
];
for (const [what, dtype, stored, quantization, values] of quantized) {
  test(`quantized weights: ${what}, behind an odd byte`, () => {
    const data = [new Uint8Array([9]).buffer, stored.buffer];
    const specs = [{name: 'odd', shape: [], dtype: 'bool'}, {name: 'x', shape: [3], dtype, quantization}];
    const {x} = decodeWeights(data, specs);
    assert.equal(x.dtype, dtype);
    assert.deepEqual([...x.values], values);
  });
}

const halves = [
  ['zero', 0x0000, 0], ['minus zero', 0x8000, -0], ['one', 0x3c00, 1], ['largest', 0x7bff, 65504],
  ['smallest normal', 0x0400, 2 ** -14], ['smallest subnormal', 0x0001, 2 ** -24],
  ['largest subnormal, negative', 0x83ff, -1023 * 2 ** -24], ['infinity', 0x7c00, Infinity],
  ['minus infinity', 0xfc00, -Infinity], ['NaN', 0x7e00, NaN], ['NaN with small payload', 0x7c01, NaN],
];
for (const [what, half, value] of halves) {
  test(`float16: ${what}`, () => assert.ok(Object.is(float16ToFloat32(new Uint16Array([half]))[0], value)));
}

const x = {name: 'x', shape: [2], dtype: 'float32'};
const damaged = [
  ['data that ends early', new ArrayBuffer(7), x, /weight 'x' ends at byte 8, but the data has 7 bytes/],
  ['no data', [], x, /ends at byte 8, but the data has 0 bytes/],
  ['a string longer than the data', new Uint8Array([255, 255, 255, 255]).buffer, {...x, dtype: 'string'},
   /ends at byte 4294967299, but the data has 4 bytes/],
  ['an unknown dtype', new ArrayBuffer(8), {...x, dtype: 'int16'}, /Unsupported dtype in weight 'x': int16/],
  ['a dtype that only quantization has', new ArrayBuffer(8), {...x, dtype: 'float16'}, /dtype in weight 'x': float16/],
  ['a dtype called as what all objects have', new ArrayBuffer(8), {...x, dtype: 'toString'}, /Unsupported dtype/],
  ['a negative size', new ArrayBuffer(8), {...x, shape: [-2]}, /weight 'x' has shape \[-2\]/],
  ['no shape', new ArrayBuffer(8), {...x, shape: undefined}, /weight 'x' has shape undefined/],
  ['unknown quantization', new ArrayBuffer(8), {...x, quantization: {dtype: 'uint4'}}, /quantized as uint4/],
  ['quantization to bool', new ArrayBuffer(8), {...x, dtype: 'bool', quantization: {dtype: 'uint8', scale: 1, min: 0}},
   /'x' of dtype bool is quantized as uint8, which is for float32 and int32/],
  ['float16 for int32', new ArrayBuffer(8), {...x, dtype: 'int32', quantization: {dtype: 'float16'}},
   /'x' of dtype int32 is quantized as float16, which is for float32/],
  ['quantization without scale', new ArrayBuffer(8), {...x, quantization: {dtype: 'uint8', min: 0}},
   /is quantized as uint8 without scale and min/],
];
for (const [what, data, spec, message] of damaged) {
  test(`decodeWeights refuses ${what}`, () => assert.throws(() => decodeWeights(data, [spec]), message));
}

test('a stream that ends early is an error', () =>
  assert.rejects(decodeWeightsStream(new Blob([new Uint8Array(7)]).stream(), [x]), /stream ended inside weight 'x'/));

const manifest = [
  {paths: ['a', 'b'], weights: [{name: 'words', shape: [1], dtype: 'string'}, {name: 'y', shape: [2], dtype: 'bool'}]},
  {paths: ['c'], weights: [{name: 'z', shape: [1], dtype: 'bool'}]},
];
const contents = {'m/a': [2, 0, 0], 'm/b': [0, 104, 105, 7, 8], 'm/c': [9]};
function loader() {
  const asked = [];
  const load = weightsLoaderFactory(async paths => {
    asked.push(...paths);
    return paths.map(path => new Uint8Array(contents[path]).buffer);
  });
  return {load, asked};
}

test('a weights loader decodes the weights asked for, from the groups that have them', async () => {
  const {load, asked} = loader();
  const tensors = await load(manifest, 'm', ['y']);
  assert.deepEqual(asked, ['m/a', 'm/b']);
  assert.deepEqual(plain(tensors), {y: ['bool', [2], new Uint8Array([7, 8])]});
});

test('a weights loader without names decodes all', async () => {
  const {load, asked} = loader();
  assert.deepEqual(Object.keys(await load(manifest, 'm/')), ['words', 'y', 'z']);
  assert.deepEqual(asked, ['m/a', 'm/b', 'm/c']);
});

test('a weights loader names what the manifest lacks', () =>
  assert.rejects(loader().load(manifest, 'm', ['y', 'q']), /Could not find weights q in .* that has words, y, z/));
