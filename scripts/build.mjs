// Writes dist/: compiles the wasm modules with CMake, bundles js/src for every kind of user, and prints what each file weighs.
//   node scripts/build.mjs [--dev] [--if-needed]
// --dev: quick to compile and readable, not small. --if-needed: only when a source is newer than dist/.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { readOptions } from './options.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const options = readOptions(import.meta.url, { dev: { type: 'boolean', default: false }, 'if-needed': { type: 'boolean', default: false } });
const sources = ['include', 'src', 'backends', 'models', 'js', 'scripts', 'CMakeLists.txt', 'CMakePresets.json', 'package-lock.json'];

const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });

function buildWasm() {
  const preset = options.dev ? 'wasm-dev' : 'wasm';
  if (!existsSync(path.join(root, 'build', preset, 'build.ninja'))) run('cmake', '--preset', preset);
  run('cmake', '--build', '--preset', preset, '--target', 'modules');
  const from = path.join(root, 'build', preset, 'dist');
  for (const file of readdirSync(from)) {
    if (file.endsWith('.wasm')) copyFileSync(path.join(from, file), path.join(dist, file));
  }
}

// The wasm files lie beside each bundle, so it has to know its own address, which only ES modules can ask for.
const bundles = [
  { outfile: 'index.js', format: 'esm' },
  {
    outfile: 'index.cjs', format: 'cjs', platform: 'node',
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'moduleUrl' },
  },
  {
    outfile: 'gossamer.min.js', format: 'iife', globalName: 'tf',
    define: { GOSSAMER_SCRIPT: 'true', 'import.meta.url': 'undefined' },
  },
];

async function buildScripts() {
  // The worker is a file for pages that admit only files, and text within the bundles for Node, and for pages where the file is not found.
  const { outputFiles: [worker] } = await build({ entryPoints: [path.join(root, 'js/src/worker.js')], target: 'es2022', minify: !options.dev, write: false });
  writeFileSync(path.join(dist, 'worker.js'), worker.contents);
  for (const { outfile, ...settings } of bundles) {
    await build({
      entryPoints: [path.join(root, 'js/src/index.ts')],
      outfile: path.join(dist, outfile),
      bundle: true,
      target: 'es2022',
      minify: !options.dev,
      sourcemap: options.dev && 'inline',
      legalComments: 'none',
      logLevel: 'warning',
      ...settings,
      define: { GOSSAMER_WORKER: JSON.stringify(worker.text), ...settings.define },
    });
  }
}

function buildTypes() {
  const file = path.join(dist, 'index.d.ts');
  run(path.join(root, 'node_modules/.bin/dts-bundle-generator'), '--silent', '--no-banner', '--umd-module-name', 'tf',
      '--project', 'tsconfig.json', '-o', file, 'js/src/index.ts');
  copyFileSync(file, path.join(dist, 'index.d.cts'));
}

function printSizes() {
  const row = (name, raw, packed) => console.log(name.padEnd(24), raw.padStart(10), packed.padStart(10));
  row('dist/', 'bytes', 'brotli');
  for (const file of readdirSync(dist).sort()) {
    const bytes = readFileSync(path.join(dist, file));
    row(file, String(bytes.length), String(brotliCompressSync(bytes).length));
  }
}

function isUpToDate() {
  const last = path.join(dist, 'index.d.cts');
  if (!existsSync(last)) return false;
  const built = statSync(last).mtimeMs;
  const files = sources.flatMap((source) => {
    const top = path.join(root, source);
    return statSync(top).isDirectory() ? readdirSync(top, { recursive: true }).map((name) => path.join(top, name)) : [top];
  });
  return files.every((file) => statSync(file).mtimeMs <= built);
}

if (options['if-needed'] && isUpToDate()) process.exit();
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
buildWasm();
await buildScripts();
buildTypes();
printSizes();
