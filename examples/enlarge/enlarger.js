// Doubles pictures with a residual dense network, a TensorFlow.js layers model. The same code runs in Node and in the page.

/** Where scripts/serve.mjs serves the model. */
export const modelPath = '/node_modules/@upscalerjs/default-model/models/model.json';

/**
 * Loads the model; `enlarge(image)` takes whatever tf.browser.fromPixels takes and gives a tensor [2 height, 2 width, 3] of
 * values from 0 to 1.
 */
export async function loadEnlarger(tf, url, onProgress = () => {}) {
  const model = await tf.loadLayersModel(url, { onProgress });
  return {
    enlarge: (image) => tf.tidy(() => {
      const pixels = tf.browser.fromPixels(image).toFloat().expandDims();
      return model.predict(pixels).squeeze([0]).div(255).clipByValue(0, 1);
    }),
    /** {name, why}: the backend that runs it now. */
    get backend() { return model.backend; },
    dispose: () => model.dispose(),
  };
}
