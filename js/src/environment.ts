// Flags: what this environment can do, and what the program wants of the library. tf.env() holds them.

import {hasSimd} from './simd';

export type FlagValue = boolean | number | string;
type Flags = Record<string, FlagValue>;
interface FlagEntry {
  evaluate: () => FlagValue | Promise<FlagValue>;
  onSet?: (value: FlagValue) => void;
}

/** Services of the surroundings; {@link setPlatform} replaces them. */
export interface Platform {
  fetch(path: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  now(): number;
  encode(text: string, encoding: string): Uint8Array;
  decode(bytes: Uint8Array, encoding: string): string;
  isTypedArray(a: unknown): boolean;
  setTimeoutCustom?(f: () => void, delay: number): void;
}

const utf8 = (encoding: string) => {
  if (!/^utf-?8$/i.test(encoding)) throw new Error(`encoding ${encoding} is not supported, only utf-8 is`);
};

const standard: Platform = {
  fetch: (path, init) => globalThis.fetch(path, init),
  now: () => performance.now(),
  encode: (text, encoding) => (utf8(encoding), new TextEncoder().encode(text)),
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  isTypedArray: (a) => ArrayBuffer.isView(a) && !(a instanceof DataView),
};

const URL_PARAMETER = 'tfjsflags';

function parseFlag(text: string): FlagValue {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  return lower !== '' && String(Number(lower)) === lower ? Number(lower) : text;
}

/** The flags' registry. The page's address may set them: `?tfjsflags=DEBUG:true,PROD:false`. */
export class Environment {
  platformName = 'standard';
  platform: Platform = standard;
  private values: Flags = {};
  private registry: Record<string, FlagEntry> = {};
  private readonly urlFlags: Flags = {};

  /** @param global The global object whose `location` may carry flags. */
  constructor(readonly global: {location?: {search?: string}} = globalThis) {
    this.populateURLFlags();
  }

  /** The parameters of an address: «?a=1&b=2» as an object. */
  getQueryParams(search: string): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(search));
  }

  setPlatform(name: string, platform: Platform): void {
    this.platformName = name;
    this.platform = platform;
  }

  /** Declares a flag, how its default is found, and what happens when it is set. */
  registerFlag(name: string, evaluate: () => FlagValue | Promise<FlagValue>, onSet?: (value: FlagValue) => void): void {
    this.registry[name] = {evaluate, onSet};
    if (name in this.urlFlags) this.set(name, this.urlFlags[name]);
  }

  /** A flag's value; found at first use. Throws for a flag that is unknown or can only be found asynchronously. */
  get(name: string): FlagValue {
    if (name in this.values) return this.values[name];
    const value = this.evaluateFlag(name);
    if (value instanceof Promise) throw new Error(`Flag ${name} cannot be synchronously evaluated. Please use getAsync() instead.`);
    return (this.values[name] = value);
  }

  async getAsync(name: string): Promise<FlagValue> {
    return this.values[name] ?? (this.values[name] = await this.evaluateFlag(name));
  }

  getNumber(name: string): number { return this.get(name) as number; }
  getBool(name: string): boolean { return this.get(name) as boolean; }
  getString(name: string): string { return this.get(name) as string; }
  getFlags(): Flags { return this.values; }
  get features(): Flags { return this.values; }

  set(name: string, value: FlagValue): void {
    if (!(name in this.registry)) throw new Error(`Cannot set flag ${name} as it has not been registered.`);
    this.values[name] = value;
    this.registry[name].onSet?.(value);
  }

  /** Replaces all values at once. */
  setFlags(flags: Flags): void {
    this.values = {...flags};
  }

  /** Forgets all values but those of the page's address. */
  reset(): void {
    this.values = {};
    for (const name in this.urlFlags) if (name in this.registry) this.set(name, this.urlFlags[name]);
  }

  // Reads `tfjsflags` from the page's address.
  private populateURLFlags(): void {
    const parameter = this.getQueryParams(this.global?.location?.search ?? '')[URL_PARAMETER];
    for (const pair of parameter?.split(',') ?? []) {
      const [name, value] = pair.split(':');
      this.urlFlags[name] = parseFlag(value ?? '');
    }
  }

  private evaluateFlag(name: string) {
    if (!(name in this.registry)) throw new Error(`Cannot evaluate flag '${name}': no evaluation function found.`);
    return this.registry[name].evaluate();
  }
}

let environment: Environment | undefined;

const navigatorOf = () => (globalThis as {navigator?: Navigator}).navigator;

