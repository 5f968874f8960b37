// What a model is trained for: its optimizer, a loss per output, and metrics.
import {Optimizer, train} from '../../optimizers';
import {backend} from '../../backends';
import {
  binaryCrossentropy, categoricalCrossentropy, getLoss, sparseCategoricalCrossentropy,
} from '../losses';
import {binaryAccuracy, categoricalAccuracy, getLossOrMetricName, getMetric, sparseCategoricalAccuracy} from '../metrics';
import type {LossOrMetricFn, Shape} from '../types';

type Identifier = string | LossOrMetricFn;
/** A loss for all outputs, one per output, or by the output's name. */
export type LossArg = Identifier | string[] | LossOrMetricFn[] | {[outputName: string]: string} | {[outputName: string]: LossOrMetricFn} |
  Identifier[] | {[outputName: string]: Identifier};
/** Metrics of all outputs, or by the output's name. */
export type MetricsArg = Identifier | Identifier[] | {[outputName: string]: Identifier | Identifier[]};

/** What `compile` takes. */
export interface ModelCompileArgs {
  /** An optimizer of `tf.train`, or its name: sgd, adam, adamax, adagrad, adadelta, rmsprop. */
  optimizer: string | Optimizer;
  /** What is to become small: a function of targets and predictions, or its name, as `meanSquaredError`. */
  loss: LossArg;
  /** What else to compute: functions of targets and predictions, or their names, as `accuracy`. */
  metrics?: MetricsArg;
}

/** A metric of one of the outputs. */
export interface Metric {
  name: string;
  fn: LossOrMetricFn;
  output: number;
}

// --- optimizers ----------------------------------------------------------------------------------------------------------

const epsilon = () => backend().epsilon();

const OPTIMIZERS: Record<string, () => Optimizer> = {
  adagrad: () => train.adagrad(0.01),
  adadelta: () => train.adadelta(1, 0.95, epsilon()),
  adam: () => train.adam(0.001, 0.9, 0.999, epsilon()),
  adamax: () => train.adamax(0.002, 0.9, 0.999, epsilon(), 0),
  rmsprop: () => train.rmsprop(0.001, 0.9, 0, epsilon()),
  sgd: () => train.sgd(0.01),
};
const CLASS_NAMES = ['Adagrad', 'Adadelta', 'Adam', 'Adamax', 'RMSProp', 'SGD'];

/** The optimizer of a name. */
export function getOptimizer(name: string): Optimizer {
  const key = CLASS_NAMES.includes(name) ? name.toLowerCase() : name;
  if (!Object.hasOwn(OPTIMIZERS, key)) throw new Error(`Unknown Optimizer ${name}`);
  return OPTIMIZERS[key]();
}

// --- losses --------------------------------------------------------------------------------------------------------------

/** The loss of each output; undefined where there is none. */
export function lossPerOutput(loss: LossArg, outputNames: string[]): LossOrMetricFn[] {
  if (typeof loss === 'string' || typeof loss === 'function') {
    const fn = getLoss(loss);
    return outputNames.map(() => fn);
  }
  if (Array.isArray(loss)) {
    if (loss.length !== outputNames.length) {
      throw new Error(`When passing an Array as loss, it should have one entry per model output. The model has ${outputNames.length} output(s), but you passed loss=${loss}.`);
    }
    return loss.map(getLoss);
  }
  const unknown = Object.keys(loss).find((name) => !outputNames.includes(name));
  if (unknown !== undefined) {
    throw new Error(`Unknown entry in loss dictionary: "${unknown}". Only expected the following keys: ${outputNames}`);
  }
  return outputNames.map((name) => {
    if (loss[name] == null) console.warn(`Output "${name}" is missing from loss dictionary: it will not be trained, and no data for it is expected`);
    return getLoss(loss[name]);
  });
}

// --- metrics -------------------------------------------------------------------------------------------------------------

function identifiersOf(metrics: MetricsArg | null | undefined, output: string): Identifier[] {
  if (metrics == null) return [];
  if (typeof metrics === 'string' || typeof metrics === 'function') return [metrics];
  if (Array.isArray(metrics)) return metrics;
  if (typeof metrics !== 'object') {
    throw new TypeError(`Type of metrics argument not understood. Expected an string, function, Array, or Object, found: ${metrics}`);
  }
  const own = metrics[output] ?? [];
  return Array.isArray(own) ? own : [own];
}

// What «accuracy» and «crossentropy» mean depends on what the output is compared with.
const BY_TARGET = {
  acc: {binary: binaryAccuracy, sparse: sparseCategoricalAccuracy, categorical: categoricalAccuracy},
  ce: {binary: binaryCrossentropy, sparse: sparseCategoricalCrossentropy, categorical: categoricalCrossentropy},
};
const GENERIC: Record<string, keyof typeof BY_TARGET> = {accuracy: 'acc', acc: 'acc', crossentropy: 'ce', ce: 'ce'};

function resolveMetric(identifier: Identifier, loss: LossOrMetricFn, shape: Shape): {name: string; fn: LossOrMetricFn} {
  const generic = typeof identifier === 'string' ? GENERIC[identifier] : undefined;
  if (!generic) return {name: getLossOrMetricName(identifier), fn: getMetric(identifier)};
  const isBinary = shape[shape.length - 1] === 1 || loss === binaryCrossentropy;
  const target = isBinary ? 'binary' : loss === sparseCategoricalCrossentropy ? 'sparse' : 'categorical';
  return {name: generic, fn: BY_TARGET[generic][target]};
}

/** All metrics in the order of the logs. With several outputs the loss of each comes first. */
export function collectMetrics(
    metrics: MetricsArg | null | undefined, losses: LossOrMetricFn[], outputNames: string[], outputShapes: Shape[]): Metric[] {
  const isMulti = outputNames.length > 1;
  const perOutput = outputNames.flatMap((output, i) => identifiersOf(metrics, output).map((identifier) => {
    const {name, fn} = resolveMetric(identifier, losses[i], outputShapes[i]);
    return {name: isMulti ? `${output}_${name}` : name, fn, output: i};
  }));
  const lossMetrics = isMulti ? losses.map((fn, i) => ({name: `${outputNames[i]}_loss`, fn, output: i})) : [];
  return [...lossMetrics, ...perOutput];
}
