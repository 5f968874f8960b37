// Graph models: each op of the converter's lists in a graph of its own, run here and in TensorFlow.js; then what
// GraphModel does beside running.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import reference from '@tensorflow/tfjs';
import * as tf from '../../dist/index.js';
import { cases, valuesOf } from './graph_model_cases.mjs';

const TYPES = { float32: 'DT_FLOAT', int32: 'DT_INT32', bool: 'DT_BOOL', string: 'DT_STRING' };

function attr(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? { i: String(value) } : { f: value };
  if (typeof value === 'boolean') return { b: value };
  if (typeof value === 'string') return { s: btoa(value) };
  if (!Array.isArray(value)) return value;
  return { list: typeof value[0] === 'string' ? { s: value.map((v) => btoa(v)) } : { i: value.map(String) } };
}

function bytesOf({ constant, values }) {
  if (constant === 'float32') return new Uint8Array(Float32Array.from(values).buffer);
  if (constant === 'int32') return new Uint8Array(Int32Array.from(values).buffer);
  if (constant === 'bool') return Uint8Array.from(values);
  return Uint8Array.from(values.flatMap((text) => [text.length, 0, 0, 0, ...Buffer.from(text)]));
}

// The artifacts of a model with the one op, and what to feed: name => {values, shape, dtype}.
function graphOf(op, inputs, attrs = {}) {
  const node = [], weightSpecs = [], bytes = [], feeds = {};
  const add = (input, name) => {
    if (input.parts) {
      input.parts.forEach((part, k) => add(part, `${name}_${k}`));
      node.push({ name, op: 'Complex', input: [`${name}_0`, `${name}_1`] });
    } else if (input.constant) {
      node.push({ name, op: 'Const', attr: { dtype: { type: TYPES[input.constant] } } });
      weightSpecs.push({ name, shape: input.shape, dtype: input.constant });
      bytes.push(bytesOf(input));
    } else {
      node.push({ name, op: 'Placeholder', attr: { dtype: { type: TYPES[input.feed] } } });
      feeds[name] = { values: valuesOf(input, op + name), shape: input.shape, dtype: input.feed };
    }
  };
  inputs.forEach((input, k) => add(input, `in${k}`));
  node.push({ name: 'out', op, input: inputs.map((_, k) => `in${k}`), attr: Object.fromEntries(Object.entries(attrs).map(([k, v]) => [k, attr(v)])) });
  const modelTopology = { node, versions: { producer: 1, minConsumer: 1 } };
  return { artifacts: { modelTopology, weightSpecs, weightData: Buffer.concat(bytes).buffer.slice(0) }, bytes, feeds };
}

const joined = (bytes) => Uint8Array.from(bytes.flatMap((part) => [...part])).buffer;

async function run(lib, { artifacts, bytes, feeds }, outputs) {
  const model = await lib.loadGraphModel({ load: async () => ({ ...artifacts, weightData: joined(bytes) }) });
  const inputs = Object.fromEntries(Object.entries(feeds).map(([name, { values, shape, dtype }]) => [name, lib.tensor(values, shape, dtype)]));
  const result = [await model.executeAsync(inputs, outputs)].flat();
  return Promise.all(result.map(async (t) => ({ shape: t.shape, dtype: t.dtype, values: [...(await t.data())] })));
}

const close = (a, b) => Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b));

function check(ours, theirs, { shapeOnly, anyDtype } = {}) {
  assert.equal(ours.length, theirs.length);
  ours.forEach((t, k) => {
    assert.deepEqual(t.shape, theirs[k].shape, `shape of output ${k}`);
    if (!anyDtype) assert.equal(t.dtype, theirs[k].dtype, `dtype of output ${k}`);
    if (shapeOnly) return;
    const wrong = t.values.findIndex((v, i) => !close(v, theirs[k].values[i]));
    assert.equal(wrong, -1, `output ${k}, element ${wrong}: ${t.values[wrong]} instead of ${theirs[k].values[wrong]}`);
  });
}

const quiet = (t) => ['warn', 'log'].forEach((name) => t.mock.method(console, name, () => {}));

describe('each op gives what TensorFlow.js gives', () => {
  before(async () => {
    await tf.ready();
    await reference.setBackend('cpu');
  });
  cases.forEach(([op, inputs, attrs, special], k) => it(`${op} (${k})`, async (t) => {
    quiet(t);
    const graph = graphOf(op, inputs, attrs);
    const outputs = Array.from({ length: special?.outputs ?? 1 }, (_, i) => `out:${i}`);
    check(await run(tf, graph, outputs), await run(reference, graph, outputs), special);
  }));
});

