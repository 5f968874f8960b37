// Data into the memory of a GPU and out of it, past the host: pictures, canvases, textures and buffers of programs.
import {isOnDevice, readTensors, refuseSymbolic} from '../engine';
import {type Core, isRunning, theCore} from '../runtime';
import type {Tensor} from '../tensor';
import type {DataToGPUOptions, GPUData} from '../type_names';
import {type DataType, DTYPES, type WebGLData, type WebGPUData} from '../types';
import {sizeToSquarishShape} from '../util';
import {sizeFromShape} from '../values';
import {Dialect, deviceOf, Kind, type Picture} from './device';
import type {WebglDevice} from './webgl';
import {BufferUsage, type WebgpuDevice} from './webgpu';

const BACKENDS = ['webgl', 'webgpu'];

// The one on which the active backend works.
function activeDialect(): Dialect | undefined {
  const dialect = isRunning() ? theCore().api.gsm_active_device() : -1;
  return dialect < 0 ? undefined : dialect;
}

// That on which a tensor lies, or else would lie.
const dialectOf = (t: Tensor): Dialect | undefined => (isOnDevice(t) ? (theCore().scratch[0] as Dialect) : activeDialect());

function putShape(core: Core, shape: readonly number[], ...more: number[]): void {
  core.reserve(shape.length + 1 + more.length).set([shape.length, ...shape, ...more]);
}

// --- pictures to tensors ---------------------------------------------------------------------------------------------

/** int32 [height, width, channels] of a picture of that size; undefined where no GPU is to have it, or it cannot take it. */
export function tensorOfPicture(picture: () => Picture | undefined, height: number, width: number, channels: number): Tensor | undefined {
  const dialect = activeDialect();
  if (dialect === undefined || !(width > 0 && height > 0 && channels > 0)) return undefined;
  const device = deviceOf(dialect), core = theCore();
  if (Math.max(width, height) > device.largestPicture) return undefined;
  const taken = picture(), block = taken ? device.allocate(width, height, Kind.Pixels) : -1;
  if (!taken || block < 0) return undefined;
  try {
    device.load(block, taken);
  } catch {
    device.release(block);
    return undefined; // a browser that cannot do that, or a picture that may not be read
  }
  try {
    return readTensors(core, core.api.gsm_from_pixels(dialect, block, height, width, channels))[0];
  } finally {
    device.release(block);
  }
}

// --- tensors onto canvases -------------------------------------------------------------------------------------------

type Canvas = HTMLCanvasElement | OffscreenCanvas;
type Target = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | ImageBitmapRenderingContext | GPUCanvasContext;

const TYPES = ['2d', 'bitmaprenderer', 'webgpu'];

// The context that a canvas has, or else one of the wanted type: canvases keep the first that they get.
function contextOf(canvas: Canvas, dialect: Dialect, wanted = TYPES[0], attributes?: object): Target {
  const types = dialect === Dialect.Wgsl ? TYPES : TYPES.slice(0, 2);
  if (!types.includes(wanted)) throw new Error(`draw: contexts of type ${wanted} are not supported on ${BACKENDS[dialect]}, only ${types.join(', ')}`);
  for (const type of [wanted, ...types]) {
    const context = canvas.getContext(type as '2d', attributes) as Target | null;
    if (context) return context;
  }
  throw new Error(`draw: the canvas has a context of another type than ${types.join(', ')}`);
}

/**
 * Draws a picture that a GPU has, or would have; false where none does. WebGPU draws on a canvas of its own type itself; others
 * are handed one copy on the GPU, those of type bitmaprenderer the picture itself.
 */
export function drawFromGpu(t: Tensor, canvas: Canvas, alpha: number, type?: string, attributes?: object): boolean {
  refuseSymbolic(t, 'it draws a tensor');
  const isThere = isOnDevice(t), dialect = dialectOf(t);
  if (dialect === undefined || (!isThere && (type ?? TYPES[0]) === TYPES[0] && canvas.getContext('2d'))) return false;
  const target = contextOf(canvas, dialect, type, attributes), core = theCore(), device = deviceOf(dialect), [height, width] = t.shape;
  if (Math.max(width, height) > device.largestPicture) throw new Error(`draw: [${t.shape}] is larger than a picture may be on this GPU: ${device.largestPicture} a side`);
  const draw = (block: number) => {
    if (core.api.gsm_draw(dialect, t.handle, block, alpha) < 0) throw core.failure();
  };
  if ('configure' in target) {
    device.drawn(width, height, draw, target);
    return true;
  }
  const drawn = device.drawn(width, height, draw);
  canvas.width = width;
  canvas.height = height;
  if ('drawImage' in target) target.drawImage(drawn, 0, 0);
  else target.transferFromImageBitmap((drawn as OffscreenCanvas).transferToImageBitmap());
  return true;
}

// --- textures and buffers to tensors ---------------------------------------------------------------------------------

