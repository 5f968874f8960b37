// Programs as they are written for TensorFlow.js, in small: the same losses, predictions and weights on both, step by step.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as tfjs from '@tensorflow/tfjs';
import * as ours from '../../../dist/index.js';
import * as games from './games.mjs';
import * as images from './images.mjs';
import * as sequences from './sequences.mjs';
import * as tables from './tables.mjs';

await Promise.all([ours.ready(), tfjs.setBackend('cpu')]);

for (const [name, program] of Object.entries({ ...tables, ...sequences, ...images, ...games })) {
  test(`${name}: as with TensorFlow.js`, async () => {
    const want = await program(tfjs), got = await program(ours);
    assert.equal(got.length, want.length);
    assert.ok(want.length > 5 && want.every(Number.isFinite));
    want.forEach((value, i) => assert.ok(Math.abs(got[i] - value) <= 1e-3 * (0.01 + Math.abs(value)), `[${i}] is ${got[i]}, not ${value}`));
  });
}
