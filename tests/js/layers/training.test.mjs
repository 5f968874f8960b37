// compile, fit, fitDataset, evaluate, callbacks: what they compute, what they refuse, and what they leave behind.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as tf from '../../../dist/index.js';

before(() => tf.ready());

const values = (t) => Array.from(t.dataSync());
const close = (actual, expected, tolerance = 1e-4) => {
  assert.equal(actual.length, expected.length);
  actual.forEach((x, i) => assert.ok(Math.abs(x - expected[i]) <= tolerance * Math.max(1, Math.abs(expected[i])), `[${i}] is ${x}, not ${expected[i]}`));
};

/** y = x * w without bias, from w = 0; trained with mean squared error, w follows from pencil and paper. */
function slope(args = {}, compile = {}) {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, useBias: false, kernelInitializer: 'zeros', inputShape: [1], ...args })] });
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError', ...compile });
  return model;
}
const w = (model) => values(model.getWeights()[0])[0];
const xs = tf.tensor2d([[1], [1], [1], [1]]);
const ys = tf.tensor2d([[1], [1], [1], [1]]);

describe('fit', () => {
  it('trains as a subclass says that overrides makeTrainFunction', async () => {
    class Counting extends tf.LayersModel {
      batches = [];
      makeTrainFunction() {
        const train = super.makeTrainFunction();
        return (data) => {
          this.batches.push(data.map(({ shape }) => shape[0]));
          return train(data);
        };
      }
    }
    const { inputs, outputs } = slope();
    const model = new Counting({ inputs, outputs });
    model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' });
    await model.fit(xs, ys, { batchSize: 3, shuffle: false });
    assert.deepEqual(model.batches, [[3, 3], [1, 1]]);
  });

  it('fitLoop goes through the data for a subclass that trains in its own way', async () => {
    class Own extends tf.LayersModel {
      async fit(x, y) {
        const [inputs, targets] = this.standardizeUserDataXY(x, y);
        return this.fitLoop(this.makeTrainFunction(), [...inputs, ...targets], ['own'], 2, 3, 0, [], this.makeTestFunction(), [xs, ys], false);
      }
    }
    const { inputs, outputs } = slope();
    const model = new Own({ inputs, outputs });
    model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' });
    const { history, epoch } = await model.fit(xs, ys);
    assert.deepEqual(epoch, [0, 1, 2]);
    // Each of two steps per epoch takes 0.8 of the distance to 1.
    close(history.own, [0, 1, 2].map((i) => (0.8 ** (4 * i) + 0.8 ** (4 * i + 2)) / 2));
    close(history.val_own, [1, 2, 3].map((i) => 0.8 ** (4 * i)));
    await assert.rejects(model.fitLoop(() => [], [xs], ['own'], 2, 1, 0, [], undefined, undefined, true, [], 0, 5), /stepsPerEpoch/);
  });

  it('checkNumSamples counts samples, unless steps are asked for', () => {
    const model = slope();
    assert.equal(model.checkNumSamples([xs, ys]), 4);
    assert.equal(model.checkNumSamples(xs, undefined, 3), null);
    assert.throws(() => model.checkNumSamples(xs, 2, 3, 'steps_per_epoch'), /If steps_per_epoch is set, batchSize must be null/);
  });

  it('one step of gradient descent: w = 0 + rate * 2 * (1 - 0)', async () => {
    const model = slope();
    const { history, epoch } = await model.fit(xs, ys, { batchSize: 4 });
    close([w(model)], [0.2]);
    close(history.loss, [1]);
    assert.deepEqual(epoch, [0]);
  });

  it('the last batch may be smaller, and counts by its size', async () => {
    const model = slope({}, { optimizer: tf.train.sgd(0) });
    const y = tf.tensor2d([[0], [0], [0], [2]]);
    const sizes = [];
    const { history } = await model.fit(xs, y, { batchSize: 3, shuffle: false, callbacks: { onBatchEnd: (_, logs) => { sizes.push([logs.size, logs.loss]); } } });
    assert.deepEqual(sizes, [[3, 0], [1, 4]]);
    close(history.loss, [1]);
  });

  it('validationSplit takes the last samples, before shuffling', async () => {
    const model = slope({}, { optimizer: tf.train.sgd(0), metrics: ['mae'] });
    const y = tf.tensor2d([[1], [1], [1], [3]]);
    const { history } = await model.fit(xs, y, { validationSplit: 0.25 });
    close([history.loss[0], history.val_loss[0], history.mae[0], history.val_mae[0]], [1, 9, 1, 3]);
  });

  it('validationData', async () => {
    const model = slope({}, { optimizer: tf.train.sgd(0) });
    const { history } = await model.fit(xs, ys, { validationData: [tf.ones([2, 1]), tf.fill([2, 1], 2)], epochs: 2 });
    close(history.val_loss, [4, 4]);
  });

  it('initialEpoch', async () => {
    const seen = [];
    const { epoch } = await slope().fit(xs, ys, { initialEpoch: 3, epochs: 5, callbacks: { onEpochBegin: (e) => { seen.push(e); } } });
    assert.deepEqual(seen, [3, 4]);
    assert.deepEqual(epoch, [3, 4]);
  });

  it('class weights: samples of class 1 count double', async () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, useBias: false, kernelInitializer: 'zeros', inputShape: [1], activation: 'softmax' })] });
    model.compile({ optimizer: tf.train.sgd(0), loss: 'categoricalCrossentropy' });
    const { history } = await model.fit(tf.ones([2, 1]), tf.tensor2d([[1, 0], [0, 1]]), { classWeight: { 0: 1, 1: 2 } });
    close(history.loss, [1.5 * Math.log(2)]);
    await assert.rejects(model.fit(tf.ones([2, 1]), tf.tensor2d([[1, 0], [0, 1]]), { classWeight: { 0: 1 } }), /The class 1 exists in the data but not in classWeight/);
  });

  it('sample weights', async () => {
    const model = slope();
    const { history } = await model.fit(xs, tf.tensor2d([[1], [1], [5], [5]]), { sampleWeight: tf.tensor1d([1, 1, 0, 0]), batchSize: 4 });
    close(history.loss, [0.5]);
    close([w(model)], [0.1]);
    await assert.rejects(model.fit(xs, ys, { sampleWeight: tf.ones([3]) }), /sampleWeight has shape \[3\], but there are 4 samples/);
  });

  it('penalties are part of the loss that is trained for', async () => {
    const model = slope({ kernelInitializer: 'ones', kernelRegularizer: tf.regularizers.l2({ l2: 0.5 }) });
    const { history } = await model.fit(xs, ys, { batchSize: 4 });
    close(history.loss, [0.5]);
    close([w(model)], [0.9]);
  });

  it('constraints hold after each step', async () => {
    const model = slope({ kernelConstraint: tf.constraints.nonNeg() });
    await model.fit(xs, tf.neg(ys), { batchSize: 4 });
    assert.equal(w(model), 0);
  });

  it('weights that are not trainable stay', async () => {
    const model = slope({ trainable: false });
    model.add(tf.layers.dense({ units: 1, kernelInitializer: 'ones' }));
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    await model.fit(xs, ys);
    assert.equal(w(model.layers[0]), 0);
    assert.notEqual(values(model.layers[1].getWeights()[1])[0], 0);
  });

  it('what does not fit is refused', async () => {
    const model = slope();
    const cases = [
      [[tf.ones([4, 2]), ys], /expected a batch of elements where each example has shape \[1\]/],
      [[xs, tf.ones([3, 1])], /Found 4 input sample\(s\) and 3 target sample\(s\)/],
      [[xs, tf.ones([4, 2])], /received an input with 4 examples, each with shape \[2\]/],
      [[{ wrong: xs }, ys], /No data provided for/],
      [[xs, ys, { batchSize: 0 }], /batchSize is required/],
      [[xs, ys, { stepsPerEpoch: 2 }], /for datasets/],
    ];
    for (const [args, message] of cases) await assert.rejects(model.fit(...args), message);
    await assert.rejects(tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] }).fit(xs, ys), /needs to be compiled/);
    assert.throws(() => model.compile({ optimizer: 'nothing', loss: 'meanSquaredError' }), /Unknown Optimizer nothing/);
    assert.throws(() => model.compile({ optimizer: {}, loss: 'meanSquaredError' }), /must be an instance of tf.Optimizer/);
    assert.throws(() => model.compile({ optimizer: 'sgd', loss: ['meanSquaredError', 'meanSquaredError'] }), /one entry per model output/);
    assert.throws(() => model.compile({ optimizer: 'sgd', loss: { wrong: 'meanSquaredError' } }), /Unknown entry in loss dictionary: "wrong"/);
  });

  it('only one at a time', async () => {
    const model = slope();
    const first = model.fit(xs, ys);
    await assert.rejects(model.fit(xs, ys), /another fit\(\) call is ongoing/);
    await first;
  });

  it('trainOnBatch gives loss and metrics from before the step', async () => {
    const model = slope({}, { metrics: ['mae'] });
    close(await model.trainOnBatch(xs, tf.fill([4, 1], 2)), [4, 2]);
    close([w(model)], [0.4]);
  });
});

