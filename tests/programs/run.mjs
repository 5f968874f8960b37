// Runs a program that is written for TensorFlow.js: as it is, or on Gossamer in its place, by nothing but module aliases.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const ours = pathToFileURL(path.join(root, 'dist/index.js')).href;

const aliases = (module) => ({
  name: 'tensorflow',
  setup({ onResolve }) {
    onResolve({ filter: /^@tensorflow\/tfjs(-core|-converter|-layers|-data|-backend-\w+)?(\/dist\/index\.js)?$/ }, () => ({ path: module, external: true }));
  },
});

/** What `run()` of tests/programs/sources/<name> gives, on Gossamer and on TensorFlow.js. */
export async function onBoth(name) {
  const results = {};
  mkdirSync(path.join(root, 'build/programs'), { recursive: true });
  for (const [who, module] of [['gossamer', ours], ['tensorflow', '@tensorflow/tfjs']]) {
    const outfile = path.join(root, 'build/programs', `${name}.${who}.mjs`);
    await build({
      entryPoints: [path.join(here, 'sources', `${name}.js`)], outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022',
      mainFields: ['module', 'main'], logLevel: 'error', plugins: [aliases(module)],
    });
    const { run } = await import(pathToFileURL(outfile).href);
    results[who] = await run();
  }
  return results;
}
