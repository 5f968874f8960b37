// Who is told how training goes: the base class, the list of them, the history, and functions of the program.
import {nextFrame} from '../../profile';
import {keep, tidy} from '../../scope';
import type {Scalar, Tensor} from '../../tensor';
import {assert, now} from '../../util';
import type {Container} from './container';
import {toList} from './lists';
import {type Logs, resolveScalarsInLogs, type UnresolvedLogs} from './logs';

/** 0: nothing is printed; 1: what the environment shows by default, if anything. */
export enum ModelLoggingVerbosity { SILENT = 0, VERBOSE = 1 }

/** Facts about the training that callbacks get before it begins. */
export type Params = {[key: string]: number | string | boolean | number[] | string[] | boolean[] | null | undefined};

/**
 * How often training lets the page do other work: after each batch or epoch, after so many milliseconds, never, or
 * `'auto'`: every 125 ms.
 */
export type YieldEveryOptions = 'auto' | 'batch' | 'epoch' | 'never' | number;

const AUTO_YIELD_MS = 125;

/** Base of callbacks: each method may be overridden. Scalars in logs belong to the training. */
export abstract class BaseCallback {
  validationData: Tensor | Tensor[] | null = null;
  params!: Params;

  setParams(params: Params): void {
    this.params = params;
  }

  setModel(_model: Container): void {}
  async onTrainBegin(_logs?: UnresolvedLogs): Promise<void> {}
  async onTrainEnd(_logs?: UnresolvedLogs): Promise<void> {}
  async onEpochBegin(_epoch: number, _logs?: UnresolvedLogs): Promise<void> {}
  async onEpochEnd(_epoch: number, _logs?: UnresolvedLogs): Promise<void> {}
  async onBatchBegin(_batch: number, _logs?: UnresolvedLogs): Promise<void> {}
  async onBatchEnd(_batch: number, _logs?: UnresolvedLogs): Promise<void> {}
}

/** Callbacks that are told one after another. */
export class CallbackList {
  constructor(public callbacks: BaseCallback[] = [], public queueLength = 10) {
    this.callbacks ??= [];
  }

  append(callback: BaseCallback): void {
    this.callbacks.push(callback);
  }

  setParams(params: Params): void {
    for (const callback of this.callbacks) callback.setParams(params);
  }

  setModel(model: Container): void {
    for (const callback of this.callbacks) callback.setModel(model);
  }

  async onTrainBegin(logs: UnresolvedLogs = {}): Promise<void> {
    for (const callback of this.callbacks) await callback.onTrainBegin(logs);
  }

  async onTrainEnd(logs: UnresolvedLogs = {}): Promise<void> {
    for (const callback of this.callbacks) await callback.onTrainEnd(logs);
  }

  async onEpochBegin(epoch: number, logs: UnresolvedLogs = {}): Promise<void> {
    for (const callback of this.callbacks) await callback.onEpochBegin(epoch, logs);
  }

  async onEpochEnd(epoch: number, logs: UnresolvedLogs = {}): Promise<void> {
    for (const callback of this.callbacks) await callback.onEpochEnd(epoch, logs);
  }

  async onBatchBegin(batch: number, logs: UnresolvedLogs = {}): Promise<void> {
    for (const callback of this.callbacks) await callback.onBatchBegin(batch, logs);
  }

  async onBatchEnd(batch: number, logs: UnresolvedLogs = {}): Promise<void> {
    for (const callback of this.callbacks) await callback.onBatchEnd(batch, logs);
  }
}

/** Makes an epoch's numbers out of those of its batches: means, weighted by their sizes. */
export class BaseLogger extends BaseCallback {
  private seen = 0;
  private totals: UnresolvedLogs = {};

  override async onEpochBegin(_epoch: number): Promise<void> {
    this.seen = 0;
    this.totals = {};
  }

  override async onBatchEnd(_batch: number, logs: UnresolvedLogs = {}): Promise<void> {
    const size = (logs.size as number | undefined) ?? 0;
    this.seen += size;
    for (const [name, value] of Object.entries(logs)) {
      const before = this.totals[name] ?? 0;
      if (typeof value === 'number') {
        this.totals[name] = (before as number) + value * size;
      } else {
        this.totals[name] = keep(tidy(() => value.mul(size).add(before))) as Scalar;
        if (typeof before !== 'number') before.dispose();
      }
    }
  }

