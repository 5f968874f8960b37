// Models: containers that can be trained, evaluated, asked and saved.
import {memory} from '../../backends';
import {type BackendChoice, Placement} from '../../gpu/auto';
import type {IOHandler, NamedTensor, SaveConfig, SaveResult, TrainingConfig} from '../../io';
import {zeros} from '../../ops.gen';
import {Optimizer} from '../../optimizers';
import {dispose, tidy} from '../../scope';
import {registerClass} from '../../serialization';
import {type NamedTensorMap, type Scalar, Tensor} from '../../tensor';
import {warmUp, type WarmUpArgs} from '../../warm_up';
import {sparseCategoricalCrossentropy} from '../losses';
import type {LossOrMetricFn, Shape} from '../types';
import type {BaseCallback, History} from './base_callbacks';
import {checkBatchSize, type Data, disposeNew, ensureRank2} from './batches';
import {checkInputs, checkSampleCounts, checkTargets, standardizeData} from './check_data';
import {collectMetrics, getOptimizer, type LossArg, lossPerOutput, type MetricsArg, type ModelCompileArgs} from './compile';
import {Container, type ContainerArgs} from './container';
import {execute} from './execute';
import {evaluateAll, fit, fitLoop, type ModelFitArgs, predictAll} from './fit';
import {type Dataset, evaluateDataset, fitDataset, type ModelEvaluateDatasetArgs, type ModelFitDatasetArgs} from './fit_dataset';
import type {DisposeResult} from './layer';
import {NONE, singleOrList, toList} from './lists';
import {namedLogs, type UnresolvedLogs} from './logs';
import {checkMetadata} from './metadata';
import {type ClassWeight, type ClassWeightMap, weightsPerOutput} from './sample_weights';
import {saveModel} from './save';
import {disposeStep, evaluateStep, predictStep, runStep, type Step, trainStep} from './steps';
import {type PrintFn, printSummary} from './summary';
import type {SymbolicTensor} from './symbolic_tensor';
import {compileArgsOf, lossIdentifiers, metricIdentifiers, type Names} from './training_config';
import type {LayerVariable} from './variable';

/** What `predict` takes beside inputs. */
export interface ModelPredictArgs {
  /** Samples per step. Default: 32. */
  batchSize?: number;
  verbose?: boolean;
}

/** What `evaluate` takes beside inputs and targets. */
export interface ModelEvaluateArgs {
  /** Samples per step. Default: 32. */
  batchSize?: number;
  verbose?: number;
  /** Not supported for tensors. */
  steps?: number;
}

/**
 * A model: layers from inputs to outputs. Made by {@link model}, {@link sequential} or {@link loadLayersModel}.
 * @example
 * const x = tf.input({shape: [4]});
 * const model = tf.model({inputs: x, outputs: tf.layers.dense({units: 1}).apply(x)});
 * model.predict(tf.ones([2, 4])).print();
 */
export class LayersModel extends Container {
  static className = 'Model';
  loss!: LossArg;
  /** The loss of each output. */
  lossFunctions!: LossOrMetricFn[];
  metrics!: MetricsArg;
  /** What the numbers are that training and evaluation give: first `loss`, then metrics. */
  metricsNames!: string[];
  metricsTensors!: Array<[LossOrMetricFn, number]>;
  /** That of the last training. */
  history!: History;
  protected optimizer_!: Optimizer;
  protected isOptimizerOwned = false;
  protected isTraining = false;
  protected stopTraining_!: boolean;
  private collectedTrainableWeights: LayerVariable[] | undefined;
  private userDefinedMetadata: {} | undefined;
  private readonly steps = new Map<string, Step>();
  private readonly placement = new Placement();

  constructor(args: ContainerArgs) {
    super(args);
  }

  /**
   * Prints the layers with shapes and numbers of weights.
   * @param lineLength In characters. @param positions Where columns end, as parts of the line. @param printFn In place of `console.log`.
   */
  summary(lineLength?: number, positions?: number[], printFn: PrintFn = console.log): void {
    if (!this.built) {
      throw new Error('This model has never been called, thus its weights have not been created yet. So no summary can be displayed. Build the model first (e.g., by calling it on some test data).');
    }
    this.checkTrainableWeightsConsistency();
    printSummary(this, this.collectedTrainableWeights ?? this.trainableWeights, lineLength, positions, printFn);
  }

  // --- compile -------------------------------------------------------------------------------------------------------------

