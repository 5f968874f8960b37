// What a profile tells of tanh(x w) on the backend that the address names.
import * as tf from '/dist/index.js';

const backend = new URLSearchParams(location.search).get('backend'), side = 384;

function model() {
  const dims = (...sizes) => ({dim: sizes.map((size) => ({size: String(size)}))}), type = {type: 'DT_FLOAT'};
  return tf.loadGraphModel(tf.io.fromMemory({
    modelTopology: {node: [
      {name: 'x', op: 'Placeholder', attr: {dtype: type, shape: {shape: dims(-1, side)}}},
      {name: 'w', op: 'Const', attr: {dtype: type, value: {tensor: {dtype: 'DT_FLOAT', tensorShape: dims(side, side)}}}},
      {name: 'xw', op: 'MatMul', input: ['x', 'w'], attr: {T: type, transpose_a: {b: false}, transpose_b: {b: false}}},
      {name: 'y', op: 'Softmax', input: ['xw'], attr: {T: type}},
    ]},
    weightSpecs: [{name: 'w', shape: [side, side], dtype: 'float32'}],
    weightData: new Float32Array(side * side).fill(0.01).buffer,
  }));
}

async function run() {
  if (!(await tf.setBackend(backend))) return {failed: `no backend ${backend}`};
  const net = await model(), x = tf.ones([side, side]), tensors = tf.memory().numTensors, runs = 4;
  await net.profile(x, {runs: 1});
  const start = performance.now(), profile = await net.profile(x, {runs}), elapsed = performance.now() - start;
  const y = net.predict(x), first = (await y.data())[0]; // what was measured still runs
  y.dispose();
  return {
    timer: profile.timer, peak: profile.peakGflops, mostMs: elapsed / runs, ms: profile.ms, nodes: profile.nodes, text: String(profile),
    first: first * side, left: tf.memory().numTensors - tensors,
  };
}

globalThis.result = run().catch((error) => ({failed: error.stack}));
