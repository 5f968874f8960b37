// The network of examples/digits, as the page trains it, in Node: it reads digits that it has not seen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as tf from '../../dist/index.js';
import { batchSize, centreDigit, digitPath, epochs, makeReader, perDigit, readDigits, side, splitDigits, testShare } from '../../examples/digits/digits.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const load = async (digit) => JSON.parse(readFileSync(path.join(root, digitPath(digit)), 'utf8'));

test('five epochs over 5,100 digits: at least 95 % of 900 others are read right, and nothing is leaked', { timeout: 120_000 }, async () => {
  const shares = [], digits = await readDigits(load, perDigit, (share) => shares.push(share));
  assert.deepEqual(shares, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  const before = tf.memory().numTensors;
  const [trainSet, testSet] = splitDigits(tf, digits, testShare), reader = makeReader(tf);
  assert.deepEqual([trainSet.xs.shape[0], testSet.xs.shape[0]], [5100, 900]);
  const { history } = await reader.fit(trainSet.xs, trainSet.ys, { batchSize, epochs, shuffle: true, verbose: 0 });
  assert.ok(history.loss.at(-1) < history.loss[0] / 3, `losses ${history.loss}`);
  const results = reader.evaluate(testSet.xs, testSet.ys), accuracy = results[1].dataSync()[0];
  assert.ok(accuracy >= 0.95, `${accuracy}`);
  reader.optimizer.dispose();
  tf.dispose([trainSet, testSet, results, reader]);
  assert.equal(tf.memory().numTensors, before);
});

test('a drawing is scaled to 20 pixels and centred by its mass; an empty sheet is no digit', () => {
  const size = 100, ink = new Float32Array(size * size);
  assert.equal(centreDigit(ink, size), undefined);
  for (let y = 5; y < 45; y++) for (let x = 70; x < 74; x++) ink[y * size + x] = 1;
  const digit = centreDigit(ink, size), rows = [], columns = [];
  digit.forEach((value, i) => {
    if (value === 0) return;
    assert.equal(value, 1);
    rows.push(Math.floor(i / side));
    columns.push(i % side);
  });
  assert.deepEqual([Math.min(...rows), Math.max(...rows)], [5, 24]);
  assert.deepEqual([...new Set(columns)], [14, 15]);
});
