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

test("models that choose their backend stay on wasm, however slow they are", async () => {
  assert.equal(await tf.setBackend('auto'), true);
  tf.env().set('AUTO_SMALL_MODEL_MS', 0);
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
  for (let i = 0; i < 8; i++) tf.dispose(model.predict(tf.ones([1, 3])));
  assert.deepEqual(model.backend, { name: 'wasm', why: 'there is no GPU here' });
  await tf.setBackend('cpu');
  assert.deepEqual(model.backend, { name: 'cpu', why: 'the program has chosen it' });
});
