// tf.op(): functions of tensors that clean up after themselves.
import {endScope, startScope} from './scope';

export const OP_SCOPE_SUFFIX = '__op';

/**
 * Wraps a function so that what it makes on the way is freed.
 * @param f An object with one function; its name, without a trailing underscore, is the op's.
 * @example const twice = tf.op({twice: (x) => x.add(x)});
 */
export function op<T extends (...args: never[]) => unknown>(f: Record<string, T>): T {
  const keys = Object.keys(f);
  if (keys.length !== 1) {
    throw new Error(`Please provide an object with a single key (operation name) mapping to a function. Got an object with ${keys.length} keys.`);
  }
  const fn = f[keys[0]];
  const name = keys[0].replace(/_$/, '') + OP_SCOPE_SUFFIX;
  const wrapped = (...args: Parameters<T>): unknown => {
    let result: unknown;
    startScope(name);
    try {
      result = fn(...args);
      if (result instanceof Promise) console.error('Cannot return a Promise inside of tidy.');
      return result;
    } finally {
      endScope(result);
    }
  };
  Object.defineProperty(wrapped, 'name', {value: name, configurable: true});
  return wrapped as T;
}
