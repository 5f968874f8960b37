// Loads single weights by name, for programs that keep a weights manifest without a model.

import type {NamedTensorMap} from '../tensor';
import {CompositeArrayBuffer} from './composite_buffer';
import {decodeWeights} from './decode_weights';
import {fail} from './error';
import {openShard, readChunk} from './shard';
import type {LoadOptions, WeightsManifestConfig} from './types';

/** Loads the weights called `weightNames` (default: all) of a manifest whose paths are relative to `filePathPrefix`. */
export type WeightsLoader = (manifest: WeightsManifestConfig, filePathPrefix?: string, weightNames?: string[]) =>
    Promise<NamedTensorMap>;

/**
 * Fetches weights by name; only groups of files that hold one of them are requested.
 * @example
 * const manifest = [{paths: ['a.bin'], weights: [{name: 'x', shape: [2], dtype: 'float32'}]}];
 * const {x} = await tf.io.loadWeights(manifest, 'https://example.com/model/', ['x']);
 * @throws When the manifest has no weight of a name, or a file cannot be had.
 */
export function loadWeights(manifest: WeightsManifestConfig, filePathPrefix?: string, weightNames?: string[],
                            requestInit?: RequestInit): Promise<NamedTensorMap> {
  const fetchAll = (urls: string[]) => Promise.all(urls.map(url => fetchWhole(url, {requestInit})));
  return weightsLoaderFactory(fetchAll)(manifest, filePathPrefix, weightNames);
}

/**
 * Makes a function like `loadWeights` that reads files its own way.
 * @example
 * const load = tf.io.weightsLoaderFactory(async paths => paths.map(() => new Float32Array([1, 2]).buffer));
 * const {x} = await load([{paths: ['a.bin'], weights: [{name: 'x', shape: [2], dtype: 'float32'}]}]);
 * @param fetchWeights Gives the contents of files, in the order of their paths.
 */
export function weightsLoaderFactory(fetchWeights: (paths: string[]) => Promise<ArrayBuffer[]>): WeightsLoader {
  return async (manifest, filePathPrefix = '', weightNames) => {
    requireNames(manifest, weightNames);
    const wanted = weightNames && new Set(weightNames);
    const groups = manifest.filter(({weights}) => weights.some(({name}) => wanted?.has(name) ?? true));
    const folder = filePathPrefix.endsWith('/') ? filePathPrefix : filePathPrefix + '/';
    const buffers = await fetchWeights(groups.flatMap(({paths}) => paths.map(path => folder + path)));
    let next = 0;
    const tensors = groups.map(({paths, weights}) => {
      const first = next;
      next += paths.length;
      return decodeWeights(buffers.slice(first, next), weights, wanted);
    });
    return Object.assign({}, ...tensors);
  };
}

function requireNames(manifest: WeightsManifestConfig, weightNames: string[] = []): void {
  const known = manifest.flatMap(({weights}) => weights.map(({name}) => name));
  const missing = weightNames.filter(name => !known.includes(name));
  if (missing.length > 0) {
    fail('loadWeights', `Could not find weights ${missing.join(', ')} in a manifest that has ${known.join(', ')}`);
  }
}

async function fetchWhole(url: string, options: LoadOptions): Promise<ArrayBuffer> {
  const shard = {path: url, url};
  const reader = await openShard(shard, options);
  const chunks: Uint8Array[] = [];
  for (let chunk; (chunk = await readChunk(shard, reader));) chunks.push(chunk);
  return new CompositeArrayBuffer(chunks).slice();
}
