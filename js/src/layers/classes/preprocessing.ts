// Layers that prepare images and categories for a model.
import {image_resizeBilinear, image_resizeNearestNeighbor} from '../../internal.gen';
import {add, cast, denseBincount, expandDims, max, min, mul, randomUniform, slice} from '../../ops.gen';
import type {ConfigDict} from '../../serialization';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import type {LayerArgs} from '../engine/layer';
import {onlyShape, onlyTensor} from '../engine/lists';
import {any, type Field, or} from '../fields';
import type {InterpolationFormat} from '../formats';
import type {Kwargs, Shape} from '../types';
import {TensorLayer} from './base';

// The shape of images, or of a batch of some, with another height and width.
const withSize = (inputShape: Shape | Shape[], height: number | null, width: number | null): Shape => {
  const shape = onlyShape(inputShape);
  return [...shape.slice(0, -3), height, width, shape[shape.length - 1]];
};

const interpolation: Field = {
  read(given) {
    const value = given ?? 'bilinear';
    assert(value === 'bilinear' || value === 'nearest', `Invalid interpolation parameter: ${value} is not implemented`);
    return value;
  },
};
const RESIZE = {bilinear: image_resizeBilinear, nearest: image_resizeNearestNeighbor};

export interface RescalingArgs extends LayerArgs {
  /** What values are multiplied by. */
  scale: number;
  /** Is added then; 0 unless given. */
  offset?: number;
}

export class Rescaling extends TensorLayer {
  static className = 'Rescaling';
  static override fields = {scale: any, offset: or(0)};
  declare private readonly scale: number;
  declare private readonly offset: number;

  constructor(args: RescalingArgs) {
    super(args);
  }

  protected override forward(x: Tensor): Tensor {
    return add(mul(cast(x, 'float32'), this.scale), this.offset);
  }
}

export interface CenterCropArgs extends LayerArgs {
  height: number;
  width: number;
}

export class CenterCrop extends TensorLayer {
  static className = 'CenterCrop';
  static override fields = {height: any, width: any};
  declare private readonly height: number;
  declare private readonly width: number;

  constructor(args: CenterCropArgs) {
    super(args);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return withSize(inputShape, this.height, this.width);
  }

  protected override forward(x: Tensor): Tensor {
    const {height, width} = this, lead = x.rank - 3, [rows, columns] = x.shape.slice(lead);
    if (rows < height || columns < width) return cast(image_resizeBilinear(x, [height, width]), x.dtype);
    // Of one column too many the left one goes, of one row the lower: as TensorFlow.js has it.
    const top = Math.floor((rows - height) / 2), left = columns - width === 1 ? 1 : Math.floor((columns - width) / 2);
    return slice(x, [...new Array<number>(lead).fill(0), top, left, 0], [...x.shape.slice(0, lead), height, width, x.shape[x.rank - 1]]);
  }
}

export interface ResizingArgs extends LayerArgs {
  height: number;
  width: number;
  /** `'bilinear'` unless given. */
  interpolation?: InterpolationFormat;
  /** Whether corners do not stay in the corners; false unless given. */
  cropToAspectRatio?: boolean;
}

export class Resizing extends TensorLayer {
  static className = 'Resizing';
  static override fields = {height: any, width: any, interpolation, cropToAspectRatio: {read: Boolean}};
  declare private readonly height: number;
  declare private readonly width: number;
  declare private readonly interpolation: InterpolationFormat;
  declare private readonly cropToAspectRatio: boolean;

  constructor(args: ResizingArgs) {
    super(args);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return withSize(inputShape, this.height, this.width);
  }

  protected override forward(x: Tensor): Tensor {
    return RESIZE[this.interpolation](x, [this.height, this.width], !this.cropToAspectRatio);
  }
}

export type OutputMode = 'int' | 'oneHot' | 'multiHot' | 'count' | 'tfIdf';

export interface CategoryEncodingArgs extends LayerArgs {
  /** How many categories there are: inputs are below. */
  numTokens: number;
  /** `'multiHot'` unless given. */
  outputMode?: OutputMode;
}

