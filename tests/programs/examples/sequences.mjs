// Programs on text: sentiment of reviews, text that is written letter by letter, dates that are converted with attention.
import { integers, numbers, stream } from './numbers.mjs';

const seeded = (tf, seed) => tf.initializers.glorotUniform({ seed });
const recurrent = (tf, seed) => ({ kernelInitializer: seeded(tf, seed), recurrentInitializer: seeded(tf, seed + 100) });

// Reviews of different lengths, filled up with zeros at the front; good ones have more large words.
function reviews(count, length, words) {
  const next = stream(3);
  return Array.from({ length: count }, (_, i) => {
    const own = 3 + Math.floor(next() * (length - 3));
    const text = Array.from({ length: own }, () => 1 + Math.floor((words - 1) * (i % 2 ? Math.sqrt(next()) : next() ** 2)));
    return [...new Array(length - own).fill(0), ...text];
  });
}

async function sentimentBy(tf, layers) {
  const length = 16, words = 40, count = 48;
  const xs = tf.tensor2d(reviews(count, length, words), undefined, 'int32'), ys = tf.tensor2d(Array.from({ length: count }, (_, i) => [i % 2]));
  const model = tf.sequential();
  for (const layer of layers(length, words)) model.add(layer);
  model.compile({ optimizer: tf.train.adam(0.02), loss: 'binaryCrossentropy', metrics: ['acc'] });
  const { history } = await model.fit(xs, ys, { epochs: 4, batchSize: 16, shuffle: false });
  return [...Object.values(history).flat(), ...model.predict(xs).dataSync()];
}

export const sentimentLstm = (tf) => sentimentBy(tf, (inputLength, words) => [
  tf.layers.embedding({ inputDim: words, outputDim: 8, inputLength, maskZero: false, embeddingsInitializer: tf.initializers.randomUniform({ minval: -0.05, maxval: 0.05, seed: 1 }) }),
  tf.layers.lstm({ units: 8, ...recurrent(tf, 2) }),
  tf.layers.dense({ units: 1, activation: 'sigmoid', kernelInitializer: seeded(tf, 4) }),
]);

export const sentimentMasked = (tf) => sentimentBy(tf, (inputLength, words) => [
  tf.layers.embedding({ inputDim: words, outputDim: 8, inputLength, maskZero: true, embeddingsInitializer: tf.initializers.randomUniform({ minval: -0.05, maxval: 0.05, seed: 1 }) }),
  tf.layers.bidirectional({ layer: tf.layers.lstm({ units: 5, recurrentActivation: 'sigmoid', ...recurrent(tf, 2) }), mergeMode: 'concat' }),
  tf.layers.dense({ units: 1, activation: 'sigmoid', kernelInitializer: seeded(tf, 4) }),
]);

export const sentimentConv = (tf) => sentimentBy(tf, (inputLength, words) => [
  tf.layers.embedding({ inputDim: words, outputDim: 8, inputLength, embeddingsInitializer: tf.initializers.randomNormal({ stddev: 0.05, seed: 1 }) }),
  tf.layers.conv1d({ filters: 12, kernelSize: 5, padding: 'valid', activation: 'relu', kernelInitializer: tf.initializers.heNormal({ seed: 2 }) }),
  tf.layers.globalMaxPool1d({}),
  tf.layers.dense({ units: 1, activation: 'sigmoid', kernelInitializer: seeded(tf, 4) }),
]);

// A letter from probabilities, less or more daring; always the same for the same seed.
const sample = (tf, probabilities, temperature, seed) =>
  tf.tidy(() => tf.multinomial(tf.div(tf.log(probabilities), Math.max(temperature, 1e-6)), 1, seed, false).dataSync()[0]);

export async function letters(tf) {
  const text = 'the quick brown fox jumps over the lazy dog; '.repeat(4), alphabet = [...new Set(text)].sort(), window = 10;
  const codes = [...text].map((letter) => alphabet.indexOf(letter)), starts = Array.from({ length: 64 }, (_, i) => i * 2);
  const encode = (rows) => tf.oneHot(tf.tensor2d(rows, undefined, 'int32'), alphabet.length).toFloat();
  const xs = encode(starts.map((at) => codes.slice(at, at + window)));
  const ys = tf.oneHot(tf.tensor1d(starts.map((at) => codes[at + window]), 'int32'), alphabet.length).toFloat();
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 24, returnSequences: true, inputShape: [window, alphabet.length], ...recurrent(tf, 1) }));
  model.add(tf.layers.lstm({ units: 24, ...recurrent(tf, 2) }));
  model.add(tf.layers.dense({ units: alphabet.length, activation: 'softmax', kernelInitializer: seeded(tf, 3) }));
  model.compile({ optimizer: tf.train.rmsprop(0.01), loss: 'categoricalCrossentropy' });
  const batches = [];
  await model.fit(xs, ys, { epochs: 4, batchSize: 32, shuffle: false, callbacks: { onBatchEnd: async (_, { loss }) => batches.push(loss) } });
  const seed = codes.slice(0, window), written = [];
  for (let i = 0; i < 8; i++) {
    const probabilities = tf.tidy(() => model.predict(encode([seed])).squeeze());
    written.push(...probabilities.dataSync().slice(0, 5));
    sample(tf, probabilities, 0.7, i + 1);
    seed.push(codes[window + i]);   // what comes next in the text, so that a last digit does not change all that follows
    seed.shift();
    probabilities.dispose();
  }
  return [...batches, ...written];
}

