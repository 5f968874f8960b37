// @vladmandic/face-api's nets on a picture that is made up: what they say of it is not sensible, but always the same.
import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import * as faceapi from '@vladmandic/face-api/dist/face-api.esm-nobundle.js';
import { picture } from './pictures.js';

const folder = 'node_modules/@vladmandic/face-api/model';

function load(net, name) {
  const [{ weights, paths }] = JSON.parse(readFileSync(`${folder}/${name}_model-weights_manifest.json`, 'utf8'));
  const { buffer, byteOffset, byteLength } = readFileSync(`${folder}/${paths[0]}`);
  net.loadFromWeightMap(tf.io.decodeWeights(buffer.slice(byteOffset, byteOffset + byteLength), weights));
}

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
