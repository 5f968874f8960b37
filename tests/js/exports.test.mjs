// What the package exports: TensorFlow.js's names, and those that are known to be more.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tfjs from '@tensorflow/tfjs';
import * as tf from '../../dist/index.js';

const MORE = ['coreMemory', 'getRegisteredOp', 'getThreadsCount', 'jit', 'setThreadsCount', 'setWasmPaths'];

test('every exported name is one of TensorFlow.js, or a known extension', () => {
  assert.deepEqual(Object.keys(tf).filter((name) => !(name in tfjs)).sort(), MORE);
});

test('internal rows are neither functions of tf nor methods of tensors', () => {
  for (const name of ['conv2DBackpropInput', 'fusedConv2D', 'gelu', 'maxPoolGrad', 'whereIndices']) {
    assert.equal(tf[name], undefined, name);
    assert.equal(tf.Tensor.prototype[name], undefined, name);
  }
});
