// Functions made of ops in TypeScript, called here and in TensorFlow.js: values, gradients, errors, and no tensor left behind.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import oracle from '@tensorflow/tfjs';
import * as gossamer from '../../dist/index.js';

await Promise.all([gossamer.ready(), oracle.setBackend('cpu')]);

const LABELS = [[0, 1, 0], [1, 0, 0]];
const PREDICTIONS = [[0.2, 0.7, 0.1], [0.6, 0.3, 0.2]];
const SIGNAL = [1, -2, 3, 5, 0, 2, 1];

// Losses by what stands between predictions and weights or behind the weights, and by the shape of the weights.
const LOSSES = [
  ['absoluteDifference', [], [], [[1], [0]]],
  ['cosineDistance', [1], [], [[1], [2]]],
  ['hingeLoss', [], [], [[1], [0]]],
  ['huberLoss', [], [0.5], [[1, 0, 2], [1, 1, 1]]],
  ['logLoss', [], [1e-5], [[1], [0]]],
  ['meanSquaredError', [], [], 2],
  ['sigmoidCrossEntropy', [], [0.1], [[1], [3]]],
  ['softmaxCrossEntropy', [], [0.1], [1, 0]],
];

const CALLS = {
  'computeWeightedLoss': (tf) => tf.losses.computeWeightedLoss([1, 2, 3], [1, 0, 1]),
  'bandPart: scalar tensors': (tf) => tf.linalg.bandPart(tf.tensor2d(PREDICTIONS), tf.scalar(0, 'int32'), tf.scalar(-1, 'int32')),
  'gramSchmidt of a matrix': (tf) => tf.linalg.gramSchmidt(tf.tensor2d([[1, 2], [3, 5]])),
  'gramSchmidt of vectors': (tf) => tf.linalg.gramSchmidt([tf.tensor1d([1, 2, 2]), tf.tensor1d([3, 5, 0])]),
  'qr of a tall matrix': (tf) => tf.linalg.qr(tf.tensor2d([[1, 2], [3, 4], [5, -6]])),
  'qr of a tall matrix, full': (tf) => tf.linalg.qr(tf.tensor2d([[1, 2], [3, 4], [5, -6]]), true),
  'qr of a wide matrix': (tf) => tf.linalg.qr(tf.tensor2d([[-1, 2, 7], [3, 4, 1]])),
  'qr of a batch': (tf) => tf.linalg.qr(tf.tensor3d([[[1, 2], [3, 4]], [[2, 0], [1, 1]]])),
  'hannWindow, even': (tf) => tf.signal.hannWindow(6),
  'hannWindow, odd': (tf) => tf.signal.hannWindow(5),
  'hammingWindow': (tf) => tf.signal.hammingWindow(7),
  'frame': (tf) => tf.signal.frame(tf.tensor1d(SIGNAL), 3, 2),
  'frame, padded': (tf) => tf.signal.frame(tf.tensor1d(SIGNAL), 3, 2, true, 9),
  'frame, step and length with a common divisor': (tf) => tf.signal.frame(tf.tensor1d(SIGNAL), 4, 2, true, 9),
  'frame, step longer than the frames': (tf) => tf.signal.frame(tf.tensor1d(SIGNAL), 2, 4),
  'frame longer than the signal': (tf) => tf.signal.frame(tf.tensor1d(SIGNAL), 8, 1),
  'stft': (tf) => tf.signal.stft(tf.tensor1d(SIGNAL), 3, 2),
  'stft, length and window': (tf) => tf.signal.stft(tf.tensor1d(SIGNAL), 4, 1, 6, tf.signal.hammingWindow),
  'spectral.rfft': (tf) => tf.spectral.rfft(tf.tensor1d(SIGNAL)),
  'confusionMatrix': (tf) => tf.math.confusionMatrix([0, 1, 2, 1], [0, 2, 2, 1], 3),
  'movingAverage': (tf) => tf.movingAverage(tf.scalar(1), tf.scalar(4), 0.9, 3),
  'movingAverage, zero bias kept': (tf) => tf.movingAverage(tf.scalar(1), tf.scalar(4), tf.scalar(0.9), undefined, false),
  'batchNorm2d': (tf) => tf.batchNorm2d(PREDICTIONS, [0, 1, 2], [1, 2, 3], [1, 1, 1]),
  'fused.matMul': (tf) => tf.fused.matMul({a: PREDICTIONS, b: LABELS, transposeB: true, bias: tf.tensor1d([-0.5, 0]), activation: 'relu'}),
  'fused.conv2d': (tf) => tf.fused.conv2d({
    x: tf.ones([1, 4, 4, 1]), filter: tf.ones([3, 3, 1, 2]), strides: 1, pad: 'same', bias: tf.tensor1d([-5, 0]), activation: 'relu6'}),
  'fused.depthwiseConv2d': (tf) => tf.fused.depthwiseConv2d({
    x: tf.ones([1, 4, 4, 2]), filter: tf.ones([3, 3, 2, 1]), strides: 2, pad: 'valid', activation: 'sigmoid'}),
};

