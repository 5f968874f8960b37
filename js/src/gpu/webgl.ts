// The device over WebGL2: an image is an array texture of four or eight layers, pixel x in layer x % 4 or x % 8; weights and
// pictures are textures of two dimensions. A launch is one draw of a triangle that covers all layers of an image. The flag
// WEBGL_FORCE_F16_TEXTURES keeps weights as halves, which take half the memory; they are computed with as floats.
import {env} from '../environment';
import {Device, type DeviceInfo, type Given, Halves, infoOf, isFlat, Kind, kindAt, later, type Memory, nextTask, Outsider, type Picture, type Timer, Word} from './device';
import {WebglLaps} from './webgl_laps';

type Context = WebGL2RenderingContext;

const VERTEX = `#version 300 es
void main() { gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0); }`;
const SPARE_UNIT = 15; // where blocks are made and written, so that no input of a draw is unbound
const EAGER_MILLISECONDS = 3; // of waiting by tasks, where the last wait was as short; else by timers, which leave the
                              // processor to a GPU that is made of it

const SHORT_MILLISECONDS = 8; // half a frame, for which a page may stand still
const SMALL_BYTES = 1 << 16;

/** Gets a framebuffer when it is drawn on or read; that of the canvas is null. */
interface Texture extends Memory {texture: WebGLTexture | null; framebuffer?: WebGLFramebuffer | null; target: number}
/** Has no program until it is to be compiled, and no text any more once it is. */
interface Pipeline {program?: WebGLProgram; fragment?: WebGLShader; text: string; isReady: boolean; integers: WebGLUniformLocation | null; inputs: number; count: number; isFlat: boolean}

function newContext(): Context {
  const canvas = typeof OffscreenCanvas !== 'undefined' ? new OffscreenCanvas(1, 1)
    : typeof document !== 'undefined' ? document.createElement('canvas') : undefined;
  const gl = canvas?.getContext('webgl2', {
    alpha: true, antialias: false, depth: false, stencil: false, premultipliedAlpha: true, preserveDrawingBuffer: false,
    powerPreference: 'high-performance',
  }) as Context | null | undefined;
  if (!gl) throw new Error('WebGL2 is not available here');
  return gl;
}

// Whether it renders to textures of floats, or only to those of halves.
function rendersFloats(gl: Context): boolean {
  if (gl.getExtension('EXT_color_buffer_float')) return true;
  if (!gl.getExtension('EXT_color_buffer_half_float')) throw new Error('this WebGL2 cannot render to float textures (EXT_color_buffer_float)');
  console.warn('This WebGL2 keeps numbers as halves: of three digits, no larger than 65504, and whole ones no larger than 2048.');
  return false;
}

// Some browsers tell it only by an extension, others dislike being asked for that.
function rendererOf(gl: Context): string {
  const plain = String(gl.getParameter(gl.RENDERER));
  const unmasked = plain.startsWith('WebKit') ? gl.getExtension('WEBGL_debug_renderer_info') : null;
  return unmasked ? String(gl.getParameter(unmasked.UNMASKED_RENDERER_WEBGL)) : plain;
}

// Eight where that was measured to be quicker: SwiftShader (llvmpipe takes half as long again as with four), whose texels cost
// more than numbers. Tile-based GPUs shrink their tiles above four.
function pixelsFor(gl: Context, renderer: string): number {
  return /SwiftShader/i.test(renderer) && (gl.getParameter(gl.MAX_DRAW_BUFFERS) as number) >= 8 ? 8 : 4;
}

/** A WebGL2 device. Throws where the browser or the GPU lacks what it needs. */
export function createWebglDevice(): Device {
  return new WebglDevice(newContext());
}

