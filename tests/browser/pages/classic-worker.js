importScripts('../../../dist/gossamer.min.js');
// A classic worker's bundle knows no address of its own, so it is told where the wasm files lie.
tf.setWasmPaths(new URL('../../../dist/', location.href).href);
import('./check.js').then(({ check }) => check(tf)).catch((error) => ({ error: error.message })).then((result) => postMessage(result));
