// The loops over batches and epochs of data in tensors.
import {tensor1d} from '../../create';
import {concat} from '../../ops.gen';
import {keep, tidy} from '../../scope';
import type {Scalar, Tensor} from '../../tensor';
import {shuffle} from '../../util';
import {type BaseCallback, type CallbackArgs, configureCallbacks, type History, standardizeCallbacks, type YieldEveryOptions} from './base_callbacks';
import {checkBatchSize, type Data, disposeNew, gatherSamples, makeBatches, sliceSamples} from './batches';
import type {LayersModel} from './layers_model';
import {disposeTensorsInLogs, namedLogs, type UnresolvedLogs} from './logs';
import type {ClassWeight, ClassWeightMap} from './sample_weights';

/** What `fit` takes beside inputs and targets. */
export interface ModelFitArgs {
  /** Samples per step. Default: 32. The last batch of an epoch may be smaller. */
  batchSize?: number;
  /** How often to go through the data. Default: 1. */
  epochs?: number;
  /** 0: no registered callbacks; 1, the default, or 2: those of these levels. */
  verbose?: number;
  callbacks?: CallbackArgs;
  /** The part of the samples, from the end, to validate with: between 0 and 1. */
  validationSplit?: number;
  /** Inputs and targets to validate with. */
  validationData?: [Tensor | Tensor[], Tensor | Tensor[]] | [Tensor | Tensor[], Tensor | Tensor[], Tensor | Tensor[]];
  /** Whether to shuffle the samples before each epoch. Default: true. */
  shuffle?: boolean;
  /** How much each class counts. */
  classWeight?: ClassWeight | ClassWeight[] | ClassWeightMap;
  /** How much each sample counts: one number per sample. */
  sampleWeight?: Data;
  /** Where to go on: the number of the first epoch. Default: 0. */
  initialEpoch?: number;
  /** Not supported for tensors. */
  stepsPerEpoch?: number;
  /** Not supported for tensors. */
  validationSteps?: number;
  /** How often the page gets to do other work. */
  yieldEvery?: YieldEveryOptions;
}

type Run = (batch: Tensor[]) => Tensor[];

/** Outputs for all samples, batch by batch. */
export function predictAll(run: Run, inputs: Tensor[], batchSize: number): Tensor[] {
  const batches = makeBatches(inputs[0].shape[0], batchSize);
  if (batches.length <= 1) return run(inputs);
  return tidy(() => {
    const perBatch = batches.map(([start, stop]) => tidy(() => run(sliceSamples(inputs, start, stop))));
    return perBatch[0].map((_, i) => concat(perBatch.map((outputs) => outputs[i]), 0));
  });
}

/** Means of results over all samples. */
export function evaluateAll(run: Run, data: Tensor[], batchSize: number): Scalar[] {
  const count = data[0].shape[0];
  return tidy(() => makeBatches(count, batchSize).reduce<Tensor[]>((sums, [start, stop]) => {
    const results = tidy(() => run(sliceSamples(data, start, stop)));
    return results.map((result, i) => tidy(() => sums.length ? sums[i].add(result.mul(stop - start)) : result.mul(stop - start)));
  }, []).map((total) => total.div(count))) as Scalar[];
}

interface Sets {
  training: Tensor[];
  validation?: Tensor[];
  weighted: number[];
}

/** Trains a model on tensors; see `LayersModel.fit`. */
export async function fit(model: LayersModel, x: Data, y: Data, args: ModelFitArgs): Promise<History> {
  const made: Array<[Tensor[], Data | undefined]> = [];
  try {
    const batchSize = args.batchSize ?? 32;
    checkBatchSize(batchSize);
    if (args.stepsPerEpoch != null || args.validationSteps != null) {
      throw new Error('fit(): stepsPerEpoch and validationSteps are for datasets; use fitDataset(), or batchSize and epochs');
    }
    const sets = await prepare(model, x, y, args, batchSize, made);
    return await fitLoop(model, {
      train: model.makeTrainFunction(sets.weighted), data: sets.training, test: sets.validation && model.makeTestFunction(),
      validation: sets.validation, labels: model.getDedupedMetricsNames(), batchSize, epochs: args.epochs, verbose: args.verbose,
      callbacks: standardizeCallbacks(args.callbacks, args.yieldEvery), shuffle: args.shuffle,
      callbackMetrics: model.callbackMetrics(sets.validation !== undefined), initialEpoch: args.initialEpoch,
    });
  } finally {
    for (const [tensors, given] of made) disposeNew(tensors, given);
  }
}

