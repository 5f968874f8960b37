// Measuring: what ops a function runs, how long it takes, how much memory it leaves behind.
import {memory} from './backends';
import {type Observer, observe, unobserve} from './engine';
import {env, onDebug} from './environment';
import {activeDevice} from './gpu/device';
import {type MeasuredSteps, ModelProfile} from './model_profile';
import {theCore} from './runtime';
import type {TensorContainer} from './scope';
import type {Tensor} from './tensor';

/** One op that ran under {@link profile}. */
export interface KernelInfo {
  name: string;
  bytesAdded: number;
  totalBytesSnapshot: number;
  tensorsAdded: number;
  totalTensorsSnapshot: number;
  inputShapes: Array<number[] | null>;
  outputShapes: number[][];
  kernelTimeMs: number;
  extraInfo: string;
}

export interface ProfileInfo {
  newBytes: number;
  newTensors: number;
  peakBytes: number;
  kernels: KernelInfo[];
  kernelNames: string[];
  result: TensorContainer;
  /**
   * What the core ran, with kernels, bytes, GFLOP/s and the share of the machine's peak; as text it is a table. Ops that
   * consist of others are those others here. Only on processors: {@link GraphModel.profile} measures models on a GPU.
   */
  readonly steps?: ModelProfile;
}

export interface TimingInfo {
  wallMs: number;
  kernelMs: number;
}

const now = () => env().platform.now();

const kernelName = (op: string) => op[0].toUpperCase() + op.slice(1);

class Profiler implements Observer {
  private start = {numBytes: 0, numTensors: 0, at: 0};

  constructor(private readonly kernels: KernelInfo[]) {}

  before(): void {
    this.start = {...memory(), at: now()};
  }

  after(op: string, outputs: Tensor[], inputs: unknown[]): void {
    const at = now(), use = memory();
    this.kernels.push({
      name: kernelName(op),
      bytesAdded: use.numBytes - this.start.numBytes,
      totalBytesSnapshot: use.numBytes,
      tensorsAdded: use.numTensors - this.start.numTensors,
      totalTensorsSnapshot: use.numTensors,
      inputShapes: inputs.map((x) => (x as Tensor | null)?.shape ?? null),
      outputShapes: outputs.map((t) => t.shape),
      kernelTimeMs: at - this.start.at,
      extraInfo: '',
    });
  }
}

// Debug mode: results that are not numbers are reported with the op that made them.
const debugger_: Observer = {
  before() {},
  after(op, outputs) {
    if (!env().getBool('DEBUG')) return;
    for (const t of outputs) {
      if (t?.dtype !== 'float32') continue;
      const bad = t.dataSync<'float32'>().find((v) => !Number.isFinite(v));
      if (bad !== undefined) console.warn(`Found ${bad} in the result of '${op}'`);
    }
  },
};

onDebug((on) => {
  unobserve(debugger_);
  if (on) observe(debugger_);
});

// Begins to measure in the core, unless somebody measures there already. The result ends that, and gives what was measured.
function beginSteps(): () => MeasuredSteps | undefined {
  const core = theCore();
  if (activeDevice() || core.api.gsm_profile_calls(1) === 0) return () => undefined;
  return () => JSON.parse(core.text(core.api.gsm_profile_calls(0))) as MeasuredSteps;
}

const profileOf = (measured: MeasuredSteps | undefined) => measured && new ModelProfile({...measured, peakGflops: theCore().api.gsm_peak()});

/**
 * Runs a function and tells which ops it ran, what memory it took, and what each kernel did.
 * @example const {kernels, newBytes} = await tf.profile(() => tf.ones([2]).square());
 * @example console.log(String((await tf.profile(() => tf.matMul(a, b))).steps));
 */
export async function profile(query: () => TensorContainer | Promise<TensorContainer>): Promise<ProfileInfo> {
  const kernels: KernelInfo[] = [];
  const before = memory();
  const profiler = new Profiler(kernels);
  observe(profiler);
  let endSteps: (() => MeasuredSteps | undefined) | undefined = beginSteps();
  try {
    const result = await query();
    const after = memory(), steps = profileOf(endSteps());
    endSteps = undefined;
    return {
      newBytes: after.numBytes - before.numBytes,
      newTensors: after.numTensors - before.numTensors,
      peakBytes: Math.max(...kernels.map((k) => k.totalBytesSnapshot)),
      kernels,
      kernelNames: [...new Set(kernels.map((k) => k.name))],
      result,
      steps,
    };
  } finally {
    endSteps?.();
    unobserve(profiler);
  }
}

/**
 * Runs a function and tells how long it took, in milliseconds.
 * @example const {wallMs} = await tf.time(() => tf.matMul(a, b));
 */
export async function time(query: () => void): Promise<TimingInfo> {
  const started = now();
  query();
  const wallMs = now() - started;
  return {wallMs, kernelMs: wallMs};
}

/** Resolves when the browser is about to draw (elsewhere: as soon as other events have had their turn). */
export async function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => resolve());
    else ((globalThis as {setImmediate?: (f: () => void) => void}).setImmediate ?? setTimeout)(resolve);
  });
}
