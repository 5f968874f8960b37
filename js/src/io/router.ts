// Finds the handlers for a URL: each router looks at it and answers with a handler or null.

import {downloadsRouter} from './downloads';
import {fileSystemRouter} from './file_system';
import {httpRouter} from './http';
import {indexedDBRouter} from './indexed_db';
import {localStorageRouter} from './local_storage';
import type {IOHandler, LoadOptions} from './types';

/** Gives the handler for a URL (or a list of URLs), or null when it is another router's. */
export type IORouter = (url: string | string[], loadOptions?: LoadOptions) => IOHandler | null;

const loadRouters: IORouter[] = [httpRouter, fileSystemRouter, indexedDBRouter, localStorageRouter];
const saveRouters: IORouter[] = [httpRouter, fileSystemRouter, indexedDBRouter, localStorageRouter, downloadsRouter];

/**
 * Adds a router for loading.
 * @example
 * tf.io.registerLoadRouter(url => url === 'empty:' ? tf.io.fromMemory({modelTopology: {}}) : null);
 * tf.io.getLoadHandlers('empty:').length; // 1
 */
export function registerLoadRouter(router: IORouter): void {
  loadRouters.push(router);
}

/** Adds a router for saving; see `registerLoadRouter`. */
export function registerSaveRouter(router: IORouter): void {
  saveRouters.push(router);
}

/** All handlers that can load from `url`. */
export function getLoadHandlers(url: string | string[], loadOptions?: LoadOptions): IOHandler[] {
  return handlers(loadRouters, url, loadOptions);
}

/** All handlers that can save to `url`. */
export function getSaveHandlers(url: string | string[]): IOHandler[] {
  return handlers(saveRouters, url);
}

function handlers(routers: IORouter[], url: string | string[], loadOptions?: LoadOptions): IOHandler[] {
  return routers.map(router => router(url, loadOptions)).filter(handler => handler != null);
}
