// Keeps models in folders of the local disk, in Node: what `file://` URLs stand for.

import {isFileURL, isNode, nodeModule, pathOfFileURL} from '../node';
import {getModelArtifactsInfoForJSON, getModelJSONForModelArtifacts, requireJSONTopology} from './artifacts';
import {CompositeArrayBuffer} from './composite_buffer';
import {failAsKnown} from './error';
import {HTTPRequest} from './http';
import type {IOHandler, LoadOptions, ModelArtifacts, RequestDetails, SaveResult} from './types';

/** What is used of `node:fs/promises`. */
interface FileSystem {
  mkdir(path: string, options: {recursive: boolean}): Promise<unknown>;
  stat(path: string): Promise<{isFile(): boolean}>;
  writeFile(path: string, data: string | Uint8Array): Promise<void>;
}
interface Streams {
  createReadStream(path: string, options: {highWaterMark: number}): unknown;
  Readable: {toWeb(stream: unknown): ReadableStream<Uint8Array>};
}

const CHUNK_BYTES = 1 << 20;

/**
 * A handler that loads a model from, and saves it to, the local disk, in Node. `file://` and a path mean the same where a
 * model is loaded or saved.
 *
 * Loading reads the `model.json` at `path`, then the weight files beside it. Saving writes `model.json` and `weights.bin`
 * to the folder `path`, which is made where there is none. The options that loading from a server has are known here too.
 * @example
 * await model.save(tf.io.fileSystem('/tmp/my-model'));
 * const same = await tf.loadLayersModel('file:///tmp/my-model/model.json');
 * @param path Path of `model.json`, or the folder to save to; or two paths, of `model.json` and of a file that weights lie beside.
 * @throws Outside Node; on loading, when a file is missing or has not the bytes that `model.json` says.
 */
export function fileSystem(path: string | string[], loadOptions?: LoadOptions): IOHandler {
  const {pathToFileURL} = nodeModule<{pathToFileURL(path: string): URL}>('url');
  const urlOf = (path: string) => pathToFileURL(path).href;
  const files = new HTTPRequest(Array.isArray(path) ? path.map(urlOf) : urlOf(path), {...loadOptions, fetchFunc: fetchFile as typeof fetch}, 'fileSystem');
  return {
    load: () => files.load(),
    loadInto: sink => files.loadInto(sink),
    save: artifacts => save(path, artifacts),
  };
}

export function fileSystemRouter(url: string | string[], loadOptions?: LoadOptions): IOHandler | null {
  if (!isNode() || ![url].flat().every(isFileURL)) return null;
  return fileSystem(Array.isArray(url) ? url.map(pathOfFileURL) : pathOfFileURL(url), loadOptions);
}

/** A file as the answer to a request; it is read as its stream is. */
async function fetchFile(url: string, _: unknown, details?: RequestDetails): Promise<Response> {
  const path = isFileURL(url) ? pathOfFileURL(url) : url;
  const found = await nodeModule<FileSystem>('fs/promises').stat(path).catch((error: {code?: string}) => {
    if (error.code !== 'ENOENT') throw error;
    failAsKnown(`${details?.isBinary ? 'Weight file' : 'Path'} ${path} does not exist: loading failed`);
  });
  if (!found.isFile()) failAsKnown('The path to load from must be a file. Loading from a directory is not supported.');
  const {createReadStream} = nodeModule<Streams>('fs');
  return new Response(nodeModule<Streams>('stream').Readable.toWeb(createReadStream(path, {highWaterMark: CHUNK_BYTES})));
}

async function save(folder: string | string[], artifacts: ModelArtifacts): Promise<SaveResult> {
  if (Array.isArray(folder)) failAsKnown('Cannot perform saving to multiple paths.');
  requireJSONTopology('fileSystem.save', artifacts);
  const {mkdir, writeFile} = nodeModule<FileSystem>('fs/promises');
  const {join} = nodeModule<{join(...parts: string[]): string}>('path');
  await mkdir(folder, {recursive: true}).catch((error: {code?: string}) => {
    if (error.code !== 'EEXIST') throw error;
    failAsKnown(`Path ${folder} exists as a file. The path must be nonexistent or point to a directory.`);
  });
  const {weightData, weightSpecs} = artifacts;
  const manifest = weightData == null ? [] : [{paths: ['weights.bin'], weights: weightSpecs ?? []}];
  // The weights go first, so that a model.json never names what was not written.
  if (weightData != null) await writeFile(join(folder, 'weights.bin'), new Uint8Array(CompositeArrayBuffer.join(weightData)));
  await writeFile(join(folder, 'model.json'), JSON.stringify(getModelJSONForModelArtifacts(artifacts, manifest)));
  return {modelArtifactsInfo: getModelArtifactsInfoForJSON(artifacts)};
}
