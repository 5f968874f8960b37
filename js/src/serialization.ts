// tf.serialization: classes that can be written down and made again by name.
import {assert} from './util';

export type ConfigDictValue = boolean | number | string | null | ConfigDictArray | ConfigDict;
export interface ConfigDict {[key: string]: ConfigDictValue}
export interface ConfigDictArray extends Array<ConfigDictValue> {}

export interface SerializableConstructor<T extends Serializable> {
  // The arguments are the class's own: every class has others.
  new (...args: never[]): T;
  className: string;
  fromConfig: FromConfigMethod<T>;
}
export type FromConfigMethod<T extends Serializable> = (cls: SerializableConstructor<T>, config: ConfigDict) => T;

/** Base of layers, optimizers, initializers and all else that models are made of. */
export abstract class Serializable {
  /** The name under which the class is registered. */
  getClassName(): string {
    return (this.constructor as unknown as {className: string}).className;
  }

  /** All that is needed to make an equal object, but for weights. */
  abstract getConfig(): ConfigDict;

  static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T {
    return new (cls as unknown as new (config: ConfigDict) => T)(config);
  }
}

/** All registered classes by name. */
export class SerializationMap {
  private static instance?: SerializationMap;
  readonly classNameMap: Record<string, [SerializableConstructor<Serializable>, FromConfigMethod<Serializable>]> = {};

  static getMap(): SerializationMap {
    return (SerializationMap.instance ??= new SerializationMap());
  }

  static register<T extends Serializable>(cls: SerializableConstructor<T>): void {
    SerializationMap.getMap().classNameMap[cls.className] = [
      cls as unknown as SerializableConstructor<Serializable>, cls.fromConfig as unknown as FromConfigMethod<Serializable>,
    ];
  }
}

const registeredNames = new Map<unknown, string>();

/**
 * Registers a class, so that models which use it can be loaded.
 * @param pkg A prefix of its name, `Custom` unless given.
 * @param name Its name, the static `className` unless given.
 * @example class Twice extends tf.layers.Layer { static className = 'Twice'; } tf.serialization.registerClass(Twice);
 */
export function registerClass<T extends Serializable>(
    cls: SerializableConstructor<T>, pkg = 'Custom', name = cls.className): SerializableConstructor<T> {
  assert(cls.className !== undefined && cls.className !== null, 'Class being registered does not have the static className property defined.');
  assert(typeof cls.className === 'string', `className is required to be a string, but got type ${typeof cls.className}`);
  assert(cls.className.length > 0, 'Class being registered has an empty-string as its className, which is disallowed.');
  SerializationMap.register(cls);
  registeredNames.set(cls, `${pkg}>${name}`);
  return cls;
}

/** The name with its prefix, or the class's own where it is not registered. */
export function getRegisteredName<T extends Serializable>(cls: SerializableConstructor<T>): string {
  return registeredNames.get(cls) ?? cls.className;
}
