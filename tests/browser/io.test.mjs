// Models in IndexedDB, in local storage and as downloads; TensorFlow.js reads what we write, and we what it writes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { openBrowser, resultOf } from './harness.mjs';

const browser = await openBrowser();
after(() => browser.close());

const downloads = [];
const result = await resultOf(browser, 'io.html', { act: async (tab) => {
  tab.on('download', (download) => downloads.push(download));
  await tab.evaluate(() => globalThis.result.then(() => globalThis.download()));
  for (let waited = 0; downloads.length < 2 && waited < 5000; waited += 50) await tab.waitForTimeout(50);
  for (const download of downloads) download.contents = await readFile(await download.path());
} });

for (const scheme of ['indexeddb', 'localstorage']) {
  const { left, missing, removedTwice, unnamed, ...models } = result[scheme];
  for (const who of ['ours', 'theirs, read by us', 'ours, read by them']) {
    test(`${scheme}: a model that is ${who}`, () => {
      assert.deepEqual(models[who], result.expected);
      assert.deepEqual(models[`${who}: sizes`], [3, 3]);
    });
  }
  test(`${scheme}: removed models leave nothing, missing ones are named`, () => {
    assert.deepEqual(left, []);
    const gone = scheme === 'indexeddb' ? /^Cannot find model with path 'gone' in IndexedDB/ : /^In local storage, there is no model with name 'gone'/;
    assert.match(missing, gone);
    assert.match(removedTwice, gone);
    assert.match(unnamed, /modelPath must not be null, undefined or empty/);
  });
}

test('models are copied and moved between media', () => {
  const { copied, moved, contents, toNowhere } = result.management;
  assert.deepEqual(copied, ['indexeddb://b', 'localstorage://a']);
  assert.deepEqual(moved, ['localstorage://a', 'localstorage://c']);
  assert.deepEqual(contents, result.expected);
  assert.match(toNowhere, /no save handler is found for destination URL nowhere/);
});

test('a model that local storage has no room for leaves nothing behind', () => {
  assert.match(result.overflow.message, /^Failed to save model 'large' to local storage: .* weights of 20000000/);
  assert.deepEqual(result.overflow.left, []);
});

test('a worker keeps models in IndexedDB, has no local storage, and cannot download', () => {
  const { download, ...rest } = result.worker;
  assert.deepEqual(rest, { handlers: [1, 0, 1], modelTopology: { in: 'worker' } });
  assert.match(download, /there is no document/);
});

test('downloads are model.json and weights, which name each other', () => {
  const files = Object.fromEntries(downloads.map((download) => [download.suggestedFilename(), download.contents]));
  assert.deepEqual(Object.keys(files).sort(), ['my-model.json', 'my-model.weights.bin']);
  const { weightsManifest, modelTopology } = JSON.parse(files['my-model.json']);
  assert.deepEqual(modelTopology, result.expected.modelTopology);
  assert.deepEqual(weightsManifest, [{ paths: ['./my-model.weights.bin'], weights: result.expected.weightSpecs }]);
  assert.deepEqual([...files['my-model.weights.bin']], result.expected.weightData);
});
