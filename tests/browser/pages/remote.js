// Does what tests/browser/remote.mjs asks for; models and tensors are known to it by number.
import * as tf from '/dist/index.js';

// The layers of super-resolution models.
class MultiplyBeta extends tf.layers.Layer {
  constructor({ beta = 0.2, ...config } = {}) {
    super({ ...config, trainable: false });
    this.beta = beta;
  }
  call(inputs) { return [inputs].flat()[0].mul(this.beta); }
  static get className() { return 'MultiplyBeta'; }
}
tf.serialization.registerClass(MultiplyBeta);
for (const scale of [2, 3, 4, 8]) {
  tf.serialization.registerClass(class extends tf.layers.Layer {
    computeOutputShape([n, h, w]) { return [n, h && h * scale, w && w * scale, 3]; }
    call(inputs) { return tf.depthToSpace([inputs].flat()[0], scale); }
    static get className() { return `PixelShuffle${scale}x`; }
  });
}

const known = new Map();
let last = 0;

function keep(thing, id = ++last) {
  known.set(id, thing);
  return id;
}

const described = (t) => ({ id: keep(t), shape: t.shape, dtype: t.dtype });

function describe(outputs) {
  if (outputs instanceof tf.Tensor) return { single: described(outputs) };
  if (Array.isArray(outputs)) return { list: outputs.map(described) };
  return { named: Object.entries(outputs).map(([name, t]) => [name, described(t)]) };
}

const functions = {
  ready: () => tf.ready(),
  setBackend(name, flag) {
    if (flag) tf.env().set(flag, true);
    return tf.setBackend(name);
  },
  async load(loader, artifacts, weights) {
    const model = await tf[loader]({ load: async () => ({ ...artifacts, weightData: weights.buffer }) });
    return { id: keep(model), outputNodes: model.outputNodes, outputNames: model.outputNames };
  },
  tensor: (id, values, shape, dtype) => void keep(tf.tensor(values, shape, dtype), id),
  async run(id, method, inputs) {
    const model = known.get(id);
    return describe(await model[method](Array.isArray(inputs) ? Object.fromEntries(inputs.map(([name, t]) => [name, known.get(t)])) : known.get(inputs)));
  },
  data: (id) => known.get(id).data(),
  dispose(id) {
    known.get(id).dispose();
    known.delete(id);
  },
};

globalThis.remote = {
  async call(name, args) {
    const result = await functions[name](...args);
    return { result, numTensors: tf.memory().numTensors };
  },
};
