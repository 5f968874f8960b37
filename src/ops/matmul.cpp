// Matrix products.
#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

Specs infer_mat_mul(Inputs in, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  const Tensor &a = in[0], &b = in[1];
  check_numeric(attrs.op(), in);
  const int ra = a.rank(), rb = b.rank();
  if (ra < 2 || rb < 2) fail(op, "a and b must have at least rank 2, got {} and {}", a.shape(), b.shape());
  const int ta = attrs.flag("transposeA"), tb = attrs.flag("transposeB");
  const int64_t m = a.dim(ra - 2 + ta), k = a.dim(ra - 1 - ta), kb = b.dim(rb - 2 + tb), n = b.dim(rb - 1 - tb);
  if (k != kb) {
    fail(op, "inner shapes ({}) and ({}) of tensors with shapes {} and {} and transposeA={} and transposeB={} must match", k, kb,
         a.shape(), b.shape(), ta != 0, tb != 0);
  }
  Shape out = broadcast_shape(op, a.shape().slice(0, ra - 2), b.shape().slice(0, rb - 2));
  out.push_back(m);
  out.push_back(n);
  return {{a.dtype(), out}};
}

Tensors grad_mat_mul(const GradCall& call) {
  const Tensor &a = call.in[0], &b = call.in[1], &dy = call.dy[0];
  const bool ta = call.attrs.flag("transposeA"), tb = call.attrs.flag("transposeB");
  Tensor da, db;
  if (call.wanted[0]) da = ta ? ops::mat_mul(b, dy, tb, true) : ops::mat_mul(dy, b, false, !tb);
  if (call.wanted[1]) db = tb ? ops::mat_mul(dy, a, true, ta) : ops::mat_mul(a, dy, !ta, false);
  return {sum_to_shape(da, a.shape()), sum_to_shape(db, b.shape())};
}

// --- products of vectors ---------------------------------------------------------------------------------------------
Tensors expand_dot(Inputs in, const Attrs&) {
  const Tensor &a = in[0], &b = in[1];
  if (a.rank() < 1 || a.rank() > 2 || b.rank() < 1 || b.rank() > 2) {
    fail("dot", "inputs must all be rank 1 or 2, but got ranks {} and {}", a.rank(), b.rank());
  }
  const int64_t k = a.shape().back(), kb = b.dim(0);
  if (k != kb) fail("dot", "inner dimensions of inputs must match, but got {} and {}", k, kb);
  const Tensor rows = a.rank() == 2 ? a : ops::reshape(a, Shape{1, k});
  const Tensor columns = b.rank() == 2 ? b : ops::reshape(b, Shape{k, 1});
  Shape shape;
  if (a.rank() == 2) shape.push_back(a.dim(0));
  if (b.rank() == 2) shape.push_back(b.dim(1));
  return {ops::reshape(ops::mat_mul(rows, columns), shape)};
}

Tensors expand_outer_product(Inputs in, const Attrs&) {
  const Tensor &a = in[0], &b = in[1];
  if (a.rank() != 1 || b.rank() != 1) fail("outerProduct", "inputs must be rank 1, but got ranks {} and {}", a.rank(), b.rank());
  return {ops::mat_mul(ops::reshape(a, Shape{a.size(), 1}), ops::reshape(b, Shape{1, b.size()}))};
}

// --- bands of matrices -----------------------------------------------------------------------------------------------
int64_t band_width(const Attrs& attrs, const char* name, int64_t most, const char* what) {
  const int64_t width = attrs.integer(name);
  if (width > most) fail("bandPart", "{} ({}) must not be greater than the number of {} ({})", name, width, what, most);
  return width < 0 ? most : width;
}

Tensors expand_band_part(Inputs in, const Attrs& attrs) {
  const Tensor& a = in[0];
  if (a.rank() < 2) fail("bandPart", "a must have at least rank 2, got {}", a.rank());
  const int64_t rows = a.dim(a.rank() - 2), columns = a.dim(a.rank() - 1);
  const int64_t lower = band_width(attrs, "numLower", rows, "rows"), upper = band_width(attrs, "numUpper", columns, "columns");
  const Tensor inside = Tensor::empty(DType::boolean, {rows, columns});
  for (int64_t i = 0; i < rows; ++i) {
    for (int64_t j = 0; j < columns; ++j) inside.data<uint8_t>()[i * columns + j] = i - j <= lower && j - i <= upper;
  }
  return {ops::where(inside, a, Tensor::zeros(a.dtype(), {}))};
}

constexpr OpDef kRows[] = {
    {.signature = "matMul(a: Tensor, b: Tensor, transposeA: boolean = false, transposeB: boolean = false): Tensor",
     .doc = DOC("Matrix product of the last two axes, [..., m, k] x [..., k, n] => [..., m, n]; leading axes broadcast.\n"
                "@example tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).print();  // [[11]]"),
     .promotion = Promotion::kCommon,
     .infer = infer_mat_mul,
     .grad = grad_mat_mul},
    {.signature = "dot(t1: Tensor, t2: Tensor): Tensor",
     .doc = DOC("Product of vectors or matrices: [k]·[k] is a scalar, [m, k]·[k] and [k]·[k, n] are vectors, [m, k]·[k, n] is a matrix.\n"
                "@example tf.dot(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // 11"),
     .expand = expand_dot},
    {.signature = "outerProduct(v1: Tensor, v2: Tensor): Tensor",
     .doc = DOC("All products of elements of two vectors, [m] and [n] => [m, n].\n"
                "@example tf.outerProduct(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();  // [[3, 4], [6, 8]]"),
     .expand = expand_outer_product},
    {.signature = "linalg.bandPart(a: Tensor, numLower: number, numUpper: number): Tensor",
     .doc = DOC("The last two axes of a with zeros outside of the band of `numLower` diagonals below and `numUpper` above the main one;\n"
                "a negative number keeps the whole triangle.\n"
                "@example tf.linalg.bandPart(tf.ones([3, 3]), 0, -1).print();  // the upper triangle"),
     .expand = expand_band_part},
};

}  // namespace

std::span<const OpDef> matmul_ops() { return kRows; }

}  // namespace gossamer
