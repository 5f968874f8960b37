// Embeddings: a vector for each whole number.
import {cast, gather, notEqual} from '../../ops.gen';
import {tidy} from '../../scope';
import type {Tensor} from '../../tensor';
import {assert} from '../../util';
import type {Constraint, ConstraintIdentifier} from '../constraints';
import type {LayerArgs} from '../engine/layer';
import {NONE, onlyShape, onlyTensor} from '../engine/lists';
import type {LayerVariable} from '../engine/variable';
import {any, positive, regularizer, weight} from '../fields';
import type {Initializer, InitializerIdentifier} from '../initializers';
import type {Regularizer, RegularizerIdentifier} from '../regularizers';
import type {Shape} from '../types';
import {TensorLayer} from './base';

export interface EmbeddingLayerArgs extends LayerArgs {
  /** How many vectors there are: inputs are below. */
  inputDim: number;
  /** Length of the vectors. */
  outputDim: number;
  /** `'randomUniform'` unless given. */
  embeddingsInitializer?: InitializerIdentifier | Initializer;
  embeddingsRegularizer?: RegularizerIdentifier | Regularizer;
  activityRegularizer?: RegularizerIdentifier | Regularizer;
  embeddingsConstraint?: ConstraintIdentifier | Constraint;
  /** Whether 0 stands for steps that do not count: the layers after have to support masks. */
  maskZero?: boolean;
  /** Length of the inputs, where it is always the same. */
  inputLength?: number | number[];
}

export class Embedding extends TensorLayer {
  static className = 'Embedding';
  static override fields = {
    inputDim: positive, outputDim: positive, ...weight('embeddings', 'randomUniform'), activityRegularizer: regularizer, maskZero: any,
    inputLength: any,
  };
  declare private readonly inputDim: number;
  declare private readonly outputDim: number;
  declare private readonly maskZero?: boolean;
  declare private readonly inputLength?: number | number[] | null;
  private embeddings!: LayerVariable;

  constructor(args: EmbeddingLayerArgs) {
    super(args);
    if (args.batchInputShape == null && args.inputShape == null) {
      this.batchInputShape = [args.batchSize ?? null, ...[args.inputLength ?? null].flat()];
    }
    this.supportsMasking = !!args.maskZero;
  }

  override build(_inputShape: Shape | Shape[]): void {
    this.embeddings = this.makeWeight('embeddings', [this.inputDim, this.outputDim]);
    this.built = true;
  }

  // The shape that stands for the layer's input is made up where none was given.
  protected override warnOnIncompatibleInputShape(_inputShape: Shape): void {}

  override computeMask(inputs: Tensor | Tensor[], _mask?: Tensor | Tensor[] | null): Tensor {
    return this.maskZero ? tidy(() => notEqual(onlyTensor(inputs), 0)) : NONE;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = onlyShape(inputShape);
    if (this.inputLength == null) return [...shape, this.outputDim];
    const lengths = [this.inputLength].flat(), [batch, ...sizes] = shape;
    const fits = lengths.length === sizes.length && lengths.every((n, i) => n == null || sizes[i] == null || n === sizes[i]);
    assert(fits, `Embedding: "inputLength" is ${this.inputLength}, but received input shape has shape ${JSON.stringify(shape)}`);
    return [batch, ...lengths.map((n, i) => n ?? sizes[i]), this.outputDim];
  }

  protected override forward(x: Tensor): Tensor {
    this.computeOutputShape(x.shape);
    return gather(this.embeddings.read(), cast(x, 'int32'));
  }
}