describe('metrics', () => {
  const cases = [
    [1, 'meanSquaredError', tf.tensor2d([[1], [0]]), 'binary', 0.5],
    [3, 'categoricalCrossentropy', tf.tensor2d([[1, 0, 0], [0, 1, 0]]), 'categorical', 0.5],
    [3, 'sparseCategoricalCrossentropy', tf.tensor2d([[0], [1]]), 'sparse', 0.5],
  ];
  for (const [units, loss, y, kind, expected] of cases) {
    it(`accuracy is ${kind} with ${loss} of ${units}`, () => {
      const model = tf.sequential({ layers: [tf.layers.dense({ units, kernelInitializer: 'zeros', inputShape: [1] })] });
      model.compile({ optimizer: 'sgd', loss, metrics: ['accuracy'] });
      assert.deepEqual(model.metricsNames, ['loss', 'acc']);
      close([values(model.evaluate(tf.ones([2, 1]), y)[1])[0]], [expected]);
    });
  }

  it('with several outputs: all losses, and metrics by output', async () => {
    const x = tf.input({ shape: [1] });
    const zero = (name) => tf.layers.dense({ units: 1, kernelInitializer: 'zeros', useBias: false, name }).apply(x);
    const model = tf.model({ inputs: x, outputs: [zero('p'), zero('q')] });
    model.compile({ optimizer: tf.train.sgd(0), loss: { p: 'meanSquaredError', q: 'meanAbsoluteError' }, metrics: { q: 'mse' } });
    assert.deepEqual(model.metricsNames, ['loss', 'p_loss', 'q_loss', 'q_mse']);
    const y = { p: tf.fill([2, 1], 2), q: tf.fill([2, 1], 3) };
    const { history } = await model.fit(tf.ones([2, 1]), y, { validationData: [tf.ones([2, 1]), [y.p, y.q]] });
    const expected = [7, 4, 3, 9];
    close(model.metricsNames.map((name) => history[name][0]), expected);
    close(model.metricsNames.map((name) => history[`val_${name}`][0]), expected);
    close(model.evaluate(tf.ones([2, 1]), [y.p, y.q]).map((t) => values(t)[0]), expected);
  });

  it('those that share a name are numbered', async () => {
    const model = slope({}, { metrics: ['mse', 'mse'] });
    const { history } = await model.fit(xs, ys);
    assert.deepEqual(Object.keys(history), ['loss', 'mse_0', 'mse_1']);
  });

  it('functions are metrics and losses too', async () => {
    const model = slope({}, { loss: (yTrue, yPred) => yTrue.sub(yPred).square().mul(2), metrics: [function half(yTrue, yPred) { return yTrue.sub(yPred).div(2); }] });
    const { history } = await model.fit(xs, ys);
    close([history.loss[0], history.half[0]], [2, 0.5]);
  });
});

