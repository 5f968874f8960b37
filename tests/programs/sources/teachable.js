// @teachablemachine/image learns two kinds of pictures on top of a MobileNet, the one that nsfwjs carries; what it has learnt
// is saved and loaded again.
import * as tf from '@tensorflow/tfjs';
import { createTeachable, load } from '@teachablemachine/image';
import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2';
import { picture } from './pictures.js';

const side = 96, perClass = 3, labels = ['waves', 'other waves'], lastLayer = 'out_relu';

/** What a model saves. */
async function saved(model) {
  let artifacts;
  await model.save(tf.io.withSaveHandler(async (given) => {
    artifacts = given;
    return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
  }));
  return artifacts;
}

// Without its last layers, and for smaller pictures, so that the test takes less time.
async function mobileNet() {
  const { modelTopology, weightsManifest } = (await MobileNetV2Model.modelJson()).default;
  const { default: weights } = await MobileNetV2Model.weightBundles[0]();
  const weightData = Uint8Array.from(Buffer.from(weights, 'base64')).buffer;
  const whole = await tf.loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData }));
  const artifacts = await saved(tf.model({ inputs: whole.inputs, outputs: whole.getLayer(lastLayer).output }));
  artifacts.modelTopology = JSON.parse(JSON.stringify(artifacts.modelTopology).replaceAll('[null,224,224,3]', `[null,${side},${side},3]`));
  whole.dispose();
  return tf.io.fromMemory(artifacts);
}

// As the library makes of a canvas: [1, side, side, 3] from -1 to 1.
const sample = (label, i) => tf.tidy(() => picture(side, 3 * label + 0.1 * i).expandDims(0).div(127).sub(1));

export async function run() {
  await tf.ready();
  const teachable = await createTeachable({ modelName: 'waves', imageSize: side }, { checkpointUrl: await mobileNet(), trainingLayer: lastLayer });
  teachable.setLabels(labels.slice());
  teachable.setSeed('the same every time');
  for (let i = 0; i < perClass; i++) for (const label of labels.keys()) await teachable.addExample(label, sample(label, i));
  const features = [...teachable.examples[0][0]], losses = [];
  await teachable.train({ denseUnits: 16, epochs: 20, learningRate: 0.003, batchSize: 4 }, { onEpochEnd: (_, { loss }) => losses.push(loss) });
  const unseen = tf.concat(labels.map((_, label) => sample(label, perClass)));
  const scores = [...teachable.model.predict(unseen).dataSync()];

  const loaded = await load(tf.io.fromMemory(await saved(teachable)), teachable.getMetadata());
  const again = [...loaded.model.predict(unseen).dataSync()];
  return { learns: losses.at(-1) < losses[0] / 2, classes: loaded.getTotalClasses(), labels: loaded.getClassLabels(), scores, again, numbers: { features } };
}
