// tf.layers: a function per class, which is registered for configs at the same time. Names are set, since minified ones say nothing.
import {registerClass, type SerializableConstructor} from '../serialization';
import * as activations from './classes/advanced_activations';
import * as conv from './classes/conv';
import * as convRecurrent from './classes/conv_recurrent';
import * as core from './classes/core';
import * as embeddings from './classes/embedding';
import * as merge from './classes/merge';
import * as noise from './classes/noise';
import * as normalization from './classes/normalization';
import * as pooling from './classes/pooling';
import * as preprocessing from './classes/preprocessing';
import * as recurrent from './classes/recurrent';
import * as rnns from './classes/rnn';
import * as spatial from './classes/spatial';
import * as wrappers from './classes/wrappers';
import {InputLayer} from './engine/input_layer';
import type {Layer} from './engine/layer';
import * as functions from './functions';

export {input} from './engine/input_layer';
export {Layer} from './engine/layer';
export {RNN, RNNCell} from './classes/rnn';

function layer<Args extends unknown[], L extends Layer>(cls: new (...args: Args) => L): (...args: Args) => L {
  const registered = registerClass(cls as unknown as SerializableConstructor<L>);
  Object.defineProperty(cls, 'name', {value: registered.className});
  return (...args) => new cls(...args);
}

// --- core --------------------------------------------------------------------------------------------------------------

/** Where a model begins. @example tf.layers.inputLayer({inputShape: [4]}); */
export const inputLayer = layer(InputLayer);

/**
 * Fully connected: activation(x · kernel + bias), over the last axis.
 * @example tf.layers.dense({units: 2, kernelInitializer: 'ones'}).apply(tf.tensor2d([[1, 2, 3]])).print();  // [[6, 6]]
 */
export const dense = layer(core.Dense);
/**
 * In training, makes a part of the elements 0 and scales the others up. Source: Srivastava et al., Dropout, 2014.
 * @example tf.layers.dropout({rate: 0.5}).apply(tf.ones([1, 6]), {training: true}).print();
 */
export const dropout = layer(core.Dropout);
/**
 * {@link dropout} of whole features: [batch, time, features], where a feature is there or not at all steps.
 * @example tf.layers.spatialDropout1d({rate: 0.5}).apply(tf.ones([1, 2, 4]), {training: true}).print();
 */
export const spatialDropout1d = layer(core.SpatialDropout1D);
/** An activation by name. @example tf.layers.activation({activation: 'relu'}).apply(tf.tensor1d([-1, 2])).print();  // [0, 2] */
export const activation = layer(core.Activation);
/** All axes but the batch's become one. @example tf.layers.flatten().apply(tf.ones([1, 2, 3])).print();  // shape [1, 6] */
export const flatten = layer(core.Flatten);
/** [batch, features] to [batch, n, features]. @example tf.layers.repeatVector({n: 2}).apply(tf.tensor2d([[1, 2]])).print();  // [[[1, 2], [1, 2]]] */
export const repeatVector = layer(core.RepeatVector);
/** Another shape; the batch stays. @example tf.layers.reshape({targetShape: [2, 2]}).apply(tf.tensor2d([[1, 2, 3, 4]])).print(); */
export const reshape = layer(core.Reshape);
/** Another order of axes; the batch stays. @example tf.layers.permute({dims: [2, 1]}).apply(tf.ones([1, 2, 3])).print();  // shape [1, 3, 2] */
export const permute = layer(core.Permute);
/**
 * Marks time steps whose features all have one value as not there, for the layers after it.
 * @example tf.layers.masking({maskValue: 0}).computeMask(tf.tensor3d([[[1, 2], [0, 0]]])).print();  // [[true, false]]
 */
export const masking = layer(core.Masking);
/** A vector for each whole number. @example tf.layers.embedding({inputDim: 10, outputDim: 2}).apply(tf.tensor2d([[1, 9]])).print();  // shape [1, 2, 2] */
export const embedding = layer(embeddings.Embedding);

