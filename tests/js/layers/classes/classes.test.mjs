// Every layer class but the recurrent ones.
import {compare} from './compare.mjs';

const ints = (shape, ...values) => ({values, shape, dtype: 'int32'});
const training = {training: true};

compare('core', [
  {name: 'dense', make: (tf) => tf.layers.dense({units: 3, name: 'a'}), inputs: [[2, 4]]},
  {name: 'dense, rank 3, softmax', make: (tf) => tf.layers.dense({units: 3, activation: 'softmax', name: 'a'}), inputs: [[2, 3, 4]]},
  ...['relu', 'relu6', 'elu', 'sigmoid', 'tanh', 'hardSigmoid', 'softsign', 'softplus', 'selu', 'swish', 'mish', 'gelu', 'gelu_new', 'logSoftmax']
    .map((activation) => ({name: `dense, ${activation}`, make: (tf) => tf.layers.dense({units: 3, activation, name: 'a'}), inputs: [[2, 4]]})),
  {
    name: 'dense, without bias, regularized and constrained',
    make: (tf) => tf.layers.dense({units: 3, useBias: false, kernelRegularizer: 'l1l2', kernelConstraint: tf.constraints.maxNorm({maxValue: 1}), name: 'a'}),
    inputs: [[2, 4]],
  },
  {name: 'dropout outside of training', make: (tf) => tf.layers.dropout({rate: 0.5, name: 'a'}), inputs: [[2, 4]]},
  {name: 'activation', make: (tf) => tf.layers.activation({activation: 'tanh', name: 'a'}), inputs: [[2, 4]]},
  {name: 'flatten', make: (tf) => tf.layers.flatten({name: 'a'}), inputs: [[2, 3, 2, 2]]},
  {name: 'flatten, channels first', make: (tf) => tf.layers.flatten({dataFormat: 'channelsFirst', name: 'a'}), inputs: [[2, 3, 2, 2]]},
  {name: 'repeatVector', make: (tf) => tf.layers.repeatVector({n: 3, name: 'a'}), inputs: [[2, 4]]},
  {name: 'reshape, open size', make: (tf) => tf.layers.reshape({targetShape: [2, -1], name: 'a'}), inputs: [[2, 3, 4]]},
  {name: 'permute', make: (tf) => tf.layers.permute({dims: [3, 1, 2], name: 'a'}), inputs: [[2, 3, 4, 5]]},
  {name: 'masking', make: (tf) => tf.layers.masking({name: 'a'}), inputs: [{values: [1, 2, 0, 0, 0, 3], shape: [1, 3, 2], dtype: 'float32'}]},
  {name: 'embedding', make: (tf) => tf.layers.embedding({inputDim: 5, outputDim: 3, name: 'a'}), inputs: [ints([2, 3], 0, 4, 1, 1, 2, 3)]},
  {
    name: 'embedding, length and mask', make: (tf) => tf.layers.embedding({inputDim: 5, outputDim: 3, inputLength: 2, maskZero: true, name: 'a'}),
    inputs: [ints([2, 2], 0, 4, 1, 1)],
  },
]);

compare('activations', [
  {name: 'reLU, greatest value', make: (tf) => tf.layers.reLU({maxValue: 0.4, name: 'a'}), inputs: [[2, 4]]},
  {name: 'leakyReLU', make: (tf) => tf.layers.leakyReLU({name: 'a'}), inputs: [[2, 4]]},
  {name: 'prelu', make: (tf) => tf.layers.prelu({name: 'a'}), inputs: [[2, 4]]},
  {name: 'prelu, shared axes', make: (tf) => tf.layers.prelu({sharedAxes: [1, 2], name: 'a'}), inputs: [[2, 3, 4, 2]]},
  {name: 'elu', make: (tf) => tf.layers.elu({name: 'a'}), inputs: [[2, 4]]},
  {name: 'thresholdedReLU', make: (tf) => tf.layers.thresholdedReLU({theta: 0.2, name: 'a'}), inputs: [[2, 4]]},
  {name: 'softmax', make: (tf) => tf.layers.softmax({axis: -1, name: 'a'}), inputs: [[2, 4]]},
  {name: 'softmax, two axes', make: (tf) => tf.layers.softmax({axis: [1, 2], name: 'a'}), inputs: [[2, 3, 4]]},
  {name: 'softmax, mask', make: (tf) => tf.layers.softmax({axis: -1, name: 'a'}), inputs: [[2, 3]], call: {mask: (tf) => tf.tensor2d([[1, 1, 0], [1, 0, 1]])}},
]);

