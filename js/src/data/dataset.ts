// Datasets: recipes for streams of elements, to be run through as often as one likes.
import {type TensorContainer, tidy} from '../scope';
import {assert, now} from '../util';
import {concatenated, iteratorOf, iteratorOfCalls, type LazyIterator, zipped} from './lazy_iterator';
import {alea, int32} from './random';
import {isContainer, mapLeaves, zipToTensor} from './structure';
import type {Container} from './types';

export type DatasetContainer = Container<Dataset<TensorContainer>>;

// The number of elements; null where it is unknown. TensorFlow.js types it as a number, and so do we.
type Size = number | null;
const asSize = (size: Size): number => size as number;
const isSize = (size: Size): size is number => size !== null && size !== undefined;

function minimum(sizes: Size[]): Size {
  return sizes.every(isSize) ? Math.min(...(sizes as number[])) : null;
}

function repeatedSize(size: Size, count?: number): Size {
  if (count === 0) return 0;
  if (!isSize(size)) return null;
  return count !== undefined && count > 0 ? size * count : Infinity;
}

function restSize(size: Size, count?: number): Size {
  if (!isSize(size)) return null;
  return count !== undefined && count >= 0 && size >= count ? size - count : 0;
}

/**
 * A potentially large collection of elements: structures of tensors, numbers and strings. Elements are made while
 * somebody iterates; the tensors in them then belong to whoever reads, and those that a step uses up are freed by it.
 * @example await tf.data.array([1, 2, 3]).map(x => tf.scalar(x)).batch(2).forEachAsync(t => t.print());
 */
export abstract class Dataset<T extends TensorContainer> {
  /** Starts a new run through the elements. */
  abstract iterator(): Promise<LazyIterator<T>>;

  /** The number of elements: `Infinity` where they never end, null where it is not known. */
  readonly size: number = asSize(null);

  /**
   * Groups elements into batches, whose values are tensors with one more dimension in front.
   * @param smallLastBatch Whether a rest of fewer elements is a batch too.
   * @example tf.data.array([{x: 1}, {x: 2}]).batch(2);
   */
  batch(batchSize: number, smallLastBatch = true): Dataset<TensorContainer> {
    assert(batchSize > 0, () => `batchSize needs to be positive, but it is ${batchSize}`);
    const batches = this.size / batchSize;
    const size = isSize(this.size) ? (smallLastBatch ? Math.ceil(batches) : Math.floor(batches)) : null;
    return datasetOf(async () => {
      const batched = (await this.iterator()).columnMajorBatch(batchSize, smallLastBatch, zipToTensor);
      return batched as LazyIterator<TensorContainer>;
    }, size);
  }

  /** The elements of this dataset and then those of another. */
  concatenate(dataset: Dataset<T>): Dataset<T> {
    const sizes = [this.size, dataset.size];
    const size = sizes.includes(Infinity) ? Infinity : sizes.every(isSize) ? this.size + dataset.size : null;
    return datasetOf(async () => (await this.iterator()).concatenate(await dataset.iterator()), size);
  }

  /** The elements for which `predicate` holds; it runs within {@link tidy}. */
  filter(predicate: (value: T) => boolean): Dataset<T> {
    const size = this.size === Infinity ? Infinity : null;
    return datasetOf(async () => (await this.iterator()).filter((x) => tidy(() => predicate(x))), size);
  }

  /**
   * Calls `f` for each element.
   * @example await tf.data.array([1, 2]).forEachAsync(x => console.log(x));
   */
  async forEachAsync(f: (input: T) => void): Promise<void> {
    return (await this.iterator()).forEachAsync(f);
  }

  /**
   * What `transform` makes of each element; it runs within {@link tidy}.
   * @example tf.data.array([1, 2]).map(x => ({xs: tf.tensor1d([x]), ys: tf.tensor1d([2 * x])}));
   */
  map<O extends TensorContainer>(transform: (value: T) => O): Dataset<O> {
    return datasetOf(async () => (await this.iterator()).map((x) => tidy(() => transform(x))), this.size);
  }

  /** {@link map} with a function that may take its time, and frees what it makes on the way itself. */
  mapAsync<O extends TensorContainer>(transform: (value: T) => Promise<O>): Dataset<O> {
    return datasetOf(async () => (await this.iterator()).mapAsync(transform), this.size);
  }

  /** Keeps `bufferSize` elements under way while the reader works. */
  prefetch(bufferSize: number): Dataset<T> {
    if (!isSize(bufferSize)) throw new RangeError('`Dataset.prefetch()` requires bufferSize to be specified.');
    return datasetOf(async () => (await this.iterator()).prefetch(bufferSize), this.size);
  }

  /** The elements `count` times over; for ever where it is negative or missing. */
  repeat(count?: number): Dataset<T> {
    return datasetOf(async () => {
      const runs = iteratorOfCalls(async () => ({value: await this.iterator(), done: false}));
      return concatenated(runs.take(count));
    }, repeatedSize(this.size, count));
  }

  /** All but the first `count` elements. */
  skip(count?: number): Dataset<T> {
    return datasetOf(async () => (await this.iterator()).skip(count), restSize(this.size, count));
  }