// --- activations -------------------------------------------------------------------------------------------------------

/** x, or exp(x) - 1 below 0. Source: Clevert et al., https://arxiv.org/abs/1511.07289. @example tf.layers.elu().apply(tf.tensor1d([-1, 2])).print(); */
export const elu = layer(activations.ELU);
/** max(x, 0), optionally not above `maxValue`. @example tf.layers.reLU({maxValue: 6}).apply(tf.tensor1d([-1, 9])).print();  // [0, 6] */
export const reLU = layer(activations.ReLU);
/** x, or alpha * x below 0. @example tf.layers.leakyReLU({alpha: 0.1}).apply(tf.tensor1d([-1, 2])).print();  // [-0.1, 2] */
export const leakyReLU = layer(activations.LeakyReLU);
/** x, or trained slopes times x below 0. Source: He et al., https://arxiv.org/abs/1502.01852. @example tf.layers.prelu().apply(tf.tensor2d([[-1, 2]])).print(); */
export const prelu = layer(activations.PReLU);
/** exp(x), divided by its sum along an axis. @example tf.layers.softmax().apply(tf.tensor2d([[1, 1]])).print();  // [[0.5, 0.5]] */
export const softmax = layer(activations.Softmax);
/** x, or 0 up to theta. @example tf.layers.thresholdedReLU({theta: 1}).apply(tf.tensor1d([0.5, 2])).print();  // [0, 2] */
export const thresholdedReLU = layer(activations.ThresholdedReLU);

// --- convolutions and images ---------------------------------------------------------------------------------------------

/** Convolution of [batch, time, channels]. @example tf.layers.conv1d({filters: 2, kernelSize: 3}).apply(tf.ones([1, 5, 1])).print();  // shape [1, 3, 2] */
export const conv1d = layer(conv.Conv1D);
/** Convolution of images. @example tf.layers.conv2d({filters: 2, kernelSize: 3}).apply(tf.ones([1, 5, 5, 1])).print();  // shape [1, 3, 3, 2] */
export const conv2d = layer(conv.Conv2D);
/** Convolution of volumes. @example tf.layers.conv3d({filters: 2, kernelSize: 2}).apply(tf.ones([1, 3, 3, 3, 1])).print();  // shape [1, 2, 2, 2, 2] */
export const conv3d = layer(conv.Conv3D);
/** The transpose of {@link conv2d}, which enlarges. @example tf.layers.conv2dTranspose({filters: 1, kernelSize: 2, strides: 2}).apply(tf.ones([1, 2, 2, 1])).print(); */
export const conv2dTranspose = layer(conv.Conv2DTranspose);
/** The transpose of {@link conv3d}, which enlarges. @example tf.layers.conv3dTranspose({filters: 1, kernelSize: 2, strides: 2}).apply(tf.ones([1, 1, 1, 1, 1])).print(); */
export const conv3dTranspose = layer(conv.Conv3DTranspose);
/**
 * A convolution of each channel by itself, then one of all channels pixel by pixel. Source: Chollet, https://arxiv.org/abs/1610.02357.
 * @example tf.layers.separableConv2d({filters: 2, kernelSize: 3}).apply(tf.ones([1, 5, 5, 3])).print();  // shape [1, 3, 3, 2]
 */
export const separableConv2d = layer(conv.SeparableConv2D);
/** A convolution of each channel by itself. @example tf.layers.depthwiseConv2d({kernelSize: 3}).apply(tf.ones([1, 5, 5, 3])).print();  // shape [1, 3, 3, 3] */
export const depthwiseConv2d = layer(conv.DepthwiseConv2D);
/** Cuts margins off images. @example tf.layers.cropping2D({cropping: [[1, 0], [1, 0]]}).apply(tf.ones([1, 3, 3, 1])).print();  // shape [1, 2, 2, 1] */
export const cropping2D = layer(spatial.Cropping2D);
/** Enlarges images by whole factors. @example tf.layers.upSampling2d({size: [2, 2]}).apply(tf.ones([1, 2, 2, 1])).print();  // shape [1, 4, 4, 1] */
export const upSampling2d = layer(spatial.UpSampling2D);
/** Adds margins of zeros to images. @example tf.layers.zeroPadding2d({padding: 1}).apply(tf.ones([1, 2, 2, 1])).print();  // shape [1, 4, 4, 1] */
export const zeroPadding2d = layer(spatial.ZeroPadding2D);

