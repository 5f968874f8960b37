// Runs the layers between symbolic tensors that have values and those whose values are wanted.
import {dispose} from '../../scope';
import {Tensor, Variable} from '../../tensor';
import type {DataType} from '../../types';
import type {Kwargs} from '../types';
import {InputLayer} from './input_layer';
import {toList} from './lists';
import type {Node} from './node';
import type {SymbolicTensor} from './symbolic_tensor';
import {nodeOf} from './topology';

/** Values of symbolic tensors. */
export type Feeds = Map<SymbolicTensor, Tensor>;

interface Step {
  node: Node;
  /** Inputs that nothing needs after this step. */
  dying: SymbolicTensor[];
}

// Plans by one of the fetched tensors, then by all that is fetched and fed.
const plans = new WeakMap<SymbolicTensor, Map<string, Step[]>>();

function planFor(fetches: SymbolicTensor[], feeds: Feeds): Step[] {
  const ids = (xs: Iterable<SymbolicTensor>) => Array.from(xs, (x) => x.id).join();
  const key = `${ids(fetches)}|${ids(feeds.keys())}`;
  const own = plans.get(fetches[0]) ?? new Map<string, Step[]>();
  plans.set(fetches[0], own);
  let plan = own.get(key);
  if (!plan) own.set(key, plan = makePlan(fetches, feeds));
  return plan;
}

function makePlan(fetches: SymbolicTensor[], feeds: Feeds): Step[] {
  const order = new Set<Node>(), begun = new Set<Node>();
  const visit = (x: SymbolicTensor) => {
    if (feeds.has(x)) return;
    if (x.sourceLayer instanceof InputLayer) throw new Error(`No value is provided for the model's input ${x.name}`);
    const node = nodeOf(x);
    if (begun.has(node)) return;
    begun.add(node);
    node.inputTensors.forEach(visit);
    order.add(node);
  };
  fetches.forEach(visit);
  const nodes = [...order];
  const lastUse = new Map<SymbolicTensor, Node>();
  for (const node of nodes) for (const x of node.inputTensors) lastUse.set(x, node);
  const mayDie = (x: SymbolicTensor) => !feeds.has(x) && !fetches.includes(x);
  return nodes.map((node) => ({node, dying: [...new Set(node.inputTensors)].filter((x) => lastUse.get(x) === node && mayDie(x))}));
}

/** A value as an input of a model wants it. */
function castTo(dtype: DataType, value: Tensor): Tensor {
  return dtype == null || dtype === value.dtype ? value : value.cast(dtype);
}

/** The values of `fetches`, and their masks. Values on the way are freed as soon as nothing needs them, unless training needs them. */
export function execute(
    fetches: SymbolicTensor[], feeds: Feeds, kwargs: Kwargs = {}, masks = new Map<SymbolicTensor, Tensor>()): {values: Tensor[]; masks: Tensor[]} {
  const values: Feeds = new Map();
  for (const [key, value] of feeds) values.set(key, castTo(key.dtype, value));
  const owned: Tensor[] = [];
  for (const {node, dying} of planFor(fetches, feeds)) {
    owned.push(...runNode(node, values, masks, kwargs));
    if (!kwargs.training) release(dying, values);
  }
  const result = {values: fetches.map((x) => values.get(x)!), masks: fetches.map((x) => masks.get(x)!)};
  dispose(owned.filter((mask) => !result.masks.includes(mask)));
  return result;
}

// Calls the layer; gives the masks that it made.
function runNode(node: Node, values: Feeds, masks: Map<SymbolicTensor, Tensor>, kwargs: Kwargs): Tensor[] {
  const layer = node.outboundLayer;
  const inputs = node.inputTensors.map((x) => values.get(x)!);
  const inputMasks = node.inputTensors.map((x) => masks.get(x)!);
  const hasMask = inputMasks.some((mask) => mask != null);
  const outputs = toList(layer.apply(inputs, hasMask ? {...kwargs, mask: inputMasks[0]} : {...kwargs}) as Tensor | Tensor[]);
  const outputMasks = layer.supportsMasking ? layer.computeMask(inputs, inputMasks) : null;
  node.outputTensors.forEach((x, i) => {
    values.set(x, outputs[i]);
    const mask = Array.isArray(outputMasks) ? outputMasks[i] : outputMasks;
    if (mask != null) masks.set(x, mask);
  });
  return toList(outputMasks).filter((mask) => mask != null && !inputMasks.includes(mask)) as Tensor[];
}

function release(dying: SymbolicTensor[], values: Feeds): void {
  for (const x of dying) {
    const value = values.get(x)!;
    values.delete(x);
    // What a layer keeps for its next call, a weight, or another output that is the same tensor must live on.
    const isHeld = x.sourceLayer.stateful || value instanceof Variable || [...values.values()].includes(value);
    if (!isHeld) value.dispose();
  }
}
