// Reductions over axes, and the running sums and products along one.
#include <cmath>

#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using ops::operator+, ops::operator-, ops::operator*;

// x's shape with each of `axes` as 1, or without them.
Shape reduced_shape(const Shape& shape, const std::vector<int>& axes, bool keep) {
  Shape out;
  size_t next = 0;
  for (int i = 0; i < shape.rank(); ++i) {
    const bool reduced = next < axes.size() && axes[next] == i;
    next += reduced;
    if (!reduced) out.push_back(shape[i]);
    else if (keep) out.push_back(1);
  }
  return out;
}

// --- sum, mean, prod, max, min, all, any ----------------------------------------------------------------------------
enum class Result : uint8_t {
  kSame,
  kCount,  // bool counts as int32
  kFloat,  // float32 for integers and bool
};

DType result_dtype(Result rule, DType dtype) {
  if (rule == Result::kCount && dtype == DType::boolean) return DType::int32;
  if (rule == Result::kFloat && !is_float(dtype)) return DType::float32;
  return dtype;
}

template <Result rule>
Specs infer_reduce(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  check_numeric(attrs.op(), in);
  return {{result_dtype(rule, x.dtype()), reduced_shape(x.shape(), attrs.axes("axis", x.rank()), attrs.flag("keepDims"))}};
}

// dy, or y, with its reduced axes as 1, so that it broadcasts against x.
Tensor kept(const Tensor& y, const GradCall& call) {
  const Shape& shape = call.in[0].shape();
  return ops::reshape(y, reduced_shape(shape, call.attrs.axes("axis", shape.rank()), true));
}

Tensors grad_sum(const GradCall& call) { return {kept(call.dy[0], call) * ops::ones_like(call.in[0])}; }

Tensors grad_mean(const GradCall& call) {
  const double count = static_cast<double>(call.in[0].size()) / call.out[0].size();
  return {kept(call.dy[0] * (1 / count), call) * ops::ones_like(call.in[0])};
}

// Each of several equal extremes gets the whole gradient. Source: TensorFlow.js.
Tensors grad_extreme(const GradCall& call) {
  return {kept(call.dy[0], call) * ops::cast(ops::equal(call.in[0], kept(call.out[0], call)), call.dy[0].dtype())};
}

// d prod / d x is the product of all others, those before and those behind, which stays right where x is 0. Several
// axes are reduced one after the other.
Tensors grad_prod(const GradCall& call) {
  Tensor partial = call.in[0];
  Tensor dx = kept(call.dy[0], call);
  for (int axis : call.attrs.axes("axis", partial.rank())) {
    dx = dx * (ops::cumprod(partial, axis, true) * ops::cumprod(partial, axis, true, true));
    partial = ops::prod(partial, axis, true);
  }
  return {dx};
}

// --- argMax, argMin --------------------------------------------------------------------------------------------------
Specs infer_arg(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  check_numeric(attrs.op(), in);
  return {{DType::int32, x.shape().removed(attrs.axis("axis", x.rank()))}};
}

Tensors grad_arg(const GradCall& call) { return {ops::zeros_like(call.in[0])}; }

// --- cumsum, cumprod -------------------------------------------------------------------------------------------------
Specs infer_running(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  check_numeric(attrs.op(), in);
  attrs.axis("axis", x.rank());
  return {{result_dtype(Result::kCount, x.dtype()), x.shape()}};
}

Tensors grad_cumsum(const GradCall& call) {
  const Attrs& attrs = call.attrs;
  return {ops::cumsum(call.dy[0], attrs.get("axis"), attrs.flag("exclusive"), !attrs.flag("reverse"))};
}

// Right where no element is 0; the gradient to a zero is lost. Source: TensorFlow's gradient of Cumprod.
Tensors grad_cumprod(const GradCall& call) {
  const Attrs& attrs = call.attrs;
  const Tensor weighted = call.dy[0] * call.out[0];
  return {ops::div_no_nan(ops::cumsum(weighted, attrs.get("axis"), attrs.flag("exclusive"), !attrs.flag("reverse")), call.in[0])};
}

// --- composed of the above -------------------------------------------------------------------------------------------
// Without moving the largest element to 0, exp would overflow.
Tensors expand_log_sum_exp(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  const std::vector<int> axes = attrs.axes("axis", x.rank());
  const std::vector<int64_t> axis(axes.begin(), axes.end());
  const Tensor largest = ops::max(x, axis, true);
  const Tensor y = ops::log(ops::sum(ops::exp(x - largest), axis, true)) + largest;
  return {ops::reshape(y, reduced_shape(x.shape(), axes, attrs.flag("keepDims")))};
}

