// Looks through the browser's fake camera, which shows moving shapes, and listens to its fake microphone, which beeps.
import * as tf from '../../../dist/index.js';

// Shape, dtype, whether there is anything on it, and its range, of a tensor that is freed.
function summaryOf(t) {
  const values = t.dataSync();
  const range = [Math.min(...values), Math.max(...values)];
  const summary = {shape: t.shape, dtype: t.dtype, varies: range[0] < range[1], isByte: range[0] >= 0 && range[1] <= 255};
  t.dispose();
  return summary;
}

async function camera(element, config) {
  const iterator = await tf.data.webcam(element, config);
  const first = summaryOf(await iterator.capture());
  const next = (await iterator.next()).done;
  iterator.stop();
  const {done} = await iterator.next();
  await iterator.start();
  const again = summaryOf(await iterator.capture());
  const size = element && [element.videoHeight, element.videoWidth]; // what the camera has made of the element's size
  iterator.stop();
  return {first, again, done: [next, done], size};
}

async function microphone(config) {
  const iterator = await tf.data.microphone(config);
  const {spectrogram, waveform} = await iterator.capture();
  const sounds = {spectrogram: spectrogram && summaryOf(spectrogram), waveform: waveform && summaryOf(waveform), rate: iterator.getSampleRate()};
  iterator.stop();
  return {...sounds, done: (await iterator.next()).done};
}

async function run() {
  await tf.ready();
  const video = document.querySelector('video');
  const whole = await camera(video);
  const resized = await camera(video, {resizeWidth: 32, resizeHeight: 24});
  const cropped = await camera(video, {resizeWidth: 32, resizeHeight: 24, centerCrop: true});
  const hidden = await camera(undefined, {resizeWidth: 40, resizeHeight: 30});
  const both = await microphone({fftSize: 256, numFramesPerSpectrogram: 4, columnTruncateLength: 100, includeWaveform: true});
  const unsized = await tf.data.webcam().catch((error) => error.message);
  const wrongSize = await tf.data.microphone({fftSize: 1000}).catch((error) => error.message);
  return {whole, resized, cropped, hidden, both, unsized, wrongSize};
}

globalThis.result = run();
