// What TensorFlow.js version the API is that of; programs look at these.

const api = '4.22.0';

/** Versions by TensorFlow.js package. */
export const version = {
  tfjs: api, 'tfjs-core': api, 'tfjs-layers': api, 'tfjs-converter': api, 'tfjs-data': api, 'tfjs-backend-cpu': api, 'tfjs-backend-webgl': api,
};
export const version_core = api;
export const version_layers = api;
export const version_converter = api;
export const version_cpu = api;
export const version_webgl = api;
export const version_data = api;