  /** A buffer that holds any dataset which fits into memory. */
  static readonly MAX_BUFFER_SIZE = 10000;

  /**
   * The elements in random order, drawn from a buffer of the next `bufferSize`.
   * @param seed Makes the order the same in every program, and that of TensorFlow.js.
   * @param reshuffleEachIteration False for the same order in every run through the dataset.
   * @example tf.data.array([1, 2, 3]).shuffle(3, 'seed');
   */
  shuffle(bufferSize: number, seed?: string, reshuffleEachIteration = true): Dataset<T> {
    if (!isSize(bufferSize) || bufferSize < 0) {
      const hint = isSize(this.size) ? `  To shuffle all of it, set bufferSize to the dataset size (${this.size} elements).` : '';
      throw new RangeError(`\`Dataset.shuffle()\` requires bufferSize to be specified.${hint}`);
    }
    const random = alea(seed || String(now()));
    let fixed: number | undefined;
    const nextSeed = () => (reshuffleEachIteration ? int32(random) + int32(random) : (fixed ??= int32(random)));
    return datasetOf(async () => {
      const chosen = nextSeed();
      return (await this.iterator()).shuffle(bufferSize, String(chosen));
    }, this.size);
  }

  /** The first `count` elements; all where it is negative or missing. */
  take(count?: number): Dataset<T> {
    const all = count === undefined || count === null || count < 0;
    const size = isSize(this.size) && !all ? Math.min(this.size, count) : this.size;
    return datasetOf(async () => (await this.iterator()).take(count), size);
  }

  /** All elements. Throws for a dataset that never ends. */
  async toArray(): Promise<T[]> {
    this.assertFinite();
    return (await this.iterator()).toArray();
  }

  /** {@link toArray} with many reads under way at a time. */
  async toArrayForTest(): Promise<T[]> {
    this.assertFinite();
    return (await this.iterator()).toArrayForTest();
  }

  private assertFinite(): void {
    assert(this.size !== Infinity, 'Can not convert infinite data stream to array.');
  }
}

// --- making datasets ---------------------------------------------------------------------------------------------------

class FunctionDataset<T extends TensorContainer> extends Dataset<T> {
  constructor(private readonly start: () => Promise<LazyIterator<T>>, override readonly size: number) {
    super();
  }

  iterator(): Promise<LazyIterator<T>> {
    return this.start();
  }
}

function datasetOf<T extends TensorContainer>(start: () => Promise<LazyIterator<T>>, size: Size = null): Dataset<T> {
  return new FunctionDataset(start, asSize(size));
}

/**
 * A dataset of the items of an array. Tensors in them stay the program's: readers get clones.
 * @example const a = tf.data.array([{xs: [1, 2], ys: 3}, {xs: [4, 5], ys: 6}]);
 */
export function array<T extends TensorContainer>(items: T[]): Dataset<T> {
  return datasetOf(async () => iteratorOf(items), items.length);
}

/**
 * Structures of an element of each dataset; as many as the shortest has.
 * @param datasets An array, an object or any nesting of them, with datasets as values.
 * @example tf.data.zip({xs: tf.data.array([1, 2]), ys: tf.data.array([3, 4])});
 */
export function zip<O extends TensorContainer>(datasets: DatasetContainer): Dataset<O> {
  const isNode = (x: unknown): x is Record<string, unknown> => !(x instanceof Dataset) && isContainer(x);
  if (typeof datasets !== 'object' || !datasets) throw new Error('The argument to zip() must be an object or array.');
  const all: Array<Dataset<TensorContainer>> = [];
  mapLeaves(datasets, (x) => all.push(x as Dataset<TensorContainer>), isNode);
  return datasetOf<O>(async () => {
    assert(all.every((x) => x instanceof Dataset), 'Leaves of the structure passed to zip() must be Datasets, not primitives.');
    const streams = new Map(await Promise.all(all.map(async (x) => [x, await x.iterator()] as const)));
    return zipped<O>(mapLeaves(datasets, (x) => streams.get(x as Dataset<TensorContainer>), isNode) as Container<LazyIterator<unknown>>);
  }, all.length ? minimum(all.map((x) => x.size)) : null);
}

/**
 * A dataset of what a function gives, until it gives `{done: true}`. All runs through the dataset share the calls.
 * @example let i = 0; tf.data.func(() => i < 3 ? {value: i++, done: false} : {value: null, done: true});
 */
export function func<T extends TensorContainer>(f: () => IteratorResult<T> | Promise<IteratorResult<T>>): Dataset<T> {
  const calls = iteratorOfCalls(f);
  return datasetOf(async () => calls);
}

/**
 * A dataset of what a generator yields; each run through the dataset makes a new one.
 * @param generator A generator function, which may be async, or a function that returns an iterator.
 * @example tf.data.generator(function* () { for (let i = 0; i < 3; i++) yield i; });
 */
export function generator<T extends TensorContainer>(
    generator: () => Iterator<T> | Promise<Iterator<T>> | AsyncIterator<T>): Dataset<T> {
  return datasetOf(async () => {
    const items = await generator();
    return iteratorOfCalls<T>(() => items.next());
  });
}
