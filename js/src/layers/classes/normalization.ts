// Normalization: values with mean 0 and variance 1, of each feature over a batch, or of each example.
import {layerNorm} from '../../internal.gen';
import {batchNorm, moments, mul, reshape, sub} from '../../ops.gen';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import type {Constraint, ConstraintIdentifier} from '../constraints';
import type {LayerArgs} from '../engine/layer';
import {onlyShape} from '../engine/lists';
import type {LayerVariable} from '../engine/variable';
import {initializer, or, regularizer, weight} from '../fields';
import type {Initializer, InitializerIdentifier} from '../initializers';
import type {Regularizer, RegularizerIdentifier} from '../regularizers';
import type {Kwargs, Shape} from '../types';
import {TensorLayer} from './base';

export interface BatchNormalizationLayerArgs extends LayerArgs {
  /** The axis of the features, whose values are normalized each for itself; -1, the last, unless given. */
  axis?: number;
  /** How much of the moving mean and variance remains after each step of training; 0.99 unless given. */
  momentum?: number;
  /** Is added to variances; 0.001 unless given. */
  epsilon?: number;
  /** Whether a trained offset, beta, is added; true unless given. */
  center?: boolean;
  /** Whether a trained factor, gamma, is applied; true unless given. */
  scale?: boolean;
  /** `'zeros'` unless given. */
  betaInitializer?: InitializerIdentifier | Initializer;
  /** `'ones'` unless given. */
  gammaInitializer?: InitializerIdentifier | Initializer;
  /** `'zeros'` unless given. */
  movingMeanInitializer?: InitializerIdentifier | Initializer;
  /** `'ones'` unless given. */
  movingVarianceInitializer?: InitializerIdentifier | Initializer;
  betaConstraint?: ConstraintIdentifier | Constraint;
  gammaConstraint?: ConstraintIdentifier | Constraint;
  betaRegularizer?: RegularizerIdentifier | Regularizer;
  gammaRegularizer?: RegularizerIdentifier | Regularizer;
}

export class BatchNormalization extends TensorLayer {
  static className = 'BatchNormalization';
  static override fields = {
    // Keras writes the one axis as a list.
    axis: {read: (axis: unknown) => [axis ?? -1].flat()[0]}, momentum: or(0.99), epsilon: or(1e-3), center: or(true), scale: or(true), ...weight('beta', 'zeros'), ...weight('gamma', 'ones'),
    movingMeanInitializer: initializer('zeros'), movingVarianceInitializer: initializer('ones'),
  };
  declare private readonly axis: number;
  declare private readonly momentum: number;
  declare private readonly epsilon: number;
  declare private readonly center: boolean;
  declare private readonly scale: boolean;
  private gamma?: LayerVariable;
  private beta?: LayerVariable;
  private movingMean!: LayerVariable;
  private movingVariance!: LayerVariable;

