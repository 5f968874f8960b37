// tf.initializers: the first values of weights, by classes and functions.
import {eye, fill, mul, ones, randomNormal, randomUniform, reshape, sign, stridedSlice, transpose, truncatedNormal, zeros} from '../ops.gen';
import {qr} from '../ops/linalg';
import {tidy} from '../scope';
import {type ConfigDict, Serializable, type SerializableConstructor} from '../serialization';
import type {Tensor, Tensor2D} from '../tensor';
import type {DataType} from '../types';
import {assert, sizeFromShape} from '../util';
import {checkWord, type Distribution, type FanMode} from './formats';
import {defineKind} from './objects';
import type {Shape} from './types';

/** Makes the first value of a weight. */
export abstract class Initializer extends Serializable {
  fromConfigUsesCustomObjects(): boolean {
    return false;
  }

  /** The value for a weight of that shape. The caller disposes it. */
  abstract apply(shape: Shape, dtype?: DataType): Tensor;

  override getConfig(): ConfigDict {
    return {};
  }
}

export type InitializerIdentifier =
  | 'constant' | 'glorotNormal' | 'glorotUniform' | 'heNormal' | 'heUniform' | 'identity' | 'leCunNormal' | 'leCunUniform' | 'ones'
  | 'orthogonal' | 'randomNormal' | 'randomUniform' | 'truncatedNormal' | 'varianceScaling' | 'zeros' | string;

export class Zeros extends Initializer {
  static className = 'Zeros';

  override apply(shape: Shape, dtype?: DataType): Tensor {
    return zeros(shape as number[], dtype);
  }
}

export class Ones extends Initializer {
  static className = 'Ones';

  override apply(shape: Shape, dtype?: DataType): Tensor {
    return ones(shape as number[], dtype);
  }
}

export interface ConstantArgs {
  /** The value of every element. */
  value: number;
}

export class Constant extends Initializer {
  static className = 'Constant';
  private readonly value: number;

  constructor(args: ConstantArgs) {
    super();
    assert(typeof args === 'object' && args !== null, `Constant: Expected argument of type ConstantConfig but got ${args}`);
    assert(args.value !== undefined, `Constant: config must have value set but got ${JSON.stringify(args)}`);
    this.value = args.value;
  }

  override apply(shape: Shape, dtype?: DataType): Tensor {
    return fill(shape as number[], this.value, dtype);
  }

  override getConfig(): ConfigDict {
    return {value: this.value};
  }
}

function checkNumeric(dtype: DataType | undefined, name: string): void {
  assert(dtype === undefined || dtype === 'float32' || dtype === 'int32', `${name} does not support dType ${dtype}.`);
}

export interface SeedOnlyInitializerArgs {
  /** Where pseudo-random numbers start; the same seed gives the same values. */
  seed?: number;
}

export interface RandomUniformArgs extends SeedOnlyInitializerArgs {
  /** Least value; -0.05 unless given, or if 0. */
  minval?: number;
  /** Values stay below it; 0.05 unless given, or if 0. */
  maxval?: number;
}

export class RandomUniform extends Initializer {
  static className = 'RandomUniform';
  private readonly minval: number;
  private readonly maxval: number;
  private readonly seed?: number;

  constructor({minval, maxval, seed}: RandomUniformArgs = {}) {
    super();
    // 0 counts as not given, as in TensorFlow.js: the same seed must give the same weights.
    this.minval = minval || -0.05;
    this.maxval = maxval || 0.05;
    this.seed = seed;
  }

  override apply(shape: Shape, dtype?: DataType): Tensor {
    return randomUniform(shape as number[], this.minval, this.maxval, dtype, this.seed);
  }

  override getConfig(): ConfigDict {
    return {minval: this.minval, maxval: this.maxval, seed: this.seed!};
  }
}

export interface RandomNormalArgs extends SeedOnlyInitializerArgs {
  /** Mean of the values; 0 unless given. */
  mean?: number;
  /** Their standard deviation; 0.05 unless given, or if 0. */
  stddev?: number;
}

// The normal distribution and the one without what is more than two deviations from the mean.
function normal(className: string, draw: typeof randomNormal): new (args?: RandomNormalArgs) => Initializer {
  return class extends Initializer {
    static className = className;
    readonly mean: number;
    readonly stddev: number;
    readonly seed?: number;

    constructor({mean, stddev, seed}: RandomNormalArgs = {}) {
      super();
      this.mean = mean ?? 0;
      this.stddev = stddev || 0.05; // see RandomUniform
      this.seed = seed;
    }

    override apply(shape: Shape, dtype?: DataType): Tensor {
      checkNumeric(dtype, className);
      return draw(shape as number[], this.mean, this.stddev, dtype, this.seed);
    }

    override getConfig(): ConfigDict {
      return {mean: this.mean, stddev: this.stddev, seed: this.seed!};
    }
  };
}

export type TruncatedNormalArgs = RandomNormalArgs;
export const RandomNormal = normal('RandomNormal', randomNormal);
export const TruncatedNormal = normal('TruncatedNormal', truncatedNormal);

export interface IdentityArgs {
  /** The value on the diagonal; 1 unless given. */
  gain?: number;
}

export class Identity extends Initializer {
  static className = 'Identity';
  private readonly gain: number;

  constructor({gain}: IdentityArgs = {}) {
    super();
    this.gain = gain ?? 1;
  }

  override apply(shape: Shape, dtype?: DataType): Tensor {
    assert(shape.length === 2 && shape[0] === shape[1],
        `Identity: matrix initializer can only be used for 2D square matrices, but got shape [${shape}].`);
    return tidy(() => mul(eye(shape[0]!, undefined, undefined, dtype), this.gain));
  }

