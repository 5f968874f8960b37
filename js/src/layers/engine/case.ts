// Names and configurations between Python's snake_case, as in files, and camelCase, as in programs.
import type {ConfigDict, ConfigDictValue} from '../../serialization';

/** `maxPooling2D` and `MaxPooling2D` become `max_pooling2d`. */
export function toSnakeCase(name: string): string {
  const snake = name.replace(/(.)([A-Z][a-z0-9]+)/g, '$1_$2').replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  return snake.startsWith('_') ? `private${snake}` : snake;
}

/** `batch_input_shape` becomes `batchInputShape`. */
export function toCamelCase(name: string): string {
  return name.length <= 1 ? name : name.replace(/_+(\w|$)/g, (_, first: string) => first.toUpperCase());
}

// Lists of references to layers begin with the layer's name, which the user chose.
const REFERENCES = new Set(['inboundNodes', 'inputLayers', 'outputLayers']);

const isReference = (key: string | undefined, index: number, value: unknown) =>
  index === 0 && typeof value === 'string' && key !== undefined && REFERENCES.has(key);

/** A configuration from a file, with the keys and words that programs use. Names of layers stay. */
export function configFromPython(value: ConfigDictValue, key?: string): ConfigDictValue {
  if (typeof value === 'string') return toCamelCase(value);
  if (value === null || value === undefined || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item, i) => isReference(key, i, item) ? item : configFromPython(item, key));
  const config: ConfigDict = {};
  for (const [name, item] of Object.entries(value)) {
    const camel = toCamelCase(name);
    config[camel] = name === 'name' && typeof item === 'string' ? item : configFromPython(item, camel);
  }
  return config;
}

/** A configuration as files have it. Names of layers and classes stay. */
export function configToPython(value: ConfigDictValue | undefined, key?: string): ConfigDictValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return toSnakeCase(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item, i) => isReference(key, i, item) ? item : configToPython(item, key));
  const config: ConfigDict = {};
  for (const [name, item] of Object.entries(value)) {
    const isName = (name === 'name' || name === 'className') && typeof item === 'string';
    config[toSnakeCase(name)] = isName ? item : configToPython(item, name);
  }
  return config;
}
