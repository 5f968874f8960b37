// Convolutions: one, two or three axes in space, plain, transposed, separable, or each channel by itself.
import {fusedConv2D, fusedDepthwiseConv2D} from '../../internal.gen';
import {add, conv1d, conv2dTranspose, conv3d, conv3dTranspose, pad, separableConv2d} from '../../ops.gen';
import type {Activation as FusedActivation} from '../../ops/fused';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import {type Activation, type ActivationIdentifier, getActivation} from '../activations';
import type {Constraint, ConstraintIdentifier} from '../constraints';
import type {LayerArgs} from '../engine/layer';
import {onlyShape} from '../engine/lists';
import type {LayerVariable} from '../engine/variable';
import {activation, type Field, type Fields, or, perAxis, regularizer, weight, word} from '../fields';
import {assertPositiveInteger, convOutputLength, type DataFormat, deconvLength, normalizeArray, type PaddingMode} from '../formats';
import type {Initializer, InitializerIdentifier} from '../initializers';
import type {Regularizer, RegularizerIdentifier} from '../regularizers';
import type {Shape} from '../types';
import {TensorLayer, withActivation} from './base';
import {channelAxis, mapSpace, withChannelsLast} from './space';

export interface BaseConvLayerArgs extends LayerArgs {
  /** Size of the window, per axis or for all. */
  kernelSize: number | number[];
  /** Steps of the window; 1 unless given. */
  strides?: number | number[];
  /** `'valid'` unless given; `'causal'` is for conv1d alone. */
  padding?: PaddingMode;
  /** `'channelsLast'` unless given. */
  dataFormat?: DataFormat;
  /** Steps between the elements of the window; 1 unless given. */
  dilationRate?: number | [number] | [number, number] | [number, number, number];
  /** `'linear'` unless given. */
  activation?: ActivationIdentifier;
  /** Whether to add a bias; true unless given. */
  useBias?: boolean;
  /** `'glorotNormal'` unless given. */
  kernelInitializer?: InitializerIdentifier | Initializer;
  /** `'zeros'` unless given. */
  biasInitializer?: InitializerIdentifier | Initializer;
  kernelConstraint?: ConstraintIdentifier | Constraint;
  biasConstraint?: ConstraintIdentifier | Constraint;
  kernelRegularizer?: RegularizerIdentifier | Regularizer;
  biasRegularizer?: RegularizerIdentifier | Regularizer;
  activityRegularizer?: RegularizerIdentifier | Regularizer;
}

export interface ConvLayerArgs extends BaseConvLayerArgs {
  /** Channels of the output. */
  filters: number;
}

const kernelSize = (rank: number): Field => ({
  read(value, name, args) {
    assert('kernelSize' in args, `BaseConv: required key 'kernelSize' not in config`);
    const isList = Array.isArray(value) && value.length >= 1 && value.length <= 3 && value.every((n) => typeof n === 'number');
    assert(typeof value === 'number' || isList,
        `BaseConv expects config.kernelSize to be number or number[] with length 1, 2, or 3, but received ${JSON.stringify(value)}.`);
    return normalizeArray(value as number, rank, name);
  },
});

const filters: Field = {
  read(value, name) {
    assert(typeof value === 'number' && value > 0, `Convolution layer expected config.filters to be a 'number' > 0 but got ${JSON.stringify(value)}`);
    assertPositiveInteger(value, name);
    return value;
  },
};

const baseFields = (rank: number): Fields => ({
  kernelSize: kernelSize(rank), strides: perAxis(rank, 1), padding: word('PaddingMode', 'valid'), dataFormat: word('DataFormat', 'channelsLast'),
  dilationRate: perAxis(rank, 1), activation: activation(), useBias: or(true), ...weight('bias', 'zeros'), activityRegularizer: regularizer,
});
const convFields = (rank: number): Fields => ({...baseFields(rank), filters, ...weight('kernel', 'glorotNormal')});

