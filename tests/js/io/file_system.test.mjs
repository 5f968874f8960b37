// file:// in Node: what is written, what is read, errors by name; and models that go there and come back.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import * as tf from '../../../dist/index.js';

const top = mkdtempSync(path.join(tmpdir(), 'gossamer-files-'));
after(() => rmSync(top, {recursive: true}));

const {fileSystem, getLoadHandlers} = tf.io;
const weights = [{name: 'kernel', shape: [2], dtype: 'float32'}, {name: 'bias', shape: [1], dtype: 'float32'}];
const modelJSON = {modelTopology: {class_name: 'Sequential'}, format: 'layers-model', generatedBy: 'keras', convertedBy: 'test 1',
                   weightsManifest: [{paths: ['a.bin', 'b.bin'], weights}]};
const values = new Float32Array([1, 2, 3]);
const shards = {'a.bin': values.slice(0, 2), 'b.bin': values.slice(2)};

/** A folder with these files; the path of its model.json. */
function folderOf(name, files) {
  const folder = path.join(top, name);
  mkdirSync(folder, {recursive: true});
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, file), ArrayBuffer.isView(content) || typeof content === 'string' ? content : JSON.stringify(content));
  }
  return path.join(folder, 'model.json');
}
const whole = folderOf('whole', {'model.json': modelJSON, ...shards});
const strange = folderOf('50% #1? %zz', {'model.json': modelJSON, ...shards});
const topologyOnly = folderOf('topology', {'model.json': modelJSON});
folderOf('weights', shards);

const places = [
  ['a path', whole],
  ['a relative path', path.relative(process.cwd(), whole)],
  ['a path with characters that URLs escape', strange],
  ['two paths', [topologyOnly, path.join(top, 'weights', 'weights.bin')]],
];
for (const [what, place] of places) {
  test(`fileSystem loads from ${what}`, async () => {
    const {weightData, modelTopology, weightSpecs, format} = await fileSystem(place).load();
    assert.deepEqual({modelTopology, weightSpecs, format}, {modelTopology: modelJSON.modelTopology, weightSpecs: weights, format: 'layers-model'});
    assert.deepEqual(new Float32Array(weightData), values);
  });
}

const urls = [
  ['a URL', pathToFileURL(whole).href],
  ['a URL with escapes', pathToFileURL(strange).href],
  ['the scheme before a path', `file://${strange}`],
  ['the scheme before a relative path', `file://${path.relative(process.cwd(), whole)}`],
  ['two URLs', [`file://${topologyOnly}`, `file://${path.join(top, 'weights')}/`]],
];
for (const [what, url] of urls) {
  test(`the router finds ${what}`, async () => {
    const [handler, ...more] = getLoadHandlers(url);
    assert.deepEqual(more, []);
    assert.deepEqual(new Float32Array((await handler.load()).weightData), values);
  });
}

test('the options of loading are known', async () => {
  const fractions = [];
  const options = {weightPathPrefix: `${path.join(top, 'weights')}/`, onProgress: (fraction) => fractions.push(fraction)};
  const [handler] = getLoadHandlers(`file://${topologyOnly}`, options);
  assert.deepEqual(new Float32Array((await handler.load()).weightData), values);
  assert.equal(fractions.at(-1), 1);
  const {getWeightStream} = await fileSystem(whole, {streamWeights: true}).load();
  assert.deepEqual(new Float32Array(await new Response(getWeightStream()).arrayBuffer()), values);
});

const failures = [
  ['there is no model.json', path.join(top, 'none', 'model.json'), /fileSystem: .*Path .*none.model\.json does not exist: loading failed/],
  ['the path is a folder', top, /fileSystem: .*must be a file. Loading from a directory is not supported/],
  ['model.json is not JSON', folderOf('text', {'model.json': '<html>'}), /fileSystem: .*text\/model\.json is not JSON/],
  ['a weight file is missing', topologyOnly, /'a\.bin' could not be fetched: Weight file .*topology.a\.bin does not exist: loading failed/],
  ['a weight file is too short', folderOf('short', {'model.json': modelJSON, ...shards, 'b.bin': values.slice(3)}), /'b\.bin' is truncated: 0 bytes came, expected 4/],
  ['a weight file is too long', folderOf('long', {'model.json': modelJSON, ...shards, 'b.bin': values}), /'b\.bin' is too long/],
];
for (const [what, place, message] of failures) {
  test(`load rejects when ${what}`, () => assert.rejects(fileSystem(place).load(), message));
}

