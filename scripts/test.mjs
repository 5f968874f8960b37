// Runs every check of the project in stages, a line for each; a failed stage does not hide the ones after it.
//   npm test                            everything
//   npm test -- --only native,js        some stages
//   npm test -- --list                  their names
//   npm test -- --all-models            runs all published models on the GPU backends too, which takes half an hour
// What the stages print goes to build/logs/<stage>.log; of a failed one the end is shown.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const stages = [
  { name: 'native', what: 'C++ tests', run: (sh) => ctest(sh, 'native') },
  { name: 'asan', what: 'C++ tests under AddressSanitizer and UBSan', run: (sh) => ctest(sh, 'native-asan') },
  { name: 'generated', what: 'generated files match the op table', run: generatedFilesAreFresh },
  { name: 'walkthrough', what: 'adding an op as README.md says', run: (sh) => sh('node', 'scripts/check-walkthrough.mjs') },
  { name: 'types', what: 'TypeScript type check', run: (sh) => sh('node_modules/.bin/tsc') },
  { name: 'build', what: 'npm run build', run: (sh) => sh('node', 'scripts/build.mjs') },
  { name: 'wasm', what: 'C++ tests as wasm in Node', run: (sh) => ctest(sh, 'wasm') },
  { name: 'js', what: 'JavaScript tests in Node', run: (sh) => nodeTests(sh, 'tests/js') },
  { name: 'programs', what: 'programs and libraries written for TensorFlow.js', run: (sh) => nodeTests(sh, 'tests/programs') },
  { name: 'examples', what: 'the examples do what they promise', run: (sh) => nodeTests(sh, 'tests/examples') },
  { name: 'browser', what: 'tests in Chromium and Firefox', run: (sh) => nodeTests(sh, 'tests/browser') },
  { name: 'package', what: 'the npm package as its users install it', run: (sh) => nodeTests(sh, 'tests/package') },
  { name: 'models', what: 'published models', run: publishedModels, needs: '../shared/models/run.mjs' },
];

async function ctest(sh, preset) {
  if (!existsSync(`build/${preset}/build.ninja`)) await sh('cmake', '--preset', preset);
  await sh('cmake', '--build', '--preset', preset);
  await sh('ctest', '--test-dir', `build/${preset}`, '--verbose', '--no-tests=error', '-j', availableParallelism());
}

// The files that .gitattributes gives to the generator, as it prints them now, are those that are committed.
async function generatedFilesAreFresh(sh) {
  const files = readFileSync('.gitattributes', 'utf8').match(/^\S+(?= .*linguist-generated merge=)/gm);
  await sh('cmake', '--build', '--preset', 'native', '--target', 'generate');
  await sh('git', 'diff', '--exit-code', '--', ...files);
}

// Node 20 takes folders and no globs, Node 22 globs and no folders; both take files.
async function nodeTests(sh, folder) {
  await sh('node', 'scripts/build.mjs', '--if-needed');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.mjs'));
  await sh('node', '--test', '--test-reporter=spec', ...files.sort().map((file) => path.join(folder, file)));
}

// In Node all of them. In Chromium, whose GPU is software here, some small ones of many kinds, or all where that is asked for.
const inNode = [['tfjs-graph', 'cpu'], ['tfjs-layers', 'wasm']];
const inChromium = ['webgl', 'webgpu'].flatMap((backend) => [
  ['tfjs-graph', backend, ['human-age', 'human-liveness', 'human-mobileface', 'human-facemesh-detection-short', 'language-detection']],
  ['tfjs-layers', backend, ['esrgan-default-x2']],
]);

async function publishedModels(sh) {
  await sh('node', 'scripts/build.mjs', '--if-needed');
  const judge = (impl, format, backend, ...more) =>
    sh('node', '../shared/models/run.mjs', '--impl', impl, '--split', 'open', '--format', format, '--backend', backend, ...more);
  for (const [format, backend] of inNode) await judge('dist/index.js', format, backend);
  for (const [format, backend, some] of inChromium) {
    await judge('tests/browser/remote.mjs', format, backend, '--timeout', 400, ...(options['all-models'] ? [] : ['--only', some.join()]));
  }
}

// How the runners sum up: GoogleTest, node --test, and the models' own. Only one of them speaks in a stage.
const summaries = {
  passed: [/\[  PASSED  \] (\d+) test/g, /^ℹ pass (\d+)/gm, /^total +(\d+) passed/gm],
  failed: [/\[  FAILED  \] (\d+) test/g, /^ℹ fail (\d+)/gm, /^total +\d+ passed, (\d+) failed/gm],
};
const count = (printed, patterns) =>
  patterns.flatMap((pattern) => [...printed.matchAll(pattern)]).reduce((sum, [, number]) => sum + Number(number), 0);

// Runs a command into the log; resolves to its exit code and output.
function execute(log, command, args) {
  return new Promise((resolve) => {
    log.write(`$ ${command} ${args.join(' ')}\n`);
    const child = spawn(command === 'node' ? process.execPath : command, args.map(String), { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => { printed += text; log.write(text); });
    }
    child.on('error', (error) => resolve({ code: error.message, printed }));
    child.on('close', (code, signal) => resolve({ code: code ?? signal, printed }));
  });
}

async function runStage({ name, what, run }) {
  const file = `build/logs/${name}.log`;
  const log = createWriteStream(file);
  const total = { passed: 0, failed: 0 };
  const sh = async (command, ...args) => {
    const { code, printed } = await execute(log, command, args);
    total.passed += count(printed, summaries.passed);
    total.failed += count(printed, summaries.failed);
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}: exit status ${code}`);
  };
  const start = Date.now();
  const error = await run(sh).then(() => undefined, (reason) => reason);
  await new Promise((resolve) => log.end(resolve));
  if (error && total.failed === 0) total.failed = 1;        // it did not get as far as its tests
  if (!error && total.passed === 0) total.passed = 1;       // a check without tests of its own
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`${error ? 'FAIL' : 'ok'.padEnd(4)} ${name.padEnd(12)} ${what.padEnd(44)}` +
              `${seconds.padStart(5)} s  ${total.passed} passed, ${total.failed} failed`);
  if (error) console.log(`${lastLines(file, 60)}\n${error.message}\n(all of it: ${file})\n`);
  return total;
}

const lastLines = (file, count) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).map((line) => `  | ${line}`).join('\n');

function chosenStages(only) {
  if (!only) return stages;
  const names = only.split(',');
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length) throw new Error(`no stage is called ${unknown.join(', ')}; there are ${stages.map((stage) => stage.name).join(', ')}`);
  return stages.filter((stage) => names.includes(stage.name));
}

const options = readOptions(import.meta.url, { only: { type: 'string' }, list: { type: 'boolean', default: false }, 'all-models': { type: 'boolean', default: false } });
if (options.list) {
  for (const { name, what } of stages) console.log(name.padEnd(12), what);
  process.exit();
}

mkdirSync('build/logs', { recursive: true });
const totals = { passed: 0, failed: 0 };
for (const stage of chosenStages(options.only)) {
  if (stage.needs && !existsSync(stage.needs)) {
    console.log(`skip ${stage.name.padEnd(12)} ${stage.what}: no ${stage.needs} here`);
    continue;
  }
  const { passed, failed } = await runStage(stage);
  totals.passed += passed;
  totals.failed += failed;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
