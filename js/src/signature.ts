// What a compiled function's arguments are made of: the kinds that it is compiled for, and the tensors among them.
import {Tensor, Variable} from './tensor';

export interface Signature {
  /** Equal for arguments that the same plan can run. */
  key: string;
  /** The tensors, in order; variables are part of the key. */
  tensors: Tensor[];
}

const identities = new WeakMap<object, number>();
let lastIdentity = 0;

function identityOf(x: object): number {
  let identity = identities.get(x);
  if (!identity) identities.set(x, (identity = ++lastIdentity));
  return identity;
}

export function isPlainObject(x: unknown): x is Record<string, unknown> {
  if (typeof x !== 'object' || x === null) return false;
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === Object.prototype || prototype === null;
}

/** The signature of a list of arguments. Throws when one of their tensors is disposed. */
export function signatureOf(args: unknown[]): Signature {
  const tensors: Tensor[] = [];
  return {key: args.map((x) => keyOf(x, tensors)).join(), tensors};
}

function keyOf(x: unknown, tensors: Tensor[]): string {
  if (typeof x !== 'object' || x === null) return typeof x === 'function' ? `#${identityOf(x)}` : keyOfValue(x);
  if (x instanceof Variable) return `#${identityOf(x)}`;
  if (x instanceof Tensor) {
    x.throwIfDisposed();
    tensors.push(x);
    return `${x.dtype}[${x.shape}]${x.kerasMask ? '*' : ''}`;
  }
  if (Array.isArray(x)) return `[${x.map((item) => keyOf(item, tensors)).join()}]`;
  if (isPlainObject(x)) return `{${Object.entries(x).map(([key, item]) => `${JSON.stringify(key)}:${keyOf(item, tensors)}`).join()}}`;
  return `#${identityOf(x)}`;
}

function keyOfValue(x: unknown): string {
  if (typeof x === 'string') return JSON.stringify(x);
  return Object.is(x, -0) ? '-0' : String(x);
}

/** The same structure with `replace(t)` for every tensor t that {@link signatureOf} lists, in the same order. */
export function mapTensors(x: unknown, replace: (t: Tensor) => unknown): unknown {
  if (typeof x !== 'object' || x === null || x instanceof Variable) return x;
  if (x instanceof Tensor) return replace(x);
  if (Array.isArray(x)) return x.map((item) => mapTensors(item, replace));
  if (isPlainObject(x)) return Object.fromEntries(Object.entries(x).map(([key, item]) => [key, mapTensors(item, replace)]));
  return x;
}
