// Node's own modules, without an import statement or expression: bundlers for pages would look for them.
declare const process: {versions?: {node?: string}; getBuiltinModule?(name: string): unknown} | undefined;

export const isNode = (): boolean => typeof process === 'object' && !!process?.versions?.node;

/** A module of Node by its name. */
export function nodeModule<T>(name: string): T {
  if (!process?.getBuiltinModule) throw new Error('Node 20.16 or later is needed');
  return process.getBuiltinModule(`node:${name}`) as T;
}

export const isFileURL = (url: unknown): url is string => typeof url === 'string' && url.startsWith('file://');

/**
 * The path of a `file://` URL. Programs write both real URLs and the scheme before any path, so what a URL would escape may
 * stand as it is, and the path may be relative.
 */
export function pathOfFileURL(url: string): string {
  const path = url.slice('file://'.length);
  if (!path.startsWith('/')) return path;
  const escaped = url.replace(/[?#]|%(?![\da-f]{2})/gi, encodeURIComponent);
  return nodeModule<{fileURLToPath(url: string): string}>('url').fileURLToPath(escaped);
}
