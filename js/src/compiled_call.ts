// One captured call: how it is recorded, and how it runs. src/api/plan_api.cpp is the other side.
import {type Capturing, NotCapturable, setCapturing} from './capture';
import {readTensors} from './engine';
import {type Core, theCore} from './runtime';
import {endScope, getTensorsInContainer, keep, startScope} from './scope';
import {isPlainObject, mapTensors} from './signature';
import {newestTensorId, registeredVariables, Tensor, type Variable} from './tensor';
import {DTYPES} from './types';

// What stands for a number that each run asks for.
type HostStep = () => void;

// Inputs of the function in the core, in its order: an argument, a variable, or a number.
type Source = {argument: number} | {variable: Variable} | {value: number};

// What the function returned: an output of the plan, an argument itself, or a value as it was.
type Result = {output: number; kept: boolean} | {argument: number} | {same: unknown} | {list: Result[]} | {entries: Array<[string, Result]>};

const forgotten = new FinalizationRegistry<number>((fn) => theCore().api.gsm_function_free(fn));

function check(core: Core, result: number): number {
  if (result < 0) throw core.failure();
  return result;
}

// Variables that change more often than this between calls are read in each of them.
const MOST_CHANGES = 2;

/** A function captured for arguments of one signature. */
export class CompiledCall {
  private fn = -1;
  private fixed: Array<{variable: Variable; version: number}> = [];
  private changes = 0;

  private constructor(
      private readonly inputs: Source[], private readonly needed: boolean[], private readonly assigned: Variable[],
      private readonly steps: HostStep[], private readonly result: Result, private readonly disposedArguments: number[], fn: number) {
    this.fn = fn;
    forgotten.register(this, fn, this);
    this.fix();
  }

  /** Runs fn on stand-ins for `args`. Throws when that cannot be recorded, or what fn throws. */
  static capture(fn: (...args: never[]) => unknown, args: unknown[]): CompiledCall {
    return new Recording().record(fn, args, (...parts) => new CompiledCall(...parts));
  }

  /** False when a variable that it needs is gone. */
  get isUsable(): boolean {
    return this.inputs.every((source, i) => !('variable' in source) || !this.needed[i] || !source.variable.isDisposed);
  }

  /** Runs it on the tensors among the arguments. */
  run(tensors: Tensor[]): unknown {
    const core = theCore();
    if (this.fixed.some(({variable, version}) => variable.version !== version)) this.fix();
    for (const step of this.steps) step();
    const {inputs} = this;
    const scratch = core.reserve(inputs.length);
    for (let i = 0; i < inputs.length; i++) {
      const source = inputs[i];
      scratch[i] = 'argument' in source ? tensors[source.argument].handle : 'variable' in source ? source.variable.handle : source.value;
    }
    const outputs = readTensors(core, core.api.gsm_function_run(this.fn));
    for (const variable of this.assigned) variable.version++;
    const result = give(this.result, outputs, tensors);
    for (const argument of this.disposedArguments) tensors[argument].dispose();
    return result;
  }

  dispose(): void {
    theCore().api.gsm_function_free(this.fn);
    forgotten.unregister(this);
  }

  // Variables that the function only reads count as constants until they change.
  private fix(): void {
    const core = theCore();
    const candidates = this.changes++ < MOST_CHANGES ? this.inputs : [];
    this.fixed = [];
    const handles = this.inputs.map(() => -1);
    candidates.forEach((source, i) => {
      if (!('variable' in source) || !this.needed[i] || this.assigned.includes(source.variable)) return;
      this.fixed.push({variable: source.variable, version: source.variable.version});
      handles[i] = source.variable.handle;
    });
    core.reserve(handles.length).set(handles);
    check(core, core.api.gsm_function_fix(this.fn));
  }
}

function give(result: Result, outputs: Tensor[], tensors: Tensor[]): unknown {
  if ('output' in result) return result.kept ? keep(outputs[result.output]) : outputs[result.output];
  if ('argument' in result) return tensors[result.argument];
  if ('list' in result) return result.list.map((item) => give(item, outputs, tensors));
  if ('entries' in result) return Object.fromEntries(result.entries.map(([key, item]) => [key, give(item, outputs, tensors)]));
  return result.same;
}

// --- recording -------------------------------------------------------------------------------------------------------

type Parts = ConstructorParameters<new (...parts: [Source[], boolean[], Variable[], HostStep[], Result, number[], number]) => object>;

class Recording implements Capturing {
  failure?: NotCapturable;
  readonly kept: Tensor[] = [];
  private readonly core = theCore();
  private readonly inputs: Source[] = [];
  private readonly steps: HostStep[] = [];
  private readonly standIns: Tensor[] = [];
  private readonly variables: Array<{variable: Variable; handle: number; version: number; input: number}> = [];
  private readonly outputs: Tensor[] = [];
  private readonly firstTensor = newestTensorId() + 1;

