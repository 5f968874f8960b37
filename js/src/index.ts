// The public namespace.
import './methods';

export * from './ops.gen';
export {
  Rank, type ArrayMap, type DataType, type DataTypeMap, type DataValues, type NumericDataType, type ShapeLike, type TensorLike, type TypedArray,
  type WebGLChannels, type WebGLData, type WebGPUData,
} from './types';
export {
  Tensor, Variable, TensorBuffer, disposeVariables,
  type NamedTensorMap, type Scalar, type Tensor1D, type Tensor2D, type Tensor3D, type Tensor4D, type Tensor5D, type Tensor6D,
} from './tensor';
export type * from './type_names';
export {setWasmPaths} from './runtime';
export {getThreadsCount, setThreadsCount} from './threads';
export {
  tensor, scalar, tensor1d, tensor2d, tensor3d, tensor4d, tensor5d, tensor6d, buffer, variable, print,
} from './create';
export {tidy, keep, dispose, type TensorContainer} from './scope';
export {
  backend, deprecationWarn, disableDeprecationWarnings, enableDebugMode, enableProdMode, findBackend, findBackendFactory, getBackend,
  KernelBackend, coreMemory, memory, ready, registerBackend, removeBackend, setBackend, type BackendInfo, type CoreMemoryInfo, type MemoryInfo,
} from './backends';
export {engine} from './facade';
export {op, OP_SCOPE_SUFFIX} from './op';
export {jit, type Jitted, type JitOptions} from './jit';
export {ENV, env, Environment, setPlatform, type Platform, type FlagValue} from './environment';
export {
  customGrad, grad, grads, valueAndGrad, valueAndGrads, variableGrads, type CustomGradientFunc, type GradSaveFunc,
} from './gradients';
export {nextFrame, profile, time, type KernelInfo, type ProfileInfo, type TimingInfo} from './profile';
export * from './ops/by_rank';
export {basicLSTMCell, multiRNNCell, type LSTMCellFunc} from './ops/cells';
export {broadcastArgs, meshgrid, rand} from './ops/creation';
export {ensureShape} from './ops/ensure_shape';
export {image} from './ops/image';
export * from './ops/masks';
export {raggedGather, raggedTensorToTensor} from './ops/ragged';
export {sparse_ops as sparse, string_ops as string} from './internal.gen';
export {
  copyRegisteredKernels, getGradient, getKernel, getKernelsForBackend, registerGradient, registerKernel, unregisterGradient, unregisterKernel,
  type GradConfig, type GradFunc, type KernelConfig, type KernelDisposeFunc, type KernelFunc, type KernelSetupFunc, type NamedAttrMap,
  type NamedTensorInfoMap, type TensorInfo,
} from './kernels';
export {
  GraphModel, loadGraphModel, loadGraphModelSync, type InferenceModel, type ModelInputs, type ModelPredictConfig, type NamedTensorsMap,
} from './graph_model';
export {type BackendChoice} from './gpu/auto';
export {type ModelProfile, type NodeProfile} from './model_profile';
export {type Difference, type Verification} from './verify';
export {
  deregisterOp, getRegisteredOp, registerOp, type GraphNode, type IAttrValue, type INameAttrList, type INodeDef, type ITensor,
  type ITensorShape, type OpExecutor, type RegisteredOp,
} from './custom_ops';
export * as data from './data';
export * as io from './io';
export {sumOutType, upcastType} from './tensor_util';
export * as backend_util from './backend_util';
export * as broadcast_util from './broadcast_util';
export * as browser from './browser';
export * as device_util from './device_util';
export * as gather_util from './gather_util';
export * as scatter_util from './scatter_util';
export * as serialization from './serialization';
export * as slice_util from './slice_util';
export * as tensor_util from './tensor_util';
export * as test_util from './test_util';
export * as util from './util';
export {version, version_converter, version_core, version_cpu, version_layers, version_webgl} from './version';
export {fused} from './ops/fused';
export {losses, Reduction} from './ops/losses';
export {linalg} from './ops/linalg';
export {inTopKAsync, math, movingAverage} from './ops/metrics';
export {cosineWindow, enclosingPowerOfTwo, signal, spectral} from './ops/signal';
export {
  AdadeltaOptimizer, AdagradOptimizer, AdamaxOptimizer, AdamOptimizer, MomentumOptimizer, Optimizer, OptimizerConstructors,
  RMSPropOptimizer, SGDOptimizer, train,
} from './optimizers';
export * from './layers';
