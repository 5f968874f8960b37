// Programs on tables: classes of flowers, prices of houses, a curve through points, a time series from a generator.
import { given, numbers, stream } from './numbers.mjs';

const seeded = (tf, seed) => tf.initializers.glorotUniform({ seed });

// Three kinds with four measures each, which overlap a little.
function flowers(count) {
  const next = stream(7), rows = [], kinds = [];
  for (let i = 0; i < count; i++) {
    const kind = i % 3;
    rows.push([0, 1, 2, 3].map((k) => 2 * Math.sin(kind * 2 + k) + next()));
    kinds.push(kind);
  }
  return { rows, kinds };
}

export async function iris(tf) {
  const { rows, kinds } = flowers(90);
  const xs = tf.tensor2d(rows), ys = tf.oneHot(tf.tensor1d(kinds, 'int32'), 3);
  const model = tf.sequential();
  model.add(tf.layers.dense({ units: 10, activation: 'sigmoid', inputShape: [4], kernelInitializer: seeded(tf, 1) }));
  model.add(tf.layers.dense({ units: 3, activation: 'softmax', kernelInitializer: seeded(tf, 2) }));
  model.compile({ optimizer: tf.train.adam(0.05), loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  const seen = [];
  const history = await model.fit(xs, ys, {
    epochs: 20, shuffle: false, validationSplit: 0.2, callbacks: { onEpochEnd: async (epoch, logs) => seen.push(epoch, logs.val_acc) },
  });
  const predicted = model.predict(xs).argMax(-1), confusion = tf.math.confusionMatrix(tf.tensor1d(kinds, 'int32'), predicted, 3);
  return [...Object.values(history.history).flat(), ...seen, ...confusion.dataSync()];
}

export async function houses(tf) {
  const x = given(tf, [64, 12], 3), { mean, variance } = tf.moments(x, 0), normal = x.sub(mean).div(variance.sqrt());
  const y = tf.tidy(() => normal.square().sum(1, true).add(given(tf, [64, 1], 4)));
  const model = tf.sequential({ layers: [
    tf.layers.dense({ inputShape: [12], units: 50, activation: 'sigmoid', kernelInitializer: seeded(tf, 1) }),
    tf.layers.dense({ units: 50, activation: 'sigmoid', kernelInitializer: seeded(tf, 2), kernelRegularizer: tf.regularizers.l2({ l2: 0.001 }) }),
    tf.layers.dense({ units: 1, kernelInitializer: seeded(tf, 3) }),
  ] });
  model.compile({ optimizer: tf.train.sgd(0.01), loss: 'meanSquaredError', metrics: ['mae', 'mse'] });
  const stop = tf.callbacks.earlyStopping({ monitor: 'val_loss', patience: 3 });
  const { history, epoch } = await model.fit(normal, y, { batchSize: 10, epochs: 15, validationSplit: 0.2, shuffle: false, callbacks: [stop] });
  const results = model.evaluate(normal, y, { batchSize: 16 });
  return [...Object.values(history).flat(), ...epoch, ...results.map((result) => result.dataSync()[0]), ...model.layers[0].getWeights()[0].abs().sum(1).dataSync()];
}

export async function curve(tf) {
  const a = tf.variable(tf.scalar(0.1)), b = tf.variable(tf.scalar(-0.2)), c = tf.variable(tf.scalar(0.3)), d = tf.variable(tf.scalar(0.4));
  const xs = tf.tensor1d(numbers(50, 5)), ys = xs.pow(3).mul(-0.8).sub(xs.square().mul(0.2)).add(xs.mul(0.9)).add(0.5);
  const predict = (x) => tf.tidy(() => a.mul(x.pow(tf.scalar(3, 'int32'))).add(b.mul(x.square())).add(c.mul(x)).add(d));
  const optimizer = tf.train.sgd(0.5), losses = [];
  for (let i = 0; i < 75; i++) {
    const cost = optimizer.minimize(() => predict(xs).sub(ys).square().mean(), true);
    losses.push(cost.dataSync()[0]);
    cost.dispose();
    await tf.nextFrame();
  }
  return [...losses, ...[a, b, c, d].map((v) => v.dataSync()[0])];
}

export async function weather(tf) {
  const steps = 12, features = 3;
  const samples = (seed) => function* () {
    for (const next = stream(seed);;) {
      const phase = 6 * next();
      const xs = Array.from({ length: steps }, (_, t) => Array.from({ length: features }, (_, k) => Math.sin(phase + t / (k + 2))));
      yield { xs, ys: [Math.sin(phase + steps / 2)] };
    }
  };
  const dataset = tf.data.generator(samples(11)).batch(16).prefetch(2);
  const model = tf.sequential({ layers: [
    tf.layers.gru({ units: 8, inputShape: [steps, features], recurrentDropout: 0, kernelInitializer: seeded(tf, 1), recurrentInitializer: seeded(tf, 2) }),
    tf.layers.dense({ units: 1, kernelInitializer: seeded(tf, 3) }),
  ] });
  model.compile({ optimizer: 'rmsprop', loss: 'meanAbsoluteError' });
  const { history } = await model.fitDataset(dataset, {
    epochs: 3, batchesPerEpoch: 5, validationData: tf.data.generator(samples(12)).batch(8).take(2), validationBatches: 2,
  });
  return Object.values(history).flat();
}
