// What vector instructions this WebAssembly engine has; tiny modules ask it.

// Whether the engine takes a function of this body that returns a v128.
function accepts(...body: number[]): boolean {
  const code = [1, body.length + 2, 0, ...body, 11];
  const types = [1, 5, 1, 96, 0, 1, 123], functions = [3, 2, 1, 0];
  return WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, ...types, ...functions, 10, code.length, ...code]));
}

const ZERO = [65, 0, 253, 15]; // i8x16.splat(0)
const RELAXED_MADD = [253, 133, 2];

/** Whether there is SIMD. */
export const hasSimd = (): boolean => accepts(...ZERO);

/** Whether there is relaxed SIMD. */
export const hasRelaxedSimd = (): boolean => accepts(...ZERO, ...ZERO, ...ZERO, ...RELAXED_MADD);
