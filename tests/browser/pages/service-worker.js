import * as tf from '../../../dist/index.js';
import { check } from './check.js';
addEventListener('message', (event) => {
  event.waitUntil(check(tf).catch((error) => ({ error: error.message })).then((result) => event.ports[0].postMessage(result)));
});