// --- pooling ---------------------------------------------------------------------------------------------------------------

/** Means of windows of [batch, time, channels]. @example tf.layers.averagePooling1d({poolSize: 2}).apply(tf.ones([1, 4, 1])).print();  // shape [1, 2, 1] */
export const averagePooling1d = layer(pooling.AveragePooling1D);
/** Means of windows of images. @example tf.layers.averagePooling2d({poolSize: 2}).apply(tf.ones([1, 4, 4, 1])).print();  // shape [1, 2, 2, 1] */
export const averagePooling2d = layer(pooling.AveragePooling2D);
/** Means of windows of volumes. @example tf.layers.averagePooling3d({poolSize: 2}).apply(tf.ones([1, 2, 2, 2, 1])).print();  // shape [1, 1, 1, 1, 1] */
export const averagePooling3d = layer(pooling.AveragePooling3D);
/** Greatest values of windows of [batch, time, channels]. @example tf.layers.maxPooling1d({poolSize: 2}).apply(tf.ones([1, 4, 1])).print();  // shape [1, 2, 1] */
export const maxPooling1d = layer(pooling.MaxPooling1D);
/** Greatest values of windows of images. @example tf.layers.maxPooling2d({poolSize: 2}).apply(tf.ones([1, 4, 4, 1])).print();  // shape [1, 2, 2, 1] */
export const maxPooling2d = layer(pooling.MaxPooling2D);
/** Greatest values of windows of volumes. @example tf.layers.maxPooling3d({poolSize: 2}).apply(tf.ones([1, 2, 2, 2, 1])).print();  // shape [1, 1, 1, 1, 1] */
export const maxPooling3d = layer(pooling.MaxPooling3D);
/** Means over time. @example tf.layers.globalAveragePooling1d().apply(tf.tensor3d([[[1], [3]]])).print();  // [[2]] */
export const globalAveragePooling1d = layer(pooling.GlobalAveragePooling1D);
/** Means over images. @example tf.layers.globalAveragePooling2d().apply(tf.ones([1, 2, 2, 3])).print();  // [[1, 1, 1]] */
export const globalAveragePooling2d = layer(pooling.GlobalAveragePooling2D);
/** Greatest values over time. @example tf.layers.globalMaxPooling1d().apply(tf.tensor3d([[[1], [3]]])).print();  // [[3]] */
export const globalMaxPooling1d = layer(pooling.GlobalMaxPooling1D);
/** Greatest values over images. @example tf.layers.globalMaxPooling2d().apply(tf.ones([1, 2, 2, 3])).print();  // [[1, 1, 1]] */
export const globalMaxPooling2d = layer(pooling.GlobalMaxPooling2D);

export {
  averagePooling1d as avgPool1d, averagePooling1d as avgPooling1d, averagePooling2d as avgPool2d, averagePooling2d as avgPooling2d,
  averagePooling3d as avgPool3d, averagePooling3d as avgPooling3d, globalMaxPooling1d as globalMaxPool1d, globalMaxPooling2d as globalMaxPool2d,
  maxPooling1d as maxPool1d, maxPooling2d as maxPool2d,
};

// --- merging ---------------------------------------------------------------------------------------------------------------

