// Cuts data into batches, and frees what was made on the way.
import {expandDims, gather, slice} from '../../ops.gen';
import {tidy} from '../../scope';
import {Tensor} from '../../tensor';
import {assert} from '../../util';
import {toList} from './lists';

/** What models take for inputs and targets: a tensor, one per input, or tensors by name. */
export type Data = Tensor | Tensor[] | {[name: string]: Tensor};

export function checkBatchSize(batchSize: number): void {
  assert(batchSize > 0 && Number.isInteger(batchSize), `batchSize is required to be a positive integer, but got ${batchSize}`);
}

/** First and last (exclusive) sample of each batch; the last one may be smaller. */
export function makeBatches(size: number, batchSize: number): Array<[number, number]> {
  const batches: Array<[number, number]> = [];
  for (let start = 0; start < size; start += batchSize) batches.push([start, Math.min(start + batchSize, size)]);
  return batches;
}

export function sliceSamples(tensors: Tensor[], start: number, stop: number): Tensor[] {
  return tensors.map((t) => slice(t, [start, ...t.shape.slice(1).fill(0)], [stop - start, ...t.shape.slice(1)]));
}

/** The samples at positions, which are a tensor of int32. */
export function gatherSamples(tensors: Tensor[], positions: Tensor): Tensor[] {
  return tidy(() => tensors.map((t) => gather(t, positions)));
}

/** Tensors of rank 1 become columns. */
export function ensureRank2(tensors: Tensor | Tensor[]): Tensor[] {
  return toList(tensors).map((t) => {
    if (t.rank === 0) throw new Error('Expected tensor to be at least 1D, but received a 0D tensor (scalar).');
    return t.rank === 1 ? expandDims(t, 1) : t;
  });
}

function tensorsOf(data: Data | null | undefined): Tensor[] {
  return data == null ? [] : data instanceof Tensor ? [data] : Object.values(data);
}

/** Frees tensors that the program did not give itself. */
export function disposeNew(tensors: Data | null | undefined, given: Data | null | undefined): void {
  const own = new Set(tensorsOf(given));
  for (const t of tensorsOf(tensors)) if (t && !own.has(t)) t.dispose();
}
