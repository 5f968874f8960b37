// Messages to the program's author.
import {env} from './environment';

const isQuiet = () => env().getBool('IS_TEST') || env().getBool('PROD');

export function warn(...message: unknown[]): void {
  if (!isQuiet()) console.warn(...message);
}

export function log(...message: unknown[]): void {
  if (!isQuiet()) console.log(...message);
}
