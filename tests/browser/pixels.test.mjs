// Images, canvases and bitmaps become tensors, and tensors become pictures.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser, resultOf } from './harness.mjs';

const browser = await openBrowser();
after(() => browser.close());

const colours = [255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30];
const withAlpha = [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 10, 20, 30, 255];

test('pixels', { timeout: 60_000 }, async (t) => {
  const result = await resultOf(browser, 'pixels.html');
  assert.equal(result.error, undefined);
  for (const [source, [three, four]] of Object.entries(result.read)) {
    await t.test(`fromPixels: ${source}`, () => assert.deepEqual([three, four], [colours, withAlpha]));
  }
  await t.test('toPixels onto a canvas', () => assert.deepEqual(result.toPixels, [0, 128, 255, 255]));
  await t.test('draw', () => assert.deepEqual(result.draw, [0, 0, 0, 255, 255, 255, 255, 255]));
});
