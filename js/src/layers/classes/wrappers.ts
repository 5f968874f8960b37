// Layers around others: over the steps of a sequence, or over a sequence from both ends.
import {add, concat, mul, reshape, reverse} from '../../ops.gen';
import {tidy} from '../../scope';
import type {ConfigDict, Serializable, SerializableConstructor} from '../../serialization';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import {InputSpec} from '../engine/input_spec';
import type {Layer, LayerArgs} from '../engine/layer';
import {isListOfShapes, NONE, onlyShape, onlyTensor} from '../engine/lists';
import {nameScope} from '../engine/names';
import {SymbolicTensor} from '../engine/symbolic_tensor';
import type {LayerVariable} from '../engine/variable';
import {checkWord, type BidirectionalMergeMode} from '../formats';
import {type CustomObjects, deserializeObject, serializeObject} from '../objects';
import type {Kwargs, LayerInputs, RegularizerFn, Shape} from '../types';
import {FieldLayer} from './base';
import {type RNN, standardizeArgs, withStateSpecs} from './rnn';

export interface WrapperLayerArgs extends LayerArgs {
  /** The layer inside. */
  layer: Layer;
}

/** A layer whose weights are those of another. */
export abstract class Wrapper extends FieldLayer {
  readonly layer: Layer;

  constructor(args: WrapperLayerArgs) {
    super(args);
    this.layer = args.layer;
  }

  override get trainable(): boolean {
    return this.layer?.trainable ?? false;
  }

  override set trainable(value: boolean) {
    if (this.layer) this.layer.trainable = value;
  }

  override get trainableWeights(): LayerVariable[] {
    return this.layer.trainableWeights;
  }

  override get nonTrainableWeights(): LayerVariable[] {
    return this.layer.nonTrainableWeights;
  }

  override get losses(): RegularizerFn[] {
    return this.layer.losses;
  }

  override getWeights(): Tensor[] {
    return this.layer.getWeights();
  }

  override setWeights(weights: Tensor[]): void {
    this.layer.setWeights(weights);
  }

  override setFastWeightInitDuringBuild(value: boolean): void {
    super.setFastWeightInitDuringBuild(value);
    this.layer?.setFastWeightInitDuringBuild(value);
  }

  override getConfig(): ConfigDict {
    return {layer: serializeObject(this.layer), ...super.getConfig()};
  }

  static override fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict, customObjects: CustomObjects = {}): T {
    const layer = deserializeObject<Layer>(config.layer as ConfigDict, 'layer', customObjects);
    return new (cls as unknown as new (args: object) => T)({...config, layer});
  }
}

/** Calls a layer on every time step: steps become examples, and steps again. */
export class TimeDistributed extends Wrapper {
  static className = 'TimeDistributed';

  constructor(args: WrapperLayerArgs) {
    super(args);
    this.supportsMasking = true;
  }

  private stepShape(inputShape: Shape | Shape[]): Shape {
    const [batch, , ...sizes] = onlyShape(inputShape);
    return [batch, ...sizes];
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = onlyShape(inputShape);
    assert(shape.length >= 3, `TimeDistributed layer expects an input shape >= 3D, but received input shape ${JSON.stringify(shape)}`);
    this.inputSpec = [{shape}];
    if (!this.layer.built) {
      this.layer.build(this.stepShape(shape));
      this.layer.built = true;
    }
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch, ...sizes] = onlyShape(this.layer.computeOutputShape(this.stepShape(inputShape)));
    return [batch, onlyShape(inputShape)[1], ...sizes];
  }

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor {
    return tidy(() => {
      this.invokeCallHook(inputs, kwargs);
      const x = onlyTensor(inputs), [batch, steps, ...sizes] = x.shape;
      const y = onlyTensor(this.layer.call(reshape(x, [batch * steps, ...sizes]), kwargs));
      return reshape(y, [batch, steps, ...y.shape.slice(1)]);
    });
  }
}

export interface BidirectionalLayerArgs extends WrapperLayerArgs {
  /** A recurrent layer; one like it goes through sequences from the end. */
  layer: RNN;
  /** How the outputs of both become one; `'concat'` unless given, two outputs where it is null. */
  mergeMode?: BidirectionalMergeMode | null;
}

const MERGE: Record<BidirectionalMergeMode, (a: Tensor, b: Tensor) => Tensor> = {
  concat: (a, b) => concat([a, b], -1),
  sum: (a, b) => add(a, b),
  ave: (a, b) => mul(add(a, b), 0.5),
  mul: (a, b) => mul(a, b),
};

export class Bidirectional extends Wrapper {
  static className = 'Bidirectional';
  mergeMode: BidirectionalMergeMode | null;
  private readonly forwardLayer: RNN;
  private readonly backwardLayer: RNN;
  private readonly returnSequences: boolean;
  private readonly returnState: boolean;
  private isTrainable = true;

