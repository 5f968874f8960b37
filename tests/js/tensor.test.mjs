// Tensors: creation, values, text, variables, buffers, strings.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tf from '../../dist/index.js';

await tf.ready();

const CREATED = [
  // values, shape, dtype                          => shape, dtype, elements
  [[5], {shape: [], dtype: 'float32', data: [5]}],
  [[true], {shape: [], dtype: 'bool', data: [1]}],
  [['a'], {shape: [], dtype: 'string', data: ['a']}],
  [[[1, 2, 3]], {shape: [3], dtype: 'float32', data: [1, 2, 3]}],
  [[[[1, 2], [3, 4]]], {shape: [2, 2], dtype: 'float32', data: [1, 2, 3, 4]}],
  [[[[true, false]]], {shape: [1, 2], dtype: 'bool', data: [1, 0]}],
  [[[1.7, -1.7], null, 'int32'], {shape: [2], dtype: 'int32', data: [1, -1]}],
  [[new Int32Array([1, 2])], {shape: [2], dtype: 'int32', data: [1, 2]}],
  [[new Uint8Array([1, 2])], {shape: [2], dtype: 'int32', data: [1, 2]}],
  [[[1, 2, 3, 4], [2, 2]], {shape: [2, 2], dtype: 'float32', data: [1, 2, 3, 4]}],
  [[[[1, 2], [3, 4]], [4]], {error: /does not match the provided/}],
  [[['größe', '日本']], {shape: [2], dtype: 'string', data: ['größe', '日本']}],
  [[[], [0, 3]], {shape: [0, 3], dtype: 'float32', data: []}],
  [[new Float64Array([0.1])], {shape: [1], dtype: 'float64', data: [0.1]}],
  [[[1, -2], null, 'int64'], {shape: [2], dtype: 'int64', data: [1n, -2n]}],
  [[[0.5, 65504], null, 'float16'], {shape: [2], dtype: 'float16', data: [0.5, 65504]}],
  [[[[1], [2, 3]]], {error: /should have 1 elements, but has 2/}],
  [[[1, 2, 3], [2]], {error: /should have 2 values but has 3/}],
  [[[1], [-1]], {error: /positive integers/}],
  [[[1], null, 'complex64'], {error: /tf\.complex/}],
  [[{}], {error: /must be a number\/boolean\/string/}],
];

for (const [args, wanted] of CREATED) {
  test(`tensor(${args.map((a) => (ArrayBuffer.isView(a) ? a.constructor.name : JSON.stringify(a))).join(', ')})`, async () => {
    if (wanted.error) return assert.throws(() => tf.tensor(...args), wanted.error);
    const t = tf.tensor(...args);
    assert.deepEqual([t.shape, t.dtype, Array.from(await t.data())], [wanted.shape, wanted.dtype, wanted.data]);
    t.dispose();
  });
}

const RANKED = [
  [() => tf.tensor2d([1, 2]), /requires shape to be provided/],
  [() => tf.tensor2d([[1, 2]], [2]), /shape to have two numbers/],
  [() => tf.tensor3d([[1, 2]]), /number\[\]\[\]\[\] or flat/],
  [() => tf.tensor1d([[1]]), /tensor1d\(\) requires values to be a flat/],
  [() => tf.scalar([1]), /not an array/],
];
for (const [make, error] of RANKED) {
  test(`${String(make).slice(6)} is refused`, () => assert.throws(make, error));
}

test('arrays are nested by shape', () => {
  assert.deepEqual(tf.tensor([1, 2, 3, 4], [2, 1, 2]).arraySync(), [[[1, 2]], [[3, 4]]]);
  assert.deepEqual(tf.zeros([2, 0]).arraySync(), []);
  assert.equal(tf.scalar(3).arraySync(), 3);
});

const TEXTS = [
  [() => tf.scalar(1.5), '    1.5'],
  [() => tf.tensor([true, false]), '    [true, false]'],
  [() => tf.tensor2d([[1, 20], [300, 4]]), '    [[1  , 20],\n     [300, 4 ]]'],
  [() => tf.range(0, 30), '    [0, 1, 2, ..., 27, 28, 29]'],
  [() => tf.complex([1], [2]), '    [1 + 2j]'],
];
for (const [make, text] of TEXTS) {
  test(`toString of ${String(make).slice(6)}`, () => assert.equal(make().toString(), `Tensor\n${text}`));
}

test('a disposed tensor is refused by name', () => {
  const x = tf.scalar(1);
  x.dispose();
  x.dispose();
  assert.throws(() => x.dataSync(), /disposed/);
  assert.throws(() => tf.add(x, 1), /disposed/);
  assert.throws(() => x.square(), /disposed/);
});

test('arguments that are no tensors are named with op and parameter', () => {
  assert.throws(() => tf.add({}, 1), /Argument 'a' passed to 'add' must be a Tensor or TensorLike, but got 'Object'/);
  assert.throws(() => tf.add(1, null), /Argument 'b' passed to 'add' .* 'null'/);
  assert.throws(() => tf.concat([[1], {}]), /Argument 'tensors\[1\]' passed to 'concat'/);
  assert.throws(() => tf.stack(3), /Argument tensors passed to stack must be a `Tensor\[\]`/);
  assert.throws(() => tf.abs('a'), /must be numeric tensor, but got string/);
});

test('variables take values of their shape and dtype, under unique names', () => {
  const v = tf.variable(tf.tensor([1, 2]), true, 'weights');
  v.assign(tf.tensor([3, 4]));
  assert.deepEqual(v.arraySync(), [3, 4]);
  assert.throws(() => v.assign(tf.tensor([1, 2, 3])), /shape of the new value/);
  assert.throws(() => v.assign(tf.tensor([1, 2], null, 'int32')), /dtype of the new value/);
  assert.throws(() => tf.variable(tf.scalar(0), true, 'weights'), /already registered/);
  assert.ok(v instanceof tf.Variable && v instanceof tf.Tensor);
  v.dispose();
  tf.variable(tf.scalar(0), true, 'weights').dispose();
});

test('buffers are written and read by position', () => {
  const b = tf.buffer([2, 3], 'int32');
  b.set(7, 1, 2);
  assert.equal(b.get(1, 2), 7);
  assert.deepEqual([b.locToIndex([1, 2]), b.indexToLoc(5)], [5, [1, 2]]);
  assert.throws(() => b.get(2, 0), /out of range/);
  assert.throws(() => b.set(1, 0), /coordinates \(1\) must match the rank \(2\)/);
  assert.deepEqual(b.toTensor().arraySync(), [[0, 0, 0], [0, 0, 7]]);
});
