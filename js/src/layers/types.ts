// Types that all of tf.layers shares.
import type {Scalar, Tensor} from '../tensor';
import type {DataType} from '../types';
import type {SymbolicTensor} from './engine/symbolic_tensor';

/** Dimensions; null where any size will do, as usual for the batch. */
export type Shape = Array<number | null>;

/** What `call` and `apply` get beside inputs. Layers read what they know. */
export interface Kwargs {
  /** Whether the model is being trained: dropout and the like are active. */
  training?: boolean;
  /** Which time steps count. */
  mask?: Tensor | Tensor[];
  [name: string]: unknown;
}

/** A penalty that is added to the loss. */
export type RegularizerFn = () => Scalar;

/** From targets and predictions to one number per sample, or one for all. */
export type LossOrMetricFn = (yTrue: Tensor, yPred: Tensor) => Tensor;

/** What layers take: tensors with values, or symbolic ones. */
export type LayerInputs = Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[];

/** What a weight's first value comes from: any of `tf.initializers`. */
export interface WeightInitializer {
  apply(shape: Shape, dtype?: DataType): Tensor;
}

/** Any of `tf.regularizers`. */
export interface WeightRegularizer {
  apply(x: Tensor): Scalar;
}

/** Any of `tf.constraints`. */
export interface WeightConstraint {
  apply(w: Tensor): Tensor;
}
