// Topologies as Keras 3 writes them, turned into those of Keras 2, which the rest of the reader knows:
//   {module: 'keras.layers', class_name: 'Dense', config: {dtype: {class_name: 'DTypePolicy', …}}, registered_name: null}
//     => {class_name: 'Dense', config: {dtype: 'float32'}}
//   inbound_nodes: [{args: [{class_name: '__keras_tensor__', config: {keras_history: ['a', 0, 0]}}], kwargs: {}}]
//     => inbound_nodes: [[['a', 0, 0, {}]]]
//   batch_shape => batch_input_shape;  input_layers: ['x', 0, 0] or {name: ['x', 0, 0]} => input_layers: [['x', 0, 0]]
import type {ConfigDict, ConfigDictArray, ConfigDictValue} from '../../serialization';

type Value = ConfigDictValue;

const isObject = (x: Value | undefined): x is ConfigDict => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Whether a topology is in the form of Keras 3, which late versions of Keras 2 write too. */
export function isKeras3(topology: ConfigDict, version: Value | undefined): boolean {
  const layers = isObject(topology.config) && Array.isArray(topology.config.layers) ? topology.config.layers : [];
  return /^3\b/.test(String(version ?? topology.keras_version)) || [topology, ...layers].some((item) => isObject(item) && 'registered_name' in item);
}

/** The topology in the form of Keras 2. */
export function fromKeras3(topology: ConfigDict): ConfigDict {
  return convert(topology) as ConfigDict;
}

function convert(value: Value): Value {
  if (Array.isArray(value)) return value.map(convert);
  if (!isObject(value)) return value;
  if ('class_name' in value && 'config' in value) return convertObject(value);
  return convertEntries(value);
}

// Policies of dtypes are their names, functions theirs; layers and all else keep class and configuration.
function convertObject(object: ConfigDict): Value {
  const {class_name: className, config} = object;
  if (/DTypePolicy$/.test(String(className))) return dtypeOf((config as ConfigDict).name as string);
  if (className === 'function') return config;
  const out: ConfigDict = {class_name: className, config: convert(config)};
  // Keras 2 has the name beside the configuration in graphs only, where inbound nodes are too.
  if ('inbound_nodes' in object) {
    out.name = object.name ?? (config as ConfigDict).name;
    out.inbound_nodes = (object.inbound_nodes as ConfigDictArray).map(convertNode);
  }
  return out;
}

/** Mixed policies keep weights in float32. */
const dtypeOf = (policy: string): string => policy.startsWith('mixed_') ? 'float32' : policy;

const ENDS = new Set(['input_layers', 'output_layers']);
const RENAMED: Record<string, string> = {batch_shape: 'batch_input_shape'};
// What Keras needs to build and compile a model again, and we do not.
const DROPPED = new Set(['build_config', 'compile_config', 'build_input_shape', 'shared_object_id', 'registered_name', 'module']);

function convertEntries(config: ConfigDict): ConfigDict {
  const entries = Object.entries(config).filter(([key]) => !DROPPED.has(key)).map(([key, value]) => {
    if (ENDS.has(key)) return [key, listOfKeys(value)];
    return [RENAMED[key] ?? key, convert(value)];
  });
  const out = Object.fromEntries(entries) as ConfigDict;
  const sequentials = Array.isArray(config.layers) ? sequentialsIn(config.layers as ConfigDict[]) : [];
  if (sequentials.length > 0) renumber(out, new Set(sequentials));
  return out;
}

// Sequential models within a graph: calls of them count from 0 in Keras 3, and from 1 in Keras 2, where 0 is their own graph.
const sequentialsIn = (layers: ConfigDict[]): Value[] =>
  layers.filter((layer) => layer.class_name === 'Sequential' && (layer.inbound_nodes as ConfigDictArray | undefined)?.some(isKeras3Node))
    .map(({name}) => name);

function renumber(graph: ConfigDict, sequentials: Set<Value>): void {
  const keys = [graph.input_layers, graph.output_layers, ...(graph.layers as ConfigDict[]).flatMap((layer) => layer.inbound_nodes ?? [])]
    .flatMap((list) => list as ConfigDictArray[]);
  for (const key of keys) if (sequentials.has(key[0])) key[1] = (key[1] as number) + 1;
}

function listOfKeys(value: Value): Value {
  if (isObject(value)) return Object.values(value).flatMap((item) => listOfKeys(item) as ConfigDictArray);
  const list = value as ConfigDictArray;
  if (list.length > 0 && typeof list[0] === 'string') return [[...list]];
  return list.flatMap((item) => listOfKeys(item) as ConfigDictArray);
}

const isKeras3Node = (node: Value): node is ConfigDict => isObject(node) && 'args' in node;

// One call of a layer: the tensors among its arguments, then those given by name, as Keras 2 lists them.
function convertNode(node: Value): Value {
  if (!isKeras3Node(node)) return node;
  const {tensors, kwargs} = splitKwargs((node.kwargs ?? {}) as ConfigDict);
  return [...tensorsIn(node.args), ...tensors].map((history) => [...history, kwargs]);
}

function splitKwargs(given: ConfigDict): {tensors: ConfigDictArray[]; kwargs: ConfigDict} {
  const tensors: ConfigDictArray[] = [], kwargs: ConfigDict = {};
  for (const [name, value] of Object.entries(given)) {
    const found = tensorsIn(value);
    // Masks are computed anew when the model runs.
    if (found.length === 0) kwargs[name] = convert(value);
    else if (!/mask/.test(name)) tensors.push(...found);
  }
  return {tensors, kwargs};
}

/** The origins, [layer, call, output], of all tensors in any nesting. */
function tensorsIn(value: Value): ConfigDictArray[] {
  if (Array.isArray(value)) return value.flatMap(tensorsIn);
  if (!isObject(value)) return [];
  if (value.class_name === '__keras_tensor__') return [(value.config as ConfigDict).keras_history as ConfigDictArray];
  return Object.values(value).flatMap(tensorsIn);
}
