// Programs as they are written for TensorFlow.js, under `strict`: tensors, ranks, buffers, gradients, optimizers.
import * as tf from '@tensorflow/tfjs';

// --- tensors of a rank -------------------------------------------------------------------------------------------------

const vector: tf.Tensor1D = tf.tensor1d([1, 2, 3]);
const matrix: tf.Tensor2D = tf.tensor2d([[1, 2], [3, 4]]);
const image: tf.Tensor3D = tf.tensor3d([[[1], [2]]]);
const batch: tf.Tensor4D = tf.expandDims(image);
const scalar: tf.Scalar = tf.scalar(3);
const generic: tf.Tensor<tf.Rank.R2> = tf.zeros([2, 2]);
const any: tf.Tensor = matrix;
const shape: number[] = any.shape;
const dtype: tf.DataType = any.dtype;

async function values(): Promise<void> {
  const rows: number[][] = await matrix.array();
  const flat: Float32Array | Int32Array | Uint8Array = await matrix.data();
  const first: number = (await scalar.data())[0];
  const nested: number[] = vector.arraySync();
  const list: number[] = Array.from(vector.dataSync());
}

// --- functions over tensors --------------------------------------------------------------------------------------------

function normalize(x: tf.Tensor2D): tf.Tensor2D {
  return tf.tidy(() => {
    const {mean, variance} = tf.moments(x, 0);
    return x.sub(mean).div(variance.sqrt().add(tf.scalar(1e-5))) as tf.Tensor2D;
  });
}

function first<T extends tf.Tensor>(list: T[]): T {
  return list[0];
}

const product: tf.Tensor2D = first([matrix]).matMul(matrix);
const sum: tf.Scalar = tf.sum(matrix);
const like: tf.TensorLike = [[1, 2], [3, 4]];
const buffer: tf.TensorBuffer<tf.Rank.R2> = tf.buffer([2, 2]);
buffer.set(1, 0, 0);
const named: tf.NamedTensorMap = {a: matrix, b: vector};
const container: tf.TensorContainer = {a: matrix, list: [vector, {deep: scalar}], name: 'x'};
const pair = tf.tidy((): [tf.Tensor1D, tf.Tensor2D] => [vector, matrix]);
tf.dispose([pair[0], pair[1]]);

// --- training ----------------------------------------------------------------------------------------------------------

const weights: tf.Variable<tf.Rank.R2> = tf.variable(tf.randomNormal([2, 1]));
const optimizer: tf.Optimizer = tf.train.adam(0.01);
const sgd: tf.SGDOptimizer = tf.train.sgd(0.1);
const loss = (prediction: tf.Tensor, label: tf.Tensor): tf.Scalar => prediction.sub(label).square().mean();
const cost: tf.Scalar | null = optimizer.minimize(() => loss(matrix.matMul(weights), tf.ones([2, 1])), true, [weights as tf.Variable]);
const {value, grads} = tf.variableGrads(() => weights.square().sum());
optimizer.applyGradients(grads);
const derivative: tf.Tensor = tf.grad((x) => x.square())(vector);
const cube = tf.customGrad((x, save) => {
  (save as tf.GradSaveFunc)([x as tf.Tensor]);
  return {value: (x as tf.Tensor).pow(3), gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => [dy.mul(saved[0].square()).mul(3)]};
});

// --- kernels, backends, flags, memory ----------------------------------------------------------------------------------

const kernel: tf.KernelConfig = {
  kernelName: 'Twice', backendName: 'wasm',
  kernelFunc: ({inputs, attrs}: {inputs: tf.NamedTensorInfoMap; attrs?: tf.NamedAttrMap}): tf.TensorInfo => inputs['x']!,
};
tf.registerKernel(kernel);
const gradient: tf.GradConfig = {kernelName: 'Twice', gradFunc: (dy) => ({x: () => (dy as tf.Tensor).mul(2)})};
const debug: boolean = tf.env().getBool('DEBUG');
const info: tf.MemoryInfo = tf.memory();
const timing: Promise<tf.TimingInfo> = tf.time(() => { matrix.square(); });
class Backend extends tf.KernelBackend {}
tf.registerBackend('mine', () => new Backend(), 0);

// --- names of types ----------------------------------------------------------------------------------------------------

const id: tf.DataId = matrix.dataId;
const signature: tf.SignatureDefEntry = {inputs: {x: {name: 'x:0', shape: [1], dtype: 'float32'}}, outputs: {}};
const options: tf.DataToGPUOptions = {customTexShape: [1, 2]};
const size: tf.ShapeMap['R2'] = [1, 2];
const object: tf.TensorContainerObject = {a: matrix, b: [vector]};
const list: tf.TensorContainerArray = [matrix, object];
