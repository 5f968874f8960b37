// The same programs on TensorFlow.js: equal seeds give equal weights, data, outputs and loss curves, and either library
// reads what the other saved.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import peer from '@tensorflow/tfjs';
import * as tf from '../../../dist/index.js';

before(async () => {
  await tf.ready();
  peer.env().set('PROD', true);
  await peer.setBackend('cpu');
});

const dense = (lib, units, args) => lib.layers.dense({ units, kernelInitializer: lib.initializers.glorotUniform({ seed: units }), ...args });
const conv2d = (lib, args) => lib.layers.conv2d({ filters: 4, kernelInitializer: lib.initializers.heNormal({ seed: 5 }), ...args });
const flatten = (lib) => lib.layers.flatten();

const PROGRAMS = {
  'MLP with dropout, Adam, categorical crossentropy': {
    layers: (lib) => [
      dense(lib, 16, { inputShape: [8], activation: 'relu', biasInitializer: lib.initializers.randomUniform({ minval: 0, maxval: 0.1, seed: 1 }) }),
      lib.layers.dropout({ rate: 0.3, seed: 11 }), dense(lib, 3, { activation: 'softmax' }),
    ],
    compile: () => ({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] }), classes: 3,
  },
  'CNN, SGD with momentum': {
    layers: (lib) => [
      conv2d(lib, { kernelSize: 3, padding: 'same', activation: 'relu', inputShape: [6, 6, 2] }),
      lib.layers.maxPooling2d({ poolSize: 2 }), conv2d(lib, { kernelSize: 2, activation: 'relu' }),
      flatten(lib), dense(lib, 3, { activation: 'softmax' }),
    ],
    compile: (lib) => ({ optimizer: lib.train.momentum(0.02, 0.9), loss: 'categoricalCrossentropy' }), classes: 3,
  },
  'CNN with batch normalisation, RMSProp': {
    layers: (lib) => [
      conv2d(lib, { kernelSize: 3, inputShape: [6, 6, 1], useBias: false }), lib.layers.batchNormalization(),
      lib.layers.reLU(), lib.layers.globalAveragePooling2d({}), dense(lib, 1, { activation: 'sigmoid' }),
    ],
    compile: () => ({ optimizer: 'rmsprop', loss: 'binaryCrossentropy', metrics: ['accuracy'] }), classes: 1,
  },
  'LSTM, Adam': {
    layers: (lib) => [
      lib.layers.lstm({
        units: 6, inputShape: [5, 3],
        kernelInitializer: lib.initializers.varianceScaling({ seed: 3 }), recurrentInitializer: lib.initializers.orthogonal({ seed: 4 }),
      }), dense(lib, 1)],
    compile: (lib) => ({ optimizer: lib.train.adam(0.01), loss: 'meanSquaredError', metrics: ['mae'] }), classes: 1,
  },
  'regression with penalties, Adagrad': {
    layers: (lib) => [
      dense(lib, 8, {
        inputShape: [4], activation: 'tanh', kernelRegularizer: lib.regularizers.l2({ l2: 0.01 }),
        kernelInitializer: lib.initializers.truncatedNormal({ stddev: 0.5, seed: 6 }),
      }), dense(lib, 1, { kernelInitializer: lib.initializers.leCunUniform({ seed: 7 }) })],
    compile: () => ({ optimizer: 'adagrad', loss: 'meanAbsoluteError' }), classes: 1,
  },
};

function build(lib, { layers, compile }) {
  const model = lib.sequential({ layers: layers(lib) });
  model.compile(compile(lib));
  return model;
}

function data(lib, model, classes) {
  const samples = 20;
  const x = lib.randomUniform([samples, ...model.inputs[0].shape.slice(1)], -1, 1, 'float32', 99);
  const y = classes > 1 ? lib.oneHot(lib.tensor1d(Array.from({ length: samples }, (_, i) => i % classes), 'int32'), classes).toFloat() :
    lib.tensor2d(Array.from({ length: samples }, (_, i) => [i % 2]));
  return [x, y];
}

function assertClose(actual, expected, what, tolerance = 1e-3) {
  assert.equal(actual.length, expected.length, what);
  actual.forEach((x, i) => {
    const bound = tolerance * Math.max(Math.abs(expected[i]), 1e-2);
    assert.ok(Math.abs(x - expected[i]) <= bound, `${what}[${i}] is ${x}, TensorFlow.js has ${expected[i]}`);
  });
}