const REFUSED = {
  'losses: shapes differ': [(tf) => tf.losses.meanSquaredError([1], [1, 2]), /must match/],
  'losses: not a tensor': [(tf) => tf.losses.absoluteDifference({}, [1]), /'labels' passed to 'absoluteDifference' must be a Tensor/],
  'losses: reduction': [(tf) => tf.losses.absoluteDifference([1], [1], undefined, 9), /Unknown reduction/],
  'qr of a vector': [(tf) => tf.linalg.qr(tf.tensor1d([1])), /got rank 1/],
  'gramSchmidt of nothing': [(tf) => tf.linalg.gramSchmidt([]), /empty/],
  'gramSchmidt: lengths': [(tf) => tf.linalg.gramSchmidt([tf.tensor1d([1]), tf.tensor1d([1, 2])]), /Non-unique/],
  'confusionMatrix: half a class': [(tf) => tf.math.confusionMatrix([0], [0], 2.5), /positive integer.* got 2\.5/],
  'confusionMatrix: lengths': [(tf) => tf.math.confusionMatrix([0], [0, 1], 2), /1 vs\. 2/],
  'movingAverage: no step': [(tf) => tf.movingAverage(tf.scalar(1), tf.scalar(4), 0.9), /step/],
};

function plain(tf, result) {
  const tensors = result instanceof tf.Tensor ? [result] : result;
  return tensors.map((t) => ({dtype: t.dtype, shape: t.shape, values: Array.from(t.dataSync())}));
}

function assertSame(call) {
  const before = gossamer.memory().numTensors;
  const [ours, theirs] = [gossamer, oracle].map((tf) => tf.tidy(() => plain(tf, call(tf))));
  assert.deepEqual(ours.map(({dtype, shape}) => [dtype, shape]), theirs.map(({dtype, shape}) => [dtype, shape]));
  ours.forEach(({values}, i) => values.forEach((v, k) => {
    const wanted = theirs[i].values[k];
    assert.ok(Math.abs(v - wanted) < 1e-5 * Math.max(1, Math.abs(wanted)), `output ${i} [${k}]: ours ${v}, TensorFlow.js ${wanted}`);
  }));
  assert.equal(gossamer.memory().numTensors, before, 'tensors left behind');
}

describe('as TensorFlow.js', () => {
  for (const [name, before, behind, weights] of LOSSES) {
    for (const weight of [undefined, weights]) {
      for (const reduction of [0, 1, 2, 3]) {
        const loss = (tf, predictions) => tf.losses[name](LABELS, predictions, ...before, weight, ...behind, reduction);
        it(`${name}, reduction ${reduction}${weight ? ', weights' : ''}`, () => {
          assertSame((tf) => loss(tf, PREDICTIONS));
          assertSame((tf) => tf.grad((x) => loss(tf, x))(tf.tensor2d(PREDICTIONS)));
        });
      }
    }
  }
  for (const [name, call] of Object.entries(CALLS)) it(name, () => assertSame(call));
  for (const k of [1, 2]) {
    it(`inTopKAsync, k = ${k}`, async () => {
      const [ours, theirs] = await Promise.all([gossamer, oracle].map(async (tf) => plain(tf, await tf.inTopKAsync(PREDICTIONS, [1, 1], k))));
      assert.deepEqual(ours, theirs);
    });
  }
  for (const [name, [call, message]] of Object.entries(REFUSED)) it(name, () => assert.throws(() => call(gossamer), message));
});
