// Weight files from a real server into a sink: places, order, broken files, progress, cancelling.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {importIO} from './bundle.mjs';

const {loadWeightsInto, ArrayBufferSink} = await importIO('load_weights_into');

const files = new Map();
let origin;
let requested = [];
const server = createServer({keepAliveTimeout: 0}, async (request, response) => {
  const name = request.url.slice(1);
  requested.push(name);
  const file = files.get(name);
  if (file === undefined) return response.writeHead(404).end('no such file');
  if (typeof file === 'function') return file(response);
  response.end(file);
});

before(async () => {
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** A group of files of uint8 (dtype bool) weights, one byte each. */
const group = (bytes, ...paths) => ({paths, weights: [{name: paths.join(), shape: [bytes], dtype: 'bool'}]});
const serve = contents => {
  files.clear();
  requested = [];
  for (const [name, content] of Object.entries(contents)) {
    files.set(name, Array.isArray(content) ? Buffer.from(content) : content);
  }
};
async function load(manifest, options) {
  const sink = new ArrayBufferSink();
  await loadWeightsInto(sink, manifest, manifest.flatMap(({paths}) => paths.map(path => origin + path)), options);
  return [...new Uint8Array(sink.buffer)];
}

test('the shards of a group follow one another, whatever their sizes', async () => {
  serve({a: [1, 2, 3], b: [4], c: [5, 6]});
  assert.deepEqual(await load([group(6, 'a', 'b', 'c')]), [1, 2, 3, 4, 5, 6]);
});

test('a slow first group does not hold up the second, and each gets its place', async () => {
  let release;
  serve({a: response => release = () => response.end(Buffer.from([1, 2])), b: [3, 4]});
  const writes = [];
  const sink = {reserve: total => writes.push(`reserve ${total}`), write: (offset, chunk) => {
    writes.push(`${offset}: ${[...chunk]}`);
    if (offset === 2) release();
  }};
  await loadWeightsInto(sink, [group(2, 'a'), group(2, 'b')], [origin + 'a', origin + 'b']);
  assert.deepEqual(writes, ['reserve 4', '2: 3,4', '0: 1,2']);
});

test('shards that answer in reverse order get their places', async () => {
  const answers = [];
  const contents = {};
  for (let i = 0; i < 4; ++i) {
    contents[`s${i}`] = response => {
      answers[i] = () => response.end(Buffer.from([i, i]));
      if (answers.filter(Boolean).length === 4) for (const answer of answers.reverse()) answer();
    };
  }
  serve(contents);
  assert.deepEqual(await load([group(8, 's0', 's1', 's2', 's3')]), [0, 0, 1, 1, 2, 2, 3, 3]);
});

// No answer is given before six requests wait for theirs, and a seventh then has time to show itself.
test('no more than six requests at a time, all shards in the end', {timeout: 20_000}, async () => {
  const count = 20;
  let arrived = 0;
  let open = 0;
  let most = 0;
  let held = [];
  const answerAll = () => {
    const answers = held;
    held = [];
    open -= answers.length;
    for (const answer of answers) answer();
  };
  const contents = {};
  const expected = [];
  for (let i = 0; i < count; ++i) {
    expected.push(i);
    contents[`s${i}`] = response => {
      most = Math.max(most, ++open);
      held.push(() => response.end(Buffer.from([i])));
      if (++arrived === count || held.length === 6) setTimeout(answerAll, 30);
    };
  }
  serve(contents);
  assert.deepEqual(await load(expected.map(i => group(1, `s${i}`))), expected);
  assert.equal(most, 6);
});

test('a group with strings, whose size only its data tells, lies before others', async () => {
  serve({words: [2, 0, 0, 0, 104, 105], numbers: [7, 8]});
  const words = {paths: ['words'], weights: [{name: 'words', shape: [1], dtype: 'string'}]};
  assert.deepEqual(await load([words, group(2, 'numbers')]), [2, 0, 0, 0, 104, 105, 7, 8]);
});

test('an empty manifest reserves nothing', async () => {
  assert.deepEqual(await load([]), []);
});

const MIB4 = 4 * 1024 * 1024;
const cut = (...sizes) => Object.fromEntries(sizes.map((size, i) => [`shard${i + 1}`, Buffer.alloc(size)]));
const broken = [
  ['missing', [group(2, 'gone')], {}, /'gone' is missing: .*\/gone answered with HTTP status 404/],
  ['truncated', [group(4, 'a')], {a: [1, 2, 3]}, /'a' is truncated: 3 bytes came, expected 4/],
  ['empty', [group(4, 'a')], {a: []}, /'a' is truncated: 0 bytes came, expected 4/],
  ['too long', [group(2, 'a')], {a: [1, 2, 3]}, /'a' is too long: 3 bytes or more came, expected 2/],
  ['first of three truncated', [group(14, 'shard1', 'shard2', 'shard3')], cut(5, 6, 2),
   /'shard1' is truncated: 5 bytes came, expected 6/],
  ['second of three too long', [group(14, 'shard1', 'shard2', 'shard3')], cut(6, 7, 2),
   /'shard2' is too long: 7 bytes or more came, expected 6/],
  ['last of three truncated', [group(14, 'shard1', 'shard2', 'shard3')], cut(6, 6, 1),
   /'shard3' is truncated: 1 bytes came, expected 2/],
  ['first of two truncated, in shards of 4 MiB', [group(MIB4 + 10, 'shard1', 'shard2')], cut(MIB4 - 1, 10),
   /'shard1' is truncated: 4194303 bytes came, expected 4194304/],
  ['without paths', [{paths: [], weights: group(2, 'a').weights}], {}, /a group of 2 bytes without paths/],
];
for (const [what, manifest, contents, message] of broken) {
  test(`a file that is ${what} is named in the error`, async () => {
    serve(contents);
    await assert.rejects(load(manifest), message);
  });
}

test('a connection that breaks names the file and keeps the cause', async () => {
  serve({a: response => {
    response.writeHead(200, {'content-length': 100});
    response.write(Buffer.alloc(10));
    setTimeout(() => response.destroy(), 20);
  }});
  await assert.rejects(load([group(100, 'a')]), error => /'a' broke off/.test(error.message) && 'cause' in error);
});

test('after a failure nothing is written any more', async () => {
  const bodies = {};
  const fetchFunc = async url => new Response(new ReadableStream({start: controller => bodies[url] = controller}));
  const writes = [];
  const sink = {reserve() {}, write(offset) {
    writes.push(offset);
    bodies.short.close();
  }};
  const loading = loadWeightsInto(sink, [group(2, 'slow'), group(2, 'short')], ['slow', 'short'], {fetchFunc});
  await setImmediate();  // until both are requested
  bodies.slow.enqueue(new Uint8Array([1]));
  await assert.rejects(loading, /'short' is truncated/);
  assert.throws(() => bodies.slow.enqueue(new Uint8Array([2])), 'the body is no longer read');
  assert.deepEqual(writes, [0]);
});

test('the answer to a request and its body count as one half each', async () => {
  serve({a: [1, 2, 3], b: [4]});
  const fractions = [];
  await load([group(3, 'a'), group(1, 'b')], {onProgress: fraction => fractions.push(fraction)});
  assert.deepEqual(fractions, [0.25, 0.5, 0.75, 1]);
});

test('progress grows with each chunk of a large file and ends with 1', async () => {
  serve({a: Buffer.alloc(5_000_000)});
  const fractions = [];
  await load([group(5_000_000, 'a')], {onProgress: fraction => fractions.push(fraction)});
  assert.ok(fractions.length > 4, `${fractions.length} reports`);
  assert.deepEqual(fractions, fractions.toSorted((a, b) => a - b));
  assert.equal(fractions.at(-1), 1);
});

for (const [when, fetchFunc] of [
  ['fetch obeys it', undefined],
  ['fetch ignores it', url => fetch(url)],
]) {
  test(`an aborted signal rejects with its reason while a body is under way, when ${when}`, async () => {
    serve({a: response => response.write(Buffer.from([1]))});
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const writes = [];
    const sink = {reserve() {}, write(offset) {
      writes.push(offset);
      controller.abort(reason);
    }};
    const loading = loadWeightsInto(sink, [group(2, 'a')], [origin + 'a'], {signal: controller.signal, fetchFunc});
    await assert.rejects(loading, error => error === reason);
    assert.deepEqual(writes, [0]);
  });
}

test('a signal that is already aborted requests nothing', async () => {
  serve({a: [1]});
  await assert.rejects(load([group(1, 'a')], {signal: AbortSignal.abort()}), {name: 'AbortError'});
  assert.deepEqual(requested, []);
});

test('a response without a stream is read whole', async () => {
  const fetchFunc = async () => ({ok: true, arrayBuffer: async () => new Uint8Array([1, 2]).buffer});
  assert.deepEqual(await load([group(2, 'a')], {fetchFunc}), [1, 2]);
});
