// The base of recurrent layers: runs a cell over the time steps of a sequence.
import {cast, expandDims, stack, unstack, where, zeros} from '../../ops.gen';
import {dispose, keep, tidy} from '../../scope';
import type {ConfigDict, Serializable, SerializableConstructor} from '../../serialization';
import type {Tensor} from '../../tensor';
import {arraysEqual, assert} from '../../util';
import {InputSpec} from '../engine/input_spec';
import type {LayerArgs} from '../engine/layer';
import {isListOfShapes, NONE, onlyTensor} from '../engine/lists';
import {nameScope} from '../engine/names';
import {SymbolicTensor} from '../engine/symbolic_tensor';
import type {LayerVariable} from '../engine/variable';
import {or} from '../fields';
import {type CustomObjects, deserializeObject, serializeObject} from '../objects';
import type {Kwargs, LayerInputs, RegularizerFn, Shape} from '../types';
import {FieldLayer} from './base';

/** One time step of a recurrent layer: [x, ...states] to [output, ...states]. */
export abstract class RNNCell extends FieldLayer {
  /** Size of the state, or of each. */
  abstract stateSize: number | number[];
  dropoutMask: Tensor | Tensor[] | null = null;
  recurrentDropoutMask: Tensor | Tensor[] | null = null;

  /** Frees the masks of dropout, which are the same for all steps of a sequence. */
  dropMasks(): void {
    dispose([this.dropoutMask, this.recurrentDropoutMask]);
    this.dropoutMask = this.recurrentDropoutMask = null;
  }
}

export interface BaseRNNLayerArgs extends LayerArgs {
  /** A cell, or several, each of which takes what the one before gives. */
  cell?: RNNCell | RNNCell[];
  /** Whether to give the outputs of all steps, not of the last alone; false unless given. */
  returnSequences?: boolean;
  /** Whether to give the last states too; false unless given. */
  returnState?: boolean;
  /** Whether to go through the sequence from its end; false unless given. */
  goBackwards?: boolean;
  /** Whether a batch begins with the states that the last one ended with; false unless given. */
  stateful?: boolean;
  /** Has no effect. */
  unroll?: boolean;
  inputDim?: number;
  inputLength?: number;
}

export interface RNNLayerArgs extends BaseRNNLayerArgs {
  cell: RNNCell | RNNCell[];
}

type Tensors = Tensor[] | SymbolicTensor[];

/** Inputs, initial states and constants, which may come as one list. */
export function standardizeArgs(inputs: LayerInputs, initialState: unknown, constants: unknown, numConstants?: number | null): {
  inputs: Tensor | SymbolicTensor; initialState: Tensors | null; constants: Tensors | null;
} {
  const listOrNull = (x: unknown) => (x == null ? null : [x].flat()) as Tensors | null;
  if (!Array.isArray(inputs)) return {inputs, initialState: listOrNull(initialState), constants: listOrNull(constants)};
  assert(initialState == null && constants == null, 'RNN: where inputs is an array, neither initialState nor constants should be given');
  const end = inputs.length - (numConstants ?? 0);
  return {
    inputs: inputs[0],
    initialState: end > 1 ? (inputs.slice(1, end) as Tensors) : null,
    constants: numConstants ? (inputs.slice(end) as Tensors) : null,
  };
}

type Step = (x: Tensor, states: Tensor[]) => [output: Tensor, states: Tensor[]];

/** What `apply` gives while the specs of symbolic states stand behind those of the layer's input. */
export function withStateSpecs(layer: {inputSpec: InputSpec[]}, specs: InputSpec[], apply: () => LayerInputs): LayerInputs {
  const own = layer.inputSpec;
  layer.inputSpec = [...own, ...specs];
  try {
    return apply();
  } finally {
    layer.inputSpec = own;
  }
}

