// The teacher of examples/teach in Node: a model of layers that is trained on features of a published graph model.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import * as tf from '../../dist/index.js';
import { loadTeacher, modelPath } from '../../examples/teach/teacher.js';
import { serve } from '../../scripts/serve.mjs';

const server = await serve();
after(() => server.close());

// Stripes, checks, or rings, of a width and a colour that differ from one to the next.
const patterns = [(x, y, w) => x / w, (x, y, w) => Math.floor(x / w) + Math.floor(y / w), (x, y, w) => Math.hypot(x - 48, y - 48) / w];
function picture(kind, seed) {
  const size = 96, data = new Uint8Array(size * size * 4).fill(255), width = 6 + (seed % 5), colour = 60 + ((seed * 37) % 120);
  for (let i = 0; i < size * size; i++) {
    const value = Math.floor(patterns[kind](i % size, Math.floor(i / size), width)) % 2 ? 250 : colour;
    data.set([value, (value * 3) % 256, 255 - value], 4 * i);
  }
  return { data, width: size, height: size };
}

test('24 pictures of three kinds are enough to tell 15 others; nothing is leaked', { timeout: 120_000 }, async () => {
  const before = tf.memory().numTensors;
  const teacher = await loadTeacher(tf, server.url + modelPath);
  await assert.rejects(teacher.classify(picture(0, 0)), /has not been trained/);
  for (let i = 0; i < 24; i++) teacher.addExample(picture(i % 3, i), i % 3);
  assert.deepEqual([...teacher.counts], [[0, 8], [1, 8], [2, 8]]);
  const losses = [];
  await teacher.train({ epochs: 30, onEpoch: (epoch, loss) => losses.push(loss) });
  assert.ok(losses.length === 30 && losses[29] < losses[0] / 4, `losses ${losses}`);
  let right = 0;
  for (let i = 100; i < 115; i++) {
    const [best, second] = await teacher.classify(picture(i % 3, i));
    assert.ok(best.score >= second.score);
    right += best.label === i % 3;
  }
  assert.ok(right >= 14, `${right} of 15 are right`);
  teacher.dispose();
  assert.equal(tf.memory().numTensors, before);
});

test('one kind is not enough', async () => {
  const teacher = await loadTeacher(tf, server.url + modelPath);
  teacher.addExample(picture(0, 0), 'stripes');
  await assert.rejects(teacher.train(), /two classes are needed, there are 1/);
  teacher.dispose();
});
