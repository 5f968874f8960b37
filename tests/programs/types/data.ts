// Programs as they are written for TensorFlow.js, under `strict`: datasets, models, saving and loading, pixels.
import * as tf from '@tensorflow/tfjs';

// --- datasets ----------------------------------------------------------------------------------------------------------

const numbers: tf.data.Dataset<number> = tf.data.array([1, 2, 3]);
const examples = numbers.map((x) => ({xs: tf.tensor1d([x]), ys: tf.tensor1d([2 * x])}));
const batches: tf.data.Dataset<tf.TensorContainer> = examples.batch(2).shuffle(10, 'seed').repeat().prefetch(1);
const zipped = tf.data.zip<{xs: number; ys: number}>({xs: numbers, ys: numbers});
const generated = tf.data.generator(function* () { yield {x: tf.scalar(1)}; });
const csvConfig = {columnConfigs: {price: {isLabel: true}}, hasHeader: true};
const csv: tf.data.CSVDataset = tf.data.csv('https://example.com/a.csv', csvConfig);
const camera: tf.data.WebcamConfig = {facingMode: 'user', resizeWidth: 224, resizeHeight: 224, centerCrop: true};

async function read(): Promise<void> {
  await examples.forEachAsync(({xs, ys}) => { xs.dispose(); ys.dispose(); });
  const all: number[] = await numbers.toArray();
  const iterator = await zipped.iterator();
  const {value, done} = await iterator.next();
  if (!done) value.xs.toFixed();
  const size: number = numbers.size;
  const names: string[] = await csv.columnNames();
  const webcam = await tf.data.webcam(document.createElement('video'), camera);
  const picture: tf.Tensor3D = await webcam.capture();
  webcam.stop();
}

// --- models and io -----------------------------------------------------------------------------------------------------

const handler: tf.io.IOHandler = {
  load: async (): Promise<tf.io.ModelArtifacts> => ({modelTopology: {}, weightSpecs: [], weightData: new ArrayBuffer(0)}),
  save: async (artifacts: tf.io.ModelArtifacts): Promise<tf.io.SaveResult> => ({modelArtifactsInfo: {dateSaved: new Date(), modelTopologyType: 'JSON'}}),
};
const specs: tf.io.WeightsManifestEntry[] = [{name: 'w', shape: [2, 2], dtype: 'float32', quantization: {dtype: 'uint8', scale: 1, min: 0}}];

class Classifier {
  private model: tf.GraphModel | undefined;

  async load(url: string, onProgress: (fraction: number) => void): Promise<void> {
    this.model = await tf.loadGraphModel(url, {onProgress});
  }

  async classify(source: tf.Tensor3D | ImageData | HTMLImageElement | HTMLCanvasElement | HTMLVideoElement): Promise<number[]> {
    const scores = tf.tidy(() => {
      const picture = source instanceof tf.Tensor ? source : tf.browser.fromPixels(source);
      const input: tf.Tensor4D = tf.image.resizeBilinear(picture, [224, 224]).toFloat().div(255).expandDims(0);
      return this.model!.predict(input) as tf.Tensor2D;
    });
    const result = await scores.array();
    scores.dispose();
    return result[0];
  }

  dispose(): void {
    this.model?.dispose();
  }
}

async function manage(): Promise<void> {
  const models: {[url: string]: tf.io.ModelArtifactsInfo} = await tf.io.listModels();
  await tf.io.copyModel('localstorage://a', 'indexeddb://b');
  const {data, specs} = await tf.io.encodeWeights({w: tf.zeros([2])});
  const weights: tf.NamedTensorMap = tf.io.decodeWeights(data, specs);
  const model = await tf.loadGraphModel(tf.io.fromMemory({modelTopology: {}, weightSpecs: specs, weightData: data}));
  const outputs = (await model.executeAsync({x: tf.zeros([1])}, ['y'])) as tf.Tensor[];
}
