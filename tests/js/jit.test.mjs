// tf.jit: compiled functions give what the functions give.
import assert from 'node:assert/strict';
import {beforeEach, mock, test} from 'node:test';
import * as tf from '../../dist/index.js';

await tf.ready();
beforeEach(() => tf.engine().reset());

const values = (x) => (x instanceof tf.Tensor ? [...x.dataSync()] : Array.isArray(x) ? x.map(values) : x !== null && typeof x === 'object' ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, values(v)])) : x);

// What console.warn is told while body runs.
function warnings(body) {
  const {mock: calls} = mock.method(console, 'warn', () => {});
  try {
    body();
  } finally {
    calls.restore();
  }
  return calls.calls.map(({arguments: [text]}) => text);
}

// Calls both with the arguments that `args` makes, three times, and without a warning.
function assertSame(fn, args) {
  const jitted = tf.jit(fn);
  assert.deepEqual(warnings(() => {
    for (let call = 0; call < 3; call++) assert.deepEqual(values(jitted(...args(call))), values(fn(...args(call))));
  }), []);
  jitted.dispose();
}

const vector = (call) => [tf.tensor1d([1, 2, 3 + call])];
const FUNCTIONS = [
  ['an op', (x) => x.square(), vector],
  ['a chain, with a constant and a number', (x) => x.mul(2).add([1, 2, 3]).relu().sum(), vector],
  ['several results in arrays and objects', (x) => ({a: x.neg(), list: [x.exp(), 5, null], name: 'n'}), vector],
  ['arguments in arrays and objects', ({x}, [y, n]) => x.add(y).mul(n), (call) => [{x: tf.scalar(call)}, [tf.scalar(2), 7]]],
  ['another number is another kind', (x, n) => x.mul(n), (call) => [tf.scalar(3), call]],
  ['another shape is another kind', (x) => x.sum().mul(x.shape[0]), (call) => [tf.ones([2 + call])]],
  ['the same result twice', (x) => { const y = x.neg(); return [y, y]; }, vector],
  ['a result that depends on nothing', () => tf.ones([2]), () => []],
  ['tidy, keep and dispose inside', (x) => tf.tidy(() => { const y = tf.keep(x.neg()); const z = y.exp(); y.dispose(); return z; }), vector],
  ['a gradient', (x) => tf.grad((t) => t.square().mul(t).sum())(x), vector],
  ['a second derivative', (x) => tf.grad(tf.grad((t) => t.mul(t).mul(t)))(x), (call) => [tf.scalar(call + 1)]],
  ['value and gradients', (x, y) => tf.valueAndGrads((a, b) => a.mul(b).sum())([x, y]), (call) => [tf.ones([2]), tf.tensor1d([3, call])]],
  ['a gradient of one’s own making', (x) => tf.grad(tf.customGrad((t, save) => { save([t]); return {value: t.square(), gradFunc: (dy, [s]) => dy.mul(s).mul(10)}; }))(x), (call) => [tf.scalar(call)]],
  ['a compiled function inside of another', (x) => tf.jit((t) => t.square())(x).add(1), vector],
  ['ints and bools', (x) => [x.toInt().add(tf.scalar(1, 'int32')), x.greater(2)], vector],
];
for (const [name, fn, args] of FUNCTIONS) test(`as without jit: ${name}`, () => assertSame(fn, args));

test('an argument that is returned is the argument itself', () => {
  const x = tf.scalar(1), jitted = tf.jit((t) => ({t, twice: t.mul(2)}));
  assert.equal(jitted(x).t, x);
  assert.equal(jitted(x).t, x);
});

test('variables are read in each call, also after they have changed often', () => {
  const v = tf.variable(tf.scalar(1)), jitted = tf.jit((x) => x.mul(v));
  for (let i = 1; i < 8; i++) {
    v.assign(tf.scalar(i));
    assert.equal(jitted(tf.scalar(10)).dataSync()[0], 10 * i);
  }
});

test('variables that are assigned have the new value after each call', () => {
  const v = tf.variable(tf.tensor1d([1, 2])), old = v.clone();
  const jitted = tf.jit((x) => { v.assign(v.mul(x)); return v.sum(); });
  assert.deepEqual([1, 2, 3].map(() => jitted(tf.scalar(2)).dataSync()[0]), [6, 12, 24]);
  assert.deepEqual([values(v), values(old)], [[8, 16], [1, 2]]);
});

test('two variables may change places', () => {
  const a = tf.variable(tf.scalar(1)), b = tf.variable(tf.scalar(2));
  const jitted = tf.jit(() => { const t = a.clone(); a.assign(b); b.assign(t); });
  for (let i = 0; i < 3; i++) jitted();
  assert.deepEqual([values(a), values(b)], [[2], [1]]);
});

test('a variable that is assigned and not read', () => {
  const v = tf.variable(tf.zeros([2])), jitted = tf.jit((x) => v.assign(x.neg()));
  jitted(tf.tensor1d([1, 2]));
  jitted(tf.tensor1d([3, 4]));
  assert.deepEqual(values(v), [-3, -4]);
});

test('gradients of variables', () => {
  const w = tf.variable(tf.scalar(3), true, 'w');
  const jitted = tf.jit((x) => tf.variableGrads(() => w.square().mul(x).sum()));
  for (const x of [1, 2]) {
    const {value, grads} = jitted(tf.scalar(x));
    assert.deepEqual([values(value), values(grads.w)], [[9 * x], [6 * x]]);
  }
});

