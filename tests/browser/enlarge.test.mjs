// The page that enlarges pictures: the sample, other backends and sizes, what the camera sees.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gpuFlags, openBrowser, withTab } from './harness.mjs';

const browser = await openBrowser(gpuFlags);
after(() => browser.close());

// How far the network's picture is from the browser's, and how much is in it; of values from 0 to 255.
const pictures = (tab) => tab.evaluate(() => {
  const [wanted, got] = ['smoothed', 'enlarged'].map((id) => {
    const canvas = document.getElementById(id);
    return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  });
  const mean = got.reduce((sum, x) => sum + x, 0) / got.length;
  return {
    size: got.length, distance: got.reduce((sum, x, i) => sum + Math.abs(x - wanted[i]), 0) / got.length,
    spread: Math.sqrt(got.reduce((sum, x) => sum + (x - mean) ** 2, 0) / got.length),
  };
});

test('examples/enlarge: the sample on every backend, then the camera', { timeout: 240_000 }, () => withTab(browser, {}, async (tab, url) => {
  const troubles = [];
  tab.on('pageerror', (error) => troubles.push(error.message));
  const says = (text) => tab.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 120_000 });
  await tab.goto(`${url}/examples/enlarge/`);
  await says(/96 pixels a side become 192, on wasm: a run takes/);
  await tab.getByLabel('Side').selectOption('64');
  for (const [backend, text] of [['webgl', /64 .* become 128, on webgl: the program has chosen it/], ['webgpu', /on webgpu: the program/], ['auto', /on wasm: /]]) {
    await tab.getByLabel('Backend').selectOption(backend);
    await says(text);
    const { size, distance, spread } = await pictures(tab);
    assert.equal(size, 128 * 128 * 4);
    assert.ok(distance < 8 && spread > 20, `${backend}: off by ${distance} from the smoothed picture, spread ${spread}`);
  }
  assert.match(await tab.locator('#times').textContent(), /^wasm {2}\d+ ms {2}[\d.]+ pictures\/s$/);
  await tab.getByRole('button', { name: 'Camera' }).click();
  await tab.getByRole('button', { name: 'Stop' }).waitFor();
  await tab.waitForFunction(() => document.querySelector('video').currentTime > 1);
  const { distance } = await pictures(tab);
  assert.ok(distance < 20, `off by ${distance} from the smoothed picture`);
  await tab.getByRole('button', { name: 'Stop' }).click();
  assert.deepEqual(troubles, []);
}));

test('examples/enlarge: says what is not available', { timeout: 60_000 }, () => withTab(browser, {}, async (tab, url) => {
  await tab.addInitScript(() => { navigator.gpu.requestAdapter = async () => null; });
  await tab.goto(`${url}/examples/enlarge/`);
  await tab.getByRole('status').filter({ hasText: /on wasm/ }).waitFor();
  await tab.getByLabel('Backend').selectOption('webgpu');
  await tab.getByRole('status').filter({ hasText: 'webgpu is not available here' }).waitFor();
}));
