// The WebAssembly core: finding, compiling and starting it, and the views of its memory.
import {TABLE_HASH} from './internal.gen';
import {isNode, nodeModule} from './node';
import {hasRelaxedSimd, hasSimd} from './simd';
import {gatherThreads, importShared, isShared, newSharedMemory, startThreads} from './threads';

/** Functions that core.wasm exports; src/api/*_api.cpp say what each does. */
export interface CoreExports {
  _initialize(): void;
  gsm_scratch(count: number): number;
  gsm_error(): number;
  gsm_seed(chance: number): void;
  gsm_table_hash(): number;
  gsm_run(op: number, inputs: number, attrs: number): number;
  gsm_tensor(dtype: number): number;
  gsm_data(handle: number): number;
  gsm_set_string(handle: number, index: number, bytes: number, length: number): number;
  gsm_string(handle: number, index: number): number;
  gsm_alias(handle: number): number;
  gsm_release(handle: number): number;
  gsm_allocate(bytes: number): number;
  gsm_deallocate(address: number): void;
  gsm_memory(): void;
  gsm_heap(): number;
  gsm_reset(): void;
  gsm_set_backend(): number;
  gsm_host_kernels(count: number): void;
  gsm_complete_attrs(op: number, attrs: number): number;
  gsm_threads(count: number, mayWait: number): void;
  gsm_warm(part: number): number;
  gsm_tape(what: number): void;
  gsm_gradients(ys: number, xs: number): number;
  gsm_custom_gradient(inputs: number, outputs: number, callback: number): number;
  gsm_model_load(json: number, length: number, weights: number, customOps: number): number;
  gsm_model_info(model: number): number;
  gsm_model_weights(model: number): number;
  gsm_model_query(model: number, inputs: number, outputs: number): number;
  gsm_model_run(model: number, query: number, flags: number): number;
  gsm_profile_calls(begin: number): number;
  gsm_peak(): number;
  gsm_model_profile(model: number, query: number, runs: number): number;
  gsm_model_dynamic(model: number): number;
  gsm_model_kept(model: number): number;
  gsm_model_free(model: number): number;
  gsm_capture_begin(): number;
  gsm_capture_abort(): void;
  gsm_capture_input(dtype: number): number;
  gsm_capture_number(): number;
  gsm_capture_finish(outputs: number): number;
  gsm_is_symbolic(handle: number): number;
  gsm_function_fix(fn: number): number;
  gsm_function_run(fn: number): number;
  gsm_function_free(fn: number): void;
  gsm_on_device(handle: number): number;
  gsm_receive(handle: number, texels: number): number;
  gsm_dry(on: number): number;
  gsm_upload(elements: number): number;
  gsm_active_device(): number;
  gsm_from_pixels(dialect: number, pixels: number, height: number, width: number, channels: number): number;
  gsm_draw(dialect: number, handle: number, pixels: number, alpha: number): number;
  gsm_from_texture(dialect: number, texture: number, height: number, width: number, dtype: number): number;
  gsm_to_program(dialect: number, handle: number, height: number, width: number): number;
  gsm_from_buffer(buffer: number, dtype: number): number;
}

/** Functions that the core calls. */
export interface CoreCallbacks {
  custom_gradient(callback: number, dys: number): number;
  custom_op(node: number, inputs: number): number;
  host_kernel(op: number, inputs: number, size: number): number;
  threads_wanted(): void;
  gpu_allocate(dialect: number, width: number, height: number, kind: number): number;
  gpu_release(dialect: number, block: number): void;
  gpu_write(dialect: number, block: number, texels: number, count: number, row: number, rows: number): number;
  gpu_read(dialect: number, block: number, texels: number, count: number): number;
  gpu_pipeline(dialect: number, text: number, inputs: number, integers: number, kinds: number): number;
  gpu_run(dialect: number, words: number, count: number, list: number): number;
  gpu_forget(dialect: number, list: number): void;
  gpu_largest_side(dialect: number): number;
  gpu_largest_bytes(dialect: number): number;
  gpu_pixels(dialect: number): number;
  gpu_halves(dialect: number): number;
  gpu_generation(dialect: number): number;
  gpu_lap(dialect: number, begins: number): void;
  host_notice(backend: number, op: number): void;
}

