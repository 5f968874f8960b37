// How fast the kernels of a module are, as a share of what the registers alone can do beside them; in Node and in pages.
import { loadKernels, readFile } from './abi.mjs';
import { cases } from './kernel_cases.mjs';
import { peakMeter } from './peak.mjs';

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** What identifies a case in tables and in the baseline. */
export const nameOf = ({ kernel, shape }) => `${kernel} ${shape}`;

const isChosen = (only) => (kernel) => typeof only === 'string' ? new RegExp(only).test(nameOf(kernel)) : only.includes(nameOf(kernel));

// Engines put better code in the place of what has run for a while, when there is time to make it.
async function warmUp(run, turns) {
  for (let part = 0; part < 2; ++part) {
    for (let i = 0; i < turns * 3; ++i) run();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

// Each round measures the peak and then the kernel: what slows the machine down for a while slows both.
async function measure(kernels, peak, { kernel, shape, native, flops, make }, rounds) {
  const mark = kernels.mark(), run = make(kernels), turns = Math.max(1, Math.round(1e8 / flops));
  await warmUp(run, turns);
  const speeds = [], shares = [];
  for (let round = 0; round < rounds; ++round) {
    const most = peak(), start = performance.now();
    for (let i = 0; i < turns; ++i) run();
    const speed = (flops * turns) / 1e6 / (performance.now() - start);
    speeds.push(speed);
    shares.push(speed / most);
  }
  kernels.release(mark);
  return { kernel, shape, native, gflops: median(speeds), share: median(shares) };
}

/**
 * Measures the kernels of dist/kernels.<build>.wasm, one thread. `only`: a pattern that the names match, or the names.
 * Resolves to rows {kernel, shape, gflops, share}, medians over the rounds; undefined where the engine refuses the module.
 */
export async function measureKernels(build, { only = '.', rounds = 15, folder = new URL('../../dist/', import.meta.url).href } = {}) {
  const bytes = await readFile(new URL(`kernels.${build}.wasm`, folder));
  if (!WebAssembly.validate(bytes)) return undefined;
  const kernels = await loadKernels(bytes), peak = peakMeter(build === 'relaxed');
  const rows = [];
  for (const row of cases.filter(isChosen(only))) rows.push(await measure(kernels, peak, row, rounds));
  return rows;
}
