// Generated from the op table by `npm run gen`; do not edit.
// Every op as a C++ function: the parameters of TensorFlow.js in their order; {} leaves an optional one out.
// docs/ops.md says what each computes.
#pragma once

#include "gossamer/backend.h"
#include "gossamer/tensor.h"

namespace gossamer {

// Checks, then executes or captures one call: the way every op is run.
Tensors run(OpId op, Inputs in, const Attrs& attrs);
Tensors run(OpId op, std::initializer_list<Tensor> in, std::initializer_list<Attr> attrs);
Tensors run(OpId op, const Tensors& in, std::initializer_list<Attr> attrs);

// Positions in the op table.
namespace ops::id {
enum : int {
conv2d,
conv2DBackpropInput,
conv2DBackpropFilter,
conv3d,
conv3DBackpropInput,
conv3DBackpropFilter,
depthwiseConv2d,
separableConv2d,
conv1d,
conv2dTranspose,
conv3dTranspose,
dilation2d,
dilation2DBackpropInput,
dilation2DBackpropFilter,
maxPool,
maxPoolGrad,
avgPool,
avgPoolGrad,
maxPool3d,
maxPool3DGrad,
avgPool3d,
avgPool3DGrad,
maxPoolWithArgmax,
pool,
abs,
neg,
sign,
square,
exp,
relu,
zerosLike,
onesLike,
logicalNot,
clipByValue,
add,
sub,
mul,
maximum,
greater,
greaterEqual,
less,
lessEqual,
logicalAnd,
matMul,
sum,
cast,
reshape,
expandDims,
squeeze,
ensureShape,
transpose,
reverse,
tile,
broadcastTo,
spaceToBatchND,
batchToSpaceND,
depthToSpace,
spaceToDepth,
slice,
stridedSlice,
concat,
stack,
split,
unstack,
pad,
mirrorPad,
gather,
gatherND,
scatterND,
tensorScatterUpdate,
sparseToDense,
unsortedSegmentSum,
whereIndices,
unique,
listDiff,
topk,
searchSorted,
lowerBound,
upperBound,
bincount,
denseBincount,
};
}  // namespace ops::id

namespace ops {

inline Tensors call(OpId op, std::initializer_list<Tensor> in, std::initializer_list<Attr> attrs = {}) { return run(op, in, attrs); }
inline Tensors call(OpId op, const Tensors& in, std::initializer_list<Attr> attrs = {}) { return run(op, in, attrs); }
inline void append(Tensors& all, const Tensor& t) { all.push_back(t); }
inline void append(Tensors& all, const Tensors& ts) { all.insert(all.end(), ts.begin(), ts.end()); }
template <class... T>
Tensors joined(const T&... parts) {
  Tensors all;
  (append(all, parts), ...);
  return all;
}

inline Tensor conv2d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({id::conv2d}, {x, filter}, {strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv2_d_backprop_input(const Tensor& dy, const Tensor& filter, const Attr& input_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({id::conv2DBackpropInput}, {dy, filter}, {input_shape, strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv2_d_backprop_filter(const Tensor& x, const Tensor& dy, const Attr& filter_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({id::conv2DBackpropFilter}, {x, dy}, {filter_shape, strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv3d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::conv3d}, {x, filter}, {strides, pad, data_format, dilations})[0]; }
inline Tensor conv3_d_backprop_input(const Tensor& dy, const Tensor& filter, const Attr& input_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::conv3DBackpropInput}, {dy, filter}, {input_shape, strides, pad, data_format, dilations})[0]; }
inline Tensor conv3_d_backprop_filter(const Tensor& x, const Tensor& dy, const Attr& filter_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::conv3DBackpropFilter}, {x, dy}, {filter_shape, strides, pad, data_format, dilations})[0]; }
inline Tensor depthwise_conv2d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({id::depthwiseConv2d}, {x, filter}, {strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor separable_conv2d(const Tensor& x, const Tensor& depthwise_filter, const Tensor& pointwise_filter, const Attr& strides, const Attr& pad, const Attr& dilation = {}, const Attr& data_format = {}) { return call({id::separableConv2d}, {x, depthwise_filter, pointwise_filter}, {strides, pad, dilation, data_format})[0]; }
inline Tensor conv1d(const Tensor& x, const Tensor& filter, const Attr& stride, const Attr& pad, const Attr& data_format = {}, const Attr& dilation = {}, const Attr& dim_rounding_mode = {}) { return call({id::conv1d}, {x, filter}, {stride, pad, data_format, dilation, dim_rounding_mode})[0]; }
inline Tensor conv2d_transpose(const Tensor& x, const Tensor& filter, const Attr& output_shape, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}) { return call({id::conv2dTranspose}, {x, filter}, {output_shape, strides, pad, dim_rounding_mode})[0]; }
inline Tensor conv3d_transpose(const Tensor& x, const Tensor& filter, const Attr& output_shape, const Attr& strides, const Attr& pad) { return call({id::conv3dTranspose}, {x, filter}, {output_shape, strides, pad})[0]; }
inline Tensor dilation2d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& dilations = {}, const Attr& data_format = {}) { return call({id::dilation2d}, {x, filter}, {strides, pad, dilations, data_format})[0]; }
inline Tensor dilation2_d_backprop_input(const Tensor& x, const Tensor& filter, const Tensor& dy, const Attr& strides, const Attr& pad, const Attr& dilations = {}) { return call({id::dilation2DBackpropInput}, {x, filter, dy}, {strides, pad, dilations})[0]; }
inline Tensor dilation2_d_backprop_filter(const Tensor& x, const Tensor& filter, const Tensor& dy, const Attr& strides, const Attr& pad, const Attr& dilations = {}) { return call({id::dilation2DBackpropFilter}, {x, filter, dy}, {strides, pad, dilations})[0]; }
inline Tensor max_pool(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& dilations = {}) { return call({id::maxPool}, {x}, {filter_size, strides, pad, dim_rounding_mode, dilations})[0]; }
inline Tensor max_pool_grad(const Tensor& dy, const Tensor& input, const Tensor& output, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& dilations = {}) { return call({id::maxPoolGrad}, {dy, input, output}, {filter_size, strides, pad, dim_rounding_mode, dilations})[0]; }
inline Tensor avg_pool(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& dilations = {}) { return call({id::avgPool}, {x}, {filter_size, strides, pad, dim_rounding_mode, dilations})[0]; }
inline Tensor avg_pool_grad(const Tensor& dy, const Tensor& input, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& dilations = {}) { return call({id::avgPoolGrad}, {dy, input}, {filter_size, strides, pad, dim_rounding_mode, dilations})[0]; }
inline Tensor max_pool3d(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::maxPool3d}, {x}, {filter_size, strides, pad, dim_rounding_mode, data_format, dilations})[0]; }
inline Tensor max_pool3_d_grad(const Tensor& dy, const Tensor& input, const Tensor& output, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::maxPool3DGrad}, {dy, input, output}, {filter_size, strides, pad, dim_rounding_mode, data_format, dilations})[0]; }
inline Tensor avg_pool3d(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::avgPool3d}, {x}, {filter_size, strides, pad, dim_rounding_mode, data_format, dilations})[0]; }
inline Tensor avg_pool3_d_grad(const Tensor& dy, const Tensor& input, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}, const Attr& data_format = {}, const Attr& dilations = {}) { return call({id::avgPool3DGrad}, {dy, input}, {filter_size, strides, pad, dim_rounding_mode, data_format, dilations})[0]; }
inline Tensors max_pool_with_argmax(const Tensor& x, const Attr& filter_size, const Attr& strides, const Attr& pad, const Attr& include_batch_in_index = {}) { return call({id::maxPoolWithArgmax}, {x}, {filter_size, strides, pad, include_batch_in_index}); }
inline Tensor pool(const Tensor& input, const Attr& window_shape, const Attr& pooling_type, const Attr& pad, const Attr& dilations = {}, const Attr& strides = {}, const Attr& dim_rounding_mode = {}) { return call({id::pool}, {input}, {window_shape, pooling_type, pad, dilations, strides, dim_rounding_mode})[0]; }
inline Tensor abs(const Tensor& x) { return call({id::abs}, {x})[0]; }
inline Tensor neg(const Tensor& x) { return call({id::neg}, {x})[0]; }
inline Tensor sign(const Tensor& x) { return call({id::sign}, {x})[0]; }
inline Tensor square(const Tensor& x) { return call({id::square}, {x})[0]; }
inline Tensor exp(const Tensor& x) { return call({id::exp}, {x})[0]; }
inline Tensor relu(const Tensor& x) { return call({id::relu}, {x})[0]; }
inline Tensor zeros_like(const Tensor& x) { return call({id::zerosLike}, {x})[0]; }
inline Tensor ones_like(const Tensor& x) { return call({id::onesLike}, {x})[0]; }
inline Tensor logical_not(const Tensor& x) { return call({id::logicalNot}, {x})[0]; }
inline Tensor clip_by_value(const Tensor& x, const Attr& clip_value_min, const Attr& clip_value_max) { return call({id::clipByValue}, {x}, {clip_value_min, clip_value_max})[0]; }
inline Tensor add(const Tensor& a, const Tensor& b) { return call({id::add}, {a, b})[0]; }
inline Tensor sub(const Tensor& a, const Tensor& b) { return call({id::sub}, {a, b})[0]; }
inline Tensor mul(const Tensor& a, const Tensor& b) { return call({id::mul}, {a, b})[0]; }
inline Tensor maximum(const Tensor& a, const Tensor& b) { return call({id::maximum}, {a, b})[0]; }
inline Tensor greater(const Tensor& a, const Tensor& b) { return call({id::greater}, {a, b})[0]; }
inline Tensor greater_equal(const Tensor& a, const Tensor& b) { return call({id::greaterEqual}, {a, b})[0]; }
inline Tensor less(const Tensor& a, const Tensor& b) { return call({id::less}, {a, b})[0]; }
inline Tensor less_equal(const Tensor& a, const Tensor& b) { return call({id::lessEqual}, {a, b})[0]; }
inline Tensor logical_and(const Tensor& a, const Tensor& b) { return call({id::logicalAnd}, {a, b})[0]; }
inline Tensor mat_mul(const Tensor& a, const Tensor& b, const Attr& transpose_a = {}, const Attr& transpose_b = {}) { return call({id::matMul}, {a, b}, {transpose_a, transpose_b})[0]; }
inline Tensor sum(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({id::sum}, {x}, {axis, keep_dims})[0]; }
inline Tensor cast(const Tensor& x, const Attr& dtype) { return call({id::cast}, {x}, {dtype})[0]; }
inline Tensor reshape(const Tensor& x, const Attr& shape) { return call({id::reshape}, {x}, {shape})[0]; }
inline Tensor expand_dims(const Tensor& x, const Attr& axis = {}) { return call({id::expandDims}, {x}, {axis})[0]; }
inline Tensor squeeze(const Tensor& x, const Attr& axis = {}) { return call({id::squeeze}, {x}, {axis})[0]; }
inline Tensor ensure_shape(const Tensor& x, const Attr& shape) { return call({id::ensureShape}, {x}, {shape})[0]; }
inline Tensor transpose(const Tensor& x, const Attr& perm = {}, const Attr& conjugate = {}) { return call({id::transpose}, {x}, {perm, conjugate})[0]; }
inline Tensor reverse(const Tensor& x, const Attr& axis = {}) { return call({id::reverse}, {x}, {axis})[0]; }
inline Tensor tile(const Tensor& x, const Attr& reps) { return call({id::tile}, {x}, {reps})[0]; }
inline Tensor broadcast_to(const Tensor& x, const Attr& shape) { return call({id::broadcastTo}, {x}, {shape})[0]; }
inline Tensor space_to_batch_nd(const Tensor& x, const Attr& block_shape, const Attr& paddings) { return call({id::spaceToBatchND}, {x}, {block_shape, paddings})[0]; }
inline Tensor batch_to_space_nd(const Tensor& x, const Attr& block_shape, const Attr& crops) { return call({id::batchToSpaceND}, {x}, {block_shape, crops})[0]; }
inline Tensor depth_to_space(const Tensor& x, const Attr& block_size, const Attr& data_format = {}) { return call({id::depthToSpace}, {x}, {block_size, data_format})[0]; }
inline Tensor space_to_depth(const Tensor& x, const Attr& block_size, const Attr& data_format = {}) { return call({id::spaceToDepth}, {x}, {block_size, data_format})[0]; }
inline Tensor slice(const Tensor& x, const Attr& begin, const Attr& size = {}) { return call({id::slice}, {x}, {begin, size})[0]; }
inline Tensor strided_slice(const Tensor& x, const Attr& begin, const Attr& end, const Attr& strides = {}, const Attr& begin_mask = {}, const Attr& end_mask = {}, const Attr& ellipsis_mask = {}, const Attr& new_axis_mask = {}, const Attr& shrink_axis_mask = {}) { return call({id::stridedSlice}, {x}, {begin, end, strides, begin_mask, end_mask, ellipsis_mask, new_axis_mask, shrink_axis_mask})[0]; }
inline Tensor concat(const Tensors& tensors, const Attr& axis = {}) { return call({id::concat}, joined(tensors), {axis})[0]; }
inline Tensor stack(const Tensors& tensors, const Attr& axis = {}) { return call({id::stack}, joined(tensors), {axis})[0]; }
inline Tensors split(const Tensor& x, const Attr& num_or_size_splits, const Attr& axis = {}) { return call({id::split}, {x}, {num_or_size_splits, axis}); }
inline Tensors unstack(const Tensor& x, const Attr& axis = {}) { return call({id::unstack}, {x}, {axis}); }
inline Tensor pad(const Tensor& x, const Attr& paddings, const Attr& constant_value = {}) { return call({id::pad}, {x}, {paddings, constant_value})[0]; }
inline Tensor mirror_pad(const Tensor& x, const Attr& paddings, const Attr& mode) { return call({id::mirrorPad}, {x}, {paddings, mode})[0]; }
inline Tensor gather(const Tensor& x, const Tensor& indices, const Attr& axis = {}, const Attr& batch_dims = {}) { return call({id::gather}, {x, indices}, {axis, batch_dims})[0]; }
inline Tensor gather_nd(const Tensor& x, const Tensor& indices) { return call({id::gatherND}, {x, indices})[0]; }
inline Tensor scatter_nd(const Tensor& indices, const Tensor& updates, const Attr& shape) { return call({id::scatterND}, {indices, updates}, {shape})[0]; }
inline Tensor tensor_scatter_update(const Tensor& tensor, const Tensor& indices, const Tensor& updates) { return call({id::tensorScatterUpdate}, {tensor, indices, updates})[0]; }
inline Tensor sparse_to_dense(const Tensor& sparse_indices, const Tensor& sparse_values, const Attr& output_shape, const Tensor& default_value = {}) { return call({id::sparseToDense}, {sparse_indices, sparse_values, default_value}, {output_shape})[0]; }
inline Tensor unsorted_segment_sum(const Tensor& x, const Tensor& segment_ids, const Attr& num_segments) { return call({id::unsortedSegmentSum}, {x, segment_ids}, {num_segments})[0]; }
inline Tensor where_indices(const Tensor& condition) { return call({id::whereIndices}, {condition})[0]; }
inline Tensors unique(const Tensor& x, const Attr& axis = {}) { return call({id::unique}, {x}, {axis}); }
inline Tensors list_diff(const Tensor& x, const Tensor& y) { return call({id::listDiff}, {x, y}); }
inline Tensors topk(const Tensor& x, const Attr& k = {}, const Attr& sorted = {}) { return call({id::topk}, {x}, {k, sorted}); }
inline Tensor search_sorted(const Tensor& sorted_sequence, const Tensor& values, const Attr& side = {}) { return call({id::searchSorted}, {sorted_sequence, values}, {side})[0]; }
inline Tensor lower_bound(const Tensor& sorted_sequence, const Tensor& values) { return call({id::lowerBound}, {sorted_sequence, values})[0]; }
inline Tensor upper_bound(const Tensor& sorted_sequence, const Tensor& values) { return call({id::upperBound}, {sorted_sequence, values})[0]; }
inline Tensor bincount(const Tensor& x, const Tensor& weights, const Attr& size) { return call({id::bincount}, {x, weights}, {size})[0]; }
inline Tensor dense_bincount(const Tensor& x, const Tensor& weights, const Attr& size, const Attr& binary_output = {}) { return call({id::denseBincount}, {x, weights}, {size, binary_output})[0]; }

inline Tensor operator+(const Tensor& a, const Tensor& b) { return add(a, b); }
inline Tensor operator-(const Tensor& a, const Tensor& b) { return sub(a, b); }
inline Tensor operator*(const Tensor& a, const Tensor& b) { return mul(a, b); }
inline Tensor operator*(const Tensor& a, double b) { return mul(a, Tensor::scalar(b, a.dtype())); }
inline Tensor operator-(const Tensor& a) { return neg(a); }

}  // namespace ops
}  // namespace gossamer
