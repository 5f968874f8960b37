// Lifetime of tensors: scopes free what was made in them, and the garbage collector frees what nobody freed.
import {capturing} from './capture';
import {theCore} from './runtime';
import {Tensor} from './tensor';

/** Tensors in any nesting of arrays and plain objects: what `tf.tidy` lets out. */
export type TensorContainer =
  | void | Tensor | string | number | boolean | null | undefined
  | TensorContainer[] | {[name: string]: unknown};

interface Scope {
  readonly id: number;
  readonly name: string;
  readonly parent: Scope | undefined;
  readonly made: Tensor[];
}

let active: Scope | undefined;
let nextScopeId = 1;

// --- the net under tensors that no scope owns ------------------------------------------------------------------------

// To register a tensor costs more than to make one, and most do not live long: those that are made outside of scopes wait
// in a list, and what is left of them at the end of the turn, or when they are many, is registered.
const WAITING = -1, REGISTERED = -2;
const MOST_WAITING = 256;
let waiting: Tensor[] = [];

let warned = false;
const orphans = new FinalizationRegistry<number>((handle) => {
  theCore().api.gsm_release(handle);
  if (!warned) console.warn('A tensor was garbage collected before it was disposed. Use tf.tidy() or dispose() to free memory earlier.');
  warned = true;
});

function watch(t: Tensor): void {
  t.scopeId = WAITING;
  if (waiting.push(t) === 1) queueMicrotask(registerWaiting);
  else if (waiting.length > MOST_WAITING) registerWaiting();
}

function registerWaiting(): void {
  for (const t of waiting) {
    if (t.handle < 0 || t.scopeId !== WAITING) continue;
    t.scopeId = REGISTERED;
    orphans.register(t, t.handle, t);
  }
  waiting = [];
}

/** Takes note of a new tensor. Inside a scope an array entry is all it costs. */
export function track(t: Tensor): void {
  if (!active) {
    watch(t);
    return;
  }
  t.scopeId = active.id;
  active.made.push(t);
}

/** Frees a tensor's handle. */
export function release(t: Tensor): void {
  if (t.scopeId === REGISTERED) orphans.unregister(t);
  theCore().api.gsm_release(t.handle);
  t.handle = -1;
}

// --- scopes ----------------------------------------------------------------------------------------------------------

/** Opens a scope; each needs its {@link endScope}. */
export function startScope(name = 'unnamed scope'): void {
  active = {id: nextScopeId++, name, parent: active, made: []};
}

/** Closes the innermost scope: frees what was made in it but for `result` and kept tensors. */
export function endScope(result?: unknown): void {
  const scope = active;
  if (!scope) throw new Error('endScope() was called without startScope()');
  const escaping = result !== null && typeof result === 'object' ? new Set(getTensorsInContainer(result)) : undefined;
  active = scope.parent;
  for (const t of scope.made) {
    if (t.handle < 0) continue;
    if (t.kept) watch(t);
    else if (!escaping?.has(t)) t.dispose();
    else if (t.scopeId === scope.id) track(t);
  }
}

/** Closes all scopes without freeing anything: the core has forgotten their tensors. */
export function forgetScopes(): void {
  active = undefined;
}

/**
 * Runs `fn` and frees every tensor it made, but for those it returns and those passed to {@link keep}. Scopes nest.
 * @param nameOrFn A name for the scope, or the function.
 * @returns What `fn` returns: tensors, also within arrays and objects. Not a promise.
 * @example const y = tf.tidy(() => tf.tensor1d([1, 2, 3]).square().sum());
 */
export function tidy<T extends TensorContainer>(nameOrFn: string | (() => T), fn?: () => T): T {
  if (fn === undefined && typeof nameOrFn !== 'function') throw new Error('Please provide a function to tidy()');
  if (fn !== undefined && typeof nameOrFn !== 'string') {
    throw new Error('When calling with two arguments, the first argument to tidy() must be a string');
  }
  if (fn !== undefined && typeof fn !== 'function') {
    throw new Error('When calling with two arguments, the 2nd argument to tidy() must be a function');
  }
  startScope(typeof nameOrFn === 'string' ? nameOrFn : undefined);
  let result: T | undefined;
  try {
    result = (fn ?? (nameOrFn as () => T))();
    if ((result as unknown) instanceof Promise) console.error('Cannot return a Promise inside of tidy.');
    return result;
  } finally {
    endScope(result);
  }
}

/**
 * Lets a tensor outlive the scopes around it; `dispose()` is then the program's duty.
 * @example const weights = tf.tidy(() => { tf.keep(tf.ones([2])); return 0; });
 */
export function keep<T extends Tensor>(t: T): T {
  t.kept = true;
  capturing()?.kept.push(t);
  return t;
}

/**
 * Frees all tensors in an array, an object or any nesting of them.
 * @example tf.dispose({x: tf.scalar(1), ys: [tf.scalar(2)]});
 */
export function dispose(container: unknown): void {
  for (const t of getTensorsInContainer(container)) t.dispose();
}

/** The tensors in any nesting of arrays and objects, each once. */
export function getTensorsInContainer(container: unknown): Tensor[] {
  const found: Tensor[] = [];
  if (container instanceof Tensor) found.push(container);
  else collect(container, found, new Set());
  return found;
}

function collect(container: unknown, found: Tensor[], seen: Set<unknown>): void {
  if (container === null || typeof container !== 'object') return;
  for (const key in container) {
    const item = (container as Record<string, unknown>)[key];
    if (item === null || typeof item !== 'object' || seen.has(item)) continue;
    seen.add(item);
    if (item instanceof Tensor) found.push(item);
    else collect(item, found, seen);
  }
}
