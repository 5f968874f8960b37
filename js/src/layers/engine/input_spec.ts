// What a layer demands of an input.
import type {DataType} from '../../types';
import type {Shape} from '../types';

export interface InputSpecArgs {
  dtype?: DataType;
  /** Null where any size will do. */
  shape?: Shape;
  /** The exact rank; that of `shape` where one is given. */
  ndim?: number;
  maxNDim?: number;
  minNDim?: number;
  /** Sizes of single dimensions; negative axes count from the end. */
  axes?: {[axis: number]: number};
}

/**
 * Rank, dtype and shape that a layer expects of an input.
 * @example const spec = new tf.InputSpec({ndim: 3, axes: {2: 8}});
 */
export class InputSpec {
  dtype?: DataType;
  shape?: Shape;
  ndim?: number;
  maxNDim?: number;
  minNDim?: number;
  axes?: {[axis: number]: number};

  constructor(args: InputSpecArgs) {
    this.dtype = args.dtype;
    this.shape = args.shape;
    this.ndim = args.shape ? args.shape.length : args.ndim;
    this.maxNDim = args.maxNDim;
    this.minNDim = args.minNDim;
    this.axes = args.axes ?? {};
  }
}

interface Described {shape: Shape; dtype: DataType}

// What is wrong with an input: «expected ndim=3, found ndim=2». Nothing: undefined.
function findMismatch({shape, dtype}: Described, spec: InputSpec): string | undefined {
  const rank = shape.length;
  if (spec.ndim != null && rank !== spec.ndim) return `expected ndim=${spec.ndim}, found ndim=${rank}`;
  if (spec.maxNDim != null && rank > spec.maxNDim) return `expected max_ndim=${spec.maxNDim}, found ndim=${rank}`;
  if (spec.minNDim != null && rank < spec.minNDim) return `expected min_ndim=${spec.minNDim}, found ndim=${rank}`;
  if (spec.dtype != null && dtype !== spec.dtype) return `expected dtype=${spec.dtype}, found dtype=${dtype}`;
  for (const [key, size] of Object.entries(spec.axes ?? {})) {
    const axis = Number(key);
    const dim = shape[axis < 0 ? rank + axis : axis];
    if (size != null && dim !== size && dim !== null) return `expected axis ${axis} of input shape to have value ${size} but got shape ${shape}`;
  }
  const isOff = spec.shape?.some((dim, i) => dim != null && shape[i] != null && dim !== shape[i]);
  return isOff ? `expected shape=${spec.shape}, found shape=${shape}` : undefined;
}

/** Throws where inputs are not as a layer's specs say. */
export function assertCompatible(layer: string, inputs: Described[], specs: InputSpec[]): void {
  if (inputs.length !== specs.length) {
    throw new Error(`Layer ${layer} expects ${specs.length} inputs, but it received ${inputs.length} input tensors, of shapes ${inputs.map((x) => `[${x.shape}]`).join(', ')}`);
  }
  inputs.forEach((input, i) => {
    const mismatch = specs[i] ? findMismatch(input, specs[i]) : undefined;
    if (mismatch) throw new Error(`Input ${i} is incompatible with layer ${layer}: ${mismatch}.`);
  });
}
