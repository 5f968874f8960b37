// The GPU backends against «cpu», op by op, in Chromium's software renderer.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gpuFlags, openBrowser, resultOf } from './harness.mjs';
import { cases } from './pages/gpu_cases.js';

const browser = await openBrowser(gpuFlags);
after(() => browser.close());

const tolerance = 5e-4; // the software renderer's sine is off by 2e-4

for (const backend of ['webgl', 'webgpu']) {
  const { facts, failed, leaked } = await resultOf(browser, `gpu.html?backend=${backend}`);
  test(`${backend} starts, and calls leave no tensors`, () => {
    assert.equal(failed, undefined);
    assert.equal(leaked, 0);
  });
  for (const name of Object.keys(cases)) {
    test(`${backend}: ${name}`, () => {
      assert.equal(facts[name].trouble, undefined);
      assert.ok(facts[name].error <= tolerance, `off by ${facts[name].error}`);
    });
  }
}
