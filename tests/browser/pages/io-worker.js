// Keeps a model from a worker: tells which handlers there are, what came back, and why a download fails.
import { io } from '../../../dist/index.js';

const urls = ['indexeddb://w', 'localstorage://w', 'downloads://w'];
const handlers = urls.map((url) => io.getSaveHandlers(url).length);
await io.getSaveHandlers(urls[0])[0].save({ modelTopology: { in: 'worker' } });
const { modelTopology } = await io.getLoadHandlers(urls[0])[0].load();
await io.removeModel(urls[0]);
const download = await io.getSaveHandlers(urls[2])[0].save({}).catch((error) => error.message);
postMessage({ handlers, modelTopology, download });
