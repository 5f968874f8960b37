// Ops that take parts of a tensor out: slice and stridedSlice.
#include "ops/slice.h"

#include <algorithm>

#include "gossamer/ops.h"

namespace gossamer {

using Ints = std::vector<int64_t>;

SliceWindow slice_window(const Tensor& x, const Attrs& attrs) {
  const int rank = x.rank();
  Ints begin = attrs.integers("begin"), size;
  if (attrs.has("size")) size = attrs.integers("size");
  if (rank == 0) fail("slice", "Slicing scalar is not possible");
  if (static_cast<int>(begin.size()) > rank || static_cast<int>(size.size()) > rank) {
    fail("slice", "begin has {} entries and size {}, but x has rank {}", begin.size(), size.size(), rank);
  }
  begin.resize(rank, 0);
  size.resize(rank, -1);
  for (int i = 0; i < rank; ++i) {
    if (begin[i] < 0) fail("slice", "slice() does not support negative begin indexing, but begin[{}] is {}", i, begin[i]);
    if (size[i] < -1) fail("slice", "size[{}] is {}, but must be -1 or not negative", i, size[i]);
    if (size[i] == -1) size[i] = x.dim(i) - begin[i];
    if (size[i] < 0 || begin[i] > x.dim(i) - size[i]) {
      fail("slice", "begin[{}] + size[{}] ({}) would overflow dimension {} of length {}", i, i, begin[i] + size[i], i, x.dim(i));
    }
  }
  return {Shape(begin), Shape(size)};
}

namespace {

bool bit(int64_t mask, size_t i) { return i < 63 && (mask >> i) & 1; }

// Appends one dimension of length `dim`, walked as entry i says, to the window.
void add_range(std::string_view op, StridedWindow& window, int64_t dim, size_t i, int64_t begin, int64_t end, int64_t stride,
               const SliceMasks& masks) {
  if (stride == 0) fail(op, "strides[{}] must be non-zero", i);
  int64_t size = 0;
  if (bit(masks.shrink_axis, i)) {
    if (stride < 0) fail(op, "only stride 1 allowed on non-range indexing, but strides[{}] is {}", i, stride);
    const int64_t index = begin < 0 ? begin + dim : begin;
    if (index < 0 || index >= dim) fail(op, "slice index {} of dimension {} out of bounds", begin, window.size.rank());
    begin = index;
    stride = size = 1;
  } else {
    const int64_t low = stride > 0 ? 0 : -1, high = stride > 0 ? dim : dim - 1;
    auto bound = [&](int64_t at) { return std::min(std::max(at < 0 ? at + dim : at, low), high); };
    begin = bit(masks.begin, i) ? (stride > 0 ? low : high) : bound(begin);
    end = bit(masks.end, i) ? (stride > 0 ? high : low) : bound(end);
    const int64_t span = stride > 0 ? end - begin : begin - end, step = stride > 0 ? stride : -stride;
    size = span > 0 ? (span - 1) / step + 1 : 0;
    window.shape.push_back(size);
  }
  window.begin.push_back(begin);
  window.stride.push_back(stride);
  window.size.push_back(size);
}

void add_whole(StridedWindow& window, const Shape& x, int count) {
  for (int i = 0; i < count; ++i) {
    const int64_t dim = x[window.size.rank()];
    window.begin.push_back(0);
    window.stride.push_back(1);
    window.size.push_back(dim);
    window.shape.push_back(dim);
  }
}

}  // namespace

StridedWindow strided_window(std::string_view op, const Shape& x, const Ints& begin, const Ints& end, const Ints& strides,
                             SliceMasks masks) {
  const size_t entries = begin.size();
  if (end.size() != entries || strides.size() != entries) {
    fail(op, "begin, end and strides must be of one length, but have {}, {} and {} entries", entries, end.size(), strides.size());
  }
  if (masks.ellipsis & (masks.ellipsis - 1)) fail(op, "Multiple ellipses in slice is not allowed");
  int named = 0;  // dimensions of x that entries speak of
  for (size_t i = 0; i < entries; ++i) named += !bit(masks.ellipsis, i) && !bit(masks.new_axis, i);
  if (named > x.rank()) fail(op, "Index out of range: {} dimensions are sliced, but the input has only {}", named, x.rank());
  StridedWindow window;
  for (size_t i = 0; i < entries; ++i) {
    if (bit(masks.ellipsis, i)) add_whole(window, x, x.rank() - named);
    else if (bit(masks.new_axis, i)) window.shape.push_back(1);
    else add_range(op, window, x[window.size.rank()], i, begin[i], end[i], strides[i], masks);
  }
  add_whole(window, x, x.rank() - window.size.rank());
  return window;
}

StridedWindow strided_window(const Shape& x, const Attrs& attrs) {
  const Ints begin = attrs.integers("begin");
  const Ints strides = attrs.has("strides") ? attrs.integers("strides") : Ints(begin.size(), 1);
  return strided_window("stridedSlice", x, begin, attrs.integers("end"), strides,
                        {attrs.integer("beginMask"), attrs.integer("endMask"), attrs.integer("ellipsisMask"),
                         attrs.integer("newAxisMask"), attrs.integer("shrinkAxisMask")});
}

namespace {

Specs infer_slice(Inputs in, const Attrs& attrs) { return {{in[0].dtype(), slice_window(in[0], attrs).size}}; }

Tensors grad_slice(const GradCall& call) {
  const SliceWindow window = slice_window(call.in[0], call.attrs);
  Ints paddings;
  for (int i = 0; i < call.in[0].rank(); ++i) {
    paddings.insert(paddings.end(), {window.begin[i], call.in[0].dim(i) - window.begin[i] - window.size[i]});
  }
  return {ops::pad(call.dy[0], paddings)};
}

Specs infer_strided_slice(Inputs in, const Attrs& attrs) {
  return {{in[0].dtype(), strided_window(in[0].shape(), attrs).shape}};
}

// x with step-1 zeros between neighbours along `axis`.
Tensor dilated(const Tensor& x, int axis, int64_t step) {
  if (step == 1 || x.dim(axis) < 2) return x;
  const Shape& shape = x.shape();
  const int64_t before = shape.product(0, axis), behind = shape.product(axis + 1, shape.rank()), n = shape[axis];
  const Tensor spread = ops::pad(ops::reshape(x, Shape{before, n, 1, behind}), Ints{0, 0, 0, 0, 0, step - 1, 0, 0});
  const Tensor cut = ops::slice(ops::reshape(spread, Shape{before, n * step, behind}), Ints{0, 0, 0}, Ints{before, (n - 1) * step + 1, behind});
  return ops::reshape(cut, shape.with(axis, (n - 1) * step + 1));
}

// Every element of dy goes back to where it was taken from; between them, before and behind are zeros.
Tensors grad_strided_slice(const GradCall& call) {
  const Shape& shape = call.in[0].shape();
  const StridedWindow window = strided_window(shape, call.attrs);
  if (window.size.size() == 0) return {ops::zeros_like(call.in[0])};
  Tensor dx = ops::reshape(call.dy[0], window.size);
  Ints paddings;
  for (int i = 0; i < shape.rank(); ++i) {
    const int64_t stride = window.stride[i], last = window.begin[i] + (window.size[i] - 1) * stride;
    if (stride < 0) dx = ops::reverse(dx, i);
    dx = dilated(dx, i, stride < 0 ? -stride : stride);
    paddings.insert(paddings.end(), {std::min(window.begin[i], last), shape[i] - 1 - std::max(window.begin[i], last)});
  }
  return {shape.rank() == 0 ? dx : ops::pad(dx, paddings)};
}

constexpr OpDef kRows[] = {
    {.signature = "slice(x: Tensor, begin: number|number[], size?: number|number[]): Tensor",
     .doc = DOC("The part of x that begins at `begin` and has `size` elements along each axis. Missing entries of begin are\n"
                "0; missing entries of size, and -1, reach to the end.\n"
                "@example tf.slice([1, 2, 3, 4], [1], [2]).print();  // [2, 3]"),
     .infer = infer_slice,
     .grad = grad_slice},
    {.signature = "stridedSlice(x: Tensor, begin: number[], end: number[], strides?: number[], beginMask: number = 0, "
                  "endMask: number = 0, ellipsisMask: number = 0, newAxisMask: number = 0, shrinkAxisMask: number = 0): Tensor",
     .doc = DOC("x[begin:end:strides] as Python writes it. Negative positions count from the end. Bit i of a mask speaks of\n"
                "entry i: begin or end is ignored, the entry is an ellipsis, makes a new axis, or is one index whose\n"
                "dimension is dropped. Source: tf.strided_slice.\n"
                "@example tf.stridedSlice([1, 2, 3, 4, 5], [4], [0], [-2]).print();  // [5, 3]"),
     .infer = infer_strided_slice,
     .grad = grad_strided_slice},
};

}  // namespace

std::span<const OpDef> slice_ops() { return kRows; }

}  // namespace gossamer
