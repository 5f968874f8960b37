// The GPU backends against «cpu», op by op, in Chromium's software renderer; a network also in that of Firefox, which is a
// second compiler of shaders.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openFirefox } from './firefox.mjs';
import { gpuFlags, openBrowser, resultOf } from './harness.mjs';
import { cases } from './pages/gpu_cases.js';

const engines = [
  { engine: 'Chromium', open: () => openBrowser(gpuFlags), backends: ['webgl', 'webgpu'] },
  { engine: 'Firefox', open: openFirefox, backends: [] },
];

const tolerance = 5e-4; // Chromium's software renderer's sine is off by 2e-4
const launches = 8;     // of the network of gpu_model.js: conv, depthwise, pointwise, depthwise, pointwise, mean, product, softmax

// Cases whose numbers halves cannot hold: why.
const rounded = 'what is cut to whole numbers was rounded before', infinities = 'halves of textures that are infinite read as NaN in this renderer';
const notOfHalves = {
  'exp': 'e to the 20th is larger than a half can be', 'int32 that the GPU has is moved': rounded,
  'integers above 2048': 'halves have whole numbers up to 2048',
  'NaN through activations': infinities, 'edges of logarithms and roots': infinities, 'topk': infinities,
};

function againstCpu(pageOf, backend) {
  let result;
  before(async () => { result = await pageOf(`gpu.html?backend=${backend}`); }, { timeout: 240_000 });
  test('starts, and calls leave no tensors', () => {
    assert.equal(result.failed, undefined);
    assert.equal(result.leaked, 0);
  });
  for (const name of Object.keys(cases)) {
    test(name, () => {
      const { trouble, error } = result.facts[name];
      assert.equal(trouble, undefined);
      assert.ok(error <= tolerance, `off by ${error}`);
    });
  }
}

// Where a WebGL has nothing but halves.
function ofHalves(pageOf) {
  let result;
  before(async () => { result = await pageOf('gpu.html?backend=webgl&halves'); }, { timeout: 240_000 });
  for (const name of Object.keys(cases)) {
    test(name, { skip: notOfHalves[name] }, () => {
      const { trouble, error } = result.facts[name];
      assert.equal(trouble, undefined);
      assert.ok(error <= 1e-2, `off by ${error}`);
    });
  }
  test('a network, in half the memory', async () => {
    const [floats, halves] = [await pageOf('gpu_model.html?backend=webgl'), await pageOf('gpu_model.html?backend=webgl&halves')];
    for (const error of [halves.first, halves.second]) assert.ok(error > 10 * floats.first && error < 1e-2, `off by ${error}`);
    assert.equal(halves.grown, 0);
    assert.equal(halves.bytes[0] / floats.bytes[0], 0.5);
  });
}

// Where a program wants weights as halves.
function ofHalfWeights(pageOf, backend) {
  const pagesOf = async (network) => [await pageOf(`gpu_model.html?backend=${backend}${network}`), await pageOf(`gpu_model.html?backend=${backend}${network}&half`)];
  test('many weights take half the memory', async () => {
    const [floats, halves] = await pagesOf('&large');
    for (const error of [halves.first, halves.second]) assert.ok(error > 10 * floats.first && error < 1e-3, `off by ${error}`);
    assert.equal(halves.grown, 0);
    const share = halves.bytes[0] / floats.bytes[0];
    assert.ok(share > 0.5 && share < 0.53, `${halves.bytes[0]} bytes, not half of ${floats.bytes[0]}`);
  });
  test('few weights, and what layers give, stay floats', async () => {
    const [floats, halves] = await pagesOf('');
    assert.deepEqual([halves.first, halves.second, halves.bytes[0]], [floats.first, floats.second, floats.bytes[0]]);
  });
}

