// Pictures, canvases, textures and buffers to and from the GPU, on the backend that the address names: what came of it beside
// what was wanted, and what the device counted.
import * as tf from '/dist/index.js';
import {flagsOfHalves} from './halves.js';

const parameters = new URLSearchParams(location.search), backend = parameters.get('backend');
if (parameters.has('half')) tf.env().set(flagsOfHalves[backend], true);
const width = 5, height = 3;
const opaque = Uint8ClampedArray.from({length: width * height * 4}, (_, i) => (i % 4 === 3 ? 255 : (i * 37) % 256));
const seeThrough = Uint8ClampedArray.from(opaque, (x, i) => (i % 4 === 3 ? (i * 11) % 256 : x));
const firstChannels = (bytes, count) => Array.from(bytes).filter((_, i) => i % 4 < count);

function canvasOf(made, bytes = opaque) {
  made.getContext('2d').putImageData(new ImageData(bytes.slice(), width, height), 0, 0);
  return made;
}
const newCanvas = (w = width, h = height) => Object.assign(document.createElement('canvas'), {width: w, height: h});

// What a canvas of any type shows.
function shownBy(canvas) {
  const pen = newCanvas(canvas.width, canvas.height).getContext('2d');
  pen.drawImage(canvas, 0, 0);
  return Array.from(pen.getImageData(0, 0, canvas.width, canvas.height).data);
}

async function valuesOf(t) {
  const values = Array.from(await t.data());
  t.dispose();
  return values;
}

const difference = (after, before) => Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));

// What `run` makes the device do, without what it gives.
async function countsOf(run) {
  const before = {...tf.backend().counts}, tensor = run(), counts = difference(tf.backend().counts, before);
  return {counts, values: await valuesOf(tensor)};
}

// --- pictures --------------------------------------------------------------------------------------------------------

async function pictures() {
  const canvas = canvasOf(newCanvas()), image = new Image(), scaled = new Image(1, 1);
  image.src = canvas.toDataURL('image/png');
  scaled.src = canvasOf(newCanvas(), opaque.map((x, i) => opaque[i % 4])).toDataURL('image/png');
  await Promise.all([image.decode(), scaled.decode()]);
  return {
    canvas, image, scaled, offscreen: canvasOf(new OffscreenCanvas(width, height)), bitmap: await createImageBitmap(canvas),
    ImageData: new ImageData(opaque.slice(), width, height), bytes: {width, height, data: new Uint8Array(seeThrough)},
  };
}

async function readPictures() {
  const facts = {};
  for (const [name, source] of Object.entries(await pictures())) {
    for (const channels of [1, 3, 4]) {
      const bytes = name === 'bytes' ? seeThrough : name === 'scaled' ? opaque.slice(0, 4) : opaque;
      const {counts, values} = await countsOf(() => tf.browser.fromPixels(source, channels));
      facts[`${name}, ${channels} channels`] = {counts, got: values, wanted: firstChannels(bytes, channels)};
    }
  }
  const later = tf.browser.fromPixelsAsync(canvasOf(newCanvas()), 4);
  facts['fromPixelsAsync'] = {got: await valuesOf(await later), wanted: Array.from(opaque)};
  return facts;
}

// What programs do with a picture first: on whole numbers, and on the same as floats.
const firstSteps = {
  resizeBilinear: (x) => tf.image.resizeBilinear(x, [4, 7]),
  resizeNearestNeighbor: (x) => tf.image.resizeNearestNeighbor(x, [4, 7]),
  cropAndResize: (x) => tf.image.cropAndResize(x.expandDims(), [[0, 0.1, 0.9, 1]], tf.tensor1d([0], 'int32'), [4, 4]),
  slice: (x) => x.slice([1, 0, 0], [2, 4, 3]),
  reverse: (x) => x.reverse(1),
  transpose: (x) => x.transpose([2, 0, 1]),
  pad: (x) => x.pad([[0, 1], [2, 0], [0, 0]], 7),
};

async function startWithPictures() {
  const canvas = canvasOf(newCanvas()), facts = {};
  for (const [name, step] of Object.entries(firstSteps)) {
    const before = {...tf.backend().counts}, got = tf.tidy(() => step(tf.browser.fromPixels(canvas)));
    const {reads} = difference(tf.backend().counts, before), wanted = tf.tidy(() => step(tf.browser.fromPixels(canvas).toFloat()));
    facts[name] = {reads, got: await valuesOf(got), wanted: await valuesOf(wanted)};
  }
  return facts;
}

