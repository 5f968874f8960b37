// Activations that are layers of their own, since they have parameters or weights.
import {add, cast, clipByValue, exp, greater, leakyRelu, logSumExp, mul, prelu, relu, softmax, sub} from '../../ops.gen';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import {getActivation} from '../activations';
import type {Constraint} from '../constraints';
import type {LayerArgs} from '../engine/layer';
import {onlyShape} from '../engine/lists';
import type {LayerVariable} from '../engine/variable';
import {any, or, weight} from '../fields';
import type {Initializer, InitializerIdentifier} from '../initializers';
import type {Regularizer} from '../regularizers';
import type {Kwargs, Shape} from '../types';
import {TensorLayer} from './base';

export interface ReLULayerArgs extends LayerArgs {
  /** What is above becomes this. */
  maxValue?: number;
}

export class ReLU extends TensorLayer {
  static className = 'ReLU';
  static override fields = {maxValue: any};
  declare maxValue?: number;

  constructor(args?: ReLULayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  protected override forward(x: Tensor): Tensor {
    return this.maxValue == null ? relu(x) : clipByValue(x, 0, this.maxValue);
  }
}

export interface LeakyReLULayerArgs extends LayerArgs {
  /** Slope below 0; 0.3 unless given. */
  alpha?: number;
}

export class LeakyReLU extends TensorLayer {
  static className = 'LeakyReLU';
  static override fields = {alpha: or(0.3)};
  declare readonly alpha: number;

  constructor(args?: LeakyReLULayerArgs) {
    super(args);
  }

  protected override forward(x: Tensor): Tensor {
    return leakyRelu(x, this.alpha);
  }
}

export interface PReLULayerArgs extends LayerArgs {
  /** Of the slopes below 0; `'zeros'` unless given. */
  alphaInitializer?: Initializer | InitializerIdentifier;
  alphaRegularizer?: Regularizer;
  alphaConstraint?: Constraint;
  /** Axes, from 1, along which one slope serves all. */
  sharedAxes?: number | number[];
}

export class PReLU extends TensorLayer {
  static className = 'PReLU';
  static override fields = {
    ...weight('alpha', 'zeros'),
    sharedAxes: {
      read(axes: unknown) {
        assert(axes === undefined || axes === null || typeof axes === 'number' || Array.isArray(axes),
            `PReLU: Expected sharedAxes to be a number or an array of numbers, but got ${axes}`);
        return typeof axes === 'number' ? [axes] : (axes ?? null);
      },
    },
  };
  declare private readonly sharedAxes: number[] | null;
  private alpha!: LayerVariable;

  constructor(args?: PReLULayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = onlyShape(inputShape), shared = this.sharedAxes;
    this.alpha = this.makeWeight('alpha', shape.slice(1).map((n, i) => (shared?.includes(i + 1) ? 1 : n)));
    const sizes = shape.flatMap((n, axis) => (shared && axis > 0 ? [[axis, n]] : []));
    this.inputSpec = [{ndim: shape.length, axes: Object.fromEntries(sizes)}];
    this.built = true;
  }

  protected override forward(x: Tensor): Tensor {
    return prelu(x, this.alpha.read());
  }
}

export interface ELULayerArgs extends LayerArgs {
  /** What the values below 0 tend to is -alpha; 1 unless given. */
  alpha?: number;
}

export class ELU extends TensorLayer {
  static className = 'ELU';
  static override fields = {alpha: or(1)};
  declare readonly alpha: number;

  constructor(args?: ELULayerArgs) {
    super(args);
  }

  protected override forward(x: Tensor): Tensor {
    return getActivation('elu').apply(x, this.alpha);
  }
}

export interface ThresholdedReLULayerArgs extends LayerArgs {
  /** What is not above becomes 0; 1 unless given. */
  theta?: number;
}

export class ThresholdedReLU extends TensorLayer {
  static className = 'ThresholdedReLU';
  static override fields = {theta: or(1)};
  declare readonly theta: number;

  constructor(args?: ThresholdedReLULayerArgs) {
    super(args);
  }

  protected override forward(x: Tensor): Tensor {
    return mul(x, cast(greater(x, this.theta), 'float32'));
  }
}

export interface SoftmaxLayerArgs extends LayerArgs {
  /** The axis or axes along which results add up to 1; 1 unless given. */
  axis?: number | number[];
}

// What is masked gets a logit that no other comes near.
const MASKED = -1e9;

export class Softmax extends TensorLayer {
  static className = 'Softmax';
  static override fields = {axis: or(1)};
  declare readonly axis: number | number[];

  constructor(args?: SoftmaxLayerArgs) {
    super(args);
  }

  protected override forward(x: Tensor, {mask}: Kwargs): Tensor {
    const logits = mask ? add(x, mul(sub(1, cast(mask as Tensor, x.dtype)), MASKED)) : x;
    const axes = [this.axis].flat();
    return axes.length === 1 ? softmax(logits, axes[0]) : exp(sub(logits, logSumExp(logits, axes, true)));
  }
}
