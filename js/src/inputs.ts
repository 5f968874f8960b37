// What ops take in place of tensors: which dtype it becomes, what is refused, and in what words.
import {makeTensor} from './engine';
import {OP_NAMES} from './internal.gen';
import {Tensor} from './tensor';
import type {DataType, TensorLike} from './types';
import {inferDtype, inferShape, isTypedArray} from './values';

// What values given in place of a tensor become, where it is not what they look like: by op, or by one of its inputs.
const INPUTS_OF_DTYPE = {
  bool: 'logicalAnd logicalOr logicalNot logicalXor all any where:condition whereIndices',
  int32: 'gather:indices gatherND:indices scatterND:indices tensorScatterUpdate:indices unsortedSegmentSum:segmentIds ' +
    'oneHot:indices cropAndResize:boxInd sparseToDense:sparseIndices sparseFillEmptyRows:indices sparseFillEmptyRows:denseShape ' +
    'sparseReshape sparseSegmentSum:indices sparseSegmentSum:segmentIds sparseSegmentMean:indices sparseSegmentMean:segmentIds ' +
    'raggedGather:indices raggedGather:paramsNestedSplits raggedTensorToTensor:shape raggedTensorToTensor:rowPartitionTensors',
  float32: 'avgPool avgPool3d ceil conv2d cos cosh depthToSpace depthwiseConv2d elu flipLeftRight floor log rotateWithOffset rsqrt ' +
    'sigmoid sin softmax sqrt tan tanh cropAndResize:boxes nonMaxSuppression:boxes nonMaxSuppression:scores transform',
};
const DTYPE_OF_INPUT = new Map(Object.entries(INPUTS_OF_DTYPE).flatMap(
    ([dtype, inputs]) => inputs.split(' ').map((input) => [input, dtype as DataType] as const)));

/** The dtype that values given for an input become; undefined: what they look like. */
export const dtypeOfInput = (op: string, input: string): DataType | undefined =>
  DTYPE_OF_INPUT.get(op) ?? DTYPE_OF_INPUT.get(`${op}:${input.replace(/\[\d+\]$/, '')}`);

function wrongDtype(input: string, op: string, wanted: string, got: DataType): Error {
  return new Error(`Argument '${input}' passed to '${op}' must be ${wanted} tensor, but got ${got} tensor`);
}

// Ops that take strings, wholly or for one input; the others refuse them.
const STRING_INPUTS = new Set([
  'greaterEqual', 'greater', 'less', 'lessEqual', 'equal', 'notEqual', 'concat', 'stack', 'stringNGrams', 'stringSplit',
  'stringToHashBucketFast', 'staticRegexReplace', 'ensureShape', 'tile', 'squeeze', 'unique', 'sparseToDense:sparseValues',
  'sparseToDense:defaultValue', 'reshape', 'unstack', 'expandDims', 'slice', 'stridedSlice', 'gatherND:x', 'gather:x', 'clone',
  'transpose', 'reverse', 'split', 'zerosLike', 'onesLike', 'cast', 'listDiff', 'pad', 'raggedTensorToTensor', 'raggedGather',
]);

/** Throws where an input that must be numbers is strings. */
export function refuseStrings(op: number, index: number): void {
  const name = nameOf(op, index);
  if (STRING_INPUTS.has(name.op) || STRING_INPUTS.has(`${name.op}:${name.input}`)) return;
  throw wrongDtype(name.input, name.op, dtypeOfInput(name.op, name.input) ?? 'numeric', 'string');
}

/** The names of an op (without its namespace), its inputs and its attributes: «x», «bias?» (optional) or «...tensors» (a list, always the last). */
export interface OpName {
  op: string;
  inputs: string[];
  attrs: string[];
}

let names: OpName[] | undefined;

const list = (text?: string) => (text ? text.split(',') : []);

/** The names of all ops, by id. */
export function opNames(): OpName[] {
  return (names ??= OP_NAMES.split(' ').map((text) => {
    const [name, inputs, attrs] = text.split(':');
    return {op: name.slice(name.indexOf('.') + 1), inputs: list(inputs), attrs: list(attrs)};
  }));
}

/** The name of an op, and that of an input. */
export function nameOf(id: number, index: number): {op: string; input: string; optional: boolean} {
  const {op, inputs} = opNames()[id];
  const last = inputs[inputs.length - 1] ?? '';
  const input = index >= inputs.length - 1 && last.startsWith('...') ? `${last.slice(3)}[${index - inputs.length + 1}]` : inputs[index] ?? '';
  return {op, input: input.replace('?', ''), optional: input.endsWith('?')};
}

function describe(x: unknown): string {
  return x === null || x === undefined ? 'null' : (x as object).constructor?.name ?? 'Object';
}

/** A tensor of what was given in place of one; `op` and `input` are for errors. */
export function convertToTensor(x: unknown, input: string, op: string, dtype?: DataType): Tensor {
  if (x instanceof Tensor) {
    if (dtype && x.dtype !== dtype) throw wrongDtype(input, op, dtype, x.dtype);
    return x;
  }
  if (!isTypedArray(x) && !Array.isArray(x) && typeof x !== 'number' && typeof x !== 'boolean' && typeof x !== 'string') {
    throw new Error(`Argument '${input}' passed to '${op}' must be a Tensor or TensorLike, but got '${describe(x)}'`);
  }
  const inferred = inferDtype(x);
  return makeTensor(x as TensorLike, inferShape(x, inferred), inferred === 'string' ? inferred : dtype ?? inferred);
}