// Pictures of a video are near what was filmed.
async function readVideo() {
  const canvas = newCanvas(64, 48), pen = canvas.getContext('2d'), video = document.createElement('video');
  const paint = () => { pen.fillStyle = 'rgb(200, 100, 50)'; pen.fillRect(0, 0, 64, 48); };
  paint();
  video.muted = true;
  video.srcObject = canvas.captureStream(30);
  const painting = setInterval(paint, 20);
  await video.play();
  while (!video.videoWidth || video.currentTime < 0.1) await tf.nextFrame();
  const {counts, values} = await countsOf(() => tf.browser.fromPixels(video));
  clearInterval(painting);
  video.srcObject.getTracks().forEach((track) => track.stop());
  return {counts, count: values.length, middle: values.slice((24 * 64 + 32) * 3, (24 * 64 + 32) * 3 + 3)};
}

// --- canvases --------------------------------------------------------------------------------------------------------

// A tensor that has been computed, and so is on the GPU.
const computed = (values, shape, dtype) => tf.tidy(() => tf.tensor(values, shape, dtype === 'int32' ? 'float32' : dtype).mul(1).cast(dtype ?? 'float32'));

async function drawOn(canvas, values, shape, dtype, options) {
  const image = computed(values, shape, dtype), before = {...tf.backend().counts};
  try {
    tf.browser.draw(image, canvas, options);
    return {counts: difference(tf.backend().counts, before), got: shownBy(canvas)};
  } finally {
    image.dispose();
  }
}

async function draw() {
  const grey = [0, 51, 102, 153, 204, 255], bytes = Array.from(opaque), facts = {};
  const greyPixels = (alpha = 255) => grey.flatMap((x) => [x, x, x, alpha]);
  const types = backend === 'webgpu' ? ['2d', 'bitmaprenderer', 'webgpu'] : ['2d', 'bitmaprenderer'];
  const add = async (name, wanted, ...rest) => { facts[name] = {...(await drawOn(...rest)), wanted: [...wanted]}; };
  for (const contextType of types) {
    const options = {contextOptions: {contextType}};
    await add(`int32, 3 channels, on ${contextType}`, bytes, newCanvas(1, 1), firstChannels(opaque, 3), [height, width, 3], 'int32', options);
    await add(`float32, 4 channels, on ${contextType}`, bytes, new OffscreenCanvas(1, 1), bytes.map((x) => x / 255), [height, width, 4], 'float32', options);
  }
  await add('a plane', greyPixels(), newCanvas(), grey.map((x) => x / 255), [2, 3], 'float32');
  await add('one channel', greyPixels(), newCanvas(), grey, [3, 2, 1], 'int32');
  await add('values outside are clamped', [0, 128, 255, 255], newCanvas(), [-1, 128 / 255, 7], [1, 1, 3], 'float32');
  await add('alpha', [...Array(2)].flatMap(() => [255, 255, 255, 51]), newCanvas(), [1, 1], [1, 2], 'float32', {imageOptions: {alpha: 0.2}});
  await add('alpha of the tensor', [255, 0, 255, 102], newCanvas(), [255, 0, 255, 102], [1, 1, 4], 'int32');
  const twice = newCanvas(9, 9);
  await drawOn(twice, bytes, [height, width, 4], 'int32');
  await add('again, smaller, where something is drawn', [255, 0, 0, 255], twice, [1, 0, 0], [1, 1, 3], 'float32');
  const refused = newCanvas();
  refused.getContext('webgl');
  const message = (call) => call.then(() => 'none', (error) => error.message);
  const errors = [
    await message(drawOn(refused, [0], [1, 1], 'float32')),
    await message(drawOn(newCanvas(), [0], [1, 1], 'float32', {contextOptions: {contextType: 'webgl2'}})),
  ];
  return {drawn: facts, notDrawn: errors};
}

// --- a network between a canvas and another ----------------------------------------------------------------------------

