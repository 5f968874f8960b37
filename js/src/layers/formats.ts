// The words that layer configs choose from, and checks of their values.
import {assert} from '../util';

export type DataFormat = 'channelsFirst' | 'channelsLast';
export type PaddingMode = 'valid' | 'same' | 'causal';
export type InterpolationFormat = 'nearest' | 'bilinear';
export type BidirectionalMergeMode = 'sum' | 'mul' | 'concat' | 'ave';
export type FanMode = 'fanIn' | 'fanOut' | 'fanAvg';
export type Distribution = 'normal' | 'uniform' | 'truncatedNormal';

const WORDS = {
  DataFormat: ['channelsFirst', 'channelsLast'],
  PaddingMode: ['valid', 'same', 'causal'],
  InterpolationFormat: ['nearest', 'bilinear'],
  BidirectionalMergeMode: ['sum', 'mul', 'concat', 'ave'],
  FanMode: ['fanIn', 'fanOut', 'fanAvg'],
  Distribution: ['normal', 'uniform', 'truncatedNormal'],
};
export type Word = keyof typeof WORDS;

/** Throws unless the value is a word of that kind, null or undefined. */
export function checkWord(word: Word, value: unknown): void {
  assert(value === null || value === undefined || WORDS[word].includes(value as string),
      `${value} is not a valid ${word}.  Valid values are ${WORDS[word]} or null/undefined.`);
}

const friendly = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(friendly)}]` : typeof value === 'string' ? `"${value}"` : String(value);

/** Throws unless the value is a positive whole number, or an array of some. */
export function assertPositiveInteger(value: unknown, name: string): void {
  if (!Array.isArray(value)) {
    assert(Number.isInteger(value) && (value as number) > 0, `Expected ${name} to be a positive integer, but got ${friendly(value)}.`);
    return;
  }
  assert(value.length > 0, `${name} is unexpectedly an empty array.`);
  value.forEach((item, i) => assertPositiveInteger(item, `element ${i + 1} of ${name}`));
}

/** n whole numbers: those of an array, or one number n times. */
export function normalizeArray(value: number | readonly number[], n: number, name: string): number[] {
  if (typeof value === 'number') return new Array<number>(n).fill(value);
  const wanted = `The ${name} argument must be an integer or tuple of ${n} integers. Received: `;
  assert(value.length === n, `${wanted}${value.length} elements.`);
  for (const item of value) assert(Number.isInteger(item), `${wanted}${JSON.stringify(value)} including a non-integer number ${item}`);
  return value.slice();
}

/** Length of a convolution's or a pooling's result along one axis; null of null. */
export function convOutputLength(length: number | null, filter: number, padding: PaddingMode, stride: number, dilation = 1): number | null {
  if (length === null || length === undefined) return null;
  const room = padding === 'valid' ? length - (filter - 1) * dilation : length;
  return Math.floor((room + stride - 1) / stride);
}

/** Length of a transposed convolution's result along one axis; null of null. */
export function deconvLength(length: number | null, filter: number, padding: PaddingMode, stride: number): number | null {
  if (length === null || length === undefined) return null;
  return length * stride + (padding === 'valid' ? Math.max(filter - stride, 0) : 0);
}
