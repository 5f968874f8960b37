// Collects examples from the camera while a button is held, trains on them, then names what the camera sees.
import * as tf from '../../dist/index.js';
import { loadTeacher, modelPath } from './teacher.js';

const [camera, train, status, answer, video] = ['camera', 'train', 'status', 'answer', 'video'].map((id) => document.getElementById(id));
const classButtons = [...document.querySelectorAll('.class')];

await tf.ready();
const teacher = await loadTeacher(tf, modelPath, (share) => { status.textContent = `loading the model: ${Math.round(100 * share)} %`; });
status.textContent = 'start the camera';
camera.disabled = false;

camera.onclick = async () => {
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
  } catch (error) {
    status.textContent = `no camera: ${error.message}`;
    return;
  }
  await video.play();
  camera.disabled = true;
  for (const button of classButtons) button.disabled = false;
  status.textContent = 'hold a button to collect examples';
};

let held;       // the button under the finger
let collecting = false;
for (const button of classButtons) {
  button.onpointerdown = () => {
    held = button;
    if (!collecting) collect();
  };
}
addEventListener('pointerup', () => { held = undefined; });

async function collect() {
  collecting = true;
  while (held) {
    const picture = await createImageBitmap(video);
    if (held) teacher.addExample(picture, held.textContent);
    picture.close();
    showCounts();
    await tf.nextFrame();
  }
  collecting = false;
}

function showCounts() {
  const counts = Object.entries(teacher.counts);
  status.textContent = counts.map(([label, count]) => `${label}: ${count}`).join(', ');
  train.disabled = counts.length < 2;
}

train.onclick = async () => {
  train.disabled = true;
  await teacher.train({
    onEpoch: async (epoch, loss) => {
      status.textContent = `epoch ${epoch + 1}: loss ${loss.toFixed(4)}`;
      await tf.nextFrame();
    },
  });
  train.disabled = false;
  status.textContent = 'trained';
  watch();
};

let watching = false;
async function watch() {
  if (watching) return;
  watching = true;
  for (;;) {
    if (!train.disabled && !held) {
      const start = performance.now();
      const picture = await createImageBitmap(video);
      const [best] = await teacher.classify(picture);
      picture.close();
      answer.textContent = `${best.label}: ${Math.round(100 * best.score)} % (${Math.round(performance.now() - start)} ms)`;
    }
    await tf.nextFrame();
  }
}
