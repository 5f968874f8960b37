// Checks that data is as a model's inputs and outputs want it.
import {Tensor} from '../../tensor';
import {binaryCrossentropy, categoricalCrossentropy, meanSquaredError} from '../losses';
import type {LossOrMetricFn, Shape} from '../types';
import {type Data, ensureRank2} from './batches';

const describe = (data: Data) => data instanceof Tensor ? `a tensor of shape [${data.shape}]` :
  Array.isArray(data) ? `${data.length} Tensor(s)` : `the keys ${Object.keys(data)}`;

/**
 * Data as a list of tensors, one per name, of rank 2 at least; those made here are the caller's to free.
 * @param shapes What the tensors are checked against; null where anything goes. @param what `input` or `target`, for errors.
 */
export function standardizeData(data: Data, names: string[], shapes: Array<Shape | null>, what: string): Tensor[] {
  const tensors = ensureRank2(pickByName(data, names, what));
  tensors.forEach((t, i) => {
    const shape = shapes[i];
    if (shape) checkShape(t, shape, names[i], what, false);
  });
  return tensors;
}

function pickByName(data: Data, names: string[], what: string): Tensor[] {
  if (Array.isArray(data)) {
    if (data.length === names.length) return data;
    throw new Error(`Error when checking model ${what}: the Array of Tensors that you are passing to your model is not the size the model expected. Expected to see ${names.length} Tensor(s), but instead got ${describe(data)}`);
  }
  if (data instanceof Tensor) {
    if (names.length <= 1) return [data];
    throw new Error(`The model ${what} expects ${names.length} Tensor(s), but only received one Tensor. Found: Tensor with shape ${data.shape}`);
  }
  return names.map((name) => {
    if (data[name] == null) throw new Error(`No data provided for "${name}". Need data for each key in: ${names}`);
    return data[name];
  });
}

/** What `predict` takes: a tensor, or one per input. */
export function checkInputs(data: Tensor | Tensor[], names: string[], shapes: Shape[], checkBatch: boolean): void {
  const tensors = pickByName(data, names, 'inputs');
  tensors.forEach((t, i) => { if (shapes[i]) checkShape(t, shapes[i], names[i], 'input', checkBatch); });
}

function checkShape(t: Tensor, shape: Shape, name: string, what: string, checkBatch: boolean): void {
  if (t.rank !== shape.length) {
    throw new Error(`Error when checking ${what}: expected ${name} to have ${shape.length} dimension(s), but got array with shape [${t.shape}]`);
  }
  const isOff = shape.some((dim, axis) => (axis > 0 || checkBatch) && dim != null && dim >= 0 && dim !== t.shape[axis]);
  if (!isOff) return;
  const [wanted, got] = [shape.slice(1), t.shape.slice(1)];
  throw new Error(`Error when checking ${what}: expected ${name} to have shape ${JSON.stringify(shape)}, but got array with shape [${t.shape}]: ${what} expected a batch of elements where each example has shape [${wanted}] (i.e.,tensor shape [*,${wanted}]) but the ${what} received an input with ${t.shape[0]} examples, each with shape [${got}] (tensor shape [${t.shape}])`);
}

/** All inputs, and all targets, must have one number of samples. */
export function checkSampleCounts(inputs: Tensor[], targets: Tensor[]): void {
  const shapes = (tensors: Tensor[]) => JSON.stringify(tensors.map((t) => t.shape));
  const count = (tensors: Tensor[], what: string) => {
    const counts = new Set(tensors.map((t) => t.shape[0]));
    if (counts.size > 1) throw new Error(`All ${what} should have the same number of samples. Got array shapes: ${shapes(tensors)}`);
    return tensors[0]?.shape[0];
  };
  const x = count(inputs, 'input Tensors (x)'), y = count(targets, 'target Tensors (y)');
  if (x !== undefined && y !== undefined && x !== y) {
    throw new Error(`Input Tensors should have the same number of samples as target Tensors. Found ${x} input sample(s) and ${y} target sample(s).`);
  }
}

// Losses whose targets have the shape of the output.
const SAME_SHAPE = new Set<LossOrMetricFn>([meanSquaredError, binaryCrossentropy, categoricalCrossentropy]);

export function checkTargets(targets: Tensor[], losses: LossOrMetricFn[], outputShapes: Shape[]): void {
  targets.forEach(({shape}, i) => {
    if (!SAME_SHAPE.has(losses[i])) return;
    if (losses[i] === categoricalCrossentropy && shape[shape.length - 1] === 1) {
      throw new Error(`You are passing a target array of shape ${shape} while using a loss 'categorical_crossentropy', which expects targets to be binary matrices (1s and 0s) of shape [samples, classes].`);
    }
    const output = outputShapes[i];
    if (shape.slice(1).some((dim, axis) => output[axis + 1] != null && dim !== output[axis + 1])) {
      throw new Error(`A target Tensor with shape ${shape} was passed for an output of shape ${output}, while using a loss function that expects targets to have the same shape as the output.`);
    }
  });
}