/** The sum of inputs. @example tf.layers.add().apply([tf.ones([1, 2]), tf.ones([1, 2])]).print();  // [[2, 2]] */
export const add = layer(merge.Add);
/** The mean of inputs. @example tf.layers.average().apply([tf.ones([1, 2]), tf.zeros([1, 2])]).print();  // [[0.5, 0.5]] */
export const average = layer(merge.Average);
/** Inputs one after the other along an axis. @example tf.layers.concatenate().apply([tf.ones([1, 2]), tf.zeros([1, 1])]).print();  // [[1, 1, 0]] */
export const concatenate = layer(merge.Concatenate);
/** The greatest of inputs. @example tf.layers.maximum().apply([tf.ones([1, 2]), tf.zeros([1, 2])]).print();  // [[1, 1]] */
export const maximum = layer(merge.Maximum);
/** The least of inputs. @example tf.layers.minimum().apply([tf.ones([1, 2]), tf.zeros([1, 2])]).print();  // [[0, 0]] */
export const minimum = layer(merge.Minimum);
/** The product of inputs. @example tf.layers.multiply().apply([tf.ones([1, 2]), tf.zeros([1, 2])]).print();  // [[0, 0]] */
export const multiply = layer(merge.Multiply);
/** Scalar products of two inputs along an axis. @example tf.layers.dot({axes: 1}).apply([tf.tensor2d([[1, 2]]), tf.tensor2d([[3, 4]])]).print();  // [[11]] */
export const dot = layer(merge.Dot);

// --- normalization and noise -----------------------------------------------------------------------------------------------

/**
 * Gives each feature mean 0 and variance 1 over the batch in training, by moving averages else; then a trained scale and offset. Source:
 * Ioffe and Szegedy, https://arxiv.org/abs/1502.03167.
 * @example tf.layers.batchNormalization().apply(tf.tensor2d([[1], [3]]), {training: true}).print();  // [[-1], [1]]
 */
export const batchNormalization = layer(normalization.BatchNormalization);
/**
 * Gives each example mean 0 and variance 1, then a trained scale and offset. Source: Ba et al., https://arxiv.org/abs/1607.06450.
 * @example tf.layers.layerNormalization().apply(tf.tensor2d([[1, 3]])).print();  // [[-1, 1]]
 */
export const layerNormalization = layer(normalization.LayerNormalization);
/** In training, adds normal noise. @example tf.layers.gaussianNoise({stddev: 1}).apply(tf.zeros([1, 4]), {training: true}).print(); */
export const gaussianNoise = layer(noise.GaussianNoise);
/** In training, multiplies by normal noise around 1. @example tf.layers.gaussianDropout({rate: 0.5}).apply(tf.ones([1, 4]), {training: true}).print(); */
export const gaussianDropout = layer(noise.GaussianDropout);
/**
 * Dropout that keeps mean and variance, for selu activations. Source: Klambauer et al., https://arxiv.org/abs/1706.02515.
 * @example tf.layers.alphaDropout({rate: 0.5}).apply(tf.ones([1, 4]), {training: true}).print();
 */
export const alphaDropout = layer(noise.AlphaDropout);

// --- sequences -------------------------------------------------------------------------------------------------------------

/**
 * A cell over the time steps of [batch, time, ...].
 * @example tf.layers.rnn({cell: tf.layers.simpleRNNCell({units: 2})}).apply(tf.ones([1, 3, 4])).print();  // shape [1, 2]
 */
