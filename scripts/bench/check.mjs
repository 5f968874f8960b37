// Holds measured shares of peak against those of scripts/bench/baseline.json.
import { nameOf } from './kernels.mjs';

/** The part of its share that a kernel may lose. */
export const TOLERANCE = 0.15;

/** Rows that have lost more, as {name, share, wanted}; wanted is undefined for kernels that the baseline does not know. */
export function losses(rows, baseline) {
  return rows.map((row) => ({ name: nameOf(row), share: row.share, wanted: baseline[nameOf(row)] }))
    .filter(({ share, wanted }) => wanted === undefined || share < wanted * (1 - TOLERANCE));
}

/** What fails, after those that seemed to have lost were measured once more, for longer: noise is not a loss. */
export async function lossesThatStay(rows, baseline, measureAgain) {
  const suspects = losses(rows, baseline);
  const known = suspects.filter(({ wanted }) => wanted !== undefined);
  if (known.length === 0) return suspects;
  const again = losses(await measureAgain(known.map(({ name }) => name)), baseline);
  return [...suspects.filter(({ wanted }) => wanted === undefined), ...again];
}

const percent = (share) => `${(100 * share).toFixed(0)} %`;

/** A line for each loss. */
export const describe = (build, lost) => lost.map(({ name, share, wanted }) => (wanted === undefined
  ? `${build}: ${name} is not in the baseline (npm run bench -- --update)`
  : `${build}: ${name} reaches ${percent(share)} of peak, in the baseline ${percent(wanted)}`));
