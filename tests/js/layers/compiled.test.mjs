// Steps of models that run as one call: what may change between calls does, and what cannot be captured runs as it is.
import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import * as tf from '../../../dist/index.js';

await tf.ready();
beforeEach(() => tf.engine().reset());

const number = (t) => t.dataSync()[0];
const near = (got, want, why) => assert.ok(Math.abs(got - want) <= 1e-5 * Math.max(1, Math.abs(want)), `${why ?? 'value'}: ${got} instead of ${want}`);

/** A model of these layers whose weights are all `weight`. */
function modelOf(layers, { weight = 0.5, ...compile } = {}) {
  const model = tf.sequential({ layers });
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError', ...compile });
  tf.tidy(() => model.setWeights(model.getWeights().map((w) => tf.fill(w.shape, weight))));
  return model;
}
const dense = (args) => tf.layers.dense({ units: 1, inputShape: [2], useBias: false, ...args });
const X = () => tf.tensor2d([[1, 2], [3, 4]]), Y = () => tf.tensor2d([[1], [2]]);

/** What console.warn is told while body runs. */
async function warnings(body) {
  const { mock: calls } = mock.method(console, 'warn', () => {});
  try {
    await body();
  } finally {
    calls.restore();
  }
  return calls.calls.map(({ arguments: [text] }) => text);
}

/** A layer whose call is `call`. */
function layerOf(call) {
  class Mine extends tf.layers.Layer {
    static className = `Mine${Math.random()}`;
    computeOutputShape(shape) { return shape; }
    call(inputs) { return call(Array.isArray(inputs) ? inputs[0] : inputs); }
  }
  return new Mine({ inputShape: [2] });
}

