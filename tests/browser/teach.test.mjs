// The page that is taught by the camera, with a camera that shows two scenes in turn: it learns to tell them apart.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { openBrowser, withTab } from './harness.mjs';

const width = 160, height = 120, framesPerScene = 90;

// YUV4MPEG2, 4:2:0: dark stripes, then a bright checkerboard, three seconds each.
function video() {
  const scenes = [(x, y) => (y % 24 < 12 ? 40 : 90), (x, y) => ((x >> 4) + (y >> 4)) % 2 ? 235 : 150].map((brightness) => {
    const frame = Buffer.alloc(width * height * 1.5, 128);
    for (let i = 0; i < width * height; i++) frame[i] = brightness(i % width, Math.floor(i / width));
    return frame;
  });
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420\n`)];
  for (const scene of scenes) for (let i = 0; i < framesPerScene; i++) parts.push(Buffer.from('FRAME\n'), scene);
  return Buffer.concat(parts);
}

const folder = mkdtempSync(path.join(tmpdir(), 'gossamer-'));
const file = path.join(folder, 'scenes.y4m');
writeFileSync(file, video());
const browser = await openBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`]);
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

// Waits until the camera shows a scene: 0 is dark, 1 is bright.
const sceneIs = (tab, scene) => tab.waitForFunction((wanted) => {
  const canvas = new OffscreenCanvas(16, 12), pen = canvas.getContext('2d');
  pen.drawImage(document.querySelector('video'), 0, 0, 16, 12);
  const { data } = pen.getImageData(0, 0, 16, 12);
  const mean = data.reduce((sum, value, i) => (i % 4 === 3 ? sum : sum + value), 0) / (3 * 16 * 12);
  return mean > 5 && Number(mean > 120) === wanted;
}, scene, { timeout: 30_000, polling: 50 });

const status = (tab, text) => tab.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 60_000 });

// Holds the button of a thing, with the mouse or the space bar, while the camera shows a scene.
async function collect(tab, scene, name, least, hold) {
  const button = tab.getByRole('button', { name: `Hold to record ${name}` });
  const count = async () => Number(new RegExp(`${name}: (\\d+)`).exec(await tab.getByRole('status').textContent())?.[1] ?? 0);
  for (let tries = 0; tries < 10 && (await count()) < least; tries++) {
    await sceneIs(tab, scene);
    await hold(tab, button);
  }
  assert.ok((await count()) >= least, `${name} has ${await count()} examples`);
}

async function holdByMouse(tab, button) {
  await button.hover();
  await tab.mouse.down();
  await tab.waitForTimeout(400);
  await tab.mouse.up();
}

async function holdByKey(tab, button) {
  await button.focus();
  await tab.keyboard.down(' ');
  await tab.waitForTimeout(400);
  await tab.keyboard.up(' ');
}

test('examples/teach: learns to tell two scenes apart', { timeout: 240_000 }, () => withTab(browser, {}, async (tab, url) => {
  const troubles = [];
  tab.on('pageerror', (error) => troubles.push(error.message));
  await tab.goto(`${url}/examples/teach/`);
  await tab.getByRole('button', { name: 'Camera' }).click({ timeout: 60_000 });
  await status(tab, 'hold a button');
  await tab.getByRole('group', { name: 'Second thing' }).getByLabel('Name').fill('Checks');
  await collect(tab, 0, 'First thing', 3, holdByMouse);
  assert.ok(await tab.getByRole('button', { name: 'Train' }).isDisabled());
  await collect(tab, 1, 'Checks', 3, holdByKey);
  await tab.getByRole('button', { name: 'Train' }).click();
  await status(tab, 'trained');
  const answer = tab.locator('#answer');
  for (const [scene, name] of [[1, 'Checks'], [0, 'First thing']]) {
    await sceneIs(tab, scene);
    await answer.filter({ hasText: name }).waitFor({ timeout: 20_000 });
  }
  await tab.getByRole('button', { name: 'Stop' }).click();
  await tab.waitForFunction(() => document.querySelector('video').srcObject === null);
  assert.deepEqual(troubles, []);
}));

test('examples/teach: without a camera, files are examples', { timeout: 120_000 }, () => withTab(browser, {}, async (tab, url) => {
  await tab.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('Requested device not found', 'NotFoundError'); };
  });
  await tab.goto(`${url}/examples/teach/`);
  await tab.getByRole('button', { name: 'Camera' }).click({ timeout: 60_000 });
  await status(tab, 'no camera: Requested device not found');
  const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const files = tab.getByLabel('Files of First thing');
  await files.setInputFiles({ name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
  await status(tab, 'words.txt is no picture');
  await files.setInputFiles(['a.png', 'b.png'].map((name) => ({ name, mimeType: 'image/png', buffer: onePixel })));
  await status(tab, 'First thing: 2');
  await tab.getByRole('button', { name: 'Another thing' }).click();
  await tab.getByLabel('Files of Thing 3').setInputFiles({ name: 'c.png', mimeType: 'image/png', buffer: onePixel });
  await status(tab, 'First thing: 2, Thing 3: 1');
  assert.ok(await tab.getByRole('button', { name: 'Train' }).isEnabled());
}));
