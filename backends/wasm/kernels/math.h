// Vectorised functions. Errors are relative, over the whole range; NaN stays NaN, Inf is handled.
#pragma once

#include "simd.h"

namespace gossamer::kernels {

inline vec pick(vec if_false, vec if_true, vec condition) { return wasm_v128_bitselect(if_true, if_false, condition); }

// e^x, error below 2e-7. x = n ln 2 + r with |r| <= ln 2 / 2; e^r by its Taylor polynomial of degree 6, whose remainder
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

// 1 / (1 + e^-x)
inline vec sigmoid(vec x) { return div(splat(1), add(splat(1), exp(wasm_f32x4_neg(x)))); }

}  // namespace gossamer::kernels
