// Pooling: the greatest value or the mean of a window, or of all that is in space.
import {avgPool, avgPool3d, expandDims, max, maxPool, maxPool3d, mean, squeeze} from '../../ops.gen';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import type {LayerArgs} from '../engine/layer';
import {onlyShape} from '../engine/lists';
import {type Field, type Fields, word} from '../fields';
import {assertPositiveInteger, convOutputLength, type DataFormat, type PaddingMode} from '../formats';
import type {Shape} from '../types';
import {TensorLayer} from './base';
import {channelAxis, mapSpace, withChannelsLast} from './space';

export interface Pooling1DLayerArgs extends LayerArgs {
  /** Size of the window; 2 unless given. */
  poolSize?: number | [number];
  /** Steps of the window; `poolSize` unless given. */
  strides?: number | [number];
  /** `'valid'` unless given. */
  padding?: PaddingMode;
}

export interface Pooling2DLayerArgs extends LayerArgs {
  /** Size of the window; [2, 2] unless given. */
  poolSize?: number | [number, number];
  /** Steps of the window; `poolSize` unless given. */
  strides?: number | [number, number];
  /** `'valid'` unless given. */
  padding?: PaddingMode;
  /** `'channelsLast'` unless given. */
  dataFormat?: DataFormat;
}

export interface Pooling3DLayerArgs extends LayerArgs {
  /** Size of the window; [2, 2, 2] unless given. */
  poolSize?: number | [number, number, number];
  /** Steps of the window; `poolSize` unless given. */
  strides?: number | [number, number, number];
  /** `'valid'` unless given. */
  padding?: PaddingMode;
  /** `'channelsLast'` unless given. */
  dataFormat?: DataFormat;
}

// Positive numbers per axis; those of `fallback` where they are missing, else 2.
const windowField = (rank: number, fallback?: string): Field => ({
  read(given, name, args) {
    const value = given ?? (fallback && args[fallback]) ?? 2;
    if (Array.isArray(value)) {
      assert(value.length === rank,
          `If the ${name} property of a ${rank}D pooling layer is an Array, it is expected to have a length of ${rank}, but received length ${value.length}.`);
    }
    const sizes = Array.isArray(value) ? value.slice() : new Array(rank).fill(value);
    assertPositiveInteger(sizes, name);
    return sizes;
  },
});

const formatField = word('DataFormat', 'channelsLast');

const poolingFields = (rank: number): Fields => ({
  poolSize: windowField(rank), strides: windowField(rank, 'poolSize'), padding: word('PaddingMode', 'valid'),
  ...(rank > 1 ? {dataFormat: formatField} : {}),
});

export abstract class Pooling extends TensorLayer {
  declare protected readonly poolSize: number[];
  declare protected readonly strides: number[];
  declare protected readonly padding: PaddingMode;
  declare protected readonly dataFormat: DataFormat;

  protected abstract pool(x: Tensor, window: number[], strides: number[], pad: 'valid' | 'same'): Tensor;

  constructor(args?: LayerArgs) {
    super(args);
    this.dataFormat ??= 'channelsLast';
    this.inputSpec = [{ndim: this.poolSize.length + 2}];
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const {poolSize, padding, strides} = this;
    return mapSpace(onlyShape(inputShape), this.dataFormat, (n, i) => convOutputLength(n, poolSize[i], padding, strides[i]));
  }

  protected override forward(x: Tensor): Tensor {
    const pad = this.padding === 'same' ? 'same' : 'valid';
    return withChannelsLast(x, this.dataFormat, (last) => this.pool(last, this.poolSize, this.strides, pad));
  }
}

type Pool = (x: Tensor, window: never, strides: never, pad: 'valid' | 'same') => Tensor;

// A row becomes an image of width 1.
const overRows = (pool: Pool): Pool => (x, window: number[], strides: number[], pad) =>
  squeeze(pool(expandDims(x, 2), [window[0], 1] as never, [strides[0], 1] as never, pad), [2]);

function pooling<Args>(className: string, rank: number, pool: Pool): new (args?: Args) => Pooling {
  return class extends Pooling {
    static className = className;
    static override fields = poolingFields(rank);

    protected override pool(x: Tensor, window: number[], strides: number[], pad: 'valid' | 'same'): Tensor {
      return pool(x, window as never, strides as never, pad);
    }
  } as unknown as new (args?: Args) => Pooling;
}

export const MaxPooling1D = pooling<Pooling1DLayerArgs>('MaxPooling1D', 1, overRows(maxPool));
export const MaxPooling2D = pooling<Pooling2DLayerArgs>('MaxPooling2D', 2, maxPool);
export const MaxPooling3D = pooling<Pooling3DLayerArgs>('MaxPooling3D', 3, maxPool3d);
export const AveragePooling1D = pooling<Pooling1DLayerArgs>('AveragePooling1D', 1, overRows(avgPool));
export const AveragePooling2D = pooling<Pooling2DLayerArgs>('AveragePooling2D', 2, avgPool);
export const AveragePooling3D = pooling<Pooling3DLayerArgs>('AveragePooling3D', 3, avgPool3d);

export interface GlobalPooling2DLayerArgs extends LayerArgs {
  /** `'channelsLast'` unless given. */
  dataFormat?: DataFormat;
}

/** Pooling over all that is in space: of [batch, ...space, channels] remains [batch, channels]. */
export abstract class GlobalPooling extends TensorLayer {
  declare protected readonly dataFormat: DataFormat;

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = onlyShape(inputShape);
    return [shape[0], shape[channelAxis(this.dataFormat, shape.length)]];
  }
}

function globalPooling<Args>(className: string, rank: number, reduce: typeof mean): new (args?: Args) => GlobalPooling {
  return class extends GlobalPooling {
    static className = className;
    static override fields: Fields = rank > 1 ? {dataFormat: formatField} : {};

    constructor(args?: LayerArgs) {
      super(args);
      this.inputSpec = [{ndim: rank + 2}];
    }

    protected override forward(x: Tensor): Tensor {
      const channel = channelAxis(this.dataFormat, x.rank);
      return reduce(x, x.shape.map((_, axis) => axis).filter((axis) => axis > 0 && axis !== channel));
    }
  } as unknown as new (args?: Args) => GlobalPooling;
}

export const GlobalAveragePooling1D = globalPooling<LayerArgs>('GlobalAveragePooling1D', 1, mean);
export const GlobalAveragePooling2D = globalPooling<GlobalPooling2DLayerArgs>('GlobalAveragePooling2D', 2, mean);
export const GlobalMaxPooling1D = globalPooling<LayerArgs>('GlobalMaxPooling1D', 1, max);
export const GlobalMaxPooling2D = globalPooling<GlobalPooling2DLayerArgs>('GlobalMaxPooling2D', 2, max);
