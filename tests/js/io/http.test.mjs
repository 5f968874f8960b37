// tf.io.http against a fetch function: requests made, artifacts returned, errors.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importIO} from './bundle.mjs';

const {ArrayBufferSink, http, httpRouter, isHTTPScheme, tfHubModelURL} = await importIO('http', 'load_weights_into');

const topology = {class_name: 'Sequential'};
const weights = [{name: 'kernel', shape: [2], dtype: 'float32'}, {name: 'bias', shape: [1], dtype: 'float32'}];
const description = {format: 'layers-model', generatedBy: 'keras', convertedBy: 'test 1', signature: {inputs: {}}};
const modelJSON = {modelTopology: topology, ...description, weightsManifest: [{paths: ['a.bin', 'b.bin'], weights}]};
const values = new Float32Array([1, 2, 3]);
const shards = {'a.bin': values.slice(0, 1), 'b.bin': values.slice(1)};

/** A fetch that serves files by URL and notes what was asked for. */
function fakeServer(files) {
  const requests = [];
  const fetchFunc = async (url, init) => {
    requests.push({url, init});
    if (!(url in files)) return new Response('', {status: 404});
    return new Response(ArrayBuffer.isView(files[url]) ? files[url] : JSON.stringify(files[url]));
  };
  return {fetchFunc, requests, urls: () => requests.map(({url}) => url)};
}
const at = (folder, query = '') => Object.fromEntries(
    Object.entries({'model.json': modelJSON, ...shards}).map(([name, file]) => [folder + name + query, file]));

test('load gives topology, description, specs and data', async () => {
  const {fetchFunc} = fakeServer(at('https://host/m/'));
  const {weightData, ...rest} = await http('https://host/m/model.json', {fetchFunc}).load();
  assert.deepEqual(rest, {modelTopology: topology, ...description, weightSpecs: weights});
  assert.deepEqual(new Float32Array(weightData), values);
});

const urlCases = [
  ['beside model.json, with its query', 'https://host/m/model.json?v=1', {}, at('https://host/m/', '?v=1')],
  ['relative', 'm/model.json', {}, at('m/')],
  ['relative, without a folder', 'model.json', {}, at('')],
  ['under weightPathPrefix', 'm/model.json', {weightPathPrefix: 'w/'}, {'m/model.json': modelJSON, ...at('w/')}],
  ['from weightUrlConverter', 'm/model.json', {weightUrlConverter: async name => `signed-${name}`},
   {'m/model.json': modelJSON, ...at('signed-')}],
  ['beside the second URL', ['m/model.json', 'w/manifest.json'], {}, {'m/model.json': modelJSON, ...at('w/')}],
];
for (const [what, url, options, files] of urlCases) {
  test(`weight files are fetched ${what}`, async () => {
    const {weightData} = await http(url, {...options, fetchFunc: fakeServer(files).fetchFunc}).load();
    assert.deepEqual(new Float32Array(weightData), values);
  });
}

test('requestInit goes with every request', async () => {
  const {fetchFunc, requests} = fakeServer(at('m/'));
  await http('m/model.json', {fetchFunc, requestInit: {credentials: 'include'}}).load();
  assert.deepEqual(requests.map(({init}) => init), Array(3).fill({credentials: 'include'}));
});

test('loadInto writes the weights to the sink and leaves them out of the artifacts', async () => {
  const sink = new ArrayBufferSink();
  const artifacts = await http('m/model.json', {fetchFunc: fakeServer(at('m/')).fetchFunc}).loadInto(sink);
  assert.deepEqual(artifacts.weightSpecs, weights);
  assert.ok(!('weightData' in artifacts));
  assert.deepEqual(new Float32Array(sink.buffer), values);
});

test('streamWeights gives the same bytes as a stream, shard after shard', async () => {
  const {fetchFunc, urls} = fakeServer(at('m/'));
  const fractions = [];
  const options = {fetchFunc, streamWeights: true, onProgress: fraction => fractions.push(fraction)};
  const {getWeightStream, weightSpecs, weightData} = await http('m/model.json', options).load();
  assert.deepEqual(weightSpecs, weights);
  assert.equal(weightData, undefined);
  assert.deepEqual(urls(), ['m/model.json'], 'no shard is requested before the stream is read');
  assert.deepEqual(new Float32Array(await new Response(getWeightStream()).arrayBuffer()), values);
  assert.deepEqual(fractions, [0, 0.5, 1]);
});

