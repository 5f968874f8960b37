// Vectorised functions. Errors are relative, over the whole range; NaN stays NaN, Inf is handled.
#pragma once

#include "simd.h"

namespace gossamer::kernels {

inline vec pick(vec if_false, vec if_true, vec condition) { return wasm_v128_bitselect(if_true, if_false, condition); }

// e^x, error below 2.5e-7. x = n ln 2 + r with |r| <= ln 2 / 2; e^r by its Taylor polynomial of degree 6, whose remainder
// is 1.2e-7; 2^n in two factors, so that results down to the smallest normal number and up to the largest are reached.
inline vec exp(vec x) {
  const vec n = wasm_f32x4_nearest(mul(x, splat(1.44269504f)));
  vec r = madd(n, splat(-0.693359375f), x);
  r = madd(n, splat(2.12194440e-4f), r);
  vec p = splat(1.0f / 720);
  p = madd(p, r, splat(1.0f / 120));
  p = madd(p, r, splat(1.0f / 24));
  p = madd(p, r, splat(1.0f / 6));
  p = madd(p, r, splat(0.5f));
  p = madd(p, r, splat(1));
  p = madd(p, r, splat(1));
  const vec whole = wasm_i32x4_trunc_sat_f32x4(n), half = wasm_i32x4_shr(whole, 1), rest = wasm_i32x4_sub(whole, half);
  const vec bias = wasm_i32x4_splat(127);
  const vec first = wasm_i32x4_shl(wasm_i32x4_add(half, bias), 23), second = wasm_i32x4_shl(wasm_i32x4_add(rest, bias), 23);
  vec y = mul(mul(p, first), second);
  y = pick(y, splat(__builtin_inff()), wasm_f32x4_gt(x, splat(88.72284f)));
  y = pick(y, splat(0), wasm_f32x4_lt(x, splat(-103.97208f)));
  return pick(y, x, wasm_f32x4_ne(x, x));
}

// e^x - 1 for x <= 88, error below 2e-7 also where x is small: e^x - 1 = 2^n (e^r - 1) + (2^n - 1).
inline vec expm1(vec x) {
  const vec n = wasm_f32x4_nearest(mul(at_least(x, splat(-30)), splat(1.44269504f)));
  vec r = madd(n, splat(-0.693359375f), at_least(x, splat(-30)));
  r = madd(n, splat(2.12194440e-4f), r);
  vec p = splat(1.0f / 5040);
  p = madd(p, r, splat(1.0f / 720));
  p = madd(p, r, splat(1.0f / 120));
  p = madd(p, r, splat(1.0f / 24));
  p = madd(p, r, splat(1.0f / 6));
  p = madd(p, r, splat(0.5f));
  p = madd(mul(p, r), r, r);
  const vec scale = wasm_i32x4_shl(wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(n), wasm_i32x4_splat(127)), 23);
  return madd(p, scale, sub(scale, splat(1)));
}

// tanh |x| = (1 - e^-2|x|) / (1 + e^-2|x|), error below 2e-7.
inline vec tanh(vec x) {
  const vec t = expm1(mul(wasm_f32x4_abs(x), splat(-2)));
  const vec y = div(t, add(t, splat(2)));
  return wasm_v128_or(wasm_f32x4_abs(y), wasm_v128_and(x, wasm_i32x4_splat(INT32_MIN)));
}

// 1 / (1 + e^-x), error below 3e-7.
inline vec sigmoid(vec x) { return div(splat(1), add(splat(1), exp(wasm_f32x4_neg(x)))); }

}  // namespace gossamer::kernels
