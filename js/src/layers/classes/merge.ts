// Layers that make one tensor of several.
import {add, all, cast, concat, div, expandDims, logicalAnd, matMul, maximum, minimum, mul, ones, reshape, squeeze} from '../../ops.gen';
import {tidy} from '../../scope';
import type {Tensor} from '../../tensor';
import {arraysEqual, assert} from '../../util';
import type {LayerArgs} from '../engine/layer';
import {isListOfShapes, NONE} from '../engine/lists';
import {any, or} from '../fields';
import {l2Normalize} from '../losses';
import type {Kwargs, Shape} from '../types';
import {FieldLayer} from './base';
import {withoutAxis} from './space';

/** Masks of all inputs, checked; undefined where none has one. */
function checkMasks(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[] | null): Array<Tensor | null> | undefined {
  if (mask === null || mask === undefined) return undefined;
  assert(Array.isArray(mask), 'Merge: `mask` should be an Array');
  assert(Array.isArray(inputs), 'Merge: `inputs` should be an Array');
  assert(mask.length === inputs.length,
      `Merge: 'inputs' and 'mask' are expected to have the same length, but have different lengths (${inputs.length} vs ${mask.length})`);
  return mask.some((m) => m) ? mask : undefined;
}

// The shape that two broadcast to, from the last axis on.
function broadcast(a: Shape, b: Shape): Shape {
  if (a.length < b.length) return broadcast(b, a);
  const offset = a.length - b.length;
  return a.map((n, axis) => {
    if (axis < offset) return n;
    const m = b[axis - offset];
    if (n === null || m === null || n < 0 || m < 0) return null;
    assert(n === m || n === 1 || m === 1, `Merge: Operands could not be broadcast together with shapes ${JSON.stringify(a)} ${JSON.stringify(b)}`);
    return n === 1 ? m : n;
  });
}

/** A layer of several tensors. */
export abstract class Merge extends FieldLayer {
  constructor(args?: LayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  protected abstract mergeFunction(inputs: Tensor[]): Tensor;

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor {
    return tidy(() => {
      this.invokeCallHook(inputs, kwargs);
      return this.mergeFunction(inputs as Tensor[]);
    });
  }
}

/** Merges element by element; inputs broadcast, and those of lower rank get axes after the batch. */
export abstract class ElementwiseMerge extends Merge {
  protected abstract combine(inputs: Tensor[]): Tensor;

  override build(inputShape: Shape | Shape[]): void {
    const shapes = isListOfShapes(inputShape) ? inputShape : [inputShape];
    assert(shapes.length >= 2, `Merge: A merge layer should be called on an Array of at least 2 inputs. Got ${shapes.length} input(s).`);
    const batches = new Set(shapes.map(([batch]) => batch).filter((batch) => batch !== null));
    assert(batches.size <= 1, `Merge: Can not merge tensors with different batch sizes. Got tensors with shapes: ${JSON.stringify(shapes)}.`);
    this.computeOutputShape(shapes);
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shapes = inputShape as Shape[];
    const batch = shapes.map(([n]) => n).find((n) => n !== null) ?? null;
    return [batch, ...shapes.map((shape) => shape.slice(1)).reduce(broadcast)];
  }

  protected override mergeFunction(inputs: Tensor[]): Tensor {
    const rank = Math.max(...inputs.map((x) => x.rank));
    return this.combine(inputs.map((x) => {
      const [batch, ...sizes] = x.shape;
      return x.rank === rank ? x : reshape(x, [batch, ...new Array<number>(rank - x.rank).fill(1), ...sizes]);
    }));
  }

  /** What is masked in any input is masked in the output. */
  override computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[] | null): Tensor {
    const masks = checkMasks(inputs, mask);
    return masks ? tidy(() => masks.filter((m): m is Tensor => !!m).reduce((a, b) => logicalAnd(a, b))) : NONE;
  }
}

const COMBINE: Record<string, (inputs: Tensor[]) => Tensor> = {
  Add: (inputs) => inputs.reduce((a, b) => add(a, b)),
  Multiply: (inputs) => inputs.reduce((a, b) => mul(a, b)),
  Average: (inputs) => div(inputs.reduce((a, b) => add(a, b)), inputs.length),
  Maximum: (inputs) => inputs.reduce((a, b) => maximum(a, b)),
  Minimum: (inputs) => inputs.reduce((a, b) => minimum(a, b)),
};

const [Add, Multiply, Average, Maximum, Minimum] = Object.entries(COMBINE).map(([name, combine]): new (args?: LayerArgs) => ElementwiseMerge =>
  class extends ElementwiseMerge {
    static className = name;

    protected override combine(inputs: Tensor[]): Tensor {
      return combine(inputs);
    }
  });
