// tf.browser: images to tensors and back.
import {makeTensor} from './engine';
import {convertToTensor} from './inputs';
import {env} from './environment';
import type {Picture} from './gpu/device';
import {drawFromGpu, tensorOfPicture} from './gpu/exchange';
import {Tensor, type Tensor3D} from './tensor';
import type {TensorLike} from './types';

/** Pixels as bytes: red, green, blue and alpha of each, row by row. */
export interface PixelData {
  width: number;
  height: number;
  data: Uint8Array;
}

type Pixels =
  | PixelData | ImageData | HTMLImageElement | HTMLCanvasElement | OffscreenCanvas | HTMLVideoElement | ImageBitmap;
type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

let scratchContext: Context2D | undefined;

// A canvas on which pictures are drawn to get at their pixels.
function drawingContext(width: number, height: number): Context2D {
  if (!scratchContext) {
    const options = {willReadFrequently: true};
    const made = typeof document !== 'undefined' ? document.createElement('canvas').getContext('2d', options)
      : typeof OffscreenCanvas !== 'undefined' ? new OffscreenCanvas(1, 1).getContext('2d', options) : null;
    if (!made) throw new Error('Cannot parse input in current context. Reason: OffscreenCanvas Context2D rendering is not supported.');
    scratchContext = made as Context2D;
  }
  const {canvas} = scratchContext;
  canvas.width = width;
  canvas.height = height;
  return scratchContext;
}

const isA = (name: string, x: unknown): boolean => {
  const type = (globalThis as Record<string, unknown>)[name];
  return typeof type === 'function' && x instanceof type;
};

/** A picture of so many pixels: its bytes, or what a browser draws in that size. */
interface Source {width: number; height: number; bytes?: Uint8Array | Uint8ClampedArray; image?: Exclude<TexImageSource, ImageData>; isScaled?: boolean}

function sourceOf(pixels: Pixels): Source {
  const {width, height, data} = pixels as PixelData;
  if (data instanceof Uint8Array || isA('ImageData', pixels)) return {width, height, bytes: data};
  if (typeof (pixels as HTMLCanvasElement).getContext === 'function' || isA('ImageBitmap', pixels)) return {width, height, image: pixels as HTMLCanvasElement};
  if (isA('HTMLVideoElement', pixels)) {
    const {videoWidth, videoHeight} = pixels as HTMLVideoElement;
    return {width: videoWidth, height: videoHeight, image: pixels as HTMLVideoElement};
  }
  if (isA('HTMLImageElement', pixels)) {
    const {naturalWidth, naturalHeight} = pixels as HTMLImageElement;
    return {width, height, image: pixels as HTMLImageElement, isScaled: naturalWidth !== width || naturalHeight !== height};
  }
  throw new Error('pixels passed to tf.browser.fromPixels() must be either an HTMLVideoElement, HTMLImageElement, ' +
      'HTMLCanvasElement, ImageData in browser, or OffscreenCanvas, ImageData in webworker or ' +
      `{data: Uint32Array, width: number, height: number}, but was ${(pixels as object).constructor.name}`);
}