const PAGE = 65536;
const SCRATCH_START = 1024;

/** A started core. Views are renewed when memory grows, so read them from here each time. */
export class Core {
  readonly api: CoreExports;
  /** False where the engine has no SIMD: then the backend «wasm» cannot run, only «cpu». */
  readonly hasKernels: boolean;
  /** The scratch block, as doubles. */
  scratch!: Float64Array;
  /** The whole memory, as bytes and as floats. */
  bytes!: Uint8Array;
  floats!: Float32Array;
  /** An error in a function that the core called; it may not cross the core. */
  thrown: unknown;
  private readonly memory: WebAssembly.Memory;
  private scratchAt = 0;
  private scratchCount = 0;

  constructor(instance: WebAssembly.Instance, memory: WebAssembly.Memory, hasKernels: boolean) {
    this.hasKernels = hasKernels;
    this.api = instance.exports as unknown as CoreExports;
    this.memory = memory;
    this.api._initialize();
    const hash = this.api.gsm_table_hash() >>> 0;
    if (hash !== TABLE_HASH) {
      throw new Error(`core.wasm (op table ${hash}) does not belong to this version of the package (${TABLE_HASH})`);
    }
    this.api.gsm_seed(Math.random());
    this.reserve(SCRATCH_START);
  }

  /** The scratch block, with room for `count` doubles. */
  reserve(count: number): Float64Array {
    if (count > this.scratchCount) this.find(Math.max(count, 2 * this.scratchCount));
    return this.scratch;
  }

  /** The scratch block after a call with many results, which may have moved it. */
  results(count: number): Float64Array {
    return this.written(count * 11); // handle, dtype, rank and at most 8 dimensions each
  }

  /** The same, where the number of doubles is known. */
  written(size: number): Float64Array {
    if (size > SCRATCH_START) this.find(Math.max(size, this.scratchCount));
    return this.scratch;
  }

  /** Size of the memory; it never shrinks. */
  get memoryBytes(): number {
    return this.memory.buffer.byteLength;
  }

  /** The message of the failure that a call has just reported. */
  error(): string {
    return this.text(this.api.gsm_error());
  }

  /** What to throw for that failure: the error of JavaScript that the core had called, if there was one. */
  failure(): unknown {
    const {thrown} = this;
    this.thrown = undefined;
    return thrown ?? new Error(this.error());
  }

  /** The text at an address, which ends with a 0. */
  text(address: number): string {
    const bytes = this.bytes, start = address >>> 0;
    return new TextDecoder().decode(bytes.slice(start, bytes.indexOf(0, start)));
  }

  private find(count: number): void {
    this.scratchAt = this.api.gsm_scratch(count);
    this.scratchCount = count;
    this.renew();
  }

  /** Makes the views anew. The core says when memory has grown, which may be in the midst of any call. */
  renew(): void {
    const {buffer} = this.memory;
    this.scratch = new Float64Array(buffer, this.scratchAt, this.scratchCount);
    this.bytes = new Uint8Array(buffer);
    this.floats = new Float32Array(buffer);
  }
}

// --- finding the files -----------------------------------------------------------------------------------------------

type WasmFile = 'core.wasm' | 'kernels.simd.wasm' | 'kernels.relaxed.wasm';
type File = WasmFile | 'worker.js';

// Bundlers look for exactly this, a literal beside import.meta.url: they copy the file and put in where it went.
const besideModule: Record<WasmFile, () => URL> = {
  'core.wasm': () => new URL('./core.wasm', import.meta.url),
  'kernels.simd.wasm': () => new URL('./kernels.simd.wasm', import.meta.url),
  'kernels.relaxed.wasm': () => new URL('./kernels.relaxed.wasm', import.meta.url),
};

/** Where the wasm files are: a folder's URL, a URL per file, or the files themselves. */
export type WasmSource = string | URL | BufferSource | WebAssembly.Module;
let sources: {folder?: string; files: Record<string, WasmSource>} = {files: {}};

/**
 * Says where the .wasm files and worker.js are, when they are not beside the script. Call it before anything else.
 * @param paths A folder URL ending in «/», or an object from file name to URL, bytes or a compiled module.
 * @example tf.setWasmPaths('/static/gossamer/');
 */