export class CategoryEncoding extends TensorLayer {
  static className = 'CategoryEncoding';
  static override fields = {numTokens: any, outputMode: or('multiHot')};
  declare private readonly numTokens: number;
  declare private readonly outputMode: OutputMode;

  constructor(args: CategoryEncodingArgs) {
    super(args);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = inputShape == null ? [null] : onlyShape(inputShape);
    const grows = this.outputMode === 'oneHot' && shape[shape.length - 1] !== 1;
    return [...(grows ? shape : shape.slice(0, -1)), this.numTokens];
  }

  protected override forward(x: Tensor, {countWeights}: Kwargs): Tensor {
    const {numTokens, outputMode} = this, categories = cast(x, 'int32');
    const weights = countWeights === undefined ? undefined : onlyTensor(countWeights as Tensor | Tensor[]);
    assert(!weights || outputMode === 'count', `CategoryEncoding: countWeights is not used when outputMode is ${outputMode}, only when it is count`);
    const [greatest] = max(categories).dataSync(), [least] = min(categories).dataSync();
    assert(least >= 0 && greatest < numTokens, `Input values must be between 0 < values <= numTokens with numTokens=${numTokens}`);
    if (outputMode === 'int') return categories;
    assert(outputMode !== 'tfIdf', "When outputMode is 'tfIdf', weights must be provided.");
    const isList = categories.rank > 0 && (outputMode !== 'oneHot' || categories.shape[categories.rank - 1] === 1);
    const lists = isList ? categories : expandDims(categories, -1);
    assert(lists.rank <= 2,
        `When outputMode is not int, maximum output rank is 2 Received outputMode ${outputMode} and input shape ${x.shape} which would result in output rank ${lists.rank}.`);
    return denseBincount(lists, weights ?? [], numTokens, outputMode !== 'count');
  }
}

export interface RandomWidthArgs extends LayerArgs {
  /** Least and greatest change, as parts of the width: [-0.2, 0.3]; one number stands for both directions. */
  factor: number | [number, number];
  /** `'bilinear'` unless given. */
  interpolation?: InterpolationFormat;
  /** Makes draws repeatable; each call takes the next one. */
  seed?: number;
  /** Has no effect. */
  autoVectorize?: boolean;
}

const factor: Field = {
  read(value) {
    const pair = Array.isArray(value) && value.length === 2;
    assert(pair || (typeof value === 'number' && value > 0), `Invalid factor: ${value}. Must be positive number or tuple of 2 numbers`);
    const [lower, upper] = pair ? (value as number[]) : [-value, value as number];
    assert(lower >= -1 && upper >= -1, `factor must have values larger than -1. Got: ${value}`);
    assert(upper >= lower, `RandomWidth: factor cannot have upper bound less than lower bound, but they are ${upper} and ${lower}`);
    return value;
  },
};

export class RandomWidth extends TensorLayer {
  static className = 'RandomWidth';
  static override fields = {factor, interpolation};
  declare private readonly factor: number | [number, number];
  declare private readonly interpolation: InterpolationFormat;
  private nextSeed?: number;

  constructor(args: RandomWidthArgs) {
    super(args);
    this.nextSeed = args.seed;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return withSize(inputShape, onlyShape(inputShape).at(-3)!, null);
  }

  protected override forward(x: Tensor): Tensor {
    const [rows, columns] = x.shape.slice(-3);
    const [lower, upper] = Array.isArray(this.factor) ? this.factor : [-this.factor, this.factor];
    const seed = this.nextSeed === undefined ? undefined : this.nextSeed++;
    const [width] = randomUniform([1], 1 + lower, 1 + upper, 'float32', seed).dataSync();
    return RESIZE[this.interpolation](x, [rows, Math.round(width * columns)]);
  }

  override getConfig(): ConfigDict {
    return {seed: this.nextSeed!, ...super.getConfig()};
  }
}
