// What a GPU API must do for the core: the functions of backends/gpu/device.h, once over WebGL2 and once over WebGPU.
import {warnOnce} from '../log';
import {type Core, setCallbacks, theCore} from '../runtime';
import type {GpuBuffer} from '../types';

/** What a device has done since it was made. */
export interface DeviceCounts {
  /** Draws or dispatches. */
  launches: number;
  pipelines: number;
  /** Textures or buffers that were made. */
  allocations: number;
  /** WebGPU: command buffers; WebGL has none. */
  submissions: number;
  uploadedBytes: number;
  reads: number;
  downloadedBytes: number;
}

/** What a GPU tells of itself. */
export interface DeviceInfo {
  /** Maker and model, as far as the browser tells. */
  renderer: string;
  /** Whether it is imitated by the processor. */
  isSoftware: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|swrast|software|basic render/i;

/** By the name that a renderer gives itself. */
export const infoOf = (renderer: string, isFallback = false): DeviceInfo => ({renderer, isSoftware: isFallback || SOFTWARE.test(renderer)});

/** The words of a launch that come before its inputs; see LaunchList in backends/gpu/device.h. */
export const enum Word { Pipeline, Width, Height, Inputs, Integers, Output, FirstInput }

/** What a block is for; see backends/gpu/device.h. */
export const enum Kind { Image, Weights, Pixels, Integers, Halves }

/** What a device keeps as halves: nothing, weights that are many, or all; see backends/gpu/device.h. */
export const enum Halves { None, Weights, All }

/** Whether a block is a texture of two dimensions. */
export const isFlat = (kind: Kind): boolean => kind === Kind.Weights || kind === Kind.Pixels || kind === Kind.Halves;

/** Of a pipeline's input, or behind them of its output: weights, whether they are of floats or of halves. */
export const kindAt = (kinds: number, binding: number): Kind => (kinds >> (2 * binding)) & 3;

/** Who has a block besides the tensor: a program that owns it, or one that was given it. */
export const enum Outsider { Owner, Guest }

/** A piece of device memory: an image of so many texels a row of each layer, and rows. */
export interface Memory {readonly width: number; readonly height: number; readonly kind: Kind; readonly bytes: number; outsider?: Outsider}

/** A picture: what a browser draws, or bytes of red, green, blue and alpha. */
export type Picture = TexImageSource | Uint8Array | Uint8ClampedArray;

/** Free blocks of one size are kept for the next tensor of that size, as long as all of them are no more than this. */
const MOST_FREE_BYTES = 256 << 20;

/**
 * What measures: a clock, timers of the GPU, or a clock while the page waits for the GPU, to whose times the way there and back
 * belongs. 'none' where a GPU has no timers and cannot be waited for.
 */
export type Timer = 'clock' | 'gpu' | 'roundTrip' | 'none';

/** What a program is given of a tensor's memory. */
export interface Given {texture?: WebGLTexture; texShape?: [number, number]; buffer?: GpuBuffer}

/** A GPU, with the blocks and pipelines made on it, by number. */
export abstract class Device<M extends Memory = Memory> {
  abstract readonly info: DeviceInfo;
  /** The largest width or height of a block. */
  abstract readonly largestSide: number;
  /** Neighbouring pixels that an invocation computes: 4 or 8, whichever is quicker. */
  abstract readonly pixels: number;
  abstract readonly halves: Halves;
  /** The most bytes of a block. */
  abstract readonly largestBytes: number;
  /** The largest width or height of a picture. */
  abstract readonly largestPicture: number;
  /** Resolves with the reason when the GPU is gone. */
  abstract readonly lost: Promise<string>;
  readonly counts: DeviceCounts = {launches: 0, pipelines: 0, allocations: 0, submissions: 0, uploadedBytes: 0, reads: 0, downloadedBytes: 0};
  /** Bytes of all blocks, and of those among them that are free. */
  bytes = 0;
  freeBytes = 0;
  /** Pipelines that begin now are waited for by {@link compiled}. */
  isPreparing = false;
  protected readonly blocks: Array<M | undefined> = [];
  private readonly freeNumbers: number[] = [];
  private readonly freeBlocks = new Map<number, number[]>(); // by size

