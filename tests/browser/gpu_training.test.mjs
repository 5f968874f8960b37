// Networks train on the GPU as on wasm, and what they compute stays there: in Chromium's software renderer.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gpuFlags, openBrowser, resultOf } from './harness.mjs';

// The most launches of a step.
const programs = {
  'a perceptron by Adam': 47,
  'a convolutional network by gradient descent with momentum': 59,
  'separable convolutions and batch normalisation by Adam': 122,
};
const mostBytes = 512; // that a step uploads: some numbers, as the learning rate, of a texel each

const assertSame = (losses, wanted) =>
  losses.forEach((loss, i) => assert.ok(Math.abs(loss - wanted[i]) < 1e-3, `number ${i}: ${loss}, not ${wanted[i]}`));

let browser;
before(async () => { browser = await openBrowser(gpuFlags); }, { timeout: 60_000 });
after(() => browser?.close());

for (const backend of ['webgl', 'webgpu']) {
  describe(backend, () => {
    let results;
    before(async () => { results = await resultOf(browser, `gpu_training.html?backend=${backend}`); }, { timeout: 300_000 });
    test('starts', () => assert.equal(results.failed, undefined));
    test('a model of layers: a step reads its loss and its accuracy, and nothing else', () => {
      const { losses, wanted, step } = results['a model of layers'];
      assert.equal(losses.length, 100);
      assertSame(losses, wanted);
      assert.equal(step.reads, 2);
      assert.ok(step.uploadedBytes <= mostBytes, `${step.uploadedBytes} bytes uploaded`);
      assert.equal(step.allocations, 0);
      assert.ok(step.launches > 0);
    });
    for (const [program, mostLaunches] of Object.entries(programs)) {
      for (const way of ['eager', 'compiled']) {
        test(`${program}, ${way}`, () => {
          const { losses, wanted, step, reading } = results[`${program}, ${way}`];
          assert.equal(losses.length, 50);
          assert.ok(wanted.at(-1) < 0.9 * wanted[0], `from ${wanted[0]} to ${wanted.at(-1)}`);
          assertSame(losses, wanted);
          assert.equal(step.reads, 0);
          assert.ok(step.uploadedBytes <= mostBytes, `${step.uploadedBytes} bytes uploaded`);
          assert.equal(step.pipelines, 0);
          assert.equal(step.allocations, 0);
          assert.ok(step.launches > 0 && step.launches <= mostLaunches, `${step.launches} launches`);
          assert.equal(reading.reads, 1);
          assert.equal(reading.launches, 0);
        });
      }
    }
  });
}
