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

test('upscaler with @upscalerjs/default-model', async () => {
  const { gossamer, tensorflow } = await onBoth('upscale');
  assert.deepEqual(gossamer.shape, [40, 40, 3]);
  assert.deepEqual(gossamer.progress, tensorflow.progress);
  for (const what of Object.keys(tensorflow.numbers)) assertClose(gossamer.numbers[what], tensorflow.numbers[what], what);
});

test('nsfwjs with its models', async () => {
  const { gossamer, tensorflow } = await onBoth('nsfw');
  assert.deepEqual(gossamer.classes, tensorflow.classes);
  for (const what of Object.keys(tensorflow.numbers)) assertClose(gossamer.numbers[what], tensorflow.numbers[what], what);
});

test('@teachablemachine/image', async () => {
  const { gossamer, tensorflow } = await onBoth('teachable');
  for (const { learns, classes, labels, scores, again } of [gossamer, tensorflow]) {
    assert.ok(learns);
    assert.equal(classes, 2);
    assert.deepEqual(labels, ['waves', 'other waves']);
    assert.ok(scores[0] > 0.5 && scores[3] > 0.5, `scores are ${scores}`);
    assertClose(again, scores, 'after saving and loading');
  }
  for (const what of Object.keys(tensorflow.numbers)) assertClose(gossamer.numbers[what], tensorflow.numbers[what], what);
});
