// Gradients of functions: they run under the core's tape, which is then walked backwards.
import {readTensors} from './engine';
import {convertToTensor} from './inputs';
import {type Core, setCallbacks, theCore} from './runtime';
import {keep, tidy} from './scope';
import {registeredVariables, type Scalar, Tensor, Variable} from './tensor';
import type {TensorLike} from './types';

type Gradient = (dy: Tensor, saved: Tensor[]) => Tensor | Tensor[];
/** Keeps tensors for the gradient function, which gets them as `saved`. */
export type GradSaveFunc = (tensors: Tensor[]) => void;
/** What {@link customGrad} takes: a function of tensors, and last of `save`. */
export type CustomGradientFunc<T extends Tensor> =
  (...inputs: Array<Tensor | GradSaveFunc>) => {value: T; gradFunc: (dy: T, saved: Tensor[]) => Tensor | Tensor[]};

const enum Tape { Close, Open, Pause, Continue }

// Open tapes, and pauses of recording.
let depth = 0;
let pauses = 0;

/** Whether ops are being recorded. */
export function isTapeOn(): boolean {
  return depth > 0 && pauses === 0;
}

const NO_PATH = 'Cannot compute gradient of y=f(x) with respect to x. Make sure that the f you passed encloses all operations that lead from x to y.';

