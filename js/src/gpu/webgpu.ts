// The device over WebGPU: a block is a buffer; launches are collected into one compute pass, submitted when a result is read.
// With the flag WEBGPU_FORCE_F16_BUFFERS weights are kept as halves; they are computed with as floats.
import {env} from '../environment';
import {Device, type DeviceInfo, type Given, Halves, infoOf, isFlat, Kind, kindAt, type Memory, Outsider, type Picture, type Timer, Word} from './device';
import {WebgpuLaps} from './webgpu_laps';

// Of the WebGPU specification; the page's own objects of these names are absent where there is no WebGPU.
export const enum BufferUsage { MapRead = 1, CopySrc = 4, CopyDst = 8, Uniform = 64, Storage = 128 }
const enum TextureUsage { CopyDst = 2, Binding = 4, Storage = 8, Attachment = 16 }
const MAP_READ = 1;
const SHADER_COMPUTE = 4;

const SLOT = 256;          // bytes: where the numbers of a launch may begin in a uniform buffer
const SLOTS = 1024;        // of launches that come once
const SIDE = 256;          // of the canvases through which bytes are read at once
const MOST_PENDING = 256;  // launches after which the GPU is given what there is

interface Pipeline {
  pipeline?: GPUComputePipeline;
  /** What makes it at once, where it is wanted before it is there. */
  make(): GPUComputePipeline;
  soon: Promise<void>;
  layout: GPUBindGroupLayout;
  inputs: number;
  bytes: number;
}
/** Images are buffers, weights and pictures are textures. */
interface Block extends Memory {buffer: GPUBuffer; texture?: GPUTexture; resource: GPUBindingResource}
/** A launch of a list: what is bound, which holds as long as its blocks are these. */
interface Bound {group: GPUBindGroup; blocks: number[]; resources: GPUBindingResource[]; offset: number}
/** What bytes are read through at once: a canvas of the GPU's, and one that can be read. */
interface ReadingCanvas {source: OffscreenCanvas; context: GPUCanvasContext; pen: OffscreenCanvasRenderingContext2D}
interface List {uniforms: GPUBuffer; bound: Bound[]}

const blockOf = (texture: GPUTexture, kind: Kind, bytes: number): Block =>
  ({texture, buffer: undefined as unknown as GPUBuffer, resource: texture.createView(), width: texture.width, height: texture.height, kind, bytes});

/** A WebGPU device. Rejects where the browser has no adapter. */
export async function createWebgpuDevice(): Promise<Device> {
  const adapter = await (globalThis.navigator as Navigator | undefined)?.gpu?.requestAdapter({powerPreference: 'high-performance'});
  if (!adapter) throw new Error('WebGPU is not available here');
  const {maxBufferSize, maxStorageBufferBindingSize, maxComputeWorkgroupsPerDimension} = adapter.limits;
  const requiredFeatures = (['timestamp-query'] as const).filter((feature) => adapter.features.has(feature));
  const device = await adapter.requestDevice({requiredFeatures, requiredLimits: {maxBufferSize, maxStorageBufferBindingSize, maxComputeWorkgroupsPerDimension}});
  return new WebgpuDevice(device, adapter);
}

const newScreen = () => new OffscreenCanvas(1, 1).getContext('webgpu') as unknown as GPUCanvasContext;

export class WebgpuDevice extends Device<Block> {
  readonly info: DeviceInfo;
  readonly largestSide = 1 << 30;  // buffers have no sides
  readonly pixels = 4;
  readonly halves = env().getBool('WEBGPU_FORCE_F16_BUFFERS') ? Halves.Weights : Halves.None;
  readonly largestBytes: number;
  readonly largestPicture: number;
  readonly lost: Promise<string>;
  private readonly pipelines: Pipeline[] = [];
  private readonly lists = new Map<number, List>();
  private readonly numbers = new Int32Array((SLOT / 4) * SLOTS);
  private readonly uniforms: GPUBuffer;
  private slot = 0;
  private pending = 0;
  private encoder?: GPUCommandEncoder;
  private pass?: GPUComputePassEncoder;
  private readonly dying: Array<GPUBuffer | GPUTexture> = []; // given back while a queued launch may still use them
  private readonly measured: WebgpuLaps;
  private readonly canvases: Partial<Record<GPUCanvasAlphaMode, ReadingCanvas>> = {};
  private screen?: GPUCanvasContext;
  private lossReason?: string;

