// Node's own modules, without an import statement or expression: bundlers for pages would look for them.
declare const process: {versions?: {node?: string}; getBuiltinModule?(name: string): unknown} | undefined;

export const isNode = (): boolean => typeof process === 'object' && !!process?.versions?.node;

/** A module of Node by its name. */
export function nodeModule<T>(name: string): T {
  if (!process?.getBuiltinModule) throw new Error('Node 20.16 or later is needed');
  return process.getBuiltinModule(`node:${name}`) as T;
}
