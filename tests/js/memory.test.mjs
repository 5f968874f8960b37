// Scopes and counts: what lives, and for how long.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import * as tf from '../../dist/index.js';

await tf.ready();
beforeEach(() => tf.engine().reset());

const tensors = () => tf.memory().numTensors;

test('tidy frees all but what is returned, in any nesting', () => {
  const out = tf.tidy(() => {
    const x = tf.ones([4]);
    x.square();
    return {list: [x.neg()], name: 'a'};
  });
  assert.equal(tensors(), 1);
  assert.equal(out.list[0].isDisposed, false);
});

test('an outer scope frees what an inner one returned', () => {
  tf.tidy(() => {
    tf.tidy(() => tf.scalar(1));
    assert.equal(tensors(), 1);
  });
  assert.equal(tensors(), 0);
});

test('tidy frees also when the function throws', () => {
  assert.throws(() => tf.tidy(() => { tf.scalar(1); throw new Error('no'); }), /no/);
  assert.equal(tensors(), 0);
});

test('keep and variables outlive scopes', () => {
  tf.tidy(() => {
    tf.keep(tf.scalar(1));
    tf.variable(tf.scalar(2));
    tf.scalar(3);
  });
  assert.equal(tensors(), 2);
  tf.disposeVariables();
  assert.equal(tensors(), 1);
});

test('values given in place of tensors leave nothing behind', () => {
  tf.add([1, 2], 3).dispose();
  assert.throws(() => tf.add([1, 2], {}));
  assert.throws(() => tf.matMul([[1]], [[1], [2]]));
  assert.equal(tensors(), 0);
});

test('shared elements count once', () => {
  const x = tf.ones([10]);
  const views = [x.reshape([2, 5]), x.clone(), tf.variable(x)];
  assert.deepEqual([tensors(), tf.memory().numDataBuffers, tf.memory().numBytes], [4, 1, 40]);
  x.dispose();
  assert.deepEqual(views[0].arraySync(), [[1, 1, 1, 1, 1], [1, 1, 1, 1, 1]]);
});

test('bytes of strings are those of their UTF-8', () => {
  const x = tf.tensor(['a', 'bß']);
  assert.equal(tf.memory().numBytes, 4);
  assert.equal(tf.memory().unreliable, true);
  x.dispose();
  assert.deepEqual([tf.memory().numBytes, tf.memory().unreliable], [0, false]);
});

test('dispose takes containers', () => {
  tf.dispose({a: tf.scalar(1), b: [tf.scalar(2)]});
  assert.equal(tensors(), 0);
});

test('a tensor that outlived a reset is harmless', () => {
  const old = tf.scalar(1);
  tf.engine().reset();
  const x = tf.scalar(2);
  old.dispose();
  assert.deepEqual([tensors(), x.dataSync()[0]], [1, 2]);
});

test('memory grows with use and tensors stay readable', () => {
  const x = tf.fill([1 << 22], 3);
  const y = tf.fill([1 << 23], 4);
  assert.deepEqual([x.dataSync().at(-1), y.dataSync().at(-1)], [3, 4]);
});

test('op() cleans up after its function', () => {
  const twiceSquared = tf.op({twiceSquared_: (x) => x.square().add(x.square())});
  const y = twiceSquared(tf.scalar(3));
  assert.equal(twiceSquared.name, 'twiceSquared__op');
  assert.deepEqual([y.dataSync()[0], tensors()], [18, 2]);
});

test('profile counts ops, bytes and tensors', async () => {
  const {newBytes, peakBytes, newTensors, kernels} = await tf.profile(() => {
    const x = tf.tensor1d([1, 2, 3]);
    x.square().dispose();
    return x;
  });
  assert.deepEqual([newBytes, peakBytes, newTensors, kernels.length, kernels[0].name], [12, 24, 1, 1, 'Square']);
});

test('profile tells which kernel did what, and how quickly', async () => {
  const a = tf.ones([64, 128]), b = tf.ones([128, 32]);
  const {result, steps} = await tf.profile(() => tf.relu(tf.matMul(a, b)));
  assert.deepEqual(steps.nodes.map(({op, kernel, bytes, flops}) => [op, kernel, bytes, flops]), [
    ['matMul', `${tf.getBackend()}.matMul`, 4 * (64 * 128 + 128 * 32 + 64 * 32), 2 * 64 * 128 * 32],
    ['relu', `${tf.getBackend()}.relu`, 4 * 2 * 64 * 32, 64 * 32],
  ]);
  assert.ok(steps.nodes.every(({ms, shareOfPeak}) => ms >= 0 && Number.isFinite(shareOfPeak)) && steps.peakGflops > 0);
  assert.match(String(steps), /GFLOP\/s.*kernel[^]*matMul[^]*2 steps/);
  tf.dispose([a, b, result]);
});

test('a profile within another, and one whose function fails, leave the next one whole', async () => {
  const outer = await tf.profile(async () => (await tf.profile(() => tf.ones([2]).square())).result);
  assert.equal(outer.steps.nodes.at(-1).op, 'square');
  await assert.rejects(tf.profile(() => { throw new Error('on purpose'); }), /on purpose/);
  const {result, steps} = await tf.profile(() => tf.ones([2]).exp());
  assert.equal(steps.nodes.at(-1).op, 'exp');
  tf.dispose([outer.result, result]);
});

// 2 ** 30 floats are 2 ** 32 bytes, which a counter of 32 bits takes for none.
for (const shape of [[2 ** 30], [2 ** 40], [2 ** 30, 2 ** 30], [2 ** 40, 2 ** 40]]) {
  test(`a tensor of shape [${shape}] is refused and leaves the runtime as it was`, () => {
    assert.throws(() => tf.zeros(shape), /addressed|too many elements/);
    assert.equal(tensors(), 0);
    assert.deepEqual([...tf.add([1, 2], [3, 4]).dataSync()], [4, 6]);
  });
}
