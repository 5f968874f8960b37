// Training programs, compiled with tf.jit, against TensorFlow.js: the same seeds and steps give the same losses.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tfjs from '@tensorflow/tfjs';
import * as ours from '../../dist/index.js';

await Promise.all([ours.ready(), tfjs.setBackend('cpu')]);

const size = (shape) => shape.reduce((a, b) => a * b, 1);
const given = (tf, shape, seed) => tf.randomUniform(shape, -1, 1, 'float32', seed);
const weights = (tf, shape, seed, trainable = true) =>
  tf.variable(tf.truncatedNormal(shape, 0, 1 / Math.sqrt(size(shape.slice(0, -1))), 'float32', seed), trainable);

// `rows` one-hot rows over `classes`.
function labels(tf, rows, classes) {
  const values = new Float32Array(rows * classes);
  for (let i = 0; i < rows; i++) values[i * classes + (i * 7 + 3) % classes] = 1;
  return tf.tensor(values, [rows, classes]);
}

// Each sets up variables and data and returns the loss as a function, the optimizer, and what each step may change.
const PROGRAMS = {
  'a perceptron with dropout by Adam': (tf) => {
    const x = given(tf, [16, 20], 1), y = labels(tf, 16, 5);
    const w1 = weights(tf, [20, 12], 2), b1 = weights(tf, [12], 3), w2 = weights(tf, [12, 5], 4), b2 = weights(tf, [5], 5);
    const loss = (x, y) => tf.losses.softmaxCrossEntropy(y, tf.dropout(x.matMul(w1).add(b1).relu(), 0.2, null, 6).matMul(w2).add(b2));
    return {loss, args: [x, y], optimizer: tf.train.adam(0.01)};
  },
  'a convolutional network by gradient descent with momentum': (tf) => {
    const x = given(tf, [4, 12, 12, 2], 1), y = labels(tf, 4, 3);
    const f1 = weights(tf, [3, 3, 2, 4], 2), b1 = weights(tf, [4], 3), f2 = weights(tf, [3, 3, 4, 6], 4), w = weights(tf, [54, 3], 5);
    const loss = (x, y) => {
      const first = x.conv2d(f1, 1, 'same').add(b1).relu().maxPool(2, 2, 'same');
      const second = first.conv2d(f2, 2, 'same').sigmoid().avgPool(2, 1, 'same');
      return tf.losses.softmaxCrossEntropy(y, second.reshape([4, 54]).matMul(w));
    };
    return {loss, args: [x, y], optimizer: tf.train.momentum(0.05, 0.9)};
  },
  'a recurrent network by RMSProp': (tf) => {
    const x = given(tf, [6, 5, 3], 1), y = given(tf, [6, 2], 2);
    const kernel = weights(tf, [3 + 4, 16], 3), bias = weights(tf, [16], 4), w = weights(tf, [4, 2], 5);
    const loss = (x, y) => {
      let c = tf.zeros([6, 4]), h = tf.zeros([6, 4]);
      for (const step of tf.unstack(x, 1)) [c, h] = tf.basicLSTMCell(1, kernel, bias, step, c, h);
      return tf.losses.meanSquaredError(y, h.matMul(w));
    };
    return {loss, args: [x, y], optimizer: tf.train.rmsprop(0.002)};
  },
  'a head on frozen features by Adamax': (tf) => {
    const x = given(tf, [4, 8, 8, 3], 1), y = labels(tf, 4, 2);
    const filter = weights(tf, [3, 3, 3, 8], 2, false), mean = weights(tf, [8], 3, false), variance = tf.variable(tf.ones([8]), false);
    const offset = tf.variable(tf.zeros([8]), false), scale = tf.variable(tf.ones([8]), false);
    const w = weights(tf, [8, 2], 4), b = weights(tf, [2], 5);
    const loss = (x, y) => {
      const features = tf.batchNorm(x.conv2d(filter, 2, 'same'), mean, variance, offset, scale).relu6().mean([1, 2]);
      return tf.losses.softmaxCrossEntropy(y, features.matMul(w).add(b));
    };
    return {loss, args: [x, y], optimizer: tf.train.adamax(0.02)};
  },
  'a loss of one’s own, by Adagrad': (tf) => {
    const x = given(tf, [10, 4], 1), y = given(tf, [10], 2);
    const w = weights(tf, [4], 3), scale = tf.variable(tf.scalar(0.5));
    const loss = (x, y) => {
      const error = x.mul(w).sum(1).mul(scale).tanh().sub(y).abs();
      return tf.log1p(error.square()).mean().add(w.square().sum().mul(0.01));
    };
    return {loss, args: [x, y], optimizer: tf.train.adagrad(0.1)};
  },
};

