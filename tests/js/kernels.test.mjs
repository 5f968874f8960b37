// Kernels and gradients that programs register: they go before ours, on their backend, until they are taken back.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, test} from 'node:test';
import * as tf from '../../dist/index.js';

await tf.ready();
const backendName = tf.getBackend();
const undo = [];
const kernel = (kernelName, kernelFunc, more = {}) => {
  tf.registerKernel({kernelName, backendName, kernelFunc, ...more});
  undo.push(() => tf.unregisterKernel(kernelName, backendName));
};
const gradient = (config) => {
  tf.registerGradient(config);
  undo.push(() => tf.unregisterGradient(config.kernelName));
};

beforeEach(() => tf.engine().startScope());
afterEach(() => {
  for (const f of undo.splice(0)) f();
  tf.engine().endScope();
});

// A kernel of one input in JavaScript, element by element.
const elementwise = (f) => ({inputs: {x}, attrs, backend}) =>
  backend.makeTensorInfo(x.shape, x.dtype, Float32Array.from(backend.readSync(x.dataId), (v) => f(v, attrs)));

test('a registered kernel goes before the built-in one, and after it is taken back no more', () => {
  kernel('Relu', elementwise((v) => Math.max(v, 0) + 100));
  assert.deepEqual(tf.relu([-1, 2]).arraySync(), [100, 102]);
  assert.deepEqual(tf.tensor1d([-1, 2]).relu().arraySync(), [100, 102]);
  undo.pop()();
  assert.deepEqual(tf.relu([-1, 2]).arraySync(), [0, 2]);
});

test('kernels see inputs and attributes under TensorFlow.js\'s names', () => {
  const seen = [];
  const spy = (name) => kernel(name, ({inputs, attrs, backend}) => {
    seen.push([name, Object.keys(inputs), attrs]);
    return backend.makeTensorInfo([1], 'float32', [7]);
  });
  for (const name of ['BatchMatMul', 'Max', 'Concat', 'Multiply', 'Conv2D', 'Select', 'PadV2']) spy(name);
  tf.matMul([[1]], [[2]], true);
  tf.max([1, 2], 0, true);
  tf.concat([[1], [2], [3]], 0);
  tf.mul([1], 2);
  tf.conv2d(tf.ones([1, 2, 2, 1]), tf.ones([1, 1, 1, 1]), 1, 'same');
  tf.where(tf.tensor1d([true]), [1], [2]);
  tf.pad([[1]], [[1, 0], [0, 1]]);
  assert.deepEqual(seen, [
    ['BatchMatMul', ['a', 'b'], {transposeA: true, transposeB: false}],
    ['Max', ['x'], {reductionIndices: 0, keepDims: true}],
    ['Concat', ['0', '1', '2'], {axis: 0}],
    ['Multiply', ['a', 'b'], {}],
    ['Conv2D', ['x', 'filter'], {strides: 1, pad: 'same', dataFormat: 'NHWC', dilations: [1, 1]}],
    ['Select', ['condition', 't', 'e'], {}],
    ['PadV2', ['x'], {paddings: [[1, 0], [0, 1]], constantValue: 0}],
  ]);
});

test('a kernel may use the op that it replaces', () => {
  kernel('Exp', ({inputs: {x}}) => tf.exp(x).add(1));
  assert.deepEqual(tf.exp([0]).arraySync(), [2]);
});

test('a kernel of a new name, with its gradient, through tf.engine().runKernel', () => {
  kernel('Scale', elementwise((v, {by}) => v * by));
  gradient({kernelName: 'Scale', gradFunc: (dy, saved, {by}) => ({x: () => dy.mul(by)})});
  const scale = (x) => tf.engine().runKernel('Scale', {x}, {by: 3});
  assert.deepEqual(scale(tf.tensor1d([1, 2])).arraySync(), [3, 6]);
  assert.deepEqual(tf.grad((x) => scale(x.square()).sum())(tf.tensor1d([1, 2])).arraySync(), [6, 12]);
  assert.throws(() => tf.engine().runKernel('Nothing', {x: [1]}), /Kernel 'Nothing' not registered for backend/);
});

