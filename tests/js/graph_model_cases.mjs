// One small graph per op that TensorFlow.js's converter knows. A row: op, inputs, attributes, and what is special:
//   outputs    how many there are, when more than one
//   shapeOnly  the values are random
//   anyDtype   TensorFlow.js gives another dtype than TensorFlow
// Attributes are numbers, booleans, texts, lists of these, or {type} and {shape} as model.json has them.
const random = (seed) => () => ((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648) * 2 - 1;

/** A fed float32 tensor in (low, high). */
export const f = (shape, low = -1, high = 1) => ({ feed: 'float32', shape, low, high });
/** A fed int32 tensor in [0, max). */
export const i = (shape, max = 5) => ({ feed: 'int32', shape, low: 0, high: max });
/** A fed bool tensor. */
export const b = (shape) => ({ feed: 'bool', shape, low: 0, high: 2 });
/** A complex64 tensor, made of two fed ones. */
export const cx = (shape) => ({ parts: [f(shape), f(shape)] });
/** Constants of the weight file. */
export const s = (values) => ({ constant: 'string', shape: [values.length], values });
export const ci = (values, shape = Array.isArray(values) ? [values.length] : []) => ({ constant: 'int32', shape, values: [values].flat() });
export const cf = (values, shape = Array.isArray(values) ? [values.length] : []) => ({ constant: 'float32', shape, values: [values].flat() });
export const cb = (values) => ({ constant: 'bool', shape: [values.length], values });

/** Elements of a fed tensor, the same for each name. */
export function valuesOf({ feed, shape, low, high }, name) {
  const next = random([...name].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) % 1000003);
  const values = Array.from({ length: shape.reduce((a, d) => a * d, 1) }, () => low + ((next() + 1) / 2) * (high - low));
  return feed === 'float32' ? values : values.map(Math.floor);
}

const unary = ['Abs', 'Asinh', 'Atan', 'Ceil', 'Cos', 'Cosh', 'Elu', 'Erf', 'Exp', 'Expm1', 'Floor', 'IsFinite', 'IsInf', 'IsNan', 'LeakyRelu',
  'Neg', 'Relu', 'Relu6', 'Round', 'Selu', 'Sigmoid', 'Sign', 'Sin', 'Sinh', 'Softplus', 'Square', 'Tan', 'Tanh', 'Softmax', 'LogSoftmax',
  'Identity', 'Snapshot', 'StopGradient', 'FakeQuantWithMinMaxVars', 'Shape', 'Size', 'Rank', 'ZerosLike', 'OnesLike', 'IdentityN'];
const positive = ['Acosh', 'Log', 'Log1p', 'Sqrt', 'Rsqrt', 'Reciprocal'];
const inside = ['Acos', 'Asin', 'Atanh'];
const binary = ['Add', 'AddV2', 'AddN', 'BiasAdd', 'Sub', 'RealDiv', 'Div', 'DivNoNan', 'FloorDiv', 'Mul', 'Maximum', 'Minimum', 'SquaredDifference', 'Mod',
  'FloorMod', 'Atan2', 'Equal', 'NotEqual', 'Greater', 'GreaterEqual', 'Less', 'LessEqual', 'Prelu'];
const reductions = ['Max', 'Mean', 'Min', 'Sum', 'Prod', 'EuclideanNorm'];

const nhwc = { strides: [1, 2, 2, 1], padding: 'SAME', data_format: 'NHWC', dilations: [1, 1, 1, 1] };
const pool = { ...nhwc, ksize: [1, 2, 2, 1] };
const boxes = cf([0, 0, 1, 1, 0, 0.1, 1, 1.1, 0, 2, 1, 3, 0, 2.05, 1, 3.05], [4, 4]);
const scores = cf([0.9, 0.75, 0.6, 0.95]);

