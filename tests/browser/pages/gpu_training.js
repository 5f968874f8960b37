// Trains networks on the backend that the address names and on wasm: leaves the losses of both, and what one step costs the device.
import * as tf from '/dist/index.js';

const parameters = new URLSearchParams(location.search), backend = parameters.get('backend'), steps = Number(parameters.get('steps') ?? 50);

const given = (shape, seed) => tf.randomUniform(shape, -1, 1, 'float32', seed);
const weights = (shape, seed, trainable = true) => {
  const fanIn = shape.slice(0, -1).reduce((a, b) => a * b, 1);
  return tf.variable(tf.truncatedNormal(shape, 0, 1 / Math.sqrt(fanIn), 'float32', seed), trainable);
};
const zeros = (shape) => tf.variable(tf.zeros(shape));

function labels(rows, classes) {
  const values = new Float32Array(rows * classes);
  for (let i = 0; i < rows; i++) values[i * classes + (i * 7 + 3) % classes] = 1;
  return tf.tensor(values, [rows, classes]);
}

// Each sets variables up and gives the loss as a function of the data, the data, and the optimizer.
const programs = {
  'a perceptron by Adam': () => {
    const w1 = weights([20, 33], 2), b1 = zeros([33]), w2 = weights([33, 5], 4), b2 = zeros([5]);
    const loss = (x, y) => tf.losses.softmaxCrossEntropy(y, x.matMul(w1).add(b1).relu().matMul(w2).add(b2));
    return {loss, data: [given([16, 20], 1), labels(16, 5)], optimizer: tf.train.adam(0.01)};
  },
  'a convolutional network by gradient descent with momentum': () => {
    const f1 = weights([3, 3, 2, 8], 2), b1 = zeros([8]), f2 = weights([3, 3, 8, 6], 4), w = weights([54, 3], 5);
    const loss = (x, y) => {
      const first = x.conv2d(f1, 1, 'same').add(b1).relu().maxPool(2, 2, 'same');
      const second = first.conv2d(f2, 2, 'same').sigmoid().avgPool(2, 1, 'same');
      return tf.losses.softmaxCrossEntropy(y, second.reshape([4, 54]).matMul(w));
    };
    return {loss, data: [given([4, 12, 12, 2], 1), labels(4, 3)], optimizer: tf.train.momentum(0.05, 0.9)};
  },
  'separable convolutions and batch normalisation by Adam': () => {
    const f1 = weights([3, 3, 3, 8], 2), scale = tf.variable(tf.ones([8])), offset = zeros([8]);
    const f2 = weights([3, 3, 8, 1], 3), f3 = weights([1, 1, 8, 12], 4), w = weights([12, 4], 5), b = zeros([4]);
    const loss = (x, y) => {
      const first = x.conv2d(f1, 2, 'same'), {mean, variance} = tf.moments(first, [0, 1, 2]);
      const second = tf.batchNorm(first, mean, variance, offset, scale).relu6().depthwiseConv2d(f2, 2, 'same').conv2d(f3, 1, 'same');
      return tf.losses.softmaxCrossEntropy(y, second.elu().mean([1, 2]).matMul(w).add(b));
    };
    return {loss, data: [given([8, 16, 16, 3], 1), labels(8, 4)], optimizer: tf.train.adam(0.005)};
  },
};

const difference = (after, before) => Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));

// The losses, and what the device has done in the last step without reading its loss, and in reading it.
async function train(program, compile) {
  const {loss, data, optimizer} = program(), step = compile((...data) => optimizer.minimize(() => loss(...data), true));
  const losses = [], counts = () => ({...tf.backend().counts});
  let before, computed, read;
  for (let i = 0; i < steps; i++) {
    before = counts();
    const value = step(...data);
    computed = counts();
    losses.push((await value.data())[0]);
    read = counts();
    value.dispose();
  }
  step.dispose?.();
  optimizer.dispose();
  tf.dispose(data);
  return {losses, step: difference(computed, before), reading: difference(read, computed)};
}

// Losses and accuracies of a model of layers, whose classes are numbers.
async function trainLayers() {
  const seeded = (seed) => tf.initializers.glorotUniform({seed});
  const model = tf.sequential({layers: [
    tf.layers.conv2d({inputShape: [12, 12, 2], filters: 8, kernelSize: 3, strides: 2, padding: 'same', activation: 'relu', kernelInitializer: seeded(1)}),
    tf.layers.batchNormalization({}),
    tf.layers.upSampling2d({size: [2, 2]}),
    tf.layers.conv2dTranspose({filters: 4, kernelSize: 3, strides: 2, padding: 'same', kernelInitializer: seeded(2)}),
    tf.layers.globalMaxPooling2d({}),
    tf.layers.dense({units: 5, activation: 'softmax', kernelInitializer: seeded(3)}),
  ]});
  model.compile({optimizer: 'adam', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy']});
  const x = given([16, 12, 12, 2], 1), y = tf.tensor1d(Array.from({length: 16}, (_, i) => (i * 7 + 3) % 5));
  const losses = [];
  let step;
  for (let i = 0; i < steps; i++) {
    const before = {...tf.backend().counts};
    losses.push(...await model.trainOnBatch(x, y));
    step = difference({...tf.backend().counts}, before);
  }
  model.dispose();
  tf.dispose([x, y]);
  return {losses, step};
}

async function run() {
  const ways = {eager: (step) => step, compiled: (step) => tf.jit(step)}, results = {};
  for (const [name, program] of Object.entries(programs)) {
    for (const [way, compile] of Object.entries(ways)) {
      await tf.setBackend('wasm');
      const wanted = (await train(program, compile)).losses;
      tf.disposeVariables();
      if (!(await tf.setBackend(backend))) return {failed: `no backend ${backend}`};
      results[`${name}, ${way}`] = {wanted, ...(await train(program, compile))};
      tf.disposeVariables();
    }
  }
  await tf.setBackend('wasm');
  const wanted = (await trainLayers()).losses;
  await tf.setBackend(backend);
  results['a model of layers'] = {wanted, ...(await trainLayers())};
  return results;
}

globalThis.result = run();
