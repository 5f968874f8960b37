// Programs on pictures: a variational autoencoder and a generative adversarial network with loops of their own, layers that stay
// as they are while others learn, a layer of the program's own that is saved.
import { given, integers, numbers } from './numbers.mjs';

const seeded = (tf, seed) => tf.initializers.glorotUniform({ seed });
const dense = (tf, units, seed, more) => tf.layers.dense({ units, kernelInitializer: seeded(tf, seed), ...more });

export async function autoencoder(tf) {
  const size = 36, latent = 2;
  // Mean and variance to a point of the normal distribution that they describe.
  class Sampling extends tf.layers.Layer {
    static className = 'Sampling';
    computeOutputShape([mean]) { return mean; }
    call([mean, logVariance]) {
      return tf.tidy(() => mean.add(logVariance.mul(0.5).exp().mul(given(tf, [12, latent], 8))));
    }
  }
  const input = tf.input({ shape: [size] }), hidden = dense(tf, 16, 1, { activation: 'relu' }).apply(input);
  const mean = dense(tf, latent, 2).apply(hidden), logVariance = dense(tf, latent, 3).apply(hidden);
  const encoder = tf.model({ inputs: input, outputs: [mean, logVariance, new Sampling({}).apply([mean, logVariance])], name: 'encoder' });
  const z = tf.input({ shape: [latent] });
  const decoder = tf.model({ inputs: z, outputs: dense(tf, size, 5, { activation: 'sigmoid' }).apply(dense(tf, 16, 4, { activation: 'relu' }).apply(z)) });
  const loss = (x) => tf.tidy(() => {
    const [mean, logVariance, z] = encoder.apply(x), y = decoder.apply(z);
    const reconstruction = tf.losses.meanSquaredError(x, y).mul(size);
    const divergence = logVariance.add(1).sub(mean.square()).sub(logVariance.exp()).sum(-1).mul(-0.5);
    return reconstruction.add(divergence).mean();
  });
  const x = given(tf, [12, size], 1).abs(), optimizer = tf.train.adam(0.01), losses = [];
  for (let step = 0; step < 20; step++) losses.push(optimizer.minimize(() => loss(x), true).dataSync()[0]);
  return [...losses, ...decoder.predict(tf.tensor2d([[0, 1], [1, 0]])).dataSync()];
}

export async function adversaries(tf) {
  const side = 8, batch = 6, latent = 4;
  const generator = tf.sequential({ layers: [
    dense(tf, 4 * 4 * 3, 1, { inputShape: [latent], activation: 'relu' }),
    tf.layers.reshape({ targetShape: [4, 4, 3] }),
    tf.layers.conv2dTranspose({ filters: 4, kernelSize: 5, strides: 2, padding: 'same', useBias: false, kernelInitializer: seeded(tf, 2) }),
    tf.layers.batchNormalization({}), tf.layers.leakyReLU({ alpha: 0.2 }),
    tf.layers.conv2d({ filters: 1, kernelSize: 3, padding: 'same', activation: 'tanh', kernelInitializer: seeded(tf, 3) }),
  ] });
  const discriminator = tf.sequential({ layers: [
    tf.layers.conv2d({ filters: 4, kernelSize: 3, strides: 2, padding: 'same', inputShape: [side, side, 1], kernelInitializer: seeded(tf, 4) }),
    tf.layers.leakyReLU({ alpha: 0.2 }), tf.layers.flatten(), dense(tf, 1, 5, { activation: 'sigmoid' }),
  ] });
  discriminator.compile({ optimizer: tf.train.adam(0.002, 0.5), loss: 'binaryCrossentropy' });
  const z = tf.input({ shape: [latent] }), combined = tf.model({ inputs: z, outputs: discriminator.apply(generator.apply(z)) });
  discriminator.trainable = false;
  combined.compile({ optimizer: tf.train.adam(0.002, 0.5), loss: 'binaryCrossentropy' });
  const losses = [], real = given(tf, [batch, side, side, 1], 6);
  for (let step = 0; step < 6; step++) {
    const noise = given(tf, [batch, latent], 10 + step), fake = generator.predict(noise, { batchSize: batch });
    discriminator.trainable = true;
    losses.push(await discriminator.trainOnBatch(tf.concat([real, fake]), tf.concat([tf.fill([batch, 1], 0.95), tf.zeros([batch, 1])])));
    discriminator.trainable = false;
    losses.push(await combined.trainOnBatch(noise, tf.fill([batch, 1], 0.95)));
  }
  return [...losses, ...generator.predict(given(tf, [1, latent], 3)).dataSync()];
}

