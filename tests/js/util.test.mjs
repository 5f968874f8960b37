// tf.util, tf.backend_util and their kin: pure functions, as tables of arguments and results.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tf from '../../dist/index.js';

const {util, backend_util, broadcast_util, slice_util} = tf;

const RESULTS = [
  [util.sizeFromShape, [[2, 3, 0]], 0],
  [util.inferFromImplicitShape, [[2, -1, 4], 24], [2, 3, 4]],
  [util.parseAxisParam, [null, [3, 1, 2]], [0, 1, 2]],
  [util.parseAxisParam, [[-1, 0], [3, 1, 2]], [2, 0]],
  [util.squeezeShape, [[1, 3, 1]], {newShape: [3], keptDims: [1]}],
  [util.squeezeShape, [[1, 3, 1], [0]], {newShape: [3, 1], keptDims: [1, 2]}],
  [util.hasEncodingLoss, ['float32', 'int32'], true],
  [util.hasEncodingLoss, ['bool', 'int32'], false],
  [util.flatten, [[[1, new Float32Array([2, 3])], 4]], [1, 2, 3, 4]],
  [util.inferDtype, [[[true]]], 'bool'],
  [util.toNestedArray, [[2, 2], [1, 2, 3, 4]], [[1, 2], [3, 4]]],
  [util.decodeString, [util.encodeString('größe')], 'größe'],
  [util.nearestDivisor, [12, 5], 6],
  [util.sizeToSquarishShape, [11], [4, 3]],
  [util.arraysEqualWithNull, [[1, null], [1, 5]], true],
  [tf.upcastType, ['bool', 'int32'], 'int32'],
  [tf.sumOutType, ['bool'], 'int32'],
  [broadcast_util.assertAndGetBroadcastShape, [[2, 1], [3]], [2, 3]],
  [broadcast_util.getBroadcastDims, [[1, 3, 1], [2, 3, 4]], [0, 2]],
  [broadcast_util.getReductionAxes, [[1, 3], [5, 4, 3]], [0, 1]],
  [slice_util.parseSliceParams, [{shape: [4, 5]}, 1, [-1]], [[1, 0], [3, 5]]],
  [slice_util.isSliceContinous, [[4, 4], [1, 0], [2, 4]], true],
  [slice_util.isSliceContinous, [[4, 4], [1, 1], [2, 3]], false],
  [backend_util.getAxesPermutation, [[0], 3], [1, 2, 0]],
  [backend_util.getUndoAxesPermutation, [[1, 2, 0]], [2, 0, 1]],
  [backend_util.computeOutAndReduceShapes, [[2, 3, 4], [1]], [[2, 4], [3]]],
  [backend_util.expandShapeToKeepDim, [[2, 4], [1]], [2, 1, 4]],
  [backend_util.computeOutShape, [[[1, 2], [3, 2]], 0], [4, 2]],
  [backend_util.prepareSplitSize, [{shape: [10]}, [2, -1, 3]], [2, 5, 3]],
];
for (const [f, args, wanted] of RESULTS) {
  test(`${f.name}(${JSON.stringify(args).slice(1, -1)})`, () => assert.deepEqual(f(...args), wanted));
}

const REFUSED = [
  [util.inferFromImplicitShape, [[-1, -1], 4], /only have 1 implicit size/],
  [util.inferFromImplicitShape, [[3, -1], 4], /fractional/],
  [util.parseAxisParam, [3, [1, 2]], /range \[-2, 2\) but got axis 3/],
  [util.squeezeShape, [[2], [0]], /Can't squeeze axis 0 since its dim '2' is not 1/],
  [util.toNestedArray, [[3], [1, 2]], /does not match the input size 2/],
  [util.encodeString, ['a', 'utf-16'], /utf-16 is not supported/],
  [broadcast_util.assertAndGetBroadcastShape, [[2], [3]], /could not be broadcast together with shapes 2 and 3/],
  [slice_util.parseSliceParams, [{shape: [4]}, [-1]], /negative begin/],
  [tf.upcastType, ['string', 'int32'], /Can not upcast string with int32/],
];
for (const [f, args, error] of REFUSED) {
  test(`${f.name}(${JSON.stringify(args).slice(1, -1)}) is refused`, () => assert.throws(() => f(...args), error));
}

const CONVOLUTIONS = [
  // shape, filter, strides, dilations, pad, rounding => output, padding
  ['same, stride 2', [[1, 5, 7, 3], [3, 3, 3, 8], 2, 1, 'same'], [1, 3, 4, 8], [1, 1, 1, 1]],
  ['same, even width', [[1, 4, 4, 1], [3, 3, 1, 1], 2, 1, 'same'], [1, 2, 2, 1], [0, 1, 0, 1]],
  ['valid, dilated', [[1, 7, 7, 1], [3, 3, 1, 1], 1, 2, 'valid'], [1, 3, 3, 1], [0, 0, 0, 0]],
  ['a number', [[1, 4, 4, 1], [3, 3, 1, 1], 2, 1, 1, 'ceil'], [1, 3, 3, 1], [1, 1, 1, 1]],
  ['by side', [[1, 4, 4, 1], [3, 3, 1, 1], 1, 1, [[0, 0], [1, 0], [2, 0], [0, 0]]], [1, 3, 4, 1], [1, 0, 2, 0]],
];
for (const [name, args, shape, pads] of CONVOLUTIONS) {
  test(`computeConv2DInfo: ${name}`, () => {
    const {outShape, padInfo: {top, bottom, left, right}} = backend_util.computeConv2DInfo(...args);
    assert.deepEqual([outShape, [top, bottom, left, right]], [shape, pads]);
  });
}

test('tensors in containers are found once each, in order', () => {
  const [a, b] = [tf.scalar(1), tf.scalar(2)];
  assert.deepEqual(tf.tensor_util.getTensorsInContainer({x: [a, {y: b}], again: a}).map((t) => t.id), [a.id, b.id]);
});

test('shuffling keeps the elements, and pairs stay pairs', () => {
  const a = Array.from({length: 100}, (_, i) => i), b = a.map((i) => -i);
  util.shuffleCombo(a, b);
  assert.ok(a.every((v, i) => v === -b[i]) && a.some((v, i) => v !== i));
  assert.deepEqual(Array.from(util.createShuffledIndices(5)).sort(), [0, 1, 2, 3, 4]);
});

test('classes are registered and found by name', () => {
  class Mine extends tf.serialization.Serializable {
    static className = 'Mine';
    constructor(config) { super(); this.config = config; }
    getConfig() { return this.config; }
  }
  tf.serialization.registerClass(Mine, 'Tests');
  const [found, fromConfig] = tf.serialization.SerializationMap.getMap().classNameMap.Mine;
  assert.deepEqual([fromConfig(found, {a: 1}).getConfig(), tf.serialization.getRegisteredName(Mine)], [{a: 1}, 'Tests>Mine']);
  assert.throws(() => tf.serialization.registerClass(class {}), /static className/);
});

test('64-bit hashes are those of TensorFlow.js', () => {
  const hashes = {'': '11160318154034397263', hello: '13009744463427800296'};
  for (const [text, hash] of Object.entries(hashes)) assert.equal(tf.util.fingerPrint64(tf.util.encodeString(text)).toString(), hash);
  assert.equal(tf.util.hexToLong('0xffffffffffffffff').toString(), '18446744073709551615');
  assert.equal(tf.util.hexToLong('1f').toNumber(), 31);
});
