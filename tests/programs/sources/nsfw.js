// nsfwjs with the two MobileNets that it carries, one a layers model and one a graph model: what they say of a picture that is
// made up, and what an inner layer sees.
import * as tf from '@tensorflow/tfjs';
import { load } from 'nsfwjs/core';
import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2';
import { MobileNetV2MidModel } from 'nsfwjs/models/mobilenet_v2_mid';
import { picture } from './pictures.js';

const scores = (classes) => classes.map(({ className, probability }) => [className, probability]).sort();

export async function run() {
  await tf.ready();
  const image = picture(160), numbers = {}, classes = {};
  for (const [name, definition, options] of [['MobileNetV2', MobileNetV2Model, {}], ['MobileNetV2Mid', MobileNetV2MidModel, { type: 'graph' }]]) {
    const net = await load(name, { ...options, modelDefinitions: [definition] });
    const found = scores(await net.classify(image));
    classes[name] = found.map(([className]) => className);
    numbers[name] = found.map(([, probability]) => probability);
    if (name === 'MobileNetV2') numbers.inner = [...net.infer(image, 'block_1_expand_relu').sum([1, 2]).dataSync()];
    else net.dispose();
  }
  return { classes, numbers };
}