export class WebglDevice extends Device<Texture> {
  readonly info: DeviceInfo;
  readonly largestSide: number;
  readonly pixels: number;
  readonly largestBytes = 2 ** 31 - 1; // of a typed array that fills one
  readonly largestPicture: number;
  readonly lost: Promise<string>;
  private readonly pipelines: Pipeline[] = [];
  private readonly vertex: WebGLShader;
  readonly halves: Halves;
  private readonly sampler: WebGLSampler; // of textures whose parameters a program may have changed
  private screen?: number;
  private measuring?: WebglLaps;
  private vertices?: WebGLVertexArrayObject; // an empty one, once the context is a program's as well
  private lastWait = 0; // milliseconds
  private lastList = -1;
  private readonly waits = new Map<number, number>(); // milliseconds until what a list computes was read

  constructor(private readonly gl: Context) {
    super();
    const renderer = rendererOf(gl);
    this.halves = !rendersFloats(gl) ? Halves.All : env().getBool('WEBGL_FORCE_F16_TEXTURES') ? Halves.Weights : Halves.None;
    this.info = infoOf(renderer);
    this.largestSide = this.largestPicture = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    this.pixels = pixelsFor(gl, renderer);
    this.vertex = this.compile(gl.VERTEX_SHADER, VERTEX);
    gl.disable(gl.DITHER);
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    this.sampler = gl.createSampler()!;
    for (const parameter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.samplerParameteri(this.sampler, parameter, gl.NEAREST);
    this.lost = new Promise((resolve) => gl.canvas.addEventListener('webglcontextlost', () => resolve('the WebGL context was lost')));
  }

  /** The context, for a program that uses it as well. From now on nothing is taken for granted of its state. */
  share(): Context {
    this.vertices ??= this.gl.createVertexArray()!;
    return this.gl;
  }

  private claim(): void {
    const {gl} = this;
    if (!this.vertices) return;
    for (const capability of [gl.DITHER, gl.BLEND, gl.DEPTH_TEST, gl.STENCIL_TEST, gl.SCISSOR_TEST, gl.CULL_FACE, gl.RASTERIZER_DISCARD, gl.SAMPLE_COVERAGE, gl.SAMPLE_ALPHA_TO_COVERAGE]) gl.disable(capability);
    gl.colorMask(true, true, true, true);
    for (const buffer of [gl.PIXEL_PACK_BUFFER, gl.PIXEL_UNPACK_BUFFER]) gl.bindBuffer(buffer, null);
    for (const parameter of [gl.UNPACK_ALIGNMENT, gl.PACK_ALIGNMENT]) gl.pixelStorei(parameter, 4);
    for (const parameter of [gl.UNPACK_FLIP_Y_WEBGL, gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL]) gl.pixelStorei(parameter, false);
    gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.BROWSER_DEFAULT_WEBGL);
    for (const parameter of [gl.UNPACK_ROW_LENGTH, gl.UNPACK_SKIP_ROWS, gl.UNPACK_SKIP_PIXELS, gl.UNPACK_IMAGE_HEIGHT, gl.UNPACK_SKIP_IMAGES,
      gl.PACK_ROW_LENGTH, gl.PACK_SKIP_ROWS, gl.PACK_SKIP_PIXELS]) gl.pixelStorei(parameter, 0);
    for (let unit = 0; unit < SPARE_UNIT; unit++) gl.bindSampler(unit, null);
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
  }

