// Runs the calls of gpu_cases.js on «cpu» and on another backend, and tells how far they are apart.
import { cases } from './gpu_cases.js';

function maker(tf) {
  let a = 1;
  const next = () => ((a = (Math.imul(a, 1664525) + 1013904223) >>> 0) / 2 ** 32);
  return (shape, low = -1, high = 1) => tf.tensor(Float32Array.from({ length: shape.reduce((n, d) => n * d, 1) }, () => low + next() * (high - low)), shape);
}

async function values(tf, call, canReadAtOnce) {
  const results = tf.tidy(() => [call(tf, maker(tf))].flat());
  const all = [];
  for (const t of results) {
    all.push({ shape: t.shape, dtype: t.dtype, values: await t.data(), sync: canReadAtOnce && t.size < 64 ? t.dataSync() : undefined });
  }
  tf.dispose(results);
  return all;
}

// Relative to the larger of 1 and the value; NaN and infinities must be the same.
function distance(a, b) {
  if (a.length !== b.length) return Infinity;
  let worst = 0;
  for (let i = 0; i < a.length; i++) {
    if (Object.is(a[i], b[i]) || a[i] === b[i]) continue;
    const d = Math.abs(a[i] - b[i]) / Math.max(1, Math.abs(b[i]));
    worst = Math.max(worst, Number.isFinite(d) ? d : Infinity);
  }
  return worst;
}

function compare(got, wanted, tolerance) {
  if (got.length !== wanted.length) return { trouble: `${got.length} results, not ${wanted.length}` };
  let error = 0;
  for (let i = 0; i < got.length; i++) {
    if (String(got[i].shape) !== String(wanted[i].shape)) return { trouble: `shape [${got[i].shape}], not [${wanted[i].shape}]` };
    if (got[i].dtype !== wanted[i].dtype) return { trouble: `${got[i].dtype}, not ${wanted[i].dtype}` };
    error = Math.max(error, distance(got[i].values, wanted[i].values), got[i].sync ? distance(got[i].sync, wanted[i].values) : 0);
    if (error > tolerance) return { error, trouble: `${[...got[i].values].slice(0, 12)}, not ${[...wanted[i].values].slice(0, 12)}` };
  }
  return { error };
}

/**
 * Facts by the name of the case, as far as it contains `only`: {error} or {trouble}, which an error above the tolerance is; and how
 * many tensors are left.
 */
export async function compareWithCpu(tf, backend, { only = '', canReadAtOnce = true, tolerance = 5e-4 } = {}) {
  const chosen = Object.entries(cases).filter(([name]) => name.includes(only));
  await tf.setBackend('cpu');
  const wanted = [];
  for (const [, call] of chosen) wanted.push(await values(tf, call, false));
  if (!(await tf.setBackend(backend))) return { failed: `no backend ${backend}` };
  const facts = {};
  const before = tf.memory().numTensors;
  for (const [i, [name, call]] of chosen.entries()) {
    try {
      facts[name] = compare(await values(tf, call, canReadAtOnce), wanted[i], tolerance);
    } catch (error) {
      facts[name] = { trouble: error.message };
    }
  }
  return { facts, leaked: tf.memory().numTensors - before, backend: tf.getBackend() };
}
