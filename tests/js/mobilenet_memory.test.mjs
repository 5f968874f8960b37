// The memory of MobileNetV2: its weights once, and less than the largest results of a layer and the one before, of which bands of
// rows suffice; the same however often it runs. In a process of its own, whose memory has only grown for it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tf from '../../dist/index.js';

const MB = 1e6;
const float = {dtype: {type: 'DT_FLOAT'}}, text = (s) => ({s: Buffer.from(s).toString('base64')}), ints = (...list) => ({list: {i: list.map(String)}});

// Source: Sandler et al., MobileNetV2: Inverted Residuals and Linear Bottlenecks (2018), table 2: expansion, channels, repeats, stride.
const BLOCKS = [[1, 16, 1, 1], [6, 24, 2, 2], [6, 32, 3, 2], [6, 64, 4, 2], [6, 96, 3, 1], [6, 160, 3, 2], [6, 320, 1, 1]];

// The network for images of side x side; channels are divided by `slimmer`. `live`: the most floats that a layer reads and writes.
function mobileNet(side, slimmer = 1) {
  const node = [{name: 'x', op: 'Placeholder', attr: float}], weightSpecs = [];
  let last = 'x', depth = 3, live = 0, count = 0;
  const weight = (name, ...shape) => {
    weightSpecs.push({name, shape, dtype: 'float32'});
    node.push({name, op: 'Const', attr: float});
    count += shape.reduce((a, b) => a * b);
  };
  const layer = (op, input, filter, stride, activation, channels) => {
    const name = `layer${node.length}`, before = side * side * depth;
    weight(`${name}/w`, ...filter);
    weight(`${name}/b`, channels);
    node.push({name, op, input: [input, `${name}/w`], attr: {...float, strides: ints(1, stride, stride, 1), padding: text('SAME')}},
      {name: `${name}/biased`, op: 'BiasAdd', input: [name, `${name}/b`]});
    if (activation) node.push({name: `${name}/relu6`, op: 'Relu6', input: [`${name}/biased`]});
    [side, depth] = [Math.ceil(side / stride), channels];
    live = Math.max(live, before + side * side * depth);
    return activation ? `${name}/relu6` : `${name}/biased`;
  };
  const pointwise = (input, channels, activation) => layer('Conv2D', input, [1, 1, depth, channels], 1, activation, channels);
  const depthwise = (input, stride) => layer('DepthwiseConv2dNative', input, [3, 3, depth, 1], stride, true, depth);

  last = layer('Conv2D', last, [3, 3, 3, 32 / slimmer], 2, true, 32 / slimmer);
  for (const [expansion, channels, repeats, stride] of BLOCKS) {
    for (let i = 0; i < repeats; i++) {
      const input = last, wide = expansion > 1 ? pointwise(last, depth * expansion, true) : last;
      last = pointwise(depthwise(wide, i === 0 ? stride : 1), channels / slimmer, false);
      if (i > 0) node.push({name: last = `${last}/sum`, op: 'AddV2', input: [input, node.at(-1).name]});
    }
  }
  last = pointwise(last, 1280 / slimmer, true);
  node.push({name: 'axes', op: 'Const', attr: {dtype: {type: 'DT_INT32'}}}, {name: 'mean', op: 'Mean', input: [last, 'axes']});
  weight('classes', depth, 1000);
  node.push({name: 'scores', op: 'MatMul', input: ['mean', 'classes']}, {name: 'y', op: 'Softmax', input: ['scores']});
  weightSpecs.push({name: 'axes', shape: [2], dtype: 'int32'});
  const weights = Float32Array.from({length: count + 2}, (_, i) => Math.sin(i) / 10);
  weights.set(new Float32Array(Int32Array.of(1, 2).buffer), count);
  return {weightBytes: 4 * count, liveBytes: 4 * live, load: async () => ({modelTopology: {node}, weightSpecs, weightData: weights.buffer})};
}

test('MobileNetV2: its weights, and 1.2 times the largest results that are needed at once', async () => {
  await tf.ready();
  const SIDE = 224, {load, weightBytes, liveBytes} = mobileNet(SIDE), x = tf.ones([1, SIDE, SIDE, 3]);
  const before = tf.coreMemory(), model = await tf.loadGraphModel({load}), y = model.predict(x), {allocatedBytes, wasmBytes} = tf.coreMemory();
  assert.ok(Math.abs(y.sum().dataSync()[0] - 1) < 1e-4);
  const used = allocatedBytes - before.allocatedBytes, most = weightBytes + 1.2 * liveBytes;
  assert.ok(used > weightBytes, `${used / MB} MB cannot hold the weights`);
  assert.ok(used < weightBytes + liveBytes, `${used / MB} MB are allocated for ${weightBytes / MB} MB of weights and ${liveBytes / MB} MB of results`);
  // The memory itself has the input and the core's own stack and tables as well.
  assert.ok(wasmBytes < most, `the memory has grown to ${wasmBytes / MB} MB, but ${most / MB} suffice`);
  tf.dispose([x, y]);
  model.dispose();
});

test('10,000 runs change nothing', async () => {
  const SIDE = 32, {load} = mobileNet(SIDE, 8), model = await tf.loadGraphModel({load}), x = tf.ones([1, SIDE, SIDE, 3]);
  const run = (times) => {
    for (let i = 0; i < times; i++) model.predict(x).dispose();
    return {...tf.memory(), ...tf.coreMemory()};
  };
  const first = run(10);
  assert.deepEqual(run(9990), first);
  tf.dispose(x);
  model.dispose();
});
