// Flags: what this environment can do, and what the program wants of the library. tf.env() holds them.

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
    const parameter = this.getQueryParams(global?.location?.search ?? '')[URL_PARAMETER];
    for (const pair of parameter?.split(',') ?? []) {
      const [name, value] = pair.split(':');
      this.urlFlags[name] = parseFlag(value ?? '');
    }
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
    const value = this.evaluate(name);
    if (value instanceof Promise) throw new Error(`Flag ${name} cannot be synchronously evaluated. Please use getAsync() instead.`);
    return (this.values[name] = value);
  }

  async getAsync(name: string): Promise<FlagValue> {
    return this.values[name] ?? (this.values[name] = await this.evaluate(name));
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

  private evaluate(name: string) {
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
};

/**
 * The flags of this program.
 * @example tf.env().set('DEBUG', true);
 */
export function env(): Environment {
  if (!environment) {
    environment = new Environment();
    for (const name in FLAGS) environment.registerFlag(name, FLAGS[name], name === 'DEBUG' ? debugChanged : undefined);
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
