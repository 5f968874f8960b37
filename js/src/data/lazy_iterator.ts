// Iterators whose elements come one promise at a time, and all that can be done to such a stream.
import {dispose} from '../scope';
import {now} from '../util';
import {alea} from './random';
import {cloneStructure, type DeepMapResult, disposeConsumed, isContainer, mapLeaves, zipStructures, zipToList} from './structure';
import type {Container} from './types';

type Read<T> = () => Promise<IteratorResult<T>>;

const done = {value: null, done: true} as const;
const given = <T>(value: T): IteratorResult<T> => ({value, done: false});

// Lets reads begin one after the other, however many are asked for at once.
function inTurn<T>(read: Read<T>): Read<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const result = last.then(read, read);
    last = result;
    return result;
  };
}

/**
 * A stream of elements. Tensors that a step takes in and does not pass on are freed by it; those that come out belong to
 * whoever reads. `next` may be called again before the last promise is settled.
 */
export abstract class LazyIterator<T> {
  /** Tells the steps of which the stream is made. */
  abstract summary(): string;

  /** The next element, or `{done: true}`. */
  abstract next(): Promise<IteratorResult<T>>;

  /** All elements that are left. */
  async toArray(): Promise<T[]> {
    const all: T[] = [];
    for (let item = await this.next(); !item.done; item = await this.next()) all.push(item.value);
    return all;
  }

  /** {@link toArray} with up to 100 reads under way at a time. */
  async toArrayForTest(): Promise<T[]> {
    return this.prefetch(100).toArray();
  }

  /** Reads to the end; only what the steps do on the way counts. */
  async resolveFully(): Promise<void> {
    while (!(await this.next()).done);
  }

  /** Reads until an element that `predicate` refuses. */
  async resolveWhile(predicate: (value: T) => boolean): Promise<void> {
    for (let item = await this.next(); !item.done && predicate(item.value); item = await this.next());
  }

  /** Asks `handler` about each error: true goes on with the next element, false ends the stream. */
  handleErrors(handler: (error: Error) => boolean): LazyIterator<T> {
    return step(this, 'handleErrors', inTurn(async () => {
      for (;;) {
        try {
          return await this.next();
        } catch (error) {
          if (!handler(error as Error)) return done;
        }
      }
    }));
  }

  filter(predicate: (value: T) => boolean): LazyIterator<T> {
    return step(this, 'Filter', inTurn(async () => {
      for (;;) {
        const item = await this.next();
        if (item.done || predicate(item.value)) return item;
        dispose(item.value);
      }
    }));
  }

  map<O>(transform: (value: T) => O): LazyIterator<O> {
    return step(this, 'Map', async () => {
      const item = await this.next();
      if (item.done) return done;
      const mapped = transform(item.value);
      disposeConsumed(item.value, mapped);
      return given(mapped);
    });
  }

  /** {@link map} with a function that may take its time; several may be under way where the reader asks for many. */
  mapAsync<O>(transform: (value: T) => Promise<O>): LazyIterator<O> {
    return step(this, 'AsyncMap', async () => {
      const item = await this.next();
      if (item.done) return done;
      const mapped = await transform(item.value);
      disposeConsumed(item.value, mapped);
      return given(mapped);
    });
  }

  /** {@link mapAsync}, one at a time. */
  serialMapAsync<O>(transform: (value: T) => Promise<O>): LazyIterator<O> {
    return this.mapAsync(transform).serial();
  }

  /** Each element of what `transform` returns, one after the other. */
  flatmap<O>(transform: (value: T) => O[]): LazyIterator<O> {
    return step(this, 'Flatmap', spread(this, transform));
  }

  async forEachAsync(f: (value: T) => void): Promise<void> {
    return this.map(f).resolveFully();
  }

  /** Calls `f` for one element at a time, until it resolves to something else than true. */
  async serialForEach(f: (value: T) => Promise<boolean>): Promise<void> {
    return this.serialMapAsync(f).resolveWhile((goOn) => goOn === true);
  }

  /** Lists of `batchSize` elements; the last may be shorter unless `smallLastBatch` is false. */
  rowMajorBatch(batchSize: number, smallLastBatch = true): LazyIterator<T[]> {
    return step(this, 'RowMajorBatch', inTurn(async () => {
      const batch: T[] = [];
      while (batch.length < batchSize) {
        const item = await this.next();
        if (item.done) {
          if (batch.length && smallLastBatch) break;
          dispose(batch);
          return done;
        }
        batch.push(item.value);
      }
      return given(batch);
    }));
  }

  /** Batches in the structure of the elements; `zipFn` makes one value of those in the same place, a list unless given. */
  columnMajorBatch(batchSize: number, smallLastBatch = true, zipFn: (xs: unknown[]) => DeepMapResult = zipToList): LazyIterator<unknown> {
    return this.rowMajorBatch(batchSize, smallLastBatch).map((rows) => zipStructures(rows, zipFn));
  }

  /** The elements of this stream and then those of another. */
  concatenate(iterator: LazyIterator<T>, baseErrorHandler?: (error: Error) => boolean): LazyIterator<T> {
    return concatenated(iteratorOf([this as LazyIterator<T>, iterator], (x) => x), baseErrorHandler);
  }

  /** At most `count` elements; all where it is negative or missing. */
  take(count?: number): LazyIterator<T> {
    if (count === undefined || count === null || count < 0) return this;
    let taken = 0;
    return step(this, 'Take', async () => (taken++ < count ? this.next() : done));
  }

