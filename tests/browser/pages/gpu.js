// Leaves how far results on the backend that the address names are from those on «cpu».
import * as tf from '/dist/index.js';
import { compareWithCpu } from './gpu_compare.js';
import { flagsOfHalves } from './halves.js';

const parameters = new URLSearchParams(location.search), backend = parameters.get('backend');
if (parameters.has('half')) tf.env().set(flagsOfHalves[backend], true);
globalThis.result = compareWithCpu(tf, backend, { only: parameters.get('only') ?? '', tolerance: parameters.has('half') ? 1e-2 : 5e-4 });
