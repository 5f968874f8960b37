// The reference backend against TensorFlow.js: the C++ case tables are dumped with their results, and each call is
// made in TensorFlow.js too. A case that must differ says why in its table (Case::no_oracle).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import tf from '@tensorflow/tfjs';

const exe = 'build/native/tests/gossamer_ops_test';
const dtypes = new Set(['float32', 'int32', 'bool', 'complex64', 'string']);
const special = { NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity, '-0': -0 };
const number = (v) => (typeof v === 'string' ? special[v] : v);

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'gossamer-oracle-'));
const file = path.join(dir, 'cases.jsonl');
execFileSync(exe, ['--dump', file]);
const cases = fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
after(() => fs.rmSync(dir, { recursive: true }));

// A tensor of TensorFlow.js from its JSON.
function toTensor({ dtype, shape, values }) {
  if (dtype === 'string') return tf.tensor(values, shape, 'string');
  const numbers = values.map(number);
  if (dtype !== 'complex64') return tf.tensor(dtype === 'float32' ? Float32Array.from(numbers) : dtype === 'bool' ? Uint8Array.from(numbers) : Int32Array.from(numbers), shape, dtype);
  const part = (offset) => tf.tensor(Float32Array.from(numbers.filter((_, i) => i % 2 === offset)), shape);
  return tf.complex(part(0), part(1));
}

const isTensorJson = (x) => x !== null && typeof x === 'object' && 'dtype' in x;
const toArgument = (x) => (isTensorJson(x) ? toTensor(x) : Array.isArray(x) ? x.map(toArgument) : x === null ? undefined : special[x] ?? x);

function tensorsOf(result) {
  if (result instanceof tf.Tensor) return [result];
  return Array.isArray(result) ? result : Object.values(result);
}

function close(a, b, tolerance) {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));
}

// Only what both know: TensorFlow.js's functions on TensorFlow.js's dtypes.
function isComparable(c) {
  const tensors = [...c.args.flat(), ...c.outputs].filter(isTensorJson);
  return tensors.every((t) => dtypes.has(t.dtype)) && typeof functionOf(c.op) === 'function';
}

const functionOf = (op) => op.split('.').reduce((space, name) => space?.[name], tf);

describe('the reference gives what TensorFlow.js gives', () => {
  before(() => tf.setBackend('cpu'));
  const comparable = cases.filter(isComparable);
  it('compares most of the cases', () => assert.ok(comparable.length > 0.5 * cases.length, `${comparable.length} of ${cases.length}`));
  for (const c of comparable) {
    it(`${c.op}: ${c.case}`, () => tf.tidy(() => {
      const args = c.args.map(toArgument);
      const outputs = tensorsOf(functionOf(c.op)(...(c.op === 'einsum' ? args.flat() : args)));  // the one with ...tensors
      assert.equal(outputs.length, c.outputs.length, 'number of outputs');
      outputs.forEach((t, i) => {
        const want = c.outputs[i];
        assert.deepEqual([t.dtype, t.shape], [want.dtype, want.shape]);
        const values = Array.from(t.dataSync(), Number);
        if (want.dtype === 'string') return assert.deepEqual(Array.from(t.dataSync()), want.values);
        want.values.map(number).forEach((v, k) => assert.ok(close(v, values[k], Math.max(c.tolerance, 1e-4)), `output ${i} [${k}]: ours ${v}, TensorFlow.js ${values[k]}`));
      });
    }));
  }
});