export const cases = [
  ...unary.map((op) => [op, [f([2, 3])]]),
  ...positive.map((op) => [op, [f([2, 3], 1, 3)]]),
  ...inside.map((op) => [op, [f([2, 3], -0.9, 0.9)]]),
  ...binary.map((op) => [op, [f([2, 3]), f([3], 0.5, 2)]].map((x, k) => (k && op === 'AddN' ? [f([2, 3]), f([2, 3])] : x))),
  ...reductions.map((op) => [op, [f([2, 3, 4]), ci([1])], { keep_dims: true }]),
  ['Pow', [f([2, 3], 0.5, 2), f([3])]],
  ['ClipByValue', [f([2, 3]), cf(-0.5), cf(0.5)]],
  ['LogicalAnd', [b([2, 3]), b([3])]], ['LogicalOr', [b([2, 3]), b([3])]], ['LogicalNot', [b([2, 3])]],
  ['Select', [b([2, 3]), f([2, 3]), f([2, 3])]], ['SelectV2', [b([3]), f([2, 3]), f([2, 3])]],
  ['All', [b([2, 3]), ci([1])], {}], ['Any', [b([2, 3]), ci([0])], {}],
  ['ArgMax', [f([2, 5]), ci(1)]], ['ArgMin', [f([2, 5]), ci(0)]],
  ['Cumsum', [f([2, 5]), ci(1)], { exclusive: true, reverse: true }], ['Cumprod', [f([2, 5]), ci(1)], {}],
  ['FusedBatchNorm', [f([1, 2, 2, 3]), f([3]), f([3]), f([3]), f([3], 0.5, 2)], { epsilon: 0.01 }],
  ['FusedBatchNormV2', [f([1, 2, 2, 3]), f([3]), f([3]), f([3]), f([3], 0.5, 2)], {}],
  ['FusedBatchNormV3', [f([1, 2, 2, 3]), f([3]), f([3]), f([3]), f([3], 0.5, 2)], {}],
  ['LRN', [f([1, 2, 2, 6])], { depth_radius: 2, bias: 2, alpha: 0.5, beta: 0.75 }],
  ['MatMul', [f([3, 2]), f([3, 4])], { transpose_a: true }], ['BatchMatMul', [f([2, 2, 3]), f([2, 4, 3])], { adj_y: true }],
  ['BatchMatMulV2', [f([2, 2, 3]), f([3, 4])], {}],
  ['_FusedMatMul', [f([2, 3]), f([3, 4]), f([4])], { num_args: 1, fused_ops: ['BiasAdd', 'Relu'] }],
  ['Einsum', [f([2, 3]), f([3, 4])], { equation: 'ij,jk->ik', N: 2 }], ['MatrixBandPart', [f([3, 4]), ci(1), ci(1)]],
  ['Transpose', [f([2, 3, 4]), ci([2, 0, 1])]],
  ['Conv1D', [f([1, 6, 2]), f([3, 2, 4])], { stride: 2, padding: 'SAME' }],
  ['Conv2D', [f([1, 5, 6, 2]), f([3, 3, 2, 4])], nhwc],
  ['Conv2D', [f([1, 5, 6, 2]), f([3, 3, 2, 4])], { ...nhwc, padding: 'EXPLICIT', explicit_paddings: [0, 0, 1, 2, 0, 1, 0, 0] }],
  ['_FusedConv2D', [f([1, 5, 6, 2]), f([3, 3, 2, 4]), f([4]), f([4])], { ...nhwc, num_args: 2, fused_ops: ['BiasAdd', 'Prelu'] }],
  ['_FusedConv2D', [f([1, 5, 6, 2]), f([3, 3, 2, 4]), f([4])], { ...nhwc, num_args: 1, fused_ops: ['BiasAdd', 'LeakyRelu'], leakyrelu_alpha: 0.3 }],
  ['Conv2DBackpropInput', [ci([1, 6, 6, 2]), f([3, 3, 2, 4]), f([1, 3, 3, 4])], nhwc],
  ['DepthwiseConv2d', [f([1, 5, 6, 2]), f([3, 3, 2, 2])], nhwc], ['DepthwiseConv2dNative', [f([1, 5, 6, 2]), f([3, 3, 2, 2])], { ...nhwc, padding: 'VALID' }],
  ['FusedDepthwiseConv2dNative', [f([1, 5, 6, 2]), f([3, 3, 2, 1]), f([2])], { ...nhwc, num_args: 1, fused_ops: ['BiasAdd', 'Relu6'] }],
  ['Conv3D', [f([1, 3, 4, 5, 2]), f([2, 2, 2, 2, 3])], { strides: [1, 1, 2, 1, 1], padding: 'SAME', data_format: 'NDHWC', dilations: [1, 1, 1, 1, 1] }],
  ['Dilation2D', [f([1, 5, 5, 2]), f([2, 2, 2])], { strides: [1, 1, 1, 1], rates: [1, 2, 2, 1], padding: 'VALID' }],
  ['AvgPool', [f([1, 5, 6, 2])], pool], ['MaxPool', [f([1, 5, 6, 2])], pool], ['MaxPoolWithArgmax', [f([1, 4, 6, 2])], pool, { outputs: 2 }],
  ['AvgPool3D', [f([1, 4, 4, 4, 2])], { ksize: [1, 2, 2, 2, 1], strides: [1, 2, 2, 2, 1], padding: 'SAME' }],
  ['MaxPool3D', [f([1, 4, 4, 4, 2])], { ksize: [1, 2, 2, 2, 1], strides: [1, 1, 2, 2, 1], padding: 'VALID' }],
  ['Fill', [ci([2, 3]), cf(7)], { T: { type: 'DT_FLOAT' } }], ['LinSpace', [cf(0), cf(1), ci(5)]],
  ['OneHot', [i([4], 3), ci(3), cf(2), cf(-1)], { T: { type: 'DT_FLOAT' } }], ['Ones', [ci([2])], { T: { type: 'DT_INT32' } }],
  ['Zeros', [ci([2])], { T: { type: 'DT_FLOAT' } }], ['Range', [ci(2), ci(11), ci(3)], { Tidx: { type: 'DT_INT32' } }],
  ['RandomStandardNormal', [ci([3])], { dtype: { type: 'DT_FLOAT' }, seed: 1 }, { shapeOnly: true }],
  ['RandomUniform', [ci([3])], { dtype: { type: 'DT_FLOAT' }, minval: 0, maxval: 1 }, { shapeOnly: true }],
  ['RandomUniformInt', [ci([3])], { minval: 0, maxval: 9, seed: 3 }, { shapeOnly: true }],
  ['TruncatedNormal', [ci([3])], { dtype: { type: 'DT_FLOAT' }, means: 0, stddev: 1, seed: 2 }, { shapeOnly: true }],
  ['Multinomial', [f([2, 3]), ci(4)], { seed: 2, T: { type: 'DT_FLOAT' } }, { shapeOnly: true }],
  ['NonMaxSuppressionV2', [boxes, scores, ci(3), cf(0.5)], {}],
  ['NonMaxSuppressionV3', [boxes, scores, ci(3), cf(0.5), cf(0.1)], {}],
  ['NonMaxSuppressionV4', [boxes, scores, ci(3), cf(0.5), cf(0.1)], { pad_to_max_output_size: true }, { outputs: 2 }],
  ['NonMaxSuppressionV5', [boxes, scores, ci(3), cf(0.5), cf(0.1), cf(0.5)], {}, { outputs: 2 }],
  ['Where', [b([2, 3])], {}], ['ListDiff', [i([6]), i([3])], {}, { outputs: 2 }],
  ['LowerBound', [cf([0, 1, 2, 3], [1, 4]), f([1, 3], 0, 3)]], ['UpperBound', [cf([0, 1, 2, 3], [1, 4]), f([1, 3], 0, 3)]],
  ['TopKV2', [f([2, 5]), ci(3)], { sorted: true }, { outputs: 2 }], ['Unique', [i([8], 4)], {}, { outputs: 2 }], ['UniqueV2', [i([8], 4), ci([0])], {}, { outputs: 2 }],
  ['PlaceholderWithDefault', [cf([1, 2])], { dtype: { type: 'DT_FLOAT' } }], ['ShapeN', [f([2, 3]), f([4])], {}, { outputs: 2, anyDtype: true }],
  ['Print', [f([2]), f([2])], { message: 'two numbers' }], ['ResizeBilinear', [f([1, 3, 3, 2]), ci([5, 7])], { align_corners: false, half_pixel_centers: true }],
  ['ResizeNearestNeighbor', [f([1, 3, 3, 2]), ci([5, 7])], { align_corners: false, half_pixel_centers: true }],
  ['CropAndResize', [f([1, 6, 6, 2]), cf([0, 0, 0.5, 1], [1, 4]), ci([0]), ci([3, 3])], { method: 'bilinear', extrapolation_value: 0 }],
  ['ImageProjectiveTransformV3', [f([1, 4, 4, 1]), cf([1, 0, 1, 0, 1, 0, 0, 0], [1, 8]), ci([4, 4]), cf(0)], { interpolation: 'NEAREST', fill_mode: 'CONSTANT' }],
  ['Bincount', [i([6], 4), ci(4), f([6])]], ['DenseBincount', [i([6], 4), ci(4), f([6])], { binary_output: false }],
  ['ConcatV2', [f([2, 3]), f([2, 2]), ci(1)], { N: 2 }], ['Concat', [ci(1), f([2, 3]), f([2, 2])], { N: 2 }],
  ['GatherV2', [f([3, 4]), i([2], 3), ci(0)], { batch_dims: 0 }], ['Gather', [f([3, 4]), i([2], 3)]], ['Reverse', [f([2, 3]), cb([false, true])]],
  ['ReverseV2', [f([2, 3]), ci([0])]], ['Slice', [f([3, 4]), ci([1, 0]), ci([2, -1])]],
  ['StridedSlice', [f([3, 4]), ci([1, 1]), ci([3, 4]), ci([1, 1])], { begin_mask: 1, shrink_axis_mask: 2 }],
  ['Pack', [f([2]), f([2])], { axis: 1 }], ['Unpack', [f([2, 3])], { axis: 1 }, { outputs: 3 }], ['Tile', [f([2, 3]), ci([2, 1])]],
  ['Split', [ci(1), f([2, 4])], { num_split: 2 }, { outputs: 2 }], ['SplitV', [f([2, 4]), ci([1, 3]), ci(1)], {}, { outputs: 2 }],
  ['ScatterNd', [ci([[0], [2]].flat(), [2, 1]), f([2, 3]), ci([4, 3])]], ['GatherNd', [f([3, 4]), ci([0, 1, 2, 3], [2, 2])]],
  ['SparseToDense', [ci([0, 2]), ci([4]), f([2]), cf(9)]], ['TensorScatterUpdate', [f([4, 2]), ci([1, 3], [2, 1]), f([2, 2])]],
  ['FFT', [cx([2, 5])]], ['IFFT', [cx([2, 8])]], ['RFFT', [f([2, 8])]], ['IRFFT', [cx([2, 5])]], ['Complex', [f([3]), f([3])]],
  ['Real', [cx([3])]], ['Imag', [cx([3])]], ['ComplexAbs', [cx([3])]],
  ['SparseFillEmptyRows', [ci([0, 0, 2, 1], [2, 2]), cf([1, 2]), ci([3, 2]), cf(7)], {}, { outputs: 4 }],
  ['SparseReshape', [ci([0, 0, 1, 1], [2, 2]), ci([2, 3]), ci([3, -1])], {}, { outputs: 2 }],
  ['SparseSegmentMean', [f([4, 2]), ci([0, 2, 3]), ci([0, 0, 1])]], ['SparseSegmentSum', [f([4, 2]), ci([0, 2, 3]), ci([0, 0, 1])]],
  ['StaticRegexReplace', [s(['abc', 'bcd'])], { pattern: 'b.', rewrite: 'x', replace_global: true }],
  ['StringNGrams', [s(['a', 'b', 'c', 'd']), ci([0, 3, 4])], { separator: '|', ngram_widths: [2], left_pad: 'l', right_pad: 'r', pad_width: 1, preserve_short_sequences: false }, { outputs: 2 }],
  ['StringSplit', [s(['a b', 'c']), { constant: 'string', shape: [], values: [' '] }], { skip_empty: true }, { outputs: 3 }],
  ['StringToHashBucketFast', [s(['hello', 'world'])], { num_buckets: 100 }],
  ['Cast', [f([3], 0, 9)], { DstT: { type: 'DT_INT32' } }], ['ExpandDims', [f([2, 3]), ci(1)]], ['MirrorPad', [f([2, 3]), ci([1, 1, 0, 1], [2, 2])], { mode: 'REFLECT' }],
  ['Pad', [f([2, 3]), ci([1, 0, 0, 2], [2, 2])], {}], ['PadV2', [f([2, 3]), ci([1, 0, 0, 2], [2, 2]), cf(7)]], ['Reshape', [f([2, 3]), ci([3, -1])]],
  ['EnsureShape', [f([2, 3]), ci([2, 3])]], ['Squeeze', [f([1, 3, 1])], { squeeze_dims: [0] }], ['SpaceToBatchND', [f([1, 4, 4, 1]), ci([2, 2]), ci([0, 0, 0, 0], [2, 2])]],
  ['BatchToSpaceND', [f([4, 2, 2, 1]), ci([2, 2]), ci([0, 0, 0, 0], [2, 2])]], ['DepthToSpace', [f([1, 2, 2, 4])], { block_size: 2, data_format: 'NHWC' }],
  ['BroadcastTo', [f([3]), ci([2, 3])]], ['BroadcastArgs', [ci([1, 3]), ci([2, 1])]],
];