  /** All but the first `count` elements; all where it is negative or missing. */
  skip(count?: number): LazyIterator<T> {
    if (count === undefined || count === null || count < 0) return this;
    let skipped = 0;
    return step(this, 'Skip', inTurn(async () => {
      for (; skipped < count; skipped++) {
        const item = await this.next();
        if (item.done) return item;
        dispose(item.value);
      }
      return this.next();
    }));
  }

  /** The same elements, `bufferSize` of which are always under way. */
  prefetch(bufferSize: number): LazyIterator<T> {
    checkBuffer(bufferSize, 'prefetch');
    const buffer: Array<Promise<IteratorResult<T>>> = [];
    return step(this, 'Prefetch', () => {
      fill(buffer, bufferSize, this);
      return buffer.shift()!;
    });
  }

  /** Elements in an order drawn from a window of the next `windowSize`; the same one for the same seed. */
  shuffle(windowSize: number, seed?: string): LazyIterator<T> {
    checkBuffer(windowSize, 'shuffle');
    const random = alea(seed || String(now()));
    const buffer: Array<Promise<IteratorResult<T>>> = [];
    let started = false;
    return step(this, 'Shuffle', inTurn(async () => {
      if (!started) fill(buffer, windowSize, this);
      started = true;
      while (buffer.length) {
        const chosen = Math.floor(random() * buffer.length);
        const item = buffer[chosen], last = buffer.pop()!;
        if (chosen < buffer.length) buffer[chosen] = last;
        const result = await item;
        if (result.done) continue; // the buffer runs empty
        fill(buffer, windowSize, this);
        return result;
      }
      return done;
    }));
  }

  /** The same elements, each read when the one before has come. */
  serial(): LazyIterator<T> {
    return step(this, 'Serial', inTurn(() => this.next()));
  }
}

function checkBuffer(size: number, name: string): void {
  if (!(size >= 1)) throw new RangeError(`${name}: the buffer must have room for at least one element, but its size is ${size}`);
}

function fill<T>(buffer: Array<Promise<IteratorResult<T>>>, size: number, from: LazyIterator<T>): void {
  while (buffer.length < size) {
    const item = from.next();
    item.catch(() => {}); // whoever takes it out of the buffer gets the error
    buffer.push(item);
  }
}

// --- making streams ----------------------------------------------------------------------------------------------------

class FunctionIterator<T> extends LazyIterator<T> {
  constructor(private readonly text: string, private readonly read: Read<T>) {
    super();
  }

  summary(): string {
    return this.text;
  }

  next(): Promise<IteratorResult<T>> {
    return this.read();
  }
}

function step<T>(upstream: LazyIterator<unknown>, name: string, read: Read<T>): LazyIterator<T> {
  return new FunctionIterator(`${upstream.summary()} -> ${name}`, read);
}

/** Reads that give several elements for each of another stream, and `rest()` when that has ended. */
export function spread<T, O>(upstream: LazyIterator<T>, expand: (value: T) => O[], rest: () => O[] = () => []): Read<O> {
  let queue: O[] = [], at = 0, ended = false;
  return inTurn(async () => {
    while (at === queue.length) {
      if (ended) return done;
      const item = await upstream.next();
      ended = !!item.done;
      queue = item.done ? rest() : expand(item.value);
      at = 0;
      if (!item.done) disposeConsumed(item.value, queue);
    }
    return given(queue[at++]);
  });
}

/** A stream of the elements of an array, each as `copy` gives it. */
export function iteratorOf<T>(items: T[], copy: (item: T) => T = cloneStructure): LazyIterator<T> {
  let at = 0;
  return new FunctionIterator(`Array of ${items.length} items`, async () => (at < items.length ? given(copy(items[at++])) : done));
}

/** A stream of what a function gives, each time it is called. */
export function iteratorOfCalls<T>(f: () => IteratorResult<T> | Promise<IteratorResult<T>>): LazyIterator<T> {
  return new FunctionIterator('Function call', async () => {
    try {
      return await f();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`Error thrown while iterating through a dataset: ${message}`, {cause: error});
    }
  });
}

/** The elements of each stream in turn. */
export function concatenated<T>(streams: LazyIterator<LazyIterator<T>>, handler?: (error: Error) => boolean): LazyIterator<T> {
  let current: LazyIterator<T> | undefined;
  return new FunctionIterator(`${streams.summary()} -> Chained`, inTurn(async () => {
    for (;;) {
      if (!current) {
        const next = await streams.next();
        if (next.done) return done;
        current = handler ? next.value.handleErrors(handler) : next.value;
      }
      const item = await current.next();
      if (!item.done) return item;
      current = undefined;
    }
  }));
}

const isNode = (x: unknown): x is Record<string, unknown> => !(x instanceof LazyIterator) && isContainer(x);

/** Structures of an element of each stream; the end of any of them is the end. */
export function zipped<T>(streams: Container<LazyIterator<unknown>>): LazyIterator<T> {
  const summaries: string[] = [];
  mapLeaves(streams, (x) => summaries.push((x as LazyIterator<unknown>).summary()), isNode);
  return new FunctionIterator(`{${summaries.join(', ')}} -> Zip`, inTurn(async () => {
    const reads = new Map<unknown, Promise<IteratorResult<unknown>>>();
    mapLeaves(streams, (x) => reads.set(x, (x as LazyIterator<unknown>).next()), isNode);
    const items = new Map(await Promise.all([...reads].map(async ([stream, item]) => [stream, await item] as const)));
    if ([...items.values()].some((item) => item.done)) {
      for (const item of items.values()) if (!item.done) dispose(item.value);
      return done;
    }
    return given(mapLeaves(streams, (x) => items.get(x)!.value, isNode) as T);
  }));
}