  override async onEpochEnd(_epoch: number, logs?: UnresolvedLogs): Promise<void> {
    if (!logs) return;
    for (const name of this.params.metrics as string[]) {
      const total = this.totals[name];
      if (total == null) continue;
      logs[name] = typeof total === 'number' ? total / this.seen : keep(total.div(this.seen)) as Scalar;
      if (typeof total !== 'number') total.dispose();
    }
  }
}

/**
 * The numbers of all epochs: what `fit` gives.
 * @example const {history} = await model.fit(xs, ys); history.loss; // one number per epoch
 */
export class History extends BaseCallback {
  epoch: number[] = [];
  history: {[name: string]: Array<number | Tensor>} = {};

  override async onTrainBegin(_logs?: UnresolvedLogs): Promise<void> {
    this.epoch = [];
    this.history = {};
  }

  override async onEpochEnd(epoch: number, logs: UnresolvedLogs = {}): Promise<void> {
    this.epoch.push(epoch);
    for (const [name, value] of Object.entries(logs ?? {})) (this.history[name] ??= []).push(value);
  }

  /** Reads the numbers that are still tensors, which are freed. */
  async syncData(): Promise<void> {
    await Promise.all(Object.values(this.history).flatMap((values) => values.map(async (value, i) => {
      if (typeof value === 'number') return;
      values[i] = (await value.data())[0];
      value.dispose();
    })));
  }
}

/** Functions to call while a model trains. */
export interface CustomCallbackArgs {
  onTrainBegin?: (logs?: Logs) => void | Promise<void>;
  onTrainEnd?: (logs?: Logs) => void | Promise<void>;
  onEpochBegin?: (epoch: number, logs?: Logs) => void | Promise<void>;
  onEpochEnd?: (epoch: number, logs?: Logs) => void | Promise<void>;
  onBatchBegin?: (batch: number, logs?: Logs) => void | Promise<void>;
  onBatchEnd?: (batch: number, logs?: Logs) => void | Promise<void>;
  /** Called every `yieldEvery` milliseconds; see {@link YieldEveryOptions}. */
  onYield?: (epoch: number, batch: number, logs: Logs) => void | Promise<void>;
  /** Used in place of `performance.now`. */
  nowFunc?: () => number;
  /** Used in place of `tf.nextFrame`. */
  nextFrameFunc?: () => void | Promise<void>;
}

/**
 * A callback of functions, which get numbers; lets the page do other work between batches.
 * @example new tf.CustomCallback({onEpochEnd: (epoch, logs) => console.log(epoch, logs.loss)});
 */
export class CustomCallback extends BaseCallback {
  nowFunc?: () => number;
  nextFrameFunc: () => void | Promise<void>;
  private readonly yieldEvery: YieldEveryOptions;
  private currentEpoch = 0;
  private lastYield: number;

  constructor(private readonly args: CustomCallbackArgs, yieldEvery: YieldEveryOptions = 'auto') {
    super();
    this.nowFunc = args.nowFunc;
    this.nextFrameFunc = args.nextFrameFunc ?? nextFrame;
    this.yieldEvery = (yieldEvery || 'auto') === 'auto' ? AUTO_YIELD_MS : yieldEvery;
    if (this.yieldEvery === 'never' && args.onYield != null) {
      throw new Error('yieldEvery is `never` but you provided an `onYield` callback. Either change `yieldEvery` or remove the callback');
    }
    this.lastYield = this.now();
  }

  private now(): number {
    return this.nowFunc ? this.nowFunc() : now();
  }

  // Lets others work when the last time is long enough ago.
  private async maybeWait(batch: number, logs?: UnresolvedLogs): Promise<void> {
    const time = this.now();
    if (time - this.lastYield < (this.yieldEvery as number)) return;
    this.lastYield = time;
    if (this.args.onYield) await resolveScalarsInLogs(logs);
    await Promise.all([this.args.onYield?.(this.currentEpoch, batch, logs as Logs), this.nextFrameFunc()]);
  }

  override async onTrainBegin(logs?: UnresolvedLogs): Promise<void> {
    await this.tell(logs, this.args.onTrainBegin);
  }

