// model.json as TensorFlow.js's converter makes it of Keras 3 models: Keras's own JSON, and weights under Keras's names.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as tf from '../../../dist/index.js';

before(() => tf.ready());

const dtype = { module: 'keras', class_name: 'DTypePolicy', config: { name: 'float32' }, registered_name: null };
const initializer = (name, config = {}) => ({ module: 'keras.initializers', class_name: name, config, registered_name: null });
const tensor = (name, shape) => ({ class_name: '__keras_tensor__', config: { shape, dtype: 'float32', keras_history: [name, 0, 0] } });
const call = (args, kwargs = {}) => [{ args, kwargs }];

function layer(className, config, rest = {}) {
  return { module: 'keras.layers', class_name: className, config: { trainable: true, dtype, ...config }, registered_name: null, ...rest };
}
const inputLayer = (name, shape, rest) => ({
  module: 'keras.layers', class_name: 'InputLayer', registered_name: null, ...rest,
  config: { batch_shape: shape, dtype: 'float32', sparse: false, ragged: false, name },
});
const dense = (name, units, config, rest) => layer('Dense', {
  name, units, activation: 'linear', use_bias: true, kernel_initializer: initializer('GlorotUniform', { seed: null }),
  bias_initializer: initializer('Zeros'), kernel_regularizer: null, bias_regularizer: null, kernel_constraint: null, bias_constraint: null, ...config,
}, { build_config: { input_shape: [null, 2] }, ...rest });

/** Artifacts with weights given as {name: [shape, values]}. */
function artifacts(className, config, weights) {
  const specs = Object.entries(weights).map(([name, [shape]]) => ({ name, shape, dtype: 'float32' }));
  return {
    format: 'layers-model', generatedBy: 'keras v3.4.1', convertedBy: 'TensorFlow.js Converter v4.22.0',
    modelTopology: {
      keras_version: '3.4.1', backend: 'tensorflow',
      model_config: { class_name: className, config },
      training_config: { loss: 'mse', loss_weights: null, metrics: ['accuracy'], optimizer_config: { module: 'keras.optimizers', class_name: 'Adam', config: {}, registered_name: null } },
    },
    weightSpecs: specs,
    weightData: Float32Array.from(Object.values(weights).flatMap(([, values]) => values)).buffer,
  };
}
const load = (...args) => tf.loadLayersModel(tf.io.fromMemory(artifacts(...args)));
const values = (t) => Array.from(t.dataSync());

const KERNEL = [[2, 1], [1, 10]], BIAS = [[1], [0.5]];

describe('sequential', () => {
  const config = { name: 'sequential', trainable: true, dtype, layers: [inputLayer('input_layer', [null, 2]), dense('dense', 1)], build_input_shape: [null, 2] };

  it('weights by the names of layers', async () => {
    const model = await load('Sequential', config, { 'dense/kernel': KERNEL, 'dense/bias': BIAS });
    assert.deepEqual(model.inputs[0].shape, [null, 2]);
    assert.deepEqual(values(model.predict(tf.tensor2d([[1, 2]]))), [21.5]);
  });

  it('weights whose names begin with the model', async () => {
    const model = await load('Sequential', config, { 'sequential/dense/kernel': KERNEL, 'sequential/dense/bias': BIAS });
    assert.deepEqual(values(model.predict(tf.tensor2d([[1, 2]]))), [21.5]);
  });

  it('weights by position, as in files of weights', async () => {
    const model = await load('Sequential', config, { 'dense/vars/0': KERNEL, 'dense/vars/1': BIAS });
    assert.deepEqual(values(model.predict(tf.tensor2d([[1, 2]]))), [21.5]);
  });

  it('a weight that is missing, or belongs to nothing, is named', async () => {
    await assert.rejects(load('Sequential', config, { 'dense/kernel': KERNEL }), /1 of 2 weights are not set: dense\/bias/);
    await assert.rejects(load('Sequential', config, { 'other/kernel': KERNEL }), /no target variable: other\/kernel/);
  });

  it('modelFromJSON takes the topology too, and the model can be trained and saved', async () => {
    const model = await tf.models.modelFromJSON(artifacts('Sequential', config, {}).modelTopology);
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    await model.fit(tf.ones([2, 2]), tf.ones([2, 1]));
    const again = await tf.models.modelFromJSON(JSON.parse(model.toJSON()));
    assert.deepEqual(again.outputShape, [null, 1]);
  });
});