  /**
   * Sets what to train for, and how. Weights that are not trainable now will not be trained.
   * @example model.compile({optimizer: 'adam', loss: 'meanSquaredError', metrics: ['mae']});
   */
  compile(args: ModelCompileArgs): void {
    this.loss = args.loss ?? [];
    if (typeof args.optimizer !== 'string' && !(args.optimizer instanceof Optimizer)) {
      throw new Error('User-defined optimizer must be an instance of tf.Optimizer.');
    }
    this.isOptimizerOwned = typeof args.optimizer === 'string';
    this.optimizer_ = typeof args.optimizer === 'string' ? getOptimizer(args.optimizer) : args.optimizer;
    this.lossFunctions = lossPerOutput(this.loss, this.outputNames);
    this.feedOutputNames = this.outputNames.slice();
    const metrics = collectMetrics(args.metrics, this.lossFunctions, this.outputNames, this.internalOutputShapes);
    this.metrics = args.metrics!;
    this.metricsNames = ['loss', ...metrics.map(({name}) => name)];
    this.metricsTensors = metrics.map(({fn, output}) => [fn, output]);
    this.collectedTrainableWeights = this.trainableWeights;
    this.forgetSteps();
  }

  protected checkTrainableWeightsConsistency(): void {
    if (this.collectedTrainableWeights && this.trainableWeights.length !== this.collectedTrainableWeights.length) {
      console.warn('Discrepancy between trainableweights and collected trainable weights. Did you set `model.trainable` without calling `model.compile()` afterwards?');
    }
  }

  get optimizer(): Optimizer {
    return this.optimizer_;
  }

  set optimizer(optimizer: Optimizer) {
    if (this.optimizer_ === optimizer) return;
    this.optimizer_ = optimizer;
    this.isOptimizerOwned = false;
    this.forgetSteps();
  }

  /** Set it to true, as from a callback, and training ends after the batch. */
  get stopTraining(): boolean {
    return this.stopTraining_;
  }

  set stopTraining(stop: boolean) {
    this.stopTraining_ = stop;
  }

  // --- steps, for the loops ------------------------------------------------------------------------------------------------

  private stepOf(key: string, make: () => Step): Step {
    let step = this.steps.get(key);
    if (!step) this.steps.set(key, step = make());
    return step;
  }

  /** Frees what is kept for steps; the next ones are compiled anew. */
  forgetSteps(): void {
    this.steps.forEach(disposeStep);
    this.steps.clear();
  }

  /** @param weighted The outputs whose samples are weighted. */
  trainingStep(weighted: number[]): Step {
    return this.stepOf(`train ${weighted}`, () => trainStep(this, this.collectedTrainableWeights!, weighted));
  }

  evaluationStep(): Step {
    return this.stepOf('evaluate', () => evaluateStep(this));
  }

  private predictionStep(): Step {
    return this.stepOf('predict', () => predictStep(this));
  }

  /**
   * What trains on a batch: a function from inputs, targets and weights to the loss and metrics from before the step. A
   * subclass may train in another way.
   * @param weighted The outputs whose samples are weighted.
   */
  makeTrainFunction(weighted: number[] = []): (data: Tensor[]) => Scalar[] {
    const step = this.trainingStep(weighted);
    return (data) => runStep(step, data) as Scalar[];
  }

  /** What evaluates a batch: a function from inputs and targets to loss and metrics. */
  makeTestFunction(): (data: Tensor[]) => Scalar[] {
    const step = this.evaluationStep();
    return (data) => runStep(step, data) as Scalar[];
  }

  /** Results of a step by the names of the logs; where metrics share a name, they are numbered. */
  namedResults(results: Tensor[], prefix = ''): UnresolvedLogs {
    return namedLogs(this.getDedupedMetricsNames(), results, prefix);
  }

  /** The names of all numbers that callbacks get. */
  callbackMetrics(doValidation: boolean): string[] {
    const names = this.getDedupedMetricsNames();
    return doValidation ? [...names, ...names.map((name) => `val_${name}`)] : names;
  }

  /** `metricsNames`, numbered where several are the same. */
  getDedupedMetricsNames(): string[] {
    const names = this.metricsNames;
    const count = (list: string[], name: string) => list.filter((other) => other === name).length;
    return names.map((name, i) => count(names, name) > 1 ? `${name}_${count(names.slice(0, i), name)}` : name);
  }

  /** The backend on which {@link predict} runs now, and why that one: see {@link setBackend}. */
  get backend(): BackendChoice {
    return this.placement.backend;
  }

  // --- predict and evaluate ------------------------------------------------------------------------------------------------

