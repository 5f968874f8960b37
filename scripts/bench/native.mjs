// What native builds reach on the same shapes: build/native/tests/gossamer_bench, where it has been built.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../build/native/tests/gossamer_bench', import.meta.url));

/** GFLOP/s of XNNPACK on one thread, by the case's name; or {missing: why}. */
export function measureNative() {
  if (!existsSync(program)) return { missing: 'cmake --preset native && cmake --build --preset native --target gossamer_bench builds it' };
  const report = execFileSync(program, ['--benchmark_filter=^xnnpack/', '--benchmark_format=json', '--benchmark_min_time=0.1'],
    { encoding: 'utf8', env: { ...process.env, GOSSAMER_THREADS: '1' }, stdio: ['ignore', 'pipe', 'ignore'] });
  if (!report.trim()) return { missing: 'the native build has no XNNPACK' };
  const speeds = {};
  for (const { name, 'GFLOP/s': gflops } of JSON.parse(report).benchmarks) {
    if (gflops) speeds[name.replace(/^xnnpack\/|\/real_time$/g, '')] = gflops > 1e6 ? gflops / 1e9 : gflops;
  }
  return { speeds };
}