function ofModels(pageOf, backend) {
  test('a model that runs again allocates, compiles and uploads nothing', async () => {
    const { counts, grown, first, second, pipelines } = await pageOf(`gpu_model.html?backend=${backend}`);
    assert.ok(first < 1e-5 && second < 1e-5, `off by ${first}, ${second}`);
    const { downloadedBytes, ...others } = counts;
    assert.deepEqual(others, { launches, pipelines: 0, allocations: 0, submissions: backend === 'webgpu' ? 1 : 0, uploadedBytes: 0, reads: 1 });
    assert.ok(pipelines <= 8, `${pipelines} pipelines`);
    assert.equal(grown, 0);
  });
  test('a model of words looks up, adds and normalises', async () => {
    const { first, second, counts, grown } = await pageOf(`gpu_model.html?backend=${backend}&words`);
    assert.ok(first < 1e-5 && second < 1e-5, `off by ${first}, ${second}`);
    assert.equal(grown, 0);
    assert.equal(counts.launches, 9); // cast, a table, another with what is added, product, sum, moments, norm, softmax in two
  });
  test('a model that is warmed up has its kernels', async () => {
    const { progress, values, before, after, tensors, layers } = await pageOf(`gpu_model.html?backend=${backend}&warm`);
    assert.equal(progress.at(-1), 1);
    assert.deepEqual(progress, [...progress].sort((a, b) => a - b));
    assert.ok(before > 0);
    assert.equal(after, before);
    assert.equal(tensors, 0);
    const wanted = [0, 1, 2, 3].map((column) => Math.tanh(Array.from({ length: 8 }, (_, row) => (4 * row + column) / 32).reduce((a, b) => a + b)));
    values.forEach((value, i) => assert.ok(Math.abs(value - wanted[i]) < 1e-6));
    assert.equal(layers.progress.at(-1), 1);
    assert.ok(layers.compiled > 0);
    assert.equal(layers.compiledLater, 0);
    assert.equal(layers.left, 0);
  });
  test('a model runs while its kernels are prepared', async () => {
    const { during, afterwards, compiled, tensors } = await pageOf(`gpu_model.html?backend=${backend}&deep`);
    assert.equal(during.length, 3);
    for (const error of [...during, afterwards]) assert.ok(error < 1e-4, `off by ${error}`);
    assert.equal(compiled, 0);
    assert.equal(tensors, 0);
  });
  test('the device is lost three times', { timeout: 120_000 }, async () => {
    const { lost, bytes, tensors, backend: left } = await pageOf(`gpu_model.html?backend=${backend}&losses=3`);
    assert.equal(left, backend);
    for (const error of lost.errors) assert.match(error, /was lost/);
    assert.equal(lost.refused, 3);
    assert.ok(lost.worst < 1e-5, `off by ${lost.worst}`);
    assert.equal(tensors, 0);
    assert.equal(bytes[1], bytes[0]);
  });
  test('1,000 runs, of which each hundredth loses the device: no wrong result, no leak', { timeout: 400_000 }, async () => {
    const { worst, lost, read, left, bytes, afterwards, backend: last } = await pageOf(`gpu_model.html?backend=${backend}&runs=1000`);
    assert.ok(worst < 1e-5, `off by ${worst}`);
    assert.equal(read + lost, 1000);
    assert.equal(lost, 10);
    assert.equal(left, 0);
    assert.equal(bytes.length, 1, `${bytes} bytes`);
    assert.equal(afterwards, 0);
    assert.equal(last, backend);
  });
}

// Timers of the GPU where the browser shows them; Firefox does not.
async function profiles(pageOf, backend, timer) {
  const { failed, nodes, ms, mostMs, text, peak, first, left, ...other } = await pageOf(`gpu_profile.html?backend=${backend}`);
  assert.equal(failed, undefined);
  assert.equal(other.timer, timer);
  assert.deepEqual(nodes.map(({ name, kernel }) => [name, kernel]), [['xw', `${backend}.fusedMatMul`], ['y', `${backend}.softmax`]]);
  assert.ok(nodes[0].ms > nodes[1].ms && nodes[1].ms > 0, `${nodes.map((node) => node.ms)} ms`);
  assert.ok(ms < mostMs, `${ms} ms of steps in a run of ${mostMs}`);
  assert.ok(peak > 0 && Math.abs(first - 1) < 1e-5);
  assert.match(text, timer === 'gpu' ? /by timers of the GPU/ : /by round trips to the GPU/);
  assert.equal(left, 0);
}

for (const { engine, open, backends } of engines) {
  describe(engine, () => {
    let browser;
    before(async () => { browser = await open(); }, { timeout: 60_000 });
    after(() => browser?.close());
    const pageOf = (page) => resultOf(browser, page);
    for (const backend of backends) {
      describe(backend, () => {
        againstCpu(pageOf, backend);
        ofModels(pageOf, backend);
        describe('weights of halves', () => ofHalfWeights(pageOf, backend));
        test('a profile has the times of the GPU', () => profiles(pageOf, backend, 'gpu'));
      });
    }
    if (backends.includes('webgpu')) {
      test('webgpu: what is larger than a buffer may be stays in host memory', async () => {
        const { first, second } = await pageOf('gpu_model.html?backend=webgpu&binding=16000');
        assert.ok(first < 1e-5 && second < 1e-5, `off by ${first}, ${second}`);
      });
    }
    test('webgl: an op that the host runs is told, once, where it reads what the GPU has', async () => {
      const { failed, values, counts, told } = await pageOf('notice.html');
      assert.equal(failed, undefined);
      assert.deepEqual(values, [[2, 0, 4, 0], [2, 0, 4, 0], [4, 0, 8, 0], [0, 0, 255, 255]]);
      assert.deepEqual(counts, [0, 1, 1, 1]);
      assert.match(told[0], /webgl has no kernel for this call of 'image\.transform'/);
    });
    if (engine === 'Firefox') test('webgl: a profile waits for a GPU that has no timers', () => profiles(pageOf, 'webgl', 'roundTrip'));
    if (engine === 'Chromium') describe('webgl: halves', () => ofHalves(pageOf));
    else describe('webgl: weights of halves', () => ofHalfWeights(pageOf, 'webgl'));
    test('webgl: where no more than four layers are drawn to at once', async () => {
      const { first, second } = await pageOf('gpu_model.html?backend=webgl&layers=4');
      assert.ok(first < 1e-5 && second < 1e-5, `off by ${first}, ${second}`);
    });
    for (const [what, network] of [['rows', ''], ['rows of a model of words', '&words']]) {
      test(`webgl: ${what} that are longer than a texture may be wide are folded`, async () => {
        const { first, second } = await pageOf(`gpu_model.html?backend=webgl&side=64${network}`);
        assert.ok(first < 1e-5 && second < 1e-5, `off by ${first}, ${second}`);
      });
    }
  });
}
