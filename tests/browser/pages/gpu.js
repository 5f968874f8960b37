// Leaves how far results on the backend that the address names are from those on «cpu».
import * as tf from '/dist/index.js';
import { compareWithCpu } from './gpu_compare.js';

const parameters = new URLSearchParams(location.search);
if (parameters.has('half')) tf.env().set('WEBGL_FORCE_F16_TEXTURES', true);
globalThis.result = compareWithCpu(tf, parameters.get('backend'), { only: parameters.get('only') ?? '' });
