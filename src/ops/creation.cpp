// Tensors made from numbers: fill, range, eye, oneHot and the like.
#include <algorithm>
#include <cmath>

#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// Of the value where no dtype is given: a number is float32.
DType dtype_of_value(const Attrs& attrs) {
  if (attrs.has("dtype")) return attrs.dtype("dtype");
  const Attr::Kind kind = attrs.get("value").kind;
  return kind == Attr::kText ? DType::string : kind == Attr::kBool ? DType::boolean : DType::float32;
}

Specs infer_fill(Inputs, const Attrs& attrs) {
  const DType dtype = dtype_of_value(attrs);
  if ((dtype == DType::string) != (attrs.get("value").kind == Attr::kText)) fail("fill", "value does not go with dtype {}", dtype);
  return {{dtype, attrs.dimensions("shape")}};
}

Tensors expand_zeros(Inputs, const Attrs& attrs) {
  const DType dtype = attrs.dtype("dtype");
  return {ops::fill(attrs.shape("shape"), dtype == DType::string ? Attr("") : Attr(0), dtype)};
}

Tensors expand_ones(Inputs, const Attrs& attrs) { return {ops::fill(attrs.shape("shape"), 1, attrs.dtype("dtype"))}; }

// A step of 1 that leads away from `stop` is turned round. Source: TensorFlow.js.
Specs infer_range(Inputs, const Attrs& attrs) {
  const double start = attrs.number("start"), stop = attrs.number("stop"), given = attrs.number("step");
  if (given == 0) fail("range", "Cannot have a step of zero");
  const double step = stop < start && given == 1 ? -1 : given, count = std::ceil((stop - start) / step);
  if (!(std::abs(count) < 1e15)) fail("range", "from {} to {} by {} has no end", start, stop, step);
  return {{attrs.dtype("dtype"), {std::max<int64_t>(0, static_cast<int64_t>(count))}}};
}

Specs infer_linspace(Inputs, const Attrs& attrs) {
  const int64_t count = attrs.integer("num");
  if (count <= 0) fail("linspace", "The number of values should be positive, but is {}", count);
  return {{DType::float32, {count}}};
}

Specs infer_eye(Inputs, const Attrs& attrs) {
  const int64_t rows = attrs.integer("numRows"), columns = attrs.has("numColumns") ? attrs.integer("numColumns") : rows;
  if (rows < 0 || columns < 0) fail("eye", "{} rows and {} columns: both must not be negative", rows, columns);
  Shape shape = attrs.has("batchShape") ? attrs.dimensions("batchShape") : Shape();
  shape.push_back(rows);
  shape.push_back(columns);
  return {{attrs.dtype("dtype"), shape}};
}

Specs infer_one_hot(Inputs in, const Attrs& attrs) {
  const int64_t depth = attrs.integer("depth");
  if (depth < 2) fail("oneHot", "depth must be >=2, but it is {}", depth);
  return {{attrs.dtype("dtype"), in[0].shape().inserted(in[0].rank(), depth)}};
}
Tensors grad_one_hot(const GradCall& call) { return {ops::zeros(call.in[0].shape())}; }

Specs infer_diag(Inputs in, const Attrs&) {
  Shape shape = in[0].shape();
  for (int64_t dim : in[0].shape()) shape.push_back(dim);
  return {{in[0].dtype(), shape}};
}

constexpr OpDef kRows[] = {
    {.signature = "fill(shape: number[], value: number|string|boolean, dtype?: DataType): Tensor",
     .doc = DOC("A tensor of one value. Without a dtype, numbers are float32.\n"
                "@example tf.fill([2, 2], 4).print();"),
     .infer = infer_fill},
    {.signature = "zeros(shape: number[], dtype: DataType = 'float32'): Tensor",
     .doc = DOC("A tensor of zeros.\n"
                "@example tf.zeros([2, 2]).print();"),
     .expand = expand_zeros},
    {.signature = "ones(shape: number[], dtype: DataType = 'float32'): Tensor",
     .doc = DOC("A tensor of ones.\n"
                "@example tf.ones([2, 2]).print();"),
     .expand = expand_ones},
    {.signature = "range(start: number, stop: number, step: number = 1, dtype: DataType = 'float32'): Tensor",
     .doc = DOC("The numbers from `start` to before `stop`, `step` apart. Downwards the default step is -1.\n"
                "@example tf.range(0, 9, 2).print();  // [0, 2, 4, 6, 8]"),
     .infer = infer_range},
    {.signature = "linspace(start: number, stop: number, num: number): Tensor",
     .doc = DOC("`num` evenly spaced numbers from `start` to `stop`, both included.\n"
                "@example tf.linspace(0, 1, 5).print();  // [0, 0.25, 0.5, 0.75, 1]"),
     .infer = infer_linspace},
    {.signature = "eye(numRows: number, numColumns?: number, batchShape?: number[], dtype: DataType = 'float32'): Tensor",
     .doc = DOC("Identity matrices: ones on the diagonal, [...batchShape, numRows, numColumns].\n"
                "@example tf.eye(2).print();  // [[1, 0], [0, 1]]"),
     .infer = infer_eye},
    {.signature = "oneHot(indices: Tensor<int32>, depth: number, onValue: number = 1, offValue: number = 0, dtype: DataType = 'int32'): Tensor",
     .doc = DOC("One more axis of length `depth` with `onValue` at each index and `offValue` elsewhere; indices out of range give no `onValue`.\n"
                "@example tf.oneHot(tf.tensor1d([0, 2], 'int32'), 3).print();  // [[1, 0, 0], [0, 0, 1]]"),
     .infer = infer_one_hot,
     .grad = grad_one_hot},
    {.signature = "diag(x: Tensor): Tensor",
     .doc = DOC("x on the diagonal of a tensor of shape [...x.shape, ...x.shape], zeros elsewhere.\n"
                "@example tf.diag(tf.tensor1d([1, 2])).print();  // [[1, 0], [0, 2]]"),
     .infer = infer_diag},
};

}  // namespace

std::span<const OpDef> creation_ops() { return kRows; }

}  // namespace gossamer
