// Requests shards a few at a time, in the order they are added, and can be stopped as a whole.

import {openShard, readChunk, type Shard, type ShardReader} from './shard';
import type {LoadOptions, OnProgressCallback} from './types';

// What browsers allow per host over HTTP/1; further requests would wait in the browser's queue.
const MAX_REQUESTS = 6;

/** Takes a chunk that belongs at `offset`. */
export type Write = (offset: number, chunk: Uint8Array) => void;

export class ShardQueue {
  /** Counts one for each answer; who knows the size of the bodies adds one for each of those. */
  readonly progress: Progress;
  readonly #options: LoadOptions;
  readonly #readers = new Set<ShardReader>();
  readonly #waiting: Array<() => void> = [];
  #free = MAX_REQUESTS;
  #stopped = false;

  constructor(shards: number, options: LoadOptions) {
    this.#options = options;
    this.progress = new Progress(2 * shards, options.onProgress);
  }

  /**
   * Requests a shard, and gives its chunks to `write` when `start`, its place, is known. Resolves to where it ends.
   * A shard that `start` waits for must have been added before, or neither would ever begin.
   */
  async add(shard: Shard, start: Promise<number>, write: Write): Promise<number> {
    if (this.#free > 0) --this.#free;
    else await new Promise<void>(resolve => this.#waiting.push(resolve));
    try {
      return await this.#drain(shard, start, write);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else ++this.#free;
    }
  }

  /** Ends all reading. Nothing is requested or written from now on. */
  stop(): void {
    this.#stopped = true;
    for (const reader of this.#readers) cancel(reader);
  }

  async #drain(shard: Shard, start: Promise<number>, write: Write): Promise<number> {
    if (this.#stopped) return 0;
    const reader = await openShard(shard, this.#options);
    this.#readers.add(reader);
    try {
      if (!this.#stopped) this.progress.add(1);
      let end = await start;
      for (let chunk; !this.#stopped && (chunk = await readChunk(shard, reader)) && !this.#stopped;) {
        write(end, chunk);
        end += chunk.length;
      }
      return end;
    } finally {
      this.#readers.delete(reader);
      cancel(reader);
    }
  }
}

/** Reports which part of `total` units of work is done. */
class Progress {
  #done = 0;
  #reported = 0;

  constructor(readonly total: number, readonly report?: OnProgressCallback) {}

  add(units: number): void {
    this.#done += units;
    this.#tell(Math.min(1, this.#done / this.total));
  }

  finish(): void {
    if (this.#reported < 1) this.#tell(1);
  }

  #tell(fraction: number): void {
    this.#reported = fraction;
    this.report?.(fraction);
  }
}

// The stream may have failed or ended already; either way nobody reads it any more.
function cancel(reader: ShardReader): void {
  reader.cancel().catch(() => {});
}
