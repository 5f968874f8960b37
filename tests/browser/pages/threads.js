// What kernels of every kind of unit give, with ?threads=N. Other parameters: ?lose kills the workers in between;
// ?without=files, or ?without=workers, has them not start.
const parameters = new URLSearchParams(location.search);
const workers = [], warnings = [];

const { Worker } = globalThis;
globalThis.Worker = class extends Worker {
  constructor(url) {
    const unwanted = { files: !String(url).startsWith('blob:'), workers: true }[parameters.get('without')];
    if (unwanted) throw new Error('no workers today');
    super(url);
    workers.push(this);
  }
};
console.warn = (text) => warnings.push(text);

const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

async function compute(tf) {
  const uniform = (...shape) => tf.randomUniform(shape, -1, 1, 'float32', 7);
  const results = tf.tidy(() => ({
    product: tf.matMul(uniform(200, 300), uniform(300, 250)),
    convolution: tf.conv2d(uniform(1, 40, 40, 16), uniform(3, 3, 16, 24), 1, 'same'),
    depthwise: tf.depthwiseConv2d(uniform(1, 40, 40, 64), uniform(3, 3, 64, 1), 1, 'same'),
    function: tf.tanh(uniform(100003)),
    softmax: tf.softmax(uniform(300, 301)),
  }));
  const hashes = {};
  for (const [name, t] of Object.entries(results)) {
    hashes[name] = [...new Uint32Array(await crypto.subtle.digest('SHA-256', await t.data()))].join(' ');
  }
  tf.dispose(results);
  return hashes;
}

async function run() {
  const tf = globalThis.tf ?? await import('../../../dist/index.js');
  if (parameters.has('threads')) tf.setThreadsCount(Number(parameters.get('threads')));
  await tf.ready();
  const first = await compute(tf);
  await settled();
  if (parameters.has('lose')) for (const worker of workers) worker.terminate();
  const values = await compute(tf);
  await settled();
  return { first, values, count: tf.getThreadsCount(), workers: workers.length, warnings };
}

globalThis.result = run().catch((error) => ({ error: error.stack }));
