// Leaves how far results on the backend that the address names are from those on «cpu».
import * as tf from '/dist/index.js';
import { compareWithCpu } from './gpu_compare.js';
import { takeFloatsAway } from './halves.js';

const parameters = new URLSearchParams(location.search), backend = parameters.get('backend');
if (parameters.has('halves')) takeFloatsAway();
globalThis.result = compareWithCpu(tf, backend, { only: parameters.get('only') ?? '', tolerance: parameters.has('halves') ? 1e-2 : 5e-4 });
