// The device over WebGL2: a block is an array texture of four layers, pixel x in layer x % 4; a launch is one draw of a
// triangle that covers all four layers.
import {Device, type DeviceInfo, infoOf, Kind, later, type Memory, nextTask, Word} from './device';

type Context = WebGL2RenderingContext;

const LAYERS = 4;
const VERTEX = `#version 300 es
void main() { gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0); }`;
const SPARE_UNIT = 15; // where blocks are made and written, so that no input of a draw is unbound
const EAGER_MILLISECONDS = 3; // of waiting by tasks; then by timers, which leave the processor to a GPU that is made of it

interface Texture extends Memory {texture: WebGLTexture; framebuffer: WebGLFramebuffer}
interface Pipeline {program: WebGLProgram; fragment: WebGLShader; text: string; isReady: boolean; integers: WebGLUniformLocation | null}

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

/** A WebGL2 device. Throws where the browser or the GPU lacks what it needs. */
export function createWebglDevice(): Device {
  return new WebglDevice(newContext());
}

class WebglDevice extends Device<Texture> {
  readonly info: DeviceInfo;
  readonly largestSide: number;
  readonly lost: Promise<string>;
  private readonly pipelines: Pipeline[] = [];
  private readonly vertex: WebGLShader;

  constructor(private readonly gl: Context) {
    super();
    this.info = infoOf(rendererOf(gl));
    this.largestSide = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    this.vertex = this.compile(gl.VERTEX_SHADER, VERTEX);
    for (const capability of [gl.DITHER, gl.BLEND, gl.DEPTH_TEST, gl.SCISSOR_TEST, gl.CULL_FACE]) gl.disable(capability);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    this.lost = new Promise((resolve) => gl.canvas.addEventListener('webglcontextlost', () => resolve('the WebGL context was lost')));
  }

  protected create(width: number, height: number): Texture | undefined {
    const {gl} = this;
    if (width > this.largestSide || height > this.largestSide) return undefined;
    const texture = gl.createTexture()!, framebuffer = gl.createFramebuffer()!;
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
    gl.texStorage3D(gl.TEXTURE_2D_ARRAY, 1, gl.RGBA32F, width, height, LAYERS);
    for (const parameter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D_ARRAY, parameter, gl.NEAREST);
    for (const parameter of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D_ARRAY, parameter, gl.CLAMP_TO_EDGE);
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    const attachments = Array.from({length: LAYERS}, (_, i) => gl.COLOR_ATTACHMENT0 + i);
    attachments.forEach((attachment, layer) => gl.framebufferTextureLayer(gl.FRAMEBUFFER, attachment, texture, 0, layer));
    gl.drawBuffers(attachments);
    return {texture, framebuffer, width, height, kind: Kind.Image, bytes: width * height * LAYERS * 16};
  }

  protected destroy({texture, framebuffer}: Texture): void {
    this.gl.deleteFramebuffer(framebuffer);
    this.gl.deleteTexture(texture);
  }

  write(block: number, texels: Float32Array): void {
    const {gl} = this;
    const {texture, width, height} = this.blocks[block]!;
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
    gl.texSubImage3D(gl.TEXTURE_2D_ARRAY, 0, 0, 0, 0, width, height, LAYERS, gl.RGBA, gl.FLOAT, texels);
    this.counts.uploadedBytes += texels.byteLength;
  }

  readSync(block: number, texels: Float32Array): boolean {
    const {gl} = this;
    this.readLayers(block, (layer, width, height) => {
      const count = width * height * 4;
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.FLOAT, texels.subarray(layer * count, (layer + 1) * count));
    });
    return !gl.isContextLost();
  }

  async read(block: number, texels: number): Promise<Float32Array> {
    const {gl} = this;
    const buffer = gl.createBuffer()!;
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, texels * 4, gl.STREAM_READ);
    this.readLayers(block, (layer, width, height) => gl.readPixels(0, 0, width, height, gl.RGBA, gl.FLOAT, layer * width * height * 16));
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    await this.finished();
    const out = new Float32Array(texels);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, out);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.deleteBuffer(buffer);
    return out;
  }

  // Whether it has compiled is asked when it is first run: until then the driver works on all of them at once.
  pipeline(text: string): number {
    const {gl} = this;
    const program = gl.createProgram()!, fragment = this.compile(gl.FRAGMENT_SHADER, text);
    gl.attachShader(program, this.vertex);
    gl.attachShader(program, fragment);
    gl.linkProgram(program);
    this.counts.pipelines++;
    return this.pipelines.push({program, fragment, text, isReady: false, integers: null}) - 1;
  }

  async compiled(told: (done: number, all: number) => void): Promise<void> {
    const {gl} = this, begun = this.pipelines.filter(({isReady}) => !isReady);
    const parallel = gl.getExtension('KHR_parallel_shader_compile');
    for (const [i, pipeline] of begun.entries()) {
      while (parallel && !gl.isContextLost() && !gl.getProgramParameter(pipeline.program, parallel.COMPLETION_STATUS_KHR)) await later();
      if (!pipeline.isReady) this.finishPipeline(pipeline);
      told(i + 1, begun.length);
      await nextTask();
    }
  }

  private finishPipeline(pipeline: Pipeline): void {
    const {gl} = this;
    const {program, fragment, text} = pipeline;
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
      gl.useProgram(pipeline.program);
      gl.uniform1iv(pipeline.integers, words, first + inputs, end - first - inputs);
      for (let unit = 0; unit < inputs; unit++) {
        gl.activeTexture(gl.TEXTURE0 + unit);
        gl.bindTexture(gl.TEXTURE_2D_ARRAY, blocks[words[first + unit]]!.texture);
      }
      gl.bindFramebuffer(gl.FRAMEBUFFER, blocks[words[at + Word.Output]]!.framebuffer);
      gl.viewport(0, 0, words[at + Word.Width], words[at + Word.Height]);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      this.counts.launches++;
      at = end;
    }
    gl.activeTexture(gl.TEXTURE0 + SPARE_UNIT);
    if (list >= 0) gl.flush(); // the GPU shall begin
    if (gl.isContextLost()) throw new Error('the WebGL context was lost');
  }

  dispose(): void {
    for (const block of this.blocks) if (block) this.destroy(block);
    for (const {program} of this.pipelines) this.gl.deleteProgram(program);
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  private compile(kind: number, text: string): WebGLShader {
    const shader = this.gl.createShader(kind)!;
    this.gl.shaderSource(shader, text);
    this.gl.compileShader(shader);
    return shader;
  }

  private readLayers(block: number, read: (layer: number, width: number, height: number) => void): void {
    const {gl} = this;
    const {framebuffer, width, height, bytes} = this.blocks[block]!;
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    for (let layer = 0; layer < LAYERS; layer++) {
      gl.readBuffer(gl.COLOR_ATTACHMENT0 + layer);
      read(layer, width, height);
    }
    this.counts.reads++;
    this.counts.downloadedBytes += bytes;
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
      await (performance.now() - start < EAGER_MILLISECONDS ? nextTask() : later());
    }
    gl.deleteSync(fence);
  }
}
