// Whether two backends give the same for a model, and where they begin to differ.
import {getBackend, modelsChoose, setBackend} from './backends';
import type {Tensor} from './tensor';

/** Where results differ. */
export interface Difference {
  /** Name of the node; `node:1` and so on for further outputs. */
  node: string;
  /** The largest difference, in units of the root mean square of what the reference gave; of integers and bools, of one. NaN counts as infinite where the other is a number. */
  error: number;
  /** Position of that element, and what it is on either backend. */
  index: number;
  value: number;
  expected: number;
}

/** What {@link GraphModel.verify} found. */
export interface Verification {
  backend: string;
  reference: string;
  tolerance: number;
  /** Whether every output and every node is within the tolerance. */
  ok: boolean;
  /** The largest error of the model's outputs. */
  outputError: number;
  /** How many nodes were compared. */
  nodes: number;
  /** The first node, in the order in which they run, that is beyond the tolerance. */
  first?: Difference;
  /**
   * Whether `first` is an output that differs although every node alone agrees: then it is the fused form of nodes that is
   * at fault.
   */
  onlyFused: boolean;
}

/** Tensors by name, in the order in which they were computed. */
export type Results = Array<[name: string, tensor: Tensor]>;

/** What a model gives on the active backend: its outputs, or every node alone. They are disposed afterwards. */
export interface Runs {
  outputs(): Results;
  nodes(): Results;
}

/** The elements of a result. */
export interface Values {name: string; values: Float32Array | Int32Array | Uint8Array; isFloat: boolean}

async function valuesOf(results: Results): Promise<Values[]> {
  try {
    const numbers = results.filter(([, t]) => t.dtype !== 'string');
    return await Promise.all(numbers.map(async ([name, t]) => (
      {name, values: await t.data<'float32' | 'int32' | 'bool'>(), isFloat: t.dtype === 'float32' || t.dtype === 'complex64'})));
  } finally {
    for (const [, t] of results) t.dispose();
  }
}

function scaleOf({values, isFloat}: Values): number {
  if (!isFloat) return 1;
  let sum = 0, count = 0;
  for (const x of values) {
    if (!Number.isFinite(x)) continue;
    sum += x * x;
    count++;
  }
  return Math.sqrt(sum / Math.max(count, 1)) || 1;
}

function distance(a: number, b: number): number {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0;
  return Number.isFinite(a) && Number.isFinite(b) ? Math.abs(a - b) : Infinity;
}

/** The largest difference between two results of the same size. */
export function largest(got: Values, wanted: Values): Difference {
  const scale = scaleOf(wanted);
  const found = {node: wanted.name, error: 0, index: 0, value: got.values[0], expected: wanted.values[0]};
  for (let i = 0; i < wanted.values.length; i++) {
    const error = distance(got.values[i], wanted.values[i]) / scale;
    if (error > found.error) Object.assign(found, {error, index: i, value: got.values[i], expected: wanted.values[i]});
  }
  return found;
}

// Of nodes that only one of the two has, nothing can be said.
function compare(got: Values[], wanted: Values[]): Difference[] {
  const byName = new Map(got.map((v) => [v.name, v]));
  return wanted.flatMap((w) => {
    const g = byName.get(w.name);
    return g && g.values.length === w.values.length ? [largest(g, w)] : [];
  });
}

/** Runs a model on the active backend and on `reference`, and compares. */
export async function verify(runs: Runs, reference: string, tolerance: number): Promise<Verification> {
  const backend = getBackend(), chosen = modelsChoose() ? 'auto' : backend;
  const both = async () => ({outputs: await valuesOf(runs.outputs()), nodes: await valuesOf(runs.nodes())});
  const got = await both();
  if (!(await setBackend(reference))) throw new Error(`verify: the backend '${reference}' cannot be used here`);
  let wanted;
  try {
    wanted = await both();
  } finally {
    await setBackend(chosen);
  }
  const outputs = compare(got.outputs, wanted.outputs), nodes = compare(got.nodes, wanted.nodes);
  const isOff = ({error}: Difference) => error > tolerance;
  const node = nodes.find(isOff), output = outputs.find(isOff);
  return {
    backend, reference, tolerance, ok: !node && !output, outputError: Math.max(0, ...outputs.map(({error}) => error)),
    nodes: nodes.length, first: node ?? output, onlyFused: !node && !!output,
  };
}
