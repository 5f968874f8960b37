// Between a model in memory (ModelArtifacts) and its model.json.

import {CompositeArrayBuffer} from './composite_buffer';
import {fail} from './error';
import type {ModelArtifacts, ModelArtifactsInfo, ModelDescription, ModelJSON, WeightData, WeightsManifestConfig,
             WeightsManifestEntry} from './types';

/** Fields that are written only when they have a value; `format`, `generatedBy` and `convertedBy` always are. */
const OPTIONAL_FIELDS = ['trainingConfig', 'signature', 'userDefinedMetadata', 'modelInitializer',
                         'initializerSignature'] as const;

/** What `model.json` says about a model beside its topology and weights. */
export function modelDescription(from: ModelDescription): ModelDescription {
  const {format, generatedBy, convertedBy} = from;
  const present = OPTIONAL_FIELDS.filter(field => from[field] != null).map(field => [field, from[field]]);
  return {format, generatedBy, convertedBy, ...Object.fromEntries(present)};
}

/** The contents of `model.json` for a model whose weights are stored as `manifest` says. */
export function getModelJSONForModelArtifacts(artifacts: ModelArtifacts, manifest: WeightsManifestConfig): ModelJSON {
  return {modelTopology: artifacts.modelTopology!, ...modelDescription(artifacts), weightsManifest: manifest};
}

/**
 * The artifacts of a model from its `model.json` and its weights.
 *
 * Throws when the file has a weights manifest but specs or data are not given.
 * @example
 * const json = {modelTopology: {}, weightsManifest: []};
 * const artifacts = tf.io.getModelArtifactsForJSONSync(json, [], new ArrayBuffer(0));
 */
export function getModelArtifactsForJSONSync(modelJSON: ModelJSON, weightSpecs?: WeightsManifestEntry[],
                                             weightData?: WeightData): ModelArtifacts {
  const artifacts: ModelArtifacts = {modelTopology: modelJSON.modelTopology, ...modelDescription(modelJSON)};
  if (modelJSON.weightsManifest == null) return artifacts;
  if (!weightSpecs) fail('getModelArtifactsForJSON', 'there is a weightsManifest, but no weightSpecs were given');
  if (!weightData) fail('getModelArtifactsForJSON', 'there is a weightsManifest, but no weightData was given');
  return {...artifacts, weightSpecs, weightData};
}

/**
 * As `getModelArtifactsForJSONSync`, with the weights fetched by `loadWeights`; it is called only when there are any.
 * @example
 * const json = {modelTopology: {}, weightsManifest: []};
 * const artifacts = await tf.io.getModelArtifactsForJSON(json, async () => [[], new ArrayBuffer(0)]);
 */
export async function getModelArtifactsForJSON(
    modelJSON: ModelJSON,
    loadWeights: (manifest: WeightsManifestConfig) => Promise<[WeightsManifestEntry[], WeightData]>,
    ): Promise<ModelArtifacts> {
  const [specs, data] = modelJSON.weightsManifest == null ? [] : await loadWeights(modelJSON.weightsManifest);
  return getModelArtifactsForJSONSync(modelJSON, specs, data);
}

/**
 * The time, and the size of each part in bytes, as JSON in UTF-8 where it is JSON.
 * @example
 * tf.io.getModelArtifactsInfoForJSON({modelTopology: {}}).modelTopologyBytes; // 2
 */
export function getModelArtifactsInfoForJSON(artifacts: ModelArtifacts): ModelArtifactsInfo {
  requireJSONTopology('getModelArtifactsInfoForJSON', artifacts);
  return {
    dateSaved: new Date(),
    modelTopologyType: 'JSON',
    modelTopologyBytes: jsonBytes(artifacts.modelTopology),
    weightSpecsBytes: jsonBytes(artifacts.weightSpecs),
    weightDataBytes: artifacts.weightData == null ? 0 : new CompositeArrayBuffer(artifacts.weightData).byteLength,
  };
}

/** The weights of all groups of a manifest in one list. */
export function getWeightSpecs(manifest: WeightsManifestConfig): WeightsManifestEntry[] {
  return manifest.flatMap(group => group.weights);
}

/** Fails for a topology in bytes, which none of the media here can keep. */
export function requireJSONTopology(op: string, artifacts: ModelArtifacts): void {
  if (artifacts.modelTopology instanceof ArrayBuffer) fail(op, 'topology is an ArrayBuffer, expected a JSON object');
}

function jsonBytes(value: unknown): number {
  return value == null ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;
}
