// Calls whose results on a GPU must be those of the backend «cpu»: name, then the call. `r` makes seeded tensors, of numbers
// in a range; `i` of integers below a limit.

const gradients = (tf, f, ...xs) => tf.grads(f)(xs);
// Of conv2d or another with its filter, weighted so that each element of the result counts otherwise.
const convolutionGradients = (tf, r, convolve, x, filter) => {
  const weights = r(convolve(x, filter).shape);
  return gradients(tf, (x, filter) => convolve(x, filter).mul(weights).sum(), x, filter);
};
const poolGradient = (tf, r, pool, x) => {
  const weights = r(pool(x).shape);
  return tf.grad((x) => pool(x).mul(weights).sum())(x);
};
// Attention as models spell it out, which plans recognise: q, k and v are [batch, places, heads, depth].
const attention = (tf, q, k, v, mask) => {
  const byHead = (t) => t.transpose([0, 2, 1, 3]);
  const compiled = tf.jit((q, k, v, ...masks) => {
    const scores = byHead(q).matMul(byHead(k), false, true);
    return byHead((masks.length ? scores.add(masks[0]) : scores).softmax().matMul(byHead(v)));
  });
  const result = compiled(q, k, v, ...(mask ? [mask] : []));
  compiled.dispose();
  return result;
};
// What is left of a variable after some steps.
const trained = (tf, optimizer, start) => {
  const w = tf.variable(start);
  for (let step = 0; step < 3; step++) optimizer.minimize(() => w.sub(0.3).square().mul(w.add(2)).sum(), false, [w]);
  const result = w.clone();
  optimizer.dispose();
  w.dispose();
  return result;
};