  override async onTrainEnd(logs?: UnresolvedLogs): Promise<void> {
    await this.tell(logs, this.args.onTrainEnd);
  }

  override async onEpochBegin(epoch: number, logs?: UnresolvedLogs): Promise<void> {
    this.currentEpoch = epoch;
    await this.tell(logs, this.args.onEpochBegin && ((all) => this.args.onEpochBegin!(epoch, all)));
  }

  override async onEpochEnd(epoch: number, logs?: UnresolvedLogs): Promise<void> {
    const told = this.tell(logs, this.args.onEpochEnd && ((all) => this.args.onEpochEnd!(epoch, all)));
    await Promise.all([told, this.yieldEvery === 'epoch' && this.nextFrameFunc()]);
  }

  override async onBatchBegin(batch: number, logs?: UnresolvedLogs): Promise<void> {
    await this.tell(logs, this.args.onBatchBegin && ((all) => this.args.onBatchBegin!(batch, all)));
  }

  override async onBatchEnd(batch: number, logs?: UnresolvedLogs): Promise<void> {
    await this.tell(logs, this.args.onBatchEnd && ((all) => this.args.onBatchEnd!(batch, all)));
    if (this.yieldEvery === 'batch') await this.nextFrameFunc();
    else if (typeof this.yieldEvery === 'number') await this.maybeWait(batch, logs);
  }

  private async tell(logs: UnresolvedLogs | undefined, f: ((logs: Logs) => void | Promise<void>) | undefined): Promise<void> {
    if (!f) return;
    await resolveScalarsInLogs(logs);
    await f(logs as Logs);
  }
}

/** Any of what `fit` takes for callbacks. A single {@link BaseCallback} is a `CustomCallbackArgs` to the compiler. */
export type CallbackArgs = BaseCallback[] | CustomCallbackArgs | CustomCallbackArgs[];

/** Callbacks of whatever the program gave; one that yields, when it gave none. */
export function standardizeCallbacks(callbacks: CallbackArgs | null | undefined, yieldEvery?: YieldEveryOptions): BaseCallback[] {
  return toList<BaseCallback | CustomCallbackArgs>((callbacks ?? {}) as CustomCallbackArgs).map((callback) =>
    callback instanceof BaseCallback ? callback : new CustomCallback(callback, yieldEvery));
}

// --- callbacks that every training gets --------------------------------------------------------------------------------

export type BaseCallbackConstructor = {new (): BaseCallback};

const registered: Array<{level: number; constructor: BaseCallbackConstructor}> = [];

/**
 * Adds a callback to every training whose `verbose` is at least a level, as one that shows progress.
 * @param verbosityLevel A whole number of at least 0.
 * @example
 * class Progress extends tf.CustomCallback { constructor() { super({onEpochEnd: (epoch) => console.log(epoch)}); } }
 * tf.registerCallbackConstructor(1, Progress);
 */
export function registerCallbackConstructor(verbosityLevel: number, callbackConstructor: BaseCallbackConstructor): void {
  assert(verbosityLevel >= 0 && Number.isInteger(verbosityLevel),
    `Verbosity level is expected to be an integer >= 0, but got ${verbosityLevel}`);
  assert(registered.every(({constructor}) => constructor !== callbackConstructor), 'Duplicate callback constructor.');
  registered.push({level: verbosityLevel, constructor: callbackConstructor});
}

export interface CallbackSettings {
  verbose: number;
  epochs: number;
  initialEpoch: number;
  /** Null where it is not known, as of datasets. */
  samples: number | null;
  steps: number | null;
  batchSize: number | null;
  doValidation: boolean;
  metrics: string[];
}

/** All callbacks of a training, with the history at the end. */
export function configureCallbacks(callbacks: BaseCallback[], settings: CallbackSettings): {callbackList: CallbackList; history: History} {
  const history = new History();
  const shown = registered.filter(({level}) => settings.verbose >= level).sort((a, b) => a.level - b.level)
    .map(({constructor}) => new constructor());
  const callbackList = new CallbackList([new BaseLogger(), ...shown, ...callbacks, history]);
  callbackList.setParams({...settings});
  return {callbackList, history};
}
