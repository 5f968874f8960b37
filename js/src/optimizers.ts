// tf.train: optimizers. Each keeps slots (variables of its own) beside every variable it trains.
import {backend} from './backends';
import {capturing, onEachRun} from './capture';
import {variableGrads} from './gradients';
import type {NamedTensor} from './io/encode_weights';
import {scalar} from './create';
import {
  adadeltaUpdate, adagradUpdate, adamaxUpdate, adamUpdate, centeredRmspropUpdate, momentumUpdate, nesterovUpdate, rmspropUpdate, sgdUpdate,
} from './internal.gen';
import {fill, zerosLike} from './ops.gen';
import {dispose, tidy} from './scope';
import {type ConfigDict, registerClass, Serializable, type SerializableConstructor} from './serialization';
import {type NamedTensorMap, registeredVariables, type Scalar, type Tensor, type Variable} from './tensor';
import {assert} from './util';

interface SlotVariable {
  originalName: string;
  variable: Variable;
}

// The number as a scalar; of a step that is being compiled, as it will be at each run.
const scalarOnEachRun = (value: () => number): Tensor => capturing()?.number(value) ?? scalar(value());

/** Changes variables along their gradients. Subclasses say how in `update`. */
export abstract class Optimizer extends Serializable {
  protected iterations_ = 0;
  protected learningRate!: number;
  /** Suffixes under which slots are saved, in the order in which `update` gets them. */
  protected readonly slotNames: readonly string[] = [];
  private slots: SlotVariable[][] = [];

  /** The new value of a variable, then those of its slots. `scalars` holds the {@link numbers} of the step. */
  protected update(_value: Tensor, _gradient: Tensor, _slots: Tensor[], _scalars: Tensor[]): Tensor[] {
    throw new Error(`${this.getClassName()}: neither update() nor applyGradients() is there`);
  }

  /** What may differ from step to step, such as the learning rate. A compiled step asks each time. */
  protected numbers(): Array<() => number> {
    return [() => this.learningRate];
  }

  /** A slot's first value. */
  protected initialSlot(value: Tensor): Tensor {
    return zerosLike(value);
  }

  /**
   * One step: runs f, and changes variables along the gradients of its value.
   * @param f Gives a scalar loss. @param returnCost Whether to give the loss back.
   * @param varList The variables to train; without it, all trainable ones.
   * @example tf.train.sgd(0.1).minimize(() => w.square().sum());
   */
  minimize(f: () => Scalar, returnCost = false, varList?: Variable[]): Scalar | null {
    const {value, grads} = this.computeGradients(f, varList);
    this.applyGradients(varList ? varList.map(({name}) => ({name, tensor: grads[name]})) : grads);
    dispose(grads);
    if (returnCost) return value;
    value.dispose();
    return null;
  }

  /** The value of f and its gradients. See {@link variableGrads}. */
  computeGradients(f: () => Scalar, varList?: Variable[]): {value: Scalar; grads: NamedTensorMap} {
    return variableGrads(f, varList);
  }

  /** Changes variables along gradients given by name; those of null stay as they are. */
  applyGradients(gradients: NamedTensorMap | NamedTensor[]): void {
    const named = Array.isArray(gradients) ? gradients : Object.entries(gradients).map(([name, tensor]) => ({name, tensor}));
    const scalars = tidy(() => this.numbers().map(scalarOnEachRun));
    named.forEach(({name, tensor: gradient}, i) => {
      const value = registeredVariables[name];
      const slots = (this.slots[i] ??= this.slotNames.map((slot) => this.makeSlot(`${name}/${slot}`, value)));
      if (!gradient) return;
      tidy(() => {
        const [newValue, ...newSlots] = this.update(value, gradient, slots.map(({variable}) => variable), scalars);
        newSlots.forEach((t, k) => slots[k].variable.assign(t));
        value.assign(newValue);
      });
    });
    dispose(scalars);
    onEachRun(() => this.incrementIterations());
  }

