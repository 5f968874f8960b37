// What whole networks cost a GPU, by counts that are the same on every machine: on software renderers time follows them.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gpuFlags, openBrowser, resultOf } from './harness.mjs';

// Launches of a run, and kernels that the networks above it do not have; texels that all draws read together, at most.
const costs = {
  mobilenet: { launches: 30, kernels: 7, fetches: 4_714_600 },
  mlp: { launches: 6, kernels: 2, fetches: 178_328 },
  residual: { launches: 9, kernels: 5, fetches: 254_531 },
};

let browser;
before(async () => { browser = await openBrowser(gpuFlags); });
after(() => browser?.close());

for (const backend of ['webgl', 'webgpu']) {
  describe(backend, () => {
    let networks;
    before(async () => { networks = await resultOf(browser, `gpu_counts.html?backend=${backend}`); }, { timeout: 240_000 });
    for (const [name, cost] of Object.entries(costs)) {
      test(`a second run of ${name}`, () => {
        const { isSame, fetches, kernels, launches, downloadedBytes, ...others } = networks[name];
        assert.ok(isSame);
        assert.deepEqual(others, { pipelines: 0, allocations: 0, submissions: backend === 'webgpu' ? 1 : 0, uploadedBytes: 0, reads: 1 });
        assert.ok(launches <= cost.launches, `${launches} launches`);
        assert.ok(kernels <= cost.kernels, `${kernels} kernels`);
        if (backend === 'webgl') assert.ok(fetches > 0 && fetches <= cost.fetches, `${fetches} fetches`);
      });
    }
  });
}