  // The adapter is kept: Chromium takes devices away whose adapter is garbage.
  constructor(readonly device: GPUDevice, readonly adapter: GPUAdapter) {
    super();
    this.largestBytes = Math.min(device.limits.maxStorageBufferBindingSize, device.limits.maxBufferSize);
    this.measured = new WebgpuLaps(device);
    this.largestPicture = device.limits.maxTextureDimension2D;
    const {vendor, architecture, device: model, description, isFallbackAdapter} = adapter.info;
    this.info = infoOf([vendor, architecture, model, description].filter(Boolean).join(' '), isFallbackAdapter);
    this.uniforms = device.createBuffer({size: SLOT * SLOTS, usage: BufferUsage.Uniform | BufferUsage.CopyDst});
    this.lost = device.lost.then(({message, reason}) => (this.lossReason = `the WebGPU device was lost: ${message || reason}`));
  }

  protected create(width: number, height: number, kind: Kind): Block | undefined {
    const isPicture = kind === Kind.Pixels, isHalf = kind === Kind.Halves;
    const texelBytes = isPicture ? 4 : isHalf ? 8 : 16;
    if (isFlat(kind)) {
      const usage = TextureUsage.CopyDst | TextureUsage.Binding | (isPicture ? TextureUsage.Attachment : 0);
      const format = isPicture ? 'rgba8unorm' : isHalf ? 'rgba16float' : 'rgba32float';
      return blockOf(this.device.createTexture({size: [width, height], format, usage}), kind, width * height * texelBytes);
    }
    const bytes = width * height * this.pixels * texelBytes;
    const buffer = this.device.createBuffer({size: bytes, usage: BufferUsage.Storage | BufferUsage.CopySrc | BufferUsage.CopyDst});
    return {buffer, resource: {buffer}, width, height, kind, bytes};
  }

  protected destroy({buffer, texture}: Block): void {
    if (this.encoder) this.dying.push(texture ?? buffer);
    else (texture ?? buffer).destroy();
  }

  // What is pending may still read what the block had for a tensor before.
  write(block: number, words: Float32Array, row: number, rows: number): void {
    this.flush();
    const {buffer, texture, width, height, bytes} = this.blocks[block]!;
    const data = (env().getBool('IS_NODE') ? words.slice() : words) as Float32Array<ArrayBuffer>; // Dawn for Node crashes on shared memory
    if (texture) this.device.queue.writeTexture({texture, origin: [0, row]}, data, {bytesPerRow: bytes / height}, [width, rows]);
    else this.device.queue.writeBuffer(buffer, (words.byteLength / rows) * row, data);
    this.counts.uploadedBytes += words.byteLength;
  }

  // What is pending may still read what the block had before.
  load(block: number, picture: Picture): void {
    this.flush();
    const texture = this.blocks[block]!.texture!, {width, height} = texture, {queue} = this.device;
    if (!ArrayBuffer.isView(picture)) return queue.copyExternalImageToTexture({source: picture}, {texture}, [width, height]);
    queue.writeTexture({texture}, picture as Uint8Array<ArrayBuffer>, {bytesPerRow: width * 4}, [width, height]);
    this.counts.uploadedBytes += picture.byteLength;
  }

  /** The first bytes of a program's buffer, as a block: that buffer itself, or a copy. */
  borrow(buffer: GPUBuffer, bytes: number): number {
    return this.place({buffer, resource: {buffer, offset: 0, size: bytes}, width: bytes / 16, height: 1, kind: Kind.Image, bytes: 0, outsider: Outsider.Owner});
  }

