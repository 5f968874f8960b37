// tf.engine(): the inner workings that programs written for TensorFlow.js reach for, in terms of ours.
import * as backends from './backends';
import {makeTensor, read} from './engine';
import {env} from './environment';
import {closeTapes, customGrad, gradients, isTapeOn} from './gradients';
import {runKernel, type TensorInfo} from './kernels';
import {profile, time} from './profile';
import {theCore} from './runtime';
import {endScope, forgetScopes, keep, startScope, tidy} from './scope';
import {disposeVariables, makeVariable, registeredVariables, type Tensor, type Variable} from './tensor';

/** Forgets everything but which backends are registered: tensors, variables, scopes, flags. */
function reset(): void {
  closeTapes();
  forgetScopes();
  disposeVariables();
  theCore().api.gsm_reset();
  env().reset();
  backends.resetBackends();
}

const facade = {
  get ENV() { return env(); },
  get backend() { return backends.backend(); },
  get backendName() { return backends.getBackend(); },
  get registeredVariables() { return registeredVariables; },
  ready: backends.ready,
  setBackend: backends.setBackend,
  registerBackend: backends.registerBackend,
  removeBackend: backends.removeBackend,
  findBackend: backends.findBackend,
  findBackendFactory: backends.findBackendFactory,
  backendNames: backends.backendNames,
  memory: backends.memory,
  startScope, endScope, tidy, keep, reset, profile, time, isTapeOn, gradients, customGrad, makeTensor, makeVariable, disposeVariables,
  runKernel,
  get registryFactory() { return backends.factories(); },
  clone: (t: Tensor) => t.clone(),
  read: async (t: Tensor) => read(t),
  readSync: (t: Tensor) => read(t),
  makeTensorFromTensorInfo: ({dataId, shape}: TensorInfo) => (dataId as Tensor).reshape(shape),
  disposeTensor: (t: Tensor) => t.dispose(),
  disposeVariable: (v: Variable) => v.dispose(),
};

/** The engine that scopes, backends and gradients belong to. */
export function engine(): typeof facade {
  return facade;
}