  record<T>(fn: (...args: never[]) => unknown, args: unknown[], make: (...parts: Parts) => T): T {
    check(this.core, this.core.api.gsm_capture_begin());
    startScope('jit');
    try {
      const standIns = args.map((x) => mapTensors(x, (t) => this.standInFor(t)));
      this.borrowVariables();
      setCapturing(this);
      const result = this.resultOf(fn(...(standIns as never[])));
      if (this.failure) throw this.failure;
      if (this.keptHere().some((t) => !t.isDisposed && !this.outputs.includes(t))) {
        throw new NotCapturable('it keeps a tensor beyond the call');
      }
      setCapturing(undefined);
      return this.finish(result, make);
    } catch (error) {
      throw this.failure ?? error; // the function may have made another error of it
    } finally {
      setCapturing(undefined);
      this.returnVariables();
      for (const t of this.keptHere()) t.dispose();
      endScope();
      this.core.api.gsm_capture_abort();
    }
  }

  number(value: () => number): Tensor {
    const source = {value: 0};
    this.inputs.push(source);
    this.steps.push(() => { source.value = value(); });
    return readTensors(this.core, this.core.api.gsm_capture_number())[0];
  }

  effect(effect: () => void): void {
    this.steps.push(effect);
  }

  private keptHere(): Tensor[] {
    return this.kept.filter((t) => t.id >= this.firstTensor);
  }

  private newInput(shape: readonly number[], dtype: Tensor['dtype']): number {
    this.core.reserve(shape.length + 1).set([shape.length, ...shape]);
    return this.core.api.gsm_capture_input(DTYPES.indexOf(dtype));
  }

  private standInFor(t: Tensor): Tensor {
    if (t.dtype === 'string') throw new NotCapturable('it is given strings');
    if (t.kerasMask) throw new NotCapturable('it is given tensors with a mask');
    this.inputs.push({argument: this.standIns.length});
    const [standIn] = readTensors(this.core, this.newInput(t.shape, t.dtype));
    this.standIns.push(standIn);
    return standIn;
  }

  // While the function is recorded, variables show inputs of the capture.
  private borrowVariables(): void {
    for (const variable of Object.values(registeredVariables)) {
      if (variable.isDisposed || variable.dtype === 'string') continue;
      this.variables.push({variable, handle: variable.handle, version: variable.version, input: this.inputs.length});
      this.inputs.push({variable});
      check(this.core, this.newInput(variable.shape, variable.dtype));
      variable.handle = this.core.scratch[0];
    }
  }

  private returnVariables(): void {
    for (const {variable, handle, version} of this.variables) {
      this.core.api.gsm_release(variable.handle);
      variable.handle = handle;
      variable.version = version;
    }
  }

  private resultOf(x: unknown): Result {
    if (x instanceof Tensor) {
      const argument = this.standIns.indexOf(x);
      if (argument >= 0) return {argument};
      if (x.id < this.firstTensor) return {same: x};
      x.throwIfDisposed();
      if (!this.outputs.includes(x)) this.outputs.push(x);
      return {output: this.outputs.indexOf(x), kept: x.kept};
    }
    if (x instanceof Promise) {
      x.catch(() => {}); // of its run on stand-ins nobody wants to know
      throw new NotCapturable('it is asynchronous');
    }
    if (Array.isArray(x)) return {list: x.map((item) => this.resultOf(item))};
    if (isPlainObject(x)) return {entries: Object.entries(x).map(([key, item]) => [key, this.resultOf(item)])};
    if (getTensorsInContainer(x).length) throw new NotCapturable('it returns tensors within an object that is not a plain one');
    return {same: x};
  }

  private finish<T>(result: Result, make: (...parts: Parts) => T): T {
    const assigned = this.variables.filter(({variable, version}) => variable.version !== version);
    const scratch = this.core.reserve(2 * (this.outputs.length + assigned.length));
    let at = 0;
    for (const t of this.outputs) {
      scratch[at++] = t.handle;
      scratch[at++] = -1;
    }
    for (const {variable, input} of assigned) {
      scratch[at++] = variable.handle;
      scratch[at++] = input;
    }
    const fn = check(this.core, this.core.api.gsm_capture_finish(at / 2));
    const needed = Array.from(this.core.reserve(this.inputs.length).subarray(0, this.inputs.length), (flag) => flag === 1);
    const disposed = this.standIns.flatMap((t, i) => (t.isDisposed ? [i] : []));
    this.returnVariables();
    this.variables.length = 0;
    return make(this.inputs, needed, assigned.map(({variable}) => variable), this.steps, result, disposed, fn);
  }
}
