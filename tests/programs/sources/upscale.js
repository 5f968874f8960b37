// upscaler with its default model, a residual dense network whose layers it registers itself: a picture of twice the size,
// in one piece and in patches.
import * as tf from '@tensorflow/tfjs';
import defaultModel from '@upscalerjs/default-model';
import Upscaler from 'upscaler';
import { picture } from './pictures.js';

export async function run({ url }) {
  await tf.ready();
  const path = `${url}/node_modules/@upscalerjs/default-model/models/model.json`;
  const upscaler = new Upscaler({ model: { ...defaultModel, path }, warmupSizes: [8] });
  const progress = [];
  const whole = await upscaler.upscale(picture(20), { output: 'tensor' });
  const patched = await upscaler.upscale(picture(20), {
    output: 'tensor', patchSize: 12, padding: 2, progress: (share) => progress.push(share),
  });
  const result = { shape: whole.shape, progress, numbers: { whole: [...whole.dataSync()], patched: [...patched.dataSync()] } };
  await upscaler.dispose();
  return result;
}
