// Loads models from files that the user picked.

import {getModelArtifactsForJSON, getWeightSpecs} from './artifacts';
import {fail} from './error';
import {ArrayBufferSink, loadWeightsInto} from './load_weights_into';
import type {IOHandler, ModelArtifacts, ModelJSON, WeightsManifestConfig} from './types';

/**
 * A handler that loads from `File`s: a `model.json`, and the weight files that its manifest names, in any order.
 * Without weight files only the topology is loaded.
 * @example
 * const input = document.querySelector('input[type=file]');
 * const {modelTopology} = await tf.io.browserFiles([...input.files]).load();
 * @throws When there is no file; on loading, when files and manifest do not fit.
 */
export function browserFiles(files: File[]): IOHandler {
  if (files == null || files.length < 1) fail('browserFiles', `got ${files && 'no files'}, expected at least 1 file`);
  const [jsonFile, ...weightFiles] = files;
  return {load: () => load(jsonFile, weightFiles)};
}

async function load(jsonFile: File, weightFiles: File[]): Promise<ModelArtifacts> {
  const json = await parse(jsonFile);
  for (const field of ['modelTopology', 'weightsManifest'] as const) {
    if (json[field] == null) fail('browserFiles', `${field} field is missing from file ${jsonFile.name}`);
  }
  if (weightFiles.length === 0) return {modelTopology: json.modelTopology};
  return getModelArtifactsForJSON(json, async manifest => {
    const files = match(manifest, weightFiles);
    const sink = new ArrayBufferSink();
    await loadWeightsInto(sink, manifest, [...files.keys()], {
      fetchFunc: async path => new Response(files.get(path as string)),
    });
    return [getWeightSpecs(manifest), sink.buffer];
  });
}

async function parse(file: File): Promise<ModelJSON> {
  const text = await file.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    fail('browserFiles', `${file.name} is not JSON (${(error as Error).message}); model.json must be the first file`);
  }
}

/** The file for each path of the manifest; they are matched by name, since picked files have no folder. */
function match(manifest: WeightsManifestConfig, files: File[]): Map<string, File> {
  const paths = manifest.flatMap(group => group.paths);
  const names = paths.map(basename);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) fail('browserFiles', `the manifest has two files called '${twice}', which cannot be told apart`);
  const fileCalled = (name: string) => files.find(file => basename(file.name) === name)
      ?? fail('browserFiles', `weight file '${name}' was not given`);
  const matched = new Map(paths.map((path, i) => [path, fileCalled(names[i])]));
  if (files.length !== paths.length) {
    fail('browserFiles', `got ${files.length} weight files, but the manifest has ${paths.length}`);
  }
  return matched;
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
