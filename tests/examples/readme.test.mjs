// The examples of README.md run as they stand there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser, withTab } from '../browser/harness.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const browser = await openBrowser();
after(() => browser.close());

// The code block whose first line is a comment that names it.
function block(name) {
  const found = [...readme.matchAll(/^```\w+\n(?:\/\/|<!--) (\S+)(?: -->)?\n([^]*?)^```/gm)].find(([, title]) => title === name);
  assert.ok(found, `README.md has no block ${name}`);
  return found[2];
}

// Runs an example in Node. Inside the repository `gossamer` is the package itself.
function runInNode(name, text) {
  const file = path.join(root, 'build/readme', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return execFileSync(process.execPath, [file], { encoding: 'utf8' });
}

// The mean colour of a picture, as probabilities.
const model = {
  format: 'graph-model',
  modelTopology: {
    node: [
      { name: 'photo', op: 'Placeholder', attr: { dtype: { type: 'DT_FLOAT' }, shape: { shape: { dim: [{ size: '1' }, { size: '-1' }, { size: '-1' }, { size: '3' }] } } } },
      { name: 'axes', op: 'Const', attr: { dtype: { type: 'DT_INT32' } } },
      { name: 'mean', op: 'Mean', input: ['photo', 'axes'], attr: { keep_dims: { b: false }, T: { type: 'DT_FLOAT' }, Tidx: { type: 'DT_INT32' } } },
      { name: 'scores', op: 'Softmax', input: ['mean'], attr: { T: { type: 'DT_FLOAT' } } },
    ],
    library: {},
    versions: { producer: 1 },
  },
  weightsManifest: [{ paths: ['weights.bin'], weights: [{ name: 'axes', shape: [2], dtype: 'int32' }] }],
};
const answers = {
  '/model/model.json': { json: model },
  '/model/weights.bin': { body: Buffer.from(Int32Array.of(1, 2).buffer) },
  '/page.js': { body: block('page.js'), contentType: 'text/javascript' },
  '/page.html': {
    contentType: 'text/html',
    body: `<!doctype html>
<script type="importmap">{"imports": {"gossamer": "/dist/index.js"}}</script>
<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='4' height='4'%3E%3Crect width='4' height='4' fill='lime'/%3E%3C/svg%3E">
<script type="module" src="page.js"></script>`,
  },
};

test('a module loads a graph model and reads a picture', { timeout: 60_000 }, () => withTab(browser, {}, async (tab, url) => {
  for (const [address, answer] of Object.entries(answers)) await tab.route(url + address, (route) => route.fulfill(answer));
  const failed = tab.waitForEvent('pageerror').then((error) => { throw error; });
  const printed = tab.waitForEvent('console', { predicate: (message) => message.type() === 'log' });
  await tab.goto(`${url}/page.html`);
  const message = await Promise.race([printed, failed]);
  const scores = Object.values(await message.args()[0].jsonValue());
  assert.deepEqual(scores.map((score) => score.toFixed(3)), ['0.212', '0.576', '0.212']);
}));

test('a script tag defines tf', { timeout: 60_000 }, () => withTab(browser, {}, async (tab, url) => {
  await tab.route(`${url}/dist/page.html`, (route) => route.fulfill({ contentType: 'text/html', body: block('page.html') }));
  await tab.goto(`${url}/dist/page.html`);
  assert.match(await tab.locator('#answer').innerText(), /^Tensor\s+\[\[0\.0024726, 0\.9975274\],/);
}));

test('Node, with require', () => assert.equal(runInNode('line.cjs', block('line.cjs')), 'y = 2.00 x + 1.00\n'));

test('Node, with import', () => {
  const text = block('line.cjs').replace(/^const tf = require\('gossamer'\);$/m, "import * as tf from 'gossamer';");
  assert.equal(runInNode('line.mjs', text), 'y = 2.00 x + 1.00\n');
});
