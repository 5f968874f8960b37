// The configuration of a graph of layers, and the graph from it.
import type {ConfigDict, ConfigDictValue} from '../../serialization';
import {deserializeObject} from '../objects';
import type {Kwargs} from '../types';
import type {Container} from './container';
import type {Layer} from './layer';
import {singleOrList} from './lists';
import type {Node} from './node';
import type {SymbolicTensor} from './symbolic_tensor';

/** Which layer, which of its calls, and which output of that call. */
type TensorKey = [name: string, node: number, tensor: number, kwargs?: Kwargs];

interface LayerConfig extends ConfigDict {
  name: string;
  className: string;
  config: ConfigDict;
}

// --- writing -----------------------------------------------------------------------------------------------------------

function serializableArgs(node: Node): Kwargs {
  if (!node.callArgs) return {};
  try {
    JSON.stringify(node.callArgs);
    return node.callArgs;
  } catch {
    console.warn(`Layer ${node.outboundLayer.name} was passed non-serializable keyword arguments. They are left out of the saved model.`);
    return {};
  }
}

/** The number of each call of the layers within the model: calls outside of it do not count. */
export function numberNodes(model: Container, layers = model.layers): Map<Node, number> {
  const numbers = new Map<Node, number>();
  for (const layer of layers) {
    // A model's first node is its own graph.
    let next = 'containerNodes' in layer ? 1 : 0;
    for (const node of layer.inboundNodes) if (model.hasNode(node)) numbers.set(node, next++);
  }
  return numbers;
}

/** Layers with their calls, and which tensors are inputs and outputs. */
export function containerConfig(model: Container): ConfigDict {
  const numbers = numberNodes(model);
  const keyOf = (layer: Layer, nodeIndex: number, tensorIndex: number): TensorKey =>
    [layer.name, numbers.get(layer.inboundNodes[nodeIndex]) ?? 0, tensorIndex];
  const layers = model.layers.map((layer) => ({
    name: layer.name,
    className: layer.getClassName(),
    config: layer.getConfig(),
    inboundNodes: layer.inboundNodes.filter((node) => model.hasNode(node) && node.inboundLayers.length > 0).map((node) => {
      const kwargs = serializableArgs(node);
      return node.inboundLayers.map((from, i) => [...keyOf(from, node.nodeIndices[i], node.tensorIndices[i]), kwargs]);
    }),
  }));
  const keys = (all: Layer[], nodeIndices: number[], tensorIndices: number[]) => all
    .map((layer, i) => ({node: layer.inboundNodes[nodeIndices[i]], key: keyOf(layer, nodeIndices[i], tensorIndices[i])}))
    .filter(({node}) => model.hasNode(node)).map(({key}) => key);
  return {
    name: model.name,
    layers: layers as unknown as ConfigDictValue,
    inputLayers: keys(model.inputLayers, model.inputLayersNodeIndices, model.inputLayersTensorIndices) as ConfigDictValue,
    outputLayers: keys(model.outputLayers, model.outputLayersNodeIndices, model.outputLayersTensorIndices) as ConfigDictValue,
  };
}

// --- reading -----------------------------------------------------------------------------------------------------------

/** The inputs and outputs of the graph that a configuration describes. */
export function graphFromConfig(config: ConfigDict, customObjects: ConfigDict, fastWeightInit: boolean):
    {inputs: SymbolicTensor[]; outputs: SymbolicTensor[]} {
  const layers = new Map<string, Layer>();
  let calls: Array<{layer: Layer; keys: TensorKey[]}> = [];
  for (const layerConfig of config.layers as LayerConfig[]) {
    const layer = deserializeObject<Layer>(layerConfig, 'layer', customObjects, fastWeightInit);
    layer.setFastWeightInitDuringBuild(fastWeightInit);
    layers.set(layerConfig.name, layer);
    for (const keys of layerConfig.inboundNodes as unknown as TensorKey[][]) {
      if (!Array.isArray(keys)) throw new Error(`Corrupted configuration, expected array for nodeData: ${keys}`);
      if (keys.length > 0) calls.push({layer, keys});
    }
  }
  const find = ([name, node, tensor]: TensorKey) => layers.get(name)?.inboundNodes[node]?.outputTensors[tensor];
  while (calls.length > 0) {
    const blocked = callAll(calls, find);
    if (blocked.length === calls.length) {
      const {layer, keys} = blocked[0];
      throw new Error(`Corrupted configuration: layer "${layer.name}" takes what no layer gives: ${JSON.stringify(keys)}`);
    }
    calls = blocked;
  }
  const tensors = (keys: TensorKey[]) => keys.map((key) => {
    const tensor = find(key);
    if (!tensor) throw new Error(`Corrupted configuration: there is no tensor ${JSON.stringify(key)}`);
    return tensor;
  });
  return {inputs: tensors(config.inputLayers as unknown as TensorKey[]), outputs: tensors(config.outputLayers as unknown as TensorKey[])};
}

// Makes the calls whose inputs are there; gives the others. A layer's calls keep their order.
function callAll(calls: Array<{layer: Layer; keys: TensorKey[]}>, find: (key: TensorKey) => SymbolicTensor | undefined) {
  const blockedLayers = new Set<Layer>();
  return calls.filter(({layer, keys}) => {
    const inputs = keys.map(find);
    if (blockedLayers.has(layer) || inputs.includes(undefined)) {
      blockedLayers.add(layer);
      return true;
    }
    const kwargs = keys[keys.length - 1][3] ?? {};
    layer.apply(singleOrList(inputs as SymbolicTensor[]), kwargs);
    return false;
  });
}
