// The weights of layers.
import {tidy} from '../../scope';
import {makeVariable, type Tensor, type Variable} from '../../tensor';
import type {DataType} from '../../types';
import type {Shape, WeightConstraint} from '../types';
import {nextUniqueTensorId, scopedName, uniqueName} from './names';

/**
 * A weight of a layer: a variable with a name of its own and, optionally, a constraint that each new value is put under.
 * @example const w = new tf.LayerVariable(tf.zeros([2]), 'float32', 'w'); w.write(tf.ones([2]));
 */
export class LayerVariable {
  readonly dtype: DataType;
  readonly shape: Shape;
  readonly id = nextUniqueTensorId();
  /** Unique within the program. */
  readonly name: string;
  /** The name with its scopes, as asked for. */
  readonly originalName: string;
  protected readonly val: Variable;
  private trainable_: boolean;

  constructor(
      val: Tensor, dtype: DataType = 'float32', name = 'Variable', trainable = true, readonly constraint: WeightConstraint | null = null) {
    this.dtype = dtype ?? 'float32';
    this.shape = val.shape;
    this.originalName = scopedName(name ?? 'Variable');
    this.name = uniqueName(this.originalName);
    this.trainable_ = trainable;
    this.val = tidy(() => makeVariable(val, trainable, this.name, this.dtype));
  }

  /** The value: the variable itself, which is not to be disposed. */
  read(): Tensor {
    this.assertNotDisposed();
    return this.val;
  }

  /** Replaces the value by one of the same shape, put under the constraint. */
  write(newVal: Tensor): this {
    this.assertNotDisposed();
    if (String(this.val.shape) !== String(newVal.shape)) {
      throw new Error(`Shape mismatch: [${this.val.shape}] vs. [${newVal.shape}]`);
    }
    if (this.val.id === newVal.id) return this;
    this.val.assign(newVal);
    this.applyConstraint();
    return this;
  }

  /** Puts the value under the constraint, if there is one. */
  applyConstraint(): void {
    const {constraint} = this;
    if (constraint) tidy(() => this.val.assign(constraint.apply(this.val)));
  }

  dispose(): void {
    this.assertNotDisposed();
    this.val.dispose();
  }

  protected assertNotDisposed(): void {
    if (this.val.isDisposed) throw new Error(`LayersVariable ${this.name} is already disposed.`);
  }

  get trainable(): boolean {
    return this.trainable_;
  }

  set trainable(trainable: boolean) {
    this.trainable_ = trainable;
    this.val.trainable = trainable;
  }
}

/** The values of weights; not to be disposed. */
export function readAll(variables: LayerVariable[]): Tensor[] {
  return variables.map((variable) => variable.read());
}

export function countElements(variables: LayerVariable[]): number {
  return variables.reduce((sum, {shape}) => sum + shape.reduce<number>((size, dim) => size * dim!, 1), 0);
}