function lossCurve(tf, program, compile, steps = 50) {
  const {loss, args, optimizer} = program(tf);
  const step = compile((...args) => optimizer.minimize(() => loss(...args), true));
  return Array.from({length: steps}, () => {
    const value = step(...args), number = value.dataSync()[0];
    value.dispose();
    return number;
  });
}

for (const [name, program] of Object.entries(PROGRAMS)) {
  test(`losses over 50 steps as with TensorFlow.js: ${name}`, () => {
    const want = lossCurve(tfjs, program, (step) => step), got = lossCurve(ours, program, ours.jit);
    got.forEach((value, i) => assert.ok(Math.abs(value - want[i]) <= 1e-3 * Math.abs(want[i]), `step ${i}: ${value} instead of ${want[i]}`));
    assert.ok(want.at(-1) < want[0], 'it learns');
  });
}

const OPTIMIZERS = {
  sgd: (tf) => tf.train.sgd(0.1),
  momentum: (tf) => tf.train.momentum(0.05, 0.5),
  nesterov: (tf) => tf.train.momentum(0.05, 0.5, true),
  adagrad: (tf) => tf.train.adagrad(0.5),
  adadelta: (tf) => tf.train.adadelta(0.1),
  adam: (tf) => tf.train.adam(0.1),
  adamax: (tf) => tf.train.adamax(0.1, 0.9, 0.999, undefined, 0.01),
  rmsprop: (tf) => tf.train.rmsprop(0.05, 0.9, 0.5),
  'rmsprop, centred': (tf) => tf.train.rmsprop(0.01, 0.9, 0.1, 1e-7, true),
};
for (const [name, optimizer] of Object.entries(OPTIMIZERS)) {
  test(`${name}: compiled steps, steps one op at a time and TensorFlow.js agree`, () => {
    const program = (tf) => {
      const w = weights(tf, [7], 2);
      return {loss: (x) => w.mul(x).sub(1).square().mean(), args: [given(tf, [7], 1)], optimizer: optimizer(tf)};
    };
    const want = lossCurve(tfjs, program, (step) => step, 20);
    for (const compile of [ours.jit, (step) => step]) {
      lossCurve(ours, program, compile, 20).forEach((value, i) => assert.ok(Math.abs(value - want[i]) <= 1e-4 * Math.abs(want[i]) + 1e-6, `step ${i}`));
    }
  });
}

test('a learning rate takes effect at the next compiled step', () => {
  const w = ours.variable(ours.scalar(4)), optimizer = ours.train.sgd(0.5);
  const step = ours.jit(() => optimizer.minimize(() => w.sum(), true, [w]));
  for (const rate of [0.5, 0.25, 2]) {
    const before = w.dataSync()[0];
    optimizer.setLearningRate(rate);
    step();
    assert.equal(w.dataSync()[0], before - rate);
  }
  assert.equal(optimizer.iterations, 3);
});

test('an optimizer that has taken compiled steps is saved and restored', async () => {
  const run = (optimizer, w, steps) => {
    const step = ours.jit(() => { optimizer.minimize(() => w.square().sum(), false, [w]); });
    for (let i = 0; i < steps; i++) step();
  };
  const w = ours.variable(ours.scalar(4), true, 'w'), first = ours.train.adam(0.1), second = ours.train.adam(0.1);
  run(first, w, 3);
  const saved = await first.getWeights();
  assert.deepEqual(saved.map(({name}) => name), ['iter', 'w/m', 'w/v']);
  assert.equal(saved[0].tensor.dataSync()[0], 3);
  await second.setWeights(saved);
  const twin = ours.variable(w, true, 'twin');
  run(first, w, 2);
  run(second, twin, 2);
  assert.ok(Math.abs(w.dataSync()[0] - twin.dataSync()[0]) < 1e-6);
});

test('compiled steps leave nothing behind', () => {
  const {loss, args, optimizer} = PROGRAMS['a perceptron with dropout by Adam'](ours);
  const step = ours.jit((...args) => optimizer.minimize(() => loss(...args), true));
  const run = (steps) => { for (let i = 0; i < steps; i++) step(...args).dispose(); };
  run(5);
  const before = ours.memory();
  run(200);
  assert.deepEqual(ours.memory(), before);
});
