// The TypeScript compiler accepts programs written for TensorFlow.js, under `strict`, with the declarations of dist/.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('typed programs compile', () => {
  const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['--project', 'tests/programs/types/tsconfig.json'], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
