// Names of layers, weights and symbolic tensors: scopes, and numbers that keep them apart.

const counts = new Map<string, number>();
const uids = new Map<string, number>();
const scopes: string[] = [];
let nextTensorId = 0;

/** Ids that symbolic tensors and weights share. */
export function nextUniqueTensorId(): number {
  return nextTensorId++;
}

/** `prefix` with a number that counts the calls with it, from 1. */
export function uniqueId(prefix = ''): string {
  const count = (uids.get(prefix) ?? 0) + 1;
  uids.set(prefix, count);
  return prefix + count;
}

/** Runs `fn`; names made in it begin with `name/`. */
export function nameScope<T>(name: string, fn: () => T): T {
  scopes.push(name);
  try {
    return fn();
  } finally {
    scopes.pop();
  }
}

function checkName(name: string): void {
  if (!/^[A-Za-z0-9][-A-Za-z0-9._/]*$/.test(name)) throw new Error(`Not a valid tensor name: '${name}'`);
}

/** The name behind those of the scopes around. */
export function scopedName(name: string): string {
  checkName(name);
  return [...scopes, name].join('/');
}

/** The name itself the first time, then with `_1`, `_2`… */
export function uniqueName(name: string): string {
  checkName(name);
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  if (count === 0) return name;
  const numbered = `${name}_${count}`;
  counts.set(numbered, 1);
  return numbered;
}
