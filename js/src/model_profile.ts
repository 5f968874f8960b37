// What a model spends its time on, step by step.
import type {Device, Timer} from './gpu/device';
import {matMul, ones} from './ops.gen';
import {dispose, tidy} from './scope';

/** One step of a model's run. */
export interface NodeProfile {
  /** The node of the model's file that the step comes from; of steps that do the work of several, the one that the others joined. */
  name: string;
  /** Our op. */
  op: string;
  /** Which function runs it: backend and op; 'by itself' where the node stands between plans. */
  kernel: string;
  /** Mean time in milliseconds. */
  ms: number;
  /** Size of inputs and outputs. */
  bytes: number;
  /** Floating point operations; a multiplication and an addition are two. */
  flops: number;
  gflops: number;
  /**
   * Of {@link ModelProfile.peakGflops}. Convolutions by Winograd's method may be above 1: they take fewer operations than
   * their definition, which is what `flops` counts.
   */
  shareOfPeak: number;
}

/** What the core reports, and who measured. */
export interface MeasuredSteps {
  peakGflops: number;
  timer?: Timer;
  /** Positions among the nodes, in the order in which they ran. */
  order: number[];
  nodes: Array<Pick<NodeProfile, 'name' | 'op' | 'kernel' | 'ms' | 'bytes' | 'flops'>>;
}

const NAMES: Record<Timer, string> = {clock: 'the clock', gpu: 'timers of the GPU', roundTrip: 'round trips to the GPU', none: 'nothing'};

const percent = (x: number) => `${(100 * x).toFixed(1)}%`;

/** Steps of a model's run, in the order in which they ran. `String(profile)` is a table, the slowest first. */
export class ModelProfile {
  readonly nodes: NodeProfile[];
  /** Time of all steps in milliseconds. */
  readonly ms: number;
  /** GFLOP/s of a matrix product that fits into the cache, on this backend and machine; on a GPU of one of 512 x 512 x 512. */
  readonly peakGflops: number;
  /**
   * What measured: 'clock' on the processor; 'gpu', timers of the GPU, which browsers round, to 0.1 ms in places; or
   * 'roundTrip', where it has none: the time until the page has heard of the GPU that the step is done.
   */
  readonly timer: Timer;

  constructor({peakGflops, nodes, timer = 'clock'}: MeasuredSteps) {
    this.peakGflops = peakGflops;
    this.timer = timer;
    this.nodes = nodes.map((node) => {
      const gflops = node.ms > 0 ? node.flops / node.ms / 1e6 : 0;
      return {...node, gflops, shareOfPeak: gflops / peakGflops};
    });
    this.ms = nodes.reduce((sum, {ms}) => sum + ms, 0);
  }

  /** @param rows How many steps the table shows. */
  toString(rows = 30): string {
    const header = ['ms', 'time', 'GFLOP/s', 'of peak', 'MB', 'kernel', 'node'];
    const slowest = [...this.nodes].sort((a, b) => b.ms - a.ms).slice(0, rows);
    const cells = slowest.map((n) => [
      n.ms.toFixed(3), percent(n.ms / this.ms), n.gflops.toFixed(1), percent(n.shareOfPeak), (n.bytes / 1e6).toFixed(2), n.kernel, n.name,
    ]);
    const widths = header.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i].length)));
    const line = (row: string[]) => row.map((cell, i) => (i < 5 ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ').trimEnd();
    const total = `${this.nodes.length} steps, ${this.ms.toFixed(3)} ms by ${NAMES[this.timer]}; peak ${this.peakGflops.toFixed(1)} GFLOP/s`;
    return [line(header), ...cells.map(line), total].join('\n');
  }
}

const PEAK_SIDE = 512, PEAK_RUNS = 4;

async function peakOf(device: Device): Promise<number> {
  const a = ones([PEAK_SIDE, PEAK_SIDE]), multiply = () => tidy(() => { matMul(a, a); });
  multiply();
  device.lap(true);
  for (let i = 0; i < PEAK_RUNS; i++) {
    multiply();
    device.lap(false);
  }
  const best = Math.min(...(await device.laps()).filter((ms) => ms > 0));
  dispose(a);
  return Number.isFinite(best) ? (2 * PEAK_SIDE ** 3) / best / 1e6 : 0;
}

/** What `run` has measured, with the times of the GPU that has computed it, if one has. */
export async function withDeviceTimes(device: Device | undefined, run: () => MeasuredSteps): Promise<MeasuredSteps> {
  if (!device) return run();
  if (device.timer === 'none') throw new Error('profile: this WebGPU device has no timers (timestamp-query), and cannot be waited for; profile on webgl');
  const {nodes, order} = run(), laps = await device.laps(), counts = nodes.map(() => 0), sums = nodes.map(() => 0);
  order.forEach((node, i) => {
    counts[node]++;
    sums[node] += laps[i];
  });
  return {timer: device.timer, order, peakGflops: await peakOf(device), nodes: nodes.map((node, i) => ({...node, ms: sums[i] / counts[i]}))};
}
