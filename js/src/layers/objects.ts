// What layers models are made of (layers, initializers, activations, …) as {className, config}, and back from names and configs.
import {
  type ConfigDict, type ConfigDictValue, type FromConfigMethod, registerClass, Serializable, type SerializableConstructor, SerializationMap,
} from '../serialization';

type Class<T extends Serializable> = SerializableConstructor<T>;
type Registered = [Class<Serializable>, FromConfigMethod<Serializable>];

/** Classes by name that go before the registered ones: a class, or what `SerializationMap` holds of one. */
export type CustomObjects = {[className: string]: unknown};

// Classes given for the model that is being read: objects inside of its layers see them too.
let customObjectsOfNow: CustomObjects = {};

/** {className, config} of an object; null of none. */
export function serializeObject(x: Serializable | null | undefined): ConfigDictValue {
  return x ? {className: x.getClassName(), config: x.getConfig()} : null;
}

// Keras writes some numbers as {type: 'ndarray', value}. The copy also keeps constructors from changing their caller's config.
function copyConfig(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyConfig);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const {type, value: number} = value as ConfigDict;
  if (type === 'ndarray' && typeof number === 'number') return number;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyConfig(item)]));
}

function registeredClass(className: string): Registered | undefined {
  const custom = customObjectsOfNow[className];
  if (Array.isArray(custom)) return custom as Registered;
  if (custom) return [custom as Class<Serializable>, (custom as Class<Serializable>).fromConfig];
  return SerializationMap.getMap().classNameMap[className];
}

const unknown = (kind: string, className: string): Error => new Error(
  `Unknown ${kind}: ${className}. A class of Python's has to be written in JavaScript; one written in JavaScript has to be registered ` +
  'with tf.serialization.registerClass() or passed as a custom object.');

/**
 * Makes an object from its config.
 * @param config `{className, config}`.
 * @param kind What it is, for messages. @param customObjects Classes by name, before the registered ones.
 * @param fastWeightInit Whether weights may start as zeros, because values follow.
 * @throws Where the config is none, or no such class is known.
 */
export function deserializeObject<T extends Serializable>(
    config: ConfigDict, kind: string, customObjects: CustomObjects = {}, fastWeightInit = false, fallback?: Class<T>): T {
  const {className} = config;
  if (typeof className !== 'string' || config.config === undefined || config.config === null) {
    throw new Error(`${kind}: Improper config format: ${JSON.stringify(config)}. 'className' and 'config' must be set.`);
  }
  const outer = customObjectsOfNow;
  customObjectsOfNow = {...outer, ...customObjects};
  try {
    const [cls, fromConfig] = registeredClass(className) ?? (fallback ? [fallback, fallback.fromConfig] : []);
    if (!cls) throw unknown(kind, className);
    const own = copyConfig(config.config) as ConfigDict;
    if (!fromConfig) return new (cls as unknown as new (config: ConfigDict) => T)(own);
    const make = fromConfig as (cls: unknown, config: ConfigDict, custom: CustomObjects, fast: boolean) => Serializable;
    return make(cls, own, customObjects, fastWeightInit) as T;
  } finally {
    customObjectsOfNow = outer;
  }
}

/** Classes of one kind, which configs may also give as a name or as an object. */
export interface Kind<T extends Serializable> {
  /** The object that an identifier stands for: itself, a name in any spelling (`heNormal`, `he_normal`), or `{className, config}`. */
  get(identifier: string | T | ConfigDict): T;
}

/** Registers classes, and makes them available by name. */
export function defineKind<T extends Serializable>(kind: string, base: abstract new (...args: never[]) => T, classes: Array<Class<T>>): Kind<T> {
  const spelling = (name: string) => name.replace(/_/g, '').toLowerCase();
  const bySpelling = new Map(classes.map((cls) => [spelling(cls.className), cls]));
  classes.forEach((cls) => registerClass(cls));
  const make = (config: ConfigDict) => {
    const own = bySpelling.get(spelling(String(config.className)));
    return deserializeObject<T>(own ? {...config, className: own.className} : config, kind);
  };
  return {
    get(identifier) {
      if (typeof identifier === 'string') return make({className: identifier, config: {}});
      return identifier instanceof base ? identifier : make(identifier as ConfigDict);
    },
  };
}