  private makeSlot(originalName: string, value: Tensor): SlotVariable {
    return {originalName, variable: tidy(() => this.initialSlot(value).variable(false))};
  }

  /** How many steps were taken. */
  get iterations(): number {
    return this.iterations_;
  }

  protected incrementIterations(): void {
    this.iterations_++;
  }

  /** Frees the slots. */
  dispose(): void {
    for (const {variable} of this.slots.flat()) variable.dispose();
    this.slots = [];
  }

  async saveIterations(): Promise<NamedTensor> {
    return {name: 'iter', tensor: scalar(this.iterations_, 'int32')};
  }

  /** The number of steps and the slots: first slots of all variables, then second ones. */
  async getWeights(): Promise<NamedTensor[]> {
    const bySlot = this.slotNames.flatMap((_, k) => this.slots.map((slots) => slots[k]));
    return [await this.saveIterations(), ...bySlot.map(({originalName, variable}) => ({name: originalName, tensor: variable}))];
  }

  /** Takes what {@link getWeights} gave. */
  async setWeights(weights: NamedTensor[]): Promise<void> {
    const values = await this.extractIterations(weights);
    assert(this.slotNames.length > 0 || values.length === 0, `${this.getClassName()} optimizer does not have settable weights.`);
    const count = this.slotNames.length ? values.length / this.slotNames.length : 0;
    this.slots = Array.from({length: count}, (_, i) => this.slotNames.map((_, k) => {
      const {name, tensor} = values[k * count + i];
      return {originalName: name, variable: tensor.variable(false)};
    }));
  }

  protected async extractIterations(weights: NamedTensor[]): Promise<NamedTensor[]> {
    this.iterations_ = (await weights[0].tensor.data())[0];
    return weights.slice(1);
  }
}

// Optimizers of another copy of the package count too.
Object.defineProperty(Optimizer, Symbol.hasInstance, {
  value: (x: Partial<Optimizer> | null) => !!x && !!x.minimize && !!x.computeGradients && !!x.applyGradients,
});

// fromConfig of a class whose constructor takes these entries of its config, in order.
function fromConfigOf(...names: string[]) {
  return <T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T =>
    new (cls as unknown as new (...args: unknown[]) => T)(...names.map((name) => config[name]));
}

/** Stochastic gradient descent: w -= rate * g. */
export class SGDOptimizer extends Optimizer {
  static className = 'SGD';
  static override fromConfig = fromConfigOf('learningRate');

  constructor(protected override learningRate: number) {
    super();
  }

  setLearningRate(learningRate: number): void {
    this.learningRate = learningRate;
  }

  protected override update(value: Tensor, gradient: Tensor, _slots: Tensor[], [rate]: Tensor[]): Tensor[] {
    return sgdUpdate(value, gradient, rate);
  }

  override getConfig(): ConfigDict {
    return {learningRate: this.learningRate};
  }
}

/** Gradient descent with momentum, optionally Nesterov's (Sutskever et al., 2013). */
export class MomentumOptimizer extends SGDOptimizer {
  static override className = 'Momentum';
  static override fromConfig = fromConfigOf('learningRate', 'momentum', 'useNesterov');
  protected override readonly slotNames = ['momentum'];

  constructor(learningRate: number, private momentum: number, private readonly useNesterov = false) {
    super(learningRate);
  }

  setMomentum(momentum: number): void {
    this.momentum = momentum;
  }

  protected override numbers(): Array<() => number> {
    return [() => this.learningRate, () => this.momentum];
  }

  protected override update(value: Tensor, gradient: Tensor, [velocity]: Tensor[], [rate, momentum]: Tensor[]): Tensor[] {
    return (this.useNesterov ? nesterovUpdate : momentumUpdate)(value, gradient, velocity, rate, momentum);
  }

  override getConfig(): ConfigDict {
    return {learningRate: this.learningRate, momentum: this.momentum, useNesterov: this.useNesterov};
  }
}

