// The public names of layers and models.
export {InputSpec, type InputSpecArgs} from './engine/input_spec';
export {SymbolicTensor} from './engine/symbolic_tensor';
export {type CallHook, type DisposeResult, type LayerArgs} from './engine/layer';
export {LayerVariable} from './engine/variable';
export {input, type InputConfig, type InputLayerArgs} from './engine/input_layer';
export type {Kwargs, LossOrMetricFn, RegularizerFn, Shape} from './types';
