// Rows of the elementwise ops, made from the formulas of elementwise.def.
#include "ops/elementwise.h"

#include <algorithm>

#include "gossamer/ops.h"
#include "ops/broadcast.h"

namespace gossamer {
namespace {

using enum ElementwiseResult;

// --- checks ----------------------------------------------------------------------------------------------------------
constexpr std::string_view kTakesComplex[] = {
#define COMPLEX(name, formula) #name,
#include "ops/elementwise.def"
};

DType result_dtype(ElementwiseResult rule, DType dtype, const Op& op) {
  if (dtype == DType::string && rule != kComparison) wrong_dtype(op, 0, "numeric", dtype);
  if (dtype == DType::complex64 && std::find(std::begin(kTakesComplex), std::end(kTakesComplex), op.name) == std::end(kTakesComplex)) {
    fail(op.name, "complex64 is not supported");
  }
  switch (rule) {
    case kReal: return dtype == DType::complex64 ? DType::float32 : dtype;
    case kArithmetic: return dtype == DType::boolean ? DType::int32 : dtype;
    case kFloat: if (!is_float(dtype)) wrong_dtype(op, 0, "float32", dtype); return dtype;
    case kToFloat: return is_float(dtype) || dtype == DType::complex64 ? dtype : DType::float32;
    case kInt32: return is_integer(dtype) ? dtype : DType::int32;
    case kBits: if (!is_integer(dtype)) fail("BitwiseAnd", "Only supports 'int32' values in tensor, but got {}", dtype); return dtype;
    case kBool:
    case kComparison: return DType::boolean;
    default: return dtype;
  }
}

template <ElementwiseResult rule>
Specs infer_unary(Inputs in, const Attrs& attrs) {
  return {{result_dtype(rule, in[0].dtype(), attrs.op()), in[0].shape()}};
}

template <ElementwiseResult rule>
Specs infer_binary(Inputs in, const Attrs& attrs) {
  const Shape &a = in[0].shape(), &b = in[1].shape();
  if (rule == kBits && !(a == b)) fail("BitwiseAnd", "Tensors must have the same shape, but x is {} and y is {}", a, b);
  return {{result_dtype(rule, in[0].dtype(), attrs.op()), broadcast_shape(attrs.op().name, a, b)}};
}

void require(bool holds, const Attrs& attrs, const char* requirement) {
  if (holds) return;
  const auto [p, q] = parameters_of(attrs);
  fail(attrs.op().name, "{} is {} and {} is {}, but {} must hold", attrs.op().attrs[0]->name, p, attrs.op().attrs[1]->name, q, requirement);
}
#define UNARY_WITH(name, parameters, requirement, result, formula, gradient, doc)                          \
  Specs infer_##name(Inputs in, const Attrs& attrs) {                                                      \
    [[maybe_unused]] const auto [p, q] = parameters_of(attrs);                                             \
    require(requirement, attrs, #requirement);                                                             \
    return infer_unary<result>(in, attrs);                                                                 \
  }
#include "ops/elementwise.def"

// --- gradients: one function per row, from the def's expressions ----------------------------------------------------
using namespace ops;

struct NoGradient {};
constexpr NoGradient NO_GRADIENT;
Tensor given(const Tensor& t) { return t; }
Tensor given(NoGradient) { return {}; }

Tensor number(double value) { return Tensor::scalar(value); }
// TensorFlow.js computes gradients in float32, also those of integer ops.
Tensor as_float(const Tensor& t) {
  return is_float(t.dtype()) || t.dtype() == DType::complex64 ? t : cast(t, DType::float32);
}

Tensor abs_gradient(const Tensor& x, const Tensor& y, const Tensor& dy) {
  return x.dtype() == DType::complex64 ? x * div_no_nan(dy, y) : dy * step(x, -1);
}

Tensor gelu_tanh_gradient(const Tensor& x, const Tensor& dy) {
  const Tensor square_of_x = square(x);
  const Tensor t = tanh(x * (square_of_x * 0.044715 + 1.0) * 0.7978845608028654);
  const Tensor slope = (square_of_x * (3 * 0.044715) + 1.0) * 0.7978845608028654;
  return dy * ((t + 1.0) * 0.5 + x * (number(1) - square(t)) * slope * 0.5);
}

#define UNARY(name, result, formula, gradient, doc) UNARY_WITH(name, "", true, result, formula, gradient, doc)
#define UNARY_WITH(name, parameters, requirement, result, formula, gradient, doc)                          \
  Tensors grad_##name(const GradCall& call) {                                                              \
    [[maybe_unused]] const Tensor &x = call.in[0], &y = call.out[0], &dy = call.dy[0];                     \
    [[maybe_unused]] const auto [p, q] = parameters_of(call.attrs);                                        \
    return {given(gradient)};                                                                              \
  }
#define BINARY_AS(name, inputs, result, formula, gradient_a, gradient_b, doc)                              \
  Tensors grad_##name(const GradCall& call) {                                                              \
    [[maybe_unused]] const Tensor &a = call.in[0], &b = call.in[1], &y = call.out[0], &dy = call.dy[0];    \
    return {call.wanted[0] ? sum_to_shape(given(gradient_a), a.shape()) : Tensor(),                        \
            call.wanted[1] ? sum_to_shape(given(gradient_b), b.shape()) : Tensor()};                       \
  }
