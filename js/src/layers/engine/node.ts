// One call of a layer: where its inputs came from, and what it made of them.
import type {Tensor} from '../../tensor';
import type {ConfigDict} from '../../serialization';
import type {Kwargs, Shape} from '../types';
import type {Layer} from './layer';
import type {SymbolicTensor} from './symbolic_tensor';

export interface NodeArgs {
  /** The layer that was called. */
  outboundLayer: Layer;
  /** The layer behind each input, */
  inboundLayers: Layer[];
  /** which of its calls, */
  nodeIndices: number[];
  /** and which output of that call. */
  tensorIndices: number[];
  inputTensors: SymbolicTensor[];
  outputTensors: SymbolicTensor[];
  inputMasks: Array<Tensor | null>;
  outputMasks: Array<Tensor | null>;
  inputShapes: Shape[];
  outputShapes: Shape[];
}

let nextId = 0;

/** See the file's head. Making one enters it in the layers that it connects. */
export interface Node extends NodeArgs {}
export class Node {
  readonly id = nextId++;

  constructor(args: NodeArgs, public callArgs?: Kwargs) {
    Object.assign(this, args);
    for (const layer of args.inboundLayers) layer?.outboundNodes.push(this);
    args.outboundLayer.inboundNodes.push(this);
  }

  getConfig(): ConfigDict {
    return {
      outboundLayer: this.outboundLayer?.name ?? null,
      inboundLayers: this.inboundLayers.map((layer) => layer?.name ?? null),
      nodeIndices: this.nodeIndices,
      tensorIndices: this.tensorIndices,
    };
  }
}
