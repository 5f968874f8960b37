// Collects examples from the camera while a button is held, trains on them, then names what the camera sees.
import * as tf from '../../dist/index.js';
import { ClassCard } from './class_card.js';
import { loadTeacher, modelPath } from './teacher.js';
import { fail, tell } from '../status.js';

const epochs = 30, least = 2;   // classes
const [camera, more, train, answer, video, list] =
  ['camera', 'more', 'train', 'answer', 'video', 'classes'].map((id) => document.getElementById(id));
const cards = [];
let teacher, isTraining = false;

for (const name of ['First thing', 'Second thing']) addCard(name);
await start().catch(fail);

async function start() {
  await tf.ready();
  teacher = await loadTeacher(tf, modelPath, (share) => tell(`loading the model: ${Math.round(100 * share)} %`, share));
  camera.onclick = () => (video.srcObject ? stopCamera() : startCamera().catch(fail));
  more.onclick = () => addCard(`Thing ${cards.length + 1}`);
  train.onclick = () => trainTeacher().catch(fail);
  camera.disabled = more.disabled = false;
  tell('start the camera, or choose files', 0);
}

// --- camera ----------------------------------------------------------------------------------------------------------

async function startCamera() {
  if (!navigator.mediaDevices) throw new Error('no camera: a page may use it only over https or on localhost; choose files instead');
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } }).catch((error) => {
    throw new Error(`no camera: ${error.message}; choose files instead`);
  });
  await video.play();
  showCamera();
  tell('hold a button to record examples');
  watch().catch(fail);
}

function stopCamera() {
  for (const track of video.srcObject.getTracks()) track.stop();
  video.srcObject = null;
  answer.textContent = '';
  showCamera();
}

function showCamera() {
  camera.textContent = video.srcObject ? 'Stop' : 'Camera';
  for (const card of cards) card.canRecord = video.srcObject !== null;
}

// --- examples --------------------------------------------------------------------------------------------------------

function addCard(name) {
  cards.push(new ClassCard(list, name, {
    record: (card) => record(card).catch(fail),
    addFile: (card, file) => addFile(card, file).catch(() => fail(new Error(`${file.name} is no picture`))),
  }));
  showCamera();
}

async function record(card) {
  while (card.isHeld && video.srcObject) {
    addExample(card, await createImageBitmap(video));
    await tf.nextFrame();
  }
}

async function addFile(card, file) {
  addExample(card, await createImageBitmap(file));
}

function addExample(card, picture) {
  const label = cards.indexOf(card);   // which stays when the card is renamed
  teacher.addExample(picture, label);
  card.showCount(teacher.counts.get(label), picture);
  picture.close();
  train.disabled = isTraining || teacher.counts.size < least;
  tell([...teacher.counts].map(([label, count]) => `${cards[label].name}: ${count}`).join(', '));
}

// --- training and answers --------------------------------------------------------------------------------------------

async function trainTeacher() {
  train.disabled = isTraining = true;
  try {
    await teacher.train({
      epochs,
      onEpoch: async (epoch, loss) => {
        tell(`epoch ${epoch + 1} of ${epochs}: loss ${loss.toFixed(4)}`, (epoch + 1) / epochs);
        await tf.nextFrame();
      },
    });
  } finally {
    train.disabled = isTraining = false;
  }
  tell('trained: show it something', 1);
}

async function watch() {
  const { srcObject } = video;
  while (video.srcObject === srcObject) {
    if (teacher.isTrained && !isTraining && !cards.some((card) => card.isHeld)) await classify();
    await tf.nextFrame();
  }
}

async function classify() {
  const begin = performance.now(), picture = await createImageBitmap(video);
  const found = await teacher.classify(picture);
  picture.close();
  for (const { label, score } of found) cards[label].showScore(score);
  answer.textContent = cards[found[0].label].name;
  answer.title = `${Math.round(performance.now() - begin)} ms`;
}
