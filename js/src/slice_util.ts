// tf.slice_util: the arithmetic of slices.
import {assert, clamp} from './util';

interface Shaped {shape: readonly number[]}

export function assertParamsValid(x: Shaped, begin: readonly number[], size: readonly number[]): void {
  const rank = x.shape.length, where = `Error in slice${rank}D:`;
  assert(rank === begin.length, `${where} Length of begin ${begin} must match the rank of the array (${rank}).`);
  assert(rank === size.length, `${where} Length of size ${size} must match the rank of the array (${rank}).`);
  x.shape.forEach((dim, i) => assert(begin[i] + size[i] <= dim,
      `${where} begin[${i}] + size[${i}] (${begin[i] + size[i]}) would overflow input.shape[${i}] (${dim})`));
}

/** Begin and size for every axis: missing begins are 0, missing or -1 sizes reach to the end. */
export function parseSliceParams(x: Shaped, begin: number | number[], size?: number | number[] | null): [number[], number[]] {
  const rank = x.shape.length;
  const filled = (values: number | number[] | null | undefined, missing: number) =>
    Array.from({length: rank}, (_, i) => [values ?? []].flat()[i] ?? missing);
  const first = filled(begin, 0);
  assert(!first.includes(-1), 'slice() does not support negative begin indexing.');
  const count = filled(size, -1).map((n, i) => {
    assert(n >= -1, `Negative size values should be exactly -1 but got ${n} for the slice() size at index ${i}.`);
    return n < 0 ? x.shape[i] - first[i] : n;
  });
  return [first, count];
}

/** Whether the slice's elements stand side by side. */
export function isSliceContinous(shape: readonly number[], begin: readonly number[], size: readonly number[]): boolean {
  const first = size.findIndex((n) => n > 1);
  return first < 0 || size.every((n, i) => i <= first || (begin[i] === 0 && n === shape[i]));
}

/** Where a slice's first element stands in row-major order. */
export function computeFlatOffset(begin: readonly number[], strides: readonly number[]): number {
  if (begin.length === 0) return 1;
  return begin.reduce((offset, at, i) => offset + at * (i === begin.length - 1 ? 1 : strides[i]), 0);
}

/** The axes whose bits are set. */
export function maskToAxes(mask: number): number[] {
  return Array.from({length: 32}, (_, axis) => axis).filter((axis) => mask & (1 << axis));
}

export function computeOutShape(begin: readonly number[], end: readonly number[], strides: readonly number[]): number[] {
  return begin.map((first, axis) => Math.ceil((end[axis] - first) / strides[axis]));
}

export function stridesForAxis(strides: readonly number[], axis: number, ellipsisMask: number): number {
  return ellipsisMask & (1 << axis) ? 1 : strides[axis] ?? 1;
}

/** The first index of a strided slice along an axis; negative ones count from the end. */
export function startForAxis(
    beginMask: number, begin: readonly number[], strides: readonly number[], shape: readonly number[], axis: number, ellipsisMask: number): number {
  const open = ((beginMask | ellipsisMask) & (1 << axis)) !== 0 || begin[axis] === undefined;
  const forward = (strides[axis] || 1) > 0;
  const start = open ? (forward ? 0 : shape[axis] - 1) : begin[axis] < 0 ? begin[axis] + shape[axis] : begin[axis];
  return clamp(0, start, shape[axis] - 1);
}

/** The index behind the last of a strided slice along an axis. */
export function stopForAxis(
    endMask: number, end: readonly number[], strides: readonly number[], shape: readonly number[], axis: number, ellipsisMask: number): number {
  const open = ((endMask | ellipsisMask) & (1 << axis)) !== 0 || end[axis] === undefined;
  const forward = (strides[axis] || 1) > 0;
  const stop = open ? (forward ? shape[axis] : -1) : end[axis] < 0 ? end[axis] + shape[axis] : end[axis];
  return forward ? clamp(0, stop, shape[axis]) : clamp(-1, stop, shape[axis] - 1);
}
