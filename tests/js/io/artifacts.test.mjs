// Models in memory: composite buffers, base64, model.json, memory handlers, picked files, routers.
import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {importIO} from './bundle.mjs';

const io = await importIO('index', 'base64');
const {CompositeArrayBuffer} = io;

const bytesOf = buffer => [...new Uint8Array(buffer)];
const bufferOf = (...bytes) => new Uint8Array(bytes).buffer;

for (const [what, parts] of [
  ['equal parts', [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9]]],
  ['parts of any size', [[0, 1], [], [2, 3, 4, 5, 6], [7], [], [8, 9], []]],
  ['one part', [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]],
]) {
  test(`CompositeArrayBuffer slices ${what} as one ArrayBuffer does`, () => {
    const composite = new CompositeArrayBuffer(parts.map(part => bufferOf(...part)));
    const whole = bufferOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assert.equal(composite.byteLength, 10);
    for (let start = 0; start <= 10; ++start) {
      for (let end = 0; end <= 11; ++end) {
        assert.deepEqual(bytesOf(composite.slice(start, end)), bytesOf(whole.slice(start, end)), `${start}, ${end}`);
        if (start > end || end > 10) continue;
        assert.deepEqual([...composite.bytes(start, end)], bytesOf(whole.slice(start, end)), `${start}, ${end}`);
      }
    }
  });
}

test('CompositeArrayBuffer: bounds outside, NaN, nothing, views', () => {
  const composite = new CompositeArrayBuffer(bufferOf(1, 2, 3));
  assert.deepEqual(bytesOf(composite.slice(-4, 2)), [1, 2], 'negative counts from the start, unlike ArrayBuffer');
  assert.deepEqual(bytesOf(composite.slice(NaN, 2)), [1, 2]);
  assert.deepEqual(bytesOf(composite.slice(0, NaN)), []);
  assert.equal(new CompositeArrayBuffer().slice().byteLength, 0);
  assert.equal(new CompositeArrayBuffer([]).slice().byteLength, 0);
  assert.deepEqual(bytesOf(new CompositeArrayBuffer(new Uint8Array([1, 2, 3]).subarray(1)).slice()), [2, 3]);
});

test('concatenateArrayBuffers and CompositeArrayBuffer.join copy', () => {
  const buffer = bufferOf(1, 2);
  for (const join of [io.concatenateArrayBuffers, CompositeArrayBuffer.join]) {
    assert.deepEqual(bytesOf(join([buffer, bufferOf(3)])), [1, 2, 3]);
    assert.notEqual(join(buffer), buffer);
  }
});

test('base64 is what Buffer makes of all bytes, and comes back', () => {
  const bytes = Uint8Array.from({length: 100_001}, (_, i) => i * 7);
  const text = io.encodeBase64(bytes.buffer);
  assert.equal(text, Buffer.from(bytes).toString('base64'));
  assert.deepEqual(new Uint8Array(io.decodeBase64(text)), bytes);
});

const topology = {layers: ['é']};
const weights = [{name: 'x', shape: [3], dtype: 'bool'}];
const manifest = [{paths: ['dir/x.1.bin', 'dir/x.2.bin'], weights}];
const extras = {
  format: 'graph-model', generatedBy: 'me', convertedBy: null, signature: {a: 1}, userDefinedMetadata: {b: 2},
  modelInitializer: {c: 3}, initializerSignature: {d: 4}, trainingConfig: {loss: 'mse', optimizer_config: {}},
};

test('artifacts to model.json and back keep every field', async () => {
  const artifacts = {modelTopology: topology, ...extras, weightSpecs: weights, weightData: bufferOf(1, 2, 3)};
  const json = io.getModelJSONForModelArtifacts(artifacts, manifest);
  assert.deepEqual(json, {modelTopology: topology, ...extras, weightsManifest: manifest});
  const loadWeights = async groups => [io.getWeightSpecs(groups), artifacts.weightData];
  const back = await io.getModelArtifactsForJSON(json, loadWeights);
  assert.deepEqual(back, artifacts);
});

test('model.json with a manifest needs specs and data; without one it needs neither', () => {
  const json = {modelTopology: topology, weightsManifest: manifest};
  assert.throws(() => io.getModelArtifactsForJSONSync(json), /no weightSpecs/);
  assert.throws(() => io.getModelArtifactsForJSONSync(json, weights), /no weightData/);
  assert.deepEqual(io.getModelArtifactsForJSONSync({modelTopology: topology}).modelTopology, topology);
});

test('sizes are in bytes of UTF-8', () => {
  const {dateSaved, ...info} = io.getModelArtifactsInfoForJSON(
      {modelTopology: topology, weightSpecs: weights, weightData: [bufferOf(1), bufferOf(2, 3)]});
  assert.ok(dateSaved instanceof Date);
  assert.deepEqual(info, {modelTopologyType: 'JSON', modelTopologyBytes: Buffer.byteLength(JSON.stringify(topology)),
                          weightSpecsBytes: JSON.stringify(weights).length, weightDataBytes: 3});
  assert.throws(() => io.getModelArtifactsInfoForJSON({modelTopology: bufferOf(1)}), /topology is an ArrayBuffer/);
});

