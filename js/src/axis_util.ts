// Axes of reductions and transpositions, for kernels that programs write themselves.
import {assert} from './util';

const range = (n: number) => Array.from({length: n}, (_, i) => i);

/** Whether the axes are the last ones, in order. */
export function axesAreInnerMostDims(axes: readonly number[], rank: number): boolean {
  return axes.every((axis, i) => axis === rank - axes.length + i);
}

export function assertAxesAreInnerMostDims(message: string, axes: readonly number[], rank: number): void {
  assert(axesAreInnerMostDims(axes, rank), `${message}: axes ${axes} are not the last ones of an input of rank ${rank}`);
}

/** A position in the input, from one in the output and one in the reduced dimensions. */
export function combineLocations(outer: readonly number[], reduced: readonly number[], axes: readonly number[]): number[] {
  let o = 0, r = 0;
  return range(outer.length + reduced.length).map((dim) => (axes.includes(dim) ? reduced[r++] : outer[o++]));
}

/** The dimensions that stay, and those that are reduced. */
export function computeOutAndReduceShapes(shape: readonly number[], axes: readonly number[]): [number[], number[]] {
  return [shape.filter((_, dim) => !axes.includes(dim)), axes.map((dim) => shape[dim])];
}

/** The shape with 1 in place of each reduced dimension. */
export function expandShapeToKeepDim(shape: readonly number[], axes: readonly number[]): number[] {
  return combineLocations(shape, axes.map(() => 1), axes);
}

/** The permutation that brings the axes to the end; null when they are there. */
export function getAxesPermutation(axes: readonly number[], rank: number): number[] | null {
  return axesAreInnerMostDims(axes, rank) ? null : [...range(rank).filter((i) => !axes.includes(i)), ...axes];
}

export function getUndoAxesPermutation(axes: readonly number[]): number[] {
  return range(axes.length).sort((i, j) => axes[i] - axes[j]);
}

export function getInnerMostAxes(count: number, rank: number): number[] {
  return range(count).map((i) => rank - count + i);
}
