// tf.jit: a function of tensors is captured once per kind of arguments, and from then on runs as one call into the core.
import {getBackend} from './backends';
import {CompiledCall} from './compiled_call';
import {NotCapturable, capturing} from './capture';
import {isObserved} from './engine';
import {isTapeOn} from './gradients';
import {kernelsVersion} from './kernels';
import {signatureOf} from './signature';

/** How {@link jit} compiles. */
export interface JitOptions {
  /** What messages call the function; its own name if left out. */
  name?: string;
}

type AnyFunction = (...args: never[]) => unknown;

/** A compiled function. */
export type Jitted<F extends AnyFunction> = F & {
  /** Frees the plans. Calling the function again compiles it again. */
  dispose(): void;
};

// Beyond this many kinds of arguments, those that came first are compiled again when they come back.
const MOST_SIGNATURES = 32;
// So many calls in a row may set something up, as the first step of an optimizer does, before the function counts as one
// that cannot be captured.
const MOST_ATTEMPTS = 3;

interface Entry {
  call?: CompiledCall;
  attempts: number;
}

/**
 * A function that gives what `fn` gives, faster: ops are recorded when it is first called with arguments of some shapes
 * and dtypes, put together and simplified, and further calls run them all at once. Gradients, optimizer steps and
 * variables are part of it: variables are read and assigned in each call, random ops give other numbers in each call.
 * What is neither op nor variable happens only while recording: `console.log`, changes of other objects; other values that
 * `fn` uses, also tensors from outside, stay what they were. A function that reads values (`dataSync`, `print`, …) cannot
 * be recorded; it runs as it is, and one warning says why.
 * @param fn Takes and gives tensors, also within arrays and plain objects. Other arguments count as part of their kind.
 * @param options `name` is what warnings call it.
 * @returns The compiled function; its `dispose()` frees what it keeps.
 * @example
 * const w = tf.variable(tf.ones([3, 1]));
 * const optimizer = tf.train.sgd(0.1);
 * const step = tf.jit((x, y) => optimizer.minimize(() => x.matMul(w).sub(y).square().mean(), true));
 * const loss = step(tf.ones([4, 3]), tf.zeros([4, 1]));
 * loss.print();
 */
export function jit<F extends AnyFunction>(fn: F, options: JitOptions = {}): Jitted<F> {
  if (typeof fn !== 'function') throw new Error(`jit: takes a function, but got ${typeof fn}`);
  const name = options.name ?? (fn.name || 'an unnamed function');
  const entries = new Map<string, Entry>();
  let warned = false;

  const entryOf = (signature: string): Entry => {
    let entry = entries.get(signature);
    if (!entry) entries.set(signature, (entry = {attempts: 0}));
    if (entries.size > MOST_SIGNATURES) forget(entries.keys().next().value as string);
    return entry;
  };
  const forget = (signature: string) => {
    entries.get(signature)?.call?.dispose();
    entries.delete(signature);
  };
  // As it is: the way also of errors, so that they are those of the function.
  const runUncaptured = (entry: Entry, args: unknown[], why: unknown) => {
    const result = fn(...(args as never[]));
    const passes = why instanceof NotCapturable && why.passes && ++entry.attempts < MOST_ATTEMPTS;
    if (passes) return result;
    entry.attempts = MOST_ATTEMPTS;
    if (!warned) console.warn(`tf.jit: ${name} runs without being compiled: ${why instanceof Error ? why.message : String(why)}`);
    warned = true;
    return result;
  };

  const jitted = (...args: unknown[]): unknown => {
    // An open tape wants every op by itself, as do profiles; inside of another capture it becomes a part of that.
    if (isTapeOn() || capturing() || isObserved()) return fn(...(args as never[]));
    const {key, tensors} = signatureOf(args);
    const entry = entryOf(`${getBackend()}|${kernelsVersion()}|${key}`);
    if (entry.call && !entry.call.isUsable) {
      entry.call.dispose();
      entry.call = undefined;
    }
    if (!entry.call) {
      if (entry.attempts >= MOST_ATTEMPTS) return fn(...(args as never[]));
      try {
        entry.call = CompiledCall.capture(fn, args);
      } catch (why) {
        return runUncaptured(entry, args, why);
      }
    }
    return entry.call.run(tensors);
  };
  const dispose = () => {
    for (const signature of [...entries.keys()]) forget(signature);
  };
  Object.defineProperty(jitted, 'name', {value: fn.name, configurable: true});
  return Object.assign(jitted, {dispose}) as unknown as Jitted<F>;
}
