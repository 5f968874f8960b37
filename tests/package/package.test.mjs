// The tarball that would be published, installed into an empty project and used in every way that package.json promises.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const project = mkdtempSync(path.join(tmpdir(), 'gossamer-package-'));
after(() => rmSync(project, { recursive: true }));

function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
const write = (file, text) => writeFileSync(path.join(project, file), text);
const tool = (name) => path.join(root, 'node_modules/.bin', name);

const [{ filename, files }] = JSON.parse(run('npm', 'pack', root, '--json', '--silent'));
write('package.json', JSON.stringify({ private: true, type: 'module' }));
run('npm', 'install', '--silent', '--no-audit', '--no-fund', `./${filename}`);

const program = (open) => `${open}
tf.ready().then(async () => console.log(JSON.stringify(Array.from(await tf.add([1, 2], [3, 4]).data()))));\n`;

test('the tarball holds the bundles, the types, the wasm modules and the licence, and nothing else', () => {
  assert.deepEqual(files.map((file) => file.path).sort(), [
    'LICENSE', 'README.md', 'dist/core.wasm', 'dist/gossamer.min.js', 'dist/index.cjs', 'dist/index.d.cts', 'dist/index.d.ts',
    'dist/index.js', 'dist/kernels.relaxed.wasm', 'dist/kernels.simd.wasm', 'dist/worker.js', 'package.json',
  ]);
});

test('installing it brings no other package', () => {
  assert.deepEqual(readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.')), ['gossamer']);
});

test('import', () => {
  write('use.mjs', program("import * as tf from 'gossamer';"));
  assert.equal(run('node', 'use.mjs'), '[4,6]\n');
});

test('require', () => {
  write('use.cjs', program("const tf = require('gossamer');"));
  assert.equal(run('node', 'use.cjs'), '[4,6]\n');
});

test('the wasm modules can be named', () => {
  write('locate.mjs', "for (const name of ['core', 'kernels.simd', 'kernels.relaxed']) import.meta.resolve(`gossamer/${name}.wasm`);");
  run('node', 'locate.mjs');
});

test('bundled with esbuild, with the wasm modules beside the bundle', () => {
  run(tool('esbuild'), 'use.mjs', '--bundle', '--format=esm', '--platform=browser', '--outfile=bundle/app.mjs', '--log-level=warning');
  for (const { path: file } of files) {
    if (file.endsWith('.wasm')) copyFileSync(path.join(root, file), path.join(project, 'bundle', path.basename(file)));
  }
  assert.equal(run('node', 'bundle/app.mjs'), '[4,6]\n');
});

// Vite names assets by their content: the program finds them only through the addresses that Vite put into it.
test('bundled with Vite, which takes the wasm modules and the worker along', () => {
  write('vite.config.mjs', `export default {
    base: './', logLevel: 'warn',
    build: {outDir: 'vite', target: 'es2022', modulePreload: false, rollupOptions: {input: 'use.mjs'}},
  };`);
  run(tool('vite'), 'build');
  const assets = readdirSync(path.join(project, 'vite/assets'));
  const find = (pattern) => assets.find((name) => pattern.test(name));
  assert.equal(run('node', `vite/assets/${find(/^use-.*\.js$/)}`), '[4,6]\n');
  assert.ok(find(/^worker-.*\.js$/), `no worker among ${assets}`);
});

const typed = (open) => `${open}
export async function sum(values: number[]): Promise<number> {
  const x: tf.Tensor1D = tf.tensor1d(values);
  const total: tf.Scalar = tf.sum(x);
  return (await total.data())[0];
}\n`;

// The types are checked in full: an error inside index.d.ts would be an error of its users.
for (const [kind, file, open, settings] of [
  ['an ES module under node resolution', 'typed.mts', "import * as tf from 'gossamer';", ['--module', 'nodenext']],
  ['a CommonJS module under node resolution', 'typed.cts', "import tf = require('gossamer');", ['--module', 'nodenext']],
  ['a bundler', 'typed.ts', "import * as tf from 'gossamer';", ['--module', 'esnext', '--moduleResolution', 'bundler']],
]) {
  test(`the types serve ${kind}`, () => {
    write(file, typed(open));
    run(tool('tsc'), '--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,esnext.disposable,dom', ...settings, file);
  });
}
