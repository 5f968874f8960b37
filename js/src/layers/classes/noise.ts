// Noise that is there in training alone.
import {add, cast, greaterEqual, mul, randomNormal, randomUniform, sub} from '../../ops.gen';
import type {Tensor} from '../../tensor';
import type {LayerArgs} from '../engine/layer';
import {any} from '../fields';
import type {Kwargs, Shape} from '../types';
import {TensorLayer} from './base';

/** A layer that changes its input only in training. */
abstract class Noise extends TensorLayer {
  constructor(args: LayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  protected abstract disturb(x: Tensor): Tensor;

  protected override forward(x: Tensor, {training}: Kwargs): Tensor {
    return training ? this.disturb(x) : x;
  }
}

export interface GaussianNoiseArgs extends LayerArgs {
  /** Standard deviation of what is added. */
  stddev: number;
}

export class GaussianNoise extends Noise {
  static className = 'GaussianNoise';
  static override fields = {stddev: any};
  declare readonly stddev: number;

  constructor(args: GaussianNoiseArgs) {
    super(args);
  }

  protected override disturb(x: Tensor): Tensor {
    return add(x, randomNormal(x.shape, 0, this.stddev));
  }
}

const isPart = (rate: number): boolean => rate > 0 && rate < 1;

export interface GaussianDropoutArgs extends LayerArgs {
  /** The rate of dropout whose variance the factors have, in [0, 1]. */
  rate: number;
}

export class GaussianDropout extends Noise {
  static className = 'GaussianDropout';
  static override fields = {rate: any};
  declare readonly rate: number;

  constructor(args: GaussianDropoutArgs) {
    super(args);
  }

  protected override disturb(x: Tensor): Tensor {
    return isPart(this.rate) ? mul(x, randomNormal(x.shape, 1, Math.sqrt(this.rate / (1 - this.rate)))) : x;
  }
}

export interface AlphaDropoutArgs extends LayerArgs {
  /** Part of the elements that are dropped, in [0, 1]. */
  rate: number;
  /** The shape in which elements are drawn; the input's unless given. */
  noiseShape?: Shape;
}

// What selu gives far below 0: minus its alpha times its scale.
const SELU_FLOOR = -1.6732632423543772 * 1.0507009873554805;

export class AlphaDropout extends Noise {
  static className = 'AlphaDropout';
  static override fields = {rate: any, noiseShape: any};
  declare readonly rate: number;
  declare readonly noiseShape?: Shape;

  constructor(args: AlphaDropoutArgs) {
    super(args);
  }

  protected override disturb(x: Tensor): Tensor {
    const {rate} = this;
    if (!isPart(rate)) return x;
    const shape = this.noiseShape?.map((n, axis) => n ?? x.shape[axis]) ?? x.shape;
    const kept = cast(greaterEqual(randomUniform(shape), rate), 'float32');
    const dropped = add(mul(x, kept), mul(sub(1, kept), SELU_FLOOR));
    // a * dropped + b has the mean and variance of x where those are 0 and 1.
    const a = ((1 - rate) * (1 + rate * SELU_FLOOR ** 2)) ** -0.5;
    return add(mul(dropped, a), -a * SELU_FLOOR * rate);
  }
}
