// Datasets: order, sizes, structures, batches, and that no tensor is left behind.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import * as theirs from '@tensorflow/tfjs';
import * as tf from '../../../dist/index.js';

await tf.ready();
beforeEach(() => tf.engine().reset());

const {data} = tf;
const numbers = (n) => data.array(Array.from({length: n}, (_, i) => i));
const unknown = () => data.func(() => ({value: null, done: true}));
const tensors = () => tf.memory().numTensors;
const read = (dataset) => dataset.toArray();

test('steps of a dataset: elements and size', async () => {
  const cases = [
    ['array', numbers(3), [0, 1, 2], 3],
    ['map', numbers(3).map((x) => x * 2), [0, 2, 4], 3],
    ['mapAsync', numbers(3).mapAsync(async (x) => x * 2), [0, 2, 4], 3],
    ['filter', numbers(4).filter((x) => x % 2 === 1), [1, 3], null],
    ['take', numbers(4).take(2), [0, 1], 2],
    ['take more than there are', numbers(2).take(9), [0, 1], 2],
    ['take all', numbers(2).take(-1), [0, 1], 2],
    ['skip', numbers(4).skip(3), [3], 1],
    ['skip more than there are', numbers(2).skip(9), [], 0],
    ['concatenate', numbers(2).concatenate(numbers(1)), [0, 1, 0], 3],
    ['repeat', numbers(2).repeat(2), [0, 1, 0, 1], 4],
    ['repeat never', numbers(2).repeat(0), [], 0],
    ['repeat for ever', numbers(2).repeat().take(3), [0, 1, 0], 3],
    ['prefetch', numbers(5).prefetch(2), [0, 1, 2, 3, 4], 5],
    ['func', (() => { let i = 0; return data.func(() => (i < 2 ? {value: i++, done: false} : {value: null, done: true})); })(), [0, 1], null],
    ['generator', data.generator(function* () { yield 'a'; yield 'b'; }), ['a', 'b'], null],
    ['async generator', data.generator(async function* () { yield 'a'; yield 'b'; }), ['a', 'b'], null],
    ['zip of an object', data.zip({a: numbers(2), b: {c: numbers(3)}}), [{a: 0, b: {c: 0}}, {a: 1, b: {c: 1}}], 2],
    ['zip of an array', data.zip([numbers(2), numbers(1)]), [[0, 0]], 1],
    ['zip with a dataset of unknown size', data.zip([numbers(2), unknown()]), [], null],
  ];
  for (const [name, dataset, elements, size] of cases) {
    assert.equal(dataset.size, size, name);
    assert.deepEqual(await read(dataset), elements, name);
  }
  assert.equal(numbers(2).repeat().size, Infinity);
});

test('a dataset runs anew for each iterator', async () => {
  const dataset = data.generator(function* () { yield 1; yield 2; }).map((x) => x + 1);
  assert.deepEqual(await read(dataset), [2, 3]);
  assert.deepEqual(await read(dataset), [2, 3]);
});

test('batches have the structure of the elements, and tensors for values', async () => {
  const rows = [0, 1, 2].map((i) => ({x: tf.tensor1d([i, i + 1]), more: {label: `n${i}`, list: [i, 7]}}));
  const batches = data.array(rows).batch(2);
  assert.equal(batches.size, 2);
  const [first, second] = await read(batches);
  assert.deepEqual(first.x.arraySync(), [[0, 1], [1, 2]]);
  assert.deepEqual(first.more.label.arraySync(), ['n0', 'n1']);
  assert.deepEqual(first.more.list.arraySync(), [[0, 7], [1, 7]]);
  assert.deepEqual(second.x.shape, [1, 2]);
  assert.equal(data.array(rows).batch(2, false).size, 1);
  assert.deepEqual((await read(data.array(rows).batch(2, false))).length, 1);
  assert.throws(() => numbers(2).batch(0), /batchSize needs to be positive, but it is 0/);
});

test('batches of lists of tensors stay lists', async () => {
  const [[a, b]] = await read(data.zip([numbers(2).map((x) => tf.scalar(x)), numbers(2).map((x) => tf.scalar(-x))]).batch(2));
  assert.deepEqual([a.arraySync(), b.arraySync()], [[0, 1], [-0, -1]]);
});

test('a missing number in a batch is NaN', async () => {
  const [batch] = await read(data.generator(function* () { yield {a: 1}; yield {a: undefined}; }).batch(2));
  assert.deepEqual(batch.a.arraySync(), [1, NaN]);
});

