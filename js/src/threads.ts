// Threads: workers that run kernels beside this thread, over one shared memory. They are started when the first kernel comes
// that is worth sharing, join while work goes on, and are missed by nobody when they end.
import {env} from './environment';
import {isNode, nodeModule} from './node';

// --- how many --------------------------------------------------------------------------------------------------------

const MOST = 32; // kMaxThreads

function cores(): number {
  if (isNode()) return nodeModule<{availableParallelism(): number}>('os').availableParallelism();
  return (globalThis as {navigator?: Navigator}).navigator?.hardwareConcurrency ?? 1;
}

// One core is left to the page.
const defaultCount = () => Math.min(8, Math.max(1, cores() - 1));

function countChanged(value: number | string | boolean): void {
  if (!(typeof value === 'number' && Number.isInteger(value) && value >= 1)) {
    throw new Error(`WASM_THREADS is ${value}, but must be a whole number of at least 1`);
  }
  team?.resize();
}

env().registerFlag('WASM_THREADS', defaultCount, countChanged);
env().registerFlag('WASM_HAS_MULTITHREAD_SUPPORT', canShare);

const wantedCount = () => Math.min(MOST, env().getNumber('WASM_THREADS'));

/**
 * Says how many threads run the kernels of the backend «wasm», this one among them; also while it runs. Without it they are
 * one fewer than there are cores, and at most 8. More than one need a page that is cross-origin isolated, or Node.
 * @example tf.setThreadsCount(2);
 */
export function setThreadsCount(count: number): void {
  env().set('WASM_THREADS', count);
}

/**
 * How many threads run the kernels of the backend «wasm»: 1 where there can be no others.
 * @example console.log(tf.getThreadsCount());
 */
export function getThreadsCount(): number {
  if (team) return team.count;
  return canShare() ? wantedCount() : 1;
}

// --- shared memory ---------------------------------------------------------------------------------------------------

/** Whether memory can be shared with workers here. */
function canShare(): boolean {
  const isIsolated = isNode() || (globalThis as {crossOriginIsolated?: boolean}).crossOriginIsolated === true;
  return isIsolated && typeof SharedArrayBuffer !== 'undefined' && (isNode() || typeof Worker !== 'undefined');
}

const PAGES_PER_MIB = 16;
// What a shared memory may grow to is set aside at once: a phone refuses what a desktop computer grants.
const LIMITS_MIB = {node: [4096, 1024, 512, 256], page: [1024, 512, 256]};

/** A memory that workers can share; undefined where there can be none. */
export function newSharedMemory(initial: number): WebAssembly.Memory | undefined {
  if (!canShare()) return undefined;
  for (const limit of LIMITS_MIB[isNode() ? 'node' : 'page']) {
    try {
      return new WebAssembly.Memory({initial, maximum: limit * PAGES_PER_MIB, shared: true});
    } catch {
      // the next one is smaller
    }
  }
  return undefined;
}

/** Whether a memory is one that workers can share. */
export const isShared = (memory: WebAssembly.Memory): boolean => !(memory.buffer instanceof ArrayBuffer);

// How a module imports its memory: «env», «memory», 2 for a memory; then 1 if it has a maximum, 3 if it is shared too.
const MEMORY_IMPORT = [3, ...bytesOf('env'), 6, ...bytesOf('memory'), 2];
const LIMITED = 1, LIMITED_AND_SHARED = 3;

function bytesOf(text: string): number[] {
  return Array.from(text, (c) => c.charCodeAt(0));
}

/** Turns a module, in place, into one that imports shared memory. */
export function importShared(module: Uint8Array): void {
  for (let at = module.indexOf(3); at >= 0; at = module.indexOf(3, at + 1)) {
    if (!MEMORY_IMPORT.every((byte, i) => module[at + i] === byte)) continue;
    const flags = at + MEMORY_IMPORT.length;
    if (module[flags] === LIMITED) module[flags] = LIMITED_AND_SHARED;
    return;
  }
}

// --- workers ---------------------------------------------------------------------------------------------------------

