// The page of the object detector shows what the sample photograph holds, then what a chosen file holds.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser, withTab } from './harness.mjs';

const browser = await openBrowser();
after(() => browser.close());

test('examples/detect: sample photograph, then a chosen file', { timeout: 120_000 }, () => withTab(browser, {}, async (tab, url) => {
  const shown = tab.getByRole('status').filter({ hasText: / ms on / });
  await tab.goto(`${url}/examples/detect/`);
  assert.match(await shown.textContent({ timeout: 60_000 }), /^person, boat, boat, boat: /);
  const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await tab.getByLabel('Photograph').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: onePixel });
  await tab.getByRole('status').filter({ hasText: /^nothing known: / }).waitFor({ timeout: 60_000 });
}));
