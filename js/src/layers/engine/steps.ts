// What a model does with one batch: predict, evaluate, train. A step is a function of tensors; beside them it reads
// weights, and a training step replaces them and the optimizer's slots.
import {jit, type Jitted} from '../../jit';
import {isCompilable, type Optimizer} from '../../optimizers';
import {keep, tidy} from '../../scope';
import type {Scalar, Tensor, Variable} from '../../tensor';
import type {LossOrMetricFn} from '../types';
import {execute, type Feeds} from './execute';
import type {SymbolicTensor} from './symbolic_tensor';
import type {LayerVariable} from './variable';

/** What steps need of a model. */
export interface Steppable {
  readonly name: string;
  readonly stateful: boolean;
  readonly layers: ReadonlyArray<{readonly isHooked: boolean}>;
  inputs: SymbolicTensor[];
  outputs: SymbolicTensor[];
  optimizer: Optimizer;
  lossFunctions: LossOrMetricFn[];
  /** Functions with the number of the output they look at; with several outputs the losses of each come first. */
  metricsTensors: Array<[LossOrMetricFn, number]>;
  calculateLosses(): Scalar[];
}

/** Always the same object for the same computation, so that what is known of it can be kept. */
export interface Step {
  /** For messages. */
  readonly name: string;
  /** Whether it can be captured: states of layers are JavaScript's, as are hooks and optimizers of the program. */
  isCompilable(): boolean;
  /** What the step depends on beside tensors and variables. */
  kind(): string;
  /** From a batch of inputs, targets and weights, as far as the step takes them, to results that are the caller's. */
  run(batch: Tensor[]): Tensor[];
}

const compiled = new WeakMap<Step, Jitted<(batch: Tensor[], kind: string) => Tensor[]>>();

/** Runs a step on a batch, as one call into the core. All steps of all models come through here. */
export function runStep(step: Step, batch: Tensor[]): Tensor[] {
  if (!step.isCompilable()) return step.run(batch);
  let run = compiled.get(step);
  if (!run) compiled.set(step, run = jit((tensors: Tensor[]) => step.run(tensors), {name: step.name}));
  return run(batch, step.kind());
}

/** Frees what is kept for a step. */
export function disposeStep(step: Step): void {
  compiled.get(step)?.dispose();
  compiled.delete(step);
}

const hasStates = (model: Steppable) => model.stateful || model.layers.some((layer) => layer.isHooked);

function stepOf(model: Steppable, name: string, run: Step['run']): Step {
  return {name: `${name} of the model '${model.name}'`, isCompilable: () => !hasStates(model), kind: () => '', run};
}

const feed = (model: Steppable, batch: Tensor[]): Feeds => new Map(model.inputs.map((key, i) => [key, batch[i]]));
const targetsOf = (model: Steppable, batch: Tensor[]) => batch.slice(model.inputs.length, model.inputs.length + model.outputs.length);

/** Inputs to outputs. */
export function predictStep(model: Steppable): Step {
  return stepOf(model, 'predict', (batch) =>
    tidy(() => execute(model.outputs, feed(model, batch)).values.map((y) => batch.includes(y) ? y.clone() : y)));
}

/** Per-sample losses in one number, with weights where there are any. */
function reduceLoss(loss: Tensor, weights: Tensor | undefined): Scalar {
  if (!weights) return loss.mean() as Scalar;
  // One weight per sample, however many numbers the loss has per sample.
  const isPerSample = weights.rank < loss.rank;
  return loss.mul(isPerSample ? weights.reshape([...weights.shape, ...loss.shape.slice(weights.rank).fill(1)]) : weights).mean() as Scalar;
}

function lossesOf(model: Steppable, targets: Tensor[], outputs: Tensor[], weights: Array<Tensor | undefined>): Scalar[] {
  return model.lossFunctions.map((loss, i) => reduceLoss(loss(targets[i], outputs[i]), weights[i]));
}

function metricsOf(model: Steppable, targets: Tensor[], outputs: Tensor[], losses: Scalar[]): Tensor[] {
  return model.metricsTensors.map(([metric, output], i) =>
    model.outputs.length > 1 && i < model.outputs.length ? losses[i].clone() : metric(targets[output], outputs[output]).mean());
}

const sum = (values: Tensor[]): Scalar => values.reduce((total, value) => total.add(value)) as Scalar;

/** Inputs and targets to the loss without penalties, and metrics. */
export function evaluateStep(model: Steppable): Step {
  return stepOf(model, 'evaluate', (batch) => tidy(() => {
    const targets = targetsOf(model, batch);
    const outputs = execute(model.outputs, feed(model, batch)).values;
    const losses = lossesOf(model, targets, outputs, []);
    return [sum(losses), ...metricsOf(model, targets, outputs, losses)];
  }));
}

/**
 * Inputs, targets, and weights of samples to the loss and metrics from before the step; changes variables.
 * @param weighted The outputs whose samples are weighted.
 */
export function trainStep(model: Steppable, variables: LayerVariable[], weighted: number[]): Step {
  const run = (batch: Tensor[]): Tensor[] => {
    const targets = targetsOf(model, batch);
    const weights: Array<Tensor | undefined> = model.outputs.map(() => undefined);
    weighted.forEach((output, i) => { weights[output] = batch[model.inputs.length + model.outputs.length + i]; });
    let metrics: Tensor[] = [];
    const totalLoss = () => {
      const outputs = execute(model.outputs, feed(model, batch), {training: true}).values;
      const losses = lossesOf(model, targets, outputs, weights);
      metrics = metricsOf(model, targets, outputs, losses).map(keep);
      return sum([...losses, ...model.calculateLosses()]);
    };
    const loss = model.optimizer.minimize(totalLoss, true, variables.map((variable) => variable.read() as Variable))!;
    for (const variable of variables) if (variable.trainable) variable.applyConstraint();
    for (const metric of metrics) metric.kept = false;
    return [loss, ...metrics];
  };
  return {
    ...stepOf(model, 'the training step', run),
    isCompilable: () => !hasStates(model) && isCompilable(model.optimizer),
    kind: () => variables.map(({trainable}) => Number(trainable)).join(''),
  };
}
