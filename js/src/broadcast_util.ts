// tf.broadcast_util: shapes of operands that are stretched to fit each other.

/** Dimensions of `inShape` that are 1 but stretched in `outShape`. */
export function getBroadcastDims(inShape: readonly number[], outShape: readonly number[]): number[] {
  const rank = inShape.length;
  const dims: number[] = [];
  for (let i = rank - 1; i >= 0; i--) {
    const out = outShape[outShape.length - rank + i] ?? 1;
    if (inShape[i] === 1 && out > 1) dims.unshift(i);
  }
  return dims;
}

/** Axes of `outShape` over which a gradient is summed to get back to `inShape`. */
export function getReductionAxes(inShape: readonly number[], outShape: readonly number[]): number[] {
  const added = outShape.length - inShape.length;
  return outShape.map((_, axis) => axis).filter((axis) => axis < added || (inShape[axis - added] === 1 && outShape[axis] > 1));
}

/** The shape that both are stretched to; throws where they do not fit. */
export function assertAndGetBroadcastShape(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({length: rank}, (_, axis) => {
    const x = a[a.length - rank + axis] ?? 1, y = b[b.length - rank + axis] ?? 1;
    if (x !== y && x !== 1 && y !== 1) throw new Error(`Operands could not be broadcast together with shapes ${a} and ${b}.`);
    return x === 1 ? y : x;
  });
}
