// How fast the matrix and convolution kernels are, as a share of what the registers alone can do in the same run.
//   node scripts/bench/kernels.mjs [--kernels dist/kernels.relaxed.wasm] [--only REGEX] [--rounds N]
// Without --kernels: the best module of dist/ that this engine accepts. One thread; pin it for steady figures: taskset -c 1 node …
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadKernels } from './abi.mjs';
import { cases } from './kernel_cases.mjs';
import { peakMeter } from './peak.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values: options } = parseArgs({
  options: { kernels: { type: 'string' }, only: { type: 'string', default: '.' }, rounds: { type: 'string', default: '15' } },
});

function isAccepted(file) {
  try {
    loadKernels(file, 2);
    return true;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) return false;
    throw error;
  }
}
const candidates = options.kernels ? [options.kernels] : ['relaxed', 'simd'].map((name) => path.join(root, `dist/kernels.${name}.wasm`));
const file = candidates.find((name) => existsSync(name) && isAccepted(name));
if (!file) throw new Error(`no kernel module to run: ${candidates.join(', ')}`);

const peak = peakMeter(file.includes('relaxed'));
const kernels = loadKernels(file);
console.log(`${path.basename(file)}, Node ${process.version}`);
console.log(`${'kernel'.padEnd(12)} ${'shape'.padEnd(34)} GFLOP/s  % of peak`);
for (const { kernel, shape, flops, make } of cases) {
  if (!new RegExp(options.only).test(`${kernel} ${shape}`)) continue;
  const mark = kernels.mark(), run = make(kernels);
  const turns = Math.max(1, Math.round(1e8 / flops));
  for (let i = 0; i < turns * 3; ++i) run();
  let best = 0, highest = 0;
  for (let round = 0; round < Number(options.rounds); ++round) {
    highest = Math.max(highest, peak());
    const start = performance.now();
    for (let i = 0; i < turns; ++i) run();
    best = Math.max(best, (flops * turns) / 1e6 / (performance.now() - start));
  }
  console.log(`${kernel.padEnd(12)} ${shape.padEnd(34)} ${best.toFixed(1).padStart(7)}  ${((best / highest) * 100).toFixed(0).padStart(8)}`);
  kernels.release(mark);
}
