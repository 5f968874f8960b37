// @tensorflow-models/knn-classifier learns three kinds of vectors, and tells which kind new ones are of.
import * as tf from '@tensorflow/tfjs';
import * as knn from '@tensorflow-models/knn-classifier';

// Points around the corners of a cube, the same in every run.
const point = (label, i) => tf.tensor1d([0, 1, 2, 3].map((axis) => (axis === label ? 5 : 0) + Math.sin(i * 7 + axis * 3)));

export async function run() {
  await tf.ready();
  const classifier = knn.create();
  for (let i = 0; i < 30; i++) {
    const example = point(i % 3, i);
    classifier.addExample(example, `kind ${i % 3}`);
    example.dispose();
  }
  const before = tf.memory().numTensors;
  const predictions = [];
  for (let i = 0; i < 6; i++) {
    const example = point(i % 3, 100 + i);
    predictions.push(await classifier.predictClass(example, 5));
    example.dispose();
  }
  const leaked = tf.memory().numTensors - before;
  const data = classifier.getClassifierDataset();
  const copy = knn.create();
  copy.setClassifierDataset(Object.fromEntries(Object.entries(data).map(([label, t]) => [label, t.clone()])));
  const shapes = Object.values(data).map((t) => t.shape);
  const counts = classifier.getClassExampleCount();
  classifier.dispose();
  return { predictions, counts, shapes, classes: copy.getNumClasses(), leaked };
}
