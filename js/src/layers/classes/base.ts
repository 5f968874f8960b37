// What the layers of this folder share: fields that are declared once, and for most of them one tensor in.
import {tidy} from '../../scope';
import type {ConfigDict} from '../../serialization';
import type {Tensor} from '../../tensor';
import type {Activation} from '../activations';
import {Layer, type LayerArgs} from '../engine/layer';
import {onlyTensor} from '../engine/lists';
import type {LayerVariable} from '../engine/variable';
import type {Activation as FusedActivation} from '../../ops/fused';
import {type Fields, readFields, writeFields} from '../fields';
import type {Kwargs, Shape, WeightConstraint, WeightInitializer, WeightRegularizer} from '../types';

const fieldsOf = (layer: Layer): Fields => (layer.constructor as unknown as {fields: Fields}).fields;

/** A layer whose config consists of the `static fields` of its class. */
export abstract class FieldLayer extends Layer {
  static fields: Fields = {};

  constructor(args?: LayerArgs | null) {
    super(args ?? {});
    readFields(this, fieldsOf(this), args ?? {});
  }

  override getConfig(): ConfigDict {
    return {...writeFields(this, fieldsOf(this)), ...super.getConfig()};
  }

  /** Makes a weight by the fields `<prefix>Initializer`, `<prefix>Regularizer` and `<prefix>Constraint`. */
  protected makeWeight(name: string, shape: Shape, prefix = name, trainable = true): LayerVariable {
    const fields = this as unknown as Record<string, unknown>;
    return this.addWeight(
        name, shape, 'float32', fields[`${prefix}Initializer`] as WeightInitializer, fields[`${prefix}Regularizer`] as WeightRegularizer,
        trainable, fields[`${prefix}Constraint`] as WeightConstraint);
  }
}

/** A layer of one tensor. Subclasses say in `forward` what they compute of it; all that is made on the way is freed. */
export abstract class TensorLayer extends FieldLayer {
  protected abstract forward(x: Tensor, kwargs: Kwargs): Tensor | Tensor[];

  override call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[] {
    return tidy(() => {
      this.invokeCallHook(inputs, kwargs);
      return this.forward(onlyTensor(inputs), kwargs ?? {});
    });
  }
}

const FUSED = new Set(['linear', 'relu', 'relu6', 'elu', 'sigmoid']);

/** Computes with an activation at the end, within the same op where ops can. */
export function withActivation(activation: Activation, compute: (fused: FusedActivation) => Tensor): Tensor {
  const name = activation.getClassName();
  return FUSED.has(name) ? compute(name as FusedActivation) : activation.apply(compute('linear'));
}