  copyOf(buffer: GPUBuffer, bytes: number): number {
    const texels = Math.ceil(bytes / 16), block = this.allocate(Math.ceil(texels / this.pixels), 1, Kind.Image);
    if (block < 0) throw new Error(`tensor: out of memory: ${bytes} bytes on the device`);
    this.flush(); // a buffer of another device spoils all of the commands among which it is
    const own = this.blocks[block]!.buffer, encoder = this.device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, 0, own, 0, bytes);
    encoder.clearBuffer(own, bytes, texels * 16 - bytes);
    this.device.queue.submit([encoder.finish()]);
    this.counts.submissions++;
    return block;
  }

  // What the program does with it comes behind what fills it.
  protected given(block: number): Given {
    this.flush();
    return {buffer: this.blocks[block]!.buffer};
  }

  drawn(width: number, height: number, draw: (block: number) => void, context = (this.screen ??= newScreen())): HTMLCanvasElement | OffscreenCanvas {
    const {canvas} = context;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, {width, height});
    context.configure({device: this.device, format: 'rgba8unorm', usage: TextureUsage.Storage, alphaMode: 'premultiplied'});
    const block = this.place({...blockOf(context.getCurrentTexture(), Kind.Pixels, 0), outsider: Outsider.Owner});
    try {
      draw(block);
      this.flush();
    } finally {
      this.release(block);
    }
    return canvas;
  }

  async read(block: number, words: number): Promise<Float32Array> {
    const size = words * 4;
    const staging = this.device.createBuffer({size, usage: BufferUsage.MapRead | BufferUsage.CopyDst});
    this.endPass();
    this.commands().copyBufferToBuffer(this.blocks[block]!.buffer, 0, staging, 0, size);
    this.flush();
    this.counts.reads++;
    this.counts.downloadedBytes += size;
    try {
      await staging.mapAsync(MAP_READ);
    } catch (error) {
      throw new Error(this.lossReason ?? 'the WebGPU device was lost', {cause: error});
    }
    const out = new Float32Array(staging.getMappedRange().slice(0));
    staging.destroy();
    return out;
  }

  // A canvas can be read at once: the bytes go through its pixels. One drawing keeps red, green and blue, another alpha.
  readSync(block: number, words: Float32Array): boolean {
    if (typeof OffscreenCanvas === 'undefined') return false;
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    for (let from = 0; from < bytes.length; from += SIDE * SIDE * 4) {
      const count = Math.min(bytes.length - from, SIDE * SIDE * 4);
      const colours = this.throughCanvas(block, from, count, 'opaque');
      const alphas = this.throughCanvas(block, from, count, 'premultiplied');
      for (let i = 0; i < count; i++) bytes[from + i] = i % 4 === 3 ? alphas[i] : colours[i];
    }
    this.counts.reads++;
    this.counts.downloadedBytes += bytes.length;
    return !this.lossReason;
  }

  private throughCanvas(block: number, from: number, bytes: number, alphaMode: GPUCanvasAlphaMode): Uint8ClampedArray {
    const canvas = (this.canvases[alphaMode] ??= this.newCanvas(alphaMode)), rows = Math.ceil(bytes / (SIDE * 4));
    const staging = this.device.createBuffer({size: rows * SIDE * 4, usage: BufferUsage.CopySrc | BufferUsage.CopyDst});
    this.endPass();
    this.commands().copyBufferToBuffer(this.blocks[block]!.buffer, from, staging, 0, bytes);
    this.commands().copyBufferToTexture({buffer: staging, bytesPerRow: SIDE * 4}, {texture: canvas.context.getCurrentTexture()}, [SIDE, rows]);
    this.flush();
    canvas.pen.globalCompositeOperation = 'copy';
    canvas.pen.drawImage(canvas.source, 0, 0);
    staging.destroy();
    return canvas.pen.getImageData(0, 0, SIDE, rows).data;
  }

  private newCanvas(alphaMode: GPUCanvasAlphaMode): ReadingCanvas {
    const source = new OffscreenCanvas(SIDE, SIDE), context = source.getContext('webgpu') as unknown as GPUCanvasContext;
    context.configure({device: this.device, format: 'rgba8unorm', usage: TextureUsage.CopyDst, alphaMode});
    return {source, context, pen: new OffscreenCanvas(SIDE, SIDE).getContext('2d', {willReadFrequently: true})!};
  }

  pipeline(text: string, inputs: number, integers: number, kinds: number): number {
    const entries: GPUBindGroupLayoutEntry[] = Array.from({length: inputs}, (_, binding) => ({
      binding, visibility: SHADER_COMPUTE,
      ...(isFlat(kindAt(kinds, binding)) ? {texture: {sampleType: 'unfilterable-float'}} : {buffer: {type: 'read-only-storage'}}),
    }));
    const drawn: Partial<GPUBindGroupLayoutEntry> = {storageTexture: {format: 'rgba8unorm', access: 'write-only'}};
    entries.push({binding: inputs, visibility: SHADER_COMPUTE, ...(kindAt(kinds, inputs) === Kind.Pixels ? drawn : {buffer: {type: 'storage'}})});
    entries.push({binding: inputs + 1, visibility: SHADER_COMPUTE, buffer: {type: 'uniform', hasDynamicOffset: true}});
    const layout = this.device.createBindGroupLayout({entries});
    const module = this.device.createShaderModule({code: text});
    void module.getCompilationInfo().then(({messages}) => {
      for (const m of messages) if (m.type === 'error') console.error(`${m.lineNum}: ${m.message}\n${text}`);
    });
    const description = {layout: this.device.createPipelineLayout({bindGroupLayouts: [layout]}), compute: {module, entryPoint: 'main'}};
    const soon = this.isPreparing ? this.device.createComputePipelineAsync(description).then((made) => { pipeline.pipeline ??= made; }, () => {}) : Promise.resolve();
    const pipeline: Pipeline = {make: () => this.device.createComputePipeline(description), soon, layout, inputs, bytes: Math.ceil(integers / 4) * 16};
    this.counts.pipelines++;
    return this.pipelines.push(pipeline) - 1;
  }

  async compiled(told: (done: number, all: number) => void): Promise<void> {
    const begun = this.pipelines.filter(({pipeline}) => !pipeline);
    let done = 0;
    await Promise.all(begun.map(({soon}) => soon.then(() => told(++done, begun.length))));
  }

  run(words: Int32Array, number: number): void {
    if (this.lossReason) throw new Error(this.lossReason);
    const list = number < 0 ? undefined : (this.lists.get(number) ?? this.newList(words, number));
    for (let at = 0, i = 0; at < words.length; i++) {
      const pipeline = this.pipelines[words[at + Word.Pipeline]], first = at + Word.FirstInput;
      const end = first + pipeline.inputs + words[at + Word.Integers];
      const offset = list ? list.bound[i].offset : this.writeOnce(words, first + pipeline.inputs, end, pipeline.bytes);
      const group = list ? this.boundGroup(list, i, pipeline, words, at) : this.bind(pipeline, words, at, this.uniforms).group;
      this.pass ??= this.commands().beginComputePass(this.measured.pass());
      this.pass.setPipeline((pipeline.pipeline ??= pipeline.make()));
      this.pass.setBindGroup(0, group, [offset]);
      const groups = Math.ceil(words[at + Word.Width] / 64), most = this.device.limits.maxComputeWorkgroupsPerDimension;
      this.pass.dispatchWorkgroups(Math.min(groups, most), Math.ceil(groups / most));
      this.counts.launches++;
      this.pending++;
      at = end;
    }
    if (this.pending > MOST_PENDING) this.flush();
  }

  override forget(number: number): void {
    const list = this.lists.get(number);
    if (list && this.encoder) this.dying.push(list.uniforms);
    else list?.uniforms.destroy();
    this.lists.delete(number);
  }

  dispose(): void {
    this.device.destroy();
  }

  get timer(): Timer { return this.measured.timer; }

  lap(begins: boolean): void {
    this.endPass();
    this.measured.lap(begins);
  }

  laps(): Promise<number[]> {
    this.flush();
    return this.measured.read();
  }

  // The numbers of a list stay the same from run to run: they are written once.
  private newList(words: Int32Array, number: number): List {
    const places: Array<{from: number; to: number; offset: number}> = [];
    let bytes = 0;
    for (let at = 0; at < words.length;) {
      const from = at + Word.FirstInput + words[at + Word.Inputs];
      at = from + words[at + Word.Integers];
      places.push({from, to: at, offset: bytes});
      bytes += Math.ceil(((at - from) * 4) / SLOT) * SLOT;
    }
    const uniforms = this.device.createBuffer({size: bytes, usage: BufferUsage.Uniform, mappedAtCreation: true});
    const mapped = new Int32Array(uniforms.getMappedRange());
    for (const {from, to, offset} of places) mapped.set(words.subarray(from, to), offset / 4);
    uniforms.unmap();
    const list: List = {uniforms, bound: places.map(({offset}) => ({group: undefined as unknown as GPUBindGroup, blocks: [], resources: [], offset}))};
    this.lists.set(number, list);
    return list;
  }

  private boundGroup(list: List, i: number, pipeline: Pipeline, words: Int32Array, at: number): GPUBindGroup {
    const bound = list.bound[i], count = pipeline.inputs + 1; // the output stands before the inputs
    let same = bound.blocks.length === count;
    for (let k = 0; same && k < count; k++) {
      const block = words[at + Word.Output + k];
      same = bound.blocks[k] === block && bound.resources[k] === this.blocks[block]!.resource;
    }
    if (!same) Object.assign(bound, this.bind(pipeline, words, at, list.uniforms));
    return bound.group;
  }

  private bind({layout, inputs, bytes}: Pipeline, words: Int32Array, at: number, uniforms: GPUBuffer): Omit<Bound, 'offset'> {
    const blocks = Array.from(words.subarray(at + Word.Output, at + Word.Output + inputs + 1));
    const resources = blocks.map((block) => this.blocks[block]!.resource);
    const entries: GPUBindGroupEntry[] = resources.map((resource, i) => ({binding: i === 0 ? inputs : i - 1, resource}));
    entries.push({binding: inputs + 1, resource: {buffer: uniforms, offset: 0, size: bytes}});
    return {group: this.device.createBindGroup({layout, entries}), blocks, resources};
  }

  // Numbers of a launch that comes once: where they are in the buffer that is written before the pass runs.
  private writeOnce(words: Int32Array, from: number, to: number, bytes: number): number {
    const slots = Math.ceil(bytes / SLOT);
    if (this.slot + slots > SLOTS) this.flush();
    const offset = this.slot * SLOT;
    this.numbers.set(words.subarray(from, to), offset / 4);
    this.slot += slots;
    return offset;
  }

  private commands(): GPUCommandEncoder {
    return (this.encoder ??= this.device.createCommandEncoder());
  }

  private endPass(): void {
    this.pass?.end();
    this.pass = undefined;
  }

  private flush(): void {
    if (!this.encoder) return;
    this.endPass();
    if (this.slot) this.device.queue.writeBuffer(this.uniforms, 0, this.numbers, 0, (this.slot * SLOT) / 4);
    this.device.queue.submit([this.encoder.finish()]);
    this.counts.submissions++;
    this.encoder = undefined;
    this.slot = this.pending = 0;
    for (const buffer of this.dying.splice(0)) buffer.destroy();
  }
}