  /**
   * Outputs for inputs, computed batch by batch.
   * @param x One tensor per input, with any number of samples.
   * @returns One tensor per output.
   * @example model.predict(tf.ones([8, 4]), {batchSize: 4}).print();
   */
  predict(x: Tensor | Tensor[], args: ModelPredictArgs = {}): Tensor | Tensor[] {
    const inputs = ensureRank2(x);
    try {
      checkInputs(inputs, this.inputNames, this.feedInputShapes, false);
      const batchSize = args?.batchSize ?? 32;
      checkBatchSize(batchSize);
      return this.predictLoop(inputs, batchSize);
    } finally {
      disposeNew(inputs, x);
    }
  }

  protected predictLoop(inputs: Tensor | Tensor[], batchSize = 32): Tensor | Tensor[] {
    const step = this.predictionStep();
    return singleOrList(this.placement.run(() => predictAll((batch) => runStep(step, batch), toList(inputs), batchSize)));
  }

  /**
   * Runs the model once, so that later predictions are quick: see {@link GraphModel.warmUp}.
   * @example await model.warmUp({inputs: tf.zeros([8, 4])});
   */
  async warmUp({inputs, onProgress = () => {}}: WarmUpArgs<Tensor | Tensor[]> = {}): Promise<void> {
    const made = inputs ? [] : this.inputs.map(({shape, dtype}) => zeros(shape.map((dim) => dim ?? 1), dtype));
    const run = () => toList(this.predict(inputs ?? made));
    try {
      await warmUp(this.placement, [() => dispose(run())], run, onProgress);
    } finally {
      dispose(made);
    }
  }

  /**
   * Outputs for inputs, computed at once.
   * @example model.predictOnBatch(tf.ones([8, 4])).print();
   */
  predictOnBatch(x: Tensor | Tensor[]): Tensor | Tensor[] {
    checkInputs(x, this.inputNames, this.feedInputShapes, true);
    return singleOrList(runStep(this.predictionStep(), toList(x)));
  }

  /**
   * The values of symbolic tensors anywhere in the model.
   * @param inputs One tensor per input, or tensors by the names of inputs. @param outputs Names of symbolic tensors.
   * @example model.execute(tf.ones([8, 4]), model.getLayer(1).output.name).print();
   */
  execute(inputs: Tensor | Tensor[] | NamedTensorMap, outputs: string | string[]): Tensor | Tensor[] {
    if (Array.isArray(outputs) && outputs.length === 0) throw new Error('`outputs` is an empty Array, which is not allowed.');
    const fetches = this.retrieveSymbolicTensors(toList(outputs));
    const {values} = execute(fetches, new Map(this.inputs.map((key, i) => [key, this.inputValue(inputs, key, i)])));
    return Array.isArray(outputs) ? values : values[0];
  }

  private inputValue(inputs: Tensor | Tensor[] | NamedTensorMap, key: SymbolicTensor, index: number): Tensor {
    const isList = inputs instanceof Tensor || Array.isArray(inputs);
    if (!isList) {
      if (inputs[key.name] == null) throw new Error(`No value is provided for the model's input ${key.name}`);
      return inputs[key.name];
    }
    const list = toList(inputs);
    if (list.length !== this.inputs.length) {
      throw new Error(`The number of inputs provided (${list.length}) does not match the number of inputs of this model (${this.inputs.length}).`);
    }
    return list[index];
  }

  private retrieveSymbolicTensors(names: string[]): SymbolicTensor[] {
    const all = new Map(this.layers.flatMap((layer) => layer.inboundNodes).flatMap((node) => node.outputTensors).map((x) => [x.name, x]));
    const missing = names.filter((name) => !all.has(name));
    if (missing.length > 0) throw new Error(`Cannot find SymbolicTensors for output name(s): ${JSON.stringify(missing)}`);
    return names.map((name) => all.get(name)!);
  }

  /**
   * Loss and metrics, in the order of `metricsNames`.
   * @returns A scalar when there are no metrics, else one scalar each.
   * @example model.evaluate(tf.ones([8, 4]), tf.ones([8, 1])).print();
   */
  evaluate(x: Tensor | Tensor[], y: Tensor | Tensor[], args: ModelEvaluateArgs = {}): Scalar | Scalar[] {
    const batchSize = args?.batchSize ?? 32;
    checkBatchSize(batchSize);
    if ((args?.verbose ?? 0) > 0 || args?.steps != null) throw new Error('evaluate(): verbose mode and steps are not supported');
    const [inputs, targets] = this.standardizeUserDataXY(x, y, true, batchSize);
    try {
      return singleOrList(this.testLoop(this.makeTestFunction(), [...inputs, ...targets], batchSize));
    } finally {
      disposeNew(inputs, x);
      disposeNew(targets, y);
    }
  }

