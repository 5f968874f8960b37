// The functions that elementwise formulas may use, on four floats at a time: what src/ops/formula.h is to the reference.
#pragma once

#include "math.h"

namespace gossamer::kernels {

struct Mask {
  vec bits;
  friend Mask operator||(Mask a, Mask b) { return {wasm_v128_or(a.bits, b.bits)}; }
};

struct Lanes {
  vec v;
  Lanes(vec v) : v(v) {}
  Lanes(double x) : v(splat(static_cast<float>(x))) {}  // literals of the formulas
  friend Lanes operator+(Lanes a, Lanes b) { return add(a.v, b.v); }
  friend Lanes operator-(Lanes a, Lanes b) { return sub(a.v, b.v); }
  friend Lanes operator*(Lanes a, Lanes b) { return mul(a.v, b.v); }
  friend Lanes operator/(Lanes a, Lanes b) { return div(a.v, b.v); }
  friend Lanes operator-(Lanes a) { return wasm_f32x4_neg(a.v); }
  friend Mask operator<(Lanes a, Lanes b) { return {wasm_f32x4_lt(a.v, b.v)}; }
  friend Mask operator>(Lanes a, Lanes b) { return {wasm_f32x4_gt(a.v, b.v)}; }
  friend Mask operator>=(Lanes a, Lanes b) { return {wasm_f32x4_ge(a.v, b.v)}; }
};

inline Lanes select(Lanes if_false, Lanes if_true, Mask condition) { return pick(if_false.v, if_true.v, condition.bits); }
inline Mask is_nan(Lanes x) { return {wasm_f32x4_ne(x.v, x.v)}; }
inline Lanes floor(Lanes x) { return wasm_f32x4_floor(x.v); }
inline Lanes ceil(Lanes x) { return wasm_f32x4_ceil(x.v); }
inline Lanes round_even(Lanes x) { return wasm_f32x4_nearest(x.v); }
inline Lanes sqrt(Lanes x) { return wasm_f32x4_sqrt(x.v); }
inline Lanes exp(Lanes x) { return exp(x.v); }
inline Lanes expm1(Lanes x) { return expm1(x.v); }
inline Lanes tanh(Lanes x) { return tanh(x.v); }
inline Lanes divide(Lanes a, Lanes b) { return a / b; }
// NaN when either is NaN.
inline Lanes maximum(Lanes a, Lanes b) { return select(b, a, a > b || is_nan(a)); }
inline Lanes minimum(Lanes a, Lanes b) { return select(b, a, a < b || is_nan(a)); }

}  // namespace gossamer::kernels
