// LSTM over sequences of images, whose products are convolutions.
import {fusedConv2D} from '../../internal.gen';
import {conv2d} from '../../ops.gen';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import {InputSpec} from '../engine/input_spec';
import {onlyShape} from '../engine/lists';
import {perAxis, positive, word} from '../fields';
import {assertPositiveInteger, convOutputLength, type DataFormat, type PaddingMode} from '../formats';
import type {Shape} from '../types';
import {LSTMCell, type LSTMCellLayerArgs, type LSTMLayerArgs, ProductRNN} from './recurrent';
import type {RNNLayerArgs} from './rnn';
import {channelAxis, mapSpace, withChannelsLast} from './space';

interface ConvolutionArgs {
  /** Channels of the state and of the output. */
  filters: number;
  /** Size of the window. */
  kernelSize: number | number[];
  /** Steps of the window over inputs; 1 unless given. */
  strides?: number | number[];
  /** `'valid'` unless given. Products of states are always `'same'`. */
  padding?: PaddingMode;
  /** `'channelsLast'` unless given. */
  dataFormat?: DataFormat;
  /** Steps between the elements of the window; 1 unless given. */
  dilationRate?: number | [number] | [number, number];
}

export interface ConvLSTM2DCellArgs extends Omit<LSTMCellLayerArgs, 'units'>, ConvolutionArgs {}
export interface ConvLSTM2DArgs extends Omit<LSTMLayerArgs, 'units' | 'cell'>, ConvolutionArgs {}

const positivePair = (standard?: number) => ({
  read(given: unknown, name: string) {
    const sizes = perAxis(2, standard).read(given, name, {});
    assertPositiveInteger(sizes, name);
    return sizes;
  },
});

const {units: _, ...sharedFields} = LSTMCell.fields;

export class ConvLSTM2DCell extends LSTMCell {
  static override className = 'ConvLSTM2DCell';
  static override fields = {
    ...sharedFields, filters: positive, kernelSize: positivePair(), strides: positivePair(1), padding: word('PaddingMode', 'valid'),
    dataFormat: word('DataFormat', 'channelsLast'), dilationRate: positivePair(1),
  };
  declare readonly filters: number;
  declare readonly kernelSize: number[];
  declare readonly strides: number[];
  declare readonly padding: PaddingMode;
  declare readonly dataFormat: DataFormat;
  declare readonly dilationRate: number[];

  constructor(args: ConvLSTM2DCellArgs) {
    super(args);
  }

  protected override get size(): number {
    return this.filters;
  }

  protected override get gateAxis(): number {
    return channelAxis(this.dataFormat, 4);
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = onlyShape(inputShape)[this.gateAxis];
    assert(channels != null, `ConvLSTM2DCell: The channel dimension of the input should be defined. Found ${channels}`);
    this.makeWeights(this.kernelSize, channels);
    this.built = true;
  }

  protected override product(x: Tensor): Tensor {
    const pad = this.padding === 'same' ? 'same' : 'valid';
    return withChannelsLast(x, this.dataFormat, (last) => fusedConv2D(
        last, this.kernel.read(), this.strides as [number, number], pad, this.bias?.read(), null, 'NHWC', this.dilationRate as [number, number]));
  }

  protected override recurrentProduct(h: Tensor): Tensor {
    return withChannelsLast(h, this.dataFormat, (last) => conv2d(last, this.recurrentKernel.read(), 1, 'same'));
  }
}

export class ConvLSTM2D extends ProductRNN {
  static override className = 'ConvLSTM2D';
  declare readonly cell: ConvLSTM2DCell;

  constructor(args: ConvLSTM2DArgs) {
    assert(!args.unroll, 'ConvLSTM2D: Unrolling is not possible with convolutional RNNs.');
    super({...args, cell: new ConvLSTM2DCell(args)} as RNNLayerArgs);
    this.inputSpec = [new InputSpec({ndim: 5})];
  }

  protected override stateShapes([batch, , ...image]: Shape): Shape[] {
    const {dataFormat, filters, kernelSize, padding, strides, dilationRate} = this.cell;
    const shape = mapSpace(
        [batch, ...image], dataFormat, (n, i) => convOutputLength(n, kernelSize[i], padding, strides[i], dilationRate[i]), filters);
    return [shape, shape];
  }
}
