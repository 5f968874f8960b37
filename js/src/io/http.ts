// Loads models from, and sends them to, a server.

import {getModelJSONForModelArtifacts, getModelArtifactsInfoForJSON, getWeightSpecs, modelDescription,
        requireJSONTopology} from './artifacts';
import {CompositeArrayBuffer} from './composite_buffer';
import {fail, failBecause} from './error';
import {ArrayBufferSink, loadWeightsInto} from './load_weights_into';
import {request, streamShards} from './shard';
import type {IOHandler, LoadOptions, ModelArtifacts, ModelJSON, SaveResult, WeightSink,
             WeightsManifestConfig} from './types';

/** Handler of `http`, and of what is fetched like it; weights go straight from the network into the sink of `loadInto`. */
export class HTTPRequest implements IOHandler {
  readonly #url: string;
  /** What weight files are relative to. */
  readonly #weightsURL: string;
  readonly #options: LoadOptions;
  /** Whom errors of loading name. */
  readonly #op: string;

  constructor(path: string | string[], options: LoadOptions, op = 'http') {
    if (path == null || path.length === 0) fail(op, `URL is '${path}', it must not be null, undefined or empty`);
    if (Array.isArray(path) && path.length !== 2) {
      fail(op, `got ${path.length} URLs, expected 2: of model.json and of the weights`);
    }
    if (options.requestInit?.body != null) {
      fail(op, 'requestInit is expected to have no pre-existing body, which saving a model fills');
    }
    if (options.fetchFunc != null && typeof options.fetchFunc !== 'function') {
      fail(op, `fetchFunc is of type ${typeof options.fetchFunc}, expected a function like fetch`);
    }
    const [url, weightsURL = url] = Array.isArray(path) ? path : [path];
    this.#url = url;
    this.#weightsURL = weightsURL;
    this.#options = options;
    this.#op = op;
  }

  async load(): Promise<ModelArtifacts> {
    if (this.#options.streamWeights) return this.#loadStream();
    const sink = new ArrayBufferSink();
    const artifacts = await this.loadInto(sink);
    return artifacts.weightSpecs ? {...artifacts, weightData: sink.buffer} : artifacts;
  }

  async loadInto(sink: WeightSink): Promise<ModelArtifacts> {
    const json = await this.#loadJSON();
    const artifacts = {modelTopology: json.modelTopology, ...modelDescription(json)};
    if (json.weightsManifest == null) return artifacts;
    await loadWeightsInto(sink, json.weightsManifest, await this.#weightURLs(json.weightsManifest), this.#options);
    return {...artifacts, weightSpecs: getWeightSpecs(json.weightsManifest)};
  }

  async save(artifacts: ModelArtifacts): Promise<SaveResult> {
    requireJSONTopology('http.save', artifacts);
    const manifest = [{paths: ['./model.weights.bin'], weights: artifacts.weightSpecs!}];
    const body = new FormData();
    const json = JSON.stringify(getModelJSONForModelArtifacts(artifacts, manifest));
    body.append('model.json', new Blob([json], {type: 'application/json'}), 'model.json');
    if (artifacts.weightData != null) {
      const weights = new Blob([CompositeArrayBuffer.join(artifacts.weightData)], {type: 'application/octet-stream'});
      body.append('model.weights.bin', weights, 'model.weights.bin');
    }
    const requestInit = {method: 'POST', ...this.#options.requestInit, body};
    const response = await request(this.#url, {...this.#options, requestInit});
    if (!response.ok) fail('http.save', `${this.#url} answered with HTTP status ${response.status}`);
    return {modelArtifactsInfo: getModelArtifactsInfoForJSON(artifacts), responses: [response]};
  }

  async #loadStream(): Promise<ModelArtifacts> {
    const json = await this.#loadJSON();
    const manifest = json.weightsManifest ?? [];
    const urls = await this.#weightURLs(manifest);
    const shards = manifest.flatMap(group => group.paths).map((path, i) => ({path, url: urls[i]}));
    return {
      modelTopology: json.modelTopology,
      ...modelDescription(json),
      weightSpecs: getWeightSpecs(manifest),
      getWeightStream: () => streamShards(shards, this.#options),
    };
  }

  async #loadJSON(): Promise<ModelJSON> {
    const response = await request(this.#url, this.#options).catch(error => {
      this.#options.signal?.throwIfAborted();
      failBecause(error, this.#op, `${this.#url} could not be fetched`);
    });
    if (!response.ok) {
      fail(this.#op, `${this.#url} answered with HTTP status ${response.status}, expected a model.json`);
    }
    const json: ModelJSON = await response.json().catch((error: Error) => {
      const hint = this.#url.endsWith('.pb') ? '; .pb files must be converted to model.json first' : '';
      fail(this.#op, `${this.#url} is not JSON (${error.message})${hint}`);
    });
    if (json?.modelTopology == null && json?.weightsManifest == null) {
      fail(this.#op, `${this.#url} contains neither model topology or manifest of weights`);
    }
    return json;
  }

  async #weightURLs(manifest: WeightsManifestConfig): Promise<string[]> {
    const {weightPathPrefix, weightUrlConverter} = this.#options;
    const [folder, query] = parseURL(this.#weightsURL);
    const convert = weightUrlConverter ?? (path => (weightPathPrefix || folder) + path + query);
    return Promise.all(manifest.flatMap(group => group.paths).map(path => convert(path)));
  }
}

/**
 * A handler that loads a model from, or sends it to, a server.
 *
 * Loading fetches the `model.json` at `path`, then the weight files beside it (the URL's query is repeated for each).
 * Saving sends one request (POST by default) of type multipart/form-data with the files `model.json` and
 * `model.weights.bin`. Both throw when the server's answer is not a success.
 * @example
 * const handler = tf.io.http('https://example.com/model.json', {onProgress: fraction => console.log(fraction)});
 * const {modelTopology, weightSpecs, weightData} = await handler.load();
 * @param path URL of `model.json`; or two URLs, of `model.json` and of what weight files are relative to.
 * @throws When the URL is empty, or `requestInit` already has a body.
 */
export function http(path: string | string[], loadOptions?: LoadOptions): IOHandler {
  return new HTTPRequest(path, loadOptions ?? {});
}

/** Former name of `http`. */
export function browserHTTPRequest(path: string | string[], loadOptions?: LoadOptions): IOHandler {
  return http(path, loadOptions);
}

/**
 * Whether a URL starts with `http://` or `https://`.
 * @example
 * tf.io.isHTTPScheme('localstorage://model'); // false
 */
export function isHTTPScheme(url: string): boolean {
  return /^https?:\/\//.test(url);
}

export function httpRouter(url: string | string[], loadOptions?: LoadOptions): IOHandler | null {
  return [url].flat().every(isHTTPScheme) ? http(url, loadOptions) : null;
}

/** Where TensorFlow Hub keeps the `model.json` of a module. */
export function tfHubModelURL(moduleURL: string): string {
  return `${moduleURL.replace(/\/?$/, '/')}model.json?tfjs-format=file`;
}

/** Splits a URL into what stands before the file name, slash included, and the query after it. */
function parseURL(url: string): [folder: string, query: string] {
  const slash = url.lastIndexOf('/') + 1;
  const query = url.indexOf('?', slash);
  return [url.slice(0, slash), query < 0 ? '' : url.slice(query)];
}
