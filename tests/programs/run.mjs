// Runs a program that is written for TensorFlow.js: as it is, or on Gossamer in its place, by nothing but module aliases.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../../scripts/serve.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const ours = pathToFileURL(path.join(root, 'dist/index.js')).href;

// Every name of TensorFlow.js stands for one module, whether it is imported or required.
const aliases = (module) => ({
  name: 'tensorflow',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/, namespace: 'tf' }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^@tensorflow\/tfjs(-core|-converter|-layers|-data|-backend-\w+)?(\/dist\/index\.js)?$/ }, () => ({ path: 'tf', namespace: 'tf' }));
    onLoad({ filter: /.*/, namespace: 'tf' }, () => ({ contents: `export * from '${module}';` }));
  },
});

// From the program's file to what its `run` gives.
async function runOn(module, name, outfile, server) {
  await build({
    entryPoints: [path.join(here, 'sources', `${name}.js`)], outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022',
    mainFields: ['module', 'main'], logLevel: 'error', plugins: [aliases(module)],
  });
  const { run } = await import(pathToFileURL(outfile).href);
  return run(server);
}

/** What `run({url})` of tests/programs/sources/<name> gives, on Gossamer and on TensorFlow.js; the repository is served at the url. */
export async function onBoth(name) {
  const folder = path.join(root, 'build/programs'), server = await serve();
  mkdirSync(folder, { recursive: true });
  try {
    return {
      gossamer: await runOn(ours, name, path.join(folder, `${name}.gossamer.mjs`), server),
      tensorflow: await runOn('@tensorflow/tfjs', name, path.join(folder, `${name}.tensorflow.mjs`), server),
    };
  } finally {
    await server.close();
  }
}
