// Lists, removes, copies and moves models by URL, in all media that keep models.

import {fail, failAsKnown} from './error';
import {indexedDBManager} from './indexed_db';
import {localStorageManager} from './local_storage';
import {indexedDBFactory, localStore} from './platform';
import {getLoadHandlers, getSaveHandlers} from './router';
import type {IOHandler, ModelArtifactsInfo, ModelStoreManager} from './types';

/** The media that keep models, by URL scheme, and whether the place we run in has them. */
const STORES: {[scheme: string]: {manager: ModelStoreManager, available: () => boolean}} = {
  indexeddb: {manager: indexedDBManager, available: () => indexedDBFactory() !== undefined},
  localstorage: {manager: localStorageManager, available: () => localStore() !== undefined},
};

/**
 * All stored models by URL. Empty where there is no medium that keeps models.
 * @example
 * for (const [url, info] of Object.entries(await tf.io.listModels())) console.log(url, info.weightDataBytes);
 */
export async function listModels(): Promise<{[url: string]: ModelArtifactsInfo}> {
  const urls: {[url: string]: ModelArtifactsInfo} = {};
  for (const scheme of availableSchemes()) {
    const models = await STORES[scheme].manager.listModels();
    for (const [path, info] of Object.entries(models)) urls[`${scheme}://${path}`] = info;
  }
  return urls;
}

/**
 * Removes a stored model and tells what it was.
 * @example
 * await tf.io.removeModel('indexeddb://my-model');
 * @throws When there is no model at `url`, or its scheme keeps no models.
 */
export async function removeModel(url: string): Promise<ModelArtifactsInfo> {
  const {manager, path} = storeOf(url);
  return manager.removeModel(path);
}

/**
 * Copies a model; the URLs may be of different media.
 * @example
 * await tf.io.copyModel('localstorage://my-model', 'indexeddb://my-model');
 * @throws When the URLs are the same, there is no model at `sourceURL`, or one of the URLs has no handler.
 */
export async function copyModel(sourceURL: string, destURL: string): Promise<ModelArtifactsInfo> {
  if (sourceURL === destURL) failAsKnown(`Old path and new path are the same: '${sourceURL}'`);
  const source = only(getLoadHandlers(sourceURL), `load handler is found for source URL ${sourceURL}`);
  const destination = only(getSaveHandlers(destURL), `save handler is found for destination URL ${destURL}`);
  const {modelArtifactsInfo} = await destination.save!(await source.load!());
  return modelArtifactsInfo;
}

/**
 * Moves a model: as `copyModel`, then removes it from `sourceURL`.
 * @example
 * await tf.io.moveModel('localstorage://old-name', 'localstorage://new-name');
 */
export async function moveModel(sourceURL: string, destURL: string): Promise<ModelArtifactsInfo> {
  if (sourceURL !== destURL) storeOf(sourceURL);
  const info = await copyModel(sourceURL, destURL);
  await removeModel(sourceURL);
  return info;
}

function availableSchemes(): string[] {
  return Object.keys(STORES).filter(scheme => STORES[scheme].available());
}

function storeOf(url: string): {manager: ModelStoreManager, path: string} {
  const [scheme, path] = url.split('://');
  const schemes = availableSchemes();
  if (path === undefined) {
    fail('io', `The url string provided does not contain a scheme: '${url}', expected one of ${schemes.join(', ')}`);
  }
  if (!schemes.includes(scheme)) {
    failAsKnown(`Cannot find model manager for scheme '${scheme}'`);
  }
  return {manager: STORES[scheme].manager, path};
}

function only(handlers: IOHandler[], what: string): IOHandler {
  if (handlers.length !== 1) failAsKnown(`Copying failed because ${handlers.length ? `more than one (${handlers.length})` : 'no'} ${what}.`);
  return handlers[0];
}