/** Adagrad (Duchi et al., 2011). */
export class AdagradOptimizer extends Optimizer {
  static className = 'Adagrad';
  static override fromConfig = fromConfigOf('learningRate', 'initialAccumulatorValue');
  protected override readonly slotNames = ['accumulator'];

  constructor(protected override learningRate: number, private readonly initialAccumulatorValue = 0.1) {
    super();
  }

  protected override initialSlot(value: Tensor): Tensor {
    return fill(value.shape, this.initialAccumulatorValue);
  }

  protected override update(value: Tensor, gradient: Tensor, [sum]: Tensor[], [rate]: Tensor[]): Tensor[] {
    return adagradUpdate(value, gradient, sum, rate, backend().epsilon());
  }

  override getConfig(): ConfigDict {
    return {learningRate: this.learningRate, initialAccumulatorValue: this.initialAccumulatorValue};
  }
}

/** Adadelta (Zeiler, 2012). */
export class AdadeltaOptimizer extends Optimizer {
  static className = 'Adadelta';
  static override fromConfig = fromConfigOf('learningRate', 'rho', 'epsilon');
  protected override readonly slotNames = ['accum_grad', 'accum_var'];
  protected epsilon: number;

  constructor(protected override learningRate: number, protected rho: number, epsilon?: number | null) {
    super();
    this.epsilon = epsilon ?? backend().epsilon();
  }

  protected override update(value: Tensor, gradient: Tensor, [squares, updates]: Tensor[], [rate]: Tensor[]): Tensor[] {
    return adadeltaUpdate(value, gradient, squares, updates, rate, this.rho, this.epsilon);
  }

  override getConfig(): ConfigDict {
    return {learningRate: this.learningRate, rho: this.rho, epsilon: this.epsilon};
  }
}

/** Adam (Kingma and Ba, 2015). */
export class AdamOptimizer extends Optimizer {
  static className = 'Adam';
  static override fromConfig = fromConfigOf('learningRate', 'beta1', 'beta2', 'epsilon');
  protected override readonly slotNames = ['m', 'v'];
  protected epsilon: number;

  constructor(protected override learningRate: number, protected beta1: number, protected beta2: number, epsilon?: number | null) {
    super();
    this.epsilon = epsilon ?? backend().epsilon();
  }

  protected override numbers(): Array<() => number> {
    const unbias = (beta: number) => 1 - beta ** (this.iterations + 1);
    return [() => this.learningRate, () => unbias(this.beta1), () => unbias(this.beta2)];
  }

  protected override update(
      value: Tensor, gradient: Tensor, [first, second]: Tensor[], [rate, unbias1, unbias2]: Tensor[]): Tensor[] {
    return adamUpdate(value, gradient, first, second, rate, unbias1, unbias2, this.beta1, this.beta2, this.epsilon);
  }

  override getConfig(): ConfigDict {
    return {learningRate: this.learningRate, beta1: this.beta1, beta2: this.beta2, epsilon: this.epsilon};
  }
}

/** Adamax, Adam with the infinity norm (Kingma and Ba, 2015). */
export class AdamaxOptimizer extends Optimizer {
  static className = 'Adamax';
  static override fromConfig = fromConfigOf('learningRate', 'beta1', 'beta2', 'epsilon', 'decay');
  protected override readonly slotNames = ['m', 'v'];
  protected epsilon: number;

  constructor(
      protected override learningRate: number, protected beta1: number, protected beta2: number, epsilon?: number | null, protected decay = 0) {
    super();
    this.epsilon = epsilon ?? backend().epsilon();
  }

  protected override numbers(): Array<() => number> {
    return [() => this.learningRate / (1 + this.decay * this.iterations) / (1 - this.beta1 ** (this.iterations + 1))];
  }

  protected override update(value: Tensor, gradient: Tensor, [first, norm]: Tensor[], [rate]: Tensor[]): Tensor[] {
    return adamaxUpdate(value, gradient, first, norm, rate, this.beta1, this.beta2, this.epsilon);
  }

