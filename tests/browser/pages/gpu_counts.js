// What whole networks cost the device in their second run, on the backend that the address names.
import * as tf from '/dist/index.js';
import { watchFetches } from './fetches.js';

const backend = new URLSearchParams(location.search).get('backend');
const conv = (filters, kernelSize, more) => tf.layers.conv2d({ filters, kernelSize, padding: 'same', useBias: true, kernelInitializer: tf.initializers.glorotUniform({ seed: 1 }), ...more });
const relu6 = { activation: 'relu6' };

// MobileNetV1 with a quarter of its channels: channels and strides of the blocks. Source: Howard et al., 2017, table 1.
const blocks = [[16, 1], [32, 2], [32, 1], [64, 2], [64, 1], [128, 2], ...Array(5).fill([128, 1]), [256, 2], [256, 1]];
const mobilenet = () => tf.sequential({ layers: [
  conv(8, 3, { inputShape: [224, 224, 3], strides: 2, ...relu6 }),
  ...blocks.flatMap(([filters, strides]) => [tf.layers.depthwiseConv2d({ kernelSize: 3, strides, padding: 'same', ...relu6 }), conv(filters, 1, relu6)]),
  tf.layers.globalAveragePooling2d({}),
  tf.layers.dense({ units: 1001, activation: 'softmax' }),
] });

const mlp = () => tf.sequential({ layers: [
  tf.layers.dense({ units: 512, inputShape: [784], activation: 'relu' }),
  tf.layers.dense({ units: 256, activation: 'relu' }),
  tf.layers.dense({ units: 10, activation: 'softmax' }),
] });

// Two stages of a residual network. Source: He et al., 2015.
function residual() {
  const input = tf.input({ shape: [56, 56, 3] });
  let x = conv(16, 7, { strides: 2, activation: 'relu' }).apply(input);
  x = tf.layers.maxPooling2d({ poolSize: 3, strides: 2, padding: 'same' }).apply(x);
  for (const filters of [16, 32]) {
    const y = conv(filters, 3).apply(conv(filters, 3, { strides: filters / 16, activation: 'relu' }).apply(x));
    const shortcut = filters === 16 ? x : conv(filters, 1, { strides: 2 }).apply(x);
    x = tf.layers.reLU().apply(tf.layers.add().apply([y, shortcut]));
  }
  return tf.model({ inputs: input, outputs: tf.layers.dense({ units: 10 }).apply(tf.layers.globalAveragePooling2d({}).apply(x)) });
}

const networks = { mobilenet, mlp, residual };

async function run() {
  const fetched = backend === 'webgl' ? watchFetches() : () => undefined;
  if (!(await tf.setBackend(backend))) return { failed: `no backend ${backend}` };
  const results = {};
  for (const [name, make] of Object.entries(networks)) {
    const model = make(), x = tf.ones([1, ...model.inputs[0].shape.slice(1)]);
    const pipelines = tf.backend().counts.pipelines, first = model.predict(x);
    const wanted = await first.data();
    first.dispose();
    const before = { ...tf.backend().counts };
    fetched();
    const second = model.predict(x), values = await second.data();
    const after = tf.backend().counts, since = (key) => after[key] - before[key];
    results[name] = {
      kernels: before.pipelines - pipelines, // not shared with the networks before
      ...Object.fromEntries(Object.keys(after).map((key) => [key, since(key)])),
      fetches: fetched(),
      isSame: values.every((v, i) => v === wanted[i]),
    };
    tf.dispose([x, second]);
    model.dispose();
  }
  return results;
}

globalThis.result = run();