Tensors expand_moments(Inputs in, const Attrs& attrs) {
  const Tensor x = is_float(in[0].dtype()) ? in[0] : ops::cast(in[0], DType::float32);
  const Attr& axis = attrs.get("axis");
  const Tensor mean = ops::mean(x, axis, true);
  const Tensor variance = ops::mean(ops::square(x - mean), axis, true);
  const Shape shape = reduced_shape(x.shape(), attrs.axes("axis", x.rank()), attrs.flag("keepDims"));
  return {ops::reshape(mean, shape), ops::reshape(variance, shape)};
}

constexpr double kEuclidean = 2;

// Norms of vectors, along the last of `axes`.
Tensor vector_norm(const Tensor& x, double order, const Attr& axis) {
  if (order == 1) return ops::sum(ops::abs(x), axis, true);
  if (order == INFINITY) return ops::max(ops::abs(x), axis, true);
  if (order == -INFINITY) return ops::min(ops::abs(x), axis, true);
  if (order == kEuclidean) return ops::sqrt(ops::sum(ops::square(x), axis, true));
  fail("norm", "invalid ord value {}: it must be 1, 2, Infinity, -Infinity, 'euclidean' or 'fro'", order);
}

// Norms of matrices, over two axes: rows and columns.
Tensor matrix_norm(const Tensor& x, double order, bool by_name, const std::vector<int>& axes) {
  const Attr rows = axes[0], columns = axes[1];
  if (order == kEuclidean && by_name) return ops::sqrt(ops::sum(ops::square(x), {1.0 * axes[0], 1.0 * axes[1]}, true));
  if (order == 1) return ops::max(ops::sum(ops::abs(x), rows, true), columns, true);
  if (order == INFINITY) return ops::max(ops::sum(ops::abs(x), columns, true), rows, true);
  if (order == -INFINITY) return ops::min(ops::sum(ops::abs(x), columns, true), rows, true);
  fail("norm", "invalid ord value {} for matrices: it must be 1, Infinity, -Infinity, 'euclidean' or 'fro'", order);
}

Tensors expand_norm(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  const Attr& ord = attrs.get("ord");
  const bool by_name = ord.kind == Attr::kText;
  const bool frobenius = by_name && ord.text == "fro";
  if (by_name && !frobenius && ord.text != "euclidean") fail("norm", "invalid ord value '{}'", ord.text);
  const double order = by_name ? kEuclidean : attrs.number("ord");
  if (x.rank() == 0) return {ops::abs(x)};

  const std::vector<int> axes = attrs.axes("axis", x.rank());
  const Shape shape = reduced_shape(x.shape(), axes, attrs.flag("keepDims"));
  const bool as_vector = !attrs.has("axis") || axes.size() == 1;
  if (as_vector && frobenius) fail("norm", "invalid ord value 'fro' for vectors");
  if (!as_vector && axes.size() != 2) fail("norm", "axis must be one axis or two, got {}", axes.size());
  const Tensor y = as_vector ? vector_norm(x, order, attrs.get("axis")) : matrix_norm(x, order, by_name, axes);
  return {ops::reshape(y, shape)};
}

Tensors expand_euclidean_norm(Inputs in, const Attrs& attrs) {
  return {ops::norm(in[0], "euclidean", attrs.get("axis"), attrs.get("keepDims"))};
}

