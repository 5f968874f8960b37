// GPU backends where there is no GPU.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import * as tf from '../../dist/index.js';

for (const name of ['webgl', 'webgpu']) {
  test(`setBackend('${name}') in Node gives false and says why; ops go on`, async () => {
    const warn = mock.method(console, 'warn', () => {});
    try {
      assert.equal(await tf.setBackend(name), false);
      assert.match(warn.mock.calls.map(({ arguments: [text] }) => text).join('\n'), /is not available here/);
    } finally {
      warn.mock.restore();
    }
    assert.deepEqual([...tf.add([1, 2], 1).dataSync()], [2, 3]);
    assert.equal(tf.getBackend(), 'wasm');
    assert.equal(tf.memory().numBytesInGPU, undefined);
  });
}
