// How fast the kernels are: each as a share of what the registers alone reach in the same run, then beside native XNNPACK and beside other
// packages of npm, where these are there.
//   npm run bench                     all tables: of the release build, so after npm run build
//   npm run bench -- --only conv      kernels whose name matches; --rounds 40: steadier; --builds simd: one of simd, relaxed
//   npm run bench -- --check          only the kernels; exit status 1 when one has lost 15 % of its share in the baseline
//   npm run bench -- --update         writes what was measured to the baseline
// One thread; pin it for steady figures: taskset -c 1 npm run bench
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, lossesThatStay } from './bench/check.mjs';
import { measureBuild } from './bench/engines.mjs';
import { nameOf } from './bench/kernels.mjs';
import { measureNative } from './bench/native.mjs';
import { measurePeers } from './bench/peers.mjs';
import { print } from './bench/table.mjs';
import { readOptions } from './options.mjs';

const options = readOptions(import.meta.url, {
  only: { type: 'string', default: '.' }, rounds: { type: 'string', default: '15' }, builds: { type: 'string', default: 'simd,relaxed' },
  check: { type: 'boolean', default: false }, update: { type: 'boolean', default: false },
  baseline: { type: 'string', default: fileURLToPath(new URL('bench/baseline.json', import.meta.url)) },
  peers: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
});
const rounds = Number(options.rounds), builds = options.builds.split(',');
const oneDigit = (x) => (x === undefined ? '-' : x.toFixed(1)), percent = (share) => (100 * share).toFixed(0);

const measured = {};
for (const build of builds) {
  const { engine, rows, missing } = await measureBuild(build, { only: options.only, rounds });
  if (missing) {
    console.log(`kernels.${build}.wasm: not measured: ${missing}\n`);
    continue;
  }
  measured[build] = rows;
  console.log(`kernels.${build}.wasm, ${engine}`);
  print(['kernel', 'GFLOP/s', '% of peak'], rows.map((row) => [nameOf(row), oneDigit(row.gflops), percent(row.share)]));
}

const readBaseline = () => JSON.parse(readFileSync(options.baseline, 'utf8'));

if (options.update) {
  const baseline = readBaseline();
  for (const [build, rows] of Object.entries(measured)) {
    for (const row of rows) (baseline[build] ??= {})[nameOf(row)] = Number(row.share.toFixed(3));
  }
  writeFileSync(options.baseline, `${JSON.stringify(baseline, null, 2)}\n`);
} else if (options.check) {
  const baseline = readBaseline(), lost = [];
  for (const [build, rows] of Object.entries(measured)) {
    const again = async (names) => (await measureBuild(build, { only: names, rounds: 4 * rounds })).rows;
    lost.push(...describe(build, await lossesThatStay(rows, baseline[build] ?? {}, again)));
  }
  console.log(lost.length ? lost.join('\n') : 'no kernel has lost 15 % of its share of peak');
  process.exitCode = lost.length ? 1 : 0;
} else {
  const native = measureNative();
  if (native.missing) console.log(`native XNNPACK: not measured: ${native.missing}\n`);
  else {
    const cell = (name, build) => oneDigit(measured[build]?.find((row) => row.native === name)?.gflops);
    console.log('GFLOP/s, one thread');
    print(['', ...builds.map((build) => `wasm ${build}`), 'native XNNPACK'],
      Object.entries(native.speeds).map(([name, gflops]) => [name, ...builds.map((build) => cell(name, build)), oneDigit(gflops)]));
  }
  const { peers, rows, missing } = await measurePeers(options.peers);
  if (missing) console.log(`other packages: not measured: ${missing}`);
  else {
    console.log(`milliseconds per call, Node ${process.version}, one thread`);
    print(['', 'gossamer', ...peers], rows.map(({ name, times }) => [name, ...times.map((ms) => (ms === undefined ? '-' : ms.toPrecision(3)))]));
  }
}
