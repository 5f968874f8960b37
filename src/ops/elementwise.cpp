// Rows of the elementwise ops, made from the formulas of elementwise.def.
#include "ops/elementwise.h"

#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/formula.h"

namespace gossamer {
namespace {

using enum ElementwiseResult;
using ops::operator*;

DType result_dtype(ElementwiseResult rule, DType dtype) {
  if (rule == kBool) return DType::boolean;
  return rule == kFloat && !is_float(dtype) && dtype != DType::complex64 ? DType::float32 : dtype;
}

template <ElementwiseResult rule>
Specs infer_unary(Inputs in, const Attrs&) {
  return {{result_dtype(rule, in[0].dtype()), in[0].shape()}};
}

template <ElementwiseResult rule>
Specs infer_binary(Inputs in, const Attrs& attrs) {
  return {{result_dtype(rule, in[0].dtype()), broadcast_shape(attrs.op().name, in[0].shape(), in[1].shape())}};
}

// --- gradients: one function per row, from the def's expressions ----------------------------------------------------
struct NoGradient {};
[[maybe_unused]] constexpr NoGradient NO_GRADIENT;
[[maybe_unused]] Tensor given(const Tensor& t) { return t; }
[[maybe_unused]] Tensor given(NoGradient) { return {}; }

double parameter(const Attrs& attrs, int i) { return attrs.op().attrs.size() > static_cast<size_t>(i) ? attrs.number(attrs.op().attrs[i]->name) : 0; }

#define UNARY(name, result, formula, gradient, doc) UNARY_WITH(name, "", result, formula, gradient, doc)
#define UNARY_WITH(name, parameters, result, formula, gradient, doc)                                     \
  Tensors grad_##name(const GradCall& call) {                                                            \
    [[maybe_unused]] const Tensor &x = call.in[0], &y = call.out[0], &dy = call.dy[0];                   \
    [[maybe_unused]] const double p = parameter(call.attrs, 0), q = parameter(call.attrs, 1);            \
    return {given(gradient)};                                                                            \
  }
#define BINARY(name, result, formula, gradient_a, gradient_b, doc)                                       \
  Tensors grad_##name(const GradCall& call) {                                                            \
    [[maybe_unused]] const Tensor &a = call.in[0], &b = call.in[1], &y = call.out[0], &dy = call.dy[0];  \
    return {call.wanted[0] ? sum_to_shape(given(gradient_a), a.shape()) : Tensor(),                      \
            call.wanted[1] ? sum_to_shape(given(gradient_b), b.shape()) : Tensor()};                     \
  }
#include "ops/elementwise.def"

// --- rows ------------------------------------------------------------------------------------------------------------
constexpr OpDef kRows[] = {
#define UNARY(name, result, formula, gradient, doc_text)                                                 \
  {.signature = #name "(x: Tensor): Tensor", .doc = DOC(doc_text), .infer = infer_unary<result>, .grad = grad_##name},
#define UNARY_WITH(name, parameters, result, formula, gradient, doc_text)                                \
  {.signature = #name "(x: Tensor, " parameters "): Tensor", .doc = DOC(doc_text), .infer = infer_unary<result>, .grad = grad_##name},
#define BINARY(name, result, formula, gradient_a, gradient_b, doc_text)                                  \
  {.signature = #name "(a: Tensor, b: Tensor): Tensor", .doc = DOC(doc_text), .promotion = Promotion::kCommon, .infer = infer_binary<result>, .grad = grad_##name},
#include "ops/elementwise.def"
};

// --- formulas --------------------------------------------------------------------------------------------------------
namespace formulas {
using namespace formula;
#define UNARY(name, result, formula, gradient, doc) UNARY_WITH(name, "", result, formula, gradient, doc)
#define UNARY_WITH(name, parameters, result, formula, gradient, doc)                                     \
  template <class T>                                                                                     \
  T name##_of([[maybe_unused]] T x, T, [[maybe_unused]] double p, [[maybe_unused]] double q) {           \
    return static_cast<T>(formula);                                                                      \
  }
#define BINARY(name, result, formula, gradient_a, gradient_b, doc)                                       \
  template <class T>                                                                                     \
  T name##_of(T a, T b, double, double) {                                                                \
    return static_cast<T>(formula);                                                                      \
  }
#include "ops/elementwise.def"
}  // namespace formulas

constexpr Formula kFormulas[] = {
#define UNARY(name, result, formula, gradient, doc) UNARY_WITH(name, "", result, formula, gradient, doc)
#define UNARY_WITH(name, parameters, result, formula, gradient, doc) \
  {1, result, formulas::name##_of<double>, formulas::name##_of<int64_t>, #formula},
#define BINARY(name, result, formula, gradient_a, gradient_b, doc) \
  {2, result, formulas::name##_of<double>, formulas::name##_of<int64_t>, #formula},
#include "ops/elementwise.def"
};

}  // namespace

std::span<const OpDef> elementwise_ops() { return kRows; }

const Formula* formula_of(OpId id) {
  const OpDef* def = op_of(id).def;
  return def >= std::begin(kRows) && def < std::end(kRows) ? &kFormulas[def - kRows] : nullptr;
}

}  // namespace gossamer
