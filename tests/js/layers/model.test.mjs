// Models as graphs of layers: topology, shared layers, several inputs and outputs, summary, configuration.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as tf from '../../../dist/index.js';

before(() => tf.ready());

const values = (t) => Array.from(t.dataSync());
const ones = (units, args) => tf.layers.dense({ units, kernelInitializer: 'ones', ...args });

function twoByTwo() {
  const a = tf.input({ shape: [2], name: 'a' }), b = tf.input({ shape: [3], name: 'b' });
  const both = tf.layers.concatenate({ name: 'both' }).apply([a, b]);
  const outputs = [ones(1, { name: 'sum' }).apply(both), ones(2, { name: 'pair' }).apply(a)];
  return tf.model({ inputs: [a, b], outputs });
}

describe('graphs', () => {
  it('several inputs and outputs', () => {
    const model = twoByTwo();
    const [sum, pair] = model.predict([tf.tensor2d([[1, 2]]), tf.tensor2d([[3, 4, 5]])]);
    assert.deepEqual(values(sum), [15]);
    assert.deepEqual(values(pair), [3, 3]);
    assert.deepEqual(model.inputNames, ['a', 'b']);
    assert.deepEqual(model.outputNames, ['sum', 'pair']);
    assert.deepEqual(model.computeOutputShape([[null, 2], [null, 3]]), [[null, 1], [null, 2]]);
  });

  it('is warmed up with zeros, or with what it is given', async () => {
    const model = twoByTwo(), before = tf.memory().numTensors, told = [];
    await model.warmUp({ onProgress: (done) => told.push(done) });
    await model.warmUp({ inputs: [tf.ones([4, 2]), tf.ones([4, 3])] });
    assert.equal(told.at(-1), 1);
    assert.equal(tf.memory().numTensors - before, 2, 'the inputs that it was given');
    await assert.rejects(model.warmUp({ inputs: tf.ones([4, 2]) }), /input/);
    await assert.rejects(tf.sequential().warmUp(), /Add some layers first/);
    await tf.sequential({ layers: [tf.layers.embedding({ inputDim: 5, outputDim: 2, inputLength: 3 })] }).warmUp();
  });

  it('a shared layer has one set of weights', () => {
    const a = tf.input({ shape: [2] }), b = tf.input({ shape: [2] });
    const shared = ones(1);
    const model = tf.model({ inputs: [a, b], outputs: tf.layers.add().apply([shared.apply(a), shared.apply(b)]) });
    assert.equal(model.weights.length, 2);
    assert.deepEqual(values(model.predict([tf.ones([1, 2]), tf.ones([1, 2])])), [4]);
  });

  it('a model is a layer of others, and is built again from its configuration', async () => {
    const inner = tf.sequential({ layers: [ones(2, { inputShape: [3] })] });
    const x = tf.input({ shape: [3] });
    const outer = tf.model({ inputs: x, outputs: ones(1).apply(inner.apply(x)) });
    assert.deepEqual(values(outer.predict(tf.ones([1, 3]))), [6]);
    const again = await tf.models.modelFromJSON(JSON.parse(outer.toJSON()));
    assert.deepEqual(values(again.predict(tf.ones([1, 3]))), [6]);
  });

  it('calls of layers are numbered within the model: those of others do not count', () => {
    const shared = ones(1), [a, b] = [tf.input({ shape: [2] }), tf.input({ shape: [2] })];
    shared.apply(a);
    const model = tf.model({ inputs: b, outputs: shared.apply(b) });
    assert.equal(model.buildNodeConversionMap(model.layers)[`${shared.name}_ib-1`], 0);
    assert.ok(!(`${shared.name}_ib-0` in model.buildNodeConversionMap(model.layers)));
  });

  it('an intermediate value by the name of its symbolic tensor', () => {
    const model = twoByTwo();
    const feeds = [tf.ones([1, 2]), tf.ones([1, 3])];
    const name = model.getLayer('both').output.name;
    assert.deepEqual(model.execute(feeds, name).shape, [1, 5]);
    assert.throws(() => model.execute(feeds, 'nothing'), /Cannot find SymbolicTensors.*nothing/);
    assert.throws(() => model.execute(feeds, []), /empty Array/);
    assert.throws(() => model.execute(feeds.slice(1), name), /number of inputs provided \(1\)/);
  });

  it('what cannot be computed is refused', () => {
    const a = tf.input({ shape: [1] }), b = tf.input({ shape: [1] });
    const sum = tf.layers.add().apply([a, b]);
    assert.throws(() => tf.model({ inputs: a, outputs: sum }), /Graph disconnected/);
    assert.throws(() => tf.model({ inputs: [a, a], outputs: sum }), /inputs passed to the model is redundant/);
    assert.throws(() => tf.model({ inputs: sum, outputs: sum }), /must be InputLayer objects/);
    const twice = [ones(1, { name: 'same' }).apply(a), ones(1, { name: 'same' }).apply(a)];
    assert.throws(() => tf.model({ inputs: a, outputs: twice }), /"same" is used 2 times/);
  });

  it('layers by name and by position', () => {
    const model = twoByTwo();
    assert.equal(model.getLayer('sum').name, 'sum');
    assert.equal(model.getLayer(0), model.layers[0]);
    assert.throws(() => model.getLayer('none'), /No such layer: none/);
    assert.throws(() => model.getLayer(9), /only has 5 layer/);
  });
});

