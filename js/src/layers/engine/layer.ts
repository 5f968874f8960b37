// The base class of all layers.
import {zeros} from '../../ops.gen';
import {type ConfigDict, Serializable} from '../../serialization';
import type {Scalar, Tensor} from '../../tensor';
import type {DataType} from '../../types';
import type {
  Kwargs, LayerInputs, RegularizerFn, Shape, WeightConstraint, WeightInitializer, WeightRegularizer,
} from '../types';
import {toSnakeCase} from './case';
import {assertCompatible, type InputSpec} from './input_spec';
import {NONE, singleOrList, toList, toShapeList} from './lists';
import {nameScope, uniqueId} from './names';
import {Node} from './node';
import {SymbolicTensor} from './symbolic_tensor';
import {countElements, LayerVariable, readAll} from './variable';

/** What every layer's constructor takes. */
export interface LayerArgs {
  /** Shape of the input without the batch; for the first layer of a model. */
  inputShape?: Shape;
  /** Shape of the input with the batch. */
  batchInputShape?: Shape;
  /** Size of the batch, where `inputShape` is given and it is fixed. */
  batchSize?: number;
  /** Dtype of the input, `float32` unless given. */
  dtype?: DataType;
  /** Unique within a model; made from the class's name unless given. */
  name?: string;
  /** Whether training changes the weights. Default: true. */
  trainable?: boolean;
  /** First values of the weights. */
  weights?: Tensor[];
  /** An older name of `dtype`. */
  inputDType?: DataType;
}

/** Told of the inputs of every call of a layer. */
export type CallHook = (inputs: Tensor | Tensor[], kwargs: Kwargs) => void;

/** What `dispose` has done. */
export interface DisposeResult {
  /** How many models still use the layer. */
  refCountAfterDispose: number;
  numDisposedVariables: number;
}

let nextId = 0;

/**
 * A part of a model: weights, and a function of tensors that uses them. Subclasses make weights in `build`, say what
 * they compute in `call`, and which shape comes out in `computeOutputShape`; for saving they need a static `className`
 * and `getConfig`.
 * @example
 * class Twice extends tf.layers.Layer {
 *   static className = 'Twice';
 *   call(inputs) { return tf.mul(Array.isArray(inputs) ? inputs[0] : inputs, 2); }
 * }
 * new Twice({}).apply(tf.tensor1d([1, 2])).print(); // [2, 4]
 */
export abstract class Layer extends Serializable {
  name: string;
  readonly id = nextId++;
  /** One per input, or null when all inputs will do. */
  inputSpec: InputSpec[] = NONE;
  /** Whether masks pass the layer. */
  supportsMasking = false;
  batchInputShape!: Shape;
  dtype!: DataType;
  initialWeights: Tensor[];
  /** The calls of this layer, */
  inboundNodes: Node[] = [];
  /** and the calls of others that take what it made. */
  outboundNodes: Node[] = [];
  activityRegularizer: WeightRegularizer = NONE;
  protected trainable_: boolean;
  protected _trainableWeights: LayerVariable[] = [];
  protected _nonTrainableWeights: LayerVariable[] = [];
  protected _stateful = false;
  /** How many calls and models use the layer; null before the first. */
  protected _refCount: number | null = null;
  private _losses: RegularizerFn[] = [];
  private _built = false;
  private _callHook?: CallHook;
  private _addedWeightNames: string[] = [];
  private fastWeightInitDuringBuild = false;

  constructor(args: LayerArgs = {}) {
    super();
    const className = this.getClassName();
    this.name = args.name || `${toSnakeCase(className)}_${uniqueId(className)}`;
    this.trainable_ = args.trainable ?? true;
    this.initialWeights = args.weights ?? NONE;
    const shape = args.batchInputShape ?? (args.inputShape && [args.batchSize ?? null, ...args.inputShape]);
    if (shape) {
      this.batchInputShape = shape;
      this.dtype = args.dtype ?? args.inputDType ?? 'float32';
    }
  }

  // --- what subclasses define ------------------------------------------------------------------------------------------

  /** Makes the weights. @param _inputShape With the batch; a list where there are several inputs. */
  build(_inputShape: Shape | Shape[]): void {
    this.built = true;
  }

  /** What the layer computes. @param _kwargs `training`, `mask` and whatever else was given to `apply`. */
  call(inputs: Tensor | Tensor[], _kwargs: Kwargs): Tensor | Tensor[] {
    return inputs;
  }

