// The public names of layers and models.
export {InputSpec, type InputSpecArgs} from './engine/input_spec';
export {SymbolicTensor} from './engine/symbolic_tensor';
export {type CallHook, type DisposeResult, type LayerArgs} from './engine/layer';
export {LayerVariable} from './engine/variable';
export {input, type InputConfig, type InputLayerArgs} from './engine/input_layer';
export type {ContainerArgs} from './engine/container';
export {LayersModel, type ModelEvaluateArgs, type ModelPredictArgs} from './engine/layers_model';
export type {ModelCompileArgs} from './engine/compile';
export type {ModelFitArgs} from './engine/fit';
export type {FitDatasetElement, ModelEvaluateDatasetArgs, ModelFitDatasetArgs, TensorOrArrayOrMap} from './engine/fit_dataset';
export type {ClassWeight, ClassWeightMap} from './engine/sample_weights';
export {Sequential, type SequentialArgs} from './engine/sequential';
export {
  CallbackList, CustomCallback, type BaseCallback, type CustomCallbackArgs, History, registerCallbackConstructor, type YieldEveryOptions,
} from './engine/base_callbacks';
export {Callback, callbacks, EarlyStopping, type EarlyStoppingCallbackArgs} from './engine/callbacks';
export type {Logs, UnresolvedLogs} from './engine/logs';
export {loadLayersModel, type ModelAndWeightsConfig} from './engine/load';
export {model, models, sequential} from './models';
export type {Kwargs, LossOrMetricFn, RegularizerFn, Shape} from './types';
export * as layers from './functions';
export * as initializers from './initializer_functions';
export {constraints, regularizers} from './namespaces';
export {metrics} from './metrics';
export {RNN, type RNNLayerArgs} from './classes/rnn';
export type {
  GRUCellLayerArgs, GRULayerArgs, LSTMCellLayerArgs, LSTMLayerArgs, SimpleRNNCellLayerArgs, SimpleRNNLayerArgs,
} from './classes/recurrent';
