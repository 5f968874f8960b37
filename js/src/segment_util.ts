// Sizes of segment reductions and of gathering, for kernels that programs write themselves.
import {assert, nearestDivisor} from './util';

interface Shaped {shape: readonly number[]}

/** A divisor of `size` that no segment's window crosses. */
export function segOpComputeOptimalWindowSize(size: number, segments: number): number {
  if (size <= 30) return size;
  let window = nearestDivisor(size, Math.floor(Math.sqrt(size)));
  while (window <= segments && window !== size) window = nearestDivisor(size, window + 1);
  return window;
}

export function computeOutShape(shape: readonly number[], axis: number, segments: number): number[] {
  return shape.map((dim, i) => (i === axis ? segments : dim));
}

/** The shape of x gathered by indices along an axis, and the loops that make it. */
export function collectGatherOpShapeInfo(x: Shaped, indices: Shaped, axis: number, batchDims: number) {
  const rank = indices.shape.length;
  assert(batchDims === 0 || (batchDims >= -rank && batchDims <= rank), `Expect batchDims in the range of [-${rank}, ${rank}], but got ${batchDims}`);
  const batch = batchDims < 0 ? batchDims + rank : batchDims;
  assert(batch <= x.shape.length, `batchDims (${batch}) must be less than rank(x) (${x.shape.length}).`);
  assert(axis >= batch, `batchDims (${batch}) must be less than or equal to axis (${axis}).`);
  for (let i = 0; i < batch; i++) {
    assert(x.shape[i] === indices.shape[i], `x.shape[${i}]: ${x.shape[i]} should be equal to indices.shape[${i}]: ${indices.shape[i]}.`);
  }
  const product = (dims: readonly number[]) => dims.reduce((a, b) => a * b, 1);
  const outer = x.shape.slice(batch, axis), slice = x.shape.slice(axis + 1);
  return {
    batchSize: product(x.shape.slice(0, batch)),
    sliceSize: product(slice),
    outerSize: product(outer),
    dimSize: x.shape[axis],
    outputShape: [...x.shape.slice(0, batch), ...outer, ...indices.shape.slice(batch), ...slice],
  };
}
