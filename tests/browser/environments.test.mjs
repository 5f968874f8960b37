// Every kind of page and worker in which a browser runs scripts starts the runtime and computes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './harness.mjs';

const sum = { values: [11, 22, 33], leaked: 0 };
const scriptsFrom = (sources) => ({ 'Content-Security-Policy': `default-src 'self'; script-src ${sources}` });

const rows = [
  { fact: 'ES module', page: 'esm.html' },
  { fact: 'ES module, cross-origin isolated', page: 'esm.html', isolated: true },
  { fact: 'script tag', page: 'script.html' },
  { fact: 'script tag, first op without await', page: 'script-sync.html' },
  { fact: 'module worker', page: 'module-worker.html' },
  { fact: 'module worker, cross-origin isolated', page: 'module-worker.html', isolated: true },
  { fact: 'classic worker', page: 'classic-worker.html' },
  { fact: 'service worker', page: 'service-worker.html' },
  { fact: 'strict content security policy', page: 'esm.html', headers: scriptsFrom("'self' 'wasm-unsafe-eval'") },
];
inEveryEngine((resultOf) => {
  for (const { fact, page, ...options } of rows) {
    test(fact, { timeout: 60_000 }, async () => assert.deepEqual(await resultOf(page, options), sum));
  }

  test('a policy without wasm-unsafe-eval: the error says that it is needed', { timeout: 60_000 }, async () => {
    const { error } = await resultOf('esm.html', { headers: scriptsFrom("'self'") });
    assert.match(error ?? 'no error', /wasm-unsafe-eval/);
  });
});