  /** Memory for an image of texels, four numbers each; -1 when there is none left. */
  allocate(width: number, height: number, kind: Kind): number {
    const kept = this.freeBlocks.get(sizeKey(width, height, kind))?.pop();
    if (kept !== undefined) {
      this.freeBytes -= this.blocks[kept]!.bytes;
      return kept;
    }
    const memory = this.create(width, height, kind) ?? (this.freeBytes > 0 ? (this.trim(0), this.create(width, height, kind)) : undefined);
    if (!memory) return -1;
    this.counts.allocations++;
    this.bytes += memory.bytes;
    return this.place(memory);
  }

  release(block: number): void {
    const {width, height, kind, bytes, outsider} = this.blocks[block]!;
    if (outsider === Outsider.Owner) return this.remove(block);
    if (outsider === Outsider.Guest) return this.destroyBlock(block);
    const key = sizeKey(width, height, kind);
    const free = this.freeBlocks.get(key);
    if (free) free.push(block);
    else this.freeBlocks.set(key, [block]);
    this.freeBytes += bytes;
    if (this.freeBytes > MOST_FREE_BYTES) this.trim(MOST_FREE_BYTES / 2);
  }

  /** A tensor's memory, for a program: {texture, texShape} or {buffer}. Tensors do not use it again when that one is gone. */
  give(block: number): Given {
    this.blocks[block]!.outsider = Outsider.Guest;
    return this.given(block);
  }

  /** Texels of so many rows as the block has them, in words of 32 bits; WebGL takes and gives floats of halves as well. */
  abstract write(block: number, words: Float32Array, row: number, rows: number): void;
  /** Fills a block of pixels with a picture of the same size. Throws where the browser does not allow that. */
  abstract load(block: number, picture: Picture): void;
  /**
   * A canvas that shows what `draw` puts into the block of pixels that it is given, until the next such call.
   * @param context Of the canvas on which it is to be; WebGPU alone has that.
   */
  abstract drawn(width: number, height: number, draw: (block: number) => void, context?: GPUCanvasContext): HTMLCanvasElement | OffscreenCanvas;
  /** False where the API cannot do that. */
  abstract readSync(block: number, words: Float32Array): boolean;
  abstract read(block: number, words: number): Promise<Float32Array>;
  /** Resolves when all pipelines that were begun are compiled; waits in many tasks. `told` is called after each. */
  abstract compiled(told: (done: number, all: number) => void): Promise<void>;
  /** Starts to compile. */
  abstract pipeline(text: string, inputs: number, integers: number, kinds: number): number;
  /** Runs launches. A list with a number comes again with the same words but for its blocks, until it is forgotten. */
  abstract run(words: Int32Array, list: number): void;
  forget(_list: number): void {}
  abstract dispose(): void;
  /** What laps are measured by. */
  abstract readonly timer: Timer;
  /** A lap ends here, and another begins; where one `begins`, what lies before does not count. */
  abstract lap(begins: boolean): void;
  /** Milliseconds of the laps that have ended since this was asked last. */
  abstract laps(): Promise<number[]>;

  protected abstract create(width: number, height: number, kind: Kind): M | undefined;
  protected abstract destroy(memory: M): void;
  protected abstract given(block: number): Given;

  /** Gives memory a number. */
  protected place(memory: M): number {
    const block = this.freeNumbers.pop() ?? this.blocks.length;
    this.blocks[block] = memory;
    return block;
  }

  private remove(block: number): void {
    this.blocks[block] = undefined;
    this.freeNumbers.push(block);
  }

  private destroyBlock(block: number): void {
    const memory = this.blocks[block]!;
    this.destroy(memory);
    this.bytes -= memory.bytes;
    this.remove(block);
  }

