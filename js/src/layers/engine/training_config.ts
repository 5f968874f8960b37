// How a model was compiled, as model.json has it, and back.
import type {TrainingConfig} from '../../io';
import {Optimizer} from '../../optimizers';
import type {ConfigDict} from '../../serialization';
import {getLossOrMetricName} from '../metrics';
import {deserializeObject} from '../objects';
import {configFromPython, toCamelCase, toSnakeCase} from './case';
import type {LossArg, MetricsArg, ModelCompileArgs} from './compile';

/** As `compile` takes them: one, one per output, or by output. */
export type Names = string | string[] | {[output: string]: string};

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

/** The names of losses, as model.json has them; refuses functions of the program. */
export function lossIdentifiers(loss: LossArg): Names {
  return typeof loss === 'function' ? lossName(loss) : mapNames(loss as Names, lossName);
}

/** The names of metrics, likewise. */
export function metricIdentifiers(metrics: MetricsArg | null | undefined): Names {
  const list = typeof metrics === 'string' || typeof metrics === 'function' ? [metrics] : metrics ?? {};
  return mapNames(list as Names, metricName);
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
