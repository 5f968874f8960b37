// Layers that crop, pad and enlarge images.
import {image_resizeBilinear, image_resizeNearestNeighbor} from '../../internal.gen';
import {pad, slice} from '../../ops.gen';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import type {LayerArgs} from '../engine/layer';
import {onlyShape} from '../engine/lists';
import {perAxis, word} from '../fields';
import type {DataFormat, InterpolationFormat} from '../formats';
import type {Shape} from '../types';
import {TensorLayer} from './base';
import {mapSpace, withChannelsLast} from './space';

type Margins = [[number, number], [number, number]];
type MarginArgs = number | [number, number] | Margins;

// Rows above and below, columns left and right; numbers stand for both sides, or for all four.
function marginsOf(given: MarginArgs, name: string): Margins {
  if (typeof given === 'number') return [[given, given], [given, given]];
  assert(given.length === 2, `${name} expects margins to be a length-2 array, but received a length-${given.length} array.`);
  const sides = given.map((side, i) => {
    if (typeof side === 'number') return [side, side];
    assert(side.length === 2, `${name} expects ${['height', 'width'][i]} margins to be a length-2 array, but received a length-${side.length} array.`);
    return side.slice();
  });
  return sides as Margins;
}

// The margins per axis of a batch of images.
function perImageAxis(margins: Margins, format: DataFormat): Array<[number, number]> {
  return format === 'channelsFirst' ? [[0, 0], [0, 0], ...margins] : [[0, 0], ...margins, [0, 0]];
}

export interface Cropping2DLayerArgs extends LayerArgs {
  /** What is cut off: everywhere, of rows and columns, or of each side: `[[top, bottom], [left, right]]`. */
  cropping: number | [number, number] | [[number, number], [number, number]];
  /** `'channelsLast'` unless given. */
  dataFormat?: DataFormat;
}

export class Cropping2D extends TensorLayer {
  static className = 'Cropping2D';
  static override fields = {
    cropping: {read: (value: unknown) => marginsOf(value as MarginArgs, 'Cropping2D')},
    dataFormat: word('DataFormat', 'channelsLast'),
  };
  declare protected readonly cropping: Margins;
  declare protected readonly dataFormat: DataFormat;

  constructor(args: Cropping2DLayerArgs) {
    super(args);
    this.inputSpec = [{ndim: 4}];
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return mapSpace(onlyShape(inputShape), this.dataFormat, (n, i) => n - this.cropping[i][0] - this.cropping[i][1]);
  }

  protected override forward(x: Tensor): Tensor {
    const margins = perImageAxis(this.cropping, this.dataFormat);
    return slice(x, margins.map(([before]) => before), margins.map(([before, after], axis) => x.shape[axis] - before - after));
  }
}

export interface ZeroPadding2DLayerArgs extends LayerArgs {
  /** How many zeros are added: everywhere, to rows and columns, or to each side: `[[top, bottom], [left, right]]`; 1 unless given. */
  padding?: number | [number, number] | [[number, number], [number, number]];
  /** `'channelsLast'` unless given. */
  dataFormat?: DataFormat;
}

export class ZeroPadding2D extends TensorLayer {
  static className = 'ZeroPadding2D';
  static override fields = {
    padding: {read: (value: unknown) => marginsOf((value as MarginArgs | null) ?? 1, 'ZeroPadding2D')},
    dataFormat: word('DataFormat', 'channelsLast'),
  };
  declare readonly padding: Margins;
  declare readonly dataFormat: DataFormat;

  constructor(args?: ZeroPadding2DLayerArgs) {
    super(args);
    this.inputSpec = [{ndim: 4}];
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return mapSpace(onlyShape(inputShape), this.dataFormat, (n, i) => n + this.padding[i][0] + this.padding[i][1]);
  }

  protected override forward(x: Tensor): Tensor {
    return pad(x, perImageAxis(this.padding, this.dataFormat));
  }
}

export interface UpSampling2DLayerArgs extends LayerArgs {
  /** Factors of height and width; [2, 2] unless given. */
  size?: number[];
  /** `'channelsLast'` unless given. */
  dataFormat?: DataFormat;
  /** `'nearest'` unless given. */
  interpolation?: InterpolationFormat;
}

export class UpSampling2D extends TensorLayer {
  static className = 'UpSampling2D';
  static override fields = {
    size: perAxis(2, 2), dataFormat: word('DataFormat', 'channelsLast'), interpolation: word('InterpolationFormat', 'nearest'),
  };
  declare protected readonly size: number[];
  declare protected readonly dataFormat: DataFormat;
  declare protected readonly interpolation: InterpolationFormat;

  constructor(args?: UpSampling2DLayerArgs) {
    super(args);
    this.inputSpec = [{ndim: 4}];
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return mapSpace(onlyShape(inputShape), this.dataFormat, (n, i) => n * this.size[i]);
  }

  protected override forward(x: Tensor): Tensor {
    const resize = this.interpolation === 'nearest' ? image_resizeNearestNeighbor : image_resizeBilinear;
    return withChannelsLast(x, this.dataFormat, (last) => resize(last, [last.shape[1] * this.size[0], last.shape[2] * this.size[1]]));
  }
}