describe('callbacks', () => {
  it('are told in order, with numbers', async () => {
    const told = [];
    const note = (name) => (...args) => { told.push(name); assert.ok(Object.values(args.at(-1)).every((x) => typeof x === 'number')); };
    const names = ['onTrainBegin', 'onEpochBegin', 'onBatchBegin', 'onBatchEnd', 'onEpochEnd', 'onTrainEnd'];
    await slope().fit(xs, ys, { batchSize: 2, callbacks: Object.fromEntries(names.map((name) => [name, note(name)])) });
    assert.deepEqual(told, ['onTrainBegin', 'onEpochBegin', 'onBatchBegin', 'onBatchEnd', 'onBatchBegin', 'onBatchEnd', 'onEpochEnd', 'onTrainEnd']);
  });

  it('of a class get the model, and can stop it after a batch', async () => {
    class Stop extends tf.Callback {
      async onBatchEnd(batch) { if (batch === 1) this.model.stopTraining = true; }
    }
    const model = slope();
    let batches = 0;
    await model.fit(xs, ys, { batchSize: 1, epochs: 3, callbacks: [new Stop(), new tf.CustomCallback({ onBatchEnd: () => { batches++; } })] });
    assert.equal(batches, 2);
  });

  it('yieldEvery: every batch, epoch, or never', async () => {
    for (const [yieldEvery, expected] of [['batch', 4], ['epoch', 2], ['never', 0]]) {
      let frames = 0;
      const nextFrameFunc = async () => { frames++; };
      await slope().fit(xs, ys, { batchSize: 2, epochs: 2, yieldEvery, callbacks: { nextFrameFunc } });
      assert.equal(frames, expected, yieldEvery);
    }
    await assert.rejects(slope().fit(xs, ys, { yieldEvery: 'never', callbacks: { onYield: () => {} } }), /yieldEvery is `never`/);
  });

  it('yieldEvery in milliseconds, by a clock of the program', async () => {
    let time = 0;
    const yields = [];
    const callbacks = { nowFunc: () => (time += 10), nextFrameFunc: async () => {}, onYield: (epoch, batch, logs) => { yields.push([epoch, batch, typeof logs.loss]); } };
    await slope().fit(xs, ys, { batchSize: 1, yieldEvery: 20, callbacks });
    assert.deepEqual(yields, [[0, 1, 'number'], [0, 3, 'number']]);
  });

  it('early stopping waits for `patience` epochs, and can bring back the best weights', async () => {
    const best = [];
    for (const restoreBestWeights of [false, true]) {
      const model = slope({}, { optimizer: tf.train.sgd(2) }); // diverges: each epoch is worse
      const stop = tf.callbacks.earlyStopping({ monitor: 'loss', patience: 2, restoreBestWeights });
      const { epoch } = await model.fit(xs, ys, { batchSize: 4, epochs: 10, callbacks: stop });
      assert.deepEqual(epoch, [0, 1, 2]);
      best.push(w(model));
    }
    close(best, [28, 4]);
  });

  it('registered ones are part of every training of their verbosity', async () => {
    let calls = 0;
    class Count extends tf.CustomCallback {
      constructor() { super({ onTrainEnd: () => { calls++; } }); }
    }
    tf.registerCallbackConstructor(2, Count);
    await slope().fit(xs, ys, { verbose: 1 });
    assert.equal(calls, 0);
    await slope().fit(xs, ys, { verbose: 2 });
    assert.equal(calls, 1);
    assert.throws(() => tf.registerCallbackConstructor(2, Count), /Duplicate callback constructor/);
    assert.throws(() => tf.registerCallbackConstructor(-1, class extends tf.Callback {}), /integer >= 0/);
  });
});

