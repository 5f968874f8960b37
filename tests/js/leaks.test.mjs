// Long runs leave nothing behind, neither a tensor nor a byte of the core; and what a program forgets is found.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import * as tf from '../../dist/index.js';

await tf.ready();
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const use = () => ({...tf.memory(), allocated: tf.coreMemory().allocatedBytes});

// Nothing: the first run compiles, and blocks that it frees are kept for the next.
async function leavesNothing(run, few, many) {
  await run(few);
  const before = use();
  await run(many);
  assert.deepEqual(use(), before);
}

test('a program that forgets to dispose is told once, and what it lost is freed', async () => {
  const warnings = [], warn = console.warn;
  console.warn = (...texts) => warnings.push(texts.join(' '));
  try {
    const before = tf.memory();
    await leavesNothing(async (tensors) => {
      (() => {
        for (let i = 0; i < tensors; i++) tf.ones([100]);
      })();
      const after = tf.memory();
      assert.deepEqual([after.numTensors - before.numTensors, after.numBytes - before.numBytes], [tensors, 400 * tensors]);
      for (let i = 0; i < 200 && tf.memory().numTensors > before.numTensors; i++) {
        collectGarbage();
        await new Promise((resolve) => { setTimeout(resolve, 10); });
      }
      assert.deepEqual(tf.memory(), before);
    }, 1000, 1000);
    assert.equal(warnings.filter((text) => /A tensor was garbage collected before it was disposed/.test(text)).length, 1);
  } finally {
    console.warn = warn;
  }
});

function classifier(optimizer) {
  const model = tf.sequential({layers: [
    tf.layers.dense({units: 6, inputShape: [4], activation: 'relu'}), tf.layers.dropout({rate: 0.2}), tf.layers.batchNormalization(),
    tf.layers.dense({units: 3, activation: 'softmax', kernelRegularizer: 'l2'}),
  ]});
  model.compile({optimizer, loss: 'categoricalCrossentropy', metrics: ['accuracy']});
  return model;
}
const data = () => [tf.randomNormal([100, 4]), tf.oneHot(tf.randomUniformInt([100], 0, 3), 3).toFloat()];

test('10,000 training steps of a layers model, by fit', async () => {
  const model = classifier('adam'), [x, y] = data();
  await leavesNothing((epochs) => model.fit(x, y, {epochs, batchSize: 2, verbose: 0, yieldEvery: 'never', validationData: [x, y]}), 200, 200);  // the losses of all epochs wait to be read
});

test('10,000 training steps of a layers model, by trainOnBatch', async () => {
  const model = classifier('rmsprop'), [x, y] = data();
  await leavesNothing(async (steps) => {
    for (let i = 0; i < steps; i++) await model.trainOnBatch(x, y);
  }, 10, 10000);
});

test('10,000 steps of a program without layers, op by op and compiled', async () => {
  const w = tf.variable(tf.randomNormal([4, 3])), [x, y] = data();
  const optimizer = tf.train.momentum(0.1, 0.9);
  const step = () => optimizer.minimize(() => tf.losses.softmaxCrossEntropy(y, x.matMul(w)), true);
  const compiled = tf.jit(step);
  for (const one of [step, compiled]) {
    await leavesNothing((steps) => {
      for (let i = 0; i < steps; i++) one().dispose();
    }, 10, 5000);
  }
});

test('1,000 predicts of a layers model and of a graph model, in batches of several sizes', async () => {
  const model = classifier('sgd');
  const graph = tf.loadGraphModelSync(tf.io.fromMemorySync({
    modelTopology: {node: [
      {name: 'x', op: 'Placeholder', attr: {dtype: {type: 'DT_FLOAT'}}}, {name: 'w', op: 'Const', attr: {dtype: {type: 'DT_FLOAT'}}},
      {name: 'product', op: 'MatMul', input: ['x', 'w']}, {name: 'y', op: 'Relu', input: ['product']},
    ]},
    weightSpecs: [{name: 'w', shape: [4, 2], dtype: 'float32'}], weightData: new Float32Array(8).fill(0.5).buffer,
  }));
  for (const each of [model, graph]) {
    await leavesNothing((times) => {
      for (let i = 0; i < times; i++) tf.tidy(() => each.predict(tf.ones([1 + (i % 3), 4])).dataSync());
    }, 6, 1000);
  }
});