test('built-in kernels run by name', () => {
  assert.deepEqual(tf.engine().runKernel('Add', {a: [1], b: [2]}).arraySync(), [3]);
  assert.deepEqual(tf.engine().runKernel('Max', {x: [[1, 5], [2, 3]]}, {reductionIndices: 1, keepDims: true}).arraySync(), [[5], [3]]);
  assert.deepEqual(tf.engine().runKernel('Concat', [[1], [2]], {axis: 0}).arraySync(), [1, 2]);
  assert.equal(tf.engine().runKernel('Unpack', {value: [[1], [2]]}, {axis: 0}).length, 2);
  assert.deepEqual(tf.engine().runKernel('PadV2', {x: [1]}, {paddings: [[1, 0]], constantValue: 4}).arraySync(), [4, 1]);
});

test('the built-in gradient serves a kernel that has none', () => {
  kernel('Square', elementwise((v) => v * v));
  assert.deepEqual(tf.grad((x) => x.square().sum())(tf.tensor1d([1, 2])).arraySync(), [2, 4]);
  gradient({kernelName: 'Square', inputsToSave: ['x'], gradFunc: (dy, [x]) => ({x: () => dy.mul(x).mul(20)})});
  assert.deepEqual(tf.grad((x) => x.square().sum())(tf.tensor1d([1, 2])).arraySync(), [20, 40]);
});

test('a registered gradient goes before the built-in one, with the inputs and outputs that it wants', () => {
  gradient({kernelName: 'Tanh', inputsToSave: ['x'], outputsToSave: [true], gradFunc: (dy, [x, y]) => ({x: () => dy.mul(x).add(y)})});
  const at = 0.5;
  const [got] = tf.grad((x) => x.tanh())(tf.tensor1d([at])).arraySync();
  assert.ok(Math.abs(got - (at + Math.tanh(at))) < 1e-6);
  assert.ok(Math.abs(tf.tanh([at]).arraySync()[0] - Math.tanh(at)) < 1e-6);
});

test('both of two inputs get their gradients', () => {
  kernel('Multiply', ({inputs: {a, b}}) => tf.mul(a, b));
  const [da, db] = tf.grads((a, b) => a.mul(b).sum())([tf.tensor1d([1, 2]), tf.tensor1d([5, 7])]);
  assert.deepEqual([da.arraySync(), db.arraySync()], [[5, 7], [1, 2]]);
});

test('kernels leave no tensor behind', () => {
  kernel('Relu', ({inputs: {x}, backend}) => {
    const unused = backend.makeTensorInfo([3], 'float32');
    assert.deepEqual([...backend.readSync(unused.dataId)], [0, 0, 0]);
    return tf.neg(x);
  });
  const x = tf.tensor1d([1, 2]), before = tf.memory().numTensors;
  tf.relu(x).dispose();
  tf.relu([1]).dispose();
  tf.grad((t) => t.relu())(x).dispose();
  assert.equal(tf.memory().numTensors, before);
});

test('a kernel gets inputs of one dtype, and its own errors reach the caller', () => {
  kernel('Add', ({inputs: {a, b}, backend}) => backend.makeTensorInfo([2], 'int32', [a.dtype === b.dtype ? 1 : 0, b.size]));
  assert.deepEqual(tf.add(tf.tensor1d([1], 'int32'), [0.5]).arraySync(), [1, 1]);
  const error = new RangeError('not today');
  kernel('Exp', () => { throw error; });
  assert.throws(() => tf.exp([1]), (thrown) => thrown === error);
});

// relu(x) * x + 1
const graph = {
  node: [
    {name: 'x', op: 'Placeholder', attr: {dtype: {type: 'DT_FLOAT'}}},
    {name: 'one', op: 'Const', attr: {dtype: {type: 'DT_FLOAT'}}},
    {name: 'relu', op: 'Relu', input: ['x']},
    {name: 'product', op: 'Mul', input: ['relu', 'x']},
    {name: 'y', op: 'AddV2', input: ['product', 'one']},
  ],
};
const artifacts = () => ({modelTopology: graph, weightSpecs: [{name: 'one', shape: [], dtype: 'float32'}], weightData: new Float32Array([1]).buffer});