function bytesOf({width, height, bytes, image}: Source): ArrayLike<number> {
  if (bytes) return bytes;
  if (typeof (image as HTMLCanvasElement).getContext === 'function') {
    return ((image as HTMLCanvasElement).getContext('2d') as Context2D).getImageData(0, 0, width, height).data;
  }
  const context = drawingContext(width, height);
  context.drawImage(image!, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

// A picture as a GPU takes it: in its own size. Bytes stay in host memory where nothing can be read back at once, as in Node.
function pictureOf({width, height, bytes, image, isScaled}: Source): Picture | undefined {
  if (bytes) return bytes.length === width * height * 4 && typeof OffscreenCanvas !== 'undefined' ? bytes : undefined;
  if (!isScaled) return image;
  const context = drawingContext(width, height);
  context.drawImage(image!, 0, 0, width, height);
  return context.canvas;
}

/**
 * A picture as an int32 tensor [height, width, channels] of values from 0 to 255. On a GPU backend canvases, videos, images and
 * bitmaps go there without a copy in host memory, and bytes as they are.
 * @param pixels A canvas, image, video, ImageData, ImageBitmap, or {data, width, height}.
 * @param numChannels At most 4; 3 leaves alpha out.
 * @example const x = tf.browser.fromPixels(document.querySelector('img'));
 */
export function fromPixels(pixels: Pixels, numChannels = 3): Tensor3D {
  if (numChannels > 4) throw new Error('Cannot construct Tensor with more than 4 channels from pixels.');
  if (pixels === null || pixels === undefined) throw new Error('pixels passed to tf.browser.fromPixels() can not be null');
  const source = sourceOf(pixels), {width, height} = source;
  const onGpu = tensorOfPicture(() => pictureOf(source), height, width, numChannels);
  if (onGpu) return onGpu as Tensor3D;
  const bytes = bytesOf(source), values = new Int32Array(width * height * numChannels);
  for (let i = 0, at = 0; at < values.length; i += 4) {
    for (let channel = 0; channel < numChannels; channel++) values[at++] = bytes[i + channel];
  }
  return makeTensor(values, [height, width, numChannels], 'int32') as Tensor3D;
}

async function unpremultiplied(pixels: Pixels): Promise<Pixels> {
  const {width, height, data} = pixels as PixelData;
  const wrappable = typeof createImageBitmap === 'function' && width && height && !isA('ImageBitmap', pixels) && !(data instanceof Uint8Array);
  if (!wrappable || !env().getBool('WRAP_TO_IMAGEBITMAP')) return pixels;
  try {
    const bitmap = await createImageBitmap(pixels as ImageBitmapSource, {premultiplyAlpha: 'none'});
    return bitmap.width === width && bitmap.height === height ? bitmap : pixels;
  } catch {
    return pixels;
  }
}

/** {@link fromPixels}, where the flag WRAP_TO_IMAGEBITMAP makes it go through an ImageBitmap. */
export async function fromPixelsAsync(pixels: Pixels, numChannels = 3): Promise<Tensor3D> {
  return fromPixels(pixels && (await unpremultiplied(pixels)), numChannels);
}

// Values given as arrays count as int32.
function imageOf(image: Tensor | TensorLike, op: string): {image: Tensor; isOurs: boolean} {
  if (image instanceof Tensor) return {image, isOurs: false};
  return {image: convertToTensor(image, 'img', op, 'int32'), isOurs: true};
}

function checkImage({rank, shape, dtype}: Tensor): void {
  if (rank !== 2 && rank !== 3) throw new Error(`toPixels only supports rank 2 or 3 tensors, got rank ${rank}.`);
  const depth = rank === 2 ? 1 : shape[2];
  if (depth > 4 || depth === 2) throw new Error(`toPixels only supports depth of size 1, 3 or 4 but got ${depth}`);
  if (dtype !== 'float32' && dtype !== 'int32') {
    throw new Error(`Unsupported type for toPixels: ${dtype}. Please use float32 or int32 tensors.`);
  }
}

function toBytes(values: ArrayLike<number>, {shape, rank, dtype}: Tensor, alpha = 1): Uint8ClampedArray<ArrayBuffer> {
  const depth = rank === 2 ? 1 : shape[2];
  const highest = dtype === 'float32' ? 1 : 255;
  const scale = 255 / highest;
  const bytes = new Uint8ClampedArray(shape[0] * shape[1] * 4);
  const next = (at: number) => {
    const value = values[at];
    if (value < 0 || value > highest) {
      throw new Error(`Tensor values for a ${dtype} Tensor must be in the range [0 - ${highest}] but encountered ${value}.`);
    }
    return Math.round(value * scale);
  };
  for (let i = 0, at = 0; i < bytes.length; i += 4, at += depth) {
    for (let channel = 0; channel < 3; channel++) bytes[i + channel] = next(depth === 1 ? at : at + channel);
    bytes[i + 3] = depth === 4 ? next(at + 3) : Math.round(alpha * 255);
  }
  return bytes;
}

function put(canvas: HTMLCanvasElement | OffscreenCanvas, bytes: Uint8ClampedArray<ArrayBuffer>, width: number, height: number, attributes?: object): void {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', attributes) as Context2D | null;
  if (!context) throw new Error('Could not get the context with 2d type.');
  context.putImageData(new ImageData(bytes, width, height), 0, 0);
}

/**
 * A tensor as bytes of red, green, blue and alpha, and onto a canvas if one is given. Where only the canvas is wanted, {@link draw}
 * saves the way through host memory.
 * @param img [height, width] or [height, width, 1, 3 or 4]; float32 from 0 to 1, or int32 from 0 to 255.
 * @example await tf.browser.toPixels(tf.zeros([8, 8, 3]), canvas);
 */
export async function toPixels(img: Tensor | TensorLike, canvas?: HTMLCanvasElement | OffscreenCanvas): Promise<Uint8ClampedArray> {
  const {image, isOurs} = imageOf(img, 'toPixels');
  try {
    checkImage(image);
    const bytes = toBytes(await image.data(), image);
    if (canvas) put(canvas, bytes, image.shape[1], image.shape[0]);
    return bytes;
  } finally {
    if (isOurs) image.dispose();
  }
}

/** How {@link draw} draws. */
export interface DrawOptions {
  imageOptions?: {/** Opacity from 0 to 1 of images without an alpha channel. */ alpha?: number};
  /** The context that a canvas gets which has none yet: 2d, or on a GPU backend bitmaprenderer, on webgpu also webgpu. */
  contextOptions?: {contextType?: string; contextAttributes?: object};
}

/**
 * Draws a tensor on a canvas at once. What a GPU has is not read back: WebGPU draws on canvases of type webgpu itself, those of
 * type bitmaprenderer are handed the picture, and 2d, which is what a canvas becomes if nothing is said, takes one copy on the
 * GPU. There values outside of the range are clamped, elsewhere they are an error. See {@link toPixels} for the values.
 * @example tf.browser.draw(tf.zeros([8, 8, 3]), canvas);
 */
export function draw(img: Tensor | TensorLike, canvas: HTMLCanvasElement | OffscreenCanvas, options: DrawOptions = {}): void {
  const {image, isOurs} = imageOf(img, 'draw');
  try {
    checkImage(image);
    const alpha = options.imageOptions?.alpha ?? 1, {contextType, contextAttributes} = options.contextOptions ?? {};
    if (alpha > 1 || alpha < 0) throw new Error(`Alpha value ${alpha} is supposed to be in range [0 - 1].`);
    if (drawFromGpu(image, canvas, alpha, contextType, contextAttributes)) return;
    if ((contextType ?? '2d') !== '2d') throw new Error(`draw: contexts of type ${contextType} are not supported, only 2d is`);
    put(canvas, toBytes(image.dataSync(), image, alpha), image.shape[1], image.shape[0], contextAttributes);
  } finally {
    if (isOurs) image.dispose();
  }
}
