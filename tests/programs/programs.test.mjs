// Published libraries, unmodified, on Gossamer in place of TensorFlow.js: the results are the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onBoth } from './run.mjs';

function assertClose(got, wanted, what) {
  assert.equal(got.length, wanted.length, what);
  got.forEach((value, i) => assert.ok(Math.abs(value - wanted[i]) <= 1e-3 * (1 + Math.abs(wanted[i])), `${what}[${i}]: ${value}, not ${wanted[i]}`));
}

test('@tensorflow-models/knn-classifier', async () => {
  const { gossamer, tensorflow } = await onBoth('knn');
  assert.deepEqual(gossamer, tensorflow);
  assert.deepEqual(gossamer.predictions.map(({ label }) => label), ['kind 0', 'kind 1', 'kind 2', 'kind 0', 'kind 1', 'kind 2']);
});

test('@vladmandic/face-api: detector, landmarks, expressions, age and gender', async () => {
  const { gossamer, tensorflow } = await onBoth('faces');
  assert.equal(gossamer.gender, tensorflow.gender);
  assert.ok(gossamer.numbers.landmarks.length === 136 && gossamer.numbers.expressions.length === 7);
  for (const what of Object.keys(tensorflow.numbers)) assertClose(gossamer.numbers[what], tensorflow.numbers[what], what);
});