export function setWasmPaths(paths: string | Record<string, WasmSource>): void {
  sources = typeof paths === 'string' ? {folder: paths, files: {}} : {files: paths};
}

declare const GOSSAMER_SCRIPT: boolean | undefined; // true in the file for <script>
const inScript = typeof GOSSAMER_SCRIPT !== 'undefined' && GOSSAMER_SCRIPT;
// Known only while the script runs; modules touch nothing of the page while they are evaluated.
const scriptUrl = inScript && typeof document !== 'undefined' ? (document.currentScript as HTMLScriptElement | null)?.src : undefined;

// Nothing where the file lies beside the module.
function namedSourceOf(file: File): WasmSource | undefined {
  if (sources.files[file]) return sources.files[file];
  if (sources.folder) return sources.folder + file;
  return inScript ? new URL(file, scriptUrl ?? location.href) : undefined;
}

const sourceOf = (file: WasmFile): WasmSource => namedSourceOf(file) ?? besideModule[file]();

function openWorker(): Worker {
  const source = namedSourceOf('worker.js');
  // Bundlers know this one as well, and make a script of its own of it.
  return source ? new Worker(source as string | URL) : new Worker(new URL('./worker.js', import.meta.url));
}

const isAddress = (source: WasmSource): source is string | URL => typeof source === 'string' || source instanceof URL;

/** The bytes of a local file, in Node. */
export const readFile = (path: string | URL) => nodeModule<{readFileSync(path: string | URL): Uint8Array<ArrayBuffer>}>('fs').readFileSync(path);

function bytesNow(source: string | URL): Uint8Array<ArrayBuffer> {
  if (isNode()) return readFile(source);
  const request = new XMLHttpRequest();
  request.open('GET', source, false);
  request.overrideMimeType('text/plain; charset=x-user-defined'); // a page may not ask for bytes synchronously
  request.send();
  if (request.status && request.status >= 400) throw new Error(`${source}: HTTP ${request.status}`);
  return Uint8Array.from(request.responseText, (c) => c.charCodeAt(0));
}

// The bytes of a module, which are changed to import shared memory if it is to.
function turned(source: BufferSource, shared: boolean): Uint8Array<ArrayBuffer> {
  const bytes = ArrayBuffer.isView(source) ? new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength) : new Uint8Array(source);
  if (shared) importShared(bytes);
  return bytes;
}

// What a program has given stays as it is.
const turnedCopy = (source: BufferSource, shared: boolean) => (shared ? turned(turned(source, false).slice(), true) : source);

function moduleNow(source: WasmSource, shared: boolean): WebAssembly.Module {
  if (source instanceof WebAssembly.Module) return source;
  return new WebAssembly.Module(isAddress(source) ? turned(bytesNow(source), shared) : turnedCopy(source, shared));
}

