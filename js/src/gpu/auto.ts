// Where models run when the program leaves that to us. A model begins on the processor. One that keeps it busy is tried on
// the GPU, if there is a real one that is quicker than the processor: a few of its runs go there, and the quicker place
// stays. What a GPU gives is compared with what the processor gives once.
import {type GpuBackend, getBackend, isStarted, modelsChoose, runOn, startGpu, stopGpu} from '../backends';
import {capturing} from '../capture';
import {isObserved} from '../engine';
import {env} from '../environment';
import {isTapeOn} from '../gradients';
import {dispose} from '../scope';
import type {Tensor} from '../tensor';
import {largest, type Values} from '../verify';
import {calibrate, recall, remember} from './calibration';

/** What runs a model, and why. */
export interface BackendChoice {
  name: string;
  why: string;
}

/** Milliseconds; models whose runs take less on the processor stay there. */
env().registerFlag('AUTO_SMALL_MODEL_MS', () => 8);
/** A GPU must need less than this share of the processor's time: switching to it costs as well. */
env().registerFlag('AUTO_GPU_SHARE', () => 0.8);

const SLOW_RUNS = 3;       // so many in a row make a model worth the search for a GPU
const TRIALS = 4;          // runs on the GPU, of which the first warms up
const MOST_LOSSES = 2;     // of devices, until a model stays on the processor
const TOLERANCE = 1e-2;    // between the two, in units of the root mean square

interface Gpu {backend?: GpuBackend; why: string}
const gpus = new Map<string, Promise<Gpu>>();

/** The quickest GPU that is quicker than the processor, or why there is none; found once. `except`: backends that will not do. */
function bestGpu(except: string[]): Promise<Gpu> {
  const key = String(except), found = gpus.get(key) ?? findGpu(except);
  gpus.set(key, found);
  return found;
}

// Nothing here can have a GPU: the search need not begin.
const hasNoApi = () => typeof OffscreenCanvas === 'undefined' && typeof document === 'undefined' && !(globalThis as {navigator?: Navigator}).navigator?.gpu;

async function findGpu(except: string[]): Promise<Gpu> {
  const reasons: string[] = [], found: Array<{backend: GpuBackend; ms: number}> = [], host = getBackend();
  for (const name of ['webgpu', 'webgl'].filter((name) => !except.includes(name))) {
    const backend = await startGpu(name);
    if (!backend) reasons.push(`${name} is not available`);
    else if (backend.info.isSoftware) reasons.push(`${name} is software here (${backend.info.renderer})`);
    else found.push({backend, ms: await measured(backend.name, backend.info.renderer)});
    if (backend?.info.isSoftware) stopGpu(backend);
  }
  if (!found.length) return {why: reasons.join(', ')};
  const [best, ...others] = found.sort((a, b) => a.ms - b.ms), hostMs = await measured(host, '');
  for (const {backend} of others) stopGpu(backend);
  if (best.ms < share() * hostMs) return {backend: best.backend, why: best.backend.info.renderer};
  stopGpu(best.backend);
  return {why: `${host} needs ${hostMs.toFixed(1)} ms for what takes ${best.backend.name} ${best.ms.toFixed(1)} ms (${best.backend.info.renderer})`};
}

const share = () => env().getNumber('AUTO_GPU_SHARE');

async function measured(backend: string, renderer: string): Promise<number> {
  const known = recall(backend, renderer);
  if (known !== undefined) return known;
  const ms = await calibrate(backend).catch(() => Infinity);
  remember(backend, renderer, ms);
  return ms;
}

const told = new Set<string>();
function notice(text: string): void {
  if (!told.has(text)) console.warn(text);
  told.add(text);
}

/** Numbers to compare: of results that are no numbers of floating point there are none, since the smallest difference may tip them. */
const floatsOf = (t: Tensor): Values => ({name: '', values: t.dtype === 'float32' ? t.dataSync<'float32'>() : new Float32Array(0), isFloat: true});

type State = 'watching' | 'waiting' | 'preparing' | 'trying' | 'settled';

/** Where one model runs. */
export class Placement {
  private state: State = hasNoApi() ? 'settled' : 'watching';
  private choice: BackendChoice | undefined;
  private gpu: GpuBackend | undefined;
  private slow = 0;        // runs in a row on the processor
  private runs = 0;
  private hostMs = Infinity;
  private times: number[] = [];
  private losses = 0;
  private readonly failed: string[] = [];      // backends that will not do
  private readonly failures: string[] = [];    // and why
  private work: Promise<void> = Promise.resolve();

  /** What runs the model now, and why. */
  get backend(): BackendChoice {
    this.checkGpu();
    if (!modelsChoose()) return {name: getBackend(), why: 'the program has chosen it'};
    return this.choice ?? {name: getBackend(), why: this.runs === 0 ? 'it has not run yet' : hasNoApi() ? 'there is no GPU here' : this.whyHost()};
  }