const image = [2, 6, 5, 3], volume = [1, 4, 5, 4, 2], first = {dataFormat: 'channelsFirst'};
compare('convolutions', [
  {name: 'conv1d', make: (tf) => tf.layers.conv1d({filters: 4, kernelSize: 3, activation: 'relu', name: 'a'}), inputs: [[2, 7, 3]]},
  {name: 'conv1d, same, strides', make: (tf) => tf.layers.conv1d({filters: 4, kernelSize: 3, strides: 2, padding: 'same', name: 'a'}), inputs: [[2, 7, 3]]},
  {name: 'conv1d, dilation', make: (tf) => tf.layers.conv1d({filters: 4, kernelSize: 3, dilationRate: 2, name: 'a'}), inputs: [[2, 7, 3]], grad: false},
  {name: 'conv2d', make: (tf) => tf.layers.conv2d({filters: 4, kernelSize: 3, name: 'a'}), inputs: [image]},
  {name: 'conv2d, same, strides, relu', make: (tf) => tf.layers.conv2d({filters: 4, kernelSize: [3, 2], strides: [2, 1], padding: 'same', activation: 'relu', name: 'a'}), inputs: [image]},
  {name: 'conv2d, dilation, tanh', make: (tf) => tf.layers.conv2d({filters: 4, kernelSize: 2, dilationRate: 2, activation: 'tanh', name: 'a'}), inputs: [image], grad: false},
  {name: 'conv2d, channels first, without bias', make: (tf) => tf.layers.conv2d({filters: 4, kernelSize: 2, useBias: false, ...first, name: 'a'}), inputs: [image]},
  {name: 'conv3d', make: (tf) => tf.layers.conv3d({filters: 3, kernelSize: 2, strides: [1, 2, 1], activation: 'relu', name: 'a'}), inputs: [volume], tolerance: 1e-4},
  {name: 'conv3d, same', make: (tf) => tf.layers.conv3d({filters: 3, kernelSize: 2, padding: 'same', name: 'a'}), inputs: [volume], tolerance: 1e-4},
  {name: 'conv2dTranspose', make: (tf) => tf.layers.conv2dTranspose({filters: 4, kernelSize: 3, strides: 2, activation: 'relu', name: 'a'}), inputs: [image], tolerance: 1e-4},
  {name: 'conv2dTranspose, same, channels first', make: (tf) => tf.layers.conv2dTranspose({filters: 4, kernelSize: 3, strides: [2, 1], padding: 'same', ...first, name: 'a'}), inputs: [image]},
  {name: 'conv3dTranspose', make: (tf) => tf.layers.conv3dTranspose({filters: 3, kernelSize: 2, strides: 2, name: 'a'}), inputs: [volume], grad: false},
  {name: 'separableConv2d', make: (tf) => tf.layers.separableConv2d({filters: 4, kernelSize: 2, activation: 'relu', name: 'a'}), inputs: [image], config: {depthMultiplier: 1}},
  {name: 'separableConv2d, two per channel', make: (tf) => tf.layers.separableConv2d({filters: 4, kernelSize: 3, depthMultiplier: 2, padding: 'same', name: 'a'}), inputs: [image], config: {depthMultiplier: 2}, tolerance: 1e-4},
  {name: 'depthwiseConv2d', make: (tf) => tf.layers.depthwiseConv2d({kernelSize: 3, depthMultiplier: 2, strides: 2, name: 'a'}), inputs: [image]},
  {name: 'depthwiseConv2d, same, relu', make: (tf) => tf.layers.depthwiseConv2d({kernelSize: 2, padding: 'same', activation: 'relu', name: 'a'}), inputs: [image]},
  {name: 'cropping2D', make: (tf) => tf.layers.cropping2D({cropping: [[1, 2], [0, 1]], name: 'a'}), inputs: [image]},
  {name: 'cropping2D, channels first', make: (tf) => tf.layers.cropping2D({cropping: [1, 0], ...first, name: 'a'}), inputs: [image]},
  {name: 'upSampling2d', make: (tf) => tf.layers.upSampling2d({size: [2, 3], name: 'a'}), inputs: [image]},
  {name: 'upSampling2d, bilinear, channels first', make: (tf) => tf.layers.upSampling2d({interpolation: 'bilinear', ...first, name: 'a'}), inputs: [image]},
  {name: 'zeroPadding2d', make: (tf) => tf.layers.zeroPadding2d({padding: [[1, 0], [2, 1]], name: 'a'}), inputs: [image]},
  {name: 'zeroPadding2d, channels first', make: (tf) => tf.layers.zeroPadding2d({padding: 1, ...first, name: 'a'}), inputs: [image]},
]);

const poolings = ['maxPooling', 'averagePooling'].flatMap((name) => [[1, [2, 7, 3]], [2, [2, 7, 6, 3]], [3, volume]].flatMap(([rank, shape]) => [
  {name: `${name}${rank}d`, make: (tf) => tf.layers[`${name}${rank}d`]({name: 'a'}), inputs: [shape]},
  {name: `${name}${rank}d, same, window of 3`, make: (tf) => tf.layers[`${name}${rank}d`]({poolSize: 3, strides: 2, padding: 'same', name: 'a'}), inputs: [shape]},
]));
compare('pooling', [
  ...poolings,
  {name: 'maxPooling2d, channels first', make: (tf) => tf.layers.maxPooling2d({...first, name: 'a'}), inputs: [image]},
  ...['globalAveragePooling1d', 'globalMaxPooling1d'].map((name) => ({name, make: (tf) => tf.layers[name]({name: 'a'}), inputs: [[2, 3, 4]]})),
  ...['globalAveragePooling2d', 'globalMaxPooling2d'].flatMap((name) => [
    {name, make: (tf) => tf.layers[name]({name: 'a'}), inputs: [image]},
    {name: `${name}, channels first`, make: (tf) => tf.layers[name]({...first, name: 'a'}), inputs: [image]},
  ]),
]);

