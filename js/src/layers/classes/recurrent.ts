// Simple recurrent cells, GRU and LSTM, and the layers that run them.
import {fusedMatMul, lstm} from '../../internal.gen';
import {add, concat, dropout, expandDims, matMul, mul, ones, reshape, reverse, slice, split, sub} from '../../ops.gen';
import {keep, tidy} from '../../scope';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import type {Activation, ActivationIdentifier} from '../activations';
import type {Constraint, ConstraintIdentifier} from '../constraints';
import type {LayerArgs} from '../engine/layer';
import {onlyShape} from '../engine/lists';
import type {LayerVariable} from '../engine/variable';
import {activation, any, type Fields, or, part, positive, regularizer, weight} from '../fields';
import {Initializer, type InitializerIdentifier, Ones} from '../initializers';
import type {Regularizer, RegularizerIdentifier} from '../regularizers';
import type {Kwargs, Shape, WeightConstraint, WeightRegularizer} from '../types';
import {type BaseRNNLayerArgs, RNN, RNNCell, type RNNLayerArgs, runSteps} from './rnn';

interface CellArgs {
  /** Size of the state and of the output. */
  units: number;
  /** `'tanh'` unless given. */
  activation?: ActivationIdentifier;
  /** Whether to add a bias; true unless given. */
  useBias?: boolean;
  /** Of the kernel for inputs; `'glorotNormal'` unless given. */
  kernelInitializer?: InitializerIdentifier | Initializer;
  /** Of the kernel for states; `'orthogonal'` unless given. */
  recurrentInitializer?: InitializerIdentifier | Initializer;
  /** `'zeros'` unless given. */
  biasInitializer?: InitializerIdentifier | Initializer;
  kernelRegularizer?: RegularizerIdentifier | Regularizer;
  recurrentRegularizer?: RegularizerIdentifier | Regularizer;
  biasRegularizer?: RegularizerIdentifier | Regularizer;
  kernelConstraint?: ConstraintIdentifier | Constraint;
  recurrentConstraint?: ConstraintIdentifier | Constraint;
  biasConstraint?: ConstraintIdentifier | Constraint;
  /** Part of the inputs that becomes 0 in training, the same at all steps. */
  dropout?: number;
  /** Part of the states that becomes 0 in training, the same at all steps. */
  recurrentDropout?: number;
  /** What makes the masks of dropout of ones, in place of `tf.dropout`. */
  dropoutFunc?: Function;
}

interface GatedArgs {
  /** Of the gates; `'hardSigmoid'` unless given. */
  recurrentActivation?: ActivationIdentifier;
  /** Has no effect. */
  implementation?: number;
}

interface ResetArgs {
  /** Whether the reset gate works on the product of state and kernel, not on the state; false unless given. */
  resetAfter?: boolean;
}

interface ForgetArgs {
  /** Whether the forget gate's bias begins with 1; false unless given. */
  unitForgetBias?: boolean;
}

export interface SimpleRNNCellLayerArgs extends LayerArgs, CellArgs {}
export interface SimpleRNNLayerArgs extends BaseRNNLayerArgs, CellArgs {}
export interface GRUCellLayerArgs extends SimpleRNNCellLayerArgs, GatedArgs, ResetArgs {}
export interface GRULayerArgs extends SimpleRNNLayerArgs, GatedArgs, ResetArgs {}
export interface LSTMCellLayerArgs extends SimpleRNNCellLayerArgs, GatedArgs, ForgetArgs {}
export interface LSTMLayerArgs extends SimpleRNNLayerArgs, GatedArgs, ForgetArgs {}

export const cellFields: Fields = {
  units: positive, activation: activation('tanh'), useBias: or(true), ...weight('kernel', 'glorotNormal'), ...weight('recurrent', 'orthogonal'),
  ...weight('bias', 'zeros'), activityRegularizer: regularizer, dropout: part, recurrentDropout: part,
};
export const gatedFields: Fields = {...cellFields, recurrentActivation: activation('hardSigmoid'), implementation: any};

/**
 * A cell whose step is a product of the input with a kernel, which may be made for all steps at once, and what follows of it and the states.
 */
export abstract class ProductCell extends RNNCell {
  declare readonly units: number;
  declare readonly activation: Activation;
  declare readonly useBias: boolean;
  declare readonly biasInitializer: Initializer;
  declare readonly biasRegularizer: WeightRegularizer;
  declare readonly biasConstraint: WeightConstraint;
  declare readonly dropout: number;
  declare readonly recurrentDropout: number;
  readonly dropoutFunc?: Function;
  kernel!: LayerVariable;
  recurrentKernel!: LayerVariable;
  bias: LayerVariable | null = null;
  /** How many states there are. */
  protected readonly stateCount: number = 1;
  /** How many products of `units` there are for each input. */
  protected abstract readonly gates: number;
  /** What follows of the products of an input, after the dropout of the first state. */
  protected abstract advance(products: Tensor, states: Tensor[]): Tensor[];

  constructor(args: Partial<SimpleRNNCellLayerArgs>) {
    super(args);
    this.dropoutFunc = args.dropoutFunc;
  }

