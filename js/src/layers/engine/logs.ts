// What callbacks are told: numbers by name, some of them not yet read out of the backend.
import {dispose} from '../../scope';
import type {Scalar, Tensor} from '../../tensor';

/** Numbers by name: loss and metrics, and of batches also `batch` and `size`. */
export type Logs = {[name: string]: number};

/** Logs whose numbers may still be scalars, which whoever made them disposes. */
export type UnresolvedLogs = {[name: string]: number | Scalar};

/** What a step gave, by the names of its results. */
export function namedLogs(labels: string[], results: Tensor[], prefix = ''): UnresolvedLogs {
  return Object.fromEntries(labels.map((label, i) => [prefix + label, results[i] as Scalar]));
}

/** Replaces scalars by their values, and disposes them. */
export async function resolveScalarsInLogs(logs?: UnresolvedLogs | null): Promise<void> {
  if (!logs) return;
  await Promise.all(Object.entries(logs).map(async ([name, value]) => {
    if (typeof value === 'number') return;
    logs[name] = (await value.data())[0];
    value.dispose();
  }));
}

export function disposeTensorsInLogs(logs?: UnresolvedLogs | null): void {
  if (logs) dispose(logs);
}
