// Config fields, declared once per class: how an argument becomes a field of the object, and how the field is written to a config.
import {type ConfigDict, type ConfigDictValue, Serializable} from '../serialization';
import {getActivation} from './activations';
import {getConstraint} from './constraints';
import {assertPositiveInteger, checkWord, normalizeArray, type Word} from './formats';
import {getInitializer} from './initializers';
import {serializeObject} from './objects';
import {getRegularizer} from './regularizers';

/** One field: `read` checks and completes the argument, beside the others; `write` is the inverse, for configs. */
export interface Field {
  read(value: unknown, name: string, args: Readonly<Record<string, unknown>>): unknown;
  write?(value: unknown): ConfigDictValue;
}
export type Fields = Record<string, Field>;

/** Taken as it is. */
export const any: Field = {read: (value) => value};

/** Taken as it is; where it is missing, this value. */
export const or = (value: unknown): Field => ({read: (given) => given ?? value});

/** A positive whole number. */
export const positive: Field = {
  read(value, name) {
    assertPositiveInteger(value, name);
    return value;
  },
};

/** A part of 1: what is outside of [0, 1] is moved to the nearer end. */
export const part: Field = {read: (value) => Math.max(0, Math.min(1, (value as number | undefined) ?? 0))};

/** As many whole numbers as there are axes in space; one number stands for all. */
export const perAxis = (rank: number, standard?: number): Field => ({read: (value, name) => normalizeArray((value as number) ?? standard, rank, name)});

/** One of the words of a kind. */
export const word = (kind: Word, standard: string): Field => ({
  read(given) {
    const value = given ?? standard;
    checkWord(kind, value);
    return value;
  },
});

/** An activation; `standard` where the argument is left out. In configs it is a name. */
export const activation = (standard = 'linear'): Field => ({
  read: (value) => getActivation(value === undefined ? standard : (value as string)),
  write: (value) => (value as Serializable).getClassName(),
});

export const initializer = (standard: string): Field =>
  ({read: (value) => getInitializer((value as string | undefined) || standard), write: (value) => serializeObject(value as Serializable)});
export const regularizer: Field = {read: (value) => getRegularizer(value as string), write: (value) => serializeObject(value as Serializable)};
export const constraint: Field = {read: (value) => getConstraint(value as string), write: (value) => serializeObject(value as Serializable)};

/** The three fields that go with a weight: `kernelInitializer`, `kernelRegularizer`, `kernelConstraint`. */
export const weight = (name: string, standard: string): Fields =>
  ({[`${name}Initializer`]: initializer(standard), [`${name}Regularizer`]: regularizer, [`${name}Constraint`]: constraint});

/** Sets the fields of an object from its arguments. */
export function readFields(target: object, fields: Fields, args: object): void {
  const given = args as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) (target as Record<string, unknown>)[name] = field.read(given[name], name, given);
}

/** The fields of an object as a config. */
export function writeFields(target: object, fields: Fields): ConfigDict {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => {
    const value = (target as Record<string, unknown>)[name];
    return [name, field.write ? field.write(value) : (value as ConfigDictValue)];
  }));
}