  /** Size of each state. */
  protected get size(): number {
    return this.units;
  }

  get stateSize(): number | number[] {
    return this.stateCount === 1 ? this.size : new Array<number>(this.stateCount).fill(this.size);
  }

  override build(inputShape: Shape | Shape[]): void {
    this.makeWeights([], onlyShape(inputShape).at(-1)!);
    this.built = true;
  }

  /** @param window What kernels have before inputs and outputs. */
  protected makeWeights(window: number[], inputs: number): void {
    const outputs = this.size * this.gates;
    this.kernel = this.makeWeight('kernel', [...window, inputs, outputs]);
    this.recurrentKernel = this.makeWeight('recurrent_kernel', [...window, this.size, outputs], 'recurrent');
    if (this.useBias) this.bias = this.makeBias(outputs);
  }

  protected makeBias(size: number): LayerVariable {
    return this.makeWeight('bias', [size]);
  }

  private masksOf(shape: number[], rate: number): Tensor[] {
    const draw = () => tidy(() => (this.dropoutFunc ? this.dropoutFunc(ones(shape), rate) as Tensor : dropout(ones(shape), rate)).clone());
    return Array.from({length: this.gates}, () => keep(draw()));
  }

  /** Makes the masks of dropout for the inputs and first states of a sequence, where they are wanted and there are none. */
  makeMasks(x: number[], h: number[], training: boolean): void {
    const isPart = (rate: number) => training && rate > 0 && rate < 1;
    if (isPart(this.dropout)) this.dropoutMask ??= this.masksOf(x, this.dropout);
    if (isPart(this.recurrentDropout)) this.recurrentDropoutMask ??= this.masksOf(h, this.recurrentDropout);
  }

  /** The products of a batch of inputs with the kernel, and the bias. */
  protected product(x: Tensor): Tensor {
    return fusedMatMul(x, this.kernel.read(), this.bias?.read());
  }

  protected recurrentProduct(h: Tensor): Tensor {
    return matMul(h, this.recurrentKernel.read());
  }

  private isSequence(x: Tensor): boolean {
    return x.rank > this.kernel.shape.length;
  }

  /** Inputs of one step or of all, after dropout. */
  protected dropInputs(x: Tensor): Tensor {
    const mask = [this.dropoutMask].flat()[0];
    return mask ? mul(x, this.isSequence(x) ? expandDims(mask, 1) : mask) : x;
  }

  /** The products of inputs: of one step, [batch, ...], or of all, [batch, time, ...]. */
  project(x: Tensor): Tensor {
    const dropped = this.dropInputs(x), [batch, steps, ...sizes] = x.shape;
    if (!this.isSequence(x)) return this.product(dropped);
    const products = this.product(reshape(dropped, [batch * steps, ...sizes]));
    return reshape(products, [batch, steps, ...products.shape.slice(1)]);
  }

  /** One step, given the products of its input. */
  step(products: Tensor, [h, ...others]: Tensor[]): Tensor[] {
    const mask = [this.recurrentDropoutMask].flat()[0];
    return this.advance(products, [mask ? mul(h, mask) : h, ...others]);
  }

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor[] {
    return tidy(() => {
      const [x, ...states] = inputs as Tensor[];
      assert(states.length === this.stateCount,
          `${this.getClassName()} expects ${this.stateCount + 1} input Tensors (the input and the states), got ${states.length + 1}.`);
      this.makeMasks(x.shape, states[0].shape, kwargs?.training ?? false);
      return this.step(this.project(x), states);
    });
  }
}

export class SimpleRNNCell extends ProductCell {
  static className = 'SimpleRNNCell';
  static override fields = cellFields;
  protected override readonly gates = 1;

  constructor(args: SimpleRNNCellLayerArgs) {
    super(args);
  }

  protected override advance(products: Tensor, [h]: Tensor[]): Tensor[] {
    const y = this.activation.apply(add(products, this.recurrentProduct(h)));
    return [y, y];
  }
}

export class GRUCell extends ProductCell {
  static className = 'GRUCell';
  static override fields = {...gatedFields, resetAfter: or(false)};
  declare readonly recurrentActivation: Activation;
  declare readonly implementation?: number;
  declare readonly resetAfter: boolean;
  protected override readonly gates = 3;

  constructor(args: GRUCellLayerArgs) {
    super(args);
  }

  // Where the gate comes after the recurrent products, these have a bias of their own, the second row.
  protected override makeBias(size: number): LayerVariable {
    return this.resetAfter ? this.makeWeight('bias', [2, size], 'bias') : super.makeBias(size);
  }

  private biasRow(i: number): Tensor | undefined {
    const bias = this.bias?.read();
    return bias?.rank === 2 ? reshape(slice(bias, [i, 0], [1, -1]), [-1]) : bias;
  }

  protected override product(x: Tensor): Tensor {
    return fusedMatMul(x, this.kernel.read(), this.biasRow(0));
  }

