// How much each sample, or each class of samples, counts in the loss.
import {tensor1d} from '../../create';
import {argMax, reshape} from '../../ops.gen';
import {tidy} from '../../scope';
import {Tensor} from '../../tensor';
import type {Data} from './batches';

/** Weights by the number of the class. */
export type ClassWeight = {[classIndex: number]: number};

/** Weights of classes by the name of the output. */
export type ClassWeightMap = {[outputName: string]: ClassWeight};

/** Weights of classes for each output; undefined where it has none. */
function classWeightsPerOutput(
    given: ClassWeight | ClassWeight[] | ClassWeightMap, outputNames: string[]): Array<ClassWeight | undefined> {
  const isMap = (x: object): x is ClassWeightMap => Object.values(x).some((value) => typeof value === 'object');
  if (Array.isArray(given) && given.length === 0) return outputNames.map(() => undefined);
  if (Array.isArray(given) && given.length !== outputNames.length) {
    throw new Error(`Provided classWeight is an array of ${given.length} element(s), but the model has ${outputNames.length} outputs. Make sure a set of weights is provided for each model output.`);
  }
  if (Array.isArray(given)) return given;
  if (isMap(given)) return outputNames.map((name) => given[name]);
  if (outputNames.length === 1) return [given];
  throw new Error(`The model has multiple (${outputNames.length}) outputs, so classWeight must be either an array with ${outputNames.length} elements or an object with ${outputNames} keys. Provided classWeight not understood: ${JSON.stringify(given)}`);
}

/** The class of each target: its position in one-hot targets, or the number itself. */
function classesOf(targets: Tensor): Tensor {
  const {rank, shape} = targets;
  if (rank > 2) throw new Error(`Unexpected rank of target (y) tensor (${rank}) during handling of class weights. The rank is expected to be 1 or 2.`);
  if (rank === 2 && shape[1] < 1) {
    throw new Error(`Encountered unexpected last-dimension size (${shape[1]}) during handling of class weights. The size is expected to be >= 1.`);
  }
  return rank === 2 && shape[1] > 1 ? argMax(targets, 1) : reshape(targets, [shape[0]]);
}

async function weightsOfClasses(targets: Tensor, classWeight: ClassWeight): Promise<Tensor> {
  const classes = tidy(() => classesOf(targets));
  const numbers = Array.from(await classes.data());
  classes.dispose();
  return tensor1d(numbers.map((number) => {
    if (classWeight[number] == null) {
      throw new Error(`classWeight must contain all classes in the training data. The class ${number} exists in the data but not in classWeight`);
    }
    return classWeight[number];
  }), 'float32');
}

function sampleWeightOf(given: Data, output: number, name: string): Tensor | undefined {
  return given instanceof Tensor ? given : Array.isArray(given) ? given[output] : given[name];
}

/**
 * The weight of each sample, per output: its own times that of its class. Undefined where all count alike.
 * The tensors are new.
 */
export async function weightsPerOutput(
    targets: Tensor[], outputNames: string[], sampleWeight?: Data | null,
    classWeight?: ClassWeight | ClassWeight[] | ClassWeightMap | null): Promise<Array<Tensor | undefined>> {
  const classWeights = classWeight ? classWeightsPerOutput(classWeight, outputNames) : [];
  return Promise.all(targets.map(async (target, i) => {
    const ofClass = classWeights[i] && await weightsOfClasses(target, classWeights[i]);
    const own = sampleWeight ? sampleWeightOf(sampleWeight, i, outputNames[i]) : undefined;
    if (own && own.shape[0] !== target.shape[0]) {
      throw new Error(`sampleWeight has shape [${own.shape}], but there are ${target.shape[0]} samples`);
    }
    if (!own || !ofClass) return own ? own.clone() : ofClass;
    const product = tidy(() => own.mul(ofClass));
    ofClass.dispose();
    return product;
  }));
}
