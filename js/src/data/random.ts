// Random numbers that a seed determines: J. Baagøe's Alea, which TensorFlow.js takes for shuffling too.

const TWO_32 = 2 ** 32;

// A hash that goes on from text to text; gives fractions of 1.
function mash(): (text: string) => number {
  let n = 0xefc8249d;
  return (text) => {
    for (let i = 0; i < text.length; i++) {
      n += text.charCodeAt(i);
      let h = 0.02519603282416938 * n;
      n = h >>> 0;
      h = (h - n) * n;
      n = h >>> 0;
      n += (h - n) * TWO_32;
    }
    return (n >>> 0) / TWO_32;
  };
}

/** A generator of numbers from 0 to 1, always the same ones for the same seed. */
export function alea(seed: string): () => number {
  const hash = mash();
  const state = [hash(' '), hash(' '), hash(' ')];
  for (let i = 0; i < 3; i++) {
    state[i] -= hash(seed);
    if (state[i] < 0) state[i] += 1;
  }
  let carry = 1;
  return () => {
    const t = 2091639 * state[0] + carry / TWO_32;
    carry = Math.trunc(t);
    state[0] = state[1];
    state[1] = state[2];
    return (state[2] = t - carry);
  };
}

/** The next number as a signed integer of 32 bits. */
export const int32 = (random: () => number): number => (random() * TWO_32) | 0;
