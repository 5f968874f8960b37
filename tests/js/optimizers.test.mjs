// Optimizers: one step by hand, many steps to a minimum, saved and restored state.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import * as tf from '../../dist/index.js';

await tf.ready();
beforeEach(() => tf.engine().reset());

const OPTIMIZERS = {
  sgd: () => tf.train.sgd(0.1),
  momentum: () => tf.train.momentum(0.05, 0.5),
  nesterov: () => tf.train.momentum(0.05, 0.5, true),
  adagrad: () => tf.train.adagrad(0.5),
  adadelta: () => tf.train.adadelta(0.1),
  adam: () => tf.train.adam(0.1),
  adamax: () => tf.train.adamax(0.1),
  rmsprop: () => tf.train.rmsprop(0.05),
  'rmsprop, centred': () => tf.train.rmsprop(0.01, 0.9, 0.1, 1e-7, true),
};

// The first step from w = 4 along the gradient 2w = 8, by each rule's formula.
const FIRST_STEP = {
  sgd: 4 - 0.1 * 8,
  momentum: 4 - 0.05 * 8,
  nesterov: 4 - 0.05 * (8 + 0.5 * 8),
  adagrad: 4 - 0.5 * 8 / Math.sqrt(0.1 + 64),
  adam: 4 - 0.1,
  adamax: 4 - 0.1,
  rmsprop: 4 - 0.05 * 8 / Math.sqrt(0.1 * 64),
};

for (const [name, make] of Object.entries(OPTIMIZERS)) {
  test(`${name}: the first step, the way to the minimum, and no tensor left`, () => {
    const w = tf.variable(tf.scalar(4));
    const optimizer = make();
    const loss = () => w.square().sum();
    optimizer.minimize(loss);
    if (name in FIRST_STEP) assert.ok(Math.abs(w.dataSync()[0] - FIRST_STEP[name]) < 1e-4, `${w.dataSync()[0]}`);
    const before = tf.memory().numTensors;
    for (let i = 0; i < 300; i++) optimizer.minimize(loss);
    assert.equal(tf.memory().numTensors, before);
    assert.ok(Math.abs(w.dataSync()[0]) < 1, `${w.dataSync()[0]}`);
    assert.equal(optimizer.iterations, 301);
  });

  test(`${name}: state is saved and restored`, async () => {
    const run = (optimizer, w, steps) => { for (let i = 0; i < steps; i++) optimizer.minimize(() => w.square().sum(), false, [w]); };
    const w = tf.variable(tf.scalar(4), true, 'w');
    const first = make();
    run(first, w, 3);
    const second = first.constructor.fromConfig(first.constructor, first.getConfig());
    await second.setWeights(await first.getWeights());
    const twin = tf.variable(w, true, 'twin');
    run(first, w, 2);
    run(second, twin, 2);
    assert.ok(Math.abs(w.dataSync()[0] - twin.dataSync()[0]) < 1e-6);
  });
}

test('minimize gives the loss when asked, and trains only the listed variables', () => {
  const a = tf.variable(tf.scalar(2)), b = tf.variable(tf.scalar(3));
  const loss = tf.train.sgd(0.1).minimize(() => a.mul(b).sum(), true, [a]);
  assert.deepEqual([loss.dataSync()[0], b.dataSync()[0]], [6, 3]);
  assert.ok(Math.abs(a.dataSync()[0] - 1.7) < 1e-6);
});
