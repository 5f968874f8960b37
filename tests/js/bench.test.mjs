// The check of npm run bench: it passes where kernels keep their share of peak, and fails where they do not.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {loadKernels, readFile} from '../../scripts/bench/abi.mjs';
import {losses, lossesThatStay} from '../../scripts/bench/check.mjs';
import {cases} from '../../scripts/bench/kernel_cases.mjs';
import {nameOf} from '../../scripts/bench/kernels.mjs';

const script = fileURLToPath(new URL('../../scripts/bench.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'gossamer-bench-'));
const NAME = 'gemm 128 x 384 x 384';

// The measurement of one kernel, against a baseline that says `share`.
function check(share, ...options) {
  const baseline = path.join(folder, 'baseline.json');
  writeFileSync(baseline, JSON.stringify({simd: share === undefined ? {} : {[NAME]: share}}));
  const {status, stdout, stderr} = spawnSync(process.execPath,
    [script, '--builds', 'simd', '--only', `^${NAME}$`, '--rounds', '3', '--baseline', baseline, ...options], {encoding: 'utf8'});
  return {status, stdout, stderr, written: JSON.parse(readFileSync(baseline, 'utf8'))};
}

test('a kernel that keeps its share passes', () => {
  const {status, stdout, stderr} = check(0.01, '--check');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /no kernel has lost 15 %/);
});

test('a kernel far below a doctored baseline fails, by name', () => {
  const {status, stdout} = check(20, '--check');
  assert.equal(status, 1);
  assert.match(stdout, /simd: gemm 128 x 384 x 384 reaches \d+ % of peak, in the baseline 2000 %/);
});

test('a kernel that the baseline does not know fails; --update puts it there', () => {
  const {status, stdout} = check(undefined, '--check');
  assert.equal(status, 1);
  assert.match(stdout, /gemm 128 x 384 x 384 is not in the baseline/);
  const {written} = check(undefined, '--update');
  assert.ok(written.simd[NAME] > 0 && written.simd[NAME] < 5);
});

test('every kernel gets all the memory that it asks for', async () => {
  const kernels = await loadKernels(await readFile(new URL('../../dist/kernels.simd.wasm', import.meta.url)));
  const low = new Uint8Array(kernels.memory.buffer, 0, 1024);  // below the module's data: what a missing pointer leads to
  for (const row of cases) {
    const mark = kernels.mark(), run = row.make(kernels);
    run();
    assert.ok(low.every((byte) => byte === 0), `${nameOf(row)} writes to a pointer that is missing`);
    kernels.release(mark);
  }
});

const row = (share) => ({kernel: 'gemm', shape: 'a', share});

test('15 % is what may be lost', () => {
  assert.deepEqual(losses([row(0.86)], {'gemm a': 1}), []);
  assert.deepEqual(losses([row(0.84)], {'gemm a': 1}), [{name: 'gemm a', share: 0.84, wanted: 1}]);
});

test('what seems lost is measured once more before it counts', async () => {
  const asked = [];
  const again = (share) => async (names) => (asked.push(names), [row(share)]);
  assert.deepEqual(await lossesThatStay([row(0.5)], {'gemm a': 1}, again(0.9)), []);
  assert.equal((await lossesThatStay([row(0.5)], {'gemm a': 1}, again(0.6)))[0].share, 0.6);
  await lossesThatStay([row(1)], {'gemm a': 1}, again(0));
  assert.deepEqual(asked, [['gemm a'], ['gemm a']]);
});

test('the committed baseline knows every kernel of both builds', () => {
  const baseline = JSON.parse(readFileSync(new URL('../../scripts/bench/baseline.json', import.meta.url)));
  for (const build of ['simd', 'relaxed']) assert.deepEqual(Object.keys(baseline[build]).sort(), cases.map(nameOf).sort(), build);
});

test('--help says what the options do; so does an option that there is not', () => {
  const run = (...options) => spawnSync(process.execPath, [script, ...options], {encoding: 'utf8'});
  const help = run('--help'), mistyped = run('--onyl', 'conv');
  assert.equal(help.status, 0);
  assert.match(help.stdout, /--only conv/);
  assert.equal(mistyped.status, 2);
  assert.match(mistyped.stderr, /^Unknown option '--onyl'\n[^]*--only conv/);
});
