// The functions that elementwise formulas may use, on vectors: what src/ops/formula.h is to the reference. There are
// three kinds of lanes: four floats, four int32, and eight bools in the low half of a vector, a byte each.
#pragma once

#include "math.h"
#include "power.h"
#include "trigonometry.h"

namespace gossamer::kernels {

// Lanes of ones and zeros, as wide as those of L.
template <class L>
struct Mask {
  vec bits;
  friend Mask operator||(Mask a, Mask b) { return {wasm_v128_or(a.bits, b.bits)}; }
  friend Mask operator&&(Mask a, Mask b) { return {wasm_v128_and(a.bits, b.bits)}; }
  friend Mask operator!=(Mask a, Mask b) { return {wasm_v128_xor(a.bits, b.bits)}; }
};

struct FloatLanes {
  vec v;
  FloatLanes(vec v) : v(v) {}
  FloatLanes(double x) : v(constant(static_cast<float>(x))) {}  // literals of the formulas
  friend FloatLanes operator+(FloatLanes a, FloatLanes b) { return add(a.v, b.v); }
  friend FloatLanes operator-(FloatLanes a, FloatLanes b) { return sub(a.v, b.v); }
  friend FloatLanes operator*(FloatLanes a, FloatLanes b) { return mul(a.v, b.v); }
  friend FloatLanes operator/(FloatLanes a, FloatLanes b) { return div(a.v, b.v); }
  friend FloatLanes operator-(FloatLanes a) { return wasm_f32x4_neg(a.v); }
  friend Mask<FloatLanes> operator<(FloatLanes a, FloatLanes b) { return {wasm_f32x4_lt(a.v, b.v)}; }
  friend Mask<FloatLanes> operator>(FloatLanes a, FloatLanes b) { return {wasm_f32x4_gt(a.v, b.v)}; }
  friend Mask<FloatLanes> operator<=(FloatLanes a, FloatLanes b) { return {wasm_f32x4_le(a.v, b.v)}; }
  friend Mask<FloatLanes> operator>=(FloatLanes a, FloatLanes b) { return {wasm_f32x4_ge(a.v, b.v)}; }
  friend Mask<FloatLanes> operator==(FloatLanes a, FloatLanes b) { return {wasm_f32x4_eq(a.v, b.v)}; }
  friend Mask<FloatLanes> operator!=(FloatLanes a, FloatLanes b) { return {wasm_f32x4_ne(a.v, b.v)}; }
};

struct IntLanes {
  vec v;
  IntLanes(vec v) : v(v) {}
  IntLanes(double x) : v(constant_bits(static_cast<uint32_t>(static_cast<int32_t>(x)))) {}
  friend IntLanes operator+(IntLanes a, IntLanes b) { return wasm_i32x4_add(a.v, b.v); }
  friend IntLanes operator-(IntLanes a, IntLanes b) { return wasm_i32x4_sub(a.v, b.v); }
  friend IntLanes operator*(IntLanes a, IntLanes b) { return product_of_ints(a.v, b.v); }
  friend IntLanes operator&(IntLanes a, IntLanes b) { return wasm_v128_and(a.v, b.v); }
  friend IntLanes operator-(IntLanes a) { return wasm_i32x4_neg(a.v); }
  friend Mask<IntLanes> operator<(IntLanes a, IntLanes b) { return {wasm_i32x4_lt(a.v, b.v)}; }
  friend Mask<IntLanes> operator>(IntLanes a, IntLanes b) { return {wasm_i32x4_gt(a.v, b.v)}; }
  friend Mask<IntLanes> operator<=(IntLanes a, IntLanes b) { return {wasm_i32x4_le(a.v, b.v)}; }
  friend Mask<IntLanes> operator>=(IntLanes a, IntLanes b) { return {wasm_i32x4_ge(a.v, b.v)}; }
  friend Mask<IntLanes> operator==(IntLanes a, IntLanes b) { return {wasm_i32x4_eq(a.v, b.v)}; }
  friend Mask<IntLanes> operator!=(IntLanes a, IntLanes b) { return {wasm_i32x4_ne(a.v, b.v)}; }
};

struct BoolLanes {
  vec v;
  BoolLanes(vec v) : v(v) {}
  BoolLanes(double x) : v(wasm_i8x16_splat(static_cast<int8_t>(x))) {}
  friend Mask<BoolLanes> operator<(BoolLanes a, BoolLanes b) { return {wasm_u8x16_lt(a.v, b.v)}; }
  friend Mask<BoolLanes> operator>(BoolLanes a, BoolLanes b) { return {wasm_u8x16_gt(a.v, b.v)}; }
  friend Mask<BoolLanes> operator<=(BoolLanes a, BoolLanes b) { return {wasm_u8x16_le(a.v, b.v)}; }
  friend Mask<BoolLanes> operator>=(BoolLanes a, BoolLanes b) { return {wasm_u8x16_ge(a.v, b.v)}; }
  friend Mask<BoolLanes> operator==(BoolLanes a, BoolLanes b) { return {wasm_i8x16_eq(a.v, b.v)}; }
  friend Mask<BoolLanes> operator!=(BoolLanes a, BoolLanes b) { return {wasm_i8x16_ne(a.v, b.v)}; }
};

// L itself, where L must not be deduced: literals are converted to the lanes of the condition.
template <class L>
struct Same {
  using type = L;
};
template <class L>
inline L select(typename Same<L>::type if_false, typename Same<L>::type if_true, Mask<L> condition) {
  return pick(if_false.v, if_true.v, condition.bits);
}

// --- floats ----------------------------------------------------------------------------------------------------------
inline Mask<FloatLanes> is_nan(FloatLanes x) { return x != x; }
inline Mask<FloatLanes> is_inf(FloatLanes x) { return {wasm_f32x4_eq(magnitude(x.v), splat(__builtin_inff()))}; }
inline Mask<FloatLanes> is_finite(FloatLanes x) { return {wasm_f32x4_lt(magnitude(x.v), splat(__builtin_inff()))}; }
inline FloatLanes abs(FloatLanes x) { return magnitude(x.v); }
inline FloatLanes floor(FloatLanes x) { return wasm_f32x4_floor(x.v); }
inline FloatLanes ceil(FloatLanes x) { return wasm_f32x4_ceil(x.v); }
inline FloatLanes round_even(FloatLanes x) { return wasm_f32x4_nearest(x.v); }
inline FloatLanes sqrt(FloatLanes x) { return wasm_f32x4_sqrt(x.v); }

#define GOSSAMER_FUNCTION(name) \
  inline FloatLanes name(FloatLanes x) { return name(x.v); }
GOSSAMER_FUNCTION(exp)
GOSSAMER_FUNCTION(expm1)
GOSSAMER_FUNCTION(log)
GOSSAMER_FUNCTION(log1p)
GOSSAMER_FUNCTION(erf)
GOSSAMER_FUNCTION(tanh)
GOSSAMER_FUNCTION(sin)
GOSSAMER_FUNCTION(cos)
GOSSAMER_FUNCTION(tan)
GOSSAMER_FUNCTION(asin)
GOSSAMER_FUNCTION(acos)
GOSSAMER_FUNCTION(atan)
GOSSAMER_FUNCTION(sinh)
GOSSAMER_FUNCTION(cosh)
GOSSAMER_FUNCTION(asinh)
GOSSAMER_FUNCTION(acosh)
GOSSAMER_FUNCTION(atanh)
#undef GOSSAMER_FUNCTION

inline FloatLanes power(FloatLanes a, FloatLanes b) { return power(a.v, b.v); }
inline FloatLanes atan2(FloatLanes a, FloatLanes b) { return atan2(a.v, b.v); }
inline FloatLanes divide(FloatLanes a, FloatLanes b) { return a / b; }
// NaN when either is NaN.
inline FloatLanes maximum(FloatLanes a, FloatLanes b) { return select(b, a, a > b || is_nan(a)); }
inline FloatLanes minimum(FloatLanes a, FloatLanes b) { return select(b, a, a < b || is_nan(a)); }

// Lane by lane: what vectors cannot do.
template <class T, class Function>
inline vec each_lane(vec a, vec b, Function function) {
  T x[4], y[4];
  wasm_v128_store(x, a);
  wasm_v128_store(y, b);
  for (int i = 0; i < 4; ++i) x[i] = function(x[i], y[i]);
  return wasm_v128_load(x);
}

// The quotient is rounded to double before it is rounded down, as in JavaScript.
NOINLINE inline vec floor_of_quotient(vec a, vec b) {
  return each_lane<float>(a, b, [](double x, double y) { return static_cast<float>(__builtin_floor(x / y)); });
}
inline FloatLanes floor_divide(FloatLanes a, FloatLanes b) { return floor_of_quotient(a.v, b.v); }

// Exact: multiples of y with at most 28 binary digits before its own 24 are representable as doubles.
inline double exact_remainder(double x, double y) {
  if (!(__builtin_fabs(x) < __builtin_inf()) || y == 0 || y != y) return __builtin_nan("");
  const double size = __builtin_fabs(y);
  double rest = __builtin_fabs(x);
  while (rest >= size) {
    double unit = size;
    while (rest >= unit * 0x1p28) unit *= 0x1p28;
    rest -= __builtin_trunc(rest / unit) * unit;
    if (rest < 0) rest += unit;  // the quotient had been rounded up
  }
  return __builtin_copysign(rest, x);
}
NOINLINE inline vec remainder_like_divisor(vec a, vec b) {
  return each_lane<float>(a, b, [](double x, double y) {
    const double rest = exact_remainder(x, y);
    return static_cast<float>(rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest);
  });
}
inline FloatLanes floor_modulo(FloatLanes a, FloatLanes b) { return remainder_like_divisor(a.v, b.v); }

// --- integers --------------------------------------------------------------------------------------------------------
inline Mask<IntLanes> is_nan(IntLanes) { return {constant_bits(0)}; }
inline Mask<IntLanes> is_inf(IntLanes) { return {constant_bits(0)}; }
inline Mask<IntLanes> is_finite(IntLanes) { return {constant_bits(~0u)}; }
inline IntLanes round_even(IntLanes x) { return x; }
inline IntLanes maximum(IntLanes a, IntLanes b) { return wasm_i32x4_max(a.v, b.v); }
inline IntLanes minimum(IntLanes a, IntLanes b) { return wasm_i32x4_min(a.v, b.v); }

// Integers are divided downwards, and by 0 gives 0.
inline int32_t quotient(int32_t a, int32_t b) {
  if (b == 0) return 0;
  if (b == -1) return static_cast<int32_t>(0u - static_cast<uint32_t>(a));
  return a / b - (a % b != 0 && (a < 0) != (b < 0));
}
NOINLINE inline vec quotients(vec a, vec b) { return each_lane<int32_t>(a, b, quotient); }
inline IntLanes floor_divide(IntLanes a, IntLanes b) { return quotients(a.v, b.v); }
inline IntLanes divide(IntLanes a, IntLanes b) { return quotients(a.v, b.v); }
inline IntLanes floor_modulo(IntLanes a, IntLanes b) { return select(a - floor_divide(a, b) * b, 0.0, b == 0.0); }

}  // namespace gossamer::kernels
