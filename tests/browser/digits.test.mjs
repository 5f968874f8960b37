// The page that learns to read digits: it trains, draws its loss curve, and reads what is drawn on the sheet.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser, withTab } from './harness.mjs';

const browser = await openBrowser();
after(() => browser.close());

// Draws straight lines through points of the sheet, as parts of its sides, with the mouse.
async function draw(tab, points) {
  const { x, y, width } = await tab.getByLabel('Sheet').boundingBox();
  const places = points.map(([right, down]) => [x + right * width, y + down * width]);
  await tab.mouse.move(...places[0]);
  await tab.mouse.down();
  for (const place of places) await tab.mouse.move(...place, { steps: 4 });
  await tab.mouse.up();
}

const answerIs = (tab, digit) => tab.locator('#answer', { hasText: digit }).waitFor({ timeout: 10_000 });

test('examples/digits: trains with a loss curve, then reads what is drawn with the mouse or the keyboard', { timeout: 300_000 }, () => withTab(browser, {}, async (tab, url) => {
  const troubles = [];
  tab.on('pageerror', (error) => troubles.push(error.message));
  await tab.goto(`${url}/examples/digits/`);
  await tab.getByRole('button', { name: 'Train' }).click({ timeout: 60_000 });
  const status = tab.getByRole('status');
  await status.filter({ hasText: /unseen digits/ }).waitFor({ timeout: 200_000 });
  const percent = Number(/([\d.]+) %/.exec(await status.textContent())[1]);
  assert.ok(percent > 93, `${percent} % are read right`);
  const drawn = await tab.evaluate(() => {
    const plot = document.querySelector('.u-over').parentElement.querySelector('canvas');
    return new Set(plot.getContext('2d').getImageData(0, 0, plot.width, plot.height).data).size;
  });
  assert.ok(drawn > 20, 'the loss curve is drawn');
  await draw(tab, [[0.5, 0.2], [0.5, 0.8]]);
  await answerIs(tab, '1');
  await tab.getByRole('button', { name: 'Clear' }).click();
  assert.equal(await tab.locator('#answer').textContent(), '');
  await draw(tab, [[0.3, 0.2], [0.7, 0.2], [0.45, 0.8]]);
  await answerIs(tab, '7');

  await tab.getByLabel('Sheet').focus();
  for (const [key, times] of [['Delete', 1], ['ArrowUp', 6], [' ', 1], ['ArrowDown', 12]]) for (let i = 0; i < times; i++) await tab.keyboard.press(key);
  await answerIs(tab, '1');
  await tab.keyboard.press('Delete');
  await tab.getByRole('button', { name: 'An unseen digit' }).click();
  await tab.locator('#answer', { hasText: /\d/ }).waitFor({ timeout: 10_000 });
  assert.deepEqual(troubles, []);
}));

test('examples/digits: says which file of digits is missing', { timeout: 60_000 }, () => withTab(browser, {}, async (tab, url) => {
  await tab.route('**/digits/3.json', (route) => route.fulfill({ status: 404, body: '' }));
  await tab.goto(`${url}/examples/digits/`);
  await tab.getByRole('status').filter({ hasText: /3\.json: 404/ }).waitFor({ timeout: 30_000 });
  assert.ok(await tab.getByRole('button', { name: 'Train' }).isDisabled());
}));
