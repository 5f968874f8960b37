// Data to and from the GPU past the host: pictures, canvases, textures and buffers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openFirefox } from './firefox.mjs';
import { gpuFlags, openBrowser, resultOf } from './harness.mjs';

const engines = [
  { engine: 'Chromium', open: () => openBrowser(gpuFlags), backends: ['webgl', 'webgpu'] },
  { engine: 'Firefox', open: openFirefox, backends: ['webgl'] },
];

const errors = {
  webgl: {
    small: /dataToGPU: a texture of 1 x 1 texels has no room for 5 elements/, complex: /reading texture for complex64/,
    foreign: /texture is invalid/, dtype: /only supports 'float32'\|'int32' dtype, while the dtype is bool/,
    channels: /channels are some of R, G, B and A in any order, but were RR/, size: /a texture of 1 x 0 texels was given/,
    elsewhere: /a WebGLTexture needs the backend webgl/, host: /does not keep such tensors on a GPU/,
  },
  webgpu: {
    complex: /reading buffer for complex64/, small: /GPUBuffer size\(16\) is smaller than tensor size\(20\)/,
    usage: /usage should include GPUBufferUsage.STORAGE \| GPUBufferUsage.COPY_SRC/, dtype: /while the dtype is bool/,
    elsewhere: /a GPUBuffer needs the backend webgpu/, host: /does not keep such tensors on a GPU/,
  },
};

// Canvases keep colours multiplied by alpha: what comes back may be off by one.
const isNear = (got, wanted, most = 1) => got.length === wanted.length && got.every((x, i) => Math.abs(x - wanted[i]) <= most);

for (const { engine, open, backends } of engines) {
  describe(engine, () => {
    let browser;
    before(async () => { browser = await open(); }, { timeout: 60_000 });
    after(() => browser?.close());
    for (const backend of backends) {
      describe(backend, () => {
        let result;
        before(async () => {
          result = await resultOf(browser, `exchange.html?backend=${backend}`);
          assert.equal(result.failed, undefined);
        }, { timeout: 120_000 });

        test('fromPixels: one kernel, and nothing but bytes is uploaded', () => {
          for (const [name, { got, wanted, counts }] of Object.entries(result.pictures)) {
            assert.deepEqual(got, wanted, name);
            if (!counts) continue;
            assert.equal(counts.launches, 1, name);
            assert.equal(counts.reads, 0, name);
            assert.equal(counts.uploadedBytes, /^bytes|^ImageData/.test(name) ? 5 * 3 * 4 : 0, name);
          }
        });
        test('what programs do with pictures first is done without a read', () => {
          for (const [name, { reads, got, wanted }] of Object.entries(result.started)) {
            assert.ok(isNear(got, wanted, 1e-3), `${name}: ${got}, not ${wanted}`);
            assert.equal(reads, 0, name);
          }
        });
        test('fromPixels of a video', () => {
          const { counts, count, middle } = result.video;
          assert.equal(count, 64 * 48 * 3);
          assert.ok(isNear(middle, [200, 100, 50], 12), `${middle}`);
          assert.equal(counts.uploadedBytes + counts.reads, 0);
        });
        test('draw: one kernel, and nothing is read', () => {
          for (const [name, { got, wanted, counts }] of Object.entries(result.drawn)) {
            assert.ok(isNear(got, wanted), `${name}: ${got}, not ${wanted}`);
            assert.ok(counts.launches >= 1 && counts.launches <= 2, `${name}: ${counts.launches} launches`);
            assert.equal(counts.reads + counts.uploadedBytes, 0, name);
          }
        });
        test('draw: what is refused', () => {
          assert.match(result.notDrawn[0], /the canvas has a context of another type/);
          assert.match(result.notDrawn[1], new RegExp(`contexts of type webgl2 are not supported on ${backend}`));
        });
        test('from a canvas through a network onto a canvas: the host has no part in it, and nothing is allocated', () => {
          const { counts, grown, got, wanted } = result.network;
          assert.ok(isNear(got, wanted), `${got}, not ${wanted}`);
          const { launches, submissions, ...others } = counts;
          assert.ok(launches <= 7, `${launches} launches`);
          assert.ok(submissions <= 2, `${submissions} submissions`);
          assert.deepEqual(others, { pipelines: 0, allocations: 0, uploadedBytes: 0, reads: 0, downloadedBytes: 0 });
          assert.equal(grown, 0);
        });
        test('a device that comes after a lost one takes pictures and draws', () => {
          const { lost, read, wanted, got } = result.loss;
          assert.match(lost, /was lost/);
          assert.deepEqual(read, wanted);
          assert.deepEqual(got, [0, 0, 0, 255, 255, 255, 255, 255]);
        });
        test(`${backend === 'webgl' ? 'textures' : 'buffers'} of tensors, and tensors of them`, () => {
          for (const [name, { got, wanted }] of Object.entries(result.exchanged)) assert.deepEqual(got, wanted, name);
        });
        test('the same where weights are halves', async () => {
          const { exchanged } = await resultOf(browser, `exchange.html?backend=${backend}&half`);
          for (const [name, { got, wanted }] of Object.entries(exchanged)) assert.deepEqual(got, wanted, name);
        });
        test('what is refused is told, and nothing is left', () => {
          const { refused, left } = result;
          assert.deepEqual(Object.keys(refused).sort(), Object.keys(errors[backend]).sort());
          for (const [name, wanted] of Object.entries(errors[backend])) assert.match(refused[name], wanted, name);
          assert.deepEqual(left, [0, 0, 0], 'bytes on the GPU, tensors, and an error of WebGL');
        });
      });
    }
  });
}
