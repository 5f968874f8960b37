// Elements of datasets are structures: values in any nesting of arrays and objects.
import {stack} from '../ops.gen';
import {tensor} from '../create';
import {getTensorsInContainer} from '../scope';
import {Tensor} from '../tensor';
import type {TensorLike} from '../types';

type Fields = Record<string, unknown>;

/** Whether x is an array or an object of fields; tensors, buffers, dates, nodes of the page and the like are values. */
export function isContainer(x: unknown): x is Fields {
  return Array.isArray(x) || (Object.prototype.toString.call(x) === '[object Object]' && !(x instanceof Tensor));
}

const emptyLike = (container: Fields): Fields => (Array.isArray(container) ? [] as unknown as Fields : {});

function forbidCycle(container: unknown, outer: Set<unknown>): void {
  if (outer.has(container)) throw new Error('Circular references are not supported.');
}

/** The structure with `leaf(x)` in place of each value; what stands in several places is asked for once. */
export function mapLeaves(structure: unknown, leaf: (x: unknown) => unknown, isNode = isContainer): unknown {
  const seen = new Map<unknown, unknown>(), outer = new Set<unknown>();
  const visit = (x: unknown): unknown => {
    if (x === null || x === undefined) return null;
    forbidCycle(x, outer);
    if (seen.has(x)) return seen.get(x);
    if (!isNode(x)) {
      const value = leaf(x);
      seen.set(x, value);
      return value;
    }
    const copy = emptyLike(x);
    outer.add(x);
    for (const key in x) copy[key] = visit(x[key]);
    outer.delete(x);
    return Object.setPrototypeOf(copy, Object.getPrototypeOf(x));
  };
  return visit(structure);
}

/** What a function of structures answers: a value, or that it wants to be asked about what is inside. */
export interface DeepMapResult {
  value: unknown;
  recurse: boolean;
}

/** One structure for many of the same form: `zip` gets what stands in the same place of each. */
export function zipStructures(
    structures: unknown[], zip: (xs: unknown[]) => DeepMapResult, outer = new Set<unknown>()): unknown {
  const first = structures[0];
  forbidCycle(first, outer);
  const {value, recurse} = zip(structures);
  if (!recurse) return value;
  if (value !== null) throw new Error('A deep zip function may not return both a value and recurse=true.');
  if (!isContainer(first)) throw new Error(`Can't recurse into non-iterable type: ${String(first)}`);
  const zipped = emptyLike(first);
  outer.add(first);
  for (const key in first) zipped[key] = zipStructures(structures.map((s) => (s as Fields)[key]), zip, outer);
  outer.delete(first);
  return zipped;
}

/** A copy, with clones of its tensors. */
export function cloneStructure<T>(structure: T): T {
  return mapLeaves(structure, (x) => (x instanceof Tensor ? x.clone() : x)) as T;
}

/** For {@link zipStructures}: lists of the values. */
export function zipToList(xs: unknown[]): DeepMapResult {
  return isContainer(xs[0]) ? {value: null, recurse: true} : {value: xs, recurse: false};
}

// Arrays count as values of a tensor, unless there are tensors or objects in them.
function isTensorLike(x: unknown): boolean {
  if (!Array.isArray(x)) return !isContainer(x);
  return x.length === 0 || (isTensorLike(x[0]) && !(x[0] instanceof Tensor));
}

/** For {@link zipStructures}: tensors with one more dimension, in front. */
export function zipToTensor(xs: unknown[]): DeepMapResult {
  if (!isTensorLike(xs[0])) return {value: null, recurse: true};
  const value = xs[0] instanceof Tensor ? stack(xs as Tensor[]) : tensor(xs as TensorLike);
  return {value, recurse: false};
}

/** Frees the tensors of `input` that are not in `output`. */
export function disposeConsumed(input: unknown, output: unknown): void {
  const consumed = getTensorsInContainer(input);
  if (!consumed.length) return;
  const kept = new Set(getTensorsInContainer(output).map((t) => t.id));
  for (const t of consumed) if (!kept.has(t.id)) t.dispose();
}
