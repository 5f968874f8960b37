// Callbacks that work on the model: the base class for programs, and early stopping.
import {makeTensor} from '../../engine';
import {tidy} from '../../scope';
import {BaseCallback} from './base_callbacks';
import type {Container} from './container';
import {NONE} from './lists';
import {type Logs, resolveScalarsInLogs, type UnresolvedLogs} from './logs';
import {LayersModel} from './layers_model';

/**
 * Base of callbacks that need the model.
 * @example class Stop extends tf.Callback { async onEpochEnd(epoch) { if (epoch > 3) this.model.stopTraining = true; } }
 */
export abstract class Callback extends BaseCallback {
  /** The model that is being trained. */
  model: LayersModel = NONE;

  override setModel(model: Container): void {
    if (!(model instanceof LayersModel)) throw new Error('model must be a LayersModel, not some other Container');
    this.model = model;
  }
}

export interface EarlyStoppingCallbackArgs {
  /** Which number to watch. Default: `val_loss`. */
  monitor?: string;
  /** A smaller change does not count as better. Default: 0. */
  minDelta?: number;
  /** How many epochs without anything better to wait for. Default: 0. */
  patience?: number;
  /** 1: says so when it stops. */
  verbose?: number;
  /** Whether less is better, more, or what the name suggests: more of what has `acc` in its name, less of all else. */
  mode?: 'auto' | 'min' | 'max';
  /** Stops unless the first epochs are better than this. */
  baseline?: number;
  /** Gives the model the weights of the best epoch at the end. Default: false. */
  restoreBestWeights?: boolean;
}

type Compare = (current: number, best: number) => boolean;
const less: Compare = (current, best) => current < best;
const greater: Compare = (current, best) => current > best;

/**
 * Stops training when a number no longer gets better.
 * @example await model.fit(xs, ys, {epochs: 100, validationSplit: 0.2, callbacks: new tf.EarlyStopping({patience: 3})});
 */
export class EarlyStopping extends Callback {
  protected readonly monitor: string;
  protected readonly minDelta: number;
  protected readonly patience: number;
  protected readonly baseline?: number;
  protected readonly verbose: number;
  protected readonly mode: 'auto' | 'min' | 'max';
  protected readonly monitorFunc: Compare;
  private readonly restoreBestWeights: boolean;
  private wait = 0;
  private stoppedEpoch = 0;
  private best = 0;
  private bestWeights: Float32Array[] = [];

  constructor(args: EarlyStoppingCallbackArgs = {}) {
    super();
    args ??= {};
    this.monitor = args.monitor || 'val_loss';
    this.patience = args.patience || 0;
    this.verbose = args.verbose || 0;
    this.baseline = args.baseline;
    this.restoreBestWeights = args.restoreBestWeights ?? false;
    this.mode = args.mode || 'auto';
    if (!['auto', 'min', 'max'].includes(this.mode)) {
      console.warn(`EarlyStopping mode '${this.mode}' is invalid. Falling back to mode 'auto'.`);
      this.mode = 'auto';
    }
    const isMore = this.mode === 'auto' ? this.monitor.includes('acc') : this.mode === 'max';
    this.monitorFunc = isMore ? greater : less;
    this.minDelta = Math.abs(args.minDelta || 0) * (isMore ? 1 : -1);
  }

  override async onTrainBegin(_logs?: UnresolvedLogs): Promise<void> {
    this.wait = 0;
    this.stoppedEpoch = 0;
    this.bestWeights = [];
    this.best = this.baseline ?? (this.monitorFunc === less ? Infinity : -Infinity);
  }

  override async onEpochEnd(epoch: number, logs?: UnresolvedLogs): Promise<void> {
    await resolveScalarsInLogs(logs);
    const current = this.getMonitorValue(logs as Logs | undefined);
    if (current == null) return;
    if (this.monitorFunc(current - this.minDelta, this.best)) {
      this.best = current;
      this.wait = 0;
      if (this.restoreBestWeights) this.bestWeights = await readWeights(this.model);
      return;
    }
    this.wait++;
    if (this.wait < this.patience) return;
    this.stoppedEpoch = epoch;
    this.model.stopTraining = true;
  }

  private getMonitorValue(logs: Logs | undefined): number | undefined {
    const value = logs?.[this.monitor];
    if (value == null) {
      console.warn(`Metric for EarlyStopping ${this.monitor} is not available. Available metrics are: ${Object.keys(logs ?? {})}`);
    }
    return value;
  }

  override async onTrainEnd(_logs?: UnresolvedLogs): Promise<void> {
    if (this.bestWeights.length > 0) writeWeights(this.model, this.bestWeights);
    if (this.stoppedEpoch > 0 && this.verbose) console.log(`Epoch ${this.stoppedEpoch}: early stopping.`);
  }
}

const readWeights = (model: LayersModel) => Promise.all(model.getWeights().map((t) => t.data<'float32'>()));

function writeWeights(model: LayersModel, values: Float32Array[]): void {
  tidy(() => model.setWeights(model.getWeights().map((t, i) => makeTensor(values[i], t.shape, t.dtype))));
}

/** @example model.fit(xs, ys, {callbacks: tf.callbacks.earlyStopping({monitor: 'loss'})}); */
export const callbacks = {
  /** See {@link EarlyStopping}. */
  earlyStopping: (args?: EarlyStoppingCallbackArgs): EarlyStopping => new EarlyStopping(args),
};
