// A layer made of layers: the graph between symbolic tensors.
import {tidy} from '../../scope';
import type {ConfigDict, Serializable, SerializableConstructor} from '../../serialization';
import type {NamedTensorMap, Scalar, Tensor} from '../../tensor';
import {version_layers} from '../../version';
import type {Kwargs, Shape} from '../types';
import {configToPython} from './case';
import {containerConfig, graphFromConfig, numberNodes} from './container_config';
import {execute, type Feeds} from './execute';
import {InputLayer} from './input_layer';
import {type DisposeResult, Layer} from './layer';
import {singleOrList, toList, toShapeList} from './lists';
import {loadWeights, parseWeights} from './load_weights';
import {uniqueId} from './names';
import {Node} from './node';
import type {SymbolicTensor} from './symbolic_tensor';
import {inOrder, traceTopology} from './topology';
import type {LayerVariable} from './variable';

/** What `tf.model` takes. */
export interface ContainerArgs {
  inputs: SymbolicTensor | SymbolicTensor[];
  outputs: SymbolicTensor | SymbolicTensor[];
  name?: string;
}

/** Base of models: layers in a graph without cycles, from inputs to outputs. */
export abstract class Container extends Layer {
  inputs: SymbolicTensor[];
  outputs: SymbolicTensor[];
  inputLayers: Layer[];
  inputLayersNodeIndices: number[];
  inputLayersTensorIndices: number[];
  outputLayers: Layer[];
  outputLayersNodeIndices: number[];
  outputLayersTensorIndices: number[];
  /** In the order in which they are computed. */
  layers: Layer[];
  layersByDepth: {[depth: string]: Layer[]};
  nodesByDepth: {[depth: string]: Node[]};
  /** Models among the layers. */
  internalContainerRefs: Container[];
  containerNodes: Set<Node>;
  inputNames: string[];
  outputNames: string[];
  feedInputShapes: Shape[];
  protected internalInputShapes: Shape[];
  protected internalOutputShapes: Shape[];
  protected feedInputNames: string[];
  protected feedOutputNames: string[] = [];

  constructor(args: ContainerArgs) {
    super({});
    this.name = args.name ?? uniqueId(this.getClassName().toLowerCase());
    const inputs = this.inputs = toList(args.inputs).slice();
    const outputs = this.outputs = toList(args.outputs).slice();
    checkEnds(inputs, outputs);
    this.inputLayers = inputs.map((x) => x.sourceLayer);
    this.inputLayersNodeIndices = inputs.map((x) => x.nodeIndex);
    this.inputLayersTensorIndices = inputs.map((x) => x.tensorIndex);
    this.outputLayers = outputs.map((x) => x.sourceLayer);
    this.outputLayersNodeIndices = outputs.map((x) => x.nodeIndex);
    this.outputLayersTensorIndices = outputs.map((x) => x.tensorIndex);
    this.inputNames = this.inputLayers.map((layer) => layer.name);
    this.outputNames = this.outputLayers.map((layer) => layer.name);
    this.feedInputNames = this.inputNames.slice();
    this.feedInputShapes = this.inputLayers.map((layer) => layer.batchInputShape);
    this.internalInputShapes = inputs.map((x) => x.shape);
    this.internalOutputShapes = outputs.map((x) => x.shape);
    const {layers, layersByDepth, nodesByDepth, nodes} = traceTopology(inputs, outputs);
    this.layers = layers;
    this.layersByDepth = layersByDepth;
    this.nodesByDepth = nodesByDepth;
    this.containerNodes = nodes;
    this.internalContainerRefs = layers.filter((layer) => layer instanceof Container);
    this.enterNode();
    this.built = true;
    this._refCount = 1;
  }

  /** The model's own call: from its inputs to its outputs. */
  protected enterNode(): void {
    this.inboundNodes = [];
    this.outboundNodes = [];
    const {inputs, outputs} = this;
    new Node({
      outboundLayer: this, inboundLayers: [], nodeIndices: [], tensorIndices: [], inputTensors: inputs, outputTensors: outputs,
      inputMasks: inputs.map(() => null), outputMasks: outputs.map(() => null),
      inputShapes: inputs.map((x) => x.shape), outputShapes: outputs.map((x) => x.shape),
    });
  }

