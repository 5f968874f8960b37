// Holds layers against TensorFlow.js: same config and weights and inputs, hence same shapes, results, gradients and configs.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import tfjs from '@tensorflow/tfjs';
import * as ours from '../../../../dist/index.js';

await ours.ready();
await tfjs.setBackend('cpu');

// Numbers that look like chance and are the same everywhere.
function numbers(count, seed) {
  return Float32Array.from({length: count}, (_, i) => Math.sin((i + 1) * 12.9898 + seed * 78.233) * 0.9);
}
const sizeOf = (shape) => shape.reduce((a, b) => a * b, 1);

function assertClose(actual, expected, tolerance, what) {
  assert.equal(actual.length, expected.length, what);
  actual.forEach((a, i) => {
    const e = expected[i];
    const isSame = Number.isFinite(e) ? Math.abs(a - e) <= tolerance * Math.max(1, Math.abs(e)) : Object.is(a, e);
    assert.ok(isSame, `${what}[${i}] is ${a}, TensorFlow.js has ${e}`);
  });
}

const tensorsOf = (x) => [x].flat();
const inputOf = (tf, input, i) => !Array.isArray(input) ? tf.tensor(input.values, input.shape, input.dtype) : tf.tensor(numbers(sizeOf(input), i), input);

// All that a layer does with a row's inputs, as plain values.
function observe(tf, {make, inputs, call = {}, grad = true}) {
  return tf.tidy(() => {
    const layer = make(tf);
    const xs = inputs.map((input, i) => inputOf(tf, input, i)), given = xs.length === 1 ? xs[0] : xs;
    const kwargs = Object.fromEntries(Object.entries(call).map(([key, value]) => [key, typeof value === 'function' ? value(tf) : value]));
    layer.apply(given, kwargs);
    const weights = layer.getWeights().map((w, i) => tf.tensor(numbers(w.size, i + 1).map((v) => v + (w.rank === 1 ? 1 : 0)), w.shape));
    layer.setWeights(weights);
    if (layer.stateful) layer.resetStates();
    const outputs = tensorsOf(layer.apply(given, kwargs));
    const shapes = tensorsOf(given).map((x) => x.shape);
    const gradients = () => {
      const {grads} = tf.variableGrads(() => tf.addN(tensorsOf(layer.apply(given, kwargs)).map((y) => y.square().sum())));
      return layer.trainableWeights.map((w) => Array.from(grads[w.read().name].dataSync()));
    };
    return {
      shapes: outputs.map((y) => y.shape),
      dtypes: outputs.map((y) => y.dtype),
      values: outputs.map((y) => Array.from(y.dataSync())),
      symbolic: layer.computeOutputShape(shapes.length === 1 ? shapes[0] : shapes),
      weights: layer.weights.map((w) => [w.originalName, w.shape, w.trainable]),
      grads: grad && layer.trainableWeights.length ? gradients() : [],
      after: layer.getWeights().map((w) => Array.from(w.dataSync())),
      config: JSON.parse(JSON.stringify(layer.getConfig())),
      className: layer.getClassName(),
    };
  });
}

// The layer that a config describes has that config, and perhaps a dtype that follows of it.
function assertRoundTrip({className, config}) {
  const [cls, fromConfig] = ours.serialization.SerializationMap.getMap().classNameMap[className];
  const copy = fromConfig(cls, structuredClone(config));
  assert.deepEqual({...JSON.parse(JSON.stringify(copy.getConfig())), dtype: config.dtype}, {...config, dtype: config.dtype}, 'round trip');
}

/**
 * One test per row: `name`, `make(tf)`, `inputs` (shapes, or {values, shape, dtype}), `call` (what goes to apply; functions get tf), `grad`
 * (whether to compare gradients), `config` (fields in which ours is more), `symbolic` (why computeOutputShape differs), `tolerance`.
 */
export function compare(what, rows) {
  describe(`${what}: as in TensorFlow.js`, () => {
    for (const row of rows) {
      it(row.name, () => {
        const before = ours.memory().numTensors;
        const actual = observe(ours, row), expected = observe(tfjs, row);
        for (const key of ['shapes', 'dtypes', 'weights', ...(row.symbolic ? [] : ['symbolic'])]) assert.deepEqual(actual[key], expected[key], key);
        for (const key of ['values', 'grads', 'after']) {
          actual[key].forEach((values, i) => assertClose(values, expected[key][i], row.tolerance ?? 2e-5, `${key}[${i}]`));
        }
        assert.deepEqual({...actual.config, ...row.config}, {...expected.config, ...row.config}, 'config');
        assertRoundTrip(actual);
        assert.ok(ours.memory().numTensors >= before, 'nothing is freed twice');
      });
    }
  });
}
