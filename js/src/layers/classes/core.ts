// Basic layers: fully connected, dropout, and those that reorder or mask.
import {fusedMatMul} from '../../internal.gen';
import {any as anyOf, cast, dropout, expandDims, mul, notEqual, reshape, tile, transpose} from '../../ops.gen';
import {tidy} from '../../scope';
import type {ConfigDict} from '../../serialization';
import type {Tensor} from '../../tensor';
import {arraysEqual, assert, sizeFromShape} from '../../util';
import type {Activation as ActivationFn, ActivationIdentifier} from '../activations';
import type {Constraint, ConstraintIdentifier} from '../constraints';
import type {LayerArgs} from '../engine/layer';
import {onlyShape, onlyTensor} from '../engine/lists';
import type {LayerVariable} from '../engine/variable';
import {activation, any, or, part, positive, regularizer, weight} from '../fields';
import type {DataFormat} from '../formats';
import type {Initializer, InitializerIdentifier} from '../initializers';
import type {Regularizer, RegularizerIdentifier} from '../regularizers';
import type {Kwargs, Shape} from '../types';
import {TensorLayer, withActivation} from './base';

export interface DenseLayerArgs extends LayerArgs {
  /** Size of the output's last axis. */
  units: number;
  /** `'linear'` unless given. */
  activation?: ActivationIdentifier;
  /** Whether to add a bias; true unless given. */
  useBias?: boolean;
  /** `'glorotNormal'` unless given. */
  kernelInitializer?: InitializerIdentifier | Initializer;
  /** `'zeros'` unless given. */
  biasInitializer?: InitializerIdentifier | Initializer;
  /** Size of the input's last axis, in place of `inputShape: [inputDim]`. */
  inputDim?: number;
  kernelConstraint?: ConstraintIdentifier | Constraint;
  biasConstraint?: ConstraintIdentifier | Constraint;
  kernelRegularizer?: RegularizerIdentifier | Regularizer;
  biasRegularizer?: RegularizerIdentifier | Regularizer;
  activityRegularizer?: RegularizerIdentifier | Regularizer;
}

export class Dense extends TensorLayer {
  static className = 'Dense';
  static override fields = {
    units: positive, activation: activation(), useBias: or(true), ...weight('kernel', 'glorotNormal'), ...weight('bias', 'zeros'),
    activityRegularizer: regularizer,
  };
  declare protected readonly units: number;
  declare protected readonly activation: ActivationFn;
  declare protected readonly useBias: boolean;
  protected kernel: LayerVariable | null = null;
  protected bias: LayerVariable | null = null;

  constructor(args: DenseLayerArgs) {
    super(args);
    if (args.batchInputShape == null && args.inputShape == null && args.inputDim != null) {
      this.batchInputShape = [args.batchSize ?? null, args.inputDim];
    }
    this.supportsMasking = true;
    this.inputSpec = [{minNDim: 2}];
  }

  override build(inputShape: Shape | Shape[]): void {
    const size = onlyShape(inputShape).at(-1)!;
    if (this.kernel === null) {
      this.kernel = this.makeWeight('kernel', [size, this.units]);
      if (this.useBias) this.bias = this.makeWeight('bias', [this.units]);
    }
    this.inputSpec = [{minNDim: 2, axes: {[-1]: size}}];
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return [...onlyShape(inputShape).slice(0, -1), this.units];
  }

  protected override forward(x: Tensor): Tensor {
    const rows = x.rank === 2 ? x : reshape(x, [-1, x.shape[x.rank - 1]]);
    const y = withActivation(this.activation, (fused) =>
      fusedMatMul(rows, this.kernel!.read(), this.bias?.read(), null, false, false, fused));
    return x.rank === 2 ? y : reshape(y, [...x.shape.slice(0, -1), this.units]);
  }
}

export interface DropoutLayerArgs extends LayerArgs {
  /** Part of the elements that become 0, in [0, 1]. */
  rate: number;
  /** The shape in which elements are drawn; axes of 1 share a draw, those of null are the input's. */
  noiseShape?: number[];
  /** Makes draws repeatable. */
  seed?: number;
}

export class Dropout extends TensorLayer {
  static className = 'Dropout';
  static override fields = {rate: part, noiseShape: any, seed: any};
  declare protected readonly rate: number;
  declare protected readonly noiseShape?: Shape;
  declare protected readonly seed?: number;

  constructor(args: DropoutLayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  protected getNoiseShape(input: Tensor): number[] | undefined {
    return this.noiseShape?.map((n, axis) => n ?? input.shape[axis]);
  }

  protected override forward(x: Tensor, {training}: Kwargs): Tensor {
    return training && this.rate > 0 && this.rate < 1 ? dropout(x, this.rate, this.getNoiseShape(x), this.seed) : x;
  }
}

export interface SpatialDropout1DLayerConfig extends LayerArgs {
  /** Part of the features that become 0, in [0, 1]. */
  rate: number;
  /** Makes draws repeatable. */
  seed?: number;
}

export class SpatialDropout1D extends Dropout {
  static override className = 'SpatialDropout1D';

  constructor(args: SpatialDropout1DLayerConfig) {
    super(args);
    this.inputSpec = [{ndim: 3}];
  }

  protected override getNoiseShape({shape}: Tensor): number[] {
    return [shape[0], 1, shape[2]];
  }
}

export interface ActivationLayerArgs extends LayerArgs {
  activation: ActivationIdentifier;
}

export class Activation extends TensorLayer {
  static className = 'Activation';
  static override fields = {activation: activation()};
  declare activation: ActivationFn;

