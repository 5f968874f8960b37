// Saves models as files that the browser downloads.

import {getModelArtifactsInfoForJSON, getModelJSONForModelArtifacts, requireJSONTopology} from './artifacts';
import {CompositeArrayBuffer} from './composite_buffer';
import {fail} from './error';
import {isBrowser} from './platform';
import type {IOHandler, ModelArtifacts, SaveResult} from './types';

const SCHEME = 'downloads://';

// Long enough for the slowest browser to have opened the file.
const KEEP_URL_MS = 60_000;

/** Handler of `downloads://`. */
class BrowserDownloads implements IOHandler {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Downloads `<name>.json` and, when there are weights, `<name>.weights.bin`. */
  async save(artifacts: ModelArtifacts): Promise<SaveResult> {
    if (typeof document === 'undefined') fail('downloads', 'there is no document to start a download from');
    requireJSONTopology('downloads', artifacts);
    const weightsFile = `${this.#name}.weights.bin`;
    const manifest = [{paths: [`./${weightsFile}`], weights: artifacts.weightSpecs!}];
    const json = JSON.stringify(getModelJSONForModelArtifacts(artifacts, manifest));
    await download(`${this.#name}.json`, json, 'application/json');
    if (artifacts.weightData != null) {
      await download(weightsFile, CompositeArrayBuffer.join(artifacts.weightData), 'application/octet-stream');
    }
    return {modelArtifactsInfo: getModelArtifactsInfoForJSON(artifacts)};
  }
}

export function downloadsRouter(url: string | string[]): IOHandler | null {
  if (Array.isArray(url) || !url.startsWith(SCHEME) || !isBrowser()) return null;
  return new BrowserDownloads(url.slice(SCHEME.length).replace(SCHEME, '') || 'model');
}

async function download(name: string, contents: BlobPart, type: string): Promise<void> {
  const anchor = document.createElement('a');
  anchor.download = name;
  anchor.href = URL.createObjectURL(new Blob([contents], {type}));
  // Of several downloads that are started in one task, Firefox keeps the last only.
  await new Promise(resolve => setTimeout(resolve));
  anchor.dispatchEvent(new MouseEvent('click'));
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEEP_URL_MS);
}
