// Messages to the program's author.
import {env} from './environment';

const isQuiet = () => env().getBool('IS_TEST') || env().getBool('PROD');

export function warn(...message: unknown[]): void {
  if (!isQuiet()) console.warn(...message);
}

const told = new Set<string>();

/** {@link warn}, the first time that there is something to say of `subject`. */
export function warnOnce(subject: string, message: string): void {
  if (isQuiet() || told.has(subject)) return;
  told.add(subject);
  console.warn(message);
}

export function log(...message: unknown[]): void {
  if (!isQuiet()) console.log(...message);
}
