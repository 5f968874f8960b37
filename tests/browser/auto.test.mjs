// Models that choose their backend: what they choose on which device, and what it is asked for.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gpuFlags, openBrowser, resultOf } from './harness.mjs';

const browser = await openBrowser(gpuFlags);
after(() => browser.close());

const any = 'AUTO_SMALL_MODEL_MS:0', always = `${any},AUTO_GPU_SHARE:1000000`; // every model is worth it; every GPU is quick
const rows = [
  { fact: 'a small model stays, and no GPU is looked for', flags: 'AUTO_SMALL_MODEL_MS:1000', name: 'wasm', why: /too little for a GPU$/, asked: 0 },
  { fact: 'GPUs that are software are left alone', flags: always, name: 'wasm', why: /^webgpu is software here \(.*swiftshader.*\), webgl is software here \(.*SwiftShader/, asked: 2 },
  { fact: 'no GPU', flags: always, without: 'webgl,webgpu', name: 'wasm', why: 'webgpu is not available, webgl is not available', asked: 2 },
  { fact: 'a GPU that is slower than the processor', flags: any, gpu: 'Slow', name: 'wasm', why: /^wasm needs [\d.]+ ms for what takes web(gl|gpu) [\d.]+ ms \(Slow\)$/, asked: 2 },
  { fact: 'a GPU that is quicker: webgl', flags: always, gpu: 'Quick', without: 'webgpu', name: 'webgl', why: /^webgl [\d.]+ ms, wasm [\d.]+ ms \(Quick\)$/, asked: 2 },
  { fact: 'a GPU that is quicker: webgpu', flags: always, gpu: 'Quick', without: 'webgl', name: 'webgpu', why: /^webgpu [\d.]+ ms, wasm [\d.]+ ms \(Quick\)$/, asked: 2 },
  { fact: 'a GPU that computes wrong', flags: always, gpu: 'Wrong', without: 'webgpu', wrong: 'draws', name: 'wasm', why: /^webgl failed: its results are off by .*; webgpu is not available$/, asked: 3, warns: /^Gossamer: a model does not run on 'webgl' .* It goes on with 'wasm'\.$/ },
  { fact: 'a GPU that gives no numbers', flags: always, gpu: 'Wrong', without: 'webgpu', wrong: 'nan', name: 'wasm', why: /^webgl failed: its results are off by Infinity .*; webgpu is not available$/, asked: 3, warns: /^Gossamer: a model does not run on 'webgl' .* It goes on with 'wasm'\.$/ },
  { fact: 'a GPU that is lost is tried again, once', flags: always, gpu: 'Quick', without: 'webgpu', lose: 2, name: 'wasm', why: 'the GPU was lost more than once', asked: 4, lost: ['wasm', 'webgl', 'wasm', 'wasm'], warns: /^the WebGL context was lost\. Models go on elsewhere\.$/ },
];
for (const { fact, flags, name, why, asked, lost = [], warns, ...page } of rows) {
  test(fact, { timeout: 120_000 }, async () => {
    const query = new URLSearchParams({ tfjsflags: flags, ...page });
    const result = await resultOf(browser, `auto.html?${query}`);
    assert.deepEqual(result.unasked, { name: 'wasm', why: 'it has not run yet' });
    assert.equal(result.chosen.name, name, result.chosen.why);
    if (typeof why === 'string') assert.equal(result.chosen.why, why);
    else assert.match(result.chosen.why, why);
    assert.equal(result.asked, asked);
    assert.deepEqual(result.lost, lost);
    assert.equal(result.left, 0);
    if (page.wrong === undefined) assert.ok(result.worst < 1e-4, `off by ${result.worst}`);
    assert.deepEqual(result.stored, page.gpu ? ['gossamer/calibration'] : []);
    assert.deepEqual([result.byProgram, result.again, result.ops], ['cpu', name, 'wasm']);
    const said = [...new Set(result.warnings)];
    assert.equal(said.length, warns ? 1 : 0, said.join('\n'));
    if (warns) assert.match(said[0], warns);
  });
}