describe('datasets', () => {
  const dataset = (batches, make = () => ({ xs: tf.ones([2, 1]), ys: tf.ones([2, 1]) })) => ({
    size: batches,
    iterator: async () => {
      let i = 0;
      return { next: async () => i++ < batches ? { value: make(i), done: false } : { value: null, done: true } };
    },
  });

  it('each epoch goes through all batches, whose tensors are freed', async () => {
    const model = slope();
    const before = tf.memory().numTensors;
    const { history } = await model.fitDataset(dataset(2), { epochs: 2 });
    close(history.loss, [(1 + 0.64) / 2, (0.4096 + 0.262144) / 2]);
    assert.equal(tf.memory().numTensors, before);
  });

  it('batchesPerEpoch goes on where the last epoch ended, and warns at the end of the data', async (t) => {
    const warn = t.mock.method(console, 'warn', () => {});
    const batches = [];
    await slope().fitDataset(dataset(3), { epochs: 2, batchesPerEpoch: 2, callbacks: { onBatchEnd: (b) => { batches.push(b); } } });
    assert.deepEqual(batches, [0, 1, 0]);
    assert.match(warn.mock.calls[0].arguments[0], /ran out of data after 1 batches/);
  });

  it('validates with a dataset or tensors', async () => {
    const model = slope({}, { optimizer: tf.train.sgd(0), metrics: ['mae'] });
    for (const validationData of [dataset(2, () => ({ xs: tf.ones([2, 1]), ys: tf.fill([2, 1], 3) })), [tf.ones([2, 1]), tf.fill([2, 1], 3)]]) {
      const { history } = await model.fitDataset(dataset(1), { epochs: 1, validationData });
      close([history.val_loss[0], history.val_mae[0]], [9, 3]);
    }
  });

  it('evaluateDataset: means over all samples', async () => {
    const model = slope();
    const sizes = [1, 3];
    const made = (i) => ({ xs: tf.ones([sizes[i - 1], 1]), ys: tf.fill([sizes[i - 1], 1], i) });
    close(values(await model.evaluateDataset(dataset(2, made))), [(1 + 3 * 4) / 4]);
  });

  it('elements that are none are refused', async () => {
    const model = slope();
    const bad = (element) => model.fitDataset(dataset(1, () => element), { epochs: 1 });
    await assert.rejects(bad([tf.ones([1, 1]), tf.ones([1, 1])]), /objects of the form `\{xs: xVal, ys: yVal\}`/);
    await assert.rejects(bad({ xs: tf.ones([2, 1]), ys: tf.ones([3, 1]) }), /Batch size mismatch: output/);
    await assert.rejects(bad({ xs: { wrong: tf.ones([2, 1]) }, ys: tf.ones([2, 1]) }), /lacks the required input key/);
    await assert.rejects(model.fitDataset(dataset(1), { epochs: 0 }), /config.epochs is expected to be a positive integer/);
    await assert.rejects(model.fitDataset(dataset(1), { epochs: 1, validationSplit: 0.5 }), /`validationSplit` is not supported/);
  });
});

