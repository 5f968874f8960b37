// Gradients as programs take them: grad, grads, variableGrads, customGrad.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import * as tf from '../../dist/index.js';

await tf.ready();
beforeEach(() => tf.engine().reset());

const number = (t) => t.dataSync()[0];

const DERIVATIVES = [
  // f, x => df/dx
  ['x²', (x) => x.square(), 3, 6],
  ['a constant factor', (x) => x.mul(5), 3, 5],
  ['x used twice', (x) => x.mul(x).add(x), 3, 7],
  ['second derivative of x³', tf.grad((x) => x.mul(x).mul(x)), 2, 12],
  ['third derivative of x³', tf.grad(tf.grad((x) => x.mul(x).mul(x))), 2, 6],
  ['an inner derivative', (x) => x.mul(tf.grad((y) => y.square())(x)), 2, 8],
  ['through a tidy', (x) => tf.tidy(() => x.square()).mul(2), 3, 12],
  ['through a reshape', (x) => x.reshape([1, 1]).square().reshape([]), 3, 6],
];
for (const [name, f, x, wanted] of DERIVATIVES) {
  test(`grad: ${name}`, () => {
    assert.ok(Math.abs(number(tf.grad(f)(tf.scalar(x))) - wanted) < 1e-5);
    assert.equal(tf.memory().numTensors, 2, 'x and its gradient are left');
  });
}

test('grad takes dy', () => assert.equal(number(tf.grad((x) => x.square())(3, 10)), 60));

test('grads and the values with them', () => {
  const f = (a, b) => a.mul(b).add(b);
  assert.deepEqual(tf.grads(f)([2, 3]).map(number), [3, 3]);
  const {value, grads} = tf.valueAndGrads(f)([tf.scalar(2), tf.scalar(3)]);
  assert.deepEqual([number(value), ...grads.map(number)], [9, 3, 3]);
  const one = tf.valueAndGrad((x) => x.square())(tf.scalar(4));
  assert.deepEqual([number(one.value), number(one.grad)], [16, 8]);
});

test('variableGrads: trainable variables only, by name', () => {
  const a = tf.variable(tf.scalar(2), true, 'a'), b = tf.variable(tf.scalar(3), false, 'b');
  const {value, grads} = tf.variableGrads(() => a.mul(b).sum());
  assert.deepEqual([number(value), Object.keys(grads), number(grads.a)], [6, ['a'], 3]);
});

test('customGrad: own rule, saved tensors, and their own derivative', () => {
  const f = tf.customGrad((x, save) => {
    save([x]);
    return {value: x.square(), gradFunc: (dy, [saved]) => dy.mul(saved).mul(10)};
  });
  assert.equal(number(tf.grad(f)(tf.scalar(3))), 30);
  assert.equal(number(tf.grad(tf.grad(f))(tf.scalar(3))), 10);
  assert.equal(number(f(tf.scalar(3))), 9);
  assert.equal(tf.memory().numTensors, 6, 'no saved tensor is left');
});

const ERRORS = [
  ['f does not use x', () => tf.grad(() => tf.scalar(1))(2), /does not|Cannot compute gradient/],
  ['x is taken out of the graph', () => tf.grad((x) => tf.scalar(x.dataSync()[0]))(2), /Cannot compute gradient/],
  ['f gives no tensor', () => tf.grad(() => 5)(2), /must be a tensor/],
  ['f is no function', () => tf.grad(tf.scalar(1)), /must be a function/],
  ['dy of another shape', () => tf.grad((x) => x.square())([1, 2], [1]), /shape/],
  ['no trainable variable', () => tf.variableGrads(() => tf.scalar(1)), /none of the 0 variables is trainable/],
  ['an error in f', () => tf.grad(() => { throw new Error('mine'); })(1), /mine/],
  ['an error in a gradient function', () => tf.grad(tf.customGrad((x) => ({value: x.neg(), gradFunc: () => { throw new Error('mine'); }})))(1), /mine/],
  ['too few gradients', () => tf.grads(tf.customGrad((a, b) => ({value: a.add(b), gradFunc: (dy) => dy})))([1, 2]), /same number of tensors/],
];
for (const [name, f, error] of ERRORS) {
  test(`error: ${name}`, () => {
    assert.throws(f, error);
    assert.equal(number(tf.grad((x) => x.square())(3)), 6, 'gradients work on');
  });
}

test('gradients may be taken within a gradient function, and within a function with a gradient of its own', () => {
  const cubed = tf.customGrad((x, save) => {
    save([x]);
    const inner = tf.valueAndGrad((t) => t.pow(3))(x);
    return {value: inner.value, gradFunc: (dy, [at]) => dy.mul(tf.grad((t) => t.pow(3))(at))};
  });
  const before = tf.memory().numTensors;
  const slope = tf.grad((x) => cubed(x.mul(2)).add(x))(tf.scalar(3));
  assert.ok(Math.abs(slope.dataSync()[0] - (3 * 36 * 2 + 1)) < 1e-3);
  tf.dispose(slope);
  assert.ok(tf.memory().numTensors <= before + 1);
});