  // Gives free memory back until so many bytes of it are left.
  private trim(bytes: number): void {
    for (const free of this.freeBlocks.values()) {
      while (free.length && this.freeBytes > bytes) {
        const block = free.pop()!;
        this.freeBytes -= this.blocks[block]!.bytes;
        this.destroyBlock(block);
      }
    }
  }
}

let channel: MessageChannel | undefined;
const waiting: Array<() => void> = [];

/** Resolves in the next task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = () => waiting.shift()?.();
    }
    waiting.push(resolve);
    channel.port2.postMessage(0);
  });
}

/**
 * Resolves after about a millisecond, and leaves the processor to others meanwhile. Between timers that start each other
 * browsers lay four milliseconds, not where another task lies between them.
 */
export const later = (): Promise<void> => new Promise((resolve) => setTimeout(() => nextTask().then(resolve), 1));

const sizeKey = (width: number, height: number, kind: Kind) => (height * 0x2000000 + width) * 8 + kind;

/** Numbers of the shading languages in the core. */
export const enum Dialect { Glsl, Wgsl }

const devices: Array<Device | undefined> = [];
const generations = [0, 0];
const reasons = ['there is no WebGL2 device', 'there is no WebGPU device'];

/** Makes a device known to the core, or tells why there is none. What was made on the one before it is gone. */
export function setDevice(dialect: Dialect, device: Device | undefined, reason?: string): void {
  devices[dialect] = device;
  reasons[dialect] = reason ?? reasons[dialect];
  generations[dialect]++;
}

export function deviceOf(dialect: Dialect): Device {
  const device = devices[dialect];
  if (!device) throw new Error(reasons[dialect]);
  return device;
}

/** The one on which the active backend works. */
export function activeDevice(): Device | undefined {
  const dialect = theCore().api.gsm_active_device();
  return dialect < 0 ? undefined : deviceOf(dialect);
}

/** Whether any tensor may lie on a GPU. */
export const hasDevice = () => devices.length > 0;

const ints = (core: Core, address: number, count: number) => new Int32Array(core.bytes.buffer, address >>> 0, count);
const floats = (core: Core, address: number, count: number) => new Float32Array(core.bytes.buffer, address >>> 0, count);

// The core is not to be left by an exception: -1 tells it to throw one of its own, for which this one is thrown behind it.
function guarded(body: () => number | void): number {
  try {
    return body() ?? 0;
  } catch (error) {
    theCore().thrown = error;
    return -1;
  }
}

function noticeHost(backend: string, op: string): void {
  warnOnce(`${backend} ${op}`, `${backend} has no kernel for this call of '${op}', whose inputs are read back: the host runs it. It is told once for each op; tf.enableProdMode() silences it.`);
}

setCallbacks({
  gpu_allocate: (dialect: Dialect, width: number, height: number, kind: Kind) => guarded(() => deviceOf(dialect).allocate(width, height, kind)),
  gpu_release: (dialect: Dialect, block: number) => devices[dialect]?.release(block),
  gpu_write: (dialect: Dialect, block: number, texels: number, count: number, row: number, rows: number) =>
    guarded(() => deviceOf(dialect).write(block, floats(theCore(), texels, count), row, rows)),
  gpu_read: (dialect: Dialect, block: number, texels: number, count: number) =>
    guarded(() => (deviceOf(dialect).readSync(block, floats(theCore(), texels, count)) ? 0 : -1)),
  gpu_pipeline: (dialect: Dialect, text: number, inputs: number, integers: number, kinds: number) =>
    guarded(() => deviceOf(dialect).pipeline(theCore().text(text), inputs, integers, kinds)),
  gpu_run: (dialect: Dialect, words: number, count: number, list: number) => guarded(() => deviceOf(dialect).run(ints(theCore(), words, count), list)),
  gpu_forget: (dialect: Dialect, list: number) => devices[dialect]?.forget(list),
  gpu_largest_side: (dialect: Dialect) => devices[dialect]?.largestSide ?? 4096,
  gpu_pixels: (dialect: Dialect) => devices[dialect]?.pixels ?? 4,
  gpu_halves: (dialect: Dialect) => devices[dialect]?.halves ?? Halves.None,
  gpu_largest_bytes: (dialect: Dialect) => devices[dialect]?.largestBytes ?? 1 << 27,
  gpu_generation: (dialect: Dialect) => generations[dialect],
  gpu_lap: (dialect: Dialect, begins: number) => devices[dialect]?.lap(begins === 1),
  host_notice: (backend: number, op: number) => noticeHost(theCore().text(backend), theCore().text(op)),
});
