// GraphModel.verify: two backends side by side.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as tf from '../../dist/index.js';

const node = (name, op, ...input) => ({ name, op, input, attr: { T: { type: 'DT_FLOAT' } } });

// relu(x) -> sabotage -> square, tanh
async function load(customOp) {
  tf.registerOp('Sabotage', customOp);
  try {
    return await tf.loadGraphModel({
      load: async () => ({
        modelTopology: {
          node: [
            { name: 'x', op: 'Placeholder', attr: { dtype: { type: 'DT_FLOAT' }, shape: { shape: { dim: [{ size: '3' }] } } } },
            node('relu', 'Relu', 'x'), node('sabotage', 'Sabotage', 'relu'), node('square', 'Square', 'sabotage'), node('tanh', 'Tanh', 'square'),
          ],
        },
        weightSpecs: [], weightData: new ArrayBuffer(0),
      }),
    });
  } finally {
    tf.deregisterOp('Sabotage');
  }
}

describe('model.verify', () => {
  before(() => tf.setBackend('wasm'));

  it('finds nothing where backends agree, and leaves no tensor', async () => {
    const model = await load(({ inputs: [x] }) => tf.add(x, 1));
    const x = tf.tensor1d([-1, 2, 30]);
    const before = tf.memory().numTensors;
    const report = await model.verify(x);
    assert.deepEqual([report.ok, report.backend, report.reference, report.first, report.onlyFused], [true, 'wasm', 'cpu', undefined, false]);
    assert.ok(report.nodes >= 4 && report.outputError <= 1e-5, JSON.stringify(report));
    assert.equal(tf.memory().numTensors, before);
    assert.equal(tf.getBackend(), 'wasm');
    model.dispose();
  });

  it('names the first node that differs, with the element', async () => {
    const model = await load(({ inputs: [x] }) => tf.add(x, tf.getBackend() === 'cpu' ? 1 : tf.tensor1d([1, 1.5, 1])));
    const { ok, first, onlyFused } = await model.verify(tf.tensor1d([-1, 2, 3]));
    assert.equal(ok, false);
    assert.equal(onlyFused, false);
    assert.equal(first.node, 'sabotage');
    assert.deepEqual([first.index, first.value, first.expected], [1, 3.5, 3]);
    assert.ok(Math.abs(first.error - 0.5 / Math.sqrt((1 + 9 + 16) / 3)) < 1e-6, `${first.error}`);
    model.dispose();
  });

  it('takes NaN for a difference where the reference has a number', async () => {
    const model = await load(({ inputs: [x] }) => (tf.getBackend() === 'cpu' ? tf.clone(x) : tf.div(x, x)));
    const { ok, first } = await model.verify(tf.tensor1d([-1, 1, 1]), { tolerance: 10 });
    assert.deepEqual([ok, first.node, first.error, first.index], [false, 'sabotage', Infinity, 0]);
    model.dispose();
  });

  it('accepts NaN on both sides, and a wider tolerance', async () => {
    const model = await load(({ inputs: [x] }) => tf.div(x, tf.tensor1d(tf.getBackend() === 'cpu' ? [0, 1, 1] : [0, 1.01, 1])));
    assert.equal((await model.verify(tf.tensor1d([0, 1, 2]), { tolerance: 0.1 })).ok, true);
    assert.equal((await model.verify(tf.tensor1d([0, 1, 2]))).first.node, 'sabotage');
    model.dispose();
  });

  it('refuses a reference that is not there', async () => {
    const model = await load(({ inputs: [x] }) => tf.clone(x));
    await assert.rejects(model.verify(tf.tensor1d([0, 1, 2]), { reference: 'abacus' }), /'abacus' not found/);
    assert.equal(tf.getBackend(), 'wasm');
    model.dispose();
  });
});
