// The page that learns to read digits: it trains, draws its loss curve, and reads what is drawn on the sheet.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser, withTab } from './harness.mjs';

const browser = await openBrowser();
after(() => browser.close());

// Draws straight lines through points of the sheet, with the mouse.
async function draw(tab, points) {
  const { x, y } = await tab.getByLabel('Sheet').boundingBox();
  await tab.mouse.move(x + points[0][0], y + points[0][1]);
  await tab.mouse.down();
  for (const [dx, dy] of points) await tab.mouse.move(x + dx, y + dy, { steps: 4 });
  await tab.mouse.up();
}

test('examples/digits: trains with a loss curve, then reads a one and a seven', { timeout: 300_000 }, () => withTab(browser, {}, async (tab, url) => {
  const troubles = [];
  tab.on('pageerror', (error) => troubles.push(error.message));
  await tab.goto(`${url}/examples/digits/`);
  await tab.getByRole('button', { name: 'Train' }).click({ timeout: 60_000 });
  const status = tab.getByRole('status');
  await status.filter({ hasText: /unseen digits/ }).waitFor({ timeout: 200_000 });
  const percent = Number(/([\d.]+) %/.exec(await status.textContent())[1]);
  assert.ok(percent > 90, `${percent} % are read right`);
  const drawn = await tab.evaluate(() => {
    const plot = document.querySelector('.u-over').parentElement.querySelector('canvas');
    return new Set(plot.getContext('2d').getImageData(0, 0, plot.width, plot.height).data).size;
  });
  assert.ok(drawn > 20, 'the loss curve is drawn');
  await draw(tab, [[140, 50], [140, 230]]);
  await tab.locator('#answer', { hasText: '1' }).waitFor({ timeout: 10_000 });
  await tab.getByRole('button', { name: 'Clear' }).click();
  assert.equal(await tab.locator('#answer').textContent(), '');
  await draw(tab, [[80, 60], [200, 60], [120, 230]]);
  await tab.locator('#answer', { hasText: '7' }).waitFor({ timeout: 10_000 });
  assert.deepEqual(troubles, []);
}));