describe('sequential', () => {
  it('wants an input shape', () => {
    assert.throws(() => tf.sequential().add(ones(1)), /must get an `inputShape`/);
  });

  it('grows and shrinks', () => {
    const model = tf.sequential({ layers: [ones(2, { inputShape: [3] }), ones(4)] });
    assert.deepEqual(model.outputShape, [null, 4]);
    model.pop();
    assert.deepEqual(model.predict(tf.ones([1, 3])).shape, [1, 2]);
    model.add(ones(5));
    assert.deepEqual(model.predict(tf.ones([1, 3])).shape, [1, 5]);
    assert.throws(() => tf.sequential().pop(), /no layers/);
  });
});

describe('predict', () => {
  const model = () => tf.sequential({ layers: [ones(1, { inputShape: [2] })] });

  it('batches of any size give the same', () => {
    const m = model(), x = tf.range(0, 20).reshape([10, 2]);
    const whole = values(m.predictOnBatch(x));
    for (const batchSize of [1, 3, 10, 100]) assert.deepEqual(values(m.predict(x, { batchSize })), whole);
    assert.throws(() => m.predict(x, { batchSize: 0 }), /batchSize is required to be a positive integer, but got 0/);
  });

  it('inputs of a wrong shape are refused', () => {
    assert.throws(() => model().predict(tf.ones([1, 3])), /expected .* to have shape \[null,2\], but got array with shape \[1,3\]/);
    assert.throws(() => model().predict([tf.ones([1, 2]), tf.ones([1, 2])]), /Expected to see 1 Tensor\(s\), but instead got 2/);
    assert.throws(() => model().predict(tf.ones([1, 2, 2])), /to have 2 dimension\(s\)/);
  });

  it('leaves nothing behind', () => {
    const m = model(), x = tf.ones([5, 2]);
    m.predict(x).dispose();
    const before = tf.memory().numTensors;
    for (const batchSize of [2, 5]) m.predict(x, { batchSize }).dispose();
    m.predictOnBatch(x).dispose();
    assert.equal(tf.memory().numTensors, before);
  });

  it('an output that two layers take, one of them the end, lives on', () => {
    const x = tf.input({ shape: [2] });
    const y = ones(2).apply(x);
    const m = tf.model({ inputs: x, outputs: [y, ones(1).apply(y)] });
    const [first, second] = m.predict(tf.ones([1, 2]));
    assert.deepEqual([values(first), values(second)], [[2, 2], [4]]);
  });
});

it('summary counts weights, and shows connections where layers branch', () => {
  const lines = [];
  twoByTwo().summary(null, null, (line) => lines.push(line));
  const text = lines.join('\n');
  assert.match(text, /Layer \(type\) +Input Shape +Output shape +Param # +Receives inputs/);
  assert.match(text, /both \(Concatenate\) .* a\[0\]\[0\]/);
  assert.match(text, /Total params: 12\nTrainable params: 12\nNon-trainable params: 0/);
  assert.equal(new Set(lines.map((line) => line.length > 40 && line.length)).size <= 3, true);
});

it('dispose frees weights that no other model uses', () => {
  const before = tf.memory().numTensors;
  const x = tf.input({ shape: [2] });
  const shared = ones(2);
  const y = shared.apply(x);
  const first = tf.model({ inputs: x, outputs: y });
  const second = tf.model({ inputs: x, outputs: ones(1).apply(shared.apply(y)) });
  assert.equal(tf.memory().numTensors, before + 4);
  assert.equal(first.dispose().numDisposedVariables, 0);
  assert.equal(second.dispose().numDisposedVariables, 4);
  assert.equal(tf.memory().numTensors, before);
  assert.throws(() => first.dispose(), /already disposed/);
});
