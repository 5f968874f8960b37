// Bundles parts of js/src/io for tests that need neither the wasm core nor a build of the package.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const source = fileURLToPath(new URL('../../../js/src/io/', import.meta.url));

// Tensors as plain values: tested here are the bytes that become tensors, and those that tensors become.
const plainTensors = 'export const makeTensor = (values, shape, dtype) => ({values, shape, dtype});';

const withoutCore = {
  name: 'without-core',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\.\.\/engine$/}, () => ({path: 'engine', namespace: 'plain'}));
    onLoad({filter: /.*/, namespace: 'plain'}, () => ({contents: plainTensors}));
  },
};

/** The exports of modules of js/src/io, named without extension. */
export async function importIO(...modules) {
  const folder = mkdtempSync(join(tmpdir(), 'gossamer-io-'));
  const outfile = join(folder, 'io.mjs');
  try {
    await build({
      stdin: {contents: modules.map(name => `export * from './${name}';`).join('\n'), resolveDir: source},
      outfile, bundle: true, format: 'esm', platform: 'neutral', plugins: [withoutCore], logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