async function moduleSoon(source: WasmSource, shared: boolean): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (!isAddress(source)) return WebAssembly.compile(turnedCopy(source, shared));
  if (isNode() && !/^https?:/.test(String(source))) return WebAssembly.compile(turned(readFile(source), shared));
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: HTTP ${response.status}`);
  const canStream = !shared && /wasm/.test(response.headers.get('content-type') ?? '');
  return canStream ? WebAssembly.compileStreaming(response) : WebAssembly.compile(turned(await response.arrayBuffer(), shared));
}

// --- choosing kernels ------------------------------------------------------------------------------------------------

/** The file of the best kernels that this engine can run; undefined where it lacks SIMD. */
function kernelFile(): WasmFile | undefined {
  if (hasRelaxedSimd()) return 'kernels.relaxed.wasm';
  return hasSimd() ? 'kernels.simd.wasm' : undefined;
}

// --- starting --------------------------------------------------------------------------------------------------------

let core: Core | undefined;
let starting: Promise<Core> | undefined;
let callbacks: Partial<CoreCallbacks> = {custom_gradient: () => -1, custom_op: () => -1, host_kernel: () => -1, threads_wanted: startThreads};

/** Says what the core may call; before it starts. */
export function setCallbacks(some: Partial<CoreCallbacks>): void {
  callbacks = {...callbacks, ...some};
}

const INITIAL_PAGES = (16 << 20) / PAGE;

// Shared with workers where that is possible; a module that is compiled already cannot be turned to it.
function newMemory(): WebAssembly.Memory {
  const canTurn = !Object.values(sources.files).some((source) => source instanceof WebAssembly.Module);
  return (canTurn && newSharedMemory(INITIAL_PAGES)) || new WebAssembly.Memory({initial: INITIAL_PAGES, maximum: 65536});
}

interface Kernels {module: WebAssembly.Module; instance: WebAssembly.Instance}

function importsOf(module: WebAssembly.Module, memory: WebAssembly.Memory, kernels?: Kernels): WebAssembly.Imports {
  const provided: Record<string, Record<string, unknown>> = {
    env: {memory, emscripten_notify_memory_growth: () => core?.renew()},
    js: {...callbacks, now: () => performance.now()},
    kernels: {...kernels?.instance.exports},
  };
  // What is left are system calls of the C library, and kernels where there are none: neither is ever reached.
  const imports: Record<string, Record<string, unknown>> = {};
  for (const {module: from, name} of WebAssembly.Module.imports(module)) {
    (imports[from] ??= {})[name] = provided[from]?.[name] ?? (() => { throw new Error(`the core called ${from}.${name}`); });
  }
  return imports as WebAssembly.Imports;
}

function explain(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const csp = /unsafe-eval|Content Security Policy|blocked by CSP/i.test(message);
  const hint = csp ? " The page's Content-Security-Policy must allow 'wasm-unsafe-eval' in script-src." : '';
  return new Error(`Gossamer could not start its WebAssembly core: ${message}${hint}`, {cause: error});
}

function begin(instance: WebAssembly.Instance, memory: WebAssembly.Memory, kernels?: Kernels): Core {
  const begun = new Core(instance, memory, !!kernels);
  if (kernels && isShared(memory)) {
    gatherThreads({
      memory, kernels: kernels.instance, kernelModule: kernels.module, openWorker,
      allocate: (bytes) => begun.api.gsm_allocate(bytes) >>> 0,
      setThreads: (count, mayWait) => begun.api.gsm_threads(count, Number(mayWait)),
    });
  }
  return begun;
}

async function load(): Promise<Core> {
  const file = kernelFile(), memory = newMemory(), shared = isShared(memory);
  const [module, kernelModule] = await Promise.all([
    moduleSoon(sourceOf('core.wasm'), shared), file ? moduleSoon(sourceOf(file), shared) : undefined,
  ]);
  const kernels = kernelModule && {module: kernelModule, instance: await WebAssembly.instantiate(kernelModule, {env: {memory}})};
  const instance = await WebAssembly.instantiate(module, importsOf(module, memory, kernels));
  if (!isNode()) setTimeout(warm);
  return (core ??= begin(instance, memory, kernels)); // a synchronous op may have started one meanwhile
}

// Engines make good code of what has run for a while: a page may spend that while before its model is there.
function warm(part = 0): void {
  if (core?.api.gsm_warm(part)) setTimeout(warm, 0, part + 1);
}

/** Starts the core unless it runs; every asynchronous API awaits it. */
export function start(): Promise<Core> {
  starting ??= load().catch((error: unknown) => {
    starting = undefined;
    throw explain(error);
  });
  return starting;
}

/** Whether the core has started. */
export function isRunning(): boolean {
  return core !== undefined;
}

/** The running core. In Node and in the script-tag file it is started here; elsewhere that needs `await tf.ready()`. */
export function theCore(): Core {
  if (core) return core;
  if (!inScript && !isNode()) {
    throw new Error('Gossamer has not started yet: call `await tf.ready()` first');
  }
  try {
    const file = kernelFile(), memory = newMemory(), shared = isShared(memory);
    const kernelModule = file && moduleNow(sourceOf(file), shared);
    const kernels = kernelModule && {module: kernelModule, instance: new WebAssembly.Instance(kernelModule, {env: {memory}})};
    const module = moduleNow(sourceOf('core.wasm'), shared);
    return (core = begin(new WebAssembly.Instance(module, importsOf(module, memory, kernels)), memory, kernels));
  } catch (error) {
    throw explain(error);
  }
}