test('three paths, and none, are refused', () => {
  assert.throws(() => fileSystem(['a', 'b', 'c']), /fileSystem: got 3 URLs, expected 2/);
  assert.throws(() => fileSystem([]), /fileSystem: URL is/);
});

test('save makes the folder, and writes model.json and weights.bin', async () => {
  const folder = path.join(top, 'new', 'deep');
  const {weightsManifest, ...rest} = modelJSON;
  const {modelArtifactsInfo} = await fileSystem(folder).save({...rest, weightSpecs: weights, weightData: values.buffer});
  assert.deepEqual(readdirSync(folder).sort(), ['model.json', 'weights.bin']);
  assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'model.json'), 'utf8')), {...rest, weightsManifest: [{paths: ['weights.bin'], weights}]});
  assert.deepEqual(new Uint8Array(readFileSync(path.join(folder, 'weights.bin'))), new Uint8Array(values.buffer));
  assert.equal(modelArtifactsInfo.weightDataBytes, 12);
});

test('a model without weights is saved as model.json alone, and loads', async () => {
  const folder = path.join(top, 'bare');
  await fileSystem(folder).save({modelTopology: {}});
  assert.deepEqual(readdirSync(folder), ['model.json']);
  assert.deepEqual((await fileSystem(path.join(folder, 'model.json')).load()).modelTopology, {});
});

test('save refuses a file, two paths, and a topology in bytes', async () => {
  const artifacts = {modelTopology: {}, weightSpecs: [], weightData: new ArrayBuffer(0)};
  await assert.rejects(fileSystem(whole).save(artifacts), /Path .*model\.json exists as a file\. The path must be nonexistent or point to a directory\./);
  await assert.rejects(fileSystem([top, top]).save(artifacts), /Cannot perform saving to multiple paths/);
  await assert.rejects(fileSystem(top).save({modelTopology: new ArrayBuffer(1)}), /fileSystem\.save: topology is an ArrayBuffer/);
});

test('a layers model is saved to, loaded from and copied between file:// URLs', async () => {
  const model = tf.sequential({layers: [tf.layers.dense({units: 3, inputShape: [2]})]});
  const from = `file://${path.join(top, 'layers')}`, to = `file://${path.join(top, 'copy')}`;
  await model.save(from);
  await tf.io.copyModel(`${from}/model.json`, to);
  const x = tf.tensor2d([[1, -2]]);
  const loaded = await tf.loadLayersModel(`${to}/model.json`);
  assert.deepEqual(await loaded.predict(x).data(), await model.predict(x).data());
});

test('a graph model is loaded from, and saved to, file:// URLs', async () => {
  const attr = {dtype: {type: 'DT_FLOAT'}};
  const modelTopology = {node: [{name: 'x', op: 'Placeholder', attr}, {name: 'w', op: 'Const', attr}, {name: 'y', op: 'Mul', input: ['x', 'w']}]};
  const weightsManifest = [{paths: ['w.bin'], weights: [{name: 'w', shape: [3], dtype: 'float32'}]}];
  const file = folderOf('graph', {'model.json': {modelTopology, weightsManifest}, 'w.bin': values});
  const model = await tf.loadGraphModel(pathToFileURL(file).href);
  await model.save(`file://${path.join(top, 'graph again')}`);
  const again = await tf.loadGraphModel(`file://${path.join(top, 'graph again', 'model.json')}`);
  for (const each of [model, again]) assert.deepEqual([...await each.predict(tf.tensor1d([2, 2, 2])).data()], [2, 4, 6]);
});
