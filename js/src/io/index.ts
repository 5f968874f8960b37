// The namespace `tf.io`: where models come from and go to.

export {getModelArtifactsForJSON, getModelArtifactsForJSONSync, getModelArtifactsInfoForJSON,
        getModelJSONForModelArtifacts, getWeightSpecs} from './artifacts';
export {browserFiles} from './browser_files';
export {CompositeArrayBuffer, concatenateArrayBuffers} from './composite_buffer';
export {decodeWeights, decodeWeightsStream} from './decode_weights';
export {encodeWeights} from './encode_weights';
export {fileSystem} from './file_system';
export {browserHTTPRequest, http, isHTTPScheme} from './http';
export {loadWeightsInto} from './load_weights_into';
export {fromMemory, fromMemorySync, withSaveHandler, withSaveHandlerSync} from './memory';
export {copyModel, listModels, moveModel, removeModel} from './model_management';
export {getLoadHandlers, getSaveHandlers, registerLoadRouter, registerSaveRouter} from './router';
export {loadWeights, weightsLoaderFactory} from './weights_loader';
export type {NamedTensor} from './encode_weights';
export type {IORouter} from './router';
export type {IOHandler, IOHandlerSync, LoadHandler, LoadHandlerSync, LoadOptions, ModelArtifacts, ModelArtifactsInfo,
             ModelDescription, ModelJSON, ModelStoreManager, OnProgressCallback, RequestDetails, SaveConfig,
             SaveHandler, SaveHandlerSync, SaveResult, TrainingConfig, WeightData, WeightGroup, WeightQuantization,
             WeightSink, WeightsManifestConfig, WeightsManifestEntry,
             WeightsManifestGroupConfig} from './types';