for (const [seed, window, count] of [['seed', 10, 10], ['other', 3, 20], ['', 1, 4]]) {
  test(`shuffle('${seed}'), a buffer of ${window}: the order of TensorFlow.js, every time`, async () => {
    if (seed === '') return assert.deepEqual(await read(numbers(count).shuffle(window)), await read(numbers(count)));
    const ours = numbers(count).shuffle(window, seed);
    const reference = theirs.data.array(await read(numbers(count))).shuffle(window, seed);
    for (let run = 0; run < 3; run++) assert.deepEqual(await read(ours), await read(reference));
  });
}

test('shuffle without reshuffling: the same order in every run', async () => {
  const dataset = numbers(20).shuffle(20, 'seed', false);
  const order = await read(dataset);
  assert.deepEqual(await read(dataset), order);
  assert.notDeepEqual(order, await read(numbers(20)));
});

test('buffers need a size', () => {
  assert.throws(() => numbers(3).shuffle(), /requires bufferSize to be specified.*\(3 elements\)/);
  assert.throws(() => numbers(3).prefetch(), /requires bufferSize to be specified/);
  return assert.rejects(read(numbers(3).prefetch(0)), /prefetch: the buffer must have room for at least one element, but its size is 0/);
});

test('what steps use up is freed', async () => {
  const source = [1, 2, 3, 4].map((v) => ({x: tf.tensor1d([v]), y: tf.scalar(v)}));
  const before = tensors();
  const steps = {
    map: (d) => d.map(({x, y}) => ({z: x.add(y).square()})),
    'map that passes on': (d) => d.map(({x, y}) => ({x, z: y.neg()})),
    mapAsync: (d) => d.mapAsync(async ({x}) => x.neg()),
    filter: (d) => d.filter(({y}) => y.square().dataSync()[0] > 4),
    skip: (d) => d.skip(2),
    batch: (d) => d.batch(3),
    'batch without a rest': (d) => d.batch(3, false),
    shuffle: (d) => d.shuffle(3, 'seed'),
    zip: (d) => data.zip({a: d, b: d.take(2)}),
    concatenate: (d) => d.concatenate(d),
  };
  for (const [name, step] of Object.entries(steps)) {
    for (const element of await read(step(data.array(source)))) tf.dispose(element);
    assert.equal(tensors(), before, name);
  }
  await data.array(source).forEachAsync(() => {});
  assert.equal(tensors(), before);
  assert.ok(source.every(({x}) => !x.isDisposed));
});

test('prefetch keeps several asynchronous maps under way', async () => {
  let running = 0, most = 0;
  const slow = async (x) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    return x;
  };
  assert.deepEqual(await read(numbers(6).mapAsync(slow).prefetch(3)), [0, 1, 2, 3, 4, 5]);
  assert.equal(most, 3);
});

test('errors reach the reader, who may go on', async () => {
  const failing = numbers(3).map((x) => { if (x === 1) throw new Error('not 1'); return x; });
  await assert.rejects(read(failing), /not 1/);
  await assert.rejects(read(numbers(2).prefetch(2).concatenate(failing).shuffle(2)), /not 1/);
  assert.deepEqual(await (await failing.iterator()).handleErrors(() => true).toArray(), [0, 2]);
  assert.deepEqual(await (await failing.iterator()).handleErrors(() => false).toArray(), [0]);
  await assert.rejects(read(data.func(() => { throw new Error('broken'); })), /^Error: Error thrown while iterating through a dataset: broken$/);
});

test('endless datasets and wrong structures are refused', async () => {
  await assert.rejects(numbers(1).repeat().toArray(), /infinite data stream/);
  assert.throws(() => data.zip('ab'), /must be an object or array/);
  await assert.rejects(read(data.zip({a: 1})), /must be Datasets, not primitives/);
  const cycle = {};
  cycle.self = cycle;
  await assert.rejects(read(data.array([cycle])), /Circular references/);
});

test('iterators: flatmap, batches of lists, serial reading, summary', async () => {
  const iterator = () => numbers(4).iterator();
  assert.deepEqual(await (await iterator()).flatmap((x) => Array(x).fill(x)).toArray(), [1, 2, 2, 3, 3, 3]);
  assert.deepEqual(await (await iterator()).rowMajorBatch(3).toArray(), [[0, 1, 2], [3]]);
  assert.deepEqual(await (await iterator()).map((x) => ({x})).columnMajorBatch(2).toArray(), [{x: [0, 1]}, {x: [2, 3]}]);
  const seen = [];
  await (await iterator()).serialForEach(async (x) => (seen.push(x), x < 1));
  assert.deepEqual(seen, [0, 1]);
  assert.equal((await iterator()).map((x) => x).take(2).summary(), 'Array of 4 items -> Map -> Take');
});