  protected create(width: number, height: number, kind: Kind): Texture | undefined {
    const {gl, pixels} = this;
    this.claim();
    const texture = gl.createTexture()!, target = isFlat(kind) ? gl.TEXTURE_2D : gl.TEXTURE_2D_ARRAY;
    gl.bindTexture(target, texture);
    const isHalf = kind === Kind.Halves || this.halves === Halves.All, format = isHalf ? gl.RGBA16F : gl.RGBA32F;
    if (kind === Kind.Weights || kind === Kind.Halves) gl.texStorage2D(target, 1, format, width, height);
    else if (kind !== Kind.Pixels) gl.texStorage3D(target, 1, format, width, height, pixels);
    for (const parameter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(target, parameter, gl.NEAREST);
    for (const parameter of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(target, parameter, gl.CLAMP_TO_EDGE);
    const texels = width * height * (isFlat(kind) ? 1 : pixels), bytes = texels * (kind === Kind.Pixels ? 4 : isHalf ? 8 : 16);
    return {texture, target, width, height, kind, bytes};
  }

  private newFramebuffer({texture, target}: Texture): WebGLFramebuffer {
    const {gl} = this;
    const framebuffer = gl.createFramebuffer()!;
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    if (target === gl.TEXTURE_2D) {
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, target, texture, 0);
      return framebuffer;
    }
    const attachments = Array.from({length: this.pixels}, (_, i) => gl.COLOR_ATTACHMENT0 + i);
    attachments.forEach((attachment, layer) => gl.framebufferTextureLayer(gl.FRAMEBUFFER, attachment, texture, 0, layer));
    gl.drawBuffers(attachments);
    return framebuffer;
  }

  private bindFramebuffer(block: Texture): void {
    if (block.framebuffer === undefined) block.framebuffer = this.newFramebuffer(block);
    this.gl.bindFramebuffer(this.gl.FRAMEBUFFER, block.framebuffer);
  }

  protected destroy({texture, framebuffer, outsider}: Texture): void {
    if (framebuffer) this.gl.deleteFramebuffer(framebuffer);
    if (outsider !== Outsider.Owner) this.gl.deleteTexture(texture);
  }

  write(block: number, texels: Float32Array, row: number, rows: number): void {
    const {gl} = this;
    const {texture, target, width, kind} = this.blocks[block]!;
    this.claim();
    gl.bindTexture(target, texture);
    if (isFlat(kind)) gl.texSubImage2D(target, 0, 0, row, width, rows, gl.RGBA, gl.FLOAT, texels);
    else gl.texSubImage3D(target, 0, 0, row, 0, width, rows, this.pixels, gl.RGBA, gl.FLOAT, texels);
    this.counts.uploadedBytes += texels.byteLength;
  }

  // Browsers copy pictures that are on the GPU to a texture that is made by the same call; to a part of one not all.
  load(block: number, picture: Picture): void {
    const {gl} = this;
    const {texture, target, width, height} = this.blocks[block]!;
    this.claim();
    gl.bindTexture(target, texture);
    if (!ArrayBuffer.isView(picture)) return gl.texImage2D(target, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture);
    gl.texImage2D(target, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, picture);
    this.counts.uploadedBytes += picture.byteLength;
  }

  has(texture: WebGLTexture): boolean {
    return this.gl.isTexture(texture);
  }

  /** A program's texture of this context, as a block. */
  borrow(texture: WebGLTexture, width: number, height: number): number {
    return this.place({texture, target: this.gl.TEXTURE_2D, width, height, kind: Kind.Weights, bytes: 0, outsider: Outsider.Owner});
  }

  protected given(block: number): Given {
    const {texture, width, height} = this.blocks[block]!;
    return {texture: texture!, texShape: [height, width]};
  }

  drawn(width: number, height: number, draw: (block: number) => void): HTMLCanvasElement | OffscreenCanvas {
    const {canvas} = this.gl;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, {width, height});
    this.screen ??= this.place({texture: null, framebuffer: null, target: 0, width: 0, height: 0, kind: Kind.Pixels, bytes: 0, outsider: Outsider.Owner});
    draw(this.screen);
    return canvas;
  }

