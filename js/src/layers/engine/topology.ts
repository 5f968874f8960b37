// The graph behind symbolic tensors: which calls of which layers lead from a model's inputs to its outputs, and in what order.
import type {Layer} from './layer';
import type {Node} from './node';
import type {SymbolicTensor} from './symbolic_tensor';

/** Depth 0 is where outputs are made; calls and layers of greater depth come first. */
export interface Topology {
  /** In the order in which they can be computed. */
  layers: Layer[];
  layersByDepth: {[depth: string]: Layer[]};
  nodesByDepth: {[depth: string]: Node[]};
  nodes: Set<Node>;
}

/** The call that makes a symbolic tensor. */
export function nodeOf(x: SymbolicTensor): Node {
  return x.sourceLayer.inboundNodes[x.nodeIndex];
}

/** All calls that outputs depend on, each after those it depends on itself. Throws where they run in a circle. */
function findNodes(outputs: SymbolicTensor[]): {nodes: Node[]; layers: Layer[]} {
  const done = new Set<Node>(), begun = new Set<Node>(), layers = new Set<Layer>();
  const visit = (x: SymbolicTensor) => {
    const node = nodeOf(x);
    if (done.has(node)) return;
    if (begun.has(node)) throw new Error(`The tensor ${x.name} at layer "${x.sourceLayer.name}" is part of a cycle.`);
    begun.add(node);
    layers.add(node.outboundLayer);
    node.inputTensors.filter((input) => nodeOf(input) !== node).forEach(visit);
    done.add(node);
  };
  outputs.forEach(visit);
  return {nodes: [...done], layers: [...layers]};
}

/** Items by depth; within one, in the order of `rank`. */
function byDepth<T>(depths: Map<T, number>, rank: (item: T) => number): {[depth: string]: T[]} {
  const groups: {[depth: string]: T[]} = {};
  for (const [item, depth] of depths) (groups[depth] ??= []).push(item);
  for (const group of Object.values(groups)) group.sort((a, b) => rank(a) - rank(b));
  return groups;
}

/** Groups by falling depth. */
export function inOrder<T>(groups: {[depth: string]: T[]}): T[] {
  return Object.keys(groups).map(Number).sort((a, b) => b - a).flatMap((depth) => groups[depth]);
}

function checkConnected(inputs: SymbolicTensor[], nodes: Node[]): void {
  const known = new Set(inputs);
  const complete: string[] = [];
  for (const node of nodes) {
    const missing = node.inputTensors.find((x) => !known.has(x));
    if (missing) {
      throw new Error(`Graph disconnected: cannot obtain value for tensor ${missing.name} at layer "${node.outboundLayer.name}". The following previous layers were accessed without issue: ${complete}`);
    }
    for (const x of node.outputTensors) known.add(x);
    complete.push(node.outboundLayer.name);
  }
}

function checkNames(layers: Layer[]): void {
  const names = layers.map((layer) => layer.name);
  const doubled = names.find((name, i) => names.indexOf(name) !== i);
  if (doubled === undefined) return;
  const count = names.filter((name) => name === doubled).length;
  throw new Error(`The name "${doubled}" is used ${count} times in the model. All layer names should be unique. Layer names: ${JSON.stringify(names)}`);
}

/** The graph between inputs and outputs. Throws where an output needs other inputs, or layers share a name. */
export function traceTopology(inputs: SymbolicTensor[], outputs: SymbolicTensor[]): Topology {
  const found = findNodes(outputs);
  const nodeDepths = new Map<Node, number>(), layerDepths = new Map<Layer, number>();
  for (const node of found.nodes.reverse()) {
    const depth = Math.max(nodeDepths.get(node) ?? 0, layerDepths.get(node.outboundLayer) ?? 0);
    nodeDepths.set(node, depth);
    layerDepths.set(node.outboundLayer, depth);
    node.inboundLayers.forEach((layer, i) => {
      const before = layer.inboundNodes[node.nodeIndices[i]];
      nodeDepths.set(before, Math.max(depth + 1, nodeDepths.get(before) ?? 0));
    });
  }
  const nodesByDepth = byDepth(nodeDepths, (node) => node.id);
  const layersByDepth = byDepth(layerDepths, (layer) => found.layers.indexOf(layer));
  checkConnected(inputs, inOrder(nodesByDepth));
  const layers = inOrder(layersByDepth);
  checkNames(layers);
  return {layers, layersByDepth, nodesByDepth, nodes: new Set(found.nodes)};
}
