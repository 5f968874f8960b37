// Opens pages of this repository in headless Chromium and in Firefox, for the tests of this folder.
import { after, before, describe } from 'node:test';
import { chromium } from 'playwright-core';
import { isolation, serve } from '../../scripts/serve.mjs';
import { openFirefox } from './firefox.mjs';

const flags = [
  '--headless=new', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream',
];

// WebGL2 and WebGPU in software, on machines without a GPU as well.
export const gpuFlags = [
  '--enable-unsafe-swiftshader', '--use-angle=swiftshader', '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader',
  '--enable-features=Vulkan', '--use-vulkan=swiftshader', '--ignore-gpu-blocklist',
];

/** A browser, which the test file closes when it is done. GOSSAMER_CHROMIUM names another than Debian's. */
export function openBrowser(more = []) {
  const args = [...flags, ...(more === gpuFlags ? [] : ['--disable-gpu']), ...more];
  return chromium.launch({ executablePath: process.env.GOSSAMER_CHROMIUM ?? '/usr/bin/chromium', args });
}

/** Calls `use(tab, url)` with a page in a fresh profile and the address of a server of the repository. */
export async function withTab(browser, { isolated = false, headers = {} }, use) {
  const server = await serve({ headers: { ...(isolated ? isolation : {}), ...headers } });
  const context = await browser.newContext();
  try {
    return await use(await context.newPage(), server.url);
  } finally {
    await context.close();
    await server.close();
  }
}

/**
 * Loads tests/browser/pages/<page> in a fresh profile and resolves to what it left in globalThis.result, awaited.
 * `isolated` serves it cross-origin isolated, `headers` adds response headers, `act(tab)` drives it before the result is read.
 */
export function resultOf(browser, page, { act = () => {}, ...options } = {}) {
  return withTab(browser, options, async (tab, url) => {
    const troubles = [];
    tab.on('pageerror', (error) => troubles.push(error.message));
    await tab.goto(`${url}/tests/browser/pages/${page}`, { waitUntil: 'load' });
    await act(tab);
    const result = await tab.evaluate(() => globalThis.result);
    if (result === undefined) throw new Error(`${page} left no result: ${troubles.join('; ') || 'and no error'}`);
    return result;
  });
}

/** Declares the same tests for every engine; `declare` is given {@link resultOf} with the browser bound. */
export function inEveryEngine(declare) {
  for (const [engine, open] of Object.entries({ Chromium: openBrowser, Firefox: openFirefox })) {
    describe(engine, () => {
      let browser;
      before(async () => { browser = await open(); });
      after(() => browser?.close());
      declare((page, options) => resultOf(browser, page, options));
    });
  }
}
