// A small network on the backend that the address names: what a second run costs the device, and what is left when the
// device is lost, as often as the address says. `side` and `binding` give the device smaller limits; a `large` network has
// many weights, one of `words` looks up the rows of two tables.
import * as tf from '/dist/index.js';
import {flagsOfHalves, takeFloatsAway} from './halves.js';

const parameters = new URLSearchParams(location.search), backend = parameters.get('backend'), losses = Number(parameters.get('losses'));
const runs = Number(parameters.get('runs'));

if (parameters.has('half')) tf.env().set(flagsOfHalves[backend], true);
if (parameters.has('halves')) takeFloatsAway();

// What takes the device away that was made last.
let lose;
const getContext = OffscreenCanvas.prototype.getContext;
OffscreenCanvas.prototype.getContext = function (...args) {
  const context = getContext.apply(this, args);
  if (args[0] === 'webgl2') {
    const getParameter = context.getParameter.bind(context), limits = new Map();
    if (parameters.has('side')) limits.set(context.MAX_TEXTURE_SIZE, Number(parameters.get('side')));
    if (parameters.has('layers')) limits.set(context.MAX_DRAW_BUFFERS, Number(parameters.get('layers')));
    context.getParameter = (name) => limits.get(name) ?? getParameter(name);
    lose = () => context.getExtension('WEBGL_lose_context').loseContext();
  }
  return context;
};
if (parameters.has('binding')) {
  const {get} = Object.getOwnPropertyDescriptor(GPUDevice.prototype, 'limits');
  Object.defineProperty(GPUDevice.prototype, 'limits', {get() {
    const limits = get.call(this);
    return new Proxy(limits, {get: (_, name) => (name === 'maxStorageBufferBindingSize' ? Number(parameters.get('binding')) : limits[name])});
  }});
}
if (globalThis.GPUAdapter) {
  const {requestDevice} = GPUAdapter.prototype;
  GPUAdapter.prototype.requestDevice = async function (...args) {
    const device = await requestDevice.apply(this, args);
    lose = () => device.destroy();
    return device;
  };
}

function network() {
  const seeded = (seed) => tf.initializers.glorotUniform({seed});
  if (parameters.has('large')) return tf.sequential({layers: [
    tf.layers.conv2d({inputShape: [32, 32, 3], filters: 32, kernelSize: 4, strides: 4, activation: 'relu6', kernelInitializer: seeded(1)}),
    tf.layers.conv2d({filters: 64, kernelSize: 3, padding: 'same', activation: 'relu6', kernelInitializer: seeded(2)}),
    tf.layers.flatten(),
    tf.layers.dense({units: 300, activation: 'relu6', kernelInitializer: seeded(3)}),
    tf.layers.dense({units: 10, activation: 'softmax', kernelInitializer: seeded(4)}),
  ]});
  return tf.sequential({layers: [
    tf.layers.conv2d({inputShape: [32, 32, 3], filters: 8, kernelSize: 3, strides: 2, padding: 'same', activation: 'relu6', kernelInitializer: seeded(1)}),
    tf.layers.depthwiseConv2d({kernelSize: 3, padding: 'same', activation: 'relu6', depthwiseInitializer: seeded(2)}),
    tf.layers.conv2d({filters: 16, kernelSize: 1, activation: 'relu6', kernelInitializer: seeded(3)}),
    tf.layers.depthwiseConv2d({kernelSize: 3, strides: 2, padding: 'same', activation: 'relu6', depthwiseInitializer: seeded(4)}),
    tf.layers.conv2d({filters: 16, kernelSize: 1, activation: 'relu6', kernelInitializer: seeded(5)}),
    tf.layers.globalAveragePooling2d({}),
    tf.layers.dense({units: 10, activation: 'softmax', kernelInitializer: seeded(6)}),
  ]});
}

// 300 words of 150: rows of tables whose last row of texels is not full, a product with a residual, moments, softmax.
function networkOfWords() {
  const seeded = (seed) => tf.initializers.glorotUniform({seed}), words = tf.input({shape: [300]});
  const [e, f] = [1, 2].map((seed) => tf.layers.embedding({inputDim: 150, outputDim: 64, embeddingsInitializer: seeded(seed)}).apply(words));
  const sum = tf.layers.add().apply([e, f]), y = tf.layers.add().apply([tf.layers.dense({units: 64, kernelInitializer: seeded(3)}).apply(sum), sum]);
  return tf.model({inputs: words, outputs: tf.layers.softmax({axis: -1}).apply(tf.layers.layerNormalization().apply(y))});
}

// tanh(x w), as a model file; before it `depth` such steps of square matrices.
function graphModel(depth = 0) {
  const dims = (...sizes) => ({dim: sizes.map((size) => ({size: String(size)}))}), type = {type: 'DT_FLOAT'}, nodes = [], weights = [];
  const step = (x, i, columns) => {
    const shape = [8, columns];
    weights.push({name: `w${i}`, shape, dtype: 'float32'});
    nodes.push(
      {name: `w${i}`, op: 'Const', attr: {dtype: type, value: {tensor: {dtype: 'DT_FLOAT', tensorShape: dims(...shape)}}}},
      {name: `xw${i}`, op: 'MatMul', input: [x, `w${i}`], attr: {T: type, transpose_a: {b: false}, transpose_b: {b: false}}},
      {name: `y${i}`, op: 'Tanh', input: [`xw${i}`], attr: {T: type}});
    return `y${i}`;
  };
  let x = 'x';
  for (let i = 1; i <= depth; i++) x = step(x, i, 8);
  step(x, '', 4);
  const numbers = weights.flatMap(({name, shape: [rows, columns]}) => (
    Array.from({length: rows * columns}, (_, i) => (name === 'w' ? i / 32 : ((i * 37) % 64 - 32) / 40))));
  return tf.loadGraphModel(tf.io.fromMemory({
    modelTopology: {node: [{name: 'x', op: 'Placeholder', attr: {dtype: type, shape: {shape: dims(-1, 8)}}}, ...nodes]},
    weightSpecs: weights,
    weightData: Float32Array.from(numbers).buffer,
  }));
}

