// Finds the weight that each of a model's stored values is for.
import type {NamedTensorMap, Tensor} from '../../tensor';
import type {Layer} from './layer';
import type {LayerVariable} from './variable';

// Folders that Keras puts around the variables of a layer in its own formats.
const FOLDERS = new Set(['vars', 'layer_checkpoint_dependencies']);

/** Names as Keras's v3 format writes them end in the weight's position within its layer: `dense/vars/0`. */
const isByPosition = (name: string) => /\/\d+$/.test(name);

const plainPath = (name: string) =>
  name.split('/').map((part) => part.replace(/^_/, '')).filter((part) => !FOLDERS.has(part)).join('/');

/** Renames values, in place, that Keras's v3 format has named by its folders: `_layer_checkpoint_dependencies/dense/vars/0` is `dense/0`. */
export function parseWeights(values: NamedTensorMap): void {
  for (const name of Object.keys(values).filter(isByPosition)) {
    const value = values[name];
    delete values[name];
    values[plainPath(name)] = value;
  }
}

/**
 * Names under which a weight may be known, likeliest first: as it is; without the cell of a recurrent layer
 * (`lstm/lstm_cell/kernel`); and both without the models around it, which Keras 3 names too (`sequential/dense/kernel`).
 */
function* candidates(name: string): Generator<string> {
  for (let parts = name.split('/'); parts.length > 0; parts = parts.slice(1)) {
    yield parts.join('/');
    if (parts.length > 2) yield [...parts.slice(0, -2), parts[parts.length - 1]].join('/');
  }
}

function weightsByName(layers: Layer[], byPosition: boolean): Map<string, LayerVariable> {
  const found = new Map<string, LayerVariable>();
  for (const layer of layers) {
    layer.weights.forEach((weight, i) => {
      const name = byPosition ? `${weight.name.split('/').slice(0, -1).join('/')}/${i}` : weight.originalName;
      if (found.has(name)) throw new Error(`Duplicate weight name: ${name}`);
      found.set(name, weight);
    });
  }
  return found;
}

/**
 * Sets the weights of layers from values by name.
 * @param strict Whether a value without a weight, or a weight without a value, is an error.
 */
export function loadWeights(layers: Layer[], values: NamedTensorMap, strict: boolean): void {
  // Keras 3 keeps the state of random generators among the weights; ours start anew.
  const names = Object.keys(values).filter((name) => !name.includes('seed_generator'));
  const byPosition = names.length > 0 && isByPosition(names[0]);
  const weights = weightsByName(layers, byPosition);
  const total = weights.size;
  const found: Array<[LayerVariable, Tensor]> = [];
  for (const name of names) {
    const known = [...candidates(byPosition ? plainPath(name) : name)].find((candidate) => weights.has(candidate));
    if (known !== undefined) found.push([weights.get(known)!, values[name]]);
    else if (strict) throw new Error(`Provided weight data has no target variable: ${name}`);
    if (known !== undefined) weights.delete(known);
  }
  if (strict && weights.size > 0) throw new Error(`${weights.size} of ${total} weights are not set: ${[...weights.keys()]}`);
  for (const [weight, value] of found) weight.write(value);
}