  constructor(args: BidirectionalLayerArgs) {
    super(args);
    assert(!args.weights, 'Bidirectional: the argument weights is not supported; call setWeights() when the layer is built.');
    this.mergeMode = args.mergeMode === undefined ? 'concat' : args.mergeMode;
    checkWord('BidirectionalMergeMode', this.mergeMode);
    const config = args.layer.getConfig(), className = args.layer.getClassName();
    const copy = (goBackwards: boolean, prefix: string) => {
      const layer = deserializeObject<RNN>({className, config: {...config, goBackwards}}, 'layer');
      layer.name = `${prefix}_${layer.name}`;
      return layer;
    };
    this.forwardLayer = copy(config.goBackwards === true, 'forward');
    this.backwardLayer = copy(config.goBackwards !== true, 'backward');
    this._stateful = args.layer.stateful;
    this.returnSequences = args.layer.returnSequences;
    this.returnState = args.layer.returnState;
    this.supportsMasking = true;
    this.inputSpec = args.layer.inputSpec;
  }

  private get both(): RNN[] {
    return this.forwardLayer ? [this.forwardLayer, this.backwardLayer] : [];
  }

  override get trainable(): boolean {
    return this.isTrainable;
  }

  override set trainable(value: boolean) {
    this.isTrainable = value;
    for (const layer of this.both) layer.trainable = value;
  }

  override get trainableWeights(): LayerVariable[] {
    return this.both.flatMap((layer) => layer.trainableWeights);
  }

  override get nonTrainableWeights(): LayerVariable[] {
    return this.both.flatMap((layer) => layer.nonTrainableWeights);
  }

  override get losses(): RegularizerFn[] {
    return this.both.flatMap((layer) => layer.losses);
  }

  override getWeights(): Tensor[] {
    return this.both.flatMap((layer) => layer.getWeights());
  }

  override setWeights(weights: Tensor[]): void {
    const half = Math.floor(weights.length / 2);
    this.forwardLayer.setWeights(weights.slice(0, half));
    this.backwardLayer.setWeights(weights.slice(half));
  }

  override setFastWeightInitDuringBuild(value: boolean): void {
    for (const layer of this.both) layer.setFastWeightInitDuringBuild(value);
  }

  override resetStates(_states?: Tensor | Tensor[]): void {
    for (const layer of this.both) layer.resetStates();
  }

  override build(inputShape: Shape | Shape[]): void {
    for (const layer of this.both) nameScope(layer.name, () => layer.build(inputShape));
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    const shapes = this.forwardLayer.computeOutputShape(inputShape);
    const [output, ...states] = isListOfShapes(shapes) ? shapes : [shapes];
    const merged = this.mergeMode === 'concat' ? [...output.slice(0, -1), output.at(-1)! * 2] : output;
    const all = [merged, ...(this.mergeMode === null ? [output] : []), ...(this.returnState ? [...states, ...states] : [])];
    return all.length === 1 ? merged : all;
  }

  override computeMask(_inputs: Tensor | Tensor[], mask?: Tensor | Tensor[] | null): Tensor | Tensor[] {
    const output = this.returnSequences ? ([mask].flat()[0] ?? NONE) : NONE;
    const states = this.returnState ? this.forwardLayer.states.map(() => NONE as Tensor) : [];
    const all = [output, ...(this.mergeMode === null ? [output] : []), ...states, ...states];
    return all.length === 1 ? output : all;
  }

  /** @param kwargs `initialState`: the states of the layer that goes forward, then of the other; they may also follow the input in a list. */
  override apply(inputs: LayerInputs, kwargs?: Kwargs): LayerInputs {
    const {inputs: x, initialState, constants} = standardizeArgs(inputs, kwargs?.initialState, kwargs?.constants);
    assert(constants === null, 'Bidirectional: constants are not supported.');
    if (!initialState?.length) return super.apply(x, kwargs);
    assert(initialState.length % 2 === 0, 'Bidirectional: with `initialState`, the state should be an Array containing the states of the underlying RNNs.');
    const symbolic = initialState.filter((state) => state instanceof SymbolicTensor).length;
    assert(symbolic === 0 || symbolic === initialState.length, 'Bidirectional: the initial state cannot be a mix of symbolic and other tensors.');
    const specs = initialState.map(({shape}) => new InputSpec({shape})), half = specs.length / 2;
    this.forwardLayer.stateSpec = specs.slice(0, half);
    this.backwardLayer.stateSpec = specs.slice(half);
    const all = {...kwargs, initialState};
    if (symbolic === 0) return super.apply(x, all);
    return withStateSpecs(this, specs, () => super.apply([x, ...initialState] as SymbolicTensor[], all));
  }

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[] {
    return tidy(() => {
      this.invokeCallHook(inputs, kwargs);
      const initial = kwargs?.initialState as Tensor[] | null | undefined, half = (initial?.length ?? 0) / 2;
      const run = (layer: RNN, state?: Tensor[]) => [layer.call(inputs, {...kwargs, initialState: state})].flat();
      const [forward, ...forwardStates] = run(this.forwardLayer, initial?.slice(0, half));
      const [backward, ...backwardStates] = run(this.backwardLayer, initial?.slice(half));
      const inOrder = this.returnSequences ? reverse(backward, 1) : backward;
      const outputs = this.mergeMode === null ? [forward, inOrder] : [MERGE[this.mergeMode](forward, inOrder)];
      const all = [...outputs, ...forwardStates, ...backwardStates];
      return all.length === 1 ? all[0] : all;
    });
  }

  override getConfig(): ConfigDict {
    return {mergeMode: this.mergeMode, ...super.getConfig()};
  }
}
