// Where kernels are measured: this Node, or Chromium for the builds that this Node refuses.
import { isolation, serve } from '../serve.mjs';
import { measureKernels } from './kernels.mjs';

// GOSSAMER_CHROMIUM names another browser than Debian's.
async function inChromium(build, options) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: process.env.GOSSAMER_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const server = await serve({ headers: isolation }); // isolated pages have precise clocks
  try {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}/tests/browser/pages/script.html`);
    const rows = await tab.evaluate(async ([module, build, options]) => (await import(module)).measureKernels(build, options),
      [`${server.url}/scripts/bench/kernels.mjs`, build, { ...options, folder: `${server.url}/dist/` }]);
    return { engine: `Chromium ${browser.version()}`, rows };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Measures a build where it runs: {engine, rows}, or {missing: why}. */
export async function measureBuild(build, options) {
  const rows = await measureKernels(build, options);
  if (rows) return { engine: `Node ${process.version}`, rows };
  try {
    return await inChromium(build, options);
  } catch (error) {
    return { missing: `Node ${process.version} refuses it, and Chromium did not start: ${error.message.split('\n')[0]}` };
  }
}
