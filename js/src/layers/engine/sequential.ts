// Models whose layers follow one another.
import type {Optimizer} from '../../optimizers';
import type {BackendChoice} from '../../gpu/auto';
import {type ConfigDict, type ConfigDictArray, registerClass, type Serializable, type SerializableConstructor} from '../../serialization';
import type {Scalar, Tensor} from '../../tensor';
import {assert} from '../../util';
import type {WarmUpArgs} from '../../warm_up';
import {deserializeObject} from '../objects';
import type {Kwargs, Shape} from '../types';
import type {History} from './base_callbacks';
import type {Data} from './batches';
import type {ModelCompileArgs} from './compile';
import type {ModelFitArgs} from './fit';
import type {Dataset, ModelEvaluateDatasetArgs, ModelFitDatasetArgs} from './fit_dataset';
import {input} from './input_layer';
import type {Layer} from './layer';
import {LayersModel, type ModelEvaluateArgs, type ModelPredictArgs} from './layers_model';
import {uniqueId} from './names';
import type {PrintFn} from './summary';
import {type SymbolicTensor, sourceInputs} from './symbolic_tensor';

/** What `tf.sequential` takes. */
export interface SequentialArgs {
  /** The first one must say its input's shape, unless it is a model. */
  layers?: Layer[];
  name?: string;
}

const SINGLE_OUTPUT = 'All layers in a Sequential model should have a single output tensor. For multi-output layers, use the functional API.';
const SINGLE_INPUT = 'All layers in a Sequential model should have a single input tensor. For multi-input layers, use the functional API.';
const NOT_COMPILED = 'The model needs to be compiled before being used.';

/**
 * A stack of layers: each gets what the one before it gives.
 * @example
 * const model = tf.sequential();
 * model.add(tf.layers.dense({units: 8, inputShape: [4], activation: 'relu'}));
 * model.add(tf.layers.dense({units: 1}));
 * model.predict(tf.ones([2, 4])).print();
 */
export class Sequential extends LayersModel {
  static override className = 'Sequential';
  private model: LayersModel | undefined;

  constructor(args: SequentialArgs = {}) {
    super({inputs: [], outputs: []});
    this.trainable = true;
    this.built = false;
    this.name = args?.name ?? uniqueId('sequential_');
    for (const layer of args?.layers ?? []) this.add(layer);
  }

  /** Puts a layer, or a model, at the end. */
  add(layer: Layer): void {
    if (layer instanceof LayersModel) {
      if (layer.outputs.length !== 1) throw new Error(SINGLE_OUTPUT);
      if (layer.inputs.length !== 1) throw new Error(SINGLE_INPUT);
    }
    if (this.outputs.length === 0) {
      this.begin(layer);
    } else {
      const output = layer.apply(this.outputs[0]);
      if (Array.isArray(output)) throw new TypeError(SINGLE_OUTPUT);
      this.checkShape(layer);
      this.end(output as SymbolicTensor);
    }
    this.layers.push(layer);
    this.built = false;
  }

  private begin(layer: Layer): void {
    if (layer.inboundNodes.length === 0) {
      if (layer.batchInputShape == null) {
        throw new Error('The first layer in a Sequential model must get an `inputShape` or `batchInputShape` argument.');
      }
      layer.apply(input({batchShape: layer.batchInputShape, dtype: layer.dtype, name: `${layer.name}_input`}));
    }
    if (layer instanceof LayersModel) {
      this.inputs = layer.inputs;
      this.outputs = layer.outputs;
    } else {
      if (layer.inboundNodes.length !== 1) {
        throw new Error(`A layer added to a Sequential model must not already be connected somewhere else. LayersModel received layer ${layer.name} which has ${layer.inboundNodes.length} pre-existing inbound connections.`);
      }
      if (layer.inboundNodes[0].outputTensors.length !== 1) throw new Error(SINGLE_OUTPUT);
      this.checkShape(layer);
      this.outputs = [layer.inboundNodes[0].outputTensors[0]];
      this.inputs = sourceInputs(this.outputs[0]);
    }
    this.enterNode();
  }

  private checkShape(layer: Layer): void {
    const [node] = layer.inboundNodes;
    if (node.outputTensors[0].shape.some((dim) => dim! < 0)) {
      throw new Error(`Negative dimension size caused by adding layer ${layer.name} with input shape [${node.inputTensors[0].shape}]`);
    }
  }

  private end(output: SymbolicTensor): void {
    this.outputs = [output];
    this.inboundNodes[0].outputTensors = this.outputs;
    this.inboundNodes[0].outputShapes = [output.shape];
  }

  /** Removes the last layer. */
  pop(): void {
    if (this.layers.length === 0) throw new TypeError('There are no layers in the model.');
    this.layers.pop();
    this.built = false;
    this.forgetSteps();
    this.model = undefined;
    if (this.layers.length === 0) {
      this.outputs = [];
      this.inboundNodes = [];
      this.outboundNodes = [];
      return;
    }
    const last = this.layers[this.layers.length - 1];
    last.outboundNodes = [];
    this.end(last.output as SymbolicTensor);
  }

  // --- the model behind it -------------------------------------------------------------------------------------------------