describe('loss curves over 50 steps', () => {
  for (const [name, program] of Object.entries(PROGRAMS)) {
    it(name, async () => {
      const train = async (lib) => {
        const model = build(lib, program);
        const [x, y] = data(lib, model, program.classes);
        // Five batches in order per epoch, the last one smaller.
        const { history } = await model.fit(x.slice([0], [18]), y.slice([0], [18]), { batchSize: 4, epochs: 10, shuffle: false, verbose: 0, yieldEvery: 'never', validationData: [x, y] });
        return { history, predictions: Array.from(model.predict(x).dataSync()) };
      };
      const ours = await train(tf), theirs = await train(peer);
      assert.deepEqual(Object.keys(ours.history), Object.keys(theirs.history));
      for (const key of Object.keys(theirs.history)) assertClose(ours.history[key], theirs.history[key], key);
      assertClose(ours.predictions, theirs.predictions, 'predictions');
    });
  }
});

it('fitDataset over a data set in seeded order', async () => {
  const train = async (lib) => {
    const model = build(lib, PROGRAMS['regression with penalties, Adagrad']);
    const [x, y] = data(lib, model, 1);
    const [xs, ys] = [x, y].map((t) => lib.data.array(t.arraySync()));
    const { history } = await model.fitDataset(lib.data.zip({ xs, ys }).shuffle(7, 'seed').batch(4), { epochs: 10, verbose: 0 });
    return history.loss;
  };
  assertClose(await train(tf), await train(peer), 'loss');
});

const toMemory = async (model, lib) => {
  let saved;
  await model.save(lib.io.withSaveHandler(async (artifacts) => {
    saved = artifacts;
    return { modelArtifactsInfo: {} };
  }), { includeOptimizer: true });
  return saved;
};

/** As files would give it: nothing but JSON and bytes. */
const asFiles = ({ weightData, ...json }) => ({ ...JSON.parse(JSON.stringify(json)), weightData });

describe('files', () => {
  for (const [from, to, direction] of [[tf, peer, 'TensorFlow.js reads ours'], [peer, tf, 'we read those of TensorFlow.js']]) {
    for (const [name, program] of Object.entries(PROGRAMS)) {
      it(`${direction}: ${name}`, async () => {
        const model = build(from, program);
        const [x, y] = data(from, model, program.classes);
        await model.fit(x, y, { epochs: 2, verbose: 0, shuffle: false });
        const loaded = await to.loadLayersModel(to.io.fromMemory(asFiles(await toMemory(model, from))));
        const [x2, y2] = data(to, loaded, program.classes);
        assertClose(Array.from(loaded.predict(x2).dataSync()), Array.from(model.predict(x).dataSync()), 'predictions', 1e-4);
        // Training goes on as if nothing had happened: the optimizer's state was saved too.
        const [again, then] = [await loaded.fit(x2, y2, { epochs: 3, verbose: 0, shuffle: false }), await model.fit(x, y, { epochs: 3, verbose: 0, shuffle: false })];
        assertClose(again.history.loss, then.history.loss, 'loss');
      });
    }
  }

  it('a graph with a shared layer and two outputs, both ways', async () => {
    const make = (lib) => {
      const a = lib.input({ shape: [3], name: 'a' }), b = lib.input({ shape: [3], name: 'b' });
      const shared = lib.layers.dense({ units: 2, name: 'shared', kernelInitializer: 'ones' });
      const sum = lib.layers.add({ name: 'sum' }).apply([shared.apply(a), shared.apply(b)]);
      return lib.model({ inputs: [a, b], outputs: [sum, lib.layers.dense({ units: 1, name: 'end', kernelInitializer: 'ones' }).apply(sum)] });
    };
    for (const [from, to] of [[tf, peer], [peer, tf]]) {
      const loaded = await to.loadLayersModel(to.io.fromMemory(asFiles(await toMemory(make(from), from))));
      const [sum, end] = loaded.predict([to.ones([1, 3]), to.ones([1, 3])]);
      assert.deepEqual([Array.from(sum.dataSync()), Array.from(end.dataSync())], [[6, 6], [12]]);
    }
  });

  it('model.json is the same but for what each library says of itself', async () => {
    const program = PROGRAMS['CNN, SGD with momentum'];
    const normal = (json) => JSON.parse(JSON.stringify(json).replace(/_(\w+?)\d+"/g, '_$1N"').replace(/"sequential_\d+"/g, '"sequential"'));
    const [ours, theirs] = [await toMemory(build(tf, program), tf), await toMemory(build(peer, program), peer)];
    assert.deepEqual(normal(ours.modelTopology), normal(theirs.modelTopology));
    assert.deepEqual(normal(ours.trainingConfig), normal(theirs.trainingConfig));
  });
});
