// The table of a model's layers.
import type {Container} from './container';
import type {Layer} from './layer';
import type {Node} from './node';
import {inOrder} from './topology';
import {countElements, type LayerVariable} from './variable';

export type PrintFn = (message?: unknown, ...more: unknown[]) => void;

/** Whether layers follow one another, each called once. */
function isChain({nodesByDepth, layers}: Container): boolean {
  const groups = Object.values(nodesByDepth);
  if (groups.some((group) => group.length > 1 || group[0].inboundLayers.length > 1)) return false;
  const nodes = new Set(groups.flat());
  return layers.every((layer) => layer.inboundNodes.filter((node) => nodes.has(node)).length <= 1);
}

// Fields cut or filled so that each ends at its position; neighbours are kept apart by a space.
function row(fields: string[], positions: number[]): string {
  return fields.reduce((line, field, i) => {
    const start = i > 0 ? `${line.slice(0, -1)} ` : line;
    return (start + field).slice(0, positions[i]).padEnd(positions[i]);
  }, '');
}

function textOr(text: () => string, otherwise: string): string {
  try {
    return text();
  } catch {
    return otherwise;
  }
}

const describe = (layer: Layer): string[] => [
  `${layer.name} (${layer.getClassName()})`,
  layer.inboundNodes.map((node) => JSON.stringify(node.inputShapes)).join(','),
  textOr(() => JSON.stringify(layer.outputShape), 'multiple'),
  String(layer.countParams()),
];

const connectionsOf = (layer: Layer, nodes: Set<Node>): string[] =>
  layer.inboundNodes.filter((node) => nodes.has(node)).flatMap((node) =>
    node.inboundLayers.map(({name}, i) => `${name}[${node.nodeIndices[i]}][${node.tensorIndices[i]}]`));

/**
 * Prints a model's layers, shapes and numbers of weights, and where layers branch also what each takes.
 * @param positions Where columns end: parts of the line, or numbers of characters.
 * @param trainable The weights that training changes.
 */
export function printSummary(
    model: Container, trainable: LayerVariable[], lineLength?: number | null, positions?: number[] | null, print: PrintFn = console.log): void {
  const chain = isChain(model);
  const length = lineLength || (chain ? 90 : 115);
  const given = positions ?? (chain ? [0.32, 0.61, 0.89, 1] : [0.24, 0.48, 0.7, 0.8, 1]);
  const ends = given[given.length - 1] <= 1 ? given.map((part) => Math.floor(length * part)) : given;
  const nodes = new Set(inOrder(model.nodesByDepth));
  const line = (character: string) => print(character.repeat(length));
  line('_');
  print(row(['Layer (type)', 'Input Shape', 'Output shape', 'Param #', ...(chain ? [] : ['Receives inputs'])], ends));
  line('=');
  model.layers.forEach((layer, i) => {
    const [first = '', ...others] = chain ? [] : connectionsOf(layer, nodes);
    print(row([...describe(layer), ...(chain ? [] : [first])], ends));
    for (const connection of others) print(row(['', '', '', '', connection], ends));
    line(i === model.layers.length - 1 ? '=' : '_');
  });
  const changing = countElements(trainable), fixed = countElements(model.nonTrainableWeights);
  print(`Total params: ${changing + fixed}`);
  print(`Trainable params: ${changing}`);
  print(`Non-trainable params: ${fixed}`);
  line('_');
}
