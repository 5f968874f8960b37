// Streams all weight files of a model into one preallocated place; each byte is copied once.
//
// The manifest tells the bytes of a group of files, not of each file. So the files of a group are requested together,
// but each is drained when the one before it has ended; groups do not wait for one another.

import {CompositeArrayBuffer} from './composite_buffer';
import {failForSizes, type Shard} from './shard';
import {ShardQueue, type Write} from './shard_queue';
import type {LoadOptions, WeightSink, WeightsManifestConfig} from './types';
import {weightByteLength} from './weight_layout';

/** The default sink: keeps the weights in one ArrayBuffer. */
export class ArrayBufferSink implements WeightSink {
  #bytes = new Uint8Array(0);

  get buffer(): ArrayBuffer {
    return this.#bytes.buffer;
  }
  reserve(total: number): void {
    this.#bytes = new Uint8Array(total);
  }
  write(offset: number, chunk: Uint8Array): void {
    this.#bytes.set(chunk, offset);
  }
}

/**
 * Fetches the weights of a model into `sink`, in the order of the manifest, without gaps.
 *
 * Fails with an error that names the file when one is missing, truncated or too long, and with the signal's reason when
 * `options.signal` is aborted; nothing is written to `sink` after that. `options.onProgress` counts the answer to a
 * request and its body as one half each, as in TensorFlow.js; the body's half grows with each chunk.
 * @example
 * const sink = {reserve: total => console.log(total), write: (offset, chunk) => console.log(offset, chunk.length)};
 * const manifest = [{paths: ['a.bin'], weights: [{name: 'x', shape: [2], dtype: 'float32'}]}];
 * await tf.io.loadWeightsInto(sink, manifest, ['https://example.com/a.bin']);
 * @param urls Where to fetch each path of the manifest, group after group.
 */
export async function loadWeightsInto(sink: WeightSink, manifest: WeightsManifestConfig, urls: string[],
                                      options: LoadOptions = {}): Promise<void> {
  options.signal?.throwIfAborted();
  const queue = new ShardQueue(urls.length, options);
  try {
    await untilAborted(fill(sink, groupsOf(manifest, urls), queue), options.signal);
  } finally {
    queue.stop();
  }
  queue.progress.finish();
}

/** Shards that belong together; `byteLength` is undefined while strings among the weights hide it. */
interface Group {
  shards: Shard[];
  byteLength: number | undefined;
}

function groupsOf(manifest: WeightsManifestConfig, urls: string[]): Group[] {
  let next = 0;
  return manifest.map(({paths, weights}) => {
    const lengths = weights.map(weightByteLength);
    return {
      shards: paths.map(path => ({path, url: urls[next++]})),
      byteLength: lengths.every(length => length !== undefined) ? sum(lengths) : undefined,
    };
  });
}

async function fill(sink: WeightSink, groups: Group[], queue: ShardQueue): Promise<void> {
  const kept = await Promise.all(groups.map(group => group.byteLength === undefined ? keep(group, queue) : null));
  const lengths = groups.map((group, i) => group.byteLength ?? kept[i]!.length);
  sink.reserve(sum(lengths));
  await Promise.all(groups.map((group, i) => {
    const base = sum(lengths.slice(0, i));
    const bytes = kept[i];
    return bytes ? sink.write(base, bytes)
                 : drain(group, queue, (offset, chunk) => sink.write(base + offset, chunk));
  }));
}

/** Holds the bytes of a group in memory: the way to learn its size. Weights with strings are few and small. */
async function keep(group: Group, queue: ShardQueue): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await drain(group, queue, (_, chunk) => chunks.push(chunk));
  return new Uint8Array(new CompositeArrayBuffer(chunks).slice());
}

/** Writes the shards of a group one after another; fails when they are not as long as the manifest says. */
async function drain({shards, byteLength}: Group, queue: ShardQueue, write: Write): Promise<void> {
  const sizes = shards.map(() => 0);
  let end = Promise.resolve(0);
  await Promise.all(shards.map((shard, i) => end = queue.add(shard, end, (offset, chunk) => {
    sizes[i] += chunk.length;
    if (byteLength !== undefined && offset + chunk.length > byteLength) failForSizes(shards, sizes, byteLength);
    write(offset, chunk);
    if (byteLength) queue.progress.add(chunk.length / byteLength * shards.length);
  })));
  if (byteLength !== undefined && sum(sizes) < byteLength) failForSizes(shards, sizes, byteLength);
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => abort = () => reject(signal.reason));
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