describe('functional', () => {
  it('one input and one output, not in lists', async () => {
    const model = await load('Functional', {
      name: 'functional', trainable: true,
      layers: [
        inputLayer('x', [null, 2], { name: 'x', inbound_nodes: [] }),
        dense('dense', 1, { activation: 'relu' }, { name: 'dense', inbound_nodes: call([tensor('x', [null, 2])]) }),
      ],
      input_layers: ['x', 0, 0], output_layers: ['dense', 0, 0],
    }, { 'dense/kernel': KERNEL, 'dense/bias': BIAS });
    assert.deepEqual(values(model.predict(tf.tensor2d([[1, -2]]))), [0]);
  });

  it('several inputs by name, a shared layer, and a list as an argument', async () => {
    const x = tensor('x', [null, 2]), y = tensor('y', [null, 2]);
    const shared = { ...tensor('dense', [null, 1]), config: { keras_history: ['dense', 1, 0] } };
    const model = await load('Functional', {
      name: 'functional',
      layers: [
        inputLayer('x', [null, 2], { name: 'x', inbound_nodes: [] }), inputLayer('y', [null, 2], { name: 'y', inbound_nodes: [] }),
        dense('dense', 1, {}, { name: 'dense', inbound_nodes: [...call([x]), ...call([y])] }),
        layer('Concatenate', { name: 'both', axis: -1 }, { name: 'both', inbound_nodes: call([[tensor('dense', [null, 1]), shared]]) }),
      ],
      input_layers: { first: ['x', 0, 0], second: ['y', 0, 0] }, output_layers: [['both', 0, 0], ['dense', 0, 0]],
    }, { 'dense/kernel': KERNEL, 'dense/bias': BIAS });
    const [both, first] = model.predict([tf.tensor2d([[1, 2]]), tf.tensor2d([[1, 1]])]);
    assert.deepEqual([values(both), values(first)], [[21.5, 11.5], [21.5]]);
  });

  it('a sequential model inside', async () => {
    const inner = layer('Sequential', { name: 'inner', layers: [inputLayer('inner_input', [null, 2]), dense('dense', 1)] },
      { name: 'inner', inbound_nodes: call([tensor('x', [null, 2])], { training: null, mask: null }) });
    const model = await load('Functional', {
      name: 'functional', layers: [inputLayer('x', [null, 2], { name: 'x', inbound_nodes: [] }), inner],
      input_layers: [['x', 0, 0]], output_layers: [['inner', 0, 0]],
    }, { 'inner/dense/kernel': KERNEL, 'inner/dense/bias': BIAS });
    assert.deepEqual(values(model.predict(tf.tensor2d([[1, 2]]))), [21.5]);
  });

  it('recurrent layers: weights named by their cell, states given by name', async () => {
    const history = (index) => ({ class_name: '__keras_tensor__', config: { keras_history: ['encoder', 0, index] } });
    const rnn = (name, config, nodes) => layer('SimpleRNN', {
      name, units: 1, activation: 'linear', use_bias: false, return_sequences: false, seed: null, ...config,
    }, { name, inbound_nodes: nodes });
    const model = await load('Functional', {
      name: 'functional',
      layers: [
        inputLayer('x', [null, 2, 1], { name: 'x', inbound_nodes: [] }),
        rnn('encoder', { return_state: true }, call([tensor('x', [null, 2, 1])])),
        rnn('decoder', {}, call([tensor('x', [null, 2, 1])], { initial_state: [history(1)], training: false, mask: null })),
      ],
      input_layers: ['x', 0, 0], output_layers: ['decoder', 0, 0],
    }, Object.fromEntries(['encoder', 'decoder'].flatMap((name) =>
      ['kernel', 'recurrent_kernel'].map((weight) => [`${name}/simple_rnn_cell/${weight}`, [[1, 1], [1]]]))));
    assert.deepEqual(values(model.predict(tf.tensor3d([[[1], [2]]]))), [6]);
  });

  it('mixed dtype policies compute in float32; activations may be functions', async () => {
    const mixed = { ...dtype, config: { name: 'mixed_float16' } };
    const relu = { module: 'builtins', class_name: 'function', config: 'relu', registered_name: 'function' };
    const model = await load('Functional', {
      name: 'functional',
      layers: [
        inputLayer('x', [null, 2], { name: 'x', inbound_nodes: [] }),
        dense('dense', 1, { dtype: mixed, activation: relu }, { name: 'dense', inbound_nodes: call([tensor('x', [null, 2])]) }),
      ],
      input_layers: [['x', 0, 0]], output_layers: [['dense', 0, 0]],
    }, { 'dense/kernel': KERNEL, 'dense/bias': BIAS });
    assert.deepEqual(values(model.predict(tf.tensor2d([[1, 2], [-1, -2]]))), [21.5, 0]);
  });
});

it('parseWeights renames what the v3 format names by folders, in place', () => {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });
  const weights = { '_layer_checkpoint_dependencies/dense/vars/0': tf.tensor(KERNEL), 'dense_1/bias': tf.tensor(BIAS) };
  model.parseWeights(weights);
  assert.deepEqual(Object.keys(weights).sort(), ['dense/0', 'dense_1/bias']);
});

it('weights quantised to a byte come out as numbers', async () => {
  const config = { name: 'sequential', layers: [inputLayer('input_layer', [null, 2]), dense('dense', 1)] };
  const quantised = {
    ...artifacts('Sequential', config, {}),
    weightSpecs: [
      { name: 'dense/kernel', shape: [2, 1], dtype: 'float32', quantization: { dtype: 'uint8', scale: 0.5, min: -1 } },
      { name: 'dense/bias', shape: [1], dtype: 'float32', quantization: { dtype: 'uint8', scale: 1, min: 0 } },
    ],
    weightData: Uint8Array.of(4, 6, 3).buffer,
  };
  const model = await tf.loadLayersModel(tf.io.fromMemory(quantised));
  assert.deepEqual(values(model.predict(tf.ones([1, 2]))), [6]);
});