  private whyHost(): string {
    const ms = `a run takes ${this.hostMs.toFixed(1)} ms`;
    return this.slow ? `${ms}; whether a GPU is quicker is not known yet` : `${ms}, which is too little for a GPU`;
  }

  /** Whether further runs may still show that it is better run elsewhere. */
  get isOpen(): boolean {
    return modelsChoose() && this.state !== 'settled' && !(this.state === 'watching' && this.runs >= SLOW_RUNS && this.slow === 0);
  }

  /** Resolves when what was begun beside the runs is done. */
  get idle(): Promise<void> {
    return this.work;
  }

  /** Runs the model, that is `run`, on the backend of choice. */
  run(run: () => Tensor[]): Tensor[] {
    if (!modelsChoose() || capturing() || isTapeOn() || isObserved()) return run();
    this.runs++;
    this.checkGpu();
    switch (this.state) {
      case 'watching': return this.watch(run);
      case 'waiting': return run();
      case 'preparing': return this.prepare(run);
      case 'trying': return this.onGpu(() => this.tryOnce(run), run);
      case 'settled': return this.gpu ? this.onGpu(() => runOn(this.gpu!.name, run), run) : run();
    }
  }

  private watch(run: () => Tensor[]): Tensor[] {
    const start = performance.now(), results = run(), ms = performance.now() - start;
    this.hostMs = Math.min(this.hostMs, ms);
    this.slow = ms < env().getNumber('AUTO_SMALL_MODEL_MS') ? 0 : this.slow + 1;
    if (this.slow >= SLOW_RUNS) this.search();
    return results;
  }

  private search(): void {
    this.state = 'waiting';
    this.work = bestGpu(this.failed).then((best) => this.begin(best));
  }

  private begin({backend, why}: Gpu): void {
    if (!backend || !isStarted(backend)) return this.settle(why);
    this.gpu = backend;
    this.times = [];
    this.state = 'preparing';
  }

  // Kernels compile beside the run.
  private prepare(run: () => Tensor[]): Tensor[] {
    this.state = 'waiting';
    const {name} = this.gpu!;
    this.work = this.gpu!.prepare([() => dispose(runOn(name, run))], () => {}).then(() => { this.state = 'trying'; }, (error) => this.fail(error));
    return run();
  }

  private tryOnce(run: () => Tensor[]): Tensor[] {
    const {name} = this.gpu!, isFirst = this.times.length === 0;
    this.state = 'waiting'; // one at a time
    const wanted = isFirst ? run() : [];
    const expected = wanted.map(floatsOf);
    dispose(wanted);
    const start = performance.now(), results = runOn(name, run);
    this.work = Promise.all(results.map((t) => t.data())).then((got) => {
      this.times.push(performance.now() - start);
      this.judge(Math.max(0, ...expected.map((floats, i) => largest({...floats, values: got[i] as Float32Array}, floats).error)));
    }).catch((error) => this.fail(error));
    return results;
  }

  private judge(distance: number): void {
    const {name} = this.gpu!;
    if (distance > TOLERANCE) return this.fail(new Error(`its results are off by ${distance.toPrecision(2)} of their root mean square`));
    this.state = 'trying';
    if (this.times.length < TRIALS) return;
    const ms = Math.min(...this.times.slice(1));
    const figures = `${name} ${ms.toFixed(1)} ms, ${getBackend()} ${this.hostMs.toFixed(1)} ms (${this.gpu!.info.renderer})`;
    if (ms < share() * this.hostMs) this.settle(figures, this.gpu);
    else this.settle(figures);
  }

  private settle(why: string, on?: GpuBackend): void {
    this.state = 'settled';
    this.gpu = on;
    this.choice = {name: on?.name ?? getBackend(), why: [...this.failures, why].filter(Boolean).join('; ')};
  }

  // What fails on the GPU is run again on the processor; if it is the model's own fault, it fails there too.
  private onGpu(run: () => Tensor[], instead: () => Tensor[]): Tensor[] {
    try {
      return run();
    } catch (error) {
      const results = instead();
      this.fail(error);
      return results;
    }
  }

  // The next best GPU is tried then, if there is one.
  private fail(error: unknown): void {
    if (!this.gpu || !isStarted(this.gpu)) return this.checkGpu();
    const {name} = this.gpu, why = error instanceof Error ? error.message : String(error);
    notice(`Gossamer: a model does not run on '${name}' (${why}). It goes on with '${getBackend()}'.`);
    this.failed.push(name);
    this.failures.push(`${name} failed: ${why}`);
    this.gpu = this.choice = undefined;
    this.search();
  }

  // When the device was lost, or the program has taken the backend away, the next one may be better.
  private checkGpu(): void {
    if (!this.gpu || isStarted(this.gpu)) return;
    gpus.clear();
    this.gpu = this.choice = undefined;
    this.slow = 0;
    this.state = 'watching';
    if (++this.losses >= MOST_LOSSES) this.settle('the GPU was lost more than once');
  }
}
