// Recurrent cells as single steps.
import {add, concat, matMul, mul, sigmoid, slice, tanh} from '../ops.gen';
import {convertToTensor} from '../inputs';
import {tidy} from '../scope';
import type {Tensor, Tensor1D, Tensor2D} from '../tensor';
import type {TensorLike} from '../types';

type Input = Tensor | TensorLike;
/** One step of a cell: data, state c and output h to the next c and h. */
export type LSTMCellFunc = (data: Tensor2D, c: Tensor2D, h: Tensor2D) => [Tensor2D, Tensor2D];

/**
 * One step of a long short-term memory (Hochreiter and Schmidhuber, 1997).
 * @param forgetBias Is added to the forget gate.
 * @param kernel [inputs + units, 4 · units]: input gate, new input, forget gate, output gate. @param bias [4 · units].
 * @param data [batch, inputs]. @param c [batch, units]. @param h [batch, units].
 * @returns The next c and h.
 */
export function basicLSTMCell(forgetBias: Input, kernel: Input, bias: Input, data: Input, c: Input, h: Input): [Tensor2D, Tensor2D] {
  return tidy((): [Tensor2D, Tensor2D] => {
    const state = convertToTensor(c, 'c', 'basicLSTMCell');
    const [batch, units] = state.shape;
    const all = add(matMul(concat([data, h], 1), kernel), bias);
    const [input, candidate, forget, output] = [0, 1, 2, 3].map((i) => slice(all, [0, i * units], [batch, units]));
    const next = add(mul(sigmoid(input), tanh(candidate)), mul(state, sigmoid(add(forgetBias, forget))));
    return [next as Tensor2D, mul(tanh(next), sigmoid(output)) as Tensor2D];
  });
}

/**
 * One step of cells on top of each other: each gets the output of the one below.
 * @param data [batch, inputs]. @param c States, one per cell. @param h Outputs, one per cell.
 * @returns The next states and outputs.
 * @example const [c, h] = tf.multiRNNCell([cell1, cell2], data, [c1, c2], [h1, h2]);
 */
export function multiRNNCell(
    cells: LSTMCellFunc[], data: Input, c: Array<Tensor1D | Tensor2D | TensorLike>, h: Array<Tensor1D | Tensor2D | TensorLike>): [Tensor[], Tensor[]] {
  return tidy((): [Tensor[], Tensor[]] => {
    const states: Tensor[] = [], outputs: Tensor[] = [];
    let input = convertToTensor(data, 'data', 'multiRNNCell') as Tensor2D;
    cells.forEach((cell, i) => {
      const state = convertToTensor(c[i], `c[${i}]`, 'multiRNNCell'), output = convertToTensor(h[i], `h[${i}]`, 'multiRNNCell');
      const [nextState, nextOutput] = cell(input, state as Tensor2D, output as Tensor2D);
      states.push(nextState);
      outputs.push(nextOutput);
      input = nextOutput;
    });
    return [states, outputs];
  });
}
