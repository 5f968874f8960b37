// What the io layer asks of the place it runs in. Nothing here is touched while modules are evaluated.

import {env} from '../environment';
import type {RequestDetails} from './types';

/** `fetch` as platforms have it: the third argument says what kind of body is expected. */
export type PlatformFetch = (url: string, init?: RequestInit, details?: RequestDetails) => Promise<Response>;

/** The platform's `fetch`, which programs may replace. Call it without a receiver, as pages call theirs. */
export function platformFetch(): PlatformFetch {
  return env().platform.fetch;
}

/** Whether there is a page or a browser's worker around us. */
export function isBrowser(): boolean {
  return env().getBool('IS_BROWSER');
}

/** The page's local storage; undefined in workers, in Node, and where the user has blocked it. */
export function localStore(): Storage | undefined {
  try {
    return isBrowser() ? globalThis.localStorage : undefined;
  } catch {
    return undefined;
  }
}

/** The browser's IndexedDB; undefined in Node and where the user has blocked it. */
export function indexedDBFactory(): IDBFactory | undefined {
  return isBrowser() ? globalThis.indexedDB : undefined;
}