async function throughNetwork() {
  const model = tf.sequential({layers: [
    tf.layers.conv2d({inputShape: [null, null, 3], filters: 8, kernelSize: 3, padding: 'same', activation: 'relu'}),
    tf.layers.conv2d({filters: 3, kernelSize: 3, padding: 'same', activation: 'sigmoid'}),
  ]});
  const source = canvasOf(newCanvas()), target = newCanvas(), most = tf.scalar(255);
  const frame = () => {
    const image = tf.tidy(() => model.predict(tf.browser.fromPixels(source).toFloat().div(most).expandDims()).squeeze([0]));
    tf.browser.draw(image, target);
    return image;
  };
  for (let i = 0; i < 3; i++) frame().dispose();
  const before = {...tf.backend().counts}, bytes = tf.memory().numBytesInGPUAllocated, image = frame();
  const counts = difference(tf.backend().counts, before), grown = tf.memory().numBytesInGPUAllocated - bytes;
  const got = shownBy(target), wanted = Array.from(await tf.browser.toPixels(image));
  tf.dispose([image, most, model]);
  return {counts, grown, got, wanted};
}

// What is told when a call is refused that is given a tensor, or nothing.
function refusal(call, given) {
  try {
    call(given);
    return 'none';
  } catch (error) {
    return error.message;
  } finally {
    given?.dispose();
  }
}

// What was exchanged with a device that is lost, and whether the next one does the same.
async function afterLoss() {
  const given = computed([1, 2, 3, 4]), {tensorRef} = given.dataToGPU(), {gpgpu, device} = tf.backend(), source = canvasOf(newCanvas());
  if (gpgpu) gpgpu.gl.getExtension('WEBGL_lose_context').loseContext();
  else device.destroy();
  const lost = await tensorRef.data().then(() => 'none', (error) => error.message);
  tf.dispose([given, tensorRef]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await tf.ready();
  return {lost, read: await valuesOf(tf.browser.fromPixels(source)), wanted: firstChannels(opaque, 3), ...(await drawOn(newCanvas(), [0, 255], [1, 2], 'int32'))};
}

// --- textures --------------------------------------------------------------------------------------------------------

const numbers = (count) => Array.from({length: count}, (_, i) => i * 3 - 7);

// Elements that are no halves, which the device has as weights already.
function usedAsWeights() {
  const weights = tf.tensor(Array.from({length: 128 * 132}, (_, i) => Math.fround(i / 7)), [128, 132]);
  tf.tidy(() => tf.ones([1, 128]).matMul(weights).dataSync());
  return weights;
}

// A program's own state, as far from what a device wants as can be.
function disturb(gl) {
  for (const capability of [gl.BLEND, gl.DEPTH_TEST, gl.SCISSOR_TEST, gl.CULL_FACE, gl.RASTERIZER_DISCARD]) gl.enable(capability);
  gl.scissor(0, 0, 0, 0);
  gl.colorMask(false, false, false, false);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 8);
  gl.pixelStorei(gl.UNPACK_SKIP_PIXELS, 1);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, gl.createBuffer());
  gl.enableVertexAttribArray(0);
  const sampler = gl.createSampler();
  gl.samplerParameteri(sampler, gl.TEXTURE_MIN_FILTER, gl.NEAREST_MIPMAP_NEAREST);
  for (let unit = 0; unit < 8; unit++) gl.bindSampler(unit, sampler);
  gl.activeTexture(gl.TEXTURE3);
}

function readTexture(gl, texture, [rows, columns]) {
  const framebuffer = gl.createFramebuffer(), values = new Float32Array(rows * columns * 4);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  gl.readPixels(0, 0, columns, rows, gl.RGBA, gl.FLOAT, values);
  gl.deleteFramebuffer(framebuffer);
  return Array.from(values);
}

function newTexture(gl, internalFormat, type, columns, rows, data) {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, internalFormat, columns, rows, 0, gl.RGBA, type, data); // its filters stay those that want mipmaps
  return texture;
}