function assert(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

// --- custom gradients ------------------------------------------------------------------------------------------------

interface Custom {gradient: Gradient; saved: Tensor[]; inputs: number}
let customs: Custom[] = [];
let failure: unknown;

// What the core calls for a custom gradient: dys in the scratch block => one gradient per input.
function runCustomGradient(index: number, count: number): number {
  try {
    const core = theCore();
    const {gradient, saved, inputs} = customs[index];
    const result = gradient(readTensors(core, count)[0], saved);
    const grads = Array.isArray(result) ? result : [result];
    const rule = 'The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns';
    assert(grads.length === inputs, `${rule} the same number of tensors as inputs passed to f(...).`);
    assert(grads.every((g) => g instanceof Tensor), `${rule} a list of only tensors.`);
    core.reserve(inputs).set(grads.map((g) => g.handle));
    return inputs;
  } catch (error) {
    failure = error; // may not cross the core: thrown again behind it
    return -1;
  }
}

setCallbacks({custom_gradient: runCustomGradient});

function forgetCustoms(): void {
  for (const {saved} of customs) for (const t of saved) t.dispose();
  customs = [];
}

/**
 * A function with a gradient of one's own making.
 * @param f Takes tensors and `save`; returns the value and `gradFunc(dy, saved)`, which gives one gradient per input.
 * @example const cube = tf.customGrad((x, save) => { save([x]); return {value: x.pow(3), gradFunc: (dy, [x]) => dy.mul(x.square()).mul(3)}; });
 */
export function customGrad<T extends Tensor>(f: CustomGradientFunc<T>): (...inputs: Tensor[]) => T {
  assert(typeof f === 'function', 'The f passed in customGrad(f) must be a function.');
  return (...inputs) => {
    assert(inputs.every((t) => t instanceof Tensor), 'The args passed in customGrad(f)(x1, x2,...) must all be tensors');
    const {api} = theCore();
    let saved: Tensor[] = [];
    const recording = isTapeOn();
    // A recorded copy: gradients of gradients flow through what was saved.
    const save: GradSaveFunc = (tensors) => {
      if (!recording) return;
      pauses--;
      api.gsm_tape(Tape.Continue);
      saved = tensors.map((t) => keep(t.clone()));
      pauses++;
      api.gsm_tape(Tape.Pause);
    };
    pauses++;
    api.gsm_tape(Tape.Pause);
    let result: ReturnType<CustomGradientFunc<T>>;
    try {
      result = tidy(() => f(...inputs, save) as never) as typeof result;
    } finally {
      pauses--;
      api.gsm_tape(Tape.Continue);
    }
    const rule = 'The function f passed in customGrad(f) must return an object where';
    assert(result.value instanceof Tensor, `${rule} \`obj.value\` is a tensor`);
    assert(typeof result.gradFunc === 'function', `${rule} \`obj.gradFunc\` is a function.`);
    if (recording) record(theCore(), inputs, result.value, {gradient: result.gradFunc as Gradient, saved, inputs: inputs.length});
    return result.value;
  };
}

function record(core: Core, inputs: Tensor[], value: Tensor, custom: Custom): void {
  customs.push(custom);
  core.reserve(inputs.length + 1).set([...inputs, value].map((t) => t.handle));
  core.api.gsm_custom_gradient(inputs.length, 1, customs.length - 1);
}

// --- the walk ----------------------------------------------------------------------------------------------------------

function backward(y: Tensor, dy: Tensor | null, xs: Tensor[]): Array<Tensor | undefined> {
  const core = theCore();
  core.reserve(xs.length + 2).set([y.handle, dy ? dy.handle : -1, ...xs.map((x) => x.handle)]);
  const count = core.api.gsm_gradients(1, xs.length);
  if (failure) {
    const error = failure;
    failure = undefined;
    throw error;
  }
  return readTensors(core, count);
}

/** The value of f and its gradients by xs; undefined where it does not depend on one. */
export function gradients<T extends Tensor>(
    f: () => T, xs: Tensor[], dy: Tensor | null = null, allowNone = false): {value: T; grads: Tensor[]} {
  assert(xs.length > 0, 'gradients() received an empty list of xs.');
  if (dy && dy.dtype !== 'float32') throw new Error(`dy must have 'float32' dtype, but has '${dy.dtype}'`);
  const {api} = theCore();
  depth++;
  api.gsm_tape(Tape.Open);
  try {
    const value = tidy('forward', f);
    assert(value instanceof Tensor, 'The result y returned by f() must be a tensor.');
    if (dy) assertSameShape(value, dy);
    const grads = tidy('backward', () => backward(value, dy, xs)) as Tensor[];
    if (!allowNone && grads.every((g) => !g)) throw new Error(NO_PATH);
    return {value, grads};
  } finally {
    api.gsm_tape(Tape.Close);
    if (--depth === 0) forgetCustoms();
  }
}

function assertSameShape(value: Tensor, dy: Tensor): void {
  if (String(value.shape) !== String(dy.shape)) {
    throw new Error(`The shape of dy passed in grad(f)(x, dy) must match the shape returned by f(x): shapes ${dy.shape} and ${value.shape} must match`);
  }
}

/** Closes all tapes, after a reset. */
export function closeTapes(): void {
  for (; depth > 0; depth--) theCore().api.gsm_tape(Tape.Close);
  customs = [];
}

function checkGrads(grads: Tensor[]): void {
  if (grads.some((g) => !g)) throw new Error(NO_PATH);
}

// --- the public functions ------------------------------------------------------------------------------------------------

/**
 * The derivative of f: a function of x, and optionally of dy, by which it is multiplied.
 * @param f From a tensor to a tensor.
 * @example tf.grad(x => x.square())(tf.scalar(3)).print(); // 6
 */
export function grad(f: (x: Tensor) => Tensor): (x: TensorLike | Tensor, dy?: TensorLike | Tensor) => Tensor {
  assert(typeof f === 'function', 'The f passed in grad(f) must be a function');
  return (x, dy) => tidy(() => {
    const at = convertToTensor(x, 'x', 'tf.grad');
    const {grads} = gradients(() => f(at), [at], dy === undefined || dy === null ? null : convertToTensor(dy, 'dy', 'tf.grad'));
    checkGrads(grads);
    return grads[0];
  });
}

/**
 * The derivatives of f by each of its arguments.
 * @example const [da, db] = tf.grads((a, b) => a.mul(b))([tf.scalar(2), tf.scalar(3)]);
 */
export function grads(f: (...xs: Tensor[]) => Tensor): (xs: Array<Tensor | TensorLike>, dy?: Tensor | TensorLike) => Tensor[] {
  assert(typeof f === 'function', 'The f passed in grads(f) must be a function');
  return (xs, dy) => {
    assert(Array.isArray(xs), 'The args passed in grads(f)(args) must be an array of `Tensor`s or `TensorLike`s');
    return tidy(() => {
      const at = xs.map((x, i) => convertToTensor(x, `args[${i}]`, 'tf.grads'));
      const result = gradients(() => f(...at), at, dy === undefined || dy === null ? null : convertToTensor(dy, 'dy', 'tf.grads'));
      checkGrads(result.grads);
      return result.grads;
    });
  };
}

/** Like {@link grad}, and also gives the value of f. */
export function valueAndGrad<I extends Tensor, O extends Tensor>(f: (x: I) => O): (x: I, dy?: O) => {value: O; grad: I} {
  assert(typeof f === 'function', 'The f passed in valueAndGrad(f) must be a function');
  return (x, dy) => {
    assert(x instanceof Tensor, 'The x passed in valueAndGrad(f)(x) must be a tensor');
    assert(dy === undefined || dy === null || dy instanceof Tensor, 'The dy passed in valueAndGrad(f)(x, dy) must be a tensor');
    const {value, grads} = gradients(() => f(x), [x], dy);
    checkGrads(grads);
    return {value, grad: grads[0] as I};
  };
}

/** Like {@link grads}, and also gives the value of f. */
export function valueAndGrads<O extends Tensor>(f: (...xs: Tensor[]) => O): (xs: Tensor[], dy?: O) => {value: O; grads: Tensor[]} {
  assert(typeof f === 'function', 'The f passed in valueAndGrads(f) must be a function');
  return (xs, dy) => {
    assert(Array.isArray(xs) && xs.every((x) => x instanceof Tensor), 'The args passed in valueAndGrads(f)(args) must be array of tensors');
    assert(dy === undefined || dy === null || dy instanceof Tensor, 'The dy passed in valueAndGrads(f)(args, dy) must be a tensor');
    const result = gradients(() => f(...xs), xs, dy);
    checkGrads(result.grads);
    return result;
  };
}

/**
 * The value of f and its gradients by the trainable variables, by name.
 * @param f Takes nothing and gives a scalar.
 * @param varList The variables; without it, all trainable ones.
 * @example const {value, grads} = tf.variableGrads(() => w.square().sum());
 */
export function variableGrads(f: () => Scalar, varList?: Variable[]): {value: Scalar; grads: Record<string, Tensor>} {
  assert(typeof f === 'function', 'The f passed in variableGrads(f) must be a function');
  assert(!varList || (Array.isArray(varList) && varList.every((v) => v instanceof Variable)),
         'The varList passed in variableGrads(f, varList) must be an array of variables');
  const all = varList ?? Object.values(registeredVariables);
  const trainable = all.filter((v) => v.trainable);
  assert(trainable.length > 0, `variableGrads() expects at least one of the input variables to be trainable, but none of the ${all.length} variables is trainable.`);
  const {value, grads} = gradients(f, trainable, null, true);
  assert(grads.some((g) => g), 'Cannot find a connection between any variable and the result of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to minimize().');
  assert(value.rank === 0, `The f passed in variableGrads(f) must return a scalar, but it returned a rank-${value.rank} tensor`);
  const named: Record<string, Tensor> = {};
  trainable.forEach((v, i) => { if (grads[i]) named[v.name] = grads[i]; });
  if (varList) for (const v of varList) if (!v.trainable) named[v.name] = null as unknown as Tensor;
  return {value, grads: named};
}