test('graph models run registered kernels, also those registered after a run, until they are taken back', () => {
  const model = tf.loadGraphModelSync(tf.io.fromMemorySync(artifacts()));
  const run = () => tf.tidy(() => model.predict(tf.tensor1d([-1, 2])).arraySync());
  assert.deepEqual(run(), [1, 5]);
  kernel('Relu', elementwise((v) => v + 10));
  const before = tf.memory().numTensors;
  assert.deepEqual(run(), [-8, 25]);
  kernel('Multiply', ({inputs: {a, b}}) => tf.sub(a, b));
  assert.deepEqual(run(), [11, 11]);
  assert.equal(tf.memory().numTensors, before);
  for (const f of undo.splice(0)) f();
  assert.deepEqual(run(), [1, 5]);
  model.dispose();
});

test('gradients flow through a graph model that runs a registered kernel', () => {
  const model = tf.loadGraphModelSync(tf.io.fromMemorySync(artifacts()));
  kernel('Relu', ({inputs: {x}}) => tf.relu(x));
  assert.deepEqual(tf.grad((x) => model.predict(x).sum())(tf.tensor1d([-1, 2])).arraySync(), [0, 4]);
  model.dispose();
});

test('functions that tf.jit has captured run registered kernels', () => {
  const twice = tf.jit((x) => x.relu().mul(2));
  assert.deepEqual(twice(tf.tensor1d([-1, 2])).arraySync(), [0, 4]);
  kernel('Relu', elementwise((v) => v + 10));
  assert.deepEqual(twice(tf.tensor1d([-1, 2])).arraySync(), [18, 24]);
});

test('a kernel of another backend is not asked; it is set up with its backend', async () => {
  const calls = [];
  tf.registerKernel({kernelName: 'Relu', backendName: 'cpu', kernelFunc: elementwise(() => 9),
                     setupFunc: () => calls.push('setup'), disposeFunc: () => calls.push('dispose')});
  undo.push(() => tf.unregisterKernel('Relu', 'cpu'));
  assert.deepEqual(tf.relu([1]).arraySync(), [1]);
  await tf.setBackend('cpu');
  assert.deepEqual(tf.relu([1]).arraySync(), [9]);
  await tf.setBackend(backendName);
  assert.deepEqual(calls, ['setup']);
});

test('the registry: look up, list, copy to a backend of one\'s own', async () => {
  const mine = elementwise((v) => v + 1);
  kernel('Mine', mine);
  assert.equal(tf.getKernel('Mine', backendName).kernelFunc, mine);
  assert.equal(tf.getKernel('Nothing', backendName), undefined);
  assert.deepEqual(tf.getKernel('Neg', backendName).kernelFunc({inputs: {x: tf.scalar(2)}, backend: tf.backend()}).arraySync(), -2);
  const names = tf.getKernelsForBackend(backendName).map((config) => config.kernelName);
  for (const name of ['Mine', 'Conv2D', '_FusedMatMul', 'RealDiv']) assert.ok(names.includes(name), name);
  assert.equal(tf.getGradient('Mine'), undefined);

  class Backend extends tf.KernelBackend {}
  tf.registerBackend('mine', () => new Backend());
  tf.copyRegisteredKernels(backendName, 'mine');
  try {
    await tf.setBackend('mine');
    assert.equal(tf.engine().runKernel('Mine', {x: [1, 2]}).arraySync()[1], 3);
    assert.deepEqual(tf.matMul([[2]], [[3]]).arraySync(), [[6]]);
  } finally {
    await tf.setBackend(backendName);
    for (const {kernelName} of tf.getKernelsForBackend('mine')) tf.unregisterKernel(kernelName, 'mine');
    tf.removeBackend('mine');
  }
  assert.throws(() => tf.unregisterKernel('Mine', 'mine'), /The kernel 'Mine' for backend 'mine' is not registered/);
});
