// Weight files ("shards"): opening one, streaming all in order, and telling which one is broken.

import {fail, failBecause} from './error';
import {platformFetch, type PlatformFetch} from './platform';
import type {LoadOptions} from './types';

/** A weight file: its name in the manifest, and the URL it is fetched from. */
export interface Shard {
  path: string;
  url: string;
}

export type ShardReader = ReadableStreamDefaultReader<Uint8Array>;

/** Requests a shard. Fails, with its name, when it cannot be had. */
export async function openShard({path, url}: Shard, options: LoadOptions): Promise<ShardReader> {
  const response = await request(url, options, true)
      .catch(error => failBecause(error, 'loadWeights', `'${path}' could not be fetched`));
  if (!response.ok) fail('loadWeights', `'${path}' is missing: ${url} answered with HTTP status ${response.status}`);
  const body = response.body ?? new Response(await response.arrayBuffer()).body!;
  return body.getReader();
}

/** Reads the next chunk of a shard, null at its end. Fails, with its name, when the connection breaks. */
export async function readChunk({path}: Shard, reader: ShardReader): Promise<Uint8Array | null> {
  const {done, value} = await reader.read().catch(error => failBecause(error, 'loadWeights', `'${path}' broke off`));
  return done ? null : value;
}

/** Fetches `url` as the options of a load say. */
export function request(url: string, {fetchFunc, requestInit, signal}: LoadOptions, isBinary = false):
    Promise<Response> {
  const fetch = fetchFunc as PlatformFetch | undefined ?? platformFetch();
  const init = signal ? {...requestInit, signal} : requestInit;
  return isBinary ? fetch(url, init, {isBinary}) : fetch(url, init);
}

/** The bytes of all shards, one after another. Each is requested when the one before it has been read. */
export function streamShards(shards: Shard[], options: LoadOptions): ReadableStream<Uint8Array> {
  const chunks = chunksOf(shards, options);
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* chunksOf(shards: Shard[], options: LoadOptions): AsyncGenerator<Uint8Array, void> {
  options.onProgress?.(0);
  for (const [i, shard] of shards.entries()) {
    const reader = await openShard(shard, options);
    try {
      for (let chunk; (chunk = await readChunk(shard, reader));) yield chunk;
    } finally {
      await reader.cancel();
    }
    options.onProgress?.((i + 1) / shards.length);
  }
}

// The cut of the TensorFlow.js converter, unless it is told otherwise.
const USUAL_SHARD_BYTES = 4 * 1024 * 1024;

/**
 * Fails for a group whose shards have not the `total` bytes that the manifest says, naming the broken one. The manifest
 * does not say the size of each; but converters make all shards of a group equal, save the last.
 *
 * @param sizes Bytes that came of each shard; when they are too many together, perhaps not yet all.
 */
export function failForSizes(shards: Shard[], sizes: number[], total: number): never {
  if (shards.length === 0) fail('loadWeights', `the manifest has a group of ${total} bytes without paths`);
  const last = shards.length - 1;
  const came = sizes.reduce((sum, size) => sum + size, 0);
  const size = equalSize(sizes, total, came < total);
  const expected = (i: number) => i < last ? size : total - size * last;
  const broken = sizes.findIndex((bytes, i) => bytes !== expected(i));
  const path = shards[broken].path;
  if (sizes[broken] < expected(broken)) {
    fail('loadWeights', `'${path}' is truncated: ${sizes[broken]} bytes came, expected ${expected(broken)}`);
  }
  fail('loadWeights', `'${path}' is too long: ${sizes[broken]} bytes or more came, expected ${expected(broken)}`);
}

/** The size of all shards but the last: the usual one if it can be, else one that came and can be, else a guess. */
function equalSize(sizes: number[], total: number, truncated: boolean): number {
  const possible = (size: number) => size * (sizes.length - 1) < total && total <= size * sizes.length;
  if (possible(USUAL_SHARD_BYTES)) return USUAL_SHARD_BYTES;
  const came = sizes.filter(possible);
  if (came.length === 0) return Math.ceil(total / sizes.length);
  return truncated ? Math.max(...came) : Math.min(...came);
}