// Encoder and decoder with attention: letters of one notation to letters of another.
export async function dates(tf) {
  const inputLength = 7, outputLength = 5, inputWords = 12, outputWords = 9, units = 10, count = 24;
  const embed = (inputDim, seed, inputLength) => tf.layers.embedding({
    inputDim, outputDim: units, inputLength, maskZero: false, embeddingsInitializer: tf.initializers.randomUniform({ minval: -0.1, maxval: 0.1, seed }),
  });
  const encoderInput = tf.input({ shape: [inputLength] }), decoderInput = tf.input({ shape: [outputLength] });
  const encoder = tf.layers.lstm({ units, returnSequences: true, ...recurrent(tf, 1) }).apply(embed(inputWords, 1, inputLength).apply(encoderInput));
  class LastTimeStep extends tf.layers.Layer {
    static className = 'LastTimeStep';
    computeOutputShape([batch, , size]) { return [batch, size]; }
    call(input) {
      const x = Array.isArray(input) ? input[0] : input;
      return tf.tidy(() => x.gather([x.shape[1] - 1], 1).squeeze([1]));
    }
  }
  tf.serialization.registerClass(LastTimeStep);
  const last = new LastTimeStep({}).apply(encoder);
  const decoder = tf.layers.lstm({ units, returnSequences: true, ...recurrent(tf, 2) }).apply(embed(outputWords, 2, outputLength).apply(decoderInput), { initialState: [last, last] });
  const attention = tf.layers.activation({ activation: 'softmax' }).apply(tf.layers.dot({ axes: [2, 2] }).apply([decoder, encoder]));
  const context = tf.layers.dot({ axes: [2, 1] }).apply([attention, encoder]);
  const joined = tf.layers.concatenate().apply([context, decoder]);
  const hidden = tf.layers.timeDistributed({ layer: tf.layers.dense({ units, activation: 'tanh', kernelInitializer: seeded(tf, 3) }) }).apply(joined);
  const output = tf.layers.timeDistributed({ layer: tf.layers.dense({ units: outputWords, activation: 'softmax', kernelInitializer: seeded(tf, 4) }) }).apply(hidden);
  const model = tf.model({ inputs: [encoderInput, decoderInput], outputs: output });
  model.compile({ loss: 'categoricalCrossentropy', optimizer: tf.train.adam(0.01) });
  const xs = tf.tensor2d(integers(count * inputLength, inputWords, 5), [count, inputLength]);
  const before = tf.tensor2d(integers(count * outputLength, outputWords, 6), [count, outputLength]);
  const ys = tf.oneHot(before.toInt().add(tf.scalar(1, 'int32')).mod(tf.scalar(outputWords, 'int32')), outputWords).toFloat();
  const { history } = await model.fit([xs, before], ys, { epochs: 3, batchSize: 8, shuffle: false });
  const weights = model.getWeights();
  return [...history.loss, ...model.predict([xs, before]).dataSync().slice(0, 60), weights.length, model.countParams()];
}

export async function numbersByHand(tf) {
  // A recurrent network of cells, states and gradients by hand.
  const units = 6, cells = [tf.layers.lstmCell({ units, ...recurrent(tf, 1) }), tf.layers.gruCell({ units, ...recurrent(tf, 2) })];
  const rnn = tf.layers.rnn({ cell: cells, returnSequences: true, returnState: true });
  const x = tf.tensor3d(numbers(2 * 5 * 3, 9), [2, 5, 3]);
  const [y, ...states] = rnn.apply(x);
  const { value, grads } = tf.variableGrads(() => tf.tidy(() => rnn.apply(x)[0].square().mean()));
  return [...y.dataSync(), ...states.flatMap((s) => [...s.dataSync()]), value.dataSync()[0], ...Object.values(grads).flatMap((g) => [...g.flatten().slice(0, 6).dataSync()])];
}