#include "ops/elementwise.def"

// --- rows ------------------------------------------------------------------------------------------------------------
constexpr std::string_view kInternal[] = {
#define INTERNAL(name) #name,
#include "ops/elementwise.def"
};
constexpr bool is_internal(std::string_view name) {
  return std::find(std::begin(kInternal), std::end(kInternal), name) != std::end(kInternal);
}

constexpr OpDef kRows[] = {
#define UNARY(name, result, formula, gradient, doc_text)                                                   \
  {.signature = #name "(x: Tensor): Tensor",                                                               \
   .doc = DOC(is_internal(#name) ? doc_text : doc_text "\n@example tf." #name "(tf.tensor1d([0.25, 0.5, 1])).print();"),  \
   .internal = is_internal(#name), .infer = infer_unary<result>, .grad = grad_##name},
#define UNARY_WITH(name, parameters, requirement, result, formula, gradient, doc_text)                     \
  {.signature = #name "(" parameters "): Tensor", .doc = DOC(doc_text), .internal = is_internal(#name),    \
   .infer = infer_##name, .grad = grad_##name},
#define BINARY_AS(name, inputs, result, formula, gradient_a, gradient_b, doc_text)                         \
  {.signature = #name "(" inputs "): Tensor", .doc = DOC(doc_text), .promotion = Promotion::kCommon, .infer = infer_binary<result>, .grad = grad_##name},
#include "ops/elementwise.def"
};

constexpr Formula kFormulas[] = {
#define UNARY(name, result, formula, gradient, doc) {1, result, #formula},
#define UNARY_WITH(name, parameters, requirement, result, formula, gradient, doc) {1, result, #formula},
#define BINARY_AS(name, inputs, result, formula, gradient_a, gradient_b, doc) {2, result, #formula},
#include "ops/elementwise.def"
};

}  // namespace

std::span<const OpDef> elementwise_ops() { return kRows; }

const Formula* formula_of(OpId id) {
  const OpDef* def = op_of(id).def;
  return def >= std::begin(kRows) && def < std::end(kRows) ? &kFormulas[def - kRows] : nullptr;
}

Parameters parameters_of(const Attrs& attrs) {
  const auto& names = attrs.op().attrs;
  return {names.size() > 0 ? attrs.number(names[0]->name) : 0, names.size() > 1 ? attrs.number(names[1]->name) : 0};
}

}  // namespace gossamer
