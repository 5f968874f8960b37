// Programs as they are written for TensorFlow.js, under `strict`: layers, callbacks, initializers, losses and io handlers of
// one's own, recurrent and preprocessing layers, datasets of files, cameras and microphones.
import * as tf from '@tensorflow/tfjs';

// --- a layer with weights --------------------------------------------------------------------------------------------------

interface ScaleConfig {
  name?: string;
  factor: number;
}

class Scale extends tf.layers.Layer {
  static readonly className = 'Scale';
  private kernel!: tf.LayerVariable;
  private readonly factor: number;

  constructor(config: ScaleConfig) {
    super({name: config.name, trainable: true});
    this.factor = config.factor;
  }

  build(inputShape: tf.Shape | tf.Shape[]): void {
    const shape = (Array.isArray(inputShape[0]) ? inputShape[0] : inputShape) as tf.Shape;
    this.kernel = this.addWeight('kernel', [shape[shape.length - 1]], 'float32', tf.initializers.ones(), tf.regularizers.l2({l2: 0.01}), true,
                                 tf.constraints.nonNeg());
    this.built = true;
  }

  computeOutputShape(inputShape: tf.Shape | tf.Shape[]): tf.Shape | tf.Shape[] {
    return inputShape;
  }

  call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor | tf.Tensor[] {
    return tf.tidy(() => {
      const x = Array.isArray(inputs) ? inputs[0] : inputs;
      return x.mul(this.kernel.read()).mul(this.factor);
    });
  }

  getConfig(): tf.serialization.ConfigDict {
    return {...super.getConfig(), factor: this.factor};
  }

  getClassName(): string {
    return Scale.className;
  }
}
tf.serialization.registerClass(Scale);

// --- callbacks ----------------------------------------------------------------------------------------------------------------

class Recorder extends tf.Callback {
  readonly losses: number[] = [];

  async onTrainBegin(): Promise<void> {
    this.losses.length = 0;
  }

  async onEpochEnd(epoch: number, logs?: tf.Logs): Promise<void> {
    if (logs) this.losses.push(logs['loss'] as number);
  }
}

const stopping: tf.EarlyStoppingCallbackArgs = {monitor: 'val_loss', patience: 3, mode: 'min', minDelta: 1e-4, verbose: 0};
const custom: tf.CustomCallbackArgs = {
  onTrainBegin: async () => {}, onBatchBegin: async (batch: number) => { console.log(batch); },
  onYield: async (epoch: number, batch: number, logs: tf.Logs) => { console.log(epoch, batch, logs.loss); },
};

// --- models of many kinds -----------------------------------------------------------------------------------------------------

export function models(): tf.LayersModel[] {
  const text = tf.sequential({
    layers: [
      tf.layers.embedding({inputDim: 100, outputDim: 8, inputLength: 10, maskZero: true}),
      tf.layers.bidirectional({layer: tf.layers.lstm({units: 4, returnSequences: true}) as tf.RNN, mergeMode: 'concat'}),
      tf.layers.gru({units: 4, recurrentDropout: 0.1, stateful: false}),
      tf.layers.dropout({rate: 0.5, seed: 1}),
      tf.layers.dense({units: 1, activation: 'sigmoid', kernelConstraint: 'unitNorm', biasRegularizer: 'l1l2'}),
    ],
  });
  const cells = tf.layers.rnn({cell: [tf.layers.lstmCell({units: 4}), tf.layers.gruCell({units: 2})], returnState: true});
  const sequence = tf.input({shape: [5, 3], dtype: 'float32', name: 'sequence'});
  const [output, ...states] = cells.apply(sequence) as tf.SymbolicTensor[];
  const recurrent = tf.model({inputs: [sequence], outputs: [output, states[0]], name: 'recurrent'});
  const a = tf.input({shape: [4]}), b = tf.input({batchShape: [null, 4]});
  const merged = tf.layers.concatenate({axis: -1}).apply([a, b, tf.layers.add().apply([a, b]) as tf.SymbolicTensor]) as tf.SymbolicTensor;
  const dots = tf.layers.dot({axes: 1, normalize: true}).apply([a, b]) as tf.SymbolicTensor;
  const scaled = new Scale({factor: 2}).apply(merged) as tf.SymbolicTensor;
  const both = tf.model({inputs: [a, b], outputs: [scaled, dots]});
  const image = tf.sequential();
  image.add(tf.layers.rescaling({scale: 1 / 255, inputShape: [32, 32, 3]}));
  image.add(tf.layers.separableConv2d({filters: 4, kernelSize: [3, 3], depthMultiplier: 1, padding: 'same', useBias: false}));
  image.add(tf.layers.batchNormalization({momentum: 0.9, scale: false}));
  image.add(tf.layers.activation({activation: 'relu6'}));
  image.add(tf.layers.flatten({dataFormat: 'channelsLast'}));
  image.add(tf.layers.reshape({targetShape: [32, 128]}));
  image.add(tf.layers.permute({dims: [2, 1]}));
  image.add(tf.layers.timeDistributed({layer: tf.layers.dense({units: 2})}));
  const film = tf.sequential();
  film.add(tf.layers.convLstm2d({filters: 2, kernelSize: 3, inputShape: [5, 8, 8, 1], returnSequences: false}));
  film.add(tf.layers.zeroPadding2d({padding: [[1, 0], [0, 1]]}));
  film.add(tf.layers.globalMaxPooling2d({dataFormat: 'channelsLast'}));
  return [text, recurrent, both, image, film];
}

