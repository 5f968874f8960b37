// tf.browser without a browser: pixels as bytes. What needs a canvas is tested in Chromium.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tf from '../../dist/index.js';

await tf.ready();

const pixels = {width: 2, height: 1, data: new Uint8Array([1, 2, 3, 4, 250, 251, 252, 253])};

const READ = [
  [1, [[[1], [250]]]],
  [3, [[[1, 2, 3], [250, 251, 252]]]],
  [4, [[[1, 2, 3, 4], [250, 251, 252, 253]]]],
];
for (const [channels, wanted] of READ) {
  test(`fromPixels: ${channels} channels`, async () => {
    const x = tf.browser.fromPixels(pixels, channels);
    assert.deepEqual([x.dtype, x.arraySync()], ['int32', wanted]);
    assert.deepEqual((await tf.browser.fromPixelsAsync(pixels, channels)).arraySync(), wanted);
  });
}

const WRITTEN = [
  ['grey, float32', () => tf.tensor2d([[0, 1]]), [0, 0, 0, 255, 255, 255, 255, 255]],
  ['colour, int32', () => tf.tensor3d([[[1, 2, 3]]], [1, 1, 3], 'int32'), [1, 2, 3, 255]],
  ['alpha, int32', () => tf.tensor3d([[[1, 2, 3, 4]]], [1, 1, 4], 'int32'), [1, 2, 3, 4]],
  ['an array counts as int32', () => [[7]], [7, 7, 7, 255]],
];
for (const [name, image, wanted] of WRITTEN) {
  test(`toPixels: ${name}`, async () => assert.deepEqual(Array.from(await tf.browser.toPixels(image())), wanted));
}

const REFUSED = [
  [() => tf.browser.fromPixels(null), /can not be null/],
  [() => tf.browser.fromPixels(pixels, 5), /more than 4 channels/],
  [() => tf.browser.fromPixels({}), /must be either an HTMLVideoElement/],
  [() => tf.browser.toPixels(tf.ones([1])), /rank 2 or 3 tensors, got rank 1/],
  [() => tf.browser.toPixels(tf.ones([1, 1, 2])), /depth of size 1, 3 or 4 but got 2/],
  [() => tf.browser.toPixels(tf.tensor2d([[2]])), /range \[0 - 1\] but encountered 2/],
  [() => tf.browser.toPixels(tf.tensor2d([[256]], [1, 1], 'int32')), /range \[0 - 255\] but encountered 256/],
  [() => tf.browser.toPixels(tf.tensor2d([[true]])), /Unsupported type for toPixels: bool/],
];
for (const [call, error] of REFUSED) {
  test(`${String(call).slice(6)} is refused`, () => assert.rejects(async () => call(), error));
}
