// Ops that join tensors and take them apart again: concat, stack, split, unstack; and padding.
#include <algorithm>

#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using Ints = std::vector<int64_t>;

// --- concat, stack ---------------------------------------------------------------------------------------------------

// Numbers are converted to the dtype of the first tensor.
void check_dtypes_join(const Tensor& first, const Tensor& other) {
  auto joins_itself_only = [](DType dtype) { return dtype == DType::complex64 || dtype == DType::string; };
  if (first.dtype() != other.dtype() && (joins_itself_only(first.dtype()) || joins_itself_only(other.dtype()))) {
    fail("concat", "Cannot concatenate {} tensors with a tensor with dtype {}", first.dtype(), other.dtype());
  }
}

Specs infer_concat(Inputs in, const Attrs& attrs) {
  if (in.empty()) fail("concat", "Pass at least one tensor to concat");
  Shape shape = in[0].shape();
  const int axis = attrs.axis("axis", shape.rank());
  for (size_t i = 1; i < in.size(); ++i) {
    const Shape& other = in[i].shape();
    check_dtypes_join(in[0], in[i]);
    if (other.rank() != shape.rank()) {
      fail("concat", "rank of tensors[{}] must be the same as the rank of the rest ({}), but is {}", i, shape.rank(), other.rank());
    }
    if (other.with(axis, 0) != shape.with(axis, 0)) {
      fail("concat", "shape {} of tensors[{}] does not match the shape {} of the first along an axis other than {}", other, i, in[0].shape(), axis);
    }
    shape[axis] += other[axis];
  }
  return {{in[0].dtype(), shape}};
}

Tensors grad_concat(const GradCall& call) {
  const int axis = call.attrs.axis("axis", call.in[0].rank());
  Ints sizes;
  for (const Tensor& x : call.in) sizes.push_back(x.dim(axis));
  Tensors dx = ops::split(call.dy[0], sizes, axis);
  for (size_t i = 0; i < dx.size(); ++i) {
    if (dx[i].dtype() != call.in[i].dtype()) dx[i] = ops::cast(dx[i], call.in[i].dtype());
  }
  return dx;
}

Tensors stack(Inputs in, const Attrs& attrs) {
  if (in.empty()) fail("stack", "Pass at least one tensor to tf.stack");
  const int64_t axis = attrs.integer("axis");
  const int rank = in[0].rank();
  if (axis < -(rank + 1) || axis > rank) fail("stack", "Axis must be <= rank of the tensor ({}), but is {}", rank, axis);
  Tensors expanded;
  for (const Tensor& x : in) {
    if (x.shape() != in[0].shape()) fail("stack", "shapes must match, but are {} and {}", in[0].shape(), x.shape());
    if (x.dtype() != in[0].dtype()) fail("stack", "dtypes must match, but are {} and {}", in[0].dtype(), x.dtype());
    expanded.push_back(ops::expand_dims(x, axis));
  }
  return {ops::concat(expanded, axis)};
}

// --- split, unstack --------------------------------------------------------------------------------------------------

Ints split_sizes(const Tensor& x, const Attrs& attrs) {
  const int64_t dim = x.dim(attrs.axis("axis", x.rank()));
  if (attrs.get("numOrSizeSplits").kind == Attr::kNumber) {
    const int64_t count = attrs.integer("numOrSizeSplits");
    if (count < 1 || dim % count != 0) fail("split", "Number of splits must evenly divide the axis: {} splits of length {}", count, dim);
    return Ints(count, dim / count);
  }
  Ints sizes = attrs.integers("numOrSizeSplits");
  int64_t total = 0;
  int64_t* rest = nullptr;
  for (int64_t& size : sizes) {
    if (size < -1 || (size == -1 && rest)) fail("split", "sizes must not be negative, but for one -1");
    if (size == -1) rest = &size;
    else total += size;
  }
  if (rest) *rest = dim - total;
  if (rest ? *rest < 0 : total != dim) fail("split", "The sum of sizes must match the size of the axis dimension: {} and {}", total, dim);
  return sizes;
}

Specs infer_split(Inputs in, const Attrs& attrs) {
  const int axis = attrs.axis("axis", in[0].rank());
  Specs specs;
  for (int64_t size : split_sizes(in[0], attrs)) specs.push_back({in[0].dtype(), in[0].shape().with(axis, size)});
  return specs;
}

Tensors grad_split(const GradCall& call) {
  Tensors parts;
  for (size_t i = 0; i < call.out.size(); ++i) parts.push_back(call.dy[i] ? call.dy[i] : ops::zeros_like(call.out[i]));
  return {ops::concat(parts, call.attrs.get("axis"))};
}

Tensors expand_split(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  const int axis = attrs.axis("axis", x.rank());
  Ints begin(x.rank());
  Tensors parts;
  for (int64_t size : split_sizes(x, attrs)) {
    parts.push_back(ops::slice(x, begin, x.shape().with(axis, size)));
    begin[axis] += size;
  }
  return parts;
}

Tensors unstack(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  const int64_t given = attrs.integer("axis");
  if (given < -x.rank() || given >= x.rank()) fail("unstack", "Axis = {} is not in [{}, {})", given, -x.rank(), x.rank());
  const int axis = attrs.axis("axis", x.rank());
  if (x.dim(axis) == 0) return {};
  Tensors parts = ops::split(x, x.dim(axis), axis);
  for (Tensor& part : parts) part = ops::reshape(part, x.shape().removed(axis));
  return parts;
}

// --- padding ---------------------------------------------------------------------------------------------------------