  /** Means of what `f` gives for batches. */
  testLoop(f: (data: Tensor[]) => Scalar[], data: Tensor[], batchSize: number): Scalar[] {
    return evaluateAll(f, data, batchSize);
  }

  /**
   * Loss and metrics over a dataset of `{xs, ys}`.
   * @example await model.evaluateDataset(dataset, {batches: 10});
   */
  async evaluateDataset<T>(dataset: Dataset<T>, args?: ModelEvaluateDatasetArgs): Promise<Scalar | Scalar[]> {
    return singleOrList(await evaluateDataset(this, dataset, args));
  }

  // --- training --------------------------------------------------------------------------------------------------------------

  /**
   * Inputs and targets, checked, as lists; tensors that are not of the program are the caller's to free.
   * @param _checkBatchAxis For compatibility.
   */
  standardizeUserDataXY(x: Data, y: Data, _checkBatchAxis = true, batchSize?: number): [Tensor[], Tensor[]] {
    if (this.optimizer_ == null) {
      throw new Error('You must compile a model before training/testing. Use LayersModel.compile(modelCompileArgs).');
    }
    const targetShapes = this.internalOutputShapes.map((shape, i): Shape =>
      this.lossFunctions[i] === sparseCategoricalCrossentropy ? [...shape.slice(0, -1), 1] : shape);
    const inputs = standardizeData(x, this.feedInputNames, this.feedInputShapes, 'input');
    const targets = standardizeData(y, this.feedOutputNames, targetShapes, 'target');
    checkSampleCounts(inputs, targets);
    checkTargets(targets, this.lossFunctions, this.internalOutputShapes);
    const count = inputs[0].shape[0];
    if (this.stateful && batchSize && count % batchSize !== 0) {
      throw new Error(`In a stateful network, you should only pass inputs with a number of samples that is divisible by the batch size ${batchSize}. Found: ${count} sample(s).`);
    }
    return [inputs, targets];
  }

  /** The same, with the weights of samples per output: those given times those of their classes; undefined where all count alike. */
  async standardizeUserData(
      x: Data, y: Data, sampleWeight?: Data | null, classWeight?: ClassWeight | ClassWeight[] | ClassWeightMap | null, checkBatchAxis = true,
      batchSize?: number): Promise<[Tensor[], Tensor[], Array<Tensor | undefined>]> {
    const [inputs, targets] = this.standardizeUserDataXY(x, y, checkBatchAxis, batchSize);
    try {
      return [inputs, targets, await weightsPerOutput(targets, this.outputNames, sampleWeight, classWeight)];
    } catch (error) {
      disposeNew(inputs, x);
      disposeNew(targets, y);
      throw error;
    }
  }

  private async train<T>(run: () => Promise<T>): Promise<T> {
    if (this.isTraining) throw new Error('Cannot start training because another fit() call is ongoing.');
    this.isTraining = true;
    try {
      return await run();
    } finally {
      this.isTraining = false;
    }
  }

  /**
   * Trains the model.
   * @param x Inputs: a tensor, one per input, or tensors by name. @param y Targets, likewise.
   * @returns Loss and metrics of each epoch.
   * @example
   * const model = tf.sequential({layers: [tf.layers.dense({units: 1, inputShape: [4]})]});
   * model.compile({optimizer: 'sgd', loss: 'meanSquaredError'});
   * const {history} = await model.fit(tf.ones([8, 4]), tf.ones([8, 1]), {batchSize: 4, epochs: 3});
   */
  async fit(x: Data, y: Data, args: ModelFitArgs = {}): Promise<History> {
    return this.train(() => {
      this.checkTrainableWeightsConsistency();
      return fit(this, x, y, args ?? {});
    });
  }

  /**
   * The loop within {@link fit}, for subclasses that train in their own way.
   * @param f Trains on a batch. @param ins All samples. @param outLabels Names of what `f` gives.
   * @param valF Evaluates a batch of `valIns`, both optional. @param shuffle Whether to shuffle samples before each epoch.
   * @param callbackMetrics Names of all that callbacks are told. @param stepsPerEpoch Not supported, as `validationSteps`.
   */
  async fitLoop(
      f: (data: Tensor[]) => Scalar[], ins: Tensor[], outLabels: string[] = this.getDedupedMetricsNames(), batchSize?: number, epochs?: number,
      verbose?: number, callbacks?: BaseCallback[], valF?: (data: Tensor[]) => Scalar[], valIns?: Tensor[], shuffle?: boolean | string,
      callbackMetrics?: string[], initialEpoch?: number, stepsPerEpoch?: number, validationSteps?: number): Promise<History> {
    if (stepsPerEpoch != null || validationSteps != null || shuffle === 'batch') {
      throw new Error('fitLoop(): stepsPerEpoch, validationSteps and shuffling by batches are not supported');
    }
    return fitLoop(this, {
      train: f, data: ins, test: valF, validation: valIns, labels: outLabels, batchSize, epochs, verbose, callbacks, shuffle: shuffle as boolean | undefined,
      callbackMetrics, initialEpoch,
    });
  }

