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

inline Tensor conv2d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({0}, {x, filter}, {strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv2_d_backprop_input(const Tensor& dy, const Tensor& filter, const Attr& input_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({1}, {dy, filter}, {input_shape, strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv2_d_backprop_filter(const Tensor& x, const Tensor& dy, const Attr& filter_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({2}, {x, dy}, {filter_shape, strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor conv3d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({3}, {x, filter}, {strides, pad, data_format, dilations})[0]; }
inline Tensor conv3_d_backprop_input(const Tensor& dy, const Tensor& filter, const Attr& input_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({4}, {dy, filter}, {input_shape, strides, pad, data_format, dilations})[0]; }
inline Tensor conv3_d_backprop_filter(const Tensor& x, const Tensor& dy, const Attr& filter_shape, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}) { return call({5}, {x, dy}, {filter_shape, strides, pad, data_format, dilations})[0]; }
inline Tensor depthwise_conv2d(const Tensor& x, const Tensor& filter, const Attr& strides, const Attr& pad, const Attr& data_format = {}, const Attr& dilations = {}, const Attr& dim_rounding_mode = {}) { return call({6}, {x, filter}, {strides, pad, data_format, dilations, dim_rounding_mode})[0]; }
inline Tensor separable_conv2d(const Tensor& x, const Tensor& depthwise_filter, const Tensor& pointwise_filter, const Attr& strides, const Attr& pad, const Attr& dilation = {}, const Attr& data_format = {}) { return call({7}, {x, depthwise_filter, pointwise_filter}, {strides, pad, dilation, data_format})[0]; }
inline Tensor conv1d(const Tensor& x, const Tensor& filter, const Attr& stride, const Attr& pad, const Attr& data_format = {}, const Attr& dilation = {}, const Attr& dim_rounding_mode = {}) { return call({8}, {x, filter}, {stride, pad, data_format, dilation, dim_rounding_mode})[0]; }
inline Tensor conv2d_transpose(const Tensor& x, const Tensor& filter, const Attr& output_shape, const Attr& strides, const Attr& pad, const Attr& dim_rounding_mode = {}) { return call({9}, {x, filter}, {output_shape, strides, pad, dim_rounding_mode})[0]; }
inline Tensor conv3d_transpose(const Tensor& x, const Tensor& filter, const Attr& output_shape, const Attr& strides, const Attr& pad) { return call({10}, {x, filter}, {output_shape, strides, pad})[0]; }
inline Tensor abs(const Tensor& x) { return call({11}, {x})[0]; }
inline Tensor neg(const Tensor& x) { return call({12}, {x})[0]; }
inline Tensor sign(const Tensor& x) { return call({13}, {x})[0]; }
inline Tensor square(const Tensor& x) { return call({14}, {x})[0]; }
inline Tensor exp(const Tensor& x) { return call({15}, {x})[0]; }
inline Tensor relu(const Tensor& x) { return call({16}, {x})[0]; }
inline Tensor zeros_like(const Tensor& x) { return call({17}, {x})[0]; }
inline Tensor ones_like(const Tensor& x) { return call({18}, {x})[0]; }
inline Tensor logical_not(const Tensor& x) { return call({19}, {x})[0]; }
inline Tensor clip_by_value(const Tensor& x, const Attr& clip_value_min, const Attr& clip_value_max) { return call({20}, {x}, {clip_value_min, clip_value_max})[0]; }
inline Tensor add(const Tensor& a, const Tensor& b) { return call({21}, {a, b})[0]; }
inline Tensor sub(const Tensor& a, const Tensor& b) { return call({22}, {a, b})[0]; }
inline Tensor mul(const Tensor& a, const Tensor& b) { return call({23}, {a, b})[0]; }
inline Tensor maximum(const Tensor& a, const Tensor& b) { return call({24}, {a, b})[0]; }
inline Tensor greater(const Tensor& a, const Tensor& b) { return call({25}, {a, b})[0]; }
inline Tensor greater_equal(const Tensor& a, const Tensor& b) { return call({26}, {a, b})[0]; }
inline Tensor less(const Tensor& a, const Tensor& b) { return call({27}, {a, b})[0]; }
inline Tensor less_equal(const Tensor& a, const Tensor& b) { return call({28}, {a, b})[0]; }
inline Tensor logical_and(const Tensor& a, const Tensor& b) { return call({29}, {a, b})[0]; }
inline Tensor mat_mul(const Tensor& a, const Tensor& b, const Attr& transpose_a = {}, const Attr& transpose_b = {}) { return call({30}, {a, b}, {transpose_a, transpose_b})[0]; }
inline Tensor sum(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({31}, {x}, {axis, keep_dims})[0]; }
inline Tensor cast(const Tensor& x, const Attr& dtype) { return call({32}, {x}, {dtype})[0]; }
inline Tensor reshape(const Tensor& x, const Attr& shape) { return call({33}, {x}, {shape})[0]; }
inline Tensor expand_dims(const Tensor& x, const Attr& axis = {}) { return call({34}, {x}, {axis})[0]; }
inline Tensor squeeze(const Tensor& x, const Attr& axis = {}) { return call({35}, {x}, {axis})[0]; }
inline Tensor ensure_shape(const Tensor& x, const Attr& shape) { return call({36}, {x}, {shape})[0]; }
inline Tensor transpose(const Tensor& x, const Attr& perm = {}, const Attr& conjugate = {}) { return call({37}, {x}, {perm, conjugate})[0]; }
inline Tensor reverse(const Tensor& x, const Attr& axis = {}) { return call({38}, {x}, {axis})[0]; }
inline Tensor tile(const Tensor& x, const Attr& reps) { return call({39}, {x}, {reps})[0]; }
inline Tensor broadcast_to(const Tensor& x, const Attr& shape) { return call({40}, {x}, {shape})[0]; }
inline Tensor space_to_batch_nd(const Tensor& x, const Attr& block_shape, const Attr& paddings) { return call({41}, {x}, {block_shape, paddings})[0]; }
inline Tensor batch_to_space_nd(const Tensor& x, const Attr& block_shape, const Attr& crops) { return call({42}, {x}, {block_shape, crops})[0]; }
inline Tensor depth_to_space(const Tensor& x, const Attr& block_size, const Attr& data_format = {}) { return call({43}, {x}, {block_size, data_format})[0]; }
inline Tensor space_to_depth(const Tensor& x, const Attr& block_size, const Attr& data_format = {}) { return call({44}, {x}, {block_size, data_format})[0]; }
inline Tensor slice(const Tensor& x, const Attr& begin, const Attr& size = {}) { return call({45}, {x}, {begin, size})[0]; }
inline Tensor strided_slice(const Tensor& x, const Attr& begin, const Attr& end, const Attr& strides = {}, const Attr& begin_mask = {}, const Attr& end_mask = {}, const Attr& ellipsis_mask = {}, const Attr& new_axis_mask = {}, const Attr& shrink_axis_mask = {}) { return call({46}, {x}, {begin, end, strides, begin_mask, end_mask, ellipsis_mask, new_axis_mask, shrink_axis_mask})[0]; }
inline Tensor concat(const Tensors& tensors, const Attr& axis = {}) { return call({47}, joined(tensors), {axis})[0]; }
inline Tensor stack(const Tensors& tensors, const Attr& axis = {}) { return call({48}, joined(tensors), {axis})[0]; }
inline Tensors split(const Tensor& x, const Attr& num_or_size_splits, const Attr& axis = {}) { return call({49}, {x}, {num_or_size_splits, axis}); }
inline Tensors unstack(const Tensor& x, const Attr& axis = {}) { return call({50}, {x}, {axis}); }
inline Tensor pad(const Tensor& x, const Attr& paddings, const Attr& constant_value = {}) { return call({51}, {x}, {paddings, constant_value})[0]; }
inline Tensor mirror_pad(const Tensor& x, const Attr& paddings, const Attr& mode) { return call({52}, {x}, {paddings, mode})[0]; }

inline Tensor operator+(const Tensor& a, const Tensor& b) { return add(a, b); }
inline Tensor operator-(const Tensor& a, const Tensor& b) { return sub(a, b); }
inline Tensor operator*(const Tensor& a, const Tensor& b) { return mul(a, b); }
inline Tensor operator*(const Tensor& a, double b) { return mul(a, Tensor::scalar(b, a.dtype())); }
inline Tensor operator-(const Tensor& a) { return neg(a); }

}  // namespace ops
}  // namespace gossamer
