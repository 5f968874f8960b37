// Powers of any base, in double precision between the logarithm and the exponential: an error of the logarithm would be
// multiplied by the exponent.
#pragma once

#include "math.h"

namespace gossamer::kernels {

// b (e + log2 m) of two lanes, as doubles.
inline vec scaled_log2(vec m, vec e, vec b) {
  const vec one = constant_pair(1);
  const vec s = wasm_f64x2_div(wasm_f64x2_sub(m, one), wasm_f64x2_add(m, one)), z = wasm_f64x2_mul(s, s);
  vec y = constant_pair(2.0 / 11);  // ln m = 2 (s + s^3/3 + s^5/5 + …)
  UNROLL for (int odd = 9; odd > 0; odd -= 2) y = wasm_f64x2_add(wasm_f64x2_mul(y, z), constant_pair(2.0 / odd));
  return wasm_f64x2_mul(b, wasm_f64x2_add(e, wasm_f64x2_mul(wasm_f64x2_mul(s, y), constant_pair(1.44269504088896340736))));
}

// The high two lanes as doubles.
inline vec promote_high(vec x) { return wasm_f64x2_promote_low_f32x4(wasm_i32x4_shuffle(x, x, 2, 3, 2, 3)); }
inline vec join_halves(vec low, vec high) { return wasm_i64x2_shuffle(wasm_f32x4_demote_f64x2_zero(low), wasm_f32x4_demote_f64x2_zero(high), 0, 2); }

// a^b, error below 4e-7. NaN for a NaN exponent and for (±1)^±Infinity, as in JavaScript.
inline vec power(vec a, vec b) {
  const vec size = magnitude(a), infinite = constant(__builtin_inff());
  const vec is_zero = wasm_f32x4_eq(a, constant(0)), is_infinite = wasm_f32x4_eq(size, infinite);
  auto [m, e] = split_mantissa(size);
  m = pick(m, constant(1), wasm_v128_or(is_zero, is_infinite));
  e = pick(pick(e, constant(-__builtin_inff()), is_zero), infinite, is_infinite);

  const vec lowest = constant_pair(-160), highest = constant_pair(160);
  const auto limited = [&](vec t) { return wasm_f64x2_pmin(wasm_f64x2_pmax(t, lowest), highest); };
  const vec low = limited(scaled_log2(wasm_f64x2_promote_low_f32x4(m), wasm_f64x2_promote_low_f32x4(e), wasm_f64x2_promote_low_f32x4(b)));
  const vec high = limited(scaled_log2(promote_high(m), promote_high(e), promote_high(b)));
  const vec n_low = wasm_f64x2_nearest(low), n_high = wasm_f64x2_nearest(high), ln2 = constant_pair(0.69314718055994530942);
  const vec r = join_halves(wasm_f64x2_mul(wasm_f64x2_sub(low, n_low), ln2), wasm_f64x2_mul(wasm_f64x2_sub(high, n_high), ln2));
  const vec n = wasm_i32x4_trunc_sat_f32x4(join_halves(n_low, n_high));
  const vec half = wasm_i32x4_shr(n, 1);  // two factors, because 2^n itself may not be representable where the result is
  vec y = polynomial(r, {1, 1, 0.49999228f, 0.16667116f, 0.041890576f, 0.008312496f});
  y = mul(mul(y, power_of_two(half, 0)), power_of_two(wasm_i32x4_sub(n, half), 0));

  // Negative bases have real powers where the exponent is whole, with the base's sign where it is odd.
  const vec half_of_b = mul(b, constant(0.5f)), is_whole = wasm_f32x4_eq(wasm_f32x4_floor(b), b);
  const vec is_odd = wasm_v128_andnot(is_whole, wasm_f32x4_eq(wasm_f32x4_floor(half_of_b), half_of_b));
  y = wasm_v128_xor(y, wasm_v128_and(wasm_v128_and(a, is_odd), constant_bits(0x80000000)));
  const vec is_unreal = wasm_v128_andnot(wasm_v128_and(wasm_f32x4_lt(a, constant(0)), wasm_f32x4_lt(size, infinite)), is_whole);
  y = pick(y, constant(__builtin_nanf("")), wasm_v128_or(is_unreal, wasm_f32x4_ne(a, a)));
  y = pick(y, b, wasm_f32x4_ne(b, b));
  return pick(y, constant(1), wasm_f32x4_eq(b, constant(0)));
}

}  // namespace gossamer::kernels