it('fit, evaluate, trainOnBatch and predict leave no tensors behind', async () => {
  const model = tf.sequential({ layers: [
    tf.layers.reshape({ targetShape: [4, 4, 1], inputShape: [16] }),
    tf.layers.conv2d({ filters: 2, kernelSize: 3, activation: 'relu', kernelRegularizer: 'l1l2' }),
    tf.layers.batchNormalization(), tf.layers.flatten(), tf.layers.dropout({ rate: 0.5 }), tf.layers.dense({ units: 2, activation: 'softmax' }),
  ] });
  model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  const x = tf.randomUniform([10, 16]), y = tf.oneHot(tf.tensor1d([0, 1, 0, 1, 0, 1, 0, 1, 0, 1], 'int32'), 2).toFloat();
  const all = async () => {
    await model.fit(x, y, { batchSize: 4, epochs: 2, validationSplit: 0.3, classWeight: { 0: 1, 1: 2 } });
    tf.dispose(model.evaluate(x, y, { batchSize: 3 }));
    await model.trainOnBatch(x, y);
    tf.dispose(model.predict(x, { batchSize: 4 }));
  };
  await all();
  const { numTensors, numBytes } = tf.memory();
  await all();
  assert.deepEqual([tf.memory().numTensors, tf.memory().numBytes], [numTensors, numBytes]);
});
