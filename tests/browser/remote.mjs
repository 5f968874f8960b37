// The API in a page of Chromium, as a module for Node: as much of it as a program needs that loads a model, runs it and
// reads the results. ../shared/models/run.mjs takes it for an implementation, and so judges models on a GPU. With the
// environment variable GOSSAMER_F16 the GPU keeps weights as halves.
import { serve } from '../../scripts/serve.mjs';
import { gpuFlags, openBrowser } from './harness.mjs';
import { flagsOfHalves } from './pages/halves.js';

const server = await serve();
const browser = await openBrowser(gpuFlags);
const tab = await browser.newPage();
await tab.goto(`${server.url}/tests/browser/pages/remote.html`, { timeout: 0 }); // whoever imports this has a timeout

let numTensors = 0;

// Calls a function of pages/remote.js. What is asked for first is done first.
async function ask(name, ...args) {
  const answer = await tab.evaluate(([called, given]) => globalThis.remote.call(called, given), [name, args]);
  ({ numTensors } = answer);
  return answer.result;
}

class RemoteTensor {
  constructor({ id, shape, dtype }) { Object.assign(this, { id, shape, dtype }); }
  data() { return ask('data', this.id); }
  dispose() {
    numTensors--; // until the page says it
    void ask('dispose', this.id);
  }
}

const numbers = (inputs) => (inputs instanceof RemoteTensor ? inputs.id : Object.entries(inputs).map(([name, { id }]) => [name, id]));
const tensors = ({ single, list, named }) =>
  single ? new RemoteTensor(single) : list?.map((x) => new RemoteTensor(x)) ?? Object.fromEntries(named.map(([name, x]) => [name, new RemoteTensor(x)]));

async function load(loader, handler) {
  const { weightData, ...artifacts } = await handler.load();
  const { id, ...names } = await ask('load', loader, artifacts, new Uint8Array(weightData));
  const run = (method) => async (inputs) => tensors(await ask('run', id, method, numbers(inputs)));
  return { ...names, predict: run('predict'), executeAsync: run('executeAsync') };
}

export const ready = () => ask('ready');
export const setBackend = (name) => ask('setBackend', name, process.env.GOSSAMER_F16 ? flagsOfHalves[name] : undefined);
export const memory = () => ({ numTensors });
export const loadGraphModel = (handler) => load('loadGraphModel', handler);
export const loadLayersModel = (handler) => load('loadLayersModel', handler);

// What is known without asking is there at once; the page makes it meanwhile.
let made = 0;
export function tensor(values, shape, dtype) {
  const id = `input ${made++}`;
  void ask('tensor', id, values, shape, dtype);
  return new RemoteTensor({ id, shape, dtype });
}

// The page registers its own layers.
export const layers = { Layer: class {} };
export const serialization = { registerClass() {} };