test('a model without weights loads; so do weights without a model', async () => {
  const {fetchFunc} = fakeServer({...at('m/'), 'topology.json': {modelTopology: topology},
                                  'm/weights.json': {weightsManifest: modelJSON.weightsManifest}});
  const alone = await http('topology.json', {fetchFunc}).load();
  assert.deepEqual([alone.modelTopology, alone.weightSpecs, alone.weightData], [topology, undefined, undefined]);
  const data = await http('m/weights.json', {fetchFunc}).load();
  assert.deepEqual([data.modelTopology, data.weightData.byteLength], [undefined, 12]);
});

test('save posts model.json and the weights as a form that load reads', async () => {
  const requests = [];
  const fetchFunc = async (url, init) => (requests.push({url, ...init}), new Response());
  const artifacts = {modelTopology: topology, ...description, weightSpecs: weights, weightData: values.buffer};
  const handler = http('https://host/up', {fetchFunc, requestInit: {mode: 'cors'}});
  const {modelArtifactsInfo, responses} = await handler.save(artifacts);
  const [{url, method, mode, body}] = requests;
  assert.deepEqual([url, method, mode], ['https://host/up', 'POST', 'cors']);
  const stored = JSON.parse(await body.get('model.json').text());
  const weightsManifest = [{paths: ['./model.weights.bin'], weights}];
  assert.deepEqual(stored, {modelTopology: topology, ...description, weightsManifest});
  assert.deepEqual(new Float32Array(await body.get('model.weights.bin').arrayBuffer()), values);
  assert.equal(modelArtifactsInfo.weightDataBytes, 12);
  assert.equal(responses.length, 1);
});

const badFetch = async () => new Response('<html>');
const failures = [
  ['the server cannot be reached', 'm/model.json', async () => { throw new TypeError('no route'); },
   /http: m\/model.json could not be fetched: no route/],
  ['model.json is missing', 'm/model.json', fakeServer({}).fetchFunc, /m\/model.json answered with HTTP status 404/],
  ['model.json is not JSON', 'm/model.json', badFetch, /m\/model.json is not JSON/],
  ['model.json is a .pb file', 'm/model.pb', badFetch, /\.pb files must be converted/],
  ['model.json is empty', 'm', fakeServer({m: {}}).fetchFunc, /m contains neither model topology or manifest/],
  ['a weight file is missing', 'm', fakeServer({m: modelJSON}).fetchFunc, /'a.bin' is missing: .* HTTP status 404/],
];
for (const [what, url, fetchFunc, message] of failures) {
  test(`load rejects when ${what}`, () => assert.rejects(http(url, {fetchFunc}).load(), message));
}

const misuse = [
  ['no URL', undefined, {}, /must not be null, undefined or empty/],
  ['an empty URL', '', {}, /must not be null, undefined or empty/],
  ['three URLs', ['a', 'b', 'c'], {}, /got 3 URLs, expected 2/],
  ['a body', 'm', {requestInit: {body: 'x'}}, /requestInit is expected to have no pre-existing body/],
  ['a fetchFunc that is no function', 'm', {fetchFunc: 'fetch'}, /fetchFunc is of type string/],
];
for (const [what, url, options, message] of misuse) {
  test(`http refuses ${what}`, () => assert.throws(() => http(url, options), message));
}

test('save rejects when the server refuses, and for a topology in bytes', async () => {
  const fetchFunc = async () => new Response('', {status: 403});
  await assert.rejects(http('up', {fetchFunc}).save({modelTopology: topology}), /up answered with HTTP status 403/);
  await assert.rejects(http('up', {fetchFunc}).save({modelTopology: new ArrayBuffer(1)}), /topology is an ArrayBuffer/);
});

test('the signal stops the request for model.json', async () => {
  const controller = new AbortController();
  const fetchFunc = (url, init) => new Promise((_, reject) => init.signal.onabort = () => reject(init.signal.reason));
  const loading = http('m', {fetchFunc, signal: controller.signal}).load();
  const reason = new Error('changed my mind');
  controller.abort(reason);
  await assert.rejects(loading, error => error === reason);
});

test('only http and https URLs are routed here', () => {
  assert.deepEqual(['http://a', 'https://a', 'indexeddb://a', 'a/b', 'ahttp://'].map(isHTTPScheme),
                   [true, true, false, false, false]);
  assert.notEqual(httpRouter('https://a/model.json'), null);
  assert.equal(httpRouter('localstorage://a'), null);
  assert.equal(httpRouter(['https://a', 'b']), null);
});

test('a module of TensorFlow Hub has its model.json under it, with or without a slash', () => {
  for (const url of ['https://hub/m/1', 'https://hub/m/1/']) {
    assert.equal(tfHubModelURL(url), 'https://hub/m/1/model.json?tfjs-format=file');
  }
});
