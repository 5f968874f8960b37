// How a model was compiled, as model.json has it, and back.
import type {TrainingConfig} from '../../io';
import {Optimizer} from '../../optimizers';
import type {ConfigDict} from '../../serialization';
import {getLossOrMetricName} from '../metrics';
import {deserializeObject} from '../objects';
import {configFromPython, toCamelCase, toSnakeCase} from './case';
import type {LossArg, MetricsArg, ModelCompileArgs} from './compile';

type Names = string | string[] | {[output: string]: string};

function mapNames(names: Names, f: (name: string) => string): Names {
  if (typeof names === 'string') return f(names);
  if (Array.isArray(names)) return names.map(f);
  return Object.fromEntries(Object.entries(names).map(([output, name]) => [output, f(name)]));
}

function lossName(loss: unknown): string {
  if (typeof loss !== 'string') throw new Error('Serialization of non-string loss is not supported.');
  return toSnakeCase(loss);
}

const metricName = (metric: unknown): string => toSnakeCase(getLossOrMetricName(metric as string));

/** What `compile` was given, for model.json. */
export function trainingConfigOf(optimizer: Optimizer, loss: LossArg, metrics: MetricsArg | null | undefined): TrainingConfig {
  if (typeof loss === 'function') lossName(loss);
  const metricList = typeof metrics === 'string' || typeof metrics === 'function' ? [metrics] : metrics ?? {};
  return {
    loss: mapNames(loss as Names, lossName),
    metrics: mapNames(metricList as Names, metricName) as string[],
    optimizer_config: {class_name: optimizer.getClassName(), config: optimizer.getConfig()},
  };
}

/** What to give to `compile`. */
export function compileArgsOf(config: TrainingConfig): ModelCompileArgs {
  for (const name of ['weighted_metrics', 'loss_weights', 'sample_weight_mode'] as const) {
    if (config[name] != null) throw new Error(`Loading ${name} is not supported yet.`);
  }
  return {
    optimizer: deserializeObject<Optimizer>(configFromPython(config.optimizer_config as ConfigDict) as ConfigDict, 'optimizer'),
    loss: config.loss == null ? [] : mapNames(config.loss, toCamelCase),
    metrics: config.metrics == null ? undefined : mapNames(config.metrics, toCamelCase) as MetricsArg,
  };
}
