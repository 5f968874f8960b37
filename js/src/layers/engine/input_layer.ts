// Where a model begins.
import {type ConfigDict, registerClass} from '../../serialization';
import type {DataType} from '../../types';
import type {Kwargs, LayerInputs, Shape} from '../types';
import {type DisposeResult, Layer} from './layer';
import {uniqueId} from './names';
import {Node} from './node';
import {SymbolicTensor} from './symbolic_tensor';

export interface InputLayerArgs {
  /** Without the batch. */
  inputShape?: Shape;
  batchSize?: number | null;
  /** With the batch; in place of the two above. */
  batchInputShape?: Shape;
  dtype?: DataType;
  sparse?: boolean;
  name?: string;
}

function batchShapeOf({inputShape, batchInputShape, batchSize}: InputLayerArgs): Shape {
  if (inputShape != null && batchInputShape != null) {
    throw new Error('Only provide the inputShape OR batchInputShape argument to inputLayer, not both at the same time.');
  }
  if (batchInputShape != null && batchSize != null) {
    throw new Error('Cannot specify batchSize if batchInputShape is specified when creating an InputLayer.');
  }
  if (batchInputShape != null) return batchInputShape;
  if (inputShape == null) throw new Error('An InputLayer should be passed either a `batchInputShape` or an `inputShape`.');
  return [batchSize ?? null, ...inputShape];
}

/**
 * The first layer of a model: gives what is fed. Usually made by `tf.input`, or by `inputShape` of another layer.
 * @example const model = tf.sequential({layers: [tf.layers.inputLayer({inputShape: [4]}), tf.layers.dense({units: 1})]});
 */
export class InputLayer extends Layer {
  static readonly className: string = 'InputLayer';
  sparse: boolean;

  constructor(args: InputLayerArgs) {
    super({dtype: args.dtype, name: args.name ?? uniqueId('input')});
    this.trainable = false;
    this.built = true;
    this.sparse = args.sparse ?? false;
    this.batchInputShape = batchShapeOf(args);
    this.dtype = args.dtype ?? 'float32';
    this.inputSpec = [{shape: this.batchInputShape}];
    const input = new SymbolicTensor(this.dtype, this.batchInputShape, this, [], {}, this.name);
    input.nodeIndex = 0;
    input.tensorIndex = 0;
    new Node({
      outboundLayer: this, inboundLayers: [], nodeIndices: [], tensorIndices: [], inputTensors: [input], outputTensors: [input],
      inputMasks: [null], outputMasks: [null], inputShapes: [this.batchInputShape], outputShapes: [this.batchInputShape],
    });
  }

  override apply(_inputs: LayerInputs, _kwargs?: Kwargs): LayerInputs {
    throw new Error(`Cannot pass any input to an InputLayer's apply() method. InputLayer name: ${this.name}`);
  }

  /** There is nothing to free. */
  override dispose(): DisposeResult {
    return {refCountAfterDispose: this._refCount as number, numDisposedVariables: 0};
  }

  override getConfig(): ConfigDict {
    return {batchInputShape: this.batchInputShape, dtype: this.dtype, sparse: this.sparse, name: this.name};
  }
}

registerClass(InputLayer);

export interface InputConfig {
  /** Without the batch. */
  shape?: Shape;
  /** With the batch; in place of `shape`. */
  batchShape?: Shape;
  name?: string;
  dtype?: DataType;
  sparse?: boolean;
}

/**
 * An input of a model that is being described.
 * @example
 * const x = tf.input({shape: [4]});
 * const model = tf.model({inputs: x, outputs: tf.layers.dense({units: 2}).apply(x)});
 */
export function input({shape, batchShape, name, dtype = 'float32', sparse}: InputConfig): SymbolicTensor {
  if (batchShape == null && shape == null) {
    throw new Error('Please provide to Input either a `shape` or a `batchShape` argument. Note that `shape` does not include the batch dimension.');
  }
  if (batchShape != null && shape != null) {
    throw new Error('Please provide either a `shape` or `batchShape` argument to Input, but not both.');
  }
  const layer = new InputLayer({batchInputShape: batchShape ?? [null, ...shape!], name, dtype, sparse});
  return layer.inboundNodes[0].outputTensors[0];
}
