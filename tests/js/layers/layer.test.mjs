// The base class of layers, as programs that subclass it see it.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as tf from '../../../dist/index.js';

before(() => tf.ready());

const values = (t) => Array.from(t.dataSync());

/** y = x * w, with w from `start`. */
class Scale extends tf.layers.Layer {
  static className = 'Scale';
  constructor({ start = 2, ...args } = {}) {
    super(args);
    this.start = start;
  }
  build(inputShape) {
    this.w = this.addWeight('w', [inputShape[inputShape.length - 1]], 'float32', tf.initializers.constant({ value: this.start }));
    super.build(inputShape);
  }
  call(inputs, kwargs) {
    this.invokeCallHook(inputs, kwargs);
    return tf.tidy(() => tf.mul(Array.isArray(inputs) ? inputs[0] : inputs, this.w.read()));
  }
  getConfig() {
    return { ...super.getConfig(), start: this.start };
  }
}
tf.serialization.registerClass(Scale);

describe('calls', () => {
  it('the first call builds the weights', () => {
    const layer = new Scale();
    assert.equal(layer.built, false);
    assert.deepEqual(values(layer.apply(tf.tensor2d([[1, 2]]))), [2, 4]);
    assert.equal(layer.built, true);
    assert.deepEqual(layer.w.shape, [2]);
    assert.equal(layer.countParams(), 2);
  });

  it('symbolic tensors record nodes, and the result knows its shape', () => {
    const x = tf.input({ shape: [3] });
    const layer = new Scale();
    const y = layer.apply(x);
    assert.ok(y instanceof tf.SymbolicTensor);
    assert.deepEqual(y.shape, [null, 3]);
    assert.equal(layer.input, x);
    assert.equal(layer.output, y);
    layer.apply(tf.input({ shape: [3] }));
    assert.throws(() => layer.output, /multiple inbound nodes/);
    assert.equal(layer.getOutputAt(0), y);
    assert.throws(() => layer.getInputAt(2), /only 2 inbound nodes/);
  });

  it('tensors and symbolic tensors do not mix', () => {
    const add = tf.layers.add();
    assert.throws(() => add.apply([tf.ones([1, 2]), tf.input({ shape: [2] })]), /all SymbolicTensors or all Tensors/);
  });

  it('an output that is the input is another tensor, so that each can be disposed', () => {
    class Same extends tf.layers.Layer {
      static className = 'Same';
      call(inputs) { return inputs; }
    }
    const x = tf.ones([2]);
    const y = new Same({}).apply(x);
    y.dispose();
    assert.deepEqual(values(x), [1, 1]);
  });

  it('the call hook sees inputs and arguments', () => {
    const layer = new Scale();
    let seen;
    layer.setCallHook((inputs, kwargs) => { seen = kwargs; });
    layer.apply(tf.ones([1, 1]), { training: true });
    assert.deepEqual(seen, { training: true });
    layer.clearCallHook();
    layer.apply(tf.ones([1, 1]), { training: false });
    assert.deepEqual(seen, { training: true });
  });
});

describe('inputSpec', () => {
  const cases = [
    [{ ndim: 3 }, [2, 2], /expected ndim=3, found ndim=2/],
    [{ maxNDim: 1 }, [2, 2], /expected max_ndim=1, found ndim=2/],
    [{ minNDim: 3 }, [2, 2], /expected min_ndim=3, found ndim=2/],
    [{ dtype: 'int32' }, [2, 2], /expected dtype=int32, found dtype=float32/],
    [{ axes: { 1: 3 } }, [2, 2], /expected axis 1 of input shape to have value 3/],
    [{ axes: { [-1]: 3 } }, [2, 2], /expected axis -1 of input shape to have value 3/],
    [{ shape: [null, 3] }, [2, 2], /expected shape=,3, found shape=2,2/],
    [{ ndim: 2, axes: { 1: 2 }, shape: [null, 2] }, [2, 2], undefined],
  ];
  for (const [spec, shape, message] of cases) {
    it(`${JSON.stringify(spec)} ${message ? 'refuses' : 'takes'} [${shape}]`, () => {
      const layer = new Scale();
      layer.inputSpec = [new tf.InputSpec(spec)];
      const call = () => layer.apply(tf.ones(shape));
      if (message) assert.throws(call, message);
      else call();
    });
  }

  it('counts inputs', () => {
    const layer = new Scale();
    layer.inputSpec = [new tf.InputSpec({}), new tf.InputSpec({})];
    assert.throws(() => layer.apply(tf.ones([1])), /expects 2 inputs, but it received 1/);
  });
});

