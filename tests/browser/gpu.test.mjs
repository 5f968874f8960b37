// The GPU backends against «cpu», op by op, in Chromium's software renderer.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gpuFlags, openBrowser, resultOf } from './harness.mjs';
import { cases } from './pages/gpu_cases.js';

const browser = await openBrowser(gpuFlags);
after(() => browser.close());

const tolerance = 5e-4; // the software renderer's sine is off by 2e-4

for (const backend of ['webgl', 'webgpu']) {
  describe(backend, () => {
    let result;
    before(async () => { result = await resultOf(browser, `gpu.html?backend=${backend}`); }, { timeout: 120_000 });
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
  });
}

// Launches of the network of gpu_model.js: conv, depthwise, pointwise, depthwise, pointwise, mean, product, softmax in two.
const launches = 9;
for (const [backend, submissions] of [['webgl', 0], ['webgpu', 1]]) {
  test(`${backend}: a model that runs again allocates, compiles and uploads nothing`, async () => {
    const { counts, grown, first, second, pipelines } = await resultOf(browser, `gpu_model.html?backend=${backend}`);
    assert.ok(first < 1e-5 && second < 1e-5, `off by ${first}, ${second}`);
    const { downloadedBytes, ...others } = counts;
    assert.deepEqual(others, { launches, pipelines: 0, allocations: 0, submissions, uploadedBytes: 0, reads: 1 });
    assert.ok(pipelines <= 8, `${pipelines} pipelines`);
    assert.equal(grown, 0);
  });
  test(`${backend}: a model that is warmed up has its kernels`, async () => {
    const { progress, values, before, after, tensors } = await resultOf(browser, `gpu_model.html?backend=${backend}&warm`);
    assert.equal(progress.at(-1), 1);
    assert.deepEqual(progress, progress.toSorted((a, b) => a - b));
    assert.ok(before > 0);
    assert.equal(after, before);
    assert.equal(tensors, 0);
    const wanted = [0, 1, 2, 3].map((column) => Math.tanh(Array.from({ length: 8 }, (_, row) => (4 * row + column) / 32).reduce((a, b) => a + b)));
    values.forEach((value, i) => assert.ok(Math.abs(value - wanted[i]) < 1e-6));
  });
  test(`${backend}: the device is lost three times`, { timeout: 60_000 }, async () => {
    const { lost, bytes, tensors, backend: left } = await resultOf(browser, `gpu_model.html?backend=${backend}&losses=3`);
    assert.equal(left, backend);
    for (const error of lost.errors) assert.match(error, /was lost/);
    assert.equal(lost.refused, 3);
    assert.ok(lost.worst < 1e-5, `off by ${lost.worst}`);
    assert.equal(tensors, 0);
    assert.equal(bytes[1], bytes[0]);
  });
}

test('webgl: where no more than four layers are drawn to at once', async () => {
  const { first, second } = await resultOf(browser, 'gpu_model.html?backend=webgl&layers=4');
  assert.ok(first < 1e-5 && second < 1e-5, `off by ${first}, ${second}`);
});

test('webgl: rows that are longer than a texture may be wide are folded', async () => {
  const { first, second } = await resultOf(browser, 'gpu_model.html?backend=webgl&side=64');
  assert.ok(first < 1e-5 && second < 1e-5, `off by ${first}, ${second}`);
});
