// Things that come alone or in a list.
import type {Shape} from '../types';

export function toList<T>(x: T | T[]): T[] {
  return Array.isArray(x) ? x : [x];
}

/** The only item, or the list when there are several or none. */
export function singleOrList<T>(xs: T[]): T | T[] {
  return xs.length === 1 ? xs[0] : xs;
}

export function isListOfShapes(x: Shape | Shape[]): x is Shape[] {
  return Array.isArray(x[0]);
}

export function toShapeList(x: Shape | Shape[]): Shape[] {
  return x.length === 0 ? [] : isListOfShapes(x) ? x : [x];
}

/** The only shape; throws when there are several. */
export function onlyShape(shapes: Shape | Shape[]): Shape {
  if (!isListOfShapes(shapes)) return shapes;
  if (shapes.length !== 1) throw new Error(`Expected exactly 1 Shape; got ${shapes.length}`);
  return shapes[0];
}

/** The only item; throws when there are several. */
export function onlyTensor<T>(xs: T | T[]): T {
  if (!Array.isArray(xs)) return xs;
  if (xs.length !== 1) throw new Error(`Expected Tensor length to be 1; got ${xs.length}`);
  return xs[0];
}

/** An absent value where TensorFlow.js's declarations do not admit one. */
export const NONE = null as never;