/** Runs a step over all time steps of x, [batch, time, ...]. Where the mask is 0, output and states stay what they were. */
export function runSteps(step: Step, x: Tensor, states: Tensor[], {goBackwards = false, mask, all = false}: {
  goBackwards?: boolean; mask?: Tensor | null; all?: boolean;
}): {output: Tensor; states: Tensor[]} {
  assert(x.rank >= 3, `RNN: the input should be at least 3D, but is ${x.rank}D.`);
  const ordered = <T>(list: T[]) => (goBackwards ? list.reverse() : list);
  const xs = ordered(unstack(x, 1)), masks = mask ? ordered(unstack(cast(mask, 'bool'), 1)) : null;
  const outputs: Tensor[] = [];
  let output!: Tensor;
  xs.forEach((now, t) => {
    [output, states] = tidy(() => {
      const [newOutput, newStates] = step(now, states);
      if (!masks) return [newOutput, newStates];
      const choose = (fresh: Tensor, old: Tensor) => {
        let m = masks[t];
        while (m.rank < fresh.rank) m = expandDims(m, -1);
        return where(m, fresh, old);
      };
      // The first state is what the step before gave.
      return [choose(newOutput, states[0]), newStates.map((s, i) => choose(s, states[i]))];
    }) as [Tensor, Tensor[]];
    if (all) outputs.push(output);
  });
  return {output: all ? stack(outputs, 1) : output, states};
}

export class RNN extends FieldLayer {
  static className = 'RNN';
  static override fields = {returnSequences: or(false), returnState: or(false), goBackwards: or(false), unroll: or(false)};
  readonly cell: RNNCell;
  declare readonly returnSequences: boolean;
  declare readonly returnState: boolean;
  declare readonly goBackwards: boolean;
  declare readonly unroll: boolean;
  stateSpec: InputSpec[] | null = null;
  protected states_: Tensor[] | null = null;
  private numConstants: number | null = null;

  constructor(args: RNNLayerArgs) {
    super(args);
    assert(args.cell != null, 'RNN: cell property is missing for the constructor of RNN.');
    this.cell = Array.isArray(args.cell) ? new StackedRNNCells({cells: args.cell}) : args.cell;
    assert(this.cell.stateSize != null, 'RNN: the cell should have an attribute `stateSize`, a number or one per state.');
    this._stateful = args.stateful ?? false;
    this.supportsMasking = true;
    this.inputSpec = [new InputSpec({ndim: 3})];
  }

  private get stateSizes(): number[] {
    return [this.cell.stateSize].flat();
  }

  /** The shapes of the states for an input of that shape. */
  protected stateShapes([batch]: Shape): Shape[] {
    return this.stateSizes.map((size) => [batch, size]);
  }

  // --- states -----------------------------------------------------------------------------------------------------------

  /** What a stateful layer keeps; nulls before the first batch. */
  get states(): Tensor[] {
    return this.states_ ?? this.stateSizes.map(() => NONE);
  }

  set states(states: Tensor[]) {
    this.states_ = states;
  }

  getStates(): Tensor[] {
    return this.states;
  }

  setStates(states: Tensor[]): void {
    this.states_ = states;
  }

  /** The states that a sequence begins with: zeros. */
  getInitialState(inputs: Tensor): Tensor[] {
    return this.stateShapes(inputs.shape).map((shape) => zeros(shape as number[]));
  }

  /**
   * Sets the states of a stateful layer.
   * @param states Zeros unless given.
   * @throws Where the layer is not stateful, its batch size is not known, or shapes do not fit.
   */
  override resetStates(states?: Tensor | Tensor[] | null, _training = false): void {
    assert(this.stateful, 'RNN: Cannot call resetStates() on an RNN Layer that is not stateful.');
    const inputShape = this.inputSpec[0].shape!;
    assert(inputShape?.[0] != null,
        'RNN: a stateful layer needs to know its batch size: give batchInputShape to the first layer of a sequential model, or batchShape to tf.input().');
    const shapes = this.stateShapes(inputShape) as number[][];
    const given = states == null || this.states_ === null ? null : [states].flat();
    assert(!given || given.length === shapes.length,
        `Layer ${this.name} expects ${shapes.length} state(s), but it received ${given?.length} state value(s).`);
    shapes.forEach((shape, i) => assert(!given || arraysEqual(given[i].shape, shape),
        () => `State ${i} is incompatible with layer ${this.name}: expected shape=${shape}, received shape=${given![i].shape}`));
    const old = this.states_;
    this.states_ = tidy(() => shapes.map((shape, i) => keep(given ? given[i].clone() : zeros(shape))));
    dispose(old);
  }

