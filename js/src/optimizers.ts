// tf.train: optimizers. Each keeps slots (variables of its own) beside every variable it trains.
import {backend} from './backends';
import {variableGrads} from './gradients';
import type {NamedTensor} from './io/encode_weights';
import {scalar} from './create';
import {fill, zerosLike} from './ops.gen';
import {dispose, keep, tidy} from './scope';
import {type ConfigDict, registerClass, Serializable, type SerializableConstructor} from './serialization';
import {type NamedTensorMap, registeredVariables, type Scalar, type Tensor, type Variable} from './tensor';
import {assert} from './util';

interface SlotVariable {
  originalName: string;
  variable: Variable;
}

/** Changes variables along their gradients. Subclasses say how in `update`. */
export abstract class Optimizer extends Serializable {
  protected iterations_ = 0;
  /** Suffixes under which slots are saved, in the order in which `update` gets them. */
  protected readonly slotNames: readonly string[] = [];
  private slots: SlotVariable[][] = [];

  /** The new value of a variable, then those of its slots. */
  protected abstract update(value: Tensor, gradient: Tensor, slots: Tensor[]): Tensor[];

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
    named.forEach(({name, tensor: gradient}, i) => {
      const value = registeredVariables[name];
      const slots = (this.slots[i] ??= this.slotNames.map((slot) => this.makeSlot(`${name}/${slot}`, value)));
      if (!gradient) return;
      tidy(() => {
        const [newValue, ...newSlots] = this.update(value, gradient, slots.map(({variable}) => variable));
        newSlots.forEach((t, k) => slots[k].variable.assign(t));
        value.assign(newValue);
      });
    });
    this.incrementIterations();
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
  protected step!: Scalar; // -learningRate

  constructor(protected learningRate: number) {
    super();
    this.setLearningRate(learningRate);
  }

  setLearningRate(learningRate: number): void {
    this.learningRate = learningRate;
    this.step?.dispose();
    this.step = keep(scalar(-learningRate));
  }

  protected override update(value: Tensor, gradient: Tensor, _slots: Tensor[]): Tensor[] {
    return [value.add(gradient.mul(this.step))];
  }

  override dispose(): void {
    super.dispose();
    this.step.dispose();
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

  protected override update(value: Tensor, gradient: Tensor, [velocity]: Tensor[]): Tensor[] {
    const next = velocity.mul(this.momentum).add(gradient);
    const direction = this.useNesterov ? gradient.add(next.mul(this.momentum)) : next;
    return [value.add(direction.mul(this.step)), next];
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

  constructor(protected learningRate: number, private readonly initialAccumulatorValue = 0.1) {
    super();
  }

  protected override initialSlot(value: Tensor): Tensor {
    return fill(value.shape, this.initialAccumulatorValue);
  }

  protected override update(value: Tensor, gradient: Tensor, [sum]: Tensor[]): Tensor[] {
    const next = sum.add(gradient.square());
    return [value.add(gradient.div(next.add(backend().epsilon()).sqrt()).mul(-this.learningRate)), next];
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

  constructor(protected learningRate: number, protected rho: number, epsilon?: number | null) {
    super();
    this.epsilon = epsilon ?? backend().epsilon();
  }

  protected override update(value: Tensor, gradient: Tensor, [squares, updates]: Tensor[]): Tensor[] {
    const {rho, epsilon} = this;
    const change = updates.add(epsilon).sqrt().div(squares.add(epsilon).sqrt()).mul(gradient);
    return [
      value.add(change.mul(-this.learningRate)),
      squares.mul(rho).add(gradient.square().mul(1 - rho)),
      updates.mul(rho).add(change.square().mul(1 - rho)),
    ];
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

  constructor(protected learningRate: number, protected beta1: number, protected beta2: number, epsilon?: number | null) {
    super();
    this.epsilon = epsilon ?? backend().epsilon();
  }

  protected override update(value: Tensor, gradient: Tensor, [first, second]: Tensor[]): Tensor[] {
    const {beta1, beta2} = this;
    const steps = this.iterations + 1;
    const newFirst = first.mul(beta1).add(gradient.mul(1 - beta1));
    const newSecond = second.mul(beta2).add(gradient.square().mul(1 - beta2));
    const unbiasedFirst = newFirst.div(1 - beta1 ** steps), unbiasedSecond = newSecond.div(1 - beta2 ** steps);
    return [value.add(unbiasedFirst.div(unbiasedSecond.sqrt().add(this.epsilon)).mul(-this.learningRate)), newFirst, newSecond];
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
      protected learningRate: number, protected beta1: number, protected beta2: number, epsilon?: number | null, protected decay = 0) {
    super();
    this.epsilon = epsilon ?? backend().epsilon();
  }

  protected override update(value: Tensor, gradient: Tensor, [first, norm]: Tensor[]): Tensor[] {
    const {beta1, beta2} = this;
    const rate = this.learningRate / (1 + this.decay * this.iterations) / (1 - beta1 ** (this.iterations + 1));
    const newFirst = first.mul(beta1).add(gradient.mul(1 - beta1));
    const newNorm = norm.mul(beta2).maximum(gradient.abs());
    return [value.add(newFirst.div(newNorm.add(this.epsilon)).mul(-rate)), newFirst, newNorm];
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
      protected learningRate: number, protected decay = 0.9, protected momentum = 0, epsilon?: number | null, private readonly centered = false) {
    super();
    assert(learningRate !== undefined && learningRate !== null, 'learningRate for RMSPropOptimizer must be defined.');
    this.epsilon = epsilon ?? backend().epsilon();
    this.slotNames = ['rms', 'momentum', ...(centered ? ['mg'] : [])];
  }

  protected override update(value: Tensor, gradient: Tensor, [squares, moments, mean]: Tensor[]): Tensor[] {
    const average = (old: Tensor, now: Tensor) => old.mul(this.decay).add(now.mul(1 - this.decay));
    const newSquares = average(squares, gradient.square());
    const newMean = this.centered ? [average(mean, gradient)] : [];
    const variance = this.centered ? newSquares.sub(newMean[0].square().add(this.epsilon)) : newSquares.add(this.epsilon);
    const newMoments = moments.mul(this.momentum).add(gradient.mul(this.learningRate).div(variance.sqrt()));
    return [value.sub(newMoments), newSquares, newMoments, ...newMean];
  }

  override getConfig(): ConfigDict {
    return {learningRate: this.learningRate, decay: this.decay, momentum: this.momentum, epsilon: this.epsilon, centered: this.centered};
  }
}

for (const cls of [AdadeltaOptimizer, AdagradOptimizer, AdamOptimizer, AdamaxOptimizer, MomentumOptimizer, RMSPropOptimizer, SGDOptimizer]) {
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
