// Activations by name: functions of a tensor that layers end with.
import {gelu, geluTanh, hardSigmoid, mish, silu} from '../internal.gen';
import {add, div, abs, elu, logSoftmax, minimum, mul, relu, relu6, selu, sigmoid, softmax, softplus, tanh} from '../ops.gen';
import {tidy} from '../scope';
import {type ConfigDict, Serializable, type SerializableConstructor} from '../serialization';
import type {Tensor} from '../tensor';
import {defineKind} from './objects';

/** Names of activations; others may be registered. */
export type ActivationIdentifier =
  | 'elu' | 'hardSigmoid' | 'linear' | 'relu' | 'relu6' | 'selu' | 'sigmoid' | 'softmax' | 'softplus' | 'softsign' | 'tanh' | 'softmax'
  | 'logSoftmax' | 'swish' | 'mish' | 'gelu' | 'gelu_new';

/** A function of a tensor, by name. */
export abstract class Activation extends Serializable {
  /** @param parameter What some take besides: the slope of elu and swish, the axis of softmax and logSoftmax. */
  abstract apply(x: Tensor, parameter?: number): Tensor;

  override getConfig(): ConfigDict {
    return {};
  }
}

const FORMULAS: Record<string, (x: Tensor, parameter?: number) => Tensor> = {
  elu: (x, alpha = 1) => (alpha === 1 ? elu(x) : add(relu(x), mul(elu(minimum(x, 0)), alpha))),
  selu: (x) => selu(x),
  relu: (x) => relu(x),
  relu6: (x) => relu6(x),
  linear: (x) => x,
  sigmoid: (x) => sigmoid(x),
  hardSigmoid: (x) => hardSigmoid(x, 0.2, 0.5),
  softplus: (x) => softplus(x),
  softsign: (x) => div(x, add(abs(x), 1)),
  tanh: (x) => tanh(x),
  softmax: (x, axis = -1) => softmax(x, axis),
  logSoftmax: (x, axis = -1) => logSoftmax(x, axis),
  gelu: (x) => gelu(x),
  gelu_new: (x) => geluTanh(x),
  mish: (x) => mish(x),
  swish: (x, alpha = 1) => (alpha === 1 ? silu(x) : mul(x, sigmoid(mul(x, alpha)))),
};

const classes = Object.entries(FORMULAS).map(([name, formula]) => class extends Activation {
  static readonly className = name;

  override apply(x: Tensor, parameter?: number): Tensor {
    return tidy(() => formula(x, parameter));
  }
} as SerializableConstructor<Activation>);

const kind = defineKind('activation', Activation, classes);

/** The activation of a name, a config or itself; `linear` of none. */
export function getActivation(identifier?: string | Activation | ConfigDict | null): Activation {
  return kind.get(identifier ?? 'linear');
}