  // --- shapes and weights -------------------------------------------------------------------------------------------------

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    const shape = isListOfShapes(inputShape) ? inputShape[0] : inputShape;
    const states = this.stateShapes(shape), [batch, ...sizes] = states[0];
    const output = this.returnSequences ? [batch, shape[1], ...sizes] : states[0];
    return this.returnState ? [output, ...states] : output;
  }

  override computeMask(_inputs: Tensor | Tensor[], mask?: Tensor | Tensor[] | null): Tensor | Tensor[] {
    const output = this.returnSequences ? ([mask].flat()[0] ?? NONE) : NONE;
    return this.returnState ? [output, ...this.states.map(() => NONE)] : output;
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = isListOfShapes(inputShape) ? inputShape[0] : inputShape;
    this.inputSpec[0] = new InputSpec({shape: [this.stateful ? shape[0] : null, null, ...shape.slice(2)]});
    this.cell.build([shape[0], ...shape.slice(2)]);
    const sizes = this.stateSizes;
    assert(!this.stateSpec || arraysEqual(this.stateSpec.map((spec) => spec.shape!.at(-1)), sizes),
        `RNN: An initialState was passed that is not compatible with cell.stateSize, which is ${JSON.stringify(this.cell.stateSize)}.`);
    this.stateSpec ??= sizes.map((size) => new InputSpec({shape: [null, size]}));
    if (this.stateful) this.resetStates();
    this.built = true;
  }

  override get trainableWeights(): LayerVariable[] {
    return this.trainable ? this.cell.trainableWeights : [];
  }

  override get nonTrainableWeights(): LayerVariable[] {
    return this.trainable ? this.cell.nonTrainableWeights : this.cell.weights;
  }

  override get losses(): RegularizerFn[] {
    return [...super.losses, ...this.cell.losses];
  }

  override setFastWeightInitDuringBuild(value: boolean): void {
    super.setFastWeightInitDuringBuild(value);
    this.cell?.setFastWeightInitDuringBuild(value);
  }

  // --- calls --------------------------------------------------------------------------------------------------------------

  /** @param kwargs `initialState`: the states to begin with, one per state of the cell; they may also follow the input in a list. */
  override apply(inputs: LayerInputs, kwargs?: Kwargs): LayerInputs {
    const {inputs: x, initialState, constants} = standardizeArgs(inputs, kwargs?.initialState, kwargs?.constants, this.numConstants);
    assert(constants === null, 'RNN: constants are not supported.');
    if (initialState === null) return super.apply(x, kwargs);
    this.stateSpec = initialState.map(({shape}) => new InputSpec({shape}));
    const all = {...kwargs, initialState};
    if (!(initialState[0] instanceof SymbolicTensor)) return super.apply(x, all);
    return withStateSpecs(this, this.stateSpec, () => super.apply([x, ...initialState] as SymbolicTensor[], all));
  }

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[] {
    return tidy(() => {
      this.invokeCallHook(inputs, kwargs);
      const x = onlyTensor(inputs), {mask, training, initialState} = kwargs ?? {};
      const states = (initialState as Tensor[] | null) ?? (this.stateful ? this.states_! : this.getInitialState(x));
      assert(states.length === this.stateSizes.length, `RNN Layer has ${this.stateSizes.length} state(s) but was passed ${states.length} initial state(s).`);
      // A cell of a program's own may be any layer with a `stateSize`, and have no masks.
      this.cell.dropMasks?.();
      const result = this.run(x, states, [mask].flat()[0] ?? null, training ?? false);
      this.cell.dropMasks?.();
      if (this.stateful) this.resetStates(result.states);
      return this.returnState ? [result.output, ...result.states] : result.output;
    });
  }

  /** The cell over all steps: the outputs that the layer returns, and the last states. */
  protected run(x: Tensor, states: Tensor[], mask: Tensor | null, training: boolean): {output: Tensor; states: Tensor[]} {
    const step = (now: Tensor, before: Tensor[]): [Tensor, Tensor[]] => {
      const [output, ...after] = this.cell.call([now, ...before], {training}) as Tensor[];
      return [output, after];
    };
    return runSteps(step, x, states, {goBackwards: this.goBackwards, mask, all: this.returnSequences});
  }

  // --- configs ------------------------------------------------------------------------------------------------------------

  override getConfig(): ConfigDict {
    const isPlain = this.getClassName() === RNN.className;
    const {cell} = this;
    return {...cell.getConfig(), ...super.getConfig(), stateful: this.stateful, ...(isPlain ? {cell: serializeObject(cell)} : {})};
  }

  static override fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict, customObjects: CustomObjects = {}): T {
    const make = cls as unknown as new (args: object) => T;
    return new make(config.cell ? {...config, cell: deserializeObject<RNNCell>(config.cell as ConfigDict, 'layer', customObjects)} : config);
  }
}

