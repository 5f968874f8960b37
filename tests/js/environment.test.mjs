// Flags, backends, and what starts when.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import * as tf from '../../dist/index.js';

const flagsOf = (search) => {
  const env = new tf.Environment({location: {search}});
  for (const name of ['A', 'B']) env.registerFlag(name, () => 'default');
  return [env.get('A'), env.get('B')];
};

const ADDRESSES = [
  ['', ['default', 'default']],
  ['?tfjsflags=A:true', [true, 'default']],
  ['?x=1&tfjsflags=A:false,B:12', [false, 12]],
  ['?tfjsflags=B:text', ['default', 'text']],
  ['?tfjsflags=C:1', ['default', 'default']],
];
for (const [search, wanted] of ADDRESSES) test(`flags of the address «${search}»`, () => assert.deepEqual(flagsOf(search), wanted));

test('flags: unknown ones are refused, hooks are called, values are found once', () => {
  const env = new tf.Environment({});
  let found = 0, set;
  env.registerFlag('A', () => ++found, (value) => (set = value));
  assert.deepEqual([env.get('A'), env.get('A'), found], [1, 1, 1]);
  env.set('A', 5);
  assert.deepEqual([env.getNumber('A'), set], [5, 5]);
  assert.throws(() => env.get('B'), /'B': no evaluation function/);
  assert.throws(() => env.set('B', 1), /has not been registered/);
});

const inNewProcess = (code) => execFileSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'}).trim();
const library = new URL('../../dist/index.js', import.meta.url).href;

test('Node: the first synchronous op starts the core', () => {
  const code = `import * as tf from ${JSON.stringify(library)}; console.log(tf.add(1, 2).dataSync()[0], tf.getBackend());`;
  assert.match(inNewProcess(code), /^3 wasm$/);
});

test('nothing is touched while the module is evaluated', () => {
  const code = `for (const name of ['window', 'document', 'WebAssembly']) {
    Object.defineProperty(globalThis, name, {get() { throw new Error(name); }});
  }
  await import(${JSON.stringify(library)}); console.log('clean');`;
  assert.equal(inNewProcess(code), 'clean');
});

test('a name that no backend has', () => assert.rejects(tf.setBackend('abacus'), /Backend name 'abacus' not found in registry/));

test('backends of programs are found, made once, and disposed when removed', async () => {
  let made = 0, disposed = 0;
  class Mine extends tf.KernelBackend {
    dispose() { disposed++; }
  }
  assert.equal(tf.registerBackend('mine', () => (made++, new Mine()), 0), true);
  assert.equal(await tf.setBackend('mine'), true);
  assert.ok(tf.backend() instanceof Mine && tf.findBackend('mine') === tf.backend());
  assert.equal(tf.square(3).dataSync()[0], 9, 'ops run in the core all the same');
  tf.removeBackend('mine');
  assert.deepEqual([made, disposed, tf.findBackend('mine')], [1, 1, null]);
  await tf.ready();
});

test('flags of TensorFlow.js\'s backends can be set, and the page\'s address sets them', () => {
  const env = new tf.Environment({location: {search: '?tfjsflags=MINE:3,OTHER:true'}});
  env.registerFlag('MINE', () => 1);
  assert.equal(env.getNumber('MINE'), 3);
  for (const [flag, value] of [['WEBGL_PACK', false], ['WEBGL_DELETE_TEXTURE_THRESHOLD', 0], ['WEBGPU_CPU_FORWARD', false]]) {
    tf.env().set(flag, value);
    assert.equal(tf.env().get(flag), value);
  }
  assert.equal(tf.env().getBool('WASM_HAS_SIMD_SUPPORT'), true);
  assert.equal(tf.env().getNumber('WEBGL_VERSION'), 0);
  tf.env().reset();
});