export {Add, Average, Maximum, Minimum, Multiply};

export interface ConcatenateLayerArgs extends LayerArgs {
  /** The axis that grows; -1, the last, unless given. */
  axis?: number;
}

export class Concatenate extends Merge {
  static className = 'Concatenate';
  static override fields = {axis: or(-1)};
  declare private readonly axis: number;

  constructor(args?: ConcatenateLayerArgs) {
    super(args);
  }

  override build(inputShape: Shape | Shape[]): void {
    assert(isListOfShapes(inputShape) && inputShape.length > 1, 'Concatenate: A `Concatenate` layer should be called on a list of at least 2 inputs');
    const others = inputShape.map((shape) => withoutAxis(shape, this.axis));
    assert(others.every((shape) => arraysEqual(shape, others[0])),
        `Concatenate: A \`Concatenate\` layer requires inputs with matching shapes except for the concat axis. Got input shapes: ${JSON.stringify(inputShape)}`);
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    assert(isListOfShapes(inputShape), 'Concatenate: A `Concatenate` layer should be called on a list of inputs.');
    const sizes = inputShape.map((shape) => shape.at(this.axis)!);
    const size = sizes.some((n) => n == null) ? null : sizes.reduce((a, b) => a + b);
    const axis = this.axis < 0 ? this.axis + inputShape[0].length : this.axis;
    return inputShape[0].map((n, i) => (i === axis ? size : n));
  }

  protected override mergeFunction(inputs: Tensor[]): Tensor {
    return concat(inputs, this.axis);
  }

  override computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[] | null): Tensor {
    const masks = checkMasks(inputs, mask), list = inputs as Tensor[];
    if (!masks) return NONE;
    return tidy(() => {
      const wide = masks.map((m, i) => {
        if (!m) return ones([...list[i].shape.slice(0, -1), 1], 'bool');
        return m.rank < list[i].rank ? expandDims(m, -1) : m;
      });
      return all(cast(concat(wide, this.axis), 'bool'), -1);
    });
  }
}

export interface DotLayerArgs extends LayerArgs {
  /** The axis of both inputs, or of each, along which products are summed. */
  axes: number | [number, number];
  /** Whether inputs are scaled to norm 1 along it first, which gives cosines; false unless given. */
  normalize?: boolean;
}

export class Dot extends Merge {
  static className = 'Dot';
  static override fields = {axes: any, normalize: or(false)};
  declare private readonly axes: number | [number, number];
  declare private readonly normalize: boolean;

  constructor(args: DotLayerArgs) {
    super(args);
  }

  private check(inputShape: Shape | Shape[]): {shapes: Shape[]; axes: number[]} {
    assert(isListOfShapes(inputShape) && inputShape.length === 2, 'A `Dot` layer should be called on a list of exactly 2 inputs.');
    assert(inputShape.every((shape) => shape.length <= 3), 'Dot layer does not support tensors of 4D or higher rank yet.');
    const axes = inputShape.map((shape, i) => {
      const axis = typeof this.axes === 'number' ? this.axes : this.axes[i];
      return axis < 0 ? axis + shape.length : axis;
    });
    return {shapes: inputShape, axes};
  }

  override build(inputShape: Shape | Shape[]): void {
    const {shapes: [a, b], axes} = this.check(inputShape);
    assert(a[axes[0]] === b[axes[1]], `Dimension incompatibility: ${a[axes[0]]} !== ${b[axes[1]]}`);
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const {shapes: [a, b], axes} = this.check(inputShape);
    const rest = [...withoutAxis(a, axes[0]), ...withoutAxis(b, axes[1]).slice(1)];
    return rest.length === 1 ? [...rest, 1] : rest;
  }

  protected override mergeFunction(inputs: Tensor[]): Tensor {
    const {axes: [i, j]} = this.check(inputs.map((x) => x.shape));
    const [x, y] = this.normalize ? [l2Normalize(inputs[0], i), l2Normalize(inputs[1], j)] : inputs;
    // A vector per example becomes a matrix of one row, or of one column.
    const rows = x.rank === 2 ? expandDims(x, 1) : x, columns = y.rank === 2 ? expandDims(y, 2) : y;
    const products = matMul(rows, columns, x.rank === 3 && i === 1, y.rank === 3 && j === 2);
    const axes = [...(x.rank === 2 ? [1] : []), ...(y.rank === 2 && x.rank === 3 ? [2] : [])];
    return axes.length ? squeeze(products, axes) : products;
  }

  override computeMask(): Tensor {
    return NONE;
  }
}