export interface StackedRNNCellsArgs extends LayerArgs {
  /** Each takes what the one before gives. */
  cells: RNNCell[];
}

/** Cells one after the other, as one. States are those of the last cell first. */
export class StackedRNNCells extends RNNCell {
  static className = 'StackedRNNCells';
  protected readonly cells: RNNCell[];

  constructor(args: StackedRNNCellsArgs) {
    super(args);
    this.cells = args.cells;
  }

  private get reversed(): RNNCell[] {
    return this.cells.slice().reverse();
  }

  override get stateSize(): number[] {
    return this.reversed.flatMap((cell) => cell.stateSize);
  }

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor[] {
    return tidy(() => {
      const [x, ...states] = inputs as Tensor[];
      const byCell = this.reversed.map((cell) => states.splice(0, [cell.stateSize].flat().length)).reverse();
      let output = x;
      const after = this.cells.map((cell, i) => {
        const [y, ...own] = cell.call([output, ...byCell[i]], kwargs) as Tensor[];
        output = y;
        return own;
      });
      return [output, ...after.reverse().flat()];
    });
  }

  override dropMasks(): void {
    for (const cell of this.cells) cell.dropMasks?.();
  }

  override build(inputShape: Shape | Shape[]): void {
    let shape = isListOfShapes(inputShape) ? inputShape[0] : inputShape;
    this.cells.forEach((cell, i) => {
      nameScope(`RNNCell_${i}`, () => cell.build(shape));
      shape = [shape[0], [cell.stateSize].flat()[0]];
    });
    this.built = true;
  }

  override get trainableWeights(): LayerVariable[] {
    return this.trainable ? this.cells.flatMap((cell) => cell.trainableWeights) : [];
  }

  override get nonTrainableWeights(): LayerVariable[] {
    const fixed = this.cells.flatMap((cell) => cell.nonTrainableWeights);
    return this.trainable ? fixed : [...this.cells.flatMap((cell) => cell.trainableWeights), ...fixed];
  }

  override get losses(): RegularizerFn[] {
    return this.cells.flatMap((cell) => cell.losses);
  }

  override setFastWeightInitDuringBuild(value: boolean): void {
    this.cells?.forEach((cell) => cell.setFastWeightInitDuringBuild(value));
  }

  override getConfig(): ConfigDict {
    return {...super.getConfig(), cells: this.cells.map(serializeObject)};
  }

  static override fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict, customObjects: CustomObjects = {}): T {
    const cells = (config.cells as ConfigDict[]).map((cell) => deserializeObject<RNNCell>(cell, 'layer', customObjects));
    return new (cls as unknown as new (args: StackedRNNCellsArgs) => T)({...config, cells});
  }
}
