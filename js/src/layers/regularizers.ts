// tf.regularizers: penalties on weights, which are added to the loss.
import {abs, add, mul, reshape, square, sum, zeros} from '../ops.gen';
import {tidy} from '../scope';
import {type ConfigDict, Serializable, type SerializableConstructor} from '../serialization';
import type {Scalar, Tensor} from '../tensor';
import {assert} from '../util';
import {defineKind} from './objects';

/** A penalty on a weight. */
export abstract class Regularizer extends Serializable {
  abstract apply(x: Tensor): Scalar;
}

export type RegularizerIdentifier = 'l1l2' | string;

export interface L1L2Args {
  /** Factor of the sum of magnitudes; 0.01 unless given. */
  l1?: number;
  /** Factor of the sum of squares; 0.01 unless given. */
  l2?: number;
}
export interface L1Args {
  l1: number;
}
export interface L2Args {
  l2: number;
}

const STANDARD = 0.01;

function checkArgs(args: unknown): void {
  assert(args === null || args === undefined || typeof args === 'object',
      `L1L2: the constructor's argument is expected to be an object, but received: ${args}`);
}

export class L1L2 extends Regularizer {
  static className = 'L1L2';
  private readonly l1: number;
  private readonly l2: number;

  constructor(args?: L1L2Args | null) {
    super();
    checkArgs(args);
    this.l1 = args?.l1 ?? STANDARD;
    this.l2 = args?.l2 ?? STANDARD;
  }

  override apply(x: Tensor): Scalar {
    return tidy(() => {
      const penalties = [...(this.l1 ? [mul(sum(abs(x)), this.l1)] : []), ...(this.l2 ? [mul(sum(square(x)), this.l2)] : [])];
      return reshape(penalties.length ? penalties.reduce((a, b) => add(a, b)) : zeros([]), []);
    });
  }

  override getConfig(): ConfigDict {
    return {l1: this.l1, l2: this.l2};
  }
}

// Keras has classes for one penalty alone; here they are written as L1L2, which all readers know.
function only(className: 'L1' | 'L2'): new (args?: L1L2Args) => L1L2 {
  return class extends L1L2 {
    static override className = className;

    constructor(args?: L1L2Args) {
      super(className === 'L1' ? {l1: args?.l1, l2: 0} : {l1: 0, l2: args?.l2});
    }

    override getClassName(): string {
      return L1L2.className;
    }
  };
}

const kind = defineKind('regularizer', Regularizer, [L1L2, only('L1'), only('L2')] as unknown as Array<SerializableConstructor<Regularizer>>);

/** The regularizer of a name, a config or itself; null of none. */
export function getRegularizer(identifier?: RegularizerIdentifier | Regularizer | ConfigDict | null): Regularizer | null {
  return identifier === null || identifier === undefined ? null : kind.get(identifier);
}

/**
 * l1 * sum(|x|) + l2 * sum(x²).
 * @example tf.regularizers.l1l2({l1: 0.1, l2: 0.1}).apply(tf.tensor1d([1, -2])).print();  // 0.8
 */
export const l1l2 = (args?: L1L2Args): Regularizer => new L1L2(args);

/**
 * l1 * sum(|x|).
 * @example tf.regularizers.l1({l1: 0.1}).apply(tf.tensor1d([1, -2])).print();  // 0.3
 */
export function l1(args?: L1Args): Regularizer {
  checkArgs(args);
  return new L1L2({l1: args?.l1, l2: 0});
}

/**
 * l2 * sum(x²).
 * @example tf.regularizers.l2({l2: 0.1}).apply(tf.tensor1d([1, -2])).print();  // 0.5
 */
export function l2(args?: L2Args): Regularizer {
  checkArgs(args);
  return new L1L2({l1: 0, l2: args?.l2});
}
