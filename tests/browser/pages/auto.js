// Where a model runs when nobody says where. The address says what GPU there is: `gpu=NAME` gives the software renderer
// the name of a real one, `without=API` takes an API away, `wrong=draws` lets it forget to draw, `wrong=nan` gives NaN, `lose`
// takes it away in between.
import * as tf from '/dist/index.js';

const parameters = new URLSearchParams(location.search), name = parameters.get('gpu');
let asked = 0, wrong, lose;

const {getContext} = OffscreenCanvas.prototype;
OffscreenCanvas.prototype.getContext = function (kind, ...args) {
  if (kind !== 'webgl2') return getContext.call(this, kind, ...args);
  asked++;
  const context = parameters.get('without')?.includes('webgl') ? null : getContext.call(this, kind, ...args);
  lose = () => context.getExtension('WEBGL_lose_context').loseContext();
  return context;
};
const {getParameter, drawArrays, getBufferSubData} = WebGL2RenderingContext.prototype;
WebGL2RenderingContext.prototype.getParameter = function (parameter) {
  return name && [this.RENDERER, 0x9246].includes(parameter) ? name : getParameter.call(this, parameter);
};
WebGL2RenderingContext.prototype.drawArrays = function (...args) {
  if (wrong !== 'draws') drawArrays.apply(this, args);
};
WebGL2RenderingContext.prototype.getBufferSubData = function (target, offset, out, ...more) {
  getBufferSubData.call(this, target, offset, out, ...more);
  if (wrong === 'nan') out.fill(NaN);
};
if (globalThis.GPUAdapter) {
  const {requestAdapter} = navigator.gpu;
  navigator.gpu.requestAdapter = (options) => {
    asked++;
    return parameters.get('without')?.includes('webgpu') ? Promise.resolve(null) : requestAdapter.call(navigator.gpu, options);
  };
  if (name) Object.defineProperty(GPUAdapter.prototype, 'info', {get: () => ({vendor: name, architecture: '', device: '', description: '', isFallbackAdapter: false})});
}

const warnings = [];
const {warn} = console;
console.warn = (text) => {
  warnings.push(String(text));
  warn(text);
};

// Large enough for clocks that count tenths of a millisecond to see it on a processor.
function network() {
  const conv = (seed, more) => tf.layers.conv2d({filters: 32, kernelSize: 3, padding: 'same', activation: 'relu', kernelInitializer: tf.initializers.glorotUniform({seed}), ...more});
  return tf.sequential({layers: [conv(1, {inputShape: [32, 32, 3]}), conv(2), tf.layers.globalAveragePooling2d({}), tf.layers.dense({units: 4, kernelInitializer: tf.initializers.glorotUniform({seed: 3})})]});
}

async function run() {
  await tf.ready();
  const model = network(), x = tf.randomUniform([1, 32, 32, 3], 0, 1, 'float32', 7), before = tf.memory().numTensors;
  const values = async () => {
    const y = model.predict(x), result = await y.data();
    y.dispose();
    return result;
  };
  const unasked = {...model.backend};
  const wanted = await values(), seen = new Set();
  let worst = 0;
  const runs = async (count) => {
    for (let i = 0; i < count; i++) {
      const got = await values();
      for (let k = 0; k < 4; k++) worst = Math.max(worst, Math.abs(got[k] - wanted[k]));
      seen.add(model.backend.name);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const settled = async () => {
    const end = performance.now() + 60_000;
    while (performance.now() < end && /not known yet/.test(model.backend.why)) await runs(1);
  };
  await runs(4);
  wrong = parameters.get('wrong');
  await settled();
  await runs(4);
  const lost = [];
  for (let i = 0; i < Number(parameters.get('lose')); i++) {
    lose();
    await new Promise((resolve) => setTimeout(resolve, 50));
    lost.push(model.backend.name);
    await runs(4);
    await settled();
    lost.push(model.backend.name);
  }
  const chosen = {...model.backend}, left = tf.memory().numTensors - before;
  await tf.setBackend('cpu');
  const byProgram = model.backend.name;
  await tf.setBackend('auto');
  return {unasked, chosen, worst, seen: [...seen], lost, left, asked, warnings, byProgram, again: model.backend.name, ops: tf.getBackend(), stored: Object.keys(localStorage)};
}

globalThis.result = run();