  override getConfig(): ConfigDict {
    return {gain: this.gain};
  }
}

// How many inputs reach a unit, and how many outputs it reaches, by a weight [...window, inputs, outputs].
function computeFans(shape: number[]): {fanIn: number; fanOut: number; fanAvg: number} {
  const pair = shape.length > 1 && shape.length < 6;
  const window = sizeFromShape(shape.slice(0, -2)), all = Math.sqrt(sizeFromShape(shape));
  const fanIn = pair ? window * shape[shape.length - 2] : all;
  const fanOut = pair ? window * shape[shape.length - 1] : all;
  return {fanIn, fanOut, fanAvg: (fanIn + fanOut) / 2};
}

export interface VarianceScalingArgs extends SeedOnlyInitializerArgs {
  /** Not negative; 1 unless given. */
  scale?: number;
  /** What scale is divided by: the number of inputs, of outputs, or their mean; `'fanIn'` unless given. */
  mode?: FanMode;
  /** `'normal'` (truncated at two deviations) unless given. */
  distribution?: Distribution;
}

export class VarianceScaling extends Initializer {
  static className = 'VarianceScaling';
  private readonly scale: number;
  private readonly mode: FanMode;
  private readonly distribution: Distribution;
  private readonly seed?: number | null;

  constructor({scale, mode, distribution, seed}: Omit<VarianceScalingArgs, 'seed'> & {seed?: number | null} = {}) {
    super();
    assert(!(scale! < 0), `VarianceScaling: scale must be a positive float. Got: ${scale}`);
    checkWord('FanMode', mode);
    checkWord('Distribution', distribution);
    this.scale = scale ?? 1;
    this.mode = mode ?? 'fanIn';
    this.distribution = distribution ?? 'normal';
    this.seed = seed;
  }

  override apply(shape: Shape, dtype?: DataType): Tensor {
    const sizes = shape as number[], seed = this.seed ?? undefined;
    const variance = this.scale / Math.max(1, computeFans(sizes)[this.mode]);
    if (this.distribution === 'uniform') {
      const limit = Math.sqrt(3 * variance);
      return randomUniform(sizes, -limit, limit, dtype, seed);
    }
    checkNumeric(dtype, this.getClassName());
    return truncatedNormal(sizes, 0, Math.sqrt(variance), dtype, seed);
  }

  override getConfig(): ConfigDict {
    return {scale: this.scale, mode: this.mode, distribution: this.distribution, seed: this.seed!};
  }
}

// Variance scaling under a name of its own. Configs say VarianceScaling, since these are functions in Python.
function scaling(className: string, scale: number, mode: FanMode, distribution: Distribution): new (args?: SeedOnlyInitializerArgs) => VarianceScaling {
  return class extends VarianceScaling {
    static override className = className;

    constructor(args?: SeedOnlyInitializerArgs) {
      super({scale, mode, distribution, seed: args?.seed ?? null});
    }

    override getClassName(): string {
      return VarianceScaling.className;
    }
  };
}

export const GlorotUniform = scaling('GlorotUniform', 1, 'fanAvg', 'uniform');
export const GlorotNormal = scaling('GlorotNormal', 1, 'fanAvg', 'normal');
export const HeNormal = scaling('HeNormal', 2, 'fanIn', 'normal');
export const HeUniform = scaling('HeUniform', 2, 'fanIn', 'uniform');
export const LeCunNormal = scaling('LeCunNormal', 1, 'fanIn', 'normal');
export const LeCunUniform = scaling('LeCunUniform', 1, 'fanIn', 'uniform');

export interface OrthogonalArgs extends SeedOnlyInitializerArgs {
  /** Factor of the orthogonal matrix; 1 unless given. */
  gain?: number;
}

export class Orthogonal extends Initializer {
  static className = 'Orthogonal';
  protected readonly gain: number;
  protected readonly seed?: number;

  constructor({gain, seed}: OrthogonalArgs = {}) {
    super();
    this.gain = gain ?? 1;
    this.seed = seed;
  }

  override apply(shape: Shape, dtype?: DataType): Tensor {
    assert(shape.length >= 2, `Orthogonal: Shape must be at least 2D, but got [${shape}].`);
    checkNumeric(dtype, 'Orthogonal');
    const sizes = shape as number[];
    const rows = sizeFromShape(sizes.slice(0, -1)), columns = sizes[sizes.length - 1];
    const long = Math.max(rows, columns), short = Math.min(rows, columns);
    return tidy(() => {
      const [q, r] = qr(randomNormal<Tensor2D>([long, short], 0, 1, dtype, this.seed), false);
      // The signs of r's diagonal make the decomposition unique, so that the values follow the random ones alone.
      const signs = sign(stridedSlice(reshape(r, [-1]), [0], [short * short], [short + 1]));
      const columnsFirst = mul(q, signs);
      return mul(reshape(rows < columns ? transpose(columnsFirst) : columnsFirst, sizes), this.gain);
    });
  }

  override getConfig(): ConfigDict {
    return {gain: this.gain, seed: this.seed!};
  }
}

const kind = defineKind('initializer', Initializer, [
  Constant, GlorotNormal, GlorotUniform, HeNormal, HeUniform, Identity, LeCunNormal, LeCunUniform, Ones, Orthogonal, RandomNormal, RandomUniform,
  TruncatedNormal, VarianceScaling, Zeros,
] as unknown as Array<SerializableConstructor<Initializer>>);

/** The initializer of a name, a config or itself. */
export function getInitializer(identifier: InitializerIdentifier | Initializer | ConfigDict): Initializer {
  return kind.get(identifier);
}