// What to train and to validate with; `made` gets all tensors that may be new.
async function prepare(
    model: LayersModel, x: Data, y: Data, args: ModelFitArgs, batchSize: number, made: Array<[Tensor[], Data | undefined]>): Promise<Sets> {
  const [inputs, targets, weights] = await model.standardizeUserData(x, y, args.sampleWeight, args.classWeight, true, batchSize);
  made.push([inputs, x], [targets, y]);
  const weighted = weights.flatMap((weight, i) => weight ? [i] : []);
  const all = [...inputs, ...targets, ...weighted.map((i) => weights[i]!)];
  made.push([weighted.map((i) => weights[i]!), undefined]);
  const {validationData, validationSplit} = args;
  if (validationData != null && validationData.length > 0) {
    if (validationData.length !== 2) {
      throw new Error(`validationData must contain 2 items (valX, valY); sample weights of validation data are not supported, and ${validationData.length} items were given`);
    }
    const [valInputs, valTargets] = model.standardizeUserDataXY(validationData[0], validationData[1], true, batchSize);
    made.push([valInputs, validationData[0]], [valTargets, validationData[1]]);
    return {training: all, validation: [...valInputs, ...valTargets], weighted};
  }
  if (!(validationSplit! > 0 && validationSplit! < 1)) return {training: all, weighted};
  const count = inputs[0].shape[0];
  const splitAt = Math.floor(count * (1 - validationSplit!));
  const training = sliceSamples(all, 0, splitAt), validation = sliceSamples([...inputs, ...targets], splitAt, count);
  made.push([training, undefined], [validation, undefined]);
  return {training, validation, weighted};
}

/** What a loop over epochs goes through, and what it does with each batch. */
export interface FitLoop {
  train: Run;
  data: Tensor[];
  /** Evaluates a batch of `validation`, both for every epoch's end. */
  test?: (batch: Tensor[]) => Scalar[];
  validation?: Tensor[];
  /** Names of what `train` and `test` give. */
  labels: string[];
  batchSize?: number;
  epochs?: number;
  verbose?: number;
  callbacks?: BaseCallback[];
  shuffle?: boolean;
  callbackMetrics?: string[];
  initialEpoch?: number;
}

/** Goes through the data, batch by batch, epoch after epoch, and tells the callbacks; see `LayersModel.fitLoop`. */
export async function fitLoop(model: LayersModel, loop: FitLoop): Promise<History> {
  const {train, data, test, validation, labels, batchSize = 32, epochs = 1, initialEpoch = 0, verbose = 1, callbacks = []} = loop;
  const shuffled = loop.shuffle ?? true, doValidation = test !== undefined && validation !== undefined;
  const count = model.checkNumSamples(data)!;
  const {callbackList, history} = configureCallbacks(callbacks, {
    epochs, initialEpoch, samples: count, steps: null, batchSize, verbose, doValidation, metrics: loop.callbackMetrics ?? labels,
  });
  callbackList.setModel(model);
  model.history = history;
  await callbackList.onTrainBegin();
  model.stopTraining = false;
  const positions = Array.from({length: count}, (_, i) => i);
  const batches = makeBatches(count, batchSize);
  for (let epoch = initialEpoch; epoch < epochs && !model.stopTraining; epoch++) {
    await callbackList.onEpochBegin(epoch);
    if (shuffled) shuffle(positions);
    const epochLogs: UnresolvedLogs = {};
    for (const [index, [start, stop]] of batches.entries()) {
      const logs: UnresolvedLogs = {};
      await callbackList.onBatchBegin(index, logs);
      tidy(() => {
        const batch = shuffled ? gatherSamples(data, tensor1d(positions.slice(start, stop), 'int32')) : sliceSamples(data, start, stop);
        Object.assign(logs, {batch: index, size: stop - start}, namedLogs(labels, train(batch).map(keep)));
        if (doValidation && index === batches.length - 1) {
          Object.assign(epochLogs, namedLogs(labels, model.testLoop(test, validation, batchSize).map(keep), 'val_'));
        }
      });
      await callbackList.onBatchEnd(index, logs);
      disposeTensorsInLogs(logs);
      if (model.stopTraining) break;
    }
    await callbackList.onEpochEnd(epoch, epochLogs);
  }
  await callbackList.onTrainEnd();
  await history.syncData();
  return history;
}
