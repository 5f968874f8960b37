// Numbers that look random and are the same for every runtime.

/** A function that gives the next number, from 0 to 1. */
export function stream(seed) {
  let state = seed * 2654435761 % 2147483648;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** `count` numbers from -1 to 1. */
export function numbers(count, seed) {
  const next = stream(seed);
  return Float32Array.from({ length: count }, () => 2 * next() - 1);
}

const size = (shape) => shape.reduce((a, b) => a * b, 1);

/** A tensor of numbers from -1 to 1. */
export const given = (tf, shape, seed) => tf.tensor(numbers(size(shape), seed), shape);

/** A list of integers from 0 to n - 1. */
export function integers(count, n, seed) {
  const next = stream(seed);
  return Array.from({ length: count }, () => Math.floor(next() * n));
}