  protected override advance(products: Tensor, [h]: Tensor[]): Tensor[] {
    const [xz, xr, xh] = split(products, 3, -1);
    const gated = (x: Tensor, y: Tensor) => this.recurrentActivation.apply(add(x, y));
    const kernel = this.recurrentKernel.read();
    let z: Tensor, candidate: Tensor;
    if (this.resetAfter) {
      const [hz, hr, hh] = split(fusedMatMul(h, kernel, this.biasRow(1)), 3, -1);
      z = gated(xz, hz);
      candidate = add(xh, mul(gated(xr, hr), hh));
    } else {
      const [gateKernel, stateKernel] = split(kernel, [2 * this.units, this.units], -1);
      const [hz, hr] = split(matMul(h, gateKernel), 2, -1);
      z = gated(xz, hz);
      candidate = add(xh, matMul(mul(gated(xr, hr), h), stateKernel));
    }
    const y = add(mul(z, h), mul(sub(1, z), this.activation.apply(candidate)));
    return [y, y];
  }
}

// The bias of an LSTM whose forget gate, the second, begins open.
class ForgetBias extends Initializer {
  constructor(private readonly others: Initializer) {
    super();
  }

  override apply([size]: Shape): Tensor {
    const units = size! / 4;
    return tidy(() => concat([this.others.apply([units]), new Ones().apply([units]), this.others.apply([units * 2])]));
  }
}

export class LSTMCell extends ProductCell {
  static className = 'LSTMCell';
  static override fields: Fields = {...gatedFields, unitForgetBias: any};
  declare readonly recurrentActivation: Activation;
  declare readonly implementation?: number;
  declare readonly unitForgetBias?: boolean;
  protected override readonly gates = 4;
  protected override readonly stateCount = 2;

  constructor(args: Partial<LSTMCellLayerArgs>) {
    super(args);
  }

  /** The axis along which the sums for the gates lie. */
  protected get gateAxis(): number {
    return -1;
  }

  protected override makeBias(size: number): LayerVariable {
    if (!this.unitForgetBias) return super.makeBias(size);
    return this.addWeight('bias', [size], 'float32', new ForgetBias(this.biasInitializer), this.biasRegularizer, true, this.biasConstraint);
  }

  /** The whole sequence in one op, where it knows the activations, and states are not dropped. Outputs of all steps, last states. */
  runAll(x: Tensor, [h, c]: Tensor[]): [Tensor, Tensor[]] | null {
    const gates = this.recurrentActivation.getClassName();
    const isUsual = !this.recurrentDropoutMask && this.activation.getClassName() === 'tanh' && this.kernel.shape.length === 2;
    if (!isUsual || (gates !== 'sigmoid' && gates !== 'hardSigmoid')) return null;
    const [all, ...states] = lstm(this.dropInputs(x), this.kernel.read(), this.recurrentKernel.read(), h, c, this.bias?.read(), gates);
    return [all, states];
  }

  protected override advance(products: Tensor, [h, c]: Tensor[]): Tensor[] {
    return this.gate(add(products, this.recurrentProduct(h)), c);
  }

  // Output and states of the sums that reach the gates: input, forget, candidate, output.
  private gate(sums: Tensor, c: Tensor): Tensor[] {
    const [i, f, candidate, o] = split(sums, 4, this.gateAxis);
    const gated = (x: Tensor) => this.recurrentActivation.apply(x);
    const newC = add(mul(gated(f), c), mul(gated(i), this.activation.apply(candidate)));
    const newH = mul(gated(o), this.activation.apply(newC));
    return [newH, newH, newC];
  }
}

/** A layer with a cell of its own: products of inputs are made for all steps at once. */
export abstract class ProductRNN extends RNN {
  protected override run(x: Tensor, states: Tensor[], mask: Tensor | null, training: boolean): {output: Tensor; states: Tensor[]} {
    const cell = this.cell as ProductCell;
    const [batch, , ...sizes] = x.shape;
    cell.makeMasks([batch, ...sizes], states[0].shape, training);
    const inOne = !mask && cell instanceof LSTMCell ? cell.runAll(this.goBackwards ? reverse(x, 1) : x, states) : null;
    if (inOne) return {output: this.returnSequences ? inOne[0] : inOne[1][0], states: inOne[1]};
    const step = (products: Tensor, before: Tensor[]): [Tensor, Tensor[]] => {
      const [output, ...after] = cell.step(products, before);
      return [output, after];
    };
    return runSteps(step, cell.project(x), states, {goBackwards: this.goBackwards, mask, all: this.returnSequences});
  }
}

function recurrentLayer<Args extends object>(className: string, makeCell: (args: Args) => RNNCell): new (args: Args) => RNN {
  return class extends ProductRNN {
    static override className = className;

    constructor(args: Args) {
      super({...args, cell: makeCell(args)} as RNNLayerArgs);
    }
  };
}

export const SimpleRNN = recurrentLayer<SimpleRNNLayerArgs>('SimpleRNN', (args) => new SimpleRNNCell(args));
export const GRU = recurrentLayer<GRULayerArgs>('GRU', (args) => new GRUCell(args));
export const LSTM = recurrentLayer<LSTMLayerArgs>('LSTM', (args) => new LSTMCell(args));
