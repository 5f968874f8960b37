// Tensors without values, by which models are described.
import type {DataType} from '../../types';
import type {Kwargs, Shape} from '../types';
import type {Layer} from './layer';
import {nextUniqueTensorId, scopedName, uniqueName} from './names';

/**
 * A placeholder for a tensor: shape and dtype, and which layer makes it of which inputs. `tf.input` makes the first ones.
 * @example const x = tf.input({shape: [4]}); const y = tf.layers.dense({units: 2}).apply(x); // y.shape is [null, 2]
 */
export class SymbolicTensor {
  readonly id = nextUniqueTensorId();
  readonly name!: string;
  readonly originalName?: string;
  readonly rank: number;
  /** Which call of the source layer makes it. */
  nodeIndex!: number;
  /** Which output of that call it is. */
  tensorIndex!: number;

  constructor(
      readonly dtype: DataType, readonly shape: Shape, public sourceLayer: Layer, readonly inputs: SymbolicTensor[],
      readonly callArgs: Kwargs, name?: string, readonly outputTensorIndex?: number) {
    if (name != null) {
      this.originalName = scopedName(name);
      this.name = uniqueName(this.originalName);
    }
    this.rank = shape.length;
  }
}

/** The inputs, without layers before them, of which a symbolic tensor is made. */
export function sourceInputs(tensor: SymbolicTensor): SymbolicTensor[] {
  const node = tensor.sourceLayer.inboundNodes[tensor.nodeIndex];
  if (!node) return [tensor];
  if (node.inboundLayers.length === 0) return node.inputTensors;
  return [...new Set(node.inputTensors.flatMap(sourceInputs))];
}