  /** Whether a call of a layer is part of the graph. */
  hasNode(node: Node): boolean {
    return this.containerNodes.has(node);
  }

  // --- calls -------------------------------------------------------------------------------------------------------------

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[] {
    return this.runInternalGraph(toList(inputs), [], kwargs)[0];
  }

  /** Values and masks of the outputs. @param masks Those of the inputs, where they have any. */
  protected runInternalGraph(inputs: Tensor[], masks: Array<Tensor | null | undefined> = [], kwargs: Kwargs = {}): [values: Tensor[], masks: Tensor[]] {
    const given = new Map(this.inputs.map((x, i) => [x, masks[i]!] as const).filter(([, mask]) => mask != null));
    return tidy(() => {
      const {values, masks: made} = execute(this.outputs, this.feedsOf(inputs), kwargs, given);
      return [values, made] as [Tensor[], Tensor[]];
    });
  }

  protected feedsOf(values: Tensor[]): Feeds {
    return new Map(this.inputs.map((key, i) => [key, values[i]]));
  }

  override computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[] | null): Tensor | Tensor[] {
    return tidy(() => this.runInternalGraph(toList(inputs), toList(mask))[1].map((m) => m ?? null)) as Tensor[];
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    const given = toShapeList(inputShape);
    if (given.length !== this.inputLayers.length) {
      throw new Error(`Invalid inputShape argument ${inputShape}: model has ${this.inputLayers.length} tensor inputs.`);
    }
    const shapes = new Map(this.inputs.map((x, i) => [x, given[i]]));
    for (const {outboundLayer, inputTensors, outputTensors} of inOrder(this.nodesByDepth)) {
      if (outputTensors.every((x) => shapes.has(x))) continue;
      const made = toShapeList(outboundLayer.computeOutputShape(singleOrList(inputTensors.map((x) => shapes.get(x)!))));
      outputTensors.forEach((x, i) => shapes.set(x, made[i]));
    }
    return singleOrList(this.outputs.map((x) => shapes.get(x)!));
  }

  // --- layers and weights ------------------------------------------------------------------------------------------------

  /**
   * A layer by name or by position.
   * @example model.getLayer('dense_1'); model.getLayer(0);
   */
  getLayer(name: string): Layer;
  getLayer(index: number): Layer;
  getLayer(name: string | undefined | null, index: number): Layer;
  getLayer(nameOrIndex?: string | number | null, index?: number): Layer {
    if (index != null) return this.findLayer(index);
    if (nameOrIndex == null) throw new Error('Provide either a layer name or layer index');
    if (typeof nameOrIndex === 'number') return this.findLayer(nameOrIndex);
    const layer = this.layers.find(({name}) => name === nameOrIndex);
    if (!layer) throw new Error(`No such layer: ${nameOrIndex}`);
    return layer;
  }

  findLayer(index: number): Layer {
    if (index >= this.layers.length) {
      throw new Error(`Was asked to retrieve layer at index ${index}, but model only has ${this.layers.length} layer(s).`);
    }
    return this.layers[index];
  }

  override get trainable(): boolean {
    return this.trainable_;
  }

  override set trainable(trainable: boolean) {
    for (const layer of this.layers) {
      // Not the layer's own flag: it is what counts again when the model's is set back.
      for (const weight of (layer as Container)._trainableWeights) weight.trainable = trainable;
    }
    this.trainable_ = trainable;
  }

  override get trainableWeights(): LayerVariable[] {
    return this.trainable ? this.layers.flatMap((layer) => layer.trainableWeights) : [];
  }

  override get nonTrainableWeights(): LayerVariable[] {
    const own = this.layers.flatMap((layer) => layer.nonTrainableWeights);
    return this.trainable ? own : [...this.layers.flatMap((layer) => layer.trainableWeights), ...own];
  }

  override get weights(): LayerVariable[] {
    return [...this.trainableWeights, ...this.nonTrainableWeights];
  }

  /**
   * Sets weights from values by name.
   * @param strict Whether a value without a weight, or a weight without a value, is an error.
   */
  loadWeights(weights: NamedTensorMap, strict = true): void {
    loadWeights(this.layers, weights, strict);
  }

  /** Renames, in place, values that Keras's v3 format has named by its folders. */
  protected parseWeights(weights: NamedTensorMap): void {
    parseWeights(weights);
  }

  /** The penalties of all layers, once per call. */
  override calculateLosses(): Scalar[] {
    return tidy(() => this.layers.flatMap((layer) =>
      layer.inboundNodes.filter((node) => this.hasNode(node)).flatMap(() => layer.calculateLosses())));
  }

  override get stateful(): boolean {
    return this.layers.some((layer) => layer.stateful);
  }

  override resetStates(): void {
    tidy(() => {
      for (const layer of this.layers) if (layer.stateful) layer.resetStates();
    });
  }

  // --- configuration and lifetime ----------------------------------------------------------------------------------------

  override getConfig(): ConfigDict {
    return containerConfig(this);
  }

  /** The number of each call of the layers within the model, by layer and number in all: `dense_ib-0`. */
  protected buildNodeConversionMap(layers: Layer[] = this.layers): {[nodeKey: string]: number} {
    const numbers = numberNodes(this, layers);
    return Object.fromEntries([...numbers].map(([node, number]) =>
      [`${node.outboundLayer.name}_ib-${node.outboundLayer.inboundNodes.indexOf(node)}`, number]));
  }

  protected updatedConfig(): ConfigDict {
    return {
      className: this.getClassName(), config: this.getConfig(), kerasVersion: `tfjs-layers ${version_layers}`, backend: 'TensorFlow.js',
    };
  }

  /**
   * The topology as Keras writes it, without weights.
   * @param _unused For compatibility. @param returnString Whether to give text rather than an object.
   * @example const again = await tf.models.modelFromJSON(JSON.parse(model.toJSON()));
   */
  toJSON(_unused?: unknown, returnString = true): string | ConfigDict {
    const config = configToPython(this.updatedConfig()) as ConfigDict;
    return returnString ? JSON.stringify(config) : config;
  }

  static override fromConfig<T extends Serializable>(
      cls: SerializableConstructor<T>, config: ConfigDict, customObjects: ConfigDict = {}, fastWeightInit = false): T {
    const graph = graphFromConfig(config, customObjects, fastWeightInit);
    return new (cls as unknown as new (args: ContainerArgs) => T)({...graph, name: config.name as string});
  }

  protected override assertNotDisposed(): void {
    if (this._refCount === 0) throw new Error(`Container '${this.name}' is already disposed.`);
  }

  /** Gives up one use of the model; the last one gives up its uses of layers. */
  override dispose(): DisposeResult {
    this.assertNotDisposed();
    const refCountAfterDispose = --this._refCount!;
    let numDisposedVariables = 0;
    if (refCountAfterDispose === 0) {
      for (const layer of [...this.layers, ...this.internalContainerRefs]) numDisposedVariables += layer.dispose().numDisposedVariables;
    }
    return {refCountAfterDispose, numDisposedVariables};
  }
}

function checkEnds(inputs: SymbolicTensor[], outputs: SymbolicTensor[]): void {
  const names = (xs: SymbolicTensor[]) => xs.map((x) => x.name);
  if (new Set(inputs).size < inputs.length) {
    throw new Error(`The list of inputs passed to the model is redundant. All inputs should only appear once. Found: ${names(inputs)}`);
  }
  if (new Set(outputs).size < outputs.length) {
    console.warn(`The list of outputs passed to the model is redundant. All outputs should only appear once. Found: ${names(outputs)}`);
  }
  inputs.forEach(({sourceLayer}, i) => {
    if (sourceLayer instanceof InputLayer) return;
    throw new TypeError(`Input layers to a LayersModel must be InputLayer objects. Input ${i} (0-based) originates from layer type ${sourceLayer.getClassName()}.`);
  });
}
