// What the rest of the package has to know while tf.jit captures a function: that it does, and what it may not do then.

import type {Tensor} from './tensor';

/** Thrown where a captured function does what only running it can do. */
export class NotCapturable extends Error {
  /** @param passes Whether it may be captured at the next call: it only set something up. */
  constructor(message: string, readonly passes = false) {
    super(message);
  }
}

/** A capture under way. */
export interface Capturing {
  /** Why it fails; also when the function caught the error. */
  failure?: NotCapturable;
  /** Tensors that the function passed to tf.keep. */
  readonly kept: Tensor[];
  /** A number that is asked for at the start of each run. */
  number(value: () => number): Tensor;
  /** What happens at the start of each run, in JavaScript. */
  effect(effect: () => void): void;
}

let current: Capturing | undefined;

/** The capture under way. */
export function capturing(): Capturing | undefined {
  return current;
}

/** Makes `capture` the one under way; undefined ends it. */
export function setCapturing(capture: Capturing | undefined): void {
  current = capture;
}

/** Ends the capture under way, if any: the function does something that cannot be captured, as `what` says. */
export function refuseWhileCapturing(what: string, passes = false): void {
  if (!current) return;
  current.failure ??= new NotCapturable(what, passes);
  throw current.failure;
}

/** Does something now, or at the start of each run of the function that is being captured. */
export function onEachRun(effect: () => void): void {
  if (current) current.effect(effect);
  else effect();
}