  override getConfig(): ConfigDict {
    return {learningRate: this.learningRate, beta1: this.beta1, beta2: this.beta2, epsilon: this.epsilon, decay: this.decay};
  }
}

/** RMSProp (Hinton, Neural Networks for Machine Learning, lecture 6), optionally centred on the mean gradient. */
export class RMSPropOptimizer extends Optimizer {
  static className = 'RMSProp';
  static override fromConfig = fromConfigOf('learningRate', 'decay', 'momentum', 'epsilon', 'centered');
  protected override readonly slotNames: string[];
  protected epsilon: number;

  constructor(
      protected override learningRate: number, protected decay = 0.9, protected momentum = 0, epsilon?: number | null, private readonly centered = false) {
    super();
    assert(learningRate !== undefined && learningRate !== null, 'learningRate for RMSPropOptimizer must be defined.');
    this.epsilon = epsilon ?? backend().epsilon();
    this.slotNames = ['rms', 'momentum', ...(centered ? ['mg'] : [])];
  }

  protected override update(value: Tensor, gradient: Tensor, [squares, moments, mean]: Tensor[], [rate]: Tensor[]): Tensor[] {
    const {decay, momentum, epsilon} = this;
    if (this.centered) return centeredRmspropUpdate(value, gradient, squares, moments, mean, rate, decay, momentum, epsilon);
    return rmspropUpdate(value, gradient, squares, moments, rate, decay, momentum, epsilon);
  }

  override getConfig(): ConfigDict {
    return {learningRate: this.learningRate, decay: this.decay, momentum: this.momentum, epsilon: this.epsilon, centered: this.centered};
  }
}

const CLASSES: ReadonlyArray<{prototype: Optimizer}> = [
  AdadeltaOptimizer, AdagradOptimizer, AdamOptimizer, AdamaxOptimizer, MomentumOptimizer, RMSPropOptimizer, SGDOptimizer,
];

/** Whether steps may be captured. An optimizer of the program's own may count and compute in JavaScript. */
export const isCompilable = (optimizer: Optimizer) => CLASSES.some(({prototype}) => Object.getPrototypeOf(optimizer) === prototype);

for (const cls of CLASSES) {
  registerClass(cls as unknown as SerializableConstructor<Optimizer>);
}

/** Makes optimizers: `tf.train.adam(0.01)`. */
export class OptimizerConstructors {
  static sgd(learningRate: number): SGDOptimizer {
    return new SGDOptimizer(learningRate);
  }
  static momentum(learningRate: number, momentum: number, useNesterov = false): MomentumOptimizer {
    return new MomentumOptimizer(learningRate, momentum, useNesterov);
  }
  static rmsprop(learningRate: number, decay = 0.9, momentum = 0, epsilon?: number | null, centered = false): RMSPropOptimizer {
    return new RMSPropOptimizer(learningRate, decay, momentum, epsilon, centered);
  }
  static adam(learningRate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon?: number | null): AdamOptimizer {
    return new AdamOptimizer(learningRate, beta1, beta2, epsilon);
  }
  static adadelta(learningRate = 0.001, rho = 0.95, epsilon?: number | null): AdadeltaOptimizer {
    return new AdadeltaOptimizer(learningRate, rho, epsilon);
  }
  static adamax(learningRate = 0.002, beta1 = 0.9, beta2 = 0.999, epsilon?: number | null, decay = 0): AdamaxOptimizer {
    return new AdamaxOptimizer(learningRate, beta1, beta2, epsilon, decay);
  }
  static adagrad(learningRate: number, initialAccumulatorValue = 0.1): AdagradOptimizer {
    return new AdagradOptimizer(learningRate, initialAccumulatorValue);
  }
}

/** @example const optimizer = tf.train.adam(0.01); */
export const train = OptimizerConstructors;