export async function train(model: tf.LayersModel): Promise<tf.Scalar[]> {
  const mine = (yTrue: tf.Tensor, yPred: tf.Tensor): tf.Scalar => tf.losses.huberLoss(yTrue, yPred);
  const compile: tf.ModelCompileArgs = {
    optimizer: tf.train.rmsprop(0.01, 0.9), loss: ['meanSquaredError', 'meanSquaredError'], metrics: ['accuracy', tf.metrics.meanAbsoluteError],
  };
  model.compile(compile);
  model.compile({optimizer: 'sgd', loss: {first: mine, second: mine}, metrics: {first: 'mse', second: 'mae'}});
  const recorder = new Recorder();
  const xs: {[name: string]: tf.Tensor} = {first: tf.zeros([4, 2]), second: tf.zeros([4, 2])};
  const {history, epoch, params} = await model.fit(xs, [tf.zeros([4, 1]), tf.zeros([4, 1])], {
    epochs: 3, initialEpoch: 0, shuffle: true, verbose: 0, yieldEvery: 'batch', sampleWeight: tf.ones([4]), classWeight: {0: 1, 1: 2},
    validationData: [tf.zeros([2, 2]), tf.zeros([2, 1])], callbacks: [recorder, new tf.CustomCallback(custom), tf.callbacks.earlyStopping(stopping)],
  });
  console.log(Object.keys(history), epoch.length, params, recorder.losses.map((x) => x.toFixed(2)));
  const source = tf.data.zip({xs: tf.data.array([[1, 2]]), ys: tf.data.array([[1]])}).batch(1) as tf.data.Dataset<{xs: tf.Tensor2D; ys: tf.Tensor2D}>;
  await model.fitDataset(source, {epochs: 1, batchesPerEpoch: 2, validationData: source, validationBatches: 1, callbacks: {onEpochEnd: async () => {}}});
  const result = await model.evaluateDataset(source, {batches: 3});
  const weights: tf.NamedTensorMap = {};
  for (const w of model.weights) weights[w.name] = w.read();
  model.loadWeights(weights, false);
  model.stopTraining = true;
  const {numDisposedVariables} = model.dispose();
  console.log(numDisposedVariables, model.optimizer instanceof tf.RMSPropOptimizer, model.getLayer(0).name, model.getLayer('first').outputShape);
  return Array.isArray(result) ? result : [result];
}

// --- io handlers --------------------------------------------------------------------------------------------------------------

class Store implements tf.io.IOHandler {
  private kept: tf.io.ModelArtifacts | null = null;

  async save(artifacts: tf.io.ModelArtifacts): Promise<tf.io.SaveResult> {
    this.kept = artifacts;
    return {modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts)};
  }

  async load(): Promise<tf.io.ModelArtifacts> {
    if (this.kept === null) throw new Error('empty');
    return {...this.kept, weightData: tf.io.CompositeArrayBuffer.join(this.kept.weightData)};
  }
}

export async function files(input: HTMLInputElement): Promise<void> {
  const model = await tf.loadLayersModel(tf.io.browserFiles(Array.from(input.files!)), {strict: false, onProgress: (fraction) => console.log(fraction)});
  await model.save(new Store());
  await model.save(tf.io.http('https://example.com/upload', {requestInit: {method: 'PUT', headers: {a: 'b'}}}));
  await model.save(tf.io.withSaveHandler(async (artifacts) => ({modelArtifactsInfo: {dateSaved: new Date(), modelTopologyType: 'JSON'}})));
  await model.save('downloads://mine', {trainableOnly: true});
  const again = await tf.models.modelFromJSON({modelTopology: JSON.parse(model.toJSON() as string), weightsManifest: []});
  const {modelArtifactsInfo, errors} = await tf.io.moveModel('localstorage://a', 'localstorage://b') as unknown as tf.io.SaveResult;
  console.log(again.name, modelArtifactsInfo.dateSaved.getTime(), errors);
}

// --- cameras, microphones, files ------------------------------------------------------------------------------------------------

export async function sources(video: HTMLVideoElement, file: File): Promise<void> {
  const camera = await tf.data.webcam(video, {facingMode: 'environment', resizeWidth: 100, resizeHeight: 100, deviceId: 'x', centerCrop: false});
  const frame: tf.Tensor3D = await camera.capture();
  const bytes: Uint8ClampedArray = await tf.browser.toPixels(frame.div<tf.Tensor3D>(255), document.createElement('canvas'));
  camera.stop();
  const microphone = await tf.data.microphone({fftSize: 1024, columnTruncateLength: 232, numFramesPerSpectrogram: 43, sampleRateHz: 44100,
                                               includeSpectrogram: true, includeWaveform: true, smoothingTimeConstant: 0});
  const {spectrogram, waveform} = await microphone.capture() as {spectrogram: tf.Tensor3D; waveform: tf.Tensor2D};
  console.log(bytes.length, spectrogram.shape, waveform.shape, await microphone.start());
  microphone.stop();
  const lines = tf.data.csv(URL.createObjectURL(file), {hasHeader: true, columnNames: ['a', 'b'], delimiter: ';', configuredColumnsOnly: true,
                                                       columnConfigs: {b: {isLabel: true, dtype: 'float32', default: 0, required: false}}});
  const pairs = lines.map((row) => {
    const {xs, ys} = row as {xs: {[name: string]: number}; ys: {[name: string]: number}};
    return {xs: Object.values(xs), ys: Object.values(ys)};
  });
  const texts = new tf.data.TextLineDataset(new tf.data.FileDataSource(file));
  const words: string[] = await texts.filter((line) => line.length > 0).take(3).toArray();
  const lengths = await tf.data.generator<number>(async () => {
    let i = 0;
    return {next: async () => ({value: i++, done: i > 5})} as unknown as Iterator<number> & AsyncIterator<number>;
  }).mapAsync(async (x) => x * 2).toArray();
  const batched: tf.data.Dataset<tf.TensorContainer> = pairs.batch(2, false);
  console.log(words[0], lengths[0], batched);
}
