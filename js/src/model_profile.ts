// What a model spends its time on, step by step.

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

/** What the core reports. */
export interface MeasuredSteps {
  peakGflops: number;
  nodes: Array<Pick<NodeProfile, 'name' | 'op' | 'kernel' | 'ms' | 'bytes' | 'flops'>>;
}

const percent = (x: number) => `${(100 * x).toFixed(1)}%`;

/** Steps of a model's run, in the order in which they ran. `String(profile)` is a table, the slowest first. */
export class ModelProfile {
  readonly nodes: NodeProfile[];
  /** Time of all steps in milliseconds. */
  readonly ms: number;
  /** GFLOP/s of a matrix product that fits into the cache, on this backend and machine. */
  readonly peakGflops: number;

  constructor({peakGflops, nodes}: MeasuredSteps) {
    this.peakGflops = peakGflops;
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
    const total = `${this.nodes.length} steps, ${this.ms.toFixed(3)} ms; peak ${this.peakGflops.toFixed(1)} GFLOP/s`;
    return [line(header), ...cells.map(line), total].join('\n');
  }
}
