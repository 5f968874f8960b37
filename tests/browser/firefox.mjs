// Firefox, driven over WebDriver BiDi: a second engine, and a second compiler of shaders. It draws on a virtual screen,
// because without one it has no WebGL.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const executablePath = process.env.GOSSAMER_FIREFOX ?? '/usr/bin/firefox-esr';
const preferences = {
  'webgl.force-enabled': true, 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true,
};

// Resolves to the process and the name of its display; on systems whose Firefox needs no X server, to nothing.
async function openScreen() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return undefined;
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'error').then(([error]) => { throw new Error(`Firefox needs Xvfb: ${error.message}`); }),
  ]);
  return { server, display: `:${String(number).trim()}` };
}

/** A Firefox with the methods of playwright's browsers that the harness uses. GOSSAMER_FIREFOX names another than Debian's. */
export async function openFirefox() {
  if (!existsSync(executablePath)) throw new Error(`there is no Firefox at ${executablePath}: run scripts/setup, or set GOSSAMER_FIREFOX`);
  const screen = await openScreen();
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless: false, extraPrefsFirefox: preferences,
    env: { ...process.env, ...(screen ? { DISPLAY: screen.display } : {}) },
  });
  return {
    newContext: () => browser.createBrowserContext(),
    async close() {
      await browser.close();
      screen?.server.kill();
    },
  };
}
