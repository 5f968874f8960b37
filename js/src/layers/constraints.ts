// tf.constraints: what is done to weights after each step of training, by classes and functions.
import {backend} from '../backends';
import {add, clipByValue, div, mul, norm, relu} from '../ops.gen';
import {tidy} from '../scope';
import {type ConfigDict, Serializable, type SerializableConstructor} from '../serialization';
import type {Tensor} from '../tensor';
import {defineKind} from './objects';

/** Changes weights so that they fulfil a condition. */
export abstract class Constraint extends Serializable {
  abstract apply(w: Tensor): Tensor;

  override getConfig(): ConfigDict {
    return {};
  }
}

export type ConstraintIdentifier = 'maxNorm' | 'minMaxNorm' | 'nonNeg' | 'unitNorm' | string;

// w with its norms along an axis replaced by others.
const withNorms = (w: Tensor, axis: number, wanted: (norms: Tensor) => Tensor | number): Tensor => tidy(() => {
  const norms = norm(w, 'euclidean', axis, true);
  return mul(w, div(wanted(norms), add(norms, backend().epsilon())));
});

export interface MaxNormArgs {
  /** The longest norm of the weights that reach a unit; 2 unless given. */
  maxValue?: number;
  /** The axis of a kernel along which a unit's weights lie; 0 unless given: that of a dense layer. [0, 1, 2] of a conv2d layer's. */
  axis?: number;
}

export class MaxNorm extends Constraint {
  static readonly className = 'MaxNorm';
  private readonly maxValue: number;
  private readonly axis: number;

  constructor({maxValue, axis}: MaxNormArgs = {}) {
    super();
    this.maxValue = maxValue ?? 2;
    this.axis = axis ?? 0;
  }

  override apply(w: Tensor): Tensor {
    return withNorms(w, this.axis, (norms) => clipByValue(norms, 0, this.maxValue));
  }

  override getConfig(): ConfigDict {
    return {maxValue: this.maxValue, axis: this.axis};
  }
}

export interface UnitNormArgs {
  /** As in {@link MaxNormArgs}. */
  axis?: number;
}

export class UnitNorm extends Constraint {
  static readonly className = 'UnitNorm';
  private readonly axis: number;

  constructor({axis}: UnitNormArgs = {}) {
    super();
    this.axis = axis ?? 0;
  }

  override apply(w: Tensor): Tensor {
    return withNorms(w, this.axis, () => 1);
  }

  override getConfig(): ConfigDict {
    return {axis: this.axis};
  }
}

export class NonNeg extends Constraint {
  static readonly className = 'NonNeg';

  override apply(w: Tensor): Tensor {
    return relu(w);
  }
}

export interface MinMaxNormArgs extends MaxNormArgs {
  /** The shortest norm; 0 unless given. (`maxValue` is 1 unless given.) */
  minValue?: number;
  /** How much of the way to the allowed norm is gone each time; 1 unless given, which is all of it. */
  rate?: number;
}

export class MinMaxNorm extends Constraint {
  static readonly className = 'MinMaxNorm';
  private readonly minValue: number;
  private readonly maxValue: number;
  private readonly rate: number;
  private readonly axis: number;

  constructor({minValue, maxValue, rate, axis}: MinMaxNormArgs = {}) {
    super();
    this.minValue = minValue ?? 0;
    this.maxValue = maxValue ?? 1;
    this.rate = rate ?? 1;
    this.axis = axis ?? 0;
  }

  override apply(w: Tensor): Tensor {
    const {minValue, maxValue, rate} = this;
    return withNorms(w, this.axis, (norms) => add(mul(clipByValue(norms, minValue, maxValue), rate), mul(norms, 1 - rate)));
  }

  override getConfig(): ConfigDict {
    return {minValue: this.minValue, maxValue: this.maxValue, rate: this.rate, axis: this.axis};
  }
}

const kind = defineKind('constraint', Constraint, [MaxNorm, UnitNorm, NonNeg, MinMaxNorm] as Array<SerializableConstructor<Constraint>>);

/** The constraint of a name, a config or itself; null of none. */
export function getConstraint(identifier?: ConstraintIdentifier | Constraint | ConfigDict | null): Constraint | null {
  return identifier === null || identifier === undefined ? null : kind.get(identifier);
}

/**
 * Keeps the weights that reach each unit no longer than a norm. Source: Srivastava et al., Dropout, 2014.
 * @example tf.constraints.maxNorm({maxValue: 1, axis: 0}).apply(tf.tensor2d([[3], [4]])).print();  // [[0.6], [0.8]]
 */
export const maxNorm = (args?: MaxNormArgs): Constraint => new MaxNorm(args);

/**
 * Gives the weights that reach each unit the norm 1.
 * @example tf.constraints.unitNorm({axis: 0}).apply(tf.tensor2d([[0.3], [0.4]])).print();  // [[0.6], [0.8]]
 */
export const unitNorm = (args?: UnitNormArgs): Constraint => new UnitNorm(args);

/**
 * Makes negative weights 0.
 * @example tf.constraints.nonNeg().apply(tf.tensor1d([-1, 2])).print();  // [0, 2]
 */
export const nonNeg = (): Constraint => new NonNeg();

/**
 * Moves the norm of the weights that reach each unit into a range.
 * @example tf.constraints.minMaxNorm({minValue: 1, maxValue: 2}).apply(tf.tensor2d([[0.3], [0.4]])).print();  // [[0.6], [0.8]]
 */
export const minMaxNorm = (args?: MinMaxNormArgs): Constraint => new MinMaxNorm(args);
