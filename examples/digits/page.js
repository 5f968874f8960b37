// Trains the reader of digits in the page, with a live loss curve, and reads what is drawn.
import * as tf from '../../dist/index.js';
import { Curve } from './curve.js';
import { batchSize, centreDigit, digitPath, epochs, makeReader, perDigit, readDigits, side, splitDigits, testShare } from './digits.js';
import { Sheet } from './sheet.js';
import { fail, tell } from '../status.js';

const [train, clear, unseen, answer, chances, hint] =
  ['train', 'clear', 'unseen', 'answer', 'chances', 'hint'].map((id) => document.getElementById(id));
const curve = new Curve(document.getElementById('curve'));
const sheet = new Sheet(document.getElementById('sheet'), () => readSheet());
clear.onclick = () => sheet.wipe();

let reader, trainSet, testSet;
await start().catch(fail);

async function start() {
  await tf.ready();
  const digits = await readDigits(loadDigit, perDigit, (share) => tell(`loading digits: ${Math.round(100 * share)} %`, share));
  [trainSet, testSet] = splitDigits(tf, digits, testShare);
  reader = makeReader(tf);
  train.onclick = () => (train.textContent === 'Stop' ? stop() : trainReader().catch(fail));
  unseen.onclick = () => showUnseen().catch(fail);
  train.disabled = unseen.disabled = false;
  tell(`${trainSet.xs.shape[0]} digits to learn from are here`, 0);
}

async function loadDigit(digit) {
  const response = await fetch(digitPath(digit));
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  return response.json();
}

// --- training --------------------------------------------------------------------------------------------------------

async function trainReader() {
  train.textContent = 'Stop';
  const batches = epochs * Math.ceil(trainSet.xs.shape[0] / batchSize), begin = performance.now();
  let done = 0;
  await reader.fit(trainSet.xs, trainSet.ys, {
    batchSize, epochs, shuffle: true,
    callbacks: {
      onBatchEnd: async (_, { loss, acc }) => {
        curve.add(loss, acc);
        tell(`batch ${++done} of ${batches}: loss ${loss.toFixed(3)}`, done / batches);
        await tf.nextFrame();
      },
    },
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  tell(`trained in ${seconds} s: ${(100 * await testAccuracy()).toFixed(1)} % of ${testSet.xs.shape[0]} unseen digits are read right`, 1);
  train.textContent = 'Train further';
  await readSheet();
}

function stop() {
  reader.stopTraining = true;
}

async function testAccuracy() {
  const results = reader.evaluate(testSet.xs, testSet.ys, { batchSize });
  const [share] = await results[1].data();
  tf.dispose(results);
  return share;
}

// --- reading ---------------------------------------------------------------------------------------------------------

async function readSheet() {
  const digit = centreDigit(sheet.ink, sheet.size);
  if (!digit || curve.length === 0) return show([]);
  const scores = tf.tidy(() => reader.predict(tf.tensor4d(digit, [1, side, side, 1])));
  show([...await scores.data()]);
  scores.dispose();
}

function show(scores) {
  const best = scores.indexOf(Math.max(...scores));
  answer.textContent = scores.length ? String(best) : '';
  hint.hidden = scores.length > 0;
  chances.innerHTML = scores.map((score, digit) => `
    <dt${digit === best ? ' class="best"' : ''}>${digit}</dt>
    <dd><meter value="${score}" aria-label="Probability of ${digit}"></meter></dd>
    <dd>${Math.round(100 * score)} %</dd>`).join('');
}

async function showUnseen() {
  const i = Math.floor(Math.random() * testSet.xs.shape[0]);
  const picture = tf.tidy(() => testSet.xs.slice(i, 1));
  sheet.show(await picture.data(), side);
  picture.dispose();
}