/** What threads need of a started core. */
export interface ThreadHost {
  memory: WebAssembly.Memory;
  kernelModule: WebAssembly.Module;
  kernels: WebAssembly.Instance;
  allocate(bytes: number): number;
  setThreads(count: number, mayWait: boolean): void;
  /** A worker of the package's worker.js. */
  openWorker(): Worker;
}

interface Order {
  module: WebAssembly.Module;
  memory: WebAssembly.Memory;
  index: number;
  stack: number;   // where it begins: it grows downwards
  locals: number;  // where thread-local variables lie
}

const STACK = 32 << 10, LOCALS = 256;

declare const GOSSAMER_WORKER: string; // the text of worker.js

interface NodeWorker {
  on(event: 'error', listener: (error: unknown) => void): void;
  on(event: 'exit', listener: (code: number) => void): void;
  unref(): void;
}
type NodeWorkers = {Worker: new (code: string, options: object) => NodeWorker};

// A page's main thread may not be suspended.
function mayWait(): boolean {
  try {
    return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1, 0) === 'not-equal';
  } catch {
    return false;
  }
}

class Team {
  private started = 0;  // workers that have been asked for
  private lost = 0;
  private readonly mayWait = mayWait();

  constructor(private readonly host: ThreadHost) {
    this.resize();
  }

  get count(): number {
    return Math.max(1, wantedCount() - this.lost);
  }

  resize(): void {
    this.host.setThreads(wantedCount(), this.mayWait);
  }

  /** Starts the workers that are not there yet. */
  start(): void {
    while (this.started < wantedCount() - 1) {
      const index = ++this.started;
      const base = this.host.allocate(STACK + LOCALS + 16);
      const {memory, kernelModule: module} = this.host;
      const stack = (base + STACK) & ~15;
      const order: Order = {module, memory, index, stack, locals: stack + 16};
      try {
        if (isNode()) this.startInNode(order);
        else this.startInBrowser(order, this.host.openWorker);
      } catch (error) {
        this.lose(index, error);
      }
    }
  }

  private startInNode(order: Order): void {
    const {Worker} = nodeModule<NodeWorkers>('worker_threads');
    const worker = new Worker(GOSSAMER_WORKER, {eval: true, execArgv: [], workerData: order});
    worker.unref(); // a program that is done need not wait for it
    let why: unknown = 'it ended';
    worker.on('error', (error) => { why = error; });
    worker.on('exit', () => this.lose(order.index, why));
  }

  // A page's policy may admit no script of its own, only files, or the other way round where the file is on another host.
  private startInBrowser(order: Order, open: () => Worker): void {
    const isFile = open === this.host.openWorker;
    let worker: Worker;
    try {
      worker = open();
    } catch (error) {
      if (!isFile) throw error;
      return this.startInBrowser(order, openBlob);
    }
    worker.onerror = (event) => {
      event.preventDefault();
      const hasRun = !!event.message; // an error without a message: the script did not load
      if (hasRun || !isFile) return this.lose(order.index, event.message || 'its script did not load');
      try {
        this.startInBrowser(order, openBlob);
      } catch (error) {
        this.lose(order.index, error);
      }
    };
    worker.postMessage(order);
  }

  private lose(index: number, why: unknown): void {
    (this.host.kernels.exports.k_lose as (index: number) => void)(index);
    if (this.lost++ === 0) {
      const reason = why instanceof Error ? why.message : String(why);
      console.warn(`Gossamer goes on with fewer threads: thread ${index} was lost (${reason}).`);
    }
  }
}

function openBlob(): Worker {
  const url = URL.createObjectURL(new Blob([GOSSAMER_WORKER], {type: 'text/javascript'}));
  try {
    return new Worker(url);
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

let team: Team | undefined;

/** Lets threads run the kernels of a core, which tells when it wants them. */
export function gatherThreads(host: ThreadHost): void {
  team = new Team(host);
}

/** Starts what workers there are to be. */
export function startThreads(): void {
  team?.start();
}