async function throughTextures() {
  const {gl} = tf.backend().gpgpu, facts = {}, errors = {}, tensors = tf.memory().numTensors, bytes = tf.memory().numBytesInGPU;
  const out = async (name, t, wanted, options) => {
    const {tensorRef, texture, texShape} = t.dataToGPU(options);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    facts[`out: ${name}`] = {got: [texShape, readTexture(gl, texture, texShape)], wanted};
    facts[`out: ${name}, as a tensor`] = {got: Array.from(await tensorRef.data()), wanted: wanted[1].slice(0, t.size)};
    facts[`out: ${name}, in an op`] = {got: await valuesOf(tf.tidy(() => tensorRef.toFloat().mul(2))), wanted: wanted[1].slice(0, t.size).map((x) => 2 * x)};
    tf.dispose([t, tensorRef]);
  };
  const zeros = (count) => Array(count).fill(0);
  await out('float32', computed(numbers(35), [5, 7]), [[3, 3], [...numbers(35), 0]]);
  await out('a shape of its own', computed(numbers(12), [3, 4]), [[1, 5], [...numbers(12), ...zeros(8)]], {customTexShape: [1, 5]});
  await out('int32', computed(numbers(9), [9], 'int32'), [[2, 2], [...numbers(9), ...zeros(7)]]);
  await out('from the host', tf.tensor(numbers(4)), [[1, 1], numbers(4)]);
  const weights = usedAsWeights();
  await out('weights', weights, [[65, 65], [...await weights.data(), ...zeros(65 * 65 * 4 - 128 * 132)]]);

  const inwards = async (name, texture, columns, rows, channels, shape, dtype, wanted) => {
    const t = tf.tensor({texture, width: columns, height: rows, channels}, shape, dtype);
    facts[`in: ${name}`] = {got: [t.shape, t.dtype, await valuesOf(t)], wanted};
  };
  const floats = newTexture(gl, gl.RGBA32F, gl.FLOAT, 2, 3, new Float32Array(numbers(24)));
  await inwards('all channels', floats, 2, 3, undefined, undefined, undefined, [[3, 8], 'float32', numbers(24)]);
  await inwards('BR', floats, 2, 3, 'BR', [12], 'int32', [[12], 'int32', [0, 1, 2, 3, 4, 5].flatMap((i) => [numbers(24)[4 * i + 2], numbers(24)[4 * i]])]);
  await inwards('zeros behind', floats, 2, 3, 'A', [2, 4], 'float32', [[2, 4], 'float32', [...[0, 1, 2, 3, 4, 5].map((i) => numbers(24)[4 * i + 3]), 0, 0]]);
  await inwards('bytes', newTexture(gl, gl.RGBA8, gl.UNSIGNED_BYTE, 1, 1, new Uint8Array([51, 0, 102, 255])), 1, 1, 'GA', [2], 'float32', [[2], 'float32', [0, 1]]);

  disturb(gl);
  await out('after the program has changed the state', computed([5, 3, 8, 1, 9, 2, 7, 4], [2, 4]), [[2, 1], [5, 3, 8, 1, 9, 2, 7, 4]]);

  const texture = newTexture(gl, gl.RGBA32F, gl.FLOAT, 1, 1, null), foreign = document.createElement('canvas').getContext('webgl2');
  errors.small = refusal((t) => t.dataToGPU({customTexShape: [1, 1]}), tf.ones([5]));
  errors.complex = refusal((t) => t.dataToGPU(), tf.complex([1], [2]));
  errors.foreign = refusal(() => tf.tensor({texture: newTexture(foreign, foreign.RGBA8, foreign.UNSIGNED_BYTE, 1, 1, null), width: 1, height: 1}));
  errors.dtype = refusal(() => tf.tensor({texture, width: 1, height: 1}, [4], 'bool'));
  errors.channels = refusal(() => tf.tensor({texture, width: 1, height: 1, channels: 'RR'}));
  errors.size = refusal(() => tf.tensor({texture, width: 0, height: 1}, [4]));
  const grown = tf.memory().numBytesInGPU - bytes, left = tf.memory().numTensors - tensors;
  await tf.setBackend('wasm');
  errors.elsewhere = refusal(() => tf.tensor({texture, width: 1, height: 1}));
  errors.host = refusal((t) => t.dataToGPU(), tf.ones([5]));
  return {exchanged: facts, refused: errors, left: [grown, left, gl.getError()]};
}

// --- buffers ---------------------------------------------------------------------------------------------------------

async function readBuffer(device, buffer, count, type) {
  const staging = device.createBuffer({size: count * 4, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST}), encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(buffer, 0, staging, 0, count * 4);
  device.queue.submit([encoder.finish()]);
  await staging.mapAsync(GPUMapMode.READ);
  return Array.from(new type(staging.getMappedRange().slice(0)));
}