  constructor(args: ActivationLayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  protected override forward(x: Tensor): Tensor {
    return this.activation.apply(x);
  }
}

export interface FlattenLayerArgs extends LayerArgs {
  /** Where channels are first, they become last before all is made one axis, so that weights fit either order. */
  dataFormat?: DataFormat;
}

export class Flatten extends TensorLayer {
  static className = 'Flatten';
  private readonly dataFormat?: DataFormat;

  constructor(args?: FlattenLayerArgs) {
    super(args);
    this.inputSpec = [{minNDim: 3}];
    this.dataFormat = args?.dataFormat;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch, ...sizes] = onlyShape(inputShape);
    assert(sizes.every((n) => n != null),
        `Flatten: The shape of the input to "Flatten" is not fully defined (got ${JSON.stringify(sizes)}); give inputShape or batchInputShape to the first layer.`);
    return [batch, sizeFromShape(sizes as number[])];
  }

  protected override forward(x: Tensor): Tensor {
    assert(x.rank > 1, `Flatten: a minimum rank of 2 is required, but the input has rank ${x.rank}.`);
    const axes = x.shape.map((_, axis) => axis);
    const last = this.dataFormat === 'channelsFirst' ? transpose(x, [0, ...axes.slice(2), 1]) : x;
    return reshape(last, [x.shape[0], sizeFromShape(x.shape.slice(1))]);
  }

  override getConfig(): ConfigDict {
    return {...(this.dataFormat ? {dataFormat: this.dataFormat} : {}), ...super.getConfig()};
  }
}

export interface RepeatVectorLayerArgs extends LayerArgs {
  /** How often to repeat. */
  n: number;
}

export class RepeatVector extends TensorLayer {
  static className = 'RepeatVector';
  static override fields = {n: any};
  declare readonly n: number;

  constructor(args: RepeatVectorLayerArgs) {
    super(args);
    this.inputSpec = [{ndim: 2}];
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch, size] = onlyShape(inputShape);
    return [batch, this.n, size];
  }

  protected override forward(x: Tensor): Tensor {
    assert(x.rank === 2, `RepeatVector: the input must have rank 2, but has rank ${x.rank}.`);
    return tile(expandDims(x, 1), [1, this.n, 1]);
  }
}

export interface ReshapeLayerArgs extends LayerArgs {
  /** The shape without the batch; one size may be null or negative and follows from the others. */
  targetShape: Shape;
}

export class Reshape extends TensorLayer {
  static className = 'Reshape';
  static override fields = {targetShape: {read: (shape: unknown) => (shape as Shape).map((n) => (n === null || n < 0 ? null : n))}};
  declare private readonly targetShape: Shape;

  constructor(args: ReshapeLayerArgs) {
    super(args);
  }

  // The target for an input of these sizes, with the size that was left open.
  private targetOf(sizes: number[]): number[] {
    const target = this.targetShape;
    assert(target.filter((n) => n === null).length <= 1, 'Reshape: Can only specifiy one unknown dimension.');
    const size = sizeFromShape(sizes), known = target.reduce<number>((product, n) => product * (n ?? 1), 1);
    const fits = target.includes(null) ? known !== 0 && size % known === 0 : size === known;
    assert(fits, `Reshape: Total size of new array must be unchanged, but [${sizes}] has ${size} elements and does not fit ${JSON.stringify(target)}.`);
    return target.map((n) => n ?? size / known);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch, ...sizes] = onlyShape(inputShape);
    const isKnown = batch !== null && sizes.every((n) => n !== null && n >= 0);
    return [batch, ...(isKnown ? this.targetOf(sizes as number[]) : this.targetShape)];
  }

  protected override forward(x: Tensor): Tensor {
    return reshape(x, [x.shape[0], ...this.targetOf(x.shape.slice(1))]);
  }
}

export interface PermuteLayerArgs extends LayerArgs {
  /** For each axis of the output, which one of the input it is. Axes count from 1, the batch stays. */
  dims: number[];
}

export class Permute extends TensorLayer {
  static className = 'Permute';
  static override fields = {dims: any};
  declare readonly dims: number[];

  constructor(args: PermuteLayerArgs) {
    const {dims} = args;
    assert(dims !== null && dims !== undefined, 'Permute: the required configuration field `dims` is missing.');
    assert(Array.isArray(dims), `Permute: the constructor requires \`dims\` to be an Array, but received ${dims} instead.`);
    const sorted = dims.slice().sort((a, b) => a - b);
    assert(arraysEqual(sorted, dims.map((_, i) => i + 1)),
        `Permute: Invalid permutation \`dims\`: ${JSON.stringify(dims)} must contain consecutive integers starting from 1.`);
    super(args);
    this.inputSpec = [{ndim: dims.length + 1}];
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = onlyShape(inputShape);
    return [shape[0], ...this.dims.map((axis) => shape[axis])];
  }

  protected override forward(x: Tensor): Tensor {
    return transpose(x, [0, ...this.dims]);
  }
}

export interface MaskingArgs extends LayerArgs {
  /** A time step counts unless all of its features have this value; 0 unless given. */
  maskValue?: number;
}

export class Masking extends TensorLayer {
  static className = 'Masking';
  static override fields = {maskValue: or(0)};
  declare maskValue: number;

  constructor(args?: MaskingArgs) {
    super(args);
    this.supportsMasking = true;
  }

  override computeMask(inputs: Tensor | Tensor[], _mask?: Tensor | Tensor[] | null): Tensor {
    return tidy(() => anyOf(notEqual(onlyTensor(inputs), this.maskValue), -1));
  }

  protected override forward(x: Tensor): Tensor {
    return mul(x, cast(anyOf(notEqual(x, this.maskValue), -1, true), x.dtype));
  }
}