  override build(_inputShape?: Shape | Shape[]): void {
    if (this.inputs.length === 0 || this.outputs.length === 0) {
      throw new TypeError('Sequential model cannot be built: model is empty. Add some layers first.');
    }
    this.forgetSteps();
    const model = this.model = new LayersModel({inputs: this.inputs, outputs: this.outputs[0], name: `${this.name}_model`});
    model.trainable = this.trainable;
    this.supportsMasking = model.supportsMasking;
    this.inputLayers = model.inputLayers;
    this.inputLayersNodeIndices = model.inputLayersNodeIndices;
    this.inputLayersTensorIndices = model.inputLayersTensorIndices;
    this.outputLayers = model.outputLayers;
    this.outputLayersNodeIndices = model.outputLayersNodeIndices;
    this.outputLayersTensorIndices = model.outputLayersTensorIndices;
    this.nodesByDepth = model.nodesByDepth;
    this.containerNodes = model.containerNodes;
    this.inputNames = model.inputNames;
    this.outputNames = model.outputNames;
    this.built = true;
  }

  override forgetSteps(): void {
    super.forgetSteps();
    this.model?.forgetSteps();
  }

  /** The model as it is now, built when needed. */
  private get current(): LayersModel {
    if (!this.model || !this.built) this.build();
    return this.model!;
  }

  private get compiled(): LayersModel {
    if (!this.built || !this.model) throw new Error(NOT_COMPILED);
    return this.model;
  }

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[] {
    return this.current.call(inputs, kwargs);
  }

  override countParams(): number {
    if (!this.built) this.build();
    return super.countParams();
  }

  override summary(lineLength?: number, positions?: number[], printFn: PrintFn = console.log): void {
    if (!this.built) this.build();
    super.summary(lineLength, positions, printFn);
  }

  override setWeights(weights: Tensor[]): void {
    this.current.setWeights(weights);
  }

  override compile(args: ModelCompileArgs): void {
    this.build();
    const model = this.model!;
    model.compile(args);
    this.optimizer_ = model.optimizer;
    this.isOptimizerOwned = typeof args.optimizer === 'string';
    this.loss = model.loss;
    this.lossFunctions = model.lossFunctions;
    this.metrics = model.metrics;
    this.metricsTensors = model.metricsTensors;
    this.metricsNames = model.metricsNames;
  }

  override get optimizer(): Optimizer {
    return this.model?.optimizer as Optimizer;
  }

  override set optimizer(optimizer: Optimizer) {
    this.current.optimizer = optimizer;
  }

  override get stopTraining(): boolean {
    return this.forTraining('get').stopTraining;
  }

  override set stopTraining(stop: boolean) {
    this.forTraining('set').stopTraining = stop;
  }

  private forTraining(verb: string): LayersModel {
    if (!this.model) throw new Error(`Cannot ${verb} the stopTraining property of a sequential model before it is compiled.`);
    return this.model;
  }

  override get backend(): BackendChoice {
    return this.current.backend;
  }

  override predict(x: Tensor | Tensor[], args: ModelPredictArgs = {}): Tensor | Tensor[] {
    return this.current.predict(x, args);
  }

  override async warmUp(args?: WarmUpArgs<Tensor | Tensor[]>): Promise<void> {
    return this.current.warmUp(args);
  }

  override predictOnBatch(x: Tensor | Tensor[]): Tensor | Tensor[] {
    return this.current.predictOnBatch(x);
  }

  override evaluate(x: Tensor | Tensor[], y: Tensor | Tensor[], args: ModelEvaluateArgs = {}): Scalar | Scalar[] {
    return this.compiled.evaluate(x, y, args);
  }

  override async evaluateDataset<T>(dataset: Dataset<T>, args?: ModelEvaluateDatasetArgs): Promise<Scalar | Scalar[]> {
    return this.compiled.evaluateDataset(dataset, args);
  }

  override async fit(x: Data, y: Data, args: ModelFitArgs = {}): Promise<History> {
    this.history = await this.compiled.fit(x, y, args);
    return this.history;
  }

  override async fitDataset<T>(dataset: Dataset<T>, args: ModelFitDatasetArgs<T>): Promise<History> {
    this.history = await this.compiled.fitDataset(dataset, args);
    return this.history;
  }

  override async trainOnBatch(x: Data, y: Data): Promise<number | number[]> {
    return this.compiled.trainOnBatch(x, y);
  }

  // --- configuration -------------------------------------------------------------------------------------------------------

  override getConfig(): ConfigDict {
    return {name: this.name, layers: this.layers.map((layer) => ({className: layer.getClassName(), config: layer.getConfig()}))};
  }

  static override fromConfig<T extends Serializable>(
      cls: SerializableConstructor<T>, config: ConfigDict, customObjects: ConfigDict = {}, fastWeightInit = false): T {
    const list = (Array.isArray(config) ? config : config.layers) as ConfigDictArray | undefined;
    assert(list != null, 'When the config data for a Sequential model is not an Array, it must be an Object that contains the \'layers\' field.');
    const layerConfigs = list as ConfigDict[];
    if (Array.isArray(config) && (layerConfigs[0]?.className == null || layerConfigs[0].className === 'Merge')) {
      throw new Error('Legacy serialization format not supported yet.');
    }
    const model = new (cls as unknown as new (args: ConfigDict) => T)(Array.isArray(config) ? {} : {...config, layers: null});
    if (!(model instanceof Sequential)) throw new Error(`Sequential.fromConfig called on non-Sequential input: ${model}`);
    for (const layerConfig of layerConfigs) {
      const layer = deserializeObject<Layer>(layerConfig, 'layer', customObjects, fastWeightInit);
      if (fastWeightInit) layer.setFastWeightInitDuringBuild(true);
      model.add(layer);
    }
    return model;
  }
}

registerClass(Sequential);