  constructor(args?: BatchNormalizationLayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  private axisOf(rank: number): number {
    return this.axis < 0 ? this.axis + rank : this.axis;
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = onlyShape(inputShape), axis = this.axisOf(shape.length), size = shape[axis];
    assert(size != null,
        `BatchNormalization: Axis ${axis} of input tensor should have a defined dimension but the layer received an input with shape ${JSON.stringify(shape)}.`);
    this.inputSpec = [{ndim: shape.length, axes: {[axis]: size}}];
    if (this.scale) this.gamma = this.makeWeight('gamma', [size]);
    if (this.center) this.beta = this.makeWeight('beta', [size]);
    this.movingMean = this.makeWeight('moving_mean', [size], 'movingMean', false);
    this.movingVariance = this.makeWeight('moving_variance', [size], 'movingVariance', false);
    this.built = true;
  }

  private normalize(x: Tensor, mean: Tensor, variance: Tensor): Tensor {
    const axis = this.axisOf(x.rank);
    // Statistics of the last axis broadcast as they are.
    const aligned = (t: Tensor) => (axis === x.rank - 1 ? t : reshape(t, x.shape.map((n, i) => (i === axis ? n : 1))));
    const optional = (weight?: LayerVariable) => (weight ? aligned(weight.read()) : null);
    return batchNorm(x, aligned(mean), aligned(variance), optional(this.beta), optional(this.gamma), this.epsilon);
  }

  protected override forward(x: Tensor, {training}: Kwargs): Tensor {
    if (!training) return this.normalize(x, this.movingMean.read(), this.movingVariance.read());
    const axis = this.axisOf(x.rank);
    const {mean, variance} = moments(x, x.shape.map((_, i) => i).filter((i) => i !== axis));
    const y = this.normalize(x, mean, variance);
    this.move(this.movingMean, mean);
    this.move(this.movingVariance, variance);
    return y;
  }

  private move(average: LayerVariable, value: Tensor): void {
    const old = average.read();
    average.write(sub(old, mul(sub(old, value), 1 - this.momentum)));
  }
}

export interface LayerNormalizationLayerArgs extends LayerArgs {
  /** The axis or axes over which is normalized; -1, the last, unless given. */
  axis?: number | number[];
  /** Is added to variances; 0.001 unless given. */
  epsilon?: number;
  /** Whether a trained offset, beta, is added; true unless given. */
  center?: boolean;
  /** Whether a trained factor, gamma, is applied; true unless given. */
  scale?: boolean;
  /** `'zeros'` unless given. */
  betaInitializer?: InitializerIdentifier | Initializer;
  /** `'ones'` unless given. */
  gammaInitializer?: InitializerIdentifier | Initializer;
  betaRegularizer?: RegularizerIdentifier | Regularizer;
  gammaRegularizer?: RegularizerIdentifier | Regularizer;
}

function readAxes(given: unknown): unknown {
  const axis = given ?? -1;
  if (Array.isArray(axis)) {
    assert(axis.every(Number.isInteger), `LayerNormalization: Expected axis to be an array of integers, but received ${JSON.stringify(axis)}`);
    return axis.slice();
  }
  assert(Number.isInteger(axis), `LayerNormalization: Expected axis to be an integer or an array of integers, but received ${JSON.stringify(axis)}`);
  return axis;
}

export class LayerNormalization extends TensorLayer {
  static className = 'LayerNormalization';
  static override fields = {
    axis: {read: readAxes}, epsilon: or(1e-3), center: or(true), scale: or(true), betaInitializer: initializer('zeros'),
    gammaInitializer: initializer('ones'), betaRegularizer: regularizer, gammaRegularizer: regularizer,
  };
  declare private axis: number | number[];
  declare readonly epsilon: number;
  declare readonly center: boolean;
  declare readonly scale: boolean;
  private gamma?: LayerVariable;
  private beta?: LayerVariable;

  constructor(args?: LayerNormalizationLayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = onlyShape(inputShape);
    const axes = [this.axis].flat().map((axis) => (axis < 0 ? axis + shape.length : axis));
    for (const axis of axes) assert(axis >= 0 && axis < shape.length, `LayerNormalization: Invalid axis: ${axis}`);
    assert(new Set(axes).size === axes.length, `LayerNormalization: Found duplicate axes in: ${axes}`);
    this.axis = axes;
    const sizes = axes.map((axis) => shape[axis]);
    if (this.scale) this.gamma = this.makeWeight('gamma', sizes);
    if (this.center) this.beta = this.makeWeight('beta', sizes);
    this.built = true;
  }

  protected override forward(x: Tensor): Tensor {
    const axes = this.axis as number[];
    const isLast = axes.length === 1 && axes[0] === x.rank - 1;
    const aligned = (weight?: LayerVariable) => {
      if (!weight || isLast) return weight?.read();
      return reshape(weight.read(), x.shape.map((n, axis) => (axes.includes(axis) ? n : 1)));
    };
    return layerNorm(x, aligned(this.gamma), aligned(this.beta), axes, this.epsilon);
  }
}