// The lists of ops that TensorFlow.js itself reads.
function converterOps() {
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-converter');
  const lists = path.join(path.dirname(entry), 'operations/op_list');
  const files = readdirSync(lists).filter((name) => name.endsWith('.js') && name !== 'tfdf.js');
  return files.flatMap((file) => [...readFileSync(path.join(lists, file), 'utf8').matchAll(/tfOpName'?: '(\w+)'/g)].map(([, op]) => op));
}

describe('GraphModel', () => {
  before(() => tf.ready());

  it('knows every op of the converter', async () => {
    assert.ok(converterOps().length > 200);
    const unknown = [];
    for (const op of converterOps().filter((name) => name !== 'Const')) {
      const model = tf.loadGraphModelSync({ modelTopology: { node: [{ name: 'y', op }] }, weightSpecs: [], weightData: new ArrayBuffer(0) });
      try { model.execute({}, 'y'); } catch (error) { if (/Unknown op/.test(error.message)) unknown.push(op); }
      model.dispose();
    }
    assert.deepEqual(unknown, []);
  });

  it('leaves nothing behind after dispose, nor after a failed load', async () => {
    const before = tf.memory();
    const graph = graphOf('Add', [{ feed: 'float32', shape: [2], low: 0, high: 1 }, { constant: 'float32', shape: [2], values: [1, 2] }]);
    const model = await tf.loadGraphModel({ load: async () => ({ ...graph.artifacts, weightData: joined(graph.bytes) }) });
    model.predict(tf.tensor([1, 2])).dispose();
    model.dispose();
    await assert.rejects(tf.loadGraphModel({ load: async () => ({ ...graph.artifacts, weightData: new ArrayBuffer(4) }) }), /in1: the weight needs 8 bytes/);
    assert.deepEqual(tf.memory().numBytes, before.numBytes + 8); // the input
  });

  it('runs registered ops with their attributes', () => {
    tf.registerOp('Twice', ({ inputs, attrs }) => tf.mul(inputs[0], attrs.by));
    const { artifacts, bytes } = graphOf('Twice', [{ constant: 'float32', shape: [2], values: [1, 2] }], { by: 3 });
    const model = tf.loadGraphModelSync({ ...artifacts, weightData: joined(bytes) });
    tf.deregisterOp('Twice');
    assert.deepEqual([...model.execute({}, 'out').dataSync()], [3, 6]);
    model.dispose();
  });

  it('profile tells time, size and speed of each step', async () => {
    const weights = Float32Array.from({ length: 64 * 64 }, (_, i) => Math.sin(i));
    const artifacts = {
      modelTopology: { node: [
        { name: 'x', op: 'Placeholder', attr: { dtype: { type: 'DT_FLOAT' } } },
        { name: 'w', op: 'Const', attr: { dtype: { type: 'DT_FLOAT' } } },
        { name: 'product', op: 'MatMul', input: ['x', 'w'] },
        { name: 'y', op: 'Relu', input: ['product'] },
      ] },
      weightSpecs: [{ name: 'w', shape: [64, 64], dtype: 'float32' }], weightData: weights.buffer,
    };
    const model = await tf.loadGraphModel({ load: async () => artifacts });
    const x = tf.ones([8, 64]), before = tf.memory().numTensors;
    const profile = await model.profile(x, { runs: 3 });
    assert.equal(tf.memory().numTensors, before);
    assert.equal(profile.nodes.length, 1, 'bias and activation are part of the product');
    const [step] = profile.nodes;
    assert.deepEqual([step.name, step.op, step.flops], ['product', 'fusedMatMul', 2 * 8 * 64 * 64]);
    assert.equal(step.kernel, `${tf.getBackend()}.fusedMatMul`);
    assert.equal(step.bytes, 4 * (8 * 64 + 64 * 64 + 8 * 64));
    assert.ok(step.ms >= 0 && profile.peakGflops > 0 && Number.isFinite(step.shareOfPeak), `${step.ms} ms, ${profile.peakGflops} GFLOP/s`);
    assert.match(String(profile), /GFLOP\/s.*kernel[^]*fusedMatMul  product\n1 steps/);
    await assert.rejects(model.profile(tf.ones([8, 63])), /matMul|MatMul/);
    model.dispose();
  });

  it('ten thousand runs leave memory as it was', async () => {
    const weights = Float32Array.from({ length: 3 * 3 * 4 * 4 + 4 }, (_, i) => Math.sin(i));
    const strides = { list: { i: ['1', '1', '1', '1'] } };
    const artifacts = {
      modelTopology: { node: [
        { name: 'x', op: 'Placeholder', attr: { dtype: { type: 'DT_FLOAT' } } },
        { name: 'w', op: 'Const', attr: { dtype: { type: 'DT_FLOAT' } } },
        { name: 'b', op: 'Const', attr: { dtype: { type: 'DT_FLOAT' } } },
        { name: 'conv', op: 'Conv2D', input: ['x', 'w'], attr: { strides, padding: { s: Buffer.from('SAME').toString('base64') } } },
        { name: 'sum', op: 'AddV2', input: ['conv', 'b'] },
        { name: 'residual', op: 'AddV2', input: ['sum', 'x'] },
        { name: 'y', op: 'Relu6', input: ['residual'] },
        { name: 'where', op: 'Where', input: ['y'] }, // a shape that depends on values: the plan is cut here
        { name: 'rows', op: 'GatherNd', input: ['y', 'where'] },
        { name: 'z', op: 'Exp', input: ['rows'] },
      ] },
      weightSpecs: [{ name: 'w', shape: [3, 3, 4, 4], dtype: 'float32' }, { name: 'b', shape: [4], dtype: 'float32' }], weightData: weights.buffer,
    };
    const model = await tf.loadGraphModel({ load: async () => artifacts });
    const x = tf.ones([1, 6, 6, 4]);
    const once = () => tf.dispose(model.execute({ x }, ['y']));
    const cut = async () => tf.dispose(await model.executeAsync({ x }, ['y', 'z']));
    for (let i = 0; i < 10; i++) once(), await cut();
    const before = { ...tf.coreMemory(), ...tf.memory() };
    for (let i = 0; i < 10000; i++) once();
    for (let i = 0; i < 1000; i++) await cut();
    assert.deepEqual({ ...tf.coreMemory(), ...tf.memory() }, before);
    model.dispose();
    assert.ok(tf.coreMemory().allocatedBytes < before.allocatedBytes);
  });
});