// Learns five classes, then five others with the convolutions as they are; the weights go through what a model saves.
export async function transfer(tf) {
  const side = 10, count = 30, classes = 5;
  const xs = given(tf, [count, side, side, 1], 1), labels = (seed) => tf.oneHot(tf.tensor1d(integers(count, classes, seed), 'int32'), classes);
  const model = tf.sequential({ layers: [
    tf.layers.conv2d({ filters: 6, kernelSize: 3, activation: 'relu', inputShape: [side, side, 1], kernelInitializer: seeded(tf, 1) }),
    tf.layers.conv2d({ filters: 6, kernelSize: 3, activation: 'relu', kernelInitializer: seeded(tf, 2) }),
    tf.layers.maxPooling2d({ poolSize: [2, 2] }), tf.layers.dropout({ rate: 0 }), tf.layers.flatten(),
    dense(tf, 16, 3, { activation: 'relu' }), dense(tf, classes, 4, { activation: 'softmax' }),
  ] });
  model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  const first = await model.fit(xs, labels(2), { epochs: 3, batchSize: 10, shuffle: false });
  let saved;
  await model.save(tf.io.withSaveHandler(async (artifacts) => {
    saved = artifacts;
    return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
  }));
  const loaded = await tf.loadLayersModel(tf.io.fromMemory(saved));
  for (const layer of loaded.layers.slice(0, 5)) layer.trainable = false;
  loaded.compile({ optimizer: tf.train.sgd(0.1), loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  const before = loaded.layers[0].getWeights()[0].dataSync().slice();
  const second = await loaded.fit(xs, labels(3), { epochs: 3, batchSize: 10, shuffle: false });
  const moved = loaded.layers[0].getWeights()[0].dataSync().reduce((sum, x, i) => sum + Math.abs(x - before[i]), 0);
  return [...Object.values(first.history).flat(), ...Object.values(second.history).flat(), moved, ...loaded.predict(xs).dataSync()];
}

// Twice the channels: what is positive, and what is negative.
export async function ownLayer(tf) {
  class Antirectifier extends tf.layers.Layer {
    static className = 'Antirectifier';
    constructor(config = {}) {
      super(config);
      this.supportsMasking = true;
    }
    computeOutputShape([batch, rows, columns, channels]) { return [batch, rows, columns, 2 * channels]; }
    build() {
      this.scale = this.addWeight('scale', [1], 'float32', tf.initializers.constant({ value: 2 }));
    }
    call(inputs, kwargs) {
      const input = Array.isArray(inputs) ? inputs[0] : inputs;
      this.invokeCallHook(inputs, kwargs);
      return tf.tidy(() => {
        const centred = input.sub(input.mean([1, 2], true));
        return tf.concat([centred.relu(), centred.neg().relu()], -1).mul(this.scale.read());
      });
    }
  }
  tf.serialization.registerClass(Antirectifier);
  const xs = given(tf, [8, 6, 6, 2], 1), ys = given(tf, [8, 1], 2);
  const model = tf.sequential({ layers: [
    tf.layers.separableConv2d({ filters: 3, kernelSize: 3, inputShape: [6, 6, 2], depthwiseInitializer: seeded(tf, 1), pointwiseInitializer: seeded(tf, 1) }),
    new Antirectifier(), tf.layers.globalAveragePooling2d({}), dense(tf, 1, 3),
  ] });
  model.compile({ optimizer: tf.train.momentum(0.05, 0.9), loss: 'meanSquaredError' });
  const { history } = await model.fit(xs, ys, { epochs: 6, batchSize: 4, shuffle: false });
  const copy = await tf.models.modelFromJSON({ modelTopology: model.toJSON(null, false) });
  copy.setWeights(model.getWeights());
  return [...history.loss, ...copy.predict(xs).dataSync(), ...model.layers[1].getWeights()[0].dataSync()];
}

// Frames of a film to the next one, and volumes.
export async function films(tf) {
  const xs = given(tf, [3, 4, 6, 6, 1], 1), ys = given(tf, [3, 6, 6, 2], 2).abs();
  const model = tf.sequential({ layers: [
    tf.layers.convLstm2d({ filters: 2, kernelSize: 3, padding: 'same', inputShape: [4, 6, 6, 1], kernelInitializer: seeded(tf, 1), recurrentInitializer: seeded(tf, 2) }),
    tf.layers.batchNormalization({}), tf.layers.activation({ activation: 'sigmoid' }),
  ] });
  model.compile({ optimizer: tf.train.adagrad(0.1), loss: 'meanSquaredError' });
  const { history } = await model.fit(xs, ys, { epochs: 4, batchSize: 3, shuffle: false });
  const volumes = tf.sequential({ layers: [
    tf.layers.conv3d({ filters: 2, kernelSize: 2, inputShape: [4, 6, 6, 1], kernelInitializer: seeded(tf, 3) }),
    tf.layers.averagePooling3d({ poolSize: [1, 2, 2] }), tf.layers.flatten(), dense(tf, 2, 4),
  ] });
  volumes.compile({ optimizer: tf.train.adadelta(1), loss: tf.losses.huberLoss });
  const other = await volumes.fit(xs, ys.mean([1, 2]), { epochs: 3, batchSize: 3, shuffle: false });
  return [...history.loss, ...other.history.loss, ...model.predict(xs).dataSync().slice(0, 30)];
}

// What changes the pixels of a picture until a network is sure of another class, and which pixels it looks at.
export async function attributions(tf) {
  const model = tf.sequential({ layers: [
    tf.layers.conv2d({ filters: 4, kernelSize: 3, activation: 'relu', inputShape: [8, 8, 3], kernelInitializer: seeded(tf, 1) }),
    tf.layers.globalAveragePooling2d({}), dense(tf, 4, 2, { activation: 'softmax' }),
  ] });
  const x = tf.tensor4d(numbers(8 * 8 * 3, 1), [1, 8, 8, 3]);
  const score = (image) => tf.squeeze(model.apply(image, { training: true }).slice([0, 1], [1, 1]));
  const towards = tf.grad(score);
  let image = x;
  for (let i = 0; i < 4; i++) image = tf.tidy(() => image.add(towards(image).mul(5)).clipByValue(-1, 1));
  const inner = tf.model({ inputs: model.inputs, outputs: model.layers[0].output });
  const features = inner.predict(x), rest = tf.input({ shape: features.shape.slice(1) });
  const head = tf.model({ inputs: rest, outputs: model.layers.slice(1).reduce((y, layer) => layer.apply(y), rest) });
  const weights = tf.grad((features) => head.apply(features).slice([0, 1], [1, 1]).sum())(features).mean([0, 1, 2]);
  const map = features.mul(weights).mean(-1).relu();
  return [...image.dataSync(), ...map.div(map.max()).dataSync(), score(image).dataSync()[0]];
}
