// The device over WebGL2: an image is an array texture of four or eight layers, pixel x in layer x % 4 or x % 8; weights are
// a texture of two dimensions. A launch is one draw of a triangle that covers all layers of an image.
import {Device, type DeviceInfo, infoOf, Kind, later, type Memory, nextTask, Word} from './device';

type Context = WebGL2RenderingContext;

const VERTEX = `#version 300 es
void main() { gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0); }`;
const SPARE_UNIT = 15; // where blocks are made and written, so that no input of a draw is unbound
const EAGER_MILLISECONDS = 3; // of waiting by tasks, where the last wait was as short; else by timers, which leave the
                              // processor to a GPU that is made of it

const SHORT_MILLISECONDS = 8; // half a frame, for which a page may stand still
const SMALL_BYTES = 1 << 16;

/** Weights have no framebuffer. */
interface Texture extends Memory {texture: WebGLTexture; framebuffer?: WebGLFramebuffer; target: number}
/** Has no program until it is to be compiled, and no text any more once it is. */
interface Pipeline {program?: WebGLProgram; fragment?: WebGLShader; text: string; isReady: boolean; integers: WebGLUniformLocation | null; inputs: number; count: number}

function newContext(): Context {
  const canvas = typeof OffscreenCanvas !== 'undefined' ? new OffscreenCanvas(1, 1)
    : typeof document !== 'undefined' ? document.createElement('canvas') : undefined;
  const gl = canvas?.getContext('webgl2', {
    alpha: false, antialias: false, depth: false, stencil: false, premultipliedAlpha: false, preserveDrawingBuffer: false,
    powerPreference: 'high-performance',
  }) as Context | null | undefined;
  if (!gl) throw new Error('WebGL2 is not available here');
  if (!gl.getExtension('EXT_color_buffer_float')) throw new Error('this WebGL2 cannot render to float textures (EXT_color_buffer_float)');
  return gl;
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

class WebglDevice extends Device<Texture> {
  readonly info: DeviceInfo;
  readonly largestSide: number;
  readonly pixels: number;
  readonly largestBytes = 2 ** 31 - 1; // of a typed array that fills one
  readonly lost: Promise<string>;
  private readonly pipelines: Pipeline[] = [];
  private readonly vertex: WebGLShader;
  private lastWait = 0; // milliseconds
  private lastList = -1;
  private readonly waits = new Map<number, number>(); // milliseconds until what a list computes was read

  constructor(private readonly gl: Context) {
    super();
    const renderer = rendererOf(gl);
    this.info = infoOf(renderer);
    this.largestSide = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    this.pixels = pixelsFor(gl, renderer);
    this.vertex = this.compile(gl.VERTEX_SHADER, VERTEX);
    for (const capability of [gl.DITHER, gl.BLEND, gl.DEPTH_TEST, gl.SCISSOR_TEST, gl.CULL_FACE]) gl.disable(capability);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    this.lost = new Promise((resolve) => gl.canvas.addEventListener('webglcontextlost', () => resolve('the WebGL context was lost')));
  }

  protected create(width: number, height: number, kind: Kind): Texture | undefined {
    const {gl, pixels} = this;
    const texture = gl.createTexture()!, target = kind === Kind.Weights ? gl.TEXTURE_2D : gl.TEXTURE_2D_ARRAY;
    gl.bindTexture(target, texture);
    if (kind === Kind.Weights) gl.texStorage2D(target, 1, gl.RGBA32F, width, height);
    else gl.texStorage3D(target, 1, gl.RGBA32F, width, height, pixels);
    for (const parameter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(target, parameter, gl.NEAREST);
    for (const parameter of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(target, parameter, gl.CLAMP_TO_EDGE);
    const bytes = width * height * 16;
    if (kind === Kind.Weights) return {texture, target, width, height, kind, bytes};
    const framebuffer = gl.createFramebuffer()!;
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    const attachments = Array.from({length: pixels}, (_, i) => gl.COLOR_ATTACHMENT0 + i);
    attachments.forEach((attachment, layer) => gl.framebufferTextureLayer(gl.FRAMEBUFFER, attachment, texture, 0, layer));
    gl.drawBuffers(attachments);
    return {texture, target, framebuffer, width, height, kind, bytes: bytes * pixels};
  }

  protected destroy({texture, framebuffer}: Texture): void {
    if (framebuffer) this.gl.deleteFramebuffer(framebuffer);
    this.gl.deleteTexture(texture);
  }

  write(block: number, texels: Float32Array): void {
    const {gl} = this;
    const {texture, target, width, height, kind} = this.blocks[block]!;
    gl.bindTexture(target, texture);
    if (kind === Kind.Weights) gl.texSubImage2D(target, 0, 0, 0, width, height, gl.RGBA, gl.FLOAT, texels);
    else gl.texSubImage3D(target, 0, 0, 0, 0, width, height, this.pixels, gl.RGBA, gl.FLOAT, texels);
    this.counts.uploadedBytes += texels.byteLength;
  }

  readSync(block: number, texels: Float32Array): boolean {
    const {gl} = this;
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
  pipeline(text: string, inputs: number, count: number): number {
    const pipeline: Pipeline = {text, isReady: false, integers: null, inputs, count};
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
    const images = [this.create(4, 4, Kind.Image)!, this.create(1, 1, Kind.Image)!, this.create(1, 1, Kind.Weights)!];
    await this.finished(); // a question that is asked sooner stops the page until the GPU has come to it
    for (const [i, pipeline] of begun.entries()) {
      while (parallel && !gl.isContextLost() && !gl.getProgramParameter(pipeline.program!, parallel.COMPLETION_STATUS_KHR)) await later();
      if (!pipeline.isReady) this.finishPipeline(pipeline);
      this.tryOut(pipeline, images[0], images.slice(1));
      await this.finished();
      told(i + 1, begun.length);
    }
    for (const image of images) this.destroy(image);
  }

  // Drivers make the last of a kernel's code when it is first drawn with.
  private tryOut({program, integers, inputs, count}: Pipeline, output: Texture, others: Texture[]): void {
    const {gl} = this;
    gl.useProgram(program!);
    gl.uniform1iv(integers, new Int32Array(count).fill(1));
    for (let unit = 0; unit < inputs; unit++) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      for (const {target, texture} of others) gl.bindTexture(target, texture);
    }
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    gl.bindFramebuffer(gl.FRAMEBUFFER, output.framebuffer!);
    gl.viewport(0, 0, output.width, output.height);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
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
    for (let at = 0; at < words.length;) {
      const pipeline = this.pipelines[words[at + Word.Pipeline]];
      const inputs = words[at + Word.Inputs], first = at + Word.FirstInput, end = first + inputs + words[at + Word.Integers];
      if (!pipeline.isReady) this.finishPipeline(pipeline);
      gl.useProgram(pipeline.program!);
      gl.uniform1iv(pipeline.integers, words, first + inputs, end - first - inputs);
      for (let unit = 0; unit < inputs; unit++) {
        const {texture, target} = blocks[words[first + unit]]!;
        gl.activeTexture(gl.TEXTURE0 + unit);
        gl.bindTexture(target, texture);
      }
      gl.bindFramebuffer(gl.FRAMEBUFFER, blocks[words[at + Word.Output]]!.framebuffer!);
      gl.viewport(0, 0, words[at + Word.Width], words[at + Word.Height]);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      this.counts.launches++;
      at = end;
    }
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    this.lastList = list;
    if (list >= 0) gl.flush(); // the GPU shall begin
    if (gl.isContextLost()) throw new Error('the WebGL context was lost');
  }

  override forget(list: number): void {
    this.waits.delete(list);
  }

  dispose(): void {
    for (const block of this.blocks) if (block) this.destroy(block);
    for (const {program} of this.pipelines) this.gl.deleteProgram(program ?? null);
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
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
    const {framebuffer, width, height} = this.blocks[block]!, count = width * height * 4;
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer!);
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
