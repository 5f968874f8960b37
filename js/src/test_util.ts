// tf.test_util: comparing results in tests of programs.
import {backend} from './backends';
import type {TensorLike} from './types';
import {arraysEqual, encodeString, flatten, isTypedArray} from './util';
import {inferShape} from './values';

export const TEST_EPSILON_FLOAT16 = 1e-1;

/** How far apart numbers may be on the active backend. */
export function testEpsilon(): number {
  return backend().floatPrecision() === 32 ? 1e-3 : TEST_EPSILON_FLOAT16;
}

function areClose(a: number, b: number, epsilon: number): boolean {
  if (!Number.isFinite(a) && !Number.isFinite(b)) return true;
  return !Number.isNaN(a) && !Number.isNaN(b) && Math.abs(a - b) <= epsilon;
}

function compare(actual: TensorLike, expected: TensorLike, same: (a: unknown, b: unknown) => boolean): void {
  if (isTypedArray(actual) === isTypedArray(expected) && (actual as object).constructor !== (expected as object).constructor) {
    throw new Error(`Arrays are of different type. Actual: ${(actual as object).constructor.name}. Expected: ${(expected as object).constructor.name}`);
  }
  if (Array.isArray(actual) && Array.isArray(expected) && !arraysEqual(inferShape(actual), inferShape(expected))) {
    throw new Error(`Arrays have different shapes. Actual: [${inferShape(actual)}]. Expected: [${inferShape(expected)}]`);
  }
  const a = flatten(actual), b = flatten(expected);
  const all = `Actual:   ${a}.\nExpected: ${b}.`;
  if (a.length !== b.length) throw new Error(`Arrays have different lengths actual: ${a.length} vs expected: ${b.length}.\n${all}`);
  b.forEach((wanted, i) => {
    if (!same(a[i], wanted)) throw new Error(`Arrays differ: actual[${i}] = ${a[i]}, expected[${i}] = ${wanted}.\n${all}`);
  });
}

/**
 * Throws unless the numbers are close.
 * @example tf.test_util.expectArraysClose(await y.data(), [1, 2]);
 */
export function expectArraysClose(actual: TensorLike, expected: TensorLike, epsilon = testEpsilon()): void {
  compare(actual, expected, (a, b) => areClose(a as number, b as number, epsilon));
}

/** Throws unless the elements are equal; strings may be given as bytes. */
export function expectArraysEqual(actual: TensorLike, expected: TensorLike): void {
  const first = Array.isArray(expected) ? flatten(expected)[0] : expected;
  if (typeof first === 'string') return compare(actual, Array.isArray(expected) ? expected : [expected], (a, b) => a === b);
  compare(actual, expected, (a, b) => areClose(a as number, b as number, 0));
}

export function expectNumbersClose(actual: number, expected: number, epsilon = testEpsilon()): void {
  if (!areClose(actual, expected, epsilon)) throw new Error(`Numbers differ: actual === ${actual}, expected === ${expected}`);
}

export function expectValuesInRange(actual: ArrayLike<number>, low: number, high: number): void {
  for (let i = 0; i < actual.length; i++) {
    if (actual[i] < low || actual[i] > high) throw new Error(`Value out of range:${actual[i]} low: ${low}, high: ${high}`);
  }
}

export function expectArrayBuffersEqual(actual: ArrayBuffer, expected: ArrayBuffer): void {
  const a = new Float32Array(actual), b = new Float32Array(expected);
  if (a.length !== b.length) throw new Error(`Expected ArrayBuffer to be of length ${b.length}, but it was ${a.length}`);
  b.forEach((v, i) => {
    if (a[i] !== v) throw new Error(`Expected ArrayBuffer value at ${i} to be ${v} but got ${a[i]} instead`);
  });
}

/** Calls done() when f() rejects, done.fail() when it does not. */
export function expectPromiseToFail(f: () => Promise<unknown>, done: {(): void; fail(): void}): void {
  f().then(() => done.fail(), () => done());
}

/** Nested strings as nested bytes. */
export function encodeStrings(strings: Array<unknown>): Array<unknown> {
  return strings.map((s) => (Array.isArray(s) ? encodeStrings(s) : encodeString(s as string)));
}

/** A muted video element that loops. */
export function createVideoElement(source: HTMLSourceElement): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  Object.assign(video, {playsInline: true, muted: true, loop: true});
  video.style.position = 'fixed';
  video.style.left = video.style.top = '0px';
  video.preload = 'auto';
  video.appendChild(source);
  return new Promise((resolve) => {
    video.addEventListener('loadeddata', () => resolve(video));
    video.load();
  });
}

/** Plays a video and waits for a frame of it. */
export async function play(video: HTMLVideoElement): Promise<void> {
  await video.play();
  if ('requestVideoFrameCallback' in video) await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
}
