// The one way the io layer fails: who, what came, what was wanted.

/** Throws `op: message`. */
export function fail(op: string, message: string): never {
  throw new Error(`${op}: ${message}`);
}