const FLAGS: Record<string, () => FlagValue> = {
  DEBUG: () => false,
  PROD: () => false,
  IS_BROWSER: () => typeof document !== 'undefined' || typeof (globalThis as {WorkerGlobalScope?: unknown}).WorkerGlobalScope !== 'undefined',
  IS_NODE: () => typeof (globalThis as {process?: {versions?: {node?: string}}}).process?.versions?.node === 'string',
  IS_CHROME: () => /Chrome/.test(navigatorOf()?.userAgent ?? '') && /Google Inc/.test(navigatorOf()?.vendor ?? ''),
  IS_SAFARI: () => /Safari/.test(navigatorOf()?.userAgent ?? '') && /Apple/.test(navigatorOf()?.vendor ?? ''),
  IS_TEST: () => false,
  TENSORLIKE_CHECK_SHAPE_CONSISTENCY: () => !env().getBool('PROD'),
  DEPRECATION_WARNINGS_ENABLED: () => true,
  CHECK_COMPUTATION_FOR_ERRORS: () => env().getBool('DEBUG'),
  WRAP_TO_IMAGEBITMAP: () => false,
  CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU: () => false,
  USE_SETTIMEOUTCUSTOM: () => false,
  WASM_HAS_SIMD_SUPPORT: () => hasSimd(),
  WASM_HAS_MULTITHREAD_SUPPORT: () => !!(globalThis as {crossOriginIsolated?: boolean}).crossOriginIsolated,
  HAS_WEBGL: () => env().getNumber('WEBGL_VERSION') > 0,
  WEBGL_VERSION: () => webglVersion(),
  WEBGL_FORCE_F16_TEXTURES: () => false,
  WEBGPU_FORCE_F16_BUFFERS: () => false,
};

// Flags that tune TensorFlow.js's backends. Programs may set them; nothing here depends on them.
const TUNING: Record<string, Flags> = {
  '': {
    KEEP_INTERMEDIATE_TENSORS: false, TOPOLOGICAL_SORT_CACHE_MAX_ENTRIES: 100, CPU_HANDOFF_SIZE_THRESHOLD: 128,
    TOPK_LAST_DIM_CPU_HANDOFF_SIZE_THRESHOLD: 100000, TOPK_K_CPU_HANDOFF_THRESHOLD: 128, SOFTWARE_WEBGL_ENABLED: false,
    ENGINE_COMPILE_ONLY: false, WEBGL2_ISNAN_CUSTOM: false,
  },
  WEBGL_: {
    AUTO_SQUARIFY_NARROW_TEXTURE_SHAPE: false, BUFFER_SUPPORTED: true, CHECK_NUMERICAL_PROBLEMS: false, CONV_IM2COL: true, CPU_FORWARD: true,
    DELETE_TEXTURE_THRESHOLD: -1, DISJOINT_QUERY_TIMER_EXTENSION_RELIABLE: false, DISJOINT_QUERY_TIMER_EXTENSION_VERSION: 0,
    DOWNLOAD_FLOAT_ENABLED: true, EXP_CONV: false, FENCE_API_ENABLED: true, FLUSH_THRESHOLD: -1, LAZILY_UNPACK: true, MAX_SIZE_FOR_NARROW_TEXTURE: Infinity, MAX_TEXTURE_SIZE: 4096, MAX_TEXTURES_IN_SHADER: 16, PACK: true,
    PACK_ARRAY_OPERATIONS: true, PACK_BINARY_OPERATIONS: true, PACK_CLIP: true, PACK_CONV2DTRANSPOSE: true, PACK_DEPTHWISECONV: true,
    PACK_IMAGE_OPERATIONS: true, PACK_NORMALIZATION: true, PACK_REDUCE: true, PACK_UNARY_OPERATIONS: true, RENDER_FLOAT32_CAPABLE: true,
    RENDER_FLOAT32_ENABLED: true, SIZE_UPLOAD_UNIFORM: 4, USE_SHAPES_UNIFORMS: false,
  },
  WEBGPU_: {
    CONV_SEPARATE_IM2COL_SHADER: false, CPU_FORWARD: true, CPU_HANDOFF_SIZE_THRESHOLD: 1000, DEFERRED_SUBMIT_BATCH_SIZE: 15,
    ENGINE_COMPILE_ONLY: false, IMPORT_EXTERNAL_TEXTURE: true, MATMUL_PROGRAM_TYPE: -1, PRINT_SHADER: '',
    THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL: -1, USE_LOW_POWER_GPU: false, USE_NAIVE_CONV2D_DEBUG: false,
    USE_NAIVE_CONV2D_TRANSPOSE: true, USE_PROFILE_TOOL: false,
  },
};

function webglVersion(): number {
  if (typeof OffscreenCanvas === 'undefined') return 0;
  const has = (context: 'webgl' | 'webgl2') => !!new OffscreenCanvas(1, 1).getContext(context);
  return has('webgl2') ? 2 : has('webgl') ? 1 : 0;
}

/**
 * The flags of this program.
 * @example tf.env().set('DEBUG', true);
 */
export function env(): Environment {
  if (!environment) {
    environment = new Environment();
    for (const name in FLAGS) environment.registerFlag(name, FLAGS[name], name === 'DEBUG' ? debugChanged : undefined);
    for (const prefix in TUNING) {
      for (const [name, value] of Object.entries(TUNING[prefix])) environment.registerFlag(prefix + name, () => value);
    }
  }
  return environment;
}

let debugListener: ((on: boolean) => void) | undefined;

/** Says who wants to know when debug mode goes on or off. */
export function onDebug(listener: (on: boolean) => void): void {
  debugListener = listener;
}

function debugChanged(on: FlagValue): void {
  debugListener?.(!!on);
  if (on) console.warn('Debugging mode is ON: every result is read back and checked for NaN, which is slow.');
}

/** Replaces the services that the library takes from its surroundings, such as `fetch`. */
export function setPlatform(name: string, platform: Platform): void {
  env().setPlatform(name, platform);
}

/** {@link env}'s registry, under the name that older programs use. */
export const ENV = env();
