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

inline Tensor abs(const Tensor& x) { return call({0}, {x})[0]; }
inline Tensor neg(const Tensor& x) { return call({1}, {x})[0]; }
inline Tensor sign(const Tensor& x) { return call({2}, {x})[0]; }
inline Tensor square(const Tensor& x) { return call({3}, {x})[0]; }
inline Tensor exp(const Tensor& x) { return call({4}, {x})[0]; }
inline Tensor relu(const Tensor& x) { return call({5}, {x})[0]; }
inline Tensor zeros_like(const Tensor& x) { return call({6}, {x})[0]; }
inline Tensor ones_like(const Tensor& x) { return call({7}, {x})[0]; }
inline Tensor logical_not(const Tensor& x) { return call({8}, {x})[0]; }
inline Tensor clip_by_value(const Tensor& x, const Attr& clip_value_min, const Attr& clip_value_max) { return call({9}, {x}, {clip_value_min, clip_value_max})[0]; }
inline Tensor add(const Tensor& a, const Tensor& b) { return call({10}, {a, b})[0]; }
inline Tensor sub(const Tensor& a, const Tensor& b) { return call({11}, {a, b})[0]; }
inline Tensor mul(const Tensor& a, const Tensor& b) { return call({12}, {a, b})[0]; }
inline Tensor maximum(const Tensor& a, const Tensor& b) { return call({13}, {a, b})[0]; }
inline Tensor greater(const Tensor& a, const Tensor& b) { return call({14}, {a, b})[0]; }
inline Tensor greater_equal(const Tensor& a, const Tensor& b) { return call({15}, {a, b})[0]; }
inline Tensor less(const Tensor& a, const Tensor& b) { return call({16}, {a, b})[0]; }
inline Tensor less_equal(const Tensor& a, const Tensor& b) { return call({17}, {a, b})[0]; }
inline Tensor logical_and(const Tensor& a, const Tensor& b) { return call({18}, {a, b})[0]; }
inline Tensor mat_mul(const Tensor& a, const Tensor& b, const Attr& transpose_a = {}, const Attr& transpose_b = {}) { return call({19}, {a, b}, {transpose_a, transpose_b})[0]; }
inline Tensor sum(const Tensor& x, const Attr& axis = {}, const Attr& keep_dims = {}) { return call({20}, {x}, {axis, keep_dims})[0]; }
inline Tensor cast(const Tensor& x, const Attr& dtype) { return call({21}, {x}, {dtype})[0]; }
inline Tensor reshape(const Tensor& x, const Attr& shape) { return call({22}, {x}, {shape})[0]; }
inline Tensor expand_dims(const Tensor& x, const Attr& axis = {}) { return call({23}, {x}, {axis})[0]; }
inline Tensor squeeze(const Tensor& x, const Attr& axis = {}) { return call({24}, {x}, {axis})[0]; }
inline Tensor ensure_shape(const Tensor& x, const Attr& shape) { return call({25}, {x}, {shape})[0]; }
inline Tensor transpose(const Tensor& x, const Attr& perm = {}, const Attr& conjugate = {}) { return call({26}, {x}, {perm, conjugate})[0]; }
inline Tensor reverse(const Tensor& x, const Attr& axis = {}) { return call({27}, {x}, {axis})[0]; }
inline Tensor tile(const Tensor& x, const Attr& reps) { return call({28}, {x}, {reps})[0]; }
inline Tensor broadcast_to(const Tensor& x, const Attr& shape) { return call({29}, {x}, {shape})[0]; }
inline Tensor space_to_batch_nd(const Tensor& x, const Attr& block_shape, const Attr& paddings) { return call({30}, {x}, {block_shape, paddings})[0]; }
inline Tensor batch_to_space_nd(const Tensor& x, const Attr& block_shape, const Attr& crops) { return call({31}, {x}, {block_shape, crops})[0]; }
inline Tensor depth_to_space(const Tensor& x, const Attr& block_size, const Attr& data_format = {}) { return call({32}, {x}, {block_size, data_format})[0]; }
inline Tensor space_to_depth(const Tensor& x, const Attr& block_size, const Attr& data_format = {}) { return call({33}, {x}, {block_size, data_format})[0]; }
inline Tensor slice(const Tensor& x, const Attr& begin, const Attr& size = {}) { return call({34}, {x}, {begin, size})[0]; }
inline Tensor strided_slice(const Tensor& x, const Attr& begin, const Attr& end, const Attr& strides = {}, const Attr& begin_mask = {}, const Attr& end_mask = {}, const Attr& ellipsis_mask = {}, const Attr& new_axis_mask = {}, const Attr& shrink_axis_mask = {}) { return call({35}, {x}, {begin, end, strides, begin_mask, end_mask, ellipsis_mask, new_axis_mask, shrink_axis_mask})[0]; }
inline Tensor concat(const Tensors& tensors, const Attr& axis = {}) { return call({36}, joined(tensors), {axis})[0]; }
inline Tensor stack(const Tensors& tensors, const Attr& axis = {}) { return call({37}, joined(tensors), {axis})[0]; }
inline Tensors split(const Tensor& x, const Attr& num_or_size_splits, const Attr& axis = {}) { return call({38}, {x}, {num_or_size_splits, axis}); }
inline Tensors unstack(const Tensor& x, const Attr& axis = {}) { return call({39}, {x}, {axis}); }
inline Tensor pad(const Tensor& x, const Attr& paddings, const Attr& constant_value = {}) { return call({40}, {x}, {paddings, constant_value})[0]; }
inline Tensor mirror_pad(const Tensor& x, const Attr& paddings, const Attr& mode) { return call({41}, {x}, {paddings, mode})[0]; }

inline Tensor operator+(const Tensor& a, const Tensor& b) { return add(a, b); }
inline Tensor operator-(const Tensor& a, const Tensor& b) { return sub(a, b); }
inline Tensor operator*(const Tensor& a, const Tensor& b) { return mul(a, b); }
inline Tensor operator*(const Tensor& a, double b) { return mul(a, Tensor::scalar(b, a.dtype())); }
inline Tensor operator-(const Tensor& a) { return neg(a); }

}  // namespace ops
}  // namespace gossamer
