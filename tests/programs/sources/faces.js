// @vladmandic/face-api's nets on a picture that is made up: what they say of it is not sensible, but always the same.
import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import * as faceapi from '@vladmandic/face-api/dist/face-api.esm-nobundle.js';

const folder = 'node_modules/@vladmandic/face-api/model';

function load(net, name) {
  const [{ weights, paths }] = JSON.parse(readFileSync(`${folder}/${name}_model-weights_manifest.json`, 'utf8'));
  const { buffer, byteOffset, byteLength } = readFileSync(`${folder}/${paths[0]}`);
  net.loadFromWeightMap(tf.io.decodeWeights(buffer.slice(byteOffset, byteOffset + byteLength), weights));
}

// Waves of colour, from 0 to 255.
const picture = (size) => tf.tidy(() => {
  const x = tf.linspace(0, 6, size).expandDims(0).tile([size, 1]);
  const wave = (a, b) => x.mul(a).add(x.transpose().mul(b)).sin().add(1).mul(127);
  return tf.stack([wave(1, 2), wave(2, 1), wave(3, -1)], 2);
});

export async function run() {
  await tf.ready();
  const { tinyFaceDetector, faceExpressionNet, faceLandmark68TinyNet, ageGenderNet } = faceapi.nets;
  load(tinyFaceDetector, 'tiny_face_detector');
  load(faceExpressionNet, 'face_expression');
  load(faceLandmark68TinyNet, 'face_landmark_68_tiny');
  load(ageGenderNet, 'age_gender');
  const image = picture(112);
  const detections = await tinyFaceDetector.locateFaces(image, { inputSize: 128, scoreThreshold: 0.01 });
  const expressions = await faceExpressionNet.predictExpressions(image);
  const landmarks = await faceLandmark68TinyNet.detectLandmarks(image);
  const { age, gender, genderProbability } = await ageGenderNet.predictAgeAndGender(image);
  return {
    gender,
    numbers: {
      detections: detections.flatMap(({ score, box }) => [score, box.x, box.y, box.width, box.height]),
      expressions: Object.values(expressions).filter((value) => typeof value === 'number'),
      landmarks: landmarks.positions.flatMap(({ x, y }) => [x, y]),
      ages: [age, genderProbability],
    },
  };
}
