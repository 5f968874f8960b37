// Measuring: what ops a function runs, how long it takes, how much memory it leaves behind.
import {memory} from './backends';
import {observe} from './engine';
import {env} from './environment';
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
}

export interface TimingInfo {
  wallMs: number;
  kernelMs: number;
}

const now = () => env().platform.now();

/**
 * Runs a function and tells which ops it ran and what memory it took.
 * @example const {kernels, newBytes} = await tf.profile(() => tf.ones([2]).square());
 */
export async function profile(query: () => TensorContainer | Promise<TensorContainer>): Promise<ProfileInfo> {
  const kernels: KernelInfo[] = [];
  const before = memory();
  let last = {...before, at: now()};
  observe((name, outputs, inputs) => {
    const use = memory(), at = now();
    kernels.push({
      name,
      bytesAdded: use.numBytes - last.numBytes,
      totalBytesSnapshot: use.numBytes,
      tensorsAdded: use.numTensors - last.numTensors,
      totalTensorsSnapshot: use.numTensors,
      inputShapes: inputs.map((x) => (x as Tensor | null)?.shape ?? null),
      outputShapes: outputs.map((t) => t.shape),
      kernelTimeMs: at - last.at,
      extraInfo: '',
    });
    last = {...use, at};
  });
  try {
    const result = await query();
    const after = memory();
    return {
      newBytes: after.numBytes - before.numBytes,
      newTensors: after.numTensors - before.numTensors,
      peakBytes: Math.max(...kernels.map((k) => k.totalBytesSnapshot)),
      kernels,
      kernelNames: [...new Set(kernels.map((k) => k.name))],
      result,
    };
  } finally {
    observe(undefined);
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
    else setTimeout(resolve);
  });
}
