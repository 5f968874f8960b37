// How quick a backend is: the time of a small piece of a network, measured once and kept in the page's storage.
import {runOn} from '../backends';
import {conv2d, fill, mean} from '../ops.gen';
import {tidy} from '../scope';
import type {Tensor} from '../tensor';
import {getThreadsCount} from '../threads';

const RUNS = 3; // after one that warms up
const STORED_AS = 'gossamer/calibration';

// Two convolutions of 0.12 G multiplications each.
const piece = (): Tensor => tidy(() => {
  const filter = fill([3, 3, 64, 64], 1e-3);
  return mean(conv2d(conv2d(fill([1, 56, 56, 64], 1), filter, 1, 'same'), filter, 1, 'same'));
});

/** Milliseconds from call to result, on a backend of the core. */
export async function calibrate(backend: string): Promise<number> {
  let best = Infinity;
  for (let i = 0; i <= RUNS; i++) {
    const start = performance.now(), y = runOn(backend, piece);
    try {
      await y.data();
    } finally {
      y.dispose();
    }
    if (i > 0) best = Math.min(best, performance.now() - start);
  }
  return best;
}

const known = new Map<string, number>();
const keyOf = (backend: string, renderer: string) => `${backend} ${renderer || `${getThreadsCount()} threads`}`;

// Pages may be without storage, or refuse it.
function stored(): Record<string, number> {
  try {
    return JSON.parse(localStorage.getItem(STORED_AS) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

/** What {@link remember} was told of a backend on this device, now or when the page was open before. */
export function recall(backend: string, renderer: string): number | undefined {
  const key = keyOf(backend, renderer), ms = known.get(key) ?? stored()[key];
  return typeof ms === 'number' ? ms : undefined;
}

export function remember(backend: string, renderer: string, ms: number): void {
  const key = keyOf(backend, renderer);
  known.set(key, ms);
  try {
    localStorage.setItem(STORED_AS, JSON.stringify({...stored(), [key]: ms}));
  } catch {
    // It is measured again then.
  }
}
