// The one way the io layer fails: who, what came, what was wanted.

/** Throws `op: message`. */
export function fail(op: string, message: string): never {
  throw new Error(`${op}: ${message}`);
}

/** Throws `op: message: ` and the message of `error`, its cause. An abort goes through as it is. */
export function failBecause(error: unknown, op: string, message: string): never {
  if ((error as Error)?.name === 'AbortError') throw error;
  throw new Error(`${op}: ${message}: ${(error as Error)?.message ?? error}`, {cause: error});
}

/** Throws a message in TensorFlow.js's words, which programs compare with: what there is no model for, and where. */
export function failAsKnown(message: string): never {
  throw new Error(message);
}
