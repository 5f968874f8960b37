// tf.data.webcam and tf.data.microphone, with the browser's fake devices.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser, resultOf } from './harness.mjs';

const browser = await openBrowser();
after(() => browser.close());
const result = await resultOf(browser, 'media.html');

const pictures = [
  ['whole', 'a camera gives pictures as they come', [...result.whole.size, 3], 'int32'],
  ['resized', 'a camera resizes pictures', [24, 32, 3], 'float32'],
  ['cropped', 'a camera cuts out the middle', [24, 32, 3], 'float32'],
  ['hidden', 'a camera without an element', result.hidden.first.shape, 'int32'],
];
for (const [name, fact, shape, dtype] of pictures) {
  test(fact, () => {
    const { first, again, done } = result[name];
    assert.deepEqual(first, { shape, dtype, varies: true, isByte: true });
    assert.deepEqual(again, first);
    assert.deepEqual(done, [false, true], 'it ends when the camera is stopped');
  });
}

test('a microphone gives spectrograms and waveforms', () => {
  const { spectrogram, waveform, rate, done } = result.both;
  assert.deepEqual(spectrogram.shape, [4, 100, 1]);
  assert.deepEqual(waveform.shape, [4 * 256, 1]);
  assert.ok([44100, 48000].includes(rate), `${rate} samples a second`);
  assert.equal(done, true);
});

test('what is missing is told', () => {
  assert.match(result.unsized, /provide webcam video element, or resizeWidth and resizeHeight/);
  assert.match(result.wrongSize, /Invalid fftSize: .* but got 1000/);
});