/** Whether values are a texture or a buffer of a program. */
export function isGpuData(values: unknown): values is WebGLData | WebGPUData {
  if (typeof values !== 'object' || values === null) return false;
  const {texture, buffer} = values as {texture?: unknown; buffer?: unknown};
  return (typeof WebGLTexture !== 'undefined' && texture instanceof WebGLTexture) || (typeof GPUBuffer !== 'undefined' && buffer instanceof GPUBuffer);
}

const orderOf = ({channels}: WebGLData): string => channels || 'RGBA';

/** The shape of a tensor of such data that is given none. */
export const shapeOfGpuData = (data: WebGLData | WebGPUData): number[] =>
  ('texture' in data ? [data.height, data.width * orderOf(data).length] : [Math.floor((data.buffer as GPUBuffer).size / 4)]);

function deviceFor(dialect: Dialect, what: string): WebglDevice | WebgpuDevice {
  if (activeDialect() !== dialect) throw new Error(`tensor: a ${what} needs the backend ${BACKENDS[dialect]}, which is not the active one`);
  return deviceOf(dialect) as WebglDevice | WebgpuDevice;
}

function tensorOfTexture(data: WebGLData, shape: readonly number[], dtype: DataType): Tensor {
  const device = deviceFor(Dialect.Glsl, 'WebGLTexture') as WebglDevice, core = theCore();
  const {texture, height, width} = data, order = orderOf(data), letters = [...order];
  if (!device.has(texture)) throw new Error('The texture is invalid: it does not belong to the context of the backend webgl, tf.backend().gpgpu.gl');
  if (!letters.every((letter, i) => 'RGBA'.includes(letter) && letters.indexOf(letter) === i)) {
    throw new Error(`tensor: channels are some of R, G, B and A in any order, but were ${order}`);
  }
  if (![width, height].every((side) => Number.isInteger(side) && side > 0 && side <= device.largestPicture)) {
    throw new Error(`tensor: a texture of ${height} x ${width} texels was given; a side has 1 to ${device.largestPicture}`);
  }
  const block = device.borrow(texture, width, height);
  try {
    putShape(core, shape, letters.length, ...letters.map((letter) => 'RGBA'.indexOf(letter)));
    return readTensors(core, core.api.gsm_from_texture(Dialect.Glsl, block, height, width, DTYPES.indexOf(dtype)))[0];
  } finally {
    device.release(block);
  }
}

// Texels of four elements end with the tensor, or else are copied, with zeros behind.
function tensorOfBuffer({buffer, zeroCopy}: WebGPUData, shape: readonly number[], dtype: DataType): Tensor {
  const device = deviceFor(Dialect.Wgsl, 'GPUBuffer') as WebgpuDevice, core = theCore(), bytes = sizeFromShape(shape) * 4;
  const {size, usage} = buffer as GPUBuffer, wanted = BufferUsage.Storage | BufferUsage.CopySrc;
  if (size < bytes) throw new Error(`GPUBuffer size(${size}) is smaller than tensor size(${bytes})!`);
  if ((usage & wanted) !== wanted) throw new Error('GPUBuffer.usage should include GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC!');
  const block = zeroCopy && bytes % 16 === 0 ? device.borrow(buffer as GPUBuffer, bytes) : device.copyOf(buffer as GPUBuffer, bytes);
  putShape(core, shape);
  const count = core.api.gsm_from_buffer(block, DTYPES.indexOf(dtype));
  if (count < 0) device.release(block);
  return readTensors(core, count)[0];
}

/** A tensor of a program's texture or buffer. */
export function tensorOfGpuData(data: WebGLData | WebGPUData, shape: readonly number[], dtype: DataType = 'float32'): Tensor {
  if (dtype !== 'float32' && dtype !== 'int32') throw new Error(`Creating tensor from GPU data only supports 'float32'|'int32' dtype, while the dtype is ${dtype}.`);
  return 'texture' in data ? tensorOfTexture(data, shape, dtype) : tensorOfBuffer(data, shape, dtype);
}

// --- tensors to textures and buffers ---------------------------------------------------------------------------------

/** See {@link Tensor.dataToGPU}. */
export function dataToGpu(t: Tensor, {customTexShape}: DataToGPUOptions = {}): GPUData {
  refuseSymbolic(t, 'it asks for the texture or buffer of a tensor');
  const dialect = t.dtype === 'string' ? undefined : dialectOf(t), core = theCore();
  if (dialect === undefined) throw new Error('dataToGPU: the active backend does not keep such tensors on a GPU; use data() instead');
  if (t.dtype === 'complex64') throw new Error(`Does not support reading ${dialect === Dialect.Glsl ? 'texture' : 'buffer'} for complex64 dtype.`);
  const [height, width] = customTexShape ?? sizeToSquarishShape(Math.ceil(t.size / 4));
  const [tensorRef] = readTensors(core, core.api.gsm_to_program(dialect, t.handle, height, width));
  core.api.gsm_on_device(tensorRef.handle);
  return {tensorRef, ...deviceOf(dialect).give(core.scratch[1])};
}
