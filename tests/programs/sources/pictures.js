// Pictures that are made up, always the same.
import * as tf from '@tensorflow/tfjs';

/** Waves of colour from 0 to 255, [size, size, 3]; `kind` turns them. */
export const picture = (size, kind = 0) => tf.tidy(() => {
  const x = tf.linspace(0, 6, size).expandDims(0).tile([size, 1]);
  const wave = (a, b) => x.mul(a + kind).add(x.transpose().mul(b - kind)).sin().add(1).mul(127);
  return tf.stack([wave(1, 2), wave(2, 1), wave(3, -1)], 2);
});