// What a model that was warmed up still compiles, and what progress was told meanwhile.
async function warmUp() {
  await tf.setBackend(backend);
  const model = await graphModel(), progress = [], tensors = tf.memory().numTensors;
  await model.warmUp({onProgress: (done) => progress.push(done)});
  const {pipelines} = tf.backend().counts, x = tf.ones([1, 8]), y = model.predict(x), values = [...await y.data()];
  tf.dispose([x, y]);
  return {progress, values, before: pipelines, after: tf.backend().counts.pipelines, tensors: tf.memory().numTensors - tensors, layers: await warmUpLayers()};
}

// Kernels that a model of layers compiles when it is warmed up, and afterwards.
async function warmUpLayers() {
  const model = network(), kernels = () => tf.backend().counts.pipelines, before = kernels(), tensors = tf.memory().numTensors, progress = [];
  await model.warmUp({onProgress: (done) => progress.push(done)});
  const compiled = kernels() - before, left = tf.memory().numTensors - tensors, x = tf.ones([1, 32, 32, 3]), y = model.predict(x);
  await y.data();
  tf.dispose([x, y]);
  return {progress, compiled, compiledLater: kernels() - before - compiled, left};
}

// A model of so many steps that its kernels are prepared in several tasks; it runs between these.
async function warmUpDeep() {
  await tf.setBackend('wasm');
  const tensors = tf.memory().numTensors, model = await graphModel(200), x = tf.randomUniform([3, 8], -1, 1, 'float32', 7);
  const predict = async () => {
    const y = model.predict(x), values = await y.data();
    y.dispose();
    return values;
  };
  const wanted = await predict();
  await tf.setBackend(backend);
  const warm = model.warmUp(), during = [];
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve));
    during.push(farthest(await predict(), wanted));
  }
  await warm;
  const {pipelines} = tf.backend().counts, afterwards = farthest(await predict(), wanted), compiled = tf.backend().counts.pipelines - pipelines;
  model.dispose();
  x.dispose();
  return {during, afterwards, compiled, tensors: tf.memory().numTensors - tensors};
}

const farthest = (a, b) => a.reduce((most, x, i) => Math.max(most, Math.abs(x - b[i])), a.length === b.length ? 0 : Infinity);

// Many runs; in every hundredth the device is lost before it is read. What the GPU holds at the end is what it held at first.
async function soak() {
  await tf.setBackend('wasm');
  const model = network(), x = tf.randomUniform([1, 32, 32, 3], 0, 1, 'float32', 7);
  const start = async (y) => {
    const values = await y.data();
    y.dispose();
    return values;
  };
  const wanted = await start(model.predict(x));
  await tf.setBackend(backend);
  const bytes = [], tensors = tf.memory().numTensors;
  let worst = 0, lost = 0, read = 0;
  const check = (values) => {
    worst = Math.max(worst, farthest(values, wanted));
    read++;
  };
  for (let i = 1; i <= runs; i++) {
    if (i % 100) {
      check(await start(model.predict(x)));
      if (i % 100 === 50) bytes.push(tf.memory().numBytesInGPU);
      continue;
    }
    const y = model.predict(x);
    lose();
    await y.data().then(check, () => lost++);
    y.dispose();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await tf.ready();
  }
  const left = tf.memory().numTensors - tensors;
  model.dispose();
  x.dispose();
  return {worst, lost, read, left, bytes: [...new Set(bytes)], afterwards: tf.memory().numBytesInGPU, backend: tf.getBackend()};
}

async function run() {
  await tf.setBackend('wasm');
  const hasWords = parameters.has('words'), model = hasWords ? networkOfWords() : network();
  const x = hasWords ? tf.floor(tf.randomUniform([1, 300], 0, 150, 'float32', 7)) : tf.randomUniform([1, 32, 32, 3], 0, 1, 'float32', 7);
  const predict = async () => {
    const y = model.predict(x), values = await y.data();
    y.dispose();
    return values;
  };
  const wanted = await predict();
  if (!(await tf.setBackend(backend))) return {failed: `no backend ${backend}`};
  const first = farthest(await predict(), wanted);
  await predict();
  const before = {...tf.backend().counts}, memory = tf.memory();
  const second = farthest(await predict(), wanted);
  const after = tf.backend().counts, counts = Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
  const grown = tf.memory().numBytesInGPUAllocated - memory.numBytesInGPUAllocated;

  const lost = {errors: [], worst: 0, refused: 0};
  for (let i = 0; i < losses; i++) {
    const predicted = model.predict(x), onDevice = tf.square(x);
    const reading = onDevice.data().then(() => 'read', (error) => error.message);
    lose();
    lost.errors.push(await reading);
    try {
      await predicted.data();
    } catch {
      lost.refused++;
    }
    tf.dispose([onDevice, predicted]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await tf.ready();
    for (let k = 0; k < 3; k++) lost.worst = Math.max(lost.worst, farthest(await predict(), wanted));
  }
  return {first, second, pipelines: after.pipelines, counts, grown, lost, bytes: [memory.numBytesInGPU, tf.memory().numBytesInGPU], tensors: tf.memory().numTensors - memory.numTensors, backend: tf.getBackend()};
}

globalThis.result = parameters.has('warm') ? warmUp() : parameters.has('deep') ? warmUpDeep() : runs ? soak() : run();