compare('merging', [
  ...['add', 'average', 'maximum', 'minimum', 'multiply'].flatMap((name) => [
    {name, make: (tf) => tf.layers[name]({name: 'a'}), inputs: [[2, 3], [2, 3], [2, 3]]},
    {name: `${name}, other ranks`, make: (tf) => tf.layers[name]({name: 'a'}), inputs: [[2, 3], [2, 4, 3]]},
  ]),
  {name: 'concatenate', make: (tf) => tf.layers.concatenate({name: 'a'}), inputs: [[2, 3], [2, 1]]},
  {name: 'concatenate, axis', make: (tf) => tf.layers.concatenate({axis: 1, name: 'a'}), inputs: [[2, 3, 2], [2, 1, 2]]},
  {name: 'dot', make: (tf) => tf.layers.dot({axes: -1, name: 'a'}), inputs: [[2, 3], [2, 3]]},
  {name: 'dot, cosines', make: (tf) => tf.layers.dot({axes: 1, normalize: true, name: 'a'}), inputs: [[2, 3], [2, 3]]},
  {name: 'dot, matrices', make: (tf) => tf.layers.dot({axes: [1, 2], name: 'a'}), inputs: [[2, 3, 4], [2, 5, 3]]},
  {name: 'dot, matrix and vector', make: (tf) => tf.layers.dot({axes: [2, 1], name: 'a'}), inputs: [[2, 3, 4], [2, 4]]},
]);

compare('normalization and noise', [
  {name: 'batchNormalization', make: (tf) => tf.layers.batchNormalization({name: 'a'}), inputs: [[4, 3]]},
  {name: 'batchNormalization, axis in a list, as Keras writes it', make: (tf) => tf.layers.batchNormalization({axis: [1], name: 'a'}), inputs: [[4, 3]], config: {axis: 1}},
  {name: 'batchNormalization in training', make: (tf) => tf.layers.batchNormalization({name: 'a'}), inputs: [[4, 3]], call: training, tolerance: 1e-3},
  {name: 'batchNormalization in training, images', make: (tf) => tf.layers.batchNormalization({momentum: 0.8, name: 'a'}), inputs: [image], call: training, tolerance: 1e-3},
  {name: 'batchNormalization, neither scale nor offset', make: (tf) => tf.layers.batchNormalization({center: false, scale: false, name: 'a'}), inputs: [[4, 3]]},
  {name: 'layerNormalization', make: (tf) => tf.layers.layerNormalization({name: 'a'}), inputs: [[3, 4]], tolerance: 1e-4},
  {name: 'layerNormalization, two axes', make: (tf) => tf.layers.layerNormalization({axis: [1, 2], name: 'a'}), inputs: [[3, 4, 2]], tolerance: 1e-4},
  {name: 'layerNormalization, other axis', make: (tf) => tf.layers.layerNormalization({axis: 1, scale: false, name: 'a'}), inputs: [[3, 4, 2]], grad: false, tolerance: 1e-4},
  {name: 'gaussianNoise outside of training', make: (tf) => tf.layers.gaussianNoise({stddev: 1, name: 'a'}), inputs: [[2, 3]]},
  {name: 'gaussianDropout outside of training', make: (tf) => tf.layers.gaussianDropout({rate: 0.3, name: 'a'}), inputs: [[2, 3]]},
  {name: 'alphaDropout outside of training', make: (tf) => tf.layers.alphaDropout({rate: 0.3, name: 'a'}), inputs: [[2, 3]]},
]);

const batched = 'TensorFlow.js takes the batch for the height';
compare('preprocessing', [
  {name: 'rescaling', make: (tf) => tf.layers.rescaling({scale: 0.5, offset: 1, name: 'a'}), inputs: [[2, 3]]},
  {name: 'centerCrop', make: (tf) => tf.layers.centerCrop({height: 3, width: 2, name: 'a'}), inputs: [image]},
  {name: 'centerCrop, one column too many', make: (tf) => tf.layers.centerCrop({height: 5, width: 4, name: 'a'}), inputs: [image]},
  {name: 'centerCrop of one image that is too small', make: (tf) => tf.layers.centerCrop({height: 8, width: 9, name: 'a'}), inputs: [[4, 5, 3]]},
  {name: 'resizing', make: (tf) => tf.layers.resizing({height: 4, width: 8, name: 'a'}), inputs: [image], symbolic: batched},
  {name: 'resizing, nearest', make: (tf) => tf.layers.resizing({height: 4, width: 8, interpolation: 'nearest', name: 'a'}), inputs: [[6, 5, 3]]},
  ...['oneHot', 'multiHot', 'count'].map((outputMode) => (
    {name: `categoryEncoding, ${outputMode}`, make: (tf) => tf.layers.categoryEncoding({numTokens: 4, outputMode, name: 'a'}), inputs: [ints([3, 1], 0, 3, 2)]})),
]);