export const rnn = layer(rnns.RNN);
/** Cells one after the other, as one. @example tf.layers.rnn({cell: [8, 4].map((units) => tf.layers.lstmCell({units}))}).apply(tf.ones([1, 3, 2])).print(); */
export const stackedRNNCells = layer(rnns.StackedRNNCells);
/** h = activation(x · kernel + h · recurrentKernel + bias), over time. @example tf.layers.simpleRNN({units: 2}).apply(tf.ones([1, 3, 4])).print();  // shape [1, 2] */
export const simpleRNN = layer(recurrent.SimpleRNN);
/** One step of {@link simpleRNN}. @example tf.layers.rnn({cell: tf.layers.simpleRNNCell({units: 2})}).apply(tf.ones([1, 3, 4])).print(); */
export const simpleRNNCell = layer(recurrent.SimpleRNNCell);
/** Gated recurrent units. Source: Cho et al., https://arxiv.org/abs/1406.1078. @example tf.layers.gru({units: 2}).apply(tf.ones([1, 3, 4])).print();  // shape [1, 2] */
export const gru = layer(recurrent.GRU);
/** One step of {@link gru}. @example tf.layers.rnn({cell: tf.layers.gruCell({units: 2})}).apply(tf.ones([1, 3, 4])).print(); */
export const gruCell = layer(recurrent.GRUCell);
/** Long short-term memory. Source: Hochreiter and Schmidhuber, 1997. @example tf.layers.lstm({units: 2}).apply(tf.ones([1, 3, 4])).print();  // shape [1, 2] */
export const lstm = layer(recurrent.LSTM);
/** One step of {@link lstm}. @example tf.layers.rnn({cell: tf.layers.lstmCell({units: 2})}).apply(tf.ones([1, 3, 4])).print(); */
export const lstmCell = layer(recurrent.LSTMCell);
/**
 * LSTM over images: products are convolutions. Source: Shi et al., https://arxiv.org/abs/1506.04214.
 * @example tf.layers.convLstm2d({filters: 1, kernelSize: 2}).apply(tf.ones([1, 2, 4, 4, 1])).print();  // shape [1, 3, 3, 1]
 */
export const convLstm2d = layer(convRecurrent.ConvLSTM2D);
/** One step of {@link convLstm2d}. @example tf.layers.convLstm2dCell({filters: 1, kernelSize: 2}); */
export const convLstm2dCell = layer(convRecurrent.ConvLSTM2DCell);
/**
 * A recurrent layer and another one like it that goes through sequences from the end.
 * @example tf.layers.bidirectional({layer: tf.layers.lstm({units: 2})}).apply(tf.ones([1, 3, 4])).print();  // shape [1, 4]
 */
export const bidirectional = layer(wrappers.Bidirectional);
/** A layer on every time step. @example tf.layers.timeDistributed({layer: tf.layers.dense({units: 2})}).apply(tf.ones([1, 3, 4])).print();  // shape [1, 3, 2] */
export const timeDistributed = layer(wrappers.TimeDistributed);

// --- preprocessing ---------------------------------------------------------------------------------------------------------

/** x * scale + offset. @example tf.layers.rescaling({scale: 1 / 255}).apply(tf.tensor1d([0, 255])).print();  // [0, 1] */
export const rescaling = layer(preprocessing.Rescaling);
/** The middle of images; enlarges what is too small. @example tf.layers.centerCrop({height: 1, width: 1}).apply(tf.ones([1, 3, 3, 1])).print();  // shape [1, 1, 1, 1] */
export const centerCrop = layer(preprocessing.CenterCrop);
/** Images of another size. @example tf.layers.resizing({height: 2, width: 2}).apply(tf.ones([1, 4, 4, 3])).print();  // shape [1, 2, 2, 3] */
export const resizing = layer(preprocessing.Resizing);
/** Which categories are there, or how often. @example tf.layers.categoryEncoding({numTokens: 4}).apply(tf.tensor2d([[0, 2]])).print();  // [[1, 0, 1, 0]] */
export const categoryEncoding = layer(preprocessing.CategoryEncoding);
/** Images of a random width. @example tf.layers.randomWidth({factor: 0.5}).apply(tf.ones([1, 4, 4, 3])).print(); */
export const randomWidth = layer(preprocessing.RandomWidth);

// The longest is the name proper: maxPooling1d, not maxPool1d.
for (const [name, make] of Object.entries<unknown>(functions)) {
  if (typeof make === 'function' && !('className' in make) && name.length > make.name.length) Object.defineProperty(make, 'name', {value: name});
}