test('random ops give other numbers in each call; with a seed the same', () => {
  const jitted = tf.jit((x) => [x.add(tf.randomUniform([4])), x.add(tf.randomUniform([4], 0, 1, 'float32', 7)), tf.dropout(x.add(tf.ones([4])), 0.5)]);
  const [a, b] = [values(jitted(tf.scalar(0))), values(jitted(tf.scalar(0)))];
  assert.notDeepEqual(a[0], b[0]);
  assert.deepEqual(a[1], b[1]);
});

test('a graph model inside is part of the function, also for gradients', () => {
  const node = [
    {name: 'x', op: 'Placeholder', attr: {dtype: {type: 'DT_FLOAT'}}},
    {name: 'w', op: 'Const', attr: {dtype: {type: 'DT_FLOAT'}}},
    {name: 'product', op: 'MatMul', input: ['x', 'w'], attr: {}},
    {name: 'y', op: 'Relu', input: ['product']},
  ];
  const model = tf.loadGraphModelSync({
    modelTopology: {node, versions: {producer: 1, minConsumer: 1}},
    weightSpecs: [{name: 'w', shape: [2, 2], dtype: 'float32'}],
    weightData: Float32Array.of(1, 2, 3, -4).buffer,
  });
  assertSame((x) => [model.predict(x).mul(2), tf.grad((t) => model.predict(t).square().sum())(x)], (call) => [tf.tensor2d([[1, 2], [3, call]])]);
});

test('under an open tape it is differentiated', () => {
  const jitted = tf.jit((x) => x.square());
  jitted(tf.scalar(1));
  assert.deepEqual(values(tf.grad((x) => jitted(x).mul(x))(tf.scalar(3))), [27]);
});

const FALLBACKS = [
  ['reads values', (x) => tf.scalar(x.dataSync()[0] + 1), /reads the values/],
  ['prints', (x) => { x.toString(); return x.add(1); }, /reads the values/],
  ['decides by values', (x) => (x.arraySync() > 0 ? x.add(1) : x), /reads the values/],
  ['swallows the error', (x) => { try { x.dataSync(); } catch { /* what programs do */ } return x.add(1); }, /reads the values/],
  ['runs an op whose shape depends on values', (x) => tf.unique(x.reshape([1]).add(1)).values, /unique/],
  ['keeps a tensor', (x) => { tf.keep(x.neg()); return x.add(1); }, /keeps a tensor/],
];
for (const [name, fn, why] of FALLBACKS) {
  test(`a function that ${name} runs as it is, with one warning`, () => {
    function mine(x) { return fn(x); }
    const jitted = tf.jit(mine);
    const told = warnings(() => {
      for (let i = 1; i < 4; i++) assert.equal(jitted(tf.scalar(i)).dataSync()[0], i + 1);
      jitted(tf.tensor1d([1]));
    });
    assert.equal(told.length, 1);
    assert.match(told[0], /jit: mine/);
    assert.match(told[0], why);
  });
}

test('an asynchronous function runs as it is', async () => {
  const jitted = tf.jit(async (x) => (await x.data())[0]);
  let result;
  assert.equal(warnings(() => { result = jitted(tf.scalar(3)); }).length, 1);
  assert.equal(await result, 3);
});

test('errors of the function are its own', () => {
  const v = tf.variable(tf.scalar(1));
  const jitted = tf.jit((x, fails) => { v.assign(v.add(x)); if (fails) throw new Error('mine'); return v.mul(1); });
  assert.throws(() => jitted(tf.scalar(1), true), /mine/);
  assert.throws(() => tf.jit((x) => x.matMul(x))(tf.ones([2, 3])), /matMul/);
  assert.deepEqual(values(jitted(tf.scalar(1), false)), [3]);
});

test('a function that makes variables at its first call is compiled at the next', () => {
  let v;
  const jitted = tf.jit((x) => { v ??= tf.variable(tf.scalar(5)); v.assign(v.add(x)); return v.clone(); });
  assert.deepEqual(warnings(() => assert.deepEqual([1, 2, 3].map((x) => values(jitted(tf.scalar(x)))), [[6], [8], [11]])), []);
});

test('results belong to the scope of the call, and calls leave nothing else', () => {
  const w = tf.variable(tf.ones([2])), jitted = tf.jit((x) => { const y = x.mul(w); w.assign(y); return y.sum(); });
  const x = tf.ones([2]);
  tf.tidy(() => { jitted(x); });
  const before = tf.memory();
  tf.tidy(() => { for (let i = 0; i < 20; i++) jitted(x); });
  assert.deepEqual(tf.memory(), before);
});

test('what the function disposes is disposed', () => {
  const jitted = tf.jit((x) => { const y = x.neg(); x.dispose(); return y; });
  for (let i = 0; i < 3; i++) {
    const x = tf.scalar(i);
    jitted(x);
    assert.ok(x.isDisposed);
  }
});

test('dispose frees the plans, and the function works on', () => {
  const jitted = tf.jit((x) => x.neg());
  jitted(tf.scalar(1));
  jitted.dispose();
  assert.deepEqual(values(jitted(tf.scalar(1))), [-1]);
});

test('more kinds of arguments than are kept', () => {
  const jitted = tf.jit((x, n) => x.mul(n));
  for (let round = 0; round < 2; round++) for (let n = 0; n < 40; n++) assert.deepEqual(values(jitted(tf.scalar(2), n)), [2 * n]);
});

test('profiles show the ops', async () => {
  const jitted = tf.jit((x) => x.neg());
  const x = tf.scalar(1);
  jitted(x);
  assert.deepEqual((await tf.profile(() => jitted(x))).kernelNames, ['Neg']);
});

test('what is no function, and disposed arguments, are refused', () => {
  assert.throws(() => tf.jit(5), /takes a function/);
  const x = tf.scalar(1);
  x.dispose();
  assert.throws(() => tf.jit((t) => t.neg())(x), /disposed/);
});
