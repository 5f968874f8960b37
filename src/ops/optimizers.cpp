// One step of each optimizer on one variable: the variable and its slots after it. As parts they are a dozen passes over
// memory; backends make one of them.
#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/op.h"
#include "ops/updates.h"

namespace gossamer {
namespace {

// A tensor with the names that the formulas use.
struct Term {
  Tensor t;
  friend Term operator+(const Term& a, const Term& b) { return {ops::add(a.t, b.t)}; }
  friend Term operator-(const Term& a, const Term& b) { return {ops::sub(a.t, b.t)}; }
  friend Term operator*(const Term& a, const Term& b) { return {ops::mul(a.t, b.t)}; }
  friend Term operator/(const Term& a, const Term& b) { return {ops::div(a.t, b.t)}; }
  friend Term sqrt(const Term& a) { return {ops::sqrt(a.t)}; }
  friend Term abs(const Term& a) { return {ops::abs(a.t)}; }
  friend Term maximum(const Term& a, const Term& b) { return {ops::maximum(a.t, b.t)}; }
};

template <int slots>
Specs infer(Inputs in, const Attrs& attrs) {
  const Tensor& value = in[0];
  Specs specs;
  for (int i = 0; i < static_cast<int>(in.size()); ++i) {
    const bool is_scalar = i >= 2 + slots;
    const Shape wanted = is_scalar ? Shape() : value.shape();
    if (in[i].shape() != wanted) fail(attrs.op().name, "{} has shape {}, but must have {}", attrs.op().params[i].name, in[i].shape(), wanted);
    if (!is_float(in[i].dtype())) wrong_dtype(attrs.op(), i, "float32", in[i].dtype());
    if (i < 1 + slots) specs.push_back({value.dtype(), value.shape()});
  }
  return specs;
}

template <int slots, auto formula>
Tensors expand(Inputs in, const Attrs& attrs) {
  Term w{in[0]}, s[updates::kMostSlots], n[updates::kMostNumbers];
  int count = 0;
  for (int i = 0; i < slots; ++i) s[i].t = in[2 + i];
  for (size_t i = 2 + slots; i < in.size(); ++i) n[count++].t = in[i];
  for (const Param* attr : attrs.op().attrs) {
    n[count++].t = Tensor::scalar(attrs.number(attr->name));
    n[count++].t = Tensor::scalar(1 - attrs.number(attr->name));
  }
  formula(w, Term{in[1]}, s, n);
  Tensors out{w.t};
  for (int i = 0; i < slots; ++i) out.push_back(s[i].t);
  return out;
}

#define UPDATE(name, slots, parameters)                                                                               \
  {.signature = #name "Update(value: Tensor, gradient: Tensor, " parameters "): Tensor[]",                            \
   .doc = DOC("One step of tf.train." #name " on a variable: its new value, then those of its slots."),               \
   .internal = true,                                                                                                  \
   .infer = infer<slots>,                                                                                             \
   .expand = expand<slots, updates::name<Term>>}

constexpr OpDef kRows[] = {
    UPDATE(sgd, 0, "rate: Tensor"),
    UPDATE(momentum, 1, "velocity: Tensor, rate: Tensor, momentum: Tensor"),
    UPDATE(nesterov, 1, "velocity: Tensor, rate: Tensor, momentum: Tensor"),
    UPDATE(adagrad, 1, "accumulator: Tensor, rate: Tensor, epsilon: number"),
    UPDATE(adadelta, 2, "squares: Tensor, updates: Tensor, rate: Tensor, rho: number, epsilon: number"),
    UPDATE(adam, 2, "first: Tensor, second: Tensor, rate: Tensor, unbias1: Tensor, unbias2: Tensor, beta1: number, beta2: number, epsilon: number"),
    UPDATE(adamax, 2, "first: Tensor, norm: Tensor, rate: Tensor, beta1: number, beta2: number, epsilon: number"),
    UPDATE(rmsprop, 2, "squares: Tensor, moments: Tensor, rate: Tensor, decay: number, momentum: number, epsilon: number"),
    UPDATE(centeredRmsprop, 3, "squares: Tensor, moments: Tensor, mean: Tensor, rate: Tensor, decay: number, momentum: number, epsilon: number"),
};
#undef UPDATE

}  // namespace

std::span<const OpDef> optimizers_ops() { return kRows; }

}  // namespace gossamer
