// What warmUp() of all kinds of models does.
import {prepare} from './backends';
import type {Placement} from './gpu/auto';
import {dispose} from './scope';
import type {Tensor} from './tensor';

export interface WarmUpArgs<Inputs> {
  /** As for `predict`; zeros where they are left out, with 1 for dimensions that vary. */
  inputs?: Inputs;
  /** Is told what part is done, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/** Runs `steps` while kernels of a GPU are prepared, and then `run` as often as the choice of a backend needs. */
export async function warmUp(placement: Placement, steps: Array<() => void>, run: () => Tensor[], onProgress: (done: number) => void): Promise<void> {
  await prepare(steps, (done, all) => onProgress((0.9 * done) / all));
  do {
    const outputs = run();
    await Promise.all(outputs.map((t) => t.data()));
    dispose(outputs);
    await placement.idle;
  } while (placement.isOpen);
  onProgress(1);
}
