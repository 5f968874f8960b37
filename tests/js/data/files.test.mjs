// Text and CSV files as datasets, read in chunks of any size.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import * as theirs from '@tensorflow/tfjs';
import * as tf from '../../../dist/index.js';

await tf.ready();

const {FileDataSource, TextLineDataset, CSVDataset, URLDataSource} = tf.data;
const source = (text, options) => new FileDataSource(new TextEncoder().encode(text), options);
const csv = (text, config) => new CSVDataset(source(text), config);

const folder = mkdtempSync(path.join(tmpdir(), 'gossamer-'));
after(() => rmSync(folder, {recursive: true}));

test('lines: ends of all kinds, characters across chunks, no byte order mark', async () => {
  const text = '\ufefffirst\r\nsecond – ünï\n\nlast';
  for (const chunkSize of [1, 3, 1000]) {
    assert.deepEqual(await new TextLineDataset(source(text, {chunkSize})).toArray(), ['first', 'second – ünï', '', 'last']);
  }
  assert.deepEqual(await new TextLineDataset(source('a\nb\n', {offset: 2})).toArray(), ['b']);
  assert.deepEqual(await new TextLineDataset(new FileDataSource(new Blob(['x\ny']), {chunkSize: 1})).toArray(), ['x', 'y']);
  await assert.rejects(new FileDataSource({}).iterator(), /only supports File, Blob and Uint8Array/);
});

test('csv: fields', async () => {
  const rows = [
    ['a,b\n1,x', {}, [{a: 1, b: 'x'}]],
    ['1,x', {hasHeader: false, columnNames: ['p', 'q']}, [{p: 1, q: 'x'}]],
    ['a,b\n1,2', {columnNames: ['p', 'q']}, [{p: 1, q: 2}]],
    ['a;b\n1;2', {delimiter: ';'}, [{a: 1, b: 2}]],
    ['a   b\n  1 2', {delimWhitespace: true}, [{a: 1, b: 2}]],
    ['a,b\n"1,5","say ""hi"" now"', {}, [{a: '1,5', b: 'say ""hi"" now'}]],
    ['a,b\n,2', {}, [{a: undefined, b: 2}]],
    ['a,b\n1,', {columnConfigs: {b: {default: 7}}}, [{a: 1, b: 7}]],
    ['a,b\n1.7,TRUE\n2,no', {columnConfigs: {a: {dtype: 'int32'}, b: {dtype: 'bool'}}}, [{a: 1, b: 1}, {a: 2, b: 0}]],
    ['a,b,c\n1,2,3', {columnConfigs: {c: {isLabel: true}}}, [{xs: {a: 1, b: 2}, ys: {c: 3}}]],
    ['a,b,c\n1,2,3', {columnConfigs: {b: {}}, configuredColumnsOnly: true}, [{b: 2}]],
  ];
  for (const [text, config, elements] of rows) {
    assert.deepEqual(await csv(text, config).toArray(), elements, text);
    const bytes = new theirs.data.FileDataSource(new TextEncoder().encode(text));
    const reference = await new theirs.data.CSVDataset(bytes, config).toArray();
    assert.deepEqual(reference, elements, `TensorFlow.js: ${text}`);
  }
});

test('csv: columns', async () => {
  assert.deepEqual(await csv('a,b\n1,2').columnNames(), ['a', 'b']);
  assert.deepEqual(await csv('a,b\n1,2', {columnConfigs: {b: {}}, configuredColumnsOnly: true}).columnNames(), ['b']);
});

test('csv: what is wrong is told', async () => {
  const cases = [
    ['a,a\n1,2', {}, /Duplicate column names found: a/],
    ['a,b\n1', {}, /Invalid row in csv file. Should have 2 elements in a row, but got 1/],
    ['a,b\n1,', {columnConfigs: {b: {required: true}}}, /Required column b is empty in this line: 1,/],
    ['a,b\n1,2', {columnConfigs: {z: {}}}, /The key "z" .* column names \(a,b\)/],
    ['a,b\n1,2', {columnNames: ['p']}, /length of provided columnNames \(1\) .* header line read from file \(2\)/],
    ['1,2', {hasHeader: false}, /Column names must be provided/],
    ['', {}, /No data was found/],
  ];
  for (const [text, config, message] of cases) await assert.rejects(csv(text, config).toArray(), message);
  assert.throws(() => csv('a', {delimWhitespace: true, delimiter: ';'}), /Delimiter should not be provided/);
});

test('csv: from addresses, requests and local files', async () => {
  const text = 'x,y\n1,2\n3,4\n';
  const server = createServer({keepAliveTimeout: 0}, ({url, headers}, response) => {
    if (url !== '/numbers.csv') return response.writeHead(404, 'Not here').end();
    response.end(headers['x-more'] ? `${text}5,6\n` : text);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  try {
    const url = `http://localhost:${server.address().port}/numbers.csv`;
    assert.deepEqual(await tf.data.csv(url).toArray(), [{x: 1, y: 2}, {x: 3, y: 4}]);
    assert.equal((await tf.data.csv(new Request(url, {headers: {'x-more': '1'}})).toArray()).length, 3);
    await assert.rejects(tf.data.csv(`${url}.gone`).toArray(), /numbers\.csv\.gone: HTTP 404 Not here/);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const file = path.join(folder, 'some numbers.csv');
  writeFileSync(file, text);
  assert.deepEqual(await tf.data.csv(`file://${file}`).toArray(), [{x: 1, y: 2}, {x: 3, y: 4}]);
  assert.deepEqual(await tf.data.csv(pathToFileURL(file).href).toArray(), [{x: 1, y: 2}, {x: 3, y: 4}]);
  assert.equal((await new TextLineDataset(new URLDataSource(`file://${file}`)).toArray()).length, 3);
});

test('csv: batches for training', async () => {
  const dataset = csv('a,b,y\n1,2,0\n3,4,1\n5,6,0', {columnConfigs: {y: {isLabel: true}}})
    .map(({xs, ys}) => ({xs: Object.values(xs), ys: Object.values(ys)})).batch(2);
  const [first, second] = await dataset.toArray();
  assert.deepEqual(first.xs.arraySync(), [[1, 2], [3, 4]]);
  assert.deepEqual(second.ys.arraySync(), [[0]]);
});

test('cameras and microphones are for pages', async () => {
  await assert.rejects(tf.data.webcam(), /only supported in browser environment/);
  await assert.rejects(tf.data.microphone(), /only supported in browser environment/);
});
