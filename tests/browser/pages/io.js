// Keeps models in the browser's storage, with Gossamer and with TensorFlow.js, and leaves what came out of it.
import { io as ours } from '../../../dist/index.js';

const theirs = globalThis.tf.io;

// Made anew each time, since TensorFlow.js changes what it saves.
const artifacts = () => ({
  modelTopology: { class_name: 'é' },
  format: 'layers-model', generatedBy: 'test', convertedBy: null,
  weightSpecs: [{ name: 'x', shape: [3], dtype: 'bool' }],
  weightData: new Uint8Array([1, 2, 250]).buffer,
  userDefinedMetadata: { note: 'kept' },
  trainingConfig: { loss: 'mse', optimizer_config: {} },
});
const plain = ({ weightData, ...rest }) => ({ ...rest, weightData: [...new Uint8Array(weightData)] });
const save = (io, url, model = artifacts()) => io.getSaveHandlers(url)[0].save(model);
const load = async (io, url) => plain(await io.getLoadHandlers(url)[0].load());
const list = async (io) => Object.keys(await io.listModels()).sort();
const messageOf = (promise) => promise.then(() => 'no error', (error) => error.message);

const pairs = [['ours', ours, ours], ['theirs, read by us', theirs, ours], ['ours, read by them', ours, theirs]];

async function roundTrips(scheme) {
  const result = {};
  for (const [name, writer, reader] of pairs) {
    const url = `${scheme}://dir/${name}`;
    await save(writer, url);
    result[name] = await load(reader, url);
    const { weightDataBytes } = (await reader.listModels())[url];
    const removed = await reader.removeModel(url);
    result[`${name}: sizes`] = [weightDataBytes, removed.weightDataBytes];
  }
  result.left = await list(ours);
  result.missing = await messageOf(load(ours, `${scheme}://gone`));
  result.removedTwice = await messageOf(ours.removeModel(`${scheme}://gone`));
  result.unnamed = await messageOf((async () => save(ours, `${scheme}://`))());
  return result;
}

async function management() {
  await save(ours, 'localstorage://a');
  await ours.copyModel('localstorage://a', 'indexeddb://b');
  const copied = await list(ours);
  await ours.moveModel('indexeddb://b', 'localstorage://c');
  const moved = await list(ours);
  const contents = await load(ours, 'localstorage://c');
  for (const url of moved) await ours.removeModel(url);
  return { copied, moved, contents, toNowhere: await messageOf(ours.copyModel('localstorage://a', 'nowhere')) };
}

async function overflow() {
  const weightData = new ArrayBuffer(20_000_000);
  const message = await messageOf(save(ours, 'localstorage://large', { ...artifacts(), weightData }));
  return { message, left: Object.keys(localStorage) };
}

function inWorker() {
  const worker = new Worker(new URL('io-worker.js', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}

globalThis.result = (async () => ({
  indexeddb: await roundTrips('indexeddb'),
  localstorage: await roundTrips('localstorage'),
  management: await management(),
  overflow: await overflow(),
  worker: await inWorker(),
  expected: plain(artifacts()),
}))();
globalThis.download = () => save(ours, 'downloads://my-model');