  readSync(block: number, texels: Float32Array): boolean {
    const {gl} = this;
    this.claim();
    this.readLayers(block, texels.length, (layer, count, width, height) => {
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.FLOAT, texels.subarray(layer * count, (layer + 1) * count));
    });
    return !gl.isContextLost();
  }

  // What comes soon is waited for: a fence is noticed milliseconds later.
  async read(block: number, texels: number): Promise<Float32Array> {
    const start = performance.now(), list = this.lastList, isShort = (this.waits.get(list) ?? Infinity) < SHORT_MILLISECONDS;
    const out = new Float32Array(texels);
    if (!isShort || texels * 4 > SMALL_BYTES) await this.readBehindFence(block, out);
    else if (!this.readSync(block, out)) throw new Error('the WebGL context was lost');
    if (list >= 0) this.waits.set(list, performance.now() - start);
    return out;
  }

  private async readBehindFence(block: number, out: Float32Array): Promise<void> {
    const {gl} = this;
    const buffer = gl.createBuffer()!;
    this.claim();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, out.byteLength, gl.STREAM_READ);
    this.readLayers(block, out.length, (layer, count, width, height) => gl.readPixels(0, 0, width, height, gl.RGBA, gl.FLOAT, layer * count * 4));
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    await this.finished();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, out);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.deleteBuffer(buffer);
  }

  // While it is prepared for, compiling waits for compiled(): uploads would stand still behind it, and the page with them.
  pipeline(text: string, inputs: number, count: number, kinds: number): number {
    const pipeline: Pipeline = {text, isReady: false, integers: null, inputs, count, isFlat: isFlat(kindAt(kinds, inputs))};
    if (!this.isPreparing) this.begin(pipeline);
    this.counts.pipelines++;
    return this.pipelines.push(pipeline) - 1;
  }

  // Whether it has compiled is asked when it is first run: until then the driver works on all of them at once.
  private begin(pipeline: Pipeline): void {
    const {gl} = this;
    pipeline.program = gl.createProgram()!;
    pipeline.fragment = this.compile(gl.FRAGMENT_SHADER, pipeline.text);
    gl.attachShader(pipeline.program, this.vertex);
    gl.attachShader(pipeline.program, pipeline.fragment);
    gl.linkProgram(pipeline.program);
  }

  async compiled(told: (done: number, all: number) => void): Promise<void> {
    const {gl} = this, begun = this.pipelines.filter(({isReady}) => !isReady);
    if (!begun.length) return;
    for (const pipeline of begun) {
      if (!pipeline.program) this.begin(pipeline);
      await nextTask();
    }
    const parallel = gl.getExtension('KHR_parallel_shader_compile');
    const made = (size: number): Texture[] => [Kind.Image, Kind.Weights].map((kind) => this.create(size, size, kind)!);
    const outputs = made(4), inputs = made(1);
    await this.finished(); // a question that is asked sooner stops the page until the GPU has come to it
    for (const [i, pipeline] of begun.entries()) {
      while (parallel && !gl.isContextLost() && !gl.getProgramParameter(pipeline.program!, parallel.COMPLETION_STATUS_KHR)) await later();
      if (!pipeline.isReady) this.finishPipeline(pipeline);
      this.tryOut(pipeline, outputs[Number(pipeline.isFlat)], inputs);
      await this.finished();
      told(i + 1, begun.length);
    }
    for (const image of [...outputs, ...inputs]) this.destroy(image);
  }

  // Drivers make the last of a kernel's code when it is first drawn with.
  private tryOut({program, integers, inputs, count}: Pipeline, output: Texture, others: Texture[]): void {
    const {gl} = this;
    this.claim();
    gl.useProgram(program!);
    gl.uniform1iv(integers, new Int32Array(count).fill(1));
    for (let unit = 0; unit < inputs; unit++) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      for (const {target, texture} of others) gl.bindTexture(target, texture);
    }
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    this.bindFramebuffer(output);
    this.draw(output.width, output.height);
  }

  private finishPipeline(pipeline: Pipeline): void {
    const {gl} = this;
    if (!pipeline.program) this.begin(pipeline);
    const program = pipeline.program!, fragment = pipeline.fragment!, {text} = pipeline;
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
      if (gl.isContextLost()) throw new Error('the WebGL context was lost');
      throw new Error(`a kernel was refused: ${gl.getShaderInfoLog(fragment) || gl.getProgramInfoLog(program)}\n${text}`);
    }
    gl.deleteShader(fragment);
    gl.useProgram(program);
    for (let unit = 0; unit < SPARE_UNIT; unit++) {
      const image = gl.getUniformLocation(program, String.fromCharCode(97 + unit));
      if (image) gl.uniform1i(image, unit);
    }
    pipeline.integers = gl.getUniformLocation(program, 'u');
    pipeline.isReady = true;
    pipeline.text = '';
  }

  run(words: Int32Array, list: number): void {
    const {gl, blocks} = this;
    this.claim();
    let shallBegin = list >= 0; // the GPU; also to compile, while more is recorded
    for (let at = 0; at < words.length;) {
      const pipeline = this.pipelines[words[at + Word.Pipeline]];
      const inputs = words[at + Word.Inputs], first = at + Word.FirstInput, end = first + inputs + words[at + Word.Integers];
      if (!pipeline.isReady) {
        this.finishPipeline(pipeline);
        shallBegin = true;
      }
      gl.useProgram(pipeline.program!);
      gl.uniform1iv(pipeline.integers, words, first + inputs, end - first - inputs);
      for (let unit = 0; unit < inputs; unit++) {
        const {texture, target, outsider} = blocks[words[first + unit]]!;
        gl.activeTexture(gl.TEXTURE0 + unit);
        gl.bindTexture(target, texture);
        if (outsider !== undefined) gl.bindSampler(unit, this.sampler);
      }
      this.bindFramebuffer(blocks[words[at + Word.Output]]!);
      this.draw(words[at + Word.Width], words[at + Word.Height]);
      for (let unit = 0; unit < inputs; unit++) if (blocks[words[first + unit]]!.outsider !== undefined) gl.bindSampler(unit, null);
      this.counts.launches++;
      at = end;
    }
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    this.lastList = list;
    if (shallBegin) gl.flush();
    if (gl.isContextLost()) throw new Error('the WebGL context was lost');
  }

  private draw(width: number, height: number): void {
    const {gl} = this;
    gl.viewport(0, 0, width, height);
    if (this.vertices) gl.bindVertexArray(this.vertices);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    if (this.vertices) gl.bindVertexArray(null);
  }

  override forget(list: number): void {
    this.waits.delete(list);
  }

  dispose(): void {
    for (const block of this.blocks) if (block) this.destroy(block);
    for (const {program} of this.pipelines) this.gl.deleteProgram(program ?? null);
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  private get measured(): WebglLaps {
    return (this.measuring ??= new WebglLaps(this.gl, () => this.wait()));
  }
  get timer(): Timer { return this.measured.timer; }
  lap(begins: boolean): void { this.measured.lap(begins); }
  laps(): Promise<number[]> { return this.measured.read(() => this.finished()); }

  // To read is to wait, which gl.finish() is not in all browsers.
  private wait(): void {
    const block = this.allocate(1, 1, Kind.Image);
    this.readSync(block, new Float32Array(4));
    this.release(block);
  }

  private compile(kind: number, text: string): WebGLShader {
    const shader = this.gl.createShader(kind)!;
    this.gl.shaderSource(shader, text);
    this.gl.compileShader(shader);
    return shader;
  }

  // The first layers of an image, as many as have so many numbers.
  private readLayers(block: number, floats: number, read: (layer: number, count: number, width: number, height: number) => void): void {
    const {gl} = this;
    const memory = this.blocks[block]!, {width, height} = memory, count = width * height * 4;
    this.bindFramebuffer(memory);
    for (let layer = 0; layer * count < floats; layer++) {
      gl.readBuffer(gl.COLOR_ATTACHMENT0 + layer);
      read(layer, count, width, height);
    }
    this.counts.reads++;
    this.counts.downloadedBytes += floats * 4;
  }

  // Resolves when the GPU has done what was queued. The fence can turn true between tasks only.
  private async finished(): Promise<void> {
    const {gl} = this;
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)!;
    gl.flush();
    const start = performance.now();
    for (;;) {
      const status = gl.clientWaitSync(fence, 0, 0);
      if (status === gl.ALREADY_SIGNALED || status === gl.CONDITION_SATISFIED) break;
      if (status === gl.WAIT_FAILED) throw new Error('the WebGL context was lost');
      await (this.lastWait < EAGER_MILLISECONDS && performance.now() - start < EAGER_MILLISECONDS ? nextTask() : later());
    }
    this.lastWait = performance.now() - start;
    gl.deleteSync(fence);
  }
}
