// The memory that a loaded model takes: its weights once, and what is between inputs and outputs. In a process of its own, whose
// memory has only grown for it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tf from '../../dist/index.js';

const MB = 1e6;

// A pyramid of 1x1 convolutions, the last with as many columns as fill no panel of the kernels, then a product with the transpose of a
// matrix. [features, columns]
const LAYERS = [[32, 640], [640, 1280], [1280, 1001], [1001, 403]];
const weightBytes = 4 * LAYERS.reduce((sum, [k, n]) => sum + k * n, 0);
const SIDE = 28;

function artifacts() {
  const float = {dtype: {type: 'DT_FLOAT'}};
  const conv = {...float, strides: {list: {i: ['1', '1', '1', '1']}}, padding: {s: Buffer.from('VALID').toString('base64')}};
  const weightSpecs = [], node = [{name: 'x', op: 'Placeholder', attr: float}];
  let last = 'x';
  LAYERS.forEach(([k, n], i) => {
    const isLast = i === LAYERS.length - 1;
    weightSpecs.push({name: `w${i}`, shape: isLast ? [n, k] : [1, 1, k, n], dtype: 'float32'});
    node.push({name: `w${i}`, op: 'Const', attr: float});
    if (isLast) node.push({name: 'axes', op: 'Const', attr: {dtype: {type: 'DT_INT32'}}}, {name: 'mean', op: 'Mean', input: [last, 'axes']});
    node.push(isLast ? {name: 'y', op: 'MatMul', input: ['mean', `w${i}`], attr: {transpose_b: {b: true}}}
      : {name: `conv${i}`, op: 'Conv2D', input: [last, `w${i}`], attr: conv});
    last = `conv${i}`;
  });
  weightSpecs.push({name: 'axes', shape: [2], dtype: 'int32'});
  const weights = Float32Array.from({length: weightBytes / 4}, (_, i) => Math.sin(i) / 30);
  const weightData = new Uint8Array(weightBytes + 8);
  weightData.set(new Uint8Array(weights.buffer));
  weightData.set(new Uint8Array(Int32Array.of(1, 2).buffer), weightBytes);
  return {modelTopology: {node}, weightSpecs, weightData: weightData.buffer, weights};
}

test('weights are in memory once, and there for whoever asks for them', async () => {
  await tf.ready();
  const {weights, ...model_} = artifacts();
  const start = {...tf.coreMemory(), ...tf.memory()};
  const model = await tf.loadGraphModel({load: async () => model_});
  const loaded = tf.memory();
  const images = [1, 2].map((batch) => tf.randomUniform([batch, SIDE, SIDE, 32], -1, 1, 'float32', 3));
  const inputBytes = images.reduce((sum, {size}) => sum + 4 * size, 0);
  const y = model.predict(images[0]);
  const live = 4 * SIDE * SIDE * (1280 + 1001); // the largest results that are needed at once
  const first = tf.coreMemory();
  const used = first.allocatedBytes - start.allocatedBytes - inputBytes, wanted = weightBytes + 1.2 * live;
  assert.ok(used < wanted, `${used / MB} MB are allocated for ${weightBytes / MB} MB of weights and ${live / MB} MB of results`);
  // What had been allocated before, and the engine's pages.
  const most = wanted + inputBytes + Math.max(start.wasmBytes, start.allocatedBytes + MB);
  assert.ok(first.wasmBytes < most, `the memory has grown to ${first.wasmBytes / MB} MB, more than ${most / MB}`);

  const before = tf.coreMemory().allocatedBytes;
  const pair = model.predict(images[1]);
  const more = tf.coreMemory().allocatedBytes - before;
  assert.ok(more < 2.4 * live + 0.1 * MB, `${more / MB} MB more for inputs of another shape`);

  const rows = tf.tidy(() => tf.mean(LAYERS.slice(0, 3).reduce((x, [k, n], i) => x.reshape([-1, k]).matMul(model.weights[`w${i}`][0].reshape([k, n])), images[0]), 0));
  const want = tf.tidy(() => tf.matMul(rows.reshape([1, -1]), model.weights.w3[0], false, true));
  assert.ok(tf.tidy(() => tf.max(tf.abs(tf.sub(y, want))).dataSync()[0]) < 1e-3);
  let at = 0;
  LAYERS.forEach(([k, n], i) => {
    const got = Buffer.from(model.weights[`w${i}`][0].dataSync().buffer), bytes = 4 * k * n;
    assert.ok(got.equals(Buffer.from(weights.buffer, at, bytes)), `w${i}`);
    at += bytes;
  });
  tf.dispose([rows, want, y, pair]);
  assert.deepEqual(tf.memory(), {...loaded, numTensors: loaded.numTensors + 2, numDataBuffers: loaded.numDataBuffers + 2, numBytes: loaded.numBytes + inputBytes});
  const again = model.predict(images[0]);
  assert.equal(again.shape[1], 403);
  tf.dispose([again, images]);
  model.dispose();
  assert.equal(tf.memory().numBytes, start.numBytes);
});
