// The backend webgpu in Node, by Dawn: the texts of all kernels compile, and what they compute in Vulkan's software renderer,
// which comes with Debian's Chromium, is right.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { create, globals } from 'webgpu';
import * as tf from '../../dist/index.js';
import { cases } from '../browser/pages/gpu_cases.js';
import { compareWithCpu } from '../browser/pages/gpu_compare.js';

const swiftshader = '/usr/lib/chromium/vk_swiftshader_icd.json';
if (existsSync(swiftshader)) process.env.VK_ICD_FILENAMES ??= swiftshader;
Object.assign(globalThis, globals);

after(() => setImmediate(() => process.exit())); // a device that is alive keeps Node from ending

// These must not become garbage while their devices live.
const compiler = create(['backend=null']), gpu = create([]);

// The first part of a file is what all kernels in it begin with.
function textsOf(file) {
  const parts = readFileSync(new URL(`../gpu/${file}`, import.meta.url), 'utf8').split(/^=== (.*)\n/m).slice(1);
  return Array.from({ length: parts.length / 2 - 1 }, (_, i) => [parts[2 * i + 2], parts[1] + parts[2 * i + 3]]);
}
const texts = textsOf('kernels.wgsl');

test(`the texts of ${texts.length} kernels compile`, async () => {
  const device = await (await compiler.requestAdapter()).requestDevice();
  for (const [name, code] of texts) {
    device.pushErrorScope('validation');
    const module = device.createShaderModule({ code });
    device.createComputePipeline({ layout: 'auto', compute: { module, entryPoint: 'main' } });
    const error = await device.popErrorScope();
    assert.equal(error, null, `${name}: ${error?.message}\n${code}`);
  }
});

const adapter = await gpu.requestAdapter();
describe('against «cpu»', { skip: adapter ? false : `no adapter: neither ${swiftshader} nor another Vulkan device is there` }, async () => {
  Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true });
  const { facts, leaked } = adapter ? await compareWithCpu(tf, 'webgpu', { canReadAtOnce: false }) : {};
  test('calls leave no tensors', () => assert.equal(leaked, 0));
  for (const name of Object.keys(cases)) {
    test(name, (t) => {
      const { trouble, error } = facts[name];
      if (/cannot be read at once/.test(trouble)) return t.skip('a part of it runs on the host, which has to read at once; Node has no canvas for that');
      assert.equal(trouble, undefined);
      assert.ok(error <= 5e-4, `off by ${error}`);
    });
  }
});
