// Images in either order of axes: which axis holds the channels, and computing with the channels last.
import {transpose} from '../../ops.gen';
import type {Tensor} from '../../tensor';
import type {DataFormat} from '../formats';
import type {Shape} from '../types';

/** The axis of the channels in a batch of that rank. */
export const channelAxis = (format: DataFormat, rank: number): number => format === 'channelsFirst' ? 1 : rank - 1;

/** A shape with other sizes in space, and other channels where they are given. */
export function mapSpace(shape: Shape, format: DataFormat, size: (n: number, i: number) => number | null, channels?: number): Shape {
  const channel = channelAxis(format, shape.length);
  let i = 0;
  return shape.map((n, axis) => {
    if (axis === 0) return n;
    if (axis === channel) return channels ?? n;
    const position = i++;
    return n === null || n === undefined ? null : size(n, position);
  });
}

/** Computes on x as if its channels were last; the result is in the order of x again. */
export function withChannelsLast(x: Tensor, format: DataFormat, compute: (x: Tensor) => Tensor): Tensor {
  if (format !== 'channelsFirst') return compute(x);
  const axes = x.shape.map((_, axis) => axis);
  const y = compute(transpose(x, [0, ...axes.slice(2), 1]));
  return transpose(y, [0, y.rank - 1, ...axes.slice(1, y.rank - 1)]);
}

/** A shape without one of its axes, which may count from the end. */
export const withoutAxis = (shape: Shape, axis: number): Shape => shape.filter((_, i) => i !== (axis < 0 ? axis + shape.length : axis));
