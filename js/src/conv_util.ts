// Output shapes and padding of convolutions and pools, for kernels that programs write themselves.
import {assert, isInt} from './util';

type Rounding = 'floor' | 'round' | 'ceil' | null;
type Format = 'channelsFirst' | 'channelsLast';
type Padding = 'same' | 'valid' | number | ReadonlyArray<readonly number[]>;
type PadKind = 'SAME' | 'VALID' | 'NUMBER' | 'EXPLICIT';

export interface PadInfo {top: number; left: number; right: number; bottom: number; type: PadKind}
export interface PadInfo3D extends PadInfo {front: number; back: number}

/** All sizes of a convolution over height and width. */
export interface Conv2DInfo {
  batchSize: number; inHeight: number; inWidth: number; inChannels: number;
  outHeight: number; outWidth: number; outChannels: number;
  dataFormat: Format;
  strideHeight: number; strideWidth: number; dilationHeight: number; dilationWidth: number;
  filterHeight: number; filterWidth: number; effectiveFilterHeight: number; effectiveFilterWidth: number;
  padInfo: PadInfo;
  inShape: number[]; outShape: number[]; filterShape: number[];
}

/** All sizes of a convolution over depth, height and width. */
export interface Conv3DInfo extends Omit<Conv2DInfo, 'padInfo'> {
  inDepth: number; outDepth: number; strideDepth: number; dilationDepth: number; filterDepth: number; effectiveFilterDepth: number;
  padInfo: PadInfo3D;
}

const ROUND: Record<string, (x: number) => number> = {floor: Math.floor, round: Math.round, ceil: Math.ceil};

function rounded(value: number, rounding?: Rounding): number {
  if (!rounding) return Math.trunc(value);
  assert(rounding in ROUND, `Unknown roundingMode ${rounding}`);
  return ROUND[rounding](value);
}

function tuple(value: number | readonly number[], count: number): number[] {
  return typeof value === 'number' ? Array<number>(count).fill(value) : [...value, ...Array<number>(count).fill(1)].slice(0, Math.max(count, value.length));
}

/** A filter's extent with gaps of `dilation - 1` between its taps. */
const effectiveSize = (filter: number, dilation: number) => (dilation <= 1 ? filter : filter + (filter - 1) * (dilation - 1));

export function computeDefaultPad(inShape: readonly number[], fieldSize: number, stride: number, dilation = 1): number {
  return Math.floor((inShape[0] * (stride - 1) - stride + effectiveSize(fieldSize, dilation)) / 2);
}

interface AxisOut {out: number; before: number; after: number}

// One spatial axis.
function axisOut(size: number, filter: number, stride: number, pad: 'same' | 'valid' | readonly [number, number], rounding?: Rounding): AxisOut {
  if (pad === 'same') {
    const out = Math.ceil(size / stride);
    const total = Math.max(0, (out - 1) * stride + filter - size);
    return {out, before: Math.floor(total / 2), after: total - Math.floor(total / 2)};
  }
  if (pad === 'valid') return {out: Math.ceil((size - filter + 1) / stride), before: 0, after: 0};
  const [before, after] = pad;
  return {out: rounded((size - filter + before + after) / stride + 1, rounding), before, after};
}

function axisPads(pad: Padding, axes: number, format: Format): Array<'same' | 'valid' | readonly [number, number]> {
  if (pad === 'same' || pad === 'valid') return Array<'same' | 'valid'>(axes).fill(pad);
  if (typeof pad === 'number') return Array.from({length: axes}, () => [pad, pad] as const);
  assert(typeof pad === 'object', `Unknown padding parameter: ${pad}`);
  const first = format === 'channelsLast' ? 1 : 2;
  return Array.from({length: axes}, (_, i) => [pad[first + i][0], pad[first + i][1]] as const);
}

function padKind(pad: Padding, outs: AxisOut[]): PadKind {
  if (pad === 'same') return 'SAME';
  if (pad === 'valid' || outs.every(({before, after}) => before === 0 && after === 0)) return 'VALID';
  return typeof pad === 'number' ? 'NUMBER' : 'EXPLICIT';
}

interface Geometry {
  batchSize: number; channels: number; spatial: number[]; filter: number[]; strides: number[]; dilations: number[]; effective: number[];
  outs: AxisOut[]; outChannels: number; outShape: number[]; kind: PadKind;
}

function geometry(
    axes: number, inShape: readonly number[], filterShape: readonly number[], strides: number | readonly number[],
    dilations: number | readonly number[], pad: Padding, rounding: Rounding | undefined, depthwise: boolean, format: Format): Geometry {
  assert(format === 'channelsLast' || format === 'channelsFirst', `Unknown dataFormat ${format}`);
  const last = format === 'channelsLast';
  const spatial = last ? inShape.slice(1, 1 + axes) : inShape.slice(2, 2 + axes);
  const channels = last ? inShape[1 + axes] : inShape[1];
  const filter = filterShape.slice(0, axes);
  const stride = tuple(strides, axes), dilation = tuple(dilations, axes);
  const effective = filter.map((size, i) => effectiveSize(size, dilation[i]));
  // TensorFlow.js rounds in three dimensions also where nothing is padded.
  const pads = axisPads(axes === 3 && pad === 'valid' ? 0 : pad, axes, format);
  const outs = spatial.map((size, i) => axisOut(size, effective[i], stride[i], pads[i], rounding));
  if (axes === 3 && pad !== 'same') for (const o of outs) o.out = Math.max(o.out, 0);
  const outChannels = depthwise ? filterShape[axes + 1] * channels : filterShape[axes + 1];
  const sizes = outs.map(({out}) => out);
  const outShape = last ? [inShape[0], ...sizes, outChannels] : [inShape[0], outChannels, ...sizes];
  return {
    batchSize: inShape[0], channels, spatial, filter, strides: stride, dilations: dilation, effective, outs, outChannels, outShape,
    kind: padKind(pad, outs),
  };
}

