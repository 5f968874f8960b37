// Threads: the same results with any number of them, and work that goes on when they are lost.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

const library = new URL('../../dist/index.js', import.meta.url).href;

// Hashes of what kernels of every kind of unit give, and how many threads there were; of a program of its own. `before` runs before
// the library is loaded, `between` when the workers have come. Workers that are asked for are in `workers`.
function results({threads, before = '', between = ''}) {
  const code = `
    import {createHash} from 'node:crypto';
    import workerThreads from 'node:worker_threads';
    const workers = [];
    const {Worker} = workerThreads;
    workerThreads.Worker = class extends Worker {
      constructor(...args) { super(...args); workers.push(this); }
    };
    ${before}
    const tf = await import(${JSON.stringify(library)});
    ${threads === undefined ? '' : `tf.setThreadsCount(${threads});`}
    const uniform = (...shape) => tf.randomUniform(shape, -1, 1, 'float32', 7);
    const compute = () => tf.tidy(() => Object.entries({
      product: tf.matMul(uniform(200, 300), uniform(300, 250)),
      convolution: tf.conv2d(uniform(1, 40, 40, 16), uniform(3, 3, 16, 24), 1, 'same'),
      depthwise: tf.depthwiseConv2d(uniform(1, 40, 40, 64), uniform(3, 3, 64, 1), 1, 'same'),
      pool: tf.maxPool(uniform(1, 80, 80, 32), 3, 2, 'same'),
      function: tf.tanh(uniform(100003)),
      sum: tf.sum(uniform(100, 3000), 1),
      softmax: tf.softmax(uniform(300, 301)),
      broadcast: tf.add(uniform(300, 1, 301), uniform(7, 1)),
    }).map(([name, t]) => [name, createHash('sha256').update(new Uint8Array(t.dataSync().buffer)).digest('hex')]));
    const first = compute();
    const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
    await settled();
    ${between}
    const values = compute();
    await settled();
    process.stdout.write(JSON.stringify({first, values, count: tf.getThreadsCount(), workers: workers.length}));
  `;
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8', timeout: 60_000});
  assert.equal(status, 0, stderr);
  return {...JSON.parse(stdout), warnings: stderr.trim()};
}

const alone = results({threads: 1});

function same({first, values}) {
  for (const [i, [name, wanted]] of alone.values.entries()) {
    assert.ok(first[i][1] === wanted, `${name}, while threads were starting`);
    assert.ok(values[i][1] === wanted, name);
  }
}

test('one thread: no workers', () => {
  same(alone);
  assert.deepEqual([alone.count, alone.workers, alone.warnings], [1, 0, '']);
});

for (const threads of [2, 3]) {
  test(`${threads} threads give what one gives, and the process ends by itself`, () => {
    const got = results({threads});
    same(got);
    assert.deepEqual([got.count, got.workers, got.warnings], [threads, threads - 1, '']);
  });
}

test('the number of threads can be changed while they run', () => {
  const got = results({threads: 2, between: 'tf.setThreadsCount(4); compute(); await settled(); tf.env().set("WASM_THREADS", 3);'});
  same(got);
  assert.deepEqual([got.count, got.workers], [3, 3]);
});

test('a thread that dies is reported once; the others go on', () => {
  const got = results({threads: 3, between: 'for (const worker of workers) worker.terminate(); compute();'});
  same(got);
  assert.equal(got.count, 1);
  assert.match(got.warnings, /^Gossamer goes on with fewer threads: thread \d was lost \(it ended\)\.$/);
});

test('threads that cannot start are reported once; work goes on', () => {
  const got = results({threads: 3, before: 'workerThreads.Worker = class { constructor() { throw new Error("no workers today"); } };'});
  same(got);
  assert.equal(got.count, 1);
  assert.match(got.warnings, /^Gossamer goes on with fewer threads: thread 1 was lost \(no workers today\)\.$/);
});

test('memory that is refused is asked for again, smaller', () => {
  const before = `
    const {Memory} = WebAssembly;
    const asked = globalThis.asked = [];
    WebAssembly.Memory = function(limits) {
      if (limits.shared) asked.push(limits.maximum / 16);
      if (limits.shared && limits.maximum > 512 * 16) throw new RangeError('too much');
      return new Memory(limits);
    };`;
  const got = results({threads: 2, before, between: 'if (String(asked) !== "4096,1024,512") throw new Error(asked);'});
  same(got);
  assert.equal(got.workers, 1);
});

test('without shared memory: one thread, however many are wanted', () => {
  const got = results({threads: 2, before: 'delete globalThis.SharedArrayBuffer;'});
  same(got);
  assert.deepEqual([got.count, got.workers, got.warnings], [1, 0, '']);
});

test('a number of threads that is none', async () => {
  const tf = await import(library);
  for (const count of [0, -1, 1.5, NaN, '2']) assert.throws(() => tf.setThreadsCount(count), /WASM_THREADS is .*, but must be a whole number of at least 1/);
});

test('what is read from shared memory is a copy of its own', async () => {
  const tf = await import(library);
  const x = tf.tensor1d([1, 2, 3]), text = tf.tensor1d(['é', '']);
  for (const values of [x.dataSync(), await x.data(), x.bufferSync().values, await x.bytes()]) assert.ok(values.buffer instanceof ArrayBuffer);
  assert.deepEqual(text.dataSync(), ['é', '']);
  assert.throws(() => x.reshape([2]), /reshape/);
  tf.dispose([x, text]);
});