// Pairs of what goes before and behind each axis.
Ints paddings_of(const Tensor& x, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  const Ints paddings = attrs.integers("paddings");
  if (x.rank() == 0) fail(op, "pad(scalar) is not defined. Pass non-scalar to pad");
  if (static_cast<int>(paddings.size()) != 2 * x.rank()) {
    fail(op, "paddings must have a pair for each of the {} axes of x, but have {} numbers", x.rank(), paddings.size());
  }
  for (int64_t padding : paddings) {
    if (padding < 0) fail(op, "paddings must not be negative, but one is {}", padding);
  }
  return paddings;
}

Specs infer_pad(Inputs in, const Attrs& attrs) {
  const Ints paddings = paddings_of(in[0], attrs);
  attrs.number("constantValue");
  Shape shape = in[0].shape();
  for (int i = 0; i < shape.rank(); ++i) shape[i] += paddings[2 * i] + paddings[2 * i + 1];
  return {{in[0].dtype(), shape}};
}

Tensors grad_pad(const GradCall& call) {
  const Ints paddings = paddings_of(call.in[0], call.attrs);
  Ints begin;
  for (size_t i = 0; i < paddings.size(); i += 2) begin.push_back(paddings[i]);
  return {ops::slice(call.dy[0], begin, call.in[0].shape())};
}

// The elements begin … begin+size-1 along `axis`, in reverse order.
Tensor mirrored(const Tensor& x, int axis, int64_t begin, int64_t size) {
  Ints from(x.rank());
  from[axis] = begin;
  return ops::reverse(ops::slice(x, from, x.shape().with(axis, size)), axis);
}

// How many elements at the border are not mirrored: «reflect» leaves one out.
int64_t border_of(const Attrs& attrs) { return attrs.text("mode") == "reflect" ? 1 : 0; }

Specs infer_mirror_pad(Inputs in, const Attrs& attrs) {
  const std::string& mode = attrs.text("mode");
  if (mode != "reflect" && mode != "symmetric") fail("mirrorPad", "Mode must be either reflect or symmetric, but is {}", mode);
  const Ints paddings = paddings_of(in[0], attrs);
  const int64_t border = border_of(attrs);
  Shape shape = in[0].shape();
  for (int axis = 0; axis < shape.rank(); ++axis) {
    const int64_t before = paddings[2 * axis], behind = paddings[2 * axis + 1], most = shape[axis] - border;
    if (before > most || behind > most) fail("mirrorPad", "paddings {} and {} of axis {} must not be greater than {}", before, behind, axis, most);
    shape[axis] += before + behind;
  }
  return {{in[0].dtype(), shape}};
}

// Along each axis: the mirrored beginning, x, the mirrored end.
Tensors mirror_pad(Inputs in, const Attrs& attrs) {
  const Ints paddings = paddings_of(in[0], attrs);
  const int64_t border = border_of(attrs);
  Tensor x = in[0];
  for (int axis = 0; axis < x.rank(); ++axis) {
    const int64_t before = paddings[2 * axis], behind = paddings[2 * axis + 1], dim = x.dim(axis);
    Tensors parts;
    if (before) parts.push_back(mirrored(x, axis, border, before));
    parts.push_back(x);
    if (behind) parts.push_back(mirrored(x, axis, dim - border - behind, behind));
    x = ops::concat(parts, axis);
  }
  return {x};
}

constexpr OpDef kRows[] = {
    {.signature = "concat(tensors: Tensor[], axis: number = 0): Tensor",
     .doc = DOC("The tensors one behind the other along `axis`; their other dimensions must agree. The result has the dtype\n"
                "of the first.\n"
                "@example tf.concat([[1, 2], [3]]).print();  // [1, 2, 3]"),
     .infer = infer_concat,
     .grad = grad_concat},
    {.signature = "stack(tensors: Tensor[], axis: number = 0): Tensor",
     .doc = DOC("Tensors of one shape and dtype joined along a new axis.\n"
                "@example tf.stack([[1, 2], [3, 4]]).print();  // [[1, 2], [3, 4]]"),
     .expand = stack},
    {.signature = "split(x: Tensor, numOrSizeSplits: number[]|number, axis: number = 0): Tensor[]",
     .doc = DOC("x cut along `axis` into so many equal parts, or into parts of the given sizes, of which one may be -1: the\n"
                "rest.\n"
                "@example tf.split([1, 2, 3, 4], [1, -1])[1].print();  // [2, 3, 4]"),
     .infer = infer_split,
     .grad = grad_split,
     .expand = expand_split},
    {.signature = "unstack(x: Tensor, axis: number = 0): Tensor[]",
     .doc = DOC("x cut along `axis` into tensors that lack this axis.\n"
                "@example tf.unstack([[1, 2], [3, 4]])[1].print();  // [3, 4]"),
     .expand = unstack},
    {.signature = "pad(x: Tensor, paddings: Array<[number, number]>, constantValue: number = 0): Tensor",
     .doc = DOC("x with constantValue added before and behind each axis, as many as its pair of `paddings` says.\n"
                "@example tf.pad([1, 2], [[1, 2]]).print();  // [0, 1, 2, 0, 0]"),
     .infer = infer_pad,
     .grad = grad_pad},
    {.signature = "mirrorPad(x: Tensor, paddings: Array<[number, number]>, mode: 'reflect'|'symmetric'): Tensor",
     .doc = DOC("x continued beyond its borders by its mirror image: «symmetric» repeats the border elements, «reflect» does\n"
                "not.\n"
                "@example tf.mirrorPad([1, 2, 3], [[2, 2]], 'reflect').print();  // [3, 2, 1, 2, 3, 2, 1]"),
     .infer = infer_mirror_pad,
     .expand = mirror_pad},
};

}  // namespace

std::span<const OpDef> concat_ops() { return kRows; }

}  // namespace gossamer
