// A program that learns a task on sequences: two LSTMs, one that reads a sum letter by letter and one that writes its result.
// (A convolutional network and a head on top of a graph model are trained in tests/examples.)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as tf from '../../dist/index.js';
import { stream } from './examples/numbers.mjs';

const letters = '0123456789+ ', units = 64, readLength = 5, writeLength = 3, count = 5000, unseen = 500;

// All pairs of numbers below 100, mixed.
function sums() {
  const pairs = Array.from({ length: 10_000 }, (_, i) => [Math.floor(i / 100), i % 100]), next = stream(1);
  for (let i = pairs.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [pairs[i], pairs[j]] = [pairs[j], pairs[i]];
  }
  return pairs.slice(0, count);
}

// Texts, filled up with blanks: [texts, length, letters].
const encode = (texts, length) => tf.tidy(() => {
  const codes = texts.map((text) => [...text.padEnd(length)].map((letter) => letters.indexOf(letter)));
  return tf.oneHot(tf.tensor2d(codes, undefined, 'int32'), letters.length).toFloat();
});

function makeModel() {
  const seeds = (seed) => ({ kernelInitializer: tf.initializers.glorotNormal({ seed }), recurrentInitializer: tf.initializers.glorotNormal({ seed: seed + 10 }) });
  const model = tf.sequential({ layers: [
    tf.layers.lstm({ units, inputShape: [readLength, letters.length], ...seeds(1) }),
    tf.layers.repeatVector({ n: writeLength }),
    tf.layers.lstm({ units, returnSequences: true, ...seeds(2) }),
    tf.layers.timeDistributed({ layer: tf.layers.dense({ units: letters.length, activation: 'softmax', kernelInitializer: tf.initializers.glorotNormal({ seed: 3 }) }) }),
  ] });
  model.compile({ optimizer: tf.train.adam(0.01), loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  return model;
}

test('LSTMs learn to add: 96 % of the letters of sums that they have not seen are right', { timeout: 300_000 }, async () => {
  const pairs = sums(), model = makeModel();
  const xs = encode(pairs.map(([a, b]) => `${a}+${b}`), readLength), ys = encode(pairs.map(([a, b]) => String(a + b)), writeLength);
  const [trainX, testX] = tf.split(xs, [count - unseen, unseen]), [trainY, testY] = tf.split(ys, [count - unseen, unseen]);
  for (const [rate, epochs] of [[0.01, 20], [0.002, 4]]) {
    model.optimizer.learningRate = rate;
    await model.fit(trainX, trainY, { epochs, batchSize: 128, shuffle: false, verbose: 0 });
  }
  const [, accuracy] = model.evaluate(testX, testY).map((result) => result.dataSync()[0]);
  assert.ok(accuracy >= 0.96, `${accuracy} are right`);
});