export const cases = {
  // elementwise, with broadcasting
  'add, same shape': (tf, r) => tf.add(r([2, 5, 7]), r([2, 5, 7])),
  'mul by a number': (tf, r) => tf.mul(r([3, 6]), 2.5),
  'sub, one per channel': (tf, r) => tf.sub(r([2, 5, 7]), r([7])),
  'div, one per pixel': (tf, r) => tf.div(r([2, 5, 7]), r([2, 5, 1], 0.5, 2)),
  'add, both ways': (tf, r) => tf.add(r([2, 1, 3]), r([4, 1])),
  'scalar': (tf, r) => tf.square(r([])),
  'rank 6': (tf, r) => tf.neg(r([2, 1, 3, 2, 2, 3])),
  'maximum': (tf, r) => tf.maximum(r([33]), r([33])),
  'pow': (tf, r) => tf.pow(r([4, 4], -2, 2), tf.tensor2d([[2, 3, 0, -1], [1, 2, 3, 4], [-2, -3, 2, 0], [1, 1, 1, 1]])),
  'mod': (tf) => tf.mod(tf.tensor1d([7, -7, 7, -7, 5.5]), tf.tensor1d([3, 3, -3, -3, 2])),
  'atan2': (tf, r) => tf.atan2(r([17]), r([17])),
  'exp': (tf, r) => tf.exp(r([50], -20, 20)),
  'log': (tf, r) => tf.log(r([50], 0.01, 20)),
  'sqrt, rsqrt': (tf, r) => [tf.sqrt(r([9], 0, 4)), tf.rsqrt(r([9], 0.1, 4))],
  'sin, cos, tan': (tf, r) => [tf.sin(r([40], -20, 20)), tf.cos(r([40], -20, 20)), tf.tan(r([40], -1, 1))],
  'inverse circle functions': (tf, r) => [tf.asin(r([20])), tf.acos(r([20])), tf.atan(r([20], -9, 9))],
  'hyperbolic functions': (tf, r) => [tf.sinh(r([20], -3, 3)), tf.cosh(r([20], -3, 3)), tf.tanh(r([20], -30, 30))],
  'inverse hyperbolic functions': (tf, r) => [tf.asinh(r([20], -9, 9)), tf.acosh(r([20], 1.1, 9)), tf.atanh(r([20], -0.9, 0.9))],
  'expm1, log1p near 0': (tf) => [tf.expm1(tf.tensor1d([1e-7, -1e-6, 0.05, -3])), tf.log1p(tf.tensor1d([1e-7, -1e-6, 0.04, 3]))],
  'erf': (tf, r) => tf.erf(r([30], -3, 3)),
  'rounding': (tf) => [tf.floor(tf.tensor1d([-1.5, 1.5])), tf.ceil(tf.tensor1d([-1.5, 1.5])), tf.round(tf.tensor1d([0.5, 1.5, 2.5, -0.5]))],
  'activations': (tf, r) => ['relu', 'relu6', 'elu', 'selu', 'sigmoid', 'softplus', 'logSigmoid', 'leakyRelu'].map((name) => tf[name](r([3, 11], -7, 7))),
  'prelu': (tf, r) => tf.prelu(r([2, 3, 5]), r([5])),
  'clipByValue, step': (tf, r) => [tf.clipByValue(r([9]), -0.5, 0.25), tf.step(r([9]))],
  'NaN through activations': (tf) => ['relu', 'relu6', 'elu', 'sigmoid', 'tanh', 'softplus', 'exp', 'sqrt', 'abs'].map((name) => tf[name](tf.tensor1d([NaN, -1, 0, 1, 100, -100]))),
  'NaN of two': (tf) => [tf.maximum(tf.tensor1d([NaN, 1]), tf.tensor1d([1, NaN])), tf.minimum(tf.tensor1d([NaN, 1]), tf.tensor1d([1, NaN]))],
  'edges of logarithms and roots': (tf) => [tf.log(tf.tensor1d([0, -1, Infinity])), tf.sqrt(tf.tensor1d([-1, 0, Infinity])), tf.reciprocal(tf.tensor1d([0, 2]))],
  'comparisons': (tf, r) => [tf.greater(r([3, 7]), r([7])), tf.lessEqual(r([5]), 0), tf.equal(tf.tensor1d([1, 2]), tf.tensor1d([1, 3]))],
  'logic': (tf, r) => [tf.logicalAnd(r([9]).greater(0), r([9]).less(0.5)), tf.logicalNot(r([9]).greater(0))],
  'where': (tf, r) => tf.where(r([4, 5]).greater(0), r([4, 5]), r([4, 5])),
  'tests': (tf) => [tf.isNaN(tf.tensor1d([NaN, 1, Infinity])), tf.isFinite(tf.tensor1d([NaN, 1, Infinity])), tf.isInf(tf.tensor1d([NaN, 1, -Infinity]))],
  'int32 stays exact': (tf) => tf.add(tf.tensor1d([16777217, -5], 'int32'), tf.tensor1d([1, 2], 'int32')),
  'integers that were computed': (tf, r) => [tf.equal(tf.argMax(r([9, 5]), 1), tf.argMin(r([9, 5]), 1)), tf.greater(tf.argMax(r([6, 5]), 1), tf.scalar(2, 'int32')), tf.cast(tf.argMax(r([6, 5]), 1), 'bool')],
  'integers that were computed, in arithmetic': (tf, r) => {
    const at = tf.argMax(r([60, 50]), 1), seven = tf.scalar(7, 'int32'), minus = tf.scalar(-3, 'int32');
    const row = at.floorDiv(seven), column = at.sub(row.mul(seven));
    return [row, column, at.mod(seven), at.floorDiv(minus), at.div(seven), at.neg().floorDiv(seven), tf.maximum(row, column), at.floorDiv(tf.scalar(0, 'int32')),
      tf.stack([row, column, tf.fill([60], 2, 'int32')], 1), tf.where(at.greater(seven), row, column), tf.gatherND(r([8, 7]), tf.stack([row, column], 1)), column.slice([3], [20]).reshape([4, 5]).transpose()];
  },
  'integers above 2048': (tf, r) => {
    const x = r([5000, 3]), rising = (length, ...places) => tf.tensor1d(Array.from({length}, (_, i) => places.indexOf(i) + 1));
    const largest = tf.argMax(rising(4000, 7, 3333)).reshape([1]);
    return [tf.gather(x, tf.tensor1d([4999, 2049, 3001, 0], 'int32')), tf.gather(x, largest), largest.mod(tf.scalar(10, 'int32')), tf.topk(rising(3000, 17, 2999, 2051, 2050), 4).indices];
  },
  'integers that were computed, with a large one': (tf, r) => tf.argMax(r([60, 50]), 1).add(tf.scalar(2 ** 25 + 1, 'int32')),
  'zerosLike, onesLike': (tf, r) => [tf.zerosLike(r([3, 5])), tf.onesLike(r([2, 3, 7]).greater(0)), tf.onesLike(tf.tensor1d([1, 2], 'int32'))],
  'casts': (tf, r) => [tf.cast(r([7], -9, 9), 'int32'), tf.cast(tf.tensor1d([1, 0, 7], 'int32'), 'float32'), tf.cast(tf.tensor1d([1, 0, 1], 'bool'), 'float32')],
  // products
  'matMul': (tf, r) => tf.matMul(r([5, 7]), r([7, 9])),
  'matMul, larger': (tf, r) => tf.matMul(r([33, 64]), r([64, 50])),
  'matMul of one row': (tf, r) => tf.matMul(r([1, 300]), r([300, 70])),
  'matMul, transposed': (tf, r) => [tf.matMul(r([7, 5]), r([7, 9]), true), tf.matMul(r([5, 7]), r([9, 7]), false, true), tf.matMul(r([7, 5]), r([9, 7]), true, true)],
  'matMul, batches': (tf, r) => [tf.matMul(r([3, 5, 7]), r([3, 7, 6])), tf.matMul(r([2, 3, 5, 8]), r([2, 3, 8, 6])), tf.matMul(r([3, 5, 7]), r([1, 7, 6]))],
  'fused matMul': (tf, r) => tf.fused.matMul({a: r([5, 8]), b: r([8, 6]), bias: r([6]), activation: 'relu'}),
  'dot': (tf, r) => tf.dot(r([7]), r([7])),
  // convolutions
  'conv2d 3x3': (tf, r) => tf.conv2d(r([1, 9, 11, 5]), r([3, 3, 5, 7]), 1, 'same'),
  'conv2d 3x3, stride 2, 3 channels': (tf, r) => tf.conv2d(r([2, 10, 13, 3]), r([3, 3, 3, 8]), 2, 'same'),
  'conv2d 5x5 valid': (tf, r) => tf.conv2d(r([1, 9, 9, 4]), r([5, 5, 4, 4]), 1, 'valid'),
  'conv2d, dilated': (tf, r) => tf.conv2d(r([1, 12, 12, 4]), r([3, 3, 4, 6]), 1, 'same', 'NHWC', 2),
  'conv2d 1x1': (tf, r) => tf.conv2d(r([1, 7, 9, 6]), r([1, 1, 6, 10]), 1, 'same'),
  'conv2d 1x1, stride 2': (tf, r) => tf.conv2d(r([1, 7, 9, 8]), r([1, 1, 8, 10]), 2, 'same'),
  'conv2d 7x7, stride 2': (tf, r) => tf.conv2d(r([1, 20, 20, 3]), r([7, 7, 3, 6]), 2, 'same'),
  'fused conv2d': (tf, r) => tf.fused.conv2d({x: r([1, 8, 8, 6]), filter: r([3, 3, 6, 9]), strides: 1, pad: 'same', bias: r([9]), activation: 'relu6'}),
  'fused conv2d, prelu': (tf, r) => tf.fused.conv2d({x: r([1, 8, 8, 6]), filter: r([1, 1, 6, 9]), strides: 1, pad: 'same', bias: r([9]), activation: 'prelu', preluActivationWeights: r([9])}),
  'depthwise 3x3': (tf, r) => tf.depthwiseConv2d(r([2, 9, 11, 6]), r([3, 3, 6, 1]), 1, 'same'),
  'depthwise 3x3, stride 2': (tf, r) => tf.depthwiseConv2d(r([1, 10, 13, 8]), r([3, 3, 8, 1]), 2, 'same'),
  'depthwise 5x5, multiplier 2': (tf, r) => tf.depthwiseConv2d(r([1, 9, 9, 3]), r([5, 5, 3, 2]), 1, 'same'),
  'separable': (tf, r) => tf.separableConv2d(r([1, 8, 8, 4]), r([3, 3, 4, 1]), r([1, 1, 4, 6]), 1, 'same'),
  'conv1d': (tf, r) => tf.conv1d(r([1, 20, 4]), r([3, 4, 6]), 1, 'same'),
  'conv2dTranspose': (tf, r) => tf.conv2dTranspose(r([1, 5, 5, 4]), r([3, 3, 6, 4]), [1, 10, 10, 6], 2, 'same'),
  // pooling and reductions
  'maxPool, avgPool': (tf, r) => [tf.maxPool(r([1, 9, 9, 5]), 3, 2, 'same'), tf.avgPool(r([1, 9, 9, 5]), 3, 2, 'same'), tf.avgPool(r([1, 7, 7, 8]), 7, 1, 'valid')],
  'maxPool passes over NaN': (tf) => tf.maxPool(tf.tensor3d([1, NaN, 3, 4, 5, 6, 7, 8, 9], [3, 3, 1]), 2, 1, 'valid'),
  'sum': (tf, r) => [tf.sum(r([3, 5, 7])), tf.sum(r([3, 5, 7]), 2), tf.sum(r([3, 5, 7]), 0), tf.sum(r([3, 5, 7]), [0, 2]), tf.sum(r([3, 5, 7]), 1, true)],
  'mean of an image': (tf, r) => tf.mean(r([2, 7, 7, 12]), [1, 2]),
  'max, min, prod': (tf, r) => [tf.max(r([3, 5, 7]), 2), tf.min(r([3, 5, 7]), 1), tf.prod(r([3, 5]), 1)],
  'argMax, argMin': (tf, r) => [tf.argMax(r([4, 9]), 1), tf.argMin(r([4, 9]), 0)],
  'any, all': (tf, r) => [tf.any(r([4, 9]).greater(0.9), 1), tf.all(r([4, 9]).greater(-0.9), 1)],
  'cumsum': (tf, r) => [tf.cumsum(r([3, 8]), 1), tf.cumsum(r([3, 8, 5]), 1, true), tf.cumsum(r([3, 7]), 0, false, true), tf.cumsum(r([2, 300]), 1, true, true), tf.cumsum(r([3, 1]), 1), tf.cumsum(r([3, 1]), 1, true)],
  'cumprod': (tf, r) => [tf.cumprod(r([3, 8]), 1), tf.cumprod(r([3, 8, 5], 0.5, 1.5), 1, true, true)],
  'topk': (tf, r) => [r([3, 9]), r([2, 5, 40], 0, 4).floor(), tf.tensor1d([1, NaN, -Infinity, 3, NaN, 3]), r([4, 4])].flatMap((x) => Object.values(tf.topk(x, 4))),
  'localResponseNormalization, many channels': (tf, r) => tf.localResponseNormalization(r([2, 3, 3, 19]), 3, 1.5, 0.7, 0.6),
  'softmax': (tf, r) => [tf.softmax(r([5, 33], -9, 9)), tf.logSoftmax(r([2, 3, 7], -9, 9))],
  'batchNorm': (tf, r) => tf.batchNorm(r([1, 5, 5, 6]), r([6]), r([6], 0.1, 1), r([6]), r([6]), 1e-3),
  'norm, moments': (tf, r) => [tf.norm(r([4, 5])), ...Object.values(tf.moments(r([4, 6]), 1))],
  'localResponseNormalization': (tf, r) => tf.localResponseNormalization(r([1, 4, 4, 8])),
  'sums of many': (tf, r) => [tf.sum(r([2, 40, 40, 8])), tf.mean(r([2, 30, 30, 3]), [0, 1, 2]), tf.sum(r([5000, 4]), 0), tf.max(r([2, 3000]), 1), tf.mean(r([4, 700, 3]), 1), tf.min(r([70, 90]))],
  'reductions of axes that are not neighbours': (tf, r) => [tf.sum(r([3, 5, 7, 2]), [0, 2]), tf.mean(r([3, 5, 7, 4]), [1, 3]), tf.max(r([3, 5, 7, 4]), [0, 1, 3], true)],
  'batchNorm, rank 4, without scale': (tf, r) => [tf.batchNorm(r([2, 5, 5, 7]), r([7]), r([7], 0.1, 1), r([7])), tf.batchNorm(r([2, 3, 4]), r([2, 3, 4]), r([2, 3, 4], 0.1, 1))],
  'attention': (tf, r) => [attention(tf, r([2, 5, 3, 8]), r([2, 7, 3, 8]), r([2, 7, 3, 12])), attention(tf, r([1, 33, 2, 16]), r([1, 33, 2, 16]), r([1, 33, 2, 16]))],
  'attention with a mask': (tf, r) => [[2, 1, 1, 7], [1, 3, 5, 7], [2, 1, 5, 1], [7]].map((mask) => attention(tf, r([2, 5, 3, 8]), r([2, 7, 3, 8]), r([2, 7, 3, 12]), r(mask, -5, 5))),
  'attention, places in groups of eight': (tf, r) => [[2, 1, 1, 24], [2, 1, 16, 24]].map((mask) => attention(tf, r([2, 16, 3, 8]), r([2, 24, 3, 8]), r([2, 24, 3, 12]), r(mask, -5, 5))),
  'attention, depth 5': (tf, r) => attention(tf, r([2, 5, 3, 5]), r([2, 7, 3, 5]), r([2, 7, 3, 4])),
  // moves
  'reshape': (tf, r) => tf.reshape(r([3, 4, 6]), [8, 9]).add(0),
  'transpose': (tf, r) => [tf.transpose(r([5, 7])), tf.transpose(r([2, 3, 4, 5]), [0, 3, 1, 2]), tf.transpose(r([2, 3, 4, 5]), [3, 2, 1, 0])],
  'slice': (tf, r) => [tf.slice(r([5, 7]), [1, 2], [3, 4]), tf.stridedSlice(r([6, 8]), [0, 1], [6, 8], [2, 3])],
  'concat': (tf, r) => [tf.concat([r([2, 3]), r([2, 4])], 1), tf.concat([r([1, 4, 4, 3]), r([1, 4, 4, 5]), r([1, 4, 4, 8])], 3), tf.concat([r([2, 3]), r([1, 3])], 0)],
  'concat of many': (tf, r) => tf.concat(Array.from({length: 11}, (_, k) => r([2, k + 1])), 1),
  'split, stack, unstack': (tf, r) => [...tf.split(r([4, 6]), 3, 1), tf.stack([r([3]), r([3])]), ...tf.unstack(r([2, 3]))],
  'pad, mirrorPad': (tf, r) => [tf.pad(r([2, 3, 4]), [[0, 1], [2, 0], [1, 1]], 0.5), tf.mirrorPad(r([4, 5]), [[1, 2], [2, 1]], 'reflect')],
  'tile, reverse': (tf, r) => [tf.tile(r([2, 3]), [2, 3]), tf.reverse(r([3, 5]), 1), tf.broadcastTo(r([3, 1]), [2, 3, 4])],
  'gather': (tf, r) => [tf.gather(r([6, 5]), tf.tensor1d([4, 0, 2], 'int32')), tf.gather(r([3, 6]), tf.tensor2d([[1, 5], [0, 0]], undefined, 'int32'), 1)],
  'gatherND': (tf, r) => [[[1, 2, 0], [3, 0, 1]], [[1, 2], [3, 0]], [[1], [3]]].flatMap((indices) => {
    const at = tf.tensor2d(indices, undefined, 'int32');
    return [tf.gatherND(r([4, 5, 3]), at), tf.gatherND(r([4, 5, 8, 12]), at)];
  }),
  'scatterND': (tf, r) => [tf.scatterND(tf.tensor2d([[1, 2], [3, 0], [1, 2]], undefined, 'int32'), r([3, 6]), [4, 5, 6]), tf.scatterND(tf.tensor2d([[1], [3]], undefined, 'int32'), r([2]), [7])],
  'tensorScatterUpdate': (tf, r) => tf.tensorScatterUpdate(r([4, 3]), tf.tensor2d([[2], [0]], undefined, 'int32'), r([2, 3])),
  'gatherND, scatterND': (tf, r) => [tf.gatherND(r([4, 5]), tf.tensor2d([[1, 2], [3, 0]], undefined, 'int32')), tf.scatterND(tf.tensor2d([[1], [3]], undefined, 'int32'), r([2, 4]), [5, 4])],
  'oneHot': (tf, r) => [tf.oneHot(tf.tensor1d([1, 3, 0], 'int32'), 4), tf.oneHot(tf.tensor2d([[1, 3, -1], [0, 9, 6]], undefined, 'int32'), 7, 2.5, -0.5, 'float32'), tf.oneHot(tf.argMax(r([9, 5]), 1), 5)],
  'depthToSpace': (tf, r) => tf.depthToSpace(r([1, 3, 4, 12]), 2),
  'spaceToBatchND': (tf, r) => tf.batchToSpaceND(tf.spaceToBatchND(r([1, 4, 6, 3]), [2, 2], [[0, 0], [0, 0]]), [2, 2], [[0, 0], [0, 0]]),
  'resizeBilinear': (tf, r) => [tf.image.resizeBilinear(r([1, 5, 6, 3]), [9, 11]), tf.image.resizeBilinear(r([1, 8, 8, 4]), [4, 4], true), tf.image.resizeBilinear(r([1, 5, 5, 4]), [10, 10], false, true)],
  'resizeNearestNeighbor': (tf, r) => tf.image.resizeNearestNeighbor(r([1, 5, 6, 3]), [10, 12]),
  'cropAndResize': (tf, r) => [
    tf.image.cropAndResize(r([1, 8, 8, 3]), tf.tensor2d([[0.1, 0.2, 0.8, 0.9]]), tf.tensor1d([0], 'int32'), [4, 4]),
    tf.image.cropAndResize(r([2, 9, 7, 5]), tf.tensor2d([[0, 0, 1, 1], [0.9, 0.1, 0.2, 1.43], [-0.3, 0, 0.5, 0.5]]), tf.tensor1d([1, 0, 1], 'int32'), [6, 13], 'nearest', 7),
    tf.image.cropAndResize(r([1, 9, 7, 4], 0, 255).toInt(), tf.tensor2d([[0, 0, 1, 1], [0, 0, 1, 1]]), tf.tensor1d([0, 1], 'int32'), [1, 224]),
  ],
  'cropAndResize, several boxes': (tf, r) => ['bilinear', 'nearest'].flatMap((method) => {
    const boxes = tf.tensor2d([[0, 0, 1, 1], [0.12, 0.23, 0.81, 0.94], [0.9, 0.8, 0.1, 0.2], [-0.3, 0.1, 0.6, 1.3]]), of = tf.tensor1d([0, 1, 0, 1], 'int32');
    return [tf.image.cropAndResize(r([2, 9, 7, 5]), boxes, of, [5, 6], method, 0.25), tf.image.cropAndResize(r([2, 9, 7, 5]), boxes, of, [1, 1], method)];
  }),
  'int32 that the GPU has is moved': (tf, r) => {
    const x = r([1, 4, 5, 3], -99, 99).toInt(), resized = tf.image.resizeBilinear(x, [8, 7]);
    return [x.slice([0, 1, 0, 1], [1, 2, 4, 2]), x.transpose([0, 2, 1, 3]), tf.concat([x, x], 2), x.reverse(1), x.pad([[0, 0], [1, 1], [0, 2], [0, 0]], 7),
      resized, tf.image.resizeNearestNeighbor(x, [8, 7])];
  },
  'empty': (tf, r) => [tf.add(r([0, 3]), r([3])), tf.concat([r([0, 3]), r([2, 3])])],
  // what has no kernel on a GPU
  'nonMaxSuppression': (tf) => tf.image.nonMaxSuppression(tf.tensor2d([[0, 0, 1, 1], [0, 0, 0.9, 1], [2, 2, 3, 3]]).mul(1), tf.tensor1d([0.9, 0.8, 0.7]).mul(1), 3),
  'fft': (tf, r) => tf.real(tf.fft(tf.complex(r([8]), r([8])))),
  'einsum': (tf, r) => tf.einsum('ij,jk->ik', r([3, 4]), r([4, 5])),
  // gradients
  'gradient of a small network': (tf, r) => {
    const x = r([1, 8, 8, 3]);
    return tf.grads((f, b) => tf.relu(tf.conv2d(x, f, 1, 'same').add(b)).maxPool(2, 2, 'same').square().mean())([r([3, 3, 3, 4]), r([4])]);
  },
  'gradients of conv2d 3x3': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.conv2d(x, f, 1, 'same'), r([2, 9, 11, 8]), r([3, 3, 8, 7])),
  'gradients of conv2d 3x3, 3 channels, stride 2': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.conv2d(x, f, 2, 'same'), r([2, 10, 13, 3]), r([3, 3, 3, 8])),
  'gradients of conv2d 5x5, valid': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.conv2d(x, f, 1, 'valid'), r([1, 12, 9, 1]), r([5, 5, 1, 4])),
  'gradients of conv2d 7x7, stride 2': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.conv2d(x, f, 2, 'same'), r([1, 20, 20, 3]), r([7, 7, 3, 6])),
  'gradients of conv2d, dilated': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.conv2d(x, f, 1, 'same', 'NHWC', [2, 3]), r([1, 12, 12, 4]), r([3, 3, 4, 6])),
  'gradients of conv2d, stride 3': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.conv2d(x, f, 3, 'valid'), r([1, 11, 12, 4]), r([2, 2, 4, 5])),
  'gradients of conv2d 1x1': (tf, r) => [1, 2].flatMap((stride) => convolutionGradients(tf, r, (x, f) => tf.conv2d(x, f, stride, 'same'), r([2, 7, 9, 6]), r([1, 1, 6, 10]))),
  'gradients of conv2d, pixels around it': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.conv2d(x, f, 1, 2), r([1, 6, 7, 4]), r([3, 3, 4, 4])),
  'gradients of depthwise 3x3': (tf, r) => [1, 2].flatMap((stride) => convolutionGradients(tf, r, (x, f) => tf.depthwiseConv2d(x, f, stride, 'same'), r([2, 9, 11, 6]), r([3, 3, 6, 1]))),
  'gradients of depthwise, many pixels': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.depthwiseConv2d(x, f, 1, 'valid'), r([2, 40, 24, 5]), r([5, 2, 5, 1])),
  'gradients of depthwise, multiplier 2': (tf, r) => convolutionGradients(tf, r, (x, f) => tf.depthwiseConv2d(x, f, 1, 'same'), r([1, 6, 6, 3]), r([3, 3, 3, 2])),
  'gradients of matMul': (tf, r) => [[false, false], [false, true], [true, false]].flatMap(([a, b]) => {
    const weights = r([6, 5]);
    return gradients(tf, (x, y) => tf.matMul(x, y, a, b).mul(weights).sum(), r(a ? [9, 6] : [6, 9]), r(b ? [5, 9] : [9, 5]));
  }),
  'gradient of maxPool': (tf, r) => [[2, 2, 'same'], [3, 2, 'same'], [3, 1, 'valid'], [2, 3, 'valid']].map(([size, stride, pad]) => poolGradient(tf, r, (x) => tf.maxPool(x, size, stride, pad), r([2, 9, 10, 5]))),
  'gradient of maxPool: the first of equals': (tf, r) => poolGradient(tf, r, (x) => tf.maxPool(x, 3, 2, 'same'), r([1, 9, 9, 4], 0, 3).floor()),
  'gradient of avgPool': (tf, r) => [[2, 2, 'same'], [3, 2, 'same'], [3, 1, 'valid'], [7, 1, 'valid']].map(([size, stride, pad]) => poolGradient(tf, r, (x) => tf.avgPool(x, size, stride, pad), r([2, 9, 10, 5]))),
  'optimizers': (tf, r) => [tf.train.sgd(0.1), tf.train.momentum(0.05, 0.9), tf.train.momentum(0.05, 0.9, true), tf.train.adagrad(0.1), tf.train.adadelta(0.9, 0.8, 0.1), tf.train.adam(0.02),
    tf.train.adamax(0.02), tf.train.rmsprop(0.01), tf.train.rmsprop(0.01, 0.9, 0.5, 1e-3, true)].map((optimizer) => trained(tf, optimizer, r([3, 7]))),
  'gradients of gather': (tf, r) => [tf.grad((x) => tf.gather(x, tf.tensor1d([4, 0, 4, 2], 'int32')).square().sum())(r([6, 5])), tf.grad((x) => tf.gather(x, tf.tensor1d([1, 5, 1], 'int32'), 1).square().sum())(r([3, 6, 4]))],
  'gradients of resizing': (tf, r) => ['resizeBilinear', 'resizeNearestNeighbor'].flatMap((name) => [[9, 11], [3, 2], [10, 12]].flatMap((size) => [false, true].map((aligned) => poolGradient(tf, r, (x) => tf.image[name](x, size, aligned), r([2, 5, 6, 5]))))),
  'gradient of softmax': (tf, r) => tf.grad((x) => tf.softmax(x).mul(r([3, 5])).sum())(r([3, 5])),
};