  /** The shape of what `call` gives for an input of a shape. */
  computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    return inputShape;
  }

  /** The mask of the outputs, given the inputs and their masks. Throws for masks when the layer does not support them. */
  computeMask(_inputs: Tensor | Tensor[], mask?: Tensor | Tensor[] | null): Tensor | Tensor[] {
    if (this.supportsMasking) return mask ?? NONE;
    if (toList(mask).some((m) => m != null)) {
      throw new TypeError(`Layer ${this.name} does not support masking, but was passed an inputMask.`);
    }
    return NONE;
  }

  /** All that is needed to make an equal layer, but for weights. */
  getConfig(): ConfigDict {
    const config: ConfigDict = {name: this.name, trainable: this.trainable};
    if (this.batchInputShape != null) config.batchInputShape = this.batchInputShape;
    if (this.dtype != null) config.dtype = this.dtype;
    return config;
  }

  // --- calls -------------------------------------------------------------------------------------------------------------

  /**
   * Calls the layer: on tensors it computes, on symbolic ones it adds itself to the model that is being described.
   * The first call builds the weights.
   * @example tf.layers.flatten().apply(tf.ones([1, 2, 3])).print(); // shape [1, 6]
   */
  apply(inputs: LayerInputs, kwargs: Kwargs = {}): LayerInputs {
    kwargs ??= {};
    this.assertNotDisposed();
    const list = toList<Tensor | SymbolicTensor>(inputs as Tensor | Tensor[]);
    const symbolic = list.filter((x) => x instanceof SymbolicTensor).length;
    if (symbolic !== 0 && symbolic !== list.length) {
      throw new Error('Arguments to apply() must be all SymbolicTensors or all Tensors');
    }
    return nameScope(this.name, () => {
      if (!this.built) this.buildFor(inputs, symbolic === 0);
      this.assertInputCompatibility(inputs);
      if (symbolic === 0) return this.compute(inputs as Tensor | Tensor[], kwargs);
      return this.describe(inputs as SymbolicTensor | SymbolicTensor[], kwargs);
    });
  }

  private buildFor(inputs: LayerInputs, isEager: boolean): void {
    this.assertInputCompatibility(inputs);
    this.build(shapesOf(inputs));
    this.built = true;
    if (this.initialWeights) this.setWeights(this.initialWeights);
    if (this._refCount === null && isEager) this._refCount = 1;
  }

  private compute(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[] {
    const list = toList(inputs);
    const output = this.call(inputs, kwargs);
    if (this.supportsMasking) this.setMaskMetadata(inputs, output);
    this.refuseActivityRegularizer();
    // The caller may dispose inputs and outputs each on their own.
    return singleOrList(toList(output).map((x) => list.includes(x) ? x.clone() : x));
  }

  private describe(inputs: SymbolicTensor | SymbolicTensor[], kwargs: Kwargs): SymbolicTensor | SymbolicTensor[] {
    const list = toList(inputs);
    const inputShapes = shapesOf(inputs);
    const outputShapes = this.computeOutputShape(inputShapes);
    this.warnOnIncompatibleInputShape(list[0].shape);
    const isList = Array.isArray(outputShapes?.[0]);
    const outputs = (isList ? outputShapes as Shape[] : [outputShapes as Shape]).map((shape, i) =>
      new SymbolicTensor('float32', shape, this, list, kwargs, this.name, isList ? i : undefined));
    this.addInboundNode(list, outputs, toShapeList(inputShapes), toShapeList(outputShapes), kwargs);
    this._refCount = (this._refCount ?? 0) + 1;
    this.refuseActivityRegularizer();
    return isList ? outputs : outputs[0];
  }

  private refuseActivityRegularizer(): void {
    if (this.activityRegularizer != null) {
      throw new Error(`${this.name}: activity regularizers are not supported by calls of layers`);
    }
  }

  private setMaskMetadata(inputs: Tensor | Tensor[], outputs: Tensor | Tensor[]): void {
    const list = toList(outputs), masks = toList(this.computeMask(inputs));
    if (list.length !== masks.length) throw new Error(`${this.name} outputs ${list.length} tensors but ${masks.length} masks for those tensors`);
    list.forEach((t, i) => { t.kerasMask = masks[i]; });
  }

  private addInboundNode(
      inputTensors: SymbolicTensor[], outputTensors: SymbolicTensor[], inputShapes: Shape[], outputShapes: Shape[], kwargs: Kwargs): void {
    new Node({
      outboundLayer: this,
      inboundLayers: inputTensors.map((x) => x.sourceLayer),
      nodeIndices: inputTensors.map((x) => x.nodeIndex),
      tensorIndices: inputTensors.map((x) => x.tensorIndex),
      inputTensors, outputTensors, inputMasks: [null], outputMasks: [null], inputShapes, outputShapes,
    }, kwargs);
    outputTensors.forEach((x, i) => {
      x.sourceLayer = this;
      x.nodeIndex = this.inboundNodes.length - 1;
      x.tensorIndex = i;
    });
  }

  /** Throws where inputs are not as `inputSpec` says. */
  protected assertInputCompatibility(inputs: LayerInputs): void {
    if (this.inputSpec == null || this.inputSpec.length === 0) return;
    assertCompatible(this.name, toList<Tensor | SymbolicTensor>(inputs as Tensor | Tensor[]), toList(this.inputSpec));
  }

  /** Warns where an input is not as `batchInputShape` says. */
  protected warnOnIncompatibleInputShape(inputShape: Shape): void {
    const wanted = this.batchInputShape;
    if (wanted == null) return;
    const [given, expected] = [JSON.stringify(inputShape), JSON.stringify(wanted)];
    if (inputShape.length !== wanted.length) {
      console.warn(`The rank of the input tensor provided (shape: ${given}) does not match that of the batchInputShape (${expected}) of the layer ${this.name}`);
    } else if (wanted.some((dim, i) => dim != null && inputShape[i] != null && inputShape[i] !== dim)) {
      console.warn(`The shape of the input tensor (${given}) does not match the expectation of layer ${this.name}: ${expected}`);
    }
  }

  /** For subclasses: tells the hook of a call. */
  protected invokeCallHook(inputs: Tensor | Tensor[], kwargs: Kwargs): void {
    this._callHook?.(inputs, kwargs);
  }

  /** Whether somebody wants to see every call. */
  get isHooked(): boolean {
    return this._callHook !== undefined;
  }

  setCallHook(callHook: CallHook): void {
    this._callHook = callHook;
  }

  clearCallHook(): void {
    this._callHook = undefined;
  }

  // --- inputs and outputs of calls ---------------------------------------------------------------------------------------

  private getNodeAtIndex(index: number, what: string): Node {
    const {length} = this.inboundNodes;
    if (length === 0) throw new Error(`The layer ${this.name} has never been called and thus has no defined ${what}.`);
    if (index >= length) throw new Error(`Asked to get ${what} at node ${index}, but the layer ${this.name} has only ${length} inbound nodes.`);
    return this.inboundNodes[index];
  }

  private onlyNode(what: 'input' | 'output'): Node {
    const {length} = this.inboundNodes;
    if (length === 0) {
      throw new Error(what === 'input' ? `Layer ${this.name} is not connected, no input to return.` : `Layer ${this.name} has no inbound nodes.`);
    }
    if (length > 1) {
      const getter = what === 'input' ? 'getInputAt' : 'getOutputAt';
      throw new Error(`Layer ${this.name} has multiple inbound nodes, hence the notion of "layer ${what}" is ill-defined. Use \`${getter}(nodeIndex)\` instead.`);
    }
    return this.inboundNodes[0];
  }

  /** The inputs of one of the layer's calls. */
  getInputAt(nodeIndex: number): SymbolicTensor | SymbolicTensor[] {
    return singleOrList(this.getNodeAtIndex(nodeIndex, 'input').inputTensors);
  }

  /** The outputs of one of the layer's calls. */
  getOutputAt(nodeIndex: number): SymbolicTensor | SymbolicTensor[] {
    return singleOrList(this.getNodeAtIndex(nodeIndex, 'output').outputTensors);
  }

  /** The inputs of the only call. */
  get input(): SymbolicTensor | SymbolicTensor[] {
    return singleOrList(this.onlyNode('input').inputTensors);
  }

  /** The outputs of the only call. */
  get output(): SymbolicTensor | SymbolicTensor[] {
    return singleOrList(this.onlyNode('output').outputTensors);
  }

  /** The shape of what comes out, where all calls agree on it. */
  get outputShape(): Shape | Shape[] {
    if (!this.inboundNodes?.length) {
      throw new Error(`The layer ${this.name} has never been called and thus has no defined output shape.`);
    }
    const all = new Set(this.inboundNodes.map((node) => JSON.stringify(node.outputShapes)));
    if (all.size > 1) {
      throw new Error(`The layer ${this.name} has multiple inbound nodes with different output shapes. Hence the notion of "output shape" is ill-defined for the layer.`);
    }
    return singleOrList(this.inboundNodes[0].outputShapes);
  }

  // --- weights and losses ----------------------------------------------------------------------------------------------

  /**
   * For `build`: makes a weight.
   * @param name Unique within the layer.
   * @param getInitializerFunc Gives the initializer in place of `initializer` while a model is being loaded, where values
   * do not matter; zeros without it.
   */
  protected addWeight(
      name: string, shape: Shape, dtype?: DataType | null, initializer?: WeightInitializer | null, regularizer?: WeightRegularizer | null,
      trainable?: boolean | null, constraint?: WeightConstraint | null, getInitializerFunc?: (() => WeightInitializer) | null): LayerVariable {
    if (this._addedWeightNames.includes(name)) throw new Error(`Duplicate weight name ${name} for layer ${this.name}`);
    this._addedWeightNames.push(name);
    const first = this.fastWeightInitDuringBuild ? getInitializerFunc?.() ?? ZEROS : initializer ?? ZEROS;
    const value = first.apply(shape, dtype ?? 'float32');
    const weight = new LayerVariable(value, dtype ?? 'float32', name, trainable ?? true, constraint);
    value.dispose();
    if (regularizer != null) this.addLoss(() => regularizer.apply(weight.read()));
    (trainable ?? true ? this._trainableWeights : this._nonTrainableWeights).push(weight);
    return weight;
  }

  /** Skips initializers: the weights are about to be loaded. */
  setFastWeightInitDuringBuild(value: boolean): void {
    this.fastWeightInitDuringBuild = value;
  }

  /** Adds penalties to the loss of the model. */
  addLoss(losses: RegularizerFn | RegularizerFn[]): void {
    if (losses != null) this._losses?.push(...toList(losses));
  }

  get losses(): RegularizerFn[] {
    return this._losses;
  }

  /** The values of all penalties. */
  calculateLosses(): Scalar[] {
    return this.losses.map((loss) => loss());
  }

  get updates(): Tensor[] {
    return [];
  }

  /** Whether the weights are made. */
  get built(): boolean {
    return this._built;
  }

  set built(built: boolean) {
    this._built = built;
  }

  /** Whether training changes the weights. */
  get trainable(): boolean {
    return this.trainable_;
  }

  set trainable(trainable: boolean) {
    for (const weight of this._trainableWeights) weight.trainable = trainable;
    this.trainable_ = trainable;
  }

  get trainableWeights(): LayerVariable[] {
    return this.trainable_ ? this._trainableWeights.filter((weight) => weight.trainable) : [];
  }

  set trainableWeights(weights: LayerVariable[]) {
    this._trainableWeights = weights;
  }

  get nonTrainableWeights(): LayerVariable[] {
    const still = this.trainable ? this._trainableWeights.filter((weight) => !weight.trainable) : this._trainableWeights;
    return [...still, ...this._nonTrainableWeights];
  }

  set nonTrainableWeights(weights: LayerVariable[]) {
    this._nonTrainableWeights = weights;
  }

  /** All weights, trainable ones first. */
  get weights(): LayerVariable[] {
    return [...this.trainableWeights, ...this.nonTrainableWeights];
  }

  /** The values of the weights; not to be disposed. */
  getWeights(trainableOnly = false): Tensor[] {
    return readAll(trainableOnly ? this.trainableWeights : this.weights);
  }

  /** Replaces the values of all weights, in the order of {@link getWeights}. */
  setWeights(weights: Tensor[]): void {
    const own = this.weights;
    if (own.length !== weights.length) {
      throw new Error(`You called setWeights(weights) on layer "${this.name}" with a weight list of length ${weights.length}, but the layer was expecting ${own.length} weights.`);
    }
    own.forEach(({shape}, i) => {
      if (String(shape) === String(weights[i].shape)) return;
      throw new Error(`Layer weight shape ${shape} not compatible with provided weight shape ${weights[i].shape}`);
    });
    own.forEach((weight, i) => weight.write(weights[i]));
  }

  /** The number of elements of all weights. */
  countParams(): number {
    if (!this.built) {
      throw new Error(`You tried to call countParams() on ${this.name}, but the layer is not built yet. Build it first by calling build(batchInputShape).`);
    }
    return countElements(this.weights);
  }

  // --- state and lifetime ------------------------------------------------------------------------------------------------

  /** Whether something is kept from batch to batch. */
  get stateful(): boolean {
    return this._stateful;
  }

  /** Forgets what is kept from batch to batch. */
  resetStates(): void {
    if (!this.stateful) throw new Error('Cannot call the resetStates() method of a non-stateful Layer object.');
  }

  protected disposeWeights(): number {
    const {weights} = this;
    for (const weight of weights) weight.dispose();
    return weights.length;
  }

  protected assertNotDisposed(): void {
    if (this._refCount === 0) throw new Error(`Layer '${this.name}' is already disposed.`);
  }

  /** Gives up one use of the layer; the last one frees the weights. */
  dispose(): DisposeResult {
    if (!this.built) throw new Error(`Cannot dispose Layer ${this.name} because it has not been built yet.`);
    if (this._refCount === null) throw new Error(`Cannot dispose Layer ${this.name} because it has not been used yet.`);
    this.assertNotDisposed();
    const refCountAfterDispose = --this._refCount;
    return {refCountAfterDispose, numDisposedVariables: refCountAfterDispose === 0 ? this.disposeWeights() : 0};
  }
}

const ZEROS: WeightInitializer = {apply: (shape, dtype) => zeros(shape as number[], dtype)};

function shapesOf(inputs: LayerInputs): Shape | Shape[] {
  return singleOrList(toList<Tensor | SymbolicTensor>(inputs as Tensor | Tensor[]).map((x) => x.shape as Shape));
}