async function throughBuffers() {
  const {device} = tf.backend(), facts = {}, errors = {}, tensors = tf.memory().numTensors, bytes = tf.memory().numBytesInGPU;
  const out = async (name, t, type, wanted) => {
    const {tensorRef, buffer} = t.dataToGPU();
    facts[`out: ${name}`] = {got: await readBuffer(device, buffer, t.size, type), wanted};
    facts[`out: ${name}, as a tensor`] = {got: Array.from(await tensorRef.data()), wanted};
    facts[`out: ${name}, in an op`] = {got: await valuesOf(tf.tidy(() => tensorRef.toFloat().mul(2))), wanted: wanted.map((x) => 2 * x)};
    tf.dispose([t, tensorRef]);
  };
  await out('float32', computed(numbers(35), [5, 7]), Float32Array, numbers(35));
  await out('int32', computed(numbers(9), [9], 'int32'), Int32Array, numbers(9));
  await out('bool', tf.tidy(() => tf.tensor([1, 2, 3]).greater(1.5)), Int32Array, [0, 1, 1]);
  await out('from the host', tf.tensor(numbers(4)), Float32Array, numbers(4));
  const weights = usedAsWeights();
  await out('weights', weights, Float32Array, Array.from(await weights.data()));

  const newBuffer = (values, usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST) => {
    const buffer = device.createBuffer({size: values.byteLength, usage, mappedAtCreation: true});
    new values.constructor(buffer.getMappedRange()).set(values);
    buffer.unmap();
    return buffer;
  };
  const inwards = async (name, values, zeroCopy, shape, dtype, wanted) => {
    const buffer = newBuffer(values), t = tf.tensor({buffer, zeroCopy}, shape, dtype);
    if (!zeroCopy) buffer.destroy();
    const twice = await valuesOf(tf.tidy(() => t.toFloat().mul(2)));
    facts[`in: ${name}`] = {got: [t.shape, t.dtype, twice, await valuesOf(t)], wanted: [t.shape, t.dtype, wanted.map((x) => 2 * x), wanted]};
  };
  await inwards('all of it', new Float32Array(numbers(6)), false, undefined, undefined, numbers(6));
  await inwards('the first of it', new Float32Array(numbers(24)), false, [3, 3], 'float32', numbers(9));
  await inwards('int32', new Int32Array(numbers(7)), false, [7], 'int32', numbers(7));
  await inwards('without a copy', new Float32Array(numbers(24)), true, [2, 3, 4], 'float32', numbers(24));
  await inwards('int32 without a copy', new Int32Array(numbers(8)), true, [8], 'int32', numbers(8));

  // What is written to the buffer before an op needs the tensor is what the tensor has.
  const shown = newBuffer(new Float32Array(4)), kept = tf.tensor({buffer: shown, zeroCopy: true});
  device.queue.writeBuffer(shown, 0, new Float32Array([5, 6, 7, 8]));
  facts['in: written to later'] = {got: await valuesOf(tf.tidy(() => kept.mul(1))), wanted: [5, 6, 7, 8]};
  kept.dispose();
  facts['in: still the program\'s'] = {got: await readBuffer(device, shown, 4, Float32Array), wanted: [5, 6, 7, 8]};

  const buffer = newBuffer(new Float32Array(4)), short = newBuffer(new Float32Array(4), GPUBufferUsage.STORAGE);
  errors.complex = refusal((t) => t.dataToGPU(), tf.complex([1], [2]));
  errors.small = refusal(() => tf.tensor({buffer}, [5]));
  errors.usage = refusal(() => tf.tensor({buffer: short}, [4]));
  errors.dtype = refusal(() => tf.tensor({buffer}, [4], 'bool'));
  const grown = tf.memory().numBytesInGPU - bytes, left = tf.memory().numTensors - tensors;
  await tf.setBackend('wasm');
  errors.elsewhere = refusal(() => tf.tensor({buffer}));
  errors.host = refusal((t) => t.dataToGPU(), tf.ones([5]));
  return {exchanged: facts, refused: errors, left: [grown, left, 0]};
}

async function run() {
  if (!(await tf.setBackend(backend))) return {failed: `no backend ${backend}`};
  return {
    pictures: await readPictures(), started: await startWithPictures(), video: await readVideo(), ...(await draw()), network: await throughNetwork(), loss: await afterLoss(),
    ...(await (backend === 'webgl' ? throughTextures() : throughBuffers())),
  };
}

globalThis.result = run().catch((error) => ({failed: error.stack}));
