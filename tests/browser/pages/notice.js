// What is told of ops that the GPU leaves to the host.
import * as tf from '/dist/index.js';

const told = [];
console.warn = (...message) => told.push(message.join(' '));

const move = (image) => Array.from(tf.image.transform(image, [[1, 0, 1, 0, 1, 0, 0, 0]]).dataSync());

async function run() {
  await tf.setBackend('webgl');
  const given = tf.tensor([1, 2, 3, 4], [1, 2, 2, 1]), counts = [];
  const tell = (values) => {
    counts.push(told.length);
    return values;
  };
  const onHost = tell(tf.tidy(() => move(given)));
  const first = tell(tf.tidy(() => move(given.mul(1)))), second = tell(tf.tidy(() => move(given.mul(2))));
  tf.enableProdMode();
  const silent = tell(tf.tidy(() => Array.from(tf.image.threshold(given.mul(60).reshape([2, 2, 1])).dataSync())));
  return {values: [onHost, first, second, silent], counts, told};
}

globalThis.result = run().catch((error) => ({failed: error.stack}));