describe('weights', () => {
  it('names carry the layer, and are unique within a layer', () => {
    const layer = new Scale({ name: 'named' });
    layer.apply(tf.ones([1, 1]));
    assert.equal(layer.w.originalName, 'named/w');
    assert.throws(() => layer.addWeight('w', [1]), /Duplicate weight name w for layer named/);
  });

  it('setWeights checks number and shapes', () => {
    const layer = new Scale();
    layer.apply(tf.ones([1, 2]));
    layer.setWeights([tf.tensor1d([5, 6])]);
    assert.deepEqual(values(layer.getWeights()[0]), [5, 6]);
    assert.throws(() => layer.setWeights([]), /weight list of length 0, but the layer was expecting 1/);
    assert.throws(() => layer.setWeights([tf.ones([3])]), /Layer weight shape 2 not compatible with provided weight shape 3/);
  });

  it('first values can be given to the constructor', () => {
    const layer = new Scale({ weights: [tf.tensor1d([7, 8])] });
    assert.deepEqual(values(layer.apply(tf.ones([1, 2]))), [7, 8]);
  });

  it('trainable moves weights between the two lists', () => {
    const layer = new Scale();
    layer.apply(tf.ones([1, 2]));
    assert.deepEqual([layer.trainableWeights.length, layer.nonTrainableWeights.length], [1, 0]);
    layer.trainable = false;
    assert.deepEqual([layer.trainableWeights.length, layer.nonTrainableWeights.length], [0, 1]);
    assert.equal(layer.w.trainable, false);
  });

  it('writes are put under the constraint', () => {
    const w = new tf.LayerVariable(tf.tensor1d([1, -1]), 'float32', 'constrained', true, tf.constraints.nonNeg());
    w.write(tf.tensor1d([-3, 4]));
    assert.deepEqual(values(w.read()), [0, 4]);
    assert.throws(() => w.write(tf.ones([3])), /Shape mismatch/);
    w.dispose();
    assert.throws(() => w.read(), /already disposed/);
  });

  it('dispose frees the weights, once', () => {
    const before = tf.memory().numTensors;
    const layer = new Scale();
    assert.throws(() => layer.dispose(), /has not been built yet/);
    tf.dispose(layer.apply(tf.tidy(() => tf.ones([1, 2]))));
    const result = layer.dispose();
    assert.deepEqual(result, { refCountAfterDispose: 0, numDisposedVariables: 1 });
    assert.ok(tf.memory().numTensors <= before + 1); // the input
    assert.throws(() => layer.apply(tf.ones([1, 2])), /already disposed/);
  });
});

describe('masks', () => {
  it('a layer that does not support masks refuses them', () => {
    assert.throws(() => new Scale().computeMask(tf.ones([1]), tf.ones([1])), /does not support masking/);
    assert.equal(new Scale().computeMask(tf.ones([1]), null), null);
  });

  it('reach the layers behind: time steps of only zeros do not count', () => {
    const model = tf.sequential({ layers: [
      tf.layers.masking({ inputShape: [3, 1] }),
      tf.layers.simpleRNN({ units: 1, kernelInitializer: 'ones', recurrentInitializer: 'ones', activation: 'linear' }),
    ] });
    assert.deepEqual(values(model.predict(tf.tensor3d([[[1], [2], [0]], [[1], [2], [3]]]))), [3, 6]);
  });
});

it('a custom layer survives saving and loading within a model', async () => {
  const model = tf.sequential({ layers: [new Scale({ start: 3, inputShape: [2] })] });
  const again = await tf.models.modelFromJSON(JSON.parse(model.toJSON()));
  assert.deepEqual(values(again.predict(tf.ones([1, 2]))), [3, 3]);
});

it('input() wants one of shape and batchShape', () => {
  assert.throws(() => tf.input({}), /either a `shape` or a `batchShape`/);
  assert.throws(() => tf.input({ shape: [1], batchShape: [null, 1] }), /but not both/);
  assert.deepEqual(tf.input({ batchShape: [4, 2], dtype: 'int32' }).shape, [4, 2]);
});