test('fromMemory gives what it was given, at once or as a promise', async () => {
  const artifacts = {modelTopology: topology};
  assert.equal(await io.fromMemory(artifacts).load(), artifacts);
  assert.equal(io.fromMemorySync(artifacts).load(), artifacts);
});

test('fromMemory takes a bare topology, and separate arguments, with a warning', t => {
  const warn = mock.method(console, 'warn', () => {});
  t.after(() => warn.mock.restore());
  assert.deepEqual(io.fromMemorySync(topology).load(), {modelTopology: topology});
  const data = bufferOf(1, 2, 3);
  assert.deepEqual(io.fromMemorySync(topology, weights, data).load(),
                   {modelTopology: topology, weightSpecs: weights, weightData: data, trainingConfig: undefined});
  assert.equal(warn.mock.callCount(), 2);
});

test('withSaveHandler hands artifacts over and the result back', async () => {
  assert.equal(await io.withSaveHandler(async artifacts => artifacts.format).save({format: 'f'}), 'f');
  assert.equal(io.withSaveHandlerSync(artifacts => artifacts.format).save({format: 'f'}), 'f');
});

const jsonFile = contents =>
    new File([typeof contents === 'string' ? contents : JSON.stringify(contents)], 'model.json');
const model = {modelTopology: topology, format: 'layers-model', weightsManifest: manifest};
const first = new File([bufferOf(1)], 'x.1.bin');
const second = new File([bufferOf(2, 3)], 'x.2.bin');

for (const [order, files] of [['in order', [first, second]], ['in reverse', [second, first]]]) {
  test(`browserFiles matches weight files by name, ${order}`, async () => {
    const {weightData, ...rest} = await io.browserFiles([jsonFile(model), ...files]).load();
    assert.deepEqual([rest.modelTopology, rest.format, rest.weightSpecs], [topology, 'layers-model', weights]);
    assert.deepEqual(bytesOf(weightData), [1, 2, 3]);
  });
}

test('browserFiles without weight files gives the topology alone', async () =>
  assert.deepEqual(await io.browserFiles([jsonFile(model)]).load(), {modelTopology: topology}));

const twins = [{paths: ['a/x.1.bin', 'b/x.1.bin'], weights}];
const wrongFiles = [
  ['a missing topology', [jsonFile({weightsManifest: manifest}), first], /modelTopology field is missing/],
  ['a missing manifest', [jsonFile({modelTopology: topology}), first], /weightsManifest field is missing/],
  ['text that is not JSON', [jsonFile('{'), first], /model\.json is not JSON/],
  ['a missing weight file', [jsonFile(model), first], /'x.2.bin' was not given/],
  ['too many weight files', [jsonFile(model), first, second, new File([], 'x.3.bin')], /got 3 weight files, .* has 2/],
  ['equal names in two folders', [jsonFile({...model, weightsManifest: twins}), first], /two files called 'x.1.bin'/],
  ['a truncated file', [jsonFile(model), first, new File([], 'x.2.bin')], /x.1.bin' is truncated/],
];
for (const [what, files, message] of wrongFiles) {
  test(`browserFiles refuses ${what}`, () => assert.rejects(io.browserFiles(files).load(), message));
}

test('browserFiles needs a file', () => {
  for (const files of [null, undefined, []]) assert.throws(() => io.browserFiles(files), /at least 1 file/);
});

test('registered routers answer for their URLs, and get the options', () => {
  const seen = [];
  const handler = io.fromMemory({modelTopology: topology});
  io.registerLoadRouter((url, options) => (seen.push(options), url === 'load:x' ? handler : null));
  io.registerSaveRouter(url => url === 'save:x' ? handler : null);
  const options = {strict: false};
  assert.deepEqual(io.getLoadHandlers('load:x', options), [handler]);
  assert.deepEqual(seen, [options]);
  assert.deepEqual(io.getSaveHandlers('save:x'), [handler]);
  assert.deepEqual([...io.getLoadHandlers('save:x'), ...io.getSaveHandlers('load:x')], []);
});

test('in Node no medium keeps models: nothing is listed, and URLs of browser media have no handler', async () => {
  assert.deepEqual(await io.listModels(), {});
  const urls = ['localstorage://a', 'indexeddb://a', 'downloads://a'];
  assert.deepEqual(urls.flatMap(url => io.getSaveHandlers(url)), []);
  await assert.rejects(io.removeModel('a'), /The url string provided does not contain a scheme/);
  await assert.rejects(io.removeModel('indexeddb://a'), /Cannot find model manager for scheme 'indexeddb'/);
  await assert.rejects(io.copyModel('a:1', 'a:1'), /Old path and new path are the same: 'a:1'/);
  await assert.rejects(io.copyModel('a:1', 'a:2'), /no load handler is found for source URL a:1/);
});
