// Recurrent layers and wrappers.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tf from '../../../../dist/index.js';
import {compare} from './compare.mjs';

const x = [2, 3, 4];
const mask = {mask: (tf) => tf.tensor2d([[1, 1, 0], [1, 0, 0]], [2, 3], 'bool')};
const variants = [
  {what: '', args: {}},
  {what: ', sequences and states', args: {returnSequences: true, returnState: true}},
  {what: ', backwards', args: {goBackwards: true, returnSequences: true}},
  {what: ', mask', args: {returnSequences: true}, call: mask},
  {what: ', without bias', args: {useBias: false}},
];
const all = ['simpleRNN', 'gru', 'lstm'].flatMap((name) => variants.map(({what, args, call}) => (
  {name: `${name}${what}`, make: (tf) => tf.layers[name]({units: 3, recurrentInitializer: 'glorotNormal', ...args, name: 'a'}), inputs: [x], call})));

compare('recurrent', [
  ...all,
  {name: 'lstm, sigmoid gates', make: (tf) => tf.layers.lstm({units: 3, recurrentActivation: 'sigmoid', recurrentInitializer: 'zeros', name: 'a'}), inputs: [x]},
  {
    name: 'lstm, sigmoid gates, backwards, sequences and states',
    make: (tf) => tf.layers.lstm({units: 3, recurrentActivation: 'sigmoid', recurrentInitializer: 'zeros', goBackwards: true, returnSequences: true, returnState: true, name: 'a'}),
    inputs: [x],
  },
  {name: 'lstm, relu', make: (tf) => tf.layers.lstm({units: 3, activation: 'relu', unitForgetBias: true, recurrentInitializer: 'zeros', name: 'a'}), inputs: [x]},
  {name: 'lstm, initial state', make: (tf) => tf.layers.lstm({units: 3, recurrentInitializer: 'zeros', name: 'a'}), inputs: [x], call: {initialState: (tf) => [tf.ones([2, 3]), tf.fill([2, 3], 0.5)]}},
  {
    name: 'lstm, stateful', make: (tf) => tf.layers.lstm({units: 3, stateful: true, batchInputShape: x, recurrentInitializer: 'zeros', name: 'a'}),
    inputs: [x], grad: false,
  },
  {
    name: 'rnn of stacked cells',
    make: (tf) => tf.layers.rnn({cell: [3, 2].map((units, i) => tf.layers.lstmCell({units, recurrentInitializer: 'zeros', name: `c${i}`})), returnSequences: true, name: 'a'}),
    inputs: [x],
    config: {cell: undefined, cells: undefined},
  },
  {name: 'rnn of a cell', make: (tf) => tf.layers.rnn({cell: tf.layers.gruCell({units: 3, recurrentInitializer: 'zeros', name: 'c'}), name: 'a'}), inputs: [x]},
  {
    name: 'convLstm2d', make: (tf) => tf.layers.convLstm2d({filters: 2, kernelSize: 2, recurrentInitializer: 'glorotNormal', name: 'a'}),
    inputs: [[2, 3, 4, 4, 2]], tolerance: 1e-4,
  },
  {
    name: 'convLstm2d, channels first, sequences',
    make: (tf) => tf.layers.convLstm2d({filters: 2, kernelSize: 2, padding: 'same', dataFormat: 'channelsFirst', returnSequences: true, recurrentInitializer: 'glorotNormal', name: 'a'}),
    inputs: [[2, 3, 2, 4, 4]], grad: false,
  },
]);

const both = (mergeMode, args = {}) => (tf) => tf.layers.bidirectional({
  layer: tf.layers.lstm({units: 3, recurrentInitializer: 'glorotNormal', name: 'inner', ...args}), mergeMode, name: 'a',
});
compare('wrappers', [
  {name: 'timeDistributed dense', make: (tf) => tf.layers.timeDistributed({layer: tf.layers.dense({units: 2, name: 'inner'}), name: 'a'}), inputs: [x]},
  {
    name: 'timeDistributed conv2d', make: (tf) => tf.layers.timeDistributed({layer: tf.layers.conv2d({filters: 2, kernelSize: 2, name: 'inner'}), name: 'a'}),
    inputs: [[2, 3, 4, 4, 2]],
  },
  ...['concat', 'sum', 'ave', 'mul', null].map((mode) => ({name: `bidirectional, ${mode}`, make: both(mode), inputs: [x]})),
  {name: 'bidirectional, sequences', make: both('concat', {returnSequences: true}), inputs: [x]},
  {name: 'bidirectional, sequences and states', make: both('concat', {returnSequences: true, returnState: true}), inputs: [x]},
]);

for (const [name, make, states] of [
  ['simpleRNN', () => tf.layers.simpleRNN({units: 2}), 1],
  ['bidirectional', () => tf.layers.bidirectional({layer: tf.layers.simpleRNN({units: 2, returnSequences: true})}), 2],
]) {
  test(`${name}: specs of initial states that are refused do not stay`, () => {
    const layer = make(), x = tf.input({shape: [3, 4]}), wrong = Array(states).fill(tf.input({shape: [5]}));
    assert.throws(() => layer.apply([x, ...wrong]), /initialState/);
    assert.equal(layer.inputSpec.length, 1);
  });
}