  /** How many samples there are; null where `steps` says how often to ask for some. */
  checkNumSamples(ins: Tensor | Tensor[], batchSize?: number, steps?: number, stepsName = 'steps'): number | null {
    if (steps == null) {
      if (ins == null) throw new Error(`Either the input data should have a defined shape, or ${stepsName} should be specified.`);
      return toList(ins)[0].shape[0];
    }
    if (batchSize != null) throw new Error(`If ${stepsName} is set, batchSize must be null or undefined. Got batchSize = ${batchSize}`);
    return null;
  }

  /**
   * Trains the model on a dataset of `{xs, ys}` in batches; their tensors are freed.
   * @example await model.fitDataset(tf.data.zip({xs, ys}).batch(4), {epochs: 3});
   */
  async fitDataset<T>(dataset: Dataset<T>, args: ModelFitDatasetArgs<T>): Promise<History> {
    return this.train(() => fitDataset(this, dataset, args));
  }

  /**
   * One step of training.
   * @returns The loss, or loss and metrics, from before the step.
   * @example const loss = await model.trainOnBatch(tf.ones([8, 4]), tf.ones([8, 1]));
   */
  async trainOnBatch(x: Data, y: Data): Promise<number | number[]> {
    const [inputs, targets] = this.standardizeUserDataXY(x, y);
    const results = this.makeTrainFunction()([...inputs, ...targets]);
    disposeNew(inputs, x);
    disposeNew(targets, y);
    const values = await Promise.all(results.map(async (result) => (await result.data())[0]));
    for (const result of results) result.dispose();
    return singleOrList(values);
  }

  // --- saving --------------------------------------------------------------------------------------------------------------

  /** The values of weights by name, as they are saved. */
  getNamedWeights({trainableOnly = false}: SaveConfig = {}): NamedTensor[] {
    const weights = trainableOnly ? this.trainableWeights.filter(({trainable}) => trainable) : this.weights;
    return weights.map((weight) => ({name: weight.originalName, tensor: weight.read()}));
  }

  /** What was given to `compile`, as it is saved. */
  getTrainingConfig(): TrainingConfig {
    const {optimizer} = this;
    return {
      loss: this.getLossIdentifiers(), metrics: this.getMetricIdentifiers() as string[],
      optimizer_config: {class_name: optimizer.getClassName(), config: optimizer.getConfig()},
    };
  }

  private getLossIdentifiers(): Names {
    return lossIdentifiers(this.loss);
  }

  private getMetricIdentifiers(): Names {
    return metricIdentifiers(this.metrics);
  }

  /** Compiles the model as a saved configuration says. */
  loadTrainingConfig(trainingConfig: TrainingConfig): void {
    this.compile(compileArgsOf(trainingConfig));
  }

  /**
   * Saves topology and weights where any of `tf.io`'s handlers can.
   * @param handlerOrURL As `localstorage://my-model`, `indexeddb://my-model`, `downloads://my-model`, or a handler.
   * @example await model.save('localstorage://my-model', {includeOptimizer: true});
   */
  async save(handlerOrURL: IOHandler | string, config: SaveConfig = {}): Promise<SaveResult> {
    return saveModel(this, handlerOrURL, config ?? {});
  }

  /** Any JSON object that is to be saved along with the model. */
  setUserDefinedMetadata(userDefinedMetadata: {}): void {
    checkMetadata(userDefinedMetadata, this.name);
    this.userDefinedMetadata = userDefinedMetadata;
  }

  getUserDefinedMetadata(): {} {
    return this.userDefinedMetadata ?? NONE;
  }

  /** Frees weights that no other model uses, and the optimizer if `compile` made it. */
  override dispose(): DisposeResult {
    const result = super.dispose();
    this.forgetSteps();
    if (result.refCountAfterDispose > 0 || !this.optimizer_ || !this.isOptimizerOwned) return result;
    const before = memory().numTensors;
    tidy(() => this.optimizer_.dispose());
    return {...result, numDisposedVariables: result.numDisposedVariables + before - memory().numTensors};
  }
}

registerClass(LayersModel);

/** The name that Keras gives to models that are not sequential. */
export class Functional extends LayersModel {
  static override className = 'Functional';
}

registerClass(Functional);
