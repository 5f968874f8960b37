// Programs as they are written for TensorFlow.js, under `strict`: models, training, callbacks, and layers of one's own.
import * as tf from '@tensorflow/tfjs';

// --- a layer -------------------------------------------------------------------------------------------------------------

class Antirectifier extends tf.layers.Layer {
  static className = 'Antirectifier';

  constructor() {
    super({});
    this.supportsMasking = true;
  }

  override computeOutputShape(inputShape: tf.Shape): tf.Shape {
    return [...inputShape.slice(0, -1), 2 * (inputShape[inputShape.length - 1] as number)];
  }

  override call(inputs: tf.Tensor | tf.Tensor[], kwargs: any): tf.Tensor {
    const input = Array.isArray(inputs) ? inputs[0] : inputs;
    this.invokeCallHook(input, kwargs);
    return tf.concat([tf.relu(input), tf.relu(tf.neg(input))], -1);
  }
}
tf.serialization.registerClass(Antirectifier);

// --- sequential models -----------------------------------------------------------------------------------------------------

export async function train(): Promise<number> {
  const model: tf.Sequential = tf.sequential();
  model.add(tf.layers.conv2d({inputShape: [28, 28, 1], kernelSize: 3, filters: 16, activation: 'relu'}));
  model.add(new Antirectifier());
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({units: 10, activation: 'softmax', kernelInitializer: 'heNormal'}));
  model.compile({optimizer: tf.train.adam(), loss: 'categoricalCrossentropy', metrics: ['accuracy']});
  const xs = tf.zeros([8, 28, 28, 1]), ys = tf.zeros([8, 10]);
  const args: tf.ModelFitArgs = {
    batchSize: 4, epochs: 2, validationSplit: 0.1,
    callbacks: {
      onEpochEnd: async (epoch: number, logs?: tf.Logs) => { console.log(epoch, logs!.loss, logs?.acc); },
      onBatchEnd: async (batch, logs) => { if (batch > 3 && logs) await tf.nextFrame(); },
    },
  };
  const history: tf.History = await model.fit(xs, ys, args);
  const [loss, accuracy] = model.evaluate(xs, ys, {batchSize: 4}) as tf.Scalar[];
  const labels = (model.predict(xs) as tf.Tensor).argMax(-1);
  tf.dispose([loss, accuracy, labels]);
  return history.history.loss[0] as number;
}

// --- graphs of layers, transfer learning, files --------------------------------------------------------------------------------

export async function transfer(): Promise<void> {
  const base: tf.LayersModel = await tf.loadLayersModel('https://example.com/model.json');
  const layer = base.getLayer('conv_pw_13_relu');
  const truncated = tf.model({inputs: base.inputs, outputs: layer.output});
  for (const frozen of truncated.layers) frozen.trainable = false;
  const features = tf.input({shape: [7, 7, 256]});
  const output = tf.layers.dense({units: 2}).apply(tf.layers.flatten().apply(features)) as tf.SymbolicTensor;
  const head = tf.model({inputs: features, outputs: output});
  head.compile({optimizer: 'sgd', loss: (yTrue: tf.Tensor, yPred: tf.Tensor) => tf.squaredDifference(yTrue, yPred)});
  const weights: tf.Tensor[] = head.layers[2].getWeights();
  head.layers[2].setWeights(weights);
  const callbacks = [tf.callbacks.earlyStopping({monitor: 'loss'}), new tf.CustomCallback({onTrainEnd: () => {}})];
  await head.fit(tf.zeros([1, 7, 7, 256]), tf.zeros([1, 2]), {callbacks});
  await head.fit(tf.zeros([1, 7, 7, 256]), tf.zeros([1, 2]), {callbacks: tf.callbacks.earlyStopping({patience: 2})});
  const loss = await head.trainOnBatch(tf.zeros([1, 7, 7, 256]), tf.zeros([1, 2])) as number;
  console.log(loss);
  head.summary();
  await head.save('localstorage://head', {includeOptimizer: true});
}
