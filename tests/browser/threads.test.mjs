// Threads in pages: the same results with any number of them, where the page is isolated and where it is not.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { inEveryEngine } from './harness.mjs';

const strict = { 'Content-Security-Policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" };
const lost = (why) => [`Gossamer goes on with fewer threads: thread 1 was lost (${why}).`];

const rows = [
  { fact: 'one thread', page: 'threads.html?threads=1', isolated: true, count: 1, workers: 0 },
  { fact: 'two threads', page: 'threads.html?threads=2', isolated: true, count: 2, workers: 1 },
  { fact: 'three threads, script tag', page: 'threads-script.html?threads=3', isolated: true, count: 3, workers: 2 },
  { fact: 'two threads, strict content security policy', page: 'threads.html?threads=2', isolated: true, headers: strict, count: 2, workers: 1 },
  { fact: 'two threads are wanted, but the page is not isolated', page: 'threads.html?threads=2', count: 1, workers: 0 },
  { fact: 'a worker that may not be a file', page: 'threads.html?threads=2&without=files', isolated: true, count: 2, workers: 1 },
  {
    fact: 'workers that cannot start', page: 'threads.html?threads=3&without=workers', isolated: true, count: 1, workers: 0,
    warnings: lost('no workers today'),
  },
];
inEveryEngine((resultOf) => {
  let alone;
  before(async () => { alone = await resultOf('threads.html?threads=1', { isolated: true }); });

  for (const { fact, page, count, workers, warnings = [], ...options } of rows) {
    test(fact, { timeout: 60_000 }, async () => {
      const { first, values, ...rest } = await resultOf(page, options);
      assert.deepEqual(rest, { count, workers, warnings });
      assert.deepEqual(first, alone.values);
      assert.deepEqual(values, alone.values);
    });
  }

  test('threads that are killed', { timeout: 60_000 }, async () => {
    const { values, error } = await resultOf('threads.html?threads=3&lose', { isolated: true });
    assert.equal(error, undefined);
    assert.deepEqual(values, alone.values);
  });
});