const without = (fields: Fields, ...names: string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** What all convolutions share. Subclasses make kernels and convolve batches whose channels are last. */
export abstract class BaseConv extends TensorLayer {
  declare protected readonly kernelSize: number[];
  declare protected readonly strides: number[];
  declare protected readonly padding: PaddingMode;
  declare protected readonly dataFormat: DataFormat;
  declare protected readonly dilationRate: number[];
  declare protected readonly activation: Activation;
  declare protected readonly useBias: boolean;
  declare protected readonly filters: number;
  protected bias: LayerVariable | null = null;

  protected abstract makeKernels(channels: number): void;
  protected abstract convolve(x: Tensor, activation: FusedActivation): Tensor;

  protected get rank(): number {
    return this.kernelSize.length;
  }

  protected outputChannels(_channels: number): number {
    return this.filters;
  }

  protected outputLength(n: number, i: number): number | null {
    return convOutputLength(n, this.kernelSize[i], this.padding, this.strides[i], this.dilationRate[i]);
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = onlyShape(inputShape), rank = this.rank + 2, axis = channelAxis(this.dataFormat, shape.length), channels = shape[axis];
    assert(channels != null && channels >= 0, `${this.getClassName()}: The channel dimension of the input should be defined. Found ${channels}`);
    assert(shape.length === rank, `Inputs to ${this.getClassName()} should have rank ${rank}. Received input shape: ${JSON.stringify(shape)}.`);
    this.makeKernels(channels);
    if (this.useBias) this.bias = this.makeWeight('bias', [this.outputChannels(channels)]);
    this.inputSpec = [{ndim: rank, axes: {[axis]: channels}}];
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = onlyShape(inputShape);
    const channels = this.outputChannels(shape[channelAxis(this.dataFormat, shape.length)]!);
    return mapSpace(shape, this.dataFormat, (n, i) => this.outputLength(n, i), channels);
  }

  protected override forward(x: Tensor): Tensor {
    return withActivation(this.activation, (fused) => withChannelsLast(x, this.dataFormat, (last) => this.convolve(last, fused)));
  }

  /** Bias and activation where the convolution has no op with them. */
  protected finish(y: Tensor, activation: FusedActivation): Tensor {
    return getActivation(activation).apply(this.bias ? add(y, this.bias.read()) : y);
  }

  /** The padding as ops have it. */
  protected get pad(): 'valid' | 'same' {
    assert(this.padding !== 'causal', `${this.getClassName()}: causal padding is for conv1d alone`);
    return this.padding;
  }
}

/** Convolutions with a kernel [...kernelSize, inputs, filters]. */
export abstract class Conv extends BaseConv {
  protected kernel!: LayerVariable;

  constructor(args: ConvLayerArgs) {
    super(args);
  }

  protected override makeKernels(channels: number): void {
    this.kernel = this.makeWeight('kernel', [...this.kernelSize, channels, this.filters]);
  }
}

export class Conv1D extends Conv {
  static className = 'Conv1D';
  static override fields = {
    ...convFields(1),
    // Files have it only where it is not the usual one.
    dataFormat: {...word('DataFormat', 'channelsLast'), write: (format: unknown) => (format === 'channelsLast' ? undefined! : (format as string))},
  };

  constructor(args: ConvLayerArgs) {
    super(args);
    this.inputSpec = [{ndim: 3}];
  }

  protected override convolve(x: Tensor, activation: FusedActivation): Tensor {
    const [stride] = this.strides, [dilation] = this.dilationRate;
    const isCausal = this.padding === 'causal', before = dilation * (this.kernelSize[0] - 1);
    const padded = isCausal ? pad(x, [[0, 0], [before, 0], [0, 0]]) : x;
    return this.finish(conv1d(padded, this.kernel.read(), stride, isCausal ? 'valid' : this.pad, 'NWC', dilation), activation);
  }
}

type Pair = [number, number];
type Triple = [number, number, number];

export class Conv2D extends Conv {
  static className = 'Conv2D';
  static override fields = convFields(2);

  protected override convolve(x: Tensor, activation: FusedActivation): Tensor {
    return fusedConv2D(
        x, this.kernel.read(), this.strides as Pair, this.pad, this.bias?.read(), null, 'NHWC', this.dilationRate as Pair, undefined, activation);
  }
}

export class Conv3D extends Conv {
  static className = 'Conv3D';
  static override fields = convFields(3);

  protected override convolve(x: Tensor, activation: FusedActivation): Tensor {
    const y = conv3d(x, this.kernel.read(), this.strides as Triple, this.pad, 'NDHWC', this.dilationRate as Triple);
    return this.finish(y, activation);
  }
}

/** Transposed convolutions, with a kernel [...kernelSize, filters, inputs]. */
export abstract class ConvTranspose extends BaseConv {
  protected kernel!: LayerVariable;

  constructor(args: ConvLayerArgs) {
    super(args);
    assert(this.padding !== 'causal',
        `${this.getClassName()} currently supports only padding modes 'same' and 'valid', but received padding mode ${this.padding}`);
    this.inputSpec = [{ndim: this.rank + 2}];
  }

  protected override makeKernels(channels: number): void {
    this.kernel = this.makeWeight('kernel', [...this.kernelSize, this.filters, channels]);
  }

  protected override outputLength(n: number, i: number): number | null {
    return deconvLength(n, this.kernelSize[i], this.padding, this.strides[i]);
  }

  protected outputShapeOf(x: Tensor): number[] {
    return mapSpace(x.shape, 'channelsLast', (n, i) => this.outputLength(n, i), this.filters) as number[];
  }
}

export class Conv2DTranspose extends ConvTranspose {
  static className = 'Conv2DTranspose';
  static override fields = without(convFields(2), 'dilationRate');

  protected override convolve(x: Tensor, activation: FusedActivation): Tensor {
    return this.finish(conv2dTranspose(x, this.kernel.read(), this.outputShapeOf(x), this.strides as Pair, this.pad), activation);
  }
}

export class Conv3DTranspose extends ConvTranspose {
  static className = 'Conv3DTranspose';
  static override fields = without(convFields(3), 'dilationRate');

  protected override convolve(x: Tensor, activation: FusedActivation): Tensor {
    return this.finish(conv3dTranspose(x, this.kernel.read(), this.outputShapeOf(x), this.strides as Triple, this.pad), activation);
  }
}

export interface SeparableConvLayerArgs extends ConvLayerArgs {
  /** Channels that the first step makes of each; 1 unless given. */
  depthMultiplier?: number;
  /** `'glorotUniform'` unless given. */
  depthwiseInitializer?: InitializerIdentifier | Initializer;
  /** `'glorotUniform'` unless given. */
  pointwiseInitializer?: InitializerIdentifier | Initializer;
  depthwiseRegularizer?: RegularizerIdentifier | Regularizer;
  pointwiseRegularizer?: RegularizerIdentifier | Regularizer;
  depthwiseConstraint?: ConstraintIdentifier | Constraint;
  pointwiseConstraint?: ConstraintIdentifier | Constraint;
}

export class SeparableConv2D extends BaseConv {
  static className = 'SeparableConv2D';
  static override fields = {
    ...baseFields(2), filters, depthMultiplier: or(1), ...weight('depthwise', 'glorotUniform'), ...weight('pointwise', 'glorotUniform'),
  };
  declare readonly depthMultiplier: number;
  protected depthwiseKernel!: LayerVariable;
  protected pointwiseKernel!: LayerVariable;

  constructor(args: SeparableConvLayerArgs) {
    super(args);
    assert(args.kernelInitializer == null && args.kernelRegularizer == null && args.kernelConstraint == null,
        'SeparableConv2D: kernelInitializer, kernelRegularizer and kernelConstraint are invalid; use those of depthwise and pointwise instead.');
    assert(this.padding !== 'causal',
        `SeparableConv2D supports only padding modes: 'same' and 'valid', but received ${JSON.stringify(args.padding)}`);
  }

  protected override makeKernels(channels: number): void {
    const between = channels * this.depthMultiplier;
    this.depthwiseKernel = this.makeWeight('depthwise_kernel', [...this.kernelSize, channels, this.depthMultiplier], 'depthwise');
    this.pointwiseKernel = this.makeWeight('pointwise_kernel', [1, 1, between, this.filters], 'pointwise');
  }

  protected override convolve(x: Tensor, activation: FusedActivation): Tensor {
    const y = separableConv2d(
        x, this.depthwiseKernel.read(), this.pointwiseKernel.read(), this.strides as Pair, this.pad, this.dilationRate as Pair, 'NHWC');
    return this.finish(y, activation);
  }
}

export interface DepthwiseConv2DLayerArgs extends BaseConvLayerArgs {
  kernelSize: number | [number, number];
  /** Channels of the output per channel of the input; 1 unless given. */
  depthMultiplier?: number;
  /** `'glorotNormal'` unless given. */
  depthwiseInitializer?: InitializerIdentifier | Initializer;
  depthwiseConstraint?: ConstraintIdentifier | Constraint;
  depthwiseRegularizer?: RegularizerIdentifier | Regularizer;
}

export class DepthwiseConv2D extends BaseConv {
  static className = 'DepthwiseConv2D';
  static override fields = {...baseFields(2), depthMultiplier: or(1), ...weight('depthwise', 'glorotNormal')};
  declare private readonly depthMultiplier: number;
  private depthwiseKernel!: LayerVariable;

  constructor(args: DepthwiseConv2DLayerArgs) {
    super(args);
  }

  protected override makeKernels(channels: number): void {
    this.depthwiseKernel = this.makeWeight('depthwise_kernel', [...this.kernelSize, channels, this.depthMultiplier], 'depthwise');
  }

  protected override outputChannels(channels: number): number {
    return channels * this.depthMultiplier;
  }

  protected override convolve(x: Tensor, activation: FusedActivation): Tensor {
    return fusedDepthwiseConv2D(
        x, this.depthwiseKernel.read(), this.strides as Pair, this.pad, this.bias?.read(), null, 'NHWC', this.dilationRate as Pair, undefined,
        activation);
  }
}
