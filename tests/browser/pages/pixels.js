// Every source of pixels that holds the same four pixels, and the canvas that they are written back to.
import * as tf from '../../../dist/index.js';

const bytes = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 10, 20, 30, 255]);

async function sources() {
  const data = new ImageData(bytes, 2, 2);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 2;
  canvas.getContext('2d').putImageData(data, 0, 0);
  const offscreen = new OffscreenCanvas(2, 2);
  offscreen.getContext('2d').putImageData(data, 0, 0);
  const image = new Image();
  image.src = canvas.toDataURL('image/png');
  await image.decode();
  return {data, canvas, offscreen, image, bitmap: await createImageBitmap(canvas)};
}

async function run() {
  await tf.ready();
  const read = {};
  for (const [name, source] of Object.entries(await sources())) {
    read[name] = [await tf.browser.fromPixels(source).data(), await (await tf.browser.fromPixelsAsync(source, 4)).data()].map((v) => Array.from(v));
  }
  const target = document.createElement('canvas');
  const written = () => Array.from(target.getContext('2d').getImageData(0, 0, target.width, target.height).data);
  await tf.browser.toPixels(tf.tensor3d([0, 0.5, 1], [1, 1, 3]), target);
  const toPixels = written();
  tf.browser.draw(tf.tensor2d([[0, 255]], [1, 2], 'int32'), target);
  return {read, toPixels, draw: written()};
}

globalThis.result = run().catch((error) => ({error: error.message}));
