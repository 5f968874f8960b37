// Trains the reader of digits in the page, with a live loss curve, and reads what is drawn.
import * as tf from '../../dist/index.js';
import uPlot from '/node_modules/uplot/dist/uPlot.esm.js';
import { centreDigit, digitPath, makeReader, readDigits, side, splitDigits } from './digits.js';

const perDigit = 600, batchSize = 64, epochs = 3;
const [train, clear, status, curve, sheet, answer, chances] =
  ['train', 'clear', 'status', 'curve', 'sheet', 'answer', 'chances'].map((id) => document.getElementById(id));

// --- training --------------------------------------------------------------------------------------------------------

const plot = new uPlot({
  width: 420, height: 280,
  scales: { x: { time: false }, loss: { range: [0, 2.5] }, accuracy: { range: [0, 1] } },
  series: [
    { label: 'batch' },
    { label: 'loss', scale: 'loss', stroke: '#c33', value: (_, v) => v?.toFixed(3) },
    { label: 'accuracy', scale: 'accuracy', stroke: '#36c', value: (_, v) => v?.toFixed(3) },
  ],
  axes: [{ label: 'batch' }, { scale: 'loss', label: 'loss' }, { scale: 'accuracy', label: 'accuracy', side: 1, grid: { show: false } }],
}, [[], [], []], curve);

const history = [[], [], []];
function addPoint({ loss, acc }) {
  history[0].push(history[0].length);
  history[1].push(loss);
  history[2].push(acc);
  plot.setData(history);
}

async function trainReader() {
  train.disabled = true;
  const start = performance.now();
  await reader.fit(trainSet.xs, trainSet.ys, {
    batchSize, epochs, shuffle: true,
    callbacks: {
      onBatchEnd: async (batch, logs) => {
        addPoint(logs);
        status.textContent = `batch ${history[0].length} of ${epochs * Math.ceil(trainSet.xs.shape[0] / batchSize)}: loss ${logs.loss.toFixed(3)}`;
        await tf.nextFrame();
      },
    },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const [, accuracy] = reader.evaluate(testSet.xs, testSet.ys, { batchSize });
  status.textContent = `trained in ${seconds} s on ${tf.getBackend()}: ${(100 * (await accuracy.data())[0]).toFixed(1)} % of ${testSet.xs.shape[0]} unseen digits are read right`;
  train.disabled = false;
  train.textContent = 'Train further';
  await readSheet();
}

// --- drawing ---------------------------------------------------------------------------------------------------------

const pen = sheet.getContext('2d', { willReadFrequently: true });
Object.assign(pen, { lineWidth: 20, lineCap: 'round', lineJoin: 'round' });

function wipe() {
  pen.clearRect(0, 0, sheet.width, sheet.height);
  show(undefined);
}

sheet.onpointerdown = (event) => {
  sheet.setPointerCapture(event.pointerId);
  pen.beginPath();
  pen.moveTo(event.offsetX, event.offsetY);
};
sheet.onpointermove = (event) => {
  if (!event.buttons) return;
  pen.lineTo(event.offsetX, event.offsetY);
  pen.stroke();
};
sheet.onpointerup = () => readSheet();

async function readSheet() {
  const { data } = pen.getImageData(0, 0, sheet.width, sheet.height);
  const ink = Float32Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 3] / 255);
  const digit = centreDigit(ink, sheet.width);
  if (!digit || history[0].length === 0) return;
  const scores = tf.tidy(() => reader.predict(tf.tensor4d(digit, [1, side, side, 1])));
  show(await scores.data());
  scores.dispose();
}

function show(scores) {
  answer.textContent = scores ? String(scores.indexOf(Math.max(...scores))) : '';
  chances.innerHTML = [...(scores ?? [])].map((score, digit) => `<dt>${digit}</dt><dd><meter value="${score}"></meter></dd>`).join('');
}

// --- start -----------------------------------------------------------------------------------------------------------

await tf.ready();
const load = async (digit) => (await fetch(digitPath(digit))).json();
const digits = await readDigits(load, perDigit, (share) => { status.textContent = `loading digits: ${Math.round(100 * share)} %`; });
const [trainSet, testSet] = splitDigits(tf, digits, 0.15);
const reader = makeReader(tf);
train.onclick = trainReader;
clear.onclick = wipe;
train.disabled = false;
status.textContent = `${trainSet.xs.shape[0]} digits to learn from are here`;