/** Sizes of a two-dimensional convolution with filters [height, width, in, out] (depthwise: out per channel). */
export function computeConv2DInfo(
    inShape: number[], filterShape: number[], strides: number | number[], dilations: number | number[], pad: Padding,
    rounding?: Rounding, depthwise: boolean | null = false, dataFormat: Format = 'channelsLast'): Conv2DInfo {
  const g = geometry(2, inShape, filterShape, strides, dilations, pad, rounding, !!depthwise, dataFormat);
  const [h, w] = g.outs;
  return {
    batchSize: g.batchSize, dataFormat, inHeight: g.spatial[0], inWidth: g.spatial[1], inChannels: g.channels,
    outHeight: h.out, outWidth: w.out, outChannels: g.outChannels,
    padInfo: {top: h.before, bottom: h.after, left: w.before, right: w.after, type: g.kind},
    strideHeight: g.strides[0], strideWidth: g.strides[1], filterHeight: g.filter[0], filterWidth: g.filter[1],
    effectiveFilterHeight: g.effective[0], effectiveFilterWidth: g.effective[1],
    dilationHeight: g.dilations[0], dilationWidth: g.dilations[1], inShape, outShape: g.outShape, filterShape,
  };
}

/** Sizes of a three-dimensional convolution. */
export function computeConv3DInfo(
    inShape: number[], filterShape: number[], strides: number | number[], dilations: number | number[], pad: Padding,
    depthwise = false, dataFormat: Format = 'channelsLast', rounding?: Rounding): Conv3DInfo {
  const g = geometry(3, inShape, filterShape, strides, dilations, pad, rounding, depthwise, dataFormat);
  const [d, h, w] = g.outs;
  return {
    batchSize: g.batchSize, dataFormat, inDepth: g.spatial[0], inHeight: g.spatial[1], inWidth: g.spatial[2], inChannels: g.channels,
    outDepth: d.out, outHeight: h.out, outWidth: w.out, outChannels: g.outChannels,
    padInfo: {top: h.before, bottom: h.after, left: w.before, right: w.after, front: d.before, back: d.after, type: g.kind},
    strideDepth: g.strides[0], strideHeight: g.strides[1], strideWidth: g.strides[2],
    filterDepth: g.filter[0], filterHeight: g.filter[1], filterWidth: g.filter[2],
    effectiveFilterDepth: g.effective[0], effectiveFilterHeight: g.effective[1], effectiveFilterWidth: g.effective[2],
    dilationDepth: g.dilations[0], dilationHeight: g.dilations[1], dilationWidth: g.dilations[2],
    inShape, outShape: g.outShape, filterShape,
  };
}

export function computePool2DInfo(
    inShape: number[], filterSize: number | number[], strides: number | number[], dilations: number | number[], pad: Padding,
    rounding?: Rounding, dataFormat: Format = 'channelsLast'): Conv2DInfo {
  const channels = inShape[dataFormat === 'channelsFirst' ? 1 : 3];
  return computeConv2DInfo(inShape, [...tuple(filterSize, 2).slice(0, 2), channels, channels], strides, dilations, pad, rounding, false, dataFormat);
}

export function computePool3DInfo(
    inShape: number[], filterSize: number | number[], strides: number | number[], dilations: number | number[], pad: Padding,
    rounding?: Rounding, dataFormat: 'NDHWC' | 'NCDHW' = 'NDHWC'): Conv3DInfo {
  assert(dataFormat === 'NDHWC' || dataFormat === 'NCDHW', `Unknown dataFormat ${dataFormat}`);
  const format = dataFormat === 'NDHWC' ? 'channelsLast' : 'channelsFirst';
  const channels = inShape[format === 'channelsFirst' ? 1 : 4];
  return computeConv3DInfo(inShape, [...tuple(filterSize, 3), channels, channels], strides, dilations, pad, false, format, rounding);
}

export function computeDilation2DInfo(
    inShape: number[], filterShape: number[], strides: number | number[], pad: Padding, dataFormat: 'NHWC' = 'NHWC',
    dilations: number | number[] = 1): Conv2DInfo {
  return computeConv2DInfo(inShape, [...filterShape, inShape[3]], strides, dilations, pad, null, null, convertConv2DDataFormat(dataFormat));
}

export function convertConv2DDataFormat(dataFormat: 'NHWC' | 'NCHW'): Format {
  assert(dataFormat === 'NHWC' || dataFormat === 'NCHW', `Unknown dataFormat ${dataFormat}`);
  return dataFormat === 'NHWC' ? 'channelsLast' : 'channelsFirst';
}

export function tupleValuesAreOne(value: number | number[]): boolean {
  return [value].flat().every((v) => v === 1);
}

export function eitherStridesOrDilationsAreOne(strides: number | number[], dilations: number | number[]): boolean {
  return tupleValuesAreOne(strides) || tupleValuesAreOne(dilations);
}

export function stridesOrDilationsArePositive(values: number | number[]): boolean {
  return [values].flat().every((v) => v > 0);
}

/** Rounding of output sizes wants whole numbers for padding. */
export function checkPadOnDimRoundingMode(op: string, pad: Padding, rounding?: Rounding): void {
  if (!rounding) return;
  const values = typeof pad === 'object' ? pad.flat() : [pad];
  for (const v of values) {
    assert(typeof v === 'number' && isInt(v),
           `Error in ${op}: pad must be an integer when using dimRoundingMode ${rounding} but got pad ${v}.`);
  }
}
