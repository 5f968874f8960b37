// How long a WebGPU device computes: each pass writes the time at its start and at its end.
import type {Timer} from './device';

const enum Usage { MapRead = 1, CopySrc = 4, CopyDst = 8, QueryResolve = 512 }
const MAP_READ = 1;
const QUERIES = 4096; // of a set, which is what WebGPU allows

export class WebgpuLaps {
  readonly timer: Timer;
  private sets: GPUQuerySet[] = [];
  private used = 0; // queries of all sets
  private isOn = false;
  private current: number[] = []; // where the queries of its passes begin
  private ended: number[][] = [];

  constructor(private readonly device: GPUDevice) {
    this.timer = device.features.has('timestamp-query') ? 'gpu' : 'none';
  }

  lap(begins: boolean): void {
    if (!begins) this.ended.push(this.current);
    this.current = [];
    this.isOn = true;
  }

  /** What a pass that begins now is described by. */
  pass(): GPUComputePassDescriptor | undefined {
    if (!this.isOn || this.timer === 'none') return undefined;
    const at = this.used % QUERIES;
    if (at === 0) this.sets.push(this.device.createQuerySet({type: 'timestamp', count: QUERIES}));
    this.current.push(this.used);
    this.used += 2;
    return {timestampWrites: {querySet: this.sets.at(-1)!, beginningOfPassWriteIndex: at, endOfPassWriteIndex: at + 1}};
  }

  async read(): Promise<number[]> {
    const {ended, sets, used} = this;
    Object.assign(this, {sets: [], used: 0, isOn: false, current: [], ended: []});
    const times = await Promise.all(sets.map((set, i) => this.timesOf(set, Math.min(QUERIES, used - i * QUERIES))));
    const milliseconds = (at: number) => {
      const of = times[Math.floor(at / QUERIES)], place = at % QUERIES;
      return Number(of[place + 1] - of[place]) / 1e6;
    };
    return ended.map((passes) => passes.reduce((sum, at) => sum + milliseconds(at), 0));
  }

  private async timesOf(set: GPUQuerySet, count: number): Promise<BigInt64Array> {
    const size = count * 8, resolved = this.device.createBuffer({size, usage: Usage.QueryResolve | Usage.CopySrc});
    const staging = this.device.createBuffer({size, usage: Usage.MapRead | Usage.CopyDst}), encoder = this.device.createCommandEncoder();
    encoder.resolveQuerySet(set, 0, count, resolved, 0);
    encoder.copyBufferToBuffer(resolved, 0, staging, 0, size);
    this.device.queue.submit([encoder.finish()]);
    await staging.mapAsync(MAP_READ);
    const times = new BigInt64Array(staging.getMappedRange().slice(0));
    for (const made of [set, resolved, staging]) made.destroy();
    return times;
  }
}