describe('compiled steps', () => {
  it('dropout is drawn anew in each training step, and is not there in predictions', async () => {
    const model = modelOf([tf.layers.dropout({ rate: 0.5, inputShape: [64] }), dense()], { optimizer: tf.train.sgd(0) });
    const x = tf.ones([1, 64]), y = tf.zeros([1, 1]);
    const losses = [];
    for (let i = 0; i < 5; i++) losses.push(await model.trainOnBatch(x, y));
    assert.ok(new Set(losses).size > 1, String(losses));
    assert.deepEqual([1, 2].map(() => number(model.predict(x))), [32, 32]);
  });

  it('moving averages of batchNormalization move in each training step', async () => {
    const model = modelOf([tf.layers.batchNormalization({ inputShape: [1], momentum: 0.5 })], { optimizer: tf.train.sgd(0) });
    const x = tf.tensor2d([[1], [3]]);
    for (let i = 1; i <= 4; i++) {
      await model.trainOnBatch(x, x);
      near(number(model.getWeights()[2]), 2 - 1.5 * 0.5 ** i, `mean after ${i} steps`);
    }
  });

  it('a stateful recurrent layer goes on where it was', () => {
    const model = modelOf([tf.layers.simpleRNN({ units: 1, stateful: true, batchInputShape: [1, 1, 1], activation: 'linear', useBias: false })]);
    const x = tf.ones([1, 1, 1]);
    assert.deepEqual([1, 2, 3].map(() => number(model.predict(x))), [0.5, 0.75, 0.875]);
    model.resetStates();
    assert.equal(number(model.predict(x)), 0.5);
  });

  it('predictions see weights that training, setWeights and assign have changed', async () => {
    const model = modelOf([dense()]);
    const x = X(), y = Y();
    for (let round = 0; round < 5; round++) {
      const [a, b] = model.getWeights()[0].dataSync();
      near(number(model.predict(x)), a + 2 * b);
      await model.trainOnBatch(x, y);
      if (round === 3) model.setWeights([tf.tensor2d([[1], [1]])]);
    }
  });

  it('learning rates that a callback sets take effect at the next step', async () => {
    const model = modelOf([dense()], { optimizer: tf.train.adam(0.1) });
    const kernel = () => number(model.getWeights()[0]), steps = [];
    for (const rate of [0.1, 0.1, 0, 0.2]) {
      const before = kernel();
      model.optimizer.learningRate = rate;
      await model.trainOnBatch(X(), Y());
      steps.push(Math.abs(kernel() - before));
    }
    near(steps[0], 0.1, 'the first step of Adam');
    assert.equal(steps[2], 0);
    assert.ok(steps[3] > steps[1]);
    assert.equal(model.optimizer.iterations, 4);
  });

  it('weights that are no longer trainable stay, also without another compile', async () => {
    const layer = dense(), model = modelOf([layer, tf.layers.dense({ units: 1, useBias: false })]);
    await model.trainOnBatch(X(), Y());
    layer.trainable = false;
    const before = layer.getWeights()[0].dataSync();
    await warnings(() => model.trainOnBatch(X(), Y()));
    assert.deepEqual(layer.getWeights()[0].dataSync(), before);
  });

  it('layers, losses and metrics of the program are captured', async () => {
    let calls = 0;
    const layer = layerOf((x) => { calls++; return tf.tidy(() => x.mul(2).add(1)); });
    const loss = (yTrue, yPred) => yPred.sub(yTrue).square().mean(-1);
    const model = modelOf([layer, dense()], { loss, metrics: [(yTrue, yPred) => yPred.sub(yTrue).abs().mean()] });
    const twin = modelOf([dense()], { loss: 'meanSquaredError', metrics: ['mae'] });
    assert.deepEqual(await warnings(async () => {
      for (let i = 0; i < 5; i++) {
        const got = await model.trainOnBatch(X(), Y()), want = await twin.trainOnBatch(X().mul(2).add(1), Y());
        got.forEach((value, k) => near(value, want[k]));
      }
    }), []);
    assert.ok(calls <= 3, `the layer was called ${calls} times: to find shapes, and where the steps are captured`);
  });

  it('a layer that reads values runs as it is, with one notice that names the step', async () => {
    const model = modelOf([layerOf((x) => (x.dataSync()[0] > 0 ? x.mul(2) : x)), dense()]);
    const told = await warnings(async () => {
      for (const sign of [1, -1, 1]) {
        const x = X().mul(sign), [a, b] = model.getWeights()[0].dataSync();
        const outputs = [[1, 2], [3, 4]].map(([p, q]) => sign * (p * a + q * b) * (sign > 0 ? 2 : 1));
        near(await model.trainOnBatch(x, Y()), ((outputs[0] - 1) ** 2 + (outputs[1] - 2) ** 2) / 2, 'loss');
      }
    });
    assert.equal(told.length, 1);
    assert.match(told[0], /training step of the model .* reads the values/);
  });

  it('an optimizer of the program counts its own steps', async () => {
    class Halving extends tf.SGDOptimizer {
      steps = 0;
      applyGradients(gradients) {
        this.setLearningRate(0.5 ** this.steps++);
        super.applyGradients(gradients);
      }
    }
    const optimizer = new Halving(1);
    const model = modelOf([dense({ inputShape: [1] })], { optimizer, loss: (yTrue, yPred) => yPred.sub(yTrue).mean() });
    const kernels = [];
    for (let i = 0; i < 3; i++) {
      await model.trainOnBatch(tf.ones([1, 1]), tf.zeros([1, 1]));
      kernels.push(number(model.getWeights()[0]));
    }
    assert.deepEqual(kernels, [-0.5, -1, -1.25]);
  });

  it('a call hook sees every call', () => {
    const layer = dense(), model = modelOf([layer]);
    const x = X();
    model.predict(x);
    let calls = 0;
    layer.setCallHook(() => calls++);
    for (let i = 0; i < 3; i++) model.predict(x);
    assert.equal(calls, 3);
  });

  it('the last batch of an epoch may be smaller', async () => {
    const model = modelOf([dense()], { metrics: ['mae'] });
    const { history } = await model.fit(tf.ones([10, 2]), tf.ones([10, 1]), { batchSize: 4, epochs: 6, verbose: 0 });
    assert.ok(history.loss.at(-1) <= history.loss[0] + 1e-6);
  });

  for (const [name, layers, shape] of [
    ['dense', () => [tf.layers.dense({ units: 4, inputShape: [3], activation: 'relu' }), tf.layers.dropout({ rate: 0.2 }), tf.layers.dense({ units: 1 })], [4, 3]],
    ['convolutional', () => [tf.layers.conv2d({ filters: 2, kernelSize: 3, inputShape: [6, 6, 1] }), tf.layers.batchNormalization(), tf.layers.flatten(), tf.layers.dense({ units: 1 })], [2, 6, 6, 1]],
    ['recurrent', () => [tf.layers.lstm({ units: 3, inputShape: [4, 2] }), tf.layers.dense({ units: 1 })], [2, 4, 2]],
  ]) {
    it(`${name}: steps leave no tensor and no byte behind`, async () => {
      const model = tf.sequential({ layers: layers() });
      model.compile({ optimizer: 'adam', loss: 'meanSquaredError', metrics: ['mae'] });
      const x = tf.ones(shape), y = tf.ones([shape[0], 1]);
      const run = async (steps) => {
        for (let i = 0; i < steps; i++) await model.trainOnBatch(x, y);
        for (let i = 0; i < steps / 5; i++) model.predict(x).dispose();
      };
      for (let i = 0; i < 4; i++) await run(10); // until predictions read weights in each call
      const before = [tf.memory(), tf.coreMemory()];
      await run(150);
      assert.deepEqual([tf.memory(), tf.coreMemory()], before);
    });
  }

  it('dispose() of a model frees what its steps keep', async () => {
    const use = async () => {
      const model = modelOf([tf.layers.dense({ units: 64, inputShape: [64] })], { optimizer: 'adam' }); // made by name, it is the model's to free
      const x = tf.ones([1, 64]);
      await model.trainOnBatch(x, x);
      model.predict(x).dispose();
      x.dispose();
      model.dispose();
    };
    await use();
    await use();
    const before = tf.coreMemory().allocatedBytes;
    for (let i = 0; i < 5; i++) await use();
    assert.ok(tf.coreMemory().allocatedBytes - before < 64 * 64 * 4, `${tf.coreMemory().allocatedBytes - before} bytes more`);
  });
});