constexpr OpDef kRows[] = {
    {.signature = "sum(x: Tensor, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("Sums elements over `axis`, or over all axes. bool is summed as int32.\n"
                "@example tf.sum(tf.tensor2d([[1, 2], [3, 4]]), 1).print();  // [3, 7]"),
     .infer = infer_reduce<Result::kCount>,
     .grad = grad_sum},
    {.signature = "mean(x: Tensor, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("Arithmetic mean over `axis`, or over all axes. Integers and bool give float32; of no elements it is 0.\n"
                "@example tf.mean(tf.tensor1d([1, 2, 6])).print();  // 3"),
     .infer = infer_reduce<Result::kFloat>,
     .grad = grad_mean},
    {.signature = "prod(x: Tensor, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("Multiplies elements over `axis`, or over all axes. bool counts as int32.\n"
                "@example tf.prod(tf.tensor1d([2, 3, 4])).print();  // 24"),
     .infer = infer_reduce<Result::kCount>,
     .grad = grad_prod},
    {.signature = "max(x: Tensor, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("The largest element over `axis`, or over all axes; NaN if there is one, -Infinity of no elements.\n"
                "@example tf.max(tf.tensor1d([1, 7, 3])).print();  // 7"),
     .infer = infer_reduce<Result::kSame>,
     .grad = grad_extreme},
    {.signature = "min(x: Tensor, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("The smallest element over `axis`, or over all axes; NaN if there is one, Infinity of no elements.\n"
                "@example tf.min(tf.tensor1d([4, 7, 3])).print();  // 3"),
     .infer = infer_reduce<Result::kSame>,
     .grad = grad_extreme},
    {.signature = "all(x: Tensor<bool>, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("Whether all elements over `axis`, or over all axes, are true. x must be bool.\n"
                "@example tf.all(tf.tensor1d([1, 0], 'bool')).print();  // false"),
     .infer = infer_reduce<Result::kSame>},
    {.signature = "any(x: Tensor<bool>, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("Whether any element over `axis`, or over all axes, is true. x must be bool.\n"
                "@example tf.any(tf.tensor1d([1, 0], 'bool')).print();  // true"),
     .infer = infer_reduce<Result::kSame>},
    {.signature = "argMax(x: Tensor, axis: number = 0): Tensor",
     .doc = DOC("Position of the largest element along `axis`, the first of equal ones, as int32. NaN counts only in first place.\n"
                "@example tf.argMax(tf.tensor1d([1, 7, 3])).print();  // 1"),
     .infer = infer_arg,
     .grad = grad_arg},
    {.signature = "argMin(x: Tensor, axis: number = 0): Tensor",
     .doc = DOC("Position of the smallest element along `axis`, the first of equal ones, as int32. NaN counts only in first place.\n"
                "@example tf.argMin(tf.tensor1d([4, 7, 3])).print();  // 2"),
     .infer = infer_arg,
     .grad = grad_arg},
    {.signature = "cumsum(x: Tensor, axis: number = 0, exclusive: boolean = false, reverse: boolean = false): Tensor",
     .doc = DOC("Running sum along `axis`. `exclusive` leaves out the element itself; `reverse` starts at the end.\n"
                "@example tf.cumsum(tf.tensor1d([1, 2, 3])).print();  // [1, 3, 6]"),
     .infer = infer_running,
     .grad = grad_cumsum},
    {.signature = "cumprod(x: Tensor, axis: number = 0, exclusive: boolean = false, reverse: boolean = false): Tensor",
     .doc = DOC("Running product along `axis`. `exclusive` leaves out the element itself; `reverse` starts at the end.\n"
                "@example tf.cumprod(tf.tensor1d([1, 2, 3])).print();  // [1, 2, 6]"),
     .infer = infer_running,
     .grad = grad_cumprod},
    {.signature = "logSumExp(x: Tensor, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("log(sum(exp(x))) over `axis`, or over all axes, without overflow.\n"
                "@example tf.logSumExp(tf.tensor1d([1000, 1000])).print();  // 1000.693"),
     .expand = expand_log_sum_exp},
    {.signature = "moments(x: Tensor, axis?: number|number[], keepDims: boolean = false): {mean: Tensor, variance: Tensor}",
     .doc = DOC("Mean and (biased) variance over `axis`, or over all axes.\n"
                "@example const {mean, variance} = tf.moments(tf.tensor1d([1, 2, 3]));  // 2, 0.6667"),
     .expand = expand_moments},
    {.signature = "norm(x: Tensor, ord: number|'euclidean'|'fro' = 'euclidean', axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("Norm of the whole of x as a vector; of vectors along one axis; or of matrices in two axes. `ord` is 1 (sum of\n"
                "magnitudes; of matrices the largest column sum), Infinity, -Infinity (largest, smallest; of matrices row sums), 2\n"
                "(vectors only), 'euclidean', or 'fro' (matrices only).\n"
                "@example tf.norm(tf.tensor1d([3, 4])).print();  // 5"),
     .expand = expand_norm},
    {.signature = "euclideanNorm(x: Tensor, axis?: number|number[], keepDims: boolean = false): Tensor",
     .doc = DOC("Square root of the sum of squares over `axis`, or over all axes.\n"
                "@example tf.euclideanNorm(tf.tensor1d([3, 4])).print();  // 5"),
     .expand = expand_euclidean_norm},
};

}  // namespace

std::span<const OpDef> reduce_ops() { return kRows; }

}  // namespace gossamer
