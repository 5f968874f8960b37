// The same calls through other packages of npm, as programs make them: with dispatch, results read back at the end of each call.
//   npm install --no-save @tensorflow/tfjs-backend-wasm onnxruntime-web
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onnxModel } from './onnx.mjs';

const values = (shape, seed) => Float32Array.from({ length: shape.reduce((a, d) => a * d, 1) }, (_, i) => ((i * 7919 + seed * 104729) % 1000) / 1000 - 0.5);

// name, the shapes of x (NHWC) and of the weights, and the call in both APIs. ONNX lies NCHW.
const product = (m, k, n) => ({ name: `matMul ${m} x ${k} x ${n}`, x: [m, k], w: [k, n], tfjs: (tf, x, w) => tf.matMul(x, w), onnx: { op: 'MatMul' } });
const conv = (h, c, n, size, stride = 1) => ({
  name: `conv2d ${h} x ${h} x ${c} -> ${n}, ${size} x ${size} / ${stride}`, x: [1, h, h, c], w: [size, size, c, n],
  tfjs: (tf, x, w) => tf.conv2d(x, w, stride, 'same'),
  onnx: { op: 'Conv', x: [1, c, h, h], w: [n, c, size, size], attributes: { auto_pad: 'SAME_UPPER', strides: [stride, stride] } },
});
const depthwise = (h, c, size) => ({
  name: `depthwiseConv2d ${h} x ${h} x ${c}, ${size} x ${size}`, x: [1, h, h, c], w: [size, size, c, 1],
  tfjs: (tf, x, w) => tf.depthwiseConv2d(x, w, 1, 'same'),
  onnx: { op: 'Conv', x: [1, c, h, h], w: [c, 1, size, size], attributes: { auto_pad: 'SAME_UPPER', group: c } },
});
const cases = [
  product(256, 256, 256), product(512, 512, 512), product(1, 784, 512), conv(56, 64, 128, 1), conv(56, 64, 64, 3), conv(28, 128, 128, 3),
  conv(224, 3, 32, 3, 2), depthwise(112, 32, 3), depthwise(14, 672, 5),
  { name: 'softmax 128 x 1024', x: [128, 1024], w: [1], tfjs: (tf, x) => tf.softmax(x), onnx: { op: 'Softmax', unary: true } },
  { name: 'tanh 256 K', x: [256, 1024], w: [1], tfjs: (tf, x) => tf.tanh(x), onnx: { op: 'Tanh', unary: true } },
];

// --- contenders: each gives a function that makes the call of a case ---------------------------------------------------

function throughTfjs(tf) {
  return async ({ x, w, tfjs }) => {
    const a = tf.tensor(values(x, 1), x), b = tf.tensor(values(w, 2), w);
    return async () => {
      const y = tfjs(tf, a, b);
      y.dataSync();
      y.dispose();
    };
  };
}

async function gossamer() {
  const tf = await import('../../dist/index.js');
  tf.setThreadsCount(1);
  await tf.ready();
  return throughTfjs(tf);
}

async function tfjsWasm(load, resolve) {
  const tf = load('@tensorflow/tfjs'), backend = load('@tensorflow/tfjs-backend-wasm');
  backend.setWasmPaths(`${path.dirname(resolve('@tensorflow/tfjs-backend-wasm'))}/`);
  backend.setThreadsCount?.(1);
  if (!(await tf.setBackend('wasm'))) throw new Error('its backend did not start');
  return throughTfjs(tf);
}

async function onnxRuntime(load, resolve) {
  const ort = await import(pathToFileURL(resolve('onnxruntime-web')).href).then((module) => module.default ?? module);
  ort.env.wasm.numThreads = 1;
  return async ({ x, w, onnx }) => {
    const shape = onnx.x ?? x, weights = onnx.w ?? w;
    const session = await ort.InferenceSession.create(onnxModel(onnx, shape, weights, values(weights, 2)));
    const feeds = { x: new ort.Tensor('float32', values(shape, 1), shape) };
    return async () => void (await session.run(feeds)).y.data;
  };
}

const PEERS = { '@tensorflow/tfjs-backend-wasm': tfjsWasm, 'onnxruntime-web': onnxRuntime };

// --- measuring -------------------------------------------------------------------------------------------------------

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

// Contenders take turns, some calls at a time.
async function timesOf(calls) {
  const ROUNDS = 9, MS = 15, times = calls.map(() => []);
  for (let round = -2; round < ROUNDS; ++round) {
    for (const [i, call] of calls.entries()) {
      const start = performance.now();
      let count = 0;
      do {
        await call?.();
        ++count;
      } while (call && performance.now() - start < MS);
      if (call && round >= 0) times[i].push((performance.now() - start) / count);
    }
  }
  return times.map((list) => (list.length ? median(list) : undefined));
}

/** Times in milliseconds, ours first, against what is installed in `folder`: {peers, rows: [{name, times}]}, or {missing: why}. */
export async function measurePeers(folder) {
  const { resolve } = createRequire(path.join(folder, 'package.json')), load = createRequire(path.join(folder, 'package.json'));
  const installed = Object.keys(PEERS).filter((name) => existsSync(path.join(folder, 'node_modules', name)));
  if (!installed.length) return { missing: `npm install --no-save ${Object.keys(PEERS).join(' ')}` };
  const contenders = [await gossamer()];
  for (const name of installed) contenders.push(await PEERS[name](load, resolve));
  const rows = [];
  for (const row of cases) {
    const calls = [];
    for (const contender of contenders) calls.push(await contender(row).catch(() => undefined));
    rows.push({ name: row.name, times: await timesOf(calls) });
  }
  return { peers: installed, rows };
}
